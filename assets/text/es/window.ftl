# Palabras de la ventana que comparten varias pantallas.

game-motto = Practique el servicio con clientes a los que aprenderá a leer.
game-quit = Salir
