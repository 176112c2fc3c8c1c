//! The real window, driven as a person would: set-up, a client, screening, a plan, a session charted by
//! tapping zones, the sheet. Screenshots go to `tests/shots`, to be looked at.

#[path = "window/driver.rs"]
mod driver;
#[path = "window/keeping.rs"]
mod keeping;
#[path = "window/looking.rs"]
mod looking;
#[path = "window/power.rs"]
mod power;
#[path = "window/roads.rs"]
mod roads;

use driver::{Outcome, Window};
use sha2::{Digest, Sha256};

#[tokio::test(flavor = "multi_thread")]
async fn a_first_visit_ends_with_a_printed_sheet() -> Outcome {
    let window = Window::open("first-visit").await?;
    set_up(&window).await?;
    add_client(&window).await?;
    plan(&window).await?;
    screen(&window).await?;
    chart(&window).await?;
    let saved = sheet(&window).await?;
    too_soon(&window).await?;

    let bytes = std::fs::read(&saved)?;
    assert!(bytes.starts_with(b"%PDF-"), "what was saved is a PDF");
    window.close().await?;
    let stored = window.stored_sheets()?;
    let hash = format!("{:x}", Sha256::digest(&bytes));
    assert!(stored.contains(&hash), "the saved bytes are the stored ones: {hash} in {stored:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_in_the_way_is_said_at_the_chair() -> Outcome {
    let window = Window::open("in-the-way").await?;
    set_up(&window).await?;
    add_client(&window).await?;
    plan(&window).await?;
    window.click_text("a", "Start session 1 of 3").await?;
    window.see("answers missing").await?;
    for key in ["alcohol", "melasma", "pigment_history"] {
        window.answer(key, "yes").await?;
    }
    window.click_text("button", "No to all the rest").await?;
    window.see("What changes in the treatment").await?;
    window.shot("screening").await?;
    window.click_text("button", "Keep record, end visit").await?;
    window.see("Last screened").await?;
    let client = window.path().await?;
    window.see_element(".facts").await?;
    window.click_text("button", "Screenings").await?;
    window.see("Judged by the clinical data").await?;
    window.click_text("summary", "Why?").await?;
    window.see("the strictest").await?;
    window.shot("client-screenings").await?;
    window.go(&format!("{client}/session/new")).await?;
    window.see("Why treat today?").await?;
    window.see("Changed settings for this client").await?;
    window.see("Without it nothing is signed").await?;
    window.shot("session").await?;
    window.theme("dark").await?;
    window.shot("session-dark").await?;
    window.theme("light").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_passphrase_is_told_and_changes_nothing() -> Outcome {
    let window = Window::open("lock").await?;
    set_up(&window).await?;
    window.click_text("button", "Lock").await?;
    window.see("Passphrase").await?;
    window.shot("lock").await?;
    let before = window.database()?;
    window.fill("passphrase", "not the passphrase").await?;
    window.click_text("button", "Unlock").await?;
    window.see("Wrong passphrase.").await?;
    window.shot("lock-wrong").await?;
    assert_eq!(window.database()?, before, "a failed unlock changes no byte");
    window.fill("passphrase", PASSPHRASE).await?;
    window.click_text("button", "Unlock").await?;
    window.see("Every session is signed").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_clinic_opens_on_invented_people() -> Outcome {
    let window = Window::open_with("sample", &["--demo"]).await?;
    window.see("Sample clinic: invented people").await?;
    window.see("Linden Skin Clinic").await?;
    window.shot("today").await?;
    window.go("clients").await?;
    window.see("07700 900 000").await?;
    window.shot("clients").await?;
    window.fill("find-client", "900 003").await?;
    window.click_text("a", "07700 900 003").await?;
    window.see("Course and sessions").await?;
    window.shot("client").await?;
    window.click_text("button", "History").await?;
    window.see("Client added").await?;
    window.shot("history").await?;
    window.go("knowledge").await?;
    window.fill("search", "makeup").await?;
    window.click_text("summary", "No makeup").await?;
    window.see("waits for a clinician").await?;
    window.fill("value", "24").await?;
    window.fill("by", "Dr Amari").await?;
    window.click_text("button", "Sign for this clinic").await?;
    window.see("Weaker than").await?;
    window.fill("value", "72").await?;
    window.click_text("button", "Sign for this clinic").await?;
    window.see("Signed: Dr Amari").await?;
    window.see("72 hours (3 days)").await?;
    window.shot("knowledge").await?;
    for (room, words) in [("settings", "Who treats"), ("about", "Licences")] {
        window.go(room).await?;
        window.see(words).await?;
        window.shot(room).await?;
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clinic_says_its_sheet_its_own_way() -> Outcome {
    let window = Window::open_with("own-words", &["--demo"]).await?;
    window.see("Sample clinic: invented people").await?;
    window.go("settings/words").await?;
    window.see("An invented visit").await?;
    window.choose_file("logo", &logo()?).await?;
    window.see("Take the logo away").await?;
    window.fill("colour", "#0b4f52").await?;
    window.click_text("button", "Save the colour").await?;
    window.see("Version 2 of your words").await?;
    window.fill("lines", "Free parking behind the house.").await?;
    window.click_text("button", "Save the lines").await?;
    window.see("Version 3 of your words").await?;
    window.click_text("summary", "Tonight").await?;
    window.click_text("button", "After {wash}").await?;
    window.fill("text", "Rinse tonight.").await?;
    window.click_own("Save").await?;
    window.see("Keep {wash} once").await?;
    window.shot("refused").await?;
    window.fill("text", "After {wash}, rinse with lukewarm water. Pat dry. Put on our gel.").await?;
    window.click_own("Look at it").await?;
    window.shot("looked-at").await?;
    window.click_own("Save").await?;
    window.see("Version 4 of your words").await?;
    window.shot("kept").await?;
    window.go("clients").await?;
    window.click_text("a", "07700 900 000").await?;
    window.click_css("a[href*='/sheet/']").await?;
    window.see_element("img.page-picture").await?;
    window.fill("note", "Ask for Mara when you call.").await?;
    window.click_text("button", "Page 2").await?;
    window.see_element("img.page-picture[alt*='Ask for Mara']").await?;
    window.shot("sheet-2").await?;
    window.click_text("button", "Page 1").await?;
    window.shot("sheet-1").await?;
    window.click_text("button", "Save PDF").await?;
    window.see("Saved as ").await?;
    window.text_size(200).await?;
    window.shot("sheet-200").await?;
    window.go("sheets").await?;
    window.see("Printed or saved").await?;
    window.shot("sheets-200").await?;
    window.text_size(100).await?;
    window.click_text("label", "All").await?;
    window.shot("sheets").await?;
    window.close().await
}

/// A drawing of a leaf, as a PNG.
fn logo() -> Outcome<std::path::PathBuf> {
    let place = std::env::temp_dir().join("stipple-test-logo.png");
    let (width, height) = (480_u32, 200_u32);
    let inside = |x: u32, y: u32| {
        let (dx, dy) = ((f64::from(x) - 240.0) / 240.0, (f64::from(y) - 100.0) / 100.0);
        dx.abs().powf(1.4) + dy.abs().powf(1.4) < 1.0
    };
    let pixel = |x: u32, y: u32| if inside(x, y) { [11, 79, 82, 255] } else { [0, 0, 0, 0] };
    let pixels: Vec<u8> = (0..height).flat_map(|y| (0..width).flat_map(move |x| pixel(x, y))).collect();
    let mut picture = png::Encoder::new(std::fs::File::create(&place)?, width, height);
    picture.set_color(png::ColorType::Rgba);
    picture.write_header()?.write_image_data(&pixels)?;
    Ok(place)
}

const PASSPHRASE: &str = "four quiet green rooms";

async fn set_up(window: &Window) -> Outcome {
    window.see("Your clinic").await?;
    window.shot("setup-clinic").await?;
    window.fill("name", "Harbour Skin Clinic").await?;
    window.fill("practitioner", "Maya Lind").await?;
    window.fill("phone", "020 7946 0123").await?;
    window.fill("hours", "Monday to Saturday, 9am to 6pm").await?;
    window.fill("out_of_hours", "020 7946 0188").await?;
    window.click_text("button", "Next: passphrase").await?;
    window.see("Choose a passphrase").await?;
    window.fill("new-passphrase", PASSPHRASE).await?;
    window.fill("again", PASSPHRASE).await?;
    window.shot("setup-passphrase").await?;
    window.click_text("button", "Set up my clinic").await?;
    window.see("Keep this recovery code").await?;
    window.shot("setup-recovery").await?;
    let groups = window.texts(".code li").await?;
    assert_eq!(groups.len(), 7, "7 groups of 4: {groups:?}");
    window.fill("group", "WRNG").await?;
    window.click_text("button", "Next: backups").await?;
    window.see("This is not group 4").await?;
    let group = groups[3].trim_start_matches('4').trim().to_owned();
    let group = if group.len() > 4 {
        group[group.len() - 4..].to_owned()
    } else {
        groups[3].chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect()
    };
    window.fill("group", &group).await?;
    window.click_text("button", "Next: backups").await?;
    window.see("A second place").await?;
    window.shot("setup-backups").await?;
    window.click_text("button", "Later").await?;
    window.see("No clients yet").await?;
    window.shot("today-empty").await
}

async fn add_client(window: &Window) -> Outcome {
    window.click_text("a", "New client").await?;
    window.see("First name").await?;
    window.fill("first_name", "Ana").await?;
    window.fill("family_name", "Berg").await?;
    window.fill("birth_on", "15 3 1984").await?;
    window.see("15 March 1984, 42").await?;
    window.fill("phone", "07700 900 461").await?;
    window.choose("fitzpatrick", "3").await?;
    window.shot("client-form").await?;
    window.click_text("button", "Add client").await?;
    window.see("Skin type III").await?;
    window.shot("client-new").await
}

async fn plan(window: &Window) -> Outcome {
    window.click_text("a", "Plan a course").await?;
    window.see("The dates appear here").await?;
    window.choose("indication", "acne_scars").await?;
    for zone in ["Left cheek", "Right cheek", "Chin"] {
        window.click_text("label", zone).await?;
    }
    window.see("3 sessions, then a review").await?;
    window.shot("plan").await?;
    window.click_text("button", "Keep this plan").await?;
    window.see("Every 30 days").await?;
    window.shot("client-planned").await
}

async fn screen(window: &Window) -> Outcome {
    window.click_text("a", "Start session 1 of 3").await?;
    window.see("answers missing").await?;
    window.shot("screening-empty").await?;
    window.answer("pregnancy", "yes").await?;
    window.see("Do not treat").await?;
    why(window, "screening-stop", "A device label").await?;
    window.answer("pregnancy", "no").await?;
    window.answer("isotretinoin", "past").await?;
    window.fill("on-isotretinoin", "14 9 2026").await?;
    window.click_text("button", "No to all the rest").await?;
    window.see("16 March 2027").await?;
    why(window, "screening-wait", "the strictest of regulators").await?;
    window.answer("isotretinoin", "no").await?;
    window.answer("melasma", "yes").await?;
    why(window, "screening-doctor", "Which doctor?").await?;
    letter(window).await?;
    window.answer("tattoo", "yes").await?;
    window.click_text("fieldset[contains(@class, 'whole')]//label", "Chin").await?;
    window.click_text("summary", "Why?").await?;
    window.top().await?;
    window.shot("screening-spot").await?;
    window.click_text("button", "Leave these zones out").await?;
    window.answer("tattoo", "no").await?;
    window.answer("fainting", "yes").await?;
    window.see("Treat the client lying down.").await?;
    why(window, "screening-care", "Decided by").await?;
    window.click_text("button", "Keep and start the session").await?;
    window.see("Session 1 of 3").await
}

/// Opens the reasons of the strictest finding, and takes pictures of them in both themes.
async fn why(window: &Window, what: &str, words: &str) -> Outcome {
    window.click_text("summary", "Why?").await?;
    window.see(words).await?;
    window.top().await?;
    window.shot(what).await?;
    window.theme("dark").await?;
    window.shot(&format!("{what}-dark")).await?;
    window.theme("light").await
}

async fn letter(window: &Window) -> Outcome {
    window.fill("written_by", "Dr Amari").await?;
    window.fill("written_on", "10 11 2026").await?;
    window.fill("says", "May be treated.").await?;
    window.click_text("button", "Store the letter").await?;
    window.see("A doctor has agreed").await?;
    window.shot("screening-letter").await?;
    window.theme("dark").await?;
    window.shot("screening-letter-dark").await?;
    window.theme("light").await?;
    window.answer("melasma", "no").await
}

async fn chart(window: &Window) -> Outcome {
    window.see("from the plan").await?;
    window.tap_zone("forehead").await?;
    window.see("Forehead").await?;
    window.fill("cartridge-name", "12-pin").await?;
    window.fill("cartridge-lot", "A77-0418").await?;
    window.fill("gel-name", "hyaluronic gel").await?;
    window.fill("gel-lot", "S12-B06").await?;
    window.see("saved ").await?;
    window.shot("session").await?;
    window.click_text("label", "Consent is signed on paper").await?;
    window.see("Finishing signs the record").await?;
    window.shot("session-ready").await?;
    window.click_text("button", "Looks right, finish").await?;
    window.see("Aftercare sheet").await
}

async fn sheet(window: &Window) -> Outcome<String> {
    window.see_element("img.page-picture").await?;
    window.shot("sheet").await?;
    window.click_text("button", "Page 2").await?;
    window.see_element("img.page-picture[alt^='Page 2']").await?;
    window.click_text("button", "Save PDF").await?;
    window.see("Saved as ").await?;
    window.shot("sheet-saved").await?;
    let words = window.texts(".toast").await?.concat();
    let place = words.split("Saved as ").nth(1).unwrap_or_default().trim().to_owned();
    window.click_text("button", "Why these lines?").await?;
    window.click_text("summary", "makeup").await?;
    window.see("for a clinician to sign").await?;
    window.shot("sheet-why").await?;
    for (lang, words) in [("ar", "لا"), ("pl", "Bez")] {
        window.choose("lang", lang).await?;
        window.see(words).await?;
        window.shot(&format!("sheet-{lang}")).await?;
    }
    window.choose("lang", "en").await?;
    window.go("today").await?;
    window.see("finished").await?;
    window.shot("today").await?;
    Ok(place)
}

/// The same skin on the same day: it says so, and would be refused.
async fn too_soon(window: &Window) -> Outcome {
    window.go("clients").await?;
    window.click_text("a", "BERG").await?;
    window.see("Course and sessions").await?;
    window.go(&format!("{}/session/new", window.path().await?)).await?;
    window.see("Under 14 days it is not treated again").await?;
    window.shot("session-too-soon").await
}
