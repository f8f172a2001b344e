//! An answer is given or taken back, and a number is typed.

use crate::app::effect::{Effect, announce};
use crate::app::state::doing::Doing;
use crate::app::state::model::Model;
use crate::app::state::screen::Screen;
use crate::app::state::typed::Typed;
use crate::content::{interface, screens};
use crate::domain::questionnaire;
use crate::domain::questionnaire::fault::read_number;
use crate::domain::questionnaire::journey;
use crate::domain::questionnaire::question::AnswerKind;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::wording;

/// Somebody answers as this party. What the other one typed is not theirs.
pub(super) fn answer_as(model: &mut Model, party: Party) -> Vec<Effect> {
    if model.work.party.replace(party) != Some(party) {
        *model.doing.typed_mut() = Typed::new();
    }
    vec![Effect::KeepSession]
}

pub(super) fn give(model: &mut Model, id: QuestionId, answer: Option<Answer>) -> Vec<Effect> {
    model.doing.typed_mut().remove(&id);
    let before = (model.case(), headline(model));
    let party = model.party();
    let answers = model.work.answers_mut(party);
    match answer {
        Some(answer) => answers.set(id, answer),
        None => answers.clear(id),
    }
    let mut touched = journey::touched(&before.0, &model.case(), model.answers());
    // A question that opens on the same page is seen there.
    let here = model.screen;
    touched.opened.retain(|id| journey::page_of(*id).map(Screen::Page) != Some(here));
    let sets_aside = !touched.set_aside.is_empty();
    if let Doing::Preparing(preparing) = &mut model.doing {
        preparing.stay.touched = touched;
    }
    let after = headline(model);
    let mut effects = vec![Effect::KeepSession];
    if sets_aside {
        effects.push(announce(model.lang, interface::SET_ASIDE));
    } else if let Some((low, high)) = after.filter(|_| after != before.1) {
        let range = ("range", wording::range(low, high, model.lang));
        effects.push(Effect::Announce(wording::fill(screens::SUGGESTION_CHANGED, model.lang, &[range])));
    }
    effects
}

/// The days of the suggestion: a change of them is said, so that the growing draft is heard as well as seen.
fn headline(model: &Model) -> Option<(Amount, Amount)> {
    model.assessment().own.suggestion.map(|suggestion| (suggestion.low, suggestion.high))
}

/// A number that can be read becomes the answer; anything else is kept as typed until the person goes on.
pub(super) fn type_number(model: &mut Model, id: QuestionId, typed: String) -> Vec<Effect> {
    let Some(AnswerKind::Number(range)) = questionnaire::find(id).map(|question| question.kind) else {
        return Vec::new();
    };
    if typed.trim().is_empty() {
        return give(model, id, None);
    }
    let read = read_number(&typed, range);
    let effects = give(model, id, read.ok().map(Answer::Number));
    // What was typed stays in the field as it is, readable or not: "37," is on its way to "37,5".
    model.doing.typed_mut().insert(id, typed);
    effects
}
