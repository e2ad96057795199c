# Words of the window that several screens share.

game-motto = Practise service with guests you learn to read.
game-quit = Quit
