//! The foot of every page, and the call line of the last one.

use crate::HandoutError;
use crate::ink::Role;
use crate::layout::block::Block;
use crate::layout::{MM, Measures, Type};
use crate::sheet::Sheet;
use crate::text::{Typesetter, bold, plain};

/// The last lines: the numbers once more, and whom the sheet is for.
pub(crate) fn last(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("the last lines");
    if m.numbers_again() {
        numbers(sheet, &mut block, m, set)?;
        block.height += 0.7 * MM;
    }
    let only = set.set(&[plain(&sheet.foot.only)], m.style(Type::Small), m.width())?;
    let below = block.height;
    block.text(Role::P, only, 0.0, below);
    Ok(block)
}

/// The numbers, in one line; one under the other in large print.
fn numbers(sheet: &Sheet, block: &mut Block, m: &Measures, set: &mut Typesetter) -> Result<(), HandoutError> {
    let call = &sheet.call;
    let say = |label: &str, number: &str| format!("{label} {number}").trim().to_owned();
    let closed = if call.closed.number.is_empty() { "" } else { &call.closed.label };
    let texts = [
        say(&call.us.label, &call.us.number),
        say(closed, &call.closed.number),
        say(&call.emergency.label, &call.emergency.number),
    ];
    let style = if m.columns { Type::Rule } else { Type::Body };
    let pad = 2.6 * MM;
    let emergency = set.set(&[bold(&texts[2])], m.reversed(style), m.width())?;
    let us = set.set(&[bold(&texts[0])], m.style(style), m.width())?;
    let closed = set.set(&[bold(&texts[1])], m.style(style), m.width())?;
    let black = emergency.width + 3.0 * pad;
    let one_line = us.width + closed.width + black + 6.0 * pad <= m.width();
    let line = us.height + 2.2 * MM;
    let dy = (line - us.height) / 2.0;
    if one_line {
        let x = (m.width() - black - us.width - closed.width - pad) / 2.0 + us.width;
        block.area(m.width() - black, 0.0, black, line);
        block.text(Role::P, us, pad, dy);
        block.text(Role::P, closed, x, dy);
        block.text(Role::P, emergency, m.width() - black + 1.5 * pad, dy);
        block.height = line;
    } else {
        block.area(0.0, 2.0 * line, m.width(), line);
        block.text(Role::P, us, pad, dy);
        block.text(Role::P, closed, pad, line + dy);
        block.text(Role::P, emergency, pad, 2.0 * line + dy);
        block.height = 3.0 * line;
    }
    block.frame(0.0, 0.0, m.width(), block.height, 0.5);
    Ok(())
}

/// What stands at the foot of the pages.
#[derive(Clone, Copy)]
pub(crate) struct FootWords<'a> {
    /// On page 1 of two.
    pub(crate) first: &'a str,
    /// On page 1 of more.
    pub(crate) of_many: &'a str,
    /// On the last page.
    pub(crate) last: &'a str,
    /// The number: `%p` of `%n`.
    pub(crate) page: &'a str,
}

/// The foot of a sheet.
pub(crate) fn words(sheet: &Sheet) -> FootWords<'_> {
    FootWords {
        first: &sheet.turn_over[0],
        of_many: &sheet.turn_over[1],
        last: &sheet.foot.words,
        page: &sheet.foot.page,
    }
}

/// How high the foot is.
pub(crate) fn height(foot: &FootWords<'_>, m: &Measures, set: &mut Typesetter) -> Result<f32, HandoutError> {
    Ok(self::foot(foot, m, set, 1, 2)?.height)
}

pub(crate) fn foot(
    says: &FootWords<'_>,
    m: &Measures,
    set: &mut Typesetter,
    page: usize,
    pages: usize,
) -> Result<Block, HandoutError> {
    let mut block = Block::named("the foot");
    let style = m.style(Type::Small);
    block.line((0.0, 0.0), (m.width(), 0.0), 0.3);
    let y = 0.9 * MM;
    let number = says.page.replace("%p", &page.to_string()).replace("%n", &pages.to_string());
    let number = set.set(&[plain(&number)], style, m.width())?;
    let room = m.width() - number.width - 4.0 * MM;
    let words = match page {
        1 if pages > 2 => bold(says.of_many),
        1 => bold(says.first),
        last if last == pages => plain(says.last),
        _ => plain(""),
    };
    block.text(Role::P, set.set(&[words], style, room)?, 0.0, y);
    let number = number.flush_right(m.width());
    block.text(Role::P, number, 0.0, y);
    Ok(block)
}
