//! The words of the questions on paper: what stands around them, and how to use the sheets in the talk.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;
use crate::domain::vocabulary::question_id::QuestionId;

/// The title of the sheets.
pub const TITLE: Text =
    t("Spørgsmål til samtalen om hjemmearbejde", "Questions for the conversation about working from home");

/// Whose sheets they are.
pub const fn sheets_of(party: Party) -> Text {
    match party {
        Party::Employee => t("Medarbejderens ark", "The employee’s sheets"),
        Party::Manager => t("Lederens ark", "The manager’s sheets"),
    }
}

/// How to fill the sheets in, as both read it.
pub const HOW: [Text; 4] = [
    t(
        "Svar alene, før I mødes. Sæt kryds, og skriv kort.",
        "Answer alone before you meet. Tick the boxes and write briefly.",
    ),
    t(
        "Spring over, hvis du ikke ved det. Sæt ring om nummeret, hvis du hellere vil tale om det.",
        "Skip what you do not know. Put a ring around the number if you would rather talk about it.",
    ),
    t(
        "Har du kort tid, så spring dem med + over. Resten er nok til et udkast.",
        "Short of time? Skip those with a +. The rest is enough for a draft.",
    ),
    t(
        "Det samme spørgsmål har det samme nummer på jeres to ark. Nogle numre mangler, fordi kun en af jer bliver \
         spurgt.",
        "The same question has the same number on both your sheets. Some numbers are missing, because only one of you \
         is asked.",
    ),
];

/// What is shared, and what is not.
pub const fn shared(party: Party) -> Text {
    match party {
        Party::Employee => t(
            "Det, du skriver her, tager du med til samtalen. Vil du ikke vise et svar, så lad feltet stå tomt. Det \
             sidste ark er kun for dig.",
            "What you write here you bring to the conversation. If you do not want to show an answer, leave it empty. \
             The last sheet is only for you.",
        ),
        Party::Manager => t(
            "Det, du skriver her, tager du med til samtalen. Medarbejderen har også et ark, som ikke bliver delt.",
            "What you write here you bring to the conversation. The employee also has a sheet that is not shared.",
        ),
    }
}

/// What nobody should write on paper that lies about.
pub const CARE: Text = t(
    "Skriv hverken navne på borgere eller cpr-numre, og pas på arkene.",
    "Do not write names of citizens or CPR numbers (civil registration numbers), and look after the sheets.",
);

/// After the number of a question that the short route leaves out.
pub const MORE: Text = t("+", "+");
/// Over a question that takes several answers.
pub const SEVERAL: Text = t("Sæt gerne flere kryds.", "Tick as many as you like.");
/// Over a question whose answer one shares by choice.
pub const BY_CHOICE: Text = t("Del kun svaret, hvis du vil.", "Share the answer only if you want to.");
/// Over several of them.
pub const ALL_BY_CHOICE: Text = t("Del kun svarene, hvis du vil.", "Share the answers only if you want to.");

/// When a question is to be answered: after one of these answers to that one.
pub const ONLY_IF: Text =
    t("Kun hvis du svarede {answers} til spørgsmål {number}.", "Only if you answered {answers} to question {number}.");
/// An answer, quoted in that sentence.
pub const QUOTED: Text = t("»{answer}«", "“{answer}”");
/// When a question is to be answered, where that does not follow from the options of one other.
pub const fn only_if(id: QuestionId) -> Option<Text> {
    match id {
        QuestionId::SameDayWho => Some(t(
            "Kun hvis du har valgt svære samtaler med borgere eller at rede tråde ud i et samarbejde.",
            "Only if you chose difficult conversations with citizens or sorting out working relationships.",
        )),
        QuestionId::WorkingWeekdays => {
            Some(t("Kun hvis du arbejder under fem dage om ugen.", "Only if you work fewer than five days a week."))
        }
        QuestionId::OverHalfWhy => Some(t(
            "Kun hvis du har svaret mere end halvdelen af ugens arbejdsdage.",
            "Only if you have answered more than half of the week’s working days.",
        )),
        QuestionId::ScreenPlaceOnSite => Some(t(
            "Kun hvis du har højst to skærmdage på arbejdspladsen, men over to, når du tæller hjemmedagene med.",
            "Only if you have at most two screen days at the workplace, but more than two when you count the home days \
             too.",
        )),
        QuestionId::HomeAnyway => Some(t(
            "Kun hvis du har sat alle opgaver til arbejdspladsen og ikke ønsker hjemmedage. Ellers svar på resten.",
            "Only if you placed all tasks at the workplace and want no home days. Otherwise answer the rest.",
        )),
        _ => None,
    }
}

/// Before a time of day.
pub const AT: Text = t("Kl.", "At");

/// The heading of what to do in the talk.
pub const IN_THE_TALK: Text = t("Når I mødes", "When you meet");
/// What to do in the talk.
pub const TALK: [Text; 4] = [
    t(
        "Læg jeres ark ved siden af hinanden. Begynd med opgaverne.",
        "Put your sheets side by side. Begin with the tasks.",
    ),
    t(
        "Tal mest om det, I har svaret forskelligt på, og om de numre, I har sat ring om.",
        "Talk most about what you answered differently, and about the numbers you put a ring around.",
    ),
    t(
        "Skriv ned, hvad I aftaler om dage og kontakttid, og hvornår I følger op på aftalen.",
        "Write down what you agree on days and contact hours, and when you will follow up on the agreement.",
    ),
    t(
        "I kan også skrive svarene ind i Føling. Så får I et udkast til en aftale.",
        "You can also type the answers into Føling. Then you get a draft agreement.",
    ),
];
/// The heading of the lines for notes.
pub const NOTES: Text = t("Plads til noter", "Room for notes");
/// What the sheets are not.
pub const NO_ADVICE: Text = t(
    "Arkene er et oplæg til en samtale og ikke juridisk rådgivning.",
    "The sheets are a starting point for a conversation and not legal advice.",
);

/// Under the heading of the sheet that is only for oneself.
pub const PRIVATE_LEAD: Text = t(
    "Dette ark er kun for dig. Tag det ikke med til samtalen, og aflever det ikke. Er der noget herfra, du vil sige, \
     så vælger du selv hvad.",
    "This sheet is only for you. Do not bring it to the conversation, and do not hand it in. If there is something \
     here that you want to say, you choose what.",
);
/// The heading of one's own notes.
pub const OWN_NOTES: Text = t("Dine egne noter", "Your own notes");

/// How to get the page onto paper. Only the employee has a sheet to keep apart from the others.
pub const fn print_it(party: Party) -> Text {
    match party {
        Party::Employee => t(
            "Udskriv siden med Ctrl og P (på Mac ⌘ og P). Brug kun den ene side af papiret, så du kan tage det sidste \
             ark fra.",
            "Print the page with Ctrl and P (⌘ and P on a Mac). Use one side of the paper only, so that you can take the \
             last sheet away.",
        ),
        Party::Manager => t(
            "Udskriv siden med Ctrl og P (på Mac ⌘ og P). Den passer til A4.",
            "Print the page with Ctrl and P (⌘ and P on a Mac). It fits A4.",
        ),
    }
}
/// Back to the program.
pub const TO_FOELING: Text = t("Til Føling", "To Føling");
/// The name of the ways to other pages, for those who do not see them.
pub const OTHER_PAGES: Text = t("Andre sider", "Other pages");

/// The page with a party's sheets, as seen from the start page of the same language.
pub const fn address(party: Party) -> Text {
    match party {
        Party::Employee => t("papir-medarbejder.html", "paper-employee.html"),
        Party::Manager => t("papir-leder.html", "paper-manager.html"),
    }
}
/// The folder with the pages of a language, as seen from the root of the site.
pub const FOLDER: Text = t("", "en/");
/// The folder of the other language, as seen from the pages of this one.
pub const OTHER_FOLDER: Text = t("en/", "../");
