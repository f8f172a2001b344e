//! The questions as a browser and a screen reader meet them: every question, for both parties, in both languages.
#![cfg(feature = "ssr")]

mod support;

use std::rc::Rc;

use foeling::content::{interface, questions};
use foeling::domain::case::task_days::Budget;
use foeling::domain::frame::Frame;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::pages::{Layout, PageId};
use foeling::domain::questionnaire::question::{AnswerKind, Sharing};
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::{Weekday, Weekdays, parse_date, parse_time};
use foeling::domain::values::small_map::SmallMap;
use foeling::domain::values::speech::Speech;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::{Answer, TaskPlace};
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId;
use foeling::domain::vocabulary::task::{NamedTask, Place, Share, Task};
use foeling::ui::parts::checklist::{self, ChecklistProps, ChecklistRow};
use foeling::ui::parts::question::{QuestionProps, question};
use foeling::ui::parts::task_week::TaskWeek;
use foeling::ui::parts::{many_choices, task_names, task_shares, time_range, weekday_button};
use foeling::ui::reader::Reader;
use support::rendering::markup;
use yew::{AttrValue, Callback, Html};

const DANE: Reader =
    Reader { speech: Speech::ours(Lang::Da), party: Party::Employee, instance: 7, today: None, part: "" };
const TASKS: [Task; 2] = [Task::DeepWork, Task::Training];

// ---------------------------------------------------------------- every question

#[test]
fn every_question_is_one_group_named_by_its_words() {
    for (asked, page) in every_question() {
        let group = page.by_id(&asked.reader().id(asked.id.id()));
        assert_eq!(group.name, "fieldset", "{asked:?}");
        let words = questions::words(asked.id).ask(asked.party).get(asked.lang);
        let legend = page.all("legend").next().unwrap();
        assert_eq!(page.text(legend), words, "{asked:?}");
    }
}

#[test]
fn the_question_is_the_one_heading_of_its_page_when_it_stands_alone() {
    for (asked, page) in every_question() {
        let headings: Vec<_> = page.all("h1").collect();
        assert_eq!(headings.len(), usize::from(asked.is_heading), "{asked:?}");
        for heading in headings {
            assert_eq!(heading.get("tabindex"), Some("-1"));
            assert_eq!(heading.get("id"), Some("foeling-7-heading"));
        }
        assert_eq!(page.all("h2").count(), usize::from(!asked.is_heading), "{asked:?}");
    }
}

#[test]
fn every_control_has_a_label_and_every_reference_an_end() {
    for (asked, page) in every_question() {
        page.check_names_and_references(&format!("{asked:?}"));
    }
}

#[test]
fn the_first_control_of_every_question_can_be_linked_to() {
    for (asked, page) in every_question() {
        let first = page.by_id(&asked.reader().id(&format!("{}-1", asked.id.id())));
        assert!(["input", "textarea", "button"].contains(&first.name.as_str()), "{asked:?}");
    }
}

#[test]
fn every_question_offers_both_ways_out_and_chooses_nothing_beforehand() {
    for (asked, page) in every_question() {
        let ways: &[&str] = if asked.id == QuestionId::TaskNames { &[] } else { &["unknown", "talk"] };
        for part in ways {
            let way = page.by_id(&asked.reader().id(&format!("{}-{part}", asked.id.id())));
            let is_radio = matches!(
                questionnaire::find(asked.id).unwrap().kind,
                AnswerKind::One { .. } | AnswerKind::Scale | AnswerKind::HalfDays
            );
            assert_eq!(way.get("type"), Some(if is_radio { "radio" } else { "checkbox" }), "{asked:?}");
        }
        assert_eq!(page.checked(), [""; 0], "{asked:?}");
        assert!(page.tags.iter().all(|tag| tag.get("aria-pressed") != Some("true")), "{asked:?}");
    }
}

#[test]
fn every_question_says_who_sees_the_answer_and_why_it_is_asked() {
    for (asked, page) in every_question() {
        let question = questionnaire::find(asked.id).unwrap();
        let mark = page.class("foeling-privacy").next().unwrap();
        assert_eq!(mark.name, if question.sharing == Sharing::Choice { "button" } else { "span" }, "{asked:?}");
        assert_eq!(page.all("details").count(), 1, "{asked:?}");
        assert!(page.all("details").all(|details| details.get("open").is_none()), "{asked:?}");
        assert_eq!(page.class("foeling-why__source").count(), question.sources.len(), "{asked:?}");
    }
}

#[test]
fn nothing_is_styled_or_scripted_in_place() {
    for (asked, page) in every_question() {
        for tag in &page.tags {
            assert!(tag.attributes.iter().all(|(name, _)| name != "style" && !name.starts_with("on")), "{asked:?}");
        }
    }
}

// ---------------------------------------------------------------- answers

#[test]
fn a_chosen_option_is_the_only_one_checked() {
    let page = answered(QuestionId::HelpNeed, Answer::One("daily"));
    assert_eq!(page.checked(), ["foeling-7-help-need-2"]);
    assert_eq!(page.class("foeling-choice--chosen").count(), 1);
}

#[test]
fn several_options_are_checked_together() {
    let page = answered(QuestionId::ExemptTasks, Answer::Many(vec!["sensitive-cases", "other"]));
    assert_eq!(page.checked(), ["foeling-7-exempt-tasks-2", "foeling-7-exempt-tasks-5"]);
}

#[test]
fn a_way_out_is_checked_whatever_the_kind() {
    // What a task is called is no question of knowing, and has no way out.
    for id in QuestionId::ALL.iter().filter(|id| **id != QuestionId::TaskNames) {
        for (answer, part) in [(Answer::Unknown, "unknown"), (Answer::RatherTalk, "talk")] {
            assert_eq!(answered(*id, answer).checked(), [DANE.id(&format!("{}-{part}", id.id()))]);
        }
    }
}

#[test]
fn the_scale_names_its_ends() {
    let page = answered(QuestionId::Belonging, Answer::Scale(5));
    assert_eq!(page.checked(), ["foeling-7-belonging-5"]);
    let heard: Vec<String> = page.all("label").map(|label| page.text(label)).collect();
    for end in ["1, Helt uenig", "5, Helt enig"] {
        assert!(heard.iter().any(|it| it == end), "{heard:?}");
    }
}

#[test]
fn half_days_are_seen_as_signs_and_heard_with_what_they_count() {
    let page = answered(QuestionId::HomeDays, Answer::Number(Amount(150)));
    assert_eq!(page.checked(), ["foeling-7-home-days-4"]);
    // What is seen is the beginning of what is heard, so that it can be said to choose it.
    let heard = |id: &str| page.text(page.all("label").find(|label| label.get("for") == Some(id)).unwrap());
    assert_eq!(heard("foeling-7-home-days-4"), "1½ dag");
    assert_eq!(heard("foeling-7-home-days-5"), "2 dage");
    assert!(page.class("foeling-chip__text").all(|seen| seen.get("aria-hidden").is_none()));
}

#[test]
fn who_sees_the_answer_is_heard_with_the_question() {
    for (asked, page) in every_question() {
        let group = page.by_id(&asked.reader().id(asked.id.id()));
        let ids: Vec<&str> = group.get("aria-describedby").unwrap_or_default().split(' ').collect();
        let mark = page.class("foeling-privacy__word").next().unwrap();
        assert!(ids.contains(&mark.get("id").unwrap_or("none")), "{asked:?}: {ids:?}");
    }
    let page = checklist(&[QuestionId::SetupChair, QuestionId::SetupScreen], None, false);
    for id in ["foeling-7-setup-chair", "foeling-7-setup-screen"] {
        let described = page.by_id(id).get("aria-describedby").unwrap();
        assert_eq!(page.text(page.by_id(described)), "Deles i samtalen");
    }
}

#[test]
fn chosen_weekdays_are_pressed() {
    let days = Weekdays::of(&[Weekday::Tuesday, Weekday::Friday]);
    let page = answered(QuestionId::HomeWeekdays, Answer::Weekdays(days));
    let pressed: Vec<_> = page.all("button").filter(|tag| tag.get("aria-pressed") == Some("true")).collect();
    assert_eq!(
        pressed.iter().filter_map(|tag| tag.get("id")).collect::<Vec<_>>(),
        ["foeling-7-home-weekdays-2", "foeling-7-home-weekdays-5"]
    );
    assert_eq!(answered(QuestionId::HomeWeekdays, Answer::Varies).checked(), ["foeling-7-home-weekdays-varies"]);
    assert!(!answered(QuestionId::TeamDays, Answer::Unknown).html.contains("team-days-varies"));
}

#[test]
fn a_chosen_task_opens_its_share_which_may_stay_open() {
    let shares = SmallMap::from([(Task::DeepWork, Some(Share::AboutADay)), (Task::Training, None)]);
    let page = answered(QuestionId::TaskTypes, Answer::TaskShares(shares));
    assert_eq!(page.class("foeling-share").count(), 2);
    assert_eq!(
        page.checked(),
        ["foeling-7-task-types-1", "foeling-7-task-types-deep-work-about-a-day", "foeling-7-task-types-16"]
    );
    assert!(page.html.contains("Vælg op til 6."));
    let sum = page.by_id("foeling-7-task-types-sum");
    assert_eq!(sum.get("aria-live"), Some("polite"));
    assert_eq!(
        page.text(sum),
        "Indtil nu fylder opgaverne 1 af dine 5 dage. Andre opgaver fylder så 4 dage. Føling går ud fra fem \
         arbejdsdage, til andet er sagt."
    );
}

#[test]
fn each_task_has_a_field_for_what_one_calls_it() {
    let names = SmallMap::from([(Task::Training, "nye kolleger".to_owned())]);
    let page = answered(QuestionId::TaskNames, Answer::TaskNames(names.clone()));
    assert_eq!(page.by_id("foeling-7-task-names-1").get("value"), Some(""));
    assert_eq!(page.by_id("foeling-7-task-names-2").get("value"), Some("nye kolleger"));
    assert_eq!(task_names::named(names.clone(), Task::Training, "  ".to_owned()), None);
    let both = SmallMap::from([(Task::DeepWork, "notater".to_owned()), (Task::Training, "nye kolleger".to_owned())]);
    assert_eq!(task_names::named(names, Task::DeepWork, "notater".to_owned()), Some(Answer::TaskNames(both)));
}

#[test]
fn each_task_has_its_own_place_and_words_where_it_depends() {
    let on = "Om alle er med på video".to_owned();
    let place = TaskPlace { place: Place::Depends, on: on.clone() };
    let page = answered(QuestionId::TaskPlaces, Answer::TaskPlaces(SmallMap::from([(Task::Training, place)])));
    assert_eq!(page.class("foeling-row").count(), TASKS.len() + 1, "the rest of the week comes last");
    assert!(page.html.contains("Andre opgaver: 4 dage"));
    assert_eq!(page.checked(), ["foeling-7-task-places-8"]);
    assert_eq!(page.by_id("foeling-7-task-places-training-on").get("value"), Some(on.as_str()));
}

#[test]
fn a_number_is_written_as_the_reader_writes_it_and_what_was_typed_stays() {
    let number = |lang, typed| {
        let page =
            rendered(Asked { lang, typed, ..Asked::of(QuestionId::WeeklyHours) }.with(Answer::Number(Amount(3725))));
        page.by_id("foeling-7-weekly-hours-1").get("value").unwrap_or_default().to_owned()
    };
    assert_eq!(number(Lang::Da, None), "37,25");
    assert_eq!(number(Lang::En, None), "37.25");
    assert_eq!(number(Lang::Da, Some("37,")), "37,");
    let field = answered(QuestionId::WeeklyHours, Answer::Number(Amount::whole(37)));
    let field = field.by_id("foeling-7-weekly-hours-1");
    assert_eq!((field.get("type"), field.get("inputmode")), (Some("text"), Some("decimal")));
}

#[test]
fn times_and_dates_stand_in_the_browsers_own_controls() {
    let value = |id, answer, control: &str| answered(id, answer).by_id(control).get("value").unwrap().to_owned();
    let nine = parse_time("09:00");
    let date = Answer::Date(parse_date("2026-03-03").unwrap());
    assert_eq!(value(QuestionId::LatestEnd, Answer::Time(nine.unwrap()), "foeling-7-latest-end-1"), "09:00");
    assert_eq!(value(QuestionId::ReachTimes, Answer::TimeRange(nine, None), "foeling-7-reach-times-1"), "09:00");
    assert_eq!(value(QuestionId::ReachTimes, Answer::TimeRange(None, nine), "foeling-7-reach-times-2"), "09:00");
    assert_eq!(value(QuestionId::StartDate, date, "foeling-7-start-date-1"), "2026-03-03");
}

#[test]
fn a_day_that_has_passed_is_remarked_on_and_is_no_fault() {
    let page = |day: &str| answered(QuestionId::StartDate, Answer::Date(parse_date(day).unwrap()));
    for (day, is_remarked) in [
        ("2026-11-29", true),
        ("2025-12-01", true),
        ("2026-11-30", false),
        ("2026-12-01", false),
        // Its year is the fault, and it is said when one goes on.
        ("0202-11-29", false),
    ] {
        let page = page(day);
        let field = page.by_id("foeling-7-start-date-1");
        assert_eq!(page.html.contains("Den dag er gået"), is_remarked, "{day}");
        let note = page.html.contains("id=\"foeling-7-start-date-past\"");
        assert_eq!(note, is_remarked, "{day}");
        assert_eq!(field.get("aria-describedby"), is_remarked.then_some("foeling-7-start-date-past"), "{day}");
        assert_eq!(field.get("aria-invalid"), None, "{day}");
    }
}

#[test]
fn few_characters_left_are_counted_and_none_are_cut_off() {
    let page = |length: usize| answered(QuestionId::ExemptOther, Answer::Words("å".repeat(length)));
    assert!(!page(89).html.contains("tegn"));
    assert!(page(90).html.contains("30 tegn tilbage"));
    assert!(page(123).html.contains("Gør teksten 3 tegn kortere"));
    assert!(page(123).tags.iter().all(|tag| tag.get("maxlength").is_none()));
    assert_eq!(page(1).class("foeling-field__count").next().unwrap().get("aria-live"), Some("polite"));
}

// ---------------------------------------------------------------- privacy and faults

#[test]
fn a_choice_says_what_holds_and_what_pressing_does() {
    let mark = |kept_back| {
        let page = rendered(Asked { kept_back, ..Asked::of(QuestionId::Reasons) });
        page.text(page.class("foeling-privacy--choice").next().unwrap())
    };
    assert_eq!(mark(false), "Deles i samtalen. Vis ikke svaret");
    assert_eq!(mark(true), "Kun for dig. Del det i samtalen");
}

#[test]
fn own_words_that_a_clause_quotes_are_announced_with_the_choice_not_to() {
    let id = QuestionId::ExemptOther;
    let asked = |talk_only| rendered(Asked { talk_only, ..Asked::of(id) });
    let name = Asked::of(id).reader().id(id.id());
    let page = asked(false);
    let said = page.by_id(&format!("{name}-quoted"));
    assert_eq!(page.text(said), interface::QUOTED.get(Lang::Da));
    // The field's group is described by it, so it is heard before anything is written.
    let group = page.by_id(&name).get("aria-describedby").unwrap();
    assert!(group.split(' ').any(|it| it == format!("{name}-quoted")), "{group}");
    assert_eq!(page.by_id(&format!("{name}-talk-only")).get("checked"), None);
    let page = asked(true);
    assert_eq!(page.text(page.by_id(&format!("{name}-quoted"))), interface::NOT_QUOTED.get(Lang::Da));
    assert!(page.by_id(&format!("{name}-talk-only")).get("checked").is_some());
    // Words that no clause quotes promise nothing, and neither does what is kept back.
    for page in [rendered(Asked::of(QuestionId::ReasonOther)), rendered(Asked { kept_back: true, ..Asked::of(id) })] {
        assert!(!page.html.contains("-quoted") && !page.html.contains("talk-only"));
    }
    // A place says it once it depends on something.
    let placed = |place| {
        let on = TaskPlace { place, on: String::new() };
        answered(QuestionId::TaskPlaces, Answer::TaskPlaces([(Task::DeepWork, on)].into_iter().collect()))
    };
    assert!(placed(Place::Depends).html.contains("talk-only"));
    assert!(!placed(Place::Home).html.contains("talk-only"));
}

#[test]
fn a_personal_number_is_pointed_out_while_it_is_written() {
    let warns = |words: &str| {
        let page = answered(QuestionId::ExemptOther, Answer::Words(words.to_owned()));
        page.html.contains("foeling-notice--warn")
    };
    assert!(warns("Sagen om 010190-1234") && !warns("Sag 12 om 2026"));
}

#[test]
fn a_fault_stands_above_the_controls_and_is_said_once_by_the_group_or_by_its_one_field() {
    for (id, answer) in [
        (QuestionId::Reasons, Some(Answer::Many(vec!["quiet", "citizen-hours", "less-transport", "other"]))),
        (QuestionId::WeeklyHours, None),
        (QuestionId::ReachTimes, Some(Answer::TimeRange(parse_time("09:00"), None))),
        (QuestionId::BasisWords, Some(Answer::Words("å".repeat(500)))),
    ] {
        let page = rendered(Asked { fault: Some("Ret det"), answer, ..Asked::of(id) });
        let fault = page.class("foeling-question__error").next().unwrap();
        assert_eq!(page.text(fault), "Fejl: Ret det");
        let group = page.by_id(&DANE.id(id.id()));
        let first = page.by_id(&DANE.id(&format!("{}-1", id.id())));
        let says = |tag: &Tag| {
            let described = tag.get("aria-describedby").unwrap_or_default();
            described.split(' ').any(|it| Some(it) == fault.get("id"))
        };
        // Once: where there is one field, it is the field that says it.
        let has_one_field = matches!(id, QuestionId::WeeklyHours | QuestionId::BasisWords);
        assert_eq!((says(group), says(first)), (!has_one_field, has_one_field), "{id:?}");
        assert_eq!(first.get("aria-invalid"), Some("true"), "{id:?}");
        assert!(page.html.find("Ret det") < page.html.find("foeling-question__body"), "{id:?}");
        page.check_names_and_references(id.id());
    }
}

// ---------------------------------------------------------------- checklists

#[test]
fn a_checklist_is_a_group_of_groups_with_the_ways_out_in_each() {
    for page_id in PageId::ALL.iter().filter(|page| page.page().layout == Layout::Checklist) {
        let ids = page_id.questions();
        let page = checklist(&ids, None, false);
        page.check_names_and_references(page_id.id());
        assert_eq!(page.all("h1").count(), 1);
        assert_eq!(page.all("fieldset").count(), ids.len() + 1);
        for id in &ids {
            assert_eq!(page.by_id(&DANE.id(id.id())).name, "fieldset");
            assert_eq!(page.by_id(&DANE.id(&format!("{}-1", id.id()))).get("type"), Some("radio"));
        }
        let label = |words| page.html.matches(DANE.say(words)).count();
        assert_eq!(label(interface::UNKNOWN), ids.len());
        assert_eq!(label(interface::RATHER_TALK_SHORT), ids.len());
        assert_eq!(page.all("details").count(), 1);
    }
}

#[test]
fn a_checklist_row_is_answered_and_kept_back_by_itself() {
    let ids = PageId::Checklist.questions();
    let page = checklist(&ids, Some((QuestionId::SetupTable, Answer::One("partly"))), true);
    assert_eq!(page.checked(), ["foeling-7-setup-table-2"]);
    assert_eq!(page.class("foeling-privacy--choice").count(), ids.len());
    assert_eq!(page.class("foeling-privacy--private").count(), 1);
    let shared = checklist(&PageId::Reply.questions(), None, false);
    assert_eq!(shared.class("foeling-privacy").count(), 1);
}

// ---------------------------------------------------------------- what turning something gives

#[test]
fn an_option_that_stands_alone_takes_the_others_away_and_they_take_it_away() {
    let options = ["none", "a", "b", "c"];
    let turned = |chosen: &[&'static str], id| many_choices::turned(&options, &["none"], chosen, id);
    assert_eq!(turned(&[], "b"), Some(Answer::Many(vec!["b"])));
    assert_eq!(turned(&["c"], "a"), Some(Answer::Many(vec!["a", "c"])), "in the order of the options");
    assert_eq!(turned(&["a", "c"], "none"), Some(Answer::Many(vec!["none"])));
    assert_eq!(turned(&["none"], "c"), Some(Answer::Many(vec!["c"])));
    assert_eq!(turned(&["c"], "c"), None);
}

#[test]
fn a_task_turned_on_has_an_open_share_and_turned_off_leaves_the_others() {
    let one = SmallMap::from([(Task::Training, Some(Share::FewHours))]);
    let both = SmallMap::from([(Task::Training, Some(Share::FewHours)), (Task::DeepWork, None)]);
    assert_eq!(task_shares::turned(&one, Task::DeepWork), Some(Answer::TaskShares(both.clone())));
    assert_eq!(task_shares::turned(&both, Task::DeepWork), Some(Answer::TaskShares(one.clone())));
    assert_eq!(task_shares::turned(&one, Task::Training), None);
}

#[test]
fn the_last_day_or_time_taken_away_leaves_no_answer() {
    let monday = Weekdays::of(&[Weekday::Monday]);
    assert_eq!(weekday_button::turned(Weekdays::NONE, Weekday::Monday), Some(Answer::Weekdays(monday)));
    assert_eq!(weekday_button::turned(monday, Weekday::Monday), None);
    let nine = parse_time("09:00");
    assert_eq!(time_range::between(nine, None), Some(Answer::TimeRange(nine, None)));
    assert_eq!(time_range::between(None, None), None);
}

// ---------------------------------------------------------------- rendering

/// One question as it is asked.
#[derive(Clone, Debug)]
struct Asked {
    id: QuestionId,
    party: Party,
    lang: Lang,
    is_heading: bool,
    kept_back: bool,
    talk_only: bool,
    answer: Option<Answer>,
    typed: Option<&'static str>,
    fault: Option<&'static str>,
}

impl Asked {
    fn of(id: QuestionId) -> Asked {
        Asked {
            id,
            party: Party::Employee,
            lang: Lang::Da,
            is_heading: true,
            kept_back: false,
            talk_only: false,
            answer: None,
            typed: None,
            fault: None,
        }
    }

    fn with(self, answer: Answer) -> Asked {
        Asked { answer: Some(answer), ..self }
    }

    fn reader(&self) -> Reader {
        Reader { speech: self.lang.into(), party: self.party, today: parse_date("2026-11-30"), ..DANE }
    }
}

fn every_question() -> impl Iterator<Item = (Asked, Page)> {
    let readers = Party::ALL.into_iter().flat_map(|party| [(party, Lang::Da, true), (party, Lang::En, false)]);
    let asked = readers.flat_map(|(party, lang, is_heading)| {
        let asked = questionnaire::questions().filter(move |question| question.asked.includes(party));
        asked.map(move |question| Asked { party, lang, is_heading, ..Asked::of(question.id) })
    });
    asked.map(|asked| (asked.clone(), rendered(asked)))
}

/// Deep work for about a day and training for an unsaid part of five assumed days.
fn week() -> TaskWeek {
    TaskWeek {
        tasks: TASKS.map(|task| NamedTask { task, name: String::new() }).into(),
        budget: Budget { working: Amount::whole(5), sum: Amount::whole(1) },
        is_assumed: true,
    }
}

fn answered(id: QuestionId, answer: Answer) -> Page {
    rendered(Asked::of(id).with(answer))
}

fn rendered(asked: Asked) -> Page {
    render(move || {
        question(&QuestionProps {
            id: asked.id,
            reader: asked.reader(),
            answer: asked.answer,
            typed: asked.typed.map(AttrValue::from),
            fault: asked.fault.map(AttrValue::from),
            options: Frame::default().options(asked.id).into(),
            week: Rc::new(week()),
            is_heading: asked.is_heading,
            kept_back: asked.kept_back,
            talk_only: asked.talk_only,
            is_marked_above: false,
            moves: None,
            on_answered: Callback::noop(),
            on_typed: Callback::noop(),
            on_kept_back: Callback::noop(),
            on_talk_only: Callback::noop(),
        })
    })
}

fn checklist(ids: &[QuestionId], given: Option<(QuestionId, Answer)>, kept_back: bool) -> Page {
    let row = move |id: &QuestionId| {
        let answer = given.iter().find(|(asked, _)| asked == id).map(|(_, answer)| answer.clone());
        ChecklistRow { id: *id, kept_back: kept_back && answer.is_some(), answer }
    };
    let ids = ids.to_vec();
    render(move || {
        checklist::checklist(&ChecklistProps {
            heading: "Din plads".into(),
            lead: Some("Korte spørgsmål.".into()),
            rows: ids.iter().map(row).collect(),
            moves: None,
            reader: DANE,
            on_answered: Callback::noop(),
            on_kept_back: Callback::noop(),
        })
    })
}

fn render(view: impl Send + 'static + FnOnce() -> Html) -> Page {
    let html = markup(view);
    Page { tags: tags(&html), html }
}

// ---------------------------------------------------------------- reading the page

/// A rendered page and its opening tags.
struct Page {
    html: String,
    tags: Vec<Tag>,
}

#[derive(Debug)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    /// Where what it holds begins.
    inside: usize,
}

impl Tag {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|known| known == class))
    }
}

impl Page {
    fn all(&self, name: &str) -> impl Iterator<Item = &Tag> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }

    fn class(&self, class: &str) -> impl Iterator<Item = &Tag> {
        self.tags.iter().filter(move |tag| tag.has_class(class))
    }

    fn by_id(&self, id: &str) -> &Tag {
        let mut found = self.tags.iter().filter(|tag| tag.get("id") == Some(id));
        let tag = found.next().unwrap_or_else(|| panic!("no element {id}"));
        assert!(found.next().is_none(), "two elements {id}");
        tag
    }

    /// The ids of what is checked.
    fn checked(&self) -> Vec<&str> {
        self.all("input").filter(|tag| tag.get("checked").is_some()).filter_map(|tag| tag.get("id")).collect()
    }

    /// What an element that holds no element of its own kind says.
    fn text(&self, tag: &Tag) -> String {
        let inside = &self.html[tag.inside..];
        let inside = &inside[..inside.find(&format!("</{}>", tag.name)).unwrap()];
        let mut text = String::new();
        for piece in inside.split('<') {
            text.push_str(piece.split_once('>').map_or(piece, |(_, said)| said));
        }
        if tag.name == "span" || tag.name == "p" || tag.name == "button" { text.trim().to_owned() } else { text }
    }

    fn check_names_and_references(&self, place: &str) {
        for control in self.tags.iter().filter(|tag| ["input", "textarea"].contains(&tag.name.as_str())) {
            let id = control.get("id").unwrap();
            assert!(self.all("label").any(|label| label.get("for") == Some(id)), "{place}: {id} has no label");
        }
        assert!(self.all("button").all(|button| button.get("type") == Some("button")), "{place}");
        for tag in &self.tags {
            if let Some(id) = tag.get("id") {
                self.by_id(id);
            }
            for name in ["for", "aria-describedby", "aria-labelledby", "aria-controls"] {
                for id in tag.get(name).into_iter().flat_map(|ids| ids.split(' ')) {
                    self.by_id(id);
                }
            }
        }
    }
}

/// The opening tags of what the renderer writes: well formed, with every value in double quotes.
fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    for (start, _) in html.match_indices('<') {
        let rest = &html[start + 1..];
        if rest.starts_with(['/', '!']) {
            continue;
        }
        let end = end_of_tag(rest);
        let inner = rest[..end].trim_end_matches('/');
        let (name, attributes) = inner.split_once(' ').unwrap_or((inner, ""));
        tags.push(Tag { name: name.to_owned(), attributes: read(attributes), inside: start + end + 2 });
    }
    tags
}

fn end_of_tag(rest: &str) -> usize {
    let mut quoted = false;
    rest.char_indices()
        .find(|(_, c)| {
            quoted ^= *c == '"';
            *c == '>' && !quoted
        })
        .unwrap()
        .0
}

fn read(mut rest: &str) -> Vec<(String, String)> {
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let name = rest.split([' ', '=']).next().unwrap();
        rest = &rest[name.len()..];
        let value = rest.strip_prefix("=\"").and_then(|rest| rest.split_once('"'));
        rest = value.map_or(rest, |(_, after)| after);
        attributes.push((name.to_owned(), value.map_or("", |(value, _)| value).to_owned()));
    }
    attributes
}
