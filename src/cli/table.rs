//! Tables for people: the first column to the left, all others to the right, as wide as they must be.
//!
//! Where that is too wide for a terminal, headings go into several lines; and if that does not do, the columns into
//! several tables below each other, all with the first column.

use crate::terminal::wrap;
use unicode_width::UnicodeWidthStr;

/// What stands before each column.
const MARGIN: &str = "  ";
/// Headings are broken into parts of this width where what is below them is not wider.
const NARROWEST: usize = 10;

/// A table in the making.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with a heading.
    pub(super) fn with(heading: &[&str]) -> Table {
        Table::headed(heading.iter().map(|cell| (*cell).to_owned()).collect())
    }

    /// The same of words that were put together.
    pub(super) fn headed(heading: Vec<String>) -> Table {
        Table { rows: vec![heading] }
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Whether there is nothing below the heading.
    pub(super) fn is_bare(&self) -> bool {
        self.rows.len() < 2
    }

    /// The lines, as wide as they come.
    pub(super) fn lines(&self) -> Vec<String> {
        self.lines_within(usize::MAX)
    }

    /// The lines, of so many columns at most if that can be. What nobody has anything in is left out.
    pub(super) fn lines_within(&self, columns: usize) -> Vec<String> {
        let Some((heading, rows)) = self.rows.split_first() else { return Vec::new() };
        let of_rows = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width()).max().unwrap_or(0);
        let count = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let used: Vec<usize> = (0..count).filter(|at| *at == 0 || of_rows(*at) > 0).collect();
        let widths = |heading: &[Vec<String>]| -> Vec<usize> {
            let of_heading = |at: usize| heading.get(at).into_iter().flatten().map(|line| line.width()).max();
            (0..count).map(|at| of_rows(at).max(of_heading(at).unwrap_or(0))).collect()
        };
        let whole: Vec<Vec<String>> = heading.iter().map(|cell| vec![cell.clone()]).collect();
        if together(&used, &widths(&whole)) <= columns {
            return block(&whole, rows, &widths(&whole), &used);
        }
        let broken = |(at, cell): (usize, &String)| {
            wrap(cell, of_rows(at).max(NARROWEST)).split('\n').map(str::to_owned).collect()
        };
        let heading: Vec<Vec<String>> = heading.iter().enumerate().map(broken).collect();
        let widths = widths(&heading);
        let mut lines = Vec::new();
        for of_block in blocks(&used, &widths, columns) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(block(&heading, rows, &widths, &of_block));
        }
        lines
    }
}

/// How wide columns are beside each other.
fn together(columns: &[usize], widths: &[usize]) -> usize {
    columns.iter().map(|at| MARGIN.len() + widths[*at]).sum()
}

/// Which columns stand beside each other: the first in every block, and of the others as many as there is room for.
fn blocks(used: &[usize], widths: &[usize], columns: usize) -> Vec<Vec<usize>> {
    let mut blocks = vec![vec![0]];
    for &at in used.iter().skip(1) {
        let taken = |block: &[usize]| together(block, widths) + together(&[at], widths);
        match blocks.last_mut() {
            Some(block) if block.len() == 1 || taken(block) <= columns => block.push(at),
            _ => blocks.push(vec![0, at]),
        }
    }
    blocks
}

/// Some of the columns: what heads them, at the bottom of its lines, and what stands below.
fn block(heading: &[Vec<String>], rows: &[Vec<String>], widths: &[usize], columns: &[usize]) -> Vec<String> {
    let parts = |at: &usize| heading.get(*at).map_or(0, Vec::len);
    let tall = columns.iter().map(parts).max().unwrap_or(0);
    let of_heading = (0..tall).map(|n| -> Vec<&str> {
        let part = |at: &usize| heading.get(*at)?.get((n + parts(at)).checked_sub(tall)?).map(String::as_str);
        columns.iter().map(|at| part(at).unwrap_or_default()).collect()
    });
    let of_rows = rows.iter().map(|row| -> Vec<&str> {
        columns.iter().map(|at| row.get(*at).map(String::as_str).unwrap_or_default()).collect()
    });
    let line = |cells: Vec<&str>| {
        let cell = |(at, cell): (&usize, &str)| {
            let gap = " ".repeat(widths[*at].saturating_sub(cell.width()));
            if *at == 0 { format!("{MARGIN}{cell}{gap}") } else { format!("{MARGIN}{gap}{cell}") }
        };
        columns.iter().zip(cells).map(cell).collect::<String>().trim_end().to_owned()
    };
    of_heading.chain(of_rows).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_in_any_script() {
        let mut table = Table::with(&["step", "points"]);
        assert!(table.is_bare());
        table.row(vec!["сесть".to_owned(), "-1.5".to_owned()]);
        table.row(vec!["点菜".to_owned(), "10".to_owned()]);
        assert_eq!(table.lines(), ["  step   points", "  сесть    -1.5", "  点菜       10"]);
    }

    #[test]
    fn what_is_too_wide_breaks_its_headings_first_and_then_its_columns() {
        let mut table = Table::with(&["step", "points per guest", "how often it was so"]);
        table.row(vec!["sit".to_owned(), "-1.5".to_owned(), "12".to_owned()]);
        let whole = ["  step  points per guest  how often it was so", "  sit               -1.5                   12"];
        assert_eq!(table.lines(), whole);
        assert_eq!(table.lines_within(45), whole);
        let headed =
            ["        points per  how often", "  step       guest  it was so", "  sit         -1.5         12"];
        assert_eq!(table.lines_within(44), headed);
        assert_eq!(table.lines_within(29), headed);
        let parted = [
            "        points per",
            "  step       guest",
            "  sit         -1.5",
            "",
            "        how often",
            "  step  it was so",
            "  sit          12",
        ];
        assert_eq!(table.lines_within(28), parted);
        assert_eq!(table.lines_within(1), parted, "narrower than a column it cannot be");
    }

    #[test]
    fn a_column_that_nobody_has_anything_in_is_left_out() {
        let mut table = Table::with(&["step", "points", "again", "line"]);
        table.row(vec!["sit".to_owned(), "-1.5".to_owned(), String::new(), "7".to_owned()]);
        table.row(vec!["eat".to_owned()]);
        assert_eq!(table.lines(), ["  step  points  line", "  sit     -1.5     7", "  eat"]);
    }
}
