# Words of the window that several screens share.

game-motto = Practise service with guests you learn to read.
game-quit = Quit

# What is written on keys, and the quotation marks of the language.
game-key-enter = Enter
game-key-page-up = PgUp
game-key-page-down = PgDn
game-quoted = “{ $words }”
