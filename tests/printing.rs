//! A real print: a CUPS of the test's own, with a queue that writes what it would print, compared by its
//! pixels with the sheet. It needs root, as CUPS does.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use stipple_core::Error;
use stipple_core::handouts::{Options, preview};
use stipple_core::printer::{Cups, Job, Printer, Progress, Ticket};
use stipple_knowledge::Knowledge;

const QUEUE: &str = "Front-desk";
const PATIENCE: Duration = Duration::from_mins(1);
/// Fineness of the comparison, in dots an inch.
const DPI: &str = "300";
/// Pixels on the side of a square that is compared as one.
const SQUARE: usize = 21;
/// How far the mean grey of a square may be off, of 255: the print was drawn anew from `PostScript`.
const TOLERANCE: u64 = 40;

/// A CUPS that listens on a socket of its own.
struct Server {
    home: tempfile::TempDir,
    daemon: Child,
}

impl Server {
    /// Starts it with one queue; nothing where this user may not.
    fn start() -> Option<Self> {
        if said("id", &["-u"]).trim() != "0" || !Path::new("/usr/sbin/cupsd").exists() {
            eprintln!("left out: a print through CUPS needs root and the package cups");
            return None;
        }
        let home = tempfile::tempdir().expect("a folder");
        let at = |name: &str| home.path().join(name).display().to_string();
        fs::set_permissions(home.path(), Permissions::from_mode(0o711)).expect("open to the filters");
        let group = said("getent", &["group", "lp"]);
        let group = group.split(':').nth(2).and_then(|id| id.parse().ok()).expect("the group of printing");
        for (folder, mode) in [
            ("etc", 0o755),
            ("etc/ppd", 0o755),
            ("run", 0o755),
            ("cache", 0o770),
            ("spool", 0o710),
            ("tmp", 0o1770),
        ] {
            fs::create_dir(home.path().join(folder)).expect("a folder");
            chown(home.path().join(folder), None, Some(group)).expect("the group of printing");
            fs::set_permissions(home.path().join(folder), Permissions::from_mode(mode)).expect("its rights");
        }
        let files = format!(
            "SystemGroup root\nServerRoot {}\nStateDir {}\nCacheDir {}\nRequestRoot {}\nTempDir {}\n\
             AccessLog {}\nErrorLog {}\nPageLog {}\n",
            at("etc"),
            at("run"),
            at("cache"),
            at("spool"),
            at("tmp"),
            at("access.log"),
            at("error.log"),
            at("page.log")
        );
        let rules = format!(
            "Listen {}\nBrowsing No\nWebInterface No\nDefaultAuthType None\n<Location />\nOrder allow,deny\nAllow all\n\
             </Location>\n<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n",
            at("socket")
        );
        fs::write(home.path().join("etc/cups-files.conf"), files).expect("written");
        fs::write(home.path().join("etc/cupsd.conf"), rules).expect("written");
        let daemon = Command::new("/usr/sbin/cupsd")
            .args(["-f", "-c", &at("etc/cupsd.conf"), "-s", &at("etc/cups-files.conf")])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("CUPS starts");
        let server = Self { home, daemon };
        let begun = Instant::now();
        while !server.tell("lpstat", &["-r"]).contains("is running") {
            assert!(begun.elapsed() < PATIENCE, "CUPS does not answer");
            std::thread::sleep(Duration::from_millis(100));
        }
        let model = "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd";
        server.tell("lpadmin", &["-p", QUEUE, "-E", "-v", "cups-pdf:/", "-m", model]);
        Some(server)
    }

    fn socket(&self) -> String {
        self.home.path().join("socket").display().to_string()
    }

    fn printer(&self) -> Cups {
        Cups::at(self.socket())
    }

    fn tell(&self, program: &str, args: &[&str]) -> String {
        said(program, &[&["-h", &self.socket()], args].concat())
    }

    /// Waits until a job is no longer under way.
    fn ended(&self, ticket: &Ticket) -> Progress {
        let begun = Instant::now();
        loop {
            match self.printer().progress(ticket).expect("CUPS answers") {
                Progress::Under(trouble) => assert!(begun.elapsed() < PATIENCE, "still there: {trouble:?}"),
                ended => return ended,
            }
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

fn said(program: &str, args: &[&str]) -> String {
    let out = Command::new(program).args(args).env("LC_ALL", "C").output().expect("a program of CUPS");
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// A sheet on the disk, and its number of pages.
fn sheet(folder: &Path, phone: &str) -> (PathBuf, usize) {
    let data = Knowledge::bundled().expect("the data loads");
    let input = r#"{ "clinic": { "name": "Oak", "phone": "PHONE", "country": "GB" },
        "session": { "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London",
                     "zones": [{ "zone": "chin", "depth_mm": 0.5, "passes": 2 }] }, "next_on": "2026-12-19" }"#;
    let input = serde_json::from_str(&input.replace("PHONE", phone)).expect("an input");
    let options = Options::parse("a4", 12).expect("options");
    let (bytes, report) = preview(&data, input, "en", options).expect("a sheet");
    let place = folder.join(format!("sheet {phone}.pdf"));
    fs::write(&place, bytes).expect("written");
    (place, report.pages)
}

fn hand_over(
    server: &Server,
    pdf: &Path,
    printer: Option<&str>,
    title: &str,
) -> stipple_core::Result<Ticket> {
    let pictures = || Ok(PathBuf::new());
    server.printer().print(&Job { pdf, pictures: &pictures, printer, media: "A4", title, copies: 1 })
}

/// What the queue has written for this title, which it puts into the folder of its user.
fn printed(title: &str) -> Option<PathBuf> {
    let home = said("getent", &["passwd", "root"]);
    let folder = Path::new(home.split(':').nth(5).expect("a home")).join("PDF");
    let files = fs::read_dir(folder).ok()?.filter_map(|file| Some(file.ok()?.path()));
    let ours =
        |file: &PathBuf| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(title));
    files.into_iter().find(ours)
}

/// The grey of a page, row by row, and its width.
fn grey(pdf: &Path, page: usize, folder: &Path) -> (Vec<u8>, usize) {
    let (n, root) = (page.to_string(), folder.join(format!("page-{page}")));
    let words = ["-png", "-gray", "-r", DPI, "-f", &n, "-l", &n, "-singlefile"];
    let drawn = Command::new("pdftoppm").args(words).arg(pdf).arg(&root).output().expect("poppler-utils");
    assert!(drawn.status.success(), "page {page} of {} can be drawn", pdf.display());
    let file = std::io::BufReader::new(fs::File::open(root.with_extension("png")).expect("a picture"));
    let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("pixels");
    let step = info.color_type.samples();
    (pixels.into_iter().step_by(step).collect(), info.width as usize)
}

/// The squares whose mean grey is too far off.
fn differing(
    (one, width): &(Vec<u8>, usize),
    (other, other_width): &(Vec<u8>, usize),
) -> Vec<(usize, usize)> {
    assert!(width.abs_diff(*other_width) <= 1, "{width} and {other_width} pixels wide");
    let wide = width.min(other_width) / SQUARE;
    let high = (one.len() / width).min(other.len() / other_width) / SQUARE;
    let mean = |pixels: &[u8], width: usize, x: usize, y: usize| {
        let rows = (y * SQUARE..(y + 1) * SQUARE).flat_map(|y| &pixels[y * width + x * SQUARE..][..SQUARE]);
        rows.map(|pixel| u64::from(*pixel)).sum::<u64>() / (SQUARE * SQUARE) as u64
    };
    let squares = (0..high).flat_map(|y| (0..wide).map(move |x| (x, y)));
    let off = |(x, y): &(usize, usize)| {
        mean(one, *width, *x, *y).abs_diff(mean(other, *other_width, *x, *y)) > TOLERANCE
    };
    squares.filter(off).collect()
}

#[test]
fn what_comes_out_of_the_printer_is_the_sheet() {
    let Some(server) = Server::start() else { return };
    let listed = server.printer().list().expect("CUPS answers");
    assert_eq!(listed.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), [QUEUE]);
    let (pdf, pages) = sheet(server.home.path(), "020 7946 0123");
    let title = format!("stippletest{}", std::process::id());
    let ticket = hand_over(&server, &pdf, Some(QUEUE), &title).expect("handed over");
    assert_eq!(server.ended(&ticket), Progress::Done);
    let paper = printed(&title).expect("the queue has written it");
    let (other, _) = sheet(server.home.path(), "020 7946 0128");
    for page in 1..=pages {
        let (ours, theirs) = (grey(&pdf, page, server.home.path()), grey(&paper, page, server.home.path()));
        assert_eq!(differing(&ours, &theirs), [], "squares of page {page} that differ from the sheet");
        let off = differing(&theirs, &grey(&other, page, server.home.path()));
        assert!(!off.is_empty(), "one other digit on page {page} would be seen");
    }
    fs::remove_file(paper).expect("nothing is left behind");
}

#[test]
fn a_printer_that_is_gone_stopped_or_gives_up_is_told_in_plain_words() {
    let Some(server) = Server::start() else { return };
    let (pdf, _) = sheet(server.home.path(), "020 7946 0123");
    let title = format!("stippletrouble{}", std::process::id());
    let refused = hand_over(&server, &pdf, Some("Attic"), &title).expect_err("no such printer");
    assert!(matches!(&refused, Error::Invalid { field, .. } if field == "printer"), "{refused}");
    assert!(refused.to_string().contains("Attic") && refused.to_string().contains("not there any more"));
    let refused = hand_over(&server, &pdf, None, &title).expect_err("no usual printer");
    assert!(matches!(&refused, Error::Invalid { field, .. } if field == "printer"), "{refused}");
    server.tell("cupsdisable", &["-r", "Paper tray is empty", QUEUE]);
    let ticket = hand_over(&server, &pdf, Some(QUEUE), &title).expect("it waits in the queue");
    let state = server.printer().progress(&ticket).expect("CUPS answers");
    assert_eq!(state, Progress::Under(Some("it is stopped: Paper tray is empty".into())));
    assert_eq!(
        server.printer().list().expect("listed")[0].trouble.as_deref(),
        Some("it is stopped: Paper tray is empty")
    );
    server.printer().cancel(&ticket).expect("taken back");
    server.tell("cupsenable", &[QUEUE]);
    assert!(!matches!(server.ended(&ticket), Progress::Under(_)));
    fs::set_permissions(server.home.path().join("tmp"), Permissions::from_mode(0o700)).expect("closed");
    let ticket = hand_over(&server, &pdf, Some(QUEUE), &title).expect("handed over");
    let Progress::Failed(why) = server.ended(&ticket) else { panic!("a job without its files is no print") };
    assert!(why.contains("gave up"), "{why}");
    let number = ticket.job.rsplit('-').next().expect("a number");
    for left in [printed(&title), printed(&format!("root_PDF-job_{number}."))].into_iter().flatten() {
        fs::remove_file(left).expect("nothing is left behind");
    }
}
