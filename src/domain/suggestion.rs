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
use super::rules::finding::{Bearing, Finding};
use super::rules::reads::Reads;
use super::suggestion::common_ground::CommonGround;
use super::suggestion::week::Week;
use super::values::amount::Amount;
use super::vocabulary::finding_id::FindingId;
use super::vocabulary::frame_field::FrameField;
use super::vocabulary::options::Pattern;
use super::vocabulary::question_id::ask;
use super::vocabulary::reasons::{Because, Reasons};

/// The kind of arrangement suggested. Each is a respectable outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArrangementKind {
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
pub struct LimitStep {
    /// Which rule.
    pub id: FindingId,
    /// What it does.
    pub effect: Bearing,
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
    pub kind: ArrangementKind,
    /// How much of the week it rests on.
    pub told: Told,
    /// What of the week it does not know.
    pub untold: Untold,
    /// Task days before they are rounded: what the tasks alone would allow.
    pub task_days: Amount,
    /// Task days to the nearest half: where the waterfall starts.
    pub start: Amount,
    /// The limits that changed something, and the lines worth knowing about, in order.
    pub steps: Vec<LimitStep>,
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
/// `reads` is what each rule looked at: another answer there could make it find something, so all of it counts.
pub fn suggest(case: &Case, frame: &Frame, findings: &[Finding], reads: &Reads) -> Option<Suggestion> {
    let weights = &frame.weights;
    let of_tasks = || {
        let days = |either| task_days(case, weights, either, |_| 100);
        Some((days(Either::Weighed)?, days(Either::AtWorkplace)?, Told::of(case, weights)?))
    };
    let (of_tasks, looked_at) = case.traced(of_tasks);
    let (open, cautious, told) = of_tasks?;
    let because = Reasons::of(looked_at.into_iter().chain([Because::Frame(FrameField::Weights)]))?;
    let start = open.to_nearest_half();
    let by = Limits { findings, reads };
    let (high, steps, rests_on) = by.descend(start, Either::Weighed, &because);
    let (low, ..) = by.descend(cautious.to_nearest_half(), Either::AtWorkplace, &because);
    let (kind, looked_at) = case.traced(|| kind(case, findings, high));
    let has_week = matches!(kind, ArrangementKind::Fixed | ArrangementKind::Both);
    let (week, named) = case.traced(|| Week::of_case(case, high, frame, &CommonGround::default()).filter(|_| has_week));
    let of_kind = STOPS_AND_KINDS.iter().flat_map(|id| reads.of(*id)).chain(&looked_at).chain(&named);
    let rests_on = rests_on.and_all(of_kind.copied());
    Some(Suggestion {
        kind,
        told,
        untold: Untold::of(case, weights),
        task_days: open,
        start,
        steps,
        stops: findings.iter().filter(|it| it.effect == Bearing::Stop).map(|it| it.id).collect(),
        low: low.at_most(high),
        high,
        rise: by.rise(case.said(ask::HOME_DAYS), start, told, &because),
        week,
        start_reasons: because,
        rests_on: with_gates(rests_on),
    })
}

/// The limits in the order in which they are applied: the hard ones first, then the soft ones, the person's own number last
/// among them, and the long-run line, which only the cautious end may stop at.
pub const LIMITS: [FindingId; 11] = [
    FindingId::FrameMaximum,
    FindingId::ShareMaximum,
    FindingId::MinPresence,
    FindingId::TeamDaysLimit,
    FindingId::ExemptTasks,
    FindingId::ConfidentialOverheard,
    FindingId::HelpOften,
    FindingId::NewToTasks,
    FindingId::SetupBelowRules,
    FindingId::OwnNumber,
    FindingId::LongRunLine,
];

/// The rules that stop an agreement for now, and those that leave nothing but days agreed each time.
pub const STOPS_AND_KINDS: [FindingId; 6] = [
    FindingId::NotVoluntary,
    FindingId::VoluntaryInDoubt,
    FindingId::NotMyWish,
    FindingId::Abroad,
    FindingId::NoLocalAgreement,
    FindingId::FixedNotAllowed,
];

/// What limits the days, and what the rules behind it looked at.
struct Limits<'a> {
    findings: &'a [Finding],
    reads: &'a Reads,
}

/// The limits that can be mended, or that time lifts; the others are the tasks' own, somebody's wish or set by others.
const MENDABLE: [FindingId; 4] =
    [FindingId::ConfidentialOverheard, FindingId::HelpOften, FindingId::NewToTasks, FindingId::SetupBelowRules];

impl Limits<'_> {
    /// Applies the limits one after another; keeps those that changed something and the lines that are passed.
    /// Also returns everything the last number rests on.
    fn descend(&self, start: Amount, reading: Either, because: &Reasons) -> (Amount, Vec<LimitStep>, Reasons) {
        let mut days = start;
        let mut rests_on = because.clone();
        let mut steps = Vec::new();
        for id in LIMITS {
            rests_on = with_gates(rests_on.and_all(self.reads.of(id).iter().copied()));
            let Some(finding) = self.findings.iter().find(|finding| finding.id == id) else { continue };
            rests_on = rests_on.and_all(finding.reasons.iter());
            let after = limited(days, finding.effect, reading);
            if after != days || matches!(finding.effect, Bearing::Line { at, .. } if days > at) {
                steps.push(LimitStep {
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

    /// Found by asking the limits themselves, so that no hope is raised that nothing could meet.
    fn rise(&self, wanted: Option<Amount>, start: Amount, told: Told, because: &Reasons) -> Rise {
        let reached = |start: Amount, left_out: &[FindingId]| {
            let left = |it: &&Finding| it.id != FindingId::OwnNumber && !left_out.contains(&it.id);
            let findings: Vec<Finding> = self.findings.iter().filter(left).cloned().collect();
            Limits { findings: &findings, reads: self.reads }.descend(start, Either::Weighed, because).0
        };
        let now = reached(start, &[]);
        let mended = reached(start, &MENDABLE);
        if mended > now && wanted.is_none_or(|wanted| mended >= wanted) {
            Rise::Mending
        } else if reached(start.plus(told.untold()), &MENDABLE) > mended {
            Rise::Telling
        } else if mended > now {
            Rise::MendingTo(mended)
        } else {
            Rise::Nothing
        }
    }
}

/// What a limit leaves of so many days.
pub(in crate::domain) fn limited(days: Amount, effect: Bearing, reading: Either) -> Amount {
    match effect {
        Bearing::AtMost(limit) => days.at_most(limit.down_to_half()),
        Bearing::Fewer(amount) => days.less(amount.to_nearest_half()),
        Bearing::TasksLeave(left) => days.at_most(match reading {
            Either::Weighed => left.open.to_nearest_half(),
            Either::AtWorkplace => left.cautious.to_nearest_half(),
        }),
        Bearing::Line { at, stops_cautious: true } if reading == Either::AtWorkplace => days.at_most(at.down_to_half()),
        Bearing::Line { .. } | Bearing::Talk | Bearing::Stop | Bearing::CaseByCaseOnly => days,
    }
}

fn kind(case: &Case, findings: &[Finding], high: Amount) -> ArrangementKind {
    let has = |effect: Bearing| findings.iter().any(|finding| finding.effect == effect);
    // A stop or no day says it: the wish for a kind plays no part then, and is no reason.
    let pattern = if has(Bearing::Stop) || high == Amount::ZERO { None } else { case.said(ask::PATTERN) };
    kind_of(pattern, has(Bearing::Stop), has(Bearing::CaseByCaseOnly), high)
}

/// The kind that comes out of the one wished for, and of what stops an agreement or leaves only days agreed each time.
pub(in crate::domain) fn kind_of(
    wished: Option<Pattern>,
    is_stopped: bool,
    is_case_by_case_only: bool,
    high: Amount,
) -> ArrangementKind {
    match wished {
        _ if is_stopped || high == Amount::ZERO => ArrangementKind::NotNow,
        None => ArrangementKind::Open,
        Some(Pattern::CaseByCase) => ArrangementKind::CaseByCase,
        Some(_) if is_case_by_case_only => ArrangementKind::CaseByCase,
        Some(Pattern::Fixed) => ArrangementKind::Fixed,
        Some(Pattern::Both) => ArrangementKind::Both,
    }
}
