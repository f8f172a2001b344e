//! What findings, suggestions and talking points say, as sentences: the same words on the screen and on paper.

use crate::content::findings::{self, FindingText, outcomes};
use crate::content::instead as ideas_words;
use crate::content::{points, results, signposts as signpost_words, sources, spoken};
use crate::domain::case::Case;
use crate::domain::frame::LocalPoint;
use crate::domain::rules::finding::{Finding, Value};
use crate::domain::suggestion::assessment::Assessment;
use crate::domain::suggestion::instead;
use crate::domain::suggestion::signposts::{self, Signpost};
use crate::domain::suggestion::{ArrangementKind, Rise, Suggestion};
use crate::domain::talk::half::Halves;
use crate::domain::talk::points::{PointTopic, TalkingPoint};
use crate::domain::values::amount::Amount;
use crate::domain::values::speech::{Speech, Words};
use crate::domain::values::text::Text;
use crate::domain::vocabulary::answer::Answer;
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::{QuestionId, ask};
use crate::domain::vocabulary::source::Source;
use crate::wording;

/// A text of a point, filled: `text` picks it from Føling's words, `local` from the organisation's own.
fn of_point(
    point: &TalkingPoint,
    speech: Speech,
    text: impl Fn(&FindingText) -> Text,
    local: impl Fn(&LocalPoint) -> &Words,
) -> String {
    match &point.topic {
        PointTopic::Finding(finding) => of_finding(finding, text(&spoken::finding(finding.id, speech)), speech),
        PointTopic::Questions(ids) => {
            wording::fill(text(&findings::RATHER_TALK), speech, &[("question", some_questions(ids, speech))])
        }
        PointTopic::Local(point) => local(point).get(speech.lang).to_owned(),
        PointTopic::Base(base) => wording::fill_values(text(points::words(base.id)), speech, &base.values),
    }
}

/// So many names of questions are read in one line; with one more, it is as short to name it.
const NAMED: usize = 3;

/// The questions by name, or the first few of them and how many more there are.
fn some_questions(ids: &[QuestionId], speech: Speech) -> String {
    let names = |ids: &[QuestionId]| wording::value(&Value::Questions(ids.to_vec()), speech);
    match ids.split_at_checked(NAMED) {
        Some((first, others)) if others.len() > 1 => {
            let first: Vec<String> = first.iter().map(|id| names(&[*id])).collect();
            let values = [("names", first.join(", ")), ("count", others.len().to_string())];
            wording::fill_within(findings::AND_OTHERS, speech, &values)
        }
        _ => names(ids),
    }
}

/// What a point is about.
pub fn point_title(point: &TalkingPoint, speech: impl Into<Speech>) -> String {
    of_point(point, speech.into(), |words| words.title, |point| &point.title)
}

/// Why a point is here, as `text` picks it: for one party alone or for both.
pub fn point_because(point: &TalkingPoint, speech: impl Into<Speech>, text: impl Fn(&FindingText) -> Text) -> String {
    of_point(point, speech.into(), text, |point| &point.because)
}

/// The words that open a point, quoted.
pub fn point_opening(point: &TalkingPoint, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    quoted(&of_point(point, speech, |words| words.ask, |point| &point.ask), speech)
}

/// The titles of what there may be time for, in one line; nothing where there is none.
pub fn if_time(points: &[TalkingPoint], speech: impl Into<Speech>) -> Option<String> {
    let speech = speech.into();
    let titles: Vec<String> = points.iter().map(|point| point_title(point, speech)).collect();
    (!titles.is_empty()).then(|| titles.join(" · "))
}

/// What can be had instead of home days, each with its reason; none where there are home days to speak of.
pub fn instead(assessment: &Assessment, speech: impl Into<Speech>) -> Vec<String> {
    let speech = speech.into();
    let ideas = assessment.suggestion.iter().flat_map(|suggestion| instead::instead(&assessment.case, suggestion));
    ideas.map(|idea| wording::fill_values(ideas_words::idea(idea.id), speech, &idea.values)).collect()
}

/// Words in the quotation marks of the language.
pub fn quoted(words: &str, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    wording::fill(results::QUOTED, speech, &[("words", words.to_owned())])
}

/// What a party answers as it stands under a name in the talk: own words are a quotation, and a task is called what the party
/// calls it.
pub fn voice(halves: &Halves, party: Party, id: QuestionId, speech: impl Into<Speech>) -> Vec<String> {
    let speech = speech.into();
    match halves.said(party, id) {
        None => Vec::new(),
        Some(Answer::Words(words)) => vec![quoted(words.trim(), speech)],
        Some(answer) => wording::answer(id, answer, halves.answers(party), speech),
    }
}

/// A text of a finding, filled.
pub fn of_finding(finding: &Finding, text: Text, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    wording::fill_values(text, speech, &finding.values)
}

/// Why a finding narrows or stops, and what can be done.
pub fn because_and_next(finding: &Finding, speech: Speech) -> String {
    let words = spoken::finding(finding.id, speech);
    let because = of_finding(finding, words.because, speech);
    match words.next {
        Some(next) => format!("{because} {}", of_finding(finding, next, speech)),
        None => because,
    }
}

/// The name of the step that a finding makes in the suggestion.
pub fn step_title(finding: &Finding, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let words = spoken::finding(finding.id, speech);
    of_finding(finding, words.step.unwrap_or(words.title), speech)
}

/// The finding with this id.
pub fn find(findings: &[Finding], id: FindingId) -> Option<&Finding> {
    findings.iter().find(|finding| finding.id == id)
}

/// Days as a figure: "2", "1½–2".
pub fn figure(low: Amount, high: Amount, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    if low == high {
        wording::half(high, speech)
    } else {
        format!("{}–{}", wording::half(low, speech), wording::half(high, speech))
    }
}

/// A number of days with its unit, in figures: "2 dage", "½ dag".
pub fn days_in_figures(amount: Amount, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    range_in_figures(amount, amount, speech)
}

/// A range of days with its unit, in figures: "2 dage", "1½–2 dage".
pub fn range_in_figures(low: Amount, high: Amount, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let unit = if wording::is_several(high, speech) { results::DAYS } else { results::DAY };
    format!("{} {}", figure(low, high, speech), unit.get(speech))
}

/// The kind and the range of a suggestion, for a text with `{kind}` and `{range}`. The kind is as inside a sentence.
pub fn of_suggestion(suggestion: &Suggestion, text: Text, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let kind = outcomes::of(suggestion).headline.get(speech).chars().map(wording::lower).collect();
    let range = wording::range(suggestion.low, suggestion.high, speech);
    wording::fill(text, speech, &[("kind", kind), ("range", range)])
}

/// The outcome of a suggestion in figures: "1½–2 dage", or that there is none for now.
pub fn outcome(suggestion: &Suggestion, speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    if suggestion.kind == ArrangementKind::NotNow {
        outcomes::of(suggestion).headline.get(speech).to_owned()
    } else {
        range_in_figures(suggestion.low, suggestion.high, speech)
    }
}

/// Some sources in one line, each with the date it speaks for.
pub fn sources(ids: &[Source], speech: impl Into<Speech>) -> String {
    let speech = speech.into();
    let line = if ids.len() == 1 { results::ONE_SOURCE } else { results::SOURCES };
    wording::fill(line, speech, &[("sources", ids.iter().map(|id| source(*id, speech)).collect::<Vec<_>>().join("; "))])
}

/// A source that the local frame names.
pub fn cited(source: String, speech: Speech) -> String {
    wording::fill(results::ONE_SOURCE, speech, &[("sources", source)])
}

fn source(id: Source, speech: Speech) -> String {
    let words = sources::words(id);
    let values = [("name", words.name.get(speech).to_owned()), ("as_of", words.as_of.get(speech).to_owned())];
    wording::fill(results::SOURCE, speech, &values)
}

/// That more days were wished for than the suggestion reaches, so that the talk can start there.
pub fn wish(case: &Case, suggestion: &Suggestion, speech: impl Into<Speech>) -> Option<String> {
    let speech = speech.into();
    let wanted = case.said(ask::HOME_DAYS).filter(|days| *days > suggestion.high && suggestion.stops.is_empty())?;
    let (text, most) = match suggestion.rise {
        Rise::Mending => (results::WISH, None),
        Rise::MendingTo(most) => (results::WISH_IN_PART, Some(most)),
        Rise::Telling => (results::WISH_UNTOLD, None),
        Rise::Nothing => (results::WISH_BEYOND, None),
    };
    let most = most.map(|most| ("most", wording::days(most, speech)));
    let values: Vec<_> = [("wanted", wording::days(wanted, speech))].into_iter().chain(most).collect();
    let both = [results::wanted(case.voice), text].map(|text| wording::fill(text, speech, &values));
    Some(both.join(" "))
}

/// The signposts beside a suggestion, each with its source.
pub fn signposts(assessment: &Assessment, suggestion: &Suggestion, speech: impl Into<Speech>) -> Vec<String> {
    let wants_more = assessment.case.said(ask::HOME_DAYS).is_some_and(|days| days > suggestion.high);
    signposts_where(assessment, suggestion, wants_more, speech)
}

/// The same where it is known otherwise whether there are fewer days than somebody wished for.
pub fn signposts_where(
    assessment: &Assessment,
    suggestion: &Suggestion,
    wants_more: bool,
    speech: impl Into<Speech>,
) -> Vec<String> {
    let (speech, case) = (speech.into(), &assessment.case);
    let said = |it: Signpost| {
        format!("{} {}", signpost_words::words(it, case.voice).get(speech), sources(&[it.source()], speech))
    };
    signposts::signposts(suggestion, wants_more, case.voice).into_iter().map(said).collect()
}
