//! What leaves the browser: files and texts for the clipboard, and how far the last one has come.

use super::effect::Effect;
use super::follow_up::Step;
use super::model::Model;
use crate::content::follow_up::screens::agreed as agreed_words;
use crate::content::outgoing as words;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::part_fault::PartFault;

/// Something that can leave the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parcel {
    /// The document of the screen as a Word file, and nothing else in it (*til journalen*).
    Word,
    /// The agreement as a Word file that carries its data, so that it can be opened here again (*til at arbejde videre*).
    WordToWork,
    /// The day of the next look at the agreement, for a calendar.
    Calendar,
    /// The talk as Føling's own file, to go on with another time.
    Talk,
    /// The agreement as Føling's own file.
    Record,
    /// The document of the screen as plain text, on the clipboard.
    Text,
    /// The same as Markdown.
    Markdown,
}

/// How far the last thing that was asked for has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Outgoing {
    /// Nothing was asked for.
    #[default]
    Nothing,
    /// It is being made; perhaps the part of the program that makes it is on its way.
    Making(Parcel),
    /// That part could not be fetched.
    NotFetched(Parcel, PartFault),
    /// The file could not be made.
    NotMade,
    /// The file was handed to the browser.
    Downloaded,
    /// The text is on the clipboard.
    Copied,
    /// The browser refused the clipboard.
    NotCopied(Parcel),
}

impl Outgoing {
    /// What there is to say about it.
    pub const fn said(self) -> Option<Text> {
        Some(match self {
            Outgoing::Nothing => return None,
            Outgoing::Making(_) => words::MAKING,
            Outgoing::NotFetched(_, PartFault::Unreached) => words::NOT_FETCHED,
            Outgoing::NotFetched(_, PartFault::Replaced) => words::REPLACED,
            Outgoing::NotFetched(_, PartFault::OtherPage) => words::OTHER_PAGE,
            Outgoing::NotMade => words::NOT_MADE,
            Outgoing::Downloaded => words::DOWNLOADED,
            Outgoing::Copied => words::COPIED,
            Outgoing::NotCopied(_) => words::NOT_COPIED,
        })
    }
}

/// Something is asked for. Asked twice, it is made once.
pub fn ask(model: &mut Model, parcel: Parcel) -> Vec<Effect> {
    if model.outgoing == Outgoing::Making(parcel) {
        return Vec::new();
    }
    let mut effects = show(model, Outgoing::Making(parcel));
    effects.push(Effect::SendOut(parcel));
    effects
}

/// Says how far something has come, and shows it unless something else was asked for meanwhile.
pub fn come(model: &mut Model, parcel: Option<Parcel>, outgoing: Outgoing) -> Vec<Effect> {
    if parcel.is_none_or(|parcel| model.outgoing == Outgoing::Making(parcel)) {
        return show(model, outgoing);
    }
    say(model, outgoing)
}

fn show(model: &mut Model, outgoing: Outgoing) -> Vec<Effect> {
    model.outgoing = outgoing;
    say(model, outgoing)
}

fn say(model: &Model, outgoing: Outgoing) -> Vec<Effect> {
    // A new version is saved as it is agreed on: one is not said over the other.
    let agreed = model.follow_up.as_ref().filter(|state| state.is_agreed && state.step == Step::NewVersion);
    let agreed = agreed.filter(|_| outgoing == Outgoing::Downloaded).map(|state| agreed_words(state.alone().is_some()));
    let words: Vec<&str> = agreed.into_iter().chain(outgoing.said()).map(|words| words.get(model.lang)).collect();
    (!words.is_empty()).then(|| Effect::Announce(words.join(" "))).into_iter().collect()
}
