//! A sheet for nobody, on which a clinic looks at its own words before it keeps them.

use super::ops::typeset;
use super::request::{SheetInput, SheetRequest};
use super::{Options, Report};
use crate::templates::{self, Draft};
use crate::{ClinicFile, Result, clinic};
use stipple_knowledge::aftercare::Flag;

/// A usual visit.
const VISIT: &str = r#"{
    "clinic": { "name": "Clinic", "phone": "-", "country": "GB" },
    "client": { "first_name": "Ana", "fitzpatrick": 3 },
    "session": { "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London", "number": 1, "of": 3,
                 "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 },
                           { "zone": "cheek_right", "depth_mm": 1.0, "passes": 3 },
                           { "zone": "chin", "depth_mm": 0.75, "passes": 2 }],
                 "numbing": { "product": "Lidocaine", "strength_percent": 4.0 } },
    "flags": ["first_session"], "next_on": "2026-12-19" }"#;

/// What brings a line for some clients only.
const BRINGS: [(&str, Flag); 6] = [
    ("you-cold-sores", Flag::ColdSores),
    ("you-antiviral", Flag::AntiviralPrescribed),
    ("you-blood-thinner", Flag::BloodThinnerCleared),
    ("you-pigment", Flag::PigmentHistory),
    ("you-skin-of-colour", Flag::SkinOfColour),
    ("you-sensitive-skin", Flag::SensitiveSkin),
];

/// The sheet of an invented visit, with a change that is not kept yet.
///
/// # Errors
/// As the verbs that would keep it; a clinic without a phone number has no sheet.
pub fn specimen(file: &ClinicFile, draft: &Draft, options: Options) -> Result<(Vec<u8>, Report)> {
    let data = file.knowledge();
    let identity = clinic::get(file)?;
    let mut input: SheetInput = serde_json::from_str(VISIT)?;
    input.clinic.name = identity.name;
    input.clinic.phone = identity.phone;
    input.clinic.hours = identity.hours;
    input.clinic.out_of_hours = identity.out_of_hours;
    input.clinic.country = identity.country;
    input.clinic.emergency = Some(identity.emergency);
    let line = draft.words.as_ref().map_or("", |(id, _)| id.trim_end_matches(".more"));
    input.flags.extend(BRINGS.iter().filter(|(id, _)| *id == line).map(|(_, flag)| *flag));
    let own = templates::drafted(file, draft)?;
    let request = SheetRequest { own, lang: draft.lang.clone(), ..input.checked(&data)? };
    typeset(&data, &request, options)
}
