//! The words for what one takes along to the talk, for the change of hands on one device, and for opening a file.

use crate::domain::party::Party;
use crate::domain::text::{Text, t};

/// What one takes along, in the way between the results.
pub const SHARE: Text = t("Tag med", "Take along");
/// Its heading.
pub const SHARE_TITLE: Text = t("Det tager du med til samtalen", "What you take along to the talk");
/// Under it.
pub const SHARE_LEAD: Text = t(
    "Her er alt, hvad den anden får at se, når I mødes. Resten bliver hos dig.",
    "Here is everything the other will see when you meet. The rest stays with you.",
);
/// The heading of the answers that go along.
pub const GOES_ALONG: Text = t("Det går med", "This goes along");
/// The heading of the answers that stay.
pub const STAYS: Text = t("Det bliver hos dig", "This stays with you");
/// Under that heading.
pub const STAYS_LEAD: Text = t(
    "Disse svar er ikke med i filen. De ændrer heller ikke et ord i det, I ser sammen.",
    "These answers are not in the file. Nor do they change a word of what you see together.",
);
/// Where nothing goes along yet.
pub const NOTHING_GOES: Text =
    t("Du har ikke svaret på noget, der deles, endnu.", "You have not answered anything that is shared yet.");

/// The heading of the ways to the talk.
pub const HOW: Text = t("Hvordan mødes jeres svar?", "How do your answers meet?");
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
    "Hand over the screen. The other answers without being able to see your answers. They appear when both are done.",
);
/// What happens to the private answers on one device.
pub const TOGETHER_PRIVATE: Text = t(
    "Svar, der kun er til dig, bliver slettet her, når du giver skærmen videre. Udskriv dine noter først, hvis du vil \
     beholde dem.",
    "Answers that are only for you are deleted here when you hand over the screen. Print your notes first if you want \
     to keep them.",
);
/// On to the talk, when the other is done.
pub const BOTH_READY: Text = t("Åbn samtalen", "Open the talk");
/// Over that button.
pub const BOTH_READY_LEAD: Text = t(
    "Den andens del ligger klar. Når du åbner samtalen, kommer begges delte svar frem.",
    "The other’s half is ready. When you open the talk, the shared answers of both appear.",
);

/// The choice of sealing.
pub const SEALING: Text = t("Skal filen forsegles?", "Should the file be sealed?");
/// Sealed.
pub const SEALED: Text = t("Forseglet med en kode", "Sealed with a code");
/// Under it.
pub const SEALED_HINT: Text = t(
    "Ingen kan læse filen, før koden bliver sagt til samtalen. Så kan den også sendes på mail.",
    "Nobody can read the file until the code is said at the talk. So it can be mailed too.",
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
    "Skriv koden ned, og sig den højt, når I mødes. Send den ikke sammen med filen. Uden koden kan ingen åbne den, \
     heller ikke dig.",
    "Write the code down and say it aloud when you meet. Do not send it with the file. Without the code nobody can open \
     it, not even you.",
);
/// Another code.
pub const NEW_CODE: Text = t("Lav en ny kode", "Make a new code");
/// Where the browser can't seal.
pub const NO_CRYPTO: Text = t(
    "Denne browser kan ikke forsegle filer på denne side. Gem uden kode, og giv filen fra hånd til hånd.",
    "This browser can’t seal files on this page. Save without a code and hand the file over in person.",
);
/// Saves the half.
pub const SAVE_HALF: Text = t("Hent filen", "Download the file");
/// While it is being sealed.
pub const SEALING_NOW: Text = t("Forsegler …", "Sealing …");
/// Said when it was saved.
pub const SAVED: Text =
    t("Filen er hentet. Svarene her er uændrede.", "The file is downloaded. The answers here are unchanged.");
/// Said when it could not be saved.
pub const NOT_SAVED: Text = t(
    "Filen kunne ikke laves. Dine svar er uændrede. Prøv igen, eller gem uden kode.",
    "The file could not be made. Your answers are unchanged. Try again, or save without a code.",
);

/// The number of the talk.
pub const NUMBER: Text = t("Samtalens nummer", "The talk’s number");
/// Under it.
pub const NUMBER_LEAD: Text = t(
    "Nummeret binder jeres to dele sammen. Giv det til den anden, eller skriv det, du har fået. Det er ikke hemmeligt.",
    "The number binds your two halves together. Give it to the other, or write the one you were given. It is no secret.",
);
/// The label of the field for the number.
pub const NUMBER_GIVEN: Text = t("Har du fået et nummer?", "Were you given a number?");
/// What was typed is no number of a talk.
pub const NUMBER_FAULT: Text = t(
    "Et nummer har otte tegn, for eksempel K7P2-9QXM. Tjek, hvad du fik.",
    "A number has eight characters, such as K7P2-9QXM. Check what you were given.",
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
    "De første svar er lagt væk. De kan ikke ses her, før begge er færdige.",
    "The first answers are put away. They can’t be seen here until both are done.",
);
/// The code for a reload, on one device.
pub const TURN_CODE: Text = t(
    "Hvis siden bliver genindlæst undervejs, åbner denne kode de første svar igen:",
    "If the page is reloaded on the way, this code opens the first answers again:",
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
    "{who} er færdig. De svar ligger klar til samtalen og kan ikke ses endnu.",
    "The {who} is done. Those answers are ready for the talk and can’t be seen yet.",
);

/// Opens a file, on the start screen and in the help.
pub const OPEN_FILE: Text = t("Åbn en gemt fil", "Open a saved file");
/// The heading of an opened file.
pub const OPENED: Text = t("Du har åbnet en fil", "You have opened a file");
/// A half: whose.
pub const HALF_OF: Text = t("{who}s del af en samtale", "The {who}’s half of a talk");
/// A half: from when, and which talk.
pub const HALF_FROM: Text = t("Lavet {date} · samtale {number}", "Made on {date} · talk {number}");
/// A half without a date.
pub const HALF_UNDATED: Text = t("Samtale {number}", "Talk {number}");
/// It is sealed.
pub const IS_SEALED: Text = t(
    "Filen er forseglet. Skriv koden, som blev sagt til samtalen.",
    "The file is sealed. Write the code that was said at the talk.",
);
/// The label of the code.
pub const WRITE_CODE: Text = t("Samtalekode", "Talk code");
/// Under the label.
pub const WRITE_CODE_HINT: Text =
    t("Seks ord. Store og små bogstaver er lige gode.", "Six words. Capital or small letters do not matter.");
/// Opens the seal.
pub const UNSEAL: Text = t("Åbn", "Open");
/// While it opens.
pub const UNSEALING: Text = t("Åbner …", "Opening …");
/// The code does not fit.
pub const WRONG_CODE: Text = t(
    "Koden passer ikke til filen. Tjek ordene, og prøv igen. Filen og dine svar er uændrede.",
    "The code does not fit the file. Check the words and try again. The file and your answers are unchanged.",
);
/// What is open stays.
pub const NOTHING_CHANGES: Text = t(
    "Det, du har åbent, er uændret, til du vælger herunder.",
    "What you have open is unchanged until you choose below.",
);
/// Uses the half: the other's is there.
pub const USE_HALF: Text = t("Brug den i samtalen", "Use it in the talk");
/// Leaves the file.
pub const LEAVE_FILE: Text = t("Lad være", "Leave it");
/// Opens another file.
pub const OTHER_FILE: Text = t("Åbn en anden fil", "Open another file");
/// The half was taken; the other's is not there yet.
pub const HALF_TAKEN: Text = t(
    "{who}s del ligger klar. Åbn nu den andens fil, eller svar selv her.",
    "The {who}’s half is ready. Now open the other’s file, or answer here.",
);
/// Own answers are the other half.
pub const OWN_IS_OTHER: Text = t(
    "Dine egne delte svar bliver den anden del. Se dem først, hvis du vil.",
    "Your own shared answers become the other half. Look at them first if you like.",
);
/// Leads to what goes along.
pub const SEE_OWN: Text = t("Se, hvad du deler", "See what you share");
/// Two halves of one party.
pub const SAME_PARTY: Text = t(
    "Begge dele er {who}s. En samtale har brug for en del fra hver. Åbn den andens fil.",
    "Both halves are the {who}’s. A talk needs one half from each. Open the other’s file.",
);
/// Two talks.
pub const OTHER_TALK: Text = t(
    "De to dele er fra hver sin samtale: {one} og {other}. Tjek, at det er den rigtige medarbejder.",
    "The two halves are from two talks: {one} and {other}. Check that it is the right employee.",
);
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
    "{who}s svar ligger forseglet i denne fane. Skriv koden fra før for at åbne dem.",
    "The {who}’s answers are sealed in this tab. Write the code from before to open them.",
);
/// Opens that seal.
pub const UNLOCK: Text = t("Skriv koden", "Write the code");
/// The name of the file of a half.
pub const FILE_OF_HALF: Text = t("Samtale om hjemmearbejde, {who}s del", "Talk on working from home, {who}’s half");
/// The text of a Word file was changed in Word.
pub const CHANGED_IN_WORD: Text = t("Teksten er ændret i Word siden", "The text was changed in Word since");
/// Under it.
pub const CHANGED_IN_WORD_LEAD: Text = t(
    "Vælg, hvilken tekst I går videre med. Linjer uden for punkterne, som navne, bliver i Word.",
    "Choose which text to go on with. Lines outside the clauses, such as names, stay in Word.",
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
