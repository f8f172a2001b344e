//! The words about files and codes that somebody opens or types: what it is, what to do next, and that nothing is lost.

use crate::domain::values::text::{Text, t};

/// The last sentence about every file that was not opened.
pub const UNCHANGED: Text = t("Dine svar her er uændrede.", "Your answers here are unchanged.");

/// Several files were dropped at once.
pub const SEVERAL: Text =
    t("Føling åbner én fil ad gangen. Vælg dem én for én.", "Føling opens one file at a time. Choose them one by one.");
/// Nothing is in the file.
pub const EMPTY: Text =
    t("Filen er tom. Bed om at få den sendt igen.", "The file is empty. Ask for it to be sent again.");
/// The file is too big.
pub const TOO_BIG: Text = t(
    "Filen fylder {megabytes} MB. Filer fra Føling fylder højst {most} MB. Vælg en fil, der er gemt i Føling.",
    "The file takes up {megabytes} MB. Files from Føling take up {most} MB at most. Choose a file saved in Føling.",
);
/// There is more in the file than is read, by number.
pub const TOO_MANY: Text = t(
    "I filen er der flere {what} end de {most}, som Føling læser. Vælg en fil, der er gemt i Føling.",
    "The file has more {what} than the {most} that Føling reads. Choose a file saved in Føling.",
);
/// There is more in the file than is read.
pub const TOO_MUCH: Text = t(
    "Der er mere i filen, end en fil fra Føling kan rumme. Vælg en fil, der er gemt i Føling.",
    "There is more in the file than a file from Føling can hold. Choose a file saved in Føling.",
);
/// A line is longer than is read.
pub const LONG_LINE: Text = t(
    "En linje i filen er længere, end Føling læser. Vælg en fil, der er gemt i Føling.",
    "A line in the file is longer than Føling reads. Choose a file saved in Føling.",
);
/// More than is read: rows of a list.
pub const ROWS: Text = t("punkter i en liste", "items in a list");
/// More than is read: versions.
pub const VERSIONS: Text = t("udgaver af aftalen", "versions of the agreement");
/// More than is read: what is not known.
pub const LEFT_OUT: Text = t("ting, Føling ikke kender,", "things that Føling does not know");
/// More than is read: parts.
pub const PARTS: Text = t("dele", "parts");
/// More than is read: lines.
pub const LINES: Text = t("linjer", "lines");
/// More than is read: lines that were changed.
pub const CHANGED_LINES: Text = t("ændrede linjer", "changed lines");

/// Below a list that does not show everything.
pub const AND_MORE: Text = t("Og {count} mere", "And {count} more");

/// The file is not in UTF-8.
pub const OTHER_LETTERS: Text = t(
    "Filen er gemt med tegn, som Føling ikke læser. Åbn den i det program, der gemte den, og gem filen som UTF-8. Vælg \
     den så igen.",
    "The file is saved in characters that Føling does not read. Open it in the program that saved it, and save the file \
     as UTF-8. Then choose it again.",
);

/// A text of ours without its data.
pub const LOST_DATA: Text = t(
    "Teksten er fra Føling, men filen har ikke de data, som Føling skal bruge. Enten er det et udkast, eller også \
     mistede filen dem, da et andet program gemte den. Vælg en tidligere fil, der er gemt i Føling.",
    "The text is from Føling, but the file does not have the data that Føling needs. It is a draft, or the file lost \
     them when another program saved it. Choose an earlier file saved in Føling.",
);
/// A password or a label.
pub const PROTECTED: Text = t(
    "Filen er låst med en adgangskode eller en følsomhedsmærkat. Åbn den i Word, og gem en kopi uden lås. Vælg så \
     kopien.",
    "The file is locked with a password or a sensitivity label. Open it in Word, and save a copy without the lock. Then \
     choose the copy.",
);
/// Word's older form.
pub const OLD_WORD: Text = t(
    "Filen er i Words gamle format (.doc). Åbn den i Word, og gem den som .docx. Vælg så den nye fil.",
    "The file is in Word’s old format (.doc). Open it in Word, and save it as .docx. Then choose the new file.",
);
/// OpenDocument.
pub const OPEN_DOCUMENT: Text = t(
    "Filen er i formatet OpenDocument (.odt). Det kan ikke rumme de data, som Føling skal bruge. Vælg den Word-fil \
     (.docx), der er gemt i Føling.",
    "The file is in the format OpenDocument (.odt), which cannot hold the data that Føling needs. Choose the Word file \
     (.docx) saved in Føling.",
);
/// Rich Text Format.
pub const RICH_TEXT: Text = t(
    "Filen er i formatet Rich Text (.rtf). Det kan ikke rumme de data, som Føling skal bruge. Vælg den Word-fil \
     (.docx), der er gemt i Føling.",
    "The file is in the format Rich Text (.rtf), which cannot hold the data that Føling needs. Choose the Word file \
     (.docx) saved in Føling.",
);
/// A web page.
pub const WEB_PAGE: Text = t(
    "Filen er en webside. Måske skulle du logge ind, da du hentede den. Hent filen igen. Bed ellers om at få den sendt.",
    "The file is a web page. Perhaps you had to sign in when you downloaded it. Download it again. Ask to have it sent \
     if that does not help.",
);
/// Word's XML.
pub const FLAT_XML: Text = t(
    "Filen er et Word-dokument gemt som XML. Åbn den i Word, og gem den som .docx. Vælg så den nye fil.",
    "The file is a Word document saved as XML. Open it in Word, and save it as .docx. Then choose the new file.",
);
/// A Word document of others.
pub const OTHER_WORD: Text = t(
    "Filen er et Word-dokument, men det er ikke lavet i Føling. Vælg en fil, der er gemt i Føling.",
    "The file is a Word document, but it was not made in Føling. Choose a file saved in Føling.",
);
/// A workbook or slides.
pub const OTHER_OFFICE: Text = t(
    "Filen er et regneark eller en præsentation. Vælg en fil, der er gemt i Føling.",
    "The file is a workbook or slides. Choose a file saved in Føling.",
);
/// An archive with a file in it.
pub const PACKED: Text = t(
    "Filen er pakket (.zip). Pak den ud. Vælg så den fil, der lå i den.",
    "The file is packed (.zip). Unpack it. Choose the file that was in it.",
);
/// An archive of others.
pub const OTHER_ARCHIVE: Text = t(
    "Filen er pakket (.zip), og der er ingen fil fra Føling i den. Vælg en fil, der er gemt i Føling.",
    "The file is packed (.zip), and there is no file from Føling in it. Choose a file saved in Føling.",
);
/// The file is a picture.
pub const PICTURE: Text = t(
    "Filen er et billede, uanset hvad den hedder. Vælg en fil, der er gemt i Føling.",
    "The file is a picture, whatever its name says. Choose a file saved in Føling.",
);
/// The file is a PDF.
pub const PDF: Text = t(
    "Filen er en PDF, og den kan Føling ikke åbne. Vælg en fil, der er gemt i Føling.",
    "The file is a PDF, which Føling cannot open. Choose a file saved in Føling.",
);
/// The file is something else.
pub const NOT_OURS: Text = t(
    "Filen er ikke lavet i Føling. Vælg en fil, der er gemt i Føling.",
    "The file was not made in Føling. Choose a file saved in Føling.",
);
/// A part of the file is missing or was changed.
pub const DAMAGED: Text = t(
    "Filen er fra Føling, men noget i den mangler eller er ændret. Bed om at få den sendt igen.",
    "The file is from Føling, but something in it is missing or was changed. Ask for it to be sent again.",
);
/// The file is newer than the program.
pub const NEWER: Text = t(
    "Filen er lavet i en nyere udgave af Føling end den, du har åben. Genindlæs siden, og åbn så filen.",
    "The file was made in a newer version of Føling than the one you have open. Reload the page, then open the file.",
);
/// The part of the program that reads the file could not be fetched.
pub const NOT_REACHED: Text = t(
    "Det, der skal til for at læse filen, kunne ikke hentes. Se, om du er på nettet, og åbn filen igen.",
    "What it takes to read the file could not be loaded. Check that you are online, and open the file again.",
);
/// That part is gone, or another one: the site was updated.
pub const READER_REPLACED: Text = t(
    "Føling er nok blevet opdateret, siden du åbnede siden, så filen kan ikke læses nu. Gem det, du vil beholde. Genindlæs \
     så siden, og åbn filen igen.",
    "Føling has probably been updated since you opened the page, so the file cannot be read now. Save what you want to keep. \
     Then reload the page and open the file again.",
);
/// Another page answered in the place of that part.
pub const OTHER_PAGE: Text = t(
    "Det, der skal til for at læse filen, kom ikke: en anden side svarede, måske en loginside. Åbn Føling i en ny fane, og \
     log ind der. Åbn så filen igen her.",
    "What it takes to read the file did not come: another page answered, perhaps a login page. Open Føling in a new tab and \
     log in there. Then open the file again here.",
);
/// The file is sealed in an unknown way.
pub const UNKNOWN_SEAL: Text = t(
    "Filen er låst på en måde, som Føling ikke kan åbne. Bed om en ny fil, der er gemt i Føling.",
    "The file is locked in a way that Føling cannot open. Ask for a new file saved in Føling.",
);

/// The browser seals nothing on this page.
pub const NO_CRYPTO: Text = t(
    "Din browser kan ikke låse filer eller låse dem op her. Åbn Føling på en adresse, der begynder med https.",
    "Your browser cannot lock or unlock files here. Open Føling at an address that begins with https.",
);
/// The code does not open the seal.
pub const WRONG_CODE: Text = t(
    "Koden passer ikke til filen. Spørg efter de seks ord, og skriv dem igen. Hvis de stadig ikke passer, så bed om \
     at få filen igen.",
    "The code does not fit the file. Ask for the six words and type them again. If they still do not fit, ask for the \
     file again.",
);
/// The browser refused.
pub const SEAL_FAILED: Text = t(
    "Browseren kunne ikke blive færdig. Prøv igen, eller brug en anden browser.",
    "The browser could not finish. Try again, or use another browser.",
);

/// Nothing was typed.
pub const CODE_MISSING: Text = t("Skriv de seks ord i koden.", "Type the six words of the code.");
/// There are more or fewer words than six.
pub const CODE_COUNT: Text = t(
    "Koden er på seks ord. Du har skrevet {found}. Skriv alle seks med mellemrum imellem.",
    "The code is six words. You typed {found}. Type all six with spaces between them.",
);
/// A word that no code has.
pub const CODE_WORD: Text = t(
    "Ordet »{word}« er ikke med i nogen kode. Se, hvordan det er stavet, og skriv det igen.",
    "No code has the word “{word}”. Check how it is spelled and type it again.",
);
/// A word that no code has, and one that is similar.
pub const CODE_WORD_NEAR: Text = t(
    "Ordet »{word}« er ikke med i nogen kode. Prøv med »{nearest}«.",
    "No code has the word “{word}”. Try “{nearest}”.",
);

/// Both halves are the employee's.
pub const BOTH_EMPLOYEE: Text = t(
    "Begge filer er medarbejderens. Vælg den fil, som lederen har gemt.",
    "Both files are the employee’s. Choose the file that the manager saved.",
);
/// Both halves are the manager's.
pub const BOTH_MANAGER: Text = t(
    "Begge filer er lederens. Vælg den fil, som medarbejderen har gemt.",
    "Both files are the manager’s. Choose the file that the employee saved.",
);
/// The halves carry the numbers of two talks.
pub const OTHER_TALK: Text = t(
    "Filen har et andet samtalenummer. Se, om den er fra den, du skal tale med. Er den det, kan I bruge den alligevel.",
    "The file has another conversation number. Check that it is from the person you are going to talk with. If it is, \
     you can use it anyway.",
);
/// The employee's half was saved on the way.
pub const EMPLOYEE_NOT_CLOSED: Text = t(
    "Medarbejderens svar er gemt undervejs og er ikke færdige endnu. Bed medarbejderen om at gøre dem færdige og \
     gemme filen igen.",
    "The employee’s answers were saved part-way and are not finished yet. Ask the employee to finish them and save \
     the file again.",
);
/// The manager's half was saved on the way.
pub const MANAGER_NOT_CLOSED: Text = t(
    "Lederens svar er gemt undervejs og er ikke færdige endnu. Bed lederen om at gøre dem færdige og gemme filen igen.",
    "The manager’s answers were saved part-way and are not finished yet. Ask the manager to finish them and save the \
     file again.",
);
