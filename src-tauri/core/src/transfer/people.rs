//! From the cells of a row to a client, and from a client to the cells of our own table.

use super::columns::{Column, Field, OWN};
use super::table::unsafe_again;
use crate::clients::CONTACTS;
use crate::clients::{Client, ClientFields};
use crate::{ClientId, Error, Result};
use chrono::{Datelike, NaiveDate};
use stipple_knowledge::said;

/// A person who is brought in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) id: Option<ClientId>,
    pub(super) fields: ClientFields,
}

/// In which order figures stand in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

/// The order of a whole column: shown by a figure over 12, else as the country writes it.
pub(super) fn order<'a>(cells: impl Iterator<Item = &'a str>, country: &str) -> Order {
    let (mut day_first, mut month_first) = (0, 0);
    for cell in cells {
        let figures = figures(cell);
        if let [one, two, _] = figures.as_slice() {
            day_first += usize::from((13..=31).contains(one));
            month_first += usize::from((13..=31).contains(two) && *one <= 12);
        }
    }
    let by_country = if country == "US" { Order::MonthFirst } else { Order::DayFirst };
    match day_first.cmp(&month_first) {
        std::cmp::Ordering::Greater => Order::DayFirst,
        std::cmp::Ordering::Less => Order::MonthFirst,
        std::cmp::Ordering::Equal => by_country,
    }
}

fn figures(cell: &str) -> Vec<u32> {
    cell.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

/// A date as programs write it: `1984-03-15`, `15/03/1984`, `15.3.84`, `15 Mar 1984`, `March 15, 1984`; a time
/// behind it does not count.
pub(super) fn date(cell: &str, order: Order, today: NaiveDate) -> Option<NaiveDate> {
    let cell = cell.trim();
    let day = cell.split(['T']).next().unwrap_or(cell).trim();
    for form in
        ["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%b %d, %Y", "%d-%b-%Y"]
    {
        match NaiveDate::parse_from_str(day, form) {
            Ok(date) if date.year() > 1000 => return Some(date),
            _ => {}
        }
    }
    let day = day.split(' ').next().unwrap_or(day);
    let parts = figures(day);
    let [one, two, year] = parts.as_slice() else {
        let [year, month, of] = figures(cell)[..].get(..3)?.try_into().ok()?;
        return (year > 1000).then(|| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, of))?;
    };
    if *one > 1000 {
        return NaiveDate::from_ymd_opt(i32::try_from(*one).ok()?, *two, *year);
    }
    let century = u32::try_from(today.year()).ok()? / 100 * 100;
    let year = match *year {
        short @ 0..100 if century + short > u32::try_from(today.year()).ok()? => century - 100 + short,
        short @ 0..100 => century + short,
        whole => whole,
    };
    let (day, month) = if order == Order::DayFirst { (*one, *two) } else { (*two, *one) };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// Puts a row together; answers with the person, or why the row cannot be one.
pub(super) fn person(
    cells: &[String],
    columns: &[Column],
    own: bool,
    order: Order,
    today: NaiveDate,
) -> Result<Person> {
    let mut person = Person::default();
    let fields = &mut person.fields;
    for (column, cell) in columns.iter().zip(cells) {
        let typed = if own { unsafe_again(cell) } else { cell.trim() };
        if typed.is_empty() {
            continue;
        }
        let list = || if own { items(typed) } else { parted(typed) };
        match column.field {
            Field::Nothing => {}
            Field::Id => person.id = Some(typed.parse()?),
            Field::FirstName if fields.first_name.is_empty() => typed.clone_into(&mut fields.first_name),
            Field::FamilyName if fields.family_name.is_empty() => typed.clone_into(&mut fields.family_name),
            Field::FirstName | Field::FamilyName => {
                let rule = said!("name-beside-name", typed = typed);
                return Err(Error::invalid(&*column.header, rule));
            }
            Field::FullName if fields.first_name.is_empty() && fields.family_name.is_empty() => {
                named(typed, fields);
            }
            Field::BirthOn => {
                let on = date(typed, order, today);
                let rule = || Error::invalid(&*column.header, said!("unreadable-date", typed = typed));
                fields.birth_on = Some(on.ok_or_else(rule)?);
            }
            Field::Phone if fields.phone.is_empty() => typed.clone_into(&mut fields.phone),
            Field::Email if fields.email.is_empty() => typed.clone_into(&mut fields.email),
            Field::Address => add(&mut fields.address, typed),
            Field::Language => match language(typed) {
                Some(known) => known.clone_into(&mut fields.language),
                None => add(&mut fields.note, &format!("{}: {typed}", column.header)),
            },
            Field::Fitzpatrick => fields.fitzpatrick = Some(skin_type(typed, &column.header)?),
            Field::FormOfAddress => fields.form_of_address = Some(typed.to_owned()),
            Field::Allergies => fields.allergies.extend(list()),
            Field::Conditions => fields.conditions.extend(list()),
            Field::Medication => fields.medication.extend(list()),
            Field::Tags => fields.tags.extend(list()),
            Field::Contact => match CONTACTS.iter().find(|it| typed.eq_ignore_ascii_case(it)) {
                Some(known) => (*known).clone_into(&mut fields.contact),
                None => add(&mut fields.note, &format!("{}: {typed}", column.header)),
            },
            Field::Note if own => typed.clone_into(&mut fields.note),
            Field::Note if is_note(&column.header) => add(&mut fields.note, typed),
            Field::Phone | Field::Email | Field::Note | Field::FullName => {
                add(&mut fields.note, &format!("{}: {typed}", column.header));
            }
            Field::Archived => {
                fields.archived = ["true", "yes", "1"].contains(&typed.to_lowercase().as_str());
            }
        }
    }
    Ok(person)
}

/// Whether a header says no more than that notes stand under it.
fn is_note(header: &str) -> bool {
    super::columns::recognised(&[header.to_owned()]) == [Field::Note]
}

fn add(to: &mut String, more: &str) {
    if !to.is_empty() {
        to.push('\n');
    }
    to.push_str(more);
}

/// `BERG, Ana` or `Ana Berg`.
pub(super) fn named(typed: &str, fields: &mut ClientFields) {
    let (first, family) = match typed.split_once(',') {
        Some((family, first)) => (first.trim(), family.trim()),
        None => typed.trim().rsplit_once(' ').unwrap_or((typed.trim(), "")),
    };
    first.trim().clone_into(&mut fields.first_name);
    family.trim().clone_into(&mut fields.family_name);
}

/// A language of the sheet, by its code or its name.
pub(super) fn language(typed: &str) -> Option<&'static str> {
    const NAMES: [(&str, [&str; 3]); 7] = [
        ("en", ["english", "englisch", "anglais"]),
        ("es", ["spanish", "espanol", "castellano"]),
        ("fr", ["french", "francais", "franzosisch"]),
        ("de", ["german", "deutsch", "allemand"]),
        ("pl", ["polish", "polski", "polnisch"]),
        ("pt", ["portuguese", "portugues", "portugiesisch"]),
        ("ar", ["arabic", "arabe", "arabisch"]),
    ];
    let plain = crate::texts::words(typed);
    let word = plain.first()?;
    let known = NAMES.iter().find(|(code, names)| word == code || names.contains(&word.as_str()));
    known.map(|(code, _)| *code)
}

fn skin_type(typed: &str, header: &str) -> Result<u8> {
    const ROMAN: [&str; 6] = ["i", "ii", "iii", "iv", "v", "vi"];
    let plain = typed.to_lowercase().replace("type", "");
    let plain = plain.trim();
    let roman = ROMAN.iter().position(|figure| *figure == plain).and_then(|n| u8::try_from(n + 1).ok());
    let found = roman.or_else(|| plain.parse().ok()).filter(|kind| (1..=6).contains(kind));
    found.ok_or_else(|| Error::invalid(header, said!("not-a-skin-type", typed = typed)))
}

/// What other programs write into one cell, parted by commas or semicolons.
fn parted(typed: &str) -> Vec<String> {
    typed.split([',', ';', '\n']).map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

/// A list as our own table has it: one a line, or JSON where that would lose something.
fn items(cell: &str) -> Vec<String> {
    let json = cell.starts_with('[').then(|| serde_json::from_str(cell).ok()).flatten();
    json.unwrap_or_else(|| cell.split('\n').map(str::to_owned).collect())
}

fn joined(items: &[String]) -> String {
    let plain = |it: &String| !it.is_empty() && !it.contains(['\n', '\r']) && it.trim() == it;
    let lines = items.iter().all(plain) && items.first().is_none_or(|it| !it.starts_with('['));
    if lines { items.join("\n") } else { serde_json::to_string(items).unwrap_or_default() }
}

/// A client as a row of our own table.
pub(super) fn row(client: &Client) -> Vec<String> {
    let f = &client.fields;
    let cell = |field: Field| match field {
        Field::Id => client.id.to_string(),
        Field::FirstName => f.first_name.clone(),
        Field::FamilyName => f.family_name.clone(),
        Field::BirthOn => f.birth_on.map_or_else(String::new, |day| day.to_string()),
        Field::Phone => f.phone.clone(),
        Field::Email => f.email.clone(),
        Field::Address => f.address.clone(),
        Field::Language => f.language.clone(),
        Field::Fitzpatrick => f.fitzpatrick.map_or_else(String::new, |kind| kind.to_string()),
        Field::FormOfAddress => f.form_of_address.clone().unwrap_or_default(),
        Field::Allergies => joined(&f.allergies),
        Field::Conditions => joined(&f.conditions),
        Field::Medication => joined(&f.medication),
        Field::Tags => joined(&f.tags),
        Field::Note => f.note.clone(),
        Field::Contact => f.contact.clone(),
        Field::Archived => f.archived.to_string(),
        Field::FullName | Field::Nothing => String::new(),
    };
    OWN.iter().map(|(_, field)| cell(*field)).collect()
}
