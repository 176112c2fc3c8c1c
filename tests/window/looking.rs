//! Looking around: the sample clinic from the first screen, the client file with its notes and people, a
//! correction, the window in Spanish, and the way back.

use super::driver::{Outcome, Window};

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_clinic_is_entered_used_in_spanish_and_removed_in_one_tap() -> Outcome {
    let window = Window::open("looking").await?;
    window.click_text("button", "Look around with invented people").await?;
    window.see("Remove sample").await?;
    window.go("clients").await?;
    window.see("07700 900 000").await?;
    window.click_css(".people li:first-child a").await?;
    let client = window.path().await?;
    notes(&window).await?;
    correction(&window, &client).await?;
    spanish(&window, &client).await?;
    window.click_text("button", "Quitar la muestra").await?;
    window.see("Explorar con personas inventadas").await?;
    window.shot("removed").await?;
    assert!(
        !Window::clinic_in(&window.home()).with_file_name("sample.stipple").exists(),
        "nothing of it stays"
    );
    window.close().await
}

async fn notes(window: &Window) -> Outcome {
    window.click_exact("a", "Notes").await?;
    window.fill("text", "Called: ¿mañana? «sí»").await?;
    window.click_text("button", "Add note").await?;
    window.see("¿mañana? «sí»").await?;
    let paper = window.path_at_home("Análisis de Ana.pdf");
    let data = stipple_knowledge::Knowledge::bundled()?;
    let options = stipple_core::handouts::Options::parse("a4", 12)?;
    std::fs::write(&paper, stipple_core::guide::print(&data, "Oak", options)?.bytes)?;
    window.choose_file("paper", &paper).await?;
    window.click_text("button", "Look at Análisis de Ana.pdf").await?;
    window.see_element(".paper-pages img").await?;
    window.shot("paper").await?;
    window.click_text("button", "Look at Análisis de Ana.pdf").await?;
    window.click_text("button", "Join with another file").await?;
    window.fill("same", "Dubois").await?;
    window.see_element("section[aria-labelledby=joined-heading] .person .btn").await?;
    window.shot("joining").await?;
    window.keys("\u{E004}").await?;
    window.keys("\u{E007}").await?;
    window.click_exact("button", "Join").await?;
    window.see("Their birth dates differ").await
}

async fn correction(window: &Window, client: &str) -> Outcome {
    window.go(client).await?;
    window.click_exact("a", "Correct").await?;
    window.see("Correction of").await?;
    window.click_css("details.more:last-of-type summary").await?;
    window.fill("endpoint", "Pinpoint bleeding on the chin").await?;
    window.shot("correction").await?;
    window.click_text("button", "Sign the correction").await?;
    window.see("Signed beside the first record").await?;
    window.go(client).await?;
    window.see("Pinpoint bleeding on the chin").await?;
    assert_eq!(window.texts(".trouble").await?, Vec::<String>::new(), "the sheet that was left says nothing");
    window.shot("corrected").await
}

async fn spanish(window: &Window, client: &str) -> Outcome {
    window.go("settings").await?;
    window.choose("language", "es").await?;
    window.see("Ajustes").await?;
    window.go(&format!("{client}/screening")).await?;
    window.see("Cambiar una respuesta").await?;
    window.click_text("button", "Cambiar una respuesta").await?;
    window.see("¿Está embarazada").await?;
    window.shot("screening-es").await?;
    window.go("knowledge").await?;
    window.see("Embarazo").await?;
    window.shot("knowledge-es").await
}
