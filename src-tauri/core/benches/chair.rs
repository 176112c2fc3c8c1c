//! What the chair waits for: a client with a long past, and a photo of a camera.
#![allow(clippy::expect_used, missing_docs, reason = "a benchmark stops at the first surprise")]

use criterion::{Criterion, criterion_group, criterion_main};
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder};
use serde_json::json;
use std::hint::black_box;
use std::sync::Arc;
use stipple_core::clients::{self, ClientFields};
use stipple_core::clinic::NewClinic;
use stipple_core::photos::{self, NewAgreement, NewPhoto, Purpose};
use stipple_core::{ClientId, ClinicFile, Secret, consents, handouts, plans, reactions, screening, sessions};
use stipple_knowledge::Knowledge;

const SESSIONS: u64 = 100;
const PHOTOS: usize = 200;

fn clinic(dir: &std::path::Path) -> (ClinicFile, ClientId) {
    let knowledge = Arc::new(Knowledge::bundled().expect("the data loads"));
    let identity = NewClinic { name: "Oak".into(), phone: "020".into(), ..NewClinic::default() };
    let secret = Secret::new("demo".to_owned());
    let mut file = ClinicFile::create(dir, &identity, &secret, knowledge).expect("a file").0;
    let fields = ClientFields { first_name: "Ana".into(), fitzpatrick: Some(3), ..ClientFields::default() };
    let client = clients::add(&mut file, fields).expect("a client").0.id;
    (file, client)
}

/// A picture of 12 megapixels with as much in it as skin has.
fn camera() -> Vec<u8> {
    let (width, height) = (4000, 3000);
    let mut seed = 7_u32;
    let pixels: Vec<u8> = (0..width * height)
        .flat_map(|at: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let grain = u8::try_from(seed >> 28).expect("small");
            let shade = u8::try_from((at % width) / 40 + (at / width) / 60).expect("small");
            [180 - shade / 3 + grain, 130 - shade / 4 + grain, 110 + grain]
        })
        .collect();
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, 92);
    encoder.write_image(&pixels, width, height, ExtendedColorType::Rgb8).expect("drawn");
    bytes
}

fn a_photo(c: &mut Criterion) {
    let home = tempfile::tempdir().expect("a folder");
    let (mut file, client) = clinic(&home.path().join("oak"));
    agree(&mut file, client);
    let bytes = camera();
    let new = NewPhoto { view: "front".into(), taken_on: None, session_id: None, note: String::new() };
    let mut group = c.benchmark_group("photo of 12 megapixels");
    group.sample_size(10);
    group.bench_function("read, drawn anew, encrypted and kept", |b| {
        b.iter(|| {
            let picture = photos::prepare(&bytes).expect("a photo");
            photos::add(&mut file, client, &new, &picture).expect("kept")
        });
    });
    group.bench_function("the bare decoder alone", |b| {
        b.iter(|| black_box(image::load_from_memory(&bytes).expect("read")));
    });
    group.finish();
}

fn agree(file: &mut ClinicFile, client: ClientId) {
    let expires_on = file.today().expect("today");
    let new = NewAgreement { purpose: Purpose::Chart, name: "Ana".into(), expires_on };
    photos::agree(file, client, &new).expect("agreed");
}

fn a_long_past(c: &mut Criterion) {
    let home = tempfile::tempdir().expect("a folder");
    let (mut file, client) = clinic(&home.path().join("oak"));
    let today = file.today().expect("today");
    for n in 0..SESSIONS {
        let on = today.checked_sub_days(chrono::Days::new(30 * (SESSIONS - n))).expect("a day");
        let chart = json!({
            "ended_at": format!("{on}T10:00:00+00:00"), "zone": "Europe/London", "practitioner": "Mara",
            "zones": [{ "zone": "cheek_left", "depth_mm": 0.5, "passes": 2 }, { "zone": "chin", "depth_mm": 0.5, "passes": 2 }],
            "products": [{ "role": "cartridge", "name": "12-pin", "lot": format!("A{n}") }],
            "overrides": [{ "rule": "consent", "reason": "on paper", "by": "Mara" }],
        });
        let chart = serde_json::from_value(chart).expect("a chart");
        let session = sessions::add(&mut file, client, chart).expect("a draft").0.id;
        sessions::sign(&mut file, session).expect("signed");
    }
    agree(&mut file, client);
    let mut small = Vec::new();
    let pixels = vec![120_u8; 100 * 100 * 3];
    JpegEncoder::new(&mut small).write_image(&pixels, 100, 100, ExtendedColorType::Rgb8).expect("drawn");
    let picture = photos::prepare(&small).expect("a photo");
    let new = NewPhoto { view: "front".into(), taken_on: None, session_id: None, note: String::new() };
    for _ in 0..PHOTOS {
        photos::add(&mut file, client, &new, &picture).expect("kept");
    }
    c.bench_function("opening a client with 100 sessions and 200 photos", |b| {
        b.iter(|| {
            let all = sessions::list(&file, Some(client), 200).expect("sessions");
            let sheets: usize =
                all.iter().map(|it| handouts::list(&file, Some(it.id)).expect("sheets").len()).sum();
            let rest = (
                clients::get(&file, client).expect("a client"),
                screening::list(&file, client).expect("screenings"),
                plans::list(&file, client).expect("plans"),
                consents::list(&file, client).expect("consents"),
                reactions::list(&file, client).expect("reactions"),
                photos::list(&file, client).expect("photos"),
            );
            assert_eq!((all.len(), rest.5.len()), (100, PHOTOS));
            black_box((sheets, rest))
        });
    });
}

criterion_group!(benches, a_photo, a_long_past);
criterion_main!(benches);
