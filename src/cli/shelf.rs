//! `coserve play` without a scenario: what there is to play.

use super::Done;
use super::exit::Exit;
use super::show;
use crate::scenario;
use crate::shelf::shipped;

/// Lists what can be played and says how.
pub(super) fn list() -> Done {
    let shipped = shipped();
    if shipped.is_empty() {
        show::text("No scenarios were found: there is no folder `scenarios` here, nor beside the program.")?;
        show::text("Play a file of your own with: coserve play FILE")?;
        return Ok(Exit::Fine);
    }
    let mut lines = vec!["Scenarios:".to_owned()];
    for (name, path) in &shipped {
        let title = super::source::read(path).ok().and_then(|bytes| {
            let scenario = scenario::load(&path.display().to_string(), &bytes).scenario?;
            let locale = super::args::language_around().code();
            Some(scenario.house.setting.title.get(locale).to_owned())
        });
        let title = title.unwrap_or_else(|| "has faults; `coserve check` tells which".to_owned());
        lines.push(format!("  {name}: {title} ({})", path.display()));
    }
    lines.push(format!("\nPlay one with:       coserve play {}", shipped[0].0));
    lines.push(format!("Watch a bot play it: coserve play {} --policy attentive --seed 7", shipped[0].0));
    lines.push("Everything else:     coserve --help".to_owned());
    show::lines(&lines)?;
    Ok(Exit::Fine)
}
