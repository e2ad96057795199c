# The title with the shelf of scenarios, and what is said of files that change.

game-language-name = English
game-title-scenarios = Scenarios
game-title-legend = What it trains, length, your best
game-title-carry = Carry on: { $name }
game-title-carry-older = Carry on: an older version of a scenario
game-title-left-before = left before opening
game-title-left-at = left at { $clock } of { $of }
game-title-left-late = left at { $clock }, after the last guest was let in
game-title-left-somewhere = left at { $clock }
game-title-best = { $points ->
    [one] best so far: { $points } point
   *[other] best so far: { $points } points
}
game-title-best-passed = { $points ->
    [one] passed, best so far: { $points } point
   *[other] passed, best so far: { $points } points
}
game-title-not-played = not played yet
game-title-faults = { $n ->
    [one] { $n } fault in the file
   *[other] { $n } faults in the file
}
game-title-tutorial = Tutorial
game-title-settings = Settings
game-title-back = Back to the scenarios

game-carry-trouble = This session cannot be taken up again
game-carry-trouble-stays = Its log stays as it is. You can begin the scenario anew.

game-faults-title = { $n ->
    [one] { $name }: { $n } fault
   *[other] { $name }: { $n } faults
}
game-faults-unplayable = This scenario cannot be played until its file is mended. The window reads the file again as soon as it is saved.
game-faults-kept = The last version without faults can still be played. The window reads the file again as soon as it is saved.
game-faults-none = The file has been mended: nothing is wrong with it any more.

game-howto = How to play
game-howto-1 = You are on duty in a house that serves guests. You see what a waiter sees: postures, faces, what people say. Nobody tells you how they feel.
game-howto-2 = Before opening you have a few minutes for preparing. They do not suffice for everything.
game-howto-3 = When the doors are open, watch the room. Choose a guest, then what you have in mind, then what it is about and how you say it. Every act takes its time.
game-howto-4 = Write into the notebook what you believe of a guest. At the end it is compared with the truth.
game-howto-5 = After closing you guess what each guest felt, and then see it: every moment, its cause, and what would have been better.
game-howto-6 = Everything works with the keyboard alone: Tab and the arrows move, Enter or Space choose, Esc goes back. Keys are shown on what they do.

game-shelf-new = { $name }: the file has changed, and the new version is ready.
game-shelf-new-running = { $name }: the file has changed. This shift goes on with the version it began with.
game-shelf-broken = { $n ->
    [one] { $name }: the file has changed and has { $n } fault.
   *[other] { $name }: the file has changed and has { $n } faults.
}
game-shelf-broken-running = { $n ->
    [one] { $name }: the file has changed and has { $n } fault. This shift goes on with the version it began with.
   *[other] { $name }: the file has changed and has { $n } faults. This shift goes on with the version it began with.
}
game-shelf-gone = { $name }: the file is gone.

# What a scenario trains, in a list.
game-list = { $a }, { $b }
game-trains-Prepare = preparing
game-trains-Greet = greeting
game-trains-Attend = looking closely
game-trains-Ask = asking
game-trains-Inform = informing
game-trains-Guide = making tasks clear
game-trains-Advise = advising
game-trains-Motivate = encouraging
game-trains-Assist = helping
game-trains-Perform = serving
game-trains-Offer = offering
game-trains-Confirm = repeating orders
game-trains-CheckBack = checking back
game-trains-Acknowledge = showing that you have seen
game-trains-Remedy = making good
game-trains-Handover = handing over
game-trains-Note = taking notes
game-trains-Wait = waiting
game-trains-Record = keeping files
game-trains-Reflect = thinking back
game-trains-FollowUp = following up
