//! The sections of the report of 2020, and what they do not cover.

use super::source_text::{SourceText, source};
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::source::Source;

const DECEMBER: Text = t("december 2020", "December 2020");

/// What the report is and is not: interviews in one municipality under the pandemic (sections 4.4.1 to 4.4.3).
const DOES: Text = t(
    "Rapporten viser, hvilke opgaver og hvilken kontakt hjemmearbejde kalder på. Den giver ingen regler og ingen tal for dage.",
    "The report shows which tasks and which contact working from home calls for. It gives no rules and no numbers of days.",
);

/// A section of the report by its number, and what is to be known of that section besides what the whole is built on.
macro_rules! section {
    ($number:literal) => {
        section!($number, "", "")
    };
    ($number:literal, $da:literal, $en:literal) => {
        source(
            t(
                concat!("Københavns Kommunes rapport om hjemmearbejde, 2020, afsnit ", $number),
                concat!("The City of Copenhagen’s report on working from home, 2020, section ", $number),
            ),
            DECEMBER,
            DOES,
        )
        .note(
            concat!("Den bygger på interview under corona og dækker godt hver femte ansat i Københavns Kommune.", $da),
            concat!(
                "It is based on interviews during the pandemic and covers a little more than every fifth employee of the City of \
                 Copenhagen.",
                $en
            ),
        )
    };
}

/// The words of a section; of section 2 for anything else.
pub(super) const fn words(id: Source) -> SourceText {
    match id {
        Source::Report31 => section!("3.1"),
        Source::Report32 => section!("3.2"),
        Source::Report33 => section!("3.3"),
        Source::Report34 => section!(
            "3.4",
            " Afsnittets tabel manglede i den udgave, Føling bygger på. Kun teksten er brugt.",
            " The section’s table was missing from the copy that Føling relies on. Only the text is used."
        ),
        Source::Report35 => section!("3.5"),
        Source::Report351 => section!("3.5.1"),
        Source::Report352 => section!("3.5.2"),
        Source::Report36 => section!("3.6"),
        Source::Report37 => section!("3.7"),
        Source::Report445 => section!(
            "4.4.5",
            " Rapporten nævner emnet, men lagde det selv til side som distancearbejde.",
            " The report mentions the topic but set it aside as distance work."
        ),
        _ => section!("2"),
    }
}

/// The report as a whole, on the page of rules.
pub const WHOLE: Text = t(
    "Københavns Kommunes rapport om hjemmearbejde, 2020",
    "The City of Copenhagen’s report on working from home, 2020",
);
