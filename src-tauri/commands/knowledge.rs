//! The clinical data, to be browsed: what is stated, who says it, which value won, and why.

use super::{Answer, AtDesk};
use serde::{Deserialize, Serialize};
use stipple_core::{Error, editions, signoff};
use stipple_knowledge::calendar::Form;
use stipple_knowledge::data::{Grade, Unit};
use stipple_knowledge::settle::Settlement;
use stipple_knowledge::why::{self, Explained, Said, ToldConflict, Won};
use stipple_knowledge::words::Words;
use ts_rs::TS;

/// One line of the list.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an entry")]
pub struct EntryRow {
    pub id: String,
    pub kind: String,
    pub title: String,
    pub rows: String,
    pub grade: String,
    pub sign_off: bool,
}

/// A stated value, in words.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a stated value")]
pub struct SaidView {
    pub name: String,
    pub value: String,
    pub source: String,
    pub title: String,
    pub grade: String,
    pub note: String,
}

/// The applied value, in words.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an applied value")]
pub struct WonView {
    pub entry: String,
    pub name: String,
    pub value: String,
    pub grade: String,
    pub because: String,
    pub reason: String,
    pub settled: Option<String>,
}

/// One reading of a disagreement.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a reading")]
pub struct ReadingView {
    pub key: String,
    /// Whether the clinic may settle for it.
    pub may_settle: bool,
    pub says: String,
    pub held_by: String,
    pub applied: bool,
}

/// A disagreement.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a disagreement")]
pub struct ConflictView {
    pub id: String,
    pub topic: String,
    pub readings: Vec<ReadingView>,
    pub applied: String,
    pub why: String,
    pub settled: Option<String>,
}

/// A decision of the clinic.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a decision")]
pub struct SettleForm {
    pub entry: String,
    pub value: Option<f64>,
    pub reading: Option<String>,
    pub by: String,
    pub reason: String,
}

/// An earlier version of the data.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a version")]
pub struct EditionRow {
    pub version: String,
    pub made_at: String,
}

/// One thing that has changed since a version.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a change")]
pub struct ChangeView {
    pub entry: String,
    pub title: String,
    pub before: Option<String>,
    pub after: Option<String>,
    pub settled: Option<String>,
}

/// Everything there is to say about an entry.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of an explanation")]
pub struct WhyView {
    pub id: String,
    pub title: String,
    pub says: String,
    pub rule: String,
    pub won: Vec<WonView>,
    pub stated: Vec<SaidView>,
    pub sources: Vec<super::screening::SourceView>,
    pub facts: Vec<(String, String)>,
    pub conflicts: Vec<ConflictView>,
    pub used_by: Vec<String>,
    pub sign_off: bool,
}

fn name_of(kind: impl Serialize) -> String {
    serde_json::to_value(kind).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}

fn letter(grade: Grade) -> String {
    format!("{grade:?}")
}

fn stated(words: &Words, said: Said, unit: Unit) -> Answer<SaidView> {
    let it = said.stated;
    Ok(SaidView {
        name: said.name.replace('_', " "),
        value: words.amount(it.unit.unwrap_or(unit), it.value, it.to).map_err(Error::from)?,
        source: it.fact.unwrap_or(it.source),
        title: said.title,
        grade: letter(said.grade),
        note: it.note.unwrap_or_default(),
    })
}

fn won(words: &Words, id: &str, it: Won) -> Answer<WonView> {
    let chosen = it.chosen.map(|chosen| chosen.reason).or(it.note).unwrap_or_default();
    Ok(WonView {
        entry: if it.name.is_empty() { id.to_owned() } else { format!("{id}.{}", it.name) },
        settled: it.settled.map(|it| signed(words, &it.by, it.on)).transpose()?,
        name: it.name.replace('_', " "),
        value: words.amount(it.unit, it.applied.value, None).map_err(Error::from)?,
        grade: letter(it.applied.grade),
        because: it.because,
        reason: chosen,
    })
}

fn signed(words: &Words, by: &str, on: chrono::NaiveDate) -> Answer<String> {
    Ok(format!("{by}, {}", words.date(on, Form::Long).map_err(Error::from)?))
}

fn conflict(words: &Words, it: ToldConflict) -> Answer<ConflictView> {
    let reading = |it: why::ToldReading| ReadingView {
        key: it.key,
        may_settle: it.applied || !it.makes.is_empty(),
        says: it.says,
        held_by: [it.facts, it.sources].concat().join(", "),
        applied: it.applied,
    };
    Ok(ConflictView {
        id: it.id,
        topic: it.topic,
        readings: it.readings.into_iter().map(reading).collect(),
        applied: it.applied,
        why: it.why,
        settled: it.settled.map(|it| signed(words, &it.by, it.on)).transpose()?,
    })
}

fn view(words: &Words, it: Explained) -> Answer<WhyView> {
    let unit = |name: &str| it.winners.iter().find(|won| won.name == name).map_or(Unit::None, |won| won.unit);
    let of = it.entries.first().cloned().unwrap_or_default();
    let said = it.stated.iter().map(|said| stated(words, said.clone(), unit(&said.name)));
    Ok(WhyView {
        id: it.id,
        title: it.title,
        says: it.says,
        rule: it.rule,
        stated: said.collect::<Answer<_>>()?,
        won: it.winners.into_iter().map(|it| won(words, &of, it)).collect::<Answer<_>>()?,
        sources: it
            .sources
            .into_iter()
            .map(|it| super::screening::SourceView { id: it.id, title: it.title, grade: letter(it.grade) })
            .collect(),
        facts: it.facts.into_iter().map(|fact| (fact.id, fact.says)).collect(),
        conflicts: it.conflicts.into_iter().map(|it| conflict(words, it)).collect::<Answer<_>>()?,
        used_by: it.used_by,
        sign_off: it.sign_off,
    })
}

/// Every entry, disagreement, seed fact and source.
#[tauri::command]
pub async fn list_entries(desk: AtDesk<'_>) -> Answer<Vec<EntryRow>> {
    let row = |it: why::Listed| EntryRow {
        kind: name_of(it.kind),
        title: it.title,
        rows: it.rows.join(", "),
        grade: it.grade.map(letter).unwrap_or_default(),
        sign_off: it.sign_off,
        id: it.id,
    };
    desk.on_file(move |file| {
        let listed = why::list(&file.knowledge()).map_err(Error::from)?;
        Ok(listed.into_iter().map(row).collect())
    })
    .await
}

/// Why: what is stated of an entry, and what won; by the present data, or by those of a version.
#[tauri::command]
pub async fn why(desk: AtDesk<'_>, entry: String, version: Option<String>) -> Answer<WhyView> {
    desk.on_file(move |file| {
        let version = version.unwrap_or_else(|| file.knowledge().version.clone());
        view(&file.knowledge().words, editions::why(file, &entry, &version)?)
    })
    .await
}

/// The earlier versions of the data that have decided something in this file, newest first.
#[tauri::command]
pub async fn list_editions(desk: AtDesk<'_>) -> Answer<Vec<EditionRow>> {
    desk.on_file(move |file| {
        let now = file.knowledge().version.clone();
        let earlier = editions::list(file)?.into_iter().rev().filter(|it| it.version != now);
        Ok(earlier.map(|it| EditionRow { version: it.version, made_at: it.made_at }).collect())
    })
    .await
}

/// What has changed since a version.
#[tauri::command]
pub async fn changes(desk: AtDesk<'_>, since: String) -> Answer<Vec<ChangeView>> {
    let view = |it: editions::Change| ChangeView {
        entry: it.entry,
        title: it.title,
        before: it.before,
        after: it.after,
        settled: it.settled,
    };
    desk.on_file(move |file| Ok(editions::changes(file, &since)?.into_iter().map(view).collect())).await
}

/// Signs a value as it is, or makes it stricter; settles a disagreement at its applied reading.
#[tauri::command]
pub async fn settle(desk: AtDesk<'_>, request: SettleForm) -> Answer<()> {
    let SettleForm { entry, value, reading, by, reason } = request;
    desk.on_file(move |file| {
        let on = file.today()?;
        signoff::settle(file, Settlement { entry, value, reading, by, on, reason })?;
        Ok(())
    })
    .await
}
