//! How this computer shows the window: language, theme, size of the text. It holds no data of anybody, so
//! it is read while the clinic file is locked.

use super::{Answer, AtDesk};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use stipple_core::Error;
use stipple_knowledge::said;
use tauri::{AppHandle, Manager};
use ts_rs::TS;

/// Sizes of the text that can be chosen, in percent.
const SIZES: [u16; 5] = [100, 125, 150, 175, 200];
const LANGUAGES: [&str; 2] = ["en", "es"];
const THEMES: [&str; 3] = ["system", "light", "dark"];

/// How the window is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Preferences {
    /// Language of the window.
    pub language: String,
    /// `light`, `dark`, or as the system has it.
    pub theme: String,
    /// Size of the text, in percent.
    pub text_size: u16,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: "en".into(), theme: "system".into(), text_size: 100 }
    }
}

impl Preferences {
    fn check(&self) -> Result<(), Error> {
        let refused = |field: &str| Err(Error::invalid(field, said!("choose-from-list")));
        match () {
            () if !LANGUAGES.contains(&self.language.as_str()) => refused("language"),
            () if !THEMES.contains(&self.theme.as_str()) => refused("theme"),
            () if !SIZES.contains(&self.text_size) => refused("text_size"),
            () => Ok(()),
        }
    }

    /// What a file says; the usual where it says nothing that can be.
    fn read(text: &str) -> Self {
        serde_json::from_str(text).ok().filter(|it: &Self| it.check().is_ok()).unwrap_or_default()
    }
}

fn place(app: &AppHandle) -> Answer<PathBuf> {
    let folder = app.path().app_config_dir().map_err(|error| Error::Io { what: error.to_string() })?;
    Ok(folder.join("preferences.json"))
}

/// How the window is shown, as this computer keeps it.
pub(crate) fn kept(app: &AppHandle) -> Preferences {
    let text = place(app).ok().and_then(|place| std::fs::read_to_string(place).ok());
    Preferences::read(&text.unwrap_or_default())
}

/// How the window is shown.
#[tauri::command]
pub async fn get_preferences(app: AppHandle) -> Answer<Preferences> {
    Ok(kept(&app))
}

/// Shows the window in another way from now on.
#[tauri::command]
pub async fn set_preferences(app: AppHandle, desk: AtDesk<'_>, request: Preferences) -> Answer<Preferences> {
    request.check()?;
    let place = place(&app)?;
    let write = || -> std::io::Result<()> {
        let folder = place.parent().unwrap_or(&place);
        std::fs::create_dir_all(folder)?;
        let partial = tempfile::NamedTempFile::new_in(folder)?;
        std::fs::write(partial.path(), serde_json::to_vec_pretty(&request)?)?;
        partial.persist(&place).map_err(|kept| kept.error)?;
        Ok(())
    };
    write().map_err(Error::from)?;
    let language = request.language.clone();
    desk.ask(move |keeper| {
        keeper.speak(&language);
        Ok(())
    })
    .await?;
    Ok(request)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_shown_is_shown_as_usual() {
        let usual = Preferences::default();
        for text in ["", "{", r#"{"language":"xx"}"#, r#"{"text_size":4000}"#, r#"{"theme":"<b>"}"#] {
            assert_eq!(Preferences::read(text), usual, "{text}");
        }
        let large = Preferences::read(r#"{"language":"es","text_size":150}"#);
        assert_eq!((large.language.as_str(), large.text_size), ("es", 150));
    }
}
