//! The words about what is kept: who writes it, and what has become of it.

use crate::domain::frame::Retention;
use crate::domain::talk::kept_news::News;
use crate::domain::values::text::{Text, t};

/// Another tab writes.
pub const READS_ALONG: Text = t(
    "Føling er åben i en anden fane. Her kan du læse med, men ikke ændre noget.",
    "Føling is open in another tab. Here you can read along, but not change anything.",
);
/// The way to write here.
pub const TAKE_OVER: Text = t("Fortsæt i denne fane", "Continue in this tab");
/// This tab writes now.
pub const WRITES_NOW: Text = t("Nu kan du ændre noget i denne fane.", "You can now make changes in this tab.");

/// What has become of what was kept. `{days}` is a number, `{hours}` too.
pub const fn news(news: News) -> Text {
    match news {
        News::Moved(Retention::Days(_)) => t(
            "Svarene bliver nu gemt i denne browser i {days} dage efter den seneste ændring. Før var de kun i fanen.",
            "The answers are now kept in this browser for {days} days after the last change. Before, they were only in the tab.",
        ),
        News::Moved(_) => t(
            "Svarene er nu kun i denne fane. Det, der lå i browseren, er slettet. Gem dem som en fil, hvis du vil fortsætte en \
             anden dag.",
            "The answers are now only in this tab. What was kept in the browser has been deleted. Save them as a file to \
             continue another day.",
        ),
        News::NoLongerKept => t(
            "Her bliver svar ikke gemt længere. Dem, der lå i browseren, er hentet frem og slettet dér. Gem dem som en fil, før \
             du lukker eller genindlæser siden.",
            "Answers are no longer kept here. Those that were in the browser have been brought up here and deleted there. Save \
             them as a file before you close or reload the page.",
        ),
        News::NotMoved => t(
            "Svarene kunne ikke flyttes, så de bliver, hvor de er. Gem dem som en fil, før du lukker fanen.",
            "The answers could not be moved, so they stay where they are. Save them as a file before you close the tab.",
        ),
        News::TooOld => t(
            "Svarene fra sidst er slettet, fordi tiden for dem er gået. Har du dem som fil, kan du åbne den.",
            "The answers from last time have been deleted because their time was up. If you have them as a file, you can open \
             it.",
        ),
        News::PutAside => t(
            "Der lå noget i browseren, som denne udgave af Føling ikke kan bruge. Det er lagt til side og ikke ændret. Gem det \
             som en fil, hvis du mangler noget, og spørg jeres it-support.",
            "There was something in the browser that this version of Føling cannot use. It has been put aside and not changed. \
             Save it as a file if something of yours is missing, and ask your IT support.",
        ),
        News::DeletedElsewhere => {
            t("Svarene er slettet i en anden fane.", "The answers have been deleted in another tab.")
        }
        News::ChangedElsewhere => t(
            "Svarene er ændret i en anden fane. Her ser du de nyeste.",
            "The answers have been changed in another tab. You see the latest here.",
        ),
    }
}

/// Saves what was put aside.
pub const SAVE_ASIDE: Text = t("Gem det som en fil", "Save it as a file");
/// Deletes it.
pub const DELETE_ASIDE: Text = t("Slet det", "Delete it");
/// It is deleted.
pub const ASIDE_DELETED: Text = t("Det, der var lagt til side, er slettet.", "What was put aside has been deleted.");
/// The name of the file.
pub const ASIDE_FILE: Text = t("Føling lagt til side", "Føling put aside");
