//! A leaflet: a head, then headings with lines.

use crate::HandoutError;
use crate::ink::{Item, Page, Role, Segment, Tone};
use crate::layout::block::Block;
use crate::layout::foot::FootWords;
use crate::layout::opening::{Head, head, lead};
use crate::layout::{MM, Measures, PrintOptions, Tight, Type, pager};
use crate::leaflet::{Leaflet, PartLine};
use crate::sheet::Lead;
use crate::text::{Typesetter, bold, plain};

/// Lays out the whole leaflet.
pub(crate) fn lay_out(
    leaflet: &Leaflet,
    options: PrintOptions,
    set: &mut Typesetter,
) -> Result<Vec<Page>, HandoutError> {
    let m = Measures::new(options, false, Tight::No);
    let top = Head {
        title: &leaflet.title,
        clinic: &leaflet.clinic,
        practitioner: &leaflet.practitioner,
        opening: &leaflet.opening,
        logo: None,
        tone: Tone::Black,
    };
    let mut blocks = vec![head(&top, &m, set)?];
    for part in &leaflet.parts {
        let mut heading = Block::named("a heading");
        heading.keep_with_next = true;
        heading.text(
            Role::H2,
            set.set(&[bold(&part.heading)], m.style(Type::Heading), m.width())?,
            0.0,
            1.0 * MM,
        );
        heading.height += 0.6 * MM;
        blocks.push(heading);
        for part_line in &part.lines {
            blocks.push(line(part_line, &m, set)?);
        }
    }
    let foot = FootWords {
        first: &leaflet.first_foot,
        of_many: &leaflet.first_foot,
        last: &leaflet.last_foot,
        page: &leaflet.page,
    };
    let pages = pager::paginate(blocks, &foot, pager::Spare::Below, &m, set)?;
    Ok(pages.into_iter().map(|page| page.ink).collect())
}

fn line(line: &PartLine, m: &Measures, set: &mut Typesetter) -> Result<Block, HandoutError> {
    let mut block = Block::named("a line");
    block.tight = true;
    match line {
        PartLine::Words(words) => {
            block.text(Role::P, lead(words, m.style(Type::Body), m.width(), set)?, 0.0, 0.0);
            block.height += 1.0 * MM;
        }
        PartLine::Row { left, right } => row(&mut block, left, right, m, set)?,
        PartLine::Question { question: asked, choices, write } => {
            question(&mut block, asked, choices, write, m, set)?;
        }
        PartLine::Signature(strokes) => signature(&mut block, strokes),
        PartLine::Write(words) => {
            let end = writing_line(&mut block, words, 0.0, 2.0 * MM, m, set)?;
            block.height = end + 1.6 * MM;
        }
    }
    Ok(block)
}

fn row(
    block: &mut Block,
    left: &Lead,
    right: &[String],
    m: &Measures,
    set: &mut Typesetter,
) -> Result<(), HandoutError> {
    let split = m.width() * 0.36;
    let style = m.style(Type::List);
    block.line((0.0, 0.0), (m.width(), 0.0), 0.3);
    let mut y = 0.9 * MM;
    for words in [bold(&left.bold), plain(&left.more)].iter().filter(|words| !words.text.is_empty()) {
        let text = set.set(std::slice::from_ref(words), style, split - 3.0 * MM)?;
        let height = text.height;
        block.text(Role::P, text, 0.0, y);
        y += height;
    }
    let mut down = 0.9 * MM;
    for words in right {
        let text = set.set(&[plain(words)], style, m.width() - split)?;
        let height = text.height;
        block.text(Role::P, text, split, down);
        down += height;
    }
    block.height = y.max(down) + 0.9 * MM;
    Ok(())
}

fn question(
    block: &mut Block,
    asked: &str,
    choices: &[String],
    write: &str,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<(), HandoutError> {
    block.line((0.0, 0.0), (m.width(), 0.0), 0.2);
    let style = m.style(Type::List);
    let text = set.set(&[plain(asked)], style, m.width())?;
    let mut y = 1.0 * MM;
    let height = text.height;
    block.text(Role::P, text, 0.0, y);
    y += height + 0.6 * MM;
    let side = 3.8 * MM * m.scale();
    let mut x = 0.0;
    let mut lowest = y;
    for words in choices {
        let text = set.set(&[plain(words)], style, m.width())?;
        let needed = side + 1.6 * MM + text.width + 6.0 * MM;
        if x > 0.0 && x + needed > m.width() {
            (x, y) = (0.0, lowest + 0.6 * MM);
        }
        block.frame(x, y + (text.height - side) / 2.0, side, side, 0.35);
        lowest = y + text.height;
        block.text(Role::P, text, x + side + 1.6 * MM, y);
        x += needed;
    }
    if !write.is_empty() {
        let beside = x < m.width() * 0.6;
        let (x, y) = if beside { (x, y) } else { (0.0, lowest + 0.6 * MM) };
        lowest = writing_line(block, write, x, y, m, set)?.max(lowest);
    }
    block.height = lowest + if write.is_empty() { 1.2 } else { 2.6 } * MM;
    Ok(())
}

/// How wide a signature is drawn, in mm.
const SIGNATURE: f32 = 80.0;

/// A signature over its line; what it shows is said in the words beside it.
fn signature(block: &mut Block, strokes: &[Vec<[f32; 2]>]) {
    let wide = SIGNATURE * MM;
    let lowest = strokes.iter().flatten().map(|[_, y]| y * wide).fold(8.0 * MM, f32::max);
    let items = strokes.iter().filter_map(|stroke| {
        let (first, rest) = stroke.split_first()?;
        let begin = Segment::Move(first[0] * wide, first[1] * wide);
        let lines = rest.iter().map(|[x, y]| Segment::Line(x * wide, y * wide));
        let path = std::iter::once(begin).chain(lines).collect();
        Some(Item::Stroke { path, tone: Tone::Black, width: 0.4 * MM, dash: None, round: true })
    });
    block.figure(items.collect(), (0.0, wide), "Signature");
    block.line((0.0, lowest + 1.0 * MM), (wide, lowest + 1.0 * MM), 0.2);
    block.height = lowest + 3.0 * MM;
}

/// Words, then a line to write on up to the margin; answers with its lower edge.
fn writing_line(
    block: &mut Block,
    words: &str,
    x: f32,
    y: f32,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<f32, HandoutError> {
    let text = set.set(&[plain(words)], m.style(Type::List), m.width() - x)?;
    let (width, height) = (text.width, text.height);
    block.text(Role::P, text, x, y);
    block.line((x + width + 2.0 * MM, y + height), (m.width(), y + height), 0.25);
    Ok(y + height)
}
