//! The words of the kinds of tasks, their shares and their places.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::task::{Place, Share, Task};

/// A kind of task as it is offered in the list: it names the task, not a person, so both parties read the same.
pub fn label(task: Task) -> Text {
    match task {
        Task::DeepWork => t("Læse, skrive eller gå i dybden med en sag", "Reading, writing or in-depth work on a case"),
        Task::CaseworkAlone => t("Sager, der løses uden hjælp", "Casework done without help"),
        Task::Administration => t("Mails, journalisering og registrering", "Email, filing and registration"),
        Task::PhoneAndEnquiries => t("Telefon og henvendelser", "Phone calls and enquiries"),
        Task::CitizenMeetings => {
            t("Almindelige møder og samtaler med borgere", "Ordinary meetings and conversations with citizens")
        }
        Task::OutOfHouse => {
            t("Besøg, tilsyn og møder ude af huset", "Visits, inspections and meetings outside the workplace")
        }
        Task::ShortMeetings => {
            t("Korte møder: orientering og enkle aftaler", "Short meetings: information and simple agreements")
        }
        Task::MeetingsAcrossSites => t(
            "Møder med kolleger på kommunens andre adresser",
            "Meetings with colleagues at the municipality’s other sites",
        ),
        Task::VideoCitizenMeetings => t("Møder med borgere på video", "Meetings with citizens by video"),
        Task::HardCitizenConversations => t("Svære samtaler med borgere", "Difficult conversations with citizens"),
        Task::QuickSparring => {
            t("Opgaver med mange hurtige spørgsmål undervejs", "Tasks with many quick questions along the way")
        }
        Task::IdeasTogether => t("Nye ideer, som flere udvikler sammen", "New ideas developed together"),
        Task::ComplexTogether => t("Svære opgaver, hvor flere tænker sammen", "Difficult tasks solved together"),
        Task::StrainedCooperation => t("Rede tråde ud i et samarbejde", "Sorting out working relationships"),
        Task::Decisions => {
            t("Forberede beslutninger eller føre dem ud i livet", "Preparing decisions or carrying them out")
        }
        Task::Training => t("Lære noget nyt eller lære andre op", "Learning something new or training others"),
        Task::PlaceBound => t(
            "Opgaver bundet til stedet: skranke, post, udstyr",
            "Tasks tied to the place: reception desk, post, equipment",
        ),
        Task::SupportiveManagement => t("Ledelse med støtte og nærvær", "Management with support and closeness"),
        Task::Own => t("Noget andet", "Something else"),
        Task::Rest => t("Andre opgaver", "Other tasks"),
    }
}

/// A kind of task in bars, lists and clauses: one to five words that fit inside a sentence.
pub fn name(task: Task) -> Text {
    match task {
        Task::DeepWork => t("fordybelsesopgaver", "deep work"),
        Task::CaseworkAlone => t("selvstændig sagsbehandling", "independent casework"),
        Task::Administration => t("administration", "administration"),
        Task::PhoneAndEnquiries => t("telefon og henvendelser", "phone calls and enquiries"),
        Task::CitizenMeetings => t("møder med borgere", "meetings with citizens"),
        Task::OutOfHouse => t("besøg og møder ude", "visits and outside meetings"),
        Task::ShortMeetings => t("korte møder", "short meetings"),
        Task::MeetingsAcrossSites => t("møder på tværs af adresser", "meetings across sites"),
        Task::VideoCitizenMeetings => t("møder med borgere på video", "video meetings with citizens"),
        Task::HardCitizenConversations => t("svære samtaler med borgere", "difficult conversations with citizens"),
        Task::QuickSparring => t("opgaver med hurtig sparring", "tasks with quick questions"),
        Task::IdeasTogether => t("fælles udvikling af ideer", "developing ideas together"),
        Task::ComplexTogether => t("svære fælles opgaver", "difficult shared tasks"),
        Task::StrainedCooperation => t("afklaring af samarbejde", "sorting out working relationships"),
        Task::Decisions => t("forberedelse af beslutninger", "preparing decisions"),
        Task::Training => t("oplæring", "training"),
        Task::PlaceBound => t("opgaver bundet til stedet", "tasks tied to the place"),
        Task::SupportiveManagement => t("støttende ledelse", "supportive management"),
        Task::Own => t("en anden opgave", "another task"),
        Task::Rest => t("andre opgaver", "other tasks"),
    }
}

/// How much of an ordinary week a task fills.
pub fn share(share: Share) -> Text {
    match share {
        Share::FewHours => t("Få timer", "A few hours"),
        Share::AboutADay => t("Cirka en dag", "About a day"),
        Share::AboutTwoDays => t("Cirka to dage", "About two days"),
        Share::AboutThreeDays => t("Cirka tre dage", "About three days"),
        Share::NearlyAll => t("Næsten hele ugen", "Nearly all week"),
    }
}

/// Where a task is done best.
pub fn place(place: Place) -> Text {
    match place {
        Place::Home => t("Hjemme", "At home"),
        Place::Either => t("Lige godt begge steder", "Equally well in both places"),
        Place::Workplace => t("På arbejdspladsen", "At the workplace"),
        Place::Depends => t("Det afhænger af situationen", "It depends on the situation"),
    }
}
