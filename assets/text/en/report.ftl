# The report at the end.

report-title = How it went: { $title }
report-guests = { $n ->
    [one] { $n } guest came.
   *[other] { $n } guests came.
}
report-guest = { $who }: { $fate }. Box { $rank } of 5, { $box } ({ $points } points).
report-stay = Stayed { $span }.
report-gain = { $sign }{ $points }  { $clock }  { $what }. Factor: { $factor }. Cause: { $cause }.
report-loss = { $sign }{ $points }  { $clock }  { $what }. Factor: { $factor }. Cause: { $cause }; it counted all the same.
report-loss-own = { $sign }{ $points }  { $clock }  { $what }. Factor: { $factor }. Cause: { $cause }.
report-peak = This was the strongest moment of the visit.
report-rest = { $n ->
    [one] { $n } weaker moment is left out here; --all-moments shows it (with play and replay).
   *[other] { $n } weaker moments are left out here; --all-moments shows them (with play and replay).
}
report-nothing-felt = Nothing was felt that would be remembered.
report-needs = Needs met: { $met } of { $arose }.
report-needs-unmet = Needs met: { $met } of { $arose }. Left unmet: { $unmet }.
report-after = Afterwards: { $exit }; tells { $n ->
    [0] nobody
    [one] { $n } person { $tone }
   *[other] { $n } people { $tone }
}.
report-after-unhappy = Afterwards: { $voice }; { $exit }; tells { $n ->
    [0] nobody
    [one] { $n } person { $tone }
   *[other] { $n } people { $tone }
}.

report-score = Score: { $points } points on average. Pass mark { $mark }: { $pass }.
report-worst = Least satisfied: { $who } ({ $points } points).
report-top = Very satisfied: { $n } of { $of }.
report-verdict = Verdict: { $verdict }. It counts needs, not how satisfied guests left: { $met } of { $arose } were met.
report-nevertheless = All the same, not satisfied: { $whom }.
report-less = { $who } (box { $rank } of 5, { $box })
report-factors = The six factors (75 is neutral):
report-factor = { $factor }: { $points } ({ $n ->
    [0] nothing felt
    [one] { $n } moment
   *[other] { $n } moments
})
report-standards = Standards of the house, judged beside the score:
report-standard = { $why } Kept { $kept }, broken { $broken }, left open { $open }.
report-standard-late = { $who }: after { $span }.
report-standard-never = { $who }: never.
report-goal = Goal { $state }: { $goal }
report-notebook = Notebook: { $n ->
    [0] no entries
    [one] { $n } entry
   *[other] { $n } entries
}; Brier score { $brier } (0 is perfect, an empty notebook has { $empty }).
report-closing = After closing: { $right } right, { $wrong } wrong.
report-allowance = Given away: { $spent } of { $of }.
report-seed = Seed: { $seed }
report-recorded = Story: { $path }
report-log = Sealed log: { $path }
