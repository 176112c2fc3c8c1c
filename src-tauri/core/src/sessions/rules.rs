//! What a treatment record must be, before anything of it is stored.

use super::chart::{Chart, DIRECTIONS, Numbing, STEPS, Zone};
use crate::texts::{LONG, SHORT, check as text, required, words};
use crate::{Error, Result, clinic};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use std::collections::BTreeSet;
use stipple_knowledge::calendar::Form;
use stipple_knowledge::course;
use stipple_knowledge::policy::applied;
use stipple_knowledge::screening::{Questionnaire, State};
use stipple_knowledge::words::Words;
use stipple_knowledge::zones::{Depth, DepthCaps};
use stipple_knowledge::{Knowledge, Said, said};

/// Conditions of the skin in which numbing cream stays on for a shorter time (B5-07).
const ATOPIC: [&str; 2] = ["eczema", "dermatitis"];
const MOST_PASSES: u32 = 20;
/// Products and set-aside rules in one record.
const MOST_ENTRIES: usize = 100;
/// A session and its numbing lie within this of each other.
const LONGEST_DAYS: i64 = 1;

/// What is known beside the record itself.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// What caps the depth.
    pub caps: DepthCaps,
    /// The client's last screening.
    pub asked: Option<Questionnaire>,
    /// The conditions and medicines of the client's file.
    pub conditions: Vec<String>,
    /// The allergies of the client's file.
    pub allergies: Vec<String>,
    /// The client's other signed sessions.
    pub others: Vec<Other>,
    /// Depths that were signed before: a correction leaves them as they are.
    pub stood: Vec<Zone>,
}

/// Another session of the client: its day, and the regions it treated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Where it happened, by the clock there.
    pub on: NaiveDate,
    /// Regions of the body, as the zones name them.
    pub regions: BTreeSet<String>,
}

/// Checks a record; a `whole` one has its end, its zone and at least one area.
///
/// # Errors
/// The first field that breaks a rule.
pub fn check(data: &Knowledge, chart: &Chart, context: &Context, whole: bool) -> Result<()> {
    times(chart, whole)?;
    people(chart)?;
    supplies(chart)?;
    areas(data, chart, context, whole)?;
    if let (true, Some(close)) = (whole, closest(data, chart, context)?) {
        close.allowed(chart)?;
    }
    if let Some(numbing) = &chart.numbing {
        numbing_allowed(data, context)?;
        numbing_fields(numbing)?;
        numbing_limits(data, chart, numbing, context)?;
    }
    Ok(())
}

/// The session of the same skin that lies nearest in time, nearer than it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Close {
    /// Its day.
    pub on: NaiveDate,
    /// Days between.
    pub days: u32,
    /// The fewest days without a recorded reason.
    pub wanted: u32,
    /// The fewest days with one.
    pub refused_under: u32,
}

pub(super) fn closest(data: &Knowledge, chart: &Chart, context: &Context) -> Result<Option<Close>> {
    let Some(at) = chart.ended_at.or(chart.started_at) else { return Ok(None) };
    let zone = clinic::zone("zone", if chart.zone.is_empty() { "UTC" } else { &chart.zone })?;
    let day = at.with_timezone(&zone).date_naive();
    let regions = regions(data, chart);
    let near = context.others.iter().filter(|other| !other.regions.is_disjoint(&regions));
    let wanted = course::figure(data, "interval_min")?;
    let refused_under = course::figure(data, "refuse_under")?;
    let close =
        |other: &Other| Close { on: other.on, days: days_between(other.on, day), wanted, refused_under };
    Ok(near.map(close).min_by_key(|close| close.days).filter(|close| close.days < wanted))
}

impl Close {
    /// Closer than 14 days is refused; closer than 28 is a deviation, recorded with its reason.
    fn allowed(&self, chart: &Chart) -> Result<()> {
        let Self { on, days, wanted, refused_under: refused } = self;
        if days < refused {
            let rule = said!("skin-too-soon", days = days, on = on, least = refused);
            return Err(Error::invalid("ended_at", rule));
        }
        if chart.deviation.is_none() {
            let rule = said!("skin-sooner", days = days, on = on, least = wanted);
            return Err(Error::invalid("deviation", rule));
        }
        Ok(())
    }
}

/// What is said of a draft whose skin was treated not long ago.
pub(super) fn interval_warning(data: &Knowledge, chart: &Chart, context: &Context) -> Result<Option<String>> {
    let Some(Close { on, days, .. }) = closest(data, chart, context).ok().flatten() else { return Ok(None) };
    let on = data.words.date(on, Form::Long)?;
    let said = data.words.get("warning-interval", &[("days", &days.to_string()), ("on", &on)])?;
    Ok(Some(format!("interval: {said}")))
}

/// What is said of more passes than the sources state, or than the screening leaves room for.
pub(super) fn passes_warning(data: &Knowledge, chart: &Chart, fewer: bool) -> Result<Option<String>> {
    let most = data.limits.get("passes_max").and_then(|value| applied(value, &data.sources));
    let made = chart.zones.iter().map(|area| area.passes).max();
    let Some((most, passes)) = most.map(|most| most.value).zip(made) else { return Ok(None) };
    let id = match f64::from(passes) {
        made if made > most => "warning-passes",
        made if fewer && made >= most => "warning-fewer-passes",
        _ => return Ok(None),
    };
    let args = [("passes", passes.to_string()), ("most", most.to_string())];
    let said = data.words.get(id, &args.each_ref().map(|(name, figure)| (*name, figure.as_str())))?;
    Ok(Some(format!("zones: {said}")))
}

/// The regions that a record treats.
pub(super) fn regions(data: &Knowledge, chart: &Chart) -> BTreeSet<String> {
    let known = chart.zones.iter().filter_map(|area| data.zone(&area.zone, "zones").ok());
    known.map(|zone| zone.region.clone()).collect()
}

fn days_between(a: NaiveDate, b: NaiveDate) -> u32 {
    u32::try_from((a - b).num_days().abs()).unwrap_or(u32::MAX)
}

fn times(chart: &Chart, whole: bool) -> Result<()> {
    match chart.ended_at {
        None if whole => return Err(Error::invalid("ended_at", said!("session-without-end"))),
        Some(end) if !(2000..=2200).contains(&end.year()) => {
            return Err(Error::invalid("ended_at", said!("year-2000-2200")));
        }
        _ => {}
    }
    if whole || !chart.zone.is_empty() {
        clinic::zone("zone", &chart.zone)?;
    }
    if chart.started_at.zip(chart.ended_at).is_some_and(|(start, end)| end < start) {
        return Err(Error::invalid("ended_at", said!("end-before-start")));
    }
    let Some(end) = chart.ended_at else { return Ok(()) };
    let zone = clinic::zone("zone", if chart.zone.is_empty() { "UTC" } else { &chart.zone })?;
    if chart.next_on.is_some_and(|next| !(2000..=2200).contains(&next.year())) {
        return Err(Error::invalid("next_on", said!("year-2000-2200")));
    }
    if chart.next_on.is_some_and(|next| next < end.with_timezone(&zone).date_naive()) {
        return Err(Error::invalid("next_on", said!("next-before-end")));
    }
    let near = |at: &DateTime<FixedOffset>| (at.to_utc() - end.to_utc()).num_days().abs() <= LONGEST_DAYS;
    if chart.started_at.is_some_and(|at| !near(&at)) {
        return Err(Error::invalid("started_at", said!("not-on-session-day")));
    }
    for (field, at) in chart.numbing.iter().flat_map(|it| {
        [("numbing.on_at", it.on_at), ("numbing.off_at", it.off_at), ("numbing.washed_at", it.washed_at)]
    }) {
        if at.is_some_and(|at| !near(&at)) {
            return Err(Error::invalid(field, said!("not-on-session-day")));
        }
    }
    Ok(())
}

fn areas(data: &Knowledge, chart: &Chart, context: &Context, whole: bool) -> Result<()> {
    if whole && chart.zones.is_empty() {
        return Err(Error::invalid("zones", said!("name-a-zone")));
    }
    if chart.zones.len() > data.zones.len() {
        return Err(Error::invalid("zones", said!("too-many-zones")));
    }
    let mut seen = BTreeSet::new();
    for (n, area) in chart.zones.iter().enumerate() {
        let zone = data.zone(&area.zone, &format!("zones.{n}.zone"))?;
        if !seen.insert(&area.zone) {
            let rule = said!("zone-named-twice", zone = area.zone);
            return Err(Error::invalid(format!("zones.{n}.zone"), rule));
        }
        let field = format!("zones.{n}.depth_mm");
        let depth = Depth::parse(area.depth_mm, &field)?;
        let stood = context.stood.iter().any(|it| it.zone == area.zone && Depth::of(it.depth_mm) == depth);
        if !stood {
            data.check_depth(zone, depth, &context.caps, chart.deviation.is_some(), &field)?;
        }
        let field = format!("zones.{n}.directions");
        let unknown = area.directions.iter().find(|it| !DIRECTIONS.contains(&it.as_str()));
        if unknown.is_some() || area.directions.len() > DIRECTIONS.len() {
            return Err(Error::invalid(field, said!("one-of", known = DIRECTIONS.join(", "))));
        }
        if !(1..=MOST_PASSES).contains(&area.passes) {
            return Err(Error::invalid(
                format!("zones.{n}.passes"),
                said!("passes-range", most = MOST_PASSES),
            ));
        }
    }
    Ok(())
}

fn people(chart: &Chart) -> Result<()> {
    for (field, limit) in chart
        .max_depth_mm
        .iter()
        .flat_map(|it| [("max_depth_mm.face", it.face), ("max_depth_mm.body", it.body)])
    {
        limit.map_or(Ok(()), |mm| Depth::parse(mm, field).map(|_| ()))?;
    }
    if let Some(name) = &chart.practitioner {
        text("practitioner", name, SHORT)?;
    }
    for (field, figure) in [("number", chart.number), ("of", chart.of)] {
        if figure.is_some_and(|n| !(1..=100).contains(&n)) {
            return Err(Error::invalid(field, said!("number-range", most = 100)));
        }
    }
    if chart.number.zip(chart.of).is_some_and(|(n, of)| n > of) {
        return Err(Error::invalid("number", said!("beyond-course")));
    }
    if let Some(deviation) = &chart.deviation {
        required("deviation.reason", &deviation.reason, LONG)?;
        required("deviation.by", &deviation.by, SHORT)?;
    }
    if chart.overrides.len() > MOST_ENTRIES {
        return Err(Error::invalid("overrides", said!("at-most", most = MOST_ENTRIES)));
    }
    for (n, set_aside) in chart.overrides.iter().enumerate() {
        required(&format!("overrides.{n}.rule"), &set_aside.rule, SHORT)?;
        required(&format!("overrides.{n}.reason"), &set_aside.reason, LONG)?;
        required(&format!("overrides.{n}.by"), &set_aside.by, SHORT)?;
    }
    if chart.steps.len() > STEPS.len() || chart.steps.iter().any(|it| !STEPS.contains(&it.as_str())) {
        return Err(Error::invalid("steps", said!("one-of", known = STEPS.join(", "))));
    }
    for (field, note) in [("endpoint", &chart.endpoint), ("reaction", &chart.reaction)] {
        note.as_ref().map_or(Ok(()), |note| text(field, note, LONG))?;
    }
    Ok(())
}

fn supplies(chart: &Chart) -> Result<()> {
    if let Some(device) = &chart.device {
        text("device.model", &device.model, SHORT)?;
        text("device.serial", &device.serial, SHORT)?;
        if let Some(label) = device.label_max_mm {
            Depth::parse(label, "device.label_max_mm")?;
        }
    }
    if chart.products.len() > MOST_ENTRIES {
        return Err(Error::invalid("products", said!("at-most", most = MOST_ENTRIES)));
    }
    for (n, product) in chart.products.iter().enumerate() {
        required(&format!("products.{n}.role"), &product.role, SHORT)?;
        text(&format!("products.{n}.name"), &product.name, SHORT)?;
        text(&format!("products.{n}.lot"), &product.lot, SHORT)?;
    }
    if let Some(gel) = &chart.gel {
        text("gel.name", &gel.name, SHORT)?;
        gel.lot.as_ref().map_or(Ok(()), |lot| text("gel.lot", lot, SHORT))?;
    }
    Ok(())
}

/// What no longer matters once it is over.
const PASSING: [&str; 2] = ["pregnancy", "breastfeeding"];

/// Numbing cream is refused for these clients, whatever letter they bring.
fn numbing_allowed(data: &Knowledge, context: &Context) -> Result<()> {
    for exclusion in &data.numbing.exclusions {
        let key = exclusion.key.as_str();
        let id = format!("condition-{}", key.replace('_', "-"));
        let labels: Vec<String> =
            data.desks.all().map(|words| Ok(words.get(&id, &[])?)).collect::<Result<_>>()?;
        let answered =
            context.asked.as_ref().and_then(|asked| asked.answers.get(key)).map(|answer| answer.0.state);
        let struck = match answered {
            Some(State::Yes | State::Unsure) => true,
            Some(State::Past) => !PASSING.contains(&key),
            _ => {
                let allergy = key.ends_with("_allergy");
                let listed = if allergy { &context.allergies } else { &context.conditions };
                let everywhere = context.conditions.iter().chain(&context.allergies);
                everywhere
                    .into_iter()
                    .any(|said| names(said, key) || labels.iter().any(|label| names(said, label)))
                    || listed.iter().any(|said| exclusion.names.iter().any(|name| names(said, name)))
            }
        };
        if struck {
            return Err(Error::invalid("numbing", said!("no-numbing", condition = key)));
        }
    }
    Ok(())
}

/// Whether a text holds every word of a name, in whatever case and order.
fn names(text: &str, name: &str) -> bool {
    let (said, wanted) = (words(text), words(name));
    !wanted.is_empty() && wanted.iter().all(|word| said.contains(word))
}

fn numbing_fields(numbing: &Numbing) -> Result<()> {
    text("numbing.product", &numbing.product, SHORT)?;
    let figures = [
        ("numbing.strength_percent", numbing.strength_percent, 100.0),
        ("numbing.grams", numbing.grams, 1000.0),
        ("numbing.area_cm2", numbing.area_cm2, 20_000.0),
    ];
    for (field, figure, most) in figures {
        if figure.is_some_and(|figure| !(figure > 0.0 && figure <= most)) {
            return Err(Error::invalid(field, said!("over-zero-at-most", most = most)));
        }
    }
    if numbing.on_at.zip(numbing.off_at).is_some_and(|(on, off)| off < on) {
        return Err(Error::invalid("numbing.off_at", said!("off-before-on")));
    }
    if numbing.off_at.zip(numbing.washed_at).is_some_and(|(off, washed)| washed < off) {
        return Err(Error::invalid("numbing.washed_at", said!("washed-before-off")));
    }
    numbing.prescriber.as_ref().map_or(Ok(()), |name| text("numbing.prescriber", name, SHORT))
}

/// The rule that is broken by more than so much.
type Over = fn(f64) -> Said;

/// What the cream's label allows: over it only as a recorded deviation; stronger only with a prescriber.
fn numbing_limits(data: &Knowledge, chart: &Chart, numbing: &Numbing, context: &Context) -> Result<()> {
    let limit = |name: &str| {
        let applied = data.numbing.limits.get(name).and_then(|value| applied(value, &data.sources));
        applied.map(|applied| applied.value).ok_or_else(|| Error::bug(format!("no limit {name}")))
    };
    let prescriber = numbing.prescriber.as_deref().unwrap_or("").trim();
    let open_sale = limit("strength_percent")?;
    if numbing.strength_percent.is_some_and(|percent| percent > open_sale) && prescriber.is_empty() {
        return Err(Error::invalid("numbing.prescriber", said!("prescriber-named", percent = open_sale)));
    }
    let answered = |key: &str| context.asked.as_ref().and_then(|asked| asked.answers.get(key));
    let atopic = ATOPIC.iter().any(|key| answered(key).is_some_and(|answer| answer.0.state != State::No));
    let longest = limit(if atopic { "minutes_atopic_max" } else { "minutes_max" })?;
    #[allow(clippy::cast_precision_loss, reason = "minutes are few")]
    let minutes = numbing.on_at.zip(numbing.off_at).map(|(on, off)| (off - on).num_minutes() as f64);
    let spread = numbing.grams.zip(numbing.area_cm2).map(|(grams, area)| grams / area * 10.0);
    let figures: [(&str, Option<f64>, f64, Over); 4] = [
        ("numbing.grams", numbing.grams, limit("grams")?, |most| said!("over-label-grams", most = most)),
        ("numbing.area_cm2", numbing.area_cm2, limit("area_square_cm")?, |most| {
            said!("over-label-area", most = most)
        }),
        ("numbing.grams", spread, limit("grams_per_10_square_cm")?, |most| {
            said!("over-label-spread", most = most)
        }),
        ("numbing.off_at", minutes, longest, |most| said!("over-label-minutes", most = most)),
    ];
    for (field, figure, most, over) in figures {
        if figure.is_some_and(|figure| figure > most + 1e-9) && chart.deviation.is_none() {
            return Err(Error::invalid(field, over(most)));
        }
    }
    Ok(())
}

/// What a careful colleague would ask about.
pub(super) fn warnings(words: &Words, chart: &Chart) -> Result<Vec<String>> {
    let mut warnings = Vec::new();
    let mut warn = |field: &str, id: &str, args: &[(&str, &str)]| -> Result<()> {
        warnings.push(format!("{field}: {}", words.get(id, args)?));
        Ok(())
    };
    if chart.practitioner.as_deref().unwrap_or("").trim().is_empty() {
        warn("practitioner", "warning-practitioner", &[])?;
    }
    if chart.device.as_ref().is_none_or(|device| device.model.trim().is_empty()) {
        warn("device", "warning-device", &[])?;
    }
    let cartridge = chart.products.iter().any(|product| {
        ["cartridge", "tip", "needle"].contains(&product.role.as_str()) && !product.lot.trim().is_empty()
    });
    if !cartridge {
        warn("products", "warning-cartridge", &[])?;
    }
    for product in &chart.products {
        let role = words.get(&format!("role-{}", product.role), &[]).unwrap_or_else(|_| product.role.clone());
        if product.lot.trim().is_empty() {
            warn("products", "warning-lot", &[("role", &role)])?;
        }
        let end = chart.ended_at.map(|end| end.date_naive());
        if product.expires_on.zip(end).is_some_and(|(last, used)| used > last) {
            warn("products", "warning-expired", &[("role", &role)])?;
        }
    }
    if chart.deviation.is_some() {
        warn("deviation", "warning-deviation", &[])?;
    }
    Ok(warnings)
}
