//! A window of its own folder, driven through WebKit's own driver.

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// What every step answers.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const PATIENCE: Duration = Duration::from_secs(20);

/// An open window.
pub(crate) struct Window {
    client: Client,
    driver: Child,
    home: Arc<TempDir>,
    name: &'static str,
    asked_at: Instant,
}

impl Window {
    /// Opens Stipple in a home of its own.
    pub(crate) async fn open(name: &'static str) -> Outcome<Self> {
        Self::open_with(name, &[]).await
    }

    /// Opens Stipple with these words on its command line.
    pub(crate) async fn open_with(name: &'static str, args: &[&str]) -> Outcome<Self> {
        Self::open_in(name, Arc::new(tempfile::tempdir()?), args).await
    }

    /// Opens Stipple in a home that is there already.
    pub(crate) async fn open_in(name: &'static str, home: Arc<TempDir>, args: &[&str]) -> Outcome<Self> {
        let window = Self::open_at(name, Path::new(env!("CARGO_BIN_EXE_stipple")), args, home).await?;
        window.client.set_window_size(1280, 840).await?;
        Ok(window)
    }

    /// Opens any window that a driver can reach, in a home of its own.
    #[allow(dead_code, reason = "only the benchmark asks")]
    pub(crate) async fn open_binary(name: &'static str, binary: &Path, args: &[&str]) -> Outcome<Self> {
        Self::open_at(name, binary, args, Arc::new(tempfile::tempdir()?)).await
    }

    async fn open_at(name: &'static str, binary: &Path, args: &[&str], home: Arc<TempDir>) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".into()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "Europe/London")
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()?;
        let capabilities = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": args } });
        let capabilities = capabilities.as_object().cloned().unwrap_or_default();
        let address = format!("http://127.0.0.1:{port}");
        let started = Instant::now();
        let (client, asked_at) = loop {
            let asked_at = Instant::now();
            let mut connector = HttpConnector::new();
            connector.set_nodelay(true);
            let mut asked = ClientBuilder::new(connector);
            let session = asked.capabilities(capabilities.clone()).connect(&address);
            match tokio::time::timeout(3 * PATIENCE, session).await? {
                Ok(client) => break (client, asked_at),
                Err(error) if started.elapsed() > PATIENCE => return Err(error.into()),
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        };
        Ok(Self { client, driver, home, name, asked_at })
    }

    /// How long ago the driver, itself running by then, was asked to start the window.
    #[allow(dead_code, reason = "only the benchmark asks")]
    pub(crate) fn since_asked(&self) -> Duration {
        self.asked_at.elapsed()
    }

    /// Closes the window and its driver.
    pub(crate) async fn close(&self) -> Outcome {
        self.client.clone().close().await?;
        Ok(())
    }

    /// Waits until these words are on the screen.
    pub(crate) async fn see(&self, words: &str) -> Outcome {
        let started = Instant::now();
        loop {
            let text = self.client.execute("return document.body.innerText", vec![]).await?;
            let text = text.as_str().unwrap_or_default().to_owned();
            if text.contains(words) {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                self.shot("not-seen").await?;
                return Err(format!("\"{words}\" is not on the screen:\n{text}").into());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Shows the top of the page.
    pub(crate) async fn top(&self) -> Outcome {
        self.client.execute("document.querySelector('main')?.scrollTo(0, 0); scrollTo(0, 0)", vec![]).await?;
        Ok(())
    }

    /// Draws the window in this theme, `light` or `dark`.
    pub(crate) async fn theme(&self, scheme: &str) -> Outcome {
        let script = "document.documentElement.dataset.theme = arguments[0]";
        self.client.execute(script, vec![json!(scheme)]).await?;
        Ok(())
    }

    /// Waits until there is such an element.
    pub(crate) async fn see_element(&self, css: &str) -> Outcome {
        self.found(Locator::Css(css), css).await?;
        Ok(())
    }

    /// Waits for an element; says what was not there, and takes a picture.
    async fn found(&self, by: Locator<'_>, what: &str) -> Outcome<fantoccini::elements::Element> {
        if let Ok(element) = self.client.wait().at_most(PATIENCE).for_element(by).await {
            return Ok(element);
        }
        self.shot("not-there").await?;
        Err(format!("{what} is not there").into())
    }

    /// Clicks the first element of this kind that has these words and can be pressed.
    pub(crate) async fn click_text(&self, tag: &str, words: &str) -> Outcome {
        let path = format!("//{tag}[contains(normalize-space(.), '{words}') and not(@disabled)]");
        let element = self.found(Locator::XPath(&path), &path).await?;
        self.press(&element).await
    }

    /// Clicks the first element of this kind that has these words and no others.
    #[allow(dead_code, reason = "the benchmark clicks nothing")]
    pub(crate) async fn click_exact(&self, tag: &str, words: &str) -> Outcome {
        let path = format!("//{tag}[normalize-space(.)='{words}' and not(@disabled)]");
        let element = self.found(Locator::XPath(&path), &path).await?;
        self.press(&element).await
    }

    /// Clicks a button beside the clinic's own words for a line.
    pub(crate) async fn click_own(&self, words: &str) -> Outcome {
        let path = format!("//*[contains(@class, 'own-words')]//button[normalize-space(.)='{words}']");
        let element = self.found(Locator::XPath(&path), &path).await?;
        self.press(&element).await
    }

    /// Clicks the first element that this selector finds.
    pub(crate) async fn click_css(&self, css: &str) -> Outcome {
        let element = self.found(Locator::Css(css), css).await?;
        self.press(&element).await
    }

    /// Chooses a file of this computer.
    pub(crate) async fn choose_file(&self, id: &str, file: &std::path::Path) -> Outcome {
        let css = format!("[id='{id}']:not([disabled])");
        let field = self.found(Locator::Css(&css), &css).await?;
        field.send_keys(&file.to_string_lossy()).await?;
        Ok(())
    }

    /// Draws a wave on an element, with the button held down.
    #[allow(dead_code, reason = "the benchmark draws nothing")]
    pub(crate) async fn draw(&self, css: &str) -> Outcome {
        let element = self.found(Locator::Css(css), css).await?;
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        self.client.execute(script, vec![serde_json::to_value(&element)?]).await?;
        let at = |n: i32| PointerAction::MoveToElement {
            element: element.clone(),
            duration: Some(Duration::from_millis(30)),
            x: f64::from(n * 10 - 100),
            y: f64::from((n % 4 - 2) * 12),
        };
        let pen = MouseActions::new("pen".into())
            .then(at(0))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
        let pen = (1..20).fold(pen, |pen, n| pen.then(at(n)));
        self.client.perform_actions(pen.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT })).await?;
        Ok(())
    }

    /// The home of this window, to open another one in it.
    #[allow(dead_code, reason = "the benchmark opens a new one each time")]
    pub(crate) fn home(&self) -> Arc<TempDir> {
        Arc::clone(&self.home)
    }

    /// Where the clinic file is in a home.
    #[allow(dead_code, reason = "the benchmark has no clinic")]
    pub(crate) fn clinic_in(home: &TempDir) -> PathBuf {
        home.path().join("data/app.stipple.desktop/clinic.stipple")
    }

    /// Asks the page something, or tells it to do something.
    #[allow(dead_code, reason = "the benchmark asks nothing")]
    pub(crate) async fn script(&self, text: &str) -> Outcome<serde_json::Value> {
        Ok(self.client.execute(text, vec![]).await?)
    }

    /// Presses keys wherever the focus is.
    #[allow(dead_code, reason = "the benchmark types nothing")]
    pub(crate) async fn keys(&self, keys: &str) -> Outcome {
        self.client.active_element().await?.send_keys(keys).await?;
        Ok(())
    }

    /// A place in the home of this window.
    #[allow(dead_code, reason = "the benchmark writes nothing")]
    pub(crate) fn path_at_home(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Sets the size of all text, in percent.
    pub(crate) async fn text_size(&self, percent: u16) -> Outcome {
        let script = "document.documentElement.style.fontSize = arguments[0] + '%'";
        self.client.execute(script, vec![json!(percent)]).await?;
        Ok(())
    }

    async fn press(&self, element: &fantoccini::elements::Element) -> Outcome {
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        self.client.execute(script, vec![serde_json::to_value(element)?]).await?;
        element.click().await?;
        Ok(())
    }

    /// Types into the field of this id, in place of what is there.
    pub(crate) async fn fill(&self, id: &str, text: &str) -> Outcome {
        let css = format!("[id='{id}']");
        let field = self.found(Locator::Css(&css), &css).await?;
        field.clear().await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Chooses an option by its value.
    pub(crate) async fn choose(&self, id: &str, value: &str) -> Outcome {
        let css = format!("[id='{id}']");
        let field = self.found(Locator::Css(&css), &css).await?;
        field.select_by_value(value).await?;
        Ok(())
    }

    /// Answers a question of the screening.
    pub(crate) async fn answer(&self, key: &str, state: &str) -> Outcome {
        let css = format!("input[name='{key}'][value='{state}']");
        let element = self.found(Locator::Css(&css), &css).await?;
        self.press(&element).await
    }

    /// Taps a zone of the drawing, in the middle of its outline.
    pub(crate) async fn tap_zone(&self, zone: &str) -> Outcome {
        let element = self.client.find(Locator::Id(&format!("zone-{zone}"))).await?;
        element.click().await?;
        Ok(())
    }

    /// The texts of all such elements.
    pub(crate) async fn texts(&self, css: &str) -> Outcome<Vec<String>> {
        let mut texts = Vec::new();
        for element in self.client.find_all(Locator::Css(css)).await? {
            texts.push(element.text().await?);
        }
        Ok(texts)
    }

    /// Where the window is.
    pub(crate) async fn path(&self) -> Outcome<String> {
        let hash = self.client.execute("return location.hash.slice(2)", Vec::new()).await?;
        Ok(hash.as_str().unwrap_or_default().to_owned())
    }

    /// Goes to a screen by its address.
    pub(crate) async fn go(&self, path: &str) -> Outcome {
        self.client.execute(&format!("location.hash = '#/{path}'"), vec![]).await?;
        Ok(())
    }

    /// Takes a picture of the window.
    pub(crate) async fn shot(&self, what: &str) -> Outcome {
        tokio::time::sleep(Duration::from_millis(350)).await;
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/shots");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join(format!("{}-{what}.png", self.name)), self.client.screenshot().await?)?;
        Ok(())
    }

    fn clinic(&self) -> PathBuf {
        Self::clinic_in(&self.home)
    }

    /// The bytes of the database.
    pub(crate) fn database(&self) -> Outcome<Vec<u8>> {
        Ok(std::fs::read(self.clinic().join("clinic.db"))?)
    }

    /// Hashes of the stored sheets: attachments are named by their content.
    pub(crate) fn stored_sheets(&self) -> Outcome<Vec<String>> {
        let files = std::fs::read_dir(self.clinic().join("attachments"))?;
        Ok(files.filter_map(|file| Some(file.ok()?.file_name().to_string_lossy().into_owned())).collect())
    }
}

impl Drop for Window {
    /// Ends the driver and the window it opened, also where a test has failed.
    fn drop(&mut self) {
        let group = format!("-{}", self.driver.id());
        let _ = Command::new("kill").args(["-9", "--", &group]).status();
        let _ = self.driver.wait();
    }
}
