//! A lot that is recalled: whom it has touched, and the letters to them.

use super::paper::{paper_of, write};
use super::{Answer, AtDesk, id};
use crate::failure::{Code, Rule};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use stipple_core::sessions::{self, Recall, State, Touched};
use stipple_core::{ClientId, ClinicFile};
use ts_rs::TS;

/// A session that a lot has touched.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a row")]
pub struct LotRow {
    pub session: String,
    pub client: String,
    pub first_name: String,
    pub family_name: String,
    pub phone: String,
    pub on: Option<String>,
    pub draft: bool,
    /// Each product with its lot, as it was written.
    pub products: Vec<String>,
}

/// What the letters say.
#[derive(Clone, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a letter")]
pub struct RecallForm {
    pub lot: String,
    pub why: String,
    pub advice: String,
}

impl From<RecallForm> for Recall {
    fn from(form: RecallForm) -> Self {
        Self { lot: form.lot, why: form.why, advice: form.advice }
    }
}

/// Every session that a lot has touched, newest first.
#[tauri::command]
pub async fn find_lot(desk: AtDesk<'_>, lot: String) -> Answer<Vec<LotRow>> {
    desk.on_file(move |file| {
        let touched = sessions::with_lot(file, &lot)?.into_iter();
        let row = |it: sessions::Touched| LotRow {
            session: it.id.to_string(),
            client: it.client_id.to_string(),
            first_name: it.first_name,
            family_name: it.family_name,
            phone: it.phone,
            on: it.on.map(|on| on.to_string()),
            draft: it.state == State::Draft,
            products: it
                .products
                .iter()
                .map(|it| format!("{} {}, lot {}", it.role, it.name, it.lot))
                .collect(),
        };
        Ok(touched.map(row).collect())
    })
    .await
}

/// The letters that were written.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct RecallSaved {
    /// Where they are.
    pub folder: String,
    /// Whose letter could not be written, and why.
    pub failed: Vec<Unwritten>,
}

/// A letter that could not be written.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct Unwritten {
    /// Whose it is.
    pub who: String,
    /// Why.
    pub why: Option<Rule>,
}

/// Writes the letters to the folder of sheets, one by one; one that cannot be written stops no other.
#[tauri::command]
pub async fn save_recall_letters(
    desk: AtDesk<'_>,
    clients: Vec<String>,
    request: RecallForm,
) -> Answer<RecallSaved> {
    let folder = desk.place().sheets;
    let recall = Recall::from(request);
    let mut failed = Vec::new();
    let touched = touched(&desk, &recall).await?;
    for client in clients {
        let (recall, folder, touched) = (recall.clone(), folder.clone(), touched.clone());
        let lot: String = recall.lot.chars().filter(char::is_ascii_alphanumeric).collect();
        let name = format!("recall-{lot}-{client}.pdf");
        let about: ClientId = id(&client)?;
        let written =
            desk.on_file(move |file| write(&folder, &name, &made(file, about, &touched, &recall)?.0));
        match written.await {
            Ok(_) => {}
            Err(failure) if matches!(failure.code, Code::Invalid | Code::Conflict) => {
                let who =
                    desk.on_file(move |file| Ok(stipple_core::clients::get(file, about)?.fields)).await?;
                let who = format!("{} {}", who.first_name, who.family_name);
                failed.push(Unwritten { who, why: failure.rule.map(|rule| *rule) });
            }
            Err(failure) => return Err(failure),
        }
    }
    Ok(RecallSaved { folder: folder.display().to_string(), failed })
}

/// What the lot has touched, looked for once.
async fn touched(desk: &AtDesk<'_>, recall: &Recall) -> Answer<Arc<Vec<Touched>>> {
    let lot = recall.lot.clone();
    desk.on_file(move |file| Ok(Arc::new(sessions::with_lot(file, &lot)?))).await
}

fn made(
    file: &mut ClinicFile,
    client: ClientId,
    touched: &[Touched],
    recall: &Recall,
) -> Answer<(Vec<u8>, &'static str)> {
    let (options, media) = paper_of(file)?;
    Ok((sessions::recall_letter(file, client, touched, recall, options)?.0.bytes, media))
}

/// The letter to one client, to be printed.
pub(super) async fn letter(
    desk: &AtDesk<'_>,
    client: &str,
    recall: &RecallForm,
) -> Answer<(Vec<u8>, &'static str, String)> {
    let (client, recall) = (id(client)?, Recall::from(recall.clone()));
    let touched = touched(desk, &recall).await?;
    let (bytes, media) = desk.on_file(move |file| made(file, client, &touched, &recall)).await?;
    Ok((bytes, media, "Letter about a lot".into()))
}
