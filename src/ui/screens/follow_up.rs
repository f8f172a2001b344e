//! The screens of the follow-up: each a function of the record that is open and of what has been said about it.

mod agreement;
mod gained;
mod group;
mod next;
mod own;
mod since;
mod version;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::msg::follow_up::FollowUpMsg;
use crate::app::state::follow_up::{Around, FollowUpState, Step};
use crate::app::title::of_step;
use crate::content::follow_up::{self as content, documents as documents_words, screens};
use crate::domain::follow_up::own_notes;
use crate::domain::frame::Frame;
use crate::domain::talk::record::{FollowUpResult, Record, Version};
use crate::domain::values::calendar::Date;
use crate::domain::values::text::Text;
use crate::export::document::Document;
use crate::export::follow_up as documents;
use crate::export::version::next_version;
use crate::ui::frame::screen_head::screen_head;
use crate::ui::frame::step_head::back_button;
use crate::ui::reader::Reader;
use crate::wording;

/// What every screen of the follow-up needs.
#[derive(Clone)]
pub struct FollowUpProps {
    /// The reader.
    pub reader: Reader,
    /// What has been said.
    pub state: Rc<FollowUpState>,
    /// The record that is open.
    pub record: Rc<Record>,
    /// The local frame.
    pub frame: Rc<Frame>,
    /// Today, once the shell has said it.
    pub today: Option<Date>,
    /// Where facts go.
    pub on_msg: Callback<FollowUpMsg>,
}

impl FollowUpProps {
    fn says(&self, msg: FollowUpMsg) -> Callback<()> {
        self.on_msg.reform(move |()| msg.clone())
    }

    fn is_alone(&self) -> bool {
        self.state.alone().is_some()
    }

    /// What is said to two together, or to one who prepares alone.
    fn to(&self, both: Text, alone: Text) -> &'static str {
        self.reader.say(if self.is_alone() { alone } else { both })
    }

    fn around(&self) -> Around<'_> {
        Around { record: &self.record, frame: &self.frame, today: self.today, lang: self.reader.speech.lang }
    }

    /// The version before and the new one, with its number: as agreed, or as it would be.
    fn old_and_new(&self) -> Option<(&Version, Version, usize)> {
        let versions = &self.record.versions;
        if self.state.is_agreed {
            let [.., before, now] = versions.as_slice() else { return None };
            return Some((before, now.clone(), versions.len()));
        }
        let around = self.around();
        let plan = self.state.plan(&around).ok()?;
        let now = next_version(&self.record, plan, &self.frame, self.state.review(&around), self.today)?;
        Some((self.record.current()?, self.state.signed(now), versions.len() + 1))
    }
}

/// The current step.
pub fn view(props: &FollowUpProps) -> Html {
    match props.state.step {
        Step::Agreement => agreement::agreement(props),
        Step::Gained => gained::gained(props),
        Step::Own => own::own(props),
        Step::Since => since::since(props),
        Step::Next => next::next(props),
        Step::NewVersion => version::version(props),
    }
}

/// The document of the current step, for the printer. The private notes are a document of their own and never part of
/// another. A step without one is printed as it is.
pub fn document(props: &FollowUpProps) -> Option<Document> {
    let words = props.reader.speech.own;
    match props.state.step {
        Step::Agreement => {
            props.record.current().map(|version| documents::version(version, props.record.versions.len(), words))
        }
        Step::Own => {
            let notes = own_notes(&props.state.signs);
            props.state.alone().map(|party| documents::own_notes(&notes, party, props.reader.speech, props.today))
        }
        Step::NewVersion => {
            props.old_and_new().map(|(before, now, number)| documents::changes(before, &now, number, words))
        }
        Step::Gained | Step::Since | Step::Next => None,
    }
}

/// Whether a version is the agreement's end.
fn has_ended(version: &Version) -> bool {
    version.result == Some(FollowUpResult::End)
}

/// A version in one line: its number, its day and what led to it.
fn version_line(reader: Reader, number: usize, version: &Version) -> String {
    let what = version.result.map_or(screens::FIRST_VERSION, |result| content::result(result).history);
    let by_one = version.by_one.map(|party| reader.say(documents_words::by_one_in_short(party, has_ended(version))));
    let what = std::iter::once(reader.say(what)).chain(by_one).collect::<Vec<_>>().join(", ");
    let (n, what) = (("n", number.to_string()), ("what", what));
    match version.made {
        Some(made) => {
            let date = ("date", wording::date(made, reader.speech));
            wording::fill(screens::HISTORY_LINE, reader.speech, &[n, date, what])
        }
        None => wording::fill(screens::HISTORY_LINE_UNDATED, reader.speech, &[n, what]),
    }
}

/// Back, the heading and the sentence under it.
fn head(props: &FollowUpProps, lead: Option<AttrValue>) -> Html {
    let reader = props.reader;
    html! {
        <>
            { back_button(reader, &props.says(FollowUpMsg::WentBack)) }
            { screen_head(reader, reader.say(of_step(props.state.step, props.is_alone())), lead) }
        </>
    }
}
