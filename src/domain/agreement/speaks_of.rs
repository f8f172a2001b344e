//! Which questions a sentence speaks of: the answers whose standing between the two is the sentence's own. A sentence that
//! speaks of none is standing text, the same wherever it fits. (What a clause *rests on* is more: it also names the answers
//! that decide whether a sentence is there at all.)

use super::{
    BasisPhrase as B, CommunityPhrase as M, ContactPhrase as C, DataPhrase as D, DaysPhrase as Y, Phrase, PhraseId,
    SetupPhrase as E, SupportPhrase as S, TasksPhrase as T, TermsPhrase as R,
};
use crate::domain::rules::finding::Value;
use crate::domain::vocabulary::question_id::QuestionId as Q;

impl Phrase {
    /// The questions that the sentence speaks of as it stands here: also what the tasks are called, where it says a name.
    pub fn speaks_of(&self) -> impl Iterator<Item = Q> {
        let says_name = |value: &Value| match value {
            Value::Tasks(tasks) => tasks.iter().any(|task| !task.name.is_empty()),
            _ => false,
        };
        let names = self.values.iter().any(|(_, value)| says_name(value)).then_some(Q::TaskNames);
        self.id.speaks_of().iter().copied().chain(names)
    }
}

impl PhraseId {
    /// The questions that the sentence speaks of; none for standing text.
    pub const fn speaks_of(self) -> &'static [Q] {
        match self {
            PhraseId::Basis(id) => basis(id),
            PhraseId::Tasks(id) => tasks(id),
            PhraseId::Days(id) => days(id),
            PhraseId::Contact(id) => contact(id),
            PhraseId::Support(id) => support(id),
            PhraseId::Community(id) => community(id),
            PhraseId::Setup(id) => setup(id),
            PhraseId::Data(id) => data(id),
            PhraseId::Terms(id) => terms(id),
        }
    }
}

impl PhraseId {
    /// Whether the sentence only says that something is still to be agreed. One party's draft reminds of it; in the paper of
    /// two it would be a promise without a date, so there the clause stays open.
    pub const fn is_to_agree(self) -> bool {
        matches!(
            self,
            PhraseId::Support(S::HelpToAgree | S::SameDayToAgree)
                | PhraseId::Community(M::WhoIsWhereToAgree | M::KnowledgeToAgree | M::AcrossToFind)
                | PhraseId::Setup(E::LoanToAgree)
                | PhraseId::Terms(R::ReviewToAgree)
        )
    }
}

impl PhraseId {
    /// Whether a sentence of an element that is also about other days speaks of home days alone
    /// (`Element::is_only_at_home` says it of whole elements).
    pub const fn is_only_at_home(self) -> bool {
        matches!(
            self,
            PhraseId::Terms(R::Starts | R::TryOut | R::StepUp | R::StepUpTo)
                | PhraseId::Support(
                    S::HelpByCall
                        | S::HelpByChat
                        | S::HelpByCallOrChat
                        | S::HelpInMorning
                        | S::HelpWaits
                        | S::HelpToAgree
                        | S::HelpAllDay
                        | S::HelpDaily
                        | S::ManagerSeldom
                        | S::ManagerOnSite
                        | S::ManagerElsewhere
                        | S::ManagerSetTimes
                        | S::WorksWell
                )
        )
    }
}

const fn basis(id: B) -> &'static [Q] {
    match id {
        B::Parties
        | B::SignedBy
        | B::ContractAddendum
        | B::PartiesUnder
        | B::FixedNeedsLocal
        | B::NeitherRightNorDuty
        | B::NoCondition => &[],
        B::FixedStandsOn | B::FixedStandsOnLocal | B::FixedStandsOnAkademikerne => &[Q::Pattern, Q::LocalAgreement],
        B::LocalAgreementNamed => &[Q::LocalAgreement],
        B::FixedStandsOnNamed
        | B::EachTimeStandsOn
        | B::KindFixed
        | B::KindEachTime
        | B::KindBoth
        | B::KindNoLocalAgreement
        | B::KindFixedNotAllowed
        | B::KindFixedWaits
        | B::KindFixedAgainstLimits => &[Q::Pattern],
        B::Voluntary => &[Q::Voluntary],
    }
}

const fn tasks(id: T) -> &'static [Q] {
    match id {
        T::SameQuality => &[],
        T::TaskReasons => &[Q::Reasons],
        T::QuietAtHome => &[Q::QuietAtWorkplace],
        T::ManagersGrounds => &[Q::Basis],
        T::AtHome | T::InBothPlaces | T::AtWorkplace | T::PlaceAgreed | T::PlaceDepends => {
            &[Q::TaskTypes, Q::TaskPlaces]
        }
        T::VideoPerCitizen => &[Q::CitizenVideo],
        T::NoneExempt | T::Exempt => &[Q::ExemptTasks],
        T::ExemptWords | T::ExemptTalked | T::OnlyExemptWords | T::OnlyExemptTalked => &[Q::ExemptOther],
        T::GoodEnough => &[Q::ClearExpectations],
        T::Priorities => &[Q::Priorities],
        T::PrioritiesUntil => &[Q::Priorities, Q::Review],
    }
}

const fn days(id: Y) -> &'static [Q] {
    match id {
        // What Føling says when there is no room is its own reading; the number itself is what the two can agree on.
        Y::UpTo
        | Y::UpToEachTime
        | Y::UpToBoth
        | Y::AgreedNone
        | Y::NotNow
        | Y::AllOfTheTime
        | Y::OverHalf
        | Y::WhenSettled
        | Y::SettleRoom
        | Y::RestWaits => &[Q::HomeDays],
        Y::OnWeekdays
        | Y::FixedOnWeekdays
        | Y::EveryOtherWeek
        | Y::AmongWeekdays
        | Y::RestAlongTheWay
        | Y::AllAlongTheWay
        | Y::WeekdaysOnceSettled
        | Y::WeekdaysVary
        | Y::WeekdaysPreferred => &[Q::HomeWeekdays],
        Y::RestAtWorkplace | Y::AbroadFirstHr => &[],
        Y::SettleVoluntary => &[Q::Voluntary],
        Y::SettleWish => &[Q::Reasons],
        Y::SettleAbroad
        | Y::PlaceHome
        | Y::PlaceElsewhere
        | Y::AbroadNotIncluded
        | Y::AbroadIncluded
        | Y::PlaceSweden
        | Y::SwedenFirstHr => &[Q::WorkPlace],
        Y::InsteadOffered => &[Q::AlternativesOffered],
        Y::InsteadWanted => &[Q::AlternativesWanted],
        Y::TeamDays | Y::NoTeamDays => &[Q::TeamDays],
        Y::TeamEvents => &[Q::TeamDaysNote],
        Y::MeetDays | Y::MeetDaysVary => &[Q::MeetDays],
        Y::PresenceFor => &[Q::PresencePurpose],
        Y::MovedSameWeek | Y::MovedFallsAway | Y::MovedEachTime => &[Q::MovedDay],
        Y::ComeInAlways | Y::ComeInAfterTelling | Y::ComeInEachTime => &[Q::ComeIn],
        Y::MoveBothSameDay | Y::MoveBothDayBefore | Y::MoveBothSeveralDays => &[Q::MoveForWork, Q::MoveForEmployee],
        Y::MoveWorkSameDay | Y::MoveWorkDayBefore | Y::MoveWorkSeveralDays | Y::MoveWorkEachTime => &[Q::MoveForWork],
        Y::MoveEmployeeSameDay | Y::MoveEmployeeDayBefore | Y::MoveEmployeeSeveralDays | Y::MoveEmployeeEachTime => {
            &[Q::MoveForEmployee]
        }
    }
}

const fn contact(id: C) -> &'static [Q] {
    match id {
        C::ReachAsOffice => &[Q::Reach],
        C::ReachBetween => &[Q::Reach, Q::ReachTimes],
        C::AllHalfHour | C::AllFewHours | C::AllSameDay => &[Q::ReplyCall, Q::ReplyChat, Q::ReplyMail],
        C::CallHalfHour | C::CallFewHours | C::CallSameDay => &[Q::ReplyCall],
        C::ChatHalfHour | C::ChatFewHours | C::ChatSameDay => &[Q::ReplyChat],
        C::MailHalfHour | C::MailFewHours | C::MailSameDay => &[Q::ReplyMail],
        C::WorkingWeek => &[Q::WeeklyHours, Q::WorkingDays],
        C::SameRules | C::Registration | C::Breaks | C::Illness => &[],
        C::SplitSometimes | C::SplitRegularly | C::SplitWaits => &[Q::SplitDay],
        C::SplitHours => &[Q::SplitDay],
        C::LooserRest => &[],
        C::SplitTimes => &[Q::LatestEnd, Q::EarliestStart],
        C::MeetingBreaks => &[Q::ScreenMeetings],
        C::BreakAdvice => &[Q::SetupBreaks],
    }
}

const fn support(id: S) -> &'static [Q] {
    match id {
        S::Weekly | S::Fortnightly | S::Monthly | S::Quarterly | S::AsNeeded => &[Q::FollowUp],
        S::CloserWhileNew => &[Q::Experience],
        S::HelpByCall
        | S::HelpByChat
        | S::HelpByCallOrChat
        | S::HelpInMorning
        | S::HelpByBuddy
        | S::HelpWaits
        | S::HelpToAgree => &[Q::HelpChannel],
        S::HelpAllDay | S::HelpDaily => &[Q::HelpNeed],
        S::ManagerOnSite | S::ManagerElsewhere | S::ManagerSetTimes | S::ManagerSeldom => &[Q::ManagerReach],
        S::ManagerGives => &[Q::ManagerGives],
        S::SuccessSigns => &[Q::SuccessSigns],
        S::SameDayWho => &[Q::SameDayWho],
        S::SameDayKnown | S::SameDayToAgree => &[Q::SameDaySupport],
        S::HardUntilThen => &[Q::SameDaySupport, Q::TaskTypes],
        S::Skills | S::SkillsTakingPart => &[Q::MeetingSkills],
        S::WatchTogether => &[],
        S::WorksWell | S::Feedback => &[Q::WorksWell],
    }
}

const fn community(id: M) -> &'static [Q] {
    match id {
        M::WhoIsWhere | M::WhoIsWhereToAgree => &[Q::Overview],
        M::Knowledge | M::KnowledgeToAgree => &[Q::KnowledgeSharing],
        M::ColleaguesWork => &[Q::KnowsColleaguesWork],
        M::AcrossOnSite | M::AcrossMeetings | M::AcrossInformal | M::AcrossToFind => &[Q::AcrossContact],
        M::ColleaguesAsked | M::ColleaguesToAsk => &[Q::ColleaguesAsked],
        M::ToldAtMeeting | M::ToldInGuideline | M::ToldIndividually => &[Q::TellTeam],
        M::ToldWhat | M::EqualTerms => &[],
    }
}

const fn setup(id: E) -> &'static [Q] {
    match id {
        // Which rules apply follows from the number of days.
        E::ScreenOverLimit
        | E::ScreenAddUp
        | E::ScreenDepends
        | E::ScreenUnderLimit
        | E::ScreenOnceMet
        | E::ScreenUntilThen
        | E::DayLength => &[Q::HomeDays],
        E::ScreenInSweden | E::InjuryInSweden => &[Q::WorkPlace],
        E::ChecksInPlace | E::ChecksLacking => &[Q::SetupScreen],
        E::CheckAdvice => &[Q::SetupPosition],
        E::SpotAdvice => &[Q::HomeSpot],
        E::ScreenInGeneral
        | E::LooserDays
        | E::LooserDayLength
        | E::WorkplaceEnsures
        | E::SetUpInWorkingTime
        | E::AssessmentPlan
        | E::GeneralDuty
        | E::Pc
        | E::OrganisationLends
        | E::NotOnOffer
        | E::Ownership
        | E::AssessmentCovers
        | E::Visits
        | E::InjurySameLaw
        | E::InjuryReport => &[],
        E::Provides | E::Lends | E::ProvidesAsLocal | E::ProvidesNothing | E::LoanToAgree => &[Q::EquipmentOffered],
        E::StillNeeds | E::Needs | E::NeedsNothing => &[Q::EquipmentNeeded],
        E::NeedsWords | E::NeedsTalked | E::OnlyNeedsWords => &[Q::EquipmentOther],
        E::Costs | E::CostsTalked => &[Q::OtherCosts],
        E::CostsAsLocal => &[Q::EquipmentOffered],
        E::CostsNone => &[],
        E::AssessmentIncludes | E::AssessmentNext => &[Q::Apv],
    }
}

const fn data(id: D) -> &'static [Q] {
    match id {
        D::SameDuty | D::Approved | D::Breach | D::BreachTo | D::BreachContact => &[],
        D::ApprovedFirst => &[Q::ApprovedDevices],
        D::NoPersonal | D::Confidential => &[Q::DataKind],
        D::Shielded | D::ConfidentialStays | D::HardToShield => &[Q::Overheard],
        D::PapersLocked | D::PapersStay => &[Q::Papers],
    }
}

const fn terms(id: R) -> &'static [Q] {
    match id {
        R::Starts => &[Q::StartDate],
        R::StepUp | R::StepUpTo => &[Q::StepUpDays],
        R::ReviewBy | R::TryOut | R::ReviewToAgree => &[Q::Review],
        R::NoNotice | R::OneWeek | R::Weeks => &[Q::NoticeKind, Q::NoticeWeeks],
        R::LocalNotice => &[Q::NoticeKind],
        R::Continues
        | R::BackToWorkplace
        | R::TalkFirst
        | R::AskOthers
        | R::AskUnion
        | R::AskSafety
        | R::AskHr
        | R::Precedence
        | R::OwnAnswers
        | R::RulesAsKnown
        | R::NotBinding
        | R::HoldsWhenSigned => &[],
    }
}
