//! Address cards (vCard 2.1, 3 and 4) as people.

use super::MOST_ROWS;
use super::people::{Person, language, named};
use crate::{Error, Result};
use calcard::vcard::{VCard, VCardEntry, VCardProperty, VCardValue};
use calcard::{Entry, Parser};
use chrono::NaiveDate;
use stipple_knowledge::said;

/// Whether a file holds address cards.
pub(super) fn is_card(text: &str) -> bool {
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .get(..11)
        .is_some_and(|it| it.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// Reads the cards, each with its number; a card that does not read says why.
///
/// # Errors
/// More cards than a clinic has clients.
pub(super) fn read(text: &str) -> Result<Vec<(usize, Result<Person>)>> {
    let mut parser = Parser::new(text);
    let mut people = Vec::new();
    loop {
        let person = match parser.entry() {
            Entry::VCard(card) => person(&card),
            Entry::Eof => return Ok(people),
            Entry::InvalidLine(_) => continue,
            Entry::UnterminatedComponent(_) => Err(Error::invalid("card", said!("card-without-end"))),
            _ => Err(Error::invalid("card", said!("not-a-card"))),
        };
        if people.len() == MOST_ROWS {
            return Err(Error::invalid("file", said!("too-many-cards", most = MOST_ROWS)));
        }
        people.push((people.len() + 1, person));
    }
}

fn person(card: &VCard) -> Result<Person> {
    let mut person = Person::default();
    let fields = &mut person.fields;
    if let Some(name) = card.property(&VCardProperty::N) {
        let parts = texts(name);
        let part = |n: usize| parts.get(n).cloned().unwrap_or_default();
        fields.family_name = part(0);
        [part(1), part(2)].join(" ").trim().clone_into(&mut fields.first_name);
    }
    if fields.first_name.is_empty() && fields.family_name.is_empty() {
        let whole = card.property(&VCardProperty::Fn).map(|name| texts(name).join(" ")).unwrap_or_default();
        named(&whole, fields);
    }
    let every = |property: VCardProperty| -> Vec<String> {
        let all = card.properties(&property).map(|entry| texts(entry).join(" ").trim().to_owned());
        all.filter(|text| !text.is_empty()).collect()
    };
    let mut phones =
        every(VCardProperty::Tel).into_iter().map(|tel| tel.trim_start_matches("tel:").to_owned());
    fields.phone = phones.next().unwrap_or_default();
    let mut emails = every(VCardProperty::Email).into_iter();
    fields.email = emails.next().unwrap_or_default();
    let more: Vec<String> = every(VCardProperty::Note).into_iter().chain(phones).chain(emails).collect();
    fields.note = more.join("\n");
    if let Some(address) = card.property(&VCardProperty::Adr) {
        let lines = texts(address).into_iter().map(|line| line.trim().to_owned());
        fields.address = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    }
    fields.tags = card.property(&VCardProperty::Categories).map(texts).unwrap_or_default();
    let lang = every(VCardProperty::Lang).first().and_then(|lang| language(lang));
    lang.unwrap_or("en").clone_into(&mut fields.language);
    if let Some(birth) = card.property(&VCardProperty::Bday) {
        fields.birth_on = born(birth)?;
    }
    Ok(person)
}

/// The birth date of a card; one without a year is none.
fn born(entry: &VCardEntry) -> Result<Option<NaiveDate>> {
    match entry.values.first() {
        Some(VCardValue::PartialDateTime(at)) => {
            Ok(at.year.zip(at.month).zip(at.day).and_then(|((year, month), day)| {
                NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
            }))
        }
        Some(VCardValue::Text(text)) if !text.trim().is_empty() => {
            let date = ["%Y-%m-%d", "%Y%m%d"]
                .iter()
                .find_map(|form| NaiveDate::parse_from_str(text.trim(), form).ok());
            date.map(Some).ok_or_else(|| Error::invalid("BDAY", said!("unreadable-date", typed = text)))
        }
        _ => Ok(None),
    }
}

/// The words of a property, part by part.
fn texts(entry: &VCardEntry) -> Vec<String> {
    let text = |value: &VCardValue| match value {
        VCardValue::Component(parts) => parts.join(" "),
        other => other.as_text().unwrap_or_default().to_owned(),
    };
    entry.values.iter().map(text).collect()
}
