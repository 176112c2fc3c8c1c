//! A bare Tauri window, to measure Stipple's own start against.

fn main() {
    let built = tauri::Builder::default().build(tauri::generate_context!("tests/bare/tauri.conf.json"));
    match built {
        Ok(app) => app.run(|_, _| {}),
        Err(error) => eprintln!("bare_window: {error}"),
    }
}
