//! The icons of the sheet: stroked outlines on a grid of 24 units.

use crate::ink::Segment;

macro_rules! icons {
    ($($name:literal),* $(,)?) => {
        /// The drawing of this name; empty for a name that is not drawn.
        pub(crate) fn drawing(name: &str) -> &'static str {
            match name {
                $($name => include_str!(concat!("../icons/", $name, ".svg")),)*
                _ => "",
            }
        }
        #[cfg(test)]
        pub(crate) const NAMES: &[&str] = &[$($name),*];
    };
}

icons!(
    "actives",
    "alcohol",
    "blister",
    "calendar",
    "do-not",
    "emergency",
    "exercise",
    "first",
    "gel",
    "hands",
    "heat",
    "makeup",
    "moon",
    "needles",
    "phone",
    "pillow",
    "retinoid",
    "shave-wax",
    "sun",
    "sunscreen",
    "swim",
    "tablet",
    "tick",
    "treatments",
    "wash",
    "water",
);

/// Stroke width on the grid.
pub(crate) const STROKE: f32 = 1.75;
/// Size of the grid.
pub(crate) const GRID: f32 = 24.0;

/// The strokes of an icon, in grid units.
pub(crate) fn strokes(name: &str) -> Vec<Vec<Segment>> {
    drawing(name).split(" d=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(outline).collect()
}

/// Reads path data of absolute `M L C Z` only.
fn outline(data: &str) -> Vec<Segment> {
    let mut steps = Vec::new();
    for part in data.split_inclusive(|c: char| c.is_ascii_alphabetic()).collect::<Vec<_>>().windows(2) {
        let command = part[0].trim_end().chars().last().unwrap_or(' ');
        let text = part[1].trim_end_matches(|c: char| c.is_ascii_alphabetic());
        push(&mut steps, command, text);
    }
    if data.trim_end().ends_with('Z') {
        steps.push(Segment::Close);
    }
    steps
}

fn push(steps: &mut Vec<Segment>, command: char, text: &str) {
    let figures: Vec<f32> =
        text.split([' ', ',']).filter(|part| !part.is_empty()).filter_map(|part| part.parse().ok()).collect();
    match command {
        'M' => steps.extend(figures.chunks_exact(2).map(|p| Segment::Move(p[0], p[1]))),
        'L' => steps.extend(figures.chunks_exact(2).map(|p| Segment::Line(p[0], p[1]))),
        'C' => steps
            .extend(figures.chunks_exact(6).map(|p| Segment::Curve([p[0], p[1], p[2], p[3], p[4], p[5]]))),
        'Z' => steps.push(Segment::Close),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_reads_as_strokes_inside_its_grid() {
        for name in NAMES {
            let strokes = strokes(name);
            assert!(!strokes.is_empty(), "{name} has strokes");
            for step in strokes.iter().flatten() {
                let _ = step.map(|x, y| {
                    assert!((0.0..=GRID).contains(&x) && (0.0..=GRID).contains(&y), "{name}: {x} {y}");
                    (x, y)
                });
            }
            assert!(
                strokes.iter().all(|stroke| matches!(stroke[0], Segment::Move(..))),
                "{name} starts with a move"
            );
        }
    }

    #[test]
    fn an_outline_keeps_every_step() {
        let steps = outline("M7 3 L17 3 C1 2 3 4 5 6 Z");
        let expected = [
            Segment::Move(7.0, 3.0),
            Segment::Line(17.0, 3.0),
            Segment::Curve([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
            Segment::Close,
        ];
        assert_eq!(steps, expected, "move, line, curve, close");
    }
}
