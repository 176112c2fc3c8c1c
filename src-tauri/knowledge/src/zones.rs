//! Where and how deep: the zones of the chart, and what caps the depth there.
//!
//! Left and right are the client's. Depth over a ceiling needs a recorded deviation; over the
//! device label, or 1.5 mm on the face, it is refused whatever is recorded.

use crate::data::{Knowledge, Value, ZoneEntry};
use crate::policy::applied;
use crate::{Refusal, Said, nearest, said};
use serde::{Deserialize, Serialize};

/// A depth in hundredths of a millimetre, so that 0.1 + 0.2 is 0.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Depth(i32);

impl Depth {
    /// From millimetres as typed: multiples of 0.05 from 0.1.
    ///
    /// # Errors
    /// Refuses `field` for anything else.
    pub fn parse(mm: f64, field: &str) -> Result<Self, Refusal> {
        let hundredths = (mm * 100.0).round();
        let even = mm.is_finite() && (mm * 100.0 - hundredths).abs() < 1e-9;
        if !even || !(10.0..=1000.0).contains(&hundredths) {
            return Err(Refusal::new(field, said!("depth-step")));
        }
        #[allow(clippy::cast_possible_truncation, reason = "between 10 and 1000")]
        let depth = hundredths as i32;
        if depth % 5 != 0 {
            return Err(Refusal::new(field, said!("depth-step")));
        }
        Ok(Self(depth))
    }

    /// From a figure of the data, in millimetres.
    pub fn of(mm: f64) -> Self {
        #[allow(clippy::cast_possible_truncation, reason = "data figures are small")]
        let hundredths = (mm * 100.0).round() as i32;
        Self(hundredths)
    }

    /// In millimetres.
    pub fn mm(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    /// So much less, but not under the floor; what is under it already stays.
    fn minus(self, other: Self, floor: Self) -> Self {
        Self((self.0 - other.0).max(floor.0).min(self.0))
    }
}

impl Serialize for Depth {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_f64(self.mm())
    }
}

impl std::fmt::Display for Depth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = format!("{:.2}", self.mm());
        f.write_str(text.strip_suffix('0').unwrap_or(&text))
    }
}

/// How deep a practitioner may go, in mm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaxDepth {
    /// Face, neck and décolleté.
    pub face: Option<f64>,
    /// Body, hands and scalp.
    pub body: Option<f64>,
}

/// What is known when the depth of a zone is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct DepthCaps {
    /// The practitioner's own limit; without it the cap for no recorded qualification holds.
    pub practitioner: MaxDepth,
    /// The device label's limit in mm.
    pub label_max_mm: Option<f64>,
    /// Fitzpatrick skin type 1 to 6.
    pub fitzpatrick: Option<u8>,
    /// Whether stretch marks are treated.
    pub stretch_marks: bool,
    /// What the screening asks for.
    pub less: LessDepth,
}

/// How far a screening keeps the depth below what is otherwise allowed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum LessDepth {
    /// Not at all.
    #[default]
    None,
    /// One step lower, as for a skin that marks easily.
    Step,
    /// As shallow as it goes: the start depth, one step lower, is the ceiling.
    Lowest,
}

/// Which limit is the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CappedBy {
    /// The zone's own ceiling.
    Zone,
    /// The skin type.
    SkinType,
    /// What the screening found.
    Screening,
    /// The practitioner's recorded qualification.
    Practitioner,
    /// The device label.
    Label,
}

/// Depth to start with and not to exceed in one zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DepthRange {
    /// The zone.
    pub zone: String,
    /// Start, in mm.
    pub start_mm: Depth,
    /// Ceiling, in mm.
    pub max_mm: Depth,
    /// What caps it.
    pub capped_by: CappedBy,
}

impl DepthRange {
    /// The rule that a depth over the ceiling breaks.
    fn passed_by(&self, depth: Depth) -> Said {
        let most = self.max_mm;
        match self.capped_by {
            CappedBy::Zone => said!("over-zone-ceiling", depth = depth, most = most),
            CappedBy::SkinType => said!("over-skin-ceiling", depth = depth, most = most),
            CappedBy::Screening => said!("over-screening-ceiling", depth = depth, most = most),
            CappedBy::Practitioner => said!("over-practitioner-limit", depth = depth, most = most),
            CappedBy::Label => said!("over-label-limit", depth = depth, most = most),
        }
    }
}

impl Knowledge {
    /// The zone of this id.
    ///
    /// # Errors
    /// Names the unknown id at `field`, and the nearest known one.
    pub fn zone(&self, id: &str, field: &str) -> Result<&ZoneEntry, Refusal> {
        self.zones.iter().find(|zone| zone.id == id).ok_or_else(|| {
            let near = nearest(id, self.zones.iter().map(|zone| zone.id.as_str())).unwrap_or_default();
            Refusal::new(field, said!("not-a-zone", zone = id, near = near))
        })
    }

    /// The name of a zone, with its side.
    pub fn zone_label(&self, id: &str) -> String {
        let (base, side) = ["_left", "_right"]
            .iter()
            .find_map(|side| Some((id.strip_suffix(side)?, side.replace('_', "."))))
            .unwrap_or((id, String::new()));
        let words = self.words.get(&format!("zone-{}{side}", base.replace('_', "-")), &[]);
        words.unwrap_or_else(|_| id.to_owned())
    }

    /// A limit of the data in mm, for example `face_hard_max`.
    pub fn limit(&self, name: &str) -> Depth {
        self.limits.get(name).map_or(Depth(0), |value| self.depth_of(value))
    }

    fn depth_of(&self, value: &Value) -> Depth {
        Depth::of(applied(value, &self.sources).map_or(0.0, |applied| applied.value))
    }

    /// Whether this skin type marks easily (Fitzpatrick 4 to 6).
    pub fn marks_easily(&self, fitzpatrick: Option<u8>) -> bool {
        let from = self.limits.get("fitzpatrick_from").and_then(|value| applied(value, &self.sources));
        fitzpatrick.is_some_and(|kind| from.is_none_or(|from| f64::from(kind) >= from.value))
    }

    /// Start and ceiling in a zone: the lowest of zone, skin type, screening, practitioner and label.
    pub fn depth(&self, zone: &ZoneEntry, caps: &DepthCaps) -> DepthRange {
        let pick = |plain: &Value, stretch: &Option<Value>| {
            self.depth_of(stretch.as_ref().filter(|_| caps.stretch_marks).unwrap_or(plain))
        };
        let mut start = pick(&zone.start, &zone.start_stretch);
        let mut max = pick(&zone.ceiling, &zone.ceiling_stretch);
        let mut capped_by = CappedBy::Zone;
        let easily = self.marks_easily(caps.fitzpatrick);
        if easily || caps.less >= LessDepth::Step {
            let (step, floor) = (self.limit("step"), self.limit("fitzpatrick_floor"));
            start = start.minus(step, floor);
            max = max.minus(step, floor).min(self.limit("fitzpatrick_ceiling"));
            capped_by = if easily { CappedBy::SkinType } else { CappedBy::Screening };
        }
        if caps.less == LessDepth::Lowest {
            (max, capped_by) = (max.min(start), CappedBy::Screening);
        }
        let practitioner = self.practitioner_cap(zone, caps.practitioner);
        let label = self.label_cap(zone, caps.label_max_mm);
        for (cap, by) in [(Some(practitioner), CappedBy::Practitioner), (label, CappedBy::Label)] {
            if let Some(cap) = cap.filter(|cap| *cap < max) {
                (max, capped_by) = (cap, by);
            }
        }
        DepthRange { zone: zone.id.clone(), start_mm: start.min(max), max_mm: max, capped_by }
    }

    /// The limit that no deviation lifts: the device label, and 1.5 mm on the face.
    pub fn label_cap(&self, zone: &ZoneEntry, label_max_mm: Option<f64>) -> Option<Depth> {
        let face = (zone.cap == "face").then(|| self.limit("face_hard_max"));
        let label = label_max_mm.map(Depth::of);
        [face, label].into_iter().flatten().min()
    }

    /// Checks one charted depth.
    ///
    /// # Errors
    /// Refuses `field`: over the label always, over the ceiling without a deviation.
    pub fn check_depth(
        &self,
        zone: &ZoneEntry,
        depth: Depth,
        caps: &DepthCaps,
        deviation: bool,
        field: &str,
    ) -> Result<(), Refusal> {
        if let Some(cap) = self.label_cap(zone, caps.label_max_mm).filter(|cap| depth > *cap) {
            return Err(Refusal::new(field, said!("over-label-for-good", depth = depth, most = cap)));
        }
        let range = self.depth(zone, caps);
        if depth > range.max_mm && !deviation {
            return Err(Refusal::new(field, range.passed_by(depth)));
        }
        Ok(())
    }

    /// Passes to start with over one area; one fewer where the screening asks for fewer.
    pub fn start_passes(&self, fewer: bool) -> u32 {
        let figure = |name: &str| {
            let value = self.limits.get(name).and_then(|value| applied(value, &self.sources));
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of passes")]
            value.map_or(1, |value| value.value as u32)
        };
        figure("passes_start").min(figure("passes_max")).saturating_sub(fewer.into()).max(1)
    }

    fn practitioner_cap(&self, zone: &ZoneEntry, own: MaxDepth) -> Depth {
        if zone.cap == "face" {
            own.face.map_or_else(|| self.limit("practitioner_face"), Depth::of)
        } else {
            own.body.map_or_else(|| self.limit("practitioner_body"), Depth::of)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(zone: &str, caps: DepthCaps) -> (f64, f64, CappedBy) {
        let data = Knowledge::bundled().expect("the data loads");
        let range = data.depth(data.zone(zone, "zone").expect("a known zone"), &caps);
        (range.start_mm.mm(), range.max_mm.mm(), range.capped_by)
    }

    #[test]
    fn the_lowest_cap_wins() {
        let qualified = MaxDepth { face: Some(1.5), body: Some(1.5) };
        let cases = [
            ("cheek_left", DepthCaps::default(), (0.5, 1.0, CappedBy::Practitioner)),
            (
                "cheek_left",
                DepthCaps { practitioner: qualified, ..DepthCaps::default() },
                (0.5, 1.5, CappedBy::Zone),
            ),
            (
                "cheek_left",
                DepthCaps { practitioner: qualified, fitzpatrick: Some(5), ..DepthCaps::default() },
                (0.25, 1.0, CappedBy::SkinType),
            ),
            (
                "forehead",
                DepthCaps { fitzpatrick: Some(4), ..DepthCaps::default() },
                (0.25, 0.5, CappedBy::SkinType),
            ),
            (
                "abdomen",
                DepthCaps { stretch_marks: true, ..DepthCaps::default() },
                (1.0, 1.5, CappedBy::Zone),
            ),
            ("crown", DepthCaps::default(), (0.5, 0.6, CappedBy::Zone)),
            (
                "chin",
                DepthCaps { less: LessDepth::Step, ..DepthCaps::default() },
                (0.25, 1.0, CappedBy::Screening),
            ),
            (
                "cheek_left",
                DepthCaps { less: LessDepth::Lowest, fitzpatrick: Some(4), ..DepthCaps::default() },
                (0.25, 0.25, CappedBy::Screening),
            ),
            (
                "cheek_left",
                DepthCaps { label_max_mm: Some(0.3), ..DepthCaps::default() },
                (0.3, 0.3, CappedBy::Label),
            ),
        ];
        for (zone, caps, expected) in cases {
            assert_eq!(range(zone, caps), expected, "{zone} with {caps:?}");
        }
    }

    #[test]
    fn a_depth_is_a_multiple_of_five_hundredths() {
        for good in [0.1, 0.25, 0.3, 0.55, 1.5] {
            assert!(Depth::parse(good, "depth_mm").is_ok(), "{good} mm can be set");
        }
        for bad in [0.0, 0.05, 0.12, -0.5, f64::NAN, 0.333, 1e9] {
            assert!(Depth::parse(bad, "depth_mm").is_err(), "{bad} mm cannot be set");
        }
    }

    #[test]
    fn eyelids_and_lips_are_no_zones() {
        let data = Knowledge::bundled().expect("the data loads");
        for id in ["eyelid_left", "lips", "nostril_right"] {
            let refused = data.zone(id, "zones.0.zone").expect_err("never treated");
            assert!(refused.to_string().contains(id), "the error names {id}: {}", refused.rule);
        }
    }
}
