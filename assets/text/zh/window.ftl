# 窗口各画面共用的词句。

game-motto = 练习服务，学会读懂客人。
game-quit = 退出

# What is written on keys, and the quotation marks of the language.
game-key-enter = Enter
game-key-page-up = PgUp
game-key-page-down = PgDn
game-quoted = “{ $words }”
