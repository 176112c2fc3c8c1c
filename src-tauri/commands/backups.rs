//! Backups: where they go, how old the last one is, made now, brought back.

use super::{Answer, AtDesk, stay_open};
use crate::failure::Failure;
use chrono::{SecondsFormat, Utc};
use serde::Serialize;
use std::path::{Path, PathBuf};
use stipple_core::backups::{self, Book};
use stipple_core::vault::Unlock;
use stipple_core::{Error, Secret};
use stipple_knowledge::said;
use tauri::{AppHandle, Emitter};
use ts_rs::TS;

/// How the backups stand.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct BackupsView {
    /// The folder that they go to.
    pub folder: Option<String>,
    /// Whether that folder is on the same disk as the records.
    pub same_disk: bool,
    /// When the last one was proved whole, RFC 3339 in UTC.
    pub last_at: Option<String>,
    /// Where it is.
    pub last_place: Option<String>,
    /// How many papers and pictures it lacks, since they were missing or damaged already.
    pub lost: usize,
    /// What went wrong when it was tried last.
    pub failed: Option<String>,
    /// Whether something has changed since the last one.
    pub waiting: bool,
    /// Whether one is being made.
    pub under_way: bool,
    /// Folders that would do.
    pub suggestions: Vec<String>,
}

/// How far a backup is, of 100.
#[derive(Clone, Serialize, TS)]
#[ts(export)]
#[allow(missing_docs, reason = "one figure")]
pub struct BackupStep {
    pub percent: u64,
}

/// What was brought back.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct RestoredView {
    /// When the backup was made, RFC 3339 in UTC.
    pub made_at: String,
    /// Clients in it.
    pub clients: u64,
    /// Sessions in it.
    pub sessions: u64,
    /// Where the records that were there before are now.
    pub kept: Option<String>,
}

/// How the backups stand.
#[tauri::command]
pub async fn get_backups(desk: AtDesk<'_>) -> Answer<BackupsView> {
    let head = desk.on_file(|file| Ok(file.journal_head()?)).await?;
    let clinic = &desk.place().clinic;
    let book = Book::of(clinic);
    let shown = |path: &Path| path.display().to_string();
    Ok(BackupsView {
        same_disk: book.folder.as_deref().is_some_and(|folder| on_one_disk(folder, clinic)),
        last_at: book.last.as_ref().map(|last| last.at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        last_place: book.last.as_ref().map(|last| shown(&last.place)),
        lost: book.last.as_ref().map_or(0, |last| last.lost),
        failed: book.failed.as_ref().map(|(_, what)| what.clone()),
        waiting: book.has_new(&head),
        under_way: desk.backing_up.is_under_way(),
        suggestions: suggestions(&desk.place().sheets).iter().map(|folder| shown(folder)).collect(),
        folder: book.folder.as_deref().map(shown),
    })
}

/// Chooses the folder that backups go to.
#[tauri::command]
pub async fn choose_backup_folder(desk: AtDesk<'_>, folder: String) -> Answer<BackupsView> {
    let clinic = desk.place().clinic;
    desk.on_file(move |_| {
        let mut book = Book::of(&clinic);
        book.choose(&clinic, &folder)?;
        Ok(book.keep(&clinic)?)
    })
    .await?;
    get_backups(desk).await
}

/// Makes a backup now; tells the window how far it is.
#[tauri::command]
pub async fn make_backup(app: AppHandle, desk: AtDesk<'_>) -> Answer<BackupsView> {
    let turn =
        desk.backing_up.take().ok_or_else(|| Failure::from(Error::conflict(said!("backup-made-already"))))?;
    let (job, name) =
        desk.on_file(|file| Ok((file.backup()?, stipple_core::clinic::get(file)?.name))).await?;
    let clinic = desk.place().clinic;
    let made = tauri::async_runtime::spawn_blocking(move || {
        let mut last = 0;
        Book::make(&clinic, &name, &job, &mut |done, of| {
            let percent = done * 100 / of.max(1);
            if percent != last {
                last = percent;
                let _ = app.emit("backup", BackupStep { percent });
                stay_open(&app);
            }
            !turn.is_stopped()
        })
    });
    made.await.map_err(|_| Failure::bug("a backup gave no answer"))??;
    get_backups(desk).await
}

/// Stops the backup that is being made.
#[tauri::command]
pub async fn stop_backup(desk: AtDesk<'_>) -> Answer<()> {
    desk.backing_up.stop();
    Ok(())
}

/// The newest backup that this computer knows of, to be brought back.
#[tauri::command]
pub async fn last_backup(desk: AtDesk<'_>) -> Answer<Option<String>> {
    let last = Book::of(&desk.place().clinic).last.map(|last| last.place);
    Ok(last.filter(|place| place.exists()).map(|place| place.display().to_string()))
}

/// Brings a backup back in the place of the clinic file, which is locked then; what was there is kept.
#[tauri::command]
pub async fn restore_backup(
    desk: AtDesk<'_>,
    place: String,
    secret: String,
    recovery: bool,
) -> Answer<RestoredView> {
    let backup = PathBuf::from(place.trim());
    if !backup.is_file() {
        return Err(Error::invalid("place", said!("no-backup-there")).into());
    }
    if desk.place().sample {
        return Err(Error::conflict(said!("not-into-sample")).into());
    }
    let secret = Secret::new(secret);
    let unlock = if recovery { Unlock::RecoveryCode(secret) } else { Unlock::Passphrase(secret) };
    let clinic = desk.place().clinic;
    desk.ask(|keeper| {
        keeper.lock();
        Ok(())
    })
    .await?;
    let work = move || backups::replace(&backup, &unlock, &clinic, Utc::now(), &mut |_, _| true);
    let back = tauri::async_runtime::spawn_blocking(work).await;
    let (report, kept) = back.map_err(|_| Failure::bug("restoring gave no answer"))??;
    Ok(RestoredView {
        made_at: report.made_at,
        clients: report.counts.clients,
        sessions: report.counts.sessions,
        kept: kept.map(|folder| folder.display().to_string()),
    })
}

/// Other disks that are plugged in, then a folder beside the sheets.
fn suggestions(sheets: &Path) -> Vec<PathBuf> {
    const NAME: &str = "Stipple backups";
    let user = std::env::var("USER").unwrap_or_default();
    let shelves =
        [PathBuf::from("/media").join(&user), PathBuf::from("/run/media").join(&user), "/Volumes".into()];
    let disks = shelves.iter().filter_map(|shelf| std::fs::read_dir(shelf).ok()).flatten().flatten();
    let mut found: Vec<PathBuf> = disks.map(|disk| disk.path()).filter(|disk| disk.is_dir()).collect();
    found.sort();
    found.truncate(4);
    found.extend(sheets.parent().map(Path::to_path_buf));
    found.into_iter().map(|folder| folder.join(NAME)).collect()
}

/// Whether a broken disk would take both with it, as far as the system tells.
fn on_one_disk(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let disk = |path: &Path| path.metadata().ok().map(|about| about.dev());
        disk(one).is_some() && disk(one) == disk(other)
    }
    #[cfg(not(unix))]
    {
        let disk = |path: &Path| path.components().next().map(|part| part.as_os_str().to_owned());
        disk(one) == disk(other)
    }
}
