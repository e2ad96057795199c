game-floor-away = 走过去 { $n } 秒
game-floor-here = 就在身边
game-floor-attend = 接待
