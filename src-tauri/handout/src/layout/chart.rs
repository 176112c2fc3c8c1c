//! The chart of times. At 12 pt: signs, rules, bars and dates side by side. In large print: the date,
//! then its rules. The printed date rules; a bar only shows the order.

mod large;

use crate::HandoutError;
use crate::ink::{Cell, Heads, Item, Role, Segment, Tone};
use crate::layout::block::Block;
use crate::layout::{MM, Measures, Type};
use crate::sheet::{Gate, Group, Kind, Row, Sheet, Times};
use crate::text::{Paragraph, Span, Typesetter, bold, plain};

const SIGN: f32 = 5.2 * MM;
const ICON: f32 = 8.0 * MM;
const BAR: f32 = 3.5 * MM;
/// The column of the rules is at least so wide; it grows where that saves a second line.
const RULES: f32 = 63.5 * MM;

pub(crate) fn blocks(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Vec<Block>, HandoutError> {
    let times = &sheet.times;
    if m.side_by_side {
        let columns = Columns::measure(times, m, set)?;
        let axis = axis(times, &columns, m, set)?;
        let mut blocks = vec![axis.clone()];
        let mut row = 0;
        for (n, group) in times.groups.iter().enumerate() {
            let mut block = bars(group, &columns, row, m, set)?;
            if n > 0 {
                block.resumes = Some(Box::new(axis.clone()));
            }
            turning(&times.groups, n, &mut block, m);
            blocks.push(block);
            row += rows_of(group);
        }
        return Ok(blocks);
    }
    large::blocks(times, m, set)
}

/// Where the rules that forbid turn into rules that ask, a thicker line stands between them; what is asked
/// stays together.
fn turning(groups: &[Group], n: usize, block: &mut Block, m: &Measures) {
    let asks = |group: &Group| group.rows.iter().all(|row| row.kind == Kind::Do);
    block.keep_with_next = asks(&groups[n]) && n + 1 < groups.len();
    if n > 0 && asks(&groups[n]) && !asks(&groups[n - 1]) {
        block.line((0.0, 0.0), (m.width(), 0.0), 0.5);
    }
}

/// Number of the table of times.
const TABLE: u8 = 1;

fn rows_of(group: &Group) -> u16 {
    u16::try_from(group.rows.len()).unwrap_or(u16::MAX)
}

/// Where the columns of the chart stand.
struct Columns {
    rule: f32,
    text: f32,
    bars: f32,
    date: f32,
    gates: usize,
}

impl Columns {
    fn measure(times: &Times, m: &Measures, set: &mut Typesetter) -> Result<Self, HandoutError> {
        let text = SIGN + ICON;
        let date = m.width() - widest_date(times, m, set)? - 0.8 * MM;
        let widest = date - m.bars;
        let wanted = text + widest_rule(times, widest - text, m, set)? + 1.2 * MM;
        let signs = legend_width(times, m, set)? - 2.0 * MM;
        let rule = wanted.clamp(RULES, widest.max(RULES)).max(signs);
        Ok(Self { rule, text, bars: date - rule, date, gates: times.gates.len() })
    }

    /// The axis across the page, in large print.
    fn above(times: &Times, m: &Measures) -> Self {
        let end = m.width() - 9.0 * MM * m.scale();
        Self { rule: 0.0, text: 0.0, bars: end, date: end, gates: times.gates.len() }
    }

    /// Where a gate stands.
    #[allow(clippy::cast_precision_loss, reason = "few gates")]
    fn gate(&self, n: usize) -> f32 {
        let steps = self.gates.saturating_sub(1).max(1) as f32;
        self.rule + 3.2 * MM + n as f32 * (self.bars - 7.5 * MM) / steps
    }
}

/// The widest rule that stands on one line of so many points.
fn widest_rule(times: &Times, room: f32, m: &Measures, set: &mut Typesetter) -> Result<f32, HandoutError> {
    let mut widest: f32 = 0.0;
    for row in times.groups.iter().flat_map(|group| &group.rows) {
        let width = rule(row, m.width(), m, set)?.width;
        if width <= room {
            widest = widest.max(width);
        }
    }
    Ok(widest)
}

/// The widest line of the date column.
fn widest_date(times: &Times, m: &Measures, set: &mut Typesetter) -> Result<f32, HandoutError> {
    let mut widest: f32 = 0.0;
    for group in &times.groups {
        for line in dates(group, m, set)? {
            widest = widest.max(line.width);
        }
    }
    Ok(widest)
}

/// The lines of the date column.
fn dates(group: &Group, m: &Measures, set: &mut Typesetter) -> Result<Vec<Paragraph>, HandoutError> {
    let style = m.style(Type::Rule);
    let before = format!("{} ", group.before);
    let mut first: Vec<Span<'_>> = vec![plain(&before)];
    if !group.time.is_empty() {
        first.push(bold(&group.time));
    }
    let mut lines = vec![set.set(&first, style, m.width())?];
    if !group.date.is_empty() {
        lines.push(set.set(&[bold(&group.date)], style, m.width())?);
    }
    Ok(lines)
}

fn axis(times: &Times, c: &Columns, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("your times");
    block.keep_with_next = true;
    let style = m.style(Type::Small);
    let line = style.size * style.leading;
    let height = 4.0 * line + 1.2 * MM;
    block.text(Role::H2, set.set(&[bold(&times.heading)], m.style(Type::Heading), c.rule)?, 0.0, 0.0);
    legend(times, &mut block, (0.0, height - 7.2 * MM), m, set)?;
    let how_long = set.set(&[bold(&times.how_long)], m.style(Type::Body), m.width() - c.date)?;
    let y = height - how_long.height - 0.2 * MM;
    block.text(Role::P, how_long, c.date, y);
    labels(times, c, &mut block, m, set)?;
    block.height = height;
    Ok(block)
}

/// Months, days and weekdays over their gates, in four small lines.
fn labels(
    times: &Times,
    c: &Columns,
    block: &mut Block,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<(), HandoutError> {
    let style = m.style(Type::Small);
    let line = style.size * style.leading;
    months(times, c, block, m, set)?;
    let step = c.gate(1) - c.gate(0);
    for (n, gate) in times.gates.iter().enumerate() {
        gate_labels(gate, c.gate(n), (step, line), block, m, set)?;
    }
    if let Some(last) = times.gates.len().checked_sub(1) {
        let days = set.set(&[plain(&times.days)], style, m.width())?;
        block.text(Role::Artifact, days, c.gate(last) + 3.2 * MM * m.scale(), line);
    }
    Ok(())
}

/// How much room the two signs take with their words.
fn legend_width(times: &Times, m: &Measures, set: &mut Typesetter) -> Result<f32, HandoutError> {
    let mut width = 0.0;
    for word in [&times.do_not, &times.do_] {
        width += 19.8 * MM + set.set(&[plain(word)], m.style(Type::Rule), m.width())?.width;
    }
    Ok(width)
}

fn legend(
    times: &Times,
    block: &mut Block,
    (mut x, y): (f32, f32),
    m: &Measures,
    set: &mut Typesetter,
) -> Result<(), HandoutError> {
    let sign = 4.4 * MM;
    for (kind, word) in [(Kind::DoNot, &times.do_not), (Kind::Do, &times.do_)] {
        if kind == Kind::Do {
            block.sign_do(x, y, sign);
        } else {
            block.sign_do_not(x, y, sign);
        }
        bar(block, kind, (x + 5.6 * MM, y + (sign - BAR) / 2.0), (7.6 * MM, BAR));
        let text = set.set(&[plain(word)], m.style(Type::Rule), m.width())?;
        let dy = (sign - text.height) / 2.0;
        let width = text.width;
        block.text(Role::P, text, x + 14.8 * MM, y + dy);
        x += 14.8 * MM + width + 5.0 * MM;
    }
    Ok(())
}

/// The names of the months above the axis, each over its own gates.
fn months(
    times: &Times,
    c: &Columns,
    block: &mut Block,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<(), HandoutError> {
    let style = m.style(Type::Small);
    let y = style.size * style.leading;
    let mut n = 0;
    while n < times.gates.len() {
        let month = &times.gates[n].month;
        let mut end = n;
        while end + 1 < times.gates.len() && times.gates[end + 1].month == *month {
            end += 1;
        }
        let (from, to) = (c.gate(n) - 3.2 * MM, c.gate(end) + 3.0 * MM);
        let name = set.set(&[plain(month)], style, m.width())?;
        if name.width <= to - from + 6.0 * MM || end + 1 == times.gates.len() {
            block.text(Role::Artifact, name, from, 0.0);
        }
        block.line((from, y), (to, y), 0.18);
        n = end + 1;
    }
    Ok(())
}

fn gate_labels(
    gate: &Gate,
    x: f32,
    (step, line): (f32, f32),
    block: &mut Block,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<(), HandoutError> {
    if gate.label.is_empty() {
        let size = 3.4 * MM * m.scale();
        block.icon("moon", x - size / 2.0, line + (line - size) / 2.0, size, Tone::Black);
        return Ok(());
    }
    let style = m.style(Type::Small);
    let widest = set.set(&[plain("Wed")], style, m.width())?.width + 0.8 * MM;
    let letters = if widest > step { 2 } else { 3 };
    let weekday: String = gate.weekday.chars().take(letters).collect();
    let rows = [plain(&gate.label), plain(&weekday), bold(&gate.day)];
    let mut y = line;
    for words in rows {
        let label = set.set(&[words], style, m.width())?;
        let left = (x - label.width / 2.0).max(0.0);
        block.text(Role::Artifact, label, left, y);
        y += line;
    }
    Ok(())
}

/// One group at 12 pt: rules with their bars, one gate, one date.
fn bars(
    group: &Group,
    c: &Columns,
    row: u16,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<Block, HandoutError> {
    let mut block = Block::named("a group of rules");
    block.tight = true;
    let pad = 0.3 * MM;
    let date_lines = dates(group, m, set)?;
    let date_height: f32 = date_lines.iter().map(|line| line.height).sum();
    let mut rows = Vec::new();
    for row in &group.rows {
        let text = rule(row, c.rule - c.text - 0.8 * MM, m, set)?;
        let height = if text.lines > 1 { text.height + 0.8 * MM } else { m.row_pitch.max(text.height) };
        rows.push((row, text, height));
    }
    let rows_height: f32 = rows.iter().map(|(_, _, height)| height).sum();
    let height = rows_height.max(date_height + 0.4 * MM) + 2.0 * pad;
    block.line((0.0, 0.0), (m.width(), 0.0), if row == 0 { 0.3 } else { 0.18 });
    for n in 0..c.gates {
        block.dotted((c.gate(n), 0.6 * MM), (c.gate(n), height), 0.1);
    }
    let end = c.gate(group.gate);
    let mut y = (height - rows_height) / 2.0;
    let (mut top, mut bottom) = (height, 0.0_f32);
    for (n, (rule, text, row_height)) in (row..).zip(rows) {
        let middle = y + row_height / 2.0;
        let bar_y = middle - BAR / 2.0;
        sign(&mut block, rule.kind, middle);
        block.icon(rule.icon, SIGN + 0.3 * MM, middle - 3.1 * MM, 6.2 * MM, Tone::Black);
        let from = c.gate(rule.from_gate);
        bar(&mut block, rule.kind, (from, bar_y), (end - from, BAR));
        let dy = (row_height - text.height) / 2.0;
        block.text(Cell::heading(TABLE, n, 0, Heads::Row), text, c.text, y + dy);
        top = top.min(bar_y);
        bottom = bottom.max(bar_y + BAR);
        y += row_height;
    }
    let middle = height / 2.0;
    block.line((end, top - 0.4 * MM), (end, bottom + 0.4 * MM), 1.1);
    if end + 1.6 * MM < c.date - 0.6 * MM {
        block.dotted((end + 1.2 * MM, middle), (c.date - 0.6 * MM, middle), 0.3);
    }
    let mut y = (height - date_height) / 2.0;
    for line in date_lines {
        let step = line.height;
        block.text(Cell::over(TABLE, row, 1, rows_of(group)), line, c.date, y);
        y += step;
    }
    block.height = height;
    Ok(block)
}

fn rule(row: &Row, width: f32, m: &Measures, set: &mut Typesetter) -> Result<Paragraph, HandoutError> {
    let bold_word = format!("{} ", row.bold);
    let spans =
        if row.bold.is_empty() { vec![plain(&row.text)] } else { vec![bold(&bold_word), plain(&row.text)] };
    set.set(&spans, m.style(Type::Rule), width)
}

fn sign(block: &mut Block, kind: Kind, middle: f32) {
    let size = 4.3 * MM;
    match kind {
        Kind::DoNot => block.sign_do_not(0.0, middle - size / 2.0, size),
        Kind::Do => block.sign_do(0.0, middle - size / 2.0, size),
    }
}

/// Hatched for a rule that forbids, empty for one that asks.
fn bar(block: &mut Block, kind: Kind, (x, y): (f32, f32), (width, height): (f32, f32)) {
    if kind == Kind::Do {
        block.frame(x, y, width, height, 0.4);
        return;
    }
    let mut path = Vec::new();
    let step = 1.5 * MM;
    let mut c = -height + step / 2.0;
    while c < width {
        let (x0, x1) = (c.max(0.0), (c + height).min(width));
        if x1 > x0 {
            path.push(Segment::Move(x + x0, y + height - (x0 - c)));
            path.push(Segment::Line(x + x1, y + height - (x1 - c)));
        }
        c += step;
    }
    let hatch = Item::Stroke { path, tone: Tone::Black, width: 0.3 * MM, dash: None, round: false };
    block.draw(Item::Picture { items: vec![hatch], span: (x, x + width), alt: None });
    block.frame(x, y, width, height, 0.25);
}
