//! The tables that clients are found by.

use super::{FORGIVEN_FROM, Word, digits, keys, may_mean, of};
use crate::clients::Client;
use crate::{ClientId, Error, Result};
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A beginning that more rows than this share is not worth counting further.
const COMMON: usize = 2000;
/// So many readings of one mistyped word are tried.
const READINGS: usize = 8;
/// And so many of all words together.
const COMBINATIONS: usize = 32;

/// Everything that clients are found by, as it stands in the tables.
#[derive(Debug, Default, PartialEq, Eq)]
struct Stored {
    words: BTreeSet<(String, Word)>,
    keys: BTreeSet<(String, String)>,
    digits: BTreeMap<String, String>,
}

/// Writes what a client is found by, in place of what it was found by before.
pub(in crate::clients) fn put(
    db: &Connection,
    id: ClientId,
    before: Option<&Client>,
    after: Option<&Client>,
) -> Result<()> {
    let id = id.to_string();
    let (old, new) = (before.map(of).unwrap_or_default(), after.map(of).unwrap_or_default());
    let mut forget =
        db.prepare_cached("DELETE FROM client_word WHERE archived = ?1 AND word = ?2 AND client_id = ?3")?;
    for (archived, word) in old.difference(&new) {
        forget.execute(params![archived, word, id])?;
        if !is_used(db, word)? {
            db.prepare_cached("DELETE FROM word_key WHERE word = ?2 AND key = ?1").and_then(
                |mut unlearn| keys(word).iter().try_for_each(|key| unlearn.execute([key, word]).map(|_| ())),
            )?;
        }
    }
    let mut learn = db.prepare_cached("INSERT INTO client_word VALUES (?1, ?2, ?3)")?;
    for (archived, word) in new.difference(&old) {
        if !is_used(db, word)? {
            learn_keys(db, word)?;
        }
        learn.execute(params![archived, word, id])?;
    }
    let (old, new) = (before.map(digits).unwrap_or_default(), after.map(digits).unwrap_or_default());
    if old != new {
        forget_digits(db, &id)?;
        learn_digits(db, &id, &new)?;
    }
    Ok(())
}

fn is_used(db: &Connection, word: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM client_word WHERE archived = 0 AND word = ?1)
                   OR EXISTS (SELECT 1 FROM client_word WHERE archived = 1 AND word = ?1)";
    Ok(db.prepare_cached(sql)?.query_row([word], |row| row.get(0))?)
}

fn learn_keys(db: &Connection, word: &str) -> Result<()> {
    let mut learn = db.prepare_cached("INSERT INTO word_key VALUES (?1, ?2)")?;
    keys(word).iter().try_for_each(|key| learn.execute([key.as_str(), word]).map(|_| ()))?;
    Ok(())
}

fn learn_digits(db: &Connection, id: &str, digits: &str) -> Result<()> {
    if !digits.is_empty() {
        let sql = "INSERT INTO client_number (client_id, digits) VALUES (?1, ?2)";
        db.prepare_cached(sql)?.execute([id, digits])?;
        let sql = "INSERT INTO client_digits (rowid, digits) VALUES (?1, ?2)";
        db.prepare_cached(sql)?.execute(params![db.last_insert_rowid(), digits])?;
    }
    Ok(())
}

fn forget_digits(db: &Connection, id: &str) -> Result<()> {
    let sql = "INSERT INTO client_digits (client_digits, rowid, digits)
               SELECT 'delete', n, digits FROM client_number WHERE client_id = ?1";
    db.prepare_cached(sql)?.execute([id])?;
    db.prepare_cached("DELETE FROM client_number WHERE client_id = ?1")?.execute([id])?;
    Ok(())
}

/// Writes the tables anew for these clients.
pub(in crate::clients) fn rebuild(db: &Connection, clients: &[Client]) -> Result<()> {
    db.execute_batch(
        "DELETE FROM client_word; DELETE FROM word_key;
         INSERT INTO client_digits (client_digits) VALUES ('delete-all'); DELETE FROM client_number;",
    )?;
    clients.iter().try_for_each(|client| put(db, client.id, None, Some(client)))
}

/// Whether the tables hold what they should for these clients.
pub(in crate::clients) fn is_right(db: &Connection, clients: &[Client]) -> Result<bool> {
    let mut there = Stored::default();
    let mut statement = db.prepare("SELECT client_id, archived, word FROM client_word")?;
    for row in statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))? {
        there.words.insert(row?);
    }
    let mut statement = db.prepare("SELECT key, word FROM word_key")?;
    for row in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        there.keys.insert(row?);
    }
    let mut statement = db.prepare("SELECT client_id, digits FROM client_number")?;
    for row in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (id, digits) = row?;
        there.digits.insert(id, digits);
    }
    let compare = "INSERT INTO client_digits (client_digits, rank) VALUES ('integrity-check', 1)";
    let same_digits = db.execute(compare, []).is_ok();
    let mut wanted = Stored::default();
    for client in clients {
        let id = client.id.to_string();
        for word in of(client) {
            wanted.keys.extend(keys(&word.1).into_iter().map(|key| (key, word.1.clone())));
            wanted.words.insert((id.clone(), word));
        }
        let digits = digits(client);
        if !digits.is_empty() {
            wanted.digits.insert(id, digits);
        }
    }
    Ok(same_digits && there == wanted)
}

/// The clients that are found by these words, or by these digits in a row; those who are treated first.
pub(in crate::clients) fn find(
    db: &Connection,
    words: &[String],
    digits: &str,
    limit: usize,
) -> Result<Vec<ClientId>> {
    let mut counts = Counts::default();
    let mut found = with_beginnings(db, words, limit, &mut counts)?;
    if digits.len() >= 3 {
        with_digits(db, digits, limit, &mut found)?;
    } else if found.is_empty() {
        found = mistyped(db, words, limit, &mut counts)?;
    }
    found.iter().map(|id| id.parse().map_err(|_| Error::damaged("the row of a word"))).collect()
}

/// The words between a beginning and what follows all that begins with it.
fn bounds(beginning: &str) -> [String; 2] {
    [beginning.to_owned(), format!("{beginning}\u{10ffff}")]
}

/// How many rows begin so, each beginning counted once.
type Counts = HashMap<String, usize>;

/// Clients with a word for each of these beginnings, found through the rarest.
fn with_beginnings(
    db: &Connection,
    beginnings: &[String],
    limit: usize,
    counts: &mut Counts,
) -> Result<Vec<String>> {
    let counts: Vec<usize> = beginnings.iter().map(|it| count(db, it, counts)).collect::<Result<_>>()?;
    let Some(rarest) = (0..beginnings.len()).min_by_key(|n| counts[*n]) else { return Ok(Vec::new()) };
    let others: Vec<&String> =
        beginnings.iter().enumerate().filter(|(n, _)| *n != rarest).map(|(_, it)| it).collect();
    let also = " AND EXISTS (SELECT 1 FROM client_word b WHERE b.client_id = a.client_id AND b.word >= ? AND b.word < ?)";
    let sql = format!(
        "SELECT a.client_id FROM client_word a WHERE a.archived = ? AND a.word >= ? AND a.word < ?{}",
        also.repeat(others.len())
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut found: Vec<String> = Vec::new();
    for archived in ["0", "1"] {
        let mut given = vec![archived.to_owned()];
        given.extend(bounds(&beginnings[rarest]));
        given.extend(others.iter().flat_map(|it| bounds(it)));
        let mut rows = statement.query(params_from_iter(given))?;
        while found.len() < limit {
            let Some(row) = rows.next()? else { break };
            let id = row.get(0)?;
            if !found.contains(&id) {
                found.push(id);
            }
        }
    }
    Ok(found)
}

/// How many rows begin so; common ones are not told apart.
fn count(db: &Connection, beginning: &str, counts: &mut Counts) -> Result<usize> {
    if let Some(known) = counts.get(beginning) {
        return Ok(*known);
    }
    let sql = format!(
        "SELECT (SELECT count(*) FROM (SELECT 1 FROM client_word WHERE archived = 0 AND word >= ?1 AND word < ?2 LIMIT {COMMON}))
              + (SELECT count(*) FROM (SELECT 1 FROM client_word WHERE archived = 1 AND word >= ?1 AND word < ?2 LIMIT {COMMON}))"
    );
    let found: i64 = db.prepare_cached(&sql)?.query_row(bounds(beginning), |row| row.get(0))?;
    let found = usize::try_from(found).unwrap_or(usize::MAX);
    counts.insert(beginning.to_owned(), found);
    Ok(found)
}

fn with_digits(db: &Connection, digits: &str, limit: usize, found: &mut Vec<String>) -> Result<()> {
    let sql = "SELECT p.client_id FROM client_digits f JOIN client_number p ON p.n = f.rowid
               WHERE client_digits MATCH ?1 LIMIT ?2";
    let mut statement = db.prepare_cached(sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    for id in statement.query_map(params![format!("\"{digits}\""), limit], |row| row.get(0))? {
        let id = id?;
        if !found.contains(&id) {
            found.push(id);
        }
    }
    Ok(())
}

/// Clients whose words are what was typed but for one letter in each.
fn mistyped(db: &Connection, words: &[String], limit: usize, counts: &mut Counts) -> Result<Vec<String>> {
    let mut readings: Vec<Vec<String>> = vec![Vec::new()];
    for word in words {
        let meant = meanings(db, word)?;
        let longer = readings
            .iter()
            .flat_map(|reading| meant.iter().map(|it| reading.iter().cloned().chain([it.clone()]).collect()));
        readings = longer.take(COMBINATIONS).collect();
    }
    let mut found = Vec::new();
    for reading in readings.iter().filter(|reading| *reading != words) {
        for id in with_beginnings(db, reading, limit, counts)? {
            if found.len() < limit && !found.contains(&id) {
                found.push(id);
            }
        }
    }
    Ok(found)
}

/// The word itself where anybody has it, and the words it may have been meant as.
fn meanings(db: &Connection, typed: &str) -> Result<Vec<String>> {
    let mut meant = BTreeSet::new();
    if typed.chars().count() >= FORGIVEN_FROM {
        let mut statement = db.prepare_cached("SELECT word FROM word_key WHERE key = ?1")?;
        for key in keys(typed) {
            for word in statement.query_map([key], |row| row.get::<_, String>(0))? {
                meant.insert(word?);
            }
        }
        meant.retain(|word| may_mean(typed, word) && !word.starts_with(typed));
    }
    let [from, to] = bounds(typed);
    let sql = "SELECT word FROM client_word WHERE archived IN (0, 1) AND word >= ?1 AND word < ?2 LIMIT 1";
    let known = db.prepare_cached(sql)?.query_row([from, to], |row| row.get::<_, String>(0)).optional()?;
    Ok(known.map(|_| typed.to_owned()).into_iter().chain(meant).take(READINGS).collect())
}
