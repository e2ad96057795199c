//! The shift, played by keys alone.
