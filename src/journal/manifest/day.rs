//! The roots of a manifest's days: what is printed or mailed.

use super::file::Manifest;

/// A day of a manifest.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct DayRoot {
    /// The day on which the logs were entered, UTC.
    pub day: String,
    /// How many were entered on it.
    pub logs: u64,
    /// How many of them were forgotten since.
    pub forgotten: u64,
    /// The root after its last log.
    pub root: String,
}

impl Manifest {
    /// Every day on which logs were entered, in order.
    pub fn days(&self) -> Vec<DayRoot> {
        let mut days: Vec<DayRoot> = Vec::new();
        for entry in self.entries() {
            let forgotten = u64::from(entry.forgotten.is_some());
            match days.last_mut().filter(|day| day.day == entry.entered) {
                Some(day) => {
                    day.logs += 1;
                    day.forgotten += forgotten;
                    day.root.clone_from(&entry.root);
                }
                None => days.push(DayRoot { day: entry.entered.clone(), logs: 1, forgotten, root: entry.root.clone() }),
            }
        }
        days
    }
}
