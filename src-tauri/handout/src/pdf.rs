//! From ink to bytes, by printpdf; then one pass for tags, language and identity.
//!
//! The same pages give the same bytes: fonts are subset and named in a fixed order, dates are left
//! out, and the file's identity is the hash of its content.

mod glyphs;
mod tags;

use crate::HandoutError;
use crate::fonts::Face;
use crate::ink::{Glyphs, Item, Mark, Page, Role, Segment, Tone};
use crate::sheet::{Logo, Packing};
use glyphs::Subsets;
use printpdf::{
    Color, DictItem, ExternalStream, ExternalXObject, Greyscale, Line, LineCapStyle, LineDashPattern,
    LineJoinStyle, LinePoint, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point,
    Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder, XObject, XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;
use tags::Part;

/// What the file says of itself.
pub(crate) struct About<'a> {
    pub(crate) title: &'a str,
    pub(crate) lang: &'a str,
    /// Language of the clinic's own lines.
    pub(crate) own_lang: &'a str,
    pub(crate) rtl: bool,
    pub(crate) author: &'a str,
}

/// Writes the pages.
pub(crate) fn write(pages: &[Page], about: &About<'_>) -> Result<Vec<u8>, HandoutError> {
    let subsets = Subsets::new(pages)?;
    let mut document = PdfDocument::new(about.title);
    subsets.register(&mut document);
    let marks = pages.iter().flat_map(|page| &page.marks);
    marks.for_each(|mark| {
        if let Item::Logo { logo, .. } = &mark.item {
            self::logo(logo, &mut document);
        }
    });
    let mut structure = Vec::new();
    for page in pages {
        let (ops, marked) = operations(page, &subsets);
        let (width, height) = (Pt(page.width).into(), Pt(page.height).into());
        document.pages.push(PdfPage::new(width, height, ops));
        structure.push(marked);
    }
    let options =
        PdfSaveOptions { optimize: true, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let plain = document.to_lopdf_document(&options, &mut warnings);
    tags::finish(plain, &structure, about)
}

/// The operations of a page, and the role of each marked part in reading order.
fn operations(page: &Page, subsets: &Subsets) -> (Vec<Op>, Vec<Part>) {
    let mut ops = Vec::new();
    let mut marked = Vec::new();
    let mut open: Option<(Role, u32)> = None;
    let mut pen = Pen::default();
    for mark in &page.marks {
        let part = (mark.role, mark.group);
        if open != Some(part) {
            if open.is_some() {
                ops.push(Op::EndMarkedContent);
            }
            ops.push(begin(mark, &mut marked));
            open = Some(part);
        }
        draw(&mark.item, page.height, subsets, &mut pen, &mut ops);
    }
    if open.is_some() {
        ops.push(Op::EndMarkedContent);
    }
    (ops, marked)
}

fn begin(mark: &Mark, marked: &mut Vec<Part>) -> Op {
    let tag = tags::name(mark.role).to_owned();
    if mark.role == Role::Artifact {
        return Op::BeginMarkedContent { tag };
    }
    let number = i64::try_from(marked.len()).unwrap_or(i64::MAX);
    let alt = if let Item::Picture { alt, .. } = &mark.item { alt.clone() } else { None };
    marked.push(Part { role: mark.role, alt });
    let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
    Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } }
}

/// The glyphs of a run one after the other; the pen is only moved where their own widths would leave it
/// elsewhere.
fn shown(run: &Glyphs, start: f32, subsets: &Subsets) -> Vec<TextItem> {
    let mut items = Vec::new();
    let mut together = Vec::new();
    let mut pen = 0.0;
    for glyph in &run.glyphs {
        let off = (pen - (glyph.x - start) * EM / run.size).round();
        if off.abs() >= 1.0 {
            items.push(TextItem::GlyphIds(std::mem::take(&mut together)));
            items.push(TextItem::Offset(off));
            pen -= off;
        }
        together.push(subsets.show(run.face, glyph));
        pen += subsets.width(run.face, glyph);
    }
    items.push(TextItem::GlyphIds(together));
    items.retain(|item| !matches!(item, TextItem::GlyphIds(none) if none.is_empty()));
    items
}

/// Parts of the size in which the format counts widths.
const EM: f32 = 1000.0;

/// Glyphs that do not stand in the order of reading say what they read.
fn reads(words: &str) -> Op {
    let map = BTreeMap::from([("ActualText".to_owned(), DictItem::Bytes(tags::utf16(words)))]);
    Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties: DictItem::Dict { map } }
}

/// What the page draws with; said again only where it changes.
#[derive(Default)]
struct Pen {
    fill: Option<Tone>,
    line: Option<LineStyle>,
    font: Option<(Face, f32)>,
}

/// How a line is drawn: its tone, width, dash, and whether its ends are round.
type LineStyle = (Tone, f32, Option<(f32, f32)>, bool);

impl Pen {
    fn fills(&mut self, tone: Tone, ops: &mut Vec<Op>) {
        if self.fill.replace(tone) != Some(tone) {
            ops.push(Op::SetFillColor { col: colour(tone) });
        }
    }

    fn writes(&mut self, face: Face, size: f32, subsets: &Subsets, ops: &mut Vec<Op>) {
        if self.font.replace((face, size)) != Some((face, size)) {
            ops.push(Op::SetFont { font: PdfFontHandle::External(subsets.id(face)), size: Pt(size) });
        }
    }

    fn strokes(&mut self, style: LineStyle, ops: &mut Vec<Op>) {
        let before = self.line.replace(style);
        if before == Some(style) {
            return;
        }
        let (tone, width, dash, round_ends) = style;
        if before.is_none_or(|before| before.0 != tone) {
            ops.push(Op::SetOutlineColor { col: colour(tone) });
        }
        if before.is_none_or(|before| before.1.to_bits() != width.to_bits()) {
            ops.push(Op::SetOutlineThickness { pt: Pt(round(width)) });
        }
        if before.is_none_or(|before| before.2 != dash) {
            let dashes = dash.map_or_else(Vec::new, |(dash, gap)| vec![round(dash), round(gap)]);
            ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &dashes) });
        }
        if before.is_none_or(|before| before.3 != round_ends) {
            let (cap, join) = if round_ends {
                (LineCapStyle::Round, LineJoinStyle::Round)
            } else {
                (LineCapStyle::Butt, LineJoinStyle::Miter)
            };
            ops.push(Op::SetLineCapStyle { cap });
            ops.push(Op::SetLineJoinStyle { join });
        }
    }
}

fn draw(item: &Item, height: f32, subsets: &Subsets, pen: &mut Pen, ops: &mut Vec<Op>) {
    match item {
        Item::Glyphs(run) => {
            if let Some(words) = &run.reads {
                ops.push(reads(words));
            }
            ops.push(Op::StartTextSection);
            pen.fills(run.tone, ops);
            pen.writes(run.face, run.size, subsets, ops);
            let x = run.glyphs.first().map_or(0.0, |glyph| glyph.x);
            let matrix = TextMatrix::Translate(Pt(round(x)), Pt(round(height - run.y)));
            ops.push(Op::SetTextMatrix { matrix });
            ops.push(Op::ShowText { items: shown(run, x, subsets) });
            ops.push(Op::EndTextSection);
            if run.reads.is_some() {
                ops.push(Op::EndMarkedContent);
            }
        }
        Item::Picture { items, .. } => {
            items.iter().for_each(|item| draw(item, height, subsets, pen, ops));
        }
        Item::Logo { place: (x, y, wide, high), .. } => {
            let transform = XObjectTransform {
                translate_x: Some(Pt(round(*x))),
                translate_y: Some(Pt(round(height - y - high))),
                scale_x: Some(round(*wide)),
                scale_y: Some(round(*high)),
                no_auto_scale: true,
                ..XObjectTransform::default()
            };
            ops.push(Op::UseXobject { id: logo_id(), transform });
        }
        Item::Fill { path, tone } => {
            pen.fills(*tone, ops);
            let rings = rings(path, height).into_iter().map(|(points, _)| PolygonRing { points }).collect();
            let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
            ops.push(Op::DrawPolygon { polygon });
        }
        Item::Stroke { path, tone, width, dash, round: round_ends } => {
            pen.strokes((*tone, *width, *dash, *round_ends), ops);
            for (points, is_closed) in rings(path, height) {
                ops.push(Op::DrawLine { line: Line { points, is_closed } });
            }
        }
    }
}

/// The outline as rings of points, in the PDF's own direction, and whether each is closed.
fn rings(path: &[Segment], height: f32) -> Vec<(Vec<LinePoint>, bool)> {
    let mut rings: Vec<(Vec<LinePoint>, bool)> = Vec::new();
    let at =
        |x: f32, y: f32, bezier| LinePoint { p: Point { x: Pt(round(x)), y: Pt(round(height - y)) }, bezier };
    for step in path {
        match *step {
            Segment::Move(x, y) => rings.push((vec![at(x, y, false)], false)),
            Segment::Line(x, y) => rings.last_mut().into_iter().for_each(|ring| ring.0.push(at(x, y, false))),
            Segment::Curve([a, b, c, d, e, f]) => rings.last_mut().into_iter().for_each(|ring| {
                ring.0.extend([at(a, b, true), at(c, d, true), at(e, f, false)]);
            }),
            Segment::Close => rings.last_mut().into_iter().for_each(|ring| ring.1 = true),
        }
    }
    rings
}

fn colour(tone: Tone) -> Color {
    let part = |value: u8| f32::from(value) / 255.0;
    match tone {
        Tone::Black => Color::Greyscale(Greyscale::new(0.0, None)),
        Tone::White => Color::Greyscale(Greyscale::new(1.0, None)),
        Tone::Own([r, g, b]) => Color::Rgb(Rgb::new(part(r), part(g), part(b), None)),
    }
}

/// The one picture of a file.
fn logo_id() -> XObjectId {
    XObjectId("La".into())
}

/// Puts the clinic's logo into the document, as it is packed.
fn logo(logo: &Logo, document: &mut PdfDocument) {
    let name = |word: &str| DictItem::Name(word.as_bytes().to_vec());
    let filter = match logo.packing {
        Packing::Jpeg => "DCTDecode",
        Packing::Zlib => "FlateDecode",
    };
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(i64::from(logo.width))),
        ("Height".to_owned(), DictItem::Int(i64::from(logo.height))),
        ("ColorSpace".to_owned(), name("DeviceRGB")),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ("Filter".to_owned(), name(filter)),
    ]);
    let stream = ExternalStream { dict, content: logo.bytes.to_vec(), compress: false };
    let picture = ExternalXObject { stream, width: None, height: None, dpi: None };
    document.resources.xobjects.map.insert(logo_id(), XObject::External(picture));
}

/// A hundredth of a point is finer than any printer, and keeps the file small.
fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
