//! The display list: what goes where on the page, in points from the top left, y downwards.
//! It knows no PDF, so what writes it can be changed.

use crate::fonts::Face;
use crate::sheet::Logo;

/// A page of ink.
#[derive(Clone, Debug)]
pub struct Page {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What is drawn, first to last.
    pub marks: Vec<Mark>,
}

/// What a part of the page is, for screen readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The title.
    H1,
    /// A heading.
    H2,
    /// Running text.
    P,
    /// Running text in the clinic's language, which may not be the client's.
    Own,
    /// A picture that says something.
    Figure,
    /// A line of the list of this number.
    Item(u8),
    /// A cell of a table.
    Cell(Cell),
    /// Decoration: lines, boxes, icons beside words.
    Artifact,
}

/// A place in a table; what shares it is read as one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Number of the table.
    pub table: u8,
    /// Row, from the top.
    pub row: u16,
    /// Column, in the order of reading.
    pub column: u8,
    /// Rows that it covers.
    pub rows: u16,
    /// What it heads, if it is a heading.
    pub heads: Option<Heads>,
}

/// What a heading cell stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heads {
    /// Its row.
    Row,
    /// Its column.
    Column,
}

impl Cell {
    /// A plain cell.
    pub fn at(table: u8, row: u16, column: u8) -> Role {
        Role::Cell(Self { table, row, column, rows: 1, heads: None })
    }

    /// A cell over several rows.
    pub fn over(table: u8, row: u16, column: u8, rows: u16) -> Role {
        Role::Cell(Self { table, row, column, rows, heads: None })
    }

    /// A heading cell.
    pub fn heading(table: u8, row: u16, column: u8, heads: Heads) -> Role {
        Role::Cell(Self { table, row, column, rows: 1, heads: Some(heads) })
    }
}

/// One thing on the page, with its role.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What it is.
    pub role: Role,
    /// Marks of one role that follow each other with the same number are read as one.
    pub group: u32,
    /// What is drawn.
    pub item: Item,
}

/// Black or white, and one dark colour where a clinic has chosen its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Black ink.
    Black,
    /// The paper.
    White,
    /// The clinic's colour: red, green and blue.
    Own([u8; 3]),
}

/// Something drawn.
#[derive(Clone, Debug)]
pub enum Item {
    /// Glyphs on one baseline.
    Glyphs(Glyphs),
    /// A filled outline.
    Fill {
        /// The outline.
        path: Vec<Segment>,
        /// Its tone.
        tone: Tone,
    },
    /// Strokes that make one picture: it is moved, never mirrored.
    Picture {
        /// The strokes.
        items: Vec<Item>,
        /// Where it begins and ends, from the left of the page.
        span: (f32, f32),
        /// What it shows, where it is a figure.
        alt: Option<String>,
    },
    /// The clinic's logo, in a box: left, top, width and height.
    Logo {
        /// The picture.
        logo: Logo,
        /// Where it stands.
        place: (f32, f32, f32, f32),
    },
    /// A stroked line.
    Stroke {
        /// The line.
        path: Vec<Segment>,
        /// Its tone.
        tone: Tone,
        /// Width in points.
        width: f32,
        /// Dash and gap in points; nothing for a whole line.
        dash: Option<(f32, f32)>,
        /// Round ends.
        round: bool,
    },
}

/// Glyphs of one face and size on one baseline.
#[derive(Clone, Debug)]
pub struct Glyphs {
    /// The face.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// The tone.
    pub tone: Tone,
    /// Baseline from the top of the page.
    pub y: f32,
    /// The glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
    /// Where the whole line begins and ends that they stand in, from the left of the page.
    pub line: (f32, f32),
    /// What a run from right to left says, in the order of reading.
    pub reads: Option<String>,
}

/// One glyph.
#[derive(Clone, Debug)]
pub struct Glyph {
    /// Id in the face.
    pub id: u16,
    /// Position from the left of the page.
    pub x: f32,
    /// The text it stands for.
    pub text: String,
}

/// A step of an outline, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Start here.
    Move(f32, f32),
    /// A line to here.
    Line(f32, f32),
    /// A curve by two handles to here.
    Curve([f32; 6]),
    /// Back to the start.
    Close,
}

impl Segment {
    /// The same step, moved and scaled.
    #[must_use]
    pub fn map(self, to: impl Fn(f32, f32) -> (f32, f32)) -> Self {
        match self {
            Self::Move(x, y) => {
                let (x, y) = to(x, y);
                Self::Move(x, y)
            }
            Self::Line(x, y) => {
                let (x, y) = to(x, y);
                Self::Line(x, y)
            }
            Self::Curve([a, b, c, d, e, f]) => {
                let ((a, b), (c, d), (e, f)) = (to(a, b), to(c, d), to(e, f));
                Self::Curve([a, b, c, d, e, f])
            }
            Self::Close => Self::Close,
        }
    }
}

impl Item {
    /// The same thing, moved.
    #[must_use]
    pub fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Glyphs(run) => {
                run.y += dy;
                run.glyphs.iter_mut().for_each(|glyph| glyph.x += dx);
                run.line = (run.line.0 + dx, run.line.1 + dx);
            }
            Self::Picture { items, span, .. } => {
                let moved = std::mem::take(items).into_iter().map(|item| item.moved(dx, dy));
                *items = moved.collect();
                *span = (span.0 + dx, span.1 + dx);
            }
            Self::Logo { place, .. } => *place = (place.0 + dx, place.1 + dy, place.2, place.3),
            Self::Fill { path, .. } | Self::Stroke { path, .. } => {
                path.iter_mut().for_each(|step| *step = step.map(|x, y| (x + dx, y + dy)));
            }
        }
        self
    }
}

impl Item {
    /// The same thing on the other side of a page of this width: text and pictures keep their own shape.
    #[must_use]
    pub fn mirrored(mut self, width: f32) -> Self {
        let across = |(from, to): (f32, f32)| width - from - to;
        match &mut self {
            Self::Glyphs(run) => {
                let dx = across(run.line);
                self.moved(dx, 0.0)
            }
            Self::Picture { span, .. } => {
                let dx = across(*span);
                self.moved(dx, 0.0)
            }
            Self::Logo { place, .. } => {
                let dx = across((place.0, place.0 + place.2));
                self.moved(dx, 0.0)
            }
            Self::Fill { path, .. } | Self::Stroke { path, .. } => {
                path.iter_mut().for_each(|step| *step = step.map(|x, y| (width - x, y)));
                self
            }
        }
    }
}

/// The outline of a rectangle.
pub fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Vec<Segment> {
    vec![
        Segment::Move(x, y),
        Segment::Line(x + width, y),
        Segment::Line(x + width, y + height),
        Segment::Line(x, y + height),
        Segment::Close,
    ]
}

/// The outline of a circle.
pub fn circle(x: f32, y: f32, radius: f32) -> Vec<Segment> {
    let k = radius * 0.552_285;
    let (l, r, t, b) = (x - radius, x + radius, y - radius, y + radius);
    vec![
        Segment::Move(r, y),
        Segment::Curve([r, y + k, x + k, b, x, b]),
        Segment::Curve([x - k, b, l, y + k, l, y]),
        Segment::Curve([l, y - k, x - k, t, x, t]),
        Segment::Curve([x + k, t, r, y - k, r, y]),
        Segment::Close,
    ]
}
