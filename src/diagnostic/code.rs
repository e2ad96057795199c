//! The closed list of rules a file can break, each with a stable name.
//!
//! Names are part of what tools and documents rely on: add new ones, never rename. One line here is all a new rule
//! needs.

macro_rules! codes {
    ($($name:ident, $id:literal, $explain:literal;)*) => {
        /// A rule that a file can break.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $explain] $name,)*
        }

        impl Code {
            /// Every rule, in the order of this list.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its stable name.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// What it is about, in one sentence.
            pub fn explain(self) -> &'static str {
                match self { $(Self::$name => $explain,)* }
            }
        }
    };
}

codes! {
    FileTooLarge, "file-too-large", "The file is larger than any scenario can reasonably be.";
    FileEncoding, "file-encoding", "The file is not text in UTF-8.";
    SyntaxUnclosed, "syntax-unclosed", "A bracket was opened and never closed.";
    SyntaxMismatched, "syntax-mismatched", "A bracket is closed by one of another kind.";
    SyntaxStrayBracket, "syntax-stray-bracket", "A closing bracket has no opening one.";
    SyntaxUnclosedText, "syntax-unclosed-text", "A text in quotes, or a comment, has no end.";
    SyntaxComma, "syntax-comma", "A comma is missing, or is there once too often.";
    SyntaxColon, "syntax-colon", "The colon between a name and its value is missing.";
    SyntaxStray, "syntax-stray", "Something stands where it has no meaning.";
    SyntaxMixed, "syntax-mixed", "Round brackets hold either named fields or plain values, not both.";
    SyntaxValue, "syntax-value", "A value was expected and there is none.";
    SyntaxEscape, "syntax-escape", "A text in quotes holds a backslash sequence that means nothing.";
    SyntaxNumber, "syntax-number", "A number cannot be read, or is outside what can be kept.";
    SyntaxWord, "syntax-word", "A word outside quotes has letters that words of the format never have.";
    SyntaxDepth, "syntax-depth", "Brackets are nested deeper than any scenario needs.";
    SyntaxExtension, "syntax-extension", "The file asks for a change of notation that is not used here.";
    SyntaxTrailing, "syntax-trailing", "Something follows after the end of the file's one value.";
    RepeatedKey, "repeated-key", "The same name is given twice in one place, so that one of the two would be lost.";
    TooManyFaults, "too-many-faults", "So much is wrong that the search was stopped.";
    ShapeUnknownField, "shape-unknown-field", "A field has a name that means nothing in this place.";
    ShapeUnknownWord, "shape-unknown-word", "A word is not in the closed list of this place.";
    ShapeMissingField, "shape-missing-field", "A field that has no ordinary value was left out.";
    ShapeWrongType, "shape-wrong-type", "A value is of another kind than this place asks for.";
    ShapeLength, "shape-length", "There are more or fewer values than this place asks for.";
    ShapeValue, "shape-value", "A value is of the right kind, but cannot be meant.";
    QuantityUnit, "quantity-unit", "A quantity has no unit, or one of another kind.";
    QuantityMalformed, "quantity-malformed", "A quantity cannot be read.";
    QuantityReversed, "quantity-reversed", "A range runs from the larger to the smaller.";
    QuantityNegative, "quantity-negative", "A quantity has a sign; all of them are counted from nothing.";
    QuantityTooLarge, "quantity-too-large", "A quantity is larger than it can be, such as a share over 100 %.";
    QuantityTooFine, "quantity-too-fine", "A quantity has more decimals than are kept.";
}

impl Code {
    /// The rule of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_kebab_case_and_each_belongs_to_one_rule() {
        let mut seen = BTreeSet::new();
        for code in Code::ALL {
            let id = code.id();
            assert!(seen.insert(id), "{id} twice");
            assert!(id.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase())), "{id}");
            assert_eq!(Code::from_id(id), Some(*code));
            assert!(code.explain().ends_with('.'), "{id}");
        }
    }
}
