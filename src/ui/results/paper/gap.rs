//! What is not in the agreement yet: where it comes from, and the way to its question.

use yew::prelude::*;

use crate::content::{clauses, results, spoken};
use crate::domain::agreement::{Clause, State};
use crate::domain::questionnaire;
use crate::domain::questionnaire::journey;
use crate::domain::questionnaire::pages::PageId;
use crate::domain::questionnaire::pages::Section;
use crate::domain::vocabulary::chapters::Chapter;
use crate::domain::vocabulary::question_id::QuestionId;
use crate::ui::parts::icon::{Glyph, icon};
use crate::ui::reader::Reader;
use crate::wording;

/// The question that fills a clause, and the page it stands on. None where only the talk can fill it.
pub fn page_of(clause: &Clause) -> Option<(QuestionId, PageId)> {
    let State::Open(id) = clause.state else { return None };
    Some((id, journey::page_of(id)?))
}

/// The question that could fill a missing clause: also one that this party left for the talk or did not know.
fn question_of(reader: Reader, clause: &Clause) -> Option<QuestionId> {
    let (State::Open(id) | State::ForTheTalk(id)) = clause.state else { return None };
    questionnaire::find(id).filter(|question| question.asked.includes(reader.party)).map(|question| question.id)
}

/// Of the open clauses of a chapter, the one that says where the chapter is filled: one that the chapter's own step asks
/// about, else the first. The rules on screens wait for the number of days, and their chapter for the equipment.
pub fn tells_where<'a>(chapter: Chapter, open: &[&'a Clause]) -> Option<&'a Clause> {
    let is_in_its_own =
        |clause: &&&Clause| page_of(clause).is_some_and(|(_, page)| page.page().section == own_section(chapter));
    open.iter().find(is_in_its_own).or(open.first()).copied()
}

/// Where most of a chapter is asked about.
const fn own_section(chapter: Chapter) -> Section {
    match chapter {
        Chapter::Tasks => Section::Tasks,
        Chapter::Basis | Chapter::Days | Chapter::Terms => Section::Days,
        Chapter::Contact => Section::Contact,
        Chapter::Support => Section::Support,
        Chapter::Community => Section::Team,
        Chapter::Setup | Chapter::Data => Section::Setup,
    }
}

/// Where a clause is filled in.
pub fn where_filled(reader: Reader, clause: &Clause) -> String {
    match page_of(clause) {
        Some((_, page)) => {
            let step = page.page().section.number().to_string();
            wording::fill(results::FILLED_IN_STEP, reader.speech, &[("step", step)])
        }
        None => reader.say(clauses::FOR_THE_TALK).to_owned(),
    }
}

/// What an open clause says once the questions are behind.
pub fn not_filled(reader: Reader, clause: &Clause) -> &'static str {
    reader.say(match clause.state {
        State::Open(_) => results::NOT_FILLED,
        _ => clauses::FOR_THE_TALK,
    })
}

/// Something that must be there and is not, by its name. A button leads to its question; without one, the talk decides.
pub fn missing(reader: Reader, clause: &Clause, on_question_opened: &Callback<QuestionId>) -> Html {
    let name = reader.say(spoken::element(clause.element, reader.speech).name);
    html! {
        <p class="foeling-clause__missing">
            {icon(Glyph::Warn)}
            <span>
                {reader.say(results::MISSING)}{": "}
                if let Some(id) = question_of(reader, clause) {
                    <button type="button" class="foeling-clause__link"
                        onclick={on_question_opened.reform(move |_: MouseEvent| id)}>{name}</button>
                } else {
                    {name}{". "}{reader.say(clauses::FOR_THE_TALK)}{"."}
                }
            </span>
        </p>
    }
}
