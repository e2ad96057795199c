# Después de cerrar: lo que se guarda en la ficha, sobre qué se reflexiona y qué seguimiento se hace.

game-closing-title = El local ha cerrado
game-closing-guests = Clientes de hoy
game-closing-nobody = Hoy no vino nadie.
game-closing-filed = { $n ->
    [one] { $n } cosa hecha
   *[other] { $n } cosas hechas
}
game-closing-about = Sobre { $who }
game-closing-explain = Lo que guarde se sabrá la próxima vez. Anotar algo falso molesta.
game-closing-Record = Guardar en la ficha
game-closing-Record-what = Para la próxima visita
game-closing-Reflect = Reflexionar
game-closing-Reflect-what = ¿Es este cliente la respuesta?
game-closing-FollowUp = Hacer un seguimiento
game-closing-FollowUp-what = Un detalle después de la visita
game-closing-done = Hecho.
game-closing-too-dear = El presupuesto no llega a tanto.
game-closing-said = Hecho: { $what }
game-closing-free = Nada de esto es obligatorio, pero lo hecho no se deshace.
game-closing-on = Ir a su suposición
