//! The words of what can be had instead of home days: something to talk about, never a promise.

use crate::domain::suggestion::instead::IdeaId;
use crate::domain::values::text::{Text, t};

/// The heading.
pub const TITLE: Text = t("Det kan I også tale om", "You can also talk about this");
/// Under the heading.
pub const LEAD: Text = t(
    "Her er noget at begynde med. Hvad der kan lade sig gøre, finder I ud af sammen.",
    "Here is something to begin with. You work out together what can be done.",
);

/// An idea with its reason.
pub const fn idea(id: IdeaId) -> Text {
    match id {
        IdeaId::Named => t("{ways}: det er nævnt i svarene.", "{ways}: this is mentioned in the answers."),
        IdeaId::QuietRoom => t(
            "Et stille rum, der kan bookes: der er ikke altid ro, hvor arbejdet foregår nu.",
            "A quiet room that can be booked: it is not always quiet where the work is done now.",
        ),
        IdeaId::PhoneFreeMorning => t(
            "En formiddag uden telefon: der er både opgaver, som kræver ro, og opgaver med hurtige spørgsmål.",
            "A morning without the phone: there are both tasks that need quiet and tasks with quick questions.",
        ),
        IdeaId::UndisturbedHalfDay => t(
            "En fast halv dag uden afbrydelser: ro til fordybelse er nævnt som en grund.",
            "A fixed half day without interruptions: quiet for deep work is given as a reason.",
        ),
        IdeaId::HelpHour => t(
            "Et fast tidspunkt til hurtige spørgsmål: der er tit brug for hjælp undervejs.",
            "A fixed time for quick questions: help is often needed along the way.",
        ),
        IdeaId::ShiftedHours => t(
            "Andre mødetider: møder med borgere på andre tidspunkter er nævnt som en grund.",
            "Other hours: meetings with citizens at other times are given as a reason.",
        ),
        IdeaId::EarlyDay => t(
            "En fast dag, der begynder eller slutter tidligere: nogle af grundene handler om hverdagen.",
            "A fixed day that begins or ends earlier: some of the reasons are about everyday life.",
        ),
        IdeaId::SwappedHours => t(
            "At bytte tider med kolleger: noget af arbejdet er bundet til stedet, men måske ikke til den samme person.",
            "Changing hours with colleagues: some of the work is tied to the place, but perhaps not to the same person.",
        ),
        IdeaId::OneThing => t(
            "Én lille ting på arbejdspladsen: hvad ville gøre mest forskel i hverdagen?",
            "One small thing at the workplace: what would make the most difference from day to day?",
        ),
    }
}
