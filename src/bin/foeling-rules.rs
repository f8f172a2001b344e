//! Lists the dated cards of the rules: what is due to be read again, and when the rest is. Run by `cargo xtask rules`.

use std::time::{SystemTime, UNIX_EPOCH};

use foeling::content::sources;
use foeling::domain::rules::rule_card::{CARDS, Card, due};
use foeling::domain::values::calendar::{Date, days_later};

fn main() {
    let Some(today) = today() else {
        eprintln!("The clock says no day.");
        return;
    };
    let overdue: Vec<&Card> = due(today).collect();
    println!("{} of {} cards are due on {today}.", overdue.len(), CARDS.len());
    let mut cards: Vec<&Card> = CARDS.iter().collect();
    cards.sort_by_key(|card| card.check_by);
    for card in cards {
        let mark = if card.check_by <= today { "DUE" } else { "   " };
        let from = card.in_force.map_or_else(|| "-".to_owned(), |from| from.to_string());
        println!(
            "{mark} {}  read {} ({:?})  in force {from}  {}",
            card.check_by,
            card.read_on,
            card.read,
            sources::words(card.source).name.en
        );
        if let Some(address) = card.address {
            println!("      {address}");
        }
    }
}

/// The day by the computer's clock, in universal time: a day more or less makes no difference here.
fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    days_later(Date::from_ymd_opt(1970, 1, 1)?, seconds / 86_400)
}
