//! What the program says of its own accord, such as a rule that is broken: which sentence, and what stands
//! in its places. The sentence itself is in `rules.ftl`, in every language of the window.

use crate::words::{NoWords, Words};
use serde::{Serialize, Serializer};
use std::fmt;
use std::sync::LazyLock;

/// A sentence of the program; it reads in English until it is said in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Id of its words.
    pub id: &'static str,
    /// What stands in its places.
    pub args: Vec<(&'static str, String)>,
}

/// A sentence by its id, with what stands in its places: `said!("at-most-entries", most = 100)`.
#[macro_export]
macro_rules! said {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Said { id: $id, args: vec![$((stringify!($name), ($value).to_string())),*] }
    };
}

static ENGLISH: LazyLock<Result<Words, String>> = LazyLock::new(Words::rules);

impl Said {
    /// The sentence in these words.
    ///
    /// # Errors
    /// Where the words know no such sentence.
    pub fn in_words(&self, words: &Words) -> Result<String, NoWords> {
        let args: Vec<(&str, &str)> = self.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        words.get(self.id, &args)
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = ENGLISH.as_ref().ok().and_then(|words| self.in_words(words).ok());
        f.write_str(said.as_deref().unwrap_or(self.id))
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use crate::Knowledge;
    use crate::words::tests::messages;

    const SPANISH: &str = include_str!("../locales/es/rules.ftl");

    #[test]
    fn every_rule_is_said_in_spanish_too_and_loses_no_figure() {
        let (ours, theirs) = (messages(include_str!("../locales/en/rules.ftl")), messages(SPANISH));
        for (id, places) in &ours {
            assert_eq!(theirs.get(id), Some(places), "{id}");
        }
        let own = theirs.keys().filter(|id| !ours.contains_key(*id));
        assert_eq!(own.collect::<Vec<_>>(), Vec::<&String>::new(), "messages of its own");
    }

    #[test]
    fn what_a_rule_names_is_named_as_everywhere_else() {
        let data = Knowledge::bundled().expect("the data loads");
        let statements = include_str!("../locales/es/statements.ftl");
        let questions = include_str!("../locales/es/screening.ftl");
        let claims = data.claims.iter().map(|it| ("claim", &it.key, it.said(), statements));
        let exclusions = data.numbing.exclusions.iter();
        let exclusions =
            exclusions.map(|it| ("condition", &it.key, said!("no-numbing", condition = it.key), questions));
        for (kind, key, said, spanish) in claims.chain(exclusions) {
            let id = format!("{kind}-{}", key.replace('_', "-"));
            let words = data.words.get(&id, &[]).expect("words").to_lowercase();
            assert!(said.to_string().to_lowercase().ends_with(&words), "{said}");
            let words = spanish.lines().find_map(|line| line.strip_prefix(&format!("{id} = ")));
            let named = format!("[{key}] {}\n", words.expect("Spanish words")).to_lowercase();
            assert!(SPANISH.to_lowercase().contains(&named), "{named}");
        }
    }
}
