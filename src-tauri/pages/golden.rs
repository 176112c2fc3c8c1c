//! The sheet against kept pictures of itself. `STIPPLE_KEEP_PICTURES=1 cargo test golden` keeps new ones;
//! what differs is drawn into `tests/shots` to be looked at.

use super::drawn;
use hayro::vello_cpu::Pixmap;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use stipple_core::handouts::{Options, preview};
use stipple_knowledge::Knowledge;

/// Pixels across a kept picture.
const WIDTH: f32 = 300.0;
/// Pixels along the side of the squares that are compared.
const SQUARE: usize = 6;
/// The mean grey of a square, of 255, may be off by so much: a changed digit is off by more, the rounding of
/// another machine by less.
const TOLERANCE: usize = 12;
/// Percent of a page that are compared: below stands the foot, which names the sheet and the version of the data.
const COMPARED: usize = 92;

const SESSION: &str = r#"{
    "clinic": { "name": "Harbour Skin Clinic", "phone": "020 7946 0123", "out_of_hours": "020 7946 0188",
                "hours": "Monday to Saturday, 9am to 6pm", "country": "GB" },
    "client": { "first_name": "Ana", "fitzpatrick": 3 },
    "practitioner": "Maya Lind",
    "session": { "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London", "number": 1, "of": 3,
                 "gel": { "name": "hyaluronic gel" },
                 "numbing": { "product": "Lidocaine cream", "strength_percent": 4.0 },
                 "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 },
                           { "zone": "cheek_right", "depth_mm": 1.0, "passes": 3 },
                           { "zone": "forehead", "depth_mm": 0.5, "passes": 2 }] },
    "flags": ["first_session", "cold_sores"], "next_on": "2026-12-19" }"#;

/// A page in sixteen greys.
struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    fn of(page: &Pixmap) -> Self {
        let pixels = page.data_as_u8_slice().chunks_exact(4).map(|pixel| pixel[0] / 17 * 17).collect();
        Self { width: page.width().into(), height: page.height().into(), pixels }
    }

    fn read(path: &Path) -> Option<Self> {
        let file = BufReader::new(File::open(path).ok()?);
        let mut reader = png::Decoder::new(file).read_info().ok()?;
        let mut pixels = vec![0; reader.output_buffer_size()?];
        let info = reader.next_frame(&mut pixels).ok()?;
        Some(Self { width: info.width as usize, height: info.height as usize, pixels })
    }

    fn write(&self, path: &Path) {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        let side = |pixels: usize| u32::try_from(pixels).expect("a small picture");
        let file = File::create(path).expect("a file");
        let mut encoder = png::Encoder::new(file, side(self.width), side(self.height));
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().expect("a head");
        writer.write_image_data(&self.pixels).expect("it is written");
    }

    /// The mean grey of every square, row by row.
    fn squares(&self) -> Vec<usize> {
        let across = self.width / SQUARE;
        let mean = |n: usize| {
            let (left, top) = (n % across * SQUARE, n / across * SQUARE);
            let inside = (0..SQUARE * SQUARE).map(|i| (top + i / SQUARE) * self.width + left + i % SQUARE);
            inside.map(|pixel| usize::from(self.pixels[pixel])).sum::<usize>() / (SQUARE * SQUARE)
        };
        (0..across * (self.height * COMPARED / 100 / SQUARE)).map(mean).collect()
    }
}

fn pages(session: &str, lang: &str, size: u8, paper: &str) -> Vec<Grey> {
    let data = Knowledge::bundled().expect("the data loads");
    let input = serde_json::from_str(session).expect("an input");
    let options = Options::parse(paper, size).expect("options");
    let (bytes, report) = preview(&data, input, lang, options).expect("a sheet");
    (0..report.pages).map(|page| Grey::of(&drawn(bytes.clone(), page, WIDTH).expect("a page"))).collect()
}

/// How many squares of two pages are further apart than the tolerance.
fn apart(one: &Grey, other: &Grey) -> usize {
    if (one.width, one.height) != (other.width, other.height) {
        return usize::MAX;
    }
    let (one, other) = (one.squares(), other.squares());
    one.iter().zip(&other).filter(|(one, other)| one.abs_diff(**other) > TOLERANCE).count()
}

fn path(folder: &str, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder).join(name)
}

/// Holds a sheet to its kept pictures; names the pages that differ.
fn held(lang: &str, size: u8, paper: &str) -> Vec<String> {
    let mut differ = Vec::new();
    for (n, page) in (1..).zip(pages(SESSION, lang, size, paper)) {
        let name = format!("{lang}-{size}-{paper}-{n}.png");
        if std::env::var_os("STIPPLE_KEEP_PICTURES").is_some() {
            page.write(&path("golden", &name));
            continue;
        }
        match Grey::read(&path("golden", &name)).map(|kept| apart(&kept, &page)) {
            Some(0) => {}
            Some(squares) => {
                differ.push(format!("{name}: {squares} squares"));
                page.write(&path("shots", &name));
            }
            None => differ.push(format!("{name}: no kept picture")),
        }
    }
    differ
}

#[test]
fn every_language_looks_as_its_kept_pictures() {
    let langs = ["en", "es", "fr", "de", "pl", "pt", "ar"];
    let differ: Vec<_> = langs.into_iter().flat_map(|lang| held(lang, 12, "a4")).collect();
    assert!(differ.is_empty(), "look at tests/shots: {differ:#?}");
}

#[test]
fn every_size_and_paper_looks_as_its_kept_pictures() {
    let variants =
        [("en", 12, "letter"), ("en", 14, "a4"), ("en", 16, "a4"), ("en", 18, "a4"), ("ar", 18, "a4")];
    let differ: Vec<_> =
        variants.into_iter().flat_map(|(lang, size, paper)| held(lang, size, paper)).collect();
    assert!(differ.is_empty(), "look at tests/shots: {differ:#?}");
}

#[test]
fn one_word_more_or_less_is_seen() {
    let whole = pages(SESSION, "en", 12, "a4");
    for (word, other) in [("0123", "0723"), ("hyaluronic gel", "gel"), ("14:30", "15:30")] {
        let changed = pages(&SESSION.replace(word, other), "en", 12, "a4");
        let apart: usize = whole.iter().zip(&changed).map(|(one, other)| apart(one, other)).sum();
        assert!(apart > 0, "{other} for {word} is seen");
    }
    let again = pages(SESSION, "en", 12, "a4");
    assert!(whole.iter().zip(&again).all(|(one, other)| apart(one, other) == 0), "and nothing else is");
}
