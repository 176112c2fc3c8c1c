//! The verbs of the plans.

use super::{Plan, store};
use crate::db::{Changes, Op};
use crate::handouts::Options;
use crate::{ClientId, ClinicFile, Error, PlanId, Result, clients, clinic, editions, sessions};
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
    let known = clients::get(file, client)?.fields;
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

/// The plan of every client that has one.
pub fn all(file: &ClinicFile) -> Result<Vec<Plan>> {
    store::all(file.connection()?)
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
    let since = |id: &crate::SessionId| id.to_string() > plan.id.to_string();
    let done = signed.iter().filter(|(_, id)| since(id)).count();
    Ok(Some(Progress { plan: plan.id, planned: plan.sessions(), done }))
}
