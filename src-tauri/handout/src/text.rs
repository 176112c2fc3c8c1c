//! Shaping and line breaking, and the one place where a missing glyph is noticed.

use crate::HandoutError;
use crate::fonts::{ASCENT, DESCENT, Face};
use crate::ink::{Glyph, Glyphs, Item, Tone};
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{FontFamily, FontWeight, OverflowWrap, StyleProperty};
use parley::{FontContext, Layout, LayoutContext, Line};
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
    /// Moves every line so that its right edge is at `right`.
    pub(crate) fn flush_right(mut self, right: f32) -> Self {
        let shift = right - self.width;
        self.items = self.items.into_iter().map(|item| item.moved(shift, 0.0)).collect();
        self
    }
}

/// Sets paragraphs with the two faces, and no font of the system.
pub(crate) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
}

const FAMILY: &str = "Noto Sans";

impl Typesetter {
    pub(crate) fn new() -> Result<Self, HandoutError> {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        for face in Face::ALL {
            let added = collection.register_fonts(Blob::new(Arc::new(face.data())), None);
            if added.is_empty() {
                return Err(HandoutError::Broken(format!("{} does not load", face.name())));
            }
        }
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        Ok(Self { fonts, layouts: LayoutContext::new() })
    }

    /// Sets words into lines no wider than `width` points.
    pub(crate) fn set(
        &mut self,
        spans: &[Span<'_>],
        style: Style,
        width: f32,
    ) -> Result<Paragraph, HandoutError> {
        let text: String = spans.iter().map(|span| span.text).collect();
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::FontFamily(FontFamily::named(FAMILY)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut at = 0;
        for span in spans {
            let end = at + span.text.len();
            if span.face == Face::Bold {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), at..end);
            }
            at = end;
        }
        let mut layout: Layout<()> = builder.build(&text);
        layout.break_all_lines(Some(width));
        paragraph(&layout, &text, style)
    }
}

fn paragraph(layout: &Layout<()>, text: &str, style: Style) -> Result<Paragraph, HandoutError> {
    let pitch = style.size * style.leading;
    let first = (pitch - (ASCENT + DESCENT) * style.size) / 2.0 + ASCENT * style.size;
    let mut set = Paragraph::default();
    for line in layout.lines() {
        #[allow(clippy::cast_precision_loss, reason = "few lines")]
        let y = first + pitch * set.lines as f32;
        set.width = set.width.max(line_of(&line, text, style, y, &mut set.items)?);
        set.lines += 1;
    }
    #[allow(clippy::cast_precision_loss, reason = "few lines")]
    let height = pitch * set.lines as f32;
    set.height = height;
    Ok(set)
}

/// Draws one line from x = 0 and says how wide it is without the space at its end.
fn line_of(
    line: &Line<'_, ()>,
    text: &str,
    style: Style,
    y: f32,
    items: &mut Vec<Item>,
) -> Result<f32, HandoutError> {
    let mut x = 0.0;
    for run in line.runs() {
        let face = if run.font_attrs().weight.value() > 550.0 { Face::Bold } else { Face::Regular };
        let mut glyphs: Vec<Glyph> = Vec::new();
        for cluster in run.visual_clusters() {
            let words = text.get(cluster.text_range()).unwrap_or_default();
            if cluster.is_ligature_continuation() {
                if let Some(last) = glyphs.last_mut() {
                    last.text.push_str(words);
                }
                x += cluster.advance();
                continue;
            }
            let mut said = words.to_owned();
            let mut pen = x;
            for glyph in cluster.glyphs() {
                let id = u16::try_from(glyph.id).unwrap_or(0);
                if id == 0 && !words.chars().all(char::is_control) {
                    return Err(missing(words, text));
                }
                if id != 0 {
                    glyphs.push(Glyph { id, x: pen + glyph.x, text: std::mem::take(&mut said) });
                }
                pen += glyph.advance;
            }
            x += cluster.advance();
        }
        if !glyphs.is_empty() {
            items.push(Item::Glyphs(Glyphs { face, size: style.size, tone: style.tone, y, glyphs }));
        }
    }
    Ok(x - line.metrics().hanging_advance)
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
