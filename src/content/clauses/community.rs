//! The sentences about the work community.

use crate::domain::agreement::CommunityPhrase as P;
use crate::domain::values::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::WhoIsWhere => t(
            "Alle kan se, hvem der er hvor, ved hjælp af {ways}.",
            "Everyone can see who is where by means of {ways}.",
        ),
        P::WhoIsWhereToAgree => t(
            "Før den første hjemmedag aftaler teamet, hvordan alle kan se, hvem der er hvor.",
            "Before the first home day the team agrees on how everyone can see who is where.",
        ),
        P::Knowledge => t("Viden deles gennem {ways}.", "Knowledge is shared through {ways}."),
        P::KnowledgeToAgree => t(
            "Før den første hjemmedag aftaler teamet, hvordan viden deles, når nogle er hjemme.",
            "Before the first home day the team agrees on how knowledge is shared when some are at home.",
        ),
        P::ColleaguesWork => t(
            "Lederen hjælper medarbejderen med at holde sig orienteret om kollegernes opgaver og om, hvad eget \
             arbejde bruges til.",
            "The manager helps the employee keep up with the colleagues’ tasks and with what the employee’s own work \
             is used for.",
        ),
        P::AcrossOnSite => t(
            "Som leder for andre holder medarbejderen føling med resten af organisationen på fremmødedage.",
            "As a manager of others, the employee stays in touch with the rest of the organisation on days at the \
             workplace.",
        ),
        P::AcrossMeetings => t(
            "Som leder for andre holder medarbejderen føling med resten af organisationen gennem faste møder.",
            "As a manager of others, the employee stays in touch with the rest of the organisation through regular \
             meetings.",
        ),
        P::AcrossInformal => t(
            "Som leder for andre holder medarbejderen føling med resten af organisationen ved at ringe eller skrive.",
            "As a manager of others, the employee stays in touch with the rest of the organisation by calling or \
             writing.",
        ),
        P::AcrossToFind => t(
            "Medarbejderen er selv leder for andre. Før den første hjemmedag finder de en måde at holde føling med \
             resten af organisationen på.",
            "The employee manages others. Before the first home day they find a way to stay in touch with the rest of \
             the organisation.",
        ),
        P::ColleaguesAsked => t(
            "Medarbejderen har talt med de nærmeste kolleger om hjemmedagene.",
            "The employee has talked with the closest colleagues about the home days.",
        ),
        P::ColleaguesToAsk => t(
            "Før den første hjemmedag taler medarbejderen med de nærmeste kolleger om hjemmedagene.",
            "Before the first home day the employee talks with the closest colleagues about the home days.",
        ),
        P::ToldAtMeeting => t(
            "Lederen fortæller om aftalen på et teammøde.",
            "The manager tells the team about the agreement at a team meeting.",
        ),
        P::ToldInGuideline => t(
            "Lederen fortæller om aftalen i en fælles retningslinje.",
            "The manager tells the team about the agreement in a shared guideline.",
        ),
        P::ToldIndividually => t(
            "Lederen fortæller hver enkelt kollega om aftalen.",
            "The manager tells each colleague about the agreement.",
        ),
        P::ToldWhat => t(
            "Teamet får at vide, hvad der er aftalt, men intet privat.",
            "The team is told what is agreed, but nothing private.",
        ),
        P::EqualTerms => t(
            "Hjemmearbejdet ændrer ikke løn, vilkår, rettigheder efter overenskomsten eller adgang til uddannelse, \
             udvikling og information.",
            "Working from home does not change pay, terms, collective rights or access to training, development and \
             information.",
        ),
    }
}
