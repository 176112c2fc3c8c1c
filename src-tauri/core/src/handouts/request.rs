//! What a sheet is made from: a JSON of its own, or a signed session of a clinic file.

use crate::sessions::{self, Chart, Context};
use crate::templates::{self, Own};
use crate::texts::{SHORT, check, inert, required};
use crate::{Error, Result, clinic};
use chrono::NaiveDate;
use serde::Deserialize;
use stipple_handout::HandoutError;
use stipple_knowledge::aftercare::{Ended, Flag};
use stipple_knowledge::zones::{Depth, DepthCaps, MaxDepth};
use stipple_knowledge::{Knowledge, said};

/// The input of `sheet --in`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetInput {
    /// Whom to call.
    pub clinic: SheetClinic,
    /// Who treated.
    #[serde(default)]
    pub practitioner: Option<String>,
    /// Who was treated.
    #[serde(default)]
    pub client: SheetClient,
    /// What was done.
    pub session: Chart,
    /// What is known of the client.
    #[serde(default)]
    pub flags: Vec<Flag>,
    /// The booked next visit.
    #[serde(default)]
    pub next_on: Option<NaiveDate>,
    /// Language; English unless given.
    #[serde(default)]
    pub lang: Option<String>,
    /// A note of the clinic for this client, in the language of the sheet.
    #[serde(default)]
    pub note: String,
}

/// Whom to call.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SheetClinic {
    /// Name.
    pub name: String,
    /// Phone number; a sheet needs one.
    pub phone: String,
    /// When it is answered.
    pub hours: String,
    /// Out of hours.
    pub out_of_hours: String,
    /// ISO 3166 country.
    pub country: String,
    /// Emergency number; follows the country unless given.
    pub emergency: Option<String>,
}

/// Who was treated.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SheetClient {
    /// The only name on the sheet.
    pub first_name: String,
    /// Not printed.
    pub family_name: String,
    /// Not printed.
    pub birth_on: Option<NaiveDate>,
    /// Fitzpatrick skin type 1 to 6.
    pub fitzpatrick: Option<u8>,
    /// How the client is spoken to where the language asks: `f`, `m` or `n`.
    pub form_of_address: Option<String>,
}

/// Everything a sheet is computed from, checked.
#[derive(Clone, Debug)]
pub struct SheetRequest {
    pub(crate) clinic: SheetClinic,
    pub(crate) emergency: String,
    pub(crate) practitioner: String,
    pub(crate) first_name: String,
    pub(crate) chart: Chart,
    pub(crate) ended: Ended,
    pub(crate) next_on: Option<NaiveDate>,
    pub(crate) journal_head: Option<String>,
    /// Language of the sheet.
    pub(crate) lang: String,
    /// How the client is spoken to: `f`, `m` or `n`.
    pub(crate) you: &'static str,
    /// What the clinic says in its own way.
    pub(crate) own: Own,
    /// The clinic's note for this client, line by line.
    pub(crate) note: String,
}

impl SheetInput {
    /// Checks the input as a whole: limits of zone and label, and of the practitioner where given.
    ///
    /// # Errors
    /// The first field that breaks a rule.
    pub fn checked(self, data: &Knowledge) -> Result<SheetRequest> {
        let own = self.session.max_depth_mm.unwrap_or_default();
        let free = Some(f64::from(u8::MAX));
        let caps = DepthCaps {
            practitioner: MaxDepth { face: own.face.or(free), body: own.body.or(free) },
            label_max_mm: self.session.device.as_ref().and_then(|device| device.label_max_mm),
            fitzpatrick: self.client.fitzpatrick,
            ..DepthCaps::default()
        };
        let context = Context { caps, ..Context::default() };
        sessions::check(data, &self.session, &context, true).map_err(|error| under("session", error))?;
        if self.client.fitzpatrick.is_some_and(|kind| !(1..=6).contains(&kind)) {
            return Err(Error::invalid("client.fitzpatrick", said!("fitzpatrick")));
        }
        check("client.first_name", &self.client.first_name, SHORT)?;
        check("client.family_name", &self.client.family_name, SHORT)?;
        let practitioner =
            self.practitioner.or_else(|| self.session.practitioner.clone()).unwrap_or_default();
        check("practitioner", &practitioner, SHORT)?;
        let next_on = self.next_on.or(self.session.next_on);
        request(data, self.clinic, practitioner, self.client, self.session, self.flags, next_on)
    }
}

pub(super) fn request(
    data: &Knowledge,
    clinic: SheetClinic,
    practitioner: String,
    client: SheetClient,
    mut chart: Chart,
    flags: Vec<Flag>,
    next_on: Option<NaiveDate>,
) -> Result<SheetRequest> {
    required("clinic.name", &clinic.name, SHORT)?;
    required("clinic.phone", &clinic.phone, SHORT)?;
    check("clinic.hours", &clinic.hours, SHORT)?;
    check("clinic.out_of_hours", &clinic.out_of_hours, SHORT)?;
    let country = if clinic.country.is_empty() { "GB" } else { &clinic.country };
    let emergency =
        clinic::emergency(country, clinic.emergency.as_deref()).map_err(|error| under("clinic", error))?;
    let you = match client.form_of_address.as_deref() {
        None | Some("n") => "n",
        Some("f") => "f",
        Some("m") => "m",
        Some(_) => return Err(Error::invalid("client.form_of_address", said!("form-of-address"))),
    };
    let ended = ended(data, &chart, client.fitzpatrick, flags)?;
    if next_on.is_some_and(|next| next < ended.day()) {
        return Err(Error::invalid("next_on", said!("next-before-end")));
    }
    if let Some(gel) = &mut chart.gel {
        gel.name = inert(&gel.name);
    }
    if let Some(numbing) = &mut chart.numbing {
        numbing.product = inert(&numbing.product);
    }
    let clinic = SheetClinic {
        name: inert(&clinic.name),
        phone: inert(&clinic.phone),
        hours: inert(&clinic.hours),
        out_of_hours: inert(&clinic.out_of_hours),
        ..clinic
    };
    Ok(SheetRequest {
        clinic,
        emergency: inert(&emergency),
        practitioner: inert(&practitioner),
        first_name: inert(&client.first_name),
        chart,
        ended,
        next_on,
        journal_head: None,
        lang: "en".into(),
        you,
        own: Own::default(),
        note: String::new(),
    })
}

impl SheetRequest {
    /// What was typed and stands on the sheet, by its field.
    fn typed(&self) -> [(&'static str, &str); 9] {
        let gel = self.chart.gel.as_ref().map_or("", |gel| gel.name.as_str());
        let numbing = self.chart.numbing.as_ref().map_or("", |numbing| numbing.product.as_str());
        [
            ("clinic.name", &self.clinic.name),
            ("clinic.phone", &self.clinic.phone),
            ("clinic.hours", &self.clinic.hours),
            ("clinic.out_of_hours", &self.clinic.out_of_hours),
            ("practitioner", &self.practitioner),
            ("client.first_name", &self.first_name),
            ("session.gel.name", gel),
            ("session.numbing.product", numbing),
            ("note", &self.note),
        ]
    }

    /// Why the sheet was not printed, at the field where it was typed, and what to do.
    pub(super) fn refused(&self, error: HandoutError) -> Error {
        let HandoutError::MissingGlyph { character, code, .. } = error else { return error.into() };
        let typed = self.typed().into_iter().find(|(_, text)| text.contains(character));
        typed.map_or_else(
            || error.into(),
            |(field, text)| {
                let code = format!("{code:04X}");
                let rule = said!("no-such-glyph-in", character = character, code = code, text = text);
                Error::invalid(field, rule)
            },
        )
    }
}

/// Characters of a note, and its lines.
const NOTE: (usize, usize) = (1000, 8);

/// A note that may stand on a sheet, in the language of the sheet.
pub(super) fn checked_note(data: &Knowledge, note: &str, lang: &str, country: &str) -> Result<String> {
    let lines: Vec<&str> = note.lines().filter(|line| !inert(line).is_empty()).collect();
    if lines.len() > NOTE.1 {
        let rule = said!("note-lines", lines = lines.len(), most = NOTE.1);
        return Err(Error::invalid("note", rule));
    }
    check("note", note, NOTE.0)?;
    let lines: Vec<String> = lines.into_iter().map(inert).collect();
    lines.iter().try_for_each(|line| templates::check_own(data, (lang, country), "note", line))?;
    Ok(lines.join("\n"))
}

fn ended(data: &Knowledge, chart: &Chart, fitzpatrick: Option<u8>, mut flags: Vec<Flag>) -> Result<Ended> {
    let at =
        chart.ended_at.ok_or_else(|| Error::invalid("session.ended_at", said!("session-without-end")))?;
    let zone = clinic::zone("session.zone", &chart.zone)?;
    if data.marks_easily(fitzpatrick) {
        flags.push(Flag::SkinOfColour);
    }
    flags.sort_unstable();
    flags.dedup();
    let depths = chart.zones.iter().map(|area| Depth::of(area.depth_mm));
    let scalp =
        chart.zones.iter().any(|area| data.zone(&area.zone, "zone").is_ok_and(|zone| zone.region == "scalp"));
    Ok(Ended {
        at: at.to_utc(),
        zone,
        deepest: depths.max().unwrap_or(Depth::of(0.0)),
        fitzpatrick,
        flags,
        scalp,
        last_session: chart.number.is_some() && chart.number == chart.of,
    })
}

fn under(prefix: &str, error: Error) -> Error {
    match error {
        Error::Invalid { field, rule } => Error::Invalid { field: format!("{prefix}.{field}"), rule },
        other => other,
    }
}
