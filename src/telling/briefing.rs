//! The briefing: where one is, who one is, and what counts today.

use super::sight::Sight;

/// The briefing, paragraph by paragraph.
pub(crate) fn briefing(sight: &Sight<'_>) -> Vec<String> {
    let setting = &sight.house().setting;
    let mut lines = vec![
        sight.text(&setting.title).to_owned(),
        String::new(),
        sight.text(&setting.you_are).to_owned(),
        sight.text(&setting.situation).to_owned(),
        String::new(),
        sight.fill("briefing-lasts", &[("span", sight.span(u64::from(setting.lasts_ms)).into())]),
    ];
    if setting.allowance_cents > 0 {
        let money = sight.money(u64::from(setting.allowance_cents));
        lines.push(sight.fill("briefing-allowance", &[("money", money.into())]));
    }
    lines.push(sight.fill("briefing-pass", &[("points", (setting.pass_mark as i64).into())]));
    for goal in &setting.goals {
        lines.push(sight.fill("briefing-goal", &[("goal", sight.text(&goal.text).into())]));
    }
    lines.push(String::new());
    lines.push(sight.plain("briefing-how"));
    lines
}
