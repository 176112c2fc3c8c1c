//! Declares every command, so that none is open by default, and where the permissions stand.

/// Every command of the window, as in `commands/`.
const COMMANDS: &[&str] = &[
    "status",
    "create_clinic",
    "confirm_recovery_code",
    "unlock",
    "lock",
    "touch",
    "undo",
    "about",
    "get_backups",
    "choose_backup_folder",
    "make_backup",
    "stop_backup",
    "last_backup",
    "restore_backup",
    "get_clinic",
    "set_clinic",
    "list_practitioners",
    "set_practitioner",
    "today",
    "find_clients",
    "list_clients",
    "add_client",
    "set_client",
    "get_client_file",
    "questions",
    "judge",
    "keep_screening",
    "keep_letter",
    "list_entries",
    "why",
    "settle",
    "list_editions",
    "changes",
    "indications",
    "preview_plan",
    "keep_plan",
    "save_plan",
    "print_plan",
    "save_copy",
    "save_form",
    "print_form",
    "zones",
    "save_draft",
    "get_session",
    "finish_session",
    "discard_draft",
    "make_sheet",
    "sheet_page",
    "save_sheet",
    "save_calendar",
    "open_sheet",
    "find_lot",
    "save_recall_letters",
    "list_printers",
    "list_sheets",
    "print_sheets",
    "stop_printing",
    "get_template",
    "set_template_words",
    "set_template_lines",
    "set_template_colour",
    "set_template_logo",
    "specimen",
    "specimen_page",
    "history",
];

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
