//! One topic: both voices, what the study and the rules say, an opening question, and what the two agree.

use yew::prelude::*;

use super::head::talk_head;
use super::paper_aside::paper_aside;
use super::props::TalkProps;
use crate::app::msg::Msg;
use crate::app::msg::talk::TalkMsg;
use crate::app::state::left_open::next_topic;
use crate::app::state::screen::Screen;
use crate::content::{dialogue, spoken, talk};
use crate::domain::agreement::conflicts::Conflict;
use crate::domain::questionnaire::question::AnswerKind;
use crate::domain::rules::finding::{Bearing, Finding};
use crate::domain::suggestion::Suggestion;
use crate::domain::talk::Outcome;
use crate::domain::talk::dialogue::{Says, Topic, questions_of};
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::element_id::ElementId;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::{QuestionId, ask};
use crate::domain::{agreement, questionnaire, rules};
use crate::export::agreement::{conflicts_of, sentences};
use crate::ui::around::actions::{Weight, button};
use crate::ui::around::enter::on_enter;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Tone, notice, notice_text};
use crate::ui::parts::sources::sources;
use crate::ui::results::rests_on::frame_among;
use crate::ui::talk_parts::clause_field::{ClauseFieldProps, clause_field, conflicts};
use crate::ui::talk_parts::decide::{DecideProps, decide};
use crate::ui::talk_parts::late::late_changes;
use crate::ui::talk_parts::outcome_choice::outcome_choice;
use crate::ui::talk_parts::status_mark::status_mark;
use crate::ui::talk_parts::voices::voices;
use crate::ui::talk_parts::what_if;
use crate::wording;
use crate::wording::said;

/// The topic in the order in which two people would go through it, with the paper beside it: what they say, the open
/// question, and how it ends. All else is there for those who want it.
pub fn topic(props: &TalkProps, element: ElementId) -> Html {
    let Some(topic) = props.dialogue.topic(element) else { return super::overview::overview(props) };
    let reader = props.screen.reader;
    let words = spoken::element(element, reader.speech);
    let leads_on = props.on_talk().reform(|()| TalkMsg::WentOn);
    html! {
        <>
            <div class="foeling-screen__main" onkeydown={on_enter(&leads_on)}>
                { talk_head(props, reader.say(words.name), Some(reader.say(words.why).into())) }
                <p>{ status_mark(reader, topic.status, props.talk.outcome(element)) }</p>
                { late_changes(reader, &props.talk.halves, Some(&questions_of(element))) }
                { said_by_both(props, &topic) }
                { ask(props, &topic) }
                { agree(props, &topic) }
                { on(props, element, &leads_on) }
            </div>
            { paper_aside(props, Some(element)) }
        </>
    }
}

/// What somebody has answered.
fn said_by_both(props: &TalkProps, topic: &Topic) -> Html {
    let reader = props.screen.reader;
    let Some(voices) = voices(reader, &props.dialogue, topic) else { return Html::default() };
    html! {
        <section class="foeling-section">
            <h2 class="foeling-section__title">{reader.say(talk::VOICES)}</h2>
            {voices}
        </section>
    }
}

/// The open question, made from what they said; what the rules find, the study and the rules for those who want it.
fn ask(props: &TalkProps, topic: &Topic) -> Html {
    let reader = props.screen.reader;
    let question = props.dialogue.opening_question(topic);
    let (says, ask) = wording::opening(&question, reader.speech);
    // What stands over it in both voices is not said again.
    let says = says.filter(|_| !question.says.is_some_and(Says::is_in_both_voices));
    html! {
        <section class="foeling-section">
            <h2 class="foeling-section__title">{reader.say(talk::ASK)}</h2>
            { stop(props, topic) }
            if let Some(says) = says {
                <p>{says}</p>
            }
            <p class="foeling-ask">{said::quoted(&ask, reader.speech)}</p>
            { found(props, topic) }
            { grounds(props, topic.element) }
            { signposts(props, topic.element) }
        </section>
    }
}

/// What stops an agreement is never folded, and it says who can help.
fn stop(props: &TalkProps, topic: &Topic) -> Html {
    if !topic.is_stop() {
        return Html::default();
    }
    let reader = props.screen.reader;
    let stops = topic.findings.iter().filter(|finding| finding.effect == Bearing::Stop);
    let words = html! {
        <>
            for finding in stops {
                { notice_text(&said::of_finding(finding, spoken::finding(finding.id, reader.speech).because, reader.speech)) }
            }
            { notice_text(reader.say(dialogue::who_helps(topic.element))) }
        </>
    };
    notice(Tone::Warn, Glyph::Stop, words)
}

/// What the rules find in the answers of both, each with its own question and source.
fn found(props: &TalkProps, topic: &Topic) -> Html {
    if topic.findings.is_empty() {
        return Html::default();
    }
    let reader = props.screen.reader;
    let list = html! {
        <ul class="foeling-found">
            for finding in &topic.findings { { one_found(props, finding) } }
        </ul>
    };
    disclosure(reader.say(talk::FOUND), None, None, list)
}

fn one_found(props: &TalkProps, finding: &Finding) -> Html {
    let reader = props.screen.reader;
    let words = spoken::finding(finding.id, reader.speech);
    let say = |text| said::of_finding(finding, text, reader.speech);
    html! {
        <li key={finding.id.id()} class="foeling-found__one">
            <p class="foeling-found__text"><strong>{say(words.title)}{". "}</strong>{say(words.because)}</p>
            <p class="foeling-found__ask">{said::quoted(&say(words.ask), reader.speech)}</p>
            { frame_among(reader, &props.screen.model.frame, &finding.reasons) }
            { sources(reader, &rules::sources(finding)) }
        </li>
    }
}

/// Beside the number of days: the rights that Føling points to where it suggests fewer.
fn signposts(props: &TalkProps, element: ElementId) -> Html {
    let joint = props.dialogue.joint.get();
    let Some(suggestion) = joint.suggestion.as_ref().filter(|_| element == ElementId::Extent) else {
        return Html::default();
    };
    html! {
        for signpost in said::signposts_where(joint, suggestion, gets_less(props, suggestion), props.screen.reader.speech) {
            <p class="foeling-question__hint" key={signpost.clone()}>{signpost.clone()}</p>
        }
    }
}

/// Whether the employee wishes for more days than there are now: those the two decided on, or else those that both have said
/// yes to and that the limits leave.
fn gets_less(props: &TalkProps, suggestion: &Suggestion) -> bool {
    let number = |answer: Option<&Answer>| match answer {
        Some(Answer::Number(days)) => Some(*days),
        _ => None,
    };
    let careful = props.dialogue.joint.get().case.said(ask::HOME_DAYS).map(|days| days.at_most(suggestion.high));
    let now = number(props.talk.decided.get(QuestionId::HomeDays)).or(careful);
    let wished = number(props.talk.halves.said(Party::Employee, QuestionId::HomeDays));
    wished.zip(now).is_some_and(|(wished, now)| wished > now)
}

/// What the study and the rules say of the topic.
fn grounds(props: &TalkProps, element: ElementId) -> Html {
    let reader = props.screen.reader;
    let Some(words) = dialogue::topic(element) else { return Html::default() };
    let grounds = html! {
        <>
            <p class="foeling-why__text">{reader.say(words.says)}</p>
            { sources(reader, agreement::sources(element)) }
        </>
    };
    disclosure(reader.say(talk::GROUNDS), None, None, grounds)
}

/// What the two agree: the questions they can answer together, the text of the clause, and how it ended.
fn agree(props: &TalkProps, topic: &Topic) -> Html {
    let reader = props.screen.reader;
    let element = topic.element;
    let settled = props.talk.settled(element).cloned().unwrap_or_default();
    html! {
        <section class="foeling-section foeling-section--agree">
            <h2 class="foeling-section__title">{reader.say(talk::WE_AGREE)}</h2>
            { together(props, topic) }
            { what_would_it_take(props, topic) }
            { outcome_choice(reader, element, &settled, &props.on_talk()) }
            { no_text(props, element, settled.outcome) }
            { clause(props, element) }
        </section>
    }
}

/// First the questions on which they differ or one has not answered; the others behind a button.
fn together(props: &TalkProps, topic: &Topic) -> Html {
    let reader = props.screen.reader;
    let decided = |id: &QuestionId| props.dialogue.decided.get(*id).is_some();
    let is_open = |id: &QuestionId| {
        topic.apart.iter().any(|(apart, _)| apart == id) || topic.unanswered.iter().any(|(open, _)| open == id)
    };
    let all = questions_of(topic.element);
    let can = |id: &&QuestionId| props.dialogue.joint.get().case.asks(**id);
    let (open, others): (Vec<QuestionId>, Vec<QuestionId>) =
        all.iter().filter(can).copied().partition(|id| decided(id) || is_open(id) && !is_long(*id));
    let decide_props = DecideProps {
        reader,
        dialogue: &props.dialogue,
        frame: &props.screen.model.frame,
        typed: props.screen.model.doing.typed(),
        on_msg: props.on_talk(),
    };
    html! {
        <>
            if !open.is_empty() {
                <p class="foeling-question__hint">{reader.say(talk::DECIDE_HINT)}</p>
                { decide(&decide_props, &open) }
            }
            if !others.is_empty() {
                { disclosure(reader.say(talk::DECIDE_OTHERS), None, None, decide(&decide_props, &others)) }
            }
        </>
    }
}

/// Whether the control lists every kind of task there is: so long that it stands behind the button until it is used.
fn is_long(id: QuestionId) -> bool {
    questionnaire::find(id).is_some_and(|question| matches!(question.kind, AnswerKind::TaskShares { .. }))
}

/// The clause as it stands; the field to write it in only for those who want it. The talk comes before the language of
/// contracts.
fn clause(props: &TalkProps, element: ElementId) -> Html {
    let Some(clause) = props.agreement.clause(element) else { return Html::default() };
    let reader = props.screen.reader;
    let against: Vec<Conflict> = conflicts_of(clause, props.dialogue.joint.get(), &props.screen.model.frame);
    let text = sentences(clause, reader.speech);
    let field = clause_field(&ClauseFieldProps { reader, clause, conflicts: &[], on_msg: props.on_talk() });
    html! {
        <>
            if !text.is_empty() {
                <p class="foeling-question__hint">{reader.say(talk::CLAUSE_NOW)}{" "}{text}</p>
            }
            { disclosure(reader.say(talk::EDIT_CLAUSE), None, None, field) }
            { conflicts(reader, &against) }
        </>
    }
}

/// Where the two say that it is agreed and the agreement would still say nothing.
fn no_text(props: &TalkProps, element: ElementId, outcome: Option<Outcome>) -> Html {
    let reader = props.screen.reader;
    let says_nothing =
        props.agreement.clause(element).is_some_and(|clause| sentences(clause, reader.speech).is_empty());
    html! {
        if says_nothing && matches!(outcome, Some(Outcome::Agreed | Outcome::WithConditions)) {
            // It is announced in the place of what is else said of an outcome.
            { notice(Tone::Warn, Glyph::Warn, notice_text(reader.say(talk::AGREED_WITHOUT_TEXT))) }
        }
    }
}

fn what_would_it_take(props: &TalkProps, topic: &Topic) -> Html {
    let reader = props.screen.reader;
    let takes = props.dialogue.what_it_takes(topic, &props.screen.model.frame);
    takes.map_or_else(Html::default, |takes| {
        disclosure(reader.say(talk::WHAT_WOULD_IT_TAKE), None, None, what_if::settling(reader, &takes))
    })
}

/// On to the next topic; after the last, the overview is what comes.
fn on(props: &TalkProps, element: ElementId, leads_on: &Callback<()>) -> Html {
    let reader = props.screen.reader;
    let agenda = props.talk.agenda(&props.screen.model.frame);
    let has_next = next_topic(&props.talk, &agenda, element).is_some();
    let label = if has_next { talk::NEXT } else { talk::TO_OVERVIEW };
    html! {
        <div class="foeling-actions">
            { button(reader.say(label), Weight::Primary, leads_on) }
            if has_next {
                { button(reader.say(talk::TO_OVERVIEW), Weight::Link, &props.screen.says(Msg::Opened(Screen::Talk))) }
            }
        </div>
    }
}
