//! The suggestion: from the tasks, step by step, to a range of home days, a kind and a week.

pub mod arrangement;
pub mod assessment;
pub mod common_ground;
pub mod instead;
pub mod loans;
pub mod own_words;
pub mod signposts;
pub mod week;

use super::case::Case;
use super::case::task_days::{Either, Told, Untold, task_days};
use super::frame::Frame;
use super::questionnaire::with_gates;
use super::rules::finding::{Effect, Finding};
use super::suggestion::common_ground::CommonGround;
use super::suggestion::week::Week;
use super::values::amount::Amount;
use super::vocabulary::finding_id::FindingId;
use super::vocabulary::frame_field::FrameField;
use super::vocabulary::options::Pattern;
use super::vocabulary::question_id::QuestionId as Q;
use super::vocabulary::reasons::{Because, Reasons};
use crate::domain::vocabulary::question_id::ask;

/// The kind of arrangement suggested. Each is a respectable outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Fixed home days (*fast*).
    Fixed,
    /// Agreed each time (*fra gang til gang*).
    CaseByCase,
    /// Some fixed, others each time (*begge dele*).
    Both,
    /// Not now (*ikke nu*): something has to be settled first, or the tasks call for presence.
    NotNow,
    /// The parties have not said which kind they want.
    Open,
}

/// One line of the waterfall: a limit, and the days before and after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which rule.
    pub id: FindingId,
    /// What it does.
    pub effect: Effect,
    /// Days before.
    pub before: Amount,
    /// Days after; the same as before where the limit takes nothing away.
    pub after: Amount,
    /// What caused the limit itself.
    pub reasons: Reasons,
    /// Everything the numbers rest on: the limit's reasons and those of the steps above it.
    pub rests_on: Reasons,
}

/// What could still bring more days than the suggestion holds, were more wished for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rise {
    /// Something that can be mended, or that time brings: help, experience, the place at home. It reaches the wish.
    Mending,
    /// The same, but it reaches no further than to so many days.
    MendingTo(Amount),
    /// The part of the week that nothing is told of.
    Telling,
    /// Neither.
    Nothing,
}

/// The suggestion for one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The kind.
    pub kind: Kind,
    /// How much of the week it rests on.
    pub told: Told,
    /// What of the week it does not know.
    pub untold: Untold,
    /// Task days before they are rounded: what the tasks alone would allow.
    pub task_days: Amount,
    /// Task days to the nearest half: where the waterfall starts.
    pub start: Amount,
    /// The limits that changed something, and the lines worth knowing about, in order.
    pub steps: Vec<Step>,
    /// What stops an agreement for now.
    pub stops: Vec<FindingId>,
    /// The cautious end of the range, in half days.
    pub low: Amount,
    /// The open end of the range, in half days.
    pub high: Amount,
    /// What could still bring more days.
    pub rise: Rise,
    /// The week, where fixed days are suggested.
    pub week: Option<Week>,
    /// What the tasks' own number rests on.
    pub start_reasons: Reasons,
    /// Everything the suggestion rests on.
    pub rests_on: Reasons,
}

/// The suggestion, or nothing while no task has both a share of the week and a place: the tasks come first.
pub fn suggest(case: &Case, frame: &Frame, findings: &[Finding]) -> Option<Suggestion> {
    let weights = &frame.weights;
    let open = task_days(case, weights, Either::Weighed, |_| 100)?;
    let cautious = task_days(case, weights, Either::AtWorkplace, |_| 100)?;
    let told = Told::of(case, weights)?;
    let start = open.to_nearest_half();
    let because =
        Reasons::answers(Q::TaskTypes, &[Q::TaskPlaces, Q::WorkingDays]).and(Because::Frame(FrameField::Weights));
    let (high, steps, rests_on) = descend(start, Either::Weighed, findings, &because);
    let (low, ..) = descend(cautious.to_nearest_half(), Either::AtWorkplace, findings, &because);
    let stops: Vec<FindingId> = findings.iter().filter(|f| f.effect == Effect::Stop).map(|f| f.id).collect();
    let kind = kind(case, findings, high);
    let rests_on = with_gates(KIND_READS.iter().fold(rests_on, |all, id| all.and(Because::Answer(*id))));
    Some(Suggestion {
        kind,
        told,
        untold: Untold::of(case, weights),
        task_days: open,
        start,
        steps,
        stops,
        low: low.at_most(high),
        high,
        rise: rise(case.said(ask::HOME_DAYS), start, told, findings, &because),
        week: if matches!(kind, Kind::Fixed | Kind::Both) {
            Week::of_case(case, high, frame, &CommonGround::default())
        } else {
            None
        },
        start_reasons: because,
        rests_on,
    })
}

/// The limits in the order in which they are applied, with what each reads: the hard ones first, then the soft ones,
/// the person's own number last among them, and the long-run line, which only the cautious end may stop at.
///
/// A limit that did not fire counts as read too: another answer would have made it fire.
pub const LIMITS: [(FindingId, &[Q]); 11] = [
    (FindingId::FrameMaximum, &[Q::FrameMaxDays, Q::WrittenLimits]),
    (FindingId::ShareMaximum, &[Q::WorkingDays]),
    (FindingId::MinPresence, &[Q::FrameMinPresence, Q::WrittenLimits]),
    (FindingId::TeamDaysLimit, &[Q::TeamDays, Q::WorkingWeekdays]),
    (FindingId::ExemptTasks, &[Q::ExemptTasks]),
    (FindingId::ConfidentialOverheard, &[Q::DataKind, Q::Overheard]),
    (FindingId::HelpOften, &[Q::HelpNeed]),
    (FindingId::NewToTasks, &[Q::Experience]),
    (
        FindingId::SetupBelowRules,
        &[
            Q::SetupScreen,
            Q::SetupKeyboard,
            Q::SetupTable,
            Q::SetupChair,
            Q::SetupLight,
            Q::WeeklyHours,
            Q::ScreenDaysOnSite,
            Q::ScreenPlaceOnSite,
            Q::HomeDays,
            Q::WorkPlace,
        ],
    ),
    (FindingId::OwnNumber, &[Q::HomeDays]),
    (FindingId::LongRunLine, &[Q::HomeDays, Q::WorkingDays, Q::OverHalfWhy]),
];

/// Applies the limits one after another; keeps those that changed something and the lines that are passed.
/// Also returns everything the last number rests on.
fn descend(start: Amount, reading: Either, findings: &[Finding], because: &Reasons) -> (Amount, Vec<Step>, Reasons) {
    let mut days = start;
    let mut rests_on = because.clone();
    let mut steps = Vec::new();
    for (id, reads) in LIMITS {
        rests_on = with_gates(reads.iter().fold(rests_on, |all, read| all.and(Because::Answer(*read))));
        let Some(finding) = findings.iter().find(|finding| finding.id == id) else { continue };
        rests_on = rests_on.with(&finding.reasons);
        let after = match finding.effect {
            Effect::AtMost(limit) => days.at_most(limit.down_to_half()),
            Effect::Fewer(amount) => days.less(amount.to_nearest_half()),
            Effect::TasksLeave(left) => days.at_most(match reading {
                Either::Weighed => left.open.to_nearest_half(),
                Either::AtWorkplace => left.cautious.to_nearest_half(),
            }),
            Effect::Line { at, stops_cautious: true } if reading == Either::AtWorkplace => {
                days.at_most(at.down_to_half())
            }
            Effect::Line { .. } | Effect::Talk | Effect::Stop | Effect::CaseByCaseOnly => days,
        };
        if after != days || matches!(finding.effect, Effect::Line { at, .. } if days > at) {
            steps.push(Step {
                id,
                effect: finding.effect,
                before: days,
                after,
                reasons: finding.reasons.clone(),
                rests_on: rests_on.clone(),
            });
        }
        days = after;
    }
    (days, steps, rests_on)
}

/// The limits that can be mended, or that time lifts; the others are the tasks' own, somebody's wish or set by others.
const MENDABLE: [FindingId; 4] =
    [FindingId::ConfidentialOverheard, FindingId::HelpOften, FindingId::NewToTasks, FindingId::SetupBelowRules];

/// Found by asking the limits themselves, so that no hope is raised that nothing could meet.
fn rise(wanted: Option<Amount>, start: Amount, told: Told, findings: &[Finding], because: &Reasons) -> Rise {
    let reached = |start: Amount, left_out: &[FindingId]| {
        let left = findings.iter().filter(|it| it.id != FindingId::OwnNumber && !left_out.contains(&it.id));
        descend(start, Either::Weighed, &left.cloned().collect::<Vec<_>>(), because).0
    };
    let now = reached(start, &[]);
    let mended = reached(start, &MENDABLE);
    match () {
        () if mended > now && wanted.is_none_or(|wanted| mended >= wanted) => Rise::Mending,
        () if reached(start.plus(told.untold()), &MENDABLE) > mended => Rise::Telling,
        () if mended > now => Rise::MendingTo(mended),
        () => Rise::Nothing,
    }
}

/// What decides the kind and the week besides the number of days.
pub const KIND_READS: [Q; 11] = [
    Q::Voluntary,
    Q::Reasons,
    Q::WorkPlace,
    Q::Pattern,
    Q::LocalAgreement,
    Q::FrameFixedDays,
    Q::WrittenLimits,
    Q::HomeWeekdays,
    Q::WorkingWeekdays,
    Q::MeetDays,
    Q::TeamDays,
];

fn kind(case: &Case, findings: &[Finding], high: Amount) -> Kind {
    let has = |effect: Effect| findings.iter().any(|finding| finding.effect == effect);
    if has(Effect::Stop) || high == Amount::ZERO {
        return Kind::NotNow;
    }
    match case.said(ask::PATTERN) {
        None => Kind::Open,
        Some(Pattern::CaseByCase) => Kind::CaseByCase,
        Some(_) if has(Effect::CaseByCaseOnly) => Kind::CaseByCase,
        Some(Pattern::Fixed) => Kind::Fixed,
        Some(Pattern::Both) => Kind::Both,
    }
}
