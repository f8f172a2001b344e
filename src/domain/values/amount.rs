//! Exact numbers: hundredths of a day, an hour or a week, and whole minutes. No floating point anywhere.

/// A number with two decimals, stored as hundredths: 2.5 days is `Amount(250)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(pub i32);

impl Amount {
    /// Nothing.
    pub const ZERO: Amount = Amount(0);
    /// A half, the step in which home days are suggested.
    pub const HALF: Amount = Amount(50);

    /// A whole number of units.
    pub const fn whole(units: i32) -> Amount {
        Amount(units.saturating_mul(100))
    }

    /// The nearest half; a quarter rounds up.
    pub const fn to_nearest_half(self) -> Amount {
        Amount((self.0 + 25).div_euclid(50) * 50)
    }

    /// The half at or below: for a limit that may not be passed.
    pub const fn down_to_half(self) -> Amount {
        Amount(self.0.div_euclid(50) * 50)
    }

    /// The smaller of two amounts.
    pub fn at_most(self, limit: Amount) -> Amount {
        self.min(limit)
    }

    /// The difference, never below zero.
    pub const fn less(self, other: Amount) -> Amount {
        let rest = self.0.saturating_sub(other.0);
        Amount(if rest < 0 { 0 } else { rest })
    }

    /// The sum.
    pub const fn plus(self, other: Amount) -> Amount {
        Amount(self.0.saturating_add(other.0))
    }

    /// This amount times `numerator / denominator`, rounded to the nearest hundredth. Zero for a zero denominator.
    pub fn times(self, numerator: i32, denominator: i32) -> Amount {
        self.times_with(numerator, denominator, |product, divisor| (product * 2 + divisor).div_euclid(divisor * 2))
    }

    /// The same, rounded up: it is above a limit exactly where the number before rounding is.
    pub fn times_up(self, numerator: i32, denominator: i32) -> Amount {
        self.times_with(numerator, denominator, |product, divisor| -(-product).div_euclid(divisor))
    }

    /// The same, rounded down: for a limit that may not be passed.
    pub fn times_down(self, numerator: i32, denominator: i32) -> Amount {
        self.times_with(numerator, denominator, i64::div_euclid)
    }

    fn times_with(self, numerator: i32, denominator: i32, rounded: impl Fn(i64, i64) -> i64) -> Amount {
        if denominator == 0 {
            return Amount::ZERO;
        }
        let rounded = rounded(i64::from(self.0) * i64::from(numerator), i64::from(denominator));
        Amount(i32::try_from(rounded).unwrap_or(i32::MAX))
    }
}
