//! Pictures of the very pages that print.

use crate::failure::Failure;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

/// Wider pictures than this are not made.
const WIDEST: f32 = 4000.0;

/// A page as a PNG, so many pixels wide.
///
/// # Errors
/// Where there is no such page, or the bytes are no PDF.
pub fn picture(pdf: Vec<u8>, page: usize, width: f32) -> Result<Vec<u8>, Failure> {
    drawn(pdf, page, width)?.into_png().map_err(|_| Failure::bug("a picture that cannot be written"))
}

/// Number of pages.
///
/// # Errors
/// Where the bytes are no PDF.
pub fn page_count(pdf: &[u8]) -> Result<usize, Failure> {
    let pdf = Pdf::new(pdf.to_vec()).map_err(|_| Failure::bug("a sheet that does not read back"))?;
    Ok(pdf.pages().len())
}

fn drawn(pdf: Vec<u8>, page: usize, width: f32) -> Result<Pixmap, Failure> {
    let pdf = Pdf::new(pdf).map_err(|_| Failure::bug("a sheet that does not read back"))?;
    let page = pdf.pages().get(page).ok_or_else(|| Failure::bug("a page that is not there"))?;
    let scale = width.clamp(100.0, WIDEST) / page.render_dimensions().0;
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let cache = RenderCache::new();
    Ok(render(page, &cache, &InterpreterSettings::default(), &RenderSettings::default(), &settings))
}

#[cfg(test)]
mod golden;

#[cfg(test)]
mod tests {
    use super::*;
    use stipple_core::handouts::{Options, preview};
    use stipple_knowledge::Knowledge;

    /// What a phone reads from a page, drawn at the fineness of an office printer.
    fn scanned(lang: &str, paper: &str) -> Vec<String> {
        let data = Knowledge::bundled().expect("the data loads");
        let input = r#"{ "clinic": { "name": "Oak", "phone": "020 7946 0123", "country": "GB" },
            "session": { "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London",
                         "zones": [{ "zone": "chin", "depth_mm": 0.5, "passes": 2 }] },
            "next_on": "2026-12-19" }"#;
        let input = serde_json::from_str(input).expect("an input");
        let options = Options::parse(paper, 12).expect("options");
        let (bytes, report) = preview(&data, input, lang, options).expect("a sheet");
        let picture = drawn(bytes, report.pages - 1, 2480.0).expect("the last page");
        let (width, height) = (usize::from(picture.width()), usize::from(picture.height()));
        let pixels = picture.data_as_u8_slice();
        let grey = |x: usize, y: usize| pixels[(y * width + x) * 4];
        let mut page = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
        page.detect_grids().into_iter().map(|grid| grid.decode().expect("it reads").1).collect()
    }

    #[test]
    fn a_phone_reads_the_next_visit_from_the_page() {
        for (lang, summary) in [("en", "Appointment"), ("ar", "موعد")] {
            for paper in ["a4", "letter"] {
                let event = format!(
                    "BEGIN:VEVENT\r\nSUMMARY:{summary}\r\nDTSTART;VALUE=DATE:20261219\r\n\
                     DTEND;VALUE=DATE:20261220\r\nDESCRIPTION:020 7946 0123\r\nEND:VEVENT"
                );
                assert_eq!(scanned(lang, paper), [event], "{lang}, {paper}");
            }
        }
    }
}
