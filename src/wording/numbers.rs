//! Numbers, days, times and lists as people say them.

use chrono::{Datelike, Timelike};

use crate::content::calendar;
use crate::domain::values::amount::Amount;
use crate::domain::values::calendar::{Date, TimeOfDay, Weekdays};
use crate::domain::values::text::{Lang, t};

/// A number with a comma or a point and no needless zeros: "2,5", "37".
pub fn number(amount: Amount, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    let (whole, rest) = (amount.0 / 100, (amount.0 % 100).unsigned_abs());
    let mark = t(",", ".").get(lang);
    match rest {
        0 => whole.to_string(),
        rest if rest % 10 == 0 => format!("{whole}{mark}{}", rest / 10),
        rest => format!("{whole}{mark}{rest:02}"),
    }
}

/// Days as in running text: "en halv dag", "to dage", "2½ dage".
pub fn days(amount: Amount, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    if let Some(words) = calendar::SPOKEN_DAYS.get(usize::try_from(amount.0 / 50).unwrap_or(usize::MAX))
        && amount.0 % 50 == 0
    {
        return words.get(lang).to_owned();
    }
    format!("{} {}", number(amount, lang), t("dage", "days").get(lang))
}

/// Whether so many days are said in the plural in figures. In Danish "1½" is read "halvanden", and that is one: "1½ dag".
pub fn is_several(days: Amount, lang: impl Into<Lang>) -> bool {
    let most = match lang.into() {
        Lang::Da => Amount(150),
        Lang::En => Amount::whole(1),
    };
    days > most || days == Amount::ZERO
}

/// A range of days: "1½–2 dage", or one number where both ends are the same.
pub fn range(low: Amount, high: Amount, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    if low == high {
        return days(high, lang);
    }
    let unit = if is_several(high, lang) { t("dage", "days") } else { t("dag", "day") };
    format!("{}–{} {}", half(low, lang), half(high, lang), unit.get(lang))
}

/// A number in halves with the sign ½: "½", "1½", "2".
pub fn half(amount: Amount, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    match (amount.0 / 100, amount.0 % 100) {
        (0, 50) => "½".to_owned(),
        (whole, 50) => format!("{whole}½"),
        _ => number(amount, lang),
    }
}

/// A list in a sentence: "a, b og c".
pub fn list(items: &[String], lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), t("og", "and").get(lang)),
    }
}

/// Weekdays in a sentence: "mandag og onsdag".
pub fn weekdays(days: Weekdays, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    let names: Vec<String> = days.iter().map(|day| calendar::weekday(day).get(lang).to_owned()).collect();
    list(&names, lang)
}

/// A time of day: "kl. 9.30", "9:30 am".
pub fn time(time: TimeOfDay, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    let (hour, minute) = (time.hour(), time.minute());
    match lang {
        Lang::Da if minute == 0 => format!("kl. {hour}"),
        Lang::Da => format!("kl. {hour}.{minute:02}"),
        Lang::En => {
            let half = if hour < 12 { "am" } else { "pm" };
            let hour = (hour + 11) % 12 + 1;
            if minute == 0 { format!("{hour} {half}") } else { format!("{hour}:{minute:02} {half}") }
        }
    }
}

/// A date: "3. marts 2026", "3 March 2026".
pub fn date(date: Date, lang: impl Into<Lang>) -> String {
    let lang = lang.into();
    let month = calendar::month(date.month()).get(lang);
    match lang {
        Lang::Da => format!("{}. {month} {}", date.day(), date.year()),
        Lang::En => format!("{} {month} {}", date.day(), date.year()),
    }
}

/// A date beside a name: "3.3.2026", "3 March 2026".
pub fn short_date(date: Date, lang: Lang) -> String {
    match lang {
        Lang::Da => format!("{}.{}.{}", date.day(), date.month(), date.year()),
        Lang::En => self::date(date, lang),
    }
}
