//! The power is cut in the middle of the work, fifty times: what was there a second before is there again.

use super::driver::{Outcome, Window};
use super::{PASSPHRASE, add_client, plan, set_up};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use stipple_core::vault::Unlock;
use stipple_core::{ClientId, ClinicFile, Error, Secret, checkup, clients, consents, photos, sessions};
use stipple_knowledge::Knowledge;

const TIMES: usize = 50;
/// Everything is kept within a second.
const WITHIN: Duration = Duration::from_secs(1);
/// A killed window is gone by then.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the clinic file holds by now.
struct Held {
    endpoint: String,
    strokes: usize,
    photos: usize,
}

/// The file, once the system has let go of what the killed window held.
fn opened(place: &Path, data: &Arc<Knowledge>) -> Outcome<ClinicFile> {
    let begun = Instant::now();
    loop {
        let unlock = Unlock::Passphrase(Secret::new(PASSPHRASE.to_owned()));
        match ClinicFile::open(place, &unlock, Arc::clone(data)) {
            Err(Error::FileInUse) if begun.elapsed() < PATIENCE => std::thread::sleep(WITHIN / 20),
            opened => return Ok(opened?),
        }
    }
}

fn held(place: &Path, data: &Arc<Knowledge>) -> Outcome<(ClientId, Held)> {
    let file = opened(place, data)?;
    let client = clients::list(&file, 1)?.first().map(|client| client.id).ok_or("a client")?;
    let check = checkup::run(&file)?;
    assert!(check.ok, "{check:?}");
    let drafts = sessions::list(&file, Some(client), 9)?;
    let held = Held {
        endpoint: drafts.first().and_then(|it| it.chart.endpoint.clone()).unwrap_or_default(),
        strokes: consents::draft(&file, client)?.map_or(0, |draft| draft.strokes.len()),
        photos: photos::list(&file, client)?.len(),
    };
    file.close()?;
    Ok((client, held))
}

async fn unlocked(home: &Arc<tempfile::TempDir>) -> Outcome<Window> {
    let window = Window::open_in("power", Arc::clone(home), &[]).await?;
    window.fill("passphrase", PASSPHRASE).await?;
    window.click_exact("button", "Unlock").await?;
    window.see_element(".rail-lock").await?;
    Ok(window)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_there_a_second_before_the_power_was_cut_is_there_again() -> Outcome {
    let window = Window::open("power").await?;
    set_up(&window).await?;
    add_client(&window).await?;
    plan(&window).await?;
    let path = window.path().await?;
    window.click_text("a", "Photos").await?;
    window.click_text("button", "Client agrees").await?;
    window.click_text("button", "Record the agreement").await?;
    window.see("Choose photos").await?;
    let photo = super::keeping::taken(&window)?[0].clone();
    let home = window.home();
    let place = Window::clinic_in(&home);
    window.close().await?;
    drop(window);
    let data = Arc::new(Knowledge::bundled()?);
    let (_, mut before) = held(&place, &data)?;
    for n in 0..TIMES {
        let window = unlocked(&home).await?;
        let typed = format!("even redness {n}");
        match n % 3 {
            0 => {
                window.go(&format!("{path}/session/new")).await?;
                window.click_css("details.more:last-of-type summary").await?;
                window.fill("endpoint", &typed).await?;
                tokio::time::sleep(WITHIN).await;
                window.keys(" and more").await?;
            }
            1 => {
                window.go(&format!("{path}/consent")).await?;
                window.draw("canvas").await?;
                tokio::time::sleep(WITHIN).await;
                window.draw("canvas").await?;
            }
            _ => {
                window.go(&format!("{path}/photos")).await?;
                window.choose_file("files", &photo).await?;
                window.see("1 photo kept").await?;
                window.choose_file("files", &photo).await?;
            }
        }
        tokio::time::sleep(Duration::from_millis(n as u64 * 7 % 40)).await;
        drop(window);
        let (_, now) = held(&place, &data)?;
        match n % 3 {
            0 => assert!(
                now.endpoint.starts_with(&typed),
                "cut {n}: {:?} is lost, {:?} is there",
                typed,
                now.endpoint
            ),
            1 => assert!(
                now.strokes > before.strokes,
                "cut {n}: {} strokes, {} before",
                now.strokes,
                before.strokes
            ),
            _ => assert!(
                now.photos > before.photos,
                "cut {n}: {} photos, {} before",
                now.photos,
                before.photos
            ),
        }
        assert!(now.strokes >= before.strokes && now.photos >= before.photos, "cut {n}: nothing goes back");
        before = now;
    }
    Ok(())
}
