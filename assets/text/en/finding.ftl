# What verifying a log finds, and why a file was left out. Each follows a name or a colon.

finding-line = line { $line }: { $what }

finding-intact = intact; played again, it gives the same events and the same score
finding-same-again = played again, it gives the same events and the same score
finding-other-engine = the chains and the signature are looked at; not played again: the engine was { $was }, this is { $is }
finding-begun-by-other = it was begun by engine { $engine }

finding-edited = this line was edited: { $why }
finding-removed = { $n ->
    [one] { $count } line is missing between lines { $after } and { $before }
   *[other] { $count } lines are missing between lines { $after } and { $before }
}
finding-removed-first = { $n ->
    [one] { $count } line is missing at the beginning
   *[other] { $count } lines are missing at the beginning
}
finding-added-or-moved = this line was added, or stands in the wrong place
finding-added-before-end = a line was added before the end
finding-moved = this line stands in the wrong place
finding-after-end = the log has ended before this line
finding-torn-after-end = half a line stands behind the end of the log
finding-torn = { $n ->
    [one] the log breaks off { $count } byte into this line; what stands before is whole
   *[other] the log breaks off { $count } bytes into this line; what stands before is whole
}
finding-unfinished = the session was not finished, or is still being played
finding-cut-off = the log is cut off after this line: its end is missing
finding-nobody-named = the log breaks off before it says who played

finding-no-log = this is no session log
finding-no-log-since = this is no session log: { $why }
finding-empty = the file is empty
finding-too-long = no log has a line, or a whole, as long as this
finding-too-large = a log of { $mib } MiB is not read; the most is { $most } MiB
finding-other-form = the log has form { $form }; this program reads forms { $oldest } to { $latest }
finding-no-such-log = there is no such log

finding-bad-signature = the signature does not fit: who played, through what, or the rest of the log was changed and chained anew
finding-assessed-by-unknown = an assessed session must be signed by a known key; this one is { $key }...
finding-unproven-by-unknown = it cannot be played again here, and is signed by a key that is not known, { $key }...
finding-foreign-key = signed by a key that is not known here, { $key }...
finding-relabelled = the mode it gives itself is not the one it was written in
finding-practice = this is a log of practice
finding-played-by = this was played by { $who }

finding-seed-untold = an assessed session tells its seed in its seal, and this one has none yet
finding-seed-not-in-seal = the seal does not tell the seed that the first line commits to
finding-seed-differs = the seed and the nonce in the seal are not those that the first line commits to
finding-seed-no-hash = what it commits itself to is no hash of a seed
finding-seed-file-gone = to go on with an assessed session its seed is needed, which is kept in { $file } until the seal; that file is not there. The log is as it was: put the file back, or name the data folder that the session was begun in
finding-seed-file-wrong = { $file } does not hold the seed that this session was begun with. The log is as it was: put the right file back to go on

finding-other-scenario = it was played with another scenario, { $named }
finding-scenario-unreadable = the scenario is kept, and this version cannot read it
finding-rules-unreadable = the rules are kept, and this version cannot read them
finding-kept-unreadable-scenario = the scenario is kept, and cannot be read: { $why }
finding-kept-unreadable-rules = the rules are kept, and cannot be read: { $why }
finding-kept-altered-scenario = the kept scenario { $named } is not what it was
finding-kept-altered-rules = the kept rules { $named } are not what they were
finding-not-kept-scenario = the scenario it was played with, { $named }, is not kept here
finding-not-kept-rules = the rules it was played with, { $named }, are not kept here

finding-differs = played again, the session differs from here on
finding-astray-unfit = played again, the session differs here: the scenario does not know what this line says, or does not allow it
finding-astray-time = played again, the session differs here: it does not reach that time
finding-astray-impossible = played again, the session differs here: this cannot be done then
finding-score = the seal says { $sealed } points; played again, it is { $again }

finding-two-ends = another log has the same beginning and another end: { $other }
finding-previous-missing = the log of this learner that was opened before it is not here
finding-previous-claimed = the log of this learner that was opened before it is not here; the manifest says that it was forgotten, signed by a key that is not known here
finding-previous-changed = the log of this learner before it is not what it was when this one was opened

finding-people-no-file = this is no table of people: it is no file, or one far too long
finding-people-no-table = this is no table of people: { $why }
finding-people-form = this is no table of people: it has form { $form }; this program reads form { $known }

finding-manifest-none = this is no manifest of logs
finding-manifest-breaks-off = the manifest breaks off here
finding-manifest-form = the manifest has a form that this program does not know
finding-manifest-line = this line of the manifest cannot be read: { $why }
finding-manifest-chain = the chain of the manifest does not hold here: this line was edited or moved

# What shows that a line was edited.
edit-next-remembers = its bytes are not those that the next line remembers
edit-last-remembers = its bytes are not those that the last line remembers
edit-does-not-fit = it does not fit the lines before it
edit-number = its running number was changed
edit-kind = a line of its kind cannot stand here
edit-no-seal = it ends a log that has no seal
edit-unreadable = it cannot be read: { $why }

# Why a line or a file cannot be taken apart.
flaw-at = position { $column }
flaw-at-line = line { $line }, position { $column }
flaw-syntax = it is no JSON ({ $at })
flaw-ends = its JSON ends too early
flaw-content = something is missing in it, or does not belong there ({ $at })
flaw-several-things = a line says one thing
flaw-several-chains = a line stands in one chain
flaw-wrong-chain = this does not belong in that chain

# What the system says.
refused-absent = there is no such file or folder
refused-denied = reading here is not allowed
refused-no-file = this is not a file
refused-number = the system reports error { $number }
refused-other = the system does not allow it

# Why something else was left out.
why-opened-too-early = opened before there was this program: its clock was wrong
why-opened-in-future = opened in the future: its clock was wrong
why-seen-already = a link to a folder that has been looked into already
why-people = the table of people is not used: { $why }
