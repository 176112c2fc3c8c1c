//! What the clinic says for itself, under its own name.

use crate::Result;
use crate::handouts::lines::{LineKind, Speaker};
use crate::handouts::request::SheetRequest;
use crate::texts::inert;
use stipple_handout::sheet::Own;

/// The note for this client first, then the lines for every client.
pub(super) fn own(request: &SheetRequest, say: &mut Speaker<'_>) -> Result<Option<Own>> {
    let note: Vec<String> = request.note.lines().map(inert).filter(|line| !line.is_empty()).collect();
    if note.is_empty() && request.own.lines.is_empty() {
        return Ok(None);
    }
    let heading = say.layout("own-heading", &[("clinic", &request.clinic.name)])?;
    note.iter().for_each(|line| say.list("own-note", line, LineKind::Clinic, &[]));
    request.own.lines.iter().for_each(|line| say.list("own-line", line, LineKind::Clinic, &[]));
    let lines = note.into_iter().chain(request.own.lines.iter().cloned()).collect();
    Ok(Some(Own { heading, lines }))
}
