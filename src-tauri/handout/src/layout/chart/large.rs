//! The chart of times in large print: a bar across the page, then the date with its rules beside it.

use super::{Columns, TABLE, bar, dates, labels, legend, legend_width, rows_of, rule, turning, widest_date};
use crate::HandoutError;
use crate::ink::{Cell, Heads, Role, Tone};
use crate::layout::block::Block;
use crate::layout::{MM, Measures, Type};
use crate::sheet::{Group, Kind, Times};
use crate::text::{Typesetter, bold};

/// The heading and its groups.
pub(super) fn blocks(times: &Times, m: &Measures, set: &mut Typesetter) -> Result<Vec<Block>, HandoutError> {
    let column = widest_date(times, m, set)? + 3.0 * MM;
    let scale = m.bars_above().then(|| Columns::above(times, m));
    let again = heading(times, scale.as_ref(), m, set)?;
    let mut head = again.clone();
    head.keep_with_next = true;
    let mut blocks = vec![head];
    let mut row = 0;
    for (n, group) in times.groups.iter().enumerate() {
        let mut block = Block::named("a group of rules");
        block.tight = true;
        match &scale {
            Some(scale) => bar_above(group, scale, &mut block, m),
            None => block.line((0.0, 0.0), (m.width(), 0.0), 0.3),
        }
        block.append(stacked(group, column, row, m, set)?);
        if n > 0 {
            block.resumes = Some(Box::new(again.clone()));
        }
        turning(&times.groups, n, &mut block, m);
        blocks.push(block);
        row += rows_of(group);
    }
    Ok(blocks)
}

/// The heading in large print, with the axis of the bars under it.
fn heading(
    times: &Times,
    scale: Option<&Columns>,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<Block, HandoutError> {
    let mut head = Block::named("your times");
    head.text(Role::H2, set.set(&[bold(&times.heading)], m.style(Type::Heading), m.width())?, 0.0, 0.0);
    let Some(scale) = scale else {
        head.height += 1.0 * MM;
        return Ok(head);
    };
    let x = m.width() - legend_width(times, m, set)? + 5.0 * MM;
    let y = (head.height - 4.4 * MM) / 2.0;
    legend(times, &mut head, (x, y), m, set)?;
    head.height += 0.6 * MM;
    let mut axis = Block::named("the axis");
    let line = m.style(Type::Small).size * m.style(Type::Small).leading;
    labels(times, scale, &mut axis, m, set)?;
    axis.height = 4.0 * line + 0.8 * MM;
    head.append(axis);
    Ok(head)
}

/// One bar across the page for rules that end together, with their gate.
fn bar_above(group: &Group, scale: &Columns, block: &mut Block, m: &Measures) {
    let (y, height) = (1.5 * MM, 2.8 * MM);
    let middle = y + height / 2.0;
    let kind = group.rows.first().map_or(Kind::DoNot, |row| row.kind);
    let (from, end) = (scale.gate(group.rows.first().map_or(0, |row| row.from_gate)), scale.gate(group.gate));
    block.line((0.0, 0.0), (m.width(), 0.0), 0.18);
    block.dotted((end + 1.4 * MM, middle), (m.width(), middle), 0.2);
    bar(block, kind, (from, y), (end - from, height));
    block.line((end, y - 0.4 * MM), (end, y + height + 0.4 * MM), 1.1);
    block.height = y + height - 0.7 * MM;
}

/// One group in large print: the date, and its rules beside it.
fn stacked(
    group: &Group,
    column: f32,
    row: u16,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<Block, HandoutError> {
    let mut block = Block::default();
    let pad = 1.2 * MM;
    let mut y = pad;
    for line in dates(group, m, set)? {
        let height = line.height;
        block.text(Cell::over(TABLE, row, 1, rows_of(group)), line, 0.0, y);
        y += height;
    }
    let lowest = y;
    y = pad;
    let (sign, icon) = (4.6 * MM * m.scale(), 5.8 * MM * m.scale());
    let indent = column + sign + icon + 3.4 * MM;
    for (n, one) in (row..).zip(&group.rows) {
        let text = rule(one, m.width() - indent, m, set)?;
        let row_height = text.height.max(icon);
        let middle = y + row_height / 2.0;
        match one.kind {
            Kind::DoNot => block.sign_do_not(column, middle - sign / 2.0, sign),
            Kind::Do => block.sign_do(column, middle - sign / 2.0, sign),
        }
        block.icon(one.icon, column + sign + 1.4 * MM, middle - icon / 2.0, icon, Tone::Black);
        let dy = (row_height - text.height) / 2.0;
        block.text(Cell::heading(TABLE, n, 0, Heads::Row), text, indent, y + dy);
        y += row_height + 0.5 * MM;
    }
    block.height = lowest.max(y) + pad;
    Ok(block)
}
