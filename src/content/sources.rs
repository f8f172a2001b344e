//! The names of the sources, what each does in Føling, the date it speaks for, and what to know before leaning on it.

mod agreements;
mod law;
pub mod report;
mod source_text;

use crate::domain::rules::rule_card::{CardKind, HowRead};
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::source::Source;

use source_text::source;

pub use source_text::SourceText;

/// The words of a source.
pub const fn words(id: Source) -> SourceText {
    match id {
        Source::Report2
        | Source::Report31
        | Source::Report32
        | Source::Report33
        | Source::Report34
        | Source::Report35
        | Source::Report351
        | Source::Report352
        | Source::Report36
        | Source::Report37
        | Source::Report445 => report::words(id),
        Source::FrameworkAgreement
        | Source::Akademikerne
        | Source::EuTelework
        | Source::StateGuide
        | Source::StateGuideData
        | Source::BfaSuitedTasks
        | Source::BfaClearAgreement
        | Source::BfaApv
        | Source::Ergonomics => agreements::words(id),
        Source::LocalFrame => source(
            t("Jeres lokale rammer", "Your local limits"),
            t("som jeres organisation har sat dem", "as your organisation has set them"),
            t("Grænser, kontakter og ord, som HR har sat.", "Limits, contacts and words that HR has set."),
        ),
        Source::OwnJudgement => source(
            t("Følings eget skøn", "Føling’s own judgement"),
            t("Føling, første udgave", "Føling, first edition"),
            t("Tal og forslag, som ingen regel giver.", "Numbers and suggestions that no rule gives."),
        )
        .note(
            "Det står ikke i en regel, og jeres HR kan ændre det.",
            "No rule says so, and your HR department can change it.",
        ),
        _ => law::words(id),
    }
}

/// What kind of source it is, as the heading of a list.
pub const fn kind(kind: CardKind) -> Text {
    match kind {
        CardKind::Law => t("Love", "Acts"),
        CardKind::Order => t("Bekendtgørelser", "Orders"),
        CardKind::Guide => t("Vejledninger", "Guides"),
        CardKind::Agreement => t("Aftaler", "Agreements"),
        CardKind::Judgment => t("Domme og afgørelser", "Judgments and decisions"),
        CardKind::Report => t("Undersøgelser og råd", "Studies and advice"),
    }
}

/// How it was read.
pub const fn how_read(how: HowRead) -> Text {
    match how {
        HowRead::Text => t("Føling bygger på selve teksten.", "Føling relies on the text itself."),
        HowRead::Part => t("Kun en del af selve teksten er læst.", "Only a part of the text itself has been read."),
        HowRead::Authority => t(
            "Læst, som myndigheden eller parten selv gengiver det, ikke i selve teksten.",
            "Read in the authority’s or the party’s own account, not in the text itself.",
        ),
        HowRead::Secondary => t(
            "Læst i andres omtale. Selve teksten er ikke læst.",
            "Read in accounts by others. The text itself has not been read.",
        ),
    }
}

/// The heading of the page.
pub const RULES: Text = t("Regler, Føling kender", "Rules that Føling knows");
/// Above those that a document rests on.
pub const RULES_OF_DOCUMENT: Text = t("Regler, teksten bygger på", "Rules that this text is based on");
/// What the page is.
pub const RULES_LEAD: Text = t(
    "Her står, hvad Føling bygger på, hvornår det er læst, og hvornår der skal ses efter igen. Det er ikke juridisk \
     rådgivning. Er du i tvivl, så spørg HR eller tillidsrepræsentanten.",
    "This is what Føling relies on, when it was read and when to look again. It is not legal advice. If you are in \
     doubt, ask HR or the union rep (tillidsrepræsentant).",
);
/// The first date of a card; `{from}` is a date. A judgment is given and the two sides' European agreement was concluded: only
/// what can be in force is said to be.
pub const fn from(kind: CardKind, source: Source) -> Text {
    match (kind, source) {
        (CardKind::Judgment, _) => t("Afsagt {from}.", "Given on {from}."),
        (_, Source::EuTelework) => t("Indgået {from}.", "Concluded on {from}."),
        _ => t("Gælder fra {from}.", "In force from {from}."),
    }
}
/// When it was read and when to look again; both are dates.
pub const READ_AND_CHECK: Text =
    t("Læst {read}. Ses efter igen senest {check}.", "Read {read}. To be checked by {check}.");
/// When it was read, where nobody has said when to look again.
pub const READ: Text = t("Læst {read}.", "Read {read}.");
/// Where a rule is used in the agreement; `{parts}` are names of its parts.
pub const USED_IN: Text = t("Bruges i aftalen om {parts}.", "Used in the agreement on {parts}.");
/// Where no part of the agreement rests on it.
pub const USED_IN_SUGGESTION: Text = t("Bruges i forslaget.", "Used in the suggestion.");
/// Where only a question, or a signpost, rests on it.
pub const USED_IN_QUESTIONS: Text = t("Bruges ved spørgsmålene.", "Used beside the questions.");
/// The time for another look has passed.
pub const OVERDUE: Text = t(
    "Tiden til at se efter igen er gået. Spørg HR, om reglen er ændret.",
    "The time to look again has passed. Ask HR whether the rule has changed.",
);
/// A way to the text; its name follows for those who hear it.
pub const ADDRESS: Text = t("Læs mere", "Read more");
/// Leads to the page.
pub const TO_RULES: Text = t("Se de regler, Føling kender", "See the rules that Føling knows");
/// The organisation's own cards.
pub const OWN_CARDS: Text = t("Regler, jeres organisation har tilføjet", "Rules that your organisation has added");
/// Above the rules that have changed since an agreement was made.
pub const CHANGED: Text =
    t("Regler, der er ændret, siden I lavede aftalen", "Rules changed since you made the agreement");
/// What to do about them.
pub const CHANGED_NOTE: Text = t(
    "Tal om, hvad det betyder for jeres aftale. Spørg HR, hvis I er i tvivl.",
    "Talk about what that means for your agreement. Ask HR if you are in doubt.",
);
