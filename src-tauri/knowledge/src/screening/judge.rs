//! The judgement: each answer to at most one finding, and the strictest finding to the verdict.

use super::{Answer, Details, Finding, Outcome, Questionnaire, State, Verdict, settings};
use crate::calendar::Form;
use crate::data::{Case, Class, Condition, Grade, Knowledge, Scope, Unasked, Unit};
use crate::policy::{Applied, applied};
use crate::wait::Wait;
use crate::{Refusal, said, words::NoWords};
use chrono::NaiveDate;

/// Judges a questionnaire.
///
/// # Errors
/// The first field that breaks a rule.
pub fn screen(data: &Knowledge, asked: &Questionnaire) -> Result<Verdict, Refusal> {
    asked.check(data)?;
    let mut verdict = Verdict {
        verdict: Outcome::Clear,
        earliest_on: None,
        findings: Vec::new(),
        missing: Vec::new(),
        settings: settings::Settings::new(),
        knowledge_version: data.version.clone(),
    };
    let here = Here { data, asked };
    for condition in &data.conditions {
        match asked.answers.get(&condition.key) {
            Some(Answer(answer)) => here.answer(condition, answer, &mut verdict)?,
            None if asked.rest.is_some() => {}
            None => verdict.missing.push(condition.key.clone()),
        }
    }
    here.unasked(&mut verdict)?;
    conclude(&mut verdict);
    Ok(verdict)
}

fn conclude(verdict: &mut Verdict) {
    verdict.findings.sort_by_key(|finding| finding.class);
    let strictest = verdict.findings.first().map_or(Outcome::Clear, |finding| finding.class.into());
    verdict.verdict = match strictest {
        Outcome::Stop => Outcome::Stop,
        _ if !verdict.missing.is_empty() => Outcome::Incomplete,
        other => other,
    };
    if verdict.verdict == Outcome::Defer {
        let waits = verdict.findings.iter().filter(|finding| finding.class == Class::Defer);
        let dates: Option<Vec<NaiveDate>> = waits.map(|finding| finding.until_on).collect();
        verdict.earliest_on = dates.and_then(|dates| dates.into_iter().max());
    }
}

/// One screening in progress.
struct Here<'a> {
    data: &'a Knowledge,
    asked: &'a Questionnaire,
}

/// What one answer comes to, before it is put in words.
struct Ruling<'a> {
    class: Class,
    wait: Option<(Applied, Unit, NaiveDate)>,
    until_on: Option<NaiveDate>,
    case: &'a Case,
}

impl Here<'_> {
    fn answer(&self, condition: &Condition, answer: &Details, verdict: &mut Verdict) -> Result<(), Refusal> {
        if answer.state == State::No {
            return Ok(());
        }
        let struck = self.struck(condition, answer);
        let cases = match (&struck, answer.state) {
            (Some(zones), _) if zones.is_empty() => &condition.elsewhere,
            (_, State::Past) => &condition.past,
            _ => &condition.yes,
        };
        if answer.state == State::Past && answer.on.is_none() && needs_date(cases) {
            verdict.missing.push(format!("{}.on", condition.key));
            return Ok(());
        }
        let Some(mut ruling) = self.rule(condition, cases, answer)? else { return Ok(()) };
        if answer.state == State::Unsure {
            ruling = Ruling {
                class: in_doubt(ruling.case.written.unwrap_or(ruling.class)),
                wait: None,
                until_on: None,
                case: ruling.case,
            };
        }
        settings::add(&mut verdict.settings, &ruling.case.settings);
        let zones = struck.filter(|zones| !zones.is_empty() && condition.scope != Scope::Whole);
        verdict.findings.push(self.finding(condition, answer, &ruling, zones)?);
        Ok(())
    }

    /// The treated zones that the answer strikes; nothing for a condition of the whole client.
    fn struck(&self, condition: &Condition, answer: &Details) -> Option<Vec<String>> {
        let planned = &self.asked.zones;
        let is_facial = |id: &String| self.data.zone(id, "zones").is_ok_and(|zone| zone.facial);
        let named = answer.zones.as_ref().unwrap_or(planned);
        match condition.scope {
            Scope::Whole => None,
            Scope::Zone => Some(planned.iter().filter(|id| named.contains(id)).cloned().collect()),
            Scope::Face => {
                let face = named.iter().any(is_facial);
                let hit = |id: &&String| named.contains(id) || (face && is_facial(id));
                Some(planned.iter().filter(hit).cloned().collect())
            }
            Scope::Scalp => {
                let scalp =
                    |id: &&String| self.data.zone(id, "zones").is_ok_and(|zone| zone.region == "scalp");
                Some(planned.iter().filter(scalp).cloned().collect())
            }
        }
    }

    fn rule<'a>(
        &self,
        condition: &Condition,
        cases: &'a [Case],
        answer: &Details,
    ) -> Result<Option<Ruling<'a>>, Refusal> {
        for case in cases.iter().filter(|case| self.holds(condition, case, answer)) {
            let Some(name) = case.wait.as_ref().or(case.within.as_ref()) else {
                return Ok(Some(Ruling { class: case.class, wait: None, until_on: None, case }));
            };
            let from = match (answer.state, answer.on) {
                (State::Past, Some(on)) => on,
                _ => self.asked.on,
            };
            let (applied, unit, until_on) = self.wait(condition, name, from)?;
            if until_on > self.asked.on {
                let dated = case.class == Class::Defer;
                let wait = Some((applied, unit, from));
                return Ok(Some(Ruling {
                    class: case.class,
                    wait,
                    until_on: dated.then_some(until_on),
                    case,
                }));
            }
        }
        Ok(None)
    }

    fn holds(&self, condition: &Condition, case: &Case, answer: &Details) -> bool {
        let when = &case.when;
        let kind = answer.kind.as_ref().unwrap_or(&condition.kind_default);
        let face =
            || self.asked.zones.iter().any(|id| self.data.zone(id, "zones").is_ok_and(|zone| zone.facial));
        when.controlled.is_none_or(|wanted| answer.controlled.unwrap_or(false) == wanted)
            && when.kind.as_ref().is_none_or(|wanted| wanted == kind)
            && when.numbing.is_none_or(|wanted| self.asked.numbing_planned == wanted)
            && when.dated.is_none_or(|wanted| answer.on.is_some() == wanted)
            && when.face.is_none_or(|wanted| face() == wanted)
    }

    fn wait(
        &self,
        condition: &Condition,
        name: &str,
        from: NaiveDate,
    ) -> Result<(Applied, Unit, NaiveDate), Refusal> {
        let field = || format!("answers.{}", condition.key);
        let value = condition.waits.get(name).ok_or_else(|| Refusal::new(field(), said!("no-such-wait")))?;
        let applied = applied(value, &self.data.sources)
            .ok_or_else(|| Refusal::new(field(), said!("no-data-value")))?;
        let until_on = Wait::new(applied.value, value.unit)
            .until(from)
            .ok_or_else(|| Refusal::new(format!("{}.on", field()), said!("too-far")))?;
        Ok((applied, value.unit, until_on))
    }

    fn finding(
        &self,
        condition: &Condition,
        answer: &Details,
        ruling: &Ruling<'_>,
        zones: Option<Vec<String>>,
    ) -> Result<Finding, Refusal> {
        let stated =
            ruling.wait.as_ref().map(|(applied, ..)| applied).filter(|applied| !applied.sources.is_empty());
        let sources = stated.map_or_else(|| condition.sources.clone(), |applied| applied.sources.clone());
        let best = sources.iter().chain(&condition.seed_facts).map(|id| self.data.sources.grade(id)).min();
        let grade =
            ruling.wait.as_ref().map_or_else(|| best.unwrap_or(Grade::G), |(applied, ..)| applied.grade);
        let reason = self.reason(condition, answer, ruling)?;
        Ok(Finding {
            key: condition.key.clone(),
            class: ruling.class,
            until_on: ruling.until_on,
            zones,
            reason,
            grade,
            sources,
            seed_facts: condition.seed_facts.clone(),
            conflicts: condition.conflicts.clone(),
        })
    }

    fn reason(
        &self,
        condition: &Condition,
        answer: &Details,
        ruling: &Ruling<'_>,
    ) -> Result<String, NoWords> {
        let words = &self.data.words;
        let id = format!("condition-{}", condition.key.replace('_', "-"));
        let label = words.get(&id, &[])?;
        let because = words.get(&format!("{id}.because"), &[])?;
        let first = match (ruling.class, ruling.until_on, &ruling.wait) {
            _ if answer.state == State::Unsure => words.get("reason-unsure", &[("label", &label)])?,
            (Class::Defer, Some(until), Some((applied, unit, from))) => {
                let wait = words.amount(*unit, applied.value, None)?.replace(' ', "\u{a0}");
                let (until, from) = (words.date(until, Form::Long)?, words.date(*from, Form::Long)?);
                words.get(
                    "reason-until",
                    &[("label", &label), ("until", &until), ("wait", &wait), ("from", &from)],
                )?
            }
            (Class::Stop, ..) => words.get("reason-stop", &[("label", &label)])?,
            (Class::Defer, ..) => words.get("reason-defer", &[("label", &label)])?,
            (Class::Medical, ..) => words.get("reason-medical", &[("label", &label)])?,
            (Class::Care, ..) => words.get("reason-care", &[("label", &label)])?,
        };
        Ok(format!("{first} {because}"))
    }

    fn unasked(&self, verdict: &mut Verdict) -> Result<(), Refusal> {
        for finding in &self.data.unasked {
            let limit = |name: &str| finding.limits.get(name).copied().unwrap_or(0);
            let class = match finding.key.as_str() {
                "age" => match self.asked.birth_on.map(|birth| self.asked.on.years_since(birth).unwrap_or(0))
                {
                    None => {
                        verdict.missing.push("birth_on".into());
                        None
                    }
                    Some(age) if age < limit("stop_under") => Some(Class::Stop),
                    Some(age) if age < limit("care_under") => Some(Class::Care),
                    Some(_) => None,
                },
                _ => match self.asked.fitzpatrick {
                    None => {
                        verdict.missing.push("fitzpatrick".into());
                        None
                    }
                    Some(kind) => (u32::from(kind) >= limit("fitzpatrick_from")).then_some(Class::Care),
                },
            };
            if let Some(class) = class {
                settings::add(&mut verdict.settings, &finding.settings);
                verdict.findings.push(self.unasked_finding(finding, class)?);
            }
        }
        Ok(())
    }

    fn unasked_finding(&self, finding: &Unasked, class: Class) -> Result<Finding, NoWords> {
        let words = &self.data.words;
        let id = format!("condition-{}", finding.key.replace('_', "-"));
        let label = words.get(&id, &[])?;
        let first = if class == Class::Stop { "reason-stop" } else { "reason-care" };
        let reason = format!(
            "{} {}",
            words.get(first, &[("label", &label)])?,
            words.get(&format!("{id}.because"), &[])?
        );
        let grade = finding.sources.iter().map(|id| self.data.sources.grade(id)).min().unwrap_or(Grade::G);
        Ok(Finding {
            key: finding.key.clone(),
            class,
            until_on: None,
            zones: None,
            reason,
            grade,
            sources: finding.sources.clone(),
            seed_facts: finding.seed_facts.clone(),
            conflicts: finding.conflicts.clone(),
        })
    }
}

/// A past answer without a date cannot be judged where its first case counts from one.
fn needs_date(cases: &[Case]) -> bool {
    let timed = |case: &Case| case.wait.is_some() || case.within.is_some();
    cases.iter().find(|case| case.when.dated != Some(true)).is_some_and(timed)
}

/// A doubt is never clear: a stop becomes a deferral without a date, care stays care, all else goes
/// to the doctor.
fn in_doubt(class: Class) -> Class {
    match class {
        Class::Stop => Class::Defer,
        Class::Care => Class::Care,
        Class::Defer | Class::Medical => Class::Medical,
    }
}
