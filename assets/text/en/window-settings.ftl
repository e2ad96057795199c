# Settings, keys, pause, help.

game-settings = Settings
game-settings-close = Done
game-settings-reset = Restore defaults
game-settings-reset-done = All settings are back to their defaults.
game-settings-on = On
game-settings-off = Off
game-settings-percent = {$n}%

game-settings-broken = The settings could not be read. They are kept as {$file}; the defaults apply now.
game-settings-newer = The settings were written by a newer version. They are kept as {$file}; the defaults apply now.
game-settings-untouchable = The file of the settings cannot be read. What you change here holds until you quit.
game-settings-not-saved = The settings could not be saved: {$why}

game-settings-reading = Language and text
game-settings-language = Language
game-settings-language-en = English
game-settings-language-es = Español
game-settings-language-ru = Русский
game-settings-language-zh = 中文
game-settings-text = Text size

game-settings-seeing = Seeing
game-settings-contrast = High contrast
game-settings-contrast-detail = Black on white, with strong borders
game-settings-colours = Colours that everybody can tell apart
game-settings-colours-detail = Blue and orange in place of green and red
game-settings-motion = Less motion
game-settings-motion-detail = People change places without walking, nothing slides

game-settings-playing = Playing
game-settings-speed = Speed at the start of a shift
game-settings-speed-times = {$n}×
game-settings-choosing = Pause while choosing
game-settings-choosing-detail = The clock stands still while you attend to a guest and choose what to do
game-settings-unfocused = Pause when you leave the window
game-settings-unfocused-detail = Nothing happens behind your back
game-settings-hints = Hints
game-settings-hints-detail = A word from an experienced colleague now and then
game-settings-hints-assessed = Off: this session is assessed

game-settings-hearing = Sound
game-settings-volume = Volume
game-settings-captions = Every sound is also shown as text.

game-settings-keys = Keys
game-settings-keys-how = Press Enter on a row, then the new key. Esc, Tab, Enter and the arrows stay what they are.
game-settings-key-named = {$deed}: {$key}
game-settings-key-fixed = {$deed}: {$key}. This key stays.
game-settings-key-listens = press a key …
game-settings-key-taken = {$key} is already used for: {$deed}
game-settings-key-reserved = {$key} always moves, presses or steps back. Choose another key.
game-settings-key-unknown = That key cannot be used. Choose another one.
game-settings-key-swap = Swap the two
game-settings-key-swapped = Swapped.
game-settings-key-keep = Leave it
game-settings-key-as-it-was = The key stays as it was.

game-deed-back = Back
game-deed-pause = Stop the clock, go on
game-deed-skip = On to the next event
game-deed-faster = Faster
game-deed-slower = Slower
game-deed-notebook = Notebook
game-deed-settings = Settings
game-deed-cancel = Break off
game-deed-main = The main button
game-deed-again = Same evening again
game-deed-why = Why?
game-deed-file = A guest’s file
game-deed-intent = Act {$n}
game-deed-topic = Topic {$n}
game-deed-phrasing = Wording {$n}

game-pause = Pause
game-pause-stands = The house’s clock stands still.
game-pause-on = Go on
game-pause-settings = Settings
game-pause-help = How the keys work
game-pause-leave = Leave, and carry on later
game-pause-leave-detail = The shift is kept as it stands now
game-pause-leave-unkept-detail = Nothing is recorded: this shift will be lost
game-pause-title = To the title
game-pause-end = End the shift now
game-pause-end-detail = Guests still here will not be served
game-pause-quit = Quit
game-pause-quit-detail = The shift is kept as it stands now
game-pause-sure = End the shift now?
game-pause-sure-detail = The record is closed and the shift cannot be resumed. You will be asked what you think your guests felt.
game-pause-sure-yes = End it
game-pause-sure-no = No, go back

game-help = How the keys work
game-help-back = Back
game-help-keys = Keys
game-help-pad = Gamepad
game-help-move = To the next control, and back
game-help-press = Press the control inside the ring
game-help-adjust = Change a value
game-help-scroll = Scroll
game-help-intents = What you have in mind
game-help-topics = What about
game-help-phrasings = How you say it
game-help-change = Keys can be changed in the settings.
game-help-pad-move = Cross, left stick
game-help-pad-press = Lower button
game-help-pad-back = Right button
game-help-pad-skip = Left button
game-help-pad-notebook = Upper button
game-help-pad-guests = Shoulders
game-help-pad-guests-does = The guest before, the next guest
game-help-pad-pause = Start
game-help-pad-pause-does = Pause

game-sound-bell = The door bell rings
game-sound-call = Somebody calls
game-sound-till = The till rings
game-sound-cup = Something is put on the table
game-sound-trouble = Something breaks down
