//! Finding as somebody types, in files of 1,000 to 100,000 clients: every keystroke is timed, and the
//! slowest of a hundred counts.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark stops at the first surprise, and says its figures"
)]

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};
use stipple_core::clients::{self, Client};
use stipple_core::clinic::NewClinic;
use stipple_core::{ClinicFile, Secret, transfer};
use stipple_knowledge::Knowledge;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
const LOOKED_FOR: usize = 300;

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides as u64).expect("small")
    }

    /// Six names in ten are among the commonest of their kind.
    fn name(&mut self, kinds: usize) -> String {
        let common = self.roll(10) < 6;
        let mut which = Dice(self.roll(if common { kinds / 50 } else { kinds }) as u64 + 7);
        let parts = [
            "ber", "lin", "o", "sa", "mar", "ko", "wal", "ska", "é", "ding", "ton", "ha", "dle", "vić", "an",
        ];
        let name: String = (0..2 + which.roll(3)).map(|_| parts[which.roll(parts.len())]).collect();
        let first = name.chars().next().into_iter().flat_map(char::to_uppercase);
        first.chain(name.chars().skip(1)).collect()
    }
}

fn filled(dir: &std::path::Path, size: usize) -> ClinicFile {
    let knowledge = Arc::new(Knowledge::bundled().expect("the data loads"));
    let identity = NewClinic { name: "Oak".into(), ..NewClinic::default() };
    let secret = Secret::new("demo".to_owned());
    let mut file = ClinicFile::create(dir, &identity, &secret, knowledge).expect("a file").0;
    let mut dice = Dice(4);
    let mut table = String::from("First name,Family name,Phone,Birth date\n");
    for n in 0..size {
        let (first, family) = (dice.name(3_000), dice.name(20_000));
        let (a, b) = (dice.roll(100_000), dice.roll(1_000));
        let (year, month, day) = (1940 + dice.roll(68), 1 + dice.roll(12), 1 + dice.roll(28));
        writeln!(table, "{first},{family} {n},07{a:05} {b:03},{year}-{month:02}-{day:02}").expect("written");
    }
    let brought = transfer::import(&mut file, table.as_bytes(), None, false).expect("brought in");
    assert_eq!(brought.added, size);
    file
}

/// What somebody types to find a client, key by key.
fn typed(dice: &mut Dice, client: &Client) -> String {
    let f = &client.fields;
    let family = f.family_name.split(' ').next().unwrap_or_default();
    match dice.roll(10) {
        0..=3 => family.to_lowercase(),
        4..=5 => format!("{} {family}", f.first_name),
        6 => {
            let mut letters: Vec<char> = family.chars().collect();
            let at = dice.roll(letters.len() - 1);
            letters.swap(at, at + 1);
            letters.into_iter().collect()
        }
        7 => f.phone.clone(),
        8 => f.phone.chars().skip(4).collect(),
        _ => f.birth_on.expect("a day").to_string(),
    }
}

fn main() {
    for size in SIZES {
        let home = tempfile::tempdir().expect("a folder");
        let begun = Instant::now();
        let file = filled(&home.path().join("oak"), size);
        let filling = begun.elapsed();
        let all = clients::list(&file, size).expect("listed");
        let mut dice = Dice(11);
        let mut took: Vec<(Duration, String)> = Vec::new();
        for _ in 0..LOOKED_FOR {
            let client = &all[dice.roll(size)];
            let text = typed(&mut dice, client);
            for end in text.char_indices().map(|(at, letter)| at + letter.len_utf8()) {
                let begun = Instant::now();
                std::hint::black_box(clients::find(&file, &text[..end], 20).expect("found"));
                took.push((begun.elapsed(), text[..end].to_owned()));
            }
        }
        took.sort();
        let at = |part: usize| took[(took.len() * part / 1000).min(took.len() - 1)].clone();
        println!(
            "find in {size} clients: {} keys, median {:?}, p99 {:?}, slowest {:?} ({:?}); brought in within {filling:.1?}",
            took.len(),
            at(500).0,
            at(990).0,
            at(1000).0,
            at(1000).1
        );
    }
}
