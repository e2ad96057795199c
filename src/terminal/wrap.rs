//! Long lines broken between words: a terminal breaks them anywhere, even in the middle of one.

/// The narrowest column of words that still reads.
const NARROWEST: usize = 20;

/// One line as several. What follows the first begins where its words began: behind spaces, a number, a time.
pub(crate) fn wrap(line: &str, columns: usize) -> String {
    let hang = hang(line);
    let hang = if hang + NARROWEST > columns { 0 } else { hang };
    let mut told = String::with_capacity(line.len());
    // A line already has words on it once it is longer than its margin.
    let (mut width, mut margin) = (0, 0);
    for (n, word) in line.split(' ').enumerate() {
        let letters = word.chars().count();
        if n > 0 && width + 1 + letters > columns && width > margin {
            told.truncate(told.trim_end().len());
            told.push('\n');
            told.extend(std::iter::repeat_n(' ', hang));
            (width, margin) = (hang, hang);
        } else if n > 0 {
            told.push(' ');
            width += 1;
        }
        told.push_str(word);
        width += letters;
    }
    told
}

/// How far in the words of a line begin.
fn hang(line: &str) -> usize {
    let rest = line.trim_start_matches(' ');
    let spaces = line.len() - rest.len();
    let sign = rest.chars().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ':' | '+' | '-')).count();
    let gap = rest[sign..].chars().take_while(|c| *c == ' ').count();
    if sign > 0 && gap > 0 { spaces + sign + gap } else { spaces }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_stay_whole_and_stand_under_each_other() {
        let table = [
            ("short", "short"),
            ("", ""),
            ("one two three four five six", "one two three four five\nsix"),
            (" 10. one two three four five", " 10. one two three four\n     five"),
            ("0:00:30  somebody comes in late", "0:00:30  somebody comes in late"),
            ("Шесть слов должны уместиться в строки", "Шесть слов должны\nуместиться в строки"),
            ("averyveryverylongwordwithoutend and more", "averyveryverylongwordwithoutend\nand more"),
        ];
        for (line, wanted) in table {
            let columns = if line.starts_with('0') { 32 } else { 25 };
            assert_eq!(wrap(line, columns), wanted);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_or_too_wide(line in "( {0,6}[0-9.]{0,4} )?([а-яa-z]{1,9} ){0,30}", columns in 20usize..100) {
            let told = wrap(&line, columns);
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&told), words(&line));
            prop_assert!(told.lines().all(|line| line.trim_end().chars().count() <= columns), "{}", told);
        }
    }
}
