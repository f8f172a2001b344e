//! One question of the questionnaire.

use std::rc::Rc;

use yew::prelude::*;

use super::asking::{Asking, ids_in_order};
use super::control::{ControlProps, control, has_one_field};
use super::fault_note::fault_note;
use super::legend::{Level, legend};
use super::moves::moves_note;
use super::privacy_mark::{PrivacyMarkProps, privacy_mark};
use super::talk_only::{quoted_note, talk_only};
use super::task_week::TaskWeek;
use super::why::why;
use crate::content::{interface, spoken};
use crate::domain::questionnaire;
use crate::domain::questionnaire::question::AnswerKind;
use crate::domain::questionnaire::quoting::{asks_for_words, is_quoted};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::reader::Reader;
use crate::wording;

/// What a question needs.
pub struct QuestionProps {
    /// Which question.
    pub id: QuestionId,
    /// Who reads it.
    pub reader: Reader,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// What was typed in a number field and could not be read.
    pub typed: Option<AttrValue>,
    /// What is wrong with the answer.
    pub fault: Option<AttrValue>,
    /// The options that can be chosen here.
    pub options: Rc<[&'static str]>,
    /// The chosen tasks and the week that they fill.
    pub week: Rc<TaskWeek>,
    /// Whether the question is the heading of its page.
    pub is_heading: bool,
    /// Whether the person keeps the answer back.
    pub kept_back: bool,
    /// Whether the words of the answer are for the talk alone.
    pub talk_only: bool,
    /// Whether who sees the answer is said above, for all questions of the page.
    pub is_marked_above: bool,
    /// Whether an answer can move the suggestion; nothing where that is not said.
    pub moves: Option<bool>,
    /// The question was answered; none takes the answer back.
    pub on_answered: Callback<(QuestionId, Option<Answer>)>,
    /// Something was typed in a number field.
    pub on_typed: Callback<(QuestionId, String)>,
    /// The answer is kept back, or shared again.
    pub on_kept_back: Callback<(QuestionId, bool)>,
    /// The words are for the talk alone, or may be quoted again.
    pub on_talk_only: Callback<(QuestionId, bool)>,
}

/// A group named by the question and described by its hint, by who sees the answer and by its fault, with its control and its reason.
pub fn question(props: &QuestionProps) -> Html {
    let (id, reader) = (props.id, props.reader);
    let Some(question) = questionnaire::find(id) else { return Html::default() };
    let (words, kind, asking) = (spoken::question(id, reader.speech).ask(reader.party), question.kind, asking(props));
    let title = if props.is_heading { AttrValue::from(reader.id("heading")) } else { asking.element("title") };
    let hint = hint(reader, id, kind).map(|hint| (hint, asking.element("hint")));
    let fault = props.fault.as_ref().map(|fault| (fault, asking.element("fault")));
    let quoted = is_quoted_here(props).then(|| asking.element("quoted"));
    let word = (!props.is_marked_above).then(|| asking.element("mark"));
    let moves = props.moves.map(|moves| (moves, asking.element("moves")));
    let moves_id = moves.as_ref().map(|(_, id)| id.clone());
    let hint_id = hint.as_ref().map(|(_, id)| id.clone());
    // The one field of a question says its fault itself: said of the group as well, it would be heard twice.
    let fault_id = fault.as_ref().map(|(_, id)| id.clone()).filter(|_| !has_one_field(kind));
    let described_by = ids_in_order([&hint_id, &word, &moves_id, &quoted, &fault_id]);
    let of_words = quoted.clone().map_or_else(Html::default, |note| what_becomes_of_words(props, &asking, note));
    let class = if fault.is_some() { "foeling-question foeling-question--error" } else { "foeling-question" };
    html! {
        <fieldset {class} id={asking.name()} key={id.id()} aria-describedby={described_by}>
            {legend(Some(title.clone()), reader.say(words), if props.is_heading { Level::Page } else { Level::Section }, has_one_field(kind).then(|| asking.control(1)))}
            if let Some((hint, id)) = hint {
                <p class="foeling-question__hint" {id}>{hint}</p>
            }
            <div class="foeling-question__mark">
                if !props.is_marked_above {
                    {mark(props, title, word)}{" "}
                }
                if let Some((moves, id)) = moves {
                    {moves_note(reader, moves, id)}
                }
            </div>
            if let Some((text, id)) = fault {
                {fault_note(id, reader, text)}
            }
            <div class="foeling-question__body">
                {control(&asking, kind, &control_props(props))}
                // What becomes of the words, and the choice, stand together at the field.
                {of_words}
            </div>
            {why(reader, &[id])}
        </fieldset>
    }
}

fn what_becomes_of_words(props: &QuestionProps, asking: &Asking, note: AttrValue) -> Html {
    let id = props.id;
    html! {
        <div class="foeling-of-words">
            {quoted_note(props.reader, note, props.talk_only)}
            {talk_only(asking, props.talk_only, props.on_talk_only.reform(move |kept| (id, kept)))}
        </div>
    }
}

/// Whether a clause quotes what is written here. What is kept back is quoted nowhere.
fn is_quoted_here(props: &QuestionProps) -> bool {
    is_quoted(props.id) && !props.kept_back && asks_for_words(props.id, props.answer.as_ref())
}

fn mark(props: &QuestionProps, title: AttrValue, word: Option<AttrValue>) -> Html {
    privacy_mark(&PrivacyMarkProps {
        id: props.id,
        reader: props.reader,
        kept_back: props.kept_back,
        word,
        described_by: Some(title),
        on_kept_back: props.on_kept_back.clone(),
    })
}

fn asking(props: &QuestionProps) -> Asking {
    Asking {
        id: props.id,
        reader: props.reader,
        answer: props.answer.clone(),
        is_faulty: props.fault.is_some(),
        is_together: false,
        on_answered: props.on_answered.clone(),
    }
}

fn control_props(props: &QuestionProps) -> ControlProps {
    ControlProps {
        options: props.options.clone(),
        week: props.week.clone(),
        typed: props.typed.clone(),
        on_typed: props.on_typed.clone(),
    }
}

/// The question's own hint, and how many may be chosen where there is a limit below the number of options.
fn hint(reader: Reader, id: QuestionId, kind: AnswerKind) -> Option<String> {
    let most = match kind {
        AnswerKind::TaskShares { most } => Some(most),
        AnswerKind::Many { options, most, .. } => (most < options.len()).then_some(most),
        _ => None,
    };
    let limit = most.map(|most| wording::fill(interface::CHOOSE_UP_TO, reader.speech, &[("count", most.to_string())]));
    match (spoken::question(id, reader.speech).hint.map(|hint| reader.say(hint)), limit) {
        (Some(hint), Some(limit)) => Some([hint, &limit].join(" ")),
        (Some(hint), None) => Some(hint.to_owned()),
        (None, limit) => limit,
    }
}
