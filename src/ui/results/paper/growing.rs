//! The agreement beside the questions: calm, and only what the answers have made so far.

use std::rc::Rc;

use yew::prelude::*;

use super::gap::{missing, page_of, tells_where, where_filled};
use super::{chapter_title, local_text, sheet};
use crate::content::{results, spoken};
use crate::domain::agreement::{self, Agreement, Clause, State};
use crate::domain::frame::{Frame, LocalClause};
use crate::domain::questionnaire::pages::PageId;
use crate::domain::questionnaire::sharing::SharedAnswers;
use crate::domain::suggestion::assessment::SharedAssessment;
use crate::domain::values::speech::Speech;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::export::agreement::{sentence, sentences};
use crate::ui::reader::Reader;
use crate::ui::results::week_strip::week_strip;

/// The properties of the growing paper.
pub struct PaperProps {
    /// Who reads it.
    pub reader: Reader,
    /// The draft.
    pub agreement: Rc<Agreement>,
    /// What it was drafted from: shared answers alone.
    pub shared: Rc<SharedAssessment>,
    /// The local frame.
    pub frame: Rc<Frame>,
    /// The page the person is on: what an earlier page left missing is flagged, what comes later is not.
    pub page: Option<PageId>,
    /// The clauses that are new since the page began.
    pub fresh: Rc<[ElementId]>,
    /// The person wants to answer the question of a missing clause.
    pub on_question_opened: Callback<QuestionId>,
}

/// Chapters with what the answers have filled; the other chapters only by name, with the step that fills them. The
/// newest clauses stand in full and carry a marker; the others keep to their first sentence, so that the sheet stays
/// short. What is the same in every agreement waits for the finished draft.
pub fn paper(props: &PaperProps) -> Html {
    let reader = props.reader;
    let untouched = untouched(&props.shared, &props.frame);
    let chapters = html! {
        for (number, shown) in (1..).zip(Chapter::ALL.into_iter().filter_map(|it| shown(props, it, &untouched))) {
            {chapter(props, number, shown)}
        }
    };
    let foot = html! {
        <>
            <p>{reader.say(results::FIXED_CLAUSES)}</p>
            <p>{reader.say(results::NOT_BINDING)}</p>
        </>
    };
    sheet(reader, reader.say(results::DRAFT_GROWS), chapters, foot)
}

/// The draft that no answer has touched.
fn untouched(shared: &SharedAssessment, frame: &Frame) -> Agreement {
    let case = &shared.get().case;
    agreement::draft(&SharedAssessment::of(case.voice, case.route, &SharedAnswers::default(), frame), frame)
}

/// A clause that the answers have filled, and that would not stand there in the same words without them.
fn is_grown(clause: &Clause, untouched: &Agreement) -> bool {
    let before = untouched.clause(clause.element);
    matches!(clause.state, State::Filled(_)) && before.is_none_or(|before| before.state != clause.state)
}

/// Whether the person has passed the question of a clause that must be there.
fn is_overdue(props: &PaperProps, clause: &Clause) -> bool {
    let passed = |page: PageId| props.page.is_none_or(|now| page < now);
    clause.is_missing() && page_of(clause).is_some_and(|(_, page)| passed(page))
}

fn is_open(clause: &Clause) -> bool {
    matches!(clause.state, State::Open(_) | State::ForTheTalk(_))
}

/// What a chapter shows: something of its own, something that is missing, or that it waits.
struct Shown<'a> {
    chapter: Chapter,
    grown: Vec<&'a Clause>,
    local: Vec<&'a LocalClause>,
    overdue: Vec<&'a Clause>,
    open: Option<&'a Clause>,
}

/// Nothing where no answer of this party can fill the chapter.
fn shown<'a>(props: &'a PaperProps, chapter: Chapter, untouched: &Agreement) -> Option<Shown<'a>> {
    let agreement = &props.agreement;
    let in_chapter = || agreement.in_chapter(chapter);
    let grown: Vec<&Clause> = in_chapter().filter(|clause| is_grown(clause, untouched)).collect();
    let overdue: Vec<&Clause> = in_chapter().filter(|clause| is_overdue(props, clause)).collect();
    // The organisation's own clauses without a condition are the same in every agreement here.
    let local: Vec<&LocalClause> = agreement.local_in(chapter).filter(|clause| !clause.when.is_empty()).collect();
    let is_empty = grown.is_empty() && local.is_empty() && overdue.is_empty();
    let waiting: Vec<&Clause> = in_chapter().filter(|clause| is_open(clause)).collect();
    let open = tells_where(chapter, &waiting).filter(|_| is_empty);
    let waits_or_says = !is_empty || open.is_some();
    waits_or_says.then_some(Shown { chapter, grown, local, overdue, open })
}

fn chapter(props: &PaperProps, number: usize, shown: Shown<'_>) -> Html {
    let PaperProps { reader, fresh, on_question_opened, .. } = props;
    let Shown { chapter, grown, local, overdue, open } = shown;
    let is_new = grown.iter().any(|clause| fresh.contains(&clause.element));
    let state = if is_new {
        "foeling-clause--new"
    } else if !grown.is_empty() || !local.is_empty() {
        "foeling-clause--filled"
    } else if !overdue.is_empty() {
        "foeling-clause--missing"
    } else {
        "foeling-clause--open"
    };
    html! {
        <section key={chapter.id()} class={classes!("foeling-clause", state)}>
            {chapter_title(*reader, number, chapter)}
            <div class="foeling-clause__body">
                for clause in grown {
                    {filled(*reader, clause, fresh.contains(&clause.element))}
                }
                for clause in local {
                    {local_text(*reader, clause)}
                }
                {week(props, chapter)}
                for clause in overdue {
                    {missing(*reader, clause, on_question_opened)}
                }
                if let Some(clause) = open {
                    <p class="foeling-clause__open">{where_filled(*reader, clause)}</p>
                }
            </div>
        </section>
    }
}

fn filled(reader: Reader, clause: &Clause, is_new: bool) -> Html {
    let name = reader.say(spoken::element(clause.element, reader.speech).name);
    html! {
        <p key={clause.element.id()} class="foeling-clause__text">
            <strong>{name}{":"}</strong>{" "}
            if is_new {
                <mark class="foeling-clause__new">{sentences(clause, reader.speech)}</mark>
            } else {
                {first_sentence(clause, reader.speech)}
            }
        </p>
    }
}

/// The first sentence, and a sign that more stands in the whole draft.
fn first_sentence(clause: &Clause, speech: Speech) -> String {
    let more = if clause.phrases().len() > 1 { " …" } else { "" };
    clause.phrases().first().map(|phrase| sentence(phrase, speech) + more).unwrap_or_default()
}

fn week(props: &PaperProps, chapter: Chapter) -> Html {
    let agreed = props.agreement.week.as_ref().filter(|_| chapter == Chapter::Days);
    html! {
        if let Some(week) = agreed {
            {week_strip(props.reader, week)}
        }
    }
}
