game-floor-away = { $n } s away
game-floor-here = within reach
game-floor-attend = turn to guest
