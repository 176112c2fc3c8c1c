//! A clinic of invented people, to look around in and to test with. Every name is made up.

use crate::clients::ClientFields;
use crate::clinic::{NewClinic, PractitionerFields};
use crate::screening::NewLetter;
use crate::sessions::{Chart, Device, Gel, Override, Product, Zone};
use crate::{ClientId, ClinicFile, Error, Result, Secret, clients, clinic, plans, screening, sessions};
use chrono::{DateTime, Days, FixedOffset, NaiveDate, Utc};
use std::path::Path;
use std::sync::Arc;
use stipple_knowledge::course::CourseRequest;
use stipple_knowledge::screening::{Answer, Questionnaire, Rest, State};
use stipple_knowledge::zones::MaxDepth;
use stipple_knowledge::{Knowledge, said};

/// More invented people than any clinic has clients.
const MOST_CLIENTS: usize = 200_000;

/// So many people are written in one go.
const IN_ONE: usize = 4000;

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// The clinic's id.
    pub clinic_id: String,
    /// Number of clients.
    pub clients: usize,
    /// Number of sessions, signed and drafts.
    pub sessions: usize,
}

const FIRST: [&str; 24] = [
    "Ana", "Bo", "Grace", "Lucia", "Ingrid", "Zofia", "Amara", "Noor", "Mei", "Priya", "Eilidh", "Yasmin",
    "Chidi", "Łucja", "Søren", "Maëlle", "Tomás", "Ewa", "Leila", "Joana", "Freya", "Imani", "Renée",
    "Oisín",
];
const FAMILY: [&str; 24] = [
    "Berg",
    "Lind",
    "Osei",
    "Marchetti",
    "Holm",
    "Wójcik",
    "Okafor",
    "Haddad",
    "Chen",
    "Nair",
    "MacLeod",
    "Karimi",
    "Eze",
    "Kowalska",
    "Ødegård",
    "Lefèvre",
    "García",
    "Nowak",
    "Rahimi",
    "Pereira",
    "Ashworth",
    "Mwangi",
    "Dubois",
    "Ó Briain",
];
const PLANS: [(&str, &[&str]); 5] = [
    ("acne_scars", &["cheek_left", "cheek_right", "chin"]),
    ("wrinkles", &["forehead", "periorbital_left", "periorbital_right"]),
    ("rejuvenation", &["forehead", "cheek_left", "cheek_right", "chin", "nose"]),
    ("stretch_marks", &["abdomen", "thigh_left", "thigh_right"]),
    ("hair_thinning", &["crown", "hairline", "mid_scalp"]),
];
const PRACTITIONER: &str = "Mara Ellis";

/// Small, fast, and the same for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % sides.max(1) as u64).unwrap_or(0)
    }
}

/// Sets up a clinic file and fills it.
///
/// # Errors
/// As [`ClinicFile::create`].
pub fn fill(
    dir: &Path,
    passphrase: &Secret<String>,
    count: usize,
    seed: u64,
    knowledge: Arc<Knowledge>,
) -> Result<Summary> {
    if count > MOST_CLIENTS {
        return Err(Error::invalid("clients", said!("at-most", most = MOST_CLIENTS)));
    }
    let identity = NewClinic {
        name: "Linden Skin Clinic (sample)".into(),
        phone: "020 7946 0123".into(),
        hours: "Monday to Saturday, 9am to 6pm".into(),
        out_of_hours: "020 7946 0188".into(),
        ..NewClinic::default()
    };
    let (mut file, _) = ClinicFile::create(dir, &identity, passphrase, knowledge)?;
    let person = PractitionerFields { name: PRACTITIONER.into(), ..PractitionerFields::default() };
    clinic::set_practitioner(&mut file, None, &person)?;
    let today = Utc::now().date_naive();
    let mut dice = Dice(seed);
    let mut made = 0;
    for first in (0..count).step_by(IN_ONE) {
        made += file.in_one(|file| {
            (first..count.min(first + IN_ONE)).map(|n| one(file, n, today, &mut dice)).sum::<Result<usize>>()
        })?;
    }
    let clinic_id = clinic::get(&file)?.id;
    file.close()?;
    Ok(Summary { clinic_id, clients: count, sessions: made })
}

/// One client with a past; returns the number of sessions.
fn one(file: &mut ClinicFile, n: usize, today: NaiveDate, dice: &mut Dice) -> Result<usize> {
    let born = today.checked_sub_days(Days::new(365 * 24 + dice.roll(365 * 40) as u64)).unwrap_or(today);
    let fields = ClientFields {
        first_name: FIRST[(n + dice.roll(3)) % FIRST.len()].into(),
        family_name: FAMILY[(n * 7 + dice.roll(2)) % FAMILY.len()].into(),
        birth_on: Some(born),
        phone: format!("07700 900 {:03}", n % 1000),
        fitzpatrick: u8::try_from(1 + dice.roll(6)).ok(),
        ..ClientFields::default()
    };
    let (client, _) = clients::add(file, fields)?;
    if n % 5 == 4 {
        return Ok(0);
    }
    let (indication, zones) = PLANS[dice.roll(PLANS.len())];
    let past = dice.roll(3);
    let start = today.checked_sub_days(Days::new(30 * past as u64)).unwrap_or(today);
    screen(file, client.id, zones, start, n.is_multiple_of(3))?;
    let asked = CourseRequest {
        indication: indication.into(),
        start_on: start,
        fitzpatrick: client.fields.fitzpatrick,
        zones: zones.iter().map(|zone| (*zone).to_owned()).collect(),
        goal_on: None,
        max_depth_mm: MaxDepth::default(),
        closed: None,
    };
    let (plan, _) = plans::keep(file, client.id, asked)?;
    for number in 0..past {
        let on = start.checked_add_days(Days::new(30 * number as u64)).unwrap_or(start);
        let chart = chart(&plan.course, on, dice);
        let (session, _) = sessions::add(file, client.id, chart)?;
        sessions::sign(file, session.id)?;
    }
    Ok(past)
}

fn screen(file: &mut ClinicFile, client: ClientId, zones: &[&str], on: NaiveDate, sores: bool) -> Result<()> {
    let mut answers = std::collections::BTreeMap::new();
    if sores {
        answers.insert("cold_sores".to_owned(), Answer::plain(State::Past));
    }
    let asked = Questionnaire {
        on,
        birth_on: None,
        fitzpatrick: None,
        zones: zones.iter().map(|zone| (*zone).to_owned()).collect(),
        numbing_planned: false,
        on_paper: false,
        rest: Some(Rest::No),
        answers,
    };
    screening::keep(file, client, asked)?;
    if !sores {
        return Ok(());
    }
    let letter = NewLetter {
        keys: vec!["cold_sores".into()],
        written_by: "Dr Amari (invented)".into(),
        written_on: on,
        until_on: None,
        says: "May be treated, with tablets against cold sores from the day before.".into(),
    };
    screening::keep_letter(file, client, letter, None).map(|_| ())
}

/// A record as a careful practitioner would chart it, at the planned start depth.
fn chart(course: &serde_json::Value, on: NaiveDate, dice: &mut Dice) -> Chart {
    let at =
        on.and_hms_opt(9 + u32::try_from(dice.roll(8)).unwrap_or(0), 30, 0).unwrap_or_default().and_utc();
    let at: DateTime<FixedOffset> = at.fixed_offset();
    let zones = course["depth"].as_array().into_iter().flatten();
    let zones = zones.map(|range| Zone {
        zone: range["zone"].as_str().unwrap_or_default().to_owned(),
        depth_mm: range["start_mm"].as_f64().unwrap_or(0.25),
        passes: 2,
        directions: Vec::new(),
    });
    let lot = format!("A{:02}-{:04}", dice.roll(100), dice.roll(10_000));
    let next_year = on.checked_add_days(Days::new(400));
    let product = |role: &str, name: &str, lot: &str| Product {
        role: role.into(),
        name: name.into(),
        lot: lot.into(),
        expires_on: next_year,
        opened_at: None,
    };
    Chart {
        ended_at: Some(at),
        zone: "Europe/London".into(),
        zones: zones.collect(),
        practitioner: Some(PRACTITIONER.into()),
        device: Some(Device { model: "Pen 12".into(), serial: "P12-0042".into(), label_max_mm: Some(1.5) }),
        products: vec![product("cartridge", "12-pin", &lot), product("gel", "Sterile gel", "S12-B06")],
        gel: Some(Gel { name: "Sterile gel".into(), sterile: Some(true), lot: Some("S12-B06".into()) }),
        endpoint: Some("even redness".into()),
        overrides: vec![Override {
            rule: "consent".into(),
            reason: "Consent signed on paper, in the paper file".into(),
            by: PRACTITIONER.into(),
        }],
        ..Chart::default()
    }
}
