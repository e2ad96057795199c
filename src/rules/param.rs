//! One parameter: a number with its unit, its mark and its source.

use serde::Deserialize;
use std::ops::Deref;

/// Where a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Mark {
    /// Read in a public source. May serve as a test oracle.
    Read,
    /// Computed from public data. May serve as a test oracle.
    Computed,
    /// Assumed: free to tune, never a test oracle.
    Assumed,
}

/// A number with its parent. Reads as its value.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Param {
    /// The value, in `unit`.
    pub v: f64,
    /// The unit: "x" for a factor, "1" for a level or share from 0 to 1, "ms", "points" ...
    pub unit: String,
    /// Its mark.
    pub mark: Mark,
    /// The source, or why this value was assumed.
    pub from: String,
}

impl Deref for Param {
    type Target = f64;
    fn deref(&self) -> &f64 {
        &self.v
    }
}

/// Declares a section of the rules: a struct of parameters that can list itself.
macro_rules! section {
    ($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$fmeta])* pub $field: $crate::rules::Param),+ }

        impl $name {
            /// Every parameter with its name, in order.
            pub fn all(&self) -> Vec<(&'static str, &$crate::rules::Param)> {
                vec![$((stringify!($field), &self.$field)),+]
            }
        }
    };
}
pub(super) use section;
