//! The one door for writes: rows and their journal entries, together or not at all.

use crate::journal::{self, Entry};
use crate::{ClientId, ClinicFile, Error, Result};
use rusqlite::Connection;
use serde::Serialize;
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// What is being done: the name in the journal, and whether it can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    /// Set-up.
    CreateClinic,
    /// The clinic's identity changes.
    SetClinic,
    /// The clinic's way on its sheets changes.
    SetTemplate,
    /// Somebody joins, or changes.
    SetPractitioner,
    /// A new client.
    AddClient,
    /// Clients are brought in from another program.
    Import,
    /// One of them.
    ImportClient,
    /// A client's file changes.
    SetClient,
    /// Two files of one person are joined.
    MergeClients,
    /// And parted again.
    SplitClients,
    /// Somebody belongs to a client, or no longer.
    Relate,
    /// A note comes into a client's file.
    AddNote,
    /// A note is taken out of it.
    RemoveNote,
    /// A text that notes are begun with comes, or changes.
    SetNoteTemplate,
    /// A way to treat comes, or changes.
    SetProtocol,
    /// A screening is stored.
    Screen,
    /// A doctor's letter is stored.
    KeepLetter,
    /// The clinic decides for itself.
    Settle,
    /// A plan is stored.
    Plan,
    /// A draft is started.
    AddSession,
    /// A draft changes.
    SetSession,
    /// The text of the consent changes.
    SetConsentText,
    /// A consent is being signed: what is ticked and drawn so far.
    DraftConsent,
    /// A consent is signed.
    SignConsent,
    /// A consent is withdrawn.
    WithdrawConsent,
    /// A call after a session.
    Call,
    /// A visit is agreed, or changes.
    SetAppointment,
    /// A reaction is written down, or what followed.
    KeepReaction,
    /// A reaction is over.
    CloseReaction,
    /// A letter to a doctor about it.
    PrintReaction,
    /// What came of the treatment so far.
    KeepOutcome,
    /// A photo is kept.
    AddPhoto,
    /// A photo is taken out of the client's file.
    RemovePhoto,
    /// A client agrees that photos are used for something.
    AgreePhotos,
    /// And no longer.
    WithdrawPhotos,
    /// A photo is written to a place outside.
    ExportPhoto,
    /// A device comes, or changes.
    SetDevice,
    /// A pack comes, or changes.
    SetProduct,
    /// A lot on the shelf is recalled.
    RecallProduct,
    /// A letter about a recalled lot is made.
    PrintRecall,
    /// A plan goes to paper.
    PrintPlan,
    /// A session is signed.
    SignSession,
    /// A signed session is corrected by another.
    AmendSession,
    /// A sheet is made.
    MakeHandout,
    /// A sheet goes to paper or to a file.
    PrintHandout,
    /// An earlier change is taken back.
    Undo,
}

impl Op {
    /// The name in the journal.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::CreateClinic => "create_clinic",
            Self::SetClinic => "set_clinic",
            Self::SetTemplate => "set_template",
            Self::SetPractitioner => "set_practitioner",
            Self::AddClient => "add_client",
            Self::Import => "import",
            Self::ImportClient => "import_client",
            Self::SetClient => "set_client",
            Self::MergeClients => "merge_clients",
            Self::SplitClients => "split_clients",
            Self::Relate => "relate",
            Self::AddNote => "add_note",
            Self::RemoveNote => "remove_note",
            Self::SetNoteTemplate => "set_note_template",
            Self::SetProtocol => "set_protocol",
            Self::Screen => "screen",
            Self::KeepLetter => "keep_letter",
            Self::Settle => "settle",
            Self::Plan => "plan",
            Self::SetConsentText => "set_consent_text",
            Self::DraftConsent => "draft_consent",
            Self::SignConsent => "sign_consent",
            Self::WithdrawConsent => "withdraw_consent",
            Self::Call => "call",
            Self::SetAppointment => "set_appointment",
            Self::KeepReaction => "keep_reaction",
            Self::CloseReaction => "close_reaction",
            Self::PrintReaction => "print_reaction",
            Self::KeepOutcome => "keep_outcome",
            Self::AddPhoto => "add_photo",
            Self::RemovePhoto => "remove_photo",
            Self::AgreePhotos => "agree_photos",
            Self::WithdrawPhotos => "withdraw_photos",
            Self::ExportPhoto => "export_photo",
            Self::SetDevice => "set_device",
            Self::SetProduct => "set_product",
            Self::RecallProduct => "recall_product",
            Self::PrintRecall => "print_recall",
            Self::PrintPlan => "print_plan",
            Self::AddSession => "add_session",
            Self::SetSession => "set_session",
            Self::SignSession => "sign_session",
            Self::AmendSession => "amend_session",
            Self::MakeHandout => "make_handout",
            Self::PrintHandout => "print_handout",
            Self::Undo => "undo",
        }
    }

    /// Whether the previous revision can be written back.
    pub(crate) fn can_be_undone(name: &str) -> bool {
        [
            Self::SetClinic,
            Self::SetTemplate,
            Self::SetPractitioner,
            Self::SetDevice,
            Self::SetProduct,
            Self::SetAppointment,
            Self::AddClient,
            Self::Import,
            Self::SetClient,
            Self::MergeClients,
            Self::AddNote,
            Self::RemoveNote,
            Self::SetProtocol,
            Self::AddSession,
            Self::SetSession,
        ]
        .iter()
        .any(|op| op.name() == name)
    }
}

/// What a write changed, so that a window knows what to read again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Kind and id of each thing.
    pub touched: Vec<(&'static str, String)>,
    /// Number of the last journal entry.
    pub n: i64,
}

/// A write in progress. Only stores use its connection.
pub(crate) struct Tx<'a> {
    inner: &'a Connection,
    op: Op,
    stamp: journal::Stamp,
    touched: Vec<(&'static str, String)>,
    last: Option<Entry>,
}

impl Tx<'_> {
    /// For stores.
    pub(crate) fn connection(&self) -> &Connection {
        self.inner
    }

    /// When this write happens, in UTC.
    pub(crate) fn at(&self) -> &str {
        &self.stamp.at
    }

    /// Writes down a change beside it.
    pub(crate) fn record<T: Serialize>(
        &mut self,
        entity: &'static str,
        id: impl ToString,
        client: Option<ClientId>,
        before: Option<&T>,
        after: Option<&T>,
    ) -> Result<i64> {
        self.note(entity, &id.to_string(), client, json!({ "before": before, "after": after }))
    }

    /// Writes down anything else.
    pub(crate) fn note(
        &mut self,
        entity: &'static str,
        id: &str,
        client: Option<ClientId>,
        payload: Value,
    ) -> Result<i64> {
        let entry = journal::append(self.inner, &self.stamp, self.op.name(), entity, id, client, &payload)?;
        self.touched.push((entity, id.to_owned()));
        let n = entry.n;
        self.last = Some(entry);
        Ok(n)
    }
}

/// Begun, and taken back unless it is ended: by an error, and by a panic.
struct Begun<'a> {
    db: &'a Connection,
    back: Option<&'static str>,
}

impl<'a> Begun<'a> {
    fn new(db: &'a Connection, begin: &str, back: &'static str) -> Result<Self> {
        db.execute_batch(begin)?;
        Ok(Self { db, back: Some(back) })
    }

    fn end(mut self, end: &str) -> Result<()> {
        self.db.execute_batch(end)?;
        self.back = None;
        Ok(())
    }
}

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        if let Some(back) = self.back.take() {
            let _ = self.db.execute_batch(back);
        }
    }
}

impl ClinicFile {
    /// Does one thing: its rows and its journal entry, durably, or nothing.
    pub(crate) fn transact<T>(
        &mut self,
        op: Op,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<(T, Changes)> {
        if !self.may_change() {
            return Err(Error::bug("a change from beside the work"));
        }
        let stamp = self.stamp()?;
        let (begin, end, back) = if self.is_in_one() {
            ("SAVEPOINT step", "RELEASE step", "ROLLBACK TO step; RELEASE step")
        } else {
            ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
        };
        let db = self.connection()?;
        let begun = Begun::new(db, begin, back)?;
        let mut tx = Tx { inner: db, op, stamp, touched: Vec::new(), last: None };
        let answer = work(&mut tx)?;
        let (last, touched) = (tx.last, tx.touched);
        let last = last.ok_or_else(|| Error::bug(format!("{} left no trace in the journal", op.name())))?;
        begun.end(end)?;
        if !self.is_in_one() {
            self.committed(&last);
        }
        let changes = Changes { touched, n: last.n };
        Ok((answer, changes))
    }

    /// Does many things in one: all of them, durably, or nothing.
    ///
    /// # Errors
    /// What the work itself says; then nothing has happened.
    pub(crate) fn in_one<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.is_in_one() {
            return work(self);
        }
        self.connection()?.execute_batch("BEGIN IMMEDIATE")?;
        self.set_in_one(true);
        let done = catch_unwind(AssertUnwindSafe(|| work(self)));
        self.set_in_one(false);
        let db = self.connection()?;
        match done {
            Ok(Ok(answer)) => {
                Begun { db, back: Some("ROLLBACK") }.end("COMMIT")?;
                journal::head(db)?.iter().for_each(|last| self.committed(last));
                Ok(answer)
            }
            Ok(Err(error)) => {
                db.execute_batch("ROLLBACK")?;
                Err(error)
            }
            Err(panic) => {
                let _ = db.execute_batch("ROLLBACK");
                resume_unwind(panic)
            }
        }
    }
}
