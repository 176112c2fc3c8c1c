//! What the window may ask, room by room: `Request` in, `View` out. Domain types never cross.

pub mod aftercare;
pub mod backups;
pub mod chart;
pub mod clients;
pub mod clinic;
pub mod consents;
pub mod handouts;
pub mod knowledge;
pub mod lots;
pub mod notes;
pub mod paper;
pub mod photos;
pub mod plans;
pub mod printing;
pub mod protocols;
pub mod reactions;
pub mod screening;
pub mod sessions;
pub mod supplies;
pub mod templates;
pub mod today;
pub mod transfer;
pub mod vault;
pub mod visits;
pub mod window;

use crate::desk::Desk;
use crate::failure::Failure;
use tauri::{AppHandle, Manager, State, Wry, ipc::Invoke};

/// What every command answers.
pub type Answer<T> = Result<T, Failure>;
/// The desk, as commands see it.
pub type AtDesk<'a> = State<'a, Desk>;

/// Words for the screen, which breaks its own lines.
fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

/// Every command, as declared in `build.rs`, room by room.
#[rustfmt::skip]
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        vault::status, vault::enter_sample, vault::remove_sample, vault::create_clinic, vault::confirm_recovery_code, vault::unlock, vault::lock,
        vault::touch, vault::undo, vault::about, vault::history, window::get_preferences,
        window::set_preferences,
        backups::get_backups, backups::choose_backup_folder, backups::make_backup, backups::stop_backup,
        backups::last_backup, backups::restore_backup,
        clinic::get_clinic, clinic::set_clinic, clinic::list_practitioners, clinic::set_practitioner,
        today::today,
        clients::find_clients, clients::list_clients, clients::add_client, clients::set_client,
        clients::get_client_file,
        screening::questions, screening::judge, screening::keep_screening, screening::keep_letter,
        knowledge::list_entries, knowledge::why, knowledge::settle, knowledge::list_editions,
        knowledge::changes,
        plans::indications, plans::preview_plan, plans::keep_plan,
        paper::save_plan, paper::print_plan, paper::save_copy, paper::save_form, paper::print_form, paper::save_guide, paper::print_guide,
        sessions::zones, sessions::save_draft, sessions::get_session, sessions::finish_session,
        sessions::discard_draft,
        handouts::make_sheet, handouts::sheet_page, handouts::save_sheet, handouts::save_calendar,
        handouts::open_sheet,
        transfer::open_import, transfer::run_import, transfer::export_clinic, transfer::stop_export,
        transfer::export_client,
        consents::get_consents, consents::draft_consent, consents::sign_consent, consents::withdraw_consent, consents::save_consent,
        consents::get_consent_text, consents::set_consent_text,
        aftercare::get_aftercare, aftercare::record_call, visits::set_visit, visits::save_visits,
        reactions::keep_reaction, reactions::note_reaction, reactions::save_reaction_letter,
        reactions::keep_outcome,
        protocols::get_protocols, protocols::set_protocol, sessions::procedure, sessions::amend_session, handouts::find_sheets,
        notes::get_notes, notes::add_note, notes::add_paper, notes::paper_page, notes::paper_pages, notes::save_paper,
        notes::remove_note, notes::set_note_template, notes::relate_clients, notes::merge_clients,
        notes::split_clients,
        photos::get_photos, photos::add_photo, photos::photo_bytes, photos::remove_photo, photos::agree_photos,
        photos::withdraw_photos, photos::export_photo,
        supplies::get_shelf, supplies::set_device, supplies::set_pack, supplies::recall_packs,
        lots::find_lot, lots::save_recall_letters,
        printing::list_printers, printing::list_sheets, printing::print_sheets, printing::stop_printing,
        templates::get_template, templates::set_template_words, templates::set_template_lines,
        templates::set_template_colour, templates::set_template_logo, templates::specimen,
        templates::specimen_page,
    ]
}

/// Long work that somebody waits for goes on: the file is not locked under it.
fn stay_open(app: &AppHandle) {
    let desk = app.state::<Desk>();
    let _ = tauri::async_runtime::block_on(desk.ask(|keeper| {
        keeper.stay_open();
        Ok(())
    }));
}

/// An id as the window holds it.
pub(crate) fn id<T: std::str::FromStr<Err = stipple_core::Error>>(text: &str) -> Answer<T> {
    text.parse().map_err(Failure::from)
}
