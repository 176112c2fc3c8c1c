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

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        said!("plain", text = text)
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        said!("plain", text = text)
    }
}
