//! The questionnaire and its verdict.

use super::clients::outcome;
use super::{Answer, AtDesk, id, plain};
use serde::{Deserialize, Serialize};
use stipple_core::screening::{Letter, NewLetter};
use stipple_core::{ClientId, Error, clients, screening};
use stipple_knowledge::calendar::Form;
use stipple_knowledge::data::Class;
use stipple_knowledge::screening::settings::in_words;
use stipple_knowledge::screening::{Finding, Outcome, Questionnaire, Verdict, screen};
use stipple_knowledge::{Knowledge, data::Grade, said};
use ts_rs::TS;

/// A part of the questionnaire.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct QuestionGroup {
    /// Its heading.
    pub label: String,
    /// Its questions.
    pub questions: Vec<QuestionView>,
}

/// One question.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct QuestionView {
    /// Key.
    pub key: String,
    /// Short label.
    pub label: String,
    /// In the client's words.
    pub question: String,
    /// Why it is asked.
    pub because: String,
    /// Details to ask for: `on`, `zones`, `controlled`, `kind`.
    pub asks: Vec<String>,
    /// Kinds to choose from: key and words.
    pub kinds: Vec<(String, String)>,
}

/// A verdict as the window shows it.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a verdict")]
pub struct VerdictView {
    pub verdict: String,
    pub earliest_on: Option<String>,
    pub findings: Vec<FindingView>,
    pub missing: Vec<String>,
    pub settings: Vec<String>,
    pub knowledge_version: String,
}

/// One finding with who says so.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a finding")]
pub struct FindingView {
    pub key: String,
    pub class: String,
    pub until_on: Option<String>,
    pub zones: Option<Vec<String>>,
    pub reason: String,
    pub grade: String,
    pub sources: Vec<SourceView>,
    pub disagreements: Vec<String>,
    pub letter: Option<String>,
}

/// A doctor's letter, as it is typed in.
#[derive(Serialize, Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a letter")]
pub struct LetterForm {
    pub keys: Vec<String>,
    pub written_by: String,
    pub written_on: String,
    pub says: String,
}

/// A source in short.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a source")]
pub struct SourceView {
    pub id: String,
    pub title: String,
    pub grade: String,
}

fn grade(grade: Grade) -> String {
    format!("{grade:?}")
}

fn view(data: &Knowledge, verdict: Verdict, letters: &[Letter]) -> Answer<VerdictView> {
    Ok(VerdictView {
        settings: in_words(data, &verdict.settings).map_err(Error::from)?,
        verdict: outcome(verdict.verdict).into(),
        earliest_on: verdict.earliest_on.map(|day| day.to_string()),
        findings: verdict
            .findings
            .into_iter()
            .map(|finding| finding_view(data, finding, letters))
            .collect::<Answer<_>>()?,
        missing: verdict.missing,
        knowledge_version: verdict.knowledge_version,
    })
}

fn finding_view(data: &Knowledge, finding: Finding, letters: &[Letter]) -> Answer<FindingView> {
    let source = |id: &String| {
        let found = data.sources.find(id)?;
        Some(SourceView { id: id.clone(), title: found.title.clone(), grade: grade(found.grade) })
    };
    let condition = data.condition(&finding.key);
    let letter = letters.iter().find(|letter| letter.keys.contains(&finding.key));
    let letter = letter.filter(|_| finding.class == Class::Medical);
    let by = |it: &Letter| -> Answer<String> {
        let on = data.words.date(it.written_on, Form::Long).map_err(Error::from)?;
        Ok(format!("{}, {on}", it.written_by))
    };
    Ok(FindingView {
        class: outcome(Outcome::from(finding.class)).into(),
        until_on: finding.until_on.map(|day| day.to_string()),
        zones: finding.zones,
        reason: plain(&finding.reason),
        grade: grade(finding.grade),
        sources: finding.sources.iter().filter_map(source).collect(),
        disagreements: condition.map(|condition| condition.disagreements.clone()).unwrap_or_default(),
        letter: letter.map(by).transpose()?,
        key: finding.key,
    })
}

fn asked(json: serde_json::Value) -> Answer<Questionnaire> {
    serde_json::from_value(json)
        .map_err(|error| Error::invalid("answers", said!("plain", text = error)).into())
}

/// Every question, group by group.
#[tauri::command]
pub async fn questions(desk: AtDesk<'_>) -> Answer<Vec<QuestionGroup>> {
    desk.on_file(|file| grouped(&file.knowledge())).await
}

fn grouped(data: &Knowledge) -> Answer<Vec<QuestionGroup>> {
    let words = |id: &str| -> Answer<String> { Ok(data.words.get(id, &[]).map_err(Error::from)?) };
    let mut groups: Vec<(String, QuestionGroup)> = Vec::new();
    for condition in &data.conditions {
        let id = format!("condition-{}", condition.key.replace('_', "-"));
        let kind = |kind: &String| Answer::Ok((kind.clone(), words(&format!("kind-{kind}"))?));
        let question = QuestionView {
            key: condition.key.clone(),
            label: words(&id)?,
            question: words(&format!("{id}.question"))?,
            because: words(&format!("{id}.because"))?,
            asks: condition.asks.clone(),
            kinds: condition.kinds.iter().map(kind).collect::<Answer<_>>()?,
        };
        if groups.last().is_none_or(|(group, _)| *group != condition.group) {
            let label = words(&format!("group-{}", condition.group))?;
            groups.push((condition.group.clone(), QuestionGroup { label, questions: Vec::new() }));
        }
        if let Some((_, group)) = groups.last_mut() {
            group.questions.push(question);
        }
    }
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

/// Judges answers, and keeps nothing.
#[tauri::command]
pub async fn judge(desk: AtDesk<'_>, client: String, request: serde_json::Value) -> Answer<VerdictView> {
    let (id, mut asked): (ClientId, _) = (id(&client)?, asked(request)?);
    desk.on_file(move |file| {
        let data = file.knowledge();
        let known = clients::get(file, id)?.fields;
        asked.birth_on = asked.birth_on.or(known.birth_on);
        asked.fitzpatrick = asked.fitzpatrick.or(known.fitzpatrick);
        view(&data, screen(&data, &asked)?, &screening::letters(file, id)?)
    })
    .await
}

/// Judges answers, and keeps them with their verdict.
#[tauri::command]
pub async fn keep_screening(
    desk: AtDesk<'_>,
    client: String,
    request: serde_json::Value,
) -> Answer<VerdictView> {
    let (id, asked): (ClientId, _) = (id(&client)?, asked(request)?);
    desk.on_file(move |file| {
        let data = file.knowledge();
        let kept = screening::keep(file, id, asked)?.0;
        view(&data, kept.verdict, &screening::letters(file, id)?)
    })
    .await
}

/// Keeps a doctor's letter, with its scanned page where there is one.
#[tauri::command]
pub async fn keep_letter(
    desk: AtDesk<'_>,
    client: String,
    request: LetterForm,
    scan: Option<Vec<u8>>,
) -> Answer<()> {
    let id: ClientId = id(&client)?;
    let LetterForm { keys, written_by, written_on, says } = request;
    let written_on = super::clients::date("written_on", &written_on)?;
    let letter = NewLetter { keys, written_by, written_on, until_on: None, says };
    desk.on_file(move |file| {
        screening::keep_letter(file, id, letter, scan.as_deref())?;
        Ok(())
    })
    .await
}
