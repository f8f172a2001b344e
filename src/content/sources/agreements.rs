//! Agreements, guides and advice.

use super::source_text::{SourceText, source};
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::source::Source;

/// A web page that carries no date.
const UNDATED: Text = t("webside uden dato", "web page without a date");

const STATE_DA: &str = "Den gælder statens arbejdspladser. Kommuner kan lade sig inspirere.";
const STATE_EN: &str = "It covers state workplaces. Municipalities can draw on it.";

/// The words of an agreement or a guide; of the European agreement for anything else.
pub(super) const fn words(id: Source) -> SourceText {
    match id {
        Source::FrameworkAgreement => source(
            t(
                "Rammeaftalen om tele- og hjemmearbejde i kommunerne",
                "The municipal framework agreement on telework (rammeaftalen om tele- og hjemmearbejde)",
            ),
            t("2015", "2015"),
            t(
                "Frivilligt, kun en del af arbejdstiden, og en lokal aftale kommer før en individuel om faste dage.",
                "Voluntary, only a part of the working time, and a local agreement before an individual one on fixed \
                 days.",
            ),
        )
        .note(
            "Læst i Forhandlingsfællesskabets egen omtale. En lokal aftale kan træde i stedet. Tjek hos HR, om der er kommet \
             en nyere.",
            "Read in the union side’s own account. A local agreement can take its place. Check with HR whether a newer one \
             exists.",
        ),
        Source::Akademikerne => source(
            t("Akademikernes aftaler med KL (OK24)", "Akademikerne’s agreements with KL (OK24)"),
            t("2024, om hjemmearbejde oplyst i 2021", "2024, on working from home as told in 2021"),
            t(
                "Akademikerne forhandler selv. Også for dem kræver faste hjemmedage en lokal aftale.",
                "Akademikerne negotiate on their own. For them too, fixed home days need a local agreement.",
            ),
        )
        .note(
            "Føling har ikke fundet en tekst fra Akademikerne selv om hjemmearbejde.",
            "Føling has not found a text of Akademikerne’s own on working from home.",
        ),
        Source::StateGuide => source(
            t("Statens vejledning om hjemmearbejde", "The Danish state’s guide to working from home"),
            t("2006, på en webside uden dato", "2006, on a web page without a date"),
            t(
                "Hvad en individuel aftale bør rumme, og at ingen har ret eller pligt til den.",
                "What an individual agreement should contain, and that nobody has a right or a duty to one.",
            ),
        )
        .note(STATE_DA, STATE_EN),
        Source::StateGuideData => source(
            t(
                "Statens vejledning om hjemmearbejde, siden om personoplysninger",
                "The Danish state’s guide to working from home, the page on personal data",
            ),
            UNDATED,
            t(
                "Arbejdspladsen kan bestemme, hvad der ikke må tages med hjem.",
                "The workplace can decide what may not be taken home.",
            ),
        )
        .note(STATE_DA, STATE_EN),
        Source::BfaSuitedTasks => source(
            t(
                "Branchefællesskabet for arbejdsmiljø (BFA), siden om egnede opgaver",
                "The sector working-environment council (BFA), the page on suitable tasks",
            ),
            UNDATED,
            t("Hvilke opgaver der egner sig til hjemmet.", "Which tasks are suited to the home."),
        ),
        Source::BfaClearAgreement => source(
            t(
                "Branchefællesskabet for arbejdsmiljø (BFA), siden om en klar aftale",
                "The sector working-environment council (BFA), the page on a clear agreement",
            ),
            UNDATED,
            t("Hvad en klar aftale bør rumme.", "What a clear agreement should contain."),
        ),
        Source::BfaApv => source(
            t(
                "Branchefællesskabet for arbejdsmiljø (BFA), siden om APV for hjemmearbejdspladsen",
                "The sector working-environment council (BFA), the page on workplace assessment (APV) at home",
            ),
            UNDATED,
            t(
                "Hjemmearbejde hører med i APV’en, og besøg i hjemmet sker kun efter aftale.",
                "Working from home belongs in the workplace assessment, and visits to the home are by agreement only.",
            ),
        ),
        Source::Ergonomics => source(
            t(
                "Råd om skærmarbejde fra Arbejdstilsynet, SDU og det britiske HSE",
                "Advice on screen work from the Working Environment Authority, SDU and the British HSE",
            ),
            t("HSE maj 2013, de andre uden dato", "HSE May 2013, the others without a date"),
            t("Råd om skærm, stol, lys og pauser.", "Advice on screen, chair, light and breaks."),
        )
        .note("Det er råd, ikke regler.", "This is advice, not rules."),
        _ => source(
            t("Den europæiske rammeaftale om telearbejde", "The European framework agreement on telework"),
            t("16. juli 2002", "16 July 2002"),
            t(
                "Frivilligt, lige vilkår, klare aftaler om udstyr, og at begge kan stoppe igen.",
                "Voluntary, equal terms, clear agreements on equipment, and that both can stop again.",
            ),
        ),
    }
}
