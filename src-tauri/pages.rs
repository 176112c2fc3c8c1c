//! Pictures of the very pages that print.

use crate::failure::Failure;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

/// Wider pictures than this are not made.
const WIDEST: f32 = 4000.0;

/// A page as a PNG, so many pixels wide.
///
/// # Errors
/// Where there is no such page, or the bytes are no PDF.
pub fn picture(pdf: Vec<u8>, page: usize, width: f32) -> Result<Vec<u8>, Failure> {
    let pdf = Pdf::new(pdf).map_err(|_| Failure::bug("a sheet that does not read back"))?;
    let page = pdf.pages().get(page).ok_or_else(|| Failure::bug("a page that is not there"))?;
    let scale = width.clamp(100.0, WIDEST) / page.render_dimensions().0;
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let cache = RenderCache::new();
    let picture =
        render(page, &cache, &InterpreterSettings::default(), &RenderSettings::default(), &settings);
    picture.into_png().map_err(|_| Failure::bug("a picture that cannot be written"))
}
