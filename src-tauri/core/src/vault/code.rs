//! The recovery code: 128 random bits and a checksum, in letters that cannot be mistaken.

use crate::vault::random;
use crate::{Error, Result, Secret};
use sha2::{Digest, Sha256};
use stipple_knowledge::said;

/// Crockford's alphabet: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A recovery code.
pub struct RecoveryCode(Secret<[u8; 16]>);

impl RecoveryCode {
    pub(super) fn random() -> Result<Self> {
        Ok(Self(Secret::new(random()?)))
    }

    /// As it is printed: 7 groups of 4.
    pub fn to_text(&self) -> Secret<String> {
        // It is written down once, at set-up.
        let bits = with_checksum(self.0.expose());
        let letters: Vec<u8> = (0..28).map(|n| ALPHABET[five_bits(&bits, n * 5)]).collect();
        let groups: Vec<String> =
            letters.chunks(4).map(|group| group.iter().map(|letter| char::from(*letter)).collect()).collect();
        Secret::new(groups.join("-"))
    }

    /// Reads a typed code; case, spaces and dashes do not count.
    ///
    /// # Errors
    /// Where a letter is not in the alphabet, or the checksum does not fit.
    pub fn parse(typed: &str) -> Result<Self> {
        let slip = || Error::invalid("recovery_code", said!("not-a-recovery-code"));
        let mut bits = [0_u8; 18];
        let mut count = 0;
        for letter in typed.chars().filter(|c| !c.is_whitespace() && *c != '-') {
            let value = value_of(letter).ok_or_else(slip)?;
            if count >= 28 {
                return Err(slip());
            }
            for bit in 0..5 {
                let at = count * 5 + bit;
                bits[at / 8] |= u8::from(value >> (4 - bit) & 1 == 1) << (7 - at % 8);
            }
            count += 1;
        }
        let code: [u8; 16] = bits[..16].try_into().map_err(|_| slip())?;
        if count != 28 || with_checksum(&code) != bits {
            return Err(slip());
        }
        Ok(Self(Secret::new(code)))
    }

    /// The bits, to derive a key from.
    pub(super) fn bits(&self) -> &[u8; 16] {
        self.0.expose()
    }
}

/// 128 bits and 12 of their hash: 140, which is 28 letters.
fn with_checksum(code: &[u8; 16]) -> [u8; 18] {
    let hash = Sha256::digest(code);
    let mut bits = [0; 18];
    bits[..16].copy_from_slice(code);
    bits[16] = hash[0];
    bits[17] = hash[1] & 0xf0;
    bits
}

fn five_bits(bits: &[u8; 18], at: usize) -> usize {
    (at..at + 5).fold(0, |value, n| value << 1 | usize::from(bits[n / 8] >> (7 - n % 8) & 1))
}

fn value_of(letter: char) -> Option<u8> {
    let upper = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let upper = u8::try_from(upper).ok()?;
    ALPHABET.iter().position(|known| *known == upper).and_then(|at| u8::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_people_type_it() {
        let code = RecoveryCode::random().expect("random");
        let text = code.to_text();
        let text = text.expose();
        assert_eq!(text.len(), 34, "7 groups of 4: {text}");
        for typed in [
            text.clone(),
            text.to_lowercase(),
            text.replace('-', " "),
            text.replace('0', "o").replace('1', "l"),
        ] {
            assert_eq!(RecoveryCode::parse(&typed).expect("the same code").bits(), code.bits(), "{typed}");
        }
    }

    #[test]
    fn a_slip_is_noticed() {
        let text = RecoveryCode::random().expect("random").to_text();
        let text = text.expose();
        let mut slips = 0;
        for n in (0..text.len()).filter(|n| text.as_bytes()[*n] != b'-') {
            let other = if text.as_bytes()[n] == b'7' { "8" } else { "7" };
            let mut typed = text.clone();
            typed.replace_range(n..=n, other);
            slips += usize::from(RecoveryCode::parse(&typed).is_err());
        }
        assert!(slips >= 27, "one letter in 4096 may pass by chance: {slips} of 28");
        for typed in ["", "ABCD", &text[..30], &format!("{text}A"), "!!!!"] {
            assert!(RecoveryCode::parse(typed).is_err(), "{typed}");
        }
    }
}
