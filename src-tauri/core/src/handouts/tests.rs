mod changes;
mod heard;
mod kept;
mod limits;

use super::*;
use serde_json::{Value, json};

fn input(extra: &Value) -> SheetInput {
    let mut whole = json!({
        "clinic": { "name": "Harbour Skin Clinic", "phone": "020 7946 0123", "country": "GB" },
        "client": { "first_name": "Ana", "fitzpatrick": 3 },
        "session": { "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London", "number": 1, "of": 3,
                     "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 }], "gel": { "name": "gel" } },
        "flags": ["first_session"], "next_on": "2026-12-19",
    });
    for (key, value) in extra.as_object().expect("an object") {
        match (whole[key].as_object_mut(), value.as_object()) {
            (Some(part), Some(new)) => part.extend(new.clone()),
            _ => whole[key] = value.clone(),
        }
    }
    serde_json::from_value(whole).expect("an input")
}

fn options(paper: &str, size: u8) -> Options {
    Options::parse(paper, size).expect("options")
}

fn made(extra: &Value) -> Report {
    let data = crate::fixture::data();
    preview(&data, input(extra), "en", options("a4", 12)).expect("a sheet").1
}

fn refused(extra: &Value) -> String {
    let data = crate::fixture::data();
    let error = preview(&data, input(extra), "en", options("a4", 12)).expect_err("refused");
    error.field().unwrap_or_default().to_owned()
}

/// Every flag there is, numbing, the scalp: the fullest sheet.
fn fullest() -> Value {
    json!({
        "flags": ["first_session", "cold_sores", "antiviral_prescribed", "pigment_history", "blood_thinner_cleared",
                  "sensitive_skin", "skin_of_colour"],
        "session": { "numbing": { "product": "Lidocaine cream", "strength_percent": 4.0 },
                     "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 },
                               { "zone": "forehead", "depth_mm": 0.5, "passes": 2 },
                               { "zone": "crown", "depth_mm": 0.5, "passes": 2 }] },
    })
}

/// The session that the sheet was drawn for: face, numbing cream, cold sores, first of three.
fn drawn() -> Value {
    json!({
        "clinic": { "hours": "Monday to Saturday, 9am to 6pm", "out_of_hours": "020 7946 0188" },
        "practitioner": "Maya Lind",
        "flags": ["first_session", "cold_sores"],
        "session": { "numbing": { "product": "Lidocaine cream", "strength_percent": 4.0 },
                     "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 },
                               { "zone": "cheek_right", "depth_mm": 1.0, "passes": 3 },
                               { "zone": "chin", "depth_mm": 1.0, "passes": 3 },
                               { "zone": "forehead", "depth_mm": 0.5, "passes": 2 }] },
    })
}

#[test]
fn every_rule_and_sign_names_its_sources() {
    for line in made(&fullest()).lines {
        let cited = !line.sources.is_empty();
        let needed = matches!(line.kind, LineKind::Rule | LineKind::Normal | LineKind::Flag);
        assert!(cited || !needed, "{} has no source", line.id);
        assert!(!line.text.contains(['{', '}']), "{} is whole: {}", line.id, line.text);
    }
}

#[test]
fn every_source_of_a_line_can_be_asked_why() {
    let data = crate::fixture::data();
    for line in made(&fullest()).lines {
        let once: std::collections::BTreeSet<_> = line.sources.iter().collect();
        assert_eq!(once.len(), line.sources.len(), "{} names each source once", line.id);
        for source in &line.sources {
            let why = stipple_knowledge::why::why(&data, source);
            assert!(why.is_ok(), "{} rests on {source}: {why:?}", line.id);
        }
    }
}

#[test]
fn every_row_of_the_clock_is_spoken_of() {
    let report = made(&fullest());
    let data = crate::fixture::data();
    let said: Vec<&String> = report.lines.iter().flat_map(|line| &line.sources).collect();
    for key in report.times.keys() {
        let row = &data.rule(key).expect("a rule").value.row;
        let bounds = ["next_not_before", "expect_red_until"].contains(&key.as_str());
        assert!(bounds || said.contains(&row), "{key} ({row}) stands on the sheet");
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let data = crate::fixture::data();
    let bytes = |paper| preview(&data, input(&json!({})), "en", options(paper, 12)).expect("a sheet").0;
    assert_eq!(bytes("a4"), bytes("a4"), "byte for byte");
    assert_ne!(bytes("a4"), bytes("letter"), "another paper is another sheet");
}

#[test]
fn only_what_applies_is_printed() {
    let texts = |extra: &Value| made(extra).lines.into_iter().map(|line| line.id).collect::<Vec<_>>();
    let plain = texts(&json!({ "flags": [] }));
    for id in [
        "you-cold-sores",
        "flag-numbing-heart",
        "rule-scalp-colour-until",
        "you-skin-of-colour",
        "you-first-session",
    ] {
        assert!(!plain.contains(&id.to_owned()), "{id} is for others");
    }
    let full = texts(&fullest());
    for id in [
        "you-cold-sores",
        "you-antiviral",
        "flag-numbing-heart",
        "rule-scalp-colour-until",
        "you-skin-of-colour",
    ] {
        assert!(full.contains(&id.to_owned()), "{id} is for this client");
    }
    let back = json!({ "session": { "zones": [{ "zone": "back", "depth_mm": 0.5, "passes": 1 }] } });
    assert!(!texts(&back).contains(&"rule-makeup-until".to_owned()), "no makeup on the back");
}

#[test]
fn times_are_said_as_people_say_them() {
    let report = made(&json!({}));
    let line = |id: &str| report.lines.iter().find(|line| line.id == id).expect("a line").text.clone();
    assert_eq!(line("rule-wash-none-until"), "No washing this skin until 10.30pm tonight");
    assert_eq!(line("rule-makeup-until"), "No makeup until 2.30pm Saturday 21 November");
    assert_eq!(line("rule-sun-until"), "No sun, no sunbed to the end of Thursday 3 December");
    assert_eq!(
        line("sheet-opening"),
        "Ana, we treated you on Thursday 19 November 2026. We finished at 2.30pm."
    );
    assert_eq!(line("next-stop"), "No retinol or skin acid from Saturday 12 December.");
    let rule = report.lines.iter().find(|line| line.id == "rule-makeup-until").expect("a line");
    assert_eq!(rule.sources, ["B8-06", "S1-23"], "its row and its seed fact");
}

#[test]
fn midnight_is_said_as_the_end_of_the_day_before() {
    let late = made(&json!({ "session": { "ended_at": "2026-11-19T23:50:00+00:00" }, "next_on": null }));
    for line in &late.lines {
        assert!(!line.text.contains("midnight"), "{}: {}", line.id, line.text);
    }
    let line = |id: &str| late.lines.iter().find(|line| line.id == id).expect("a line").text.clone();
    assert_eq!(line("rule-water-only-until"), "No soap, only water to the end of Friday 20 November");
    assert!(line("day-2.do").contains("from the end of Friday"), "{}", line("day-2.do"));
}

#[test]
fn makeup_is_not_allowed_by_one_line_and_forbidden_by_another() {
    let report = made(&json!({ "client": { "fitzpatrick": 4 }, "next_on": null }));
    let says = |words: &str| report.lines.iter().any(|line| line.text.contains(words));
    assert!(says("No makeup until 2.30pm Sunday 22 November"), "72 hours");
    assert!(!says("makeup brushes"), "not yet on Saturday and Sunday");
}

#[test]
fn a_visit_too_soon_or_years_away_is_warned_of_and_one_in_the_past_refused() {
    assert_eq!(made(&json!({ "next_on": "2026-12-16" })).warnings.len(), 1, "one day before 17 December");
    assert!(made(&json!({ "next_on": "2026-12-17" })).warnings.is_empty(), "the first allowed day");
    assert_eq!(made(&json!({ "next_on": "2062-12-19" })).warnings.len(), 1, "two digits the wrong way round");
    assert_eq!(refused(&json!({ "next_on": "2026-11-18" })), "next_on");
}

#[test]
fn what_cannot_be_printed_is_refused_at_its_field() {
    assert_eq!(
        refused(&json!({ "clinic": { "phone": "" } })),
        "clinic.phone",
        "a sheet without a number to call"
    );
    assert_eq!(refused(&json!({ "clinic": { "country": "XX" } })), "clinic.country");
    assert_eq!(refused(&json!({ "session": { "zone": "Mars/Olympus" } })), "session.zone");
    let named = json!({ "client": { "first_name": "王芳" } });
    assert_eq!(refused(&named), "client.first_name", "a character without a glyph");
    let gel = json!({ "session": { "gel": { "name": "gel 🌿" } } });
    assert_eq!(refused(&gel), "session.gel.name", "another");
    let cream = json!({ "session": { "numbing": { "product": "膏", "strength_percent": 4.0 } } });
    assert_eq!(refused(&cream), "session.numbing.product", "a third");
    let hours = json!({ "clinic": { "hours": "9 to 6 ".repeat(100) } });
    assert_eq!(refused(&hours), "clinic.hours", "hours that would fill the page");
    let deep = json!({ "session": { "zones": [{ "zone": "chin", "depth_mm": 1.55, "passes": 1 }] } });
    assert_eq!(refused(&deep), "session.zones.0.depth_mm", "over the label");
}

#[test]
fn no_claim_that_nothing_supports_is_printed() {
    let banned = [
        "400",
        "300",
        "facelift",
        "no side effects",
        "extremely safe",
        "suits almost any",
        "don't",
        "cellulite",
    ];
    for line in made(&fullest()).lines {
        let text = line.text.to_lowercase();
        for claim in banned {
            assert!(!text.contains(claim), "{}: {text}", line.id);
        }
    }
}

#[test]
fn a_claim_that_nobody_may_make_stops_the_sheet() {
    let data = crate::fixture::data();
    for name in ["Oak: 400 % more collagen", "No side effects Clinic", "Oak, the alternative to a facelift"] {
        let asked = input(&json!({ "clinic": { "name": name } }));
        let error = preview(&data, asked, "en", options("a4", 12)).expect_err("not on paper");
        assert!(error.to_string().contains("claim"), "{name}: {error}");
    }
    for extra in [json!({}), fullest()] {
        assert!(!made(&extra).lines.is_empty(), "our own words make none");
    }
}

#[test]
fn the_same_rules_stand_in_every_language() {
    let data = crate::fixture::data();
    let said = |lang: &str| {
        let lines = preview(&data, input(&fullest()), lang, options("a4", 18)).expect("a sheet").1.lines;
        lines.into_iter().map(|line| (line.id, line.sources)).collect::<Vec<_>>()
    };
    let english = said("en");
    for lang in data.sheets.languages() {
        assert_eq!(said(lang), english, "{lang}: the same lines, resting on the same sources");
    }
}

#[test]
fn an_unknown_language_is_refused_by_name() {
    let data = crate::fixture::data();
    let refused = preview(&data, input(&json!({})), "it", options("a4", 12)).expect_err("no Italian yet");
    assert_eq!(refused.field(), Some("lang"), "{refused}");
    assert!(refused.to_string().contains("ar de en es fr pl pt"), "{refused}");
}

#[test]
fn the_code_holds_one_event_without_a_name_or_a_word_of_the_treatment() {
    let data = crate::fixture::data();
    for lang in data.sheets.languages() {
        let input = input(&json!({ "clinic": { "phone": "+44 20 7946 0123, ext. 9" } }));
        let request = SheetRequest { lang: lang.into(), ..input.checked(&data).expect("valid") };
        let sheet = compose::compose(&data, &request, options("a4", 12)).expect("composed").sheet;
        let event = sheet.next.code.expect("a visit is booked").event;
        assert!(event.len() <= 287, "{lang}: {} bytes", event.len());
        let lines: Vec<&str> = event.split("\r\n").collect();
        assert_eq!(
            (lines[0], lines[lines.len() - 1]),
            ("BEGIN:VEVENT", "END:VEVENT"),
            "{lang}: one bare event"
        );
        assert!(lines.contains(&"DTSTART;VALUE=DATE:20261219"), "{lang}: a day, since no time is booked");
        assert!(lines.contains(&"DESCRIPTION:+44 20 7946 0123\\, ext. 9"), "{lang}: {event}");
        assert!(!event.contains("Ana") && !event.contains("Skin"), "{lang}: {event}");
    }
    let unbooked = input(&json!({ "next_on": null })).checked(&data).expect("valid");
    let sheet = compose::compose(&data, &unbooked, options("a4", 12)).expect("composed").sheet;
    assert_eq!(sheet.next.code, None, "nothing to save where no visit is booked");
}

#[test]
fn the_calendar_holds_every_end_and_reads_back_elsewhere() {
    let report = made(&json!({}));
    assert_eq!(report.calendar, made(&json!({})).calendar, "the same sheet, the same text");
    let calendars: Vec<_> = ical::IcalParser::new(report.calendar.as_bytes()).collect();
    let [Ok(calendar)] = calendars.as_slice() else { panic!("one calendar: {calendars:?}") };
    let value = |event: &ical::parser::ical::component::IcalEvent, name: &str| {
        event.properties.iter().find(|it| it.name == name).and_then(|it| it.value.clone()).unwrap_or_default()
    };
    let find = |words: &str| {
        let found = calendar.events.iter().find(|event| value(event, "SUMMARY").starts_with(words));
        found.unwrap_or_else(|| panic!("{words} is there"))
    };
    assert_eq!(value(find("No makeup"), "DTSTART"), "20261121T143000Z", "48 hours later, in UTC");
    assert_eq!(value(find("No sun"), "DTSTART"), "20261203", "the last forbidden day");
    assert_eq!(value(find("Appointment"), "DTSTART"), "20261219", "the next visit");
    let chart = report.lines.iter().filter(|line| line.id.starts_with("rule-")).count();
    assert_eq!(calendar.events.len(), chart + 1, "every row of the chart, and the visit");
    assert!(!report.calendar.contains("Ana"), "no name");
    let mut ids: Vec<String> = calendar.events.iter().map(|event| value(event, "UID")).collect();
    ids.dedup();
    assert_eq!(ids.len(), chart + 1, "an id each");
}

/// Groups of vowels, without a silent e at the end: a fair count of syllables in English.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.strip_suffix('e').filter(|rest| !rest.ends_with('l')).unwrap_or(&word);
    let (mut count, mut inside) = (0, false);
    for letter in word.chars() {
        let vowel = "aeiouy".contains(letter);
        count += usize::from(vowel && !inside);
        inside = vowel;
    }
    count.max(1)
}

#[test]
fn the_english_sheet_is_read_by_a_child_of_eleven() {
    let spoken: Vec<String> = made(&fullest()).lines.into_iter().map(|line| line.text).collect();
    let (mut sentences, mut words, mut sounds) = (0_usize, 0_usize, 0_usize);
    for sentence in spoken.iter().flat_map(|line| line.split_inclusive(['.', '?', ':'])) {
        let said: Vec<&str> = sentence
            .split(|c: char| !c.is_alphabetic() && c != '\'')
            .filter(|word| !word.is_empty())
            .collect();
        if said.is_empty() {
            continue;
        }
        assert!(said.len() <= 20, "{} words: {sentence}", said.len());
        for vague in ["soon", "while", "shortly", "few"] {
            assert!(!said.contains(&vague), "\"{vague}\" is no time: {sentence}");
        }
        assert!(!said.iter().any(|word| word.ends_with("n't")), "do not, never don't: {sentence}");
        sentences += 1;
        words += said.len();
        sounds += said.iter().map(|word| syllables(word)).sum::<usize>();
    }
    #[allow(clippy::cast_precision_loss, reason = "a few hundred words")]
    let (sentences, words, sounds) = (sentences as f64, words as f64, sounds as f64);
    let grade = 0.39 * words / sentences + 11.8 * sounds / words - 15.59;
    assert!(grade <= 6.0, "Flesch-Kincaid grade {grade:.1}");
}
