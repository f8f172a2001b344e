//! What findings, suggestions and talking points say, as sentences: the same words on the screen and on paper.

use crate::content::findings::{self, FindingText, outcomes};
use crate::content::{results, sources};
use crate::domain::amount::Amount;
use crate::domain::case::Case;
use crate::domain::finding::{Finding, FindingId, Value};
use crate::domain::frame::{LocalPoint, Words};
use crate::domain::source::Source;
use crate::domain::suggestion::{Kind, Suggestion};
use crate::domain::talking_points::{TalkingPoint, Topic};
use crate::domain::text::{Lang, Text};
use crate::wording;

/// A text of a point, filled: `text` picks it from Føling's words, `local` from the organisation's own.
fn of_point(
    point: &TalkingPoint,
    lang: Lang,
    text: impl Fn(&FindingText) -> Text,
    local: impl Fn(&LocalPoint) -> &Words,
) -> String {
    match &point.topic {
        Topic::Finding(finding) => of_finding(finding, text(findings::words(finding.id)), lang),
        Topic::Questions(ids) => {
            let values = vec![("question", Value::Questions(ids.clone()))];
            wording::fill_values(text(&findings::RATHER_TALK), lang, &values)
        }
        Topic::Local(point) => local(point).get(lang).to_owned(),
    }
}

/// What a point is about.
pub fn point_title(point: &TalkingPoint, lang: Lang) -> String {
    of_point(point, lang, |words| words.title, |point| &point.title)
}

/// Why a point is here, as `text` picks it: for one party alone or for both.
pub fn point_because(point: &TalkingPoint, lang: Lang, text: impl Fn(&FindingText) -> Text) -> String {
    of_point(point, lang, text, |point| &point.because)
}

/// The words that open a point, quoted.
pub fn point_opening(point: &TalkingPoint, lang: Lang) -> String {
    quoted(&of_point(point, lang, |words| words.ask, |point| &point.ask), lang)
}

/// Words in the quotation marks of the language.
pub fn quoted(words: &str, lang: Lang) -> String {
    wording::fill(results::QUOTED, lang, &[("words", words.to_owned())])
}

/// A text of a finding, filled.
pub fn of_finding(finding: &Finding, text: Text, lang: Lang) -> String {
    wording::fill_values(text, lang, &finding.values)
}

/// The name of the step that a finding makes in the suggestion.
pub fn step_title(finding: &Finding, lang: Lang) -> String {
    let words = findings::words(finding.id);
    of_finding(finding, words.step.unwrap_or(words.title), lang)
}

/// The finding with this id.
pub fn find(findings: &[Finding], id: FindingId) -> Option<&Finding> {
    findings.iter().find(|finding| finding.id == id)
}

/// Days as a figure: "2", "1½–2".
pub fn figure(low: Amount, high: Amount, lang: Lang) -> String {
    if low == high {
        wording::half(high, lang)
    } else {
        format!("{}–{}", wording::half(low, lang), wording::half(high, lang))
    }
}

/// A number of days with its unit, in figures: "2 dage", "½ dag".
pub fn days_in_figures(amount: Amount, lang: Lang) -> String {
    range_in_figures(amount, amount, lang)
}

/// A range of days with its unit, in figures: "2 dage", "1½–2 dage".
pub fn range_in_figures(low: Amount, high: Amount, lang: Lang) -> String {
    let unit = if high > Amount::whole(1) || high == Amount::ZERO { results::DAYS } else { results::DAY };
    format!("{} {}", figure(low, high, lang), unit.get(lang))
}

/// The kind and the range of a suggestion, for a text with `{kind}` and `{range}`. The kind is as inside a sentence.
pub fn of_suggestion(suggestion: &Suggestion, text: Text, lang: Lang) -> String {
    let kind = outcomes::words(suggestion.kind, !suggestion.stops.is_empty())
        .headline
        .get(lang)
        .chars()
        .map(wording::lower)
        .collect();
    let range = wording::range(suggestion.low, suggestion.high, lang);
    wording::fill(text, lang, &[("kind", kind), ("range", range)])
}

/// The outcome of a suggestion in figures: "1½–2 dage", or that there is none for now.
pub fn outcome(suggestion: &Suggestion, lang: Lang) -> String {
    if suggestion.kind == Kind::NotNow {
        outcomes::words(Kind::NotNow, !suggestion.stops.is_empty()).headline.get(lang).to_owned()
    } else {
        range_in_figures(suggestion.low, suggestion.high, lang)
    }
}

/// Some sources in one line, each with the date it speaks for.
pub fn sources(ids: &[Source], lang: Lang) -> String {
    let line = if ids.len() == 1 { results::ONE_SOURCE } else { results::SOURCES };
    wording::fill(line, lang, &[("sources", ids.iter().map(|id| source(*id, lang)).collect::<Vec<_>>().join("; "))])
}

/// A source that the local frame names.
pub fn cited(source: String, lang: Lang) -> String {
    wording::fill(results::ONE_SOURCE, lang, &[("sources", source)])
}

fn source(id: Source, lang: Lang) -> String {
    let words = sources::words(id);
    let values = [("name", words.name.get(lang).to_owned()), ("as_of", words.as_of.get(lang).to_owned())];
    wording::fill(results::SOURCE, lang, &values)
}

/// That more days were wished for than the suggestion reaches, so that the talk can start there.
pub fn wish(case: &Case, suggestion: &Suggestion, lang: Lang) -> Option<String> {
    let wanted = case.home_days.filter(|days| *days > suggestion.high && suggestion.stops.is_empty())?;
    Some(wording::fill(results::WISH, lang, &[("wanted", wording::days(wanted, lang))]))
}
