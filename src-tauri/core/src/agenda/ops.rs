//! The verbs of the agenda.

use super::{
    Appointment, AppointmentFields, CALL_AFTER_DAYS, CALL_WITHIN_DAYS, Call, CallDue, NewCall, store,
};
use crate::db::{Changes, Op, Tx};
use crate::{
    AppointmentId, CallId, ClientId, ClinicFile, Error, Result, SessionId, clients, clinic, sessions,
};
use chrono::{DateTime, Days, NaiveDate, TimeZone, Utc};
use icalendar::{Calendar, Component, Event, EventLike};
use serde_json::Value;
use stipple_knowledge::said;

/// Agrees on a visit, or changes one.
///
/// # Errors
/// The first field that breaks a rule, or no such client or visit.
pub fn set_appointment(
    file: &mut ClinicFile,
    id: Option<AppointmentId>,
    fields: AppointmentFields,
) -> Result<(Appointment, Changes)> {
    fields.check()?;
    let client = clients::get(file, fields.client_id)?.id;
    let before = match id {
        Some(id) => {
            let known = store::read(file.connection()?, &id.to_string())?;
            Some(known.ok_or(Error::NotFound { what: "appointment" })?)
        }
        None => None,
    };
    let after = Appointment { id: id.unwrap_or_else(AppointmentId::new), fields };
    file.transact(Op::SetAppointment, |tx| {
        store::put(tx.connection(), &after)?;
        tx.record("appointment", after.id, Some(client), before.as_ref(), Some(&after))?;
        Ok(after)
    })
}

/// The visits of a day by the clinic's own clock, in order, without those that were called off.
pub fn appointments_on(file: &ClinicFile, day: NaiveDate) -> Result<Vec<Appointment>> {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
    let all = store::between(file.connection()?, midnight(file, day)?, midnight(file, next)?)?;
    Ok(all.into_iter().filter(|it| !it.fields.cancelled).collect())
}

/// When a day begins at the clinic; where the clock skips midnight, when it goes on.
fn midnight(file: &ClinicFile, day: NaiveDate) -> Result<DateTime<Utc>> {
    let zone = clinic::zone("zone", &clinic::get(file)?.zone)?;
    let mut hours = (0..4).filter_map(|hour| day.and_hms_opt(hour, 0, 0));
    let first = hours.find_map(|at| zone.from_local_datetime(&at).earliest());
    first.map(|at| at.to_utc()).ok_or_else(|| Error::bug("a day that never begins"))
}

/// The visits of a client, the latest first.
pub fn appointments_of(file: &ClinicFile, client: ClientId) -> Result<Vec<Appointment>> {
    store::of(file.connection()?, client)
}

/// Visits as a calendar file. It names the client by the first name only.
///
/// # Errors
/// No such visit.
pub fn calendar(file: &ClinicFile, ids: &[AppointmentId]) -> Result<String> {
    let name = clinic::get(file)?.name;
    let mut calendar = Calendar::new();
    for id in ids {
        let found = store::read(file.connection()?, &id.to_string())?;
        let it = found.ok_or(Error::NotFound { what: "appointment" })?;
        let first = clients::get(file, it.fields.client_id)?.fields.first_name;
        let starts = it.fields.at.to_utc();
        let ends = starts + chrono::TimeDelta::minutes(it.fields.minutes.into());
        let mut event = Event::new();
        event.uid(&it.id.to_string()).starts(starts).ends(ends).timestamp(starts);
        event.summary(&format!("{}: {}", name.trim(), first.trim()));
        if it.fields.cancelled {
            event.status(icalendar::EventStatus::Cancelled);
        }
        calendar.push(event.done());
    }
    Ok(calendar.done().to_string())
}

/// The sessions after which a call is due today, those who were tried least and treated last first: from the
/// second day on, for a week.
pub fn calls_due(file: &ClinicFile) -> Result<Vec<CallDue>> {
    let today = file.today()?;
    let back = |days: i64| today - chrono::TimeDelta::days(days);
    // A day more on either side: the clock of the session may be another one.
    let (from, to) = (back(CALL_WITHIN_DAYS + 1).to_string(), back(CALL_AFTER_DAYS - 2).to_string());
    let rows = store::unreached(file.connection()?, &from, &to)?;
    let mut due = Vec::new();
    for (client_id, session_id, ended_at, tries) in rows {
        let on = ended_at.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
        let on = on.ok_or_else(|| Error::damaged("the end of a session"))?;
        if (CALL_AFTER_DAYS..=CALL_WITHIN_DAYS).contains(&(today - on).num_days()) {
            due.push(CallDue { client_id, session_id, on, tries });
        }
    }
    due.sort_by_key(|it| (it.tries, std::cmp::Reverse(it.on)));
    Ok(due)
}

/// Writes down a call.
///
/// # Errors
/// A sign that is not asked about, or a session that is not signed.
pub fn record_call(file: &mut ClinicFile, session: SessionId, said: NewCall) -> Result<(Call, Changes)> {
    said.check()?;
    let treated = sessions::get(file, session)?;
    if treated.state != sessions::State::Signed {
        return Err(Error::conflict(said!("session-unsigned")));
    }
    let call = Call {
        id: CallId::new(),
        client_id: treated.client_id,
        session_id: session,
        on: file.today()?,
        said,
    };
    file.transact(Op::Call, |tx| {
        let under = sessions::file_of(tx.connection(), session)?;
        store::insert_call(tx.connection(), &Call { client_id: under, ..call.clone() })?;
        tx.record("call", call.id, Some(call.client_id), None, Some(&call))?;
        Ok(call)
    })
}

/// The calls after a session, in order.
pub fn calls(file: &ClinicFile, session: SessionId) -> Result<Vec<Call>> {
    store::calls(file.connection()?, session)
}

/// Writes an earlier revision of a visit back; one that was not there is called off.
pub(crate) fn restore(tx: &mut Tx<'_>, id: &str, before: Value) -> Result<()> {
    if let Some(before) = serde_json::from_value::<Option<Appointment>>(before)? {
        return store::put(tx.connection(), &before);
    }
    let now = store::read(tx.connection(), id)?.ok_or(Error::NotFound { what: "appointment" })?;
    store::put(
        tx.connection(),
        &Appointment { fields: AppointmentFields { cancelled: true, ..now.fields }, ..now },
    )
}
