//! The words for what has no place in a text.

use crate::domain::values::suspect::Suspect;
use crate::domain::values::text::{Text, t};

/// Beside the field, while it is written.
pub const fn in_field(suspect: Suspect) -> Text {
    match suspect {
        Suspect::PersonalNumber => t(
            "Det her ligner et cpr-nummer. Er det et, så slet det. Det hører ikke hjemme i aftalen.",
            "This looks like a CPR number. If it is one, delete it. It does not belong in the agreement.",
        ),
        Suspect::Markup => t(
            "Her er tegn fra en webside, for eksempel <b>. De bliver vist, som de er skrevet.",
            "There are web page codes here, such as <b>. They are shown as they are written.",
        ),
    }
}

/// Before a document leaves the browser.
pub const fn in_document(suspect: Suspect) -> Text {
    match suspect {
        Suspect::PersonalNumber => t(
            "I teksten står noget, der ligner et cpr-nummer. Er det et, så slet det, før du gemmer.",
            "The text contains something that looks like a CPR number. If it is one, delete it before you save.",
        ),
        Suspect::Markup => t(
            "I teksten er der tegn fra en webside, for eksempel <b>. De bliver vist, som de er skrevet.",
            "The text has web page codes in it, such as <b>. They are shown as they are written.",
        ),
    }
}
