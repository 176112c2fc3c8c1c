//! What is kept of a sheet, and when.

use super::options;
use crate::handouts::{bytes, keep, list, make, ready};

#[test]
fn what_is_only_looked_at_is_not_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let data = crate::fixture::data();
    let (place, secret) = (home.path().join("oak"), crate::Secret::new("demo".to_owned()));
    crate::demo::fill(&place, &secret, 2, 1, std::sync::Arc::clone(&data)).expect("invented people");
    let mut file =
        crate::ClinicFile::open(&place, &crate::vault::Unlock::Passphrase(secret), data).expect("open");
    let session = crate::sessions::signed(&file, None).expect("sessions")[0].1;
    let looked = ready(&file, session, "es", "", options("a4", 14)).expect("a sheet");
    assert!(list(&file, Some(session)).expect("none").is_empty(), "no trace in the file");
    let kept = keep(&mut file, &looked).expect("kept");
    assert_eq!(bytes(&file, &kept.id).expect("its bytes"), looked.bytes, "just as it was looked at");
    assert_eq!(keep(&mut file, &looked).expect("once").made_at, kept.made_at, "once only");
    let again = make(&mut file, session, "es", "", options("a4", 14)).expect("a sheet");
    assert_eq!(again, (kept, looked.bytes), "the same, for ever");
}
