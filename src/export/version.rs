//! The agreement as the words that were agreed: how a version comes out of a talk, and the next out of the last.
//!
//! A version never holds the clause of the parties: names and unit are typed into the document and stored nowhere.

use super::agreement::{marked, review_on_paper};
use crate::content::clauses::{EARLIER_REVIEWS, ReviewWords};
use crate::content::follow_up::documents as words;
use crate::content::spoken;
use crate::domain::agreement::{Clause, PhraseId, TermsPhrase};
use crate::domain::case::working_week::working_weekdays;
use crate::domain::follow_up::{Ends, Plan, review_of_more_presence};
use crate::domain::frame::Frame;
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
use crate::wording;

type Clauses = Vec<(ElementId, String)>;

/// Every clause of the agreement as it stands, in words. What is open, does not apply or is filled in by hand is not in it.
pub fn version_of(talk: &Talk, dialogue: &Dialogue, frame: &Frame, lang: Lang, today: Option<Date>) -> Version {
    let speech = Speech { lang, own: frame.texts };
    let stands = Stands::new(talk, dialogue, frame);
    let paper = talk.agreement(dialogue, frame);
    let (agreement, is_draft) = (stands.to_sign(&paper), !stands.is_agreement(&paper));
    let of_words = |clause: &Clause| Some(marked(clause, &stands, speech)).filter(|words| !words.is_empty());
    let clauses = agreement.clauses.iter().filter(|clause| clause.element != ElementId::Parties);
    Version {
        made: today,
        lang,
        clauses: clauses.filter_map(|clause| Some((clause.element, of_words(clause)?))).collect(),
        local: agreement.local.iter().map(|clause| (clause.chapter, clause.words.get(lang).to_owned())).collect(),
        review: review_on_paper(&agreement, &dialogue.joint.get().case),
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
    let drafted = match plan {
        Plan::Adjust => version_of(&record.talk, &record.talk.dialogue(frame), frame, lang, today),
        Plan::Keep | Plan::MorePresence { .. } | Plan::End(_) => current.clone(),
    };
    let review = match plan {
        Plan::Keep | Plan::Adjust => review,
        Plan::MorePresence { until, .. } => {
            let works = working_weekdays(&record.talk.dialogue(frame).joint.get().case);
            review.or(Some(review_of_more_presence(current.review, until, today, works)))
        }
        Plan::End(_) => None,
    };
    let mut clauses = drafted.clauses;
    match plan {
        Plan::Keep | Plan::Adjust => {}
        Plan::MorePresence { until, days } => {
            add(&mut clauses, ElementId::PresenceDays, &more_presence(until, days, lang));
        }
        Plan::End(ends) => add(&mut clauses, ElementId::Ending, &ending(ends, lang, today)),
    }
    if let Some(review) = review {
        set_review(&mut clauses, drafted.review, review, Speech { lang, own: frame.texts });
    }
    Some(Version {
        made: today,
        lang,
        clauses,
        local: drafted.local,
        review,
        result: Some(plan.result()),
        since: SinceWords::default(),
        by_one: None,
        is_draft: drafted.is_draft,
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

/// Puts the new date into the sentence that names the review, be it in the organisation's words of today, in ours or in those
/// of an earlier version: the frame and the program may be others than when the two agreed. Where they wrote that clause themselves, the sentence is added to it.
fn set_review(clauses: &mut Clauses, old: Option<Date>, new: Date, speech: Speech) {
    if old == Some(new) {
        return;
    }
    let clause = clauses.iter_mut().find(|(element, _)| *element == ElementId::StartAndReview);
    let known = [review_words(speech), review_words(Speech::ours(speech.lang))].into_iter();
    let known: Vec<ReviewWords> = known.chain(EARLIER_REVIEWS).collect();
    let is_said = |words: &ReviewWords| {
        clause.as_ref().is_some_and(|(_, text)| text.contains(&review_sentence(old, words, speech)))
    };
    let then = known.iter().find(|words| is_said(words));
    let sentence = review_sentence(Some(new), &review_words(speech), speech);
    match (clause, then) {
        (Some((_, text)), Some(then)) => {
            // The first period has been tried out by now.
            let again = text.replace(&review_sentence(old, then, speech), &sentence);
            let tried = known.iter().map(|words| format!(" {}", words.try_out.get(speech)));
            *text = tried.fold(again, |text, tried| text.replace(&tried, ""));
        }
        _ => add(clauses, ElementId::StartAndReview, &sentence),
    }
}

/// What the review is said with today.
fn review_words(speech: Speech) -> ReviewWords {
    ReviewWords {
        by: terms(TermsPhrase::ReviewBy, speech),
        to_agree: terms(TermsPhrase::ReviewToAgree, speech),
        try_out: terms(TermsPhrase::TryOut, speech),
    }
}

/// The sentence that names the date of the review, or that says it is still to be agreed.
fn review_sentence(review: Option<Date>, words: &ReviewWords, speech: Speech) -> String {
    match review {
        Some(on) => wording::fill(words.by, speech, &[("review", wording::date(on, speech))]),
        None => words.to_agree.get(speech).to_owned(),
    }
}

fn terms(id: TermsPhrase, speech: Speech) -> Text {
    spoken::phrase(PhraseId::Terms(id), speech)
}
