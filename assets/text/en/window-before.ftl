# Before the shift: briefing and preparation.

game-brief = Briefing
game-brief-lasts = Takes { $span } to play
game-brief-clock = Guests are let in for { $span } by the clock of the house
game-brief-allowance = You may give away { $money }
game-brief-pass = To pass: { $points } points of 100 on average
game-brief-seed = Seed { $seed }: the same number brings the same shift again
game-brief-goals = Goals
game-brief-trains = What to expect
game-brief-assessed = This session is assessed: it counts, it gives no hints, and its seed stays hidden.
game-brief-faults = { $n ->
    [one] The file has { $n } fault now. You play the last version without faults.
   *[other] The file has { $n } faults now. You play the last version without faults.
}
game-brief-no-log = No log can be kept
game-brief-no-log-explain = Without a log the session can be played to its end, but it cannot be carried on with later, and nothing of it is kept.
game-brief-without = Play without a log
game-brief-back = Back
game-brief-begin = Begin

game-bar-before = Before opening
game-bar-after = After closing
game-bar-allowance = House allowance
game-leave = Leave

game-prep-title = Prepare the shift
game-prep-explain = You cannot do everything. What will these guests need?
game-prep-left = { $left } of { $all } left
game-prep-Information = Information
game-prep-Information-what = Guests, house, routines, history
game-prep-Equipment = Equipment
game-prep-Equipment-what = Tools, room, clothes, systems
game-prep-Mindset = Mindset
game-prep-Mindset-what = Mood, posture, tone
game-prep-Lever = House measures
game-prep-Lever-what = they work on every guest, all shift
game-prep-too-long = No longer enough time.
game-prep-done = Done.
game-prep-said = Done: { $name }. { $left } left.
game-prep-once = What is done is done: the minutes do not come back.
game-prep-open = Open the doors

game-file = Guest file
game-file-wrote = What we wrote down
game-file-not-known = Not known
game-file-nothing = Nothing was written down about this guest
game-file-unknown-who = Who will come today
game-file-unknown-wish = What they would like today
game-file-unknown-mood = What mood they come in
game-file-only = Only what was recorded and read is here.
game-file-next = Next guest ({ $n } of { $all })
game-file-key = next file
