//! The words of what would change something: about the thing, never about the person. They stand before a colon or
//! alone in a list, so they have neither a full stop nor a colon of their own.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::question_id::QuestionId as Q;
use crate::domain::vocabulary::task::Place;

/// An answer that people can do something about, or that time brings; nothing where the question's own name will do.
pub fn answer(id: Q, option: &str) -> Option<Text> {
    Some(match (id, option) {
        (Q::LocalAgreement, "yes") => t("Når der er en lokal aftale", "Once there is a local agreement"),
        (Q::WorkPlace, "own-home") => t("Arbejde i eget hjem", "Work in one’s own home"),
        (Q::WorkPlace, "elsewhere") => t("Arbejde kun i Danmark", "Work only in Denmark"),
        (Q::Overheard, "solvable") => {
            t("Skærm og samtaler afskærmet hjemme", "Screen and conversations shielded at home")
        }
        (Q::Overheard, "no") => {
            t("En plads hjemme, hvor andre ikke ser eller hører med", "A spot at home that others cannot see or hear")
        }
        (Q::DataKind, "ordinary") => t("Kun almindelige oplysninger hjemme", "Only ordinary data at home"),
        (Q::DataKind, "no-personal") => t("Ingen personoplysninger hjemme", "No personal data at home"),
        (Q::ScreenPlaceOnSite, "yes") => {
            t("En god skærmplads på arbejdspladsen", "A properly set-up screen workstation at the workplace")
        }
        (Q::Experience, "learning") => t("Når oplæringen er godt i gang", "Once the training is well under way"),
        (Q::Experience, "experienced") => t("Når opgaverne er velkendte", "Once the tasks are familiar"),
        (Q::HelpNeed, "daily") => {
            t("Når hurtig hjælp en gang om dagen er nok", "Once quick help about once a day is enough")
        }
        (Q::HelpNeed, "weekly") => {
            t("Når hurtig hjælp et par gange om ugen er nok", "Once quick help a few times a week is enough")
        }
        (Q::QuietAtWorkplace, "sometimes") => {
            t("Ro på arbejdspladsen noget af tiden", "Quiet at the workplace some of the time")
        }
        (Q::QuietAtWorkplace, "nearly-always") => t("Ro på arbejdspladsen", "Quiet at the workplace"),
        (Q::CitizenVideo, "per-citizen") => t("Video, når det passer til borgeren", "Video when it suits the citizen"),
        (Q::FollowUp, "weekly") => t("Faste samtaler hver uge", "Regular conversations every week"),
        (Q::FollowUp, "fortnightly") => t("Faste samtaler hver anden uge", "Regular conversations every second week"),
        (Q::FollowUp, "monthly") => t("Faste samtaler hver måned", "Regular conversations every month"),
        (Q::FollowUp, "as-needed") => t("Samtaler efter behov", "Conversations as needed"),
        (Q::ManagerReach, "on-site") => {
            t("Hvis lederen er på arbejdspladsen og kan nås", "If the manager is at the workplace and can be reached")
        }
        (Q::ManagerReach, "reachable") => {
            t("Hvis lederen kan nås fra et andet sted", "If the manager can be reached elsewhere")
        }
        (Q::ManagerReach, "set-times") => {
            t("Hvis lederen kan nås på faste tidspunkter", "If the manager can be reached at set times")
        }
        (Q::SameDaySupport, "yes") => t("Nogen at tale med samme dag", "Someone to talk to the same day"),
        (Q::ColleaguesAsked, "yes") => t("En snak med kollegerne først", "A conversation with colleagues first"),
        (Q::TellTeam, "team-meeting") => t("Besked til teamet på et møde", "Telling the team at a meeting"),
        (Q::TellTeam, "guideline") => {
            t("Besked til teamet i en fælles retningslinje", "Telling the team in a shared guideline")
        }
        (Q::TellTeam, "individually") => t("Besked til hver enkelt i teamet", "Telling each person in the team"),
        (Q::SetupPosition, "yes") => {
            t("Skærmen i den rette afstand og højde", "The screen at the right distance and height")
        }
        (Q::SetupQuiet, "partly") => t("Ro hjemme noget af tiden", "Quiet at home some of the time"),
        (Q::SetupQuiet, "yes") => t("Ro hjemme", "Quiet at home"),
        (Q::SetupSafe, "yes") => t("Sikre forhold i rummet hjemme", "Safe conditions in the room at home"),
        (Q::SetupBreaks, "yes") => t("Pauser hver time", "Breaks every hour"),
        (Q::Apv, "planned") => t("En plan for hjemmearbejde i APV’en", "A plan for home days in the APV"),
        (Q::Apv, "yes") => t("Hjemmearbejde med i APV’en", "Home days as part of the APV"),
        (Q::ApprovedDevices, "yes") => t("Alt udstyr og alle systemer på plads", "All equipment and systems in place"),
        (Q::Papers, "locked") => t("Papirer, der kan låses inde", "Papers that can be locked away"),
        (Q::Papers, "none") => t("Ingen papirer hjemme", "No papers at home"),
        (Q::BreachContact, "yes") => t("Et kendt nummer, hvis noget går tabt", "A known number if something is lost"),
        (Q::Pattern, "fixed") => t("Faste hjemmedage", "Fixed home days"),
        (Q::Pattern, "both") => t("Både faste dage og dage fra gang til gang", "Both fixed days and case by case"),
        (Q::Pattern, "case-by-case") => t("Hjemmedage fra gang til gang", "Home days case by case"),
        _ => return None,
    })
}

/// A task done in another place; `{task}` is its short name.
pub const fn task_place(place: Place) -> Text {
    match place {
        Place::Home => t("{task} hjemme", "{task} at home"),
        Place::Either => t("{task} begge steder", "{task} in both places"),
        Place::Workplace => t("{task} på arbejdspladsen", "{task} at the workplace"),
        Place::Depends => t("{task} efter situationen", "{task}, depending on the situation"),
    }
}

/// What the screen rules demand at home; `{checks}` are names of the checks.
pub const SETUP_IN_PLACE: Text = t("{checks} i orden hjemme", "{checks} in place at home");
/// The same where so much is lacking that a list would not be read.
pub const WHOLE_SETUP_IN_PLACE: Text =
    t("Hele skærmpladsen i orden hjemme", "The whole screen workstation in place at home");
/// A number of home days.
pub const HOME_DAYS: Text = t("{days} hjemme om ugen", "{days} at home a week");
/// Fewer shared days.
pub const TEAM_DAYS: Text = t("Fælles dage kun {weekdays}", "Shared days only on {weekdays}");
/// No shared days.
pub const NO_TEAM_DAYS: Text = t("Ingen faste fælles dage", "No set shared days");
/// Any other answer: the question's name and what is said.
pub const OTHER: Text = t("{question} – {answer}", "{question} – {answer}");
/// A change and the suggestion with it, where the kind stays.
pub const WHAT_IF: Text = t("{change}: {range} om ugen", "{change}: {range} a week");
/// The same where the change is a number of home days.
pub const WHAT_IF_DAYS: Text = t(
    "Hvis I aftaler {days} hjemme, bliver forslaget {range} om ugen",
    "If you agree on {days} at home, the suggestion becomes {range} a week",
);
/// The same where the kind becomes another.
pub const WHAT_IF_KIND: Text = t("{change}: {kind}, {range} om ugen", "{change}: {kind}, {range} a week");
