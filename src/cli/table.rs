//! Tables for people: the first column to the left, all others to the right, as wide as they must be.

use unicode_width::UnicodeWidthStr;

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

    /// The lines.
    pub(super) fn lines(&self) -> Vec<String> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let wide = |at: usize| self.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width()).max();
        let widths: Vec<usize> = (0..columns).map(|at| wide(at).unwrap_or(0)).collect();
        let line = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, width))| {
                let gap = " ".repeat(width.saturating_sub(cell.width()));
                if at == 0 { format!("{cell}{gap}") } else { format!("{gap}{cell}") }
            });
            format!("  {}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_owned()
        };
        self.rows.iter().map(line).collect()
    }
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
}
