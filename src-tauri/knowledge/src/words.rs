//! The sentences, in Fluent. A message that is missing is an error, never a blank.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

macro_rules! sheet {
    ($name:literal) => {
        (
            $name,
            [
                (concat!($name, "/dates.ftl"), include_str!(concat!("../locales/", $name, "/dates.ftl"))),
                (concat!($name, "/sheet.ftl"), include_str!(concat!("../locales/", $name, "/sheet.ftl"))),
            ],
        )
    };
}

macro_rules! desk {
    ($name:literal: $($file:literal),*) => {
        [$(($file, include_str!(concat!("../locales/", $name, "/", $file)))),*]
    };
}

/// The English texts, by file.
pub(crate) const TEXTS: [(&str, &str); 8] = desk!(
    "en": "dates.ftl", "screening.ftl", "sheet.ftl", "paper.ftl", "knowledge.ftl", "statements.ftl", "facts.ftl", "desk.ftl"
);

/// The Spanish texts, by file.
pub(crate) const SPANISH: [(&str, &str); 8] = desk!(
    "es": "dates.ftl", "screening.ftl", "sheet.ftl", "paper.ftl", "knowledge.ftl", "statements.ftl", "facts.ftl", "desk.ftl"
);

/// The other languages of the sheet, and what a country says otherwise, by file.
pub(crate) const SHEETS: [(&str, [(&str, &str); 2]); 7] =
    [sheet!("en-US"), sheet!("es"), sheet!("fr"), sheet!("de"), sheet!("pl"), sheet!("pt"), sheet!("ar")];

/// A message that is not there, or that needs an argument it was not given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no words for \"{0}\"")]
pub struct NoWords(pub String);

/// All messages of one language.
pub struct Words {
    lang: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words")
    }
}

impl Words {
    /// The language they are in, as in `en`.
    pub fn lang(&self) -> &'static str {
        self.lang
    }

    /// What the program says of its own accord, in English, with the statements that it quotes.
    pub(crate) fn rules() -> Result<Self, String> {
        Self::of("en", &[("rules.ftl", include_str!("../locales/en/rules.ftl")), TEXTS[5]])
    }

    /// Words of these files; a later file says otherwise what an earlier one says.
    fn of(lang: &'static str, texts: &[(&str, &str)]) -> Result<Self, String> {
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::LanguageIdentifier::default()]);
        bundle.set_use_isolating(false);
        for (name, text) in texts {
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| {
                format!("{name}: {}", errors.first().map_or_else(String::new, ToString::to_string))
            })?;
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { lang, bundle })
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

/// Everything that is said to the practitioner, by language.
#[derive(Debug)]
pub struct Desks(BTreeMap<&'static str, Arc<Words>>);

impl Desks {
    /// The built-in languages.
    ///
    /// # Errors
    /// Names the file and the mistake.
    pub(crate) fn bundled() -> Result<Self, String> {
        let all = [("en", TEXTS), ("es", SPANISH)];
        let words = all.map(|(lang, texts)| Ok((lang, Arc::new(Words::of(lang, &texts)?))));
        words.into_iter().collect::<Result<_, String>>().map(Self)
    }

    /// The words of every language.
    pub fn all(&self) -> impl Iterator<Item = &Words> {
        self.0.values().map(Arc::as_ref)
    }

    /// The words of a language.
    pub fn of(&self, lang: &str) -> Option<Arc<Words>> {
        self.0.get(lang).cloned()
    }
}

/// The words of the sheet, by language. No language borrows from another, save a country's own ways.
#[derive(Debug)]
pub struct Sheets(BTreeMap<&'static str, Words>);

impl Sheets {
    /// The built-in languages.
    ///
    /// # Errors
    /// Names the file and the mistake.
    pub(crate) fn bundled() -> Result<Self, String> {
        let english = [TEXTS[0], TEXTS[2]];
        let mut sheets = BTreeMap::from([("en", Words::of("en", &english)?)]);
        for (name, texts) in SHEETS {
            let ways = name.starts_with("en-");
            let texts = if ways { [english, texts].concat() } else { texts.to_vec() };
            sheets.insert(name, Words::of(name, &texts)?);
        }
        Ok(Self(sheets))
    }

    /// The languages that can be chosen.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.keys().copied().filter(|name| !name.contains('-'))
    }

    /// The words of a language, as a country says them.
    pub fn of(&self, lang: &str, country: &str) -> Option<&Words> {
        let country = if country == "CA" { "US" } else { country };
        self.0.get(format!("{lang}-{country}").as_str()).or_else(|| self.0.get(lang))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use std::collections::BTreeSet;

    /// Every message and attribute of a file, with the arguments it uses.
    pub(crate) fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
        let file = fluent_syntax::parser::parse(text).expect("valid Fluent");
        let mut all = BTreeMap::new();
        for entry in &file.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            if let Some(value) = &message.value {
                all.insert(name.to_owned(), used(value));
            }
            for attribute in &message.attributes {
                all.insert(format!("{name}.{}", attribute.id.name), used(&attribute.value));
            }
        }
        all
    }

    fn used(pattern: &Pattern<&str>) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let inline = match expression {
                Expression::Inline(inline) => inline,
                Expression::Select { selector, variants } => {
                    variants.iter().for_each(|variant| names.extend(used(&variant.value)));
                    selector
                }
            };
            if let InlineExpression::VariableReference { id } = inline {
                names.insert(id.name.to_owned());
            }
        }
        names
    }

    /// Of these forms of one fact, a grammar takes the one it needs.
    const FORMS: [&[&str]; 2] = [&["date", "on", "until"], &["day", "after"]];

    fn lost(english: &BTreeSet<String>, said: &BTreeSet<String>) -> Vec<String> {
        let form = |fact: &String| FORMS.iter().find(|forms| forms.contains(&fact.as_str()));
        let kept = |fact: &&String| match form(fact) {
            Some(forms) => forms.iter().any(|form| said.contains(*form)),
            None => said.contains(*fact),
        };
        english.iter().filter(|fact| !kept(fact)).cloned().collect()
    }

    #[test]
    fn every_language_says_everything_and_loses_no_fact() {
        for (name, texts) in SHEETS.iter().filter(|(name, _)| !name.starts_with("en-")) {
            for (english, (file, text)) in [TEXTS[0].1, TEXTS[2].1].iter().zip(texts) {
                let (ours, theirs) = (messages(english), messages(text));
                for (id, facts) in &ours {
                    let said = theirs.get(id).unwrap_or_else(|| panic!("{file} lacks {id}"));
                    if file.ends_with("sheet.ftl") {
                        assert_eq!(lost(facts, said), Vec::<String>::new(), "{file}: {id}");
                    }
                }
                let own = theirs.keys().filter(|id| !ours.contains_key(*id) && !id.ends_with(".no"));
                assert_eq!(own.collect::<Vec<_>>(), Vec::<&String>::new(), "{name}: messages of its own");
            }
        }
    }

    #[test]
    fn spanish_says_everything_that_english_says_with_the_same_figures() {
        for ((file, english), (_, spanish)) in TEXTS.iter().zip(&SPANISH) {
            if ["dates.ftl", "sheet.ftl"].contains(file) {
                continue;
            }
            assert_eq!(messages(spanish), messages(english), "{file}");
        }
    }

    #[test]
    fn a_country_only_says_otherwise_what_is_there() {
        for (name, texts) in SHEETS.iter().filter(|(name, _)| name.starts_with("en-")) {
            for (english, (file, text)) in [TEXTS[0].1, TEXTS[2].1].iter().zip(texts) {
                let ours = messages(english);
                for id in messages(text).keys() {
                    assert!(ours.contains_key(id), "{name}, {file}: {id} is not in English");
                }
            }
        }
    }
}
