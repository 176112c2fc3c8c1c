//! The session chart: drafts that save themselves, and the one that is signed.

use super::{Answer, AtDesk, id, plain};
use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};
use stipple_core::sessions::{
    self, Asking, Chart, Deviation, Device, Gel, Numbing, Override, Product, Session, State, Zone,
};
use stipple_core::{ClientId, ClinicFile, Error, SessionId, clinic};
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

/// A treated zone.
#[derive(Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an area")]
pub struct AreaForm {
    pub zone: String,
    pub depth_mm: f64,
    pub passes: u32,
}

/// Something with a lot.
#[derive(Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a product")]
pub struct ProductForm {
    pub role: String,
    pub name: String,
    pub lot: String,
    pub expires_on: Option<String>,
}

/// Numbing cream.
#[derive(Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a numbing")]
pub struct NumbingForm {
    pub product: String,
    pub strength_percent: Option<f64>,
    pub grams: Option<f64>,
    pub area_cm2: Option<f64>,
    pub on_at: Option<String>,
    pub off_at: Option<String>,
    pub prescriber: Option<String>,
}

/// The chart as it is edited.
#[derive(Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a chart")]
pub struct ChartForm {
    pub zones: Vec<AreaForm>,
    pub started_at: Option<String>,
    pub practitioner: Option<String>,
    pub device_model: String,
    pub device_serial: String,
    pub label_max_mm: Option<f64>,
    pub products: Vec<ProductForm>,
    pub numbing: Option<NumbingForm>,
    pub gel_name: String,
    pub endpoint: String,
    pub reaction: String,
    pub next_on: Option<String>,
    pub consent: Option<String>,
    pub deviation: Option<String>,
    pub defer: Option<String>,
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

fn instant(field: &str, text: Option<String>) -> Answer<Option<DateTime<FixedOffset>>> {
    let parse = |text: String| {
        DateTime::parse_from_rfc3339(&text).map_err(|_| Error::invalid(field, "not a time").into())
    };
    text.filter(|text| !text.is_empty()).map(parse).transpose()
}

fn day(field: &str, text: Option<String>) -> Answer<Option<chrono::NaiveDate>> {
    text.filter(|text| !text.is_empty()).map(|text| super::clients::date(field, &text)).transpose()
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.trim().is_empty())
}

/// From the form to the record; the zone of time is the clinic's.
fn chart(form: ChartForm, zone: String) -> Answer<Chart> {
    let by = form.practitioner.clone().unwrap_or_default();
    let device =
        Device { model: form.device_model, serial: form.device_serial, label_max_mm: form.label_max_mm };
    let named = !device.model.is_empty() || !device.serial.is_empty() || device.label_max_mm.is_some();
    let mut products = Vec::new();
    for (n, product) in form.products.into_iter().enumerate() {
        let expires_on = day(&format!("products.{n}.expires_on"), product.expires_on)?;
        products.push(Product {
            role: product.role,
            name: product.name,
            lot: product.lot,
            expires_on,
            opened_at: None,
        });
    }
    let numbing = form.numbing.map(|numbing| {
        Answer::Ok(Numbing {
            product: numbing.product,
            strength_percent: numbing.strength_percent,
            grams: numbing.grams,
            area_cm2: numbing.area_cm2,
            on_at: instant("numbing.on_at", numbing.on_at)?,
            off_at: instant("numbing.off_at", numbing.off_at)?,
            prescriber: numbing.prescriber,
        })
    });
    let aside = [("consent", form.consent), ("defer", form.defer.and_then(some))];
    let aside = aside
        .into_iter()
        .filter_map(|(rule, reason)| Some(Override { rule: rule.into(), reason: reason?, by: by.clone() }));
    let overrides = aside.collect();
    Ok(Chart {
        ended_at: None,
        zone,
        zones: form
            .zones
            .into_iter()
            .map(|area| Zone { zone: area.zone, depth_mm: area.depth_mm, passes: area.passes })
            .collect(),
        started_at: instant("started_at", form.started_at)?,
        practitioner: form.practitioner,
        device: named.then_some(device),
        products,
        numbing: numbing.transpose()?,
        gel: some(form.gel_name).map(|name| Gel { name, ..Gel::default() }),
        endpoint: some(form.endpoint),
        reaction: some(form.reaction),
        next_on: day("next_on", form.next_on)?,
        overrides,
        deviation: form.deviation.and_then(some).map(|reason| Deviation { reason, by }),
        ..Chart::default()
    })
}

fn form(chart: Chart) -> ChartForm {
    let device = chart.device.unwrap_or_default();
    let at = |at: DateTime<FixedOffset>| at.to_rfc3339();
    let aside = |rule: &str| chart.overrides.iter().find(|it| it.rule == rule).map(|it| it.reason.clone());
    let (consent, defer) = (aside("consent"), aside("defer"));
    ChartForm {
        zones: chart
            .zones
            .into_iter()
            .map(|area| AreaForm { zone: area.zone, depth_mm: area.depth_mm, passes: area.passes })
            .collect(),
        started_at: chart.started_at.map(at),
        practitioner: chart.practitioner,
        device_model: device.model,
        device_serial: device.serial,
        label_max_mm: device.label_max_mm,
        products: chart
            .products
            .into_iter()
            .map(|product| ProductForm {
                role: product.role,
                name: product.name,
                lot: product.lot,
                expires_on: product.expires_on.map(|day| day.to_string()),
            })
            .collect(),
        numbing: chart.numbing.map(|numbing| NumbingForm {
            product: numbing.product,
            strength_percent: numbing.strength_percent,
            grams: numbing.grams,
            area_cm2: numbing.area_cm2,
            on_at: numbing.on_at.map(at),
            off_at: numbing.off_at.map(at),
            prescriber: numbing.prescriber,
        }),
        gel_name: chart.gel.map(|gel| gel.name).unwrap_or_default(),
        endpoint: chart.endpoint.unwrap_or_default(),
        reaction: chart.reaction.unwrap_or_default(),
        next_on: chart.next_on.map(|day| day.to_string()),
        consent,
        defer,
        deviation: chart.deviation.map(|deviation| deviation.reason),
    }
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
            ZoneView {
                id: zone.id.clone(),
                label: data.zone_label(&zone.id),
                region: zone.region.clone(),
                start_mm: range.start_mm.mm(),
                max_mm: range.max_mm.mm(),
                capped_by: capped_by(range.capped_by).into(),
                label_mm: data.label_cap(zone, label).map(Depth::mm),
                passes,
            }
        };
        Ok(data.zones.iter().map(view).collect())
    })
    .await
}

/// What caps a depth, in words.
pub(crate) fn capped_by(cap: CappedBy) -> &'static str {
    match cap {
        CappedBy::Zone => "ceiling of the zone",
        CappedBy::SkinType => "skin type",
        CappedBy::Screening => "screening",
        CappedBy::Practitioner => "recorded level of who treats",
        CappedBy::Label => "device label",
    }
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
        let mut chart = chart(request, clinic::get(file)?.zone)?;
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
