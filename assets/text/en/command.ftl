# What the commands say when something cannot be done.

fault-error = error
fault-help = help

fault-no-scenario = { $path }: there is no such file, and no scenario of that name
fault-near-scenario = did you mean `{ $near }`? `coserve play` lists what there is
fault-list-scenarios = `coserve play` lists what there is
fault-unreadable = { $path }: this cannot be read: { $why }
fault-not-a-file = { $path }: this is not a file
fault-in-scenario = { $n ->
    [one] { $path }: { $n } fault, see above; this cannot be played
   *[other] { $path }: { $n } faults, see above; this cannot be played
}
fault-in-story = { $path }: this story has faults, see above
fault-mend = mend it and run `coserve check { $path }`

fault-locale = there are no words for the locale `{ $locale }`
fault-locale-help = there are { $locales }
fault-json = --json prints one document, and a person plays in sentences
fault-json-help = let a bot play with --policy attentive, or a story with --script FILE
fault-terminal = there is no terminal to play at: input or output is not one
fault-terminal-help = run this in a terminal, or let a bot play with --policy attentive, or a story with --script FILE; --text plays through a pipe, line by line

fault-prepare-unknown = --prepare: nothing to prepare has the id `{ $id }`
fault-prepare-near = did you mean `{ $near }`?
fault-prepare-there-is = this scenario has { $ids }
fault-prepare-room = --prepare: `{ $id }` does not fit in, with { $span } left
fault-prepare-fewer = name fewer things, and each once

fault-no-place = the system has no folder for data
fault-no-place-help = name a folder with --data DIR
fault-keep-help = choose another folder with --data DIR, or keep no log with --no-log
fault-disk-full = { $path }: the disk is full
fault-denied = { $path }: writing or reading here is not allowed
fault-system = { $path }: { $why }
fault-chance = the system gives no random numbers: { $why }
fault-key = { $path }: this is not a signing key
fault-key-there = { $path }: there is a key already; it stays as it is
fault-in-use = { $path }: this session is being played elsewhere
fault-broken = { $path }: the log is not what it should be: { $why }
fault-too-long = this is too long for a log: { $what }
fault-over = { $path }: this shift is over already
fault-log-lost = the log could not be kept: { $why }
fault-log-lost-help = what was written before that is still there, unsealed: make room where it lies; you can then go on with it by playing the same scenario again
fault-output = { $why } (standard output)
fault-output-help = what was asked for is not all there: make room where it goes, or send it elsewhere, and run this again
