//! The built binary, called with words and JSON in a home of its own.

use serde_json::{Value, json};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A home with a clinic file that may be there or not.
pub(crate) struct Home {
    pub(crate) folder: TempDir,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stipple-cli"));
        command
            .arg("--file")
            .arg(self.path("oak"))
            .arg("--json")
            .args(words)
            .env("STIPPLE_PASSPHRASE", "demo");
        command
    }

    pub(crate) fn call(&self, words: &[&str], input: &Value) -> Output {
        run(self.command(words), input)
    }

    /// A call that must succeed.
    pub(crate) fn ok(&self, words: &[&str], input: &Value) -> Value {
        let out = self.call(words, input);
        let told = String::from_utf8_lossy(&out.stderr);
        assert!(out.status.success(), "{words:?}: {told}");
        serde_json::from_slice(&out.stdout).expect("one JSON value")
    }

    /// A call that must be refused: its exit code, code and field.
    pub(crate) fn refused(&self, words: &[&str], input: &Value) -> (i32, String, String) {
        told(&self.call(words, input))
    }

    pub(crate) fn with_clinic() -> Self {
        let home = Self::new();
        home.ok(&["new", "--name", "Oak", "--phone", "020 7946 0123"], &Value::Null);
        home
    }

    pub(crate) fn client(&self) -> String {
        let ana = json!({ "first_name": "Ana", "family_name": "Berg", "birth_on": "1984-03-15", "phone": "07700 900461", "fitzpatrick": 3 });
        self.ok(&["client", "add", "--in", "-"], &ana)["id"].as_str().expect("an id").to_owned()
    }
}

pub(crate) fn run(mut command: Command, input: &Value) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("its input");
    if !input.is_null() {
        // A call that refuses its words reads nothing.
        let _ = stdin.write_all(input.to_string().as_bytes());
    }
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

pub(crate) fn told(out: &Output) -> (i32, String, String) {
    let error: Value = serde_json::from_slice(&out.stderr).expect("one JSON value on standard error");
    let word = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
    (out.status.code().unwrap_or(-1), word("code"), word("field"))
}

/// A session of one cheek, with what a test adds.
pub(crate) fn session(extra: &Value) -> Value {
    let mut whole = json!({
        "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London", "practitioner": "Mara Ellis",
        "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 }], "gel": { "name": "gel" },
        "overrides": [{ "rule": "consent", "reason": "on paper", "by": "Mara Ellis" }],
    });
    for (key, value) in extra.as_object().into_iter().flatten() {
        whole[key] = value.clone();
    }
    whole
}

/// What `sheet --in` reads: a session of one cheek, in no clinic file.
pub(crate) fn sheet_input() -> Value {
    json!({
        "clinic": { "name": "Harbour Skin Clinic", "phone": "020 7946 0123", "country": "GB" },
        "practitioner": "Maya Lind", "client": { "first_name": "Ana", "family_name": "Berg", "fitzpatrick": 3 },
        "session": { "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London", "number": 1, "of": 3,
                     "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 }], "numbing": null,
                     "gel": { "name": "gel" } },
        "flags": ["first_session"], "next_on": "2026-12-19",
    })
}
