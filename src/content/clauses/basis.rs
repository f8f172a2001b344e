//! The sentences about the parties and what the agreement stands on.

use crate::domain::agreement::BasisPhrase as P;
use crate::domain::values::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::Parties => t(
            "Aftalen er indgået mellem medarbejderen og kommunen ved den nærmeste leder.",
            "The agreement is between the employee and the municipality, represented by the nearest manager.",
        ),
        P::PartiesUnder => t("Arbejdspladsen hører under {organisation}.", "The workplace is part of {organisation}."),
        P::FixedStandsOn => t(
            "Faste hjemmedage bygger på rammeaftalen om tele- og hjemmearbejde (2015) og en lokal aftale med de \
             faglige organisationer.",
            "Fixed home days are based on the framework agreement on telework (rammeaftalen om tele- og \
             hjemmearbejde, 2015) and a local agreement with the unions.",
        ),
        P::FixedStandsOnNamed => t(
            "Faste hjemmedage bygger på rammeaftalen om tele- og hjemmearbejde (2015) og den lokale aftale: \
             {reference}.",
            "Fixed home days are based on the framework agreement on telework (rammeaftalen om tele- og \
             hjemmearbejde, 2015) and the local agreement: {reference}.",
        ),
        P::FixedStandsOnLocal => t(
            "Faste hjemmedage bygger på den lokale aftale, som gælder i stedet for rammeaftalen.",
            "Fixed home days are based on the local agreement, which applies instead of the framework agreement.",
        ),
        P::FixedStandsOnAkademikerne => t(
            "Faste hjemmedage bygger på Akademikernes aftaler med KL og en lokal aftale.",
            "Fixed home days are based on Akademikerne’s agreements with KL and a local agreement.",
        ),
        P::LocalAgreementNamed => t("Den lokale aftale er: {reference}.", "The local agreement is: {reference}."),
        P::SignedBy => t("For arbejdspladsen underskriver {who}.", "For the workplace, {who} signs."),
        P::EachTimeStandsOn => t(
            "Hjemmearbejde fra gang til gang aftaler medarbejderen og lederen direkte med hinanden.",
            "Working from home case by case is agreed directly between the employee and the manager.",
        ),
        P::FixedNeedsLocal => t(
            "Faste hjemmedage forudsætter en lokal aftale mellem kommunen og de faglige organisationer.",
            "Fixed home days require a local agreement between the municipality and the unions.",
        ),
        P::NeitherRightNorDuty => t(
            "En individuel aftale er frivillig for begge parter. Ledelsen afgør, om den kan indgås.",
            "An individual agreement is voluntary for both parties. Management decides whether it can be made.",
        ),
        P::ContractAddendum => t(
            "HR vurderer, om aftalen kræver et tillæg til ansættelsesbeviset.",
            "HR decides whether the agreement calls for an addendum to the employment contract.",
        ),
        P::KindFixed => t(
            "Hjemmedagene er faste og følger et aftalt mønster.",
            "The home days are fixed and follow an agreed pattern.",
        ),
        P::KindEachTime => t(
            "Hjemmearbejdet aftales fra gang til gang, og ingen hjemmedage er faste.",
            "Working from home is agreed case by case, and no home days are fixed.",
        ),
        P::KindBoth => t(
            "Nogle hjemmedage er faste, og andre aftales fra gang til gang.",
            "Some home days are fixed, and others are agreed case by case.",
        ),
        P::KindNoLocalAgreement => t(
            "Indtil en lokal aftale om faste hjemmedage er bekræftet, aftales hjemmedage kun fra gang til gang.",
            "Until a local agreement on fixed home days is confirmed, home days are agreed only case by case.",
        ),
        P::KindFixedNotAllowed => t(
            "De lokale rammer åbner ikke for faste hjemmedage, så hjemmearbejdet aftales fra gang til gang.",
            "The local limits do not allow fixed home days, so working from home is agreed case by case.",
        ),
        P::KindFixedWaits => t(
            "Medarbejderen og lederen er enige om faste hjemmedage. De begynder, når der er en lokal aftale om faste \
             hjemmedage; indtil da aftales hver hjemmedag for sig.",
            "The employee and the manager agree on fixed home days. These begin once there is a local agreement on fixed \
             home days; until then each home day is agreed separately.",
        ),
        P::KindFixedAgainstLimits => t(
            "Medarbejderen og lederen er enige om faste hjemmedage. De lokale rammer åbner ikke for dem endnu; indtil de \
             gør, aftales hver hjemmedag for sig.",
            "The employee and the manager agree on fixed home days. The local limits do not allow them yet; until they \
             do, each home day is agreed separately.",
        ),
        P::Voluntary => {
            t("Hjemmearbejdet er frivilligt for medarbejderen.", "Working from home is voluntary for the employee.")
        }
        P::NoCondition => t(
            "Hjemmearbejde er ikke en betingelse for at få eller beholde jobbet.",
            "Working from home is not a condition for getting or keeping the job.",
        ),
    }
}
