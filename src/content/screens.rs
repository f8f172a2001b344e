//! The words of the screens that are not questions: start, check, results and help.

use crate::domain::values::text::{Text, t};

/// The heading of the start screen.
pub const START_TITLE: Text =
    t("Forbered jeres samtale om hjemmearbejde", "Prepare your conversation about working from home");
/// What Føling does, in two sentences.
pub const START_LEAD: Text = t(
    "Medarbejder og leder svarer hver for sig på spørgsmål om opgaver og hverdag. Så ser I svarene side om side og \
     skriver et udkast til en aftale.",
    "The employee and the manager each answer questions about tasks and everyday work. Then you see the answers side \
     by side and draft an agreement together.",
);
/// What a search engine or a link shows of the page.
pub const DESCRIPTION: Text = t(
    "Forbered samtalen om hjemmearbejde hver for sig, og skriv aftalen sammen. Svarene bliver i din browser.",
    "Prepare the conversation about working from home, each on your own, and write the agreement together. The \
     answers stay in your browser.",
);
/// The first choice.
pub const WHO: Text = t("Hvem er du?", "Who are you?");
/// The employee.
pub const EMPLOYEE: Text = t("Medarbejder", "Employee");
/// Under the employee.
pub const EMPLOYEE_HINT: Text =
    t("Du vil tale med din leder om at arbejde hjemme", "You want to talk with your manager about working from home");
/// The manager.
pub const MANAGER: Text = t("Leder", "Manager");
/// Under the manager.
pub const MANAGER_HINT: Text = t(
    "Du skal tale med en medarbejder om at arbejde hjemme",
    "You are going to talk with an employee about working from home",
);
/// The second choice.
pub const HOW_LONG: Text = t("Hvor grundigt vil du svare?", "How thoroughly do you want to answer?");
/// The short route.
pub const SHORT: Text = t("Kort", "Short");
/// Under the short route.
pub const SHORT_HINT: Text =
    t("Omkring 10 minutter. Det er nok til et udkast.", "About 10 minutes. Enough for a draft.");
/// The full route.
pub const FULL: Text = t("Grundigt", "Thorough");
/// Under the full route.
pub const FULL_HINT: Text = t(
    "Omkring 20 minutter, med flere spørgsmål om teamet og hverdagen.",
    "About 20 minutes, with more on the team and everyday work.",
);
/// Begins.
pub const BEGIN: Text = t("Begynd", "Start");
/// Goes on where one left off.
pub const RESUME: Text = t("Fortsæt, hvor du slap", "Continue where you left off");
/// Asked for when someone begins without saying who they are.
pub const CHOOSE_WHO: Text =
    t("Vælg, om du er medarbejder eller leder", "Choose whether you are the employee or the manager");
/// Said of a suggestion that nothing can move any more.
pub const SETTLED: Text = t("Det ligger fast", "It is settled");
/// What that means.
pub const SETTLED_MEANS: Text = t(
    "Uanset hvad du svarer på resten, bliver forslaget det samme.",
    "Whatever you answer to the rest, the suggestion stays the same.",
);
/// Over what can still move it.
pub const STILL_MOVING: Text = t("Det kan stadig flytte det:", "This can still move it:");
/// The promise of privacy.
pub const PRIVACY: Text = t(
    "Svarene bliver i din browser. Ingen kan se dem, før du selv deler dem.",
    "Your answers stay in your browser. Nobody else can see them until you share them.",
);
/// Opens the explanation.
pub const HOW_IT_WORKS: Text = t("Hvordan virker det?", "How does it work?");
/// The steps of the explanation.
pub const HOW_STEPS: [Text; 4] = [
    t(
        "Du svarer alene. Der er ingen rigtige eller forkerte svar.",
        "You answer alone. There are no right or wrong answers.",
    ),
    t(
        "Du kan springe alt over, svare »Ved ikke« eller gemme et spørgsmål til samtalen.",
        "You can skip anything, answer “Don’t know” or keep a question for the conversation.",
    ),
    t(
        "Føling begynder med opgaverne og viser hvert skridt frem til et forslag om hjemmedage.",
        "Føling starts with the tasks and shows each step towards a suggestion of days to work from home.",
    ),
    t(
        "Du tager forslag, udkast og punkter med til samtalen. Føling afgør ikke noget. Aftalen gælder først, når I \
         begge har sagt ja.",
        "You bring the suggestion, the draft and the points to the conversation. Føling decides nothing. The \
         agreement only applies once you have both said yes.",
    ),
];
/// The name of what stands above the screen, for those who do not see it.
pub const NOTICES: Text = t("Beskeder", "Messages");
/// Shown where the browser keeps nothing.
pub const NOT_KEPT: Text = t(
    "Føling kan ikke gemme i denne browser. Udskriv dine svar, før du lukker siden.",
    "Føling cannot save in this browser. Print your answers before you close the page.",
);
/// Shown when a part of the stored answers could not be read.
pub const UNREAD: Text = t(
    "Nogle gemte svar kunne ikke læses. Resten er hentet. Tjek disse spørgsmål igen:",
    "Some saved answers could not be read. The rest are here. Check these questions again:",
);

/// Under the heading of the check page.
pub const CHECK_LEAD: Text = t(
    "Her er alt, hvad du har svaret. Du kan rette det, og du kan se, hvad der deles i samtalen.",
    "Here is everything you have answered. You can change it, and see what is shared in the conversation.",
);
/// Leads on from the check page.
pub const SEE_SUGGESTION: Text = t("Se forslaget", "See the suggestion");
/// The name of the four result screens for those who do not see them side by side.
pub const RESULTS: Text = t("Dit overblik", "Your overview");
/// The tab of the check page.
pub const CHECK_TAB: Text = t("Dine svar", "Your answers");
/// The heading of the suggestion.
pub const SUGGESTION_TITLE: Text = t("Forslaget ud fra dine svar", "The suggestion from your answers");
/// While no task has been chosen.
pub const NO_SUGGESTION: Text = t(
    "Et forslag begynder med opgaverne. Vælg først, hvilke opgaver der fylder mest i ugen.",
    "A suggestion starts with the tasks. First choose which tasks take up most of the week.",
);
/// Leads to the tasks.
pub const CHOOSE_TASKS: Text = t("Vælg opgaver", "Choose tasks");
/// The heading of the draft.
pub const AGREEMENT_TITLE: Text = t("Udkast til jeres aftale", "Draft of your agreement");
/// Under the heading of the draft.
pub const AGREEMENT_LEAD: Text = t(
    "Udkastet bygger kun på de svar, du deler. Aftalen gælder først, når I begge har sagt ja.",
    "The draft is based only on the answers you share. The agreement only applies once you have both said yes.",
);
/// The heading of the talking points.
pub const POINTS_TITLE: Text = t("Tal om det her", "Talk about this");
/// Under the heading of the talking points; the most important first.
pub const POINTS_LEAD: Text = t(
    "{count}, i alt omkring {minutes} minutter. Det vigtigste står først.",
    "{count}, about {minutes} minutes in all. The most important comes first.",
);
/// How many points.
pub const POINTS_COUNT: Text = t("{n} punkter", "{n} points");
/// Where nothing was answered.
pub const NOTHING_ANSWERED: Text = t(
    "Du har ikke svaret endnu. Punkterne her passer til de fleste, og de bliver dine egne, når du svarer.",
    "You have not answered yet. The points here suit most people, and they become your own as you answer.",
);
/// Prints.
pub const PRINT: Text = t("Udskriv", "Print");
/// Takes the private notes along in the print.
pub const PRINT_NOTES: Text =
    t("Udskriv også de punkter, der kun er for dig", "Also print the points that are only for you");

/// The aside with the draft, for those who hear it.
pub const DRAFT_ASIDE: Text = t("Udkast, der vokser, mens du svarer", "Draft that grows as you answer");
/// Unfolds the draft in a narrow place.
pub const SEE_DRAFT: Text = t("Se udkastet", "See the draft");
/// Folds it.
pub const HIDE_DRAFT: Text = t("Skjul udkastet", "Hide the draft");
/// Said when the suggestion changes.
pub const SUGGESTION_CHANGED: Text =
    t("Forslaget er ændret: {range} om ugen.", "The suggestion has changed: {range} a week.");

/// The paragraphs of the help screen: heading and text. Where the answers are depends on the place.
pub const fn help(kept_where: Text) -> [(Text, Text); 5] {
    [
        (
            t("Hvad er Føling?", "What is Føling?"),
            t(
                "Føling hjælper en medarbejder og en leder med at forberede en samtale om hjemmearbejde. Føling afgør \
                 ikke noget. Udkastet er et oplæg til samtalen og ikke juridisk rådgivning.",
                "Føling helps an employee and a manager prepare a conversation about working from home. Føling \
                 decides nothing. The draft is a starting point for the conversation and not legal advice.",
            ),
        ),
        (t("Hvor er mine svar?", "Where are my answers?"), kept_where),
        (
            t("Hvad bliver delt?", "What is shared?"),
            t(
                "Ved hvert spørgsmål står der, om svaret deles i samtalen eller kun er for dig. Svar om trivsel og \
                 gener er altid kun for dig. De ændrer ikke et ord i det, der deles.",
                "Beside each question you see whether the answer is shared in the conversation or only for you. \
                 Answers about wellbeing and discomfort are always only for you. They do not change a word of what is \
                 shared.",
            ),
        ),
        (
            t("Hvor kommer reglerne fra?", "Where do the rules come from?"),
            t(
                "Fra rammeaftalen om tele- og hjemmearbejde, reglerne om arbejdsmiljø og Københavns Kommunes rapport \
                 fra 2020 om hjemmearbejde. Ved hvert råd kan du se kilden og datoen.",
                "From the framework agreement on telework (rammeaftalen om tele- og hjemmearbejde), the rules on the \
                 working environment and the City of Copenhagen’s 2020 report on working from home. Each piece of \
                 advice shows its source and date.",
            ),
        ),
        (
            t("Hvem kan jeg spørge?", "Who can I ask?"),
            t(
                "Spørg din leder om opgaver og dage. Spørg din tillidsrepræsentant om den lokale aftale, din \
                 arbejdsmiljørepræsentant om pladsen derhjemme og HR om resten.",
                "Ask your manager about tasks and days. Ask your union rep (tillidsrepræsentant) about the local \
                 agreement, your health and safety rep (arbejdsmiljørepræsentant) about the workspace at home, and HR \
                 about the rest.",
            ),
        ),
    ]
}
/// Before the contacts that the local frame gives.
pub const CONTACTS: Text = t("Kontakter hos jer", "Contacts at your workplace");
