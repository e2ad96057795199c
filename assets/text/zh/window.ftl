# 窗口各画面共用的词句。

game-motto = 练习服务，学会读懂客人。
game-quit = 退出
