use super::*;
use crate::fixture::clinic_of_ana;
use crate::{ClientId, ClinicFile, Error, SessionId, journal, sessions};
use chrono::Days;
use serde_json::{Value, json};

fn pack(lot: &str) -> ProductFields {
    ProductFields { role: "cartridge".into(), name: "12-pin".into(), lot: lot.into(), ..Default::default() }
}

/// A draft of today with a cartridge of a lot, and what else is said.
fn draft(file: &mut ClinicFile, client: ClientId, lot: &str, more: &Value) -> SessionId {
    let today = file.today().expect("today");
    let mut chart = json!({
        "ended_at": format!("{today}T00:10:00+00:00"), "zone": "UTC",
        "zones": [{ "zone": "cheek_left", "depth_mm": 0.5, "passes": 2 }],
        "products": [{ "role": "cartridge", "name": "12-pin", "lot": lot }],
        "overrides": [{ "rule": "consent", "reason": "on paper", "by": "Mara" }],
        "deviation": { "reason": "test", "by": "Mara" },
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        chart[key] = value.clone();
    }
    let chart = serde_json::from_value(chart).expect("a chart");
    sessions::add(file, client, chart).expect("a draft").0.id
}

fn set_aside(rule: &str) -> Value {
    json!([{ "rule": "consent", "reason": "on paper", "by": "Mara" },
           { "rule": rule, "reason": "used before it was known", "by": "Mara" }])
}

#[test]
fn what_is_recalled_or_expired_is_used_with_a_reason_only() {
    let (_home, mut file, client) = clinic_of_ana();
    let today = file.today().expect("today");
    set_product(&mut file, None, pack("A77-B06")).expect("on the shelf");
    let old = ProductFields { expires_on: today.pred_opt(), ..pack("OLD 1") };
    set_product(&mut file, None, old).expect("on the shelf");
    assert!(matches!(recall(&mut file, "X1", "torn"), Err(Error::NotFound { .. })), "not on the shelf");
    assert_eq!(recall(&mut file, "a77b06", "Packs not sealed").expect("marked").len(), 1);
    let cases = [
        ("A77 B06", "recalled A77B06", "products.0.lot", "cheek_left"),
        ("OLD1", "expired OLD1", "products.0.expires_on", "abdomen"),
    ];
    for (lot, rule, field, zone) in cases {
        let zones = json!([{ "zone": zone, "depth_mm": 0.5, "passes": 2 }]);
        let plain = draft(&mut file, client, lot, &json!({ "zones": zones }));
        let refused = sessions::sign(&mut file, plain).expect_err("refused");
        assert_eq!(refused.field(), Some(field), "{refused}");
        let others = draft(
            &mut file,
            client,
            lot,
            &json!({ "zones": zones, "overrides": set_aside(&format!("{rule}x")) }),
        );
        assert!(sessions::sign(&mut file, others).is_err(), "a reason that was given for another lot");
        let said = draft(&mut file, client, lot, &json!({ "zones": zones, "overrides": set_aside(rule) }));
        sessions::sign(&mut file, said).expect("with its reason");
    }
}

#[test]
fn what_is_left_is_counted_from_the_signed_sessions() {
    let (_home, mut file, client) = clinic_of_ana();
    let shelf = ProductFields { counted: Some(3), low_at: Some(2), ..pack("L1") };
    let id = set_product(&mut file, None, shelf.clone()).expect("on the shelf").0.id;
    let left = |file: &ClinicFile| products(file).expect("listed")[0].left;
    assert_eq!((left(&file), watched(&file).expect("watched").len()), (Some(3), 0));
    let session = draft(&mut file, client, "l-1", &json!({}));
    assert_eq!(left(&file), Some(3), "a draft has used nothing yet");
    sessions::sign(&mut file, session).expect("signed");
    assert_eq!(left(&file), Some(2), "one is used");
    assert_eq!(watched(&file).expect("watched")[0].why, Why::Low);
    let again = ProductFields { counted: Some(10), ..shelf };
    set_product(&mut file, Some(id), again).expect("counted anew");
    assert_eq!(left(&file), Some(10), "from now on");
    journal::undo(&mut file, Some(("product", None))).expect("taken back");
    assert_eq!(left(&file), Some(2), "as it was");
}

#[test]
fn days_that_come_are_told_in_time_and_in_order() {
    let (_home, mut file, _) = clinic_of_ana();
    let today = file.today().expect("today");
    let day = |days: u64| today.checked_add_days(Days::new(days));
    for (lot, on) in [("A", day(30)), ("B", day(31)), ("C", today.pred_opt()), ("D", Some(today))] {
        set_product(&mut file, None, ProductFields { expires_on: on, ..pack(lot) }).expect("kept");
    }
    set_product(&mut file, None, ProductFields { archived: true, expires_on: today.pred_opt(), ..pack("E") })
        .expect("kept");
    let device = DeviceFields { model: "Pen 12".into(), service_on: day(3), ..Default::default() };
    set_device(&mut file, None, device).expect("kept");
    let told: Vec<(Why, String)> =
        watched(&file).expect("watched").into_iter().map(|it| (it.why, it.name)).collect();
    let wanted = [
        (Why::Expired, "12-pin, C"),
        (Why::Expiring, "12-pin, D"),
        (Why::Expiring, "12-pin, A"),
        (Why::Service, "Pen 12"),
    ];
    assert_eq!(told, wanted.map(|(why, name)| (why, name.to_owned())));
}

#[test]
fn the_label_of_a_device_is_known_by_its_serial_number() {
    let (_home, mut file, client) = clinic_of_ana();
    let pen = DeviceFields {
        model: "Pen 12".into(),
        serial: "P12-0042".into(),
        label_max_mm: Some(0.5),
        ..Default::default()
    };
    let id = set_device(&mut file, None, pen.clone()).expect("kept").0.id;
    let chart = json!({
        "zone": "UTC", "zones": [{ "zone": "cheek_left", "depth_mm": 0.75, "passes": 2 }],
        "device": { "model": "Pen 12", "serial": "P12-0042", "label_max_mm": 2.0 },
    });
    let chart: sessions::Chart = serde_json::from_value(chart).expect("a chart");
    let refused =
        sessions::save_draft(&mut file, client, None, chart.clone()).expect_err("deeper than it may go");
    assert_eq!(refused.field(), Some("zones.0.depth_mm"), "{refused}");
    set_device(&mut file, Some(id), DeviceFields { label_max_mm: Some(1.5), ..pen }).expect("corrected");
    sessions::save_draft(&mut file, client, None, chart).expect("within the label");
}

#[test]
fn what_a_shelf_cannot_hold_is_refused_by_name() {
    let (_home, mut file, _) = clinic_of_ana();
    let day = |text: &str| text.parse().ok();
    let broken = [
        ("role", ProductFields { role: "spoon".into(), ..pack("1") }),
        ("name", ProductFields { name: " ".into(), ..pack("1") }),
        ("lot", pack(&"x".repeat(300))),
        (
            "opened_on",
            ProductFields { opened_on: day("2027-02-01"), expires_on: day("2027-01-01"), ..pack("1") },
        ),
        ("counted", ProductFields { counted: Some(u32::MAX), ..pack("1") }),
        ("recalled", ProductFields { recalled: Some("  ".into()), ..pack("1") }),
    ];
    for (field, fields) in broken {
        assert_eq!(set_product(&mut file, None, fields).expect_err(field).field(), Some(field));
    }
    let pen = DeviceFields { model: "Pen".into(), label_max_mm: Some(0.33), ..Default::default() };
    assert_eq!(set_device(&mut file, None, pen).expect_err("no such depth").field(), Some("label_max_mm"));
    assert_eq!(products(&file).expect("listed"), [], "nothing was kept");
}

#[test]
fn a_correction_names_no_recalled_pack_without_a_reason() {
    let (_home, mut file, client) = clinic_of_ana();
    set_product(&mut file, None, pack("REC-1")).expect("on the shelf");
    let id = draft(&mut file, client, "FINE-1", &json!({}));
    let signed = sessions::sign(&mut file, id).expect("signed").0;
    recall(&mut file, "rec1", "torn").expect("marked");
    let mut chart = signed.chart.clone();
    chart.products[0].lot = "REC-1".into();
    let refused = sessions::amend(&mut file, id, chart).expect_err("refused");
    assert_eq!(refused.field(), Some("products.0.lot"), "{refused}");
    sessions::amend(&mut file, id, signed.chart).expect("what was signed may stand");
}
