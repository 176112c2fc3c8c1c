//! How many sessions, and when: the smallest block, never closer than the interval allows.

use crate::calendar::Form;
pub use crate::closed::Closed;
use crate::data::{Indication, Knowledge};
use crate::policy::applied;
use crate::wait::Wait;
use crate::words::Words;
use crate::zones::{Depth, DepthCaps, DepthRange, MaxDepth};
use crate::{Refusal, nearest, said};
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// What a course is planned from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseRequest {
    /// Key of the indication.
    pub indication: String,
    /// First possible day.
    pub start_on: NaiveDate,
    /// Fitzpatrick skin type 1 to 6.
    pub fitzpatrick: Option<u8>,
    /// The zones to be treated; not empty.
    pub zones: Vec<String>,
    /// An event that the skin should be ready for.
    #[serde(default)]
    pub goal_on: Option<NaiveDate>,
    /// The practitioner's limits.
    #[serde(default)]
    pub max_depth_mm: MaxDepth,
    /// When the clinic is closed; the clinic file's own days unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closed>,
}

/// A planned course.
#[derive(Clone, Debug, Serialize)]
pub struct Course {
    /// The sessions with their dates.
    pub sessions: Vec<PlannedSession>,
    /// Days between sessions.
    pub interval_days: Interval,
    /// After how many sessions the course is reviewed.
    pub review_after: u32,
    /// Days for the result photos.
    pub review_photos: Vec<NaiveDate>,
    /// The final review.
    pub final_review_on: NaiveDate,
    /// Months between visits after the course, if there are any.
    pub maintenance_months: u32,
    /// Depth by zone.
    pub depth: Vec<DepthRange>,
    /// The stated courses, side by side.
    pub stated: Vec<Said>,
    /// What does not fit.
    pub warnings: Vec<String>,
}

/// One session of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedSession {
    /// Number in the course, from 1.
    pub n: u32,
    /// The planned day.
    pub on: NaiveDate,
}

/// Days between sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// Not less.
    pub min: u32,
    /// Planned.
    pub target: u32,
}

/// A course as a source states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// In words.
    pub value: String,
    /// Seed fact or source.
    pub source: String,
}

/// Plans a course.
///
/// # Errors
/// Names an unknown indication or zone with the nearest known one, or the field that breaks a rule.
pub fn plan(data: &Knowledge, asked: &CourseRequest) -> Result<Course, Refusal> {
    let indication = indication(data, &asked.indication)?;
    check(asked)?;
    let depth = depths(data, asked)?;
    let deep = depth.iter().any(|range| range.max_mm > data.limit("medium_to"));
    let long = deep || data.marks_easily(asked.fitzpatrick);
    let figure = |name: &str| figure(data, name);
    let interval = if long {
        Interval { min: figure("interval_long")?, target: figure("interval_long")? }
    } else {
        Interval { min: figure("interval_min")?, target: figure("interval_target")? }
    };
    let block = figure("block")?;
    let gap = figure("goal_gap")?;
    let (mut days, mut warnings) = dates(&data.words, asked, block, interval.target, gap)?;
    if !warnings.is_empty() {
        let closer = dates(&data.words, asked, block, interval.min, gap)?;
        if closer.1.is_empty() || closer.0.len() > days.len() {
            (days, warnings) = closer;
        }
    }
    let last = days.last().copied().unwrap_or(asked.start_on);
    let months =
        |name: &str| -> Result<NaiveDate, Refusal> { Ok(months_after(last, figure(name)?).unwrap_or(last)) };
    Ok(Course {
        sessions: (1..).zip(&days).map(|(n, on)| PlannedSession { n, on: *on }).collect(),
        interval_days: interval,
        review_after: block,
        review_photos: vec![months("review_first")?, months("review_final")?],
        final_review_on: months("review_final")?,
        maintenance_months: figure("maintenance")?,
        depth,
        stated: indication.stated.iter().map(said).collect(),
        warnings,
    })
}

impl Knowledge {
    /// What an indication is called, in the middle of a sentence.
    ///
    /// # Errors
    /// Where the words are missing.
    pub fn indication_label(&self, key: &str) -> Result<String, crate::words::NoWords> {
        Ok(self.words.get(&format!("indication-{}", key.replace('_', "-")), &[])?.to_lowercase())
    }
}

/// The indication of this key.
///
/// # Errors
/// Names the unknown key, and the nearest known one.
pub fn indication<'a>(data: &'a Knowledge, key: &str) -> Result<&'a Indication, Refusal> {
    data.indications.iter().find(|indication| indication.key == key).ok_or_else(|| {
        let near = nearest(key, data.indications.iter().map(|entry| entry.key.as_str())).unwrap_or_default();
        Refusal::new("indication", said!("not-an-indication", key = key, near = near))
    })
}

/// A whole figure of the planner, for example `interval_min`, in days.
///
/// # Errors
/// Where the data state no value.
pub fn figure(data: &Knowledge, name: &str) -> Result<u32, Refusal> {
    let value = data.planner.get(name).and_then(|value| applied(value, &data.sources));
    let figure = value.ok_or_else(|| Refusal::new(name, said!("no-data-value")))?.value;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "figures are small and positive"
    )]
    Ok(figure.ceil() as u32)
}

fn check(asked: &CourseRequest) -> Result<(), Refusal> {
    if asked.zones.is_empty() {
        return Err(Refusal::new("zones", said!("name-a-zone")));
    }
    let twice = asked.zones.iter().enumerate().find(|(n, zone)| asked.zones[..*n].contains(zone));
    if let Some((n, zone)) = twice {
        return Err(Refusal::new(format!("zones.{n}"), said!("zone-named-twice", zone = zone)));
    }
    for (field, day) in [("start_on", Some(asked.start_on)), ("goal_on", asked.goal_on)] {
        if day.is_some_and(|day| !(2000..=2200).contains(&day.year())) {
            return Err(Refusal::new(field, said!("year-2000-2200")));
        }
    }
    asked.closed.as_ref().map_or(Ok(()), Closed::check)?;
    if asked.fitzpatrick.is_some_and(|kind| !(1..=6).contains(&kind)) {
        return Err(Refusal::new("fitzpatrick", said!("fitzpatrick")));
    }
    if asked.goal_on.is_some_and(|goal| goal < asked.start_on) {
        return Err(Refusal::new("goal_on", said!("event-before-start")));
    }
    Ok(())
}

fn depths(data: &Knowledge, asked: &CourseRequest) -> Result<Vec<DepthRange>, Refusal> {
    let MaxDepth { face, body } = asked.max_depth_mm;
    for (limit, field) in [(face, "max_depth_mm.face"), (body, "max_depth_mm.body")] {
        limit.map_or(Ok(()), |mm| Depth::parse(mm, field).map(|_| ()))?;
    }
    let caps = DepthCaps {
        practitioner: asked.max_depth_mm,
        fitzpatrick: asked.fitzpatrick,
        stretch_marks: asked.indication == "stretch_marks",
        ..DepthCaps::default()
    };
    let zones = asked.zones.iter().enumerate();
    zones.map(|(n, id)| Ok(data.depth(data.zone(id, &format!("zones.{n}"))?, &caps))).collect()
}

/// The days of the sessions: forwards from the start, or backwards from an event.
fn dates(
    words: &Words,
    asked: &CourseRequest,
    block: u32,
    step: u32,
    gap: u32,
) -> Result<(Vec<NaiveDate>, Vec<String>), Refusal> {
    let beyond = || Refusal::new("start_on", said!("too-far"));
    let closed = asked.closed.clone().unwrap_or_default();
    let after = |day: NaiveDate| day.checked_add_days(Days::new(step.into()));
    let before = |day: NaiveDate| day.checked_sub_days(Days::new(step.into()));
    let all = || -> Result<Vec<NaiveDate>, Refusal> {
        let first = closed.open_from(asked.start_on, true);
        let days = std::iter::successors(first, |day| closed.open_from(after(*day)?, true));
        let days: Vec<NaiveDate> = days.take(block as usize).collect();
        if days.len() == block as usize { Ok(days) } else { Err(beyond()) }
    };
    let Some(goal) = asked.goal_on else { return Ok((all()?, Vec::new())) };
    let latest = goal.checked_sub_days(Days::new(gap.into())).ok_or_else(beyond)?;
    let last = closed.open_from(latest, false);
    let back = std::iter::successors(last, |day| closed.open_from(before(*day)?, false));
    let mut days: Vec<NaiveDate> =
        back.take(block as usize).take_while(|day| *day >= asked.start_on).collect();
    days.reverse();
    let fits = days.len();
    let (event, gap) = (words.date(goal, Form::Long)?, gap.to_string());
    if fits == 0 {
        let warning = words.get("course-none-fits", &[("gap", &gap), ("event", &event)])?;
        return Ok((all()?, vec![warning]));
    }
    if fits < block as usize {
        let (fits, block) = (fits.to_string(), block.to_string());
        let args = [("fits", fits.as_str()), ("block", &block), ("gap", &gap), ("event", &event)];
        return Ok((days, vec![words.get("course-some-fit", &args)?]));
    }
    Ok((days, Vec::new()))
}

fn months_after(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    day.checked_add_months(chrono::Months::new(months))
}

fn said(stated: &crate::data::StatedCourse) -> Said {
    Said { value: stated.value.clone(), source: stated.source.clone() }
}

/// The first allowed day after a session on `on`, by the plain interval.
///
/// # Errors
/// Where the data state no value, or the calendar ends.
pub fn earliest_next(data: &Knowledge, on: NaiveDate) -> Result<NaiveDate, Refusal> {
    let wait = Wait::Days(figure(data, "interval_min")?);
    wait.until(on).ok_or_else(|| Refusal::new("on", said!("too-far")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zones::CappedBy;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a valid day")
    }

    fn request() -> CourseRequest {
        CourseRequest {
            indication: "acne_scars".into(),
            start_on: day(2026, 12, 1),
            fitzpatrick: Some(3),
            zones: vec!["cheek_left".into()],
            goal_on: None,
            max_depth_mm: MaxDepth { face: Some(1.0), body: Some(1.5) },
            closed: None,
        }
    }

    fn planned(asked: &CourseRequest) -> Course {
        plan(&Knowledge::bundled().expect("the data loads"), asked).expect("a plan")
    }

    #[test]
    fn the_smallest_block_is_planned_at_the_target_interval() {
        let course = planned(&request());
        let days: Vec<_> = course.sessions.iter().map(|session| session.on).collect();
        assert_eq!(
            days,
            [day(2026, 12, 1), day(2026, 12, 31), day(2027, 1, 30)],
            "3 sessions, 30 days apart"
        );
        assert_eq!(course.interval_days, Interval { min: 28, target: 30 }, "the planner's values");
        assert_eq!(course.final_review_on, day(2027, 7, 30), "6 calendar months after the last");
        assert_eq!(course.review_photos, [day(2027, 4, 30), day(2027, 7, 30)], "3 and 6 months");
        assert_eq!(
            course.depth[0].capped_by,
            CappedBy::Practitioner,
            "1.0 mm until a qualification is recorded"
        );
        assert!(
            course.stated.iter().any(|said| said.source == "S0-31"),
            "the stated courses stand side by side"
        );
    }

    #[test]
    fn a_closed_day_is_never_planned_and_the_interval_never_shrinks() {
        let closed = |weekdays: &[&str], days: &[NaiveDate]| {
            let weekdays = weekdays.iter().map(|day| (*day).to_owned()).collect();
            Some(Closed { weekdays, days: days.to_vec() })
        };
        let days = |asked: &CourseRequest| -> Vec<NaiveDate> {
            planned(asked).sessions.iter().map(|session| session.on).collect()
        };
        let holidays = [day(2026, 12, 1), day(2026, 12, 31), day(2027, 1, 1)];
        let asked = CourseRequest { closed: closed(&["saturday", "sunday"], &holidays), ..request() };
        assert_eq!(days(&asked), [day(2026, 12, 2), day(2027, 1, 4), day(2027, 2, 3)], "the next open day");
        let goal = CourseRequest { goal_on: Some(day(2027, 6, 1)), ..asked };
        assert_eq!(days(&goal).last(), Some(&day(2027, 5, 18)), "a Tuesday, 14 days before");
        for pair in days(&goal).windows(2) {
            assert!((pair[1] - pair[0]).num_days() >= 28, "{pair:?}");
        }
        let never =
            closed(&["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], &[]);
        for bad in [never, closed(&["sonday"], &[])] {
            let asked = CourseRequest { closed: bad, ..request() };
            let data = Knowledge::bundled().expect("the data loads");
            assert!(
                plan(&data, &asked).expect_err("refused").field.starts_with("closed.weekdays"),
                "by name"
            );
        }
    }

    #[test]
    fn deep_work_and_skin_that_marks_need_six_weeks() {
        let deep = CourseRequest { max_depth_mm: MaxDepth { face: Some(1.5), body: None }, ..request() };
        let brown = CourseRequest { fitzpatrick: Some(5), ..request() };
        for asked in [deep, brown] {
            assert_eq!(planned(&asked).interval_days, Interval { min: 42, target: 42 }, "{asked:?}");
        }
    }

    #[test]
    fn a_goal_counts_back_and_says_what_fits() {
        let roomy = planned(&CourseRequest { goal_on: Some(day(2027, 6, 1)), ..request() });
        assert_eq!(
            roomy.sessions.last().map(|last| last.on),
            Some(day(2027, 5, 18)),
            "14 days before the event"
        );
        assert!(roomy.warnings.is_empty(), "all of it fits: {:?}", roomy.warnings);
        let tight = planned(&CourseRequest { goal_on: Some(day(2027, 1, 20)), ..request() });
        assert_eq!(tight.sessions.len(), 2, "6 January and 7 December");
        assert!(tight.warnings[0].starts_with("2 of 3"), "says what fits: {:?}", tight.warnings);
        let late = planned(&CourseRequest { goal_on: Some(day(2026, 12, 5)), ..request() });
        assert_eq!(late.warnings.len(), 1, "nothing fits, and it says so");
    }

    #[test]
    fn a_mistyped_indication_is_named_with_the_nearest() {
        let data = Knowledge::bundled().expect("the data loads");
        let asked = CourseRequest { indication: "acne_scar".into(), ..request() };
        let refused = plan(&data, &asked).expect_err("not an indication");
        assert!(refused.to_string().contains("\"acne_scars\""), "{refused}");
    }
}
