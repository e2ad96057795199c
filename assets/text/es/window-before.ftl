# Antes del turno: presentación y preparación.

game-brief = Presentación
game-brief-lasts = Duración de la partida: { $span }
game-brief-clock = Entran clientes durante { $span } (reloj del local)
game-brief-allowance = Puede gastar { $money } en atenciones a los clientes
game-brief-pass = Para superarlo: { $points } puntos sobre 100, de media
game-brief-seed = Semilla { $seed }: con el mismo número se repite el mismo turno
game-brief-goals = Objetivos
game-brief-trains = Qué le espera
game-brief-assessed = Esta sesión se evalúa: cuenta, no da pistas y su semilla queda oculta.
game-brief-faults = { $n ->
    [one] El archivo tiene ahora { $n } error. Usted juega la última versión sin errores.
   *[other] El archivo tiene ahora { $n } errores. Usted juega la última versión sin errores.
}
game-brief-no-log = No se puede llevar un registro
game-brief-no-log-explain = Sin registro la sesión se puede jugar hasta el final, pero no se puede retomar más tarde, y no se guarda nada de ella.
game-brief-without = Jugar sin registro
game-brief-back = Volver
game-brief-begin = Empezar

game-bar-before = Antes de abrir
game-bar-after = Después de cerrar
game-bar-allowance = Para atenciones
game-leave = Salir

game-prep-title = Prepare el turno
game-prep-explain = No se puede hacer todo. ¿Qué necesitarán estos clientes?
game-prep-left = Disponible: { $left } de { $all }
game-prep-Information = Información
game-prep-Information-what = Clientes, local, recorrido, historial
game-prep-Equipment = Material
game-prep-Equipment-what = Utensilios, sala, ropa, sistemas
game-prep-Mindset = Actitud
game-prep-Mindset-what = Ánimo, postura, tono
game-prep-Lever = Cambios en el local
game-prep-Lever-what = afectan a todos los clientes, todo el turno
game-prep-too-long = Ya no alcanza el tiempo.
game-prep-done = Hecho.
game-prep-said = Hecho: { $name }. Disponible: { $left }.
game-prep-once = Lo hecho, hecho está: los minutos no vuelven.
game-prep-open = Abrir las puertas

game-file = Ficha del cliente
game-file-wrote = Lo que anotamos
game-file-not-known = No se sabe
game-file-nothing = No se anotó nada sobre este cliente
game-file-unknown-who = Quién vendrá hoy
game-file-unknown-wish = Qué querrá hoy
game-file-unknown-mood = Con qué ánimo vendrá
game-file-only = Aquí solo está lo que se anotó y se ha leído.
game-file-next = Siguiente cliente ({ $n } de { $all })
game-file-key = siguiente ficha
