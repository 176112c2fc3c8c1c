//! Shaping and line breaking, and the one place where a missing glyph is noticed.

use crate::HandoutError;
use crate::fonts::{ASCENT, DESCENT, Face};
use crate::ink::{Glyph, Glyphs, Item, Tone};
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{FontFamily, FontFamilyName, FontWeight, OverflowWrap, StyleProperty};
use parley::{FontContext, Layout, LayoutContext, Line, Run};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// Words with their weight.
#[derive(Clone, Debug)]
pub(crate) struct Span<'a> {
    pub(crate) text: &'a str,
    pub(crate) face: Face,
}

/// Regular words.
pub(crate) fn plain(text: &str) -> Span<'_> {
    Span { text, face: Face::Regular }
}

/// Bold words.
pub(crate) fn bold(text: &str) -> Span<'_> {
    Span { text, face: Face::Bold }
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// Size in points.
    pub(crate) size: f32,
    /// Line height in parts of the size.
    pub(crate) leading: f32,
    /// Tone of the ink.
    pub(crate) tone: Tone,
}

/// A paragraph that has been set: its lines start at 0, 0.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paragraph {
    pub(crate) items: Vec<Item>,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) lines: usize,
}

impl Paragraph {
    /// The bold words and the others, each at its place.
    pub(crate) fn parted(self) -> (Self, Self) {
        let is_bold = |item: &Item| matches!(item, Item::Glyphs(glyphs) if matches!(glyphs.face, Face::Bold | Face::ArabicBold));
        let (bold, plain) = self.items.into_iter().partition(is_bold);
        (Self { items: bold, ..self }, Self { items: plain, ..self })
    }

    /// Moves every line so that its right edge is at `right`.
    pub(crate) fn flush_right(mut self, right: f32) -> Self {
        let shift = right - self.width;
        self.items = self.items.into_iter().map(|item| item.moved(shift, 0.0)).collect();
        self
    }
}

/// Which face a font is.
struct Faces(Vec<(u64, Face)>);

impl Faces {
    fn of(&self, font: u64) -> Result<Face, HandoutError> {
        let known = self.0.iter().find(|(id, _)| *id == font).map(|(_, face)| *face);
        known.ok_or_else(|| HandoutError::Broken("a font that is not ours".into()))
    }
}

/// Sets paragraphs with our own faces, and no font of the system.
pub(crate) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    faces: Faces,
}

/// Latin, Greek and Cyrillic first; what they lack is Arabic.
const FAMILIES: [FontFamilyName<'static>; 2] = [
    FontFamilyName::Named(Cow::Borrowed("Noto Sans")),
    FontFamilyName::Named(Cow::Borrowed("Noto Sans Arabic")),
];

/// What a glyph stands for that only belongs to the one before it: every glyph says something.
const JOINED: &str = "\u{200d}";
/// Marks of direction: they order the letters, and are never drawn.
const DIRECTIONS: [char; 5] = ['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2069}'];
/// Before a line with letters that are read from right to left, so that it begins on the right.
const BEGINS_RIGHT: char = '\u{200f}';

impl Typesetter {
    pub(crate) fn new() -> Result<Self, HandoutError> {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut faces = Vec::new();
        for face in Face::ALL {
            let font = Blob::new(Arc::new(face.data()));
            faces.push((font.id(), face));
            let added = collection.register_fonts(font, None);
            if added.is_empty() {
                return Err(HandoutError::Broken(format!("{} does not load", face.name())));
            }
        }
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        Ok(Self { fonts, layouts: LayoutContext::new(), faces: Faces(faces) })
    }

    /// Sets words into lines no wider than `width` points.
    pub(crate) fn set(
        &mut self,
        spans: &[Span<'_>],
        style: Style,
        width: f32,
    ) -> Result<Paragraph, HandoutError> {
        let words = || spans.iter().map(|span| span.text);
        let rtl = words().flat_map(str::chars).any(is_rtl);
        let mut text = String::new();
        text.extend(rtl.then_some(BEGINS_RIGHT));
        text.extend(words());
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&FAMILIES))));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut at = if rtl { BEGINS_RIGHT.len_utf8() } else { 0 };
        for span in spans {
            let end = at + span.text.len();
            if span.face == Face::Bold {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), at..end);
            }
            at = end;
        }
        let mut layout: Layout<()> = builder.build(&text);
        layout.break_all_lines(Some(width));
        paragraph(&layout, &text, style, &self.faces)
    }
}

fn paragraph(
    layout: &Layout<()>,
    text: &str,
    style: Style,
    faces: &Faces,
) -> Result<Paragraph, HandoutError> {
    let pitch = style.size * style.leading;
    let first = (pitch - (ASCENT + DESCENT) * style.size) / 2.0 + ASCENT * style.size;
    let mut set = Paragraph::default();
    for line in layout.lines() {
        #[allow(clippy::cast_precision_loss, reason = "few lines")]
        let y = first + pitch * set.lines as f32;
        let about = (text, layout.is_rtl());
        set.width = set.width.max(line_of(&line, about, style, y, (faces, &mut set.items))?);
        set.lines += 1;
    }
    #[allow(clippy::cast_precision_loss, reason = "few lines")]
    let height = pitch * set.lines as f32;
    set.height = height;
    Ok(set)
}

/// Glyphs that belong together, and the part of the text that they stand for.
struct Cluster {
    glyphs: Range<usize>,
    words: Range<usize>,
    advance: f32,
}

/// Draws one line from x = 0 and says how wide it is without the space at its end.
fn line_of(
    line: &Line<'_, ()>,
    (text, rtl): (&str, bool),
    style: Style,
    y: f32,
    (faces, items): (&Faces, &mut Vec<Item>),
) -> Result<f32, HandoutError> {
    // The space at the end of a line stands on its left where the line is read from right to left.
    let hanging = line.metrics().hanging_advance;
    let mut x = if rtl { -hanging } else { 0.0 };
    let first = items.len();
    for run in line.runs() {
        let face = faces.of(run.font().data.id())?;
        let mut shapes = Vec::new();
        let mut clusters = clusters(&run, text, &mut shapes)?;
        let words = || clusters.iter().map(|cluster| &text[cluster.words.clone()]).collect();
        let reads = run.is_rtl().then(words);
        if run.is_rtl() {
            clusters.reverse();
        }
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(shapes.len());
        for cluster in clusters {
            let mut said = &text[cluster.words];
            let mut pen = x;
            for (id, dx, advance) in &shapes[cluster.glyphs] {
                glyphs.push(Glyph { id: *id, x: pen + dx, text: said.to_owned() });
                said = JOINED;
                pen += advance;
            }
            x += cluster.advance;
        }
        if !glyphs.is_empty() {
            let Style { size, tone, .. } = style;
            items.push(Item::Glyphs(Glyphs { face, size, tone, y, glyphs, line: (0.0, 0.0), reads }));
        }
    }
    let width = if rtl { x } else { x - hanging };
    for item in &mut items[first..] {
        if let Item::Glyphs(run) = item {
            run.line = (0.0, width);
        }
    }
    Ok(width)
}

/// The clusters of a run in the order of reading; a ligature is one.
fn clusters(
    run: &Run<'_, ()>,
    text: &str,
    shapes: &mut Vec<(u16, f32, f32)>,
) -> Result<Vec<Cluster>, HandoutError> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            if let Some(last) = clusters.last_mut() {
                last.words.end = range.end;
                last.advance += cluster.advance();
            }
            continue;
        }
        let words = text.get(range.clone()).unwrap_or_default();
        let unseen = words.chars().all(|letter| letter.is_control() || DIRECTIONS.contains(&letter));
        let first = shapes.len();
        if !unseen {
            let known = |id| u16::try_from(id).unwrap_or(0);
            shapes.extend(cluster.glyphs().map(|glyph| (known(glyph.id), glyph.x, glyph.advance)));
        }
        if shapes[first..].iter().any(|(id, ..)| *id == 0) {
            return Err(missing(words, text));
        }
        let words = if unseen { range.end..range.end } else { range };
        clusters.push(Cluster { glyphs: first..shapes.len(), words, advance: cluster.advance() });
    }
    Ok(clusters)
}

/// Letters of Hebrew and Arabic.
fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

fn missing(words: &str, text: &str) -> HandoutError {
    let character = words.chars().next().unwrap_or('\u{fffd}');
    let around: String = text.chars().take(60).collect();
    HandoutError::MissingGlyph { character, code: character.into(), text: around }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Style = Style { size: 12.0, leading: 1.3, tone: Tone::Black };

    fn set(text: &str, width: f32) -> Result<Paragraph, HandoutError> {
        Typesetter::new().expect("the fonts load").set(&[plain(text)], STYLE, width)
    }

    #[test]
    fn a_missing_glyph_is_named_and_never_printed() {
        for (text, character) in [("Ana ☎", '☎'), ("王芳", '王'), ("done ✓", '✓')] {
            let refused = set(text, 500.0).expect_err("no face has this character");
            assert!(
                matches!(refused, HandoutError::MissingGlyph { character: found, .. } if found == character),
                "{refused}"
            );
        }
    }

    #[test]
    fn names_of_europe_are_set_whole() {
        for text in
            ["Zażółć gęślą jaźń", "Þórdís Ægisdóttir", "İpek Öztürk", "Ελένη", "Юлия", "office fi fl ffi"]
        {
            let paragraph = set(text, 500.0).expect("all glyphs are there");
            let said: String = paragraph
                .items
                .iter()
                .filter_map(|item| match item {
                    Item::Glyphs(run) => {
                        Some(run.glyphs.iter().map(|glyph| glyph.text.as_str()).collect::<String>())
                    }
                    _ => None,
                })
                .collect();
            assert_eq!(said, text, "every letter stands under a glyph");
        }
    }

    #[test]
    fn lines_are_no_wider_than_asked() {
        let paragraph = set("Do not run or go to the gym until 2.30pm on Sunday.", 120.0).expect("it sets");
        assert!(paragraph.width <= 120.0, "{} points", paragraph.width);
        assert_eq!(paragraph.lines, 3, "broken between words");
    }

    #[test]
    fn a_no_break_space_holds() {
        let paragraph = set("until 21\u{a0}November", 85.0).expect("it sets");
        assert_eq!(paragraph.lines, 2, "the date stays together");
    }
}
