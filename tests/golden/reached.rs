//! What the set reaches: the questions and their options, what the rules find, the clauses and their sentences, the points, and how
//! topics and agreements end. Each thing is a word for its kind and its id.

use std::collections::BTreeSet;

use crate::doings::done;
use crate::kept::Kept;
use crate::program::*;

/// Things that are reached, or that there are.
pub type Things = BTreeSet<String>;

const STATUSES: [(Status, &str); 5] = [
    (Status::Agreed, "agreed"),
    (Status::ToTalk, "to-talk"),
    (Status::Missing, "missing"),
    (Status::NotDecidable, "not-decidable"),
    (Status::Told, "told"),
];

/// Everything there is to reach.
pub fn all() -> Things {
    let questions = questionnaire::questions().flat_map(|question| {
        let options = match question.kind {
            AnswerKind::One { options, .. } | AnswerKind::Many { options, .. } => options,
            _ => &[],
        };
        let id = question.id.id();
        let options = options.iter().map(move |option| format!("option {id} {option}"));
        [format!("question {id}"), format!("kind {}", kind(question.kind))].into_iter().chain(options)
    });
    let mut all: Things = questions.collect();
    all.extend(FindingId::ALL.iter().map(|id| format!("finding {}", id.id())));
    all.extend(ElementId::ALL.iter().map(|id| format!("clause {}", id.id())));
    all.extend(PhraseId::all().map(sentence));
    all.extend(PointId::ALL.iter().map(|id| format!("point {}", id.id())));
    all.extend(Outcome::ALL.map(|outcome| format!("outcome {}", outcome.id())));
    all.extend(FollowUpResult::ALL.map(|result| format!("result {}", result.id())));
    all.extend(STATUSES.map(|(_, status)| format!("status {status}")));
    all.extend(["unknown", "rather-talk", "kept-back", "talk-only", "late", "signed"].map(str::to_owned));
    all
}

/// What a case reaches.
pub fn by(case: &Kept) -> Things {
    let mut reached = Things::new();
    for one in &case.people {
        answered(&mut reached, case, one.party, one.route, &one.answers);
        let own = OwnAssessment::of(one.party, one.route, &one.answers, &case.frame);
        found(&mut reached, &own.own);
        drafted(&mut reached, &agreement::draft(&own.shared, &case.frame));
        for point in talking_points::of(&own.own) {
            if let PointTopic::Base(base) = point.topic {
                reached.insert(format!("point {}", base.id.id()));
            }
        }
    }
    if case.is_talk() {
        talked(&mut reached, case);
    }
    reached
}

fn answered(reached: &mut Things, case: &Kept, party: Party, route: Route, answers: &Answers) {
    let read = Case::read(party, route, answers, &case.frame);
    for (id, answer) in answers.iter().filter(|(id, _)| read.asks(*id)) {
        let kind = questionnaire::find(id).map(|question| kind(question.kind)).unwrap_or_default();
        reached.extend([format!("question {}", id.id()), format!("kind {kind}")]);
        match answer {
            Answer::Unknown => drop(reached.insert("unknown".to_owned())),
            Answer::RatherTalk => drop(reached.insert("rather-talk".to_owned())),
            Answer::One(option) => drop(reached.insert(format!("option {} {option}", id.id()))),
            Answer::Many(chosen) => reached.extend(chosen.iter().map(|option| format!("option {} {option}", id.id()))),
            _ => {}
        }
        if answers.is_kept_back(id) {
            reached.insert("kept-back".to_owned());
        }
        if answers.is_talk_only(id) {
            reached.insert("talk-only".to_owned());
        }
    }
}

fn found(reached: &mut Things, assessment: &Assessment) {
    reached.extend(assessment.findings.iter().map(|finding| format!("finding {}", finding.id.id())));
}

fn drafted(reached: &mut Things, agreement: &Agreement) {
    let there = |clause: &&Clause| matches!(clause.state, State::Filled(_) | State::Field(_));
    for clause in agreement.clauses.iter().filter(there) {
        reached.insert(format!("clause {}", clause.element.id()));
        reached.extend(clause.phrases().iter().map(|phrase| sentence(phrase.id)));
    }
}

fn talked(reached: &mut Things, case: &Kept) {
    let done = done(case);
    let talk = &done.record.talk;
    let (first, now) = (talk.first_dialogue(&case.frame), talk.dialogue(&case.frame));
    for dialogue in [&first, &now] {
        found(reached, dialogue.joint.get());
        for topic in dialogue.topics() {
            let (_, status) = STATUSES.iter().find(|(status, _)| *status == topic.status).expect("every status");
            reached.insert(format!("status {status}"));
        }
    }
    let paper = talk.agreement(&now, &case.frame);
    let stands = Stands::new(talk, &now, &case.frame);
    drafted(reached, &stands.to_sign(&paper));
    if stands.is_agreement(&paper) {
        reached.insert("signed".to_owned());
    }
    if talk.halves.late().next().is_some() {
        reached.insert("late".to_owned());
    }
    let outcomes = first.topics().into_iter().filter_map(|topic| talk.outcome(topic.element));
    reached.extend(outcomes.map(|outcome| format!("outcome {}", outcome.id())));
    let results = done.record.versions.iter().filter_map(|version| version.result);
    reached.extend(results.map(|result| format!("result {}", result.id())));
}

fn sentence(id: PhraseId) -> String {
    format!("sentence {}", id.id())
}

/// The name of a kind of question.
const fn kind(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::One { .. } => "one",
        AnswerKind::Many { .. } => "many",
        AnswerKind::TaskShares { .. } => "task-shares",
        AnswerKind::TaskPlaces => "task-places",
        AnswerKind::TaskNames { .. } => "task-names",
        AnswerKind::Scale => "scale",
        AnswerKind::HalfDays => "half-days",
        AnswerKind::Weekdays { .. } => "weekdays",
        AnswerKind::Number(_) => "number",
        AnswerKind::Time => "time",
        AnswerKind::TimeRange => "time-range",
        AnswerKind::Date => "date",
        AnswerKind::Words { .. } => "words",
    }
}
