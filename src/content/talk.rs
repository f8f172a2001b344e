//! The words of the talk's own screens: the overview, a topic, both side by side, and the agreement of the two.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;

/// The talk, in the way between its screens and as its title.
pub const TALK: Text = t("Samtalen", "The conversation");
/// The heading of the overview.
pub const TALK_TITLE: Text = t("Jeres samtale", "Your conversation");
/// Under that heading.
pub const TALK_LEAD: Text = t(
    "Her mødes jeres svar. Tal først om det, der betyder mest for jer. I kan tage emnerne i den rækkefølge, I vil.",
    "This is where your answers meet. Talk first about what matters most to you. Take the topics in any order.",
);
/// A first sentence in the talk: trust is where it starts, and never a question (report 3.5.1).
pub const OPENING: Text = t(
    "Begynd med det, der fungerer: Hvad er I begge glade for i den måde, I arbejder sammen på?",
    "Begin with what works: What are you both glad of in the way you work together?",
);
/// Over the counts, for those who hear it.
pub const COUNTS: Text = t("Emnerne i tal", "The topics in numbers");

/// The choice of the length.
pub const HOW_LONG: Text = t("Hvor lang tid har I?", "How much time do you have?");
/// A length.
pub const LENGTH: Text = t("{minutes} minutter", "{minutes} minutes");
/// The heading of the agenda.
pub const AGENDA: Text = t("Dagsorden", "Agenda");
/// Under that heading.
pub const AGENDA_LEAD: Text = t(
    "Et forslag, der passer til tiden. Først kommer det, der betyder mest, og hvor I er længst fra hinanden.",
    "A suggestion that fits the time. First comes what matters most and where you are furthest apart.",
);
/// The first item.
pub const AGENDA_OPENING: Text = t("Kom godt i gang", "Get started");
/// The last item.
pub const AGENDA_CLOSING: Text = t("Læs aftalen sammen", "Read the agreement together");
/// Topics that the time does not reach.
pub const AGENDA_LATER: Text = t("Hvis I har tid", "If you have time");
/// Where nothing is open.
pub const AGENDA_EMPTY: Text = t(
    "Der er ingen åbne emner. Brug tiden på at læse aftalen sammen.",
    "There are no open topics. Use the time to read the agreement together.",
);
/// The heading of the topics that are not open.
pub const OTHER_TOPICS: Text = t("De andre emner", "The other topics");
/// Opens the first topic.
pub const BEGIN: Text = t("Begynd med første emne", "Begin with the first topic");
/// Opens the next topic, once the talk has begun.
pub const GO_ON: Text = t("Fortsæt med næste emne", "Go on with the next topic");
/// Opens the agreement when the topics have been talked about.
pub const READ_TOGETHER: Text = t("Læs aftalen sammen", "Read the agreement together");
/// The heading of what the talk has come to.
pub const SO_FAR: Text = t("Så langt er I nået", "How far you have come");
/// The topics that are settled.
pub const IS_SETTLED: Text = t("Afklaret", "Settled");
/// The topics that are put off or left to others.
pub const IS_PUT_OFF: Text = t("Venter", "Waiting");
/// The topics on which no outcome was chosen.
pub const IS_LEFT: Text = t("Mangler endnu", "Still to do");
/// What can be done with them.
pub const LEFT_WAYS: Text = t(
    "Tag emnet nu, eller vælg »Det taler vi om senere«, og sæt en dag. Det afgør ikke, om resten kan aftales.",
    "Take the topic now, or choose “We will talk about it later” and set a day. The rest can be agreed all the same.",
);
/// Under the heading of the overview, once every topic has ended.
pub const TALKED_THROUGH: Text = t(
    "I har været igennem emnerne. Nu kan I læse aftalen sammen.",
    "You have been through the topics. Now you can read the agreement together.",
);
/// A topic that was left without an outcome, said once.
pub const LEFT_WITHOUT_OUTCOME: Text = t(
    "I har ikke valgt, hvordan emnet »{name}« endte. Det kan I gøre nu eller senere.",
    "You have not chosen how the topic “{name}” ended. You can do so now or later.",
);
/// Back to that topic.
pub const BACK_TO: Text = t("Tilbage til emnet", "Back to the topic");

/// The suggestions of both, in one look: behind a button, so that no number stands before the two have spoken.
pub const SUGGESTIONS: Text = t("Føling om antal hjemmedage", "Føling on the number of home days");
/// What each half alone leads to.
pub const ALONE: Text = t("Ud fra {whose} svar", "From {whose} answers");
/// What both together lead to.
pub const TOGETHER: Text = t("Ud fra begges svar", "From both your answers");
/// How differences are counted until the two have talked.
pub const CAREFUL: Text = t(
    "Hvor I svarer forskelligt, går Føling indtil videre ud fra det, I begge har sagt ja til. Tallet følger med, når I \
     har talt om det.",
    "Where your answers differ, Føling goes by what you have both said yes to for now. The number follows once you have \
     talked about it.",
);
/// No suggestion without a task that is told with share and place.
pub const NO_SUGGESTION: Text = t("For lidt at regne med endnu", "Too little to go by yet");
/// Opens both side by side.
pub const SEE_SIDE_BY_SIDE: Text = t("Se trinene side om side", "See the steps side by side");

/// Both side by side, in the way between the screens.
pub const SIDE_BY_SIDE: Text = t("Side om side", "Side by side");
/// Its heading.
pub const SIDE_BY_SIDE_TITLE: Text = t("Fra opgaver til dage, side om side", "From tasks to days, side by side");
/// Under it.
pub const SIDE_BY_SIDE_LEAD: Text = t(
    "Hvert forslag bygger kun på den enes delte svar. Det ene er ikke mere rigtigt end det andet.",
    "Each suggestion is based only on one person’s shared answers. Neither is more right than the other.",
);
/// Where the two suggestions part: at the tasks.
pub const PART_AT_TASKS: Text = t(
    "Forskellen begynder ved opgaverne: {employee} om ugen ud fra medarbejderens svar og {manager} ud fra lederens.",
    "The difference begins with the tasks: {employee} a week from the employee’s answers and {manager} from the manager’s.",
);
/// Where the two suggestions part: at a step.
pub const PART_AT_STEP: Text = t(
    "I følges ad til trinnet »{step}«. Derfra er trinene forskellige.",
    "You follow the same steps up to “{step}”. From there they differ.",
);
/// Where they do not part.
pub const DO_NOT_PART: Text = t("De to forslag følges ad hele vejen.", "The two suggestions are the same all the way.");
/// The heading of the weeks.
pub const WEEKS: Text = t("Ugen", "The week");
/// The caption of the weeks.
pub const WEEKS_CAPTION: Text =
    t("Ønsker til hjemmedage og fælles dage, dag for dag", "Wishes for home days and shared days, day by day");
/// A row of the weeks: the wish of one.
pub const WISH_OF: Text = t("{who}: kan være hjemmedag", "{who}: could be a home day");
/// A row of the weeks: the days that need everyone.
pub const TEAM_DAYS: Text = t("Alle på arbejdspladsen", "Everyone at the workplace");
/// A row of the weeks: the suggestion.
pub const SUGGESTED_WEEK: Text = t("Forslag ud fra begges svar", "Suggestion from both");
/// A day that is meant.
pub const YES: Text = t("Ja", "Yes");
/// A day that is not meant.
pub const NO: Text = t("–", "–");
/// The same, for those who hear it.
pub const NO_HEARD: Text = t("Nej", "No");
/// Where a party has no wish for certain days.
pub const ANY_DAY: Text = t("Det skifter", "It varies");
/// The first column of the weeks.
pub const WHAT: Text = t("Hvad", "What");

/// A party, as a name over what they said.
pub const fn who(party: Party) -> Text {
    match party {
        Party::Employee => t("Medarbejder", "Employee"),
        Party::Manager => t("Leder", "Manager"),
    }
}
/// The row of why each of the two sees it so.
pub const REASONS: Text = t("Grunde", "Reasons");
/// Where a party has not answered.
pub const NOT_ANSWERED: Text = t("Har ikke svaret", "Has not answered");

/// The heading over both voices.
pub const VOICES: Text = t("Det siger I", "What you say");
/// The heading over what the rules found.
pub const FOUND: Text = t("Værd at vende", "Worth talking about");
/// Opens the grounds of a topic.
pub const GROUNDS: Text = t("Hvad siger undersøgelser og regler?", "What do studies and rules say?");
/// Before the opening question.
pub const ASK: Text = t("Spørg hinanden", "Ask each other");
/// The heading of what the two agree.
pub const WE_AGREE: Text = t("Det aftaler vi", "What we agree");
/// Under it.
pub const DECIDE_HINT: Text = t(
    "Et fælles svar ændrer forslaget og aftalen med det samme. Jeres egne svar bliver stående ved siden af.",
    "A shared answer changes the suggestion and the agreement at once. Your own answers stay beside it.",
);
/// Opens the questions of a topic on which the two do not differ.
pub const DECIDE_OTHERS: Text = t("Ret flere svar sammen", "Change more answers together");
/// Takes a shared answer back.
pub const UNDECIDE: Text = t("Tag det fælles svar tilbage", "Take the shared answer back");
/// Opens the field with the clause.
pub const EDIT_CLAUSE: Text = t("Ret teksten i aftalen", "Edit the text in the agreement");
/// Before the clause as it stands.
pub const CLAUSE_NOW: Text = t("I aftalen står nu:", "The agreement now says:");
/// The label of the clause.
pub const CLAUSE: Text = t("Teksten i aftalen", "The text in the agreement");
/// Under the label while it is the suggestion.
pub const CLAUSE_SUGGESTED: Text = t(
    "Føling foreslår teksten ud fra jeres svar. I kan skrive den om.",
    "Føling suggests the text from your answers. You can rewrite it.",
);
/// Under the label once it was edited.
pub const CLAUSE_WRITTEN: Text = t("Rettet af jer.", "Edited by you.");
/// Under the label where there is no suggestion.
pub const CLAUSE_EMPTY: Text =
    t("Der er intet forslag endnu. Skriv selv, eller svar sammen.", "No suggestion yet. Write it, or answer together.");
/// Takes the suggestion back.
pub const USE_SUGGESTION: Text = t("Brug forslaget igen", "Use the suggestion again");
/// Said when it was taken back.
pub const RESTORED: Text = t("Forslaget står der igen.", "The suggestion is back.");
/// The legend of the outcomes.
pub const OUTCOME: Text = t("Hvordan endte det?", "How did it end?");
/// Said when an outcome was chosen.
pub const OUTCOME_SAID: Text = t("Noteret i aftalen.", "Noted in the agreement.");
/// Said when the two have answered a question together.
pub const DECIDED: Text = t("Jeres fælles svar gælder nu.", "Your shared answer counts now.");
/// Said when they have taken that answer back.
pub const UNDECIDED: Text = t(
    "Det fælles svar er taget tilbage. Nu gælder det, I hver især har svaret.",
    "The shared answer has been withdrawn. What each of you answered counts again.",
);
/// Said when the length of the talk was chosen.
pub const AGENDA_SAID: Text = t("Emner, der er tid til: {count}.", "Topics there is time for: {count}.");
/// Where it is agreed and the text is empty.
pub const AGREED_WITHOUT_TEXT: Text = t(
    "Der står ikke noget i aftalen om emnet endnu. Svar sammen, eller skriv det under »Ret teksten i aftalen«.",
    "The agreement says nothing on the topic yet. Answer together, or write it under “Edit the text in the agreement”.",
);
/// The label of the conditions.
pub const CONDITIONS: Text = t("Hvilke betingelser?", "Which conditions?");
/// Under the conditions of topics on the home: a broken condition can cost the cover of an injury (Appeals Board 40-22).
pub const CONDITIONS_CAREFUL: Text = t(
    "Skriv ikke, hvordan der skal se ud derhjemme. En klar betingelse om pladsen kan svække dækningen ved en \
     arbejdsskade.",
    "Do not write how the home must be furnished. A clear condition about the place can weaken the cover for a work \
     injury.",
);
/// The label of who decides.
pub const WHO_DECIDES: Text = t("Hvem afgør det?", "Who decides?");
/// The label of the day on which they talk about it again.
pub const BY_WHEN: Text = t("Hvornår taler I om det igen?", "When will you talk about it again?");
/// On to the next topic.
pub const NEXT: Text = t("Næste emne", "Next topic");
/// Back to the overview.
pub const TO_OVERVIEW: Text = t("Til overblikket", "To the overview");

/// The heading of what would change the suggestion: beside the two suggestions.
pub const WHAT_WOULD_CHANGE: Text = t("Hvad ville ændre forslaget?", "What would change the suggestion?");
/// The heading of what would settle a topic.
pub const WHAT_WOULD_IT_TAKE: Text = t("Hvad skal der til?", "What would it take?");
/// The agreement, in the way between the screens.
pub const PAPER: Text = t("Aftalen", "The agreement");
/// Its heading.
pub const PAPER_TITLE: Text = t("Jeres aftale", "Your agreement");
/// Under it.
pub const PAPER_LEAD: Text = t(
    "Læs den igennem sammen. I kan rette hvert punkt og se, hvorfor det står der.",
    "Read it through together. You can edit each clause and see why it is there.",
);
/// Opens a clause to be edited.
pub const EDIT: Text = t("Ret", "Edit");
/// Whose clause is edited, for those who hear it.
pub const EDIT_OF: Text = t(" teksten om: {name}", " the text on: {name}");
/// Whose answers a clause rests on.
pub const ANSWERS_OF: Text = t("{who} svarede", "{who} answered");
/// What the two answered together.
pub const ANSWERS_OF_BOTH: Text = t("I svarede sammen", "You answered together");
/// In the place of a text that is not there yet.
pub const NOT_AGREED_YET: Text = t("Ikke aftalt endnu", "Not agreed yet");
/// A clause edited by the two.
pub const EDITED: Text = t("Rettet af jer", "Edited by you");
/// The list of what must be there and is not.
pub const MISSING: Text =
    t("Det skal med, før aftalen er færdig", "This has to be there before the agreement is complete");
/// Where nothing is missing.
pub const NOTHING_MISSING: Text =
    t("Alt, hvad der skal med, er på plads.", "Everything that has to be there is in place.");
/// The list of what must be there and nobody has talked about.
pub const NOT_TALKED_ABOUT: Text = t("Det har I ikke talt om endnu", "What you have not talked about yet");
/// Agrees on a clause as it stands.
pub const AGREE_ON: Text = t("Det er vi enige om", "We agree on this");
/// Which clause, for those who hear it.
pub const AGREE_ON_WHAT: Text = t(": {name}", ": {name}");
/// Over the title, once it is an agreement.
pub const IS_AGREEMENT: Text = t("Klar til underskrift", "Ready to be signed");
/// At the foot of an agreement.
pub const HOLDS_WHEN_SIGNED: Text =
    t("Aftalen gælder, når I begge har skrevet under.", "The agreement applies once you have both signed it.");
/// The condition of a clause, as its last sentence.
pub const CONDITION: Text = t(
    "Det gælder, når denne betingelse er opfyldt: »{words}«.",
    "This applies once the following condition is met: “{words}”.",
);
/// After the condition on the number of home days: what holds until then.
pub const UNTIL_THEN_DAYS: Text = t("Indtil da er det op til {days} om ugen.", "Until then it is up to {days} a week.");
/// The same where nothing was said.
pub const UNTIL_THEN_NONE: Text = t("Indtil da er der ikke aftalt hjemmedage.", "Until then no home days are agreed.");
/// The choice of the days until then.
pub const UNTIL_THEN: Text =
    t("Hvor mange hjemmedage om ugen er der, indtil de er opfyldt?", "How many home days a week until they are met?");
/// Around sentences that nobody has talked about yet: what stands inside is what is marked, and nothing else.
pub const NOT_TALKED_ABOUT_MARK: Text = t("[Ikke talt om endnu: {words}]", "[Not talked about yet: {words}]");
/// What is talked about later, as a part of the agreement.
pub const LATER_AGREED: Text = t("Det taler vi om senere", "What we talk about later");
/// What others decide, as a part of the agreement.
pub const ELSEWHERE_AGREED: Text = t("Det afgør andre", "What others decide");
/// A line of those parts, with a day.
pub const LINE_BY: Text = t("{name}: senest {date}", "{name}: by {date}");
/// A line of those parts, with words.
pub const LINE_WORDS: Text = t("{name}: {words}", "{name}: {words}");
/// How a topic ended that hangs on a condition, with what it came to where that is a number of days.
pub const LINE_CONDITION: Text = t("{name}: med betingelsen: {words}", "{name}: with the condition: {words}");
/// The same for the number of days.
pub const LINE_DAYS_CONDITION: Text =
    t("{name}: {days}, med betingelsen: {words}", "{name}: {days}, with the condition: {words}");
/// On to the files.
pub const TO_FINISH: Text = t("Gem og udskriv", "Save and print");
/// The paper beside the talk, for those who hear it.
pub const PAPER_ASIDE: Text = t("Aftalen, mens den bliver til", "The agreement as it takes shape");
/// Unfolds the paper in a narrow place.
pub const SEE_PAPER: Text = t("Se aftalen", "See the agreement");
/// Folds it.
pub const HIDE_PAPER: Text = t("Skjul aftalen", "Hide the agreement");
/// On the paper beside the talk, where a chapter has nothing settled yet.
pub const NOT_SETTLED: Text = t("Ikke talt om endnu", "Not talked about yet");
/// Over a conflict.
pub const CONFLICT: Text = t("Vær opmærksom på", "Please note");

/// On the start screen, while a talk is open.
pub const IS_OPEN: Text = t("En samtale er åben i denne fane.", "A conversation is open in this tab.");
/// On the start screen, after a talk was closed.
pub const CLOSED: Text = t("Samtalen er lukket på denne skærm.", "The conversation is closed on this screen.");
/// Said when the talk was closed on this screen.
pub const CLOSED_SAID: Text = t(
    "Samtalen er lukket på denne skærm. Du kan fortryde.",
    "The conversation is closed on this screen. You can undo.",
);
/// Ends the talk on this screen.
pub const LEAVE: Text = t("Luk samtalen", "Close the conversation");
/// The way between the screens of the talk, for those who do not see it.
pub const PARTS: Text = t("Samtalens sider", "Pages of the conversation");

/// The heading of the last screen of the talk.
pub const FINISH_TITLE: Text = t("Gem og udskriv jeres aftale", "Save and print your agreement");
/// Under it.
pub const FINISH_LEAD: Text = t(
    "Gem aftalen, før I lukker siden. Så kan I åbne den igen, når I skal følge op.",
    "Save the agreement before you close the page. Then you can open it again when you follow up.",
);
/// The heading of the names.
pub const NAMES: Text = t("Navne i aftalen", "Names in the agreement");
/// Under it.
pub const NAMES_LEAD: Text = t(
    "Det, I skriver her, kommer kun med i udskriften og i Word-filen. Føling gemmer det ikke.",
    "What you write here only goes into the print and the Word file. Føling does not store it.",
);
/// The label of the employee's name.
pub const EMPLOYEE_NAME: Text = t("Medarbejder", "Employee");
/// The label of the manager's name.
pub const MANAGER_NAME: Text = t("Nærmeste leder", "Nearest manager");
/// The label of the unit.
pub const UNIT: Text = t("Arbejdsplads og enhed", "Workplace and unit");
/// The label of the address.
pub const ADDRESS: Text = t("Adresse for hjemmearbejdet", "Address for working from home");
/// Where something like a personal number stands in one of the clauses.
pub const CPR_IN_CLAUSE: Text = t(
    "I teksten om »{name}« står noget, der ligner et cpr-nummer. Er det et, så slet det.",
    "The text on “{name}” contains something that looks like a CPR number. If it is one, delete it.",
);
/// The heading of the ways to save.
pub const SAVE: Text = t("Gem", "Save");
/// Saves the agreement as Føling's own file.
pub const SAVE_FILE: Text = t("Gem aftalefilen", "Save the agreement file");
/// Under it.
pub const SAVE_FILE_LEAD: Text = t(
    "Aftalefilen er uden navne. Den rummer det, I har aftalt, og de svar, I har delt. Den kan åbnes i Føling igen.",
    "The agreement file has no names. It contains what you agreed and the answers you shared. It can be opened in \
     Føling again.",
);
/// Saves the review date as a calendar file.
pub const SAVE_CALENDAR: Text = t("Gem kalenderfilen", "Save the calendar file");
/// Under it.
pub const SAVE_CALENDAR_LEAD: Text = t(
    "I skal følge op på aftalen senest den {date}. Filen lægger datoen i jeres kalender med en påmindelse to uger før.",
    "You need to follow up on the agreement no later than {date}. The file puts the date in your calendar, with a \
     reminder two weeks before.",
);
/// Where there is no review date.
pub const NO_REVIEW: Text = t(
    "I har ikke aftalt, hvornår I følger op på aftalen. Gør det under »{name}«, så kan datoen komme i kalenderen.",
    "You have not agreed when to follow up on the agreement. Do so under “{name}”, and the date can go into the \
     calendar.",
);
/// The heading of the ways to copy.
pub const COPY: Text = t("Kopiér", "Copy");
/// Copies the agreement as plain text.
pub const COPY_TEXT: Text = t("Kopiér som tekst", "Copy as text");
/// Copies the agreement as Markdown.
pub const COPY_MARKDOWN: Text =
    t("Kopiér som tekst til wiki eller journal", "Copy as text for a wiki or record system");
/// Prints the agreement.
pub const PRINT: Text = t("Udskriv aftalen", "Print the agreement");
/// What the calendar says.
pub const REVIEW_EVENT: Text =
    t("Opfølgning på aftale om hjemmearbejde", "Follow-up on the agreement on working from home");
/// What the calendar says about it.
pub const REVIEW_EVENT_TEXT: Text = t(
    "Åbn aftalefilen eller Word-filen i Føling, og svar på opfølgningen sammen.",
    "Open the agreement file or the Word file in Føling and answer the follow-up together.",
);
/// The name of Føling's own file of the talk.
pub const RECORD_FILE: Text = t("Aftale om hjemmearbejde", "Agreement on working from home");
/// The name of Føling's own file of a talk that goes on another time.
pub const TALK_FILE: Text = t("Samtale om hjemmearbejde", "Conversation on working from home");
/// Saves the talk to go on with it another time.
pub const SAVE_TALK: Text = t("Gem samtalen til senere", "Save the conversation for later");
/// Back to the follow-up, after the agreement was changed.
pub const TO_FOLLOW_UP: Text = t("Se før og nu", "See before and now");
/// Before the answers that a step of one party rests on, under a heading that says whose they are.
pub const RESTS_ON: Text = t("Bygger på svarene", "Based on the answers");
