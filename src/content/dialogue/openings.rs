//! The words of the open question that is made from what the two said. First what was said, then the question, which either
//! of them can ask: it stands in quotation marks, so "vi" is the two.

use crate::domain::talk::dialogue::{Ask, Says};
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;

/// What was said. `{question}` is a question's name, `{employee}`, `{manager}` and `{answer}` answers, `{words}` somebody's
/// own words, `{reasons}` and `{tasks}` lists.
pub const fn says(says: Says) -> Text {
    match says {
        Says::Apart => t(
            "{question}: Medarbejderen siger »{employee}«, og lederen siger »{manager}«.",
            "{question}: The employee says “{employee}”, and the manager says “{manager}”.",
        ),
        Says::Only(Party::Employee) => t(
            "{question}: Medarbejderen siger »{answer}«. Lederen har ikke svaret endnu.",
            "{question}: The employee says “{answer}”. The manager has not answered yet.",
        ),
        Says::Only(Party::Manager) => t(
            "{question}: Lederen siger »{answer}«. Medarbejderen har ikke svaret endnu.",
            "{question}: The manager says “{answer}”. The employee has not answered yet.",
        ),
        Says::RatherTalk(Party::Employee) => t(
            "{question}: Det vil medarbejderen hellere tale om.",
            "{question}: The employee would rather talk about this.",
        ),
        Says::RatherTalk(Party::Manager) => {
            t("{question}: Det vil lederen hellere tale om.", "{question}: The manager would rather talk about this.")
        }
        Says::BothRatherTalk => {
            t("{question}: Det vil I begge hellere tale om.", "{question}: You would both rather talk about this.")
        }
        Says::Writes(Party::Employee) => t("Medarbejderen skriver: »{words}«.", "The employee writes: “{words}”."),
        Says::Writes(Party::Manager) => t("Lederen skriver: »{words}«.", "The manager writes: “{words}”."),
        Says::AtWorkplace(Party::Manager) => t(
            "{tasks}: Medarbejderen siger hjemme, og lederen siger arbejdspladsen.",
            "{tasks}: The employee says at home, and the manager says at the workplace.",
        ),
        Says::AtWorkplace(Party::Employee) => t(
            "{tasks}: Medarbejderen siger arbejdspladsen, og lederen siger hjemme.",
            "{tasks}: The employee says at the workplace, and the manager says at home.",
        ),
        Says::Depends(Party::Employee) => t(
            "{tasks}: Medarbejderen siger, at det kommer an på »{words}«.",
            "{tasks}: The employee says that it depends on “{words}”.",
        ),
        Says::Depends(Party::Manager) => t(
            "{tasks}: Lederen siger, at det kommer an på »{words}«.",
            "{tasks}: The manager says that it depends on “{words}”.",
        ),
        Says::Names(Party::Employee) => t("Kun medarbejderen nævner {tasks}.", "Only the employee mentions {tasks}."),
        Says::Names(Party::Manager) => t("Kun lederen nævner {tasks}.", "Only the manager mentions {tasks}."),
        Says::Days => t(
            "Medarbejderen siger {employee} om ugen, og lederen siger {manager}.",
            "The employee says {employee} a week, and the manager says {manager}.",
        ),
        Says::Reasons => t("Medarbejderen nævner {reasons}.", "The employee mentions {reasons}."),
        Says::ReasonsAndWords => t(
            "Medarbejderen nævner {reasons}. Lederen skriver: »{words}«.",
            "The employee mentions {reasons}. The manager writes: “{words}”.",
        ),
    }
}

/// What is asked: one question. Nothing where the words stand elsewhere: with the rule, or with the topic.
pub const fn ask(ask: Ask) -> Option<Text> {
    Some(match ask {
        Ask::PartAtHome => t(
            "Hvilken del af {tasks} kunne vi prøve hjemme først, så vi begge ser, at det går godt?",
            "Which part of {tasks} could we try at home first, so that we both see that it goes well?",
        ),
        Ask::WhenHome => t(
            "Hvordan kan vi se på forhånd, hvornår {tasks} passer bedst hjemme?",
            "How can we see beforehand when home is best for {tasks}?",
        ),
        Ask::BelongsHere => {
            t("Hvad ved {tasks} hører til på arbejdspladsen?", "What about {tasks} belongs at the workplace?")
        }
        Ask::FillsOfWeek => t("Hvor meget af ugen går til {tasks}?", "How much of the week goes to {tasks}?"),
        Ask::GoodDay => t("Hvad gør en hjemmedag god til {tasks}?", "What makes a home day good for {tasks}?"),
        Ask::RoomFor => t(
            "Hvad ville mere end {fewer} hjemme betyde for {tasks}?",
            "What would more than {fewer} at home mean for {tasks}?",
        ),
        Ask::Room => t(
            "Hvad ville mere end {fewer} hjemme betyde for arbejdet?",
            "What would more than {fewer} at home mean for the work?",
        ),
        Ask::HoldOnTo => {
            t("Hvad på arbejdspladsen vil vi gerne holde fast i?", "What at the workplace would we like to hold on to?")
        }
        Ask::DayFor => t("Hvilken dag passer bedst til {tasks}?", "Which day suits {tasks} best?"),
        Ask::GoodEnough => t(
            "Hvornår er det godt nok, hvis vi tager {tasks} som eksempel?",
            "When is it good enough, if we take {tasks} as an example?",
        ),
        Ask::Gain => {
            t("Hvad vil vi begge gerne opnå med hjemmedagene?", "What would we both like to gain from the home days?")
        }
        Ask::DifferenceFor => t(
            "Hvilken forskel ville en hjemmedag gøre for {tasks}?",
            "What difference would a home day make to {tasks}?",
        ),
        Ask::HelpWith => t(
            "Hvordan bliver det let at få hjælp til {tasks} på en hjemmedag?",
            "How do we make it easy to get help with {tasks} on a home day?",
        ),
        Ask::SameDay => t(
            "Hvem kan medarbejderen ringe til samme dag efter {tasks}?",
            "Who can the employee call the same day after {tasks}?",
        ),
        Ask::UseOfDays => t(
            "Hvad vil vi nå sammen på arbejdspladsen {weekdays}?",
            "What do we want to get done together at the workplace on {weekdays}?",
        ),
        Ask::Found(_) | Ask::Topic => return None,
    })
}
