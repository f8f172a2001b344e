//! The texts of a whole talk: both halves, the topics with their grounds, rows and ways on, the agenda, the agreement as it ends,
//! its file, and the follow-up.

use crate::alone::{answers, weight};
use crate::assessed::{self, Reading};
use crate::doings::{Done, FOLLOW_UP, done, halves};
use crate::kept::{Kept, today};
use crate::program::*;
use crate::told::{Given, Told};

/// Everything of a talk.
pub fn told(case: &Kept) -> Told {
    let mut told = Told::default();
    let (frame, speech) = (&case.frame, case.speech());
    let halves = halves(case);
    for one in &case.people {
        answers(&mut told, one, frame, speech);
        let half = half_file::write_open(halves.of_party(one.party));
        told.file(&format!("half of the {}", one.party.id()), &half);
    }
    let done = done(case);
    let talk = &done.record.talk;
    let first = talk.first_dialogue(frame);
    beginning(&mut told, case, &first);
    topics(&mut told, "before the talk", &first, None, frame, speech);
    told.document("agenda", &agenda::agenda(&first, &talk.agenda(frame), speech, today()));
    let now = talk.dialogue(frame);
    topics(&mut told, "after the talk", &now, Some(talk), frame, speech);
    ending(&mut told, case, talk, &now);
    files(&mut told, case, &done);
    after(&mut told, case, &done);
    told
}

/// What each alone and both together lead to, where they part, and what would open it.
fn beginning(told: &mut Told, case: &Kept, dialogue: &Dialogue) {
    let (frame, speech) = (&case.frame, case.speech());
    for party in Party::ALL {
        let assessment = dialogue.of_party(party).get();
        let given =
            Given { case: &assessment.case, answers: &[dialogue.halves.answers(party)], frame, lang: case.lang };
        let reading = Reading { assessment, given, speech, reader: None };
        assessed::suggestion(told, &format!("{} alone", party.id()), reading, |_| false);
    }
    let joint = dialogue.joint.get();
    let answers = everybodys(dialogue);
    let given = Given { case: &joint.case, answers: &answers, frame, lang: case.lang };
    let reading = Reading { assessment: joint, given, speech, reader: None };
    assessed::findings(told, "both", reading, |_| false);
    assessed::suggestion(told, "both", reading, |_| false);
    assessed::suggestion_document(told, &dialogue.joint, given, speech);
    told.part("where the two part");
    let [one, other] = Party::ALL.map(|party| dialogue.of_party(party).get().suggestion.as_ref());
    told.line(match one.zip(other).map(|(one, other)| parting(one, other)) {
        None => "nothing to lay side by side".to_owned(),
        Some(Parting::Never) => "never".to_owned(),
        Some(Parting::AtTasks) => "at the tasks".to_owned(),
        Some(Parting::AtStep(id)) => format!("at {}", id.id()),
    });
    told.part("what opens the suggestion");
    match dialogue.what_opens(frame) {
        Opens::One(found) => found.iter().for_each(|it| told.named("one", wording::what_if(it, speech))),
        Opens::Two(found) => found.iter().for_each(|it| told.named("two", wording::together(it, speech))),
        Opens::Ways(found) => found.iter().for_each(|way| told.named("way", ways::way(*way).get(speech))),
        Opens::NoNeed => told.line("no need"),
    }
}

/// What the two said together, and what each says: all of it is shown where something rests on it.
fn everybodys(dialogue: &Dialogue) -> [&Answers; 3] {
    let [employee, manager] = Party::ALL.map(|party| dialogue.halves.answers(party));
    [&dialogue.decided, employee, manager]
}

/// Every topic as it is read, in order.
fn topics(told: &mut Told, when: &str, dialogue: &Dialogue, talk: Option<&Talk>, frame: &Frame, speech: Speech) {
    told.part(&format!("topics {when}"));
    for topic in dialogue.topics() {
        let name = spoken::element(topic.element, speech).name.get(speech);
        let outcome = talk.and_then(|talk| talk.outcome(topic.element)).map(|it| topic_words::outcome(it).get(speech));
        let status = topic_words::status(topic.status).get(speech);
        told.line(format!("{name} · {status}{}", outcome.map(|it| format!(" · {it}")).unwrap_or_default()));
        // What was not talked about stands as it was before the talk.
        if talk.is_none() {
            whole_topic(told, dialogue, &topic, frame, speech);
        }
    }
}

fn whole_topic(told: &mut Told, dialogue: &Dialogue, topic: &Topic, frame: &Frame, speech: Speech) {
    told.named("weight", format!("{}, {} minutes", weight(topic.consequence), topic.minutes));
    let name = |id: QuestionId| spoken::question(id, speech).name.get(speech);
    let names = |ids: &mut dyn Iterator<Item = QuestionId>| ids.map(name).collect::<Vec<_>>().join(" · ");
    told.named("apart", names(&mut topic.apart.iter().map(|(id, _)| *id)));
    for (id, party) in &topic.unanswered {
        told.named("unanswered", format!("{} ({})", name(*id), talk_words::who(*party).get(speech)));
    }
    let says = |party, ids: &[QuestionId]| {
        let said = ids.iter().flat_map(|id| said::voice(&dialogue.halves, party, *id, speech));
        format!("{}: {}", talk_words::who(party).get(speech), said.collect::<Vec<_>>().join(" · "))
    };
    let rows = dialogue.rows(topic.element);
    for id in &rows.both {
        told.named(name(*id), Party::ALL.map(|party| says(party, &[*id])).join(" | "));
    }
    for (party, id) in &rows.one {
        told.named(name(*id), says(*party, &[*id]));
    }
    if let Some([employee, manager]) = dialogue.reasons_beside(topic.element) {
        let both = [says(Party::Employee, &employee), says(Party::Manager, &manager)];
        told.named(talk_words::REASONS.get(speech), both.join(" | "));
    }
    for finding in &topic.findings {
        told.line(format!("  [{}]", finding.id.id()));
        assessed::finding(told, finding, None, speech);
    }
    let (before, ask) = wording::opening(&dialogue.opening_question(topic), speech);
    told.named("opening", before.into_iter().chain([said::quoted(&ask, speech)]).collect::<Vec<_>>().join(" "));
    told.named("says", topic_words::topic(topic.element).map_or("", |words| words.says.get(speech)));
    if topic.is_stop() {
        told.named("who helps", topic_words::who_helps(topic.element).get(speech));
    }
    match dialogue.what_it_takes(topic, frame) {
        Some(Takes::One(found)) => found.iter().for_each(|it| told.named("takes", wording::change(it, speech))),
        Some(Takes::Two(found)) => {
            found.iter().for_each(|[one, two]| told.named("takes both", wording::two([one, two], speech)));
        }
        Some(Takes::Ways(found)) => found.iter().for_each(|way| told.named("way", ways::way(*way).get(speech))),
        None => {}
    }
}

/// The agreement as it ends, with names and its rules, and how each clause stands.
fn ending(told: &mut Told, case: &Kept, talk: &Talk, dialogue: &Dialogue) {
    let (frame, speech) = (&case.frame, case.speech());
    let names = Names {
        employee: "Anna Bergmann Sørensen".to_owned(),
        manager: "Bo Christoffersen".to_owned(),
        unit: "Enheden for borgerservice".to_owned(),
        address: "Åvej 7, 8000 Aarhus C".to_owned(),
    };
    let names = if case.name.ends_with(['0', '5']) { Names::default() } else { names };
    let stands = Stands::new(talk, dialogue, frame);
    let paper = talk.agreement(dialogue, frame);
    let document = of_two(talk, dialogue, frame, &names, speech, today());
    // The cards of the rules are the same in all of them: the organisation's own come after them.
    let cards = if frame.cards.is_empty() { Vec::new() } else { rule_cards(paper.sources(), &frame.cards, case.lang) };
    let document = document.with_all(cards);
    told.document("agreement", &document);
    let joint = dialogue.joint.get();
    let answers = everybodys(dialogue);
    let given = Given { case: &joint.case, answers: &answers, frame, lang: case.lang };
    assessed::clauses(
        told,
        "agreement",
        &paper,
        Reading { assessment: joint, given, speech, reader: None },
        Some(&stands),
    );
    told.part("what is lacking");
    told.named("stops", dialogue.stops().map(FindingId::id).collect::<Vec<_>>().join(", "));
    for (element, lacking) in stands.lacking(&paper) {
        let why = if lacking == Lacking::Missing { "missing" } else { "not talked about" };
        told.named(why, spoken::element(element, speech).name.get(speech));
    }
    let halves = halves(case);
    for late in halves.late() {
        let said = |answer: Option<&Answer>| {
            answer.map(|answer| wording::answer(late.question, answer, halves.answers(late.party), speech).join(" · "))
        };
        let [before, now] = [late.before, late.now].map(|it| said(it).unwrap_or_else(|| "nothing".to_owned()));
        told.named("late", format!("{} · {}: {before} → {now}", late.party.id(), late.question.id()));
    }
}

/// The file of the talk, and of the agreement without the words that were for the talk alone; both are read as they were written.
fn files(told: &mut Told, case: &Kept, done: &Done) {
    let talk = Record::new(done.record.talk.clone());
    for (name, record) in [("file of the talk", talk), ("file of the agreement", done.record.to_file())] {
        let text = agreement_file::write(&record);
        let (read, unread) = agreement_file::read(&text).unwrap_or_else(|fault| panic!("{}: {fault:?}", case.name));
        assert!(
            unread.is_empty() && agreement_file::write(&read) == text,
            "{}: {name} is not read as it was",
            case.name
        );
        told.file(name, text.as_bytes());
    }
    told.file("frame", frame_file::write(&case.frame).as_bytes());
}

/// The follow-up: what is asked about, where it would be natural to begin, and the version in force with what is new in it.
fn after(told: &mut Told, case: &Kept, done: &Done) {
    let (frame, speech) = (&case.frame, case.speech());
    let names = |elements: &[ElementId]| {
        elements.iter().map(|it| spoken::element(*it, speech).name.get(speech)).collect::<Vec<_>>().join(" · ")
    };
    told.part("follow-up");
    told.named("theirs", names(&follow_up::theirs(&done.record, frame)));
    told.named("lacking", names(&follow_up::lacking(&done.record, frame)));
    let suggested = follow_up::suggest(&done.shared);
    told.named("start", suggested.start.map_or("", |result| follow_up_words::result(result).label.get(speech)));
    for ground in &suggested.grounds {
        let value = match ground {
            Ground::ToAdjust(elements) | Ground::Closeness(elements) => vec![("clauses", names(elements))],
            Ground::Changed(change) => vec![("change", since_words::change(*change).name.get(speech).to_owned())],
            Ground::NewTeam | Ground::MostNotUsed | Ground::Works | Ground::NothingChanged => Vec::new(),
        };
        told.named("because", wording::fill(since_words::ground(ground), speech, &value));
    }
    told.named("look at", names(&suggested.look_at.iter().map(|look| look.element).collect::<Vec<_>>()));
    let versions = &done.record.versions;
    for (number, version) in (1..).zip(versions).skip(versions.len().saturating_sub(1)) {
        told.document(&format!("version {number}"), &follow_up_documents::version(version, number, frame.texts));
    }
    for (number, pair) in (2..).zip(versions.windows(2)) {
        let new = follow_up_documents::changes(&pair[0], &pair[1], number, frame.texts);
        told.document(&format!("new in version {number}"), &new);
    }
    let notes = follow_up::own_notes(&done.signs);
    let party = if done.voice == Voice::One(Party::Manager) { Party::Manager } else { Party::Employee };
    let notes = follow_up_documents::own_notes(&notes, party, case.lang, parse_date(FOLLOW_UP));
    told.document("own notes at the follow-up", &notes);
}
