//! What tests begin with: a clinic file in a folder of its own, and Ana Berg.

use crate::clients::{self, ClientFields};
use crate::clinic::NewClinic;
use crate::{ClientId, ClinicFile, Secret, SessionId, sessions};
use chrono::{Days, NaiveDate};
use serde_json::json;
use std::sync::{Arc, LazyLock};
use stipple_knowledge::Knowledge;
use tempfile::TempDir;

static DATA: LazyLock<Arc<Knowledge>> =
    LazyLock::new(|| Arc::new(Knowledge::bundled().expect("the data loads")));

/// The clinical data.
pub(crate) fn data() -> Arc<Knowledge> {
    Arc::clone(&DATA)
}

/// A new clinic file; its passphrase is `demo`.
pub(crate) fn clinic() -> (TempDir, ClinicFile) {
    let home = tempfile::tempdir().expect("a folder");
    let new = NewClinic { name: "Oak".into(), phone: "020 7946 0123".into(), ..NewClinic::default() };
    let secret = Secret::new("demo".to_owned());
    let file = ClinicFile::create(&home.path().join("oak"), &new, &secret, data()).expect("a file").0;
    (home, file)
}

/// Ana Berg, as she is typed in.
pub(crate) fn ana() -> ClientFields {
    ClientFields {
        first_name: "Ana".into(),
        family_name: "Berg".into(),
        birth_on: "1984-03-15".parse().ok(),
        ..ClientFields::default()
    }
}

/// A new clinic file with one client.
pub(crate) fn clinic_with(client: ClientFields) -> (TempDir, ClinicFile, ClientId) {
    let (home, mut file) = clinic();
    let client = clients::add(&mut file, client).expect("a client").0.id;
    (home, file, client)
}

/// A new clinic file with Ana Berg.
pub(crate) fn clinic_of_ana() -> (TempDir, ClinicFile, ClientId) {
    clinic_with(ana())
}

/// The day so many days ago.
pub(crate) fn ago(file: &ClinicFile, days: u64) -> NaiveDate {
    file.today().expect("today").checked_sub_days(Days::new(days)).expect("a day")
}

/// A session so many days ago, on a part of the body of its own, as a draft.
pub(crate) fn draft(file: &mut ClinicFile, client: ClientId, days: u64, zone: &str) -> SessionId {
    let on = ago(file, days);
    let chart = json!({
        "ended_at": format!("{on}T10:00:00+00:00"), "zone": "UTC",
        "zones": [{ "zone": zone, "depth_mm": 0.5, "passes": 2 }],
        "overrides": [{ "rule": "consent", "reason": "on paper", "by": "Mara" }],
    });
    let chart = serde_json::from_value(chart).expect("a chart");
    sessions::add(file, client, chart).expect("a draft").0.id
}

/// The same, signed.
pub(crate) fn signed(file: &mut ClinicFile, client: ClientId, days: u64, zone: &str) -> SessionId {
    let draft = draft(file, client, days, zone);
    sessions::sign(file, draft).expect("signed");
    draft
}
