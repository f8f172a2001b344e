//! Whose local frame something rests on, in words.

use super::numbers::{list, short_date};
use super::values::fill;
use crate::content::{findings, results};
use crate::domain::frame::Origin;
use crate::domain::values::text::Lang;
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::reasons::{Because, Reasons};

/// The frame by its place and its date, as far as it has them.
pub fn frame_name(origin: &Origin, lang: Lang) -> String {
    let name = match origin.place.as_str() {
        "" => results::YOUR_FRAME.get(lang).to_owned(),
        place => fill(results::FRAME_OF, lang, &[("place", place.to_owned())]),
    };
    match origin.as_of {
        Some(date) => fill(results::FRAME_DATED, lang, &[("frame", name), ("date", short_date(date, lang))]),
        None => name,
    }
}

/// What of the reasons the frame says; nothing where it says none of it.
pub fn of_frame(origin: &Origin, reasons: &Reasons, lang: Lang) -> Option<String> {
    let said = reasons.iter().filter_map(|reason| match reason {
        Because::Frame(field) if origin.sets(field) => Some(results::frame_field(field).get(lang).to_owned()),
        Because::Frame(_) | Because::Answer(_) => None,
    });
    let fields: Vec<String> = said.collect();
    let values = || [("frame", frame_name(origin, lang)), ("fields", list(&fields, lang))];
    (!fields.is_empty()).then(|| fill(results::RESTS_ON_FRAME, lang, &values()))
}

/// The source that the frame names for its thresholds, with its date, where something rests on them.
pub fn cited(origin: &Origin, reasons: &Reasons, lang: Lang) -> Option<String> {
    let citation = origin.cited.as_ref().filter(|_| reasons.has(Because::Frame(FrameField::Thresholds)))?;
    let values = [("name", citation.name.clone()), ("as_of", short_date(citation.as_of, lang))];
    Some(fill(results::SOURCE, lang, &values))
}

/// Whose the numbers behind the suggestion are.
pub fn whose_weights(origin: &Origin, lang: Lang) -> String {
    if origin.sets(FrameField::Weights) {
        fill(findings::WEIGHTS_ARE_LOCAL, lang, &[("frame", frame_name(origin, lang))])
    } else {
        findings::WEIGHTS_ARE_OURS.get(lang).to_owned()
    }
}
