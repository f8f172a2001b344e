//! The results as a browser and a screen reader meet them: numbers as text, private parts marked, headings in order.
#![cfg(feature = "ssr")]

mod support;

use std::rc::Rc;

use foeling::content::findings::{self, outcomes};
use foeling::content::{clauses, interface, questions, results, tasks};
use foeling::domain::agreement;
use foeling::domain::questionnaire;
use foeling::domain::questionnaire::journey;
use foeling::domain::questionnaire::pages::PageId;
use foeling::domain::questionnaire::question::Sharing;
use foeling::domain::suggestion::ArrangementKind;
use foeling::domain::values::amount::Amount;
use foeling::domain::values::calendar::Weekday;
use foeling::domain::values::text::Lang;
use foeling::domain::vocabulary::answer::Answer;
use foeling::domain::vocabulary::chapters::Chapter;
use foeling::domain::vocabulary::element_id::ElementId;
use foeling::domain::vocabulary::finding_id::FindingId;
use foeling::domain::vocabulary::party::Party;
use foeling::domain::vocabulary::question_id::QuestionId as Q;
use foeling::domain::vocabulary::task::{Place, Share, Task};
use foeling::export::agreement as agreement_document;
use foeling::export::talking_points::{OwnPart, preparation};
use foeling::ui::reader::Reader;
use foeling::ui::results::balance::{BalanceProps, balance};
use foeling::ui::results::outcome::{OutcomeProps, outcome};
use foeling::ui::results::paper::{FullPaperProps, PaperProps, full_paper, paper};
use foeling::ui::results::printed::printed;
use foeling::ui::results::summary_list::{SummaryListProps, summary_list};
use foeling::ui::results::talking_points::{TalkingPointsProps, talking_points};
use foeling::ui::results::waterfall::{WaterfallProps, waterfall};
use support::Given;
use support::rendering::markup;
use yew::{Callback, Html};

fn tasks_mostly_home(given: Given) -> Given {
    given.tasks(&[
        (Task::DeepWork, Share::AboutTwoDays, Place::Home),
        (Task::CaseworkAlone, Share::AboutADay, Place::Either),
        (Task::Training, Share::AboutADay, Place::Workplace),
    ])
}

/// An employee with fixed days, a limit that is kept back, and doubts that are always private.
fn employee() -> Given {
    let mut given = tasks_mostly_home(Given::employee())
        .one(Q::Voluntary, "yes")
        .one(Q::Pattern, "fixed")
        .days(Q::HomeDays, 250)
        .weekdays(Q::HomeWeekdays, &[Weekday::Monday, Weekday::Friday])
        .one(Q::SetupScreen, "no")
        .one(Q::QuietAtWorkplace, "rarely")
        .one(Q::Doubt, "often");
    given.answers.keep_back(Q::SetupScreen, true);
    given
}

// ---------------------------------------------------------------- the steps

#[test]
fn every_number_of_the_steps_is_there_as_text() {
    let page = shown_waterfall(&employee(), Party::Employee, Lang::Da);
    let amounts = page.texts_of("foeling-waterfall__left");
    let suggestion = employee().assess().own.suggestion.unwrap();
    assert_eq!(amounts.first().map(String::as_str), Some("2½ dage"));
    assert_eq!(amounts.len(), suggestion.steps.len() + 2);
    assert_eq!(amounts.last().map(String::as_str), Some("2 dage"));
    let rows = page.count("<li class=\"foeling-waterfall__row");
    assert_eq!(rows, suggestion.steps.len() + 2);
    // Two numbers in a row: what is left, and what is taken away.
    assert_eq!(page.html.matches(results::IS_LEFT.da).count(), suggestion.steps.len());
    let takes = suggestion.steps.iter().filter(|step| step.after < step.before).count();
    assert!(takes > 0);
    assert_eq!(page.html.matches(results::IS_TAKEN.da).count(), takes);
}

#[test]
fn a_step_that_rests_on_something_private_is_marked_and_what_the_talk_shows_is_said() {
    let given = employee();
    let own = given.assess();
    let is_private = |id| {
        let steps = own.own.suggestion.as_ref().unwrap().steps.iter();
        steps.clone().any(|step| step.id == id && own.is_private_step(step))
    };
    assert!(is_private(FindingId::SetupBelowRules), "the case must hold a private step");
    let page = shown_waterfall(&given, Party::Employee, Lang::Da);
    assert_eq!(page.texts_of("foeling-privacy__word"), [interface::PRIVATE.get(Lang::Da)]);
    assert!(page.text().contains("I samtalen vises: 2–2½ dage om ugen, faste hjemmedage."), "{}", page.text());
}

#[test]
fn without_anything_private_nothing_is_said_of_the_talk() {
    let page = shown_waterfall(&tasks_mostly_home(Given::employee()), Party::Employee, Lang::Da);
    assert!(!page.text().contains("I samtalen vises"));
    assert_eq!(page.count("foeling-privacy"), 0);
}

#[test]
fn a_step_names_only_the_answers_that_were_given() {
    let page = shown_waterfall(&employee(), Party::Employee, Lang::Da);
    let named = page.texts_of("foeling-why__item");
    let of = |id| questions::words(id).name.get(Lang::Da);
    assert!(named.iter().any(|line| line.starts_with(of(Q::SetupScreen))));
    assert!(!named.iter().any(|line| line.starts_with(of(Q::SetupChair))));
    assert!(!named.iter().any(|line| line.starts_with(of(Q::WeeklyHours))));
}

#[test]
fn the_steps_say_whose_the_numbers_are_and_what_a_limit_costs() {
    let page = shown_waterfall(&employee(), Party::Employee, Lang::Da);
    assert!(page.text().contains(findings::WEIGHTS_ARE_OURS.get(Lang::Da)));
    assert!(page.text().contains("Uden denne grænse: 2–2½ dage om ugen."), "{}", page.text());
}

#[test]
fn no_row_draws_outside_the_week() {
    for hundredths in (0..=500).step_by(50) {
        let given = Given::employee()
            .tasks(&[(Task::DeepWork, Share::AboutTwoDays, Place::Home)])
            .days(Q::HomeDays, hundredths)
            .days(Q::WorkingDays, 300);
        let page = shown_waterfall(&given, Party::Employee, Lang::En);
        for length in page.values_of("width").chain(page.values_of("x1")) {
            let Some(percent) = length.strip_suffix('%') else { continue };
            assert!(percent.parse::<f64>().is_ok_and(|percent| (0.0..=100.0).contains(&percent)), "{length}");
        }
    }
}

#[test]
fn without_tasks_there_are_no_steps_and_no_balance() {
    let given = Given::employee();
    assert_eq!(shown_waterfall(&given, Party::Employee, Lang::Da).text(), "");
    let own = Rc::new(given.assess());
    assert_eq!(shown_balance(&given, Lang::Da).text(), "");
    assert!(own.own.suggestion.is_none());
}

// ---------------------------------------------------------------- the outcome and the balance

#[test]
fn the_outcome_has_its_kind_its_range_and_a_next_step() {
    let page = shown_outcome(&employee(), Lang::Da);
    let words = outcomes::words(ArrangementKind::Fixed, false);
    assert_eq!(page.texts_of("foeling-outcome__kind"), [words.headline.get(Lang::Da)]);
    assert_eq!(page.texts_of("foeling-outcome__range"), ["2"]);
    assert!(page.text().contains(words.next.get(Lang::Da)));
    assert_eq!(page.texts_of("foeling-week__word").len(), 5);
}

#[test]
fn a_stop_says_why_and_what_can_be_done_and_shows_no_number() {
    let page = shown_outcome(&employee().one(Q::Voluntary, "no"), Lang::Da);
    let words = findings::words(FindingId::NotVoluntary);
    assert_eq!(page.count("foeling-outcome__range"), 0);
    assert!(page.text().contains(words.because.get(Lang::Da)));
    assert!(page.text().contains(words.next.unwrap().get(Lang::Da)));
    assert_eq!(page.count("foeling-notice--stop"), 1);
}

#[test]
fn the_balance_says_each_task_in_the_persons_own_words() {
    let page = shown_balance(&employee(), Lang::Da);
    let values = page.texts_of("foeling-balance__value");
    let of = |share, place| format!("{} · {}", tasks::share(share).get(Lang::Da), tasks::place(place).get(Lang::Da));
    let expected = [
        of(Share::AboutTwoDays, Place::Home),
        of(Share::AboutADay, Place::Either),
        of(Share::AboutADay, Place::Workplace),
    ];
    assert_eq!(values, expected);
}

// ---------------------------------------------------------------- the paper

#[test]
fn the_growing_paper_names_open_chapters_and_says_where_they_are_filled() {
    let page = shown_paper(&tasks_mostly_home(Given::employee()), Some(PageId::Places), &[]);
    let titles = page.texts_of("foeling-clause__name");
    assert!(titles.contains(&clauses::chapter(Chapter::Tasks).get(Lang::Da).to_owned()));
    assert!(page.texts_of("foeling-clause__open").contains(&"Udfyldes i trin 4".to_owned()), "{}", page.text());
    assert_eq!(page.count("foeling-clause__missing"), 0, "nothing has been passed yet");
    assert_eq!(page.texts_of("foeling-clause__text").len(), 1, "only what the answers made: {}", page.text());
    assert!(page.count("<section") <= Chapter::ALL.len());
}

#[test]
fn a_missing_clause_has_a_button_once_its_question_has_been_passed() {
    let given = tasks_mostly_home(Given::employee());
    let page = shown_paper(&given, None, &[]);
    let own = given.assess();
    let draft = agreement::draft(&own.shared, &given.frame);
    let open: Vec<&str> = draft
        .missing()
        .filter(|clause| matches!(clause.state, agreement::State::Open(_)))
        .map(|clause| clauses::element(clause.element).name.get(Lang::Da))
        .collect();
    assert!(!open.is_empty());
    assert_eq!(page.texts_of("foeling-clause__link"), open);
    assert!(page.html.contains("<button type=\"button\" class=\"foeling-clause__link\""));
}

#[test]
fn the_newest_clause_is_marked() {
    let page = shown_paper(&tasks_mostly_home(Given::employee()), Some(PageId::Places), &[ElementId::TasksAtHome]);
    assert_eq!(page.count("<mark class=\"foeling-clause__new\""), 1);
    assert_eq!(shown_paper(&employee(), None, &[]).count("<mark"), 0);
}

#[test]
fn every_clause_of_the_whole_draft_says_how_much_it_is_needed_and_why_it_is_there() {
    for lang in [Lang::Da, Lang::En] {
        let given = employee();
        let draft = agreement::draft(&given.assess().shared, &given.frame);
        let shown = draft.clauses.iter().filter(|clause| clause.state != agreement::State::NotNeeded).count();
        let page = shown_full_paper(&given, lang);
        assert_eq!(page.texts_of("foeling-clause__need").len(), shown);
        assert_eq!(page.count("<details"), shown);
        assert_eq!(page.texts_of("foeling-week__word").len(), 5);
    }
}

#[test]
fn what_is_missing_is_called_by_its_name() {
    for given in [Given::employee(), Given::manager()] {
        let missing = shown_full_paper(&given, Lang::Da);
        let missing = missing.text();
        assert!(missing.contains("Mangler: Frivillighed"), "{missing}");
        assert!(!missing.contains("?.") && !missing.contains("samtalen. ."), "{missing}");
    }
}

#[test]
fn the_growing_draft_counts_its_chapters_as_they_stand_and_sends_to_the_step_that_fills_them() {
    for given in [Given::employee(), Given::manager(), employee()] {
        let page = shown_paper(&given, Some(PageId::Tasks), &[]);
        let numbers = page.texts_of("foeling-clause__number");
        let counted: Vec<String> = (1..=numbers.len()).map(|number| number.to_string()).collect();
        assert_eq!(numbers, counted);
    }
    let page = shown_paper(&Given::employee(), Some(PageId::Tasks), &[]);
    let names = page.texts_of("foeling-clause__name");
    let at = names.iter().position(|name| name == "Hjemmearbejdsplads og udstyr").expect("a chapter");
    assert_eq!(page.texts_of("foeling-clause__open")[at], "Udfyldes i trin 6");
}

#[test]
fn a_task_is_called_what_the_person_calls_it() {
    let named = Answer::TaskNames([(Task::DeepWork, "budgetopfølgning".to_owned())].into_iter().collect());
    let given = Given::employee()
        .tasks(&[(Task::DeepWork, Share::AboutADay, Place::Home), (Task::ShortMeetings, Share::AboutADay, Place::Home)])
        .set(Q::TaskNames, named);
    let page = summary(&given, Lang::Da).text();
    assert!(page.contains("Budgetopfølgning – Cirka en dag") && page.contains("Budgetopfølgning – Hjemme"), "{page}");
}

#[test]
fn the_whole_draft_names_no_answer_that_is_kept_back() {
    let mut given = employee().many(Q::EquipmentNeeded, &["chair"]);
    let named = |given: &Given| shown_full_paper(given, Lang::Da).texts_of("foeling-why__item").join("\n");
    let of = questions::words(Q::SetupScreen).name.get(Lang::Da);
    assert!(!named(&given).contains(of));
    given.answers.keep_back(Q::SetupScreen, false);
    assert!(named(&given).contains(of), "{}", named(&given));
}

// ---------------------------------------------------------------- the talking points

#[test]
fn private_points_stand_apart_with_a_heading_that_says_so() {
    let page = points(&employee(), Party::Employee, Lang::Da);
    let private = findings::words(FindingId::DoubtOften).title.get(Lang::Da);
    let own = page.html.find("foeling-own\"").unwrap();
    assert!(page.html.find(private).unwrap() > own);
    assert!(page.html[own..].contains(interface::PRIVATE.get(Lang::Da)));
    assert_eq!(page.count("class=\"foeling-own\""), 1);
    assert_eq!(points(&tasks_mostly_home(Given::employee()), Party::Employee, Lang::Da).count("foeling-own"), 0);
}

#[test]
fn a_point_has_its_time_its_reason_and_words_to_begin_with() {
    let page = points(&employee(), Party::Employee, Lang::Da);
    let words = findings::words(FindingId::QuietRare);
    assert!(page.texts_of("foeling-point__title").contains(&words.title.get(Lang::Da).to_owned()));
    assert!(page.text().contains(words.ask.get(Lang::Da)));
    assert_eq!(page.texts_of("foeling-point__time").len(), page.texts_of("foeling-point__ask").len());
}

// ---------------------------------------------------------------- the check list

#[test]
fn every_question_that_applies_has_a_row_with_its_answer_and_a_way_back() {
    let given = employee();
    let page = summary(&given, Lang::Da);
    let asked = given.case().asked().len();
    assert_eq!(page.texts_of("foeling-summary__question").len(), asked);
    assert_eq!(page.count("foeling-summary__change"), asked);
    assert!(page.text().contains(results::NOT_ANSWERED.get(Lang::Da)));
    // What stands in a field and can't be read is no answer, and is said as it stands there.
    assert!(page.text().contains("Ikke besvaret: »37 x« kan ikke læses som et tal"));
    assert!(page.text().contains("Ret svaret på: "), "{}", page.text());
    assert!(page.texts_of("foeling-summary__answer").contains(&"2½ dage".to_owned()));
}

#[test]
fn an_answer_of_ones_own_choice_has_a_button_and_others_only_a_mark() {
    let page = summary(&employee(), Lang::Da);
    let given = employee();
    let choices = given.answers.iter().filter(|(id, _)| is(*id, Sharing::Choice)).count();
    assert!(choices > 0, "the case must hold a choice");
    assert_eq!(page.count("foeling-privacy--choice"), choices);
    assert_eq!(page.texts_of("foeling-privacy__word").len(), given.answers.iter().count());
}

fn is(id: Q, sharing: Sharing) -> bool {
    questionnaire::find(id).is_some_and(|question| question.sharing == sharing)
}

// ---------------------------------------------------------------- everywhere

#[test]
fn headings_are_nested_and_none_is_the_screens_own() {
    for (party, given) in everyone() {
        for lang in [Lang::Da, Lang::En] {
            for page in everything(&given, party, lang) {
                let levels = page.heading_levels();
                assert!(!levels.contains(&1), "{levels:?}");
                let mut above = 1;
                for level in levels {
                    assert!(level <= above + 1, "a level-{level} heading under a level-{above} one");
                    above = level;
                }
            }
        }
    }
}

#[test]
fn nothing_is_styled_in_place_and_every_button_says_its_type() {
    let languages = [Lang::Da, Lang::En];
    for (lang, (party, given)) in
        languages.into_iter().flat_map(|lang| everyone().into_iter().map(move |it| (lang, it)))
    {
        for page in everything(&given, party, lang) {
            assert!(!page.html.contains("style="));
            assert_eq!(page.count("<button"), page.count("<button type=\"button\""));
            assert!(!page.text().contains(['{', '}']), "{}", page.text());
        }
    }
}

#[test]
fn ids_are_there_once_and_references_lead_to_them() {
    for (party, given) in everyone() {
        for page in everything(&given, party, Lang::Da) {
            let ids: Vec<&str> = page.values_of("id").collect();
            let unique: std::collections::BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), unique.len());
            for name in ["aria-labelledby", "aria-describedby"] {
                assert!(page.values_of(name).all(|id| unique.contains(id)), "{name}");
            }
        }
    }
}

#[test]
fn the_same_results_are_there_in_english() {
    let page = shown_waterfall(&employee(), Party::Employee, Lang::En);
    assert_eq!(page.texts_of("foeling-waterfall__left").last().map(String::as_str), Some("2 days"));
    assert!(page.text().contains("Shown in the conversation: "));
}

fn everyone() -> Vec<(Party, Given)> {
    let manager = tasks_mostly_home(Given::manager()).one(Q::Pattern, "both").days(Q::HomeDays, 300);
    vec![
        (Party::Employee, employee()),
        (Party::Employee, employee().one(Q::Voluntary, "unsure").set(Q::FollowUp, Answer::RatherTalk)),
        (Party::Employee, Given::employee()),
        (Party::Manager, manager),
    ]
}

fn everything(given: &Given, party: Party, lang: Lang) -> Vec<Page> {
    vec![
        shown_waterfall(given, party, lang),
        shown_outcome(given, lang),
        shown_balance(given, lang),
        shown_full_paper(given, lang),
        shown_paper(given, Some(PageId::Kind), &[]),
        points(given, party, lang),
        summary(given, lang),
    ]
}

// ---------------------------------------------------------------- print

#[test]
fn a_document_is_printed_with_a_heading_of_its_own_and_in_its_own_language() {
    let given = employee();
    let own = given.assess();
    let draft = agreement::draft(&own.shared, &given.frame);
    let document = agreement_document::agreement(&draft, &own.shared, Lang::En, None);
    let page = render(printed, move || document);
    assert_eq!(page.values_of("lang").collect::<Vec<_>>(), ["en"]);
    assert_eq!(page.heading_levels()[..2], [1, 2]);
    assert_eq!(page.count("<table class=\"foeling-print__week\""), 1);
    assert!(page.count("foeling-print__missing") > 0);
    // One alone signs nothing.
    assert_eq!(page.texts_of("foeling-print__signature").len(), 0);
}

#[test]
fn what_a_person_wrote_is_printed_as_text() {
    let words = "<img src=x> & {days}";
    let given = employee().many(Q::ExemptTasks, &["other"]).set(Q::ExemptOther, Answer::Words(words.to_owned()));
    let own = given.assess();
    let draft = agreement::draft(&own.shared, &given.frame);
    let document = agreement_document::agreement(&draft, &own.shared, Lang::Da, None);
    let page = render(printed, move || document);
    assert_eq!(page.count("<img"), 0);
    assert!(page.html.contains("&lt;img src=x&gt; &amp; {days}"));
}

#[test]
fn a_private_print_says_whom_it_is_for() {
    let document = preparation(&employee().assess(), OwnPart::AskedFor, Lang::Da, None);
    let page = render(printed, move || document);
    assert_eq!(page.count("foeling-print__only"), 1);
    assert!(page.text().starts_with(results::ONLY_FOR_YOU.get(Lang::Da)));
}

// ---------------------------------------------------------------- rendering

fn reader(given: &Given, lang: Lang) -> Reader {
    Reader { speech: lang.into(), party: given.party, instance: 7, today: None, part: "" }
}

/// What the parts are given, made anew on the renderer's side: shared pointers do not cross threads.
struct Parts {
    given: Given,
    reader: Reader,
}

fn parts(given: &Given, lang: Lang) -> Parts {
    let copy = Given { answers: given.answers.clone(), frame: given.frame.clone(), ..*given };
    Parts { reader: reader(given, lang), given: copy }
}

fn shown_waterfall(given: &Given, _: Party, lang: Lang) -> Page {
    let Parts { given, reader } = parts(given, lang);
    render(waterfall, move || WaterfallProps {
        reader,
        assessment: Rc::new(given.assess()),
        answers: Rc::new(given.answers),
        frame: Rc::new(given.frame),
    })
}

fn shown_outcome(given: &Given, lang: Lang) -> Page {
    let Parts { given, reader } = parts(given, lang);
    render(outcome, move || OutcomeProps { reader, assessment: Rc::new(given.assess()) })
}

fn shown_balance(given: &Given, lang: Lang) -> Page {
    let Parts { given, reader } = parts(given, lang);
    render(balance, move || BalanceProps { reader, assessment: Rc::new(given.assess()), frame: Rc::new(given.frame) })
}

fn points(given: &Given, _: Party, lang: Lang) -> Page {
    let Parts { given, reader } = parts(given, lang);
    render(talking_points, move || TalkingPointsProps {
        reader,
        assessment: Rc::new(given.assess()),
        answers: Rc::new(given.answers),
        frame: Rc::new(given.frame),
    })
}

fn summary(given: &Given, lang: Lang) -> Page {
    let Parts { given, reader } = parts(given, lang);
    render(summary_list, move || SummaryListProps {
        reader,
        stops: journey::stops(&given.case()).into(),
        answers: Rc::new(given.answers),
        unreadable: Rc::from([(Q::WeeklyHours, "37 x".to_owned())]),
        on_kept_back: Callback::noop(),
        on_change_asked: Callback::noop(),
    })
}

fn shown_paper(given: &Given, page: Option<PageId>, fresh: &'static [ElementId]) -> Page {
    let Parts { given, reader } = parts(given, Lang::Da);
    render(paper, move || {
        let shared = given.assess().shared;
        PaperProps {
            reader,
            agreement: Rc::new(agreement::draft(&shared, &given.frame)),
            shared: Rc::new(shared),
            frame: Rc::new(given.frame),
            page,
            fresh: fresh.into(),
            on_question_opened: Callback::noop(),
        }
    })
}

fn shown_full_paper(given: &Given, lang: Lang) -> Page {
    let Parts { given, reader } = parts(given, lang);
    render(full_paper, move || {
        let shared = given.assess().shared;
        FullPaperProps {
            reader,
            agreement: Rc::new(agreement::draft(&shared, &given.frame)),
            shared: Rc::new(shared),
            answers: Rc::new(given.answers),
            frame: Rc::new(given.frame),
            on_question_opened: Callback::noop(),
        }
    })
}

fn render<P>(view: fn(&P) -> Html, props: impl Send + 'static + FnOnce() -> P) -> Page
where
    P: 'static,
{
    Page { html: markup(move || view(&props())) }
}

/// Rendered markup.
struct Page {
    html: String,
}

impl Page {
    fn count(&self, what: &str) -> usize {
        self.html.matches(what).count()
    }

    /// Everything that is said, without the tags.
    fn text(&self) -> String {
        without_tags(&self.html)
    }

    /// What the elements of a class say, where they hold no element of their own kind.
    fn texts_of(&self, class: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for (start, _) in self.html.match_indices('<') {
            let rest = &self.html[start + 1..];
            let Some((tag, inside)) = rest.split_once('>') else { continue };
            let name = tag.split(' ').next().unwrap();
            let classes = tag.split_once("class=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |it| it.0);
            if classes.split(' ').any(|known| known == class) {
                let end = inside.find(&format!("</{name}>")).unwrap();
                texts.push(without_tags(&inside[..end]).trim().to_owned());
            }
        }
        texts
    }

    fn values_of(&self, attribute: &str) -> impl Iterator<Item = &str> {
        let before = format!(" {attribute}=\"");
        self.html
            .match_indices(&before)
            .map(|(at, found)| self.html[at + found.len()..].split('"').next().unwrap())
            .collect::<Vec<_>>()
            .into_iter()
    }

    fn heading_levels(&self) -> Vec<u8> {
        let is_level = |level: &u8| (b'1'..=b'6').contains(level);
        let levels = self.html.match_indices("<h").filter_map(|(at, _)| self.html.as_bytes().get(at + 2).copied());
        levels.filter(is_level).map(|level| level - b'0').collect()
    }
}

fn without_tags(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, said)| said));
    pieces.collect::<String>().replace("&#x27;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn half_days_are_seen_as_signs() {
    assert_eq!(foeling::wording::said::figure(Amount(50), Amount(150), Lang::Da), "½–1½");
    assert_eq!(foeling::wording::said::figure(Amount(200), Amount(200), Lang::Da), "2");
}
