//! The table of the plans.

use super::Plan;
use crate::clients::{THEIRS, kept};
use crate::{ClientId, Error, PlanId, Result};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

pub(super) fn insert(db: &Connection, p: &Plan, at: &str) -> Result<()> {
    db.execute(
        "INSERT INTO plan VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            p.id.to_string(),
            p.client_id.to_string(),
            serde_json::to_string(&p.asked)?,
            p.course.to_string(),
            p.knowledge_version,
            at,
        ],
    )?;
    Ok(())
}

fn columns() -> String {
    format!("id, {}, asked, course, knowledge_version", kept("p"))
}

type Raw = (String, String, String, String, String);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
}

fn plan((id, client_id, asked, course, knowledge_version): Raw) -> Result<Plan> {
    let unreadable = |_| Error::damaged("a plan's row");
    Ok(Plan {
        id: id.parse().map_err(unreadable)?,
        client_id: client_id.parse().map_err(unreadable)?,
        asked: serde_json::from_str(&asked)?,
        course: serde_json::from_str(&course)?,
        knowledge_version,
    })
}

/// The newest plan of a client.
pub(super) fn current(db: &Connection, client: ClientId) -> Result<Option<Plan>> {
    let sql = format!("SELECT {} FROM plan p WHERE p.{THEIRS} ORDER BY id DESC LIMIT 1", columns());
    db.prepare_cached(&sql)?.query_row([client.to_string()], raw).optional()?.map(plan).transpose()
}

/// The plan of this id.
pub(super) fn read(db: &Connection, id: PlanId) -> Result<Option<Plan>> {
    let sql = format!("SELECT {} FROM plan p WHERE id = ?1", columns());
    db.prepare_cached(&sql)?.query_row([id.to_string()], raw).optional()?.map(plan).transpose()
}

/// The plans of a client, newest first.
pub(super) fn list(db: &Connection, client: ClientId) -> Result<Vec<Plan>> {
    let sql = format!("SELECT {} FROM plan p WHERE p.{THEIRS} ORDER BY id DESC", columns());
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([client.to_string()], raw)?;
    rows.map(|row| plan(row?)).collect()
}

/// The clients whose next visit falls on these days, the longest waiting first, and how many there are
/// beyond so many.
pub(super) fn due(
    db: &Connection,
    from: NaiveDate,
    to: NaiveDate,
    most: usize,
) -> Result<(Vec<ClientId>, usize)> {
    let days = [from.to_string(), to.to_string()];
    let sql = "SELECT count(*) FROM due_visit WHERE on_day BETWEEN ?1 AND ?2
               AND NOT EXISTS (SELECT 1 FROM client c WHERE c.id = due_visit.client_id AND c.archived)";
    let all: i64 = db.prepare_cached(sql)?.query_row([&days[0], &days[1]], |row| row.get(0))?;
    let sql = format!(
        "SELECT {} FROM due_visit d WHERE on_day BETWEEN ?1 AND ?2
         AND NOT EXISTS (SELECT 1 FROM client c WHERE c.id = d.client_id AND c.archived) ORDER BY on_day, d.client_id LIMIT {most}",
        kept("d")
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([&days[0], &days[1]], |row| row.get::<_, String>(0))?;
    let read = |id: rusqlite::Result<String>| id?.parse().map_err(|_| Error::damaged("the row of a visit"));
    let first = rows.map(read).collect::<Result<Vec<_>>>()?;
    let more = usize::try_from(all).unwrap_or(0).saturating_sub(first.len());
    Ok((first, more))
}

/// Writes when clients come next, for files that were joined: what the database sees by itself is one file.
pub(super) fn put_next(
    db: &Connection,
    files: &[ClientId],
    next: Option<(ClientId, NaiveDate)>,
) -> Result<()> {
    for id in files {
        db.execute("DELETE FROM due_visit WHERE client_id = ?1", [id.to_string()])?;
    }
    if let Some((client, on)) = next {
        db.execute("INSERT INTO due_visit VALUES (?1, ?2)", [client.to_string(), on.to_string()])?;
    }
    Ok(())
}

/// Every file of a person, the kept one first.
pub(super) fn files(db: &Connection, client: ClientId) -> Result<Vec<ClientId>> {
    let sql = "SELECT id FROM person WHERE kept = ?1 ORDER BY id <> ?1";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([client.to_string()], |row| row.get::<_, String>(0))?;
    rows.map(|id| id?.parse().map_err(|_| Error::damaged("the row of a client"))).collect()
}

/// Whether the days of the visits, and of the next ones, are those of the plans and the sessions.
pub(super) fn visits_match(db: &Connection) -> Result<bool> {
    let sql = "SELECT NOT EXISTS (
        SELECT plan.id, json_extract(value, '$.n'), json_extract(value, '$.on')
        FROM plan, json_each(plan.course, '$.sessions')
        EXCEPT SELECT plan_id, n, on_day FROM plan_visit)
        AND (SELECT count(*) FROM plan_visit) =
            (SELECT count(*) FROM plan, json_each(plan.course, '$.sessions'))
        AND NOT EXISTS (SELECT * FROM next_visit WHERE client_id NOT IN
            (SELECT client_id FROM client_alias UNION SELECT kept_id FROM client_alias)
            EXCEPT SELECT * FROM due_visit)";
    Ok(db.query_row(sql, [], |row| row.get(0))?)
}
