//! What is printed, in the order it is read. Every string is already in the client's language.

/// The whole sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Language code, for example `en`.
    pub lang: String,
    /// Language of the clinic, in which the line for a doctor stands.
    pub own_lang: String,
    /// Whether it is read from right to left.
    pub rtl: bool,
    /// The title.
    pub title: String,
    /// The clinic's name.
    pub clinic: String,
    /// Its logo.
    pub logo: Option<Logo>,
    /// Its colour, for the title: red, green and blue.
    pub colour: Option<[u8; 3]>,
    /// Who treated; empty where nobody is named.
    pub practitioner: String,
    /// Who was treated, when, and when it ended.
    pub opening: String,
    /// The three things that matter most.
    pub three: Three,
    /// Whom to call.
    pub call: Call,
    /// What was done, in one paragraph.
    pub did: Lead,
    /// The chart of times.
    pub times: Times,
    /// What to do tonight.
    pub tonight: Lead,
    /// The words at the foot of page 1: of two pages, and of more.
    pub turn_over: [String; 2],
    /// Day by day.
    pub days: Days,
    /// When to call the clinic.
    pub help_today: Help,
    /// When to call for an ambulance.
    pub help_now: Help,
    /// The line for a doctor.
    pub doctor: Lead,
    /// Lines for this client only.
    pub you: You,
    /// What the clinic says for itself; nothing where it says nothing.
    pub own: Option<Own>,
    /// The next visit.
    pub next: Next,
    /// Questions to answer aloud.
    pub teach: Teach,
    /// The foot of every page.
    pub foot: Foot,
}

/// A picture as the file holds it, in red, green and blue.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// How the bytes are packed.
    pub packing: Packing,
    /// The bytes.
    pub bytes: std::sync::Arc<[u8]>,
}

/// How the bytes of a logo are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// A JPEG file.
    Jpeg,
    /// Rows of pixels, packed by zlib.
    Zlib,
}

impl std::fmt::Debug for Logo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Logo({} x {} pixels, {} bytes)", self.width, self.height, self.bytes.len())
    }
}

/// What the clinic says for itself, marked as its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The heading, with the clinic's name.
    pub heading: String,
    /// Its lines, the note for this client first.
    pub lines: Vec<String>,
}

/// A bold start and the words after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lead {
    /// In bold.
    pub bold: String,
    /// The rest.
    pub more: String,
}

/// A heading with three things.
#[derive(Clone, Debug, PartialEq)]
pub struct Three {
    /// The heading.
    pub heading: String,
    /// The things.
    pub items: [Lead; 3],
}

/// The call box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The clinic.
    pub us: Contact,
    /// Out of hours.
    pub closed: Contact,
    /// The emergency number.
    pub emergency: Contact,
}

/// One part of the call box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Who it is.
    pub label: String,
    /// The number; may be empty out of hours.
    pub number: String,
    /// When, or where to read more.
    pub note: String,
}

/// Whether a rule forbids or asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Do not.
    DoNot,
    /// Do.
    Do,
}

/// The chart of times.
#[derive(Clone, Debug, PartialEq)]
pub struct Times {
    /// The heading.
    pub heading: String,
    /// Word of the sign "do not".
    pub do_not: String,
    /// Word of the sign "do".
    pub do_: String,
    /// Heading of the date column.
    pub how_long: String,
    /// After the last figure of the axis: days.
    pub days: String,
    /// The gates of the axis, in order; the first is now.
    pub gates: Vec<Gate>,
    /// Rules with the same end.
    pub groups: Vec<Group>,
}

/// One gate of the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Days from now, or a word; empty for tonight, which has a moon.
    pub label: String,
    /// Short weekday; empty for tonight.
    pub weekday: String,
    /// Day of the month; empty for tonight.
    pub day: String,
    /// Month, for the line above the axis.
    pub month: String,
}

/// Rules that end together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Index of the gate where they end.
    pub gate: usize,
    /// The rules.
    pub rows: Vec<Row>,
    /// Before the date, for example `until`.
    pub before: String,
    /// In bold after it; empty where the date says it all.
    pub time: String,
    /// The date, in bold, on a line of its own.
    pub date: String,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Do not, or do.
    pub kind: Kind,
    /// Name of the icon.
    pub icon: &'static str,
    /// The word "No" of a rule that forbids.
    pub bold: String,
    /// The rule.
    pub text: String,
    /// Index of the gate where it starts; 0 is now.
    pub from_gate: usize,
}

/// The table of days.
#[derive(Clone, Debug, PartialEq)]
pub struct Days {
    /// The heading.
    pub heading: String,
    /// Heads of the three columns.
    pub heads: [String; 3],
    /// Before what it may feel like, and before what to do, where the columns stand under each other.
    pub labels: [String; 2],
    /// The rows.
    pub rows: Vec<Day>,
    /// The line under the table.
    pub note: String,
}

/// One row of the table of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// In bold.
    pub when: String,
    /// The dates.
    pub date: String,
    /// How it may feel and look.
    pub feel: String,
    /// What to do.
    pub todo: String,
}

/// A box of signs that need help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// The heading.
    pub heading: String,
    /// A line under it, in bold; may be empty.
    pub line: String,
    /// The signs.
    pub items: Vec<String>,
}

/// Lines for this client only.
#[derive(Clone, Debug, PartialEq)]
pub struct You {
    /// The heading.
    pub heading: String,
    /// Icon and words.
    pub items: Vec<(&'static str, Lead)>,
}

/// The next visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The heading.
    pub heading: String,
    /// The date, or what stands in its place.
    pub date: String,
    /// Further lines.
    pub lines: Vec<String>,
    /// For the client's phone; nothing where no visit is booked.
    pub code: Option<Scan>,
}

/// What a phone reads from the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scan {
    /// One event, as calendars write it.
    pub event: String,
    /// The words beside it.
    pub words: String,
    /// What it is, for those who do not see it.
    pub alt: String,
}

/// Questions to answer aloud.
#[derive(Clone, Debug, PartialEq)]
pub struct Teach {
    /// The heading.
    pub heading: String,
    /// The questions.
    pub questions: [String; 3],
    /// Before the client's initials.
    pub yours: String,
    /// Before the practitioner's initials.
    pub ours: String,
}

/// The foot of every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foot {
    /// First line: for whom.
    pub only: String,
    /// Second line: which words.
    pub words: String,
    /// `Sheet …, page %p of %n`, with `%p` and `%n` to be filled.
    pub page: String,
}
