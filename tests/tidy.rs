//! The house rules of ARCHITECTURE.md, held against the files: who may know whom, how long things get,
//! and that the page tells the truth.
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project").to_path_buf()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file under a folder with one of these endings, as a path from the root, without what is generated.
fn files(under: &str, endings: &[&str]) -> Vec<String> {
    const GENERATED: [&str; 6] =
        ["node_modules", "/dist", "bindings", "/target", "drawings.json", "test-results"];
    let mut found = Vec::new();
    let mut folders = vec![root().join(under)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.strip_prefix(root()).expect("inside").to_string_lossy().replace('\\', "/");
            if GENERATED.iter().any(|part| name.contains(part)) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(name);
            }
        }
    }
    found.sort();
    found
}

/// Files that hold a word, of those that may not.
fn holding(files: &[String], words: &[&str], allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let holds = |file: &&String| {
        let text = read(file);
        words.iter().any(|word| text.contains(word))
    };
    files.iter().filter(|file| !allowed(file)).filter(holds).cloned().collect()
}

const NOBODY: Vec<String> = Vec::new();
const ROOMS: [&str; 20] = [
    "agenda",
    "backups",
    "clients",
    "clinic",
    "consents",
    "editions",
    "handouts",
    "journal",
    "notes",
    "photos",
    "plans",
    "protocols",
    "reactions",
    "screening",
    "sessions",
    "signoff",
    "supplies",
    "templates",
    "transfer",
    "vault",
];

#[test]
fn only_stores_and_the_database_know_sql() {
    let core = files("src-tauri", &[".rs"]);
    let allowed = |file: &str| {
        file.ends_with("/store.rs")
            || file.starts_with("src-tauri/core/src/db/")
            || file.contains("/benches/")
    };
    assert_eq!(
        holding(&core, &["use rusqlite", "rusqlite::"], allowed),
        NOBODY,
        "rusqlite stands in store.rs and db/ only"
    );
}

#[test]
fn a_room_never_opens_another_room_s_store() {
    for room in ROOMS {
        let word = format!("{room}::store::");
        let others = files("src-tauri/core/src", &[".rs"]);
        assert_eq!(holding(&others, &[&word], |_| false), NOBODY, "the store of {room} is its own");
    }
}

#[test]
fn knowledge_and_handout_know_no_clock_no_disk_and_no_database() {
    for krate in ["src-tauri/knowledge/src", "src-tauri/handout/src"] {
        let forbidden = [
            "std::fs",
            "std::net",
            "std::env",
            "SystemTime",
            "Instant::now",
            "Utc::now",
            "Local::now",
            "rusqlite",
            "stipple_core",
            "tauri",
        ];
        assert_eq!(holding(&files(krate, &[".rs"]), &forbidden, |_| false), NOBODY, "{krate} is pure");
    }
    for krate in ["knowledge", "handout"] {
        let ours = read(&format!("src-tauri/{krate}/Cargo.toml")).matches("stipple-").count();
        assert_eq!(ours, 1, "{krate} names itself and no other crate of ours");
    }
}

#[test]
fn the_core_knows_no_window() {
    let core = files("src-tauri/core", &[".rs", ".toml"]);
    assert_eq!(
        holding(&core, &["tauri::", "tauri ="], |_| false),
        NOBODY,
        "the same core serves window and terminal"
    );
}

#[test]
fn the_front_end_reaches_the_core_through_one_folder() {
    let ui = files("ui/src", &[".ts", ".svelte"]);
    let allowed = |file: &str| file.starts_with("ui/src/lib/backend/");
    assert_eq!(
        holding(&ui, &["@tauri-apps"], allowed),
        NOBODY,
        "@tauri-apps is imported under lib/backend only"
    );
    let fake = |file: &str| file == "ui/src/lib/backend/index.ts";
    assert_eq!(
        holding(&ui, &["./fake", "backend/fake"], fake),
        NOBODY,
        "only the chooser knows the stand-in"
    );
}

#[test]
fn no_markup_carries_a_style_of_its_own() {
    let ui = files("ui/src", &[".svelte"]);
    assert_eq!(
        holding(&ui, &[" style=\"", "<style"], |_| false),
        NOBODY,
        "the content security policy forbids it"
    );
}

#[test]
fn every_command_is_declared_allowed_and_handled() {
    let build = read("src-tauri/build.rs");
    let list =
        build.split("= &[").nth(1).and_then(|rest| rest.split("];").next()).expect("the list of commands");
    let declared: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert!(declared.len() > 20, "the list was read: {declared:?}");
    let (allowed, handled) = (read("src-tauri/capabilities/main.json"), read("src-tauri/commands/mod.rs"));
    for command in &declared {
        assert!(
            allowed.contains(&format!("\"allow-{}\"", command.replace('_', "-"))),
            "{command} is allowed"
        );
        assert!(handled.contains(&format!("::{command},")), "{command} is handled");
    }
    let handler = handled.split("generate_handler![").nth(1).and_then(|rest| rest.split(']').next());
    assert_eq!(handler.expect("the handler").matches("::").count(), declared.len(), "and no other is");
}

#[test]
fn a_file_opens_with_what_it_is_and_stays_readable() {
    for file in files("src-tauri", &[".rs"]).iter().chain(&files("xtask", &[".rs"])) {
        let text = read(file);
        let tests = file.ends_with("/tests.rs");
        assert!(tests || text.starts_with("//!"), "{file} opens with //!");
        let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        assert!(
            tests || own.lines().count() <= 420,
            "{file} has {} lines; which concept lacks a name?",
            own.lines().count()
        );
    }
    for file in files("ui/src", &[".ts", ".svelte"]) {
        assert!(read(&file).lines().count() <= 400, "{file} is over 400 lines");
    }
}

#[test]
fn no_function_is_longer_than_a_screen() {
    for file in files("src-tauri", &[".rs"])
        .iter()
        .chain(&files("xtask", &[".rs"]))
        .filter(|file| !file.ends_with("/tests.rs"))
    {
        let text = read(file);
        let lines: Vec<&str> = text.lines().collect();
        for (n, line) in lines.iter().enumerate() {
            let indent = line.len() - line.trim_start().len();
            let starts = ["fn ", "pub fn ", "pub(crate) fn ", "pub(super) fn ", "pub async fn ", "async fn "];
            if !starts.iter().any(|start| line.trim_start().starts_with(start)) {
                continue;
            }
            let end = lines[n..].iter().position(|line| *line == format!("{}}}", " ".repeat(indent)));
            let length = end.unwrap_or(0) + 1;
            assert!(length <= 75, "{file}:{} is {length} lines long", n + 1);
        }
    }
}

#[test]
fn the_architecture_page_names_every_room_crate_and_dependency() {
    let page = read("ARCHITECTURE.md");
    for room in ROOMS {
        assert!(page.contains(&format!("`{room}`")), "ARCHITECTURE.md speaks of the room {room}");
    }
    let manifests = [
        "Cargo.toml",
        "src-tauri/knowledge/Cargo.toml",
        "src-tauri/handout/Cargo.toml",
        "src-tauri/core/Cargo.toml",
        "src-tauri/cli/Cargo.toml",
        "xtask/Cargo.toml",
    ];
    for manifest in manifests {
        let text = read(manifest);
        let mut section = "";
        for line in text.lines() {
            if line.starts_with('[') {
                section = line;
            } else if section.contains("dependencies") {
                let name = line.split([' ', '.', '=']).next().unwrap_or_default();
                assert!(
                    name.is_empty() || page.contains(&format!("`{name}`")),
                    "{manifest}: why {name}? ARCHITECTURE.md does not say"
                );
            }
        }
    }
    let package = read("ui/package.json");
    for line in package.split("\"devDependencies\"").nth(1).unwrap_or_default().lines() {
        if let Some(name) = line
            .trim()
            .strip_prefix('"')
            .and_then(|rest| rest.split('"').next())
            .filter(|_| line.contains("\"^"))
        {
            assert!(page.contains(&format!("`{name}`")), "ui: why {name}? ARCHITECTURE.md does not say");
        }
    }
    for path in page.split('`').filter(|word| word.contains('/') && word.ends_with(".rs")) {
        assert!(root().join(path).exists(), "ARCHITECTURE.md points at {path}, which is not there");
    }
}

#[test]
fn the_data_carry_facts_and_not_the_articles_own_words() {
    for file in files("src-tauri/knowledge/data", &[".toml"]) {
        assert!(!read(&file).contains("anchor ="), "{file}");
    }
}

#[test]
fn every_sentence_of_a_rule_is_there_and_every_one_that_is_there_is_said() {
    let said: BTreeSet<String> = files("src-tauri", &[".rs"])
        .iter()
        .flat_map(|file| {
            let text = read(file);
            let ids = text.split("said!(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
            ids.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    let words = read("src-tauri/knowledge/locales/en/rules.ftl");
    let messages = words.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
    let known: BTreeSet<String> =
        messages.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect();
    assert!(known.len() > 200, "the messages were read");
    assert_eq!(
        said.symmetric_difference(&known).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "one of the two"
    );
}
