//! What is kept, brought in and brought back: consent, import, lots, backup and restore.

use super::driver::{Outcome, Window};
use super::{PASSPHRASE, add_client, set_up};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_is_signed_brought_in_and_brought_back() -> Outcome {
    let window = Window::open("keeping").await?;
    set_up(&window).await?;
    add_client(&window).await?;
    consent(&window).await?;
    photos(&window).await?;
    back_up(&window).await?;
    bring_in(&window).await?;
    look_for_a_lot(&window).await?;
    bring_back(&window).await?;
    window.close().await
}

async fn consent(window: &Window) -> Outcome {
    window.click_text("a", "No consent yet").await?;
    window.see("Consent to microneedling").await?;
    window.shot("consent").await?;
    window.text_size(200).await?;
    window.shot("consent-200").await?;
    window.text_size(100).await?;
    window.click_text("label", "I found the person able").await?;
    window.click_text("label", "They said in their own words").await?;
    window.draw("canvas").await?;
    window.shot("consent-drawn").await?;
    window.click_exact("button", "Sign").await?;
    window.see("Holds until").await?;
    window.shot("consent-signed").await?;
    window.click_text("button", "Save as PDF").await?;
    window.see("Saved as ").await?;
    window.click_exact("a", "Back").await?;
    window.see("Consent until").await
}

/// Two pictures, as a camera would have them.
pub(crate) fn taken(window: &Window) -> Outcome<[std::path::PathBuf; 2]> {
    let places = ["before.png", "after.png"].map(|name| window.path_at_home(name));
    for (n, place) in (1_u32..).zip(&places) {
        let (width, height) = (300, 400);
        let mut encoder = png::Encoder::new(std::fs::File::create(place)?, width, height);
        encoder.set_color(png::ColorType::Rgb);
        let shade = |at: u32| u8::try_from((at * n / 7) % 200 + 40).unwrap_or(u8::MAX);
        let pixels: Vec<u8> =
            (0..width * height).flat_map(|at| [220, shade(at % width), shade(at / width)]).collect();
        encoder.write_header()?.write_image_data(&pixels)?;
    }
    Ok(places)
}

async fn photos(window: &Window) -> Outcome {
    window.click_text("a", "Photos").await?;
    window.see("without the client").await?;
    window.click_text("button", "Client agrees").await?;
    window.click_text("button", "Record the agreement").await?;
    for photo in taken(window)? {
        window.choose_file("files", &photo).await?;
        window.see("1 photo kept").await?;
        window.see_element(".photos img").await?;
    }
    window.see("Tap two photos").await?;
    window.click_css(".photos li:nth-child(1) .photo").await?;
    window.click_css(".photos li:nth-child(2) .photo").await?;
    window.see_element(".compare div + div img").await?;
    window.shot("photos").await?;
    window.text_size(200).await?;
    window.shot("photos-200").await?;
    window.text_size(100).await?;
    window.click_text("button", "Overlay").await?;
    window.top().await?;
    window.shot("photos-overlay").await?;
    window.click_exact("a", "Back").await?;
    window.see("Consent until").await
}

async fn back_up(window: &Window) -> Outcome {
    window.go("settings").await?;
    window.see("No backup yet. If this computer breaks").await?;
    window.fill("folder", "nowhere").await?;
    window.click_text("button", "Use this folder").await?;
    window.see("Name the whole path of a folder").await?;
    let copies = window.path_at_home("copies");
    window.fill("folder", &copies.to_string_lossy()).await?;
    window.click_text("button", "Use this folder").await?;
    window.see("Last backup today").await?;
    assert_eq!(std::fs::read_dir(&copies)?.count(), 1, "one file, and nothing beside it");
    window.shot("settings").await?;
    window.text_size(200).await?;
    window.shot("settings-200").await?;
    window.text_size(100).await?;
    window.go("today").await?;
    window.see("proved whole").await
}

async fn bring_in(window: &Window) -> Outcome {
    let table = window.path_at_home("clients.csv");
    let rows = "First name,Last name,DOB,Mobile\nBo,Lind,02/01/1990,07700 900462\nCy,Eze,31/02/1990,\n";
    std::fs::write(&table, rows)?;
    window.go("import").await?;
    window.choose_file("file", &table).await?;
    window.see("1 client added").await?;
    window.see("Row 3: DOB").await?;
    window.shot("import").await?;
    window.text_size(200).await?;
    window.shot("import-200").await?;
    window.text_size(100).await?;
    window.click_text("button", "Bring in 1 client").await?;
    window.see("Show the clients").await?;
    window.go("clients").await?;
    window.see("07700 900462").await
}

async fn look_for_a_lot(window: &Window) -> Outcome {
    window.go("lots").await?;
    window.fill("lot", "A77").await?;
    window.click_exact("button", "Find").await?;
    window.see("No session with lot A77").await?;
    window.shot("lots").await
}

/// The backup was made before the import: what came after it is gone, and kept beside.
async fn bring_back(window: &Window) -> Outcome {
    window.click_exact("button", "Lock").await?;
    window.click_text("button", "Restore a backup").await?;
    window.fill("restore-secret", "not the passphrase").await?;
    window.click_text("button", "Restore this backup").await?;
    window.see("Wrong passphrase.").await?;
    window.fill("restore-secret", PASSPHRASE).await?;
    window.click_text("button", "Restore this backup").await?;
    window.see("1 client, 0 sessions").await?;
    window.shot("restored").await?;
    window.click_text("button", "Unlock them").await?;
    window.fill("passphrase", PASSPHRASE).await?;
    window.click_exact("button", "Unlock").await?;
    window.see("A lot is recalled").await?;
    window.go("clients").await?;
    window.see("07700 900 461").await?;
    let listed = window.texts(".people li").await?;
    assert_eq!(listed.len(), 1, "as it was when the backup was made: {listed:?}");
    Ok(())
}
