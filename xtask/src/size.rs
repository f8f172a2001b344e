//! Weighs what the first load transfers and holds it to a budget.
use anyhow::{Result, bail};

use crate::asset::{Asset, When};

/// The most that the first load may transfer, in bytes after Brotli at its highest level. Well under the 120 kB that were
/// asked for: a call past the seam in `ui/later.rs` pulls code back into the first file, and shows here.
const BUDGET: usize = 96_000;

/// Prints each file's weight and the total; a total above the budget is an error.
pub fn report(assets: &[Asset]) -> Result<()> {
    println!("\nThe first load, after Brotli (level 11), in bytes:");
    let total = print_each(assets, When::First);
    println!("{:>9}  in all, of {} allowed", grouped(total), grouped(BUDGET));
    println!("\nLoaded while the start screen is read:");
    print_each(assets, When::Later);
    println!("\nLoaded when first used:");
    print_each(assets, When::Used);
    within_budget(total)
}

/// Prints the files of that time and returns what they weigh together.
fn print_each(assets: &[Asset], when: When) -> usize {
    let mut total = 0;
    for asset in assets.iter().filter(|asset| asset.when == when) {
        println!("{:>9}  {}", grouped(asset.brotli.len()), asset.name);
        total += asset.brotli.len();
    }
    total
}

fn within_budget(total: usize) -> Result<()> {
    if total > BUDGET {
        bail!(
            "the first load is {} bytes too heavy: make it lighter, or load a part of it when it \
             is first used",
            grouped(total - BUDGET)
        );
    }
    Ok(())
}

/// A number with its thousands set apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(120_000), "120 000");
        assert_eq!(grouped(1_234_567), "1 234 567");
    }

    #[test]
    fn the_budget_itself_is_allowed() {
        assert!(within_budget(BUDGET).is_ok());
        assert!(within_budget(BUDGET + 1).is_err());
    }
}
