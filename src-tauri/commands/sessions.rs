//! The session chart: drafts that save themselves, and the one that is signed.

use super::chart::{ChartForm, chart, form};
use super::{Answer, AtDesk, id, plain};
use crate::failure::Rule;
use chrono::{NaiveDate, Utc};
use serde::Serialize;
use std::collections::BTreeSet;
use stipple_core::reactions::Reaction;
use stipple_core::sessions::{self, Asking, Chart, Device, Gel, Override, Product, Session, State};
use stipple_core::{ClientId, ClinicFile, Error, SessionId, clinic, reactions, supplies};
use stipple_knowledge::Knowledge;
use stipple_knowledge::policy::applied;
use stipple_knowledge::screening::Finding;
use stipple_knowledge::screening::settings::{fewer_passes, in_words};
use stipple_knowledge::zones::{CappedBy, Depth};
use ts_rs::TS;

/// A zone of the chart, with what this client and practitioner may do there.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a zone")]
pub struct ZoneView {
    pub id: String,
    pub label: String,
    pub region: String,
    pub start_mm: f64,
    pub max_mm: f64,
    pub capped_by: String,
    /// The depth that nothing lifts: the device's label, and the limit of the face.
    pub label_mm: Option<f64>,
    pub passes: u32,
}

/// A session as the window shows it.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a session")]
pub struct SessionView {
    pub id: String,
    pub state: String,
    pub number: Option<u32>,
    pub of: Option<u32>,
    pub ended_at: Option<String>,
    pub amends_id: Option<String>,
    pub amended: bool,
    pub sheet_id: Option<String>,
    pub chart: ChartForm,
    pub warnings: Vec<String>,
    pub waits: Vec<String>,
    pub letters: Vec<String>,
    pub stops: Vec<StopView>,
    pub care: Vec<String>,
    /// Reactions that are not over: what, and since when.
    pub reacting: Vec<(String, String)>,
    /// Packs that are expired or recalled.
    pub unfit: Vec<Rule>,
    pub asked_on: Option<String>,
    pub ask: String,
    pub close: Option<CloseView>,
}

/// What nothing overrides, and where; nothing where it concerns the whole client.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a finding")]
pub struct StopView {
    pub reason: String,
    pub zones: Option<Vec<String>>,
}

/// A session of the same skin, too near in time.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a distance")]
pub struct CloseView {
    pub on: String,
    pub days: u32,
    pub wanted: u32,
    pub refused_under: u32,
}

pub(crate) fn session_view(session: Session, sheet_id: Option<String>) -> SessionView {
    SessionView {
        id: session.id.to_string(),
        state: if session.state == State::Signed { "signed" } else { "draft" }.into(),
        number: session.chart.number,
        of: session.chart.of,
        ended_at: session.chart.ended_at.map(|at| at.to_rfc3339()),
        amends_id: session.amends_id.map(|id| id.to_string()),
        amended: session.amended_by_id.is_some(),
        sheet_id,
        warnings: session.warnings,
        waits: Vec::new(),
        letters: Vec::new(),
        stops: Vec::new(),
        care: Vec::new(),
        unfit: Vec::new(),
        reacting: Vec::new(),
        asked_on: None,
        ask: String::new(),
        close: None,
        chart: form(session.chart),
    }
}

/// A draft with what still stands in its way, and what the screening changes in it.
fn draft_view(file: &ClinicFile, session: Session) -> Answer<SessionView> {
    let (client, chart) = (session.client_id, &session.chart);
    let left = sessions::in_the_way(file, client, chart, None)?.unwrap_or_default();
    let (ask, asked_on) = match sessions::asking(file, client, chart, None)? {
        Asking::Nothing => ("", None),
        Asking::Changes { last } => ("changes", Some(last)),
        Asking::Everything { last, .. } => ("everything", last),
    };
    let close = sessions::too_close(file, client, Some(session.id), chart)?.map(|near| CloseView {
        on: near.on.to_string(),
        days: near.days,
        wanted: near.wanted,
        refused_under: near.refused_under,
    });
    let unfit = supplies::unfit(file, chart, file.today()?)?;
    let reacting = reactions::list(file, client)?.into_iter().filter(Reaction::is_open);
    let said = |findings: Vec<Finding>| findings.into_iter().map(|it| plain(&it.reason)).collect();
    Ok(SessionView {
        stops: left
            .stop
            .into_iter()
            .map(|it| StopView { reason: plain(&it.reason), zones: it.zones })
            .collect(),
        waits: said(left.wait),
        letters: said(left.doctor),
        care: in_words(&file.knowledge(), &left.settings).map_err(Error::from)?,
        asked_on: asked_on.map(|day| day.to_string()),
        ask: ask.into(),
        close,
        reacting: reacting.map(|it| (it.told.kind, it.told.onset_on.to_string())).collect(),
        unfit: unfit.into_iter().map(|it| Rule::from(it.why)).collect(),
        ..session_view(session, None)
    })
}

/// The zones, with start and ceiling for this client and practitioner, and the device's label in mm.
#[tauri::command]
pub async fn zones(
    desk: AtDesk<'_>,
    client: String,
    practitioner: Option<String>,
    label: Option<f64>,
) -> Answer<Vec<ZoneView>> {
    let id: ClientId = id(&client)?;
    desk.on_file(move |file| {
        let data = file.knowledge();
        let device = label.map(|mm| Device { label_max_mm: Some(mm), ..Device::default() });
        let chart = Chart { practitioner, device, ..Chart::default() };
        let caps = sessions::caps(file, id, &chart, None)?;
        let passes = data.start_passes(fewer_passes(&sessions::settings(file, id, &chart, None)?));
        let view = |zone: &stipple_knowledge::data::ZoneEntry| {
            let range = data.depth(zone, &caps);
            Ok(ZoneView {
                id: zone.id.clone(),
                label: data.zone_label(&zone.id),
                region: zone.region.clone(),
                start_mm: range.start_mm.mm(),
                max_mm: range.max_mm.mm(),
                capped_by: capped_by(&data, range.capped_by)?,
                label_mm: data.label_cap(zone, label).map(Depth::mm),
                passes,
            })
        };
        data.zones.iter().map(view).collect()
    })
    .await
}

/// A step of the procedure.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a step")]
pub struct StepView {
    pub id: String,
    pub title: String,
    pub says: String,
}

/// What the window knows of the procedure.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct ProcedureView {
    /// Steps that can be ticked off.
    pub steps: Vec<StepView>,
    /// Minutes after which numbing cream comes off, as its label says.
    pub numbing_minutes: f64,
}

/// The steps of the procedure, and how long numbing cream stays on.
#[tauri::command]
pub async fn procedure(desk: AtDesk<'_>) -> Answer<ProcedureView> {
    desk.on_file(|file| {
        let data = file.knowledge();
        let step = |id: &&str| {
            let words = format!("statement-{}", id.to_lowercase());
            let says = data.words.get(&format!("{words}.says"), &[]).map_err(Error::from)?;
            Ok(StepView {
                id: (*id).to_owned(),
                title: data.words.get(&words, &[]).map_err(Error::from)?,
                says,
            })
        };
        let longest = data.numbing.limits.get("minutes_max").and_then(|value| applied(value, &data.sources));
        Ok(ProcedureView {
            steps: sessions::STEPS.iter().map(step).collect::<Answer<_>>()?,
            numbing_minutes: longest.map_or(0.0, |won| won.value),
        })
    })
    .await
}

/// What caps a depth, in words.
pub(crate) fn capped_by(data: &Knowledge, cap: CappedBy) -> Answer<String> {
    let id = match cap {
        CappedBy::Zone => "capped-zone",
        CappedBy::SkinType => "capped-skin-type",
        CappedBy::Screening => "capped-screening",
        CappedBy::Practitioner => "capped-practitioner",
        CappedBy::Label => "capped-label",
    };
    Ok(data.words.get(id, &[]).map_err(Error::from)?)
}

/// The record, with the reason for what is expired or recalled beside each lot that it is given for.
fn with_reasons(file: &ClinicFile, request: ChartForm, zone: String) -> Answer<Chart> {
    let (reason, by) = (request.unfit.clone(), request.practitioner.clone().unwrap_or_default());
    let mut chart = chart(request, zone)?;
    if let Some(reason) = reason.filter(|reason| !reason.trim().is_empty()) {
        let rules: BTreeSet<String> =
            supplies::unfit(file, &chart, file.today()?)?.into_iter().map(|it| it.rule).collect();
        let aside = |rule| Override { rule, reason: reason.clone(), by: by.clone() };
        chart.overrides.extend(rules.into_iter().map(aside));
    }
    Ok(chart)
}

/// Saves a draft, or starts one.
#[tauri::command]
pub async fn save_draft(
    desk: AtDesk<'_>,
    client: String,
    session: Option<String>,
    request: ChartForm,
) -> Answer<SessionView> {
    let (client, known): (ClientId, _) = (id(&client)?, session.as_deref().map(id::<SessionId>).transpose()?);
    desk.on_file(move |file| {
        let zone = clinic::get(file)?.zone;
        let mut chart = with_reasons(file, request, zone)?;
        if let Some(known) = known {
            let before = sessions::get(file, known)?.chart;
            (chart.number, chart.of) = (before.number, before.of);
        }
        let draft = sessions::save_draft(file, client, known, chart)?.0;
        draft_view(file, draft)
    })
    .await
}

/// A session.
#[tauri::command]
pub async fn get_session(desk: AtDesk<'_>, session: String) -> Answer<SessionView> {
    let id: SessionId = id(&session)?;
    desk.on_file(move |file| {
        let session = sessions::get(file, id)?;
        draft_view(file, session)
    })
    .await
}

/// Signs a correction beside a signed session, which stays as it is. What the form does not carry, and every
/// reason that is not said otherwise, stays as it was signed, with the name of whoever gave it.
#[tauri::command]
pub async fn amend_session(desk: AtDesk<'_>, session: String, request: ChartForm) -> Answer<SessionView> {
    let id: SessionId = id(&session)?;
    desk.on_file(move |file| {
        let before = sessions::get(file, id)?.chart;
        let day = before.ended_at.map_or(file.today()?, |at| at.date_naive());
        let unfit = request.unfit.clone();
        let new = chart(request, before.zone.clone())?;
        Ok(session_view(sessions::amend(file, id, corrected(file, before, new, unfit, day)?)?.0, None))
    })
    .await
}

/// Rules whose reason the form asks for.
const ASKED: [&str; 3] = ["consent", "defer", "reaction"];

/// A correction laid over what was signed.
fn corrected(
    file: &ClinicFile,
    before: Chart,
    mut new: Chart,
    unfit: Option<String>,
    day: NaiveDate,
) -> Answer<Chart> {
    let said =
        |rule: &str, all: &[Override]| all.iter().find(|it| it.rule == rule).map(|it| it.reason.clone());
    let by = new.practitioner.clone().unwrap_or_default();
    let mut overrides: Vec<Override> = before.overrides.clone();
    overrides.retain(|it| {
        !ASKED.contains(&it.rule.as_str()) || said(&it.rule, &new.overrides).as_ref() == Some(&it.reason)
    });
    let given: Vec<Override> =
        (new.overrides.iter()).filter(|it| said(&it.rule, &overrides).is_none()).cloned().collect();
    overrides.extend(given);
    if new.deviation.as_ref().map(|it| &it.reason) == before.deviation.as_ref().map(|it| &it.reason) {
        new.deviation.clone_from(&before.deviation);
    }
    new.gel = new.gel.map(|gel| Gel { name: gel.name, ..before.gel.clone().unwrap_or_default() });
    for product in &mut new.products {
        let same =
            |was: &&Product| was.role == product.role && (was.lot == product.lot || was.name == product.name);
        product.opened_at = before.products.iter().find(same).and_then(|was| was.opened_at);
    }
    if let Some(reason) = unfit.filter(|reason| !reason.trim().is_empty()) {
        let rules: BTreeSet<String> =
            supplies::unfit(file, &new, day)?.into_iter().map(|it| it.rule).collect();
        let missing = rules.into_iter().filter(|rule| said(rule, &overrides).is_none()).collect::<Vec<_>>();
        overrides.extend(missing.into_iter().map(|rule| Override {
            rule,
            reason: reason.clone(),
            by: by.clone(),
        }));
    }
    Ok(Chart {
        ended_at: before.ended_at,
        number: before.number,
        of: before.of,
        max_depth_mm: before.max_depth_mm,
        overrides,
        ..new
    })
}

/// Ends a session now and signs it.
#[tauri::command]
pub async fn finish_session(desk: AtDesk<'_>, session: String) -> Answer<SessionView> {
    let id: SessionId = id(&session)?;
    desk.on_file(move |file| {
        let zone = clinic::zone("zone", &clinic::get(file)?.zone)?;
        let now = Utc::now().with_timezone(&zone).fixed_offset();
        Ok(session_view(sessions::finish(file, id, now)?.0, None))
    })
    .await
}

/// Gives a draft up.
#[tauri::command]
pub async fn discard_draft(desk: AtDesk<'_>, session: String) -> Answer<()> {
    let id: SessionId = id(&session)?;
    desk.on_file(move |file| {
        sessions::discard(file, id)?;
        Ok(())
    })
    .await
}
