# The coach in the window's debrief: what acts were worth, what lay behind, trying again.

game-part-felt = What they felt
game-part-acts = What acts were worth
game-part-behind = What lay behind
game-part-tried = Then and now

game-coach-working = The coach is looking at what else could have been done: { $percent }
game-coach-soon = The coach is still at work. This page fills as soon as it is done; you can read on meanwhile.
game-coach-lost = The coach could not finish. What your guests felt is told all the same.
game-coach-ready = The coach is done: what each act was worth, and what lay behind.
game-coach-ready-again = The coach is done. Best worth trying again: { $what }

game-acts-explained = Up: what it gave this evening. Down: what something better would have given more. Points, all guests together.
game-acts-gave = gave
game-acts-missed = missed
game-acts-loss = loss
game-acts-chart = What acts gave and missed, from { $from } to { $until }. { $acts }
game-acts-few = Acts and waits, most useful first
game-acts-all = All acts and waits: { $n }
game-acts-only = Only the most useful
game-acts-again = Try again from { $clock }
game-acts-no-again = Nothing you alone could have done at one moment was found, so there is no moment to try again.
game-acts-hint = acts and losses
game-acts-hint-keys = Tab: next, Enter: choose
game-acts-unkept = It could not be tried again: { $why }

game-behind-cues-all = All { $n } signs
game-behind-cues-few = Only those not noticed
game-behind-cues-none = Nothing that showed went unnoticed.
game-behind-tasks-none = No guest lacked anything for their own part.
game-behind-notes-none = The notebook is empty, and there is nothing to hold it against.
game-behind-pages-rest = Nothing noted, nothing to note: { $who }
game-behind-range = { $low } to { $high }

game-tried-first = first time
game-tried-now = this time
game-tried-all = All guests, on average
game-tried-promise = What was promised to { $who }
game-tried-free = Nothing was promised to a single guest for this moment.

game-ghost-from = Tried again from { $clock }
game-ghost-did = Last time ({ $clock }): { $act }
game-ghost-next = Last time, next ({ $clock }): { $act }
game-ghost-over = Last time you did nothing more.
