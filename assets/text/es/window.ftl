# Palabras de la ventana que comparten varias pantallas.

game-motto = Practique el servicio con clientes a los que aprenderá a leer.
game-quit = Salir

# What is written on keys, and the quotation marks of the language.
game-key-enter = Intro
game-key-page-up = RePág
game-key-page-down = AvPág
game-quoted = «{ $words }»
