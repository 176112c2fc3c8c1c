//! What the clinic says on its sheets in its own way: looked at, changed, reset.

use super::handouts::shown;
use super::{Answer, AtDesk};
use crate::failure::Failure;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use stipple_core::handouts::{self, Options};
use stipple_core::templates::{self, Draft, Template};
use stipple_core::{ClinicFile, clinic};
use tauri::ipc::Response;
use ts_rs::TS;

/// Own words are looked at again after so many months.
const REVIEW_MONTHS: u32 = 12;

/// The clinic's way, in one language.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a template")]
pub struct TemplateView {
    #[ts(type = "number")]
    pub version: i64,
    pub has_logo: bool,
    pub colour: Option<String>,
    pub own_lines: Vec<String>,
    pub lines: Vec<LineView>,
    pub review_on: String,
    pub due: Vec<String>,
}

/// A line of the sheet that may be said otherwise.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a line")]
pub struct LineView {
    pub id: String,
    pub part: String,
    pub standard: String,
    pub lead: String,
    pub own: Option<String>,
    pub review_on: Option<String>,
}

/// A change that is looked at before it is kept.
#[derive(Deserialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a draft")]
pub struct DraftForm {
    pub lang: String,
    pub line: Option<String>,
    pub text: Option<String>,
    pub own_lines: Option<Vec<String>>,
}

/// A sheet for nobody, with the change on it.
#[derive(Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "the parts of a specimen")]
pub struct SpecimenView {
    pub pages: usize,
    /// The line as it reads with what is computed; nothing where this visit does not bring it.
    pub reads: Option<String>,
    /// The page that shows the change, from 0.
    pub page: usize,
}

fn view(file: &ClinicFile, lang: &str) -> Answer<TemplateView> {
    let Template { version, logo, colour, lines, .. } = templates::get(file)?;
    let today = super::today::day(file)?;
    let own = lines.into_iter().filter(|line| line.lang == lang).map(|line| line.text);
    let line = |line: templates::Line| LineView {
        id: line.id,
        part: line.part,
        standard: super::plain(&line.standard),
        lead: line.lead,
        review_on: line.own.as_ref().map(|own| own.review_on.to_string()),
        own: line.own.map(|own| own.text),
    };
    Ok(TemplateView {
        version,
        has_logo: logo.is_some(),
        colour,
        own_lines: own.collect(),
        lines: templates::lines(file, lang)?.into_iter().map(line).collect(),
        review_on: review(today).to_string(),
        due: templates::due(file, today)?,
    })
}

fn review(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(Months::new(REVIEW_MONTHS)).unwrap_or(today)
}

/// The clinic's way, in one language.
#[tauri::command]
pub async fn get_template(desk: AtDesk<'_>, lang: String) -> Answer<TemplateView> {
    desk.on_file(move |file| view(file, &lang)).await
}

/// Says a line in the clinic's words; in the standard words again, where there is no text.
#[tauri::command]
pub async fn set_template_words(
    desk: AtDesk<'_>,
    lang: String,
    line: String,
    text: Option<String>,
    review_on: String,
) -> Answer<TemplateView> {
    let review_on = super::clients::date("review_on", &review_on)?;
    desk.on_file(move |file| {
        templates::set_words(file, &lang, &line, text.as_deref(), review_on)?;
        view(file, &lang)
    })
    .await
}

/// Sets the clinic's own lines of a language.
#[tauri::command]
pub async fn set_template_lines(desk: AtDesk<'_>, lang: String, lines: Vec<String>) -> Answer<TemplateView> {
    desk.on_file(move |file| {
        let review_on = review(super::today::day(file)?);
        templates::set_lines(file, &lang, &lines, review_on)?;
        view(file, &lang)
    })
    .await
}

/// Sets the colour of the title, or black again.
#[tauri::command]
pub async fn set_template_colour(
    desk: AtDesk<'_>,
    lang: String,
    colour: Option<String>,
) -> Answer<TemplateView> {
    desk.on_file(move |file| {
        templates::set_colour(file, colour.as_deref())?;
        view(file, &lang)
    })
    .await
}

/// Sets the logo from a PNG or JPEG file, or takes it away.
#[tauri::command]
pub async fn set_template_logo(
    desk: AtDesk<'_>,
    lang: String,
    picture: Option<Vec<u8>>,
) -> Answer<TemplateView> {
    desk.on_file(move |file| {
        templates::set_logo(file, picture.as_deref())?;
        view(file, &lang)
    })
    .await
}

fn specimen_of(file: &ClinicFile, form: DraftForm) -> Answer<(Vec<u8>, handouts::Report)> {
    let options = Options::parse(&clinic::get(file)?.paper, 12)?;
    let draft = Draft { lang: form.lang, words: form.line.zip(form.text), lines: form.own_lines };
    Ok(handouts::specimen(file, &draft, options)?)
}

/// How a change would read, on a sheet for nobody.
#[tauri::command]
pub async fn specimen(desk: AtDesk<'_>, request: DraftForm) -> Answer<SpecimenView> {
    desk.on_file(move |file| {
        let wanted = request.line.clone().map(|id| id.trim_end_matches(".more").to_owned());
        let report = specimen_of(file, request)?.1;
        let at = |id: &str| report.lines.iter().position(|line| line.id == id);
        let turn = at("turn-over").unwrap_or(usize::MAX);
        let found = wanted.as_deref().map_or_else(|| at("own-heading"), at);
        Ok(SpecimenView {
            pages: report.pages,
            reads: found.map(|n| report.lines[n].text.clone()),
            page: usize::from(found.is_some_and(|n| n > turn)),
        })
    })
    .await
}

/// A page of that sheet.
#[tauri::command]
pub async fn specimen_page(
    desk: AtDesk<'_>,
    request: DraftForm,
    page: usize,
    width: f32,
) -> Result<Response, Failure> {
    let bytes = desk.on_file(move |file| Ok(specimen_of(file, request)?.0)).await?;
    shown(bytes, page, width).await
}
