//! The sentences about duration, ending and reservations.

use crate::domain::agreement::TermsPhrase as P;
use crate::domain::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::Starts => t("Aftalen begynder den {start}.", "The agreement starts on {start}."),
        P::ReviewBy => t(
            "Medarbejderen og lederen følger op på aftalen senest den {review}.",
            "The employee and the manager follow up on the agreement no later than {review}.",
        ),
        P::TryOut => {
            t("Indtil da er det en prøvetid med samme varsel.", "Until then it is a trial period with the same notice.")
        }
        P::ReviewToAgree => t(
            "Før den første hjemmedag aftaler medarbejderen og lederen en dato for opfølgning på aftalen.",
            "Before the first home day the employee and the manager agree on a date for the follow-up on the \
             agreement.",
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
            "Når den ophører, er medarbejderen igen på arbejdspladsen, og ansættelsen fortsætter uændret.",
            "When it ends, the employee is at the workplace again, and the employment continues unchanged.",
        ),
        P::TalkFirst => t(
            "Er de i tvivl, eller ser de forskelligt på det, taler de først sammen.",
            "If they are in doubt or disagree, they talk first.",
        ),
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
            t("Reglerne er gengivet, som de blev læst den {date}.", "The rules are told as they were read on {date}.")
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

/// The sentences on the review (*opfølgning på aftalen*), as an agreement holds them.
#[derive(Clone, Copy, Debug)]
pub struct ReviewWords {
    /// By when.
    pub by: Text,
    /// That it is still to be agreed.
    pub to_agree: Text,
    /// What the time until then is.
    pub try_out: Text,
}

/// How earlier versions said it. Agreements that people saved have these words, and a new date goes into their sentence.
pub const EARLIER_REVIEWS: [ReviewWords; 2] = {
    let by = t(
        "Medarbejderen og lederen ser på den igen senest den {review}.",
        "The employee and the manager look at it again no later than {review}.",
    );
    let to_agree = t(
        "Medarbejderen og lederen aftaler en dato for at se på den igen.",
        "The employee and the manager agree on a date to look at it again.",
    );
    let tried = t("Indtil da prøver de aftalen af.", "Until then they try the agreement out.");
    let tried_it = t("Indtil da prøver de den af.", "Until then they try it out.");
    [ReviewWords { by, to_agree, try_out: tried }, ReviewWords { by, to_agree, try_out: tried_it }]
};
