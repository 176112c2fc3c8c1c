//! Day by day: what is normal, and what to do.

use crate::HandoutError;
use crate::ink::{Cell, Heads, Role};
use crate::layout::block::Block;
use crate::layout::{MM, Measures, Type};
use crate::sheet::{Day, Days, Sheet};
use crate::text::{Typesetter, bold, plain};

/// Between two columns.
const GUTTER: f32 = 2.6 * MM;

/// Number of the table of days.
const TABLE: u8 = 2;

pub(crate) fn blocks(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Vec<Block>, HandoutError> {
    let days = &sheet.days;
    let columns = columns(days, m, set)?;
    let mut head = titled(days, m, set)?;
    head.keep_with_next = true;
    if m.columns {
        head.append(heads(days, columns, Cell::heading, m, set)?);
    }
    let unread = |_, _, _, _| Role::Artifact;
    let again = if m.columns { heads(days, columns, unread, m, set)? } else { titled(days, m, set)? };
    let mut blocks = vec![head];
    for (n, day) in (1_u16..).zip(&days.rows) {
        let mut row =
            if m.columns { beside((n, day), columns, m, set)? } else { under(day, &days.labels, m, set)? };
        if n > 1 {
            row.resumes = Some(Box::new(again.clone()));
        }
        row.keep_with_next = usize::from(n) == days.rows.len();
        blocks.push(row);
    }
    let mut note = Block::named("the line under the days");
    note.tight = true;
    note.line((0.0, 0.0), (m.width(), 0.0), 0.3);
    let text = set.set(&[plain(&days.note)], m.style(Type::List), m.width())?;
    note.text(Role::P, text, 0.0, 1.4 * MM);
    blocks.push(note);
    Ok(blocks)
}

fn titled(days: &Days, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("day by day");
    let heading = set.set(&[bold(&days.heading)], m.style(Type::Heading), m.width())?;
    block.text(Role::H2, heading, 0.0, 0.0);
    block.height += 0.6 * MM;
    Ok(block)
}

/// The heads of the three columns; where the table goes on they are there for the eye only.
fn heads(
    days: &Days,
    columns: [f32; 3],
    role: impl Fn(u8, u16, u8, Heads) -> Role,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<Block, HandoutError> {
    let mut block = Block::named("the heads of the days");
    let ends = [columns[1], columns[2], m.width()];
    for (((n, x), end), words) in (0_u8..).zip(&columns).zip(ends).zip(&days.heads) {
        let words = set.set(&[bold(words)], m.style(Type::List), end - x - GUTTER)?;
        block.text(role(TABLE, 0, n, Heads::Column), words, *x, 0.0);
    }
    block.height += 0.6 * MM;
    Ok(block)
}

/// Where the columns begin: the first is as wide as its widest date, within reason.
fn columns(days: &Days, m: &Measures, set: &mut Typesetter) -> Result<[f32; 3], HandoutError> {
    let mut widest: f32 = 0.0;
    for day in &days.rows {
        widest = widest.max(set.set(&[plain(&day.date)], m.style(Type::List), m.width())?.width);
    }
    let second = (widest + GUTTER).clamp(0.23 * m.width(), 0.3 * m.width());
    Ok([0.0, second, second + 0.473 * (m.width() - second)])
}

fn beside(
    (row, day): (u16, &Day),
    columns: [f32; 3],
    m: &Measures,
    set: &mut Typesetter,
) -> Result<Block, HandoutError> {
    let mut block = Block::named("a day");
    block.tight = true;
    block.line((0.0, 0.0), (m.width(), 0.0), 0.3);
    let pad = m.day_pad;
    let style = m.style(Type::List);
    let when = set.set(&[bold(&day.when)], style, columns[1] - GUTTER)?;
    let date = set.set(&[plain(&day.date)], style, columns[1] - GUTTER)?;
    let feel = set.set(&[plain(&day.feel)], style, columns[2] - columns[1] - GUTTER)?;
    let todo = set.set(&[plain(&day.todo)], style, m.width() - columns[2])?;
    let below = pad + when.height;
    let heading = Cell::heading(TABLE, row, 0, Heads::Row);
    block.text(heading, when, 0.0, pad);
    block.text(heading, date, 0.0, below);
    block.text(Cell::at(TABLE, row, 1), feel, columns[1], pad);
    block.text(Cell::at(TABLE, row, 2), todo, columns[2], pad);
    block.height += pad;
    Ok(block)
}

fn under(day: &Day, labels: &[String; 2], m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("a day");
    block.tight = true;
    block.line((0.0, 0.0), (m.width(), 0.0), 0.3);
    let [feel, todo] = labels.each_ref().map(|label| format!("{label} "));
    let style = m.style(Type::List);
    let mut y = 1.2 * MM;
    let lines = [
        vec![bold(&day.when)],
        vec![plain(&day.date)],
        vec![bold(&feel), plain(&day.feel)],
        vec![bold(&todo), plain(&day.todo)],
    ];
    for spans in lines {
        let text = set.set(&spans, style, m.width())?;
        let height = text.height;
        block.text(Role::P, text, 0.0, y);
        y += height;
    }
    block.height = y + 1.2 * MM;
    Ok(block)
}
