//! The fonts of the sheet: Noto Sans and Noto Sans Arabic, regular and bold, built in (SIL Open Font
//! License).

/// A face of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Noto Sans Regular.
    Regular,
    /// Noto Sans Bold.
    Bold,
    /// Noto Sans Arabic Regular.
    Arabic,
    /// Noto Sans Arabic Bold.
    ArabicBold,
}

impl Face {
    /// Every face.
    pub(crate) const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Arabic, Self::ArabicBold];

    /// The font file.
    pub(crate) fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../fonts/NotoSans-Regular.ttf"),
            Self::Bold => include_bytes!("../fonts/NotoSans-Bold.ttf"),
            Self::Arabic => include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
            Self::ArabicBold => include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
        }
    }

    /// `PostScript` name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
            Self::Arabic => "NotoSansArabic-Regular",
            Self::ArabicBold => "NotoSansArabic-Bold",
        }
    }
}

/// Height above and below the baseline, in parts of the size, as in Noto Sans.
pub(crate) const ASCENT: f32 = 1.069;
/// See [`ASCENT`].
pub(crate) const DESCENT: f32 = 0.293;
