use super::*;
use crate::fixture::clinic_of_ana;
use crate::{checkup, journal};

/// One page on paper.
fn page() -> Vec<u8> {
    let options = crate::handouts::Options::parse("a4", 12).expect("options");
    crate::guide::print(&crate::fixture::data(), "Oak", options).expect("printed").bytes
}

#[test]
fn a_note_and_its_paper_are_there_and_can_be_taken_out_and_back() {
    let (_home, mut file, client) = clinic_of_ana();
    let note = add(&mut file, client, "Blood count seen.", Some(("../x\\Lab, 3 March.pdf", &page())))
        .expect("kept")
        .0;
    let paper = note.paper.clone().expect("a paper");
    assert_eq!((paper.name.as_str(), paper.pdf), ("Lab, 3 March.pdf", true), "a name without folders");
    assert_eq!(super::paper(&file, note.id).expect("there").1, page(), "the same bytes");
    assert!(checkup::run(&file).expect("checked").ok, "the paper is among those that are looked after");
    remove(&mut file, note.id).expect("out");
    assert_eq!(list(&file, client).expect("notes"), Vec::new());
    journal::undo(&mut file, Some(("note", None))).expect("back");
    assert_eq!(list(&file, client).expect("notes"), std::slice::from_ref(&note));
    add(&mut file, client, "Second.", None).expect("kept");
    journal::undo(&mut file, Some(("note", None))).expect("out");
    assert_eq!(list(&file, client).expect("notes"), [note]);
}

#[test]
fn a_note_says_something_and_a_paper_is_a_pdf_or_a_picture() {
    let (_home, mut file, client) = clinic_of_ana();
    let empty = add(&mut file, client, " \u{200b}", None).expect_err("says nothing");
    assert_eq!(empty.field(), Some("text"), "{empty}");
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>"#;
    for (name, bytes) in [
        ("scan.pdf", &svg[..]),
        ("cut.pdf", b"%PDF-1.7 not really"),
        ("scan.jpg", b"\xff\xd8\xff\xe0 cut"),
        ("", b""),
    ] {
        let refused = add(&mut file, client, "", Some((name, bytes))).expect_err(name);
        assert_eq!(refused.field(), Some("paper"), "{name}: {refused}");
    }
    let large = vec![b'%'; LARGEST + 1];
    assert_eq!(
        add(&mut file, client, "", Some(("a.pdf", &large))).expect_err("large").field(),
        Some("paper")
    );
    assert_eq!(list(&file, client).expect("notes"), Vec::new(), "nothing was kept");
}

#[test]
fn a_text_that_notes_begin_with_is_kept_changed_and_put_away() {
    let (_home, mut file, _) = clinic_of_ana();
    let first =
        set_template(&mut file, None, "Patch test", "No reaction after 48 hours.", false).expect("kept").0;
    let changed =
        set_template(&mut file, Some(first.id), "Patch test", "Nothing seen.", false).expect("kept").0;
    assert_eq!(templates(&file).expect("texts"), [changed]);
    set_template(&mut file, Some(first.id), "Patch test", "Nothing seen.", true).expect("away");
    assert_eq!(templates(&file).expect("texts"), Vec::new());
    let nameless = set_template(&mut file, None, "", "x", false).expect_err("no title");
    assert_eq!(nameless.field(), Some("title"), "{nameless}");
}
