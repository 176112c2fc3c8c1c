//! What tests begin with: a clinic file in a folder of its own, and Ana Berg.

use crate::clients::{self, ClientFields};
use crate::clinic::NewClinic;
use crate::{ClientId, ClinicFile, Secret};
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
