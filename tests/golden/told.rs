//! How the texts of a case are put together: what stays byte for byte, and apart from it what everything rests on.

use crate::program::*;

/// The texts of one case.
#[derive(Default)]
pub struct Told {
    /// Everything that stays the same.
    pub main: String,
    /// What each thing rests on.
    pub reasons: String,
}

impl Told {
    /// A new part.
    pub fn part(&mut self, name: &str) {
        self.main.push_str(&format!("\n######## {name}\n"));
    }

    /// A new part of what things rest on.
    pub fn reasons_part(&mut self, name: &str) {
        self.reasons.push_str(&format!("# {name}\n"));
    }

    /// A line, or several where somebody wrote several.
    pub fn line(&mut self, text: impl AsRef<str>) {
        self.main.push_str(text.as_ref());
        self.main.push('\n');
    }

    /// A line with its name before it; nothing where there is no text.
    pub fn named(&mut self, name: &str, text: impl AsRef<str>) {
        if !text.as_ref().is_empty() {
            self.line(format!("  {name}: {}", text.as_ref()));
        }
    }

    /// A document, as it is copied to the clipboard.
    pub fn document(&mut self, name: &str, document: &Document) {
        self.part(name);
        self.main.push_str(&plain_text(document));
    }

    /// The bytes of a file.
    pub fn file(&mut self, name: &str, bytes: &[u8]) {
        self.part(name);
        self.line(std::str::from_utf8(bytes).expect("files of ours are texts"));
    }

    /// What something rests on: the questions by their ids, in brackets where no answer of theirs is shown because none was given or
    /// none counts; then the fields of the frame in words, in brackets where the frame does not set them; then what the program says
    /// of the frame and its source.
    pub fn rests_on(&mut self, what: &str, reasons: &Reasons, given: Given<'_>) {
        let Given { case, answers, frame, lang } = given;
        let bracketed = |is_shown: bool, name: &str| if is_shown { name.to_owned() } else { format!("({name})") };
        let origin = frame.origin();
        let names = reasons.iter().map(|because| match because {
            Because::Answer(id) => bracketed(case.asks(id) && answers.iter().any(|it| it.get(id).is_some()), id.id()),
            Because::Frame(field) => bracketed(origin.sets(field), results::frame_field(field).get(lang)),
        });
        let names = names.collect::<Vec<_>>().join(", ");
        self.reasons.push_str(&format!("{what}: {names}\n"));
        for said in frame_lines(reasons, given) {
            self.reasons.push_str(&format!("    {said}\n"));
        }
    }
}

/// Where reasons are looked up.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    pub case: &'a Case,
    /// Whose answers are shown: one's own, or those of both and of each.
    pub answers: &'a [&'a Answers],
    pub frame: &'a Frame,
    pub lang: Lang,
}

/// What a document says of the frame and of its source where something rests on them.
pub fn frame_lines(reasons: &Reasons, given: Given<'_>) -> Vec<String> {
    let origin = given.frame.origin();
    let cited = wording::cited(&origin, reasons, given.lang);
    let cited = cited.map(|source| wording::fill(results::ONE_SOURCE, given.lang, &[("sources", source)]));
    wording::of_frame(&origin, reasons, given.lang).into_iter().chain(cited).collect()
}

/// A number of days, hours or weeks as a decimal number.
pub fn decimal(amount: Amount) -> String {
    format!("{}.{:02}", amount.0 / 100, amount.0 % 100)
}

/// What a finding or a step does.
pub fn effect(effect: Bearing) -> String {
    match effect {
        Bearing::Talk => "talk".to_owned(),
        Bearing::Stop => "stop".to_owned(),
        Bearing::CaseByCaseOnly => "case by case only".to_owned(),
        Bearing::AtMost(days) => format!("at most {}", decimal(days)),
        Bearing::Fewer(days) => format!("{} fewer", decimal(days)),
        Bearing::TasksLeave(left) => format!("tasks leave {} or {}", decimal(left.cautious), decimal(left.open)),
        Bearing::Line { at, stops_cautious: true } => format!("a line at {} where the cautious end stops", decimal(at)),
        Bearing::Line { at, stops_cautious: false } => format!("a line at {}", decimal(at)),
    }
}
