//! A plainer paper than the sheet: headings with lines, rows of dates, or questions to tick.

use crate::sheet::Lead;

/// The whole leaflet, already in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaflet {
    /// Language code, for example `en`.
    pub lang: String,
    /// The title.
    pub title: String,
    /// The clinic's name.
    pub clinic: String,
    /// Who treats; empty where nobody is named.
    pub practitioner: String,
    /// The first words, in bold.
    pub opening: String,
    /// The parts, in order.
    pub parts: Vec<Part>,
    /// At the foot of page 1.
    pub first_foot: String,
    /// At the foot of the last page.
    pub last_foot: String,
    /// Page number: `%p` of `%n`.
    pub page: String,
}

/// A heading with what stands under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub lines: Vec<PartLine>,
}

/// A line of a part; never split over pages.
#[derive(Clone, Debug, PartialEq)]
pub enum PartLine {
    /// A paragraph.
    Words(Lead),
    /// Two columns: what, and when or how.
    Row {
        /// On the left: bold words, and plain ones under them.
        left: Lead,
        /// On the right, one paragraph each.
        right: Vec<String>,
    },
    /// A question with boxes to tick, and a line to write on.
    Question {
        /// The question.
        question: String,
        /// The words beside the boxes.
        choices: Vec<String>,
        /// The words before the line to write on; empty for none.
        write: String,
    },
    /// Words with a line to write on.
    Write(String),
    /// A signature: lines of points, in parts of its width.
    Signature(Vec<Vec<[f32; 2]>>),
}
