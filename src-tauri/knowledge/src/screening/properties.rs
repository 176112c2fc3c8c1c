//! What must hold of every questionnaire, whatever is answered.

use super::{Answer, Details, Outcome, Questionnaire, Rest, State, Verdict, screen};
use crate::data::{Knowledge, Settled};
use crate::zones::{DepthCaps, LessDepth};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static DATA: LazyLock<Knowledge> = LazyLock::new(|| Knowledge::bundled().expect("the data loads"));

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn state() -> impl Strategy<Value = State> {
    prop_oneof![Just(State::No), Just(State::Yes), Just(State::Past), Just(State::Unsure)]
}

/// Any answer to any question; what is over is dated within two years.
fn answers(most: usize) -> impl Strategy<Value = BTreeMap<String, Answer>> {
    let one = (0..DATA.conditions.len(), state(), 0_u64..730, any::<Option<bool>>(), 0_usize..8);
    prop::collection::vec(one, 0..most).prop_map(|said| {
        let answer = |(n, state, ago, controlled, kind): (usize, State, u64, Option<bool>, usize)| {
            let condition = &DATA.conditions[n];
            let on = today().checked_sub_days(Days::new(ago)).filter(|_| state == State::Past);
            let kind = condition.kinds.get(kind).cloned();
            let details = Details { state, on, zones: None, controlled, kind, note: None };
            (condition.key.clone(), Answer(details))
        };
        said.into_iter().map(answer).collect()
    })
}

fn asked(answers: BTreeMap<String, Answer>) -> Questionnaire {
    Questionnaire {
        on: today(),
        birth_on: NaiveDate::from_ymd_opt(1990, 5, 1),
        fitzpatrick: Some(3),
        zones: vec!["cheek_left".into(), "crown".into()],
        numbing_planned: true,
        on_paper: false,
        rest: Some(Rest::No),
        answers,
    }
}

fn judged(asked: &Questionnaire) -> Verdict {
    screen(&DATA, asked).expect("a verdict")
}

/// A date is softer than none while somebody has to wait.
fn waits_longer(one: &Verdict, other: &Verdict) -> bool {
    match (one.earliest_on, other.earliest_on) {
        (Some(one), Some(other)) => one >= other,
        (None, _) => true,
        (Some(_), None) => other.verdict != Outcome::Defer,
    }
}

/// Whether a ceiling and a start under `one` are no deeper than under `other`.
fn no_deeper(data: &Knowledge, one: &DepthCaps, other: &DepthCaps) -> bool {
    data.zones.iter().all(|zone| {
        let (one, other) = (data.depth(zone, one), data.depth(zone, other));
        one.max_mm <= other.max_mm && one.start_mm <= other.start_mm
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn adding_a_risk_never_softens_a_verdict_or_brings_a_date_forward(said in answers(6), more in answers(4)) {
        let before = judged(&asked(said.clone()));
        let mut all = more;
        all.retain(|key, answer| answer.0.state != State::No && !said.contains_key(key));
        all.extend(said);
        let after = judged(&asked(all));
        prop_assert!(after.verdict <= before.verdict, "{:?} became {:?}", before.verdict, after.verdict);
        if before.verdict == after.verdict {
            prop_assert!(waits_longer(&after, &before), "{:?} became {:?}", before.earliest_on, after.earliest_on);
        }
        for finding in &before.findings {
            prop_assert!(after.findings.contains(finding), "{} went away", finding.key);
        }
    }

    #[test]
    fn the_order_of_the_answers_does_not_matter(said in answers(8)) {
        let forwards: Vec<String> =
            said.iter().map(|(key, answer)| format!("{key:?}:{}", serde_json::to_string(answer).expect("JSON"))).collect();
        let mut backwards = forwards.clone();
        backwards.reverse();
        let read = |pairs: Vec<String>| -> Questionnaire {
            let text = format!(r#"{{"on":"2026-11-20","birth_on":"1990-05-01","fitzpatrick":3,"zones":["chin"],"rest":"no","answers":{{{}}}}}"#, pairs.join(","));
            serde_json::from_str(&text).expect("a questionnaire")
        };
        prop_assert_eq!(judged(&read(forwards)), judged(&read(backwards)));
    }

    #[test]
    fn the_earliest_date_is_the_first_day_without_a_wait(said in answers(5)) {
        let mut said = said;
        said.retain(|_, answer| answer.0.state == State::Past);
        let first = judged(&asked(said.clone()));
        if let Some(earliest) = first.earliest_on {
            let on = |day: NaiveDate| judged(&Questionnaire { on: day, ..asked(said.clone()) }).verdict;
            prop_assert!(on(earliest) > Outcome::Defer, "{earliest} is still deferred");
            let before = earliest.pred_opt().expect("a day");
            prop_assert_eq!(on(before), Outcome::Defer, "{} is too early", before);
        }
    }

    #[test]
    fn what_a_clinic_settles_never_shortens_a_wait(said in answers(5), figure in 0.0_f64..400.0) {
        let mut data = Knowledge::bundled().expect("the data loads");
        let settled = Settled { value: figure, by: "Mara Ellis".into(), on: today() };
        for condition in &mut data.conditions {
            condition.waits.values_mut().for_each(|value| value.settled = Some(settled.clone()));
        }
        let (plain, own) = (judged(&asked(said.clone())), screen(&data, &asked(said)).expect("a verdict"));
        prop_assert!(own.verdict <= plain.verdict, "{:?} became {:?}", plain.verdict, own.verdict);
        if own.verdict == plain.verdict {
            prop_assert!(waits_longer(&own, &plain), "{:?} became {:?}", plain.earliest_on, own.earliest_on);
        }
    }

    #[test]
    fn a_further_risk_never_deepens_a_needle(
        figure in 0.1_f64..2.0,
        limit in 0.1_f64..1.5,
        stretch_marks: bool,
        fitzpatrick in 1_u8..7,
    ) {
        let mut data = Knowledge::bundled().expect("the data loads");
        let settled = |value: f64| Some(Settled { value, by: "Mara Ellis".into(), on: today() });
        for zone in &mut data.zones {
            let own = [Some(&mut zone.ceiling), Some(&mut zone.start), zone.ceiling_stretch.as_mut()];
            own.into_iter().flatten().for_each(|value| value.settled = settled(figure));
        }
        if let Some(ceiling) = data.limits.get_mut("fitzpatrick_ceiling") {
            ceiling.settled = settled(limit);
        }
        let with = |fitzpatrick: Option<u8>, less: LessDepth| {
            DepthCaps { fitzpatrick, stretch_marks, less, ..DepthCaps::default() }
        };
        let steps = [LessDepth::None, LessDepth::Step, LessDepth::Lowest];
        for pair in steps.windows(2) {
            for kind in [None, Some(fitzpatrick)] {
                prop_assert!(no_deeper(&data, &with(kind, pair[1]), &with(kind, pair[0])), "{pair:?}, {kind:?}");
            }
        }
        for less in steps {
            prop_assert!(no_deeper(&data, &with(Some(fitzpatrick), less), &with(Some(1), less)), "{less:?}");
        }
    }
}
