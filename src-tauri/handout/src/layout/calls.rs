//! Whom to call: the box on the first page, and the two boxes of signs.

use crate::HandoutError;
use crate::ink::{Role, Tone};
use crate::layout::block::Block;
use crate::layout::opening::lead;
use crate::layout::{MM, Measures, Type};
use crate::sheet::{Contact, Help, Sheet};
use crate::text::{Paragraph, Style, Typesetter, bold, plain};

/// The block with the signs for an ambulance.
pub(crate) const HELP_NOW: &str = "when to call for an ambulance";

/// The clinic, out of hours, emergency: side by side, or one under the other in large print.
pub(crate) fn call_box(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("the call box");
    let call = &sheet.call;
    let parts = [("phone", &call.us), ("moon", &call.closed), ("emergency", &call.emergency)];
    if m.columns {
        let parts_of_width = if m.side_by_side { [0.413, 0.327, 0.26] } else { [0.36, 0.355, 0.285] };
        let widths = parts_of_width.map(|part| part * m.width());
        let mut cells = Vec::new();
        for (n, (icon, contact)) in parts.into_iter().enumerate() {
            cells.push(cell(icon, contact, n == 2, widths[n], m, set)?);
        }
        let height = cells.iter().map(|cell| cell.height).fold(0.0, f32::max);
        let mut x = 0.0;
        for (n, cell) in cells.iter().enumerate() {
            if n == 2 {
                block.area(x, 0.0, widths[n], height);
            } else if n == 1 {
                block.line((x, 0.0), (x, height), 0.35);
            }
            cell.put(&mut block, x, 0.0, height);
            x += widths[n];
        }
        block.frame(0.0, 0.0, m.width(), height, 0.7);
        block.height = height;
    } else {
        let mut y = 0.0;
        for (n, (icon, contact)) in parts.into_iter().enumerate() {
            let cell = cell(icon, contact, n == 2, m.width(), m, set)?;
            if n == 2 {
                block.area(0.0, y, m.width(), cell.height);
            } else if n == 1 {
                block.line((0.0, y), (m.width(), y), 0.35);
            }
            cell.put(&mut block, 0.0, y, cell.height);
            y += cell.height;
        }
        block.frame(0.0, 0.0, m.width(), y, 0.7);
        block.height = y;
    }
    Ok(block)
}

struct Cell {
    icon: &'static str,
    tone: Tone,
    icon_size: f32,
    indent: f32,
    texts: Vec<Paragraph>,
    height: f32,
}

impl Cell {
    fn put(&self, block: &mut Block, x: f32, y: f32, height: f32) {
        let inked: f32 = self.texts.iter().map(|text| text.height).sum();
        let mut at = y + (height - inked) / 2.0;
        block.icon(self.icon, x + 3.4 * MM, y + (height - self.icon_size) / 2.0, self.icon_size, self.tone);
        for text in &self.texts {
            block.text(Role::P, text.clone(), x + self.indent, at);
            at += text.height;
        }
    }
}

fn cell(
    icon: &'static str,
    contact: &Contact,
    black: bool,
    width: f32,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<Cell, HandoutError> {
    let style = |kind| -> Style { if black { m.reversed(kind) } else { m.style(kind) } };
    let number = if black { Type::Emergency } else { Type::Phone };
    let icon_size = if m.columns { 8.0 * MM } else { 8.0 * MM * m.scale() };
    let indent = icon_size + if m.side_by_side { 7.0 } else { 5.6 } * MM;
    let room = width - indent - 1.0 * MM;
    let mut texts = vec![set.set(&[bold(&contact.label)], style(Type::Body), room)?];
    if !contact.number.is_empty() {
        texts.push(set.set(&[bold(&contact.number)], style(number), room)?);
    }
    if !contact.note.is_empty() {
        texts.push(set.set(&[plain(&contact.note)], style(Type::Small), room)?);
    }
    let inked: f32 = texts.iter().map(|text| text.height).sum();
    let height = inked + 2.8 * MM;
    let tone = if black { Tone::White } else { Tone::Black };
    Ok(Cell { icon, tone, icon_size, indent, texts, height })
}

/// The two boxes of signs, never parted, and the line for a doctor.
pub(crate) fn help(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Vec<Block>, HandoutError> {
    let gutter = 3.2 * MM;
    let (left, right) = if m.columns {
        let left = (m.width() - gutter) * 0.522;
        (left, m.width() - gutter - left)
    } else {
        (m.width(), m.width())
    };
    let today = help_box(&sheet.help_today, "phone", false, left, m, set)?;
    let now = help_box(&sheet.help_now, "emergency", true, right, m, set)?;
    let mut boxes = if m.columns {
        let mut block = Block::named(HELP_NOW);
        let height = today.height.max(now.height);
        for (part, x, w) in [(today, 0.0, left), (now, left + gutter, right)] {
            let base = block.marks.iter().map(|mark| mark.group).max().unwrap_or(0);
            for mut mark in part.marks {
                mark.group = if mark.group == 0 { 0 } else { mark.group + base };
                mark.item = mark.item.moved(x, 0.0);
                block.marks.push(mark);
            }
            block.frame(x, 0.0, w, height, 0.7);
        }
        block.height = height;
        vec![block]
    } else {
        let framed = |mut block: Block| {
            block.frame(0.0, 0.0, m.width(), block.height, 0.7);
            block
        };
        vec![framed(now), framed(today)]
    };
    boxes.iter_mut().for_each(|block| block.keep_with_next = true);
    boxes.push(doctor(sheet, m, set)?);
    Ok(boxes)
}

fn help_box(
    help: &Help,
    icon: &'static str,
    black: bool,
    width: f32,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<Block, HandoutError> {
    let mut block = Block::named(if black { HELP_NOW } else { "when to call the clinic" });
    let pad = 3.6 * MM;
    let icon_size = 7.4 * MM * m.scale();
    let indent = pad + icon_size + 3.0 * MM;
    let style = if black { m.reversed(Type::BoxHeading) } else { m.style(Type::BoxHeading) };
    let heading = set.set(&[bold(&help.heading)], style, width - indent - 2.0 * MM)?;
    let head = heading.height.max(icon_size) + 2.6 * MM;
    if black {
        block.area(0.0, 0.0, width, head);
    } else {
        block.line((0.0, head), (width, head), 0.35);
    }
    let tone = if black { Tone::White } else { Tone::Black };
    block.icon(icon, pad, (head - icon_size) / 2.0, icon_size, tone);
    let y = (head - heading.height) / 2.0;
    block.text(Role::H2, heading, indent, y);
    let mut y = head + 1.2 * MM;
    if !help.line.is_empty() {
        let line = set.set(&[bold(&help.line)], m.style(Type::List), width - 2.0 * pad)?;
        let height = line.height;
        block.text(Role::P, line, pad, y);
        y += height + 0.8 * MM;
    }
    let size = m.style(Type::List).size;
    for item in &help.items {
        let text =
            set.set(&[plain(item)], m.style(Type::List), width - pad - 4.0 * MM * m.scale() - 2.0 * MM)?;
        let height = text.height;
        block.bullet(pad, y + size * 0.98, size * 0.5);
        block.text(Role::Item(u8::from(black)), text, pad + 4.0 * MM * m.scale(), y);
        y += height + 0.15 * MM;
    }
    block.height = y + 1.0 * MM;
    Ok(block)
}

/// What a doctor or nurse has to know, in the clinic's language.
fn doctor(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("the line for a doctor");
    let indent = 3.8 * MM;
    let (style, width) = (m.style(Type::Body), m.width() - indent);
    let mut height = 0.0;
    if sheet.rtl {
        let heading = set.set(&[bold(&sheet.doctor.bold)], style, width)?;
        height = heading.height;
        block.text(Role::P, heading, indent, 0.0);
        let words = set.set(&[plain(&sheet.doctor.more)], style, width)?;
        let below = height;
        height += words.height;
        block.text(Role::Own, words, indent, below);
    } else {
        let (heading, words) = lead(&sheet.doctor, style, width, set)?.parted();
        height += words.height;
        block.text(Role::P, heading, indent, 0.0);
        block.text(Role::Own, words, indent, 0.0);
    }
    block.area(0.0, 0.0, 1.4 * MM, height);
    Ok(block)
}
