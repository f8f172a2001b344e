//! The screens of the talk and those on which the halves come together, as a browser and a screen reader meet them.
#![cfg(feature = "ssr")]

mod support;

use std::rc::Rc;

use foeling::app::msg::Msg;
use foeling::app::msg::files::FilesMsg;
use foeling::app::msg::follow_up::FollowUpMsg;
use foeling::app::msg::talk::TalkMsg;
use foeling::app::state::files::{CodeProblem, Opening, Saving};
use foeling::app::state::model::Model;
use foeling::app::state::screen::Screen;
use foeling::app::update::update;
use foeling::content::{budget, clauses, dialogue, results, sharing, suspect, talk};
use foeling::domain::case::answers::Answers;
use foeling::domain::frame::Frame;
use foeling::domain::suggestion::signposts::Signpost;
use foeling::domain::talk::half::{Half, Halves, Mismatch};
use foeling::domain::talk::names::Names;
use foeling::domain::talk::record::{FollowUpResult, Record, WordChange};
use foeling::domain::talk::seal::SealFault;
use foeling::domain::talk::since_words::Ask;
use foeling::domain::talk::standing::{Lacking, Stands};
use foeling::domain::talk::talk_code::{CodeFault, TalkCode};
use foeling::domain::talk::talk_id::TalkId;
use foeling::domain::talk::{Outcome, Talk};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::Weekday;
use foeling::domain::values::suspect::Suspect;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::element_id::ElementId as E;
use foeling::domain::vocabulary::party::{Party, Voice};
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::route::Route;
use foeling::domain::vocabulary::task::Task;
use foeling::parcels;
use foeling::ui::around::notices::notices;
use foeling::ui::around::top_bar::top_bar;
use foeling::ui::reader::Reader;
use foeling::ui::results::summary_list::in_words;
use foeling::ui::screens;
use foeling::wording;
use support::Given;
use support::facts::{marked_answers, sealed};
use support::file_faults::file_faults_in_their_own_words;
use support::records::{agreed_record, date, random_talk, settled_answers};
use support::rendering::markup_here;
use yew::{Callback, html};

const NUMBER: [u8; 5] = [1, 2, 3, 4, 5];
const CODE: [u8; 7] = [7; 7];

fn reader(model: &Model) -> Reader {
    Reader { speech: model.speech(), party: model.party(), instance: 1, today: None, part: "" }
}

/// The whole of what the widget shows between its bars and under its papers.
fn shown(model: &Model) -> String {
    let model = Rc::new(model.clone());
    let on_msg = Callback::noop();
    markup_here(html! {
        <>
            { top_bar(reader(&model), &model, &on_msg) }
            { notices(reader(&model), &model, &on_msg) }
            { screens::view(reader(&model), &model, &on_msg) }
        </>
    })
}

fn said(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, said)| said));
    unescaped(&pieces.collect::<String>())
}

fn unescaped(text: &str) -> String {
    text.replace("&#x27;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The tags of an element's kind, without what they hold.
fn tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let begins = format!("<{name}");
    let is_whole = |rest: &&str| rest.starts_with([' ', '>']);
    html.split(&begins).skip(1).filter(is_whole).filter_map(|rest| rest.split('>').next()).collect()
}

/// What the elements of a class hold, up to the end of their kind.
fn held<'a>(html: &'a str, class: &str) -> Vec<&'a str> {
    let mut all = Vec::new();
    for (start, _) in html.match_indices('<') {
        let Some((tag, inside)) = html[start + 1..].split_once('>') else { continue };
        let name = tag.split(' ').next().unwrap();
        if values(&format!(" {tag}"), "class").iter().any(|classes| classes.split(' ').any(|known| known == class)) {
            all.push(inside.split(&format!("</{name}>")).next().unwrap());
        }
    }
    all
}

fn after(model: Model, msgs: &[Msg]) -> Model {
    msgs.iter().fold(model, |model, msg| update(model, msg.clone()).0)
}

fn in_talk(record: Record) -> Model {
    let opening = Opening::Record(Box::new(record), Vec::new());
    let model = Model { today: Some(date("2026-03-03")), ..Model::default() };
    after(model, &[Msg::Files(FilesMsg::Opened(opening)), Msg::Files(FilesMsg::Accepted)])
}

/// Two who differ on the days, with a frame and a written clause that stand against each other.
fn apart() -> Model {
    let employee = settled_answers(Party::Employee)
        .days(Q::HomeDays, 300)
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday, Weekday::Tuesday])
        .one(Q::SplitDay, "regularly")
        .time(Q::LatestEnd, 23, 0)
        .time(Q::EarliestStart, 7, 0);
    let manager = settled_answers(Party::Manager)
        .days(Q::HomeDays, 100)
        .one(Q::WrittenLimits, "yes")
        .days(Q::FrameMaxDays, 200)
        .weekdays(Q::TeamDays, &[Weekday::Tuesday]);
    let half = |given: &Given| {
        Half::of(TalkId::from_random(NUMBER), given.party, Route::Full, Some(date("2026-03-01")), &given.answers)
    };
    in_talk(Record::new(Talk::new(Halves::of(half(&employee), half(&manager)).unwrap())))
}

/// The screens of the talk, and every topic.
fn talk_screens() -> Vec<Screen> {
    let plain = [Screen::Talk, Screen::SideBySide, Screen::Paper, Screen::Finish];
    plain.into_iter().chain(E::ALL.iter().map(|element| Screen::Topic(*element))).collect()
}

/// Talks of many kinds: two who differ, two who agree, an agreement, one with nothing said, and random ones.
fn talks() -> Vec<Model> {
    let nothing =
        Party::ALL.map(|party| Half::of(TalkId::from_random(NUMBER), party, Route::Short, None, &Answers::default()));
    let [employee, manager] = nothing;
    let nothing = Record::new(Talk::new(Halves::of(employee, manager).unwrap()));
    let mut settled = apart();
    for (element, outcome) in E::ALL.iter().zip(Outcome::ALL.iter().cycle()) {
        settled = after(
            settled,
            &[
                Msg::Talk(TalkMsg::OutcomeChosen(*element, *outcome)),
                Msg::Talk(TalkMsg::OutcomeWorded(*element, "Vores ord".into())),
                Msg::Talk(TalkMsg::OutcomeDated(*element, Some(date("2026-05-01")))),
            ],
        );
    }
    let mut rng = fastrand::Rng::with_seed(31);
    let random = (0..4).map(|_| in_talk(Record::new(random_talk(&mut rng))));
    [apart(), settled, in_talk(agreed_record()), in_talk(nothing)].into_iter().chain(random).collect()
}

fn prepared(party: Party, answers: Answers) -> Model {
    let mut model = Model { today: Some(date("2026-03-03")), ..Model::default() };
    model.work.party = Some(party);
    *model.work.answers_mut(party) = answers;
    let drawn = FilesMsg::Drawn { number: Some(NUMBER), code: Some(CODE) };
    after(model, &[Msg::Opened(Screen::Share), Msg::Files(drawn)])
}

/// Every state of the screens on which the halves come together.
fn meetings() -> Vec<Model> {
    let share = prepared(Party::Employee, settled_answers(Party::Employee).answers);
    let with = |change: fn(&mut Model)| {
        let mut model = share.clone();
        change(&mut model);
        model
    };
    let mut all = vec![
        share.clone(),
        with(|model| model.files.taking.is_unsealed = true),
        with(|model| model.files.taking.cannot_seal = true),
        with(|model| model.files.taking.saving = Saving::Busy),
        with(|model| model.files.taking.saving = Saving::Saved),
        with(|model| model.files.taking.saving = Saving::Failed(SealFault::Failed)),
        with(|model| model.files.taking.number_is_faulty = true),
        prepared(Party::Manager, Answers::default()),
    ];
    let close = after(share.clone(), &[Msg::Opened(Screen::Close)]);
    let closed = after(share, &[Msg::Files(FilesMsg::HalfClosed)]);
    let saved = |model: &Model| {
        let mut model = model.clone();
        model.files.taking.saving = Saving::Saved;
        model
    };
    all.extend([close, closed.clone(), saved(&closed), after(closed.clone(), &[Msg::Opened(Screen::Close)])]);
    let handed_over = after(closed, &[Msg::Files(FilesMsg::HandedOver)]);
    let drawn = FilesMsg::Drawn { number: None, code: Some(CODE) };
    let kept = after(handed_over.clone(), &[Msg::Files(drawn), Msg::Files(FilesMsg::WaitingKept(true))]);
    let mut second = after(kept.clone(), &[Msg::Files(FilesMsg::OtherBegan)]);
    second.work.manager = settled_answers(Party::Manager).answers;
    let second = after(second, &[Msg::Opened(Screen::Share)]);
    let noted = after(kept.clone(), &[Msg::Files(FilesMsg::CodeNoted)]);
    let second_closed = after(second.clone(), &[Msg::Files(FilesMsg::HalfClosed)]);
    all.extend([handed_over, kept, noted, second, second_closed]);
    all.extend(openings());
    all
}

fn half(party: Party) -> Half {
    Half::of(TalkId::from_random(NUMBER), party, Route::Full, Some(date("2026-03-01")), &settled_answers(party).answers)
}

fn opens(model: Model, opening: Opening) -> Model {
    after(model, &[Msg::Files(FilesMsg::Opened(opening))])
}

/// Every kind of file, every fault, and what can be wrong with a code.
fn openings() -> Vec<Model> {
    let unread = || vec!["home-days".to_owned(), "no-such-question".to_owned()];
    let in_progress = Record { versions: Vec::new(), ..agreed_record() };
    let change =
        |element, before: &str, after: &str| WordChange { element, before: before.into(), after: after.into() };
    let changes = vec![change(Some(E::Extent), "To dage.", "En dag."), change(None, "", "<b>Ny linje</b>")];
    let word = |changes| Opening::Word { record: Box::new(agreed_record()), unread: unread(), changes };
    let all = [
        Opening::Half(half(Party::Manager), unread()),
        Opening::Half(Half { made: None, ..half(Party::Employee) }, Vec::new()),
        Opening::Half(half(Party::Employee).unfinished(), Vec::new()),
        sealed(&half(Party::Manager)),
        Opening::Record(Box::new(in_progress), unread()),
        Opening::Record(Box::new(agreed_record()), Vec::new()),
        word(Vec::new()),
        word(changes),
    ];
    let own = || prepared(Party::Employee, settled_answers(Party::Employee).answers);
    let mut models = Vec::new();
    for opening in all {
        let closed = || after(own(), &[Msg::Files(FilesMsg::HalfClosed)]);
        models.extend([Model::default(), own(), closed(), apart()].map(|model| opens(model, opening.clone())));
    }
    models.extend(
        file_faults_in_their_own_words()
            .into_iter()
            .map(|fault| after(Model::default(), &[Msg::Files(FilesMsg::Refused(fault))])),
    );
    let problems = [
        CodeProblem::Unreadable(CodeFault::WrongCount { found: 0 }),
        CodeProblem::Unreadable(CodeFault::WrongCount { found: 3 }),
        CodeProblem::Unreadable(CodeFault::UnknownWord { word: "solsrot".into(), nearest: Some("solsort") }),
        CodeProblem::Unreadable(CodeFault::UnknownWord { word: "<b>".into(), nearest: None }),
        CodeProblem::Seal(SealFault::WrongCode),
        CodeProblem::Seal(SealFault::NoCrypto),
        CodeProblem::Seal(SealFault::Failed),
    ];
    for problem in problems {
        let mut model = opens(Model::default(), sealed(&half(Party::Manager)));
        model.files.opened.code_problem = Some(problem);
        models.push(model);
    }
    let mismatches = [
        Mismatch::OtherTalk,
        Mismatch::SameParty(Party::Employee),
        Mismatch::SameParty(Party::Manager),
        Mismatch::NotClosed(Party::Employee),
        Mismatch::NotClosed(Party::Manager),
    ];
    for mismatch in mismatches {
        let own = after(own(), &[Msg::Files(FilesMsg::HalfClosed)]);
        let mut model = opens(own, Opening::Half(half(Party::Manager), Vec::new()));
        model.files.opened.mismatch = Some(mismatch);
        models.push(model);
    }
    let mut opening = opens(Model::default(), sealed(&half(Party::Manager)));
    if let Some(Opening::Sealed { file, .. }) = opening.files.opened.opening() {
        opening.files.opened.being_read = Some(file.clone());
    }
    models.push(opening);
    models
}

/// Every state in both languages, with its markup.
fn everything() -> Vec<(Model, String)> {
    let mut all = meetings();
    for model in talks() {
        all.extend(talk_screens().into_iter().map(|screen| after(model.clone(), &[Msg::Opened(screen)])));
    }
    all.into_iter()
        .flat_map(|model| [Lang::Da, Lang::En].map(|lang| Model { lang, ..model.clone() }))
        .map(|model| {
            let html = shown(&model);
            (model, html)
        })
        .collect()
}

// ---------------------------------------------------------------- what holds for every screen

#[test]
fn every_screen_has_one_heading_that_can_take_the_focus_and_skips_no_level() {
    for (model, html) in everything() {
        let screen = model.screen;
        assert_eq!(html.matches("<h1").count(), 1, "{screen:?}");
        assert!(html.contains("id=\"foeling-1-heading\" tabindex=\"-1\""), "{screen:?}: {html}");
        let levels = html.match_indices("<h").filter_map(|(at, _)| html.as_bytes().get(at + 2));
        let mut last = 0;
        for level in levels.filter(|level| (b'1'..=b'6').contains(level)).map(|level| level - b'0') {
            assert!(level <= last + 1, "{screen:?}: from {last} to {level}");
            last = level;
        }
    }
}

#[test]
fn no_id_stands_twice_and_every_reference_leads_somewhere() {
    for (model, html) in everything() {
        let mut ids = values(&html, "id");
        for name in ["for", "aria-describedby", "aria-labelledby", "aria-controls"] {
            for id in values(&html, name).into_iter().flat_map(|them| them.split(' ')) {
                assert!(ids.contains(&id), "{:?}: {name} {id}", model.screen);
            }
        }
        let all = ids.len();
        ids.sort_unstable();
        let twice: Vec<&[&str]> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty() && all > 0, "{:?}: {twice:?}", model.screen);
    }
}

#[test]
fn every_control_has_a_name() {
    let mut controls = 0;
    for (model, html) in everything() {
        let labels = values(&html, "for");
        for name in ["input", "textarea", "select"] {
            for tag in tags(&html, name) {
                let tag = format!(" {tag}");
                let id = values(&tag, "id");
                let is_named = tag.contains(" aria-label=\"") || tag.contains(" aria-labelledby=\"");
                controls += 1;
                assert!(
                    is_named || id.first().is_some_and(|id| labels.contains(id)),
                    "{:?}: <{name}{tag}>",
                    model.screen
                );
            }
        }
        for rest in html.split("<button").skip(1) {
            let (tag, inside) = rest.split_once('>').unwrap();
            let words = said(inside.split("</button>").next().unwrap());
            controls += 1;
            assert!(
                !words.trim().is_empty() || tag.contains("aria-label"),
                "{:?}: a button says nothing",
                model.screen
            );
        }
    }
    assert!(controls > 5_000, "{controls}");
}

#[test]
fn no_placeholder_is_left_and_no_text_is_missing() {
    for (model, html) in everything() {
        let text = said(&html).replace("{days}", "").replace("\"}],\\", "");
        assert!(!text.contains('{') && !text.contains('}'), "{:?}: {text}", model.screen);
        // A link or a heading without words.
        for class in ["foeling-agenda__link", "foeling-clause__link", "foeling-card__title", "foeling-section__title"] {
            assert!(held(&html, class).iter().all(|it| !said(it).trim().is_empty()), "{:?}: {class}", model.screen);
        }
    }
}

#[test]
fn the_language_of_the_reader_is_the_only_one_apart_from_codes_and_quotations() {
    // The titles of all screens, told apart by language: none of the other one's stands on the screen.
    let titles = [talk::TALK_TITLE, talk::SIDE_BY_SIDE_TITLE, talk::PAPER_TITLE, talk::FINISH_TITLE, sharing::OPENED];
    for (model, html) in everything() {
        let other = model.lang.other();
        let heading = html.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next()).map(said).unwrap();
        assert!(titles.iter().all(|title| !heading.contains(title.get(other))), "{:?}: {heading}", model.screen);
    }
}

#[test]
fn nothing_looks_like_a_score_or_a_judgement() {
    for (model, html) in everything() {
        let text = said(&html).to_lowercase();
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        let judges = ["score", "procent", "percent", "vinderen", "winner", "rating", "karakter", "enighed"];
        let judged = words.find(|word| judges.contains(word));
        assert_eq!(judged, None, "{:?}: {text}", model.screen);
        // Data are kept out of reach; that is no score.
        let text = text.replace("out of reach", "").replace("most out of being together", "");
        assert!(!text.contains("/10") && !text.contains("ud af ") && !text.contains("out of "), "{text}");
        // Numbers of days, minutes and dates are the only ones with a sign after them.
        assert!(!text.contains('%'), "{:?}", model.screen);
    }
}

#[test]
fn nothing_is_written_as_markup() {
    for (model, html) in everything() {
        assert!(!html.contains("<b>") && !html.contains("style="), "{:?}", model.screen);
    }
}

// ---------------------------------------------------------------- the talk

#[test]
fn both_voices_stand_side_by_side_with_the_same_markup() {
    let mut questions = 0;
    for model in talks() {
        for element in E::ALL {
            let model = after(model.clone(), &[Msg::Opened(Screen::Topic(*element))]);
            let html = shown(&model);
            for question in held(&html, "foeling-said__question") {
                questions += 1;
                let voices: Vec<&str> = question.split("<dd class=\"").skip(1).collect();
                assert_eq!(voices.len(), 2);
                let who: Vec<String> = voices.iter().map(|it| held(it, "foeling-said__who").concat()).collect();
                assert_eq!(who, Party::ALL.map(|party| talk::who(party).get(model.lang).to_owned()));
                for (voice, class) in
                    voices.iter().zip(["foeling-said__voice\"", "foeling-said__voice foeling-said__voice--manager\""])
                {
                    assert!(voice.starts_with(class), "{voice}");
                    assert_eq!(held(voice, "foeling-said__who").len(), 1);
                    let what = held(voice, "foeling-said__one").len() + held(voice, "foeling-said__none").len();
                    assert!(what > 0, "a voice without words: {voice}");
                }
            }
        }
    }
    // A row side by side is one that both were asked: what only one was asked stands once.
    assert!(questions > 80, "{questions}");
}

#[test]
fn a_topic_shows_what_each_said_in_words_and_an_opening_question() {
    let model = after(apart(), &[Msg::Opened(Screen::Topic(E::Extent))]);
    let text = said(&shown(&model));
    let talk = &model.record().unwrap().talk;
    for party in Party::ALL {
        let answer = talk.halves.of_party(party).answers.answers().get(Q::HomeDays).unwrap();
        assert!(
            text.contains(&wording::answer(Q::HomeDays, answer, &Answers::default(), Lang::Da).concat()),
            "{party:?}"
        );
    }
    let said_of_it = talk.dialogue(&Frame::default());
    let (says, ask) = wording::opening(&said_of_it.opening_question(&said_of_it.topic(E::Extent).unwrap()), Lang::Da);
    // What stands in both voices is not said again before the question.
    assert!(says.is_some_and(|says| !text.contains(&says)) && text.contains(&ask), "{text}");
    assert!(text.contains(talk::NEXT.da) && text.contains(talk::OUTCOME.da));
    // First what they say, then the question, then how it ended; what is to be written is folded.
    let places = [talk::VOICES.da, talk::ASK.da, talk::WE_AGREE.da, talk::OUTCOME.da].map(|words| text.find(words));
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?}");
    let html = shown(&model);
    let before_field = html.split("foeling-input--clause").next().unwrap();
    assert!(before_field.rfind("<details") > before_field.rfind("</details"), "the field stands behind a button");
}

#[test]
fn what_only_one_was_asked_stands_once_under_that_name() {
    let html = shown(&after(apart(), &[Msg::Opened(Screen::Topic(E::Extent))]));
    let single = held(&html, "foeling-said__single");
    assert!(!single.is_empty());
    for row in single {
        assert_eq!(held(row, "foeling-said__who").len(), 1, "{row}");
        assert_eq!(held(row, "foeling-said__none").len(), 0, "{row}");
    }
    assert!(!said(&html).contains("Er ikke spurgt"));
}

#[test]
fn what_stops_an_agreement_is_open_and_says_who_can_help() {
    let employee = settled_answers(Party::Employee).one(Q::Voluntary, "no").one(Q::WorkPlace, "abroad");
    let half = |given: &Given| Half::of(TalkId::from_random(NUMBER), given.party, Route::Full, None, &given.answers);
    let halves = Halves::of(half(&employee), half(&settled_answers(Party::Manager))).unwrap();
    let model = in_talk(Record::new(Talk::new(halves)));
    for (element, who) in [(E::Voluntary, "tillidsrepræsentanten"), (E::Place, "HR")] {
        let html = shown(&after(model.clone(), &[Msg::Opened(Screen::Topic(element))]));
        let notices: String = held(&html, "foeling-notice__text").into_iter().map(said).collect();
        assert!(notices.contains(who) && notices.contains(dialogue::who_helps(element).da), "{element:?}: {notices}");
    }
}

#[test]
fn no_number_stands_open_on_the_overview_and_the_way_on_is_where_they_are() {
    let overview = |model: &Model| shown(&after(model.clone(), &[Msg::Opened(Screen::Talk)]));
    let html = overview(&apart());
    let before = html.split("foeling-figures__figure").next().unwrap();
    assert!(before.rfind("<details") > before.rfind("</details"), "Føling's number waits behind a button");
    assert!(before.contains("foeling-agenda"), "and comes after the topics");
    let text = said(&html);
    assert!(text.contains(talk::BEGIN.da) && text.contains(talk::CAREFUL.da) && !text.contains(talk::SO_FAR.da));

    let planned: Vec<E> = apart().record().unwrap().talk.agenda(&Frame::default()).planned().collect();
    let ends = |model: Model, element: E, outcome| after(model, &[Msg::Talk(TalkMsg::OutcomeChosen(element, outcome))]);
    let within = said(&overview(&ends(apart(), planned[0], Outcome::Agreed)));
    assert!(within.contains(talk::GO_ON.da) && within.contains(talk::SO_FAR.da) && within.contains(talk::IS_LEFT.da));
    assert!(within.contains(talk::LEFT_WAYS.da) && !within.contains(talk::BEGIN.da));

    let through = E::ALL.iter().fold(apart(), |model, element| ends(model, *element, Outcome::Agreed));
    let through = said(&overview(&through));
    assert!(through.contains(talk::READ_TOGETHER.da) && through.contains(talk::TALKED_THROUGH.da), "{through}");
    assert!(
        ![talk::BEGIN.da, talk::GO_ON.da, talk::CAREFUL.da, talk::IS_LEFT.da].iter().any(|it| through.contains(it))
    );
    // What is counted is how they ended, and not how they began.
    assert!(!through.contains(dialogue::status(foeling::domain::talk::dialogue::Status::ToTalk).da), "{through}");
}

#[test]
fn a_topic_that_was_left_without_an_outcome_is_hinted_at_once() {
    let planned: Vec<E> = apart().record().unwrap().talk.agenda(&Frame::default()).planned().collect();
    let model = after(apart(), &[Msg::Opened(Screen::Topic(planned[0])), Msg::Talk(TalkMsg::WentOn)]);
    let name = clauses::element(planned[0]).name.da;
    let hint = talk::LEFT_WITHOUT_OUTCOME.da.replace("{name}", name);
    assert!(said(&shown(&model)).contains(&hint));
    assert!(!said(&shown(&after(model, &[Msg::Talk(TalkMsg::WentOn)]))).contains(&hint));
}

#[test]
fn in_a_topic_nothing_is_chosen_beforehand() {
    for element in E::ALL {
        let html = shown(&after(apart(), &[Msg::Opened(Screen::Topic(*element))]));
        let checked: Vec<&str> = tags(&html, "input").into_iter().filter(|tag| tag.contains(" checked")).collect();
        // A topic without questions shows the overview, where the length of the talk has a default.
        let is_overview = html.contains("foeling-counts");
        assert_eq!(checked.len(), usize::from(is_overview), "{element:?}: {checked:?}");
    }
}

#[test]
fn a_clause_that_the_two_wrote_says_so_on_the_topic_and_on_the_paper() {
    let before = after(apart(), &[Msg::Opened(Screen::Paper)]);
    assert!(!said(&shown(&before)).contains(talk::EDITED.da));
    let written =
        after(before, &[Msg::Talk(TalkMsg::ClauseWritten(E::Extent, "Vi aftaler en dag <b>om ugen</b>.".into()))]);
    for (lang, edited) in [(Lang::Da, talk::EDITED.da), (Lang::En, talk::EDITED.en)] {
        for screen in [Screen::Paper, Screen::Topic(E::Extent)] {
            let model = Model { lang, ..after(written.clone(), &[Msg::Opened(screen)]) };
            let html = shown(&model);
            assert!(said(&html).contains(edited), "{screen:?}");
            assert!(said(&html).contains("Vi aftaler en dag <b>om ugen</b>."), "{screen:?}: as text");
        }
    }
    let html = shown(&after(written, &[Msg::Opened(Screen::Paper)]));
    assert_eq!(held(&html, "foeling-clause__edited").len(), 1, "only that clause");
}

#[test]
fn a_clause_that_is_too_long_says_by_how_much_and_what_is_left_out() {
    let written = |length: usize| {
        let writes = Msg::Talk(TalkMsg::ClauseWritten(E::Extent, "æ".repeat(length)));
        shown(&after(apart(), &[Msg::Opened(Screen::Topic(E::Extent)), writes]))
    };
    let field = |html: &str| tags(html, "textarea").into_iter().find(|tag| tag.contains("clause-")).unwrap().to_owned();
    assert!(said(&written(1480)).contains("20 tegn tilbage"));
    let html = written(1512);
    assert!(said(&html).contains("Gør teksten 12 tegn kortere") && field(&html).contains("aria-invalid=\"true\""));
    assert!(said(&html).contains(&"æ".repeat(1512)), "and nothing is cut off");
    assert!(said(&written(9000)).contains("Slutningen af teksten er ikke kommet med"));
    assert!(!field(&written(100)).contains("aria-invalid"));
}

#[test]
fn the_questions_of_a_topic_are_parts_of_its_section() {
    let html = shown(&after(apart(), &[Msg::Opened(Screen::Topic(E::Extent))]));
    let (_, agree) = html.split_once(talk::WE_AGREE.da).unwrap();
    let agree = agree.split("</section>").next().unwrap();
    assert!(agree.matches("<legend").count() > 1, "{agree}");
    assert!(!agree.contains("<h2") && agree.matches("<h3").count() >= agree.matches("<legend").count(), "{agree}");
}

#[test]
fn what_has_to_be_known_stands_in_a_part_of_the_page_with_a_name_and_is_none_where_there_is_nothing() {
    let warned = Model { unread: vec!["abc".into()], ..apart() };
    let html = shown(&warned);
    let part = tags(&html, "section").into_iter().find(|tag| tag.contains("foeling-notices")).unwrap_or_default();
    assert!(part.contains("aria-label=\"Beskeder\""), "{part}");
    assert!(!shown(&apart()).contains("foeling-notices"));
}

#[test]
fn what_a_clause_stands_against_is_said_beside_it_and_refuses_nothing() {
    // The paper has another one, on the rest between two days, which no clause on the days changes.
    let paper = said(&shown(&after(apart(), &[Msg::Opened(Screen::Paper)])));
    assert!(paper.contains(talk::CONFLICT.da));
    for screen in [Screen::Paper, Screen::Topic(E::Extent)] {
        let text = |written: &str| {
            let msgs = [Msg::Talk(TalkMsg::ClauseWritten(E::Extent, written.into())), Msg::Opened(screen)];
            said(&shown(&after(apart(), &msgs)))
        };
        let said_against = |written: &str| text(written).matches(talk::CONFLICT.da).count();
        assert!(text("Fire dage hjemme om ugen.").contains("Fire dage hjemme om ugen."), "{screen:?}");
        // Over the limits of the frame, over what Føling suggests, and not the answer that the rest goes by.
        assert_eq!(said_against("Fire dage hjemme om ugen."), said_against("En dag hjemme om ugen.") + 3, "{screen:?}");
        assert_eq!(said_against("Hjemme tirsdag."), said_against("Hjemme mandag.") + 1, "{screen:?}");
    }
}

#[test]
fn what_must_be_there_and_is_not_is_listed_on_the_paper_and_at_the_end_with_the_way_to_it() {
    let mut listed = 0;
    for model in talks() {
        let talk = &model.record().unwrap().talk;
        // What was left to others is no clause either.
        let agreement = talk.signable(&talk.agreement(&talk.dialogue(&Frame::default()), &Frame::default()));
        let mut missing: Vec<&str> =
            agreement.missing().map(|clause| clauses::element(clause.element).name.get(Lang::Da)).collect();
        listed += missing.len();
        // After them, what is there and nobody has talked about.
        let dialogue = talk.dialogue(&Frame::default());
        let lacking = Stands::new(talk, &dialogue, &Frame::default()).lacking(&agreement);
        let is_not_talked_about = lacking.into_iter().filter(|(_, lacks)| *lacks == Lacking::NotTalkedAbout);
        missing.extend(is_not_talked_about.map(|(element, _)| clauses::element(element).name.da));
        let is_stopped = dialogue.stops().next().is_some();
        for screen in [Screen::Paper, Screen::Finish] {
            let html = shown(&after(model.clone(), &[Msg::Opened(screen)]));
            let links: Vec<String> = held(&html, "foeling-clause__link").into_iter().map(said).collect();
            let after_stops = links.len().saturating_sub(missing.len());
            assert_eq!(links[after_stops..], missing, "{screen:?}");
            assert!(is_stopped || after_stops == 0, "{links:?}");
            assert_eq!(said(&html).contains(talk::NOTHING_MISSING.da), missing.is_empty() && !is_stopped);
        }
    }
    assert!(listed > 5, "{listed}");
}

#[test]
fn what_is_missing_can_be_talked_about_where_the_way_leads() {
    for model in talks() {
        let talk = &model.record().unwrap().talk;
        let agreement = talk.agreement(&talk.dialogue(&Frame::default()), &Frame::default());
        for clause in agreement.missing() {
            let html = shown(&after(model.clone(), &[Msg::Opened(Screen::Topic(clause.element))]));
            let heading = html.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next()).unwrap();
            let name = clauses::element(clause.element).name.da;
            assert!(said(heading).contains(name), "{:?} leads to {}", clause.element, said(heading));
        }
    }
}

#[test]
fn the_overview_counts_and_lists_every_topic_once() {
    for model in talks() {
        let model = after(model, &[Msg::Opened(Screen::Talk)]);
        let html = shown(&model);
        let talk = &model.record().unwrap().talk;
        let first = foeling::domain::talk::dialogue::Dialogue::of(&talk.halves, &Answers::default(), &model.frame);
        let mut topics: Vec<&str> = first.topics().iter().map(|it| clauses::element(it.element).name.da).collect();
        let mut links: Vec<String> = held(&html, "foeling-agenda__link").into_iter().map(said).collect();
        topics.sort_unstable();
        links.sort_unstable();
        assert_eq!(links, topics);
        let counted: usize = held(&html, "foeling-counts__number").iter().map(|it| it.parse::<usize>().unwrap()).sum();
        assert_eq!(counted, topics.len());
        assert_eq!(held(&html, "foeling-figures__figure").len(), 3, "each alone, and both together");
    }
}

#[test]
fn what_waits_for_a_word_is_named_and_its_clause_stands_once() {
    let model = after(apart(), &[Msg::Opened(Screen::Paper)]);
    let html = shown(&model);
    let notice = held(&html, "foeling-notice__item").join(" ");
    assert!(said(&notice).contains(talk::AGREE_ON.da), "{notice}");
    assert!(!said(&notice).contains("Hjemmearbejdet er frivilligt"), "{notice}");
    // A condition is a part of its clause, and is said there alone.
    let words = "Lis er oplært";
    let model = after(
        model,
        &[
            Msg::Talk(TalkMsg::OutcomeChosen(E::Extent, Outcome::WithConditions)),
            Msg::Talk(TalkMsg::OutcomeWorded(E::Extent, words.into())),
        ],
    );
    assert_eq!(said(&shown(&model)).matches(words).count(), 1);
    // Where the talk has come to is told with its number, not as the condition alone.
    let overview = said(&shown(&after(model, &[Msg::Opened(Screen::Talk)])));
    assert!(overview.contains("Omfang: en dag, med betingelsen: Lis er oplært"), "{overview}");
}

#[test]
fn the_draft_beside_a_topic_says_that_nothing_is_agreed_yet() {
    let nothing =
        Party::ALL.map(|party| Half::of(TalkId::from_random(NUMBER), party, Route::Short, None, &Answers::default()));
    let [employee, manager] = nothing;
    let model = in_talk(Record::new(Talk::new(Halves::of(employee, manager).unwrap())));
    let html = shown(&after(model, &[Msg::Opened(Screen::Topic(E::Extent))]));
    let now = held(&html, "foeling-clause__new").join(" ");
    assert!(said(&now).contains(talk::NOT_AGREED_YET.da), "{now}");
    // Two who sit together have no next page.
    let tasks = said(&shown(&after(apart(), &[Msg::Opened(Screen::Topic(E::TasksAtHome))])));
    assert!(!tasks.contains(budget::OWN_TASK.da));
}

#[test]
fn both_side_by_side_are_printed_as_they_stand() {
    let model = after(apart(), &[Msg::Opened(Screen::SideBySide)]);
    assert_eq!(parcels::document(&model), None);
    assert!(parcels::document(&after(model, &[Msg::Opened(Screen::Talk)])).is_some());
}

#[test]
fn side_by_side_the_columns_have_the_same_form_and_ids_of_their_own() {
    let html = shown(&after(apart(), &[Msg::Opened(Screen::SideBySide)]));
    let columns: Vec<&str> = html.split("foeling-beside__one").skip(1).collect();
    assert_eq!(columns.len(), 2);
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(ids.iter().all(|id| ids.iter().filter(|other| *other == id).count() == 1), "{ids:?}");
    for column in columns {
        let column = column.split("</section>").next().unwrap();
        assert_eq!(column.matches("<h2").count(), 1, "{column}");
        assert_eq!(column.matches("foeling-steps__row--result").count(), 1);
    }
    assert!(said(&html).contains(talk::WEEKS.da) && said(&html).contains(talk::WHAT_WOULD_CHANGE.da));
    // The days are words in a table, each under its day.
    assert_eq!(tags(&html, "table").len(), 1);
    assert!(tags(&html, "th").iter().all(|tag| tag.contains("scope=\"col\"") || tag.contains("scope=\"rowgroup\"")));
}

#[test]
fn a_number_that_looks_personal_is_pointed_out_in_names_and_in_clauses() {
    let finish = after(apart(), &[Msg::Opened(Screen::Finish)]);
    assert!(!said(&shown(&finish)).contains("CPR"));
    let name = Names { unit: "Nord 010190-1234".into(), ..Names::default() };
    assert!(
        said(&shown(&after(finish.clone(), &[Msg::NamesTyped(name)])))
            .contains(suspect::in_field(Suspect::PersonalNumber).da)
    );
    let clause = Msg::Talk(TalkMsg::ClauseWritten(E::Extent, "Anna, 010190-1234".into()));
    let condition = Msg::Talk(TalkMsg::OutcomeWorded(E::Extent, "0101901234".into()));
    for msg in [clause, condition] {
        let text = said(&shown(&after(finish.clone(), &[msg])));
        assert!(
            text.contains(&talk::CPR_IN_CLAUSE.da.replace("{name}", clauses::element(E::Extent).name.da)),
            "{text}"
        );
        // The clause is named, so that the document as a whole need not be pointed at as well.
        assert!(!text.contains(suspect::in_document(Suspect::PersonalNumber).da), "{text}");
    }
}

#[test]
fn the_talk_about_fewer_days_points_to_the_rights_beside_them() {
    let special = said_of(Signpost::SpecialNeeds);
    let extent = said(&shown(&after(apart(), &[Msg::Opened(Screen::Topic(E::Extent))])));
    assert!(extent.contains(&special), "{extent}");
    assert!(!said(&shown(&after(apart(), &[Msg::Opened(Screen::Topic(E::Place))]))).contains(&special));
    // The employee wishes for three days and the manager says one: that is where somebody may ask, and be given reasons.
    assert!(extent.contains(&said_of(Signpost::FlexibleRequest)), "{extent}");
    let granted = Msg::Talk(TalkMsg::Decided(Q::HomeDays, Some(Answer::Number(Amount::whole(3)))));
    let extent = said(&shown(&after(apart(), &[granted, Msg::Opened(Screen::Topic(E::Extent))])));
    assert!(!extent.contains(&said_of(Signpost::FlexibleRequest)), "{extent}");
}

#[test]
fn what_was_written_for_the_agreement_is_looked_through_before_the_talk_is_saved() {
    let points_out = |model: Model| said(&shown(&model)).contains(suspect::in_document(Suspect::PersonalNumber).da);
    let overview = after(apart(), &[Msg::Opened(Screen::Talk)]);
    assert!(!points_out(overview.clone()));
    let clause = Msg::Talk(TalkMsg::ClauseWritten(E::Extent, "Anna, 010190-1234".into()));
    assert!(points_out(after(overview, &[clause])));
}

#[test]
fn what_is_printed_of_the_preparation_is_looked_through() {
    let named = Answer::TaskNames([(Task::DeepWork, "sagen om 010190-1234".to_owned())].into());
    let mut answers = settled_answers(Party::Employee).answers;
    let screen = |answers: &Answers| {
        let model = prepared(Party::Employee, answers.clone());
        said(&shown(&after(model, &[Msg::Opened(Screen::TalkingPoints)])))
    };
    assert!(!screen(&answers).contains(suspect::in_document(Suspect::PersonalNumber).da));
    answers.set(Q::TaskNames, named);
    assert!(screen(&answers).contains(suspect::in_document(Suspect::PersonalNumber).da));
}

#[test]
fn a_new_version_is_looked_through_before_it_is_saved() {
    let model = in_talk(agreed_record());
    let to = [
        FollowUpMsg::WhoChosen(Voice::Both),
        FollowUpMsg::Continued,
        FollowUpMsg::SinceWritten(Ask::Missed, "Mest 020290-1234".to_owned()),
        FollowUpMsg::Continued,
        FollowUpMsg::Continued,
        FollowUpMsg::ResultChosen(FollowUpResult::Keep),
        FollowUpMsg::Continued,
    ];
    let model = to.into_iter().fold(model, |model, msg| after(model, &[Msg::FollowUp(msg)]));
    let text = said(&shown(&model));
    assert!(text.contains(suspect::in_document(Suspect::PersonalNumber).da), "{:?}: {text}", model.screen);
}

fn said_of(signpost: Signpost) -> String {
    foeling::content::signposts::words(signpost, Voice::Both).da.to_owned()
}

#[test]
fn the_conditions_of_a_topic_on_the_home_are_asked_for_with_care() {
    for (element, is_careful) in [(E::Place, true), (E::ScreenWorkplace, true), (E::Extent, false)] {
        let msgs =
            [Msg::Talk(TalkMsg::OutcomeChosen(element, Outcome::WithConditions)), Msg::Opened(Screen::Topic(element))];
        let text = said(&shown(&after(apart(), &msgs)));
        assert!(text.contains(talk::CONDITIONS.da), "{element:?}");
        assert_eq!(text.contains(talk::CONDITIONS_CAREFUL.da), is_careful, "{element:?}");
    }
}

#[test]
fn a_week_that_hangs_on_a_condition_says_so_on_the_screen() {
    let words = "Stolen er leveret.".to_owned();
    let outcome = |outcome| Msg::Talk(TalkMsg::OutcomeChosen(E::Extent, outcome));
    let days = Msg::Talk(TalkMsg::Decided(Q::HomeDays, Some(Answer::Number(Amount::whole(2)))));
    let agreed = after(apart(), &[days, outcome(Outcome::Agreed), Msg::Opened(Screen::Paper)]);
    assert!(shown(&agreed).contains("foeling-week__days"));
    assert!(!said(&shown(&agreed)).contains(results::WEEK_ONCE_MET.da));
    let worded = Msg::Talk(TalkMsg::OutcomeWorded(E::Extent, words));
    let conditional = after(agreed, &[outcome(Outcome::WithConditions), worded]);
    assert!(said(&shown(&conditional)).contains(results::WEEK_ONCE_MET.da));
}

#[test]
fn what_neither_shares_stands_on_no_screen_of_the_talk() {
    let mut rng = fastrand::Rng::with_seed(32);
    for _ in 0..6 {
        let answers = Party::ALL.map(|party| marked_answers(party, &format!("{party:?}"), &mut rng));
        let halves =
            [0, 1].map(|it| Half::of(TalkId::from_random(NUMBER), Party::ALL[it], Route::Full, None, &answers[it]));
        let [employee, manager] = halves.clone();
        let mut model = in_talk(Record::new(Talk::new(Halves::of(employee, manager).unwrap())));
        // On a device on which both prepared: their answers are in the state, and still out of reach.
        (model.work.employee, model.work.manager) = (answers[0].clone(), answers[1].clone());
        model.work.party = Some(Party::Employee);
        for screen in talk_screens() {
            let text = said(&shown(&after(model.clone(), &[Msg::Opened(screen)])));
            for (it, party) in Party::ALL.into_iter().enumerate() {
                for (id, _) in answers[it].iter().filter(|(id, _)| halves[it].answers.answers().get(*id).is_none()) {
                    let mark = format!("{party:?}-{}", id.id());
                    assert!(!text.contains(&mark), "{screen:?}: {mark}");
                }
            }
        }
    }
}

// ---------------------------------------------------------------- taking along and opening

#[test]
fn what_goes_along_is_exactly_the_half() {
    let mut rng = fastrand::Rng::with_seed(33);
    let (mut rows, mut stayed) = (0, 0);
    for round in 0..12 {
        let party = Party::ALL[round % 2];
        let mut model = prepared(party, marked_answers(party, "MINE", &mut rng));
        model.work.route = if round < 8 { Route::Full } else { Route::Short };
        let half = model.prepared().own_half().unwrap();
        let html = shown(&model);
        let listed: Vec<&str> =
            values(&html, "id").into_iter().filter_map(|id| id.strip_prefix("foeling-1-goes-")).collect();
        let expected: Vec<&str> = half.answers.answers().iter().map(|(id, _)| id.id()).collect();
        assert_eq!(listed, expected);
        let text = said(&html);
        for (id, answer) in half.answers.answers().iter() {
            rows += 1;
            for line in in_words(id, answer, half.answers.answers(), Lang::Da.into()) {
                assert!(text.contains(&line), "{}: {line}", id.id());
            }
        }
        for (id, _) in model.answers().iter().filter(|(id, _)| half.answers.answers().get(*id).is_none()) {
            stayed += 1;
            assert!(!text.contains(&format!("MINE-{}", id.id())), "{} stays at home", id.id());
        }
    }
    assert!(rows > 200 && stayed > 50, "{rows} rows, {stayed} stayed");
}

#[test]
fn the_code_is_shown_to_the_one_who_is_done_and_to_nobody_after() {
    let code = TalkCode::from_random(&CODE);
    let share = prepared(Party::Employee, settled_answers(Party::Employee).answers);
    let words = |model: &Model| held(&shown(model), "foeling-code__word").concat();
    assert_eq!(words(&share), code.words().concat());
    let drawn = Msg::Files(FilesMsg::Drawn { number: None, code: Some(CODE) });
    let handed_over = after(share, &[Msg::Files(FilesMsg::HalfClosed), Msg::Files(FilesMsg::HandedOver), drawn]);
    assert_eq!(words(&handed_over), "", "not before the copy is kept");
    let kept = after(handed_over, &[Msg::Files(FilesMsg::WaitingKept(true))]);
    assert_eq!(words(&kept), code.words().concat());
    assert!(!said(&shown(&kept)).contains(sharing::TURN_BEGIN.da), "the other's turn comes after the code is gone");
    let kept = after(kept, &[Msg::Files(FilesMsg::CodeNoted)]);
    assert_eq!(words(&kept), "");
    assert!(said(&shown(&kept)).contains(sharing::TURN_BEGIN.da));
    let mut second = after(kept, &[Msg::Files(FilesMsg::OtherBegan)]);
    assert_eq!(words(&second), "");
    second.work.manager = settled_answers(Party::Manager).answers;
    let text = said(&shown(&after(second.clone(), &[Msg::Opened(Screen::Share)])));
    assert!(text.contains(sharing::TO_CLOSE.da) && !text.contains(sharing::BOTH_READY.da), "not before it is closed");
    let text = said(&shown(&after(second, &[Msg::Files(FilesMsg::HalfClosed)])));
    assert!(text.contains(sharing::BOTH_READY.da) && !text.contains(sharing::SAVE_HALF.da));
}

#[test]
fn between_the_two_and_while_the_other_answers_no_answer_of_the_first_is_shown() {
    let mut rng = fastrand::Rng::with_seed(34);
    for party in Party::ALL {
        let answers = marked_answers(party, "MINE", &mut rng);
        let msgs = [Msg::Files(FilesMsg::HalfClosed), Msg::Files(FilesMsg::HandedOver)];
        let model = after(prepared(party, answers), &msgs);
        assert_eq!(model.screen, Screen::Handover);
        for screen in Screen::all() {
            let text = shown(&after(model.clone(), &[Msg::Opened(screen)]));
            assert!(!text.contains("MINE"), "{screen:?}");
        }
    }
}

#[test]
fn an_opened_file_says_whose_it_is_and_leaves_the_choice() {
    let text = |model: &Model| said(&shown(model));
    for model in openings() {
        let text = text(&model);
        assert!(text.contains(sharing::LEAVE_FILE.da) && text.contains(sharing::OTHER_FILE.da));
    }
    let half_opened =
        opens(Model::default(), Opening::Half(half(Party::Manager), vec!["home-days".into(), "x-1".into()]));
    let words = text(&half_opened);
    for part in
        ["1. marts 2026", &TalkId::from_random(NUMBER).to_string(), sharing::USE_HALF.da, sharing::UNREAD.da, "x-1"]
    {
        assert!(words.contains(part), "{part}");
    }
    assert!(words.contains(foeling::content::questions::words(Q::HomeDays).name.da));
    let agreement = text(&opens(Model::default(), Opening::Record(Box::new(agreed_record()), Vec::new())));
    assert!(agreement.contains(sharing::AN_AGREEMENT.da) && agreement.contains(sharing::OPEN_AGREEMENT.da));
    let in_progress = Record { versions: Vec::new(), ..agreed_record() };
    let in_progress = text(&opens(Model::default(), Opening::Record(Box::new(in_progress), Vec::new())));
    assert!(in_progress.contains(sharing::A_TALK.da) && in_progress.contains(sharing::OPEN_TALK.da));
    let instead = text(&opens(apart(), Opening::Record(Box::new(agreed_record()), Vec::new())));
    assert!(instead.contains(sharing::TALK_IS_OPEN.da) && instead.contains(sharing::OPEN_INSTEAD.da));
    assert!(!instead.contains(sharing::OPEN_AGREEMENT.da));
}

#[test]
fn a_half_that_was_opened_shows_none_of_its_answers() {
    let mut rng = fastrand::Rng::with_seed(35);
    for party in Party::ALL {
        let answers = marked_answers(party, "THEIRS", &mut rng);
        let half = Half::of(TalkId::from_random(NUMBER), party, Route::Full, None, &answers);
        assert!(!shown(&opens(Model::default(), Opening::Half(half, Vec::new()))).contains("THEIRS"));
    }
}

#[test]
fn each_fault_of_a_file_a_code_or_a_half_is_said_in_its_own_words() {
    let mut said_before: Vec<String> = Vec::new();
    let faulty = openings().into_iter().filter(|model| {
        model.files.opened.fault().is_some()
            || model.files.opened.mismatch.is_some()
            || model.files.opened.code_problem.is_some()
    });
    let mut count = 0;
    for model in faulty {
        let html = shown(&model);
        let alert = held(&html, "foeling-notice--warn").into_iter().chain(held(&html, "foeling-fault")).map(said);
        let words: String = alert.collect();
        let words = if words.is_empty() { said(&html) } else { words };
        count += 1;
        assert!(!said_before.contains(&words), "{words}");
        said_before.push(words);
    }
    assert_eq!(count, file_faults_in_their_own_words().len() + 7 + 5);
}

#[test]
fn two_numbers_can_be_said_to_belong_together_and_two_of_one_party_cannot() {
    for (mismatch, can) in [(Mismatch::OtherTalk, true), (Mismatch::SameParty(Party::Manager), false)] {
        let mut model = opens(Model::default(), Opening::Half(half(Party::Manager), Vec::new()));
        model.files.opened.mismatch = Some(mismatch);
        assert_eq!(said(&shown(&model)).contains(sharing::BELONG_TOGETHER.da), can);
    }
}

#[test]
fn lines_changed_in_word_are_shown_with_both_texts_and_the_choice_is_equal() {
    let model = openings().into_iter().find(
        |model| matches!(model.files.opened.opening(), Some(Opening::Word { changes, .. }) if !changes.is_empty()),
    );
    let html = shown(&model.unwrap());
    let text = said(&html);
    for part in
        ["To dage.", "En dag.", "<b>Ny linje</b>", "–", clauses::element(E::Extent).name.da, sharing::OTHER_LINE.da]
    {
        assert!(text.contains(part), "{part}");
    }
    let button = |label: &str| {
        html.split("<button").find(|it| said(&format!("<{it}")).starts_with(label)).map(|it| it.split('>').next())
    };
    assert_eq!(button(sharing::KEEP_WORD.da).unwrap(), button(sharing::KEEP_OURS.da).unwrap(), "neither is preferred");
}

#[test]
fn what_is_open_can_be_deleted_whatever_was_answered_here() {
    let delete = foeling::content::interface::DELETE_ALL.da;
    assert!(!said(&shown(&Model::default())).contains(delete));
    for model in [apart(), in_talk(agreed_record())] {
        assert!(model.work.is_empty());
        assert!(said(&shown(&model)).contains(delete));
    }
    let waits = after(
        opens(Model::default(), Opening::Half(half(Party::Employee), Vec::new())),
        &[Msg::Files(FilesMsg::Accepted)],
    );
    assert!(said(&shown(&waits)).contains(delete));
}
