//! The clinical data, to be browsed: what is stated, who says it, which value won, and why.

use super::{Answer, AtDesk};
use serde::{Deserialize, Serialize};
use stipple_core::{Error, signoff};
use stipple_knowledge::data::{Grade, Unit};
use stipple_knowledge::moments::full_date;
use stipple_knowledge::settle::Settlement;
use stipple_knowledge::why::{self, Explained, Said, ToldConflict, Won};
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
    pub by: String,
    pub reason: String,
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

/// A figure with its unit, as people say it.
fn amount(value: f64, to: Option<f64>, unit: Unit) -> String {
    let one = to.is_none() && (value - 1.0).abs() < 1e-9;
    let unit = match unit {
        Unit::Hours => "hour",
        Unit::Days => "day",
        Unit::Weeks => "week",
        Unit::Months => "month",
        Unit::Sessions => "session",
        Unit::Minutes => "minute",
        Unit::Mm => "mm",
        Unit::Percent => "%",
        Unit::Grams => "g",
        Unit::GramsPer10SquareCm => "g on 10 cm²",
        Unit::SquareCm => "cm²",
        Unit::None => "",
    };
    let plural = !one && unit.len() > 3 && unit.is_ascii() && !unit.contains(' ');
    let range = to.map_or_else(|| value.to_string(), |to| format!("{value} to {to}"));
    format!("{range} {unit}{}", if plural { "s" } else { "" }).trim_end().to_owned()
}

fn stated(said: Said, unit: Unit) -> SaidView {
    let it = said.stated;
    SaidView {
        name: said.name.replace('_', " "),
        value: amount(it.value, it.to, it.unit.unwrap_or(unit)),
        source: it.fact.unwrap_or(it.source),
        title: said.title,
        grade: letter(said.grade),
        note: it.note.unwrap_or_default(),
    }
}

fn won(id: &str, it: Won) -> WonView {
    let chosen = it.chosen.map(|chosen| chosen.reason).or(it.note).unwrap_or_default();
    WonView {
        entry: if it.name.is_empty() { id.to_owned() } else { format!("{id}.{}", it.name) },
        settled: it.settled.map(|it| signed(&it.by, it.on)),
        name: it.name.replace('_', " "),
        value: amount(it.applied.value, None, it.unit),
        grade: letter(it.applied.grade),
        because: it.because.into(),
        reason: chosen,
    }
}

fn signed(by: &str, on: chrono::NaiveDate) -> String {
    format!("{by}, {}", full_date(on))
}

fn conflict(it: ToldConflict) -> ConflictView {
    let reading = |it: why::ToldReading| ReadingView {
        says: it.says,
        held_by: [it.facts, it.sources].concat().join(", "),
        applied: it.applied,
    };
    ConflictView {
        id: it.id,
        topic: it.topic,
        readings: it.readings.into_iter().map(reading).collect(),
        applied: it.applied,
        why: it.why,
        settled: it.settled.map(|it| signed(&it.by, it.on)),
    }
}

fn view(it: Explained) -> WhyView {
    let unit = |name: &str| it.winners.iter().find(|won| won.name == name).map_or(Unit::None, |won| won.unit);
    let of = it.entries.first().cloned().unwrap_or_default();
    let said = it.stated.iter().map(|said| stated(said.clone(), unit(&said.name))).collect();
    WhyView {
        id: it.id,
        title: it.title,
        says: it.says,
        rule: it.rule,
        stated: said,
        won: it.winners.into_iter().map(|it| won(&of, it)).collect(),
        sources: it
            .sources
            .into_iter()
            .map(|it| super::screening::SourceView { id: it.id, title: it.title, grade: letter(it.grade) })
            .collect(),
        facts: it.facts.into_iter().map(|fact| (fact.id, fact.says)).collect(),
        conflicts: it.conflicts.into_iter().map(conflict).collect(),
        used_by: it.used_by,
        sign_off: it.sign_off,
    }
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

/// Why: what is stated of an entry, and what won.
#[tauri::command]
pub async fn why(desk: AtDesk<'_>, entry: String) -> Answer<WhyView> {
    desk.on_file(move |file| Ok(view(why::why(&file.knowledge(), &entry).map_err(Error::from)?))).await
}

/// Signs a value as it is, or makes it stricter; settles a disagreement at its applied reading.
#[tauri::command]
pub async fn settle(desk: AtDesk<'_>, request: SettleForm) -> Answer<()> {
    let SettleForm { entry, value, by, reason } = request;
    desk.on_file(move |file| {
        let on = file.today()?;
        let reading = None;
        signoff::settle(file, Settlement { entry, value, reading, by, on, reason })?;
        Ok(())
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_said_with_their_unit() {
        let cases = [
            (amount(24.0, Some(48.0), Unit::Hours), "24 to 48 hours"),
            (amount(1.0, None, Unit::Days), "1 day"),
            (amount(1.5, None, Unit::Mm), "1.5 mm"),
            (amount(4.0, None, Unit::Percent), "4 %"),
            (amount(0.0, None, Unit::None), "0"),
        ];
        for (said, expected) in cases {
            assert_eq!(said, expected, "as people say it");
        }
    }
}
