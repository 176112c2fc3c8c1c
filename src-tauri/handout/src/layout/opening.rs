//! The top of the sheet: title, the 3 things, whom to call, what was done, tonight.

use crate::ink::{Item, Role, Tone, circle};
use crate::layout::block::Block;
use crate::layout::calls;
use crate::layout::{MM, Measures, Type};
use crate::sheet::{Lead, Logo};
use crate::text::{Paragraph, Style, Typesetter, bold, plain};
use crate::{HandoutError, Sheet};

pub(crate) fn blocks(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Vec<Block>, HandoutError> {
    let mut did = Block::named("what was done");
    did.text(Role::P, lead(&sheet.did, m.style(Type::Body), m.width(), set)?, 0.0, 0.0);
    let top = Head {
        title: &sheet.title,
        clinic: &sheet.clinic,
        practitioner: &sheet.practitioner,
        opening: &sheet.opening,
        logo: sheet.logo.as_ref(),
        tone: sheet.colour.map_or(Tone::Black, Tone::Own),
    };
    Ok(vec![head(&top, m, set)?, three(sheet, m, set)?, calls::call_box(sheet, m, set)?, did])
}

/// Bold words, then the rest on the same line.
pub(crate) fn lead(
    words: &Lead,
    style: Style,
    width: f32,
    set: &mut Typesetter,
) -> Result<Paragraph, HandoutError> {
    let between = if words.bold.is_empty() { "" } else { " " };
    set.set(&[bold(&words.bold), plain(between), plain(&words.more)], style, width)
}

/// The words at the top of a paper.
pub(crate) struct Head<'a> {
    pub(crate) title: &'a str,
    pub(crate) clinic: &'a str,
    pub(crate) practitioner: &'a str,
    pub(crate) opening: &'a str,
    pub(crate) logo: Option<&'a Logo>,
    pub(crate) tone: Tone,
}

/// A logo is at most so wide and so high, in mm.
const LOGO: (f32, f32) = (34.0, 13.0);

/// Width and height of a logo on the page, in points.
#[allow(clippy::cast_precision_loss, reason = "a few hundred pixels")]
fn logo_size(logo: &Logo) -> (f32, f32) {
    let (width, height) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
    let points = (LOGO.0 * MM / width).min(LOGO.1 * MM / height);
    (width * points, height * points)
}

pub(crate) fn head(sheet: &Head<'_>, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("the title");
    let (wide, high) = sheet.logo.map_or((0.0, 0.0), logo_size);
    let side = m.width() - wide - if wide > 0.0 { 3.0 * MM } else { 0.0 };
    let half = side * 0.46;
    let clinic = set.set(&[bold(sheet.clinic)], m.style(Type::Body), half)?;
    let by = set.set(&[plain(sheet.practitioner)], m.style(Type::Body), half)?;
    let beside = clinic.width.max(by.width) + 5.0 * MM;
    let style = Style { tone: sheet.tone, ..m.style(Type::Title) };
    let title = set.set(&[bold(sheet.title)], style, side - beside)?;
    let (clinic, by) = (clinic.flush_right(side), by.flush_right(side));
    let right = clinic.height + by.height;
    let height = title.height.max(right).max(high);
    if let Some(logo) = sheet.logo {
        let place = (m.width() - wide, (height - high) / 2.0, wide, high);
        block.draw(Item::Logo { logo: logo.clone(), place });
    }
    let title_y = height - title.height;
    block.text(Role::H1, title, 0.0, title_y);
    let y = (height - right) / 2.0;
    let clinic_height = clinic.height;
    block.text(Role::P, clinic, 0.0, y);
    block.text(Role::P, by, 0.0, y + clinic_height);
    let y = height + 1.4 * MM;
    block.line_in(sheet.tone, (0.0, y), (m.width(), y), 0.9);
    let opening = set.set(&[bold(sheet.opening)], m.style(Type::Body), m.width())?;
    block.text(Role::P, opening, 0.0, y + 1.4 * MM);
    Ok(block)
}

fn three(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("the 3 things");
    let heading = set.set(&[bold(&sheet.three.heading)], m.style(Type::Heading), m.width())?;
    let top = heading.height + 0.8 * MM;
    block.text(Role::H2, heading, 0.0, 0.0);
    let disc = 8.4 * MM * m.scale();
    let indent = disc + 2.0 * MM;
    let column = if m.side_by_side { (m.width() + 4.0 * MM) / 3.0 } else { m.width() };
    let (mut x, mut y) = (0.0, top);
    for (n, thing) in sheet.three.items.iter().enumerate() {
        let r = disc / 2.0;
        block.draw(Item::Fill { path: circle(x + r, y + r, r), tone: Tone::Black });
        let figure = (n + 1).to_string();
        let style = m.reversed(Type::BoxHeading);
        let number = set.set(&[bold(&figure)], style, disc)?;
        let (dx, dy) = ((disc - number.width) / 2.0, (disc - number.height) / 2.0);
        block.text(Role::P, number, x + dx, y + dy);
        let words = lead(thing, m.style(Type::Body), column - indent - 4.0 * MM, set)?;
        let height = words.height.max(disc);
        block.text(Role::P, words, x + indent, y);
        block.height = block.height.max(y + height);
        if m.side_by_side {
            x += column;
        } else {
            y += height + 1.4 * MM;
        }
    }
    Ok(block)
}

pub(crate) fn tonight(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("tonight");
    let icon = 7.6 * MM * m.scale();
    let indent = icon + 7.5 * MM;
    let words = lead(&sheet.tonight, m.style(Type::Body), m.width() - indent - 3.0 * MM, set)?;
    let height = words.height.max(icon) + 2.8 * MM;
    block.icon("moon", 3.6 * MM, (height - icon) / 2.0, icon, Tone::Black);
    let y = (height - words.height) / 2.0;
    block.text(Role::P, words, indent, y);
    block.frame(0.0, 0.0, m.width(), height, 0.5);
    block.height = height;
    Ok(block)
}
