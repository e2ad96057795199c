# Words for the closed lists of the model: one line for each word.

# What can be seen of a guest, after the guest's name.
cue-LooksRound = looks round for somebody or something
cue-TurnsPages = turns pages back and forth
cue-Frowns = frowns
cue-LooksUp = looks up at the staff and down again
cue-HoldsCardFar = holds what there is to read far from the eyes
cue-ClosesCard = closes the menu
cue-Sighs = sighs
cue-RaisesHand = raises a hand
cue-Reads = reads a book
cue-LooksAtPhone = looks at a phone
cue-StopsEating = stops eating
cue-SmilesAtStaff = smiles at the staff
cue-TurnsBack = turns back half way
cue-SetsDownTray = sets the tray down
cue-SitsDown = sits down and folds the hands
cue-LooksAtWatch = looks at the watch
cue-CrossesArms = crosses the arms
cue-DrumsFingers = drums with the fingers
cue-PushesAway = pushes the plate or cup away
cue-ShakesHead = shakes the head
cue-Nods = nods
cue-Smiles = smiles
cue-LooksWorried = looks worried
cue-PressesLips = goes red and presses the lips together
cue-BendsToScreen = bends close to the screen
cue-PressesAgain = presses the same key again and again
cue-StepsAside = steps aside to let others pass
cue-HoldsUpThing = holds something up as if asking
cue-PalmsUp = stands with both palms up
cue-LeansBack = leans back, at ease
cue-TurnsAway = turns a shoulder to the room
cue-ClutchesBag = clutches the bag

# What a guest is plainly doing.
activity-walking = on the way
activity-walking-to = on the way to: { $station }
activity-queueing = in the queue: { $station }
activity-doing = busy with: { $step }
activity-nothing = doing nothing in particular
activity-helped = being helped
posture-sitting = sitting
posture-standing = standing

# Acts, as one chooses them; a capital is put where a line begins with one.
act-Prepare = prepare
act-Greet = greet
act-Attend = take a close look
act-Ask = ask
act-Inform = inform
act-Guide = make a task clear
act-Advise = advise
act-Motivate = encourage
act-Assist = help
act-Perform = serve
act-Offer = offer
act-Confirm = repeat the order back
act-CheckBack = check whether all is well
act-Acknowledge = show that you have seen them
act-Remedy = make good, or give something
act-Handover = hand over to a colleague
act-Note = write in the notebook
act-Wait = wait
act-Record = keep on file
act-Reflect = think back
act-FollowUp = follow up

style-Brief = brief
style-Warm = warm
style-Expert = expert
style-StepByStep = step by step
style-Formal = formal

way-With = together
way-For = in their stead

# Why an act cannot be done.
refusal-WrongPhase = This belongs to another part of the shift.
refusal-Busy = You are still busy.
refusal-NotThere = That guest is not here.
refusal-NotDue = There is nothing of that kind to do for this guest now.
refusal-NotOnOffer = The house does not offer this.
refusal-NothingAsked = Nothing has been ordered yet.
refusal-TooDear = The allowance does not reach that far.
refusal-AlreadyDone = That has been done already.
refusal-NoTime = There is not enough time left for it.
refusal-NotAtTask = The guest is not at that task.
refusal-NoColleague = Nobody and nothing there can take over now.
refusal-NothingUnderWay = Nothing is under way that could be broken off.
refusal-OutOfRange = A confidence lies between 0 and 100 per cent.

factor-Skill = professionalism and skill
factor-Attitude = attitude and behaviour
factor-Access = accessibility and flexibility
factor-Reliability = reliability and trust
factor-Recovery = recovery
factor-Reputation = reputation

cause-Customer = the guest
cause-Trainee = you
cause-Colleague = a colleague
cause-House = the house
cause-System = a machine
cause-Others = other guests

# What holds a guest up, in the guest's own words.
slip-Unclear = { $voice ->
    [0] Is that for me to do?
    [1] Do I do that, or do you?
    [2] Should I be doing something here?
   *[3] Is somebody coming, or do I go myself?
}
slip-Uninformed = { $voice ->
    [0] I do not know how this goes here.
    [1] How does this work here?
    [2] I have not done this here before. How does it go?
   *[3] I cannot find out how this is done.
}
slip-Unable = { $voice ->
    [0] I cannot manage this.
    [1] This will not work for me.
    [2] I have tried, but I cannot do it.
   *[3] I know how, but I cannot get it done.
}
slip-Unmotivated = { $voice ->
    [0] Do I really have to?
    [1] Is that worth the trouble?
    [2] I do not feel like doing that.
   *[3] What would I do that for?
}

# What was felt. What it is about follows where there is something.
touch-need_met = a need was met
touch-foreseen = a need was met the moment it woke
touch-need_hurts = a need waited too long
touch-need_unmet = a need stayed unmet
touch-hard_choice = choosing was hard
touch-fit-gain = the choice suited
touch-fit-loss = the choice did not suit
touch-warmth-gain = just the right temperature
touch-warmth-loss = not the right temperature
touch-wait-gain = hardly any wait
touch-wait-loss = a long wait
touch-waiting-gain = no waiting to speak of in the whole visit
touch-waiting-loss = too much waiting in all
touch-trouble = their own part went wrong
touch-helped-gain = help came when it was wanted
touch-helped-loss = help came, and not as it was wanted
touch-over_helped = help was forced on them
touch-patronised = was told what was known already
touch-intruded = was disturbed
touch-manner-gain = the way it was said was right
touch-manner-loss = the way it was said put them off
touch-advice-gain = the advice turned out well
touch-advice-loss = the advice turned out badly
touch-wrong_thing = got something else than ordered
touch-recovered-gain = what went wrong was made good
touch-recovered-loss = what went wrong was hardly made good
touch-gift = was given something unasked
touch-remembered = was known here
touch-forgotten = comes often and was treated like a stranger
touch-walked_out = left before the visit was over
touch-turned_away = was not let in, or never served

fate-absent = did not come
fate-inside = was still inside
fate-left = left after a full visit
fate-walked_out = walked out
fate-turned_away = was turned away

box-1 = very dissatisfied
box-2 = dissatisfied
box-3 = neither satisfied nor dissatisfied
box-4 = satisfied
box-5 = very satisfied

voice-none = complains to nobody
voice-front_line = complains to the staff
voice-management = complains to the management
exit-stays = will come again
exit-leaves = will not come again
tone-bad = bad things
tone-mixed = this and that
tone-good = good things

verdict-plain = neither good nor superb: needs that almost everybody has were left unmet
verdict-good = good: all ordinary needs were met
verdict-superb = superb: practically all needs were met

kept-kept = kept
kept-broken = broken
kept-open = left open
goal-reached = reached
goal-missed = missed
pass-passed = passed
pass-not_passed = not passed

prep-Information = Know
prep-Equipment = Equip
prep-Mindset = Mind
prep-Lever = House

# What a preparation might be good for, without telling.
hint-Informs = Guests may find out something by themselves.
hint-Clarifies = Guests may see sooner what is theirs to do.
hint-Enables = Something may become easier for guests.
hint-Motivates = Guests may take part more gladly.
hint-Knows = You will know what you are talking about.
hint-Reveals = You will know more about a guest.
hint-Slows = Without it, something will take longer.
hint-Blocks = Without it, something will not work.
hint-Prevents = Something will not go wrong.
hint-Places = Something will be at hand.
hint-Moves = Something will stand elsewhere.
hint-Trims = There will be less to choose from.
hint-Sends = Without it, somebody may walk in vain.
hint-Tone = It will show in how you speak.
hint-Stale = Without it, your mood may suffer.
hint-nothing = Who knows.

walk-in = Guest { $n }
guest-to-come = A guest who is yet to come
who-besides = { $name } ({ $besides })
belief = { $entry } ({ $sure })

# How things are put together.
list-things = {", "}
list-sentences = {" "}
list-remarks = {"; "}
percent = { $n } %
money = { $amount } { $currency }
about-of = { $what }: { $about }
about-met = { $service } ({ $need })
