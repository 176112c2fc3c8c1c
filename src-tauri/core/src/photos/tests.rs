use super::*;
use crate::fixture::clinic_of_ana;
use crate::vault::Unlock;
use crate::{ClinicFile, Secret, backups, checkup, transfer};
use chrono::Days;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use stipple_knowledge::Knowledge;

fn data() -> Arc<Knowledge> {
    crate::fixture::data()
}

/// A face, as far as a test needs one: red on the left half, blue on the right.
fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(
        width,
        height,
        |x, _| if x < width / 2 { Rgb([200, 40, 40]) } else { Rgb([40, 40, 200]) },
    )
}

fn jpeg_of(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 90);
    encoder
        .write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::Rgb8)
        .expect("drawn");
    bytes
}

fn png_of(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture.clone()).write_to(&mut bytes, ImageFormat::Png).expect("drawn");
    bytes.into_inner()
}

/// What a camera hides in a photo: where and when it was, which way it was held, who owns it.
fn with_exif(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let [high, low] = orientation.to_be_bytes();
    let owner = b"OWNER-SECRET-NAME\0";
    let date = b"2026:03:14 10:11:12\0";
    let after = 8 + 2 + 4 * 12 + 4;
    let exif_at = after + 18;
    let gps_at = exif_at + 2 + 12 + 4 + 20;
    tiff.extend(4u16.to_be_bytes());
    tiff.extend(entry(0x0112, 3, 1, [high, low, 0, 0]));
    tiff.extend(entry(0x013b, 2, 18, u32::to_be_bytes(after)));
    tiff.extend(entry(0x8769, 4, 1, u32::to_be_bytes(exif_at)));
    tiff.extend(entry(0x8825, 4, 1, u32::to_be_bytes(gps_at)));
    tiff.extend([0; 4]);
    tiff.extend(owner);
    tiff.extend(1u16.to_be_bytes());
    tiff.extend(entry(0x9003, 2, 20, u32::to_be_bytes(exif_at + 18)));
    tiff.extend([0; 4]);
    tiff.extend(date);
    tiff.extend(1u16.to_be_bytes());
    tiff.extend(entry(0x0001, 2, 2, *b"N\0\0\0"));
    tiff.extend([0; 4]);
    let body = [b"Exif\0\0".as_slice(), &tiff].concat();
    let length = u16::try_from(body.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &body, &jpeg[2..]].concat()
}

fn held(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|part| part == word)
}

fn new(view: &str) -> NewPhoto {
    NewPhoto { view: view.into(), taken_on: None, session_id: None, note: String::new() }
}

fn agreed(file: &mut ClinicFile, client: ClientId, purpose: Purpose) -> Agreement {
    let expires_on = file.today().expect("today").checked_add_days(Days::new(365)).expect("a day");
    agree(file, client, &NewAgreement { purpose, name: "Ana Berg".into(), expires_on }).expect("agreed").0
}

#[test]
fn nothing_that_a_camera_hides_is_left_and_the_photo_stands_upright() {
    let hidden = with_exif(&jpeg_of(&drawn(200, 100)), 6);
    assert!(held(&hidden, b"OWNER-SECRET") && held(&hidden, b"Exif"), "it is in the file");
    let picture = prepare(&hidden).expect("read");
    for bytes in [&picture.whole, &picture.small] {
        for word in [b"OWNER-SECRET".as_slice(), b"Exif", b"2026:03", b"GPS"] {
            assert!(!held(bytes, word), "{}", String::from_utf8_lossy(word));
        }
    }
    assert_eq!((picture.width, picture.height), (100, 200), "turned upright");
    assert_eq!(picture.taken_on, "2026-03-14".parse().ok(), "the day is told, and kept beside it");
    let turned = image::load_from_memory(&picture.whole).expect("a JPEG").into_rgb8();
    assert!(turned.get_pixel(50, 20).0[0] > 150, "red is up");
}

#[test]
fn what_is_appended_or_woven_into_a_picture_is_gone() {
    let evil = b"<script>alert(1)</script>PK\x03\x04";
    let polyglot = [jpeg_of(&drawn(100, 100)).as_slice(), evil, &[0xff, 0xd9]].concat();
    let mut png = png_of(&drawn(100, 100));
    png.extend(evil);
    for bytes in [polyglot, png] {
        let picture = prepare(&bytes).expect("it is a picture too");
        assert!(!held(&picture.whole, b"script") && !held(&picture.small, b"script"));
        assert!(picture.whole.starts_with(&[0xff, 0xd8, 0xff]), "a JPEG");
    }
}

#[test]
fn what_is_no_photo_is_refused_with_a_reason() {
    let whole = jpeg_of(&drawn(400, 300));
    let mut bomb = png_of(&drawn(100, 100));
    bomb[16..24].copy_from_slice(&[0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50]);
    let heic = [b"\0\0\0\x18ftypheic".as_slice(), &[0; 40]].concat();
    let cases: [(&[u8], &str); 8] = [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "JPEG or PNG"),
        (b"", "JPEG or PNG"),
        (b"GIF89a\x01\0\x01\0", "JPEG or PNG"),
        (&heic, "HEIC"),
        (&whole[..whole.len() / 2], "cut off"),
        (&whole[..40], "cut off"),
        (&bomb, ""),
        (&jpeg_of(&drawn(20, 20)), "pixels"),
    ];
    for (bytes, words) in cases {
        let refused = prepare(bytes).expect_err(words);
        assert_eq!(refused.field(), Some("photo"), "{refused}");
        assert!(refused.to_string().contains(words), "{refused} / {words}");
    }
    assert!(prepare(&vec![0; 41 << 20]).is_err(), "too many bytes");
}

#[test]
fn without_an_agreement_no_photo_is_kept() {
    let (_home, mut file, client) = clinic_of_ana();
    let picture = prepare(&jpeg_of(&drawn(200, 100))).expect("read");
    assert!(add(&mut file, client, &new("front"), &picture).is_err(), "nobody was asked");
    agreed(&mut file, client, Purpose::Marketing);
    assert!(add(&mut file, client, &new("front"), &picture).is_err(), "for something else");
    let given = agreed(&mut file, client, Purpose::Chart);
    let kept = add(&mut file, client, &new("front"), &picture).expect("kept").0;
    assert_eq!(bytes(&file, kept.id, false).expect("there"), picture.whole);
    assert_eq!(bytes(&file, kept.id, true).expect("there"), picture.small);
    withdraw(&mut file, given.id, "no more").expect("withdrawn");
    assert!(withdraw(&mut file, given.id, "again").is_err(), "once");
    assert!(add(&mut file, client, &new("front"), &picture).is_err(), "no longer");
    assert_eq!(list(&file, client).expect("listed"), [kept], "what was kept stays");
    assert!(checkup::run(&file).expect("checked").ok);
}

#[test]
fn a_photo_goes_out_only_for_what_was_agreed() {
    let (home, mut file, client) = clinic_of_ana();
    let picture = prepare(&jpeg_of(&drawn(200, 100))).expect("read");
    agreed(&mut file, client, Purpose::Chart);
    let kept = add(&mut file, client, &new("front"), &picture).expect("kept").0;
    let out = home.path().join("out.jpg");
    assert!(export(&mut file, kept.id, Purpose::Teaching, &out).is_err(), "not agreed");
    assert!(!out.exists(), "and nothing is written");
    let given = agreed(&mut file, client, Purpose::Teaching);
    export(&mut file, kept.id, Purpose::Teaching, &out).expect("written");
    assert_eq!(fs::read(&out).expect("read"), picture.whole);
    assert!(export(&mut file, kept.id, Purpose::Teaching, &out).is_err(), "nothing is written over");
    withdraw(&mut file, given.id, "no more").expect("withdrawn");
    let again = home.path().join("again.jpg");
    assert!(export(&mut file, kept.id, Purpose::Teaching, &again).is_err(), "no longer");
}

#[test]
fn a_whole_export_holds_back_what_is_not_agreed() {
    let (home, mut file, client) = clinic_of_ana();
    let picture = prepare(&jpeg_of(&drawn(200, 100))).expect("read");
    let given = agreed(&mut file, client, Purpose::Chart);
    let kept = add(&mut file, client, &new("front"), &picture).expect("kept").0;
    let done = transfer::export_client(&file, client, &home.path().join("one")).expect("taken out");
    assert_eq!((done.photos, done.held_back), (1, 0));
    let place = home.path().join("one").join("photos").join(format!("{}.jpg", kept.id));
    assert_eq!(fs::read(place).expect("read"), picture.whole);
    withdraw(&mut file, given.id, "no more").expect("withdrawn");
    let done = transfer::export(&file, &home.path().join("all"), &mut |_, _| true).expect("taken out");
    assert_eq!((done.photos, done.held_back), (0, 1));
    assert!(!home.path().join("all").join("photos").join(format!("{}.jpg", kept.id)).exists());
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    inside.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn no_plain_picture_lies_anywhere_and_a_backup_brings_it_back() {
    let (home, mut file, client) = clinic_of_ana();
    let picture = prepare(&jpeg_of(&drawn(200, 100))).expect("read");
    agreed(&mut file, client, Purpose::Chart);
    let kept = add(&mut file, client, &new("left_45"), &picture).expect("kept").0;
    let out = home.path().join("copy.stipple-backup");
    file.backup().expect("a job").make(&out, &mut |_, _| true).expect("made");
    let part = &picture.whole[picture.whole.len() / 3..picture.whole.len() / 3 + 32];
    for path in files(home.path()) {
        let bytes = fs::read(&path).expect("read");
        assert!(!held(&bytes, part), "{}", path.display());
        assert!(!held(&bytes, b"\xff\xd8\xff\xe0\0\x10JFIF"), "{}", path.display());
    }
    let back = home.path().join("back");
    let phrase = || Unlock::Passphrase(Secret::new("demo".to_owned()));
    backups::restore(&out, &phrase(), &back, &mut |_, _| true).expect("back");
    let back = ClinicFile::open(&back, &phrase(), data()).expect("it opens");
    assert_eq!(bytes(&back, kept.id, false).expect("there"), picture.whole);
}

#[test]
fn a_photo_that_was_taken_out_is_seen_no_more() {
    let (_home, mut file, client) = clinic_of_ana();
    let picture = prepare(&png_of(&drawn(200, 100))).expect("read");
    agreed(&mut file, client, Purpose::Chart);
    let kept = add(&mut file, client, &new("front"), &picture).expect("kept").0;
    assert!(remove(&mut file, kept.id, " ").is_err(), "why?");
    remove(&mut file, kept.id, "somebody else's face").expect("taken out");
    assert_eq!(list(&file, client).expect("listed"), []);
    assert!(bytes(&file, kept.id, false).is_err());
    let broken = [
        ("view", new("behind")),
        ("taken_on", NewPhoto { taken_on: "2999-01-01".parse().ok(), ..new("front") }),
    ];
    for (field, new) in broken {
        assert_eq!(add(&mut file, client, &new, &picture).expect_err(field).field(), Some(field));
    }
}
