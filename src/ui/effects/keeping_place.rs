//! Where a widget keeps its things when the program begins: where its place says, with what lies in the other place taken along.

use crate::domain::frame::Retention;
use crate::domain::talk::kept_news::{News, SESSION_HOURS};
use crate::domain::values::calendar::Date;
use crate::platform::storage::{ALL, Store};
use crate::ui::host::Host;

/// Days over its last day after which a clock is doubted rather than what is kept deleted.
const DOUBTFUL: i64 = 366;

/// The store for a widget, with what has become of what was kept. A frame that could not be had decides nothing: what it may have
/// had kept stays where it is and is used from there.
pub fn settle(host: &Host, asked: Retention, has_frame: bool, today: Option<Date>) -> (Store, Vec<News>) {
    let [tab, browser] = places(host.kept_as);
    let mut news = [forget_old(tab, today), forget_old(browser, today)].into_iter().flatten().collect::<Vec<_>>();
    let is_undecided = !has_frame && host.retention.is_none();
    if is_undecided && !tab.keeps_something() && browser.keeps_something() {
        let left = today.zip(browser.until()).map_or(1, |(today, until)| (until - today).num_days().clamp(1, 255));
        let days = u8::try_from(left).unwrap_or(u8::MAX);
        return (Store { retention: Retention::Days(days), ..browser }, news);
    }
    let store = Store { name: host.kept_as, retention: asked };
    let other = if matches!(asked, Retention::Days(_)) { tab } else { browser };
    if is_undecided || !other.keeps_something() {
        return (store, news);
    }
    match asked {
        // Read from where it is; what is left there is deleted after that.
        Retention::Nowhere => return (if tab.keeps_something() { tab } else { browser }, news),
        _ if store.keeps_something() => {
            // Both places have something: what this place keeps counts, and the other is not lost.
            for what in ALL {
                other.put_aside(what);
            }
        }
        _ if other.move_to(store) => news.push(News::Moved(asked)),
        _ => {
            news.push(News::NotMoved);
            return (other, news);
        }
    }
    (store, news)
}

/// After everything was read: where nothing is kept, nothing is left behind.
pub fn after_reading(store: Store, asked: Retention, mut news: Vec<News>) -> (Store, Vec<News>) {
    if asked == Retention::Nowhere {
        if places(store.name).into_iter().any(Store::keeps_something) {
            news.push(News::NoLongerKept);
            for place in places(store.name) {
                place.forget_kept();
            }
        }
        return (Store { retention: asked, ..store }, news);
    }
    (store, news)
}

/// What was put aside in either place.
pub fn aside(name: &'static str) -> Vec<String> {
    places(name).into_iter().flat_map(Store::aside).collect()
}

/// Forgets it.
pub fn forget_aside(name: &'static str) {
    for place in places(name) {
        place.forget_aside();
    }
}

/// Forgets all of a widget, wherever it may be.
pub fn forget_all(name: &'static str) {
    for place in places(name) {
        place.forget_all();
    }
}

/// Where anything may be kept: for the tab, and in the browser. How many days does not matter there.
fn places(name: &'static str) -> [Store; 2] {
    [Retention::Session, Retention::Days(0)].map(|retention| Store { name, retention })
}

/// Forgets what is over its time. Where the clock would have to be wrong by a year it is put aside.
fn forget_old(store: Store, today: Option<Date>) -> Option<News> {
    if !store.keeps_something() {
        return None;
    }
    if store.retention == Retention::Session {
        let is_old = store.age().is_some_and(|minutes| minutes > SESSION_HOURS * 60);
        return is_old.then(|| {
            store.forget_kept();
            News::TooOld
        });
    }
    let today = today?;
    match store.until() {
        Some(until) if until >= today => None,
        Some(until) if (today - until).num_days() > DOUBTFUL => {
            for what in ALL {
                store.put_aside(what);
            }
            None
        }
        _ => {
            store.forget_kept();
            Some(News::TooOld)
        }
    }
}
