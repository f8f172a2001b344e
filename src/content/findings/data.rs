//! The words of the findings about data and confidentiality.

use super::finding_text::{FindingText, finding};
use crate::domain::values::text::t;

pub(super) const CONFIDENTIAL_OVERHEARD: FindingText = finding(
    t("Det, andre kan se eller høre", "What others can see or hear"),
    t(
        "Andre derhjemme kan se eller høre noget fortroligt. Derfor tæller sager og samtaler med borgere ikke med som \
         hjemmearbejde.",
        "Others at home can see or hear something confidential. So casework and conversations with citizens are not \
         counted as work for home days.",
    ),
    t("Hvordan passer vi på det, borgerne fortæller os?", "How do we take care of what the citizens tell us?"),
)
.step("Fortroligt bliver på arbejdspladsen", "Confidential work stays at the workplace")
.next(
    "Tag det fortrolige på arbejdspladsen, til I har fundet en løsning. Det kan være en lukket dør eller et headset.",
    "Keep the confidential work at the workplace until you have found a solution, such as a closed door or a headset.",
);

pub(super) const UNAPPROVED_DEVICES: FindingText = finding(
    t("Udstyr og systemer hjemme", "Equipment and systems at home"),
    t(
        "Måske mangler noget af det udstyr eller de systemer, der skal bruges hjemme. Det, borgerne fortæller jer, \
         hører til i de godkendte systemer.",
        "Some of the equipment or systems needed at home may be missing. What citizens tell you belongs in the \
         approved systems.",
    ),
    t(
        "Hvad skal der til, for at alt kan ske i de godkendte systemer?",
        "What would it take for everything to be done in the approved systems?",
    ),
);

pub(super) const PAPERS_NOT_LOCKED: FindingText = finding(
    t("Papirer derhjemme", "Papers at home"),
    t(
        "Papirerne kan ikke låses inde derhjemme. Derfor er de sikrest, når de bliver på arbejdspladsen.",
        "The papers cannot be locked away at home. So they are safest when they stay at the workplace.",
    ),
    t("Hvad gør vi med det arbejde, der er på papir?", "What do we do with the work that is on paper?"),
);

pub(super) const BREACH_CONTACT_UNKNOWN: FindingText = finding(
    t("Kontakt, hvis noget går tabt", "Contact if something is lost"),
    t(
        "Det er ikke klart, hvem der skal have besked, hvis udstyr eller data går tabt. Hurtig besked gør skaden \
         mindre for borgeren.",
        "It is not clear who should be told if equipment or data is lost. Prompt notice limits the harm to the \
         citizen.",
    ),
    t("Hvem ringer vi til, hvis noget går tabt?", "Who do we call if something is lost?"),
);
