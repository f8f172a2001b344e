//! The sentences about duration, ending and reservations.

use crate::domain::agreement::TermsPhrase as P;
use crate::domain::values::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::Starts => t("Aftalen begynder den {start}.", "The agreement starts on {start}."),
        P::ReviewBy => t(
            "Parterne følger op på aftalen senest den {review}.",
            "The parties follow up on the agreement no later than {review}.",
        ),
        P::TryOut => t(
            "Tiden indtil da er en prøvetid med samme varsel.",
            "The time until then is a trial period with the same notice.",
        ),
        P::ReviewToAgree => t(
            "Før den første hjemmedag aftaler parterne en dato for opfølgning på aftalen.",
            "Before the first home day the parties agree on a date for the follow-up on the agreement.",
        ),
        P::StepUp => t(
            "Går det som ventet, taler de ved opfølgningen om at gå fra {from} til {to} om ugen.",
            "If it goes as expected, they talk at the follow-up about going from {from} to {to} a week.",
        ),
        P::StepUpTo => t(
            "Går det som ventet, taler de ved opfølgningen om at gå op til {to} om ugen.",
            "If it goes as expected, they talk at the follow-up about going up to {to} a week.",
        ),
        P::Continues => {
            t("Aftalen løber, indtil den ændres eller stoppes.", "The agreement runs until it is changed or ended.")
        }
        P::NoNotice => {
            t("Begge parter kan stoppe aftalen uden varsel.", "Either party may end the agreement without notice.")
        }
        P::OneWeek => t(
            "Begge parter kan stoppe aftalen med en uges varsel.",
            "Either party may end the agreement with one week’s notice.",
        ),
        P::Weeks => t(
            "Begge parter kan stoppe aftalen med {weeks} ugers varsel.",
            "Either party may end the agreement with {weeks} weeks’ notice.",
        ),
        P::LocalNotice => t(
            "Begge parter kan stoppe aftalen med det varsel, som den lokale aftale fastsætter.",
            "Either party may end the agreement with the notice set by the local agreement.",
        ),
        P::BackToWorkplace => t(
            "Når den ophører, arbejder medarbejderen igen på arbejdspladsen, og ansættelsen fortsætter uændret.",
            "When it ends, the employee works at the workplace again, and the employment continues unchanged.",
        ),
        P::TalkFirst => {
            t("Ser parterne forskelligt på noget, taler de først sammen.", "If the parties disagree, they talk first.")
        }
        P::AskOthers => t(
            "Derefter kan begge spørge tillidsrepræsentanten, arbejdsmiljørepræsentanten eller HR.",
            "After that both can ask the union rep (tillidsrepræsentant), the health and safety rep \
             (arbejdsmiljørepræsentant) or HR.",
        ),
        P::AskUnion => t("Tillidsrepræsentant: {contact}.", "Union rep (tillidsrepræsentant): {contact}."),
        P::AskSafety => {
            t("Arbejdsmiljørepræsentant: {contact}.", "Health and safety rep (arbejdsmiljørepræsentant): {contact}.")
        }
        P::AskHr => t("HR: {contact}.", "HR: {contact}."),
        P::Precedence => t(
            "Lov, overenskomst og lokal aftale går forud for denne aftale.",
            "Law, collective agreement and local agreement take precedence over this agreement.",
        ),
        P::OwnAnswers => t(
            "Teksten bygger på parternes egne svar og er ikke juridisk rådgivning.",
            "The text is based on the parties’ own answers and is not legal advice.",
        ),
        P::RulesAsKnown => {
            t("Reglerne er gengivet, som de blev læst den {date}.", "The rules are given as they were read on {date}.")
        }
        P::HoldsWhenSigned => t(
            "Aftalen gælder, når medarbejderen og lederen begge har skrevet under.",
            "The agreement applies once the employee and the manager have both signed it.",
        ),
        P::NotBinding => t(
            "Udkastet er ikke bindende, før medarbejderen og lederen begge har skrevet under.",
            "The draft is not binding until the employee and the manager have both signed it.",
        ),
    }
}
