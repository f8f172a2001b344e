//! The words of the kinds of tasks, their shares and their places.

use crate::domain::task::{Place, Share, Task};
use crate::domain::text::{Text, t};

/// A kind of task as it is offered in the list: it names the task, not a person, so both parties read the same.
pub fn label(task: Task) -> Text {
    match task {
        Task::DeepWork => t("Læse, skrive eller gå i dybden med en sag", "Reading, writing or going deep into a case"),
        Task::CaseworkAlone => {
            t("Sager, der kan løses uden hjælp undervejs", "Cases that can be solved without help along the way")
        }
        Task::ShortMeetings => {
            t("Korte møder, hvor I orienterer eller aftaler noget", "Short meetings to inform or agree on something")
        }
        Task::MeetingsAcrossSites => t(
            "Møder med folk på kommunens andre adresser",
            "Meetings with people at the municipality’s other addresses",
        ),
        Task::VideoCitizenMeetings => {
            t("Møder med borgere, der egner sig til video", "Meetings with citizens that suit video")
        }
        Task::HardCitizenConversations => {
            t("Svære eller ubehagelige samtaler med borgere", "Hard or unpleasant conversations with citizens")
        }
        Task::QuickSparring => {
            t("Opgaver med mange hurtige spørgsmål undervejs", "Tasks with many quick questions along the way")
        }
        Task::IdeasTogether => t("Nye idéer, som I udvikler sammen", "New ideas that you develop together"),
        Task::ComplexTogether => {
            t("Svære opgaver, hvor flere tænker sammen", "Hard tasks where several think together")
        }
        Task::StrainedCooperation => t("Samarbejde, der er kørt fast", "Working together where it has got stuck"),
        Task::Decisions => {
            t("Forberede beslutninger eller føre dem ud i livet", "Preparing decisions or carrying them out")
        }
        Task::Training => t("Lære noget nyt eller lære andre op", "Learning something new or training others"),
        Task::PlaceBound => t(
            "Opgaver bundet til stedet, for eksempel betjening, post eller udstyr",
            "Tasks tied to the place, such as a counter, post or equipment",
        ),
        Task::SupportiveManagement => {
            t("Ledelse, der handler om støtte og nærvær", "Management that is about support and closeness")
        }
    }
}

/// A kind of task in bars, lists and clauses: one to five words that fit inside a sentence.
pub fn name(task: Task) -> Text {
    match task {
        Task::DeepWork => t("fordybelse og skriveopgaver", "deep work and writing"),
        Task::CaseworkAlone => t("sager på egen hånd", "casework on one’s own"),
        Task::ShortMeetings => t("korte møder", "short meetings"),
        Task::MeetingsAcrossSites => t("møder på tværs af adresser", "meetings across addresses"),
        Task::VideoCitizenMeetings => t("borgermøder på video", "video meetings with citizens"),
        Task::HardCitizenConversations => t("svære borgersamtaler", "hard conversations with citizens"),
        Task::QuickSparring => t("opgaver med hurtig sparring", "tasks with quick input"),
        Task::IdeasTogether => t("fælles idéudvikling", "developing ideas together"),
        Task::ComplexTogether => t("svære fælles opgaver", "hard shared tasks"),
        Task::StrainedCooperation => t("fastlåst samarbejde", "stuck cooperation"),
        Task::Decisions => t("arbejde med beslutninger", "work on decisions"),
        Task::Training => t("oplæring", "training"),
        Task::PlaceBound => t("opgaver bundet til stedet", "tasks tied to the place"),
        Task::SupportiveManagement => t("støttende ledelse", "supportive management"),
    }
}

/// How much of an ordinary week a task fills.
pub fn share(share: Share) -> Text {
    match share {
        Share::FewHours => t("Få timer", "A few hours"),
        Share::AboutADay => t("Cirka en dag", "About a day"),
        Share::MoreThanADay => t("Mere end en dag", "More than a day"),
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
