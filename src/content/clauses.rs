//! The words of the agreement: its elements, its chapters and its sentences.
//!
//! Written as a municipality would sign it: short sentences, present tense, third person. Real conditions are few and
//! never about furniture or place in the home; there it says what is recommended. No sentence gives a right to work
//! from home, and no amount of money stands here: amounts change each year.

mod basis;
mod community;
mod contact;
mod data;
mod days;
mod earlier;
mod elements;
mod setup;
mod support;
mod tasks;
mod terms;

pub use earlier::{EARLIER_REVIEWS, ReviewWords};
pub use elements::ElementText;

use crate::domain::agreement::{Need, PhraseId};
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;

/// The words of an element.
pub fn element(id: ElementId) -> &'static ElementText {
    elements::words(id)
}

/// The heading of a chapter.
pub fn chapter(chapter: Chapter) -> Text {
    match chapter {
        Chapter::Basis => t("Parter og grundlag", "Parties and basis"),
        Chapter::Tasks => t("Opgaver og begrundelse", "Tasks and grounds"),
        Chapter::Days => t("Dage og sted", "Days and place"),
        Chapter::Contact => t("Kontakt og arbejdstid", "Contact and working time"),
        Chapter::Support => t("Støtte og faste samtaler", "Support and regular conversations"),
        Chapter::Community => t("Arbejdsfællesskab", "The work community"),
        Chapter::Setup => t("Hjemmearbejdsplads og udstyr", "Home workplace and equipment"),
        Chapter::Data => t("Data og tavshedspligt", "Data and confidentiality"),
        Chapter::Terms => t("Varighed, ophør og forbehold", "Duration, ending and reservations"),
    }
}

/// A sentence, with a placeholder for each of its values.
pub fn phrase(id: PhraseId) -> Text {
    match id {
        PhraseId::Basis(id) => basis::words(id),
        PhraseId::Tasks(id) => tasks::words(id),
        PhraseId::Days(id) => days::words(id),
        PhraseId::Contact(id) => contact::words(id),
        PhraseId::Support(id) => support::words(id),
        PhraseId::Community(id) => community::words(id),
        PhraseId::Setup(id) => setup::words(id),
        PhraseId::Data(id) => data::words(id),
        PhraseId::Terms(id) => terms::words(id),
    }
}

/// How much an element is needed, in a word.
pub fn need(need: Need) -> Text {
    match need {
        Need::Must => t("Skal stå i aftalen", "Must be in the agreement"),
        Need::Should => t("Bør stå i aftalen", "Should be in the agreement"),
        Need::May => t("Kan stå i aftalen", "May be in the agreement"),
    }
}

/// The blank lines for the parties. Names are typed when the agreement is made and never stored.
const PARTY_FIELDS: [Text; 3] = [
    t("Medarbejder", "Employee"),
    t("Nærmeste leder", "Nearest manager"),
    t("Arbejdsplads og enhed", "Workplace and unit"),
];

/// The labels of the blank lines of an element that is filled in by hand, in order; none for the others.
pub fn fields(id: ElementId) -> &'static [Text] {
    if id == ElementId::Parties { &PARTY_FIELDS } else { &[] }
}

/// The label under a signature line.
pub fn signature(party: Party) -> Text {
    match party {
        Party::Employee => t("Medarbejder · dato", "Employee · date"),
        Party::Manager => t("Leder · dato", "Manager · date"),
    }
}

/// The signature of somebody else for the workplace; `{who}` is a line of the frame.
pub const SIGNATURE_OF: Text = t("{who} · dato", "{who} · date");

/// The title of the document.
pub const TITLE: Text = t("Aftale om hjemmearbejde", "Agreement on working from home");
/// In the place of an element that waits for the talk.
pub const FOR_THE_TALK: Text = t("Aftales i samtalen", "To be agreed in the conversation");
/// In the place of an element that is filled in by hand.
pub const BY_HAND: Text = t("Skrives ind, når aftalen indgås", "Written in when the agreement is made");
/// The name of a clause of the organisation's own.
pub const LOCAL: Text = t("Lokalt punkt", "Local clause");
/// Why a clause of the organisation's own stands there.
pub const LOCAL_WHY: Text = t(
    "Det står i alle aftaler her, hvor det passer. Jeres organisation har selv skrevet det.",
    "It is included in every agreement where it is relevant. Your organisation wrote it itself.",
);

/// Says of an element without reasons why it stands there.
pub const SAME_FOR_ALL: Text = t("Står i alle aftaler", "Included in every agreement");
