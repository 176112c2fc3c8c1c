//! The verbs of the plans.

use super::{Plan, store};
use crate::db::{Changes, Op};
use crate::{ClientId, ClinicFile, PlanId, Result, clients};
use stipple_knowledge::course::{CourseRequest, plan};

/// Plans a course and keeps it. What the client's file knows is filled in.
///
/// # Errors
/// The first field that breaks a rule, or no such client.
pub fn keep(file: &mut ClinicFile, client: ClientId, mut asked: CourseRequest) -> Result<(Plan, Changes)> {
    let known = clients::get(file, client)?.fields;
    asked.fitzpatrick = asked.fitzpatrick.or(known.fitzpatrick);
    let knowledge = file.knowledge();
    let course = serde_json::to_value(plan(&knowledge, &asked)?)?;
    let made = Plan { id: PlanId::new(), client_id: client, asked, course };
    file.transact(Op::Plan, |tx| {
        store::insert(tx.connection(), &made, &knowledge.version, tx.at())?;
        tx.record("plan", made.id, Some(client), None, Some(&made))?;
        Ok(made)
    })
}

/// The plan of a client that holds, if there is one.
pub fn current(file: &ClinicFile, client: ClientId) -> Result<Option<Plan>> {
    store::current(file.connection()?, client)
}
