# The review as tables of a terminal; most words are those of the page.

review-table-answers = Answers
review-table-figures = Key figures, with 95 % intervals
review-table-figure = figure
review-table-value = value
review-table-interval = interval
review-table-over = over
review-table-change = change, same people
review-table-competence-none = Competence needs debriefs beside the logs: coserve debrief LOG --save.
review-table-competence-of = Competence is of { $n } sessions with a saved debrief; { $untold } of them cannot tell by themselves.
review-table-n = { $what }, n { $n }
review-table-with = { $what }, { $more }
review-table-attempt = attempt { $n }
review-table-same = 1 to 4, same people
review-table-placed = First and latest attempts: quartiles, and who passed
review-table-first = quartiles of first attempts
review-table-latest = quartiles of latest attempts
review-table-passed-first = passed at first attempt
review-table-passed-latest = passed at latest attempt
review-table-steps = Steps that lose experience, points per guest
review-table-line = line
review-table-by = by
review-table-played = as played
review-table-item = Item
review-table-kind = kind
review-table-better = better
review-table-mind = To bear in mind
review-table-keys-help = Put known ones into the folder keys of DIR, or name a data folder with --data.
review-table-look = There is something to look into: see above.
review-table-nobody = warning: no session of `{ $learner }` counts

fault-no-such-folder = { $path }: there is no such folder, nor file
fault-no-such-folder-help = logs lie in the folder `sessions` of a data folder; `coserve demo DIR` makes some to try
fault-called-off = it was broken off before all logs were read
fault-unserved = { $address } cannot be served: { $why }
fault-unserved-help = name another one, such as --serve 127.0.0.1:0
