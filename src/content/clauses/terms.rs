//! The sentences about duration, ending and reservations.

use crate::domain::agreement::TermsPhrase as P;
use crate::domain::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::Starts => t("Aftalen begynder den {start}.", "The agreement starts on {start}."),
        P::ReviewBy => t(
            "Medarbejderen og lederen ser på den igen senest den {review}.",
            "The employee and the manager look at it again no later than {review}.",
        ),
        P::TryOut => t("Indtil da prøver de aftalen af.", "Until then they try the agreement out."),
        P::ReviewToAgree => t(
            "Medarbejderen og lederen aftaler en dato for at se på den igen.",
            "The employee and the manager agree on a date to look at it again.",
        ),
        P::StepUp => t(
            "Når det går som ventet, taler de ved opfølgningen om at gå fra {from} til {to} om ugen.",
            "When it goes as expected, they talk at the follow-up about going from {from} to {to} a week.",
        ),
        P::StepUpTo => t(
            "Når det går som ventet, taler de ved opfølgningen om at gå op til {to} om ugen.",
            "When it goes as expected, they talk at the follow-up about going up to {to} a week.",
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
            "Bagefter arbejder medarbejderen igen på arbejdspladsen, og ansættelsen fortsætter uændret.",
            "Afterwards the employee works at the workplace again, and the employment continues unchanged.",
        ),
        P::TalkFirst => t(
            "Er medarbejderen og lederen ikke enige om noget, taler de først sammen.",
            "If the employee and the manager do not agree on something, they first talk together.",
        ),
        P::AskOthers => t(
            "Derefter kan begge spørge tillidsrepræsentanten, arbejdsmiljørepræsentanten eller HR.",
            "After that both can ask the union representative, the working-environment representative or HR.",
        ),
        P::AskUnion => t("Tillidsrepræsentant: {contact}.", "Union representative: {contact}."),
        P::AskSafety => t("Arbejdsmiljørepræsentant: {contact}.", "Working-environment representative: {contact}."),
        P::AskHr => t("HR: {contact}.", "HR: {contact}."),
        P::Precedence => t(
            "Lov, overenskomst og lokal aftale går forud for denne aftale.",
            "Law, collective agreement and local agreement take precedence over this agreement.",
        ),
        P::OwnAnswers => t(
            "Teksten bygger på parternes egne svar og er ikke juridisk rådgivning.",
            "The text rests on the parties’ own answers and is not legal advice.",
        ),
        P::RulesAsKnown => {
            t("Reglerne er gengivet, som de blev læst den {date}.", "The rules are told as they were read on {date}.")
        }
        P::HoldsWhenSigned => t(
            "Aftalen gælder, når medarbejderen og lederen begge har skrevet under.",
            "The agreement applies once the employee and the manager have both signed it.",
        ),
        P::NotBinding => t(
            "Udkastet er ikke bindende, før medarbejderen og lederen begge har godkendt det.",
            "The draft is not binding until the employee and the manager have both approved it.",
        ),
    }
}
