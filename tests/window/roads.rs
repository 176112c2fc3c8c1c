//! The two roads to a sheet, with every tap and key counted by the page itself.

use super::driver::{Outcome, Window};
use super::{PASSPHRASE, set_up};
use serde_json::{Value, json};
use std::sync::Arc;
use stipple_core::clients::{self, ClientFields};
use stipple_core::clinic::{self, NewClinic, PractitionerFields};
use stipple_core::consents::{self, NewConsent};
use stipple_core::{ClinicFile, Secret, plans, screening, sessions};
use stipple_knowledge::Knowledge;

const MOST_TAPS: u64 = 6;
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";

/// From now on the page counts what a person does: taps, and characters that are typed.
async fn count(window: &Window) -> Outcome {
    let script = "window.done = { taps: 0, typed: 0, keys: 0 };
        addEventListener('click', (it) => { if (it.isTrusted && it.detail > 0) window.done.taps += 1 }, true);
        addEventListener('keydown', (it) => { window.done.keys += 1; if (it.key.length === 1) window.done.typed += 1 }, true)";
    window.script(script).await.map(|_| ())
}

async fn counted(window: &Window) -> Outcome<(u64, u64, u64)> {
    let done = window.script("return window.done").await?;
    let figure = |name: &str| done[name].as_u64().ok_or("the page counts");
    Ok((figure("taps")?, figure("typed")?, figure("keys")?))
}

/// A clinic with a client who has a plan, a first session five weeks ago and a consent.
fn returning_client(place: &std::path::Path) -> Outcome {
    std::fs::create_dir_all(place.parent().ok_or("a folder")?)?;
    let knowledge = Arc::new(Knowledge::bundled()?);
    let identity = NewClinic { name: "Oak".into(), phone: "020 7946 0123".into(), ..NewClinic::default() };
    let (mut file, _) = ClinicFile::create(place, &identity, &Secret::new(PASSPHRASE.to_owned()), knowledge)?;
    let person = PractitionerFields { name: "Mara Ellis".into(), ..PractitionerFields::default() };
    clinic::set_practitioner(&mut file, None, &person)?;
    let fields = ClientFields {
        first_name: "Ana".into(),
        family_name: "Berg".into(),
        fitzpatrick: Some(2),
        birth_on: "1984-03-15".parse().ok(),
        ..ClientFields::default()
    };
    let client = clients::add(&mut file, fields)?.0.id;
    let before = file.today()? - chrono::TimeDelta::days(35);
    let zones = json!(["cheek_left", "cheek_right"]);
    let read = |value: Value| value;
    let asked =
        read(json!({ "on": before, "zones": zones, "numbing_planned": false, "rest": "no", "answers": {} }));
    screening::keep(&mut file, client, serde_json::from_value(asked)?)?;
    let asked =
        read(json!({ "indication": "acne_scars", "start_on": before, "fitzpatrick": 2, "zones": zones }));
    plans::keep(&mut file, client, serde_json::from_value(asked)?)?;
    let chart = json!({
        "ended_at": format!("{before}T10:00:00+00:00"), "zone": "Europe/London", "practitioner": "Mara Ellis",
        "zones": [{ "zone": "cheek_left", "depth_mm": 0.5, "passes": 2 }, { "zone": "cheek_right", "depth_mm": 0.5, "passes": 2 }],
        "products": [{ "role": "cartridge", "name": "12-pin", "lot": "A77", "expires_on": "2031-01-01" },
                     { "role": "gel", "name": "Sterile gel", "lot": "S12", "expires_on": "2031-01-01" }],
        "overrides": [{ "rule": "consent", "reason": "on paper", "by": "Mara Ellis" }],
    });
    let session = sessions::add(&mut file, client, serde_json::from_value(chart)?)?.0.id;
    sessions::sign(&mut file, session)?;
    let stroke = (0..20_u8).map(|n| [f32::from(n) / 20.0, 0.5]).collect();
    let consent = NewConsent {
        version: 0,
        mark: String::new(),
        name: "Ana Berg".into(),
        guardian: false,
        able: true,
        understood: true,
        strokes: vec![stroke],
    };
    consents::sign(&mut file, client, &consent)?;
    Ok(file.close()?)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_returning_client_has_a_sheet_within_six_taps_and_nothing_typed() -> Outcome {
    let home = Arc::new(tempfile::tempdir()?);
    returning_client(&Window::clinic_in(&home))?;
    let window = Window::open_in("returning", home, &[]).await?;
    window.fill("passphrase", PASSPHRASE).await?;
    window.click_exact("button", "Unlock").await?;
    window.see("BERG Ana").await?;
    count(&window).await?;
    window.click_css(".appt.next a").await?;
    window.click_text("a", "Start session 2 of").await?;
    window.click_text("button", "No change, confirmed with client").await?;
    window.see("Session 2 of").await?;
    window.shot("session").await?;
    window.click_text("button", "Looks right, finish").await?;
    window.see("Aftercare sheet").await?;
    window.click_text("button", "Save PDF").await?;
    window.see("Saved as ").await?;
    let (taps, typed, _) = counted(&window).await?;
    assert!((1..=MOST_TAPS).contains(&taps), "{taps} taps");
    assert_eq!(typed, 0, "nothing is typed");
    window.shot("sheet").await?;
    window.close().await
}

/// Tabs on until the focus is on what has these words, or this id.
async fn tab_to(window: &Window, what: &str) -> Outcome {
    let script = "const it = document.activeElement;
        return [it.id, it.innerText, it.labels?.[0]?.innerText, it.getAttribute('aria-label')].map((text) => (text ?? '').trim().split('\\n')[0])";
    for _ in 0..250 {
        window.keys(TAB).await?;
        let now = window.script(script).await?;
        let is = |text: &Value| {
            text.as_str().is_some_and(|text| !text.is_empty() && (text == what || text.starts_with(what)))
        };
        if now.as_array().is_some_and(|texts| texts.iter().any(is)) {
            return Ok(());
        }
    }
    window.shot("not-reached").await?;
    Err(format!("\"{what}\" is not reached by the keyboard").into())
}

async fn press(window: &Window, what: &str) -> Outcome {
    tab_to(window, what).await?;
    window.keys(ENTER).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_client_has_a_sheet_by_the_keyboard_alone() -> Outcome {
    let window = Window::open("keyboard").await?;
    set_up(&window).await?;
    count(&window).await?;
    window.keys("n").await?;
    window.see("First name").await?;
    for (field, text) in [("family_name", "Berg"), ("first_name", "Ana"), ("birth_on", "15 3 1984")] {
        window.script("document.activeElement.blur(); scrollTo(0, 0)").await?;
        tab_to(&window, field).await?;
        window.keys(text).await?;
    }
    window.see("15 March 1984, 42").await?;
    tab_to(&window, "fitzpatrick").await?;
    for _ in 0..2 {
        window.keys(DOWN).await?;
    }
    press(&window, "Add client").await?;
    window.see("Plan a course").await?;
    press(&window, "Plan a course").await?;
    tab_to(&window, "indication").await?;
    window.keys(DOWN).await?;
    tab_to(&window, "Left cheek").await?;
    window.keys(" ").await?;
    window.see("then a review").await?;
    press(&window, "Keep this plan").await?;
    window.see("Start session 1").await?;
    press(&window, "Start session 1").await?;
    window.see("answers missing").await?;
    press(&window, "No to all the rest").await?;
    window.see("Keep and start the session").await?;
    press(&window, "Keep and start the session").await?;
    window.see("Session 1 of").await?;
    tab_to(&window, "Consent is signed on paper").await?;
    window.keys(" ").await?;
    window.see("Finishing signs the record").await?;
    press(&window, "Looks right, finish").await?;
    window.see("Aftercare sheet").await?;
    press(&window, "Save PDF").await?;
    window.see("Saved as ").await?;
    let (taps, typed, keys) = counted(&window).await?;
    assert_eq!(taps, 0, "no hand on the mouse");
    assert!(typed < 60, "{typed} characters, {keys} keys");
    window.shot("sheet").await?;
    window.close().await
}
