# Слова окна, общие для нескольких экранов.

game-motto = Учитесь обслуживать гостей и понимать их без слов.
game-quit = Выйти

# What is written on keys, and the quotation marks of the language.
game-key-enter = Enter
game-key-page-up = PgUp
game-key-page-down = PgDn
game-quoted = «{ $words }»
