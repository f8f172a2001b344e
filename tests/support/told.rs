//! A whole dialogue as text that a person can read through: each topic with what each of the two said, why it stands where it
//! stands, what it begins with and what it takes; then what holds for all of it. Names are those of the code and the files.

use foeling::domain::frame::Frame;
use foeling::domain::rules::finding::{Value, Values};
use foeling::domain::suggestion::Suggestion;
use foeling::domain::talk::dialogue::{
    Agenda, Dialogue, Length, OpeningQuestion, Opens, Takes, Topic, Trial, WhatIf, parting,
};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::Weekdays;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{NamedTask, Task};

/// The dialogue, topic by topic, and then what holds for all of it.
pub fn told(talk: &Dialogue, frame: &Frame) -> String {
    let topics = talk.topics();
    let mut text: String = topics.iter().map(|topic| of_topic(talk, topic, frame)).collect();
    text.push_str(&in_all(talk, &topics, frame));
    text
}

/// What would settle each open topic, and what would open the suggestion.
pub fn ways(talk: &Dialogue, frame: &Frame) -> String {
    let mut text = format!("suggested {}\n", joint(talk));
    for topic in talk.topics().iter().filter(|topic| topic.is_open()) {
        let takes = match talk.what_it_takes(topic, frame) {
            Some(Takes::One(found)) => format!("one of {}", each(&found, "; ", change)),
            Some(Takes::Two(found)) => {
                format!("two: {}", each(&found, "; ", |[one, other]| format!("{} with {}", change(one), change(other))))
            }
            Some(Takes::Ways(found)) => format!("ways {}", each(&found, ", ", |way| format!("{way:?}"))),
            None => "the answer".to_owned(),
        };
        text.push_str(&format!("{:?}: {takes}\n", topic.element));
    }
    let opens = match talk.what_opens(frame) {
        Opens::One(found) => format!("one of {}", each(&found, "; ", what_if)),
        Opens::Two(found) => {
            format!("two: {}", each(&found, "; ", |two| format!("{} with {}", change(&two.first), what_if(&two.with))))
        }
        Opens::Ways(found) => format!("ways {}", each(&found, ", ", |way| format!("{way:?}"))),
        Opens::NoNeed => "no need".to_owned(),
    };
    text.push_str(&format!("The suggestion: {opens}\n"));
    text
}

fn of_topic(talk: &Dialogue, topic: &Topic, frame: &Frame) -> String {
    let stop = if topic.is_stop() { ", a stop" } else { "" };
    let (status, consequence) = (topic.status, topic.consequence);
    let mut text = format!(
        "{:?}: {status:?}{stop}, {consequence:?}, {} min, rank {}\n",
        topic.element,
        topic.minutes,
        topic.rank()
    );
    let mut line = |name: &str, words: String| {
        if !words.is_empty() {
            text.push_str(&format!("    {name:<9} {words}\n"));
        }
    };
    let rows = talk.rows(topic.element);
    let said = |party: Party, id: Q| talk.halves.said(party, id).map_or_else(|| "-".to_owned(), answer);
    for id in &rows.both {
        line("both", format!("{id:?}: {} | {}", said(Party::Employee, *id), said(Party::Manager, *id)));
    }
    for (party, id) in &rows.one {
        line("one", format!("{party:?}, {id:?}: {}", said(*party, *id)));
    }
    line("apart", each(&topic.apart, ", ", |(id, gap)| format!("{id:?} {gap:?}")));
    line("lacking", each(&topic.unanswered, ", ", |(id, party)| format!("{id:?} of {party:?}")));
    line("found", each(&topic.findings, ", ", |finding| format!("{:?}", finding.id)));
    if let Some(reasons) = talk.reasons_beside(topic.element) {
        line("reasons", reasons.map(|ids| each(&ids, ", ", |id| format!("{id:?}"))).join(" | "));
    }
    line("begins", begins(&talk.opening_question(topic)));
    let on_paper = |id: &Q| Some(format!("{id:?} {}", answer(&talk.answer_on_paper(*id, frame)?)));
    let questions = foeling::domain::talk::dialogue::questions_of(topic.element);
    line("counts", each(&questions.iter().filter_map(on_paper).collect::<Vec<_>>(), "; ", Clone::clone));
    text
}

fn in_all(talk: &Dialogue, topics: &[Topic], frame: &Frame) -> String {
    let ground = talk.ground();
    let ids = |ids: &[Q]| each(ids, ", ", |id| format!("{id:?}"));
    let mut lines = vec![
        format!("decided    {}", ids(&ground.decided)),
        format!("both say   {}", ids(&ground.said_by_both)),
        format!("both named {}", weekdays(ground.weekdays_of_both)),
        format!("stops      {}", each(&talk.stops().collect::<Vec<_>>(), ", ", |id| format!("{id:?}"))),
        format!("suggested  {}", joint(talk)),
    ];
    for (length, agenda) in Length::ALL.map(|length| (length, Agenda::of(topics, length))) {
        let items = each(&agenda.items, ", ", |item| format!("{:?} {}", item.element, item.minutes));
        let later = each(&agenda.later, ", ", |element| format!("{element:?}"));
        lines.push(format!("in {} min  {items}; then {later}", length.minutes()));
    }
    let alone = Party::ALL.map(|party| talk.of_party(party).get().suggestion.as_ref());
    if let [Some(employee), Some(manager)] = alone {
        let where_they_part = parting(employee, manager);
        lines.push(format!("alone      {} | {}: {where_they_part:?}", suggestion(employee), suggestion(manager)));
    }
    let draft = talk.draft(frame);
    lines.push(format!("on paper   {}", each(&draft.clauses, ", ", |clause| format!("{:?}", clause.element))));
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn begins(question: &OpeningQuestion) -> String {
    let said = question.says.map_or_else(String::new, |says| format!("{says:?}, then "));
    format!("{said}{:?}{}", question.ask, values(&question.values))
}

fn values(values: &Values) -> String {
    let each = each(values, "; ", |(name, it)| format!("{name}: {}", value(it)));
    if each.is_empty() { each } else { format!(" ({each})") }
}

fn value(value: &Value) -> String {
    match value {
        Value::Days(it) | Value::Number(it) => amount(*it),
        Value::Tasks(tasks) => each(tasks, " + ", named),
        Value::Weekdays(days) => weekdays(*days),
        Value::Options(id, options) => format!("{id:?} {}", options.join(" + ")),
        Value::Questions(ids) => each(ids, " + ", |id| format!("{id:?}")),
        Value::Time(time) => time.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Words(words) => format!("“{words}”"),
        Value::Said(_, said) => answer(said),
    }
}

/// An answer in a few letters.
pub fn answer(it: &Answer) -> String {
    let place = |(task, place): (&Task, &foeling::domain::vocabulary::answer::TaskPlace)| {
        let on = if place.on.is_empty() { String::new() } else { format!(" on “{}”", place.on) };
        format!("{} {}{on}", task.id(), place.place.id())
    };
    match it {
        Answer::Unknown => "does not know".to_owned(),
        Answer::RatherTalk => "would rather talk".to_owned(),
        Answer::One(option) => (*option).to_owned(),
        Answer::Many(options) => options.join(" + "),
        Answer::TaskShares(shares) => {
            let share =
                |share: &Option<foeling::domain::vocabulary::task::Share>| share.map_or("-", |share| share.id());
            shares.iter().map(|(task, it)| format!("{} {}", task.id(), share(it))).collect::<Vec<_>>().join(" + ")
        }
        Answer::TaskPlaces(places) => places.iter().map(place).collect::<Vec<_>>().join(" + "),
        Answer::TaskNames(names) => {
            names.iter().map(|(task, name)| format!("{} “{name}”", task.id())).collect::<Vec<_>>().join(" + ")
        }
        Answer::Scale(at) => format!("{at} of 5"),
        Answer::Number(it) => amount(*it),
        Answer::Weekdays(days) => weekdays(*days),
        Answer::Varies => "varies".to_owned(),
        Answer::Time(time) => time.to_string()[..5].to_owned(),
        Answer::TimeRange(from, to) => {
            [from, to].map(|at| at.map_or_else(|| "-".to_owned(), |at| at.to_string()[..5].to_owned())).join("–")
        }
        Answer::Date(date) => date.to_string(),
        Answer::Words(words) => format!("“{words}”"),
    }
}

fn change(it: &Trial) -> String {
    match it {
        Trial::Answer(id, said) => format!("{id:?} {}", answer(said)),
        Trial::TaskPlace(task, place) => format!("{} {}", named(task), place.id()),
        Trial::SetupInPlace(parts) => format!("in place: {}", each(parts, " + ", |id| format!("{id:?}"))),
    }
}

fn what_if(it: &WhatIf) -> String {
    let other = if it.is_other_kind { "other kind " } else { "" };
    format!("{} gives {other}{:?} {}–{}", change(&it.change), it.kind, amount(it.low), amount(it.high))
}

fn joint(talk: &Dialogue) -> String {
    talk.joint.get().suggestion.as_ref().map_or_else(|| "nothing".to_owned(), suggestion)
}

fn suggestion(it: &Suggestion) -> String {
    format!("{:?} {}–{}", it.kind, amount(it.low), amount(it.high))
}

fn named(task: &NamedTask) -> String {
    if task.name.is_empty() { task.task.id().to_owned() } else { format!("{} “{}”", task.task.id(), task.name) }
}

fn weekdays(days: Weekdays) -> String {
    if days.is_empty() {
        "no day".to_owned()
    } else {
        each(&days.iter().collect::<Vec<_>>(), " + ", |day| format!("{day:?}"))
    }
}

fn amount(it: Amount) -> String {
    match it.0 % 100 {
        0 => (it.0 / 100).to_string(),
        rest => format!("{}.{rest:02}", it.0 / 100),
    }
}

fn each<T>(all: &[T], between: &str, words: impl Fn(&T) -> String) -> String {
    all.iter().map(words).collect::<Vec<_>>().join(between)
}
