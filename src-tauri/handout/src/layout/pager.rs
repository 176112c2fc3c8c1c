//! How blocks fall onto pages: in order, never split, spare height shared out between them.

use crate::HandoutError;
use crate::ink::{Mark, Page};
use crate::layout::block::Block;
use crate::layout::foot::{self, FootWords};
use crate::layout::{MM, Measures};
use crate::text::Typesetter;
use std::collections::VecDeque;

/// A gap grows no further than this, in mm.
const WIDEST_GAP: f32 = 7.0;

/// Where the height goes that a page does not need.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spare {
    /// Between the blocks.
    Shared,
    /// Under the last one.
    Below,
}

/// A page with the names of what stands on it.
pub(crate) struct Laid {
    pub(crate) ink: Page,
    pub(crate) blocks: Vec<&'static str>,
}

pub(crate) fn paginate(
    blocks: Vec<Block>,
    words: &FootWords<'_>,
    spare: Spare,
    m: &Measures,
    set: &mut Typesetter,
) -> Result<Vec<Laid>, HandoutError> {
    let foot_height = foot::height(words, m, set)?;
    let room = m.page.1 - m.top - m.foot - foot_height - 1.0 * MM;
    let pages = split(blocks, room, m.gap)?;
    let count = pages.len();
    let numbered = pages.into_iter().enumerate();
    numbered
        .map(|(n, blocks)| {
            let names = blocks.iter().map(|block| block.name).collect();
            let mut page = place(blocks, room, spare, m);
            let foot = foot::foot(words, m, set, n + 1, count)?;
            let (x, y) = (m.side, m.page.1 - m.foot - foot.height);
            stamp(&mut page, foot, x, y);
            Ok(Laid { ink: page, blocks: names })
        })
        .collect()
}

/// Which blocks stand on which page.
fn split(blocks: Vec<Block>, room: f32, gap: f32) -> Result<Vec<Vec<Block>>, HandoutError> {
    let mut pages: Vec<Vec<Block>> = vec![Vec::new()];
    let mut used = 0.0;
    let mut waiting: VecDeque<Block> = blocks.into();
    let tall = |chain: &[Block]| -> f32 {
        chain.iter().map(|block| block.height + if block.tight { 0.0 } else { gap }).sum()
    };
    while let Some(first) = waiting.pop_front() {
        let mut chain = vec![first];
        while chain.last().is_some_and(|last| last.keep_with_next) {
            chain.extend(waiting.pop_front());
        }
        while chain.len() > 1 && tall(&chain) > room + gap {
            waiting.extend(chain.pop());
            waiting.rotate_right(1);
        }
        let needed = tall(&chain);
        if needed > room + gap {
            return Err(HandoutError::TooTall(chain[0].name.to_owned()));
        }
        let started = pages.last().is_some_and(|page| !page.is_empty());
        let turns = chain[0].new_page && pages.len() == 1;
        if started && (turns || used + needed > room + gap) {
            pages.push(Vec::new());
            used = 0.0;
            if let Some(heading) = chain[0].resumes.take() {
                used += heading.height + gap;
                chain.insert(0, *heading);
            }
        }
        used += needed;
        if let Some(page) = pages.last_mut() {
            page.extend(chain);
        }
    }
    Ok(pages)
}

/// Sets the blocks of one page, sharing out the height that is left.
fn place(blocks: Vec<Block>, room: f32, spare: Spare, m: &Measures) -> Page {
    let mut page = Page { width: m.page.0, height: m.page.1, marks: Vec::new() };
    let gaps = blocks.iter().skip(1).filter(|block| !block.tight).count();
    let inked: f32 = blocks.iter().map(|block| block.height).sum();
    #[allow(clippy::cast_precision_loss, reason = "few blocks")]
    let share = if gaps == 0 { m.gap } else { (room - inked) / gaps as f32 };
    let gap = match spare {
        Spare::Shared => share.clamp(m.gap.min(share.max(0.0)), WIDEST_GAP * MM),
        Spare::Below => m.gap,
    };
    let mut y = m.top;
    for (n, block) in blocks.into_iter().enumerate() {
        if n > 0 && !block.tight {
            y += gap;
        }
        let height = block.height;
        stamp(&mut page, block, m.side, y);
        y += height;
    }
    page
}

/// Puts a block on the page, keeping its reading groups apart from the others.
fn stamp(page: &mut Page, block: Block, x: f32, y: f32) {
    let before = page.marks.iter().map(|mark| mark.group).max().unwrap_or(0);
    for Mark { role, group, item } in block.marks {
        let group = if group == 0 { 0 } else { before + group };
        page.marks.push(Mark { role, group, item: item.moved(x, y) });
    }
}
