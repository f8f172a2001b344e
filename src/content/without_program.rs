//! What a page says where the program can't run: what is missing, and what one can do all the same.

use crate::domain::values::text::{Text, t};

/// The browser runs no scripts.
pub const NO_SCRIPT: Text =
    t("Føling kører i din browser og skal bruge JavaScript.", "Føling runs in your browser and needs JavaScript.");
/// What one can do then.
pub const TURN_ON: Text = t(
    "Slå JavaScript til for denne side, og indlæs den igen. Kan du ikke det, så spørg jeres it-support.",
    "Turn on JavaScript for this page and load it again. If you cannot, ask your IT support.",
);
/// The program did not start: no WebAssembly, too old a browser, or a file that did not arrive.
pub const NOT_STARTED: Text = t("Føling kunne ikke starte.", "Føling could not start.");
/// What one can do then.
pub const NEWER_BROWSER: Text = t(
    "Indlæs siden igen, eller brug en nyere udgave af Edge, Chrome, Firefox eller Safari.",
    "Load the page again, or use a newer version of Edge, Chrome, Firefox or Safari.",
);
/// The program has stopped in the middle of it all.
pub const STOPPED: Text = t("Siden er gået i stå.", "The page has stopped working.");
/// What is left then.
pub const STILL_KEPT: Text = t(
    "Det, du har gemt, er her endnu. Indlæs siden igen for at gå videre.",
    "What you have saved is still here. Reload the page to go on.",
);
/// The way on.
pub const RELOAD: Text = t("Indlæs igen", "Reload");
/// What helps in both cases. The two pages are at `paper::address`, their names are `paper::sheets_of`.
pub const ON_PAPER: Text = t(
    "Du kan også udskrive spørgsmålene og svare med kuglepen:",
    "You can also print the questions and answer with a pen:",
);
