use super::*;
use crate::clinic::NewClinic;
use crate::vault::Unlock;
use crate::{ClinicFile, Error, Secret};
use std::sync::Arc;
use stipple_knowledge::policy::applied;
use stipple_knowledge::settle::Settlement;

fn decision(entry: &str, value: Option<f64>) -> Settlement {
    let on = "2026-11-21".parse().expect("a day");
    Settlement { entry: entry.into(), value, reading: None, by: "Dr Amari".into(), on, reason: String::new() }
}

fn makeup(file: &ClinicFile) -> Option<f64> {
    let data = file.knowledge();
    applied(&data.rule("makeup_until").expect("a rule").value, &data.sources).map(|applied| applied.value)
}

#[test]
fn what_is_settled_holds_at_once_and_after_opening_again_and_only_once() {
    let home = tempfile::tempdir().expect("a folder");
    let dir = home.path().join("oak");
    let data = crate::fixture::data();
    let secret = Secret::new("demo".to_owned());
    let identity = NewClinic { name: "Oak".into(), ..NewClinic::default() };
    let (mut file, _) = ClinicFile::create(&dir, &identity, &secret, Arc::clone(&data)).expect("a file");
    assert_eq!(makeup(&file), Some(48.0), "as the data have it");
    let weaker = settle(&mut file, decision("makeup_until", Some(24.0))).expect_err("never weaker");
    assert_eq!(weaker.field(), Some("value"), "{weaker}");
    settle(&mut file, decision("makeup_until", Some(72.0))).expect("stricter");
    settle(&mut file, decision("C-10", None)).expect("settled");
    assert_eq!(makeup(&file), Some(72.0), "from now on");
    let again = settle(&mut file, decision("makeup_until", Some(96.0))).expect_err("once");
    assert!(matches!(&again, Error::Conflict { rule } if rule.to_string().contains("Dr Amari")), "{again}");
    let version = file.knowledge().version.clone();
    assert_ne!(version, data.version, "outcomes say that the clinic has decided");
    file.close().expect("closed");
    let file = ClinicFile::open(&dir, &Unlock::Passphrase(secret), data).expect("open");
    assert_eq!((makeup(&file), &file.knowledge().version), (Some(72.0), &version), "as it was left");
    assert_eq!(list(&file).expect("decisions").len(), 2, "both are kept");
}
