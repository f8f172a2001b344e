//! The words of the findings: talking points, steps of the suggestion and stops. One file for each theme of the rules.

mod contact;
mod data;
mod days;
mod finding_text;
pub mod outcomes;
mod setup;
pub mod sums;
mod support;
mod tasks;
mod team;
mod wellbeing;

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::finding_id::{FindingId, each_finding};

use contact::*;
use data::*;
use days::*;
use setup::*;
use support::*;
use tasks::*;
use team::*;
use wellbeing::*;

pub use finding_text::FindingText;
pub(super) use finding_text::finding;

// The words of a finding stand in the file of its theme, by the name that the list of ids has for them.
macro_rules! finding_words {
    ($($(#[$doc:meta])* $words:ident $name:ident = $id:literal),+ $(,)?) => {
        /// The words of a finding.
        pub fn words(id: FindingId) -> &'static FindingText {
            match id { $(FindingId::$name => &$words),+ }
        }
    };
}

each_finding!(finding_words);

/// A question that one of the two would rather talk about; `{question}` is the question's name.
pub const RATHER_TALK: FindingText = finding(
    t("{question}", "{question}"),
    t(
        "Her er ikke et svar, men et ønske om at tale om det. Nogle ting er lettere at sige end at skrive.",
        "There is no answer here, but a wish to talk about it. Some things are easier to say than to write.",
    ),
    t("Hvad er vigtigt at få sagt om det?", "What is it important to say about this?"),
);

/// The first of many questions, and how many more.
pub const AND_OTHERS: Text = t("{names} og {count} andre", "{names} and {count} others");

/// Says that the weights of the suggestion are the organisation's.
pub const WEIGHTS_ARE_LOCAL: Text = t(
    "Tallene bag forslaget har jeres organisation selv sat ({frame}). De er et sted at begynde.",
    "Your organisation has set the numbers behind the suggestion itself ({frame}). They are a place to start.",
);

/// Says that the weights of the suggestion are Føling's own.
pub const WEIGHTS_ARE_OURS: Text = t(
    "Tallene bag forslaget er Følings egne. De er et sted at begynde, og kommunen kan ændre dem.",
    "The numbers behind the suggestion are Føling’s own. They are a place to start, and the municipality can change \
     them.",
);
