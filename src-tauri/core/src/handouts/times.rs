//! The chart of times: which rules apply, which end together, where the gates stand.

use super::lines::{End, LineKind, Speaker};
use super::request::SheetRequest;
use crate::Result;
use chrono::{Datelike, Timelike};
use std::collections::BTreeMap;
use stipple_handout::sheet::{Gate, Group, Kind, Row, Times};
use stipple_knowledge::calendar::Form;
use stipple_knowledge::moments::Moment;
use stipple_knowledge::words::Words;

/// A row of the chart: the times it stands for, its icon and its words.
struct Entry {
    keys: &'static [&'static str],
    icon: &'static str,
    words: &'static str,
}

const fn entry(keys: &'static [&'static str], icon: &'static str, words: &'static str) -> Entry {
    Entry { keys, icon, words }
}

/// Rules that forbid, in the order of print among equals. Where two keys end together, they share a row.
const DO_NOT: [Entry; 20] = [
    entry(&["wash_none_until"], "wash", "rule-wash-none-until"),
    entry(&["water_only_until"], "water", "rule-water-only-until"),
    entry(&["sterile_gel_until"], "gel", "rule-sterile-gel-until"),
    entry(&["scalp_products_until"], "gel", "rule-scalp-products-until"),
    entry(&["makeup_until"], "makeup", "rule-makeup-until"),
    entry(&["alcohol_until", "smoking_until"], "alcohol", "rule-alcohol-smoking"),
    entry(&["alcohol_until"], "alcohol", "rule-alcohol-until"),
    entry(&["smoking_until"], "heat", "rule-smoking-until"),
    entry(&["exercise_until"], "exercise", "rule-exercise-until"),
    entry(&["shave_until"], "shave-wax", "rule-shave-until"),
    entry(&["swim_until"], "swim", "rule-swim-until"),
    entry(&["heat_until"], "heat", "rule-heat-until"),
    entry(&["actives_until"], "actives", "rule-actives-until"),
    entry(&["scalp_colour_until"], "actives", "rule-scalp-colour-until"),
    entry(&["sun_until"], "sun", "rule-sun-until"),
    entry(&["retinoid_until"], "retinoid", "rule-retinoid-until"),
    entry(&["wax_until", "self_tan_until"], "shave-wax", "rule-wax-tan"),
    entry(&["injectables_until"], "needles", "rule-injectables-until"),
    entry(&["treatments_until", "tattoo_until"], "treatments", "rule-treatments-tattoo"),
    entry(&["treatments_until"], "treatments", "rule-treatments-until"),
];

/// Everything about a moment of the clock that the chart needs.
pub(super) struct Clock<'a> {
    pub(super) times: &'a BTreeMap<String, Moment>,
    pub(super) request: &'a SheetRequest,
    pub(super) words: &'a Words,
}

impl Clock<'_> {
    pub(super) fn get(&self, key: &str) -> Option<Moment> {
        self.times.get(key).copied()
    }

    /// Whether it ends on the day itself, before the evening.
    pub(super) fn ends_by_day(&self, key: &str) -> bool {
        let evening = |at: &chrono::DateTime<chrono_tz::Tz>| at.hour() >= 17;
        matches!(self.get(key), Some(Moment::At(at)) if at.date_naive() == self.request.ended.day() && !evening(&at))
    }

    /// Whole days from the session to this moment.
    fn days(&self, moment: &Moment) -> i64 {
        match moment {
            Moment::At(at) => (at.to_utc() - self.request.ended.at).num_minutes().div_euclid(24 * 60),
            Moment::On(on) => (*on - self.request.ended.day()).num_days(),
        }
    }

    /// `2.30pm on Friday 20 November`, for a line that stands far from the chart.
    pub(super) fn time_and_date(&self, key: &str) -> Result<String> {
        match self.get(key).map(whole_day) {
            Some(Moment::At(at)) => Ok(self.words.clock_on_date(&at)?),
            _ => self.time_and_day(key),
        }
    }

    /// `2.30pm on Friday`, or `10.30pm` on the day itself. Midnight is the end of the day before it: said
    /// as a clock time, it could be read 24 hours early.
    pub(super) fn time_and_day(&self, key: &str) -> Result<String> {
        Ok(match self.get(key).map(whole_day) {
            Some(Moment::On(on)) if self.get(key) != Some(Moment::On(on)) => self.words.clock_end(on)?,
            Some(Moment::At(at)) if at.date_naive() == self.request.ended.day() => self.words.clock(&at)?,
            Some(Moment::At(at)) => self.words.clock_on(&at)?,
            Some(Moment::On(on)) => self.words.date(on, Form::Weekday)?,
            None => String::new(),
        })
    }
}

/// Lays out the chart, and lists its lines.
pub(super) fn chart(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<Times> {
    let heading = say.layout("times-heading", &[])?;
    let mut groups = forbidding(clock, say)?;
    groups.extend(asking(clock, say)?);
    let mut ends: Vec<Moment> =
        groups.iter().map(|(end, _)| *end).chain(clock.get("sunscreen_from")).collect();
    ends.sort_by_key(|end| (clock.days(end), end.order()));
    ends.dedup_by_key(|end| clock.days(end));
    let gate_of =
        |moment: &Moment| 1 + ends.iter().position(|end| clock.days(end) == clock.days(moment)).unwrap_or(0);
    let from = clock.get("sunscreen_from").map_or(0, |moment| gate_of(&moment));
    let groups = groups
        .into_iter()
        .map(|(end, mut group)| {
            group.gate = gate_of(&end);
            for row in &mut group.rows {
                row.from_gate = if row.icon == "sunscreen" { from } else { 0 };
            }
            group
        })
        .collect();
    let mut gates = vec![now(clock, say)?];
    for end in &ends {
        gates.push(gate(clock, end)?);
    }
    Ok(Times {
        heading,
        do_not: say.quiet("times-do-not", &[])?,
        do_: say.quiet("times-do", &[])?,
        how_long: say.quiet("times-how-long", &[])?,
        days: say.quiet("times-days", &[])?,
        gates,
        groups,
    })
}

fn forbidding(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<Vec<(Moment, Group)>> {
    let mut rows: Vec<(Moment, &Entry)> = Vec::new();
    let mut said: Vec<&str> = Vec::new();
    for entry in &DO_NOT {
        let ends: Vec<Option<Moment>> = entry.keys.iter().map(|key| clock.get(key)).collect();
        let Some(end) = ends[0].filter(|end| ends.iter().all(|other| other.as_ref() == Some(end))) else {
            continue;
        };
        let done = entry.keys.iter().any(|key| said.contains(key));
        if done || (entry.keys == ["makeup_until"] && !on_show(clock, say)) {
            continue;
        }
        said.extend(entry.keys);
        rows.push((end, entry));
    }
    rows.sort_by_key(|(end, _)| end.order());
    let mut groups: Vec<(Moment, Group)> = Vec::new();
    let no = say.quiet("times-no", &[])?;
    for (end, entry) in rows {
        let row = Row {
            kind: Kind::DoNot,
            icon: entry.icon,
            bold: say.words.get(&format!("{}.no", entry.words), &[]).unwrap_or_else(|_| no.clone()),
            text: say.quiet(entry.words, &[])?,
            from_gate: 0,
        };
        if groups.last().is_none_or(|(last, _)| *last != end) {
            groups.push((end, group(clock, &end, say)?));
        }
        if let Some((_, group)) = groups.last_mut() {
            list(&row, group, (entry.words, end), entry.keys, say);
            group.rows.push(row);
        }
    }
    Ok(groups)
}

fn asking(clock: &Clock<'_>, say: &mut Speaker<'_>) -> Result<Vec<(Moment, Group)>> {
    let from = clock.time_and_day("sunscreen_from")?;
    let entries: [(&str, &str, &str, &[&'static str]); 2] = [
        ("open_skin_until", "hands", "rule-open-skin-until", &["open_skin_until"]),
        ("sunscreen_to", "sunscreen", "rule-sunscreen-to", &["sunscreen_from", "sunscreen_to"]),
    ];
    let mut groups = Vec::new();
    for (key, icon, words, keys) in entries {
        let Some(end) = clock.get(key) else { continue };
        let text = say.quiet(words, &[("from", &from)])?;
        let row = Row { kind: Kind::Do, icon: icon_of(icon), bold: String::new(), text, from_gate: 0 };
        let mut group = group(clock, &end, say)?;
        list(&row, &group, (words, end), keys, say);
        group.rows.push(row);
        groups.push((end, group));
    }
    Ok(groups)
}

fn icon_of(name: &str) -> &'static str {
    if name == "hands" { "hands" } else { "sunscreen" }
}

/// Makeup is spoken of where face or neck were treated.
fn on_show(clock: &Clock<'_>, say: &Speaker<'_>) -> bool {
    let shown = |id: &str| say.data.zone(id, "zone").is_ok_and(|zone| zone.cap == "face");
    clock.request.chart.zones.iter().any(|area| shown(&area.zone))
}

fn list(row: &Row, group: &Group, (words, at): (&str, Moment), keys: &[&str], say: &mut Speaker<'_>) {
    let text = [&row.bold, &row.text, &group.before, &group.time, &group.date]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ");
    let mut sources: Vec<&str> = Vec::new();
    for rule in keys.iter().filter_map(|key| say.data.rule(key)) {
        sources.push(&rule.value.row);
        sources.extend(rule.value.seed_facts.iter().map(String::as_str));
    }
    say.list(words, &text, LineKind::Rule, &sources);
    say.ends.push(End { text: text.replace('\u{a0}', " "), at });
}

/// An instant at midnight is the end of the day before.
fn whole_day(moment: Moment) -> Moment {
    match moment {
        Moment::At(at) if at.time() == chrono::NaiveTime::MIN => {
            Moment::On(at.date_naive().pred_opt().unwrap_or_default())
        }
        other => other,
    }
}

fn group(clock: &Clock<'_>, end: &Moment, say: &Speaker<'_>) -> Result<Group> {
    let (before, hour, time, date) = match &whole_day(*end) {
        Moment::At(at) => {
            let (today, hour) = (at.date_naive() == clock.request.ended.day(), at.hour());
            let time = clock.words.clock(at)?;
            let when = if hour >= 17 { "times-tonight" } else { "times-today" };
            if today {
                ("times-until", hour, say.quiet(when, &[("time", &time)])?, String::new())
            } else {
                ("times-until", hour, time, clock.words.date(at.date_naive(), Form::Until)?)
            }
        }
        Moment::On(on) => ("times-to-end", 0, String::new(), clock.words.date(*on, Form::Until)?),
    };
    let before = say.quiet(before, &[("hour", if hour == 1 { "one" } else { "many" })])?;
    Ok(Group { gate: 0, rows: Vec::new(), before, time, date })
}

fn now(clock: &Clock<'_>, say: &Speaker<'_>) -> Result<Gate> {
    let day = clock.request.ended.day();
    Ok(Gate {
        label: say.quiet("times-now", &[])?,
        weekday: clock.words.weekday(day, "short")?,
        day: day.day().to_string(),
        month: clock.words.month(day)?,
    })
}

fn gate(clock: &Clock<'_>, end: &Moment) -> Result<Gate> {
    let (day, days) = (whole_day(*end).day(), clock.days(end));
    if days == 0 {
        let none = String::new();
        let month = clock.words.month(clock.request.ended.day())?;
        return Ok(Gate { label: none.clone(), weekday: none.clone(), day: none, month });
    }
    Ok(Gate {
        label: days.to_string(),
        weekday: clock.words.weekday(day, "short")?,
        day: day.day().to_string(),
        month: clock.words.month(day)?,
    })
}
