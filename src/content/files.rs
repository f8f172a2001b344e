//! The words around files: what leaves the browser, and what becomes of it.

use crate::domain::text::{Text, t};

/// Saves the document as a Word file.
pub const WORD: Text = t("Hent som Word", "Download as Word");
/// Puts the document on the clipboard.
pub const COPY: Text = t("Kopiér som tekst", "Copy as text");
/// While the part of the program that writes files is on its way.
pub const FETCHING: Text = t("Word-filen gøres klar …", "Preparing the Word file …");
/// When the file has been handed to the browser.
pub const DOWNLOADED: Text = t("Word-filen er hentet.", "The Word file has been downloaded.");
/// Where that part could not be fetched.
pub const NOT_FETCHED: Text = t(
    "Word-filen kunne ikke gøres klar. Se, om du er på nettet.",
    "The Word file could not be prepared. Check that you are online.",
);
/// Where the file could not be written.
pub const NOT_WRITTEN: Text = t(
    "Word-filen kunne ikke skrives. Udskriv eller kopiér teksten i stedet.",
    "The Word file could not be written. Print or copy the text instead.",
);
/// When the text is on the clipboard.
pub const COPIED: Text = t("Teksten er kopieret.", "The text has been copied.");
/// Where the browser refuses.
pub const NOT_COPIED: Text = t(
    "Browseren tillod ikke at kopiere. Udskriv, eller hent som Word i stedet.",
    "The browser did not allow copying. Print or download as Word instead.",
);
