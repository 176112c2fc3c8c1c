//! Just for you, the next visit, and the questions to answer aloud.

use crate::HandoutError;
use crate::code::{Code, QUIET};
use crate::ink::{Item, Role, Segment, Tone};
use crate::layout::block::Block;
use crate::layout::opening::lead;
use crate::layout::{MM, Measures, Type};
use crate::sheet::{Scan, Sheet};
use crate::text::{Typesetter, bold, plain};

pub(crate) fn blocks(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Vec<Block>, HandoutError> {
    let teach = teach(sheet, m, set)?;
    let split = m.width() * m.you;
    if m.columns {
        let mut block = Block::named("just for you");
        let left = Column { x: 0.0, width: split - 5.0 * MM };
        let right = Column { x: split, width: m.width() - split };
        let y = heading(&sheet.you.heading, &mut block, left, m, set)?;
        let next_y = next(sheet, &mut block, right, m, set)?;
        you(sheet, &mut block, [(left, y), (right, next_y + 1.0 * MM)], m, set)?;
        let mut blocks = vec![block];
        blocks.extend(own(sheet, m, set)?);
        blocks.push(teach);
        return Ok(blocks);
    }
    let whole = Column { x: 0.0, width: m.width() };
    let mut first = Block::named("just for you");
    let y = heading(&sheet.you.heading, &mut first, whole, m, set)?;
    you(sheet, &mut first, [(whole, y), (whole, f32::MAX)], m, set)?;
    let mut second = Block::named("your next visit");
    next(sheet, &mut second, whole, m, set)?;
    let mut blocks = vec![first];
    blocks.extend(own(sheet, m, set)?);
    blocks.extend([second, teach]);
    Ok(blocks)
}

/// What the clinic says for itself: its heading stays with the first line, and a line is never split.
fn own(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Vec<Block>, HandoutError> {
    let Some(own) = &sheet.own else { return Ok(Vec::new()) };
    let mut top = Block::named("what the clinic says");
    let whole = Column { x: 0.0, width: m.width() };
    top.height = heading(&own.heading, &mut top, whole, m, set)?;
    top.keep_with_next = true;
    let mut blocks = vec![top];
    let indent = 4.0 * MM * m.scale();
    let style = m.style(Type::List);
    for words in &own.lines {
        let mut line = Block::named("a line of the clinic");
        line.tight = true;
        let text = set.set(&[plain(words)], style, m.width() - indent)?;
        line.bullet(0.8 * MM, style.size * 0.95, style.size * 0.42);
        line.text(Role::Item(OWN), text, indent, 0.0);
        line.height += 0.5 * MM;
        blocks.push(line);
    }
    Ok(blocks)
}

/// The number of the list of the clinic's own lines.
const OWN: u8 = 9;

/// A column of the page.
#[derive(Clone, Copy)]
struct Column {
    x: f32,
    width: f32,
}

/// Sets a column's heading and says where its text begins.
fn heading(
    words: &str,
    block: &mut Block,
    column: Column,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<f32, HandoutError> {
    let heading = set.set(&[bold(words)], m.style(Type::Heading), column.width)?;
    let y = heading.height + 0.6 * MM;
    block.text(Role::H2, heading, column.x, 0.0);
    Ok(y)
}

/// Each line goes where there is more room: under the heading, or under the next visit.
fn you(
    sheet: &Sheet,
    block: &mut Block,
    mut columns: [(Column, f32); 2],
    m: &Measures,
    set: &mut Typesetter,
) -> Result<(), HandoutError> {
    let icon = 5.6 * MM * m.scale();
    let indent = icon + 2.6 * MM;
    let mut parted = false;
    for (name, words) in &sheet.you.items {
        let at = usize::from(columns[1].1 + 2.0 * MM < columns[0].1);
        if at == 1 && !parted {
            let (column, y) = columns[1];
            block.line((column.x, y - 0.5 * MM), (column.x + column.width, y - 0.5 * MM), 0.18);
            parted = true;
        }
        let (column, y) = columns[at];
        let text = lead(words, m.style(Type::List), column.width - indent, set)?;
        let height = text.height.max(icon);
        block.icon(name, column.x, y + 0.3 * MM, icon, Tone::Black);
        block.text(Role::P, text, column.x + indent, y);
        columns[at].1 = y + height + 0.5 * MM;
    }
    Ok(())
}

fn next(
    sheet: &Sheet,
    block: &mut Block,
    column: Column,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<f32, HandoutError> {
    let Column { x, width } = column;
    let mut y = heading(&sheet.next.heading, block, column, m, set)?;
    let icon = 6.4 * MM * m.scale();
    let indent = icon + 3.0 * MM;
    block.icon("calendar", x, y, icon, Tone::Black);
    let beside = match &sheet.next.code {
        Some(scan) => width - code(scan, block, (x + width - CODE, y), m)? - 2.0 * MM,
        None => width,
    };
    let below = y + if sheet.next.code.is_some() { CODE } else { 0.0 };
    let date = set.set(&[bold(&sheet.next.date)], m.style(Type::Body), beside - indent)?;
    let height = date.height.max(icon);
    let dy = (height - date.height) / 2.0;
    block.text(Role::P, date, x + indent, y + dy);
    y += height + 0.6 * MM;
    let scan = sheet.next.code.iter().map(|scan| &scan.words);
    for line in sheet.next.lines.iter().chain(scan) {
        let text = set.set(&[plain(line)], m.style(Type::List), beside)?;
        let height = text.height;
        block.text(Role::P, text, x, y);
        y += height + 0.3 * MM;
    }
    Ok(y.max(below))
}

/// Side of the code with its quiet: under this, a phone does not read it from a home printer.
const CODE: f32 = 30.0 * MM;

/// Draws the code, its quiet reaching into the margin of its column.
fn code(scan: &Scan, block: &mut Block, (x, y): (f32, f32), m: &Measures) -> Result<f32, HandoutError> {
    let code = Code::of(&scan.event)?;
    #[allow(clippy::cast_precision_loss, reason = "a few hundred modules")]
    let (module, at) = (CODE / code.side() as f32, |n: usize| n as f32);
    let mut path = Vec::new();
    for (column, row, length) in code.runs() {
        let middle = y + (at(row) + 0.5) * module;
        path.push(Segment::Move(x + at(column) * module, middle));
        path.push(Segment::Line(x + at(column + length) * module, middle));
    }
    let squares = Item::Stroke { path, tone: Tone::Black, width: module, dash: None, round: false };
    block.figure(vec![squares], (x, x + CODE), &scan.alt);
    block.height = block.height.max(y + CODE);
    let quiet = at(QUIET) * module * if m.columns { 1.0 } else { 0.0 };
    Ok(CODE - quiet)
}

fn teach(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("before you go");
    block.line((0.0, 0.0), (m.width(), 0.0), 0.3);
    let heading = set.set(&[bold(&sheet.teach.heading)], m.style(Type::Heading), m.width())?;
    let mut y = 1.0 * MM + heading.height + 0.4 * MM;
    block.text(Role::H2, heading, 0.0, 1.0 * MM);
    let box_size = 4.4 * MM * m.scale();
    let across = if m.questions_beside() { 3.0 } else { 1.0 };
    let column = m.width() / across;
    let mut x = 0.0;
    let mut lowest = y;
    for question in &sheet.teach.questions {
        let text = set.set(&[plain(question)], m.style(Type::Body), column - box_size - 3.0 * MM)?;
        let (dy, height) = ((text.height - box_size) / 2.0, text.height);
        block.frame(x, y + dy.max(0.0), box_size, box_size, 0.3);
        block.text(Role::P, text, x + box_size + 2.2 * MM, y);
        lowest = lowest.max(y + height);
        if m.questions_beside() {
            x += column;
        } else {
            y += height + 0.8 * MM;
        }
    }
    y = lowest + 1.4 * MM;
    initials(sheet, &mut block, y, m, set)?;
    Ok(block)
}

fn initials(
    sheet: &Sheet,
    block: &mut Block,
    y: f32,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<(), HandoutError> {
    let half = m.width() / 2.0;
    for (words, x) in [(&sheet.teach.yours, 0.0), (&sheet.teach.ours, half + 4.0 * MM)] {
        let text = set.set(&[plain(words)], m.style(Type::Body), half)?;
        let (from, base) = (x + text.width + 2.0 * MM, y + text.height - 0.6 * MM);
        let to = if x > 0.0 { m.width() } else { half - 2.0 * MM };
        block.text(Role::P, text, x, y);
        block.line((from, base), (to, base), 0.3);
    }
    Ok(())
}
