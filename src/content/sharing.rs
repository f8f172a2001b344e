//! The words for what one takes along to the talk, for the change of hands on one device, and for opening a file.

use crate::domain::party::Party;
use crate::domain::text::{Text, t};

/// What one takes along, in the way between the results.
pub const SHARE: Text = t("Tag med", "Bring along");
/// Its heading.
pub const SHARE_TITLE: Text = t("Det tager du med til samtalen", "What you bring to the talk");
/// Under it.
pub const SHARE_LEAD: Text = t(
    "Her er alt, hvad den anden får at se, når I mødes. Resten bliver hos dig.",
    "Here is everything the other person will see when you meet. The rest stays with you.",
);
/// The heading of the answers that go along.
pub const GOES_ALONG: Text = t("Det kommer med", "This comes along");
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

/// The first way: a file.
pub const BY_FILE: Text = t("Med en fil", "With a file");
/// Under it.
pub const BY_FILE_LEAD: Text = t(
    "Gem din del som en fil, og tag den med, eller send den på forhånd.",
    "Save your half as a file and bring it along, or send it ahead.",
);
/// The second way: one device.
pub const TOGETHER: Text = t("Vi sidder sammen nu", "We are together now");
/// Under it.
pub const TOGETHER_LEAD: Text = t(
    "Giv skærmen videre. Den anden svarer uden at kunne se dine svar. De kommer frem, når I begge er færdige.",
    "Hand over the screen. The other person answers without seeing your answers. They appear when you are both done.",
);
/// What happens to the private answers on one device.
pub const TOGETHER_PRIVATE: Text = t(
    "Svar, der kun er til dig, bliver slettet her, når du giver skærmen videre. Udskriv dine noter først, hvis du vil \
     beholde dem.",
    "Answers that are only for you are deleted here when you hand over the screen. Print your notes first if you want \
     to keep them.",
);
/// The same for the second of the two, before the talk opens.
pub const BOTH_READY_PRIVATE: Text = t(
    "Svar, der kun er til dig, bliver slettet her, når du åbner samtalen. Udskriv dine noter først, hvis du vil beholde \
     dem.",
    "Answers that are only for you are deleted here when you open the talk. Print your notes first if you want to keep \
     them.",
);
/// On to the talk, when the other is done.
pub const BOTH_READY: Text = t("Åbn samtalen", "Open the talk");
/// Over that button.
pub const BOTH_READY_LEAD: Text = t(
    "Den andens del ligger klar. Når du åbner samtalen, kommer begges delte svar frem.",
    "The other half is ready. When you open the talk, the shared answers of both appear.",
);

/// The choice of sealing.
pub const SEALING: Text = t("Skal filen låses med en kode?", "Should the file be locked with a code?");
/// Sealed.
pub const SEALED: Text = t("Låst med en kode", "Locked with a code");
/// Under it.
pub const SEALED_HINT: Text = t(
    "Kun den, der har koden, kan læse filen. Så kan den også sendes på mail.",
    "Only someone who has the code can read the file. So it can be mailed too.",
);
/// Not sealed.
pub const UNSEALED: Text = t("Uden kode", "Without a code");
/// Under it.
pub const UNSEALED_HINT: Text = t(
    "Alle, der får fat i filen, kan læse de svar, du deler.",
    "Anyone who gets hold of the file can read the answers you share.",
);
/// The heading of the code.
pub const CODE: Text = t("Jeres samtalekode", "Your talk code");
/// Under the code.
pub const CODE_LEAD: Text = t(
    "Skriv koden ned, og sig den højt, når I mødes. Send den ikke sammen med filen. Uden koden kan ingen åbne filen, heller ikke dig.",
    "Write the code down and say it aloud when you meet. Do not send it with the file. Without the code nobody can open the file, not even you.",
);
/// Another code.
pub const NEW_CODE: Text = t("Lav en ny kode", "Make a new code");
/// Where the browser can't seal.
pub const NO_CRYPTO: Text = t(
    "Browseren kan ikke låse filer på denne side. Gem uden kode, og aflever selv filen.",
    "The browser can’t lock files on this page. Save without a code and hand the file over yourself.",
);
/// Saves the half.
pub const SAVE_HALF: Text = t("Gem filen", "Save the file");
/// While it is being sealed.
pub const SEALING_NOW: Text = t("Låser …", "Locking …");
/// Said when it was saved.
pub const SAVED: Text = t(
    "Filen er gemt. Du finder den blandt dine hentede filer. Svarene her er uændrede.",
    "The file is saved. You find it among your downloads. The answers here are unchanged.",
);
/// Said when it could not be saved.
pub const NOT_SAVED: Text = t(
    "Filen kunne ikke laves. Dine svar er uændrede. Prøv igen, eller gem uden kode.",
    "The file could not be made. Your answers are unchanged. Try again, or save without a code.",
);

/// The number of the talk.
pub const NUMBER: Text = t("Samtalenummer", "Talk number");
/// Under it.
pub const NUMBER_LEAD: Text = t(
    "Nummeret viser, at jeres to dele hører sammen. Giv det til den anden, eller skriv det, du har fået. Det er ikke hemmeligt.",
    "The number shows that your two halves belong together. Give it to the other person, or type the one you were given. It is no secret.",
);
/// The label of the field for the number.
pub const NUMBER_GIVEN: Text = t("Har du fået et nummer?", "Have you been given a number?");
/// What was typed is no number of a talk.
pub const NUMBER_FAULT: Text = t(
    "Et samtalenummer har otte tegn, for eksempel K7P2-9QXM. Se efter, og skriv det igen.",
    "A talk number has eight characters, such as K7P2-9QXM. Look again and type it once more.",
);
/// Takes the typed number.
pub const NUMBER_USE: Text = t("Brug nummeret", "Use the number");
/// Said when it is used.
pub const NUMBER_USED: Text = t("Din del hører nu til den samtale.", "Your half now belongs to that talk.");

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
    "The first answers are put away. They can’t be seen here until you are both done.",
);
/// The code for a reload, on one device.
pub const TURN_CODE: Text = t(
    "Skriv koden ned, før du giver skærmen videre. Bliver siden genindlæst, åbner koden dine svar igen:",
    "Write the code down before you hand over the screen. If the page is reloaded, the code opens your answers again:",
);
/// Where the first answers are only in memory.
pub const TURN_NO_CODE: Text = t(
    "Lad siden være åben, til I er færdige. De første svar ligger kun i denne fane.",
    "Keep the page open until you are done. The first answers are only in this tab.",
);
/// Begins the second party's questions.
pub const TURN_BEGIN: Text = t("Begynd", "Start");
/// Beside the questions, that the other's half is waiting.
pub const WAITING: Text = t(
    "{who} er færdig. Svarene ligger klar til samtalen og kan ikke ses endnu.",
    "The {who} is done. The answers are ready for the talk and can’t be seen yet.",
);

/// Opens a file, on the start screen and in the help.
pub const OPEN_FILE: Text = t("Åbn en gemt fil", "Open a saved file");
/// The heading of an opened file.
pub const OPENED: Text = t("Du har åbnet en fil", "You have opened a file");
/// A half: whose.
pub const HALF_OF: Text = t("{who}s del af en samtale", "The {who}’s half of a talk");
/// A half: from when, and which talk.
pub const HALF_FROM: Text = t("Lavet {date} · samtalenummer {number}", "Made on {date} · talk number {number}");
/// A half without a date.
pub const HALF_UNDATED: Text = t("Samtalenummer {number}", "Talk number {number}");
/// It is sealed.
pub const IS_SEALED: Text = t(
    "Filen er låst med en kode. Få koden af den, der har lavet filen.",
    "The file is locked with a code. Ask the person who made the file for it.",
);
/// The label of the code.
pub const WRITE_CODE: Text = t("Samtalekode", "Talk code");
/// Under the label.
pub const WRITE_CODE_HINT: Text = t(
    "Den er på seks ord. Store og små bogstaver er lige gode.",
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
pub const USE_HALF: Text = t("Brug den i samtalen", "Use it in the talk");
/// Leaves the file.
pub const LEAVE_FILE: Text = t("Luk filen", "Close the file");
/// Opens another file.
pub const OTHER_FILE: Text = t("Åbn en anden fil", "Open another file");
/// The half was taken; the other's is not there yet.
pub const HALF_TAKEN: Text = t(
    "{who}s del ligger klar. Åbn nu den anden fil, eller svar selv her.",
    "The {who}’s half is ready. Now open the other file, or answer here.",
);
/// Own answers are the other half.
pub const OWN_IS_OTHER: Text = t(
    "Dine egne delte svar bliver den anden del. Se dem først, hvis du vil.",
    "Your own shared answers become the other half. Look at them first if you like.",
);
/// Leads to what goes along.
pub const SEE_OWN: Text = t("Se, hvad du deler", "See what you share");
/// They belong together all the same.
pub const BELONG_TOGETHER: Text = t("De hører sammen alligevel", "They belong together all the same");
/// A talk is open already.
pub const TALK_IS_OPEN: Text = t(
    "En samtale er allerede åben. Gem den først, hvis I vil beholde den.",
    "A talk is already open. Save it first if you want to keep it.",
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
pub const A_TALK: Text = t("En samtale, der ikke er afsluttet", "A talk that has not ended");
/// Opens it.
pub const OPEN_TALK: Text = t("Fortsæt samtalen", "Go on with the talk");
/// A first half is sealed in this tab.
pub const LOCKED: Text = t(
    "{who}s svar er låst i denne fane. Skriv samtalekoden for at åbne dem.",
    "The {who}’s answers are locked in this tab. Type the talk code to open them.",
);
/// Opens that seal.
pub const UNLOCK: Text = t("Skriv koden", "Type the code");
/// The name of the file of a half.
pub const FILE_OF_HALF: Text = t("Samtale om hjemmearbejde, {who}s del", "Talk on working from home, {who}’s half");
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
