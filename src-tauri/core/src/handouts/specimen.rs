//! A sheet for nobody, on which a clinic looks at its own words before it keeps them.

use super::ops::typeset;
use super::request::{SheetInput, SheetRequest};
use super::{Options, Report};
use crate::templates::{self, Draft};
use crate::{ClinicFile, Result, clinic};

/// A visit that brings most lines of the sheet.
const VISIT: &str = r#"{
    "clinic": { "name": "Clinic", "phone": "-", "country": "GB" },
    "client": { "first_name": "Ana", "fitzpatrick": 3 },
    "session": { "ended_at": "2026-11-19T14:30:00+00:00", "zone": "Europe/London", "number": 1, "of": 3,
                 "zones": [{ "zone": "cheek_left", "depth_mm": 1.0, "passes": 3 },
                           { "zone": "cheek_right", "depth_mm": 1.0, "passes": 3 },
                           { "zone": "chin", "depth_mm": 0.75, "passes": 2 }],
                 "numbing": { "product": "Lidocaine", "strength_percent": 4.0 } },
    "flags": ["first_session", "cold_sores", "pigment_history", "blood_thinner_cleared", "sensitive_skin"],
    "next_on": "2026-12-19" }"#;

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
    let own = templates::drafted(file, draft)?;
    let request = SheetRequest { own, lang: draft.lang.clone(), ..input.checked(&data)? };
    typeset(&data, &request, options)
}
