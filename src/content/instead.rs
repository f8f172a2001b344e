//! The words of what can be had instead of home days: something to talk about, never a promise.

use crate::domain::instead::IdeaId;
use crate::domain::text::{Text, t};

/// The heading.
pub const TITLE: Text = t("Det kan I også tale om", "You can also talk about this");
/// Under the heading.
pub const LEAD: Text = t(
    "Her er nogle idéer ud fra svarene. Hvad der kan lade sig gøre, finder I ud af sammen.",
    "Here are some ideas from the answers. What can be done, you find out together.",
);

/// An idea with its reason.
pub const fn idea(id: IdeaId) -> Text {
    match id {
        IdeaId::Named => t("{ways}: det er nævnt i svarene.", "{ways}: this is named in the answers."),
        IdeaId::QuietRoom => t(
            "Et stille rum, der kan bookes: der er ikke altid ro, hvor arbejdet foregår nu.",
            "A quiet room that can be booked: it is not always quiet where the work is done now.",
        ),
        IdeaId::HelpHour => t(
            "Et fast tidspunkt til hurtige spørgsmål: så kan resten af dagen være mere i ro.",
            "A fixed time for quick questions: then the rest of the day can be quieter.",
        ),
        IdeaId::EarlyDay => t(
            "En fast dag, der begynder eller slutter tidligere: nogle af grundene handler om hverdagen.",
            "A fixed day that begins or ends earlier: some of the reasons are about everyday life.",
        ),
        IdeaId::ShiftedHours => t(
            "Andre mødetider: noget af arbejdet ligger på arbejdspladsen, men måske ikke på faste tider.",
            "Other hours: some of the work is at the workplace, but perhaps not at fixed times.",
        ),
        IdeaId::PhoneFreeMorning => t(
            "En formiddag uden telefon: mange henvendelser gør det svært at samle sig.",
            "A morning without the phone: many enquiries make it hard to concentrate.",
        ),
        IdeaId::UndisturbedHalfDay => t(
            "En fast halv dag uden afbrydelser: den giver tid til det, der har brug for ro.",
            "A fixed half day without interruptions: it gives time for what needs quiet.",
        ),
    }
}
