//! The sentences about the workplace at home and equipment.
//!
//! No condition about furniture, place or setup: what rules demand, they demand of the workplace, and the rest is
//! recommended. The screen rules apply above the limit, not at it.

use crate::domain::agreement::SetupPhrase as P;
use crate::domain::values::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::ScreenOverLimit => t(
            "De særlige regler for skærmarbejde gælder hjemme, fordi der kan arbejdes ved skærm hjemme mere end \
             {limit} om ugen i gennemsnit.",
            "The special rules for screen work apply at home, because screen work at home can be more than {limit} a \
             week on average.",
        ),
        P::ScreenAddUp => t(
            "De særlige regler for skærmarbejde gælder som udgangspunkt hjemme, fordi skærmarbejdet begge steder \
             tilsammen er mere end {limit} om ugen, og der mangler en god skærmplads på arbejdspladsen.",
            "The special rules for screen work normally apply at home, because screen work in both places together is \
             more than {limit} a week, and there is no properly set-up screen workstation on site.",
        ),
        P::ScreenDepends => t(
            "Skærmarbejdet er begge steder tilsammen mere end {limit} om ugen, så de særlige regler gælder som \
             udgangspunkt hjemme, hvis der ikke er en god skærmplads på arbejdspladsen.",
            "Screen work in both places together is more than {limit} a week, so the special rules normally apply at \
             home if there is no properly set-up screen workstation on site.",
        ),
        P::ScreenUnderLimit => t(
            "De særlige regler for skærmarbejde gælder som udgangspunkt ikke hjemme, når skærmarbejdet dér ikke er \
             mere end {limit} om ugen i gennemsnit.",
            "The special rules for screen work normally do not apply at home as long as the screen work there is not \
             more than {limit} a week on average.",
        ),
        P::ScreenInGeneral => t(
            "De særlige regler for skærmarbejde gælder hjemme, når skærmarbejdet dér er mere end {limit} om ugen i \
             gennemsnit; ved færre dage afhænger det af skærmarbejdet på arbejdspladsen.",
            "The special rules for screen work apply at home when screen work there is more than {limit} a week on \
             average; with fewer days it depends on the screen work at the workplace.",
        ),
        P::ScreenInSweden => t(
            "Arbejdsmiljøloven gælder arbejde i Danmark. Hjemme i Sverige følger arbejdspladsen de svenske regler, og HR \
             afklarer dem, før aftalen begynder.",
            "The Danish Working Environment Act covers work in Denmark. At home in Sweden the workplace follows the \
             Swedish rules, and HR settles them before the agreement begins.",
        ),
        P::DayLength => t(
            "Reglen tæller timer, og mere end {limit} er mere end {limit_hours} timer: {days} hjemme er her {hours} timer.",
            "The rule counts hours, and more than {limit} is more than {limit_hours} hours: {days} at home here is {hours}.",
        ),
        P::LooserDays => t(
            "De lokale rammer bruger {frame}; Arbejdstilsynets tal er {law}.",
            "The local limits use {frame}; the Working Environment Authority’s number is {law}.",
        ),
        P::LooserDayLength => t(
            "De lokale rammer regner en dag som {frame} timer; Arbejdstilsynet regner den som {law}.",
            "The local limits count a day as {frame} hours; the Working Environment Authority counts it as {law}.",
        ),
        P::ScreenOnceMet => {
            t("Når betingelsen for hjemmedagene er opfyldt:", "Once the condition on the home days is met:")
        }
        P::ScreenUntilThen => t("Indtil da:", "Until then:"),
        P::WorkplaceEnsures => t(
            "Arbejdspladsen sørger for, at skærm, tastatur, bord, stol og lys følger reglerne. Medarbejderen kan få en \
             synsundersøgelse, før skærmarbejdet begynder, jævnligt og ved synsproblemer, og om nødvendigt skærmbriller.",
            "The workplace ensures that screen, keyboard, table, chair and light comply with the rules. The employee \
             can have an eye test before the screen work begins, regularly and in case of sight problems, and screen \
             glasses if needed.",
        ),
        P::SetUpInWorkingTime => t(
            "Det anbefales at aftale indretningen først og indrette pladsen i arbejdstiden.",
            "It is recommended to agree on the setup first and to do it in working time.",
        ),
        P::GeneralDuty => t(
            "Reglerne om et sikkert og sundt arbejdsmiljø gælder også hjemme.",
            "The rules on a safe and healthy working environment apply at home too.",
        ),
        P::ChecksInPlace => t(
            "Medarbejderen oplyser, at skærm, tastatur, mus, bord, stol og lys er på plads.",
            "The employee reports that screen, keyboard, mouse, table, chair and light are in place.",
        ),
        P::ChecksLacking => t(
            "Endnu ikke på plads hjemme: {checks}. Parterne finder en løsning før den første hjemmedag.",
            "Not yet in place at home: {checks}. The parties find a solution before the first home day.",
        ),
        P::CheckAdvice => t("Det anbefales at se nærmere på {checks}.", "A closer look at {checks} is recommended."),
        P::SpotAdvice => t(
            "Det anbefales at finde en fast plads, der passer til arbejdet.",
            "Finding a regular spot that suits the work is recommended.",
        ),
        P::Pc => t(
            "Arbejdspladsen stiller pc og sikker adgang til rådighed.",
            "The workplace provides a PC and secure access.",
        ),
        P::Provides => t(
            "Arbejdspladsen kan låne ud eller betale: {items}. Hvad der lånes ud, aftales efter behov.",
            "The workplace can lend or pay for: {items}. What is lent is agreed according to need.",
        ),
        P::Lends => t("Arbejdspladsen låner ud eller betaler: {items}.", "The workplace lends or pays for: {items}."),
        P::StillNeeds => t(
            "Medarbejderen mangler: {items}. Det er der ikke fundet en løsning på endnu.",
            "The employee needs: {items}. There is no solution to that yet.",
        ),
        P::OrganisationLends => {
            t("Organisationen låner ud eller betaler: {items}.", "The organisation lends or pays for: {items}.")
        }
        P::NotOnOffer => t(
            "Det her hører ikke til det, organisationen låner ud: {items}.",
            "This is not among what the organisation lends: {items}.",
        ),
        P::ProvidesAsLocal => t("Udlån følger den lokale aftale.", "Loans follow the local agreement."),
        P::ProvidesNothing => t("Ud over pc lånes der ikke udstyr ud.", "Apart from the PC, no equipment is lent."),
        P::Needs => t("Medarbejderen mangler: {items}.", "The employee needs: {items}."),
        P::NeedsWords => t("Medarbejderen mangler også: »{words}«.", "The employee also needs: “{words}”."),
        P::NeedsTalked => t(
            "Medarbejderen og lederen har talt om udstyr, som medarbejderen mangler.",
            "The employee and the manager have talked about equipment that the employee needs.",
        ),
        P::OnlyNeedsWords => t("Medarbejderen mangler: »{words}«.", "The employee needs: “{words}”."),
        P::NeedsNothing => t("Medarbejderen mangler ikke udstyr.", "The employee needs no equipment."),
        P::LoanToAgree => t(
            "Før den første hjemmedag afklarer lederen, hvad arbejdspladsen kan låne ud.",
            "Before the first home day the manager finds out what the workplace can lend.",
        ),
        P::Ownership => t(
            "Lånt udstyr tilhører arbejdspladsen, som vedligeholder det. Det leveres tilbage, når aftalen stopper.",
            "Equipment on loan belongs to the workplace, which maintains it. It is returned when the agreement ends.",
        ),
        P::Costs => t("Om andre udgifter gælder: »{words}«.", "The following applies to other costs: “{words}”."),
        P::CostsTalked => t(
            "Medarbejderen og lederen har talt om, hvad der gælder for andre udgifter.",
            "The employee and the manager have talked about what applies to other costs.",
        ),
        P::CostsAsLocal => t("Udgifter følger den lokale aftale.", "Costs follow the local agreement."),
        P::CostsNone => {
            t("Der er ikke aftalt dækning af andre udgifter.", "No reimbursement of other costs has been agreed.")
        }
        P::AssessmentIncludes => t(
            "Hjemmearbejdet er med i arbejdspladsvurderingen (APV).",
            "Working from home is part of the workplace assessment (APV).",
        ),
        P::AssessmentCovers => t(
            "Hjemmearbejdet hører med i arbejdspladsvurderingen (APV).",
            "Working from home belongs in the workplace assessment (APV).",
        ),
        P::AssessmentNext => t(
            "Hjemmearbejdet kommer med i den næste arbejdspladsvurdering (APV).",
            "Working from home will be part of the next workplace assessment (APV).",
        ),
        P::AssessmentPlan => t(
            "Det, der ikke kan løses straks, skriver arbejdsgiveren i handlingsplanen.",
            "What cannot be solved at once is written in the action plan by the employer.",
        ),
        P::Visits => t(
            "Besøg i hjemmet sker kun efter aftale med medarbejderen.",
            "Visits to the home take place only by agreement with the employee.",
        ),
        P::InjurySameLaw => t(
            "Til orientering: Arbejdsskadesikringsloven gælder også hjemme, og hver skade vurderes for sig.",
            "For information: the Workers’ Compensation Act (arbejdsskadesikringsloven) applies at home too, and each \
             injury is assessed on its own merits.",
        ),
        P::InjuryInSweden => t(
            "HR afklarer, hvordan en arbejdsskade er dækket hjemme i Sverige, før aftalen begynder.",
            "HR settles how a work injury is covered at home in Sweden before the agreement begins.",
        ),
        P::InjuryReport => t("En skade meldes straks til lederen.", "An injury is reported to the manager at once."),
    }
}
