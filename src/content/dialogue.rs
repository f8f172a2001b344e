//! The words of the talk: its topics, where the two stand, how a topic ends, and what would change something.

pub mod openings;
mod topics;
pub mod trials;
pub mod ways;

use crate::domain::agreement::conflicts::Conflict;
use crate::domain::talk::Outcome;
use crate::domain::talk::dialogue::{Length, Status};
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::element_id::ElementId;

pub use topics::TopicText;

/// The words of a topic; nothing for an element that no answer feeds.
pub fn topic(element: ElementId) -> Option<&'static TopicText> {
    topics::words(element)
}

/// Where the two stand on a topic.
pub const fn status(status: Status) -> Text {
    match status {
        Status::Agreed => t("I er enige", "You agree"),
        Status::ToTalk => t("Tal om det", "Talk about it"),
        Status::Missing => t("Mangler svar", "Answer missing"),
        Status::NotDecidable => t("Kan ikke afgøres her", "Cannot be decided here"),
        Status::Told => t("Svar fra én af jer", "Answer from one of you"),
    }
}

/// How a topic ended.
pub const fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Agreed => t("Aftalt", "Agreed"),
        Outcome::WithConditions => t("Aftalt med betingelser", "Agreed with conditions"),
        Outcome::Later => t("Det taler vi om senere", "We will talk about it later"),
        Outcome::Elsewhere => t("Det afgør andre", "Others decide"),
    }
}

/// Who can help where something stops an agreement.
pub const fn who_helps(element: ElementId) -> Text {
    match element {
        ElementId::Voluntary | ElementId::Grounds => t(
            "Tal med tillidsrepræsentanten eller HR, før I går videre. Ingen behøver at sige ja i dag.",
            "Talk to the union rep (tillidsrepræsentant) or HR before you go on. Nobody has to say yes today.",
        ),
        _ => t(
            "Spørg HR eller tillidsrepræsentanten, før I går videre. Resten kan I godt tale om imens.",
            "Ask HR or the union rep (tillidsrepræsentant) before you go on. You can talk about the rest meanwhile.",
        ),
    }
}

/// How long the talk is.
pub const fn length(length: Length) -> Text {
    match length {
        Length::Thirty => t("30 minutter", "30 minutes"),
        Length::FortyFive => t("45 minutter", "45 minutes"),
        Length::Sixty => t("60 minutter", "60 minutes"),
    }
}

/// Among the reasons why fewer days are suggested.
pub const TASKS_GIVE: Text = t("opgaverne, der giver {days}", "the tasks, which come to {days}");

/// What a clause says, what the rule says, and what it means to keep it. `{days}` and `{most}` are days, `{why}` names of
/// steps, `{weekdays}` days of the week, `{hours}` a number.
pub const fn conflict(conflict: &Conflict) -> Text {
    match conflict {
        Conflict::DaysOverLimit { .. } => t(
            "Her står {days} om ugen. Jeres rammer giver plads til {most}. I kan lade det stå, men så er det mere, \
             end rammerne siger. Spørg HR, om det kan lade sig gøre.",
            "This says {days} a week. Your limits leave room for {most}. You can leave it as it is, but then it is \
             more than the limits say. Ask HR whether it can be done.",
        ),
        Conflict::DaysOverSuggestion { .. } => t(
            "Her står {days} om ugen, og Føling foreslår højst {most}. Det skyldes: {why}. I bestemmer; tal om, hvad \
             I gør ved det.",
            "This says {days} a week, and Føling suggests {most} at most. The reason: {why}. You decide; talk about \
             what you will do about it.",
        ),
        Conflict::DaysUnlikeAnswer { .. } => t(
            "Her står {days} om ugen, men jeres svar er {answer}. Resten af aftalen går ud fra svaret. Ret det ene, så de \
             passer sammen.",
            "This says {days} a week, but your answer is {answer}. The rest of the agreement goes by the answer. Change \
             one of them so that they fit.",
        ),
        Conflict::MoreThanWeek { .. } => t(
            "Her står {days} om ugen, men arbejdsugen er på {week}. Ret det ene, så de passer sammen.",
            "This says {days} a week, but the working week is {week}. Change one of them so that they fit.",
        ),
        Conflict::MoreUntilThen { .. } => t(
            "Indtil betingelsen er opfyldt, er der {until} om ugen. Bagefter er der {days}. Er det sådan, I mener det?",
            "Until the condition is met there are {until} a week. After that there are {days}. Is that what you mean?",
        ),
        Conflict::HomeOnMeetDays(_) => t(
            "Hjemmedage falder på {weekdays}, hvor de nærmeste kolleger mødes. Tal om, hvordan medarbejderen så ser dem.",
            "Home days fall on {weekdays}, when the closest colleagues meet. Talk about how the employee will see them.",
        ),
        Conflict::HomeOnDaysOff(_) => t(
            "Hjemmedage falder på {weekdays}, hvor medarbejderen ikke arbejder. Vælg en anden dag, eller ret arbejdsdagene.",
            "Home days fall on {weekdays}, when the employee does not work. Choose another day, or change the working days.",
        ),
        Conflict::HomeOnTeamDays(_) => t(
            "Hjemmedage falder på {weekdays}, hvor alle skal være på arbejdspladsen. I kan lade det stå, men så skal \
             de andre vide det.",
            "Home days fall on {weekdays}, when everyone should be at the workplace. You can leave it as it is, but \
             then the others need to know.",
        ),
        Conflict::RestTooShort { .. } => t(
            "Fra slut til næste start er der {hours} timer. Den daglige hvile er mindst {rest} timer i træk. I kan \
             lade det stå, men reglen gælder stadig. Spørg tillidsrepræsentanten eller HR, om en aftale siger andet.",
            "There are {hours} hours from the end to the next start. The daily rest is at least {rest} hours in a \
             row. You can leave it as it is, but the rule still applies. Ask the union rep (tillidsrepræsentant) or \
             HR whether an agreement says otherwise.",
        ),
        Conflict::DayTooLong { .. } => t(
            "Dagen spænder over {hours} timer. Med den daglige hvile kan den højst spænde over {most}. I kan lade det \
             stå, men reglen gælder stadig. Spørg tillidsrepræsentanten eller HR, om en aftale siger andet.",
            "The day spans {hours} hours. With the daily rest it can span at most {most}. You can leave it as it is, \
             but the rule still applies. Ask the union rep (tillidsrepræsentant) or HR whether an agreement says \
             otherwise.",
        ),
    }
}
