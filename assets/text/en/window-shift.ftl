# The shift in the window: bar, panel, strip, notebook, captions.

game-shift-pause = Pause
game-shift-go-on = Go on
game-shift-speed = { $n }×
game-shift-speed-said = Speed: { $n } times the usual
game-shift-skip = Next event
game-shift-open = Guests are let in for another { $span }
game-shift-last-orders = Nobody else is let in
game-shift-closed = The doors are closed
game-shift-goal-holds = holds so far
game-shift-goal-missed = missed
game-shift-goal-unknown = shows at the end
game-shift-allowance = House allowance
game-shift-settings = Settings

game-shift-intent-ask = Ask
game-shift-intent-inform = Inform
game-shift-intent-guide = Guide
game-shift-intent-advise = Advise
game-shift-intent-motivate = Encourage
game-shift-intent-assist = Help
game-shift-intent-serve = Serve
game-shift-intent-recover = Make good
game-shift-intent-note = Note

game-shift-face-far = The face cannot be read from here
game-shift-face-fresh = The face can be read
game-shift-seen-now = What you can see
game-shift-title = { $intent }: { $who }
game-shift-back = Back
game-shift-party = Everybody at the table
game-shift-first = You can begin with
game-shift-about = About
game-shift-how = How you say it
game-shift-others = { $n ->
    [one] Show { $n } more
   *[other] Show { $n } more
}
game-shift-what-now = Or choose one of the nine acts below the room.
game-shift-choose-topic = Choose what it is about.
game-shift-nothing-to-do = There is nothing of that kind to do now.
game-shift-say-it = Say it: { $span }
game-shift-queue-it = Say it next: { $span }
game-shift-ahead = You can queue one more act
game-shift-ahead-now = This begins when the act under way is done
game-shift-within-reach = Within reach, no walk
game-shift-away = { $span } away

game-shift-now = Now: { $act }
game-shift-then = Next: { $act }
game-shift-break-off = Break off
game-shift-take-back = Take back the next one
game-shift-broken-off = Broken off.
game-shift-taken-back = Taken back.
game-shift-queued = Next: { $act }
game-shift-refused = { $act }: { $why }
game-shift-quick = To do now

game-shift-notebook = Notebook
game-shift-turn-to = Turn to this guest
game-shift-suspect = What I suspect
game-shift-sure = { $what }: { $sure } % sure. Press to change.
game-shift-take-out = Take out: { $what } ({ $sure } %)
game-shift-add = Add from the house list
game-shift-house-list = The house list
game-shift-scale = One tick is a guess, four are certain. Not everything on the house list is true of anybody.
game-shift-seen-of = Seen

game-shift-hint-at = { $who } ({ $place })
game-shift-hint = { $who }: { $cue }

game-shift-key-next = next guest
game-shift-key-attend = turn to guest
game-shift-key-act = act
game-shift-key-how = how you say it
game-shift-key-say = say it
game-shift-key-notebook = notebook
game-shift-key-pause = pause
game-shift-key-go-on = go on
game-shift-key-menu = menu
