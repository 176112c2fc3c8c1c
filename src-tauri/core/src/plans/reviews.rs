//! Looks at the result, months after the last session of a course.

use super::{Progress, progress};
use crate::sessions::State;
use crate::{ClientId, ClinicFile, Result, SessionId, clients, reactions, sessions};
use chrono::{Days, Months, NaiveDate};
use stipple_knowledge::course::figure;

/// A look at the result, some months after the last session of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    /// Whose.
    pub client_id: ClientId,
    /// Its day.
    pub on: NaiveDate,
    /// Months after the last session.
    pub months: u32,
}

/// A review is told so many days ahead.
const AHEAD: Days = Days::new(7);
/// And for so many days afterwards, while nobody has written down what came of it.
const WITHIN: Days = Days::new(60);
/// A result that was written down so many days before a review counts as one.
const LEAD: Days = Days::new(28);

/// The reviews that are due: 3 and 6 months after the last session of a whole course, as the planner's
/// figures say, until a result is written down.
///
/// # Errors
/// Where the data state no figure, or the file cannot be read.
pub fn reviews(file: &ClinicFile, today: NaiveDate) -> Result<Vec<Review>> {
    let data = file.knowledge();
    let mut due = Vec::new();
    for name in ["review_first", "review_final"] {
        let months = figure(&data, name)?;
        let back = |day: NaiveDate| day.checked_sub_months(Months::new(months)).unwrap_or(day);
        for session in sessions::ended_between(file, back(today - WITHIN), back(today + AHEAD))? {
            let Some(ended) = session.chart.ended_at.map(|at| at.date_naive()) else { continue };
            let on = ended.checked_add_months(Months::new(months)).unwrap_or(ended);
            let client_id = session.client_id;
            if is_last_of_course(file, client_id, session.id)? && !looked_at(file, client_id, on)? {
                due.push(Review { client_id, on, months });
            }
        }
    }
    due.sort_by_key(|it| it.on);
    Ok(due)
}

/// Whether a session that holds is the last one of a client whose course is whole.
fn is_last_of_course(file: &ClinicFile, client: ClientId, session: SessionId) -> Result<bool> {
    let Some(Progress { planned, done, .. }) = progress(file, client)? else { return Ok(false) };
    let held = |it: &sessions::Session| it.state == State::Signed && it.amended_by_id.is_none();
    let last = sessions::list(file, Some(client), usize::MAX)?.into_iter().find(held);
    let archived = clients::get(file, client)?.fields.archived;
    Ok(!archived && done >= planned.len() && last.is_some_and(|last| last.id == session))
}

/// Whether a result was written down about this day.
fn looked_at(file: &ClinicFile, client: ClientId, on: NaiveDate) -> Result<bool> {
    Ok(reactions::outcomes(file, client)?.iter().any(|it| it.on >= on - LEAD))
}
