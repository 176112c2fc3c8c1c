//! How a language says a figure with its unit.

use crate::data::Unit;
use crate::words::{NoWords, Words};

impl Unit {
    fn id(self) -> &'static str {
        match self {
            Self::Hours => "unit-hours",
            Self::Days | Self::DaysAtMost => "unit-days",
            Self::Weeks => "unit-weeks",
            Self::Months => "unit-months",
            Self::Sessions => "unit-sessions",
            Self::Passes => "unit-passes",
            Self::Minutes => "unit-minutes",
            Self::Mm => "unit-mm",
            Self::Percent => "unit-percent",
            Self::Grams => "unit-grams",
            Self::GramsPer10SquareCm => "unit-grams-on-skin",
            Self::SquareCm => "unit-square-cm",
            Self::None => "unit-none",
        }
    }
}

impl Words {
    /// A figure, or a range, as people say it: `28 days`, `0.5 to 1 mm`; hours from three days on also in
    /// days.
    ///
    /// # Errors
    /// Where words are missing.
    pub fn amount(&self, unit: Unit, value: f64, to: Option<f64>) -> Result<String, NoWords> {
        let from = self.number(&value.to_string())?;
        let figure = match to {
            Some(to) => {
                let to = self.number(&to.to_string())?;
                self.get("amount-range", &[("from", &from), ("to", &to)])?
            }
            None => from,
        };
        let one = to.is_none() && (value - 1.0).abs() < 1e-9;
        let single = format!("{}.one", unit.id());
        let id = if one && self.get(&single, &[("n", "")]).is_ok() { &single } else { unit.id() };
        let amount = self.get(id, &[("n", &figure)])?;
        if unit == Unit::Hours && to.is_none() && value >= 72.0 && value % 24.0 == 0.0 {
            let days = self.amount(Unit::Days, value / 24.0, None)?;
            return self.get("amount-in-days", &[("amount", &amount), ("days", &days)]);
        }
        Ok(amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Knowledge;

    #[test]
    fn an_amount_is_said_as_people_say_it() {
        let data = Knowledge::bundled().expect("the data loads");
        let cases = [
            (Unit::Hours, 24.0, Some(48.0), "24 to 48 hours", "24 a 48 horas"),
            (Unit::Hours, 336.0, None, "336 hours (14 days)", "336 horas (14 días)"),
            (Unit::Days, 1.0, None, "1 day", "1 día"),
            (Unit::DaysAtMost, 180.0, None, "180 days", "180 días"),
            (Unit::Passes, 3.0, None, "3 passes", "3 pasadas"),
            (Unit::Mm, 1.5, None, "1.5 mm", "1,5 mm"),
            (Unit::Percent, 4.0, None, "4 %", "4 %"),
            (Unit::None, 0.0, None, "0", "0"),
        ];
        for (unit, value, to, english, spanish) in cases {
            assert_eq!(data.words.amount(unit, value, to).as_deref(), Ok(english));
            assert_eq!(data.spoken("es").words.amount(unit, value, to).as_deref(), Ok(spanish));
        }
    }
}
