//! Text of any encoding into rows, and rows into a table that a spreadsheet opens safely.

use super::MOST_ROWS;
use crate::{Error, Result};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use stipple_knowledge::said;

/// A table: its headers, and its rows, each with its number in the file, the header being 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) headers: Vec<String>,
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

/// The text of a file: by its byte order mark, else UTF-8, else as older Windows programs write it.
pub(super) fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => text.into_owned(),
        None => WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

/// Reads a table; the separator is the one that parts its first line most often.
///
/// # Errors
/// A file without a header, quotes that never end, or more rows than a clinic has clients.
pub(super) fn read(text: &str) -> Result<Table> {
    let (skipped, body, told) = told_separator(text);
    let separator = told.unwrap_or_else(|| most_often(body));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut table = Table::default();
    for record in reader.records() {
        let record =
            record.map_err(|error| Error::invalid("file", said!("table-unreadable", why = error)))?;
        let line = record.position().map_or(0, |at| usize::try_from(at.line()).unwrap_or(0)) + skipped;
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if table.headers.is_empty() {
            table.headers = cells.iter().map(|cell| cell.trim().to_owned()).collect();
        } else if table.rows.len() == MOST_ROWS {
            return Err(Error::invalid("file", said!("too-many-rows", most = MOST_ROWS)));
        } else {
            table.rows.push((line, cells));
        }
    }
    if ends_in_quotes(body, separator) {
        return Err(Error::invalid("file", said!("quote-never-closed")));
    }
    if table.headers.is_empty() {
        return Err(Error::invalid("file", said!("table-empty")));
    }
    Ok(table)
}

/// Whether the last cell is still open: quotes count at the beginning of a cell, and two of them are one.
fn ends_in_quotes(body: &str, separator: u8) -> bool {
    let (mut quoted, mut begins) = (false, true);
    let mut bytes = body.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if quoted && bytes.peek() == Some(&b'"') => drop(bytes.next()),
            b'"' if quoted || begins => quoted = !quoted,
            _ => {}
        }
        begins = !quoted && (byte == separator || byte == b'\n' || byte == b'\r');
    }
    quoted
}

/// Spreadsheets may say their separator in a line of its own: `sep=;`
fn told_separator(text: &str) -> (usize, &str, Option<u8>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first.trim_end().strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) => (1, rest, Some(*separator)),
        _ => (0, text, None),
    }
}

fn most_often(body: &str) -> u8 {
    let first = body.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(separator, _)| *separator == byte && !quoted) {
            *count += 1;
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| *separator)
}

/// Writes rows as CSV that a spreadsheet takes for text.
///
/// # Errors
/// Where the rows have different lengths.
pub(super) fn write(headers: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let broken = |error: csv::Error| Error::bug(error.to_string());
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(headers).map_err(broken)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| safe(cell))).map_err(broken)?;
    }
    let body = writer.into_inner().map_err(|error| Error::bug(error.to_string()))?;
    Ok([b"\xef\xbb\xbf".as_slice(), &body].concat())
}

const TRICKY: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell that begins as a formula does gets a quote before it; so does one that already looks like that.
pub(super) fn safe(cell: &str) -> String {
    let quoted = cell.strip_prefix('\'').is_some_and(|rest| safe(rest) != rest);
    if cell.starts_with(TRICKY) || quoted { format!("'{cell}") } else { cell.to_owned() }
}

/// A cell of our own as it was before.
pub(super) fn unsafe_again(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if safe(rest) != rest => rest,
        _ => cell,
    }
}
