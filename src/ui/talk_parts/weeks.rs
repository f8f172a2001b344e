//! Both wishes for the week beside the days that need everyone: a real table, with words in every cell.

use crate::domain::vocabulary::question_id::ask;
use yew::prelude::*;

use crate::content::{calendar, results, talk};
use crate::domain::case::limits::team_days;
use crate::domain::frame::Frame;
use crate::domain::talk::dialogue::Dialogue;
use crate::domain::values::calendar::{Weekday, Weekdays};
use crate::domain::vocabulary::party::Party;
use crate::ui::reader::Reader;
use crate::wording;

/// A row: what it is, and a word for each day; where a line stands for a day that is not meant, the word for it.
struct Row {
    name: String,
    kind: &'static str,
    none: &'static str,
    days: Vec<&'static str>,
}

/// The rows of both wishes, of the team days and of the suggestion, Monday to Friday.
pub fn weeks(reader: Reader, dialogue: &Dialogue, frame: &Frame) -> Html {
    let days: Vec<Weekday> = Weekdays::WORKING.iter().collect();
    html! {
        <table class="foeling-weeks">
                <caption class="foeling-hidden">{reader.say(talk::WEEKS_CAPTION)}</caption>
                <thead>
                    <tr>
                        for day in days.iter().copied() {
                            <th class="foeling-weeks__cell" scope="col">
                                <span aria-hidden="true">
                                    {wording::capitalised(reader.say(calendar::weekday_short(day)))}
                                </span>
                                <span class="foeling-hidden">{reader.say(calendar::weekday(day))}</span>
                            </th>
                        }
                    </tr>
                </thead>
                for row in rows(reader, dialogue, frame, &days) { {self::row(row)} }
            </table>
    }
}

/// The name over its days: beside them, five days would not stand on a phone.
fn row(row: Row) -> Html {
    html! {
        <tbody>
            <tr>
                <th class="foeling-weeks__cell foeling-weeks__cell--name" scope="rowgroup"
                    colspan={row.days.len().to_string()}>{row.name}</th>
            </tr>
            <tr>
                for day in row.days {
                    { cell(row.none, row.kind, day) }
                }
            </tr>
        </tbody>
    }
}

/// A line is seen and not heard.
fn cell(none: &'static str, kind: &'static str, day: &'static str) -> Html {
    if day != talk::NO.da {
        return html! { <td class={classes!("foeling-weeks__cell", kind)}>{day}</td> };
    }
    html! {
        <td class="foeling-weeks__cell">
            <span aria-hidden="true">{day}</span>
            <span class="foeling-hidden">{none}</span>
        </td>
    }
}

fn rows(reader: Reader, dialogue: &Dialogue, frame: &Frame, days: &[Weekday]) -> Vec<Row> {
    let of_party = |party: Party| {
        let wished = dialogue.of_party(party).get().case.said(ask::HOME_WEEKDAYS);
        let word = |day: &Weekday| match wished {
            Some(wished) if wished.is_empty() => talk::ANY_DAY,
            Some(wished) if wished.has(*day) => talk::YES,
            _ => talk::NO,
        };
        let who = ("who", reader.say(talk::who(party)).to_owned());
        Row {
            name: wording::fill(talk::WISH_OF, reader.speech, &[who]),
            kind: "foeling-weeks__cell--home",
            none: reader.say(talk::NO_HEARD),
            days: days.iter().map(|day| reader.say(word(day))).collect(),
        }
    };
    let joint = dialogue.joint.get();
    let team = team_days(&joint.case, frame);
    let shared = Row {
        name: reader.say(talk::TEAM_DAYS).to_owned(),
        kind: "foeling-weeks__cell--work",
        none: reader.say(talk::NO_HEARD),
        days: days.iter().map(|day| reader.say(if team.has(*day) { talk::YES } else { talk::NO })).collect(),
    };
    let week = joint.suggestion.as_ref().and_then(|suggestion| suggestion.week.as_ref());
    let suggested = week.map(|week| Row {
        name: reader.say(talk::SUGGESTED_WEEK).to_owned(),
        kind: "foeling-weeks__cell--suggested",
        none: reader.say(talk::NO_HEARD),
        days: days.iter().map(|day| reader.say(results::day(week.kind_of(*day)))).collect(),
    });
    Party::ALL.into_iter().map(of_party).chain([shared]).chain(suggested).collect()
}
