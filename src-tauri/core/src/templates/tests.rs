use super::*;
use crate::handouts::{self, Options, specimen};
use crate::{ClinicFile, Error, Secret, SessionId, demo, journal, sessions};
use std::io::Cursor;
use std::sync::Arc;

fn clinic() -> (tempfile::TempDir, ClinicFile) {
    let home = tempfile::tempdir().expect("a folder");
    let data = crate::fixture::data();
    let place = home.path().join("oak");
    let secret = Secret::new("demo".to_owned());
    demo::fill(&place, &secret, 3, 1, Arc::clone(&data)).expect("invented people");
    let file = ClinicFile::open(&place, &crate::vault::Unlock::Passphrase(secret), data).expect("open");
    (home, file)
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 11, 21).expect("a day")
}

fn options() -> Options {
    Options::parse("a4", 12).expect("options")
}

fn signed(file: &ClinicFile) -> SessionId {
    sessions::signed(file, None).expect("sessions").first().expect("one").1
}

fn texts(file: &mut ClinicFile, lang: &str, note: &str) -> Vec<String> {
    let session = signed(file);
    let made = handouts::make(file, session, lang, note, options()).expect("a sheet").0;
    let lines = made.report["lines"].as_array().expect("lines").iter();
    lines.map(|line| line["text"].as_str().expect("text").to_owned()).collect()
}

fn field(error: &Error) -> (&str, String) {
    (error.field().unwrap_or_default(), error.to_string())
}

/// A picture in a flat colour with a stripe.
fn drawing(width: u32, height: u32, ground: [u8; 4], stripe: [u8; 4]) -> image::RgbaImage {
    image::RgbaImage::from_fn(width, height, |x, _| image::Rgba(if x < width / 3 { stripe } else { ground }))
}

fn png(picture: image::RgbaImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    image::DynamicImage::ImageRgba8(picture)
        .write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png)
        .expect("a PNG");
    bytes
}

const PETROL: [u8; 4] = [11, 79, 82, 255];
const CLEAR: [u8; 4] = [0, 0, 0, 0];

#[test]
fn own_words_stand_on_the_sheet_until_they_are_reset() {
    let (_home, mut file) = clinic();
    let line = |file: &ClinicFile| {
        lines(file, "en").expect("lines").into_iter().find(|it| it.id == "tonight-text").expect("a line")
    };
    let own = "After {wash}, rinse with lukewarm water. Pat dry. Use our gel and a clean pillowcase.";
    let before = texts(&mut file, "en", "");
    set_words(&mut file, "en", "tonight-text", Some(own), day()).expect("kept");
    assert_eq!(line(&file).own.expect("own").text, own);
    let after = texts(&mut file, "en", "");
    let changed: Vec<_> = after.iter().filter(|text| !before.contains(text)).collect();
    assert!(changed.iter().any(|text| text.contains("Pat dry. Use our gel")), "{changed:?}");
    assert!(changed.iter().all(|text| !text.contains('{')), "the time is filled in: {changed:?}");
    let spanish = texts(&mut file, "es", "");
    assert!(!spanish.iter().any(|text| text.contains("Pat dry")), "another language keeps its own words");
    set_words(&mut file, "en", "tonight-text", None, day()).expect("reset");
    assert_eq!(line(&file).own, None);
    assert_eq!(texts(&mut file, "en", ""), before, "word for word");
}

#[test]
fn own_words_never_change_a_time_and_never_claim() {
    let (_home, mut file) = clinic();
    let rows = [
        ("tonight-text", "Rinse tonight.", "{wash}"),
        ("you-sensitive-skin.more", "Use nothing new on your skin for 1 week.", "2"),
        ("rule-heat-until", "sauna, but tomorrow is fine", "tomorrow"),
        ("rule-heat-until", "hot yoga is allowed", "allowed"),
        ("flag-fever", "-", "in words"),
        ("rule-heat-until", "sauna; our care has no side effects", "claim"),
        ("rule-heat-until", "  ", "empty"),
        ("rule-heat-until", "sauna \u{1f9d6}", "U+1F9D6"),
        ("rule-nothing", "x", "not a line"),
        ("doctor-text", "x", "not a line"),
        ("foot-words", "x", "not a line"),
    ];
    for (id, text, named) in rows {
        let refused = set_words(&mut file, "en", id, Some(text), day()).expect_err(text);
        assert!(refused.to_string().contains(named), "{id}: {refused}");
    }
    assert_eq!(get(&file).expect("the template").version, 0, "nothing was kept");
    let long = "x".repeat(LINE + 1);
    assert_eq!(
        field(&set_words(&mut file, "en", "rule-heat-until", Some(&long), day()).expect_err("long")).0,
        "text"
    );
}

#[test]
fn each_change_is_a_version_and_a_sheet_names_its_own() {
    let (_home, mut file) = clinic();
    let session = signed(&file);
    let version = |file: &mut ClinicFile, lang: &str| {
        let made = handouts::make(file, session, lang, "", options()).expect("a sheet").0;
        made.report["template_version"].as_str().expect("a version").to_owned()
    };
    let standard = version(&mut file, "en");
    set_lines(&mut file, "en", &["Free parking behind the house.".into()], day()).expect("kept");
    set_colour(&mut file, Some("#0B4F52")).expect("kept");
    set_colour(&mut file, Some("#0b4f52")).expect("the same");
    assert_eq!(get(&file).expect("the template").version, 2, "what changes nothing is no version");
    assert_eq!(version(&mut file, "en"), format!("{standard}.2"));
    journal::undo(&mut file, None).expect("undone");
    let now = get(&file).expect("the template");
    assert_eq!((now.version, now.colour), (3, None), "taken back by a version of its own");
    set_lines(&mut file, "en", &[], day()).expect("kept");
    assert_eq!(version(&mut file, "en"), standard, "what changes nothing of a sheet is not named on it");
    assert_eq!(version(&mut file, "pl"), standard);
}

#[test]
fn own_lines_and_the_note_stand_under_the_clinic_s_name() {
    let (_home, mut file) = clinic();
    set_lines(&mut file, "en", &["Free parking behind the house.".into()], day()).expect("kept");
    let said = texts(&mut file, "en", "Bring your own scarf.\n\nAsk for Mara.");
    let at = |wanted: &str| said.iter().position(|text| text == wanted).expect(wanted);
    let heading = said.iter().position(|text| text.starts_with("From ")).expect("a heading");
    let all =
        [heading, at("Bring your own scarf."), at("Ask for Mara."), at("Free parking behind the house.")];
    assert!(all.is_sorted(), "{all:?}");
    let polish = texts(&mut file, "pl", "");
    assert!(!polish.iter().any(|text| text.contains("parking")), "never two languages mixed");
    let session = signed(&file);
    for (note, named) in [
        ("Makeup is fine tomorrow.", "tomorrow"),
        ("Makeup is fine to\u{ad}morrow.", "tomorrow"),
        ("Our care has no side effects.", "claim"),
        (&"x\n".repeat(10_000), "10000 lines"),
        (&"x ".repeat(600), "1000 characters"),
    ] {
        let made = handouts::make(&mut file, session, "en", note, options());
        let refused = made.map(|_| ()).expect_err(named);
        assert!(refused.to_string().contains(named), "{refused}");
        assert_eq!(refused.field(), Some("note"));
    }
}

#[test]
fn own_words_that_no_longer_fit_are_left_out_and_asked_for() {
    let (_home, mut file) = clinic();
    set_words(&mut file, "en", "rule-heat-until", Some("sauna or hot yoga"), day()).expect("kept");
    let mut old = get(&file).expect("the template");
    old.words[0].id = "you-sensitive-skin.more".into();
    old.words[0].text = "Use nothing new on your skin for 1 week.".into();
    let now = old.own(&file.knowledge(), ("en", "GB"), None).expect("read");
    assert!(now.words.is_empty(), "an older text for another time is not printed");
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    assert!(due(&file, today).expect("due").is_empty());
    let moved = crate::clinic::ClinicChange { country: Some("US".into()), ..Default::default() };
    crate::clinic::set(&mut file, moved).expect("moved");
    let american = lines(&file, "en").expect("lines").into_iter().find(|it| it.id == "you-pain.more");
    let text = format!("Please: {}", american.expect("a line").standard);
    set_words(&mut file, "en", "you-pain.more", Some(&text), day()).expect("kept");
    assert!(due(&file, today).expect("due").is_empty());
    let back = crate::clinic::ClinicChange { country: Some("GB".into()), ..Default::default() };
    crate::clinic::set(&mut file, back).expect("moved");
    let due = due(&file, today).expect("due");
    assert!(due.len() == 1 && due[0].starts_with("Please:"), "the words of another country: {due:?}");
}

#[test]
fn a_specimen_shows_a_change_and_keeps_nothing() {
    let (_home, mut file) = clinic();
    let words = |text: &str| Draft {
        lang: "en".into(),
        words: Some(("rule-heat-until".into(), text.into())),
        lines: Some(vec!["Call us at any time.".into()]),
    };
    let (pdf, report) = specimen(&file, &words("sauna or hot yoga"), options()).expect("a sheet");
    assert!(pdf.starts_with(b"%PDF"));
    assert!(report.lines.iter().any(|line| line.text.contains("hot yoga")));
    assert!(report.lines.iter().any(|line| line.text == "Call us at any time."));
    let refused = specimen(&file, &words("sauna until 6pm"), options()).map(|_| ()).expect_err("a time");
    assert_eq!(field(&refused).0, "text", "{refused}");
    assert_eq!(get(&file).expect("the template").version, 0);
    set_words(&mut file, "en", "rule-heat-until", Some("sauna or hot yoga"), day()).expect("kept");
    assert_eq!(due(&file, day()).expect("due"), ["sauna or hot yoga"]);
    assert!(due(&file, day().pred_opt().expect("a day")).expect("due").is_empty(), "not yet");
}

#[test]
fn a_logo_is_made_small_and_a_bad_one_is_told_what_is_wrong() {
    let (_home, mut file) = clinic();
    let session = signed(&file);
    let plain = handouts::make(&mut file, session, "en", "", options()).expect("a sheet").1;
    set_logo(&mut file, Some(&png(drawing(1200, 500, CLEAR, PETROL)))).expect("a logo");
    let kept = get(&file).expect("the template").logo.expect("a logo");
    assert_eq!((kept.width, kept.height), (82, 102), "without its clear margin, in the space on the page");
    let with = handouts::make(&mut file, session, "en", "", options()).expect("a sheet").1;
    assert!(with.len() < plain.len() + 6_500, "{} more bytes", with.len() - plain.len());
    let noise = image::RgbaImage::from_fn(1500, 600, |x, y| {
        image::Rgba([(x * 7 % 251) as u8, (y * 13 % 241) as u8, ((x * y) % 239) as u8, 255])
    });
    set_logo(&mut file, Some(&png(noise))).expect("even a photograph");
    let with = handouts::make(&mut file, session, "en", "", options()).expect("a sheet").1;
    assert!(with.len() < plain.len() + 6_500, "{} more bytes", with.len() - plain.len());
    let before = get(&file).expect("the template");
    let whole = png(drawing(600, 300, CLEAR, PETROL));
    let mut huge = png(drawing(8, 8, CLEAR, PETROL));
    huge[16..24].copy_from_slice(&[0, 0, 0x1d, 0x4c, 0, 0, 0x15, 0x7c]);
    let crc = crc(&huge[12..29]);
    huge[29..33].copy_from_slice(&crc.to_be_bytes());
    let rows: [(&[u8], &str); 7] = [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "PNG or JPEG"),
        (b"", "PNG or JPEG"),
        (&whole[..whole.len() / 2], "damaged"),
        (&huge, "41 megapixels"),
        (&png(drawing(60, 30, CLEAR, PETROL)), "pixels"),
        (&png(drawing(600, 300, CLEAR, [255, 240, 150, 255])), "too pale"),
        (&png(drawing(600, 300, CLEAR, CLEAR)), "white all over"),
    ];
    for (bytes, named) in rows {
        let refused = set_logo(&mut file, Some(bytes)).expect_err(named);
        let (field, words) = field(&refused);
        assert!(field == "logo" && words.contains(named), "{named}: {words}");
    }
    assert_eq!(get(&file).expect("the template"), before, "nothing was lost");
    set_logo(&mut file, None).expect("taken away");
    assert_eq!(get(&file).expect("the template").logo, None);
}

/// The sum that a PNG keeps of each of its parts.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 * (sum & 1)))
    })
}

#[test]
fn a_colour_for_words_is_dark() {
    for (text, right) in
        [("#0b4f52", true), ("#000000", true), ("#96131f", true), ("#777777", false), ("#ffff00", false)]
    {
        assert_eq!(colour(text).is_ok(), right, "{text}");
    }
    for wrong in ["red", "#12345", "#12345g", "0b4f52", "#ééé"] {
        assert!(colour(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_template_is_never_changed_or_deleted() {
    let (_home, mut file) = clinic();
    set_colour(&mut file, Some("#0b4f52")).expect("kept");
    let db = file.connection().expect("open");
    for sql in ["UPDATE template SET body = '{}'", "DELETE FROM template"] {
        assert!(db.execute(sql, []).is_err(), "{sql}");
    }
}
