//! Who the clinic is, and who works there.

mod countries;
mod ops;
mod store;

pub use ops::{find_practitioner, get, list_practitioners, set, set_practitioner};
pub(crate) use ops::{restore, restore_practitioner};
pub(crate) use store::insert as first;

use crate::texts::{SHORT, check, required};
use crate::{Error, PractitionerId, Result};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use stipple_knowledge::course::Closed;
use stipple_knowledge::said;
use stipple_knowledge::zones::{Depth, MaxDepth};

/// The clinic's identity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clinic {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its phone number; a sheet needs one.
    pub phone: String,
    /// When the phone is answered.
    pub hours: String,
    /// The number out of hours.
    pub out_of_hours: String,
    /// ISO 3166 country, two letters.
    pub country: String,
    /// The emergency number; follows the country unless given.
    pub emergency: String,
    /// IANA time zone.
    pub zone: String,
    /// `a4` or `letter`.
    pub paper: String,
    /// When it is closed.
    #[serde(default)]
    pub closed: Closed,
}

/// What set-up asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NewClinic {
    /// Its name; not empty.
    pub name: String,
    /// Its country; Great Britain unless given.
    pub country: Option<String>,
    /// Its time zone; London unless given.
    pub zone: Option<String>,
    /// Its phone number.
    pub phone: String,
    /// When the phone is answered.
    pub hours: String,
    /// The number out of hours.
    pub out_of_hours: String,
    /// The emergency number.
    pub emergency: Option<String>,
    /// The paper; Letter in the US and Canada, else A4, unless given.
    pub paper: Option<String>,
}

/// A change of the clinic's identity: what is left out stays.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs, reason = "the fields of Clinic")]
pub struct ClinicChange {
    pub name: Option<String>,
    pub phone: Option<String>,
    pub hours: Option<String>,
    pub out_of_hours: Option<String>,
    pub country: Option<String>,
    pub emergency: Option<String>,
    pub zone: Option<String>,
    pub paper: Option<String>,
    pub closed: Option<Closed>,
}

/// A person who treats.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Practitioner {
    /// Id.
    pub id: PractitionerId,
    /// Name, as on the sheet.
    pub name: String,
    /// The qualification that allows deeper work.
    pub qualification: String,
    /// How deep they may go, in mm; without a qualification the cautious cap holds.
    pub max_depth_mm: MaxDepth,
    /// No longer here.
    pub archived: bool,
}

/// What is said of a person who treats.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PractitionerFields {
    /// Name; not empty.
    pub name: String,
    /// Qualification.
    pub qualification: String,
    /// Recorded limits in mm.
    pub max_depth_mm: MaxDepth,
    /// No longer here.
    pub archived: bool,
}

impl NewClinic {
    /// The identity that set-up stores.
    pub(crate) fn checked(&self) -> Result<Clinic> {
        let country = self.country.clone().unwrap_or_else(|| "GB".into());
        let american = ["US", "CA"].contains(&country.as_str());
        let clinic = Clinic {
            id: uuid::Uuid::now_v7().to_string(),
            name: self.name.clone(),
            phone: self.phone.clone(),
            hours: self.hours.clone(),
            out_of_hours: self.out_of_hours.clone(),
            emergency: emergency(&country, self.emergency.as_deref())?,
            country,
            zone: self.zone.clone().unwrap_or_else(|| "Europe/London".into()),
            paper: self.paper.clone().unwrap_or_else(|| if american { "letter" } else { "a4" }.into()),
            closed: Closed::default(),
        };
        clinic.check()?;
        Ok(clinic)
    }
}

impl Clinic {
    /// The same clinic after a change.
    pub(crate) fn changed(&self, change: ClinicChange) -> Result<Self> {
        let country = change.country.unwrap_or_else(|| self.country.clone());
        let kept = (country == self.country).then_some(self.emergency.as_str());
        let clinic = Self {
            id: self.id.clone(),
            name: change.name.unwrap_or_else(|| self.name.clone()),
            phone: change.phone.unwrap_or_else(|| self.phone.clone()),
            hours: change.hours.unwrap_or_else(|| self.hours.clone()),
            out_of_hours: change.out_of_hours.unwrap_or_else(|| self.out_of_hours.clone()),
            emergency: emergency(&country, change.emergency.as_deref().or(kept))?,
            country,
            zone: change.zone.unwrap_or_else(|| self.zone.clone()),
            paper: change.paper.unwrap_or_else(|| self.paper.clone()),
            closed: change.closed.unwrap_or_else(|| self.closed.clone()),
        };
        clinic.check()?;
        Ok(clinic)
    }

    fn check(&self) -> Result<()> {
        required("name", &self.name, SHORT)?;
        check("phone", &self.phone, SHORT)?;
        check("hours", &self.hours, SHORT)?;
        check("out_of_hours", &self.out_of_hours, SHORT)?;
        zone("zone", &self.zone)?;
        self.closed.check()?;
        if !["a4", "letter"].contains(&self.paper.as_str()) {
            return Err(Error::invalid("paper", said!("not-a-paper", paper = self.paper)));
        }
        Ok(())
    }
}

impl PractitionerFields {
    fn check(&self) -> Result<()> {
        required("name", &self.name, SHORT)?;
        check("qualification", &self.qualification, SHORT)?;
        let MaxDepth { face, body } = self.max_depth_mm;
        for (limit, field) in [(face, "max_depth_mm.face"), (body, "max_depth_mm.body")] {
            limit.map_or(Ok(()), |mm| Depth::parse(mm, field).map(|_| ()))?;
        }
        if (face.is_some() || body.is_some()) && self.qualification.trim().is_empty() {
            return Err(Error::invalid("qualification", said!("limit-without-qualification")));
        }
        Ok(())
    }
}

/// The emergency number of a country, or the one that is given.
///
/// # Errors
/// An unknown country, or one whose number is not known and not given.
pub fn emergency(country: &str, given: Option<&str>) -> Result<String> {
    if !countries::is_country(country) {
        return Err(Error::invalid("country", said!("not-a-country", country = country)));
    }
    match given.filter(|number| !number.trim().is_empty()) {
        Some(number) => {
            check("emergency", number, SHORT)?;
            Ok(number.to_owned())
        }
        None => countries::emergency(country)
            .map(str::to_owned)
            .ok_or_else(|| Error::invalid("emergency", said!("emergency-number", country = country))),
    }
}

/// The time zone of this name.
///
/// # Errors
/// Names the unknown zone.
pub fn zone(field: &str, name: &str) -> Result<Tz> {
    name.parse().map_err(|_| Error::invalid(field, said!("not-a-time-zone", name = name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_emergency_number_follows_the_country() {
        let cases =
            [("GB", "999"), ("IE", "112"), ("US", "911"), ("AU", "000"), ("NZ", "111"), ("PL", "112")];
        for (country, number) in cases {
            assert_eq!(emergency(country, None).expect("known"), number, "{country}");
        }
        assert_eq!(emergency("JP", Some("119")).expect("given"), "119", "any other country says its own");
        assert!(
            matches!(emergency("JP", None), Err(Error::Invalid { field, .. }) if field == "emergency"),
            "not guessed"
        );
        for wrong in ["XX", "gb", "UK", ""] {
            assert!(
                matches!(emergency(wrong, Some("1")), Err(Error::Invalid { field, .. }) if field == "country"),
                "{wrong}"
            );
        }
    }

    #[test]
    fn moving_to_another_country_brings_its_number() {
        let clinic = NewClinic { name: "Oak".into(), ..NewClinic::default() }.checked().expect("a clinic");
        let moved = clinic.changed(ClinicChange { country: Some("US".into()), ..ClinicChange::default() });
        assert_eq!(moved.expect("moved").emergency, "911", "not the old country's");
    }
}
