game-floor-away = 距离 { $n } 秒
game-floor-here = 就在身边
game-floor-attend = 接待
