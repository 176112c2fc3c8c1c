//! The code that a phone reads: one event, as squares.

use crate::HandoutError;
use fast_qr::{ECL, QRBuilder};

/// Modules of quiet around the code.
pub(crate) const QUIET: usize = 4;

/// A code: rows of dark or light modules.
pub(crate) struct Code {
    modules: Vec<bool>,
    side: usize,
}

impl Code {
    /// Encodes text at level M.
    pub(crate) fn of(text: &str) -> Result<Self, HandoutError> {
        let code = QRBuilder::new(text)
            .ecl(ECL::M)
            .build()
            .map_err(|error| HandoutError::Broken(format!("the code of the next visit: {error}")))?;
        let modules = (0..code.size).flat_map(|row| code[row].iter().map(|module| module.value())).collect();
        Ok(Self { modules, side: code.size })
    }

    /// Modules of one side, the quiet around them included.
    pub(crate) fn side(&self) -> usize {
        self.side + 2 * QUIET
    }

    /// The dark runs of each row: first module, row, and how many, counted with the quiet.
    pub(crate) fn runs(&self) -> Vec<(usize, usize, usize)> {
        let mut runs = Vec::new();
        for (y, row) in self.modules.chunks(self.side).enumerate() {
            let mut x = 0;
            while x < row.len() {
                let length = row[x..].iter().take_while(|dark| **dark).count();
                if length > 0 {
                    runs.push((x + QUIET, y + QUIET, length));
                }
                x += length.max(1);
            }
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_square_and_quiet_around() {
        let code = Code::of("BEGIN:VEVENT\r\nEND:VEVENT").expect("it encodes");
        let side = code.side();
        let inside = |n: usize| (QUIET..side - QUIET).contains(&n);
        assert!(code.runs().iter().all(|(x, y, length)| inside(*x) && inside(*y) && inside(x + length - 1)));
        assert!(code.runs().contains(&(QUIET, QUIET, 7)), "the finder in the corner");
    }
}
