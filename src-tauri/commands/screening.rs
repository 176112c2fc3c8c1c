//! The questionnaire and its verdict.

use super::clients::outcome;
use super::{Answer, AtDesk, id};
use serde::Serialize;
use stipple_core::{ClientId, Error, clients, screening};
use stipple_knowledge::screening::{Finding, Outcome, Questionnaire, Verdict, screen};
use stipple_knowledge::{Knowledge, data::Grade};
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

fn view(data: &Knowledge, verdict: Verdict) -> VerdictView {
    VerdictView {
        verdict: outcome(verdict.verdict).into(),
        earliest_on: verdict.earliest_on.map(|day| day.to_string()),
        findings: verdict.findings.into_iter().map(|finding| finding_view(data, finding)).collect(),
        missing: verdict.missing,
        knowledge_version: verdict.knowledge_version,
    }
}

fn finding_view(data: &Knowledge, finding: Finding) -> FindingView {
    let source = |id: &String| {
        let found = data.sources.find(id)?;
        Some(SourceView { id: id.clone(), title: found.title.clone(), grade: grade(found.grade) })
    };
    let condition = data.condition(&finding.key);
    FindingView {
        class: outcome(Outcome::from(finding.class)).into(),
        until_on: finding.until_on.map(|day| day.to_string()),
        zones: finding.zones,
        reason: finding.reason.replace('\u{a0}', " "),
        grade: grade(finding.grade),
        sources: finding.sources.iter().filter_map(source).collect(),
        disagreements: condition.map(|condition| condition.disagreements.clone()).unwrap_or_default(),
        key: finding.key,
    }
}

fn asked(json: serde_json::Value) -> Answer<Questionnaire> {
    serde_json::from_value(json).map_err(|error| Error::invalid("answers", error.to_string()).into())
}

/// Every question, group by group.
#[tauri::command]
pub async fn questions(desk: AtDesk<'_>) -> Answer<Vec<QuestionGroup>> {
    let data = &desk.knowledge;
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
    let data = desk.knowledge.clone();
    desk.on_file(move |file| {
        let known = clients::get(file, id)?.fields;
        asked.birth_on = asked.birth_on.or(known.birth_on);
        asked.fitzpatrick = asked.fitzpatrick.or(known.fitzpatrick);
        Ok(view(&data, screen(&data, &asked)?))
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
    let data = desk.knowledge.clone();
    desk.on_file(move |file| Ok(view(&data, screening::keep(file, id, asked)?.0.verdict))).await
}
