use super::*;
use crate::fixture::clinic;
use crate::journal;
use serde_json::{Value, json};

fn fields(zones: &Value) -> ProtocolFields {
    serde_json::from_value(json!({ "name": "Acne scars, light", "zones": zones })).expect("JSON")
}

#[test]
fn a_protocol_is_kept_changed_put_away_and_taken_back() {
    let (_home, mut file) = clinic();
    let light =
        fields(&json!([{ "zone": "chin", "depth_mm": 0.5, "passes": 2, "directions": ["vertical"] }]));
    let kept = set(&mut file, None, light.clone()).expect("kept").0;
    assert_eq!(list(&file).expect("listed"), std::slice::from_ref(&kept));
    let deeper = fields(&json!([{ "zone": "chin", "depth_mm": 0.75, "passes": 3 }]));
    set(&mut file, Some(kept.id), deeper).expect("changed");
    journal::undo(&mut file, Some(("protocol", None))).expect("back");
    assert_eq!(list(&file).expect("listed"), std::slice::from_ref(&kept), "as it was");
    set(&mut file, Some(kept.id), ProtocolFields { archived: true, ..light }).expect("away");
    assert_eq!(list(&file).expect("listed"), Vec::new());
}

#[test]
fn a_protocol_that_could_harm_anybody_is_refused() {
    let (_home, mut file) = clinic();
    let cases = [
        (json!([]), "zones"),
        (json!([{ "zone": "eyelid_left", "depth_mm": 0.25, "passes": 1 }]), "zones.0.zone"),
        (json!([{ "zone": "chin", "depth_mm": 9.0, "passes": 1 }]), "zones.0.depth_mm"),
        (json!([{ "zone": "chin", "depth_mm": 0.5, "passes": 0 }]), "zones.0.passes"),
        (
            json!([{ "zone": "chin", "depth_mm": 0.5, "passes": 1, "directions": ["up"] }]),
            "zones.0.directions",
        ),
        (
            json!([{ "zone": "chin", "depth_mm": 0.5, "passes": 1 }, { "zone": "chin", "depth_mm": 0.5, "passes": 1 }]),
            "zones.1.zone",
        ),
    ];
    for (zones, field) in cases {
        let refused = set(&mut file, None, fields(&zones)).expect_err(field);
        assert_eq!(refused.field(), Some(field), "{refused}");
    }
}
