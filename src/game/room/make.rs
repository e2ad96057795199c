//! What each station is drawn as, and how much of the picture that takes.
//!
//! The format has seven kinds of station; what a counter looks like depends on the house and on what people do there.

use crate::scenario::model::{House, HouseKind, Performer, Spot, Station, StationId, StationKind};

/// A drawing of a station. Sizes are in px at full scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Make {
    // at the wall
    Kitchen,
    Pass,
    Coffee,
    Tap,
    CashDesk,
    Trays,
    Drinks,
    Hot,
    Salads,
    Sweets,
    Scale,
    Till,
    CashMachines(u8),
    Cashier,
    Desk,
    // on the floor
    Lectern,
    Writing,
    Sideboard,
    TrayCart,
    /// Round or long, with a cloth.
    Cloth(u8),
    /// Plain, with four legs.
    Deck(u8),
    /// Chairs behind a low table.
    Chairs(u8),
}

/// Where the door is in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Back,
    Left,
    Right,
    Front,
}

/// From one seat to the next, px.
pub(super) const PITCH: f32 = 84.0;

impl Make {
    /// Width in px.
    pub(super) fn width(self) -> f32 {
        match self {
            Make::Kitchen => 236.0,
            Make::Pass => 150.0,
            Make::Coffee => 128.0,
            Make::Tap => 118.0,
            Make::CashDesk => 124.0,
            Make::Trays => 112.0,
            Make::Drinks => 118.0,
            Make::Hot => 214.0,
            Make::Salads => 150.0,
            Make::Sweets => 138.0,
            Make::Scale => 92.0,
            Make::Till => 134.0,
            Make::CashMachines(n) => 92.0 * f32::from(n) + 12.0,
            Make::Cashier => 236.0,
            Make::Desk => 190.0,
            Make::Lectern => 84.0,
            Make::Writing => 132.0,
            Make::Sideboard => 132.0,
            Make::TrayCart => 104.0,
            Make::Cloth(1) => 152.0,
            Make::Cloth(n) => 46.0 + PITCH * f32::from(n),
            Make::Deck(1) => 160.0,
            Make::Deck(n) => 26.0 + PITCH * f32::from(n),
            Make::Chairs(n) => 18.0 + PITCH * f32::from(n),
        }
    }

    /// Height above its feet that must stay in sight, px: with whoever sits there.
    pub(super) fn height(self) -> f32 {
        match self {
            Make::Kitchen => 164.0,
            Make::Pass | Make::Coffee => 112.0,
            Make::Tap => 132.0,
            Make::CashDesk => 140.0,
            Make::Trays => 104.0,
            Make::Drinks => 124.0,
            Make::Hot => 140.0,
            Make::Salads | Make::Sweets => 124.0,
            Make::Scale => 104.0,
            Make::Till => 138.0,
            Make::CashMachines(_) => 152.0,
            Make::Cashier => 160.0,
            Make::Desk => 128.0,
            Make::Lectern => 124.0,
            Make::Writing => 100.0,
            Make::Sideboard => 88.0,
            Make::TrayCart => 100.0,
            Make::Cloth(_) => SEAT_CLOTH + 110.0,
            Make::Deck(_) => SEAT_DECK + 110.0,
            Make::Chairs(_) => SEAT_CHAIRS + 110.0,
        }
    }

    /// Height of the bust's lower end above the feet, for whoever sits there.
    pub(super) fn seat_height(self) -> f32 {
        match self {
            Make::Cloth(_) => SEAT_CLOTH,
            Make::Deck(_) => SEAT_DECK,
            Make::Chairs(_) => SEAT_CHAIRS,
            Make::Kitchen => 70.0,
            Make::CashDesk | Make::Till | Make::Hot => 56.0,
            Make::Cashier => 64.0,
            Make::Desk => 40.0,
            Make::Pass | Make::Coffee | Make::Tap | Make::Trays | Make::Drinks => 0.0,
            Make::Salads | Make::Sweets | Make::Scale => 0.0,
            Make::CashMachines(_) | Make::Lectern | Make::Writing | Make::Sideboard | Make::TrayCart => 0.0,
        }
    }

    /// Height of its top above the feet: who stands before it may cover what is below.
    pub(super) fn top(self) -> f32 {
        match self {
            Make::Kitchen | Make::Pass | Make::Coffee | Make::Tap => 74.0,
            Make::CashDesk | Make::Trays | Make::Drinks | Make::Hot | Make::Salads | Make::Sweets => 62.0,
            Make::Scale | Make::Till => 62.0,
            Make::Cashier => 70.0,
            Make::Desk => 48.0,
            Make::CashMachines(_) => 60.0,
            Make::Lectern => 60.0,
            Make::Writing => 62.0,
            Make::Sideboard => 56.0,
            Make::TrayCart => 50.0,
            Make::Cloth(_) | Make::Deck(_) | Make::Chairs(_) => self.seat_height(),
        }
    }

    /// Seats.
    pub(super) fn seats(self) -> u8 {
        if let Make::Cloth(n) | Make::Deck(n) | Make::Chairs(n) = self { n } else { 0 }
    }

    /// Whether a colleague works behind it.
    pub(super) fn has_attendant(self) -> bool {
        matches!(self, Make::Kitchen | Make::CashDesk | Make::Till | Make::Hot | Make::Cashier | Make::Desk)
    }

    /// Where the colleague is, from the middle of the piece, px.
    pub(super) fn attendant_x(self) -> f32 {
        if let Make::Kitchen = self { -70.0 } else { 0.0 }
    }

    /// How many can be served side by side.
    pub(super) fn fronts(self) -> u8 {
        if let Make::CashMachines(n) = self { n } else { 1 }
    }
}

const SEAT_CLOTH: f32 = 68.0;
const SEAT_DECK: f32 = 56.0;
const SEAT_CHAIRS: f32 = 46.0;

/// What people do at a station, as far as its drawing depends on it.
pub(super) struct Use {
    /// Customers come here for a step, or queue.
    pub(super) visited: bool,
    /// Customers do something here themselves.
    own: bool,
    /// The trainee fetches things here.
    fetched: bool,
}

impl Use {
    pub(super) fn of(house: &House, id: StationId) -> Use {
        let visited =
            house.steps.iter().any(|s| s.at == Spot::At(id) && s.by != Performer::Colleague(id) || by(s.by, id));
        let steps = house.steps.iter().any(|s| s.fetch.is_some_and(|(_, from)| from == id));
        let services = house.services.iter().any(|s| s.from == Some(id));
        let own = house.steps.iter().any(|s| s.at == Spot::At(id) && s.by == Performer::Customer);
        Use { visited, own, fetched: steps || services }
    }
}

fn by(performer: Performer, id: StationId) -> bool {
    match performer {
        Performer::System(station) => station == id,
        Performer::Customer | Performer::Trainee | Performer::Colleague(_) => false,
    }
}

/// What a station that is neither door nor table is drawn as. `depth` is where the plan has it: 0 farthest, 1 nearest.
pub(super) fn make(house: &House, id: StationId, station: &Station, depth: f32) -> Make {
    let named = |words: &[&str]| words.iter().any(|w| station.label.id.contains(w));
    let kind = house.setting.house;
    let used = Use::of(house, id);
    match station.kind {
        StationKind::Door | StationKind::Table => Make::Sideboard,
        StationKind::Colleague => match kind {
            HouseKind::Restaurant | HouseKind::Cafeteria => Make::Kitchen,
            HouseKind::Bank => Make::Desk,
        },
        StationKind::Till => match kind {
            HouseKind::Restaurant => Make::CashDesk,
            HouseKind::Cafeteria => Make::Till,
            HouseKind::Bank => Make::Cashier,
        },
        StationKind::Machine => match kind {
            HouseKind::Restaurant if named(&["water", "tap"]) => Make::Tap,
            HouseKind::Restaurant => Make::Coffee,
            HouseKind::Cafeteria if named(&["drink", "coffee", "tea", "juice", "water"]) => Make::Drinks,
            HouseKind::Cafeteria => Make::Scale,
            HouseKind::Bank => Make::CashMachines(station.serves.clamp(1, 3) as u8),
        },
        StationKind::Rail => {
            if named(&["drink", "coffee", "tea", "juice", "water"]) {
                Make::Drinks
            } else if named(&["sweet", "dessert", "cake", "fruit", "pastr"]) {
                Make::Sweets
            } else if named(&["salad", "cold", "bowl", "starter"]) {
                Make::Salads
            } else if named(&["tray"]) {
                Make::Trays
            } else {
                Make::Hot
            }
        }
        StationKind::Counter => match kind {
            HouseKind::Cafeteria if used.own && depth <= 0.3 => Make::Trays,
            HouseKind::Cafeteria if used.own => Make::TrayCart,
            HouseKind::Bank if used.own => Make::Writing,
            HouseKind::Restaurant if used.fetched && depth <= 0.5 => Make::Pass,
            HouseKind::Restaurant if used.fetched || used.own => Make::Sideboard,
            HouseKind::Restaurant | HouseKind::Bank | HouseKind::Cafeteria => Make::Lectern,
        },
    }
}

/// Whether it belongs at the wall.
pub(super) fn at_wall(make: Make) -> bool {
    match make {
        Make::Kitchen | Make::Pass | Make::Coffee | Make::Tap | Make::CashDesk | Make::Trays | Make::Drinks => true,
        Make::Hot | Make::Salads | Make::Sweets | Make::Scale | Make::Till | Make::CashMachines(_) => true,
        Make::Cashier => true,
        Make::Desk => true,
        Make::Lectern | Make::Writing | Make::Sideboard | Make::TrayCart => false,
        Make::Cloth(_) | Make::Deck(_) | Make::Chairs(_) => false,
    }
}

/// The tables a station with so many seats is drawn as: `most` seats are drawn in all, `side` at one table.
pub(super) fn tables(kind: HouseKind, seats: u16, most: u16, side: u8) -> Vec<Make> {
    let shown = if seats > 8 { seats.min(most) } else { seats.max(1) };
    let side = u16::from(side).max(1);
    let count = shown.div_ceil(side);
    let seats_of = |i: u16| (shown / count + u16::from(i < shown % count)) as u8;
    let of = |n: u8| match kind {
        HouseKind::Restaurant => Make::Cloth(n),
        HouseKind::Cafeteria => Make::Deck(n),
        HouseKind::Bank => Make::Chairs(n),
    };
    (0..count).map(|i| of(seats_of(i))).collect()
}
