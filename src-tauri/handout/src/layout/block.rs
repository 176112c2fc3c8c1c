//! A block: ink that stays together, measured from its own top left corner.

use crate::icons::{self, GRID, STROKE};
use crate::ink::{Item, Mark, Role, Segment, Tone, circle, rectangle};
use crate::layout::MM;
use crate::text::Paragraph;

/// Something that is never split over pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    pub(crate) marks: Vec<Mark>,
    pub(crate) height: f32,
    /// No gap before it: it continues the block above.
    pub(crate) tight: bool,
    /// Stays on the page of the block after it.
    pub(crate) keep_with_next: bool,
    /// Begins the second page, unless the first has run over.
    pub(crate) new_page: bool,
    /// What stands above it where it begins a page in the middle of its subject.
    pub(crate) resumes: Option<Box<Block>>,
    /// What it is called when it does not fit.
    pub(crate) name: &'static str,
    groups: u32,
}

impl Block {
    pub(crate) fn named(name: &'static str) -> Self {
        Self { name, ..Self::default() }
    }

    /// Puts a paragraph; it is read as one.
    pub(crate) fn text(&mut self, role: Role, paragraph: Paragraph, x: f32, y: f32) {
        self.groups += u32::from(role != Role::Artifact);
        let group = if role == Role::Artifact { 0 } else { self.groups };
        for item in paragraph.items {
            self.marks.push(Mark { role, group, item: item.moved(x, y) });
        }
        self.height = self.height.max(y + paragraph.height);
    }

    /// Puts another block under this one, to be one with it.
    pub(crate) fn append(&mut self, other: Self) {
        for mark in other.marks {
            let group = if mark.group == 0 { 0 } else { mark.group + self.groups };
            self.marks.push(Mark { role: mark.role, group, item: mark.item.moved(0.0, self.height) });
        }
        self.groups += other.groups;
        self.height += other.height;
    }

    /// Puts decoration.
    pub(crate) fn draw(&mut self, item: Item) {
        self.marks.push(Mark { role: Role::Artifact, group: 0, item });
    }

    /// A straight line, `width` in mm.
    pub(crate) fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32) {
        self.line_in(Tone::Black, from, to, width);
    }

    /// A straight line in a tone, `width` in mm.
    pub(crate) fn line_in(&mut self, tone: Tone, from: (f32, f32), to: (f32, f32), width: f32) {
        let path = vec![Segment::Move(from.0, from.1), Segment::Line(to.0, to.1)];
        self.draw(Item::Stroke { path, tone, width: width * MM, dash: None, round: false });
    }

    /// A dotted guide.
    pub(crate) fn dotted(&mut self, from: (f32, f32), to: (f32, f32), width: f32) {
        let path = vec![Segment::Move(from.0, from.1), Segment::Line(to.0, to.1)];
        let dash = Some((0.35 * MM, 0.75 * MM));
        self.draw(Item::Stroke { path, tone: Tone::Black, width: width * MM, dash, round: false });
    }

    /// A frame, `width` in mm.
    pub(crate) fn frame(&mut self, x: f32, y: f32, w: f32, h: f32, width: f32) {
        let path = rectangle(x, y, w, h);
        self.draw(Item::Stroke { path, tone: Tone::Black, width: width * MM, dash: None, round: false });
    }

    /// A black area.
    pub(crate) fn area(&mut self, x: f32, y: f32, w: f32, h: f32) {
        self.draw(Item::Fill { path: rectangle(x, y, w, h), tone: Tone::Black });
    }

    /// An icon of `size` points; its words always stand beside it.
    pub(crate) fn icon(&mut self, name: &str, x: f32, y: f32, size: f32, tone: Tone) {
        let k = size / GRID;
        let stroke = |stroke: Vec<Segment>| {
            let path = stroke.into_iter().map(|step| step.map(|a, b| (x + a * k, y + b * k))).collect();
            Item::Stroke { path, tone, width: STROKE * k, dash: None, round: true }
        };
        let items = icons::strokes(name).into_iter().map(stroke).collect();
        self.draw(Item::Picture { items, span: (x, x + size), alt: None });
    }

    /// A figure, with what it shows.
    pub(crate) fn figure(&mut self, items: Vec<Item>, span: (f32, f32), alt: &str) {
        self.groups += 1;
        let item = Item::Picture { items, span, alt: Some(alt.to_owned()) };
        self.marks.push(Mark { role: Role::Figure, group: self.groups, item });
    }

    /// The sign of a rule that forbids: a crossed ring.
    pub(crate) fn sign_do_not(&mut self, x: f32, y: f32, size: f32) {
        self.icon("do-not", x, y, size, Tone::Black);
    }

    /// The sign of a rule that asks: a black disc with a tick.
    pub(crate) fn sign_do(&mut self, x: f32, y: f32, size: f32) {
        let r = size / 2.0;
        self.draw(Item::Fill { path: circle(x + r, y + r, r), tone: Tone::Black });
        self.icon("tick", x + size * 0.19, y + size * 0.19, size * 0.62, Tone::White);
    }

    /// A bullet: a small black square on the line of `size` points at `y`.
    pub(crate) fn bullet(&mut self, x: f32, y: f32, size: f32) {
        let side = size * 0.6;
        self.area(x, y - side, side, side);
    }
}
