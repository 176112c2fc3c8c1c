//! Lots: found however they are typed, in exactly the sessions that hold.

use super::{add, chart, clients, consent, room};
use crate::db::Op;
use crate::handouts::Options;
use crate::sessions::{
    Recall, Session, State, amend, discard, recall_letter, save_draft, sign, store, with_lot,
};
use crate::{ClinicFile, SessionId, checkup};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn with(lot: &str) -> Value {
    json!({ "overrides": consent(), "products": [{ "role": "cartridge", "name": "12-pin", "lot": lot }] })
}

fn found(file: &ClinicFile, lot: &str) -> usize {
    with_lot(file, lot).expect("it is looked for").len()
}

#[test]
fn a_lot_is_found_however_it_is_typed() {
    let mut room = room();
    add(&mut room.file, room.client, chart(&with("a77-B 06"))).expect("kept");
    let gel = json!({ "gel": { "name": "Sterile gel", "lot": "S12.B06" } });
    add(&mut room.file, room.client, chart(&gel)).expect("kept");
    for typed in [
        "A77B06",
        "a77 b06",
        " A77-B06 ",
        "a77/b.06",
        "A77\u{a0}B06",
        "A77\u{2011}B06",
        "a77–b06\t",
        "Ａ77B06",
    ] {
        assert_eq!(found(&room.file, typed), 1, "{typed}");
    }
    assert_eq!(with_lot(&room.file, "s12b06").expect("looked for")[0].products[0].role, "gel", "gels too");
    assert_eq!(found(&room.file, "A77B0"), 0, "no half of a lot");
    for nothing in ["", " - ", "%"] {
        assert_eq!(with_lot(&room.file, nothing).expect_err("nothing").field(), Some("lot"), "{nothing:?}");
    }
}

#[test]
fn a_corrected_lot_counts_and_the_mistaken_one_does_not() {
    let mut room = room();
    let session = add(&mut room.file, room.client, chart(&with("OLD-1"))).expect("kept").0;
    sign(&mut room.file, session.id).expect("signed");
    assert_eq!(found(&room.file, "OLD-1"), 1, "signed");
    amend(&mut room.file, session.id, chart(&with("NEW-2"))).expect("amended");
    assert_eq!((found(&room.file, "OLD-1"), found(&room.file, "NEW-2")), (0, 1), "as it holds today");
}

#[test]
fn a_draft_counts_until_it_is_given_up() {
    let mut room = room();
    let draft = add(&mut room.file, room.client, chart(&with("D-1"))).expect("kept").0;
    save_draft(&mut room.file, room.client, Some(draft.id), chart(&with("D-2"))).expect("changed");
    assert_eq!((found(&room.file, "D-1"), found(&room.file, "D-2")), (0, 1), "as it stands");
    assert!(checkup::run(&room.file).expect("checked").ok, "written as charted");
    discard(&mut room.file, draft.id).expect("given up");
    assert_eq!(found(&room.file, "D-2"), 0, "it never was");
}

#[test]
fn ten_thousand_sessions_are_searched_for_exactly_the_right_clients() {
    let mut room = room();
    let (mut wanted, mut last) = (BTreeSet::new(), room.client);
    room.file
        .in_one(|file| {
            for n in 0..10_000_u32 {
                if n % 10 == 0 {
                    let fields =
                        clients::ClientFields { family_name: format!("No {n}"), ..Default::default() };
                    last = clients::add(file, fields)?.0.id;
                }
                let lot = format!("L{}", n % 997);
                if n % 997 == 500 {
                    wanted.insert(last);
                }
                let session = Session {
                    id: SessionId::new(),
                    client_id: last,
                    state: State::Draft,
                    amends_id: None,
                    amended_by_id: None,
                    signed_n: None,
                    chart: chart(&with(&lot)),
                    warnings: Vec::new(),
                };
                file.transact(Op::AddSession, |tx| {
                    store::insert(tx.connection(), &session, tx.at())?;
                    tx.record("session", session.id, Some(last), None, Some(&session.chart))
                })?;
            }
            Ok(())
        })
        .expect("written");
    let touched: BTreeSet<_> =
        with_lot(&room.file, "l-500").expect("found").iter().map(|it| it.client_id).collect();
    assert_eq!(touched.len(), 10, "ten of them");
    assert_eq!(touched, wanted, "these, and nobody else");
}

#[test]
fn a_letter_names_the_day_and_the_lot_and_stands_in_the_history() {
    let mut room = room();
    let session = add(&mut room.file, room.client, chart(&with("A77"))).expect("kept").0;
    sign(&mut room.file, session.id).expect("signed");
    let words = |why: &str| Recall { lot: "a77".into(), why: why.into(), advice: "Call us.".into() };
    let options = Options::parse("a4", 12).expect("options");
    let letter = |file: &mut ClinicFile, told: &Recall| {
        let touched = with_lot(file, &told.lot).expect("looked for");
        recall_letter(file, room.client, &touched, told, options)
    };
    assert_eq!(letter(&mut room.file, &words(" ")).expect_err("says nothing").field(), Some("why"));
    let told = words("The maker has found that some packs were not sealed.");
    let (printed, changes) = letter(&mut room.file, &told).expect("a letter");
    assert_eq!((printed.pages, changes.touched[0].0), (1, "client"), "one page, one entry");
    let other = Recall { lot: "B88".into(), ..told };
    assert!(letter(&mut room.file, &other).is_err(), "not touched by that lot");
}
