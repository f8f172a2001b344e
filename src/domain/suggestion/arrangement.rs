//! The home days that the paper speaks of: the two's own number where they have one, and otherwise the suggestion's.
//! The clause, the week beside it and the table in the document are all made from this one value.

use super::common_ground::CommonGround;
use super::week::Week;
use super::{ArrangementKind, Suggestion};
use crate::domain::case::Case;
use crate::domain::frame::Frame;
use crate::domain::values::amount::Amount;
use crate::domain::vocabulary::options::Pattern;
use crate::domain::vocabulary::party::Voice;
use crate::domain::vocabulary::question_id::{QuestionId as Q, ask};

/// The home days of the paper (*ordningen*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrangement {
    /// Home days a week.
    pub days: Amount,
    /// The kind; open where nobody has chosen one.
    pub kind: ArrangementKind,
    /// The week, where some days are fixed.
    pub week: Option<Week>,
    /// Whether the number is the two's own: nothing lowers it then, and what speaks against it stands beside it.
    pub is_own: bool,
}

impl Arrangement {
    /// The arrangement of a case. None while there is no number: tasks alone promise no days.
    pub fn of(
        case: &Case,
        suggestion: Option<&Suggestion>,
        frame: &Frame,
        ground: &CommonGround,
    ) -> Option<Arrangement> {
        let is_own = case.voice == Voice::Both && ground.has(Q::HomeDays);
        let said = case.said(ask::HOME_DAYS)?;
        let days = if is_own { said } else { suggestion?.high };
        let kind = if is_own { chosen_kind(case, days, suggestion, ground) } else { suggestion?.kind };
        let has_week = matches!(kind, ArrangementKind::Fixed | ArrangementKind::Both);
        let week = if has_week { Week::of_case(case, days, frame, ground) } else { None };
        Some(Arrangement { days, kind, week, is_own })
    }

    /// Whether the two have agreed on no home days.
    pub fn is_agreed_none(&self) -> bool {
        self.is_own && self.days == Amount::ZERO
    }
}

/// The kind that the two have chosen; where they have not, what the suggestion says of the kind.
fn chosen_kind(case: &Case, days: Amount, suggestion: Option<&Suggestion>, ground: &CommonGround) -> ArrangementKind {
    match case.said(ask::PATTERN) {
        _ if days == Amount::ZERO => ArrangementKind::NotNow,
        None => ArrangementKind::Open,
        Some(Pattern::CaseByCase) => ArrangementKind::CaseByCase,
        Some(_) if !ground.has(Q::Pattern) && suggestion.is_some_and(|it| it.kind == ArrangementKind::CaseByCase) => {
            ArrangementKind::CaseByCase
        }
        Some(Pattern::Fixed) => ArrangementKind::Fixed,
        Some(Pattern::Both) => ArrangementKind::Both,
    }
}
