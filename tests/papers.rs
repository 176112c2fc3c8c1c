//! How long a sheet and its pictures take, and how the same words come to paper by other programs, where
//! they are installed: each a cold process, in the same run. Prints medians; `cargo xtask bench` calls it.
#![allow(clippy::expect_used, reason = "a benchmark stops at the first surprise")]
#![allow(clippy::cast_precision_loss, reason = "figures for people")]
#![allow(clippy::print_stdout, reason = "a benchmark answers on standard output")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use stipple_app::pages::picture;
use stipple_core::handouts::{Options, Report, preview};
use stipple_knowledge::Knowledge;

const RUNS: usize = 9;
const IN_PROCESS: usize = 60;
const SESSION: &str = r#"{ "clinic": { "name": "Oak", "phone": "020 7946 0123", "country": "GB" },
    "client": { "first_name": "Ana" },
    "session": { "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London",
                 "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 }] }, "next_on": "2026-12-19" }"#;

fn main() {
    let data = Knowledge::bundled().expect("the data loads");
    let options = Options::parse("a4", 12).expect("options");
    let sheet =
        || preview(&data, serde_json::from_str(SESSION).expect("JSON"), "en", options).expect("a sheet");
    let (bytes, report) = sheet();
    println!("sheet in process, {} pages: {:.1} ms", report.pages, repeat(|| drop(sheet())));
    for width in [640.0, 1280.0] {
        let drawn = || drop(picture(bytes.clone(), 0, width).expect("a picture"));
        println!("picture of a page, {width} pixels wide: {:.1} ms", repeat(drawn));
    }
    let home = tempfile::tempdir().expect("a folder");
    prepare(home.path(), &report);
    println!("| program | wall | processor | memory | file | against Stipple |");
    let mut own = None;
    for (name, words) in programs(home.path()) {
        let out = home.path().join("out.pdf");
        let runs: Option<Vec<Run>> = (0..RUNS).map(|_| run(&words, home.path(), &out)).collect();
        let Some(runs) = runs else {
            println!("{name} is not installed here");
            continue;
        };
        let wall = median(runs.iter().map(|run| run.wall));
        let base = *own.get_or_insert(wall);
        println!(
            "| {name} | {wall:.0} ms | {:.0} ms | {:.0} MiB | {:.0} kB | {:.1} |",
            median(runs.iter().map(|run| run.processor)),
            median(runs.iter().map(|run| run.memory)),
            fs::metadata(&out).map_or(0.0, |file| file.len() as f64 / 1000.0),
            wall / base
        );
    }
}

/// Median time in milliseconds.
fn repeat(work: impl Fn()) -> f64 {
    let timed = |_| {
        let begun = Instant::now();
        work();
        begun.elapsed().as_secs_f64() * 1000.0
    };
    median((0..IN_PROCESS).map(timed))
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut all: Vec<f64> = values.collect();
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

/// One run of a program: milliseconds, and MiB.
struct Run {
    wall: f64,
    processor: f64,
    memory: f64,
}

/// The words of the sheet as the others read them: headings and paragraphs, no chart.
fn prepare(home: &Path, report: &Report) {
    fs::write(home.join("session.json"), SESSION).expect("written");
    let plain = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let (mut html, mut typ) =
        (String::from("<!doctype html><meta charset=utf-8><title>Sheet</title>"), String::new());
    for line in &report.lines {
        let head = line.id.ends_with("-heading") || line.id == "sheet-title";
        let tag = if head { "h2" } else { "p" };
        html.extend(["<", tag, ">", &plain(&line.text), "</", tag, ">"]);
        let escaped: String = line
            .text
            .chars()
            .flat_map(|it| if "#*_$@<>[]\\`~=-+/".contains(it) { vec!['\\', it] } else { vec![it] })
            .collect();
        typ.extend([if head { "== " } else { "" }, &escaped, "\n\n"]);
    }
    fs::write(home.join("sheet.html"), html).expect("written");
    fs::write(home.join("sheet.typ"), typ).expect("written");
    let words = office(home, "docx", "sheet.html");
    let _ = Command::new(&words[0])
        .args(&words[1..])
        .current_dir(home)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

fn office(home: &Path, to: &str, from: &str) -> Vec<String> {
    let profile = format!("-env:UserInstallation=file://{}/office", home.display());
    let filter = if to == "docx" { "docx:MS Word 2007 XML" } else { to };
    ["soffice", "--headless", &profile, "--writer", "--convert-to", filter, "--outdir", ".", from]
        .map(str::to_owned)
        .to_vec()
}

/// Each program with its words; ours first.
fn programs(home: &Path) -> Vec<(&'static str, Vec<String>)> {
    let ours = Path::new(env!("CARGO_BIN_EXE_stipple")).with_file_name("stipple-cli");
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let page = format!("file://{}/sheet.html", home.display());
    let profile = format!("--user-data-dir={}/browser", home.display());
    let quiet =
        ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
    let browser = [&["chromium"], &quiet[..], &[&profile, "--print-to-pdf=out.pdf", &page]].concat();
    vec![
        (
            "Stipple",
            owned(&[&ours.to_string_lossy(), "--json", "sheet", "--in", "session.json", "--out", "out.pdf"]),
        ),
        ("typst", owned(&["typst", "compile", "sheet.typ", "out.pdf"])),
        ("WeasyPrint", owned(&["weasyprint", "sheet.html", "out.pdf"])),
        ("LibreOffice", office(home, "pdf", "sheet.docx")),
        ("Chromium", owned(&browser)),
    ]
}

/// Runs a program to its end; nothing where it is not here, or makes no PDF.
fn run(words: &[String], home: &Path, out: &Path) -> Option<Run> {
    let _ = fs::remove_file(out);
    let begun = Instant::now();
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).current_dir(home);
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
    let (mut processor, mut memory) = (0.0_f64, 0.0_f64);
    let wall = loop {
        let group = members(child.id());
        processor = processor.max(group.iter().map(|it| it.ticks).sum::<u64>() as f64 * 10.0);
        memory = memory.max(group.iter().map(|it| it.pages).sum::<u64>() as f64 * 4.0 / 1024.0);
        if group.iter().all(|it| it.gone || it.id != child.id()) {
            break begun.elapsed().as_secs_f64() * 1000.0;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    child.wait().ok()?;
    let _ = fs::rename(home.join("sheet.pdf"), out);
    out.exists().then_some(Run { wall, processor, memory })
}

/// A process: hundredths of a second that it and its children have used, and pages of memory.
struct Member {
    id: u32,
    gone: bool,
    ticks: u64,
    pages: u64,
}

/// Every process of a group, as the system counts them.
fn members(group: u32) -> Vec<Member> {
    let all = fs::read_dir("/proc").into_iter().flatten().filter_map(|entry| {
        let text = fs::read_to_string(entry.ok()?.path().join("stat")).ok()?;
        let (id, rest) = text.split_once(' ')?;
        let fields: Vec<&str> = rest.rsplit_once(')')?.1.split_whitespace().collect();
        let number = |n: usize| fields.get(n).and_then(|it| it.parse::<u64>().ok()).unwrap_or(0);
        let member = Member {
            id: id.parse().ok()?,
            gone: fields.first() == Some(&"Z"),
            ticks: (11..15).map(number).sum(),
            pages: number(21),
        };
        (number(2) == u64::from(group)).then_some(member)
    });
    all.collect()
}
