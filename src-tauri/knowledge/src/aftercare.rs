//! The aftercare clock: from the end of the session to the end of every rule.

use crate::data::{AftercareRule, Applies, Knowledge, Unit};
use crate::moments::{Moment, after_hours};
use crate::policy::{Applied, Rule, applied, is_stricter};
use crate::wait::Wait;
use crate::zones::Depth;
use crate::{Refusal, said};
use chrono::{DateTime, Months, NaiveDate, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// From this many hours on, a rule ends with a day and not with a clock time.
const WHOLE_DAYS_FROM_HOURS: i64 = 168;

/// What is known of a person and a session that changes the clock or the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// The first session of the client.
    FirstSession,
    /// Has had cold sores.
    ColdSores,
    /// Has tablets against cold sores from a doctor.
    AntiviralPrescribed,
    /// Has had dark marks after spots or wounds.
    PigmentHistory,
    /// Takes blood thinners, cleared by the prescriber.
    BloodThinnerCleared,
    /// Sensitive skin, cleared.
    SensitiveSkin,
    /// Brown or black skin; also implied by Fitzpatrick 4 to 6.
    SkinOfColour,
}

/// The session that has just ended.
#[derive(Clone, Debug)]
pub struct Ended {
    /// End of the last area, in UTC.
    pub at: DateTime<Utc>,
    /// The zone it happened in.
    pub zone: Tz,
    /// The deepest charted depth.
    pub deepest: Depth,
    /// Fitzpatrick skin type.
    pub fitzpatrick: Option<u8>,
    /// Flags of the client and session.
    pub flags: Vec<Flag>,
    /// Whether the scalp was treated.
    pub scalp: bool,
    /// Whether it was the last session of a course.
    pub last_session: bool,
}

impl Ended {
    /// The day of the session, where it happened.
    pub fn day(&self) -> NaiveDate {
        self.at.with_timezone(&self.zone).date_naive()
    }

    /// Whether a flag is set.
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }

    /// Whether the long values hold: deeper than 1.0 mm, or skin that marks easily.
    pub fn long(&self, data: &Knowledge) -> bool {
        self.deepest > data.limit("medium_to")
            || data.marks_easily(self.fitzpatrick)
            || self.has(Flag::PigmentHistory)
            || self.has(Flag::SkinOfColour)
    }
}

/// Every end time of the session, by key.
///
/// # Errors
/// Where the calendar ends, or the data states no value.
pub fn times(data: &Knowledge, ended: &Ended) -> Result<BTreeMap<String, Moment>, Refusal> {
    let mut times = BTreeMap::new();
    for rule in data.aftercare.iter().filter(|rule| applies(rule, ended)) {
        times.insert(rule.key.clone(), moment(data, rule, ended)?);
    }
    Ok(times)
}

/// The value that counts for one rule, long or not, with where it comes from.
pub fn value(data: &Knowledge, rule: &AftercareRule, long: bool) -> Option<Applied> {
    let plain = applied(&rule.value, &data.sources)?;
    Some(match &rule.long {
        Some(chosen) if long && is_stricter(rule.value.unit, chosen.value, plain.value) => Applied {
            value: chosen.value,
            grade: chosen.grade,
            sources: chosen.source.clone().into_iter().collect(),
            rule: Rule::Chosen,
        },
        _ => plain,
    })
}

fn applies(rule: &AftercareRule, ended: &Ended) -> bool {
    rule.value.unit != Unit::None
        && match rule.scope {
            Applies::Always => true,
            Applies::Scalp => ended.scalp,
            Applies::LastSession => ended.last_session,
        }
}

fn moment(data: &Knowledge, rule: &AftercareRule, ended: &Ended) -> Result<Moment, Refusal> {
    let figure = value(data, rule, ended.long(data))
        .ok_or_else(|| Refusal::new(rule.key.clone(), said!("no-data-value")))?
        .value;
    #[allow(clippy::cast_possible_truncation, reason = "figures are small and whole")]
    let whole = figure.ceil() as i64;
    let beyond = || Refusal::new("session.ended_at", said!("too-far"));
    let day = match rule.value.unit {
        Unit::Hours if whole < WHOLE_DAYS_FROM_HOURS => {
            return Ok(Moment::At(after_hours(ended.at, whole, ended.zone)));
        }
        Unit::Hours => {
            Some((ended.at + chrono::Duration::hours(whole)).with_timezone(&ended.zone).date_naive())
        }
        Unit::Months => {
            u32::try_from(whole).ok().and_then(|n| ended.day().checked_add_months(Months::new(n)))
        }
        unit => Wait::new(figure, unit).until(ended.day()),
    };
    day.map(Moment::On).ok_or_else(beyond)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(at: &str, zone: Tz) -> Ended {
        Ended {
            at: DateTime::parse_from_rfc3339(at).expect("a valid instant").to_utc(),
            zone,
            deepest: Depth::of(1.0),
            fitzpatrick: Some(3),
            flags: vec![],
            scalp: false,
            last_session: false,
        }
    }

    fn said(ended: &Ended) -> BTreeMap<String, String> {
        let data = Knowledge::bundled().expect("the data loads");
        let times = times(&data, ended).expect("times within the calendar");
        let said =
            |moment: &Moment| serde_json::to_value(moment).map(|v| v.as_str().unwrap_or("").to_owned());
        times.iter().map(|(key, moment)| (key.clone(), said(moment).expect("text"))).collect()
    }

    #[test]
    fn a_thursday_afternoon_gives_the_written_table() {
        let times = said(&ended("2026-11-19T14:30:00Z", Tz::Europe__London));
        let expected = [
            ("wash_none_until", "2026-11-19T22:30:00+00:00"),
            ("water_only_until", "2026-11-20T14:30:00+00:00"),
            ("sterile_gel_until", "2026-11-20T14:30:00+00:00"),
            ("gentle_cleanser_until", "2026-11-26"),
            ("makeup_until", "2026-11-21T14:30:00+00:00"),
            ("sunscreen_from", "2026-11-20T14:30:00+00:00"),
            ("sunscreen_to", "2026-12-03"),
            ("sun_until", "2026-12-03"),
            ("exercise_until", "2026-11-22T14:30:00+00:00"),
            ("heat_until", "2026-11-24T14:30:00+00:00"),
            ("swim_until", "2026-11-24T14:30:00+00:00"),
            ("alcohol_until", "2026-11-21T14:30:00+00:00"),
            ("smoking_until", "2026-11-21T14:30:00+00:00"),
            ("actives_until", "2026-11-26"),
            ("retinoid_until", "2026-12-03"),
            ("picking_until", "2026-11-26"),
            ("shave_until", "2026-11-22T14:30:00+00:00"),
            ("wax_until", "2026-12-03"),
            ("self_tan_until", "2026-12-03"),
            ("treatments_until", "2026-12-17"),
            ("injectables_until", "2026-12-10"),
            ("tattoo_until", "2026-12-17"),
            ("painkiller_until", "2026-11-21T14:30:00+00:00"),
            ("expect_red_until", "2026-11-22T14:30:00+00:00"),
            ("open_skin_until", "2026-11-22T14:30:00+00:00"),
            ("next_not_before", "2026-12-17"),
        ];
        let expected: BTreeMap<String, String> =
            expected.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
        assert_eq!(times, expected, "the table of the clinical research");
    }

    #[test]
    fn deep_work_and_skin_that_marks_take_the_long_values() {
        let plain = ended("2026-11-19T14:30:00Z", Tz::Europe__London);
        let cases = [
            Ended { deepest: Depth::of(1.05), ..plain.clone() },
            Ended { fitzpatrick: Some(4), ..plain.clone() },
            Ended { flags: vec![Flag::PigmentHistory], ..plain.clone() },
            Ended { flags: vec![Flag::SkinOfColour], ..plain },
        ];
        for case in cases {
            let times = said(&case);
            let get = |key: &str| times.get(key).map(String::as_str);
            assert_eq!(get("makeup_until"), Some("2026-11-22T14:30:00+00:00"), "72 h: {case:?}");
            assert_eq!(get("sun_until"), Some("2026-12-17"), "672 h: {case:?}");
            assert_eq!(get("heat_until"), Some("2026-11-26"), "168 h is a day: {case:?}");
            assert_eq!(get("swim_until"), Some("2026-11-26"), "168 h is a day: {case:?}");
            assert_eq!(get("expect_red_until"), Some("2026-11-26"), "168 h is a day: {case:?}");
            assert_eq!(get("sunscreen_to"), Some("2026-12-17"), "672 h: {case:?}");
            assert_eq!(get("next_not_before"), Some("2026-12-31"), "42 days: {case:?}");
        }
    }

    #[test]
    fn scalp_and_last_session_have_their_own_rows() {
        let plain = ended("2026-11-19T14:30:00Z", Tz::Europe__London);
        let times = said(&Ended { scalp: true, last_session: true, ..plain });
        let get = |key: &str| times.get(key).map(String::as_str);
        assert_eq!(get("scalp_products_until"), Some("2026-11-20T14:30:00+00:00"), "24 h");
        assert_eq!(get("scalp_colour_until"), Some("2026-11-26"), "168 h");
        assert_eq!(get("review_photo"), Some("2027-02-19"), "3 calendar months");
        assert_eq!(get("review_photo_final"), Some("2027-05-19"), "6 calendar months");
    }
}
