//! The talking points as documents: the agenda that both see, and a person's own notes.

use super::document::{Block, Document};
use super::suggestion::based_on;
use crate::content::results;
use crate::domain::suggestion::assessment::{OwnAssessment, SharedAssessment};
use crate::domain::talk::points::Chosen;
use crate::domain::talk::points::TalkingPoint;
use crate::domain::talk::talking_points;
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Text;
use crate::wording;
use crate::wording::said;

/// Whether the owner asked for the private part as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPart {
    /// Only what both see.
    LeftOut,
    /// The owner's private part too; the document is then for the owner only.
    AskedFor,
}

/// The agenda: the points that the shared answers lead to.
pub fn agenda(shared: &SharedAssessment, speech: impl Into<Speech>, today: Option<Date>) -> Document {
    let speech = speech.into();
    let assessment = shared.get();
    let points = talking_points::chosen(shared);
    let mut document = Document::new(results::POINTS.get(speech).to_owned(), speech.lang);
    document.subtitle = vec![based_on(assessment, speech, today)];
    document.subtitle.push(time(&points.now, speech));
    document.with_all(agenda_points(&points, speech))
}

/// A person's own print. Without the private part it is the agenda, to the byte; with it, every page says whom it is
/// for.
pub fn preparation(
    assessment: &OwnAssessment,
    own: OwnPart,
    speech: impl Into<Speech>,
    today: Option<Date>,
) -> Document {
    let speech = speech.into();
    match own {
        OwnPart::LeftOut => agenda(&assessment.shared, speech, today),
        OwnPart::AskedFor => only_for_the_owner(results::PREPARATION, speech, today)
            .with(heading(results::FOR_BOTH, speech))
            .with_all(agenda_points(&talking_points::chosen(&assessment.shared), speech))
            .with(heading(results::OWN_NOTES, speech))
            .with_all(notes(assessment, speech)),
    }
}

/// A person's private part alone: only for the owner, and every page says so.
pub fn own_notes(assessment: &OwnAssessment, speech: impl Into<Speech>, today: Option<Date>) -> Document {
    let speech = speech.into();
    only_for_the_owner(results::OWN_NOTES, speech, today).with_all(notes(assessment, speech))
}

/// A document for one reader, which every page of it says.
pub(super) fn only_for_the_owner(title: Text, speech: Speech, today: Option<Date>) -> Document {
    let (only, text) = (results::ONLY_FOR_YOU.get(speech), results::ONLY_FOR_YOU_TEXT.get(speech));
    Document {
        head: Some(format!("{only}. {text}")),
        subtitle: today.map(|today| wording::date(today, speech)).into_iter().collect(),
        ..Document::new(title.get(speech).to_owned(), speech.lang)
    }
}

fn notes(assessment: &OwnAssessment, speech: Speech) -> Vec<Block> {
    let points = talking_points::of_own(assessment).private;
    let lead = Block::Paragraph(results::OWN_NOTES_LEAD.get(speech).to_owned());
    std::iter::once(lead).chain(own_points(&points, speech)).collect()
}

fn heading(text: Text, speech: Speech) -> Block {
    Block::heading(text.get(speech).to_owned())
}

fn time(points: &[TalkingPoint], speech: Speech) -> String {
    let minutes: u32 = points.iter().map(|point| u32::from(point.minutes)).sum();
    wording::fill(results::POINTS_TIME, speech, &[("minutes", minutes.to_string())])
}

/// Each point with its time, why it is there, how to open it, and a line to write on; then what there may be time for.
fn agenda_points(points: &Chosen, speech: Speech) -> Vec<Block> {
    let name = results::IF_TIME.get(speech).to_owned();
    let more = said::if_time(&points.more, speech).map(|text| Block::Named { name, text });
    let line = Block::Field(results::WE_AGREE.get(speech).to_owned());
    let point = |(number, point)| point_blocks(number, point, results::TRY_ASKING, speech).chain([line.clone()]);
    (1..).zip(&points.now).flat_map(point).chain(more).collect()
}

fn own_points(points: &[TalkingPoint], speech: Speech) -> Vec<Block> {
    if points.is_empty() {
        return vec![Block::Paragraph(results::NO_OWN_NOTES.get(speech).to_owned())];
    }
    (1..).zip(points).flat_map(|(number, point)| point_blocks(number, point, results::TRY_SAYING, speech)).collect()
}

fn point_blocks(number: usize, point: &TalkingPoint, lead: Text, speech: Speech) -> impl Iterator<Item = Block> {
    let values = [("title", said::point_title(point, speech)), ("minutes", point.minutes.to_string())];
    let because = said::point_because(point, speech, |words| words.because);
    let opening = format!("{} {}", lead.get(speech), said::point_opening(point, speech));
    [
        Block::numbered(number, wording::fill(results::POINT_WITH_TIME, speech, &values)),
        Block::Paragraph(because),
        Block::Paragraph(opening),
    ]
    .into_iter()
}
