//! `cargo xtask run`: from a fresh clone to an open window.

use crate::setup;
use crate::shell::{Outcome, cargo, command, npm, root, run as start};
use std::env;

/// Sets up, builds and opens the app; with `demo`, on a clinic of invented people.
pub(crate) fn run(demo: bool, release: bool) -> Outcome {
    if !has_display() {
        return Err(no_display());
    }
    setup::for_building()?;
    npm(&["run", "build"])?;
    let mut words = vec!["run", "--package", "stipple", "--features", "custom-protocol"];
    if release {
        words.push("--release");
    }
    if demo {
        words.extend(["--", "--demo"]);
    }
    start(command("cargo", &words))
}

/// Draws every icon file again from the one SVG.
pub(crate) fn icons() -> Outcome {
    setup::for_building()?;
    npm(&[
        "exec",
        "--yes",
        "--package",
        "@tauri-apps/cli@2",
        "--",
        "tauri",
        "icon",
        "../icons/stipple.svg",
        "--output",
        "../icons",
    ])
}

/// Builds the front end and every binary, as the tests need them.
pub(crate) fn build_all() -> Outcome {
    npm(&["run", "build"])?;
    cargo(&["build", "--workspace", "--features", "stipple/custom-protocol"])
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some())
}

fn no_display() -> String {
    format!(
        "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n\
         The same verbs work in a terminal:\n\n  \
         cargo run --package stipple-cli -- --file demo-clinic demo\n  \
         STIPPLE_PASSPHRASE=demo cargo run --package stipple-cli -- --file demo-clinic client list\n\n\
         Or open the window on a screen of its own: xvfb-run -a dbus-run-session -- cargo xtask run\n(in {})",
        root().display()
    )
}
