//! One thing has one name, and nobody speaks who is not named: what a language editor found once and nobody writes again.

use std::fs;
use std::path::{Path, PathBuf};

/// What is held to it: the questions and what stands around them, the files, the frame, the papers, the agreement, the
/// findings, the conversation, the follow-up, the points, the sources.
const HELD: [&str; 34] = [
    "src/content/questions.rs",
    "src/content/questions",
    "src/content/pages.rs",
    "src/content/tasks.rs",
    "src/content/screens.rs",
    "src/content/interface.rs",
    "src/content/hosting.rs",
    "src/content/sharing.rs",
    "src/content/files.rs",
    "src/content/without_program.rs",
    "src/content/paper.rs",
    "src/content/frame_editor.rs",
    "src/content/frame_fields.rs",
    "src/content/frame_faults.rs",
    "src/content/clauses.rs",
    "src/content/clauses",
    "src/content/findings.rs",
    "src/content/findings",
    "src/content/dialogue.rs",
    "src/content/dialogue",
    "src/content/follow_up.rs",
    "src/content/follow_up",
    "src/content/points.rs",
    "src/content/instead.rs",
    "src/content/budget.rs",
    "src/content/signposts.rs",
    "src/content/sources.rs",
    "src/content/sources",
    "src/content/results.rs",
    "src/content/talk.rs",
    "src/content/calendar.rs",
    "src/wording",
    "src/wording.rs",
    "src/content/outgoing.rs",
];

/// Danish words that have another name here. Matched as the beginning of words, anywhere in the text.
const DANISH: [(&str, &str); 35] = [
    ("hold det for dig selv", "vis ikke svaret"),
    ("din del", "dine svar"),
    ("min del", "mine svar"),
    ("din egen del", "dine egne svar"),
    ("den andens del", "den andens svar"),
    ("jeres to dele", "jeres svar"),
    ("begge dele er", "begges svar er"),
    ("midt imellem", "hverken enig eller uenig"),
    ("passer siden", "har ansvaret for siden"),
    ("hviler på", "bygger på"),
    ("borgersamtale", "møder med borgere, svære samtaler med borgere"),
    ("højst antal", "højeste antal"),
    ("mindst antal", "laveste antal"),
    ("størst del", "største del"),
    ("næste kig", "opfølgning på aftalen"),
    ("tages op igen", "opfølgning på aftalen"),
    ("ser på den igen", "følger op på aftalen"),
    ("ser på aftalen igen", "følger op på aftalen"),
    ("træffe", "kontakttid"),
    ("slags hjemmearbejde", "hjemmearbejdets form"),
    ("dage sammen med", "fælles dage, dage med de nærmeste kolleger"),
    ("tag med", "til samtalen"),
    ("kun til dig", "kun for dig"),
    ("vores egne", "Følings egne"),
    ("vores forslag", "Følings forslag"),
    ("på betingelser", "med betingelser"),
    ("1½ dage", "1½ dag"),
    ("i snit", "i gennemsnit"),
    ("egne og barns", "sygedage og barns sygedage"),
    ("ved at være kendt", "godt i gang"),
    ("tvivl om indsatsen", "tvivl om, hvad der er nok"),
    ("enheder", "udstyr"),
    ("synsprøve", "synsundersøgelse"),
    ("personlig aftale", "individuel aftale"),
    ("den personlige", "den individuelle"),
];

/// English words that have another name here.
const ENGLISH: [(&str, &str); 27] = [
    ("talk number", "conversation number"),
    ("keep it to yourself", "keep this private"),
    ("stands in", "is in"),
    ("stand in", "be in"),
    ("can’t", "cannot"),
    ("the talk", "the conversation"),
    ("your talk", "your conversation"),
    ("a talk", "a conversation"),
    ("your half", "your answers"),
    ("the other half", "the other person’s answers"),
    ("whom", "who"),
    ("rest on", "are based on, depend on"),
    ("rests on", "is based on, depends on"),
    ("rests only on", "is based only on"),
    ("bring along", "for the conversation"),
    ("work injury act", "Workers’ Compensation Act (arbejdsskadesikringsloven)"),
    ("tele- and home work", "telework (rammeaftalen om tele- og hjemmearbejde)"),
    ("union representative", "union rep (tillidsrepræsentant)"),
    ("working-environment representative", "health and safety rep (arbejdsmiljørepræsentant)"),
    ("safety representative", "health and safety rep (arbejdsmiljørepræsentant)"),
    ("counts carefully", "makes a cautious estimate"),
    ("check-in", "regular conversation"),
    ("the review", "the follow-up on the agreement"),
    ("sparring", "quick advice, quick questions"),
    ("home work", "working from home"),
    ("the other can", "the other person can"),
    ("cpr-nummer", "CPR number"),
];

/// Each pair of Danish and English words in a file: what stands in `t(…, …)` and the like.
fn pairs(source: &str) -> Vec<(String, String)> {
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let (code, mut texts, mut at) = (code.join("\n"), Vec::new(), 0);
    while let Some(start) = code[at..].find('"').map(|start| at + start + 1) {
        let Some(end) = code[start..].find('"').map(|end| start + end) else { break };
        let lines = code[start..end].split("\\\n").enumerate();
        let text: String = lines.map(|(at, line)| if at == 0 { line } else { line.trim_start() }).collect();
        texts.push((text, start, end));
        at = end + 1;
    }
    let is_pair = |two: &[(String, usize, usize)]| {
        let [(_, start, end), (_, next, _)] = two else { return false };
        code[..start - 1].trim_end().ends_with('(') && code[end + 1..next - 1].trim() == ","
    };
    texts.windows(2).filter(|two| is_pair(two)).map(|two| (two[0].0.clone(), two[1].0.clone())).collect()
}

fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let inside = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    // What earlier versions said is kept as they said it.
    inside.filter(|path| !path.ends_with("earlier.rs")).flat_map(|path| files(&path)).collect()
}

/// The review as agreements of an earlier version say it, to find it there.
const OF_BEFORE: &str = "Medarbejderen og lederen ser på den igen senest den {review}.";

#[test]
fn one_thing_has_one_name() {
    let mut faults = Vec::new();
    let mut found = 0;
    for path in HELD.iter().flat_map(|held| files(Path::new(held))) {
        for (danish, english) in pairs(&fs::read_to_string(&path).unwrap()) {
            found += 1;
            if danish == OF_BEFORE {
                continue;
            }
            for (stop, say) in DANISH.iter().filter(|(stop, _)| has(&danish, stop, true)) {
                faults.push(format!("{}: »{stop}«, say »{say}«: {danish}", path.display()));
            }
            for (stop, say) in ENGLISH.iter().filter(|(stop, _)| has(&english, stop, false)) {
                faults.push(format!("{}: “{stop}”, say “{say}”: {english}", path.display()));
            }
            if has(&danish, "man", false) && danish != "man" {
                faults.push(format!("{}: »man«: {danish}", path.display()));
            }
        }
    }
    assert!(found > 900, "{found} texts");
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Whether words are in a text: from the beginning of a word, and to the end of one unless more may follow.
fn has(text: &str, words: &str, may_go_on: bool) -> bool {
    let text = text.to_lowercase();
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (text[..at].chars().last(), text[at + words.len()..].chars().next());
        !is_letter(before) && (may_go_on || !is_letter(after))
    })
}

/// What only the two say of themselves: on a municipality's intranet, "we" is HR. The program is called Føling.
const WE: [&str; 3] = ["vi", "os", "vores"];

/// The files in which nothing but an answer or a button speaks for the two.
const PROGRAM_SPEAKS: [&str; 13] = [
    "src/content/questions",
    "src/content/pages.rs",
    "src/content/tasks.rs",
    "src/content/screens.rs",
    "src/content/interface.rs",
    "src/content/hosting.rs",
    "src/content/sharing.rs",
    "src/content/files.rs",
    "src/content/without_program.rs",
    "src/content/paper.rs",
    "src/content/frame_editor.rs",
    "src/content/frame_fields.rs",
    "src/content/frame_faults.rs",
];

/// A button that the two press together.
const SAID_BY_THE_TWO: &str = "Vi sidder sammen nu";

/// Whether a line has the words of an option: `Yes: t("Ja", "Yes"),`.
fn is_option(line: &str) -> bool {
    let is_name = |name: &str| name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric);
    line.trim_start().split_once(": t(").is_some_and(|(name, _)| is_name(name))
}

#[test]
fn the_program_never_says_we() {
    let mut faults = Vec::new();
    for path in PROGRAM_SPEAKS.iter().flat_map(|held| files(Path::new(held))) {
        // An option is the person's own answer: there, "we" are the two or the team.
        let source = fs::read_to_string(&path).unwrap();
        let lines = source.lines().filter(|line| !is_option(line));
        for (danish, _) in pairs(&lines.collect::<Vec<_>>().join("\n")) {
            for we in WE.iter().filter(|we| has(&danish, we, false) && danish != SAID_BY_THE_TWO) {
                faults.push(format!("{}: »{we}«, say »Føling«: {danish}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
