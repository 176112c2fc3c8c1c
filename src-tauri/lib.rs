//! The window of Stipple: start, panic hook, commands. No rule of the product lives here.
//!
//! - [`desk`]: the one thread that owns the open clinic file.
//! - [`commands`]: what the window may ask, room by room: `Request` in, `View` out.
//! - [`failure`]: the one error the window ever sees.
//! - [`turns`]: long work, once at a time, that can be stopped.
//! - [`pages`]: pictures of the very pages that print.

pub mod commands;
pub mod desk;
pub mod failure;
pub mod pages;
pub mod turns;

use commands::printing::Printing;
use desk::{Desk, Place};
use std::process::ExitCode;
use std::sync::Arc;
use stipple_knowledge::Knowledge;
use tauri::{AppHandle, Emitter, Manager, RunEvent, Wry};

/// Opens the window and runs until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    let knowledge = match Knowledge::bundled() {
        Ok(knowledge) => Arc::new(knowledge),
        Err(error) => {
            eprintln!("stipple: {error}");
            return ExitCode::FAILURE;
        }
    };
    quiet_panics();
    let sample = std::env::args().any(|arg| arg == "--demo");
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| show(app)))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let place = place(app.handle(), sample)?;
            std::thread::spawn(commands::paper::sweep);
            let handle = app.handle().clone();
            let locked = move || {
                let _ = handle.emit("locked", ());
            };
            let knowledge = knowledge.spoken(&commands::window::kept(app.handle()).language).into_owned();
            let desk = Desk::new(place, Arc::new(knowledge), locked);
            if sample {
                desk.open_sample();
            }
            app.manage(desk);
            app.manage(Printing::default());
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    app.state::<Desk>().close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(tauri::Error::PluginInitialization(plugin, what)) if plugin == "single-instance" => {
            start_again();
            eprintln!("stipple: the window could not open: {what}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("stipple: the window could not open: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A window that is being closed still answers for its name, and then hangs up. A moment later it is
/// gone, so the start is tried again, a few times.
#[cfg(unix)]
fn start_again() {
    use std::os::unix::process::CommandExt;
    const TRIES: &str = "STIPPLE_TRIES";
    let tries: u8 = std::env::var(TRIES).ok().and_then(|tries| tries.parse().ok()).unwrap_or(0);
    if let (Ok(own), true) = (std::env::current_exe(), tries < 5) {
        std::thread::sleep(std::time::Duration::from_millis(200));
        let mut words = std::env::args_os();
        words.next();
        let _ = std::process::Command::new(own).args(words).env(TRIES, (tries + 1).to_string()).exec();
    }
}

#[cfg(not(unix))]
fn start_again() {}

/// Where the clinic file of this computer is.
fn place(app: &AppHandle<Wry>, sample: bool) -> tauri::Result<Place> {
    let data = app.path().app_data_dir()?;
    let documents = app.path().document_dir().or_else(|_| app.path().home_dir())?;
    Ok(Place::under(&data, &documents, sample))
}

/// Brings the window that is there to the front.
fn show(app: &AppHandle<Wry>) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// A panic says where it happened, never with what: a message could hold a name.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        eprintln!("stipple: a fault at {place}");
    }));
}
