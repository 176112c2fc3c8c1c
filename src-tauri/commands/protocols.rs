//! Ways to treat that the clinic uses again and again.

use super::chart::AreaForm;
use super::{Answer, AtDesk, id};
use serde::{Deserialize, Serialize};
use stipple_core::protocols::{self, Protocol, ProtocolFields};
use stipple_core::{ClinicFile, ProtocolId};
use ts_rs::TS;

/// A way to treat, as it is shown and kept.
#[derive(Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a protocol")]
pub struct ProtocolForm {
    pub id: Option<String>,
    pub name: String,
    pub zones: Vec<AreaForm>,
    pub archived: bool,
}

fn all(file: &ClinicFile) -> Answer<Vec<ProtocolForm>> {
    let form = |it: Protocol| ProtocolForm {
        id: Some(it.id.to_string()),
        name: it.fields.name,
        zones: it.fields.zones.into_iter().map(AreaForm::from).collect(),
        archived: it.fields.archived,
    };
    Ok(protocols::list(file)?.into_iter().map(form).collect())
}

/// The protocols that are offered.
#[tauri::command]
pub async fn get_protocols(desk: AtDesk<'_>) -> Answer<Vec<ProtocolForm>> {
    desk.on_file(|file| all(file)).await
}

/// Keeps a protocol, or changes one.
#[tauri::command]
pub async fn set_protocol(desk: AtDesk<'_>, request: ProtocolForm) -> Answer<Vec<ProtocolForm>> {
    let known: Option<ProtocolId> = request.id.as_deref().map(id).transpose()?;
    let zones = request.zones.into_iter().map(AreaForm::into).collect();
    let fields = ProtocolFields { name: request.name, zones, archived: request.archived };
    desk.on_file(move |file| {
        protocols::set(file, known, fields)?;
        all(file)
    })
    .await
}
