//! The fonts of the sheet: Noto Sans, regular and bold, built in (SIL Open Font License).

/// A face of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Noto Sans Regular.
    Regular,
    /// Noto Sans Bold.
    Bold,
}

impl Face {
    /// Both faces.
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The font file.
    pub(crate) fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../fonts/NotoSans-Regular.ttf"),
            Self::Bold => include_bytes!("../fonts/NotoSans-Bold.ttf"),
        }
    }

    /// `PostScript` name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
        }
    }
}

/// Height above and below the baseline, in parts of the size, the same in both faces.
pub(crate) const ASCENT: f32 = 1.069;
/// See [`ASCENT`].
pub(crate) const DESCENT: f32 = 0.293;
