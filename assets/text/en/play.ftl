# Playing a shift.

span-s = { $s } s
span-min = { $min } min
span-min-s = { $min } min { $s } s

command-look = l, look: look around
command-look-said = l
command-notes = n, notebook: open the notebook
command-notes-said = n
command-wait = w, wait: wait until something happens
command-wait-said = w
command-back = b, back: one step back
command-back-said = b
command-quit = q, quit: save and quit
command-quit-said = q
command-help = ?, help: say this
command-help-said = ?

help-answers = Answer with the number of a choice or with the beginning of one of its words. An empty line says the choices again. You can also answer:
help-preparation = These are the minutes before opening. Each thing costs some of them, and not all fits in. When you have done what you want, open the doors.
help-service = Choose a number. The first few choices are things that plainly want doing, then the guests one by one, each with what can be seen from afar. Choose a guest to see more and to act. The clock stands still while you think; it runs only while you act or wait. Nothing is said of how a guest feels: watch what shows, take a close look, ask.
help-turn = These are the acts that are possible now for this guest, with the time they take, walking included. Acts with several subjects ask on.
help-which = Choose what it is about.
help-phrase = The same thing can be said in several ways. Each suits somebody, none suits everybody, and they take different time.
help-pause = Choose how long you deliberately do nothing. To wait until something happens, go back and answer w.
help-break = Somebody or something calls while you are busy. If you break off, what you are at comes to nothing, and you are free at once.
help-notes = The notebook is for what you believe of a guest: a need, or something the guest counts on. Not everything that is listed is true of anybody. At the end it is compared with the truth.
help-sure = How sure are you? A guess said with 50 per cent costs little if it is wrong.
help-closing = The guests have gone. What you keep on file will be known next time; a wrong note will annoy the guest. Finish when you are done.

answer-number = Please answer with a number from 1 to { $most }, or with the beginning of a word. Answer ? for help.
answer-no-numbers = There is nothing to number here. Answer ? for help.
answer-not-here = That has no meaning at this point. Answer ? for what has.
answer-unknown = “{ $said }” fits none of the choices. Answer with a number, or ? for help.
answer-several = That fits several: { $numbers }. Answer with one of these numbers.

resumed = You go on where you left off.
left = Saved. The shift has been left at { $clock }.

you-say = You: “{ $words }”

seen-opens = The doors open.
seen-last-orders = Nobody else is let in.
seen-closes = The last guest has gone. The house is closed.
seen-mended = It works again: { $station }.
seen-arrives = { $who } comes in.
seen-sits = { $who } sits down at { $station }.
seen-sent-on = { $who } is told at the wrong place where to go instead: { $station }.
seen-steps-out = { $who } turns away from the wrong place: { $station }.
seen-leaves = { $who } leaves.
seen-walks-out = { $who } walks out before the visit is over.
seen-turned-away = { $who } is not served and turns away.
seen-says = { $who }: “{ $words }”
seen-other = Something happens.

said-need = { $voice ->
    [0] I would like { $need }.
    [1] Excuse me, I would like { $need }.
    [2] I’d like { $need }, please.
   *[3] Hello? I would like { $need }.
}
said-step = { $voice ->
    [0] Excuse me, please: { $step }.
    [1] Hello? It is about { $step }.
    [2] Could somebody come? It is about { $step }.
   *[3] Over here, please: { $step }.
}
said-taste = I like this: { $tags }.
said-no-taste = As for { $choice }, I could not say what I like best.
said-something = { $voice ->
    [0] Excuse me?
    [1] Hello?
    [2] Would you have a moment?
   *[3] Sorry to trouble you!
}

after-check = { $who } asks for nothing.
after-gone = { $who } has gone.

look-now = It is { $clock }.
look-nobody = Nobody is here.
look-due = can be done now: { $steps }
look-party = Together with: { $others }.
look-here-for = Here for { $span }.
look-here-now = Has just come in.
look-not-greeted = Not greeted yet.
look-fresh = You looked closely { $span } ago, and can read the face.
look-fresh-now = You have just looked closely, and can read the face.
look-face = The face cannot be read from here: take a close look.
look-spoken = You last spoke { $span } ago.
look-spoken-now = You have just spoken.
look-has = Has: { $things }.
look-steaming = steaming
look-remarked = { $thing } ({ $remarks })
left-Full = full
left-Half = half full
left-Little = nearly empty
left-Empty = empty
look-ordered = Ordered, as you heard it: { $options }.
look-in-work = Being made: { $steps }.
look-said = Said: { $what }.
look-wants = would like { $need }
look-likes = likes { $tags }
look-on-file = On file: { $text }
look-noted = In your notebook: { $entries }.
look-queue = { $n ->
    [one] { $n } person queues: { $station }.
   *[other] { $n } people queue: { $station }.
}
look-allowance = Left to give away: { $money }.

look-far = { $who }: { $what }.
look-place = { $posture }, { $station }
look-lack = { $step }: { $words }

# An act within a sentence: with whom it is for, with what it is about, with both.
deed-for = { $act }: { $who }
deed-about = { $act }: { $about }
deed-about-for = { $kind ->
    [Perform] { $about }, { $who }
   *[other] { $act }: { $about }, { $who }
}
# An act to be chosen. kind is the act in the words of the files.
choice-for = { $act }: { $who }
choice-about = { $act }: { $about }
choice-about-for = { $kind ->
    [Perform] { $about }: { $who }
   *[other] { $act }: { $about }, { $who }
}
choice-timed = { $what } ({ $span })
deed-option = { $choice }: { $option }
deed-way = { $step } ({ $way })
priced = { $what } ({ $money })
deed-taste = what they like ({ $choice })
deed-task = how they are getting on ({ $step })
deed-delay = that it will take a while

briefing-lasts = Guests are let in for { $span } by the clock of the house.
briefing-allowance = You may give away { $money } today.
briefing-pass = To pass: { $points } points of 100 on average. 75 is a visit about which there is nothing to tell.
briefing-goal = Goal: { $goal }
briefing-how = You see only what can be seen in the room. Time passes only while you act or wait. Answer ? at any time for help.

prep-ask = Before opening. You have { $span } left. What do you do with it?
prep-ask-none = Before opening. No time is left for anything more.
prep-open = Open the doors
prep-offer = { $what } ({ $group }, { $span }). { $hint }
prep-done = Done: { $what }.
prep-know = You know now what this is like: { $option }.
prep-file = On file of { $who }: { $text }
prep-nothing = Nothing has been prepared yet.

menu-party = Together: { $names }
menu-pause = Do nothing for a while

service-ask = { $clock }. What do you do?
service-ask-empty = { $clock }. No guest is here. What do you do? (w waits)
wait-due = For { $who }, this can be done now: { $step }.
wait-nothing = { $span } have passed. Nothing has happened that everybody would notice.
break-ask = You are still at it: { $act }. It takes another { $span }.
break-on = Go on
break-off = Break off
break-done = Broken off: { $act }.
pause-ask = For how long?

too-late = It is too late for that now.
turn-ask = What do you do for { $who }?
which-ask = About what?
phrase-ask = In which words?
phrase-choice = “{ $words }” ({ $style }, { $span })

notes-ask = Your notebook. Choose an entry to change it.
notes-read = In your notebook:
notes-line = { $who }: { $belief }
notes-empty = Your notebook is empty.
notes-add = Write something down
notes-which = What do you believe of { $who }?
notes-sure = How sure are you?
notes-out = take it out

whom-ask = Of whom?
whom-nobody = Nobody has come yet.

closing-ask = The house is closed. What do you do before you go?
closing-finish = Finish
closing-Record = What do you keep on file?
closing-Reflect = Which question?
closing-FollowUp = How do you follow up?

play-seed = Seed { $seed }: the same number brings the same shift again (--seed { $seed }).
resume-ask = A shift of this scenario was left at { $clock } (begun { $begun }).
resume-on = Go on with it
resume-new = Begin a new one
help-resume = A shift that is left stays as it is until somebody goes on with it.
left-log = The log so far: { $path }
left-resume = Go on with: coserve play { $scenario }
left-unkept = You have left the shift. No log was kept, so it cannot be gone on with.
retold-left = The log ends here, at { $clock }; the shift was not finished.
retold-break = { $clock }  You break off: { $act }
retold-act = { $clock }  You: { $act }
said-fine = { $voice ->
    [0] I am getting on fine with { $step }, thank you.
    [1] Thank you, I can manage: { $step }.
    [2] All well here, thanks: { $step }.
   *[3] Thanks, no trouble with { $step }.
}
prep-is-done = { $what } (done, took { $span })
prep-too-long = { $what } (takes { $span }: no longer enough time)
you-do = You: { $act }.
left-unrecorded = The story is written when the shift has been played to its end.
