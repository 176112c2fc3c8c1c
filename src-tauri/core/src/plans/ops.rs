//! The verbs of the plans.

use super::{Plan, store};
use crate::db::{Changes, Connection, Op};
use crate::handouts::Options;
use crate::{ClientId, ClinicFile, Error, PlanId, Result, SessionId, clients, clinic, editions, sessions};
use chrono::NaiveDate;
use serde_json::json;
use stipple_handout::Printed;
use stipple_knowledge::course::{Closed, CourseRequest, PlannedSession, plan};
use stipple_knowledge::said;

/// The figures that a course is planned by.
const PLANNED_BY: [&str; 7] = [
    "planner.block",
    "planner.interval_min",
    "planner.interval_target",
    "planner.interval_long",
    "planner.goal_gap",
    "planner.review_final",
    "planner.maintenance",
];

/// Plans a course and keeps it. What the client's file knows is filled in.
///
/// # Errors
/// The first field that breaks a rule, or no such client.
pub fn keep(file: &mut ClinicFile, client: ClientId, mut asked: CourseRequest) -> Result<(Plan, Changes)> {
    let clients::Client { id: client, fields: known } = clients::get(file, client)?;
    if asked.fitzpatrick.zip(known.fitzpatrick).is_some_and(|(said, kept)| said != kept) {
        return Err(Error::invalid("fitzpatrick", said!("differs-from-file")));
    }
    asked.fitzpatrick = asked.fitzpatrick.or(known.fitzpatrick);
    asked.closed =
        asked.closed.or(Some(clinic::get(file)?.closed)).filter(|closed| *closed != Closed::default());
    let knowledge = file.knowledge();
    let course = serde_json::to_value(plan(&knowledge, &asked)?)?;
    let knowledge_version = knowledge.version.clone();
    let made = Plan { id: PlanId::new(), client_id: client, asked, course, knowledge_version };
    file.transact(Op::Plan, |tx| {
        store::insert(tx.connection(), &made, tx.at())?;
        let zones = made.asked.zones.iter().chain([&made.asked.indication]).map(String::as_str);
        editions::keep(tx, &knowledge, PLANNED_BY.into_iter().chain(zones))?;
        refresh_joined(tx.connection(), client)?;
        tx.record("plan", made.id, Some(client), None, Some(&made))?;
        Ok(made)
    })
}

/// The plan of a client that holds, if there is one.
pub fn current(file: &ClinicFile, client: ClientId) -> Result<Option<Plan>> {
    store::current(file.connection()?, client)
}

/// The plan of this id, whether it still holds or another has followed it.
pub fn get(file: &ClinicFile, id: PlanId) -> Result<Plan> {
    store::read(file.connection()?, id)?.ok_or(Error::NotFound { what: "plan" })
}

/// The plans of a client, newest first.
pub fn list(file: &ClinicFile, client: ClientId) -> Result<Vec<Plan>> {
    store::list(file.connection()?, client)
}

/// A visit that is due.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The plan that holds.
    pub plan: Plan,
    /// Number of the visit, from 1.
    pub n: u32,
    /// Its day.
    pub on: NaiveDate,
    /// Visits of the course.
    pub of: usize,
}

/// The clients whose next visit falls on these days, the longest waiting first, of at most so many; and how
/// many there are beyond them. Whoever is archived is left out.
pub fn due(file: &ClinicFile, from: NaiveDate, to: NaiveDate, most: usize) -> Result<(Vec<Due>, usize)> {
    let (waiting, more) = store::due(file.connection()?, from, to, most)?;
    let mut due: Vec<Due> = Vec::new();
    for client in waiting {
        let Some(plan) = current(file, client)? else { continue };
        let Some(Progress { planned, done, .. }) = progress(file, client)? else { continue };
        let Some(next) = planned.get(done).filter(|next| (from..=to).contains(&next.on)) else { continue };
        let known = due.iter().any(|it| it.plan.id == plan.id);
        if !known && !clients::get(file, client)?.fields.archived {
            due.push(Due { n: next.n, on: next.on, of: planned.len(), plan });
        }
    }
    due.sort_by_key(|it| it.on);
    Ok((due, more))
}

/// Writes anew when a client comes next who has several files; of one file, the database keeps it by itself.
pub(crate) fn refresh_joined(db: &Connection, client: ClientId) -> Result<()> {
    if store::files(db, client)?.len() > 1 { refresh(db, &[client]) } else { Ok(()) }
}

/// Writes anew when these clients come next, over all their files.
pub(crate) fn refresh(db: &Connection, clients: &[ClientId]) -> Result<()> {
    for client in clients {
        let files = store::files(db, *client)?;
        let plan = store::current(db, *client)?;
        let signed = sessions::signed_by(db, *client)?;
        let next = plan.and_then(|plan| {
            let since = |id: &SessionId| id.to_string() > plan.id.to_string();
            plan.sessions().get(signed.iter().filter(|id| since(id)).count()).map(|next| (*client, next.on))
        });
        store::put_next(db, &files, next)?;
    }
    Ok(())
}

/// Whether the days that visits are found by are those of their plans.
pub(crate) fn check_visits(file: &ClinicFile) -> Result<bool> {
    store::visits_match(file.connection()?)
}

/// The plan of this id on paper.
///
/// # Errors
/// Where there is no such plan, or a character cannot be printed.
pub fn print(file: &mut ClinicFile, id: PlanId, options: Options) -> Result<Printed> {
    let plan = get(file, id)?;
    let printed = stipple_handout::print_leaflet(&super::paper::leaflet(file, &plan)?, options.print())?;
    file.transact(Op::PrintPlan, |tx| {
        tx.note("plan", &id.to_string(), Some(plan.client_id), json!({ "pages": printed.pages }))
    })?;
    Ok(printed)
}

/// How far a course has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The plan.
    pub plan: PlanId,
    /// Its sessions.
    pub planned: Vec<PlannedSession>,
    /// Sessions signed since it was made.
    pub done: usize,
}

/// How far the plan of a client has come, if there is one. Ids are sorted by time.
pub fn progress(file: &ClinicFile, client: ClientId) -> Result<Option<Progress>> {
    let Some(plan) = current(file, client)? else { return Ok(None) };
    let signed = sessions::signed(file, Some(client))?;
    let since = |id: &SessionId| id.to_string() > plan.id.to_string();
    let done = signed.iter().filter(|(_, id)| since(id)).count();
    Ok(Some(Progress { plan: plan.id, planned: plan.sessions(), done }))
}
