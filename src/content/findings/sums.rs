//! The sum of each step of the suggestion, as one would say it aloud: what was there, what goes, and for what.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::finding_id::FindingId;
use crate::domain::vocabulary::party::Party;

/// The sum of a step; `{before}` and `{less}` are days, the rest are the values of the finding.
struct Sum {
    /// As the employee reads it alone.
    employee: Text,
    /// As the manager reads it alone.
    manager: Text,
    /// As both read it.
    both: Text,
}

impl Sum {
    /// One who reads alone, whichever party, reads it as said to them.
    const fn alone(alone: Text, both: Text) -> Sum {
        Sum { employee: alone, manager: alone, both }
    }

    const fn same(text: Text) -> Sum {
        Sum { employee: text, manager: text, both: text }
    }
}

const FRAME_MAXIMUM: Sum = Sum::same(t(
    "{before}, minus {less}, fordi jeres loft er {days} om ugen.",
    "{before}, minus {less}, because your ceiling is {days} a week.",
));

const SHARE_MAXIMUM: Sum = Sum::same(t(
    "{before}, minus {less}, fordi jeres rammer højst giver plads til {percent} procent af tiden hjemme.",
    "{before}, minus {less}, because your limits leave room for at most {percent} percent of the time at home.",
));

const MIN_PRESENCE: Sum = Sum::same(t(
    "{before}, minus {less}, fordi jeres rammer siger mindst {days} om ugen på arbejdspladsen.",
    "{before}, minus {less}, because your limits say at least {days} a week at the workplace.",
));

const TEAM_DAYS: Sum = Sum::same(t(
    "{before}, minus {less}, fordi alle skal være samlet her: {days}.",
    "{before}, minus {less}, because everyone should meet here: {days}.",
));

const EXEMPT: Sum = Sum::alone(
    t(
        "{before}, minus {less} for {exempt}, som du har sat til arbejdspladsen.",
        "{before}, minus {less} for {exempt}, which you have set at the workplace.",
    ),
    t(
        "{before}, minus {less} for {exempt}, som skal blive på arbejdspladsen.",
        "{before}, minus {less} for {exempt}, which should stay at the workplace.",
    ),
);

const OVERHEARD: Sum = Sum {
    employee: t(
        "{before}, minus {less} for det fortrolige, som andre hjemme hos dig kan se eller høre.",
        "{before}, minus {less} for what is confidential and others in your home can see or hear.",
    ),
    manager: BOTH_OVERHEARD,
    both: BOTH_OVERHEARD,
};

const BOTH_OVERHEARD: Text = t(
    "{before}, minus {less} for det fortrolige, som andre i hjemmet kan se eller høre.",
    "{before}, minus {less} for what is confidential and others in the home can see or hear.",
);

const HELP: Sum = Sum {
    employee: t(
        "{before}, minus {less}, fordi du har brug for hurtig hjælp: {often}.",
        "{before}, minus {less}, because you need quick help: {often}.",
    ),
    manager: BOTH_HELP,
    both: BOTH_HELP,
};

const BOTH_HELP: Text = t(
    "{before}, minus {less}, fordi der er brug for hurtig hjælp: {often}.",
    "{before}, minus {less}, because quick help is needed: {often}.",
);

const NEW: Sum = Sum {
    employee: t(
        "{before}, minus {less}, så længe opgaverne er nye for dig. Så er der højst plads til {days} om ugen.",
        "{before}, minus {less}, as long as the tasks are new to you. Then there is room for at most {days} a week.",
    ),
    manager: BOTH_NEW,
    both: BOTH_NEW,
};

const BOTH_NEW: Text = t(
    "{before}, minus {less}, så længe opgaverne er nye. Så er der højst plads til {days} om ugen.",
    "{before}, minus {less}, as long as the tasks are new. Then there is room for at most {days} a week.",
);

const SETUP: Sum = Sum {
    employee: t(
        "{before}, minus {less}, til det her er på plads hjemme hos dig: {missing}.",
        "{before}, minus {less}, until this is in place in your home: {missing}.",
    ),
    manager: BOTH_SETUP,
    both: BOTH_SETUP,
};

const BOTH_SETUP: Text = t(
    "{before}, minus {less}, til det her er på plads i hjemmet: {missing}.",
    "{before}, minus {less}, until this is in place in the home: {missing}.",
);

const OWN_NUMBER: Sum = Sum {
    employee: t(
        "{before}, minus {less}, fordi dit svar er {days} om ugen.",
        "{before}, minus {less}, because your answer is {days} a week.",
    ),
    manager: t(
        "{before}, minus {less}, fordi dit svar er {days} om ugen.",
        "{before}, minus {less}, because your answer is {days} a week.",
    ),
    both: t(
        "{before}, minus {less}, fordi svaret er {days} om ugen.",
        "{before}, minus {less}, because the answer is {days} a week.",
    ),
};

const LINE: Sum = Sum::same(t(
    "Det er værd at vide, men det trækker ingen dage fra.",
    "It is worth knowing, but it takes no days away.",
));

/// The line, where the cautious end stops at it.
const LINE_STOPS: Sum = Sum::alone(
    t(
        "{before} kan blive stående. Den laveste ende stopper ved {days}, til du har skrevet, hvorfor mere passer.",
        "{before} can stay as it is. The lowest end stops at {days} until you have written why more suits.",
    ),
    t(
        "{before} kan blive stående. Den laveste ende stopper ved {days}, til der er skrevet, hvorfor mere passer.",
        "{before} can stay as it is. The lowest end stops at {days} until it is written why more suits.",
    ),
);

/// The sum of the step that a finding makes, as one party reads it alone or as both do; none for a finding that makes no
/// step. `stops` is whether the cautious end stops at the line.
pub fn words(id: FindingId, stops: bool, reader: Option<Party>) -> Option<Text> {
    let sum = match id {
        FindingId::FrameMaximum => &FRAME_MAXIMUM,
        FindingId::ShareMaximum => &SHARE_MAXIMUM,
        FindingId::MinPresence => &MIN_PRESENCE,
        FindingId::TeamDaysLimit => &TEAM_DAYS,
        FindingId::ExemptTasks => &EXEMPT,
        FindingId::ConfidentialOverheard => &OVERHEARD,
        FindingId::HelpOften => &HELP,
        FindingId::NewToTasks => &NEW,
        FindingId::SetupBelowRules => &SETUP,
        FindingId::OwnNumber => &OWN_NUMBER,
        FindingId::LongRunLine if stops => &LINE_STOPS,
        FindingId::LongRunLine => &LINE,
        _ => return None,
    };
    Some(match reader {
        Some(Party::Employee) => sum.employee,
        Some(Party::Manager) => sum.manager,
        None => sum.both,
    })
}
