//! Long lines broken between words: a terminal breaks them anywhere, even in the middle of one.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The narrowest column of words that still reads.
const NARROWEST: usize = 20;

/// What no line begins with: it belongs to what stands before it.
const CLOSING: &str = "，。、；：？！）》」』”’…,.;:?!)%";
/// What no line ends with: it belongs to what follows.
const OPENING: &str = "（《「『“‘(";

/// One line as several. What follows the first begins where its words began: behind spaces, a number, a time.
///
/// Width is counted in columns of a terminal, where a wide letter takes two; and a line may break between wide letters,
/// whose languages know no spaces.
pub(crate) fn wrap(line: &str, columns: usize) -> String {
    let hang = hang(line);
    let hang = if hang + NARROWEST > columns { 0 } else { hang };
    let mut told = String::with_capacity(line.len());
    // A line already has words on it once it is longer than its margin.
    let (mut width, mut margin) = (0, 0);
    for (n, word) in line.split(' ').enumerate() {
        for (k, piece) in pieces(word).into_iter().enumerate() {
            let space = usize::from(n > 0 && k == 0);
            let wide = piece.width();
            if (n > 0 || k > 0) && width + space + wide > columns && width > margin {
                told.truncate(told.trim_end_matches(' ').len());
                told.push('\n');
                told.extend(std::iter::repeat_n(' ', hang));
                (width, margin) = (hang, hang);
            } else if space > 0 {
                told.push(' ');
                width += 1;
            }
            told.push_str(piece);
            width += wide;
        }
    }
    told
}

/// The parts of a word that stay whole: all of it, unless it has wide letters.
fn pieces(word: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut before) = (0, None);
    for (at, letter) in word.char_indices() {
        if before.is_some_and(|before| parts(before, letter)) {
            pieces.push(&word[start..at]);
            start = at;
        }
        before = Some(letter);
    }
    pieces.push(&word[start..]);
    pieces
}

/// Whether a line may end after the one and begin with the other.
fn parts(before: char, after: char) -> bool {
    let wide = |letter: char| letter.width() == Some(2);
    (wide(before) || wide(after)) && !OPENING.contains(before) && !CLOSING.contains(after)
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

    #[test]
    fn wide_letters_count_twice_and_signs_stay_with_their_words() {
        let table = [
            ("客人都走了，店已关门。您做什么？", "客人都走了，店已关门。您\n做什么？"),
            (" 10. 客人都走了，店已经关门了", " 10. 客人都走了，店已经关\n     门了"),
            ("请回答一二三四五六七八九十，好", "请回答一二三四五六七八九\n十，好"),
            ("维拉：perch in butter 四位客人", "维拉：perch in butter 四\n位客人"),
            ("一二三四五六七八九十一（二三）", "一二三四五六七八九十一\n（二三）"),
        ];
        for (line, wanted) in table {
            assert_eq!(wrap(line, 25), wanted);
        }
    }

    proptest! {
        #[test]
        fn wide_text_is_whole_and_never_too_wide(line in "([一-龥]{1,12}[，。]? ?|[a-z]{1,9} ){0,20}", columns in 24usize..100) {
            let told = wrap(&line, columns);
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&told), letters(&line));
            prop_assert!(told.lines().all(|line| line.trim_end().width() <= columns), "{}", told);
        }

        #[test]
        fn nothing_is_lost_or_too_wide(line in "( {0,6}[0-9.]{0,4} )?([а-яa-z]{1,9} ){0,30}", columns in 20usize..100) {
            let told = wrap(&line, columns);
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&told), words(&line));
            prop_assert!(told.lines().all(|line| line.trim_end().chars().count() <= columns), "{}", told);
        }
    }
}
