game-floor-away = { $n } с ходьбы
game-floor-here = рядом
game-floor-attend = подойти
