# The manager's page.

review-title = Review of practice
review-skip = Skip to the content
review-contents = Contents
review-nothing = Nothing that was found counts; below is what was left out, and why.
review-days = { $weeks ->
    [one] { $first } to { $last }, { $weeks } week
   *[other] { $first } to { $last }, { $weeks } weeks
}
review-engine = engine { $version }
review-made = Made on { $day } at { $clock } UTC.
review-with-names = Learners are named where a table of people lies beside the logs.
review-without-names = Learners appear by pseudonym only.
review-footer = Every number follows from the logs named here. What guests feel and do is said by the model's rules, not by guests.
review-day = { $day } { $month } { $year }
review-month-1 = January
review-month-2 = February
review-month-3 = March
review-month-4 = April
review-month-5 = May
review-month-6 = June
review-month-7 = July
review-month-8 = August
review-month-9 = September
review-month-10 = October
review-month-11 = November
review-month-12 = December

review-interval = { $low } to { $high }
review-too-few = too few
review-nobody = nobody
review-nothing-told = no figure
review-cannot-tell = cannot tell
review-all-houses = All houses
review-no-house = (no house)
review-everybody = Everybody
review-version = { $title } (version { $n })
review-yes = yes
review-no = no
review-fine = fine
review-not-fine = not fine
review-more = … and { $n } more; coserve review --json has them all.
review-line = line { $n }
review-n-learners = { $n ->
    [one] { $n } learner
   *[other] { $n } learners
}
review-n-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
review-n-guests = { $n ->
    [one] { $n } guest
   *[other] { $n } guests
}
review-n-scenarios = { $n ->
    [one] { $n } scenario
   *[other] { $n } scenarios
}
review-change = { $n ->
    [one] { $change } ({ $interval }) from weeks { $from } to { $to }, same { $n } learner
   *[other] { $change } ({ $interval }) from weeks { $from } to { $to }, same { $n } learners
}
review-change-share = { $n ->
    [one] { $change } points ({ $interval }) from weeks { $from } to { $to }, same { $n } learner
   *[other] { $change } points ({ $interval }) from weeks { $from } to { $to }, same { $n } learners
}
review-no-change = No change to tell: fewer than two learners played both early and late.
review-week = week { $n }
review-trend = { $name } by week: { $weeks }
review-per-hundred = per 100 guests

review-who = Who improves?
review-who-told = A doubling of attempts brings { $gain } points ({ $interval }). Of { $learners } learners { $gaining } surely gain and { $falling } surely fall; of { $untold } these sessions cannot tell.
review-who-unsure = These sessions cannot tell: a doubling of attempts brings { $gain } points, and anything from { $interval } fits. Of { $learners } learners { $gaining } surely gain and { $falling } surely fall; { $untold } are open.
review-who-untold = These sessions cannot tell: nobody has enough attempts.
review-what = At what?
review-what-condition = What guests lack and get least often in time is { $name }: { $n } % of the tasks that lacked it.
review-what-factor = The weakest of the six factors is { $name }, at { $n } points.
review-what-untold = There are too few sessions to tell.
review-service = Where is the service itself at fault?
review-service-step = { $step } in { $scenario } ({ $n })
review-service-told = Even when the reference serves, most points per guest are lost at: { $steps }. Training alone will not mend these.
review-service-played = As played, most points per guest are lost at: { $steps }.
review-service-untold = No step loses anything worth telling.
review-real = Are the numbers real?
review-real-told = { $counted } of { $found } logs count. Failed verification: { $failed }. Learners with a gap in their chain of logs: { $gaps }.
review-criteria = Criteria

review-figures = Key figures
review-figures-def = Every interval on this page covers 95 %. Guests of one learner resemble each other, so intervals over guests and sessions are computed over learners as clusters. The line runs over the weeks; the band is its interval.
review-key-experience = Experience
review-key-experience-def = What guests felt, from 0 to 100; 75 is plain, faultless service. Everybody who arrived counts, also those who were never served.
review-key-competence = Competence
review-key-competence-def = What the learners' acts were worth, over the guests of all debriefed sessions together: 0 is doing nothing, 100 the reference with the same guests. Nobody signs debriefs: this figure can be trusted as far as whoever keeps the folder can.
review-competence-none = It needs debriefs beside the logs: coserve debrief LOG --save.
review-competence-of = It is of { $n } sessions with a saved debrief; { $untold } of them cannot tell by themselves, since doing nothing and the reference come too close.
review-key-passed = Sessions passed
review-key-passed-def = Share of sessions whose experience reached the pass mark of their scenario.
review-key-very-satisfied = Very satisfied guests
review-key-very-satisfied-def = Share of guests in the top box of five.
review-key-silent-leavers = Silent leavers
review-key-silent-leavers-def = Guests who were unhappy (boxes 1 and 2), told nobody in the house, and will not come back. No complaint book knows them.
review-key-returns = Expected returns
review-key-returns-def = The sum of the guests' chances to come again, per 100 who arrived. The first half of what a visit brings later; word of mouth is the other.

review-leftout = What was left out
review-leftout-def = A session enters the statistics when its log is verified, a person played it, and its guests were new to that person.
review-leftout-unverified = Asked for: { $n } sessions that could not be verified count all the same.
review-leftout-early = Of the sessions that count, { $n } were left before the house had closed; they are scored as they stood.
review-leftout-caption = Sessions left out, and why. Each bar is the part of the { $n } logs that the reason takes away.
review-found = Logs found
review-counted = In the statistics
review-column-reason = Reason
review-column-sessions = Sessions
review-column-part = Part of all logs
review-column-why = What it means
review-column-file = File
review-column-found = Found
review-reason-again = Practice (try again)
review-reason-again-def = Played on from a known moment: no fresh test.
review-reason-bot = Bots
review-reason-bot-def = Played by a bot or a script.
review-reason-other-engine = Other engine
review-reason-other-engine-def = Intact, and signed; this engine cannot play it again. A series of its own, below.
review-reason-repeated-seed = Guests met before
review-reason-repeated-seed-def = The same learner had met these very guests: same scenario, same seed.
review-reason-wrong-clock = Wrong clock
review-reason-wrong-clock-def = Opened in the future, or before there was this program: the clock of that machine was wrong.
review-reason-unfinished = Broken off
review-reason-unfinished-def = Ended before the seal: an attempt without a score.
review-reason-not-verified = Failed verification
review-reason-not-verified-def = Chain, signature or replay disagrees, or another log has the same beginning and another end; listed below.
review-reason-copy = Copies
review-reason-copy-def = The same log lies here twice; one of them counts.
review-reason-linked = Links
review-reason-linked-def = A link to a folder that had been looked into already.
review-reason-not-a-log = No log
review-reason-not-a-log-def = Called like a log, and is none.
review-reason-unreadable = Unreadable
review-reason-unreadable-def = The file or folder cannot be read.
review-files = { $n ->
    [one] { $n } file to look into
   *[other] { $n } files to look into
}
review-files-caption = Files that somebody should look into

review-curves = Learning curves
review-curves-def = Mean experience at attempt 1 to { $n } at the same version of a scenario, with its interval (band). Thin lines are learners, the dashed line is all houses, the dotted one the pass mark.
review-curves-fewest = Under each attempt stands n, the learners behind it. Of fewer than { $n } no mean is told.
review-curves-knew = { $scenario }: { $n } learners are left out, since they knew an earlier version.
review-curves-same = Later attempts come from fewer, keener people. The same people from attempt 1 to 4: { $changes }.
review-curves-same-one = { $scenario } { $change } ({ $interval }, n { $n })
review-curve-label = Experience by attempt, { $scenario }, { $house }: { $points }
review-curves-table = The curves as a table
review-curves-caption = Mean experience by attempt, with its interval, and n learners.
review-column-scenario-house = Scenario, house
review-pass-short = pass { $n }
review-pass-mark = pass mark { $n }

review-people = People and criteria
review-gain-def = Gain: points of experience per doubling of attempts, fitted over all scenarios of the learner, with its interval. Filled: the interval excludes 0. One learner in forty would seem to gain by chance alone.
review-factors-def = Six factors: what the moments of that factor add per guest who came; 75 is neutral. The mean of the sessions in which one was felt, weeks { $from } to { $to }.
review-conditions-def = Four conditions: of the guests' own tasks that lacked the condition, the share to which the learner supplied it in time, weeks { $from } to { $to }.
review-person-link = A learner's name leads to all of that learner's sessions.
review-person-command = The option --learner adds one person's sessions, moment by moment.
review-heat-caption = Each row is a learner, sorted within the house by gain. The number is the value; the farther the cell is from the ground of the page, the weaker:
review-heat-table = People by criterion, the table
review-heat-under = under { $n }
review-heat-few = A point (·) stands for fewer than { $sessions } sessions or { $tasks } tasks.
review-factors = Quality factor, 0 to 100
review-conditions = Condition supplied, %
review-column-learner = Learner
review-column-gain = Gain per doubling
review-factor-Skill = Professionalism
review-factor-Attitude = Attitude
review-factor-Access = Accessibility
review-factor-Reliability = Reliability
review-factor-Recovery = Recovery
review-factor-Reputation = Reputation
review-condition-role_clarity = Role clarity
review-condition-information = Information
review-condition-ability = Ability
review-condition-motivation = Motivation
review-gain-gains = { $gain } ({ $interval }, n { $n }): gains
review-gain-falls = { $gain } ({ $interval }, n { $n }): falls
review-gain-untold = { $gain } ({ $interval }, n { $n }): cannot tell

review-spread = Distribution
review-spread-def = Each dot is a learner: above the line the latest attempt, filled; below it the first, hollow. The upright line is the pass mark. Bins are { $n } points wide and begin at the pass mark, so that no dot straddles it.
review-spread-label = { $scenario }: first attempts n { $first }, median { $firstmedian }, { $firstpassed } at or above { $pass }; latest attempts n { $latest }, median { $latestmedian }, { $latestpassed } at or above { $pass }
review-spread-line = Median { $firstmedian } at first (n { $first }), { $latestmedian } at last (n { $latest }); at or above { $pass }: { $firstpassed }, then { $latestpassed }.

review-pass = Pass rates
review-pass-def = Share of learners at or above the pass mark, each learner once in a column, with Wilson's interval.
review-pass-rank = Houses whose intervals overlap should not be ranked.
review-pass-caption = Who reached the pass mark at the first and at the latest attempt; the interval in per cent stands behind.
review-column-house = House
review-column-first = First attempt (hollow)
review-column-latest = Latest attempt (filled)
review-column-drawn = Drawn, 0 to 100
review-hits = { $hits } of { $n }

review-steps = Where the service loses experience
review-steps-def = Points of experience lost per guest at each step of the blueprint, in the order in which the file has them.
review-steps-played = Dot and number: as played in that house, with its interval.
review-steps-reference = Ring, and the last column: what remains when the reference serves other evenings of the scenario. That part belongs to the process; the stretch between ring and dot is what training can win. The three largest remainders stand out.
review-steps-sum = Losses do not add up to the missing points: memory weighs peak and end.
review-steps-caption = Points lost per guest, by step and house.
review-steps-little = Nothing worth telling is lost at: { $steps }.
review-steps-cell = points lost as played, { $interval }, n { $n } guests
review-before-any-step = before any step
review-column-step = Step, performer, file and line
review-column-reference = With the reference
review-performer-customer = guest
review-performer-trainee = trainee
review-performer-colleague = colleague
review-performer-system = system

review-outcomes = Outcomes
review-outcomes-def = What guests do afterwards, by the model's rules: nobody is asked.
review-outcomes-unheard = Of the unhappy, { $share } never reached the management.
review-outcomes-squares = In the squares a plus is a very satisfied guest; the light filled ones are unhappy and spoke up or come back; the strongest are silent leavers.
review-outcomes-hundred = { $house }, of 100 guests
review-outcomes-label = { $house }: of 100 guests { $very } are very satisfied, { $content } content, { $unhappy } unhappy and spoke up or come back, { $silent } leave silently
review-outcomes-line = { $very } very satisfied, { $content } content, { $unhappy } unhappy, { $silent } silent leavers
review-outcomes-table = Outcomes, the table
review-outcomes-caption = Per 100 guests or in per cent, with interval; below it the first and the last two weeks.
review-column-outcome = Outcome
review-outcome-very-satisfied = Very satisfied
review-outcome-very-satisfied-def = Top box of five.
review-outcome-silent-leavers = Silent leavers
review-outcome-silent-leavers-def = Unhappy, said nothing, gone.
review-outcome-heard-bad = Heard something bad
review-outcome-heard-bad-def = People told, per 100 guests.
review-outcome-heard-good = Heard something good
review-outcome-heard-good-def = People told, per 100 guests.
review-outcome-returns = Expected returns
review-outcome-returns-def = Chances to come again, per 100 guests.

review-items = Decisions: difficulty and discrimination
review-items-right = Right: of those who had the occasion, the share who got it right. A decision is right where the coach grades it good or best throughout the session, a standard where it was kept, a need where it was met in everybody in whom it arose, a guest's task where nobody slipped.
review-items-discrimination = Discrimination: correlation of being right here with being right elsewhere in the scenario, from −1 to 1. Below 0.2 it tells nobody apart.
review-items-firsts = First attempts only: later ones are learnt by heart.
review-items-few = Too few learners to judge single items: { $scenarios }.
review-items-look = Look at: { $items }.
review-items-look-one = { $item } in { $scenario }: { $remark }
review-items-label = { $scenario }, items by share right and discrimination: { $items }
review-items-marks = Filled circle: decision. Hollow circle: standard. Square: need. Triangle: a guest's task. Numbers are those of the table.
review-items-useful = useful
review-items-caption = items that ask to be looked at; first attempts,
review-items-caption-quiet = the other items; first attempts,
review-items-quiet = { $n ->
    [one] { $n } more item
   *[other] { $n } more items
}
review-item-decision = decision
review-item-standard = standard
review-item-need = need
review-item-task = guest's task
review-remark-nearly-all = nearly everybody is right: it teaches little
review-remark-hardly-any = hardly anybody is right
review-remark-better-do-worse = the better players do worse here: check what it rewards
review-remark-tells-poorly = tells the players apart poorly
review-column-number = No.
review-column-item = Item, file and line
review-column-right = Right
review-column-discrimination = Discrimination
review-column-remark = Remark

review-reliability = Reliability
review-reliability-def = Cronbach's alpha: how far the items of a scenario measure one thing, with its standard error. Only items for which nearly every learner had the occasion.
review-reliability-level = 0.7 is usual for comparing groups; to judge a person one wants 0.9.
review-reliability-caption = Alpha by scenario, over first attempts.
review-reliability-decisions = graded decisions
review-reliability-outcome = what came out: standards, needs, tasks
review-reliability-needs = needs { $learners } learners and { $items } items
review-column-scenario = Scenario
review-column-items = Items
review-column-learners = Learners
review-column-alpha = Alpha ± standard error

review-trust = Verification
review-trust-def = Each log is a chain of hashed lines, signed; the engine plays it again and compares.
review-trust-root = A manifest keeps the heads of all chains under one daily root that can be stored elsewhere: coserve manifest DIR.
review-verdicts-caption = Verdicts of coserve verify, engine { $version }.
review-column-verdict = Verdict
review-column-logs = Logs
review-column-fine = Fine?
review-column-day = Day
review-column-counts = Counts?
review-failed-details = coserve verify LOG tells the details of one of them, in English.
review-failed = { $n ->
    [one] { $n } log that failed
   *[other] { $n } logs that failed
}
review-gaps = Gaps in the chain of logs
review-gaps-def = Each log names the learner's log before it.
review-gaps-none = None.
review-gap-start = the beginning
review-gap-missing = { $learner }: a session is missing between { $after } and { $before }
review-gap-claimed = { $learner }: a session is missing between { $after } and { $before }; that it was forgotten is signed by a key that is not known here
review-gap-changed = { $learner }: the log before that of { $before } is not what it was (last one here: { $after })
review-series = Series of their own
review-series-def = Sessions of another engine: nothing in them was changed, and they cannot be compared with the rest.
review-series-none = None.
review-series-one = Engine { $engine }: { $sessions } of { $learners }, { $houses }, { $first } to { $last }.
review-series-mean = Mean experience { $n } ({ $interval }).
review-sessions = { $n ->
    [one] The verdict on { $n } session
   *[other] The verdicts on all { $n } sessions
}
review-sessions-some = So many cannot be listed here: only the { $n } that do not count are.
review-sessions-caption = Every session with its verdict, and whether it counts
review-warning-version = { $scenario } appeared on { $day }; { $n } learners knew an earlier version, and are in no learning curve of this one.
review-warning-keys = { $n } logs are signed by a key that is not known here: whoever made that key could have written them.
review-warning-debriefs = { $n } saved debriefs belong to another log or another engine, or were made without trying anything, and were not used.
review-warning-unverified = { $n } sessions that could not be verified count, since that was asked for.
review-verdict-intact = Intact: played again, same events and same score
review-verdict-intact_not_replayed = Intact, not played again: another engine
review-verdict-foreign_key = Signed by a key that is not known here
review-verdict-unsealed = Not sealed: being played, or broken off
review-verdict-torn_tail = Ends within a line
review-verdict-truncated = The end is missing
review-verdict-edited = A line was changed
review-verdict-removed = Lines are missing
review-verdict-displaced = A line was added or moved
review-verdict-bad_signature = The signature does not fit
review-verdict-relabelled = Given out for something else than it is
review-verdict-not_assessed = No assessed session
review-verdict-unknown_key = Unknown key where a known one is needed: assessed, or not to be played again here
review-verdict-succession = The learner's log before it is missing or changed
review-verdict-two_ends = Another log has the same beginning and another end
review-verdict-other_scenario = Another scenario than the one given
review-verdict-scenario_missing = Its scenario is kept nowhere
review-verdict-scenario_altered = The kept scenario was changed
review-verdict-scenario_unreadable = This version cannot read its scenario
review-verdict-rules_missing = Its rules are kept nowhere
review-verdict-rules_altered = The kept rules were changed
review-verdict-seed_differs = The seed is not the one committed to
review-verdict-seed_missing = The seed is not told yet
review-verdict-replay_differs = Played again, something else happens
review-verdict-score_differs = Played again, the score is another
review-verdict-other_schema = A log of a form unknown to this version
review-verdict-not_a_log = No session log
review-verdict-unreadable = Cannot be read

review-person-heading = One person: { $learner }
review-person-none = No session of this learner counts.
review-person-line = Session by session
review-person-line-def = Each circle is a session, with the first letter of its scenario. The filled one is opened below. The dashed line is the mean of the house.
review-person-label = Sessions by date: { $sittings }
review-person-sitting = { $day } { $scenario }, attempt { $attempt }: { $n }
review-person-mean = Mean experience { $n }.
review-person-house = The others of the house over the same time: { $n }.
review-person-gain = Gain per doubling of attempts { $gain }.
review-person-sittings = { $n ->
    [one] { $n } session as a table
   *[other] { $n } sessions as a table
}
review-person-sittings-caption = Sessions that count, by date
review-person-opened = { $scenario }, attempt { $attempt }, { $day }: experience { $n }
review-person-marks-deeds = One mark for each judged act, on the clock of the session. Up: what it gave, in points summed over guests; a ring is what it took away. Down, with an arrow: what the best alternative would have given more. A mark is a link to its row.
review-person-marks-felt = One mark for each felt moment, on the clock of the session: up what it gave that guest, down what it took, in points. A mark is a link to its row.
review-person-timeline = Moments on the clock of the session; details in the table below
review-person-mark = { $clock }: { $up }, missed { $down }
review-person-gave-def = Gave: with the act less without it, the same guests, points summed over guests.
review-person-missed-def = Missed: the best alternative less the act, over fresh evenings.
review-person-deeds-caption = The acts that mattered. The command opens the log at that very second.
review-person-felt-caption = What guests felt most strongly, in points of that guest's experience. The command opens the log at that very second.
review-person-better = better:
review-person-step = at: { $step }
review-person-debrief = The whole session:
review-person-left = { $n ->
    [one] { $n } session of this person does not count
   *[other] { $n } sessions of this person do not count
}
review-gave = gave
review-missed = missed
review-column-at = At
review-column-act = Act
review-column-worth = Worth
review-column-again = To see it again
review-column-moment = Moment
review-column-points = Points
review-column-attempt = Attempt
review-column-passed = Passed

review-words = Words used here
review-word-box = Box
review-word-box-def = Satisfaction in five steps, which the rules cut out of experience: 1 is very unhappy, 5 very satisfied.
review-word-reference = Reference
review-word-reference-def = The player attentive, who sees no more than a waiter sees.
review-word-attempt = Attempt
review-word-attempt-def = The n-th opening of the same version of a scenario by the same person, finished or not.
review-word-step = Step
review-word-step-def = A part of the service blueprint, done by guest, trainee, colleague or system.
review-word-condition = Condition
review-word-condition-def = What a guest needs to do a share of the work: motivation, role clarity, information, ability.
review-word-n = n
review-word-n-def = How many learners, sessions or guests stand behind a number; it is always said which.

review-filters = Filters
review-since = From
review-until = Until
review-group = Group
review-unverified = Not verified
review-unverified-out = left out
review-unverified-in = counted too
review-language = Language
review-any = any
review-show = Show
review-live = This page looks for new logs every { $n } seconds.
review-live-stop = Stop that
review-still = This page stays as it is.
review-live-start = Look for new logs by itself
review-all = All sessions
review-page-written = page written: { $path }
review-served = Serving at { $address } until Ctrl-C. Whoever can reach this address can read it.
review-bad-filter = The filter { $name } cannot be read: { $value }
review-not-there = There is no such page.
review-wrong-host = This address is not served here.
review-page-failed = This page could not be made: that is a fault of the program. Other filters may still work.
