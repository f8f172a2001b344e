//! The talking points as documents: the agenda that both see, and a person's own notes.

use super::document::{Block, Document};
use super::said;
use super::suggestion::based_on;
use crate::content::results;
use crate::domain::assessment::{OwnAssessment, SharedAssessment};
use crate::domain::calendar::Date;
use crate::domain::talking_points::{self, TalkingPoint};
use crate::domain::text::{Lang, Text};
use crate::wording;

/// Whether the owner asked for the private part as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPart {
    /// Only what both see.
    LeftOut,
    /// The owner's private part too; the document is then for the owner only.
    AskedFor,
}

/// The agenda: the points that the shared answers lead to.
pub fn agenda(shared: &SharedAssessment, lang: Lang, today: Option<Date>) -> Document {
    let assessment = shared.get();
    let points = talking_points::of(assessment);
    let mut document = Document::new(results::POINTS.get(lang).to_owned(), lang);
    document.subtitle = vec![based_on(assessment, lang, today)];
    document.subtitle.extend(time(&points, lang));
    document.with_all(agenda_points(&points, lang))
}

/// A person's own print. Without the private part it is the agenda, to the byte; with it, every page says whom it is
/// for.
pub fn preparation(assessment: &OwnAssessment, own: OwnPart, lang: Lang, today: Option<Date>) -> Document {
    match own {
        OwnPart::LeftOut => agenda(&assessment.shared, lang, today),
        OwnPart::AskedFor => only_for_the_owner(results::PREPARATION, lang, today)
            .with(heading(results::FOR_BOTH, lang))
            .with_all(agenda_points(&talking_points::of(assessment.shared.get()), lang))
            .with(heading(results::OWN_NOTES, lang))
            .with_all(notes(assessment, lang)),
    }
}

/// A person's private part alone: only for the owner, and every page says so.
pub fn own_notes(assessment: &OwnAssessment, lang: Lang, today: Option<Date>) -> Document {
    only_for_the_owner(results::OWN_NOTES, lang, today).with_all(notes(assessment, lang))
}

/// A document for one reader, which every page of it says.
pub(super) fn only_for_the_owner(title: Text, lang: Lang, today: Option<Date>) -> Document {
    let (only, text) = (results::ONLY_FOR_YOU.get(lang), results::ONLY_FOR_YOU_TEXT.get(lang));
    Document {
        head: Some(format!("{only}. {text}")),
        subtitle: today.map(|today| wording::date(today, lang)).into_iter().collect(),
        ..Document::new(title.get(lang).to_owned(), lang)
    }
}

fn notes(assessment: &OwnAssessment, lang: Lang) -> Vec<Block> {
    let points = talking_points::of_own(assessment).private;
    let lead = Block::Paragraph(results::OWN_NOTES_LEAD.get(lang).to_owned());
    std::iter::once(lead).chain(own_points(&points, lang)).collect()
}

fn heading(text: Text, lang: Lang) -> Block {
    Block::heading(text.get(lang).to_owned())
}

fn time(points: &[TalkingPoint], lang: Lang) -> Option<String> {
    let minutes: u32 = points.iter().map(|point| u32::from(point.minutes)).sum();
    let fill = || wording::fill(results::POINTS_TIME, lang, &[("minutes", minutes.to_string())]);
    (!points.is_empty()).then(fill)
}

/// Each point with its time, why it is there, how to open it, and a line to write on.
fn agenda_points(points: &[TalkingPoint], lang: Lang) -> Vec<Block> {
    if points.is_empty() {
        return vec![Block::Paragraph(results::NO_POINTS.get(lang).to_owned())];
    }
    let line = Block::Field(results::WE_AGREE.get(lang).to_owned());
    let point = |(number, point)| point_blocks(number, point, results::TRY_ASKING, lang).chain([line.clone()]);
    (1..).zip(points).flat_map(point).collect()
}

fn own_points(points: &[TalkingPoint], lang: Lang) -> Vec<Block> {
    if points.is_empty() {
        return vec![Block::Paragraph(results::NO_OWN_NOTES.get(lang).to_owned())];
    }
    (1..).zip(points).flat_map(|(number, point)| point_blocks(number, point, results::TRY_SAYING, lang)).collect()
}

fn point_blocks(number: usize, point: &TalkingPoint, lead: Text, lang: Lang) -> impl Iterator<Item = Block> {
    let values = [("title", said::point_title(point, lang)), ("minutes", point.minutes.to_string())];
    let because = said::point_because(point, lang, |words| words.because);
    let opening = format!("{} {}", lead.get(lang), said::point_opening(point, lang));
    [
        Block::numbered(number, wording::fill(results::POINT_WITH_TIME, lang, &values)),
        Block::Paragraph(because),
        Block::Paragraph(opening),
    ]
    .into_iter()
}
