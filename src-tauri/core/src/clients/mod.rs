//! Who is treated.

mod ops;
mod people;
mod store;
mod words;

pub use ops::{add, count, find, get, list, set};
pub(crate) use ops::{bring, check_projection, index_anew, restore, today};
pub use people::{KINDS, Relation, joined, joined_files, merge, relate, relations, split};
pub(crate) use people::{all_joined, filled, restore_merge};
pub(crate) use store::{THEIRS, kept};

use crate::texts::{LONG, SHORT, check};
use crate::{ClientId, Error, Result};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use stipple_knowledge::said;

/// Languages of the sheet.
pub const LANGUAGES: [&str; 7] = ["en", "es", "fr", "de", "pl", "pt", "ar"];

/// Ways to reach a client.
pub const CONTACTS: [&str; 5] = ["phone", "message", "email", "letter", "none"];

/// What is kept of a client. Text is kept as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClientFields {
    /// First name; at least one of the names is needed.
    pub first_name: String,
    /// Family name.
    pub family_name: String,
    /// Birth date.
    pub birth_on: Option<NaiveDate>,
    /// Phone number, as typed.
    pub phone: String,
    /// E-mail address, as typed.
    pub email: String,
    /// Postal address.
    pub address: String,
    /// Language of the sheet.
    pub language: String,
    /// Fitzpatrick skin type 1 to 6.
    pub fitzpatrick: Option<u8>,
    /// Form of address: `f`, `m` or `n`.
    pub form_of_address: Option<String>,
    /// Allergies.
    pub allergies: Vec<String>,
    /// Conditions.
    pub conditions: Vec<String>,
    /// Medication.
    pub medication: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// A note.
    pub note: String,
    /// How the client wants to be reached, one of [`CONTACTS`], or empty.
    pub contact: String,
    /// No longer treated here.
    pub archived: bool,
}

impl Default for ClientFields {
    fn default() -> Self {
        Self {
            first_name: String::new(),
            family_name: String::new(),
            birth_on: None,
            phone: String::new(),
            email: String::new(),
            address: String::new(),
            language: "en".into(),
            fitzpatrick: None,
            form_of_address: None,
            allergies: Vec::new(),
            conditions: Vec::new(),
            medication: Vec::new(),
            tags: Vec::new(),
            note: String::new(),
            contact: String::new(),
            archived: false,
        }
    }
}

/// A client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// Id.
    pub id: ClientId,
    /// Everything else.
    #[serde(flatten)]
    pub fields: ClientFields,
}

impl ClientFields {
    /// Checks every field; `today` is the day by the clinic's clock.
    fn check(&self, today: NaiveDate) -> Result<()> {
        check("first_name", &self.first_name, SHORT)?;
        check("family_name", &self.family_name, SHORT)?;
        if self.first_name.trim().is_empty() && self.family_name.trim().is_empty() {
            return Err(Error::invalid("family_name", said!("client-without-name")));
        }
        for (field, text) in [("phone", &self.phone), ("email", &self.email)] {
            check(field, text, SHORT)?;
        }
        check("address", &self.address, LONG)?;
        check("note", &self.note, LONG)?;
        if self.birth_on.is_some_and(|birth| birth > today || birth.year() < 1890) {
            return Err(Error::invalid("birth_on", said!("birth-1890-today")));
        }
        if !LANGUAGES.contains(&self.language.as_str()) {
            let known = LANGUAGES.join(" ");
            let rule = said!("not-a-language", lang = self.language, known = known);
            return Err(Error::invalid("language", rule));
        }
        if self.fitzpatrick.is_some_and(|kind| !(1..=6).contains(&kind)) {
            return Err(Error::invalid("fitzpatrick", said!("fitzpatrick")));
        }
        if self.form_of_address.as_deref().is_some_and(|form| !["f", "m", "n"].contains(&form)) {
            return Err(Error::invalid("form_of_address", said!("form-of-address")));
        }
        if !self.contact.is_empty() && !CONTACTS.contains(&self.contact.as_str()) {
            return Err(Error::invalid("contact", said!("one-of", known = CONTACTS.join(", "))));
        }
        let lists = [
            ("allergies", &self.allergies),
            ("conditions", &self.conditions),
            ("medication", &self.medication),
            ("tags", &self.tags),
        ];
        for (field, list) in lists {
            if list.len() > 200 {
                return Err(Error::invalid(field, said!("at-most-entries", most = 200)));
            }
            list.iter().enumerate().try_for_each(|(n, text)| check(&format!("{field}.{n}"), text, LONG))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
