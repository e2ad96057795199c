//! What a trainer may write where, as data: taken from the types of the mirror and their doc comments, so that the
//! reference of the format cannot say anything else than what is read.
//!
//! In the doc comment of a field, a line `Left out:` says what is then meant (a value in backticks first, where there is
//! one), `Range:` what is allowed beyond the type, and `Ids:` what the ids in it name (`new` before the kind where they
//! are given there). All other lines are its meaning.

use super::text::RawText;
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model;
use crate::scenario::quantity::{Amount, Kind, Law, Zone};

/// A type that says what may be written for it.
pub(crate) trait Documented {
    /// What may be written.
    fn shape() -> Shape;
}

/// Gives the shape of another part; shapes contain each other, so they are asked for one by one.
pub(crate) type ShapeOf = fn() -> Shape;

/// What may be written in one place.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    /// An id.
    Id,
    /// A text for people.
    Text,
    /// A number that counts, with the most it may be.
    Count(u64),
    /// `true` or `false`.
    Flag,
    /// A quantity with its unit.
    Quantity(QuantityShape),
    /// A word of a closed list.
    Word(&'static WordList),
    /// `[ .. ]` of these.
    List(ShapeOf),
    /// `{ key: value }`.
    Map(ShapeOf, ShapeOf),
    /// `(a, b)`.
    Pair(ShapeOf, ShapeOf),
    /// `(field: value, ..)`.
    Bracket(&'static Bracket),
    /// `Word`, or `Word(..)`.
    OneOf(&'static Alternatives),
}

/// A quantity, a spread of it, or a zone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct QuantityShape {
    pub(crate) name: &'static str,
    pub(crate) example: &'static str,
    pub(crate) range_example: &'static str,
    /// Words that stand for amounts.
    pub(crate) words: &'static [(&'static str, i64)],
    /// Whether it has a natural most: all of it.
    pub(crate) whole: bool,
    pub(crate) form: QuantityForm,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum QuantityForm {
    Amount,
    Spread,
    Zone,
}

/// A closed list of words, each with its meaning.
#[derive(Debug)]
pub(crate) struct WordList {
    pub(crate) name: &'static str,
    pub(crate) words: &'static [&'static str],
    pub(crate) meanings: &'static [&'static str],
}

/// A bracket with named fields.
#[derive(Debug)]
pub(crate) struct Bracket {
    pub(crate) name: &'static str,
    pub(crate) about: &'static [&'static str],
    pub(crate) fields: &'static [Field],
}

/// One field.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static [&'static str],
    /// Whether it may be left out.
    pub(crate) optional: bool,
    pub(crate) shape: ShapeOf,
}

/// Words of which some have brackets behind them.
#[derive(Debug)]
pub(crate) struct Alternatives {
    pub(crate) name: &'static str,
    pub(crate) about: &'static [&'static str],
    pub(crate) words: &'static [Alternative],
}

#[derive(Debug)]
pub(crate) struct Alternative {
    pub(crate) word: &'static str,
    pub(crate) doc: &'static [&'static str],
    pub(crate) holds: &'static [ShapeOf],
}

/// Declares types of the mirror, and documents them.
macro_rules! documented {
    (
        $(#[doc = $about:literal])*
        #[derive($($derive:ident),+)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name:ident {
            $(
                $(#[doc = $doc:literal])*
                $(#[serde($default:ident)])?
                pub(crate) $field:ident: $type:ty,
            )*
        }
        $($more:tt)*
    ) => {
        $(#[doc = $about])*
        #[derive($($derive),+)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            $(
                $(#[doc = $doc])*
                $(#[serde($default)])?
                pub(crate) $field: $type,
            )*
        }

        impl $crate::scenario::raw::documented::Documented for $name {
            fn shape() -> $crate::scenario::raw::documented::Shape {
                static BRACKET: $crate::scenario::raw::documented::Bracket =
                    $crate::scenario::raw::documented::Bracket {
                        name: stringify!($name),
                        about: &[$($about),*],
                        fields: &[$($crate::scenario::raw::documented::Field {
                            name: stringify!($field),
                            doc: &[$($doc),*],
                            optional: !([$(stringify!($default),)? ""][0].is_empty()),
                            shape: <$type as $crate::scenario::raw::documented::Documented>::shape,
                        }),*],
                    };
                $crate::scenario::raw::documented::Shape::Bracket(&BRACKET)
            }
        }

        documented! { $($more)* }
    };
    (
        $(#[doc = $about:literal])*
        #[derive($($derive:ident),+)]
        pub(crate) enum $name:ident {
            $(
                $(#[doc = $doc:literal])*
                $variant:ident $(($($holds:ty),+))?,
            )*
        }
        $($more:tt)*
    ) => {
        $(#[doc = $about])*
        #[derive($($derive),+)]
        pub(crate) enum $name {
            $(
                $(#[doc = $doc])*
                $variant $(($($holds),+))?,
            )*
        }

        impl $crate::scenario::raw::documented::Documented for $name {
            fn shape() -> $crate::scenario::raw::documented::Shape {
                static WORDS: $crate::scenario::raw::documented::Alternatives =
                    $crate::scenario::raw::documented::Alternatives {
                        name: stringify!($name),
                        about: &[$($about),*],
                        words: &[$($crate::scenario::raw::documented::Alternative {
                            word: stringify!($variant),
                            doc: &[$($doc),*],
                            holds: &[$($(<$holds as $crate::scenario::raw::documented::Documented>::shape),+)?],
                        }),*],
                    };
                $crate::scenario::raw::documented::Shape::OneOf(&WORDS)
            }
        }

        documented! { $($more)* }
    };
    () => {};
}

impl Documented for String {
    fn shape() -> Shape {
        Shape::Id
    }
}

impl Documented for RawText {
    fn shape() -> Shape {
        Shape::Text
    }
}

impl Documented for bool {
    fn shape() -> Shape {
        Shape::Flag
    }
}

macro_rules! counts {
    ($($number:ty),*) => {$(
        impl Documented for $number {
            fn shape() -> Shape {
                Shape::Count(<$number>::MAX as u64)
            }
        }
    )*};
}
counts!(u8, u16, u32);

macro_rules! quantities {
    ($($type:ident, $form:ident;)*) => {$(
        impl<K: Kind> Documented for $type<K> {
            fn shape() -> Shape {
                Shape::Quantity(QuantityShape {
                    name: K::NAME,
                    example: K::EXAMPLE,
                    range_example: K::RANGE_EXAMPLE,
                    words: K::WORDS,
                    whole: K::MOST == 1000,
                    form: QuantityForm::$form,
                })
            }
        }
    )*};
}
quantities! {
    Amount, Amount;
    Law, Spread;
    Zone, Zone;
}

macro_rules! words_of_the_model {
    ($($type:ident),* $(,)?) => {$(
        impl Documented for model::$type {
            fn shape() -> Shape {
                static LIST: WordList = WordList {
                    name: stringify!($type),
                    words: model::$type::WORDS,
                    meanings: model::$type::MEANINGS,
                };
                Shape::Word(&LIST)
            }
        }
    )*};
}
words_of_the_model!(
    HouseKind,
    StationKind,
    Factor,
    Looks,
    Figure,
    ServiceKind,
    Style,
    Cue,
    Role,
    LeverKind,
    ActKind,
    Slip
);

impl<T: Documented> Documented for Spanned<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Documented> Documented for Option<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Documented> Documented for Box<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Documented> Documented for Vec<T> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<V: Documented, K: Documented> Documented for OrderedMap<V, K> {
    fn shape() -> Shape {
        Shape::Map(K::shape, V::shape)
    }
}

impl<A: Documented, B: Documented> Documented for (A, B) {
    fn shape() -> Shape {
        Shape::Pair(A::shape, B::shape)
    }
}
