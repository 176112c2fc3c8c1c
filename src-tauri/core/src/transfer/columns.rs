//! What a column holds, told by its header.

use crate::texts::words;
use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Nothing that is kept.
    Nothing,
    /// Our own id.
    Id,
    /// First name.
    FirstName,
    /// Family name.
    FamilyName,
    /// Both names: the family name before a comma, else the last word.
    FullName,
    /// Birth date.
    BirthOn,
    /// Phone number; the first one that is there counts.
    Phone,
    /// E-mail address.
    Email,
    /// A part of the postal address; parts are put together in their order.
    Address,
    /// Language.
    Language,
    /// Fitzpatrick skin type.
    Fitzpatrick,
    /// Form of address.
    FormOfAddress,
    /// Allergies.
    Allergies,
    /// Conditions.
    Conditions,
    /// Medication.
    Medication,
    /// Tags.
    Tags,
    /// A note; several are put together, each under its header.
    Note,
    /// How the client wants to be reached.
    Contact,
    /// Whether the client is archived.
    Archived,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its header.
    pub header: String,
    /// What it holds.
    pub field: Field,
    /// What stands in it, in the first row that has something there.
    pub sample: String,
}

/// The headers of our own table, in order.
pub(super) const OWN: [(&str, Field); 17] = [
    ("stipple_id", Field::Id),
    ("first_name", Field::FirstName),
    ("family_name", Field::FamilyName),
    ("birth_on", Field::BirthOn),
    ("phone", Field::Phone),
    ("email", Field::Email),
    ("address", Field::Address),
    ("language", Field::Language),
    ("fitzpatrick", Field::Fitzpatrick),
    ("form_of_address", Field::FormOfAddress),
    ("allergies", Field::Allergies),
    ("conditions", Field::Conditions),
    ("medication", Field::Medication),
    ("tags", Field::Tags),
    ("note", Field::Note),
    ("contact", Field::Contact),
    ("archived", Field::Archived),
];

/// Headers as programs write them, folded to plain words; of the sources named beside them and others.
const KNOWN: [(Field, &[&str]); 12] = [
    (
        Field::FirstName,
        &[
            "first name",
            "firstname",
            "given name",
            "forename",
            "client first name",
            "customer first name",
            "vorname",
            "prenom",
            "nombre",
            "primeiro nome",
            "imie",
            "first",
        ],
    ),
    (
        Field::FamilyName,
        &[
            "last name",
            "lastname",
            "surname",
            "family name",
            "client last name",
            "customer last name",
            "second name",
            "nachname",
            "familienname",
            "nom",
            "nom de famille",
            "apellido",
            "apellidos",
            "apelido",
            "sobrenome",
            "nazwisko",
            "last",
        ],
    ),
    (
        Field::FullName,
        &[
            "name",
            "full name",
            "fullname",
            "client",
            "client name",
            "customer",
            "customer name",
            "patient",
            "guest",
            "patient name",
            "nombre completo",
            "nom complet",
            "nome completo",
            "imie i nazwisko",
            "nom et prenom",
        ],
    ),
    (
        Field::BirthOn,
        &[
            "date of birth",
            "dob",
            "d o b",
            "birth date",
            "birthdate",
            "birthday",
            "born",
            "geburtsdatum",
            "geburtstag",
            "date de naissance",
            "fecha de nacimiento",
            "data de nascimento",
            "data urodzenia",
        ],
    ),
    (
        Field::Phone,
        &[
            "mobile",
            "mobile number",
            "mobile phone",
            "cell",
            "cell phone",
            "phone",
            "phone number",
            "telephone",
            "tel",
            "home phone",
            "work phone",
            "sms",
            "contact number",
            "primary phone",
            "day phone",
            "handy",
            "mobil",
            "telefon",
            "telefonnummer",
            "telefono",
            "movil",
            "telemovel",
            "telefone",
            "portable",
            "komorka",
            "telefon komorkowy",
        ],
    ),
    (
        Field::Email,
        &["email", "e mail", "email address", "e mail address", "mail", "correo", "correo electronico"],
    ),
    (
        Field::Address,
        &[
            "address",
            "street",
            "street address",
            "address 1",
            "address line 1",
            "address1",
            "address 2",
            "address line 2",
            "address2",
            "apt suite",
            "apartment",
            "area",
            "suburb",
            "city",
            "town",
            "county",
            "state",
            "region",
            "province",
            "postcode",
            "post code",
            "postal code",
            "zip",
            "zip code",
            "zipcode",
            "country",
            "strasse",
            "adresse",
            "plz",
            "ort",
            "stadt",
            "direccion",
            "calle",
            "ciudad",
            "codigo postal",
            "ville",
            "code postal",
            "rua",
            "cidade",
            "morada",
            "ulica",
            "miasto",
            "kod pocztowy",
            "adres",
        ],
    ),
    (Field::Language, &["language", "preferred language", "sprache", "langue", "idioma", "jezyk"]),
    (Field::Fitzpatrick, &["fitzpatrick", "fitzpatrick type", "fitzpatrick skin type", "skin type"]),
    (Field::Allergies, &["allergies", "allergy", "allergien", "alergias", "alergie"]),
    (Field::Tags, &["tags", "tag", "groups", "client groups", "labels", "etiquetas"]),
    (
        Field::Note,
        &[
            "note",
            "notes",
            "client note",
            "client notes",
            "customer notes",
            "appointment notes",
            "important info",
            "comments",
            "comment",
            "memo",
            "additional information",
            "notizen",
            "notas",
            "remarques",
            "uwagi",
        ],
    ),
];

/// Programs whose exports are known, by headers that only they write together.
const PROGRAMS: [(&str, &[&str]); 9] = [
    ("Stipple", &["stipple id"]),
    ("Fresha", &["first name", "last name", "mobile number", "accepts marketing"]),
    ("Square", &["reference id", "square customer id"]),
    ("Vagaro", &["customer id", "cell phone", "day phone"]),
    ("Mindbody", &["client id", "barcode id"]),
    ("Phorest", &["client id", "first name", "last name", "client since", "gdpr"]),
    ("Timely", &["first name", "last name", "sms", "unsubscribed"]),
    ("Acuity Scheduling", &["first name", "last name", "phone", "days since last appointment"]),
    ("Booksy", &["client name", "cell phone", "blacklisted"]),
];

/// A header without case, marks and signs.
fn folded(header: &str) -> String {
    words(header).join(" ")
}

/// What each header holds; two columns of one name are both first names only once.
pub(super) fn recognised(headers: &[String]) -> Vec<Field> {
    let own = headers.iter().any(|header| header == OWN[0].0);
    let mut fields: Vec<Field> = headers
        .iter()
        .map(|header| {
            if own {
                return OWN
                    .iter()
                    .find(|(name, _)| name == header)
                    .map_or(Field::Nothing, |(_, field)| *field);
            }
            let plain = folded(header);
            let known = KNOWN.iter().find(|(_, names)| names.contains(&plain.as_str()));
            known.map_or(Field::Nothing, |(field, _)| *field)
        })
        .collect();
    // A whole name beside its parts says nothing new; beside one of them it is the other.
    let other = match (fields.contains(&Field::FirstName), fields.contains(&Field::FamilyName)) {
        (true, true) => Field::Nothing,
        (true, false) => Field::FamilyName,
        (false, true) => Field::FirstName,
        (false, false) => Field::FullName,
    };
    fields.iter_mut().filter(|field| **field == Field::FullName).for_each(|field| *field = other);
    fields
}

/// Which program wrote a table with these headers.
pub(super) fn program(headers: &[String]) -> Option<&'static str> {
    let plain: Vec<String> = headers.iter().map(|header| folded(header)).collect();
    let has = |name: &&str| plain.iter().any(|header| header == name);
    PROGRAMS.iter().find(|(_, names)| names.iter().all(has)).map(|(program, _)| *program)
}
