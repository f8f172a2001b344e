//! The words for what leaves the browser, and what becomes of it.

use crate::domain::values::text::{Text, t};

/// Saves the document as a Word file.
pub const WORD: Text = t("Gem som Word", "Save as Word");
/// Saves the agreement as a Word file for the record: nothing in it but the agreement.
pub const WORD_RECORD: Text = t("Gem som Word til journalen", "Save as Word for the record");
/// Under it.
pub const WORD_RECORD_LEAD: Text =
    t("Kun aftalen. Jeres svar er ikke i filen.", "The agreement only. Your answers are not in the file.");
/// Saves it with its data.
pub const WORD_WORK: Text = t("Gem som Word til at arbejde videre", "Save as Word to go on working");
/// Under it, before it is saved.
pub const WORD_WORK_LEAD: Text = t(
    "De svar, I har delt, følger med inde i filen, selv om de ikke ses i teksten. Den kan åbnes i Føling igen.",
    "The answers you shared are inside the file, even though they do not show in the text. It can be opened in Føling again.",
);
/// What a file is about, in its own properties.
pub const SUBJECT: Text = t("Hjemmearbejde", "Working from home");
/// Puts the document on the clipboard.
pub const COPY: Text = t("Kopiér som tekst", "Copy as text");
/// While it is being made.
pub const MAKING: Text = t("Gøres klar …", "Preparing …");
/// When the file has been handed to the browser.
pub const DOWNLOADED: Text = t(
    "Filen er gemt. Du finder den blandt dine hentede filer.",
    "The file is saved. You will find it in your downloads.",
);
/// Where the part of the program that makes files could not be fetched.
pub const NOT_FETCHED: Text = t(
    "Filen kunne ikke gøres klar. Se, om du er på nettet.",
    "The file could not be prepared. Check that you are online.",
);
/// Where that part is gone, or another one: the site was updated.
pub const REPLACED: Text = t(
    "Filen kan ikke gøres klar nu: Føling er nok blevet opdateret, siden du åbnede siden. Genindlæs siden, og prøv igen.",
    "The file cannot be prepared now: Føling has probably been updated since you opened the page. Reload the page and try again.",
);
/// What becomes of the work when the page is then reloaded: it is kept.
pub const RELOAD_KEEPS: Text = t(
    "Det, du har svaret, er gemt i browseren og er her stadig bagefter. Du kan også kopiere teksten eller udskrive nu.",
    "What you have answered is kept in the browser and will still be here afterwards. You can also copy the text or print now.",
);
/// It is kept nowhere.
pub const RELOAD_LOSES: Text = t(
    "Det, du har svaret, er ikke gemt i browseren og forsvinder, når siden genindlæses. Gem derfor først din fil til samtalen, \
     eller kopiér teksten eller udskriv.",
    "What you have answered is not kept in the browser and will be gone when the page is reloaded. So first save your file for \
     the conversation, or copy the text or print.",
);
/// Where another page answered in the place of that part.
pub const OTHER_PAGE: Text = t(
    "Filen kunne ikke gøres klar: en anden side svarede, måske en loginside. Åbn Føling i en ny fane, log ind der, og prøv \
     igen her.",
    "The file could not be prepared: another page answered, perhaps a login page. Open Føling in a new tab, log in there, and \
     try again here.",
);
/// Where the file could not be made.
pub const NOT_MADE: Text = t(
    "Filen kunne ikke laves. Udskriv eller kopiér teksten i stedet.",
    "The file could not be made. Print or copy the text instead.",
);
/// When the text is on the clipboard.
pub const COPIED: Text = t("Teksten er kopieret.", "The text has been copied.");
/// Where the browser refuses.
pub const NOT_COPIED: Text = t(
    "Browseren gav ikke lov til at kopiere. Markér teksten herunder, og tryk Ctrl+C.",
    "The browser did not allow copying. Select the text below and press Ctrl+C.",
);
/// The label of that text.
pub const TO_COPY: Text = t("Teksten", "The text");
