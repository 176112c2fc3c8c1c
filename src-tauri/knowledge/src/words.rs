//! The sentences, in Fluent. A message that is missing is an error, never a blank.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;

/// The English texts, by file.
pub(crate) const TEXTS: [(&str, &str); 6] = [
    ("screening.ftl", include_str!("../locales/en/screening.ftl")),
    ("sheet.ftl", include_str!("../locales/en/sheet.ftl")),
    ("paper.ftl", include_str!("../locales/en/paper.ftl")),
    ("knowledge.ftl", include_str!("../locales/en/knowledge.ftl")),
    ("statements.ftl", include_str!("../locales/en/statements.ftl")),
    ("facts.ftl", include_str!("../locales/en/facts.ftl")),
];

/// A message that is not there, or that needs an argument it was not given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no words for \"{0}\"")]
pub struct NoWords(pub String);

/// All messages of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words")
    }
}

impl Words {
    /// The built-in English words.
    ///
    /// # Errors
    /// Names the file and the mistake.
    pub fn bundled() -> Result<Self, String> {
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::LanguageIdentifier::default()]);
        bundle.set_use_isolating(false);
        for (name, text) in TEXTS {
            let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
                format!("{name}: {}", errors.first().map_or_else(String::new, ToString::to_string))
            })?;
            bundle.add_resource(resource).map_err(|errors| format!("{name}: {errors:?}"))?;
        }
        Ok(Self { bundle })
    }

    /// The message of this id; `id.attribute` names an attribute.
    ///
    /// # Errors
    /// Where the message, the attribute or an argument is missing.
    pub fn get(&self, id: &str, args: &[(&str, &str)]) -> Result<String, NoWords> {
        let (name, attribute) =
            id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let missing = || NoWords(id.to_owned());
        let message = self.bundle.get_message(name).ok_or_else(missing)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).ok_or_else(missing)?.value(),
            None => message.value().ok_or_else(missing)?,
        };
        let mut given = FluentArgs::new();
        for (key, value) in args {
            given.set(*key, FluentValue::from(*value));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut errors);
        if errors.is_empty() { Ok(text.into_owned()) } else { Err(missing()) }
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}
