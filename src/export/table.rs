//! The tables, their columns, and where a row belongs.

use super::cell::Kind;
use super::rows;
use sha2::{Digest, Sha256};

/// A table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// One row per session.
    Sessions,
    /// One row per customer who came.
    Customers,
    /// One row per moment that a customer judged.
    Moments,
    /// One row per input of the trainee.
    Acts,
}

impl Table {
    /// Every table.
    pub const ALL: [Table; 4] = [Table::Sessions, Table::Customers, Table::Moments, Table::Acts];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Table::Sessions => "sessions",
            Table::Customers => "customers",
            Table::Moments => "moments",
            Table::Acts => "acts",
        }
    }

    /// Its columns. The first two say where a row belongs; they are folders where a table is one of folders.
    pub fn columns(self) -> Vec<Column> {
        let mut columns = HOME.to_vec();
        columns.extend(match self {
            Table::Sessions => rows::sessions::columns(),
            Table::Customers => rows::customers::columns(),
            Table::Moments => rows::moments::columns(),
            Table::Acts => rows::acts::columns(),
        });
        columns
    }
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name, which also gives the unit where there is one.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The unit; empty for none.
    pub unit: &'static str,
    /// What it means.
    pub means: &'static str,
}

/// How many columns say where a row belongs.
pub(super) const HOME_COLUMNS: usize = HOME.len();

const HOME: [Column; 2] = [
    Column { name: "tenant", kind: Kind::Text, unit: "", means: "whose data it is: the house, unless told otherwise" },
    Column { name: "month", kind: Kind::Text, unit: "YYYY-MM", means: "month in which the session was opened, UTC" },
];

/// Where a row belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Home {
    /// Whose data it is.
    pub tenant: String,
    /// The month, as `2026-03`.
    pub month: String,
}

/// Longest tenant, bytes: as the name of a folder each may take three.
const LONGEST_TENANT: usize = 64;

impl Home {
    /// Of whose data, and of a month. What is too long for the name of a folder is cut, and told apart by its hash.
    pub fn new(tenant: &str, month: String) -> Home {
        let tenant = match tenant.len() <= LONGEST_TENANT {
            true => tenant.to_owned(),
            false => {
                let hash = Sha256::digest(tenant.as_bytes());
                let mark: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
                format!("{}-{mark}", &tenant[..tenant.floor_char_boundary(LONGEST_TENANT - 17)])
            }
        };
        Home { tenant, month }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenant_fits_the_name_of_a_folder_and_stays_itself() {
        let home = |tenant: &str| Home::new(tenant, "2026-03".to_owned()).tenant;
        assert_eq!(home("harbour"), "harbour");
        let long = home(&"点".repeat(66));
        assert!(long.len() <= LONGEST_TENANT && long.starts_with("点点"), "{long}");
        assert_ne!(long, home(&"点".repeat(65)));
    }
}
