//! The words that follow from the place the widget stands in: where it leads, and where answers are kept.

use crate::domain::frame::Retention;
use crate::domain::values::text::{Text, t};

/// The heading of the start on a page for the two together.
pub const TOGETHER_TITLE: Text = t("Nu skal I tale sammen", "Time to talk together");
/// Under it.
pub const TOGETHER_LEAD: Text = t(
    "Åbn jeres svar, en fil ad gangen. Så ser I svarene side om side, og aftalen bliver til, mens I taler.",
    "Open your answers, one file at a time. You then see them side by side, and the agreement takes shape as you talk.",
);
/// The heading of the start on a page for the follow-up.
pub const FOLLOW_UP_TITLE: Text = t("Følg op på jeres aftale", "Follow up on your agreement");
/// Under it.
pub const FOLLOW_UP_LEAD: Text = t(
    "Åbn jeres aftale: Word-filen eller filen fra Føling. Så ser I på, hvordan det går.",
    "Open your agreement: the Word file or the file from Føling. Then you look at how it is going.",
);
/// Over the choices, where a page first leads elsewhere.
pub const NOT_PREPARED: Text = t("Vil du først forberede dig?", "Would you like to prepare first?");

/// Where the answers are, and for how long.
pub const fn kept_where(retention: Retention) -> Text {
    match retention {
        Retention::Nowhere => t(
            "Kun på denne side, så længe den er åben. De bliver hverken gemt eller sendt nogen steder hen. Genindlæser \
             du siden, er de væk.",
            "Only on this page, for as long as it is open. They are neither saved nor sent anywhere. If you reload the \
             page, they are gone.",
        ),
        Retention::Session => t(
            "Kun i denne fane i din browser. De bliver ikke sendt nogen steder hen. De er væk, når du lukker fanen, vælger \
             »Slet alt« eller ikke har ændret noget i 12 timer. Nogle browsere åbner de samme faner igen, næste gang de starter, \
             og så er svarene der endnu. Deler du computeren med andre, så slet dem, når du er færdig.",
            "Only in this tab of your browser. They are not sent anywhere. They are gone when you close the tab, choose “Delete \
             everything” or have changed nothing for 12 hours. Some browsers open the same tabs again the next time they start, \
             and then the answers are still there. If you share the computer with others, delete them when you are done.",
        ),
        Retention::Days(_) => t(
            "Kun i denne browser på denne computer. De bliver ikke sendt nogen steder hen. De er væk {days} dage efter, \
             at du sidst har ændret noget, eller når du vælger »Slet alt«. Deler du computeren med andre, så slet dem, \
             når du er færdig.",
            "Only in this browser on this computer. They are not sent anywhere. They are gone {days} days after you last \
             changed anything, or when you choose “Delete everything”. If you share the computer with others, delete \
             them when you are done.",
        ),
    }
}

/// On the start screen: what happens to the answers when the tab is closed.
pub const fn when_closed(retention: Retention) -> Text {
    match retention {
        Retention::Nowhere => t(
            "Lukker eller genindlæser du siden, er svarene væk. Gem dem som en fil, hvis du vil fortsætte senere.",
            "If you close or reload the page, the answers are gone. Save them as a file to continue later.",
        ),
        Retention::Session => t(
            "Lukker du fanen, er svarene væk. Gem dem som en fil, hvis du vil fortsætte senere.",
            "If you close the tab, the answers are gone. Save them as a file to continue later.",
        ),
        Retention::Days(_) => t(
            "Lukker du fanen, bliver svarene på denne computer. Du kan også gemme dem som en fil.",
            "If you close the tab, the answers stay on this computer. You can also save them as a file.",
        ),
    }
}
/// Leads to the file, once there is something to keep.
pub const SAVE_FOR_LATER: Text = t("Gem, og fortsæt senere", "Save and continue later");

/// Shown where nothing is kept, once somebody has begun.
pub const NOTHING_KEPT: Text = t(
    "Svarene er her kun, så længe siden er åben. Gem dem som en fil, før du lukker eller genindlæser den.",
    "Your answers are here only while the page is open. Save them as a file before you close or reload it.",
);
/// Shown in a frame that has no place of its own.
pub const CONFINED: Text = t("Føling kan ikke gemme noget på denne side", "Føling cannot save anything on this page");
/// What that means, and what one can do.
pub const CONFINED_MEANS: Text = t(
    "Føling kan ikke huske dine svar efter en genindlæsning, og browseren kan standse filer og udskrift. Kopiér i \
     stedet teksten, eller bed den, der har ansvaret for siden, om et link, der åbner Føling for sig selv.",
    "Føling cannot remember your answers after a reload, and the browser may stop files and printing. Copy the text \
     instead, or ask whoever is responsible for the page for a link that opens Føling by itself.",
);
