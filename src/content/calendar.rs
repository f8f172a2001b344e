//! Days, weekdays and months in words.

use crate::domain::values::calendar::Weekday;
use crate::domain::values::text::{Text, t};

/// Days in half steps from none to five, as in running text.
pub const SPOKEN_DAYS: [Text; 11] = [
    t("ingen dage", "no days"),
    t("en halv dag", "half a day"),
    t("en dag", "one day"),
    t("halvanden dag", "one and a half days"),
    t("to dage", "two days"),
    t("2½ dage", "2½ days"),
    t("tre dage", "three days"),
    t("3½ dage", "3½ days"),
    t("fire dage", "four days"),
    t("4½ dage", "4½ days"),
    t("fem dage", "five days"),
];

/// The name of a weekday as in running text.
pub const fn weekday(day: Weekday) -> Text {
    match day {
        Weekday::Monday => t("mandag", "Monday"),
        Weekday::Tuesday => t("tirsdag", "Tuesday"),
        Weekday::Wednesday => t("onsdag", "Wednesday"),
        Weekday::Thursday => t("torsdag", "Thursday"),
        Weekday::Friday => t("fredag", "Friday"),
        Weekday::Saturday => t("lørdag", "Saturday"),
        Weekday::Sunday => t("søndag", "Sunday"),
    }
}

/// The short name of a weekday, for narrow places.
pub const fn weekday_short(day: Weekday) -> Text {
    match day {
        Weekday::Monday => t("man", "Mon"),
        Weekday::Tuesday => t("tirs", "Tue"),
        Weekday::Wednesday => t("ons", "Wed"),
        Weekday::Thursday => t("tors", "Thu"),
        Weekday::Friday => t("fre", "Fri"),
        Weekday::Saturday => t("lør", "Sat"),
        Weekday::Sunday => t("søn", "Sun"),
    }
}

/// The name of a month, 1 to 12; January for anything else, which no date has.
pub const fn month(month: u32) -> Text {
    match month {
        2 => t("februar", "February"),
        3 => t("marts", "March"),
        4 => t("april", "April"),
        5 => t("maj", "May"),
        6 => t("juni", "June"),
        7 => t("juli", "July"),
        8 => t("august", "August"),
        9 => t("september", "September"),
        10 => t("oktober", "October"),
        11 => t("november", "November"),
        12 => t("december", "December"),
        _ => t("januar", "January"),
    }
}
