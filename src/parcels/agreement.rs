//! What two have agreed, as it is filed and as it comes into a calendar.

use crate::app::state::model::Model;
use crate::app::state::outgoing::Parcel;
use crate::content::talk;
use crate::domain::frame::Frame;
use crate::domain::talk::Talk;
use crate::domain::talk::record::Record;
use crate::domain::values::calendar::Date;
use crate::export::agreement::review_on_paper;
use crate::export::calendar_file::ReviewEvent;
use crate::export::file_name::{file_name, versioned};
use crate::export::version::version_of;

/// Days before the review on which the calendar reminds.
pub const REMINDER_DAYS: u32 = 14;

/// The agreement with its version in force. Until a follow-up makes the next one, the first is what the two have agreed
/// at the moment it is saved. What was for the talk alone stays there.
pub fn agreed(model: &Model) -> Option<Record> {
    let mut record = model.record().cloned()?;
    if model.follow_up().is_none() {
        let dialogue = record.talk.dialogue(&model.frame);
        record.versions = vec![version_of(&record.talk, &dialogue, &model.frame, model.lang, model.today)];
    }
    Some(record.to_file())
}

/// A talk or an agreement on its way into Føling's own file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordFile {
    /// The name of the file.
    pub name: String,
    /// What it holds.
    pub record: Record,
}

/// The file that is asked for: the talk to go on with, as it stands, or the agreement.
pub fn record_file(model: &Model, parcel: Parcel) -> Option<RecordFile> {
    let record = match parcel {
        Parcel::Talk => model.record().cloned(),
        Parcel::Record => agreed(model),
        Parcel::Word | Parcel::WordToWork | Parcel::Calendar | Parcel::Text | Parcel::Markdown => None,
    }?;
    let title = if record.versions.is_empty() { talk::TALK_FILE } else { talk::RECORD_FILE };
    let title = versioned(title.get(model.lang), record.versions.len());
    Some(RecordFile { name: file_name(&title, model.today, "json"), record })
}

/// The next look at the agreement, written down at `written_at`; nothing where no day is agreed.
pub fn review_event(model: &Model, written_at: String) -> Option<ReviewEvent> {
    let record = model.record()?;
    Some(ReviewEvent {
        day: record
            .current()
            .filter(|_| model.follow_up().is_some())
            .map_or_else(|| review_of(&record.talk, &model.frame), |version| version.review)?,
        summary: talk::REVIEW_EVENT.get(model.lang).to_owned(),
        description: talk::REVIEW_EVENT_TEXT.get(model.lang).to_owned(),
        reminder_days: REMINDER_DAYS,
        // The same talk gives the same entry: a new date moves it instead of adding another.
        uid: format!("{}@foeling", record.talk.halves.talk()),
        written_at,
    })
}

/// The date that the paper names, as it is now.
fn review_of(talk: &Talk, frame: &Frame) -> Option<Date> {
    let dialogue = talk.dialogue(frame);
    review_on_paper(&talk.agreement(&dialogue, frame), &dialogue.joint.get().case)
}
