# Keys, manifests, forgetting and exports.

key-new = a new key; the private half is { $private }: keep it to this machine, and a copy where it is safe
key-made = sessions of this data folder are signed with it from now on
key-made-elsewhere = to sign sessions with it, put it into a data folder as keys/signing.key
key-give = give reviewers the public half, { $public }; `coserve key trust` makes their data folder trust it:
    { $key }
key-own = signs with { $key }
key-none = there is no key yet; the first session makes one, and so does `coserve key new`
key-trusted = trusts { $key }
key-trusts = trusted from now on, as { $path } says
fault-no-public-key = { $path }: this is no public key
fault-no-public-key-help = name a file that ends in .pub, or give the 64 digits of the key

manifest-entered = { $n ->
    [one] { $path }: { $n } log entered
   *[other] { $path }: { $n } logs entered
}
manifest-day = day
manifest-logs = logs
manifest-forgotten = forgotten
manifest-root = root
manifest-keep = Keep the last root elsewhere, on paper or in a mail: `coserve manifest DIR --root HEX` then shows whether a log was removed or exchanged.
manifest-fine = { $path }: fine; there as entered: { $there }, forgotten: { $forgotten }, entered until { $until }
manifest-wrong = { $path }: NOT FINE; wrong: { $wrong }, there as entered: { $there }, forgotten: { $forgotten }, entered until { $until }
manifest-whose = help: name the data folder whose key forgot them with --data, or trust that key with `coserve key trust`
fault-no-folder = { $path }: this is no folder
fault-no-logs = { $path }: there are no session logs here

forget-nothing = nothing is known of the learner { $learner } in { $path }
forget-name = The name { $name } will be erased from the table in { $path }.
forget-logs = { $n ->
    [0] There are no sessions to remove.
    [one] { $n } session will be removed for good, with { $beside } files beside it; a tombstone in the manifest says that it was.
   *[other] { $n } sessions will be removed for good, with { $beside } files beside them; a tombstone each in the manifest says that they were.
}
forget-keeps = { $n ->
    [0] There are no sessions.
    [one] { $n } session stays, under the pseudonym { $learner }; --sessions removes it as well.
   *[other] { $n } sessions stay, under the pseudonym { $learner }; --sessions removes them as well.
}
forget-unknown = { $n ->
    [one] { $n } file does not say whose it is, and stays:
   *[other] { $n } files do not say whose they are, and stay:
}
forget-linked = { $n ->
    [one] { $n } link leads to a folder that is not looked into:
   *[other] { $n } links lead to folders that are not looked into:
}
forget-elsewhere = Copies, exports and learning record stores elsewhere are not touched.
forget-ask = Forget this? Type yes to do it.
forget-yes = yes
forget-left = nothing was changed
forget-nobody = there is nobody to ask
forget-nobody-help = --yes does it without asking
forget-done = forgotten; names: { $names }, sessions: { $logs }, files beside them: { $beside }

export-reading = reading logs
export-posting = posting
export-done = { $n ->
    [one] { $n } session exported to { $path }
   *[other] { $n } sessions exported to { $path }
}
export-not-replayed = { $n ->
    [one] { $n } of them was played by another engine: it has no customers, moments or acts here
   *[other] { $n } of them were played by another engine: they have no customers, moments or acts here
}
export-copies = { $n ->
    [one] { $n } log is a copy of another, and not exported twice
   *[other] { $n } logs are copies of others, and not exported twice
}
export-left-out = { $n ->
    [one] { $n } left out:
   *[other] { $n } left out:
}
export-posted = statements acknowledged by the store: { $sent }; there already: { $found }
export-called-off = called off; nothing was exported
fault-there = { $path }: there is something already
fault-there-help = name a new folder, or remove what is there
fault-out-as-log = { $path }: a file of that name among logs would be taken for a log
fault-out-as-log-help = name one that does not end in .jsonl, such as statements.json, or one in another folder
fault-post-form = --post sends statements
fault-post-form-help = say --format xapi
fault-post-help = an address begins with https://; --allow-http sends unencrypted away from this machine
fault-post-half = COSERVE_LRS_USER and COSERVE_LRS_PASSWORD go together, and one of them is missing
fault-post-who = set COSERVE_LRS_USER and COSERVE_LRS_PASSWORD to what the store gave you
fault-post-ca = if the store has an authority of its own, name its certificate with --ca FILE
fault-post-again = what was acknowledged is noted: the same command goes on from there
