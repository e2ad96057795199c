//! Guessing which known word somebody meant.

use strsim::damerau_levenshtein;

/// The candidate most like `word`, if one is like enough: a third of its letters wrong at most, swapped neighbours
/// counting once, case hardly at all. Ties go to the first candidate.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const LONGEST: usize = 64;
    let letters = word.chars().count();
    if letters == 0 || letters > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let longer = letters.max(candidate.chars().count());
        if candidate == word || longer > LONGEST {
            continue;
        }
        let mut wrong = damerau_levenshtein(&lower, &candidate.to_lowercase());
        // A word of up to two letters has to agree but for case, or everything short would be like it.
        let allowed = if longer <= 2 { 0 } else { longer.div_ceil(3) };
        if wrong > allowed {
            continue;
        }
        // Case is the last thing to decide by.
        wrong = wrong * 2 + usize::from(damerau_levenshtein(word, candidate) > wrong);
        if best.is_none_or(|(least, _)| wrong < least) {
            best = Some((wrong, candidate));
        }
    }
    best.map(|(_, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likely_slips_find_their_word_and_others_find_none() {
        let words = ["kind", "at", "seats", "serves", "gives", "faults", "Customer"];
        for (word, meant) in [
            ("knid", Some("kind")),
            ("seat", Some("seats")),
            ("AT", Some("at")),
            ("customer", Some("Customer")),
            ("Costumer", Some("Customer")),
            ("to", None),
            ("wallpaper", None),
            ("", None),
        ] {
            assert_eq!(did_you_mean(word, words).as_deref(), meant, "{word}");
        }
    }
}
