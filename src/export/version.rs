//! The agreement as the words that were agreed: how a version comes out of a talk, and the next out of the last.
//!
//! A version never holds the clause of the parties: names and unit are typed into the document and stored nowhere.

use super::agreement::{marked, review_on_paper, sentence};
use crate::content::follow_up::documents as words;
use crate::domain::agreement::{Clause, Phrase, TermsPhrase};
use crate::domain::case::working_week::working_weekdays;
use crate::domain::follow_up::{Ends, Plan, review_of_more_presence};
use crate::domain::frame::Frame;
use crate::domain::rules::finding::Value;
use crate::domain::talk::Talk;
use crate::domain::talk::dialogue::Dialogue;
use crate::domain::talk::record::{Record, Version};
use crate::domain::talk::since_words::SinceWords;
use crate::domain::talk::standing::Stands;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::{Lang, Text};
use crate::domain::vocabulary::element_id::ElementId;
use crate::reading::review::around_review;
use crate::wording;

type Clauses = Vec<(ElementId, String)>;

/// Every clause of the agreement as it stands, in words. What is open, does not apply or is filled in by hand is not in it.
pub fn version_of(talk: &Talk, dialogue: &Dialogue, frame: &Frame, lang: Lang, today: Option<Date>) -> Version {
    drafted(talk, dialogue, frame, lang, today, None)
}

/// The same with the review on another day, where one is given.
fn drafted(
    talk: &Talk,
    dialogue: &Dialogue,
    frame: &Frame,
    lang: Lang,
    today: Option<Date>,
    review: Option<Date>,
) -> Version {
    let speech = Speech { lang, own: frame.texts };
    let stands = Stands::new(talk, dialogue, frame);
    let paper = talk.agreement(dialogue, frame);
    let (mut agreement, is_draft) = (stands.to_sign(&paper), !stands.is_agreement(&paper));
    let in_talk = review_on_paper(&agreement, &dialogue.joint.get().case);
    let moved = review.filter(|on| in_talk != Some(*on));
    let is_said = moved.is_none_or(|on| agreement.set_review(on));
    let of_words = |clause: &Clause| Some(marked(clause, &stands, speech)).filter(|words| !words.is_empty());
    let clauses = agreement.clauses.iter().filter(|clause| clause.element != ElementId::Parties);
    let mut clauses: Clauses = clauses.filter_map(|clause| Some((clause.element, of_words(clause)?))).collect();
    if let Some(on) = moved.filter(|_| !is_said) {
        move_review(&mut clauses, in_talk, on, speech);
    }
    Version {
        made: today,
        lang,
        clauses,
        local: agreement.local.iter().map(|clause| (clause.chapter, clause.words.get(lang).to_owned())).collect(),
        review: review.or(in_talk),
        result: None,
        since: SinceWords::default(),
        by_one: None,
        is_draft,
    }
}

/// The version that a plan leads to; nothing where none is in force. It speaks the language of the version before, so
/// that old and new can be laid side by side.
pub fn next_version(
    record: &Record,
    plan: Plan,
    frame: &Frame,
    review: Option<Date>,
    today: Option<Date>,
) -> Option<Version> {
    let current = record.current()?;
    let lang = current.lang;
    let review = match plan {
        Plan::Keep | Plan::Adjust => review,
        Plan::MorePresence { until, .. } => {
            let works = working_weekdays(&record.talk.dialogue(frame).joint.get().case);
            review.or(Some(review_of_more_presence(current.review, until, today, works)))
        }
        Plan::End(_) => None,
    };
    let mut next = match plan {
        Plan::Adjust => drafted(&record.talk, &record.talk.dialogue(frame), frame, lang, today, review),
        Plan::Keep | Plan::MorePresence { .. } | Plan::End(_) => {
            let mut same = current.clone();
            if let Some(on) = review.filter(|on| current.review != Some(*on)) {
                move_review(&mut same.clauses, current.review, on, Speech { lang, own: frame.texts });
            }
            same
        }
    };
    match plan {
        Plan::Keep | Plan::Adjust => {}
        Plan::MorePresence { until, days } => {
            add(&mut next.clauses, ElementId::PresenceDays, &more_presence(until, days, lang));
        }
        Plan::End(ends) => add(&mut next.clauses, ElementId::Ending, &ending(ends, lang, today)),
    }
    Some(Version {
        made: today,
        review,
        result: Some(plan.result()),
        since: SinceWords::default(),
        by_one: None,
        ..next
    })
}

/// Adds sentences to a clause, or the clause in its place where there is none.
fn add(clauses: &mut Clauses, element: ElementId, sentences: &str) {
    if let Some((_, text)) = clauses.iter_mut().find(|(known, _)| *known == element) {
        *text = format!("{text} {sentences}");
    } else {
        let place = clauses.iter().position(|(known, _)| *known > element).unwrap_or(clauses.len());
        clauses.insert(place, (element, sentences.to_owned()));
    }
}

fn more_presence(until: Date, days: Option<Amount>, lang: Lang) -> String {
    let until = ("until", wording::date(until, lang));
    let first = match days {
        Some(days) => wording::fill(words::MORE_DAYS, lang, &[until, ("days", wording::days(days, lang))]),
        None => wording::fill(words::MORE_PRESENCE, lang, &[until]),
    };
    format!("{first} {}", words::MORE_THEN.get(lang))
}

fn ending(ends: Ends, lang: Lang, today: Option<Date>) -> String {
    let dated = |text: Text, date: Date| wording::fill(text, lang, &[("date", wording::date(date, lang))]);
    let given = today.map(|today| dated(words::NOTICE_GIVEN, today));
    let ends = match ends {
        Ends::On(date) => dated(words::ENDS_ON, date),
        Ends::ByLocalAgreement => words::ENDS_BY_LOCAL.get(lang).to_owned(),
        Ends::AsWritten => words::ENDS_AS_WRITTEN.get(lang).to_owned(),
        Ends::ToAgree => words::ENDS_TO_AGREE.get(lang).to_owned(),
    };
    given.into_iter().chain([ends]).collect::<Vec<_>>().join(" ")
}

/// Says the new day in a clause that is there as words alone: in the place of the old where those are words of Føling's or the
/// organisation's, else behind what the two wrote.
fn move_review(clauses: &mut Clauses, old: Option<Date>, new: Date, speech: Speech) {
    let said = Phrase::plain(TermsPhrase::ReviewBy).value("review", Value::Date(new));
    let said = sentence(&said, speech);
    let clause = clauses.iter_mut().find(|(element, _)| *element == ElementId::StartAndReview);
    let around = clause.as_ref().and_then(|(_, text)| around_review(text, old, speech));
    match (clause, around) {
        (Some((_, text)), Some(around)) => *text = around.with(&said),
        _ => add(clauses, ElementId::StartAndReview, &said),
    }
}
