//! What is on the shelf: devices, packs, and what of them needs a look.

use super::clients::date;
use super::{Answer, AtDesk, id};
use serde::{Deserialize, Serialize};
use stipple_core::ClinicFile;
use stipple_core::supplies::{self, Device, DeviceFields, Product, ProductFields, Watched};
use ts_rs::TS;

/// A device.
#[derive(Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a device")]
pub struct DeviceForm {
    pub id: Option<String>,
    pub model: String,
    pub serial: String,
    pub label_max_mm: Option<f64>,
    pub service_on: Option<String>,
    pub archived: bool,
}

/// A pack, or several of one lot.
#[derive(Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a pack")]
pub struct PackForm {
    pub id: Option<String>,
    pub role: String,
    pub name: String,
    pub lot: String,
    pub expires_on: Option<String>,
    pub opened_on: Option<String>,
    pub counted: Option<u32>,
    pub low_at: Option<u32>,
    pub recalled: Option<String>,
    pub archived: bool,
    /// How many are left; not taken from the window.
    #[serde(default)]
    pub left: Option<u32>,
}

/// Something on the shelf that needs a look.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct WatchedRow {
    /// `recalled`, `expired`, `expiring`, `low` or `service`.
    pub why: String,
    /// What it is called.
    pub name: String,
    /// The day that comes, where there is one.
    pub on: Option<String>,
}

/// The shelf.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of the shelf")]
pub struct ShelfView {
    pub today: String,
    pub devices: Vec<DeviceForm>,
    pub packs: Vec<PackForm>,
    pub watched: Vec<WatchedRow>,
}

fn device(it: Device) -> DeviceForm {
    DeviceForm {
        id: Some(it.id.to_string()),
        model: it.fields.model,
        serial: it.fields.serial,
        label_max_mm: it.fields.label_max_mm,
        service_on: it.fields.service_on.map(|day| day.to_string()),
        archived: it.fields.archived,
    }
}

fn pack(it: Product) -> PackForm {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    PackForm {
        id: Some(it.id.to_string()),
        expires_on: day(it.fields.expires_on),
        opened_on: day(it.fields.opened_on),
        role: it.fields.role,
        name: it.fields.name,
        lot: it.fields.lot,
        counted: it.fields.counted,
        low_at: it.fields.low_at,
        recalled: it.fields.recalled,
        archived: it.fields.archived,
        left: it.left,
    }
}

/// What of the shelf needs a look, as Today tells it.
pub(super) fn watched(file: &ClinicFile) -> Answer<Vec<WatchedRow>> {
    let row = |it: Watched| WatchedRow {
        why: serde_json::to_value(it.why)
            .ok()
            .and_then(|why| why.as_str().map(str::to_owned))
            .unwrap_or_default(),
        name: it.name,
        on: it.on.map(|day| day.to_string()),
    };
    Ok(supplies::watched(file)?.into_iter().map(row).collect())
}

fn shelf(file: &ClinicFile) -> Answer<ShelfView> {
    Ok(ShelfView {
        today: file.today()?.to_string(),
        devices: supplies::devices(file)?.into_iter().map(device).collect(),
        packs: supplies::products(file)?.into_iter().map(pack).collect(),
        watched: watched(file)?,
    })
}

fn day(field: &str, text: Option<&String>) -> Answer<Option<chrono::NaiveDate>> {
    text.filter(|text| !text.trim().is_empty()).map(|text| date(field, text)).transpose()
}

/// The shelf.
#[tauri::command]
pub async fn get_shelf(desk: AtDesk<'_>) -> Answer<ShelfView> {
    desk.on_file(|file| shelf(file)).await
}

/// Marks every pack of a lot as recalled; answers with how many there are.
#[tauri::command]
pub async fn recall_packs(desk: AtDesk<'_>, lot: String, why: String) -> Answer<usize> {
    desk.on_file(move |file| Ok(supplies::recall(file, &lot, &why)?.len())).await
}

/// Adds a device, or changes one.
#[tauri::command]
pub async fn set_device(desk: AtDesk<'_>, request: DeviceForm) -> Answer<ShelfView> {
    let known = request.id.as_deref().map(id).transpose()?;
    let fields = DeviceFields {
        service_on: day("service_on", request.service_on.as_ref())?,
        model: request.model,
        serial: request.serial,
        label_max_mm: request.label_max_mm,
        archived: request.archived,
    };
    desk.on_file(move |file| {
        supplies::set_device(file, known, fields)?;
        shelf(file)
    })
    .await
}

/// Adds a pack, or changes one.
#[tauri::command]
pub async fn set_pack(desk: AtDesk<'_>, request: PackForm) -> Answer<ShelfView> {
    let known = request.id.as_deref().map(id).transpose()?;
    let fields = ProductFields {
        expires_on: day("expires_on", request.expires_on.as_ref())?,
        opened_on: day("opened_on", request.opened_on.as_ref())?,
        role: request.role,
        name: request.name,
        lot: request.lot,
        counted: request.counted,
        low_at: request.low_at,
        recalled: request.recalled.filter(|why| !why.is_empty()),
        archived: request.archived,
    };
    desk.on_file(move |file| {
        supplies::set_product(file, known, fields)?;
        shelf(file)
    })
    .await
}
