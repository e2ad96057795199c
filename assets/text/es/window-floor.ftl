game-floor-away = a { $n } s
game-floor-here = al alcance
game-floor-attend = atender
