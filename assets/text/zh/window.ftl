# 窗口各画面共用的词句。

game-motto = 在与客人相处中练习服务，学会读懂他们。
game-quit = 退出
