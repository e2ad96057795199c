//! What the guess shows, and how it is drawn: the guests, the boxes for one of them, the steps, and what could be seen.

use super::guesses::{Guess, Guesses, Worst};
use super::watched::Watched;
use super::{Asked, tell};
use crate::engine::Entity;
use crate::game::Tongue;
use crate::game::bridge::Bridge;
use crate::game::floor::looks;
use crate::game::keys::{Deed, Hotkey};
use crate::game::screen::Screen;
use crate::game::screens::debrief::strip::{Card, card, strip};
use crate::game::screens::frame;
use crate::game::theme::{
    Look, Press, Size, Spawner, Tone, card as panel, column, control, gap, key_cap, label, press, row, scroll, strong,
};
use crate::scenario::model::{CustomerId, StepId};
use crate::telling::{Sight, deeds, heard};
use bevy::prelude::*;
use bevy::text::{Justify, TextLayout};
use bevy::ui_widgets::Activate;

/// The screen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Page {
    title: String,
    scenario: String,
    intro: String,
    cards: Vec<Card>,
    asked: usize,
    customer: CustomerId,
    guess: Guess,
    who: String,
    boxes_asked: String,
    boxes: Vec<String>,
    worst_asked: String,
    nothing: String,
    steps: Vec<(Worst, String)>,
    state: String,
    seen_title: String,
    seen: Vec<String>,
    skip: String,
    tell_at_once: String,
    on: String,
    /// Whom to ask about next, if not everybody has been guessed.
    next: Option<usize>,
    scale: f32,
}

impl Page {
    pub(super) fn of(
        bridge: &Bridge,
        tongue: &Tongue,
        guesses: &Guesses,
        asked: usize,
        watched: &Watched,
        scale: f32,
    ) -> Option<Page> {
        let view = bridge.view()?;
        let sight = Sight::new(view, tongue.words());
        let came = super::came(bridge);
        let asked = asked.min(came.len().saturating_sub(1));
        let customer = *came.get(asked)?;
        let guess = guesses.of(customer);
        let who = deeds::capital(&sight.who(customer));
        let name = [("who", who.clone().into())];
        let cards = came.iter().map(|c| a_card(&sight, tongue, guesses, *c)).collect();
        let order = (asked + 1..came.len()).chain(0..asked);
        let next = order.into_iter().find(|i| guesses.of(came[*i]).whole().is_none());
        let step = |step: StepId| (Worst::Step(step), deeds::capital(sight.step(step)));
        let state = match (guess.whole(), guess.half()) {
            (Some(_), _) => "guess-whole",
            (None, true) => "guess-half",
            (None, false) => "guess-none",
        };
        let about = bridge.story().iter().filter(|seen| seen.who == Entity::Customer(customer));
        Some(Page {
            title: tongue.say("guess-title"),
            scenario: sight.text(&view.house().setting.title).to_owned(),
            intro: tongue.say("guess-intro"),
            cards,
            asked,
            customer,
            guess,
            boxes_asked: tongue.fill("guess-box", &name),
            boxes: (1..=5).map(|rank| deeds::capital(&sight.plain(&format!("box-{rank}")))).collect(),
            worst_asked: tongue.fill("guess-worst", &name),
            nothing: tongue.say("guess-nothing"),
            steps: watched.steps(&view, customer).into_iter().map(step).collect(),
            state: tongue.say(state),
            seen_title: tongue.fill("guess-seen", &name),
            seen: about.map(|seen| heard::happening(&sight, seen)).collect(),
            skip: tongue.say("guess-skip"),
            tell_at_once: tongue.say("guess-tell"),
            on: tongue.say(if next.is_some() { "guess-next" } else { "guess-done" }),
            who,
            next,
            scale,
        })
    }
}

fn a_card(sight: &Sight<'_>, tongue: &Tongue, guesses: &Guesses, c: CustomerId) -> Card {
    let who = deeds::capital(&sight.who(c));
    let looks = looks(&sight.view, c);
    let guess = guesses.of(c);
    let key = if guess.whole().is_some() { "guess-card-whole" } else { "guess-card-open" };
    let rank = guess.rank.map_or_else(|| tongue.say("guess-no-box"), |rank| rank.to_string());
    let spoken = tongue.fill(key, &[("who", who.clone().into()), ("rank", rank.into())]);
    Card { looks, who, guess: guess.rank, felt: None, sign: guess.whole().map(|_| true), spoken }
}

pub(super) fn draw(page: &Page, root: &mut Spawner<'_>) {
    root.spawn(frame::top_bar()).with_children(|bar| {
        bar.spawn(strong(&page.title, Size::Title, Tone::Ink));
        bar.spawn(label(&page.scenario, Size::Body, Tone::Soft));
    });
    root.spawn(scroll(12)).with_children(|body| body_of(page, body)).entry::<Node>().and_modify(|mut node| {
        node.padding = UiRect::axes(px(16), px(12));
    });
    root.spawn(frame::caption_bar()).with_children(|bar| bottom(page, bar)).entry::<Node>().and_modify(|mut node| {
        (node.flex_wrap, node.row_gap) = (FlexWrap::Wrap, px(6));
    });
}

fn body_of(page: &Page, body: &mut Spawner<'_>) {
    body.spawn(label(&page.intro, Size::Body, Tone::Ink));
    body.spawn(strip()).with_children(|strip| {
        for (i, one) in page.cards.iter().enumerate() {
            card(strip, i, one, i == page.asked, page.scale)
                .observe(move |_: On<Activate>, mut asked: ResMut<Asked>| asked.0 = i);
        }
    });
    let (wide, narrow) = (px(620.0 * page.scale), px(340.0 * page.scale));
    body.spawn(Node { flex_wrap: FlexWrap::Wrap, row_gap: px(12), align_items: AlignItems::Stretch, ..row(12) })
        .with_children(|both| {
            both.spawn(panel()).with_children(|left| questions(page, left)).entry::<Node>().and_modify(
                move |mut node| {
                    (node.flex_grow, node.flex_basis, node.min_width) = (2.0, wide, px(0));
                },
            );
            both.spawn(panel()).with_children(|right| seen(page, right)).entry::<Node>().and_modify(move |mut node| {
                (node.flex_grow, node.flex_basis, node.min_width) = (1.0, narrow, px(0));
            });
        });
}

fn questions(page: &Page, left: &mut Spawner<'_>) {
    left.spawn(strong(&page.boxes_asked, Size::Heading, Tone::Ink));
    let customer = page.customer;
    left.spawn(Node { align_items: AlignItems::Stretch, ..strip() }).with_children(|line| {
        for (rank, words) in (1u8..).zip(&page.boxes) {
            a_box(page, rank, words, line)
                .observe(move |_: On<Activate>, mut guesses: ResMut<Guesses>| guesses.rank(customer, rank));
        }
    });
    left.spawn(strong(&page.worst_asked, Size::Heading, Tone::Ink));
    left.spawn(strip()).with_children(|line| {
        let nothing = (Worst::Nothing, page.nothing.clone());
        for (i, (worst, words)) in std::iter::once(&nothing).chain(&page.steps).enumerate() {
            let look = if page.guess.worst == Some(*worst) { Look::Chosen } else { Look::Quiet };
            let what = Press { key: format!("worst-{i}"), label: words.clone(), look, ..default() };
            let worst = *worst;
            press(line, &what)
                .observe(move |_: On<Activate>, mut guesses: ResMut<Guesses>| guesses.worst(customer, worst));
        }
    });
    left.spawn(label(&page.state, Size::Body, Tone::Soft));
}

/// One of the five boxes to choose from: its number, and what it means.
fn a_box<'a>(page: &Page, rank: u8, words: &str, line: &'a mut Spawner<'_>) -> EntityCommands<'a> {
    let look = if page.guess.rank == Some(rank) { Look::Chosen } else { Look::Quiet };
    let deed = Deed::Intent(rank);
    let least = px(120.0 * page.scale);
    let mut button = line.spawn((control(&format!("box-{rank}"), &format!("{rank}: {words}"), look), Hotkey(deed)));
    button.entry::<Node>().and_modify(move |mut node| {
        (node.flex_grow, node.flex_basis, node.min_width) = (1.0, px(0), least);
        (node.flex_direction, node.row_gap) = (FlexDirection::Column, px(2));
    });
    button.with_children(|inside| {
        inside.spawn(row(8)).with_children(|head| {
            head.spawn(strong(&rank.to_string(), Size::Title, Tone::Ink));
            key_cap(head, deed);
        });
        let layout = TextLayout::justify(Justify::Center);
        inside.spawn((label(words, Size::Small, Tone::Ink), layout));
    });
    button
}

fn seen(page: &Page, right: &mut Spawner<'_>) {
    right.spawn(strong(&page.seen_title, Size::Heading, Tone::Ink));
    right.spawn(column(2)).with_children(|lines| {
        for line in &page.seen {
            lines.spawn(label(line, Size::Small, Tone::Soft));
        }
    });
}

fn bottom(page: &Page, bar: &mut Spawner<'_>) {
    let customer = page.customer;
    let next = page.next;
    press(bar, &Press { key: "tell".to_owned(), label: page.tell_at_once.clone(), ..default() }).observe(
        |_: On<Activate>,
         mut bridge: ResMut<Bridge>,
         mut guesses: ResMut<Guesses>,
         mut on: ResMut<NextState<Screen>>| tell(&mut bridge, &mut guesses, &mut on),
    );
    bar.spawn(gap());
    if let Some(next) = next {
        press(bar, &Press { key: "skip".to_owned(), label: page.skip.clone(), deed: Some(Deed::Skip), ..default() })
            .observe(move |_: On<Activate>, mut guesses: ResMut<Guesses>, mut asked: ResMut<Asked>| {
                guesses.skip(customer);
                asked.0 = next;
            });
    }
    let main =
        Press { key: "on".to_owned(), label: page.on.clone(), deed: Some(Deed::Main), look: Look::Golden, ..default() };
    press(bar, &main).observe(
        move |_: On<Activate>,
              mut bridge: ResMut<Bridge>,
              mut guesses: ResMut<Guesses>,
              mut asked: ResMut<Asked>,
              mut on: ResMut<NextState<Screen>>| match next {
            Some(next) => asked.0 = next,
            None => tell(&mut bridge, &mut guesses, &mut on),
        },
    );
}
