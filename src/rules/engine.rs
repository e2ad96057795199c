//! Parameters of the engine.

use super::param::section;

section! {
    /// Parameters of the engine.
    EngineRules {
        /// How much longer an idle wait feels than the clock says.
        idle_wait,
    }
}
