//! Which sessions a lot has touched, and the letters to the clients when it is recalled.

use super::{Session, State, store};
use crate::db::{Changes, Connection, Op};
use crate::handouts::{Options, lines_on_paper};
use crate::texts::{LONG, required};
use crate::{ClientId, ClinicFile, Error, Result, SessionId, clients, clinic};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use stipple_handout::Printed;
use stipple_handout::leaflet::{Leaflet, Part, PartLine};
use stipple_handout::sheet::Lead;
use stipple_knowledge::calendar::Form;
use stipple_knowledge::data::EDITION;
use stipple_knowledge::said;
use unicode_normalization::UnicodeNormalization;

/// A session that a lot has touched, as it stands now: a corrected session counts, not what it corrects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Touched {
    /// The session.
    pub id: SessionId,
    /// Whose it is.
    pub client_id: ClientId,
    /// First name.
    pub first_name: String,
    /// Family name.
    pub family_name: String,
    /// Phone number.
    pub phone: String,
    /// The day of the session where it happened; nothing for a draft that has not ended.
    pub on: Option<NaiveDate>,
    /// Draft or signed.
    pub state: State,
    /// What carried the lot.
    pub products: Vec<Carried>,
}

/// A product as a session has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Carried {
    /// `cartridge`, `gel`, `numbing` and so on.
    pub role: String,
    /// Name.
    pub name: String,
    /// The lot, as it was written.
    pub lot: String,
}

/// What the clients are told.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recall {
    /// The lot.
    pub lot: String,
    /// What is known, in the clinic's words.
    pub why: String,
    /// What to do, in the clinic's words.
    pub advice: String,
}

/// A lot as it is compared: its letters and digits, in capitals.
pub(crate) fn plain(lot: &str) -> String {
    lot.nfkc().filter(|it| it.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Every session that a lot has touched, newest first. Only letters and digits count, in any case.
///
/// # Errors
/// A lot without a letter or digit, or a file that cannot be read.
pub fn with_lot(file: &ClinicFile, lot: &str) -> Result<Vec<Touched>> {
    if plain(lot).is_empty() {
        return Err(Error::invalid("lot", said!("lot-as-on-pack")));
    }
    let rows = store::with_lot(file.connection()?, lot)?;
    let mut touched: Vec<Touched> = Vec::new();
    for (session, carried) in rows {
        if let Some(same) = touched.last_mut().filter(|last| last.id == session.id) {
            same.products.push(carried);
            continue;
        }
        let client = clients::get(file, session.client_id)?.fields;
        touched.push(Touched {
            id: session.id,
            client_id: session.client_id,
            first_name: client.first_name,
            family_name: client.family_name,
            phone: client.phone,
            on: day(&session)?,
            state: session.state,
            products: vec![carried],
        });
    }
    Ok(touched)
}

fn day(session: &Session) -> Result<Option<NaiveDate>> {
    let Some(end) = session.chart.ended_at else { return Ok(None) };
    let zone = clinic::zone("zone", &session.chart.zone)?;
    Ok(Some(end.with_timezone(&zone).date_naive()))
}

/// The letter to one client about a recalled lot; that it was made is written down. `touched` is what the
/// lot has touched, as [`with_lot`] finds it.
///
/// # Errors
/// Words that are missing or that paper cannot carry, or a client whom the lot has not touched.
pub fn recall_letter(
    file: &mut ClinicFile,
    client: ClientId,
    touched: &[Touched],
    recall: &Recall,
    options: Options,
) -> Result<(Printed, Changes)> {
    required("why", &recall.why, LONG)?;
    required("advice", &recall.advice, LONG)?;
    let touched: Vec<&Touched> = touched.iter().filter(|it| it.client_id == client).collect();
    if touched.is_empty() {
        return Err(Error::conflict(said!("lot-not-of-client")));
    }
    let printed = stipple_handout::print_leaflet(&letter(file, client, &touched, recall)?, options.print())?;
    let noted = serde_json::json!({ "lot": recall.lot, "why": recall.why, "advice": recall.advice });
    let ((), changes) = file.transact(Op::PrintRecall, |tx| {
        tx.note("client", &client.to_string(), Some(client), noted).map(|_| ())
    })?;
    Ok((printed, changes))
}

fn letter(file: &ClinicFile, client: ClientId, touched: &[&Touched], recall: &Recall) -> Result<Leaflet> {
    let known = clients::get(file, client)?.fields;
    let data = file.knowledge();
    let data = data.spoken(&known.language);
    let say = |id: &str, args: &[(&str, &str)]| data.words.get(id, args).map_err(Error::from);
    let identity = clinic::get(file)?;
    let name = format!("{} {}", known.first_name.trim(), known.family_name.trim());
    let words = |more: String| PartLine::Words(Lead { bold: String::new(), more });
    let mut used = Vec::new();
    for it in touched {
        for product in &it.products {
            let on = it.on.map(|on| data.words.date(on, Form::Full)).transpose()?;
            let left = Lead { bold: on.unwrap_or_default(), more: String::new() };
            let what = if product.name.trim().is_empty() { &product.role } else { &product.name };
            let right = vec![say("recall-product", &[("product", what), ("lot", &product.lot)])?];
            used.push(PartLine::Row { left, right });
        }
    }
    let lines = |text: &str| -> Vec<PartLine> {
        text.lines().filter(|line| !line.trim().is_empty()).map(|line| words(line.into())).collect()
    };
    let phone = [("phone", identity.phone.as_str()), ("hours", identity.hours.as_str())];
    let parts = vec![
        Part { heading: say("recall-to", &[])?, lines: lines(&format!("{name}\n{}", known.address)) },
        Part { heading: say("recall-used", &[])?, lines: used },
        Part { heading: say("recall-why", &[])?, lines: lines(&recall.why) },
        Part { heading: say("recall-advice", &[])?, lines: lines(&recall.advice) },
        Part { heading: say("recall-ask", &[])?, lines: vec![words(say("recall-call", &phone)?)] },
    ];
    let today = clients::today(file)?;
    let made = Leaflet {
        lang: data.words.lang().into(),
        title: say("recall-title", &[])?,
        clinic: identity.name,
        practitioner: String::new(),
        opening: say("recall-opening", &[("date", &data.words.date(today, Form::Long)?)])?,
        parts,
        first_foot: say("recall-first-foot", &[])?,
        last_foot: say("plan-last-foot", &[("edition", EDITION)])?,
        page: say("paper-page", &[])?,
    };
    lines_on_paper::inert(&data, made)
}

/// How many signed sessions a lot has touched.
pub(crate) fn uses_of(file: &ClinicFile, lot: &str) -> Result<u32> {
    store::uses_of(file.connection()?, &plain(lot))
}

/// Writes what lots are found by, for a file of a Stipple that compared them in another way.
pub(crate) fn index_lots(db: &Connection, written_by: i64) -> Result<()> {
    const COMPARED_SO_SINCE: i64 = 7;
    if written_by >= COMPARED_SO_SINCE { Ok(()) } else { store::put_all_lots(db) }
}

/// Whether the lots that sessions are found by are those of their charts.
pub(crate) fn check_lots(file: &ClinicFile) -> Result<bool> {
    store::lots_match(file.connection()?)
}
