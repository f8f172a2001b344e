//! The ids of the thirty-three elements, in the order of the document.

use super::ids::ids;

ids! {
    /// An element of the agreement.
    ElementId {
        /// The parties (*parterne*).
        Parties = "parties",
        /// The agreements it stands on (*aftalegrundlag*).
        LegalBasis = "legal-basis",
        /// Fixed, case by case, or both (*fast eller fra gang til gang*).
        Kind = "kind",
        /// Voluntary on both sides (*frivillighed*).
        Voluntary = "voluntary",
        /// The grounds: tasks first (*begrundelse*).
        Grounds = "grounds",
        /// Which tasks are done where (*opgaver hjemme*).
        TasksAtHome = "tasks-at-home",
        /// What is not done at home (*undtagne opgaver*).
        ExemptTasks = "exempt-tasks",
        /// Quality, amount and priorities (*kvalitet og prioritering*).
        Quality = "quality",
        /// Home days a week as a monthly average (*omfang*).
        Extent = "extent",
        /// Days at the workplace with the others (*faste fremmødedage*).
        PresenceDays = "presence-days",
        /// Moving a home day, both ways (*flytning af hjemmedage*).
        MovingDays = "moving-days",
        /// Where the work is done (*arbejdssted*).
        Place = "place",
        /// When and how fast one can be reached (*træffetid og svartid*).
        Reachability = "reachability",
        /// Working time, rest and registration (*arbejdstid og hvile*).
        WorkingTime = "working-time",
        /// Breaks and variation (*pauser og variation*).
        Breaks = "breaks",
        /// Illness and a child's sick day (*sygdom og barns sygedag*).
        Illness = "illness",
        /// Follow-up and help (*opfølgning og hjælp*).
        FollowUp = "follow-up",
        /// After hard conversations and conflicts (*svære samtaler*).
        HardConversations = "hard-conversations",
        /// Learning for online meetings (*kompetencer*).
        Competence = "competence",
        /// What the two watch over time (*trivsel*).
        Wellbeing = "wellbeing",
        /// Coordination and knowledge (*koordinering og videndeling*).
        Coordination = "coordination",
        /// Openness to the team (*åbenhed*).
        Openness = "openness",
        /// Equal treatment (*ligebehandling*).
        EqualTreatment = "equal-treatment",
        /// The screen workplace at home (*skærmarbejdsplads*).
        ScreenWorkplace = "screen-workplace",
        /// Equipment on loan (*udstyr*).
        Equipment = "equipment",
        /// Costs (*udgifter*).
        Costs = "costs",
        /// The workplace assessment and visits (*APV og besøg*).
        Assessment = "assessment",
        /// Work injury (*arbejdsskade*).
        Injury = "injury",
        /// Data security and confidentiality (*datasikkerhed og fortrolighed*).
        DataSecurity = "data-security",
        /// Start, trial and review (*start og evaluering*).
        StartAndReview = "start-and-review",
        /// Ending the agreement (*ophør*).
        Ending = "ending",
        /// Whom to ask (*tvivl og hjælp*).
        Doubts = "doubts",
        /// Reservations (*forbehold*).
        Reservations = "reservations",
    }
}

impl ElementId {
    /// The number in the document, 1 to 33.
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// Reads an id from a file.
    pub fn from_id(id: &str) -> Option<ElementId> {
        ElementId::ALL.iter().copied().find(|element| element.id() == id)
    }
}
