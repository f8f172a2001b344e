//! The words for what one takes along to the talk, for the change of hands on one device, and for opening a file.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;

/// What one takes along, in the way between the results.
pub const SHARE: Text = t("Til samtalen", "For the conversation");
/// Its heading.
pub const SHARE_TITLE: Text = t("Det tager du med til samtalen", "What you bring to the conversation");
/// Under it.
pub const SHARE_LEAD: Text = t(
    "Her er alt, hvad den anden får at se, når I mødes. Resten bliver hos dig.",
    "Here is everything the other person will see when you meet. The rest stays with you.",
);
/// The heading of the answers that go along.
pub const GOES_ALONG: Text = t("Det deler du", "You share this");
/// The heading of the answers that stay.
pub const STAYS: Text = t("Det bliver hos dig", "This stays with you");
/// Under that heading.
pub const STAYS_LEAD: Text = t(
    "Disse svar er ikke med i filen. De ændrer heller ikke et ord i det, I ser sammen.",
    "These answers are not in the file. Nor do they change a word of what you see together.",
);
/// Where nothing goes along yet.
pub const NOTHING_GOES: Text =
    t("Du har endnu ikke svaret på noget, der deles.", "You have not answered anything that is shared yet.");

/// The closing of one's own half, on the check page and where something waits for it.
pub const TO_CLOSE: Text = t("Jeg er færdig", "I am finished");
/// The heading of the screen on which one's own half is closed, before and after.
pub const fn close_title(is_closed: bool) -> Text {
    if is_closed {
        t("Dine svar er færdige", "Your answers are finished")
    } else {
        t("Er du færdig?", "Are you finished?")
    }
}
/// Under the heading.
pub const CLOSE_LEAD: Text = t(
    "Når dine svar er færdige, ligger det, du deler, fast til samtalen. Først da kan den andens svar åbnes.",
    "Once your answers are finished, the ones you share are fixed for the conversation. Only then can the other \
     person’s answers be opened.",
);
/// The heading of what has no answer.
pub const UNANSWERED: Text = t("Det har du ikke svaret på", "What you have not answered");
/// Under that heading.
pub const UNANSWERED_LEAD: Text = t(
    "Du må gerne lade det stå. Vil du svare, så vælg et spørgsmål.",
    "You may leave these as they are. To answer one, choose it.",
);
/// Where nothing is unanswered.
pub const ALL_ANSWERED: Text = t("Du har svaret på alle spørgsmål.", "You have answered every question.");
/// Closes the half.
pub const CLOSE_HALF: Text = t("Gør mine svar færdige", "Finish my answers");
/// Leaves it open.
pub const NOT_YET: Text = t("Svar videre", "Go on answering");
/// Under the heading, once it is closed.
pub const CLOSED_LEAD: Text = t(
    "De svar, du deler, ligger fast. Tag dem med til samtalen, eller ret dem, før I mødes.",
    "The answers you share are fixed. Bring them to the conversation, or change them before you meet.",
);
/// The same, once a talk was opened with it.
pub const CLOSED_LEAD_SEEN: Text = t(
    "Samtalen har været åbnet. Retter du dine svar nu, kan I begge se i samtalen, hvad du har ændret.",
    "The conversation has been opened. If you change your answers now, you can both see in the conversation what you \
     changed.",
);
/// Opens one's own half again.
pub const REOPEN: Text = t("Ret mine svar", "Change my answers");
/// Said when it is closed.
pub const IS_CLOSED: Text = t("Dine svar er færdige.", "Your answers are finished.");
/// Said when it is open again.
pub const IS_REOPENED: Text = t("Du kan rette dine svar igen.", "You can change your answers again.");
/// Where the other half waits for one's own to be closed.
pub const CLOSE_FIRST: Text = t(
    "Gør først dine egne svar færdige. Så kan den andens åbnes.",
    "Finish your own answers first. Then the other person’s can be opened.",
);
/// The same, where a talk is open, so that one's own half is out of reach.
pub const CLOSE_TALK_FIRST: Text = t(
    "Du har svar her, som ikke er færdige. Luk samtalen, gør dine svar færdige, og åbn så filen igen.",
    "You have answers here that are not finished. Close the conversation, finish your answers, and open the file \
     again.",
);
/// Where an open file has to be picked again.
pub const PICK_AGAIN_LEAD: Text =
    t("Nu kan filen åbnes. Vælg den igen.", "Now the file can be opened. Choose it again.");
/// Picks it.
pub const PICK_AGAIN: Text = t("Vælg filen igen", "Choose the file again");
/// On what one takes along, before the half is closed.
pub const CLOSE_CARD: Text = t("Gør dine svar færdige", "Finish your answers");
/// Under it.
pub const CLOSE_CARD_LEAD: Text = t(
    "Det gør du, før I mødes. Du ser først, om der mangler svar.",
    "You do this before you meet. First you see whether answers are missing.",
);
/// Saving on the way.
pub const LATER: Text = t("Fortsæt en anden gang", "Continue another time");
/// Under it.
pub const LATER_LEAD: Text = t(
    "Gem dine svar som en fil. Åbn den her igen, når du vil svare videre. Svar, der kun er for dig, er ikke med i \
     filen.",
    "Save your answers as a file. Open it here again when you want to go on. Answers that are only for you are not in \
     the file.",
);
/// Opens the other half's file.
pub const OPEN_OTHER: Text = t("Åbn den andens fil", "Open the other person’s file");
/// Over that button.
pub const OPEN_OTHER_LEAD: Text = t(
    "Har du fået den andens fil, så åbn den her, når I mødes.",
    "If you were given the other file, open it here when you meet.",
);

/// Over a half that may be the reader's own.
pub const OWN_FILE: Text = t(
    "Er det dine egne svar, kan du svare videre på dem. De svar, du ikke deler, er ikke i filen.",
    "If these are your own answers, you can go on with them. Answers you do not share are not in the file.",
);
/// Goes on with it.
pub const GO_ON_WITH_IT: Text = t("Fortsæt med dine svar", "Continue with your answers");
/// Asked where there are answers already.
pub const REPLACES: Text = t(
    "Du har allerede svar her. De svar, du deler, bliver erstattet af dem i filen.",
    "You already have answers here. The ones you share will be replaced by those in the file.",
);
/// Says yes to that.
pub const REPLACE: Text = t("Erstat mine svar", "Replace my answers");
/// A half that was saved on the way.
pub const SAVED_ON_THE_WAY: Text = t(
    "Filen er gemt undervejs. Svarene skal gøres færdige, før de kan bruges i samtalen.",
    "The file was saved part-way. The answers have to be finished before they can be used in the conversation.",
);

/// The heading of what was changed late.
pub const LATE: Text = t("Ændret efter åbningen", "Changed after the opening");
/// One such change.
pub const LATE_CHANGE: Text =
    t("{who}: {question}. Før: {before}. Nu: {now}.", "{who}: {question}. Before: {before}. Now: {now}.");
/// In the place of an answer that had not been given.
pub const LATE_NONE: Text = t("ikke besvaret", "not answered");
/// In the place of an answer that is not shared any more.
pub const LATE_GONE: Text = t("deles ikke længere", "no longer shared");

/// The first way: a file.
pub const BY_FILE: Text = t("Med en fil", "With a file");
/// Under it.
pub const BY_FILE_LEAD: Text = t(
    "Gem dine svar som en fil, og tag den med, eller send den på forhånd.",
    "Save your answers as a file and bring it along, or send it ahead.",
);
/// The second way: one device.
pub const TOGETHER: Text = t("Vi sidder sammen nu", "We are together now");
/// Under it.
pub const TOGETHER_LEAD: Text = t(
    "Giv skærmen videre. Den anden svarer uden at kunne se dine svar. De kommer frem, når I begge er færdige.",
    "Hand over the screen. The other person answers without seeing your answers. They appear when you are both \
     finished.",
);
/// What happens to the private answers on one device.
pub const TOGETHER_PRIVATE: Text = t(
    "Svar, der kun er for dig, bliver slettet her, når du giver skærmen videre. Udskriv dine noter først, hvis du vil \
     beholde dem.",
    "Answers that are only for you are deleted here when you hand over the screen. Print your notes first if you want \
     to keep them.",
);
/// The same for the second of the two, before the talk opens.
pub const BOTH_READY_PRIVATE: Text = t(
    "Svar, der kun er for dig, bliver slettet her, når du åbner samtalen. Udskriv dine noter først, hvis du vil \
     beholde dem.",
    "Answers that are only for you are deleted here when you open the conversation. Print your notes first if you \
     want to keep them.",
);
/// On to the talk, when the other is done.
pub const BOTH_READY: Text = t("Åbn samtalen", "Open the conversation");
/// Over that button.
pub const BOTH_READY_LEAD: Text = t(
    "I er begge færdige. Når du åbner samtalen, kommer de svar frem, som I deler.",
    "You are both finished. When you open the conversation, the answers you share appear.",
);

/// The choice of sealing.
pub const SEALING: Text = t("Skal filen låses med en kode?", "Should the file be locked with a code?");
/// Sealed.
pub const SEALED: Text = t("Låst med en kode", "Locked with a code");
/// Under it.
pub const SEALED_HINT: Text = t(
    "Kun den, der har koden, kan læse filen. Så kan den også sendes på mail.",
    "Only someone who has the code can read the file. So it can also be sent by email.",
);
/// Not sealed.
pub const UNSEALED: Text = t("Uden kode", "Without a code");
/// Under it.
pub const UNSEALED_HINT: Text = t(
    "Alle, der får fat i filen, kan læse de svar, du deler.",
    "Anyone who gets hold of the file can read the answers you share.",
);
/// The heading of the code.
pub const CODE: Text = t("Koden til din fil", "The code for your file");
/// Under the code.
pub const CODE_LEAD: Text = t(
    "Skriv koden ned, og sig den højt, når I mødes. Send den ikke sammen med filen. Uden koden kan ingen åbne filen, \
     heller ikke dig.",
    "Write the code down and say it aloud when you meet. Do not send it with the file. Without the code nobody can \
     open the file, not even you.",
);
/// Under the code of a file that is only to go on with.
pub const CODE_LEAD_OWN: Text = t(
    "Skriv koden ned. Uden den kan ingen åbne filen, heller ikke dig.",
    "Write the code down. Without it nobody can open the file, not even you.",
);
/// Another code.
pub const NEW_CODE: Text = t("Lav en ny kode", "Make a new code");
/// The heading between the two, after a change of hands or after a file.
pub const fn handover_title(is_handed_over: bool) -> Text {
    if is_handed_over { HANDOVER } else { OPENED }
}
/// Said when there is another code.
pub const NEW_CODE_SAID: Text = t(
    "Her er en ny kode. Den gamle åbner kun en fil, du allerede har gemt.",
    "Here is a new code. The old one only opens a file you have saved already.",
);
/// Where the browser can't seal.
pub const NO_CRYPTO: Text = t(
    "Browseren kan ikke låse filer på denne side. Gem uden kode, og aflever selv filen.",
    "The browser cannot lock files on this page. Save without a code and hand the file over yourself.",
);
/// Saves the half.
pub const SAVE_HALF: Text = t("Gem filen", "Save the file");
/// While it is being sealed.
pub const SEALING_NOW: Text = t("Låser …", "Locking …");
/// Said when it was saved.
pub const SAVED: Text = t(
    "Filen er gemt. Du finder den blandt dine hentede filer. Svarene her er uændrede.",
    "The file is saved. You will find it in your downloads. The answers here are unchanged.",
);
/// After that: what to do with a half that is closed.
pub const SAVED_CLOSED: Text = t(
    "Tag filen med til samtalen, eller send den til den anden. Du kan selv åbne den igen og svare videre.",
    "Bring the file to the conversation, or send it to the other person. You can open it again yourself and go on \
     answering.",
);
/// What to do with one that was saved on the way.
pub const SAVED_UNFINISHED: Text = t(
    "Åbn den her med »Åbn en gemt fil«, når du vil svare videre.",
    "Open it here with “Open a saved file” when you want to go on answering.",
);
/// What the code is for, where there is one: of a closed half, and of one on the way.
pub const fn saved_code(is_closed: bool) -> Text {
    if is_closed {
        t(
            "Sig koden, når I mødes, og ikke før. Du skal også selv bruge den.",
            "Say the code when you meet, and not before. You need it yourself too.",
        )
    } else {
        t("Du skal bruge koden.", "You will need the code.")
    }
}
/// Said when it could not be saved.
pub const NOT_SAVED: Text = t(
    "Filen kunne ikke laves. Dine svar er uændrede. Prøv igen, eller gem uden kode.",
    "The file could not be made. Your answers are unchanged. Try again, or save without a code.",
);

/// The number of the talk.
pub const NUMBER: Text = t("Jeres fælles samtalenummer", "The conversation number you share");
/// Under it.
pub const NUMBER_LEAD: Text = t(
    "I har samme nummer, men hver jeres kode. Giv nummeret til den anden, eller skriv det, du har fået. Det åbner \
     ingen fil og er ikke hemmeligt.",
    "You have the same number, but each of you has your own code. Give the number to the other person, or type the \
     one you were given. It does not open any file and is not secret.",
);
/// The label of the field for the number.
pub const NUMBER_GIVEN: Text = t("Har du fået et nummer?", "Have you been given a number?");
/// What was typed is no number of a talk.
pub const NUMBER_FAULT: Text = t(
    "Et samtalenummer har otte tegn, for eksempel K7P2-9QXM. Se efter, og skriv det igen.",
    "A conversation number has eight characters, such as K7P2-9QXM. Look again and type it once more.",
);
/// Takes the typed number.
pub const NUMBER_USE: Text = t("Brug nummeret", "Use the number");
/// Said when it is used.
pub const NUMBER_USED: Text = t("Dine svar hører nu til den samtale.", "Your answers now belong to that conversation.");

/// The screen between the two on one device.
pub const HANDOVER: Text = t("Giv skærmen videre", "Hand over the screen");
/// Whose turn it is.
pub const TURN: Text = t("Nu er det {who}s tur", "Now it is the {who}’s turn");
/// A party, inside a sentence that has the English article already.
pub const fn the(party: Party) -> Text {
    match party {
        Party::Employee => t("medarbejderen", "employee"),
        Party::Manager => t("lederen", "manager"),
    }
}
/// Under that heading.
pub const TURN_LEAD: Text = t(
    "De første svar er lagt væk. De kan ikke ses her, før I begge er færdige.",
    "The first answers are put away. They cannot be seen here until you are both finished.",
);
/// The code for a reload, on one device.
pub const TURN_CODE: Text = t(
    "Skriv koden ned, før du giver skærmen videre. Bliver siden genindlæst, åbner koden dine svar igen:",
    "Write the code down before you hand over the screen. If the page is reloaded, the code opens your answers again:",
);
/// Where the first answers are only in memory.
pub const TURN_NO_CODE: Text = t(
    "Lad siden være åben, til I er færdige. De første svar ligger kun i denne fane.",
    "Keep the page open until you are finished. The first answers are only in this tab.",
);
/// The code is written down.
pub const CODE_NOTED: Text = t("Jeg har skrevet koden ned", "I have written the code down");
/// Once it is.
pub const CODE_IS_NOTED: Text =
    t("Koden vises ikke mere. Giv nu skærmen videre.", "The code is not shown any more. Now hand over the screen.");
/// Begins the second party's questions.
pub const TURN_BEGIN: Text = t("Begynd", "Start");
/// Beside the questions, that the other's half is waiting.
pub const WAITING: Text = t(
    "{who} er færdig. Svarene ligger klar til samtalen og kan ikke ses endnu.",
    "The {who} is finished. The answers are ready for the conversation and cannot be seen yet.",
);

/// Opens a file, on the start screen and in the help.
pub const OPEN_FILE: Text = t("Åbn en gemt fil", "Open a saved file");
/// The heading of an opened file.
pub const OPENED: Text = t("Du har åbnet en fil", "You have opened a file");
/// A half: whose.
pub const HALF_OF: Text = t("{who}s svar til en samtale", "The {who}’s answers for a conversation");
/// A half: from when, and which talk.
pub const HALF_FROM: Text = t("Lavet {date} · samtalenummer {number}", "Made on {date} · conversation number {number}");
/// A half without a date.
pub const HALF_UNDATED: Text = t("Samtalenummer {number}", "Conversation number {number}");
/// It is sealed.
pub const IS_SEALED: Text = t(
    "Filen er låst med en kode. Få koden af den, der har lavet filen.",
    "The file is locked with a code. Ask the person who made the file for it.",
);
/// The label of the code.
pub const WRITE_CODE: Text = t("Koden til filen", "The code for the file");
/// Under the label.
pub const WRITE_CODE_HINT: Text = t(
    "Den er på seks ord. Det er lige meget, om du skriver stort eller småt.",
    "It has six words. Capital or small letters do not matter.",
);
/// Opens the seal.
pub const UNSEAL: Text = t("Åbn", "Open");
/// While it opens.
pub const UNSEALING: Text = t("Åbner …", "Opening …");
/// What is open stays.
pub const NOTHING_CHANGES: Text = t(
    "Det, du har åbent, ændrer sig først, når du vælger herunder.",
    "What you have open only changes when you choose below.",
);
/// Uses the half: the other's is there.
pub const USE_HALF: Text = t("Brug den i samtalen", "Use it in the conversation");
/// Leaves the file.
pub const LEAVE_FILE: Text = t("Luk filen", "Close the file");
/// Opens another file.
pub const OTHER_FILE: Text = t("Åbn en anden fil", "Open another file");
/// The half was taken; the other's is not there yet.
pub const HALF_TAKEN: Text = t(
    "{who}s svar ligger klar. Åbn nu den anden fil, eller svar selv her.",
    "The {who}’s answers are ready. Now open the other file, or answer here.",
);
/// Own answers are the other half.
pub const OWN_IS_OTHER: Text = t(
    "Filen bliver lagt sammen med dine egne svar, som de var, da du blev færdig.",
    "The file is put together with your own answers, as they were when you finished.",
);
/// Leads to what goes along.
pub const SEE_OWN: Text = t("Se, hvad du deler", "See what you share");
/// They belong together all the same.
pub const BELONG_TOGETHER: Text = t("Brug filen alligevel", "Use the file anyway");
/// A talk is open already.
pub const TALK_IS_OPEN: Text = t(
    "En samtale er allerede åben. Gem den først, hvis I vil beholde den.",
    "A conversation is already open. Save it first if you want to keep it.",
);
/// Opens the file in its place.
pub const OPEN_INSTEAD: Text = t("Åbn denne i stedet", "Open this one instead");
/// Goes to the talk that is open, to save it.
pub const SAVE_FIRST: Text = t("Gem den åbne først", "Save the open one first");
/// Some answers of a file could not be read.
pub const UNREAD: Text = t(
    "Nogle svar i filen kunne ikke læses og er udeladt:",
    "Some answers in the file could not be read and are left out:",
);
/// An agreement.
pub const AN_AGREEMENT: Text = t("En aftale om hjemmearbejde", "An agreement on working from home");
/// Opens it.
pub const OPEN_AGREEMENT: Text = t("Åbn aftalen", "Open the agreement");
/// A talk that has not ended.
pub const A_TALK: Text = t("En samtale, der ikke er afsluttet", "A conversation that has not ended");
/// Opens it.
pub const OPEN_TALK: Text = t("Fortsæt samtalen", "Go on with the conversation");
/// A first half is sealed in this tab.
pub const LOCKED: Text = t(
    "{who}s svar er låst i denne fane. Skriv koden for at åbne dem.",
    "The {who}’s answers are locked in this tab. Type the code to open them.",
);
/// The same, while the reader's own half is not closed.
pub const LOCKED_CLOSE_FIRST: Text = t(
    "{who}s svar er låst i denne fane. Gør først dine egne svar færdige.",
    "The {who}’s answers are locked in this tab. Finish your own answers first.",
);
/// Opens that seal.
pub const UNLOCK: Text = t("Skriv koden", "Type the code");
/// The name of the file of a half.
pub const FILE_OF_HALF: Text =
    t("Samtale om hjemmearbejde, {who}s svar", "Conversation on working from home, {who}’s answers");
/// The text of a Word file was changed in Word.
pub const CHANGED_IN_WORD: Text = t("Teksten er blevet ændret i Word", "The text has been changed in Word");
/// Under it.
pub const CHANGED_IN_WORD_LEAD: Text = t(
    "Vælg, hvilken tekst I går videre med. Navne og andre linjer uden for punkterne bliver kun i Word.",
    "Choose which text to go on with. Names and other lines outside the clauses stay only in Word.",
);
/// A line outside the clauses.
pub const OTHER_LINE: Text = t("En anden linje", "Another line");
/// Before the text as Føling wrote it.
pub const IN_FOELING: Text = t("I Føling", "In Føling");
/// Before the text as it is in Word.
pub const IN_WORD: Text = t("I Word", "In Word");
/// Goes on with the text from Word.
pub const KEEP_WORD: Text = t("Brug teksten fra Word", "Use the text from Word");
/// Goes on with the text from Føling.
pub const KEEP_OURS: Text = t("Brug teksten fra Føling", "Use the text from Føling");
