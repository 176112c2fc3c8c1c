//! The glyphs that are used, cut out of the fonts.

use crate::HandoutError;
use crate::fonts::Face;
use crate::ink::{Glyph, Item, Page};
use printpdf::{Codepoint, FontId, ParsedFont, PdfDocument, PdfFont};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// The cut-out fonts, by face.
pub(crate) struct Subsets(BTreeMap<Face, Subset>);

struct Subset {
    remapper: GlyphRemapper,
    font: ParsedFont,
}

impl Subsets {
    /// Cuts out what the pages use.
    pub(crate) fn new(pages: &[Page]) -> Result<Self, HandoutError> {
        let mut used: BTreeMap<Face, GlyphRemapper> = BTreeMap::new();
        for mark in pages.iter().flat_map(|page| &page.marks) {
            if let Item::Glyphs(run) = &mark.item {
                let remapper = used.entry(run.face).or_default();
                run.glyphs.iter().for_each(|glyph| {
                    remapper.remap(glyph.id);
                });
            }
        }
        let cut = |(face, remapper): (Face, GlyphRemapper)| {
            let broken = |what: String| HandoutError::Broken(format!("{}: {what}", face.name()));
            let bytes =
                subsetter::subset(face.data(), 0, &remapper).map_err(|error| broken(error.to_string()))?;
            let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
                .ok_or_else(|| broken("the subset does not load".into()))?;
            font.font_name = Some(face.name().to_owned());
            Ok((face, Subset { remapper, font }))
        };
        used.into_iter().map(cut).collect::<Result<_, _>>().map(Self)
    }

    /// Puts the fonts into the document, under fixed names.
    pub(crate) fn register(&self, document: &mut PdfDocument) {
        for (face, subset) in &self.0 {
            document.resources.fonts.map.insert(self.id(*face), PdfFont::new(subset.font.clone()));
        }
    }

    /// The name of a face in the file.
    #[allow(clippy::unused_self, reason = "the name belongs to this set of fonts")]
    pub(crate) fn id(&self, face: Face) -> FontId {
        FontId(match face {
            Face::Regular => "Fa".to_owned(),
            Face::Bold => "Fb".to_owned(),
            Face::Arabic => "Fc".to_owned(),
            Face::ArabicBold => "Fd".to_owned(),
        })
    }

    /// Width of a glyph in thousandths of the size, as the file states it.
    pub(crate) fn width(&self, face: Face, glyph: &Glyph) -> f32 {
        let subset = self.0.get(&face);
        let width = subset.and_then(|it| it.font.get_glyph_width(it.remapper.get(glyph.id)?));
        f32::from(width.unwrap_or(0))
    }

    /// How a glyph is shown, with the text that it stands for.
    pub(crate) fn show(&self, face: Face, glyph: &Glyph) -> Codepoint {
        let id = self.0.get(&face).and_then(|subset| subset.remapper.get(glyph.id)).unwrap_or(0);
        Codepoint::with_cid(id, 0.0, glyph.text.clone())
    }
}
