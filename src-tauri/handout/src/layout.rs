//! From the sheet to pages of ink: measures, blocks, and how they fall onto pages.
//!
//! Type, signs, dates and phone numbers never shrink. Gaps do, then a new page begins.

mod block;
mod calls;
mod chart;
mod days;
mod foot;
pub(crate) mod leaflet;
mod opening;
mod pager;
mod personal;

use crate::ink::{Page, Tone};
use crate::text::{Style, Typesetter};
use crate::{HandoutError, Sheet};

/// Home printers clip what is nearer to the edge, in mm.
const MARGIN_LEAST: f32 = 7.0;

/// How close things stand: what shrinks, in the order in which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tight {
    /// As drawn.
    No,
    /// Smaller gaps and rows.
    Gaps,
    /// Smaller margins too.
    Margins,
    /// To the edge of what a printer prints.
    Edges,
    /// The numbers once less: not under the boxes that say them.
    Once,
    /// Without the bars of large print, and questions beside each other.
    Plain,
}

/// Lines of Arabic against lines of Latin type.
const ARABIC_LEADING: f32 = 1.06;

/// Millimetres in points.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// The paper in the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// Size of the running text in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 12 pt, on two pages.
    Standard,
    /// 14 pt.
    Larger,
    /// 16 pt, large print.
    Large,
    /// 18 pt, large print.
    Largest,
}

impl Size {
    /// The size of so many points.
    pub fn from_points(points: u8) -> Option<Self> {
        match points {
            12 => Some(Self::Standard),
            14 => Some(Self::Larger),
            16 => Some(Self::Large),
            18 => Some(Self::Largest),
            _ => None,
        }
    }
}

impl Size {
    /// Pages that a sheet of this size should take at most.
    fn pages(self) -> usize {
        match self {
            Self::Standard => 2,
            Self::Larger => 3,
            Self::Large => 5,
            Self::Largest => 6,
        }
    }
}

/// How a sheet is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintOptions {
    /// The paper.
    pub paper: Paper,
    /// The size of the running text.
    pub size: Size,
}

/// Every measure of one paper and size, in points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measures {
    pub(crate) page: (f32, f32),
    pub(crate) side: f32,
    pub(crate) top: f32,
    pub(crate) foot: f32,
    pub(crate) gap: f32,
    pub(crate) row_pitch: f32,
    /// The bars of the chart are at least so wide: they show the order only, and give way to words.
    pub(crate) bars: f32,
    tight: Tight,
    /// The share of the width that "Just for you" has beside the next visit.
    pub(crate) you: f32,
    /// Above and below a day of the table.
    pub(crate) day_pad: f32,
    /// The chart with its bars, and the 3 things in a row: at 12 pt only.
    pub(crate) side_by_side: bool,
    /// Boxes and tables in columns: up to 14 pt.
    pub(crate) columns: bool,
    title: f32,
    heading: f32,
    box_heading: f32,
    body: f32,
    /// Arabic stands further apart.
    rtl: bool,
    phone: f32,
    emergency: f32,
    small: f32,
}

/// The roles of type.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Type {
    Title,
    Heading,
    BoxHeading,
    Body,
    Rule,
    List,
    Phone,
    Emergency,
    Small,
}

impl Measures {
    fn new(options: PrintOptions, rtl: bool, tight: Tight) -> Self {
        let (title, heading, box_heading, body, phone, emergency, small) = match options.size {
            Size::Standard => (23.0, 15.0, 14.0, 12.0, 17.0, 24.0, 10.0),
            Size::Larger => (26.0, 17.0, 16.0, 14.0, 19.5, 27.5, 12.0),
            Size::Large => (29.0, 19.5, 18.5, 16.0, 22.0, 31.0, 12.0),
            Size::Largest => (32.0, 21.5, 20.5, 18.0, 24.5, 34.5, 14.0),
        };
        let (page, side, top, foot, gap, row_pitch): (_, f32, f32, f32, f32, f32) = match options.paper {
            Paper::A4 => ((595.276, 841.89), 12.0, 11.0, 10.0, 1.2, 6.0),
            Paper::Letter => ((612.0, 792.0), 13.0, 8.5, 7.5, 0.9, 5.7),
        };
        let closer = |wide: f32, close: f32| if tight == Tight::No { wide } else { wide.min(close) };
        let (gap, row_pitch, day_pad) = (closer(gap, 0.6), closer(row_pitch, 5.9), closer(0.9, 0.55));
        let bars = closer(70.0, 56.0);
        let (side, top, foot) = match tight {
            Tight::No | Tight::Gaps => (side, top, foot),
            Tight::Margins => (10.0, top.min(9.0), foot.min(8.0)),
            Tight::Edges | Tight::Once | Tight::Plain => (8.0, MARGIN_LEAST, MARGIN_LEAST),
        };
        Self {
            page,
            side: side * MM,
            top: top * MM,
            foot: foot * MM,
            gap: gap * MM,
            row_pitch: row_pitch * MM * body / 12.0,
            bars: bars * MM,
            tight,
            you: if matches!(tight, Tight::Once | Tight::Plain) { 0.5 } else { 0.535 },
            day_pad: day_pad * MM,
            side_by_side: options.size == Size::Standard,
            columns: matches!(options.size, Size::Standard | Size::Larger),
            title,
            heading,
            box_heading,
            body,
            rtl,
            phone,
            emergency,
            small,
        }
    }

    /// Width between the side margins.
    pub(crate) fn width(&self) -> f32 {
        self.page.0 - 2.0 * self.side
    }

    /// Whether a bar stands above each group of rules in large print; where room is short, the dates stand
    /// alone.
    pub(crate) fn bars_above(&self) -> bool {
        self.tight != Tight::Plain
    }

    /// Whether the numbers stand once more on the last page.
    pub(crate) fn numbers_again(&self) -> bool {
        !matches!(self.tight, Tight::Once | Tight::Plain)
    }

    /// Whether short questions stand beside each other: at 12 pt, and where room is short.
    pub(crate) fn questions_beside(&self) -> bool {
        self.side_by_side || (self.columns && self.tight == Tight::Plain)
    }

    /// Body size against 12 pt.
    pub(crate) fn scale(&self) -> f32 {
        self.body / 12.0
    }

    /// A style in black.
    pub(crate) fn style(&self, kind: Type) -> Style {
        let (size, leading) = match kind {
            Type::Title => (self.title, 1.15),
            Type::Heading => (self.heading, 1.2),
            Type::BoxHeading => (self.box_heading, 1.2),
            Type::Body => (self.body, 1.3),
            Type::Rule => (self.body, 1.14),
            Type::List => (self.body, 1.24),
            Type::Phone => (self.phone, 1.15),
            Type::Emergency => (self.emergency, 1.05),
            Type::Small => (self.small, 1.2),
        };
        let leading = if self.rtl { leading * ARABIC_LEADING } else { leading };
        Style { size, leading, tone: Tone::Black }
    }

    /// A style in white, on black.
    pub(crate) fn reversed(&self, kind: Type) -> Style {
        Style { tone: Tone::White, ..self.style(kind) }
    }
}

/// Lays out the whole sheet, closer together where it would take more pages than it should.
pub(crate) fn lay_out(
    sheet: &Sheet,
    options: PrintOptions,
    set: &mut Typesetter,
) -> Result<Vec<Page>, HandoutError> {
    let mut best = at(sheet, options, Tight::No, set)?;
    for tight in [Tight::Gaps, Tight::Margins, Tight::Edges, Tight::Once, Tight::Plain] {
        if best.len() <= options.size.pages() {
            break;
        }
        let closer = at(sheet, options, tight, set)?;
        if closer.len() < best.len() {
            best = closer;
        }
    }
    Ok(best)
}

/// The sheet with things as close as this. The call box says on which page the signs for an ambulance
/// stand, so that page is found first.
fn at(
    sheet: &Sheet,
    options: PrintOptions,
    tight: Tight,
    set: &mut Typesetter,
) -> Result<Vec<Page>, HandoutError> {
    let m = Measures::new(options, sheet.rtl, tight);
    let mut sheet = sheet.clone();
    let note = sheet.call.emergency.note.clone();
    let mut help_page = 2;
    for _ in 0..3 {
        sheet.call.emergency.note = note.replace("%h", &help_page.to_string());
        let pages =
            pager::paginate(blocks(&sheet, &m, set)?, &foot::words(&sheet), pager::Spare::Shared, &m, set)?;
        let found = pages.iter().position(|page| page.blocks.contains(&calls::HELP_NOW)).map_or(2, |n| n + 1);
        if found == help_page {
            return Ok(pages.into_iter().map(|page| facing(page.ink, sheet.rtl)).collect());
        }
        help_page = found;
    }
    Err(HandoutError::Broken("the page of the signs moves with its number".into()))
}

/// The page as its language reads: mirrored where that is from right to left.
fn facing(mut page: Page, rtl: bool) -> Page {
    if rtl {
        let width = page.width;
        for mark in &mut page.marks {
            mark.item = mark.item.clone().mirrored(width);
        }
    }
    page
}

fn blocks(sheet: &Sheet, m: &Measures, set: &mut Typesetter) -> Result<Vec<block::Block>, HandoutError> {
    let mut blocks = opening::blocks(sheet, m, set)?;
    blocks.extend(chart::blocks(sheet, m, set)?);
    blocks.push(opening::tonight(sheet, m, set)?);
    let mut second = days::blocks(sheet, m, set)?;
    second.extend(calls::help(sheet, m, set)?);
    second.extend(personal::blocks(sheet, m, set)?);
    second.push(foot::last(sheet, m, set)?);
    if let Some(first) = second.first_mut() {
        first.new_page = true;
    }
    blocks.extend(second);
    Ok(blocks)
}
