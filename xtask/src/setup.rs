//! What a fresh machine lacks: named, explained, then installed where that is the habit (Debian),
//! or named with the words to install it (macOS, Windows, other Linux).

use crate::shell::{Outcome, command, exists, npm, output, root, run};
use std::fs;

/// Needed to build and open the window.
const BUILD: &[(&str, &str)] = &[
    ("libwebkit2gtk-4.1-dev", "the system web view that draws the window"),
    ("libayatana-appindicator3-dev", "linked by the window shell"),
    ("librsvg2-dev", "icons of the window"),
    ("libsoup-3.0-dev", "linked by the web view"),
    ("libxdo-dev", "linked by the window shell"),
    ("build-essential", "compiles SQLCipher"),
    ("pkg-config", "finds the libraries above"),
    ("perl", "builds OpenSSL for SQLCipher"),
];

/// Needed by the tests of the printed sheets.
const PAPER: &[(&str, &str)] = &[
    ("poppler-utils", "reads the printed sheets in tests"),
    ("qpdf", "checks the printed sheets in tests"),
    ("cups", "the printing that a test prints through"),
    ("cups-client", "`lp`, the way to the printer"),
    ("printer-driver-cups-pdf", "a printer of that test that writes what it would print"),
];

/// Needed by the tests of windows.
const WINDOWS: &[(&str, &str)] = &[
    ("webkit2gtk-driver", "drives the real window in tests"),
    ("xvfb", "a screen for tests where there is none"),
    ("xauth", "lets Xvfb be used"),
    ("dbus", "the session bus that the window expects"),
    ("dbus-x11", "starts that bus in tests"),
    ("chromium", "runs the front end's browser tests"),
];

/// Sets up what building needs, and the front end's packages.
pub(crate) fn for_building() -> Outcome {
    system(&[BUILD])?;
    front_end()
}

/// Sets up what testing needs on top.
pub(crate) fn for_testing(windows: bool) -> Outcome {
    if windows {
        system(&[BUILD, PAPER, WINDOWS])?;
    } else {
        system(&[BUILD, PAPER])?;
    }
    front_end()
}

fn system(lists: &[&[(&str, &str)]]) -> Outcome {
    if cfg!(target_os = "linux") {
        return debian(lists);
    }
    let advice = if cfg!(target_os = "macos") {
        "Xcode's command line tools (`xcode-select --install`) and Node.js 20 or newer"
    } else {
        "the Visual Studio C++ build tools, WebView2 (part of Windows 11), Strawberry Perl, NASM and Node.js 20 or newer"
    };
    println!("Stipple builds here with {advice}.");
    Ok(())
}

fn debian(lists: &[&[(&str, &str)]]) -> Outcome {
    if !exists("dpkg-query") {
        println!("This Linux has no Debian packages. Stipple needs, under this system's own names:");
        lists.iter().copied().flatten().for_each(|(name, why)| println!("  {name:<30} {why}"));
        return Ok(());
    }
    let missing: Vec<_> = lists.iter().copied().flatten().filter(|(name, _)| !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Stipple needs {} Debian packages that are not here yet:", missing.len());
    missing.iter().for_each(|(name, why)| println!("  {name:<30} {why}"));
    let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
    apt(&["update", "-q"])?;
    let mut words = vec!["install", "-y", "-q", "--no-install-recommends"];
    words.extend(names);
    apt(&words)
}

fn installed(package: &str) -> bool {
    output("dpkg-query", &["-W", "-f=${Status}", package])
        .is_some_and(|status| status.contains("ok installed"))
}

fn apt(args: &[&str]) -> Outcome {
    let root_user = output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let mut apt = if root_user {
        command("apt-get", args)
    } else {
        let mut words = vec!["apt-get"];
        words.extend(args);
        command("sudo", &words)
    };
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    run(apt)
}

/// `npm ci`, only where the lockfile has changed since the last time.
fn front_end() -> Outcome {
    if !exists("node") {
        return Err("Node.js is missing: install Node.js 20 or newer, then call this again".into());
    }
    let lock = root().join("ui/package-lock.json");
    let mark = root().join("ui/node_modules/.package-lock.stipple");
    let wanted = fs::read(&lock).map_err(|error| format!("ui/package-lock.json: {error}"))?;
    if fs::read(&mark).is_ok_and(|have| have == wanted) {
        return Ok(());
    }
    npm(&["ci", "--no-audit", "--no-fund"])?;
    fs::write(&mark, wanted).map_err(|error| format!("ui/node_modules: {error}"))
}
