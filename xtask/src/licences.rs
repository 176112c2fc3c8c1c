//! The list of libraries and their licences that the window shows, from what cargo itself knows.

use crate::shell::{Outcome, output, root};
use std::collections::BTreeSet;
use std::fs;

/// What the front end ships; the lockfile has no licences.
const FRONT_END: [&str; 6] = [
    "@fluent/bundle\tApache-2.0",
    "svelte\tMIT",
    "@lucide/svelte\tISC",
    "@tauri-apps/api\tApache-2.0 OR MIT",
    "signature_pad\tMIT",
    "SQLCipher\tBSD-3-Clause",
];

/// Writes `src-tauri/licences.txt`.
pub(crate) fn licences() -> Outcome {
    let words = [
        "tree", "-p", "stipple", "-e", "normal", "--prefix", "none", "--format", "{p}|{l}", "--target", "all",
    ];
    let tree = output("cargo", &words).ok_or("cargo tree gave no answer")?;
    let mut lines: BTreeSet<String> = FRONT_END.iter().map(|line| (*line).to_owned()).collect();
    for line in tree.lines() {
        let Some((package, licence)) = line.split_once('|') else { continue };
        let name = package.split(' ').next().unwrap_or_default();
        let licence = licence.trim_end_matches(" (*)").trim();
        if !name.starts_with("stipple") && !licence.is_empty() {
            lines.insert(format!("{name}\t{licence}"));
        }
    }
    let text = lines.into_iter().collect::<Vec<_>>().join("\n") + "\n";
    fs::write(root().join("src-tauri/licences.txt"), text)
        .map_err(|error| format!("src-tauri/licences.txt: {error}"))
}
