//! The session chart as it is edited: from the form to the record, and back.

use super::Answer;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use stipple_core::Error;
use stipple_core::sessions::{Chart, Deviation, Device, Gel, Numbing, Override, Product, Zone};
use stipple_knowledge::said;
use ts_rs::TS;

/// A treated zone.
#[derive(Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an area")]
pub struct AreaForm {
    pub zone: String,
    pub depth_mm: f64,
    pub passes: u32,
    pub directions: Vec<String>,
}

impl From<Zone> for AreaForm {
    fn from(Zone { zone, depth_mm, passes, directions }: Zone) -> Self {
        Self { zone, depth_mm, passes, directions }
    }
}

impl From<AreaForm> for Zone {
    fn from(AreaForm { zone, depth_mm, passes, directions }: AreaForm) -> Self {
        Self { zone, depth_mm, passes, directions }
    }
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
    pub washed_at: Option<String>,
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
    /// Steps of the procedure that are ticked off.
    pub steps: Vec<String>,
    pub endpoint: String,
    pub reaction: String,
    pub next_on: Option<String>,
    pub consent: Option<String>,
    pub deviation: Option<String>,
    pub defer: Option<String>,
    /// Why skin is treated that still reacts to the last session.
    pub reaction_aside: Option<String>,
    /// Why something is used that is expired or recalled.
    pub unfit: Option<String>,
}

fn instant(field: &str, text: Option<String>) -> Answer<Option<DateTime<FixedOffset>>> {
    let parse = |text: String| {
        DateTime::parse_from_rfc3339(&text).map_err(|_| Error::invalid(field, said!("not-a-time")).into())
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
pub(super) fn chart(form: ChartForm, zone: String) -> Answer<Chart> {
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
            washed_at: instant("numbing.washed_at", numbing.washed_at)?,
            prescriber: numbing.prescriber,
        })
    });
    let aside = [
        ("consent", form.consent),
        ("defer", form.defer.and_then(some)),
        ("reaction", form.reaction_aside.and_then(some)),
    ];
    let aside = aside
        .into_iter()
        .filter_map(|(rule, reason)| Some(Override { rule: rule.into(), reason: reason?, by: by.clone() }));
    let overrides = aside.collect();
    Ok(Chart {
        ended_at: None,
        zone,
        zones: form.zones.into_iter().map(AreaForm::into).collect(),
        started_at: instant("started_at", form.started_at)?,
        practitioner: form.practitioner,
        device: named.then_some(device),
        products,
        numbing: numbing.transpose()?,
        gel: some(form.gel_name).map(|name| Gel { name, ..Gel::default() }),
        steps: form.steps,
        endpoint: some(form.endpoint),
        reaction: some(form.reaction),
        next_on: day("next_on", form.next_on)?,
        overrides,
        deviation: form.deviation.and_then(some).map(|reason| Deviation { reason, by }),
        ..Chart::default()
    })
}

/// From the record to the form.
pub(super) fn form(chart: Chart) -> ChartForm {
    let device = chart.device.unwrap_or_default();
    let at = |at: DateTime<FixedOffset>| at.to_rfc3339();
    let aside = |rule: &str| chart.overrides.iter().find(|it| it.rule == rule).map(|it| it.reason.clone());
    let (consent, defer) = (aside("consent"), aside("defer"));
    let named = |it: &&Override| it.rule.starts_with("recalled") || it.rule.starts_with("expired");
    let unfit = chart.overrides.iter().find(named).map(|it| it.reason.clone());
    ChartForm {
        zones: chart.zones.into_iter().map(AreaForm::from).collect(),
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
            washed_at: numbing.washed_at.map(at),
            prescriber: numbing.prescriber,
        }),
        gel_name: chart.gel.map(|gel| gel.name).unwrap_or_default(),
        steps: chart.steps,
        endpoint: chart.endpoint.unwrap_or_default(),
        reaction: chart.reaction.unwrap_or_default(),
        next_on: chart.next_on.map(|day| day.to_string()),
        consent,
        defer,
        reaction_aside: aside("reaction"),
        unfit,
        deviation: chart.deviation.map(|deviation| deviation.reason),
    }
}
