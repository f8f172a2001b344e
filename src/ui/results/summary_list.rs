//! "Tjek dine svar": every question that applies, with its answer in words.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::{pages, results, spoken};
use crate::domain::case::answers::Answers;
use crate::domain::questionnaire::journey::Stop;
use crate::domain::questionnaire::pages::Section;
use crate::domain::values::speech::Speech;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::parts::privacy_mark::{PrivacyMarkProps, privacy_mark};
use crate::ui::reader::Reader;
use crate::wording;

/// The properties of the list.
pub struct SummaryListProps {
    /// Whose answers these are.
    pub reader: Reader,
    /// The pages that apply, with their questions.
    pub stops: Rc<[Stop]>,
    /// The answers.
    pub answers: Rc<Answers>,
    /// What was typed for a question and can't be read.
    pub unreadable: Rc<[(QuestionId, String)]>,
    /// The person keeps an answer back, or shares it again.
    pub on_kept_back: Callback<(QuestionId, bool)>,
    /// The person wants to change an answer.
    pub on_change_asked: Callback<QuestionId>,
}

/// A card for each section. Each row says the question, the answer and who sees it, and leads back to the question.
pub fn summary_list(props: &SummaryListProps) -> Html {
    html! {
        for section in Section::ALL {
            if let Some(questions) = questions_of(section, &props.stops) {
                <section key={section.number()} class="foeling-summary">
                    <h2 class="foeling-summary__title">
                        {props.reader.say(pages::section_for(props.reader.party, section))}
                    </h2>
                    <dl class="foeling-summary__list">
                        for id in questions {
                            <div key={id.id()} class="foeling-summary__row">{row(props, id)}</div>
                        }
                    </dl>
                </section>
            }
        }
    }
}

fn questions_of(section: Section, stops: &[Stop]) -> Option<Vec<QuestionId>> {
    let of_section = stops.iter().filter(|stop| stop.page.page().section == section);
    let questions: Vec<QuestionId> = of_section.flat_map(|stop| stop.questions.iter().copied()).collect();
    (!questions.is_empty()).then_some(questions)
}

fn row(props: &SummaryListProps, id: QuestionId) -> Html {
    let SummaryListProps { reader, answers, on_change_asked, .. } = props;
    let name = reader.say(spoken::question(id, reader.speech).name);
    let words_id = reader.id(&format!("check-{}", id.id()));
    let given = answers.get(id).map(|given| in_words(id, given, answers, reader.speech));
    let of = wording::fill(results::CHANGE_OF, reader.speech, &[("question", name.to_owned())]);
    html! {
        <>
            <dt class="foeling-summary__question" id={words_id.clone()}>{name}</dt>
            if let Some(given) = &given {
                <dd class="foeling-summary__answer">{in_order(given)}</dd>
            } else {
                <dd class="foeling-summary__answer foeling-summary__answer--empty">{none_given(props, id)}</dd>
            }
            <dd class="foeling-summary__mark">
                if given.is_some() {
                    {mark(props, id, words_id)}
                }
            </dd>
            <dd class="foeling-summary__change">
                <button type="button" class="foeling-button foeling-button--link"
                    onclick={on_change_asked.reform(move |_: MouseEvent| id)}>
                    {reader.say(results::CHANGE)}<span class="foeling-hidden">{of}</span>
                </button>
            </dd>
        </>
    }
}

/// That there is no answer; where something stands in the field all the same, what it is.
fn none_given(props: &SummaryListProps, id: QuestionId) -> String {
    match props.unreadable.iter().find(|(of, _)| *of == id) {
        Some((_, typed)) => wording::fill(results::NOT_READ, props.reader.speech, &[("typed", typed.clone())]),
        None => props.reader.say(results::NOT_ANSWERED).to_owned(),
    }
}

/// What was said, each thing by itself. What a person wrote stays as it was written.
pub fn in_words(id: QuestionId, given: &Answer, answers: &Answers, speech: Speech) -> Vec<String> {
    let words = wording::answer(id, given, answers, speech);
    match given {
        Answer::Words(_) => words,
        _ => words.iter().map(|words| wording::capitalised(words)).collect(),
    }
}

/// One thing as it is, several as a list.
pub fn in_order(words: &[String]) -> Html {
    match words {
        [only] => html! { {only} },
        several => html! {
            <ul class="foeling-summary__several">
                for words in several {
                    <li>{words}</li>
                }
            </ul>
        },
    }
}

fn mark(props: &SummaryListProps, id: QuestionId, words_id: String) -> Html {
    privacy_mark(&PrivacyMarkProps {
        id,
        reader: props.reader,
        kept_back: !props.answers.is_shared(id),
        word: None,
        described_by: Some(words_id.into()),
        on_kept_back: props.on_kept_back.clone(),
    })
}
