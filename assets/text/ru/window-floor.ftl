game-floor-away = идти { $n }{"\u00A0"}с
game-floor-here = рядом
game-floor-attend = заняться
