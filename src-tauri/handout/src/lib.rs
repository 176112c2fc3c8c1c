//! From words to paper: a [`Sheet`] in, the bytes of a PDF out.
//!
//! - [`sheet`]: what is printed, already in the client's language.
//! - [`leaflet`]: plainer papers: a plan, a questionnaire.
//! - [`fonts`] and [`text`]: shaping and line breaking; a missing glyph stops the print.
//! - [`ink`]: the display list, in points from the top left; it knows no PDF.
//! - [`layout`]: from the sheet to pages of ink.
//! - [`pdf`]: from ink to bytes, the same for the same sheet, for ever.
//!
//! This crate knows no database, no clock and no file system. It must never change a word.

mod code;
mod fonts;
mod icons;
pub mod ink;
mod layout;
pub mod leaflet;
mod pdf;
pub mod sheet;
mod text;

pub use layout::{Paper, PrintOptions, Size};
pub use leaflet::Leaflet;
pub use sheet::Sheet;

/// Version of the layout: stored with every printed sheet.
pub const TEMPLATE_VERSION: &str = "1";

/// A printed sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
}

/// Why a sheet cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HandoutError {
    /// A character that no font has: named, never printed as a blank box.
    #[error("the character \"{character}\" (U+{code:04X}) cannot be printed; it stands in \"{text}\"")]
    MissingGlyph {
        /// The character.
        character: char,
        /// Its code point.
        code: u32,
        /// The text it stands in.
        text: String,
    },
    /// Something on the sheet is taller than a page.
    #[error("{0} does not fit on a page")]
    TooTall(String),
    /// A fault of the printing parts themselves.
    #[error("the sheet could not be written: {0}")]
    Broken(String),
}

/// Lays out a sheet and writes its PDF.
///
/// # Errors
/// A character without a glyph, a block taller than the page, or a fault in the font data.
pub fn print(sheet: &Sheet, options: PrintOptions) -> Result<Printed, HandoutError> {
    let mut typesetter = text::Typesetter::new()?;
    let pages = layout::lay_out(sheet, options, &mut typesetter)?;
    let bytes = pdf::write(
        &pages,
        &pdf::About {
            title: &sheet.title,
            lang: &sheet.lang,
            own_lang: &sheet.own_lang,
            rtl: sheet.rtl,
            author: &sheet.clinic,
        },
    )?;
    Ok(Printed { bytes, pages: pages.len() })
}

/// Whether every character of a text can be printed.
///
/// # Errors
/// The first character without a glyph.
pub fn printable(text: &str) -> Result<(), HandoutError> {
    let style = text::Style { size: 12.0, leading: 1.0, tone: ink::Tone::Black };
    text::Typesetter::new()?.set(&[text::plain(text)], style, f32::MAX).map(|_| ())
}

/// Lays out a leaflet and writes its PDF.
///
/// # Errors
/// As [`print`].
pub fn print_leaflet(leaflet: &Leaflet, options: PrintOptions) -> Result<Printed, HandoutError> {
    let mut typesetter = text::Typesetter::new()?;
    let pages = layout::leaflet::lay_out(leaflet, options, &mut typesetter)?;
    let about = pdf::About {
        title: &leaflet.title,
        lang: &leaflet.lang,
        own_lang: &leaflet.lang,
        rtl: false,
        author: &leaflet.clinic,
    };
    let bytes = pdf::write(&pages, &about)?;
    Ok(Printed { bytes, pages: pages.len() })
}

/// How many pages a PDF of somebody else has; nothing where it does not read, is locked or has none.
pub fn pages_of(pdf: &[u8]) -> Option<usize> {
    let read = || lopdf::Document::load_mem(pdf).ok().filter(|it| !it.is_encrypted());
    let pages = std::panic::catch_unwind(read).ok()??.get_pages().len();
    (pages > 0).then_some(pages)
}
