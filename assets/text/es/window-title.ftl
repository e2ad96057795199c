# La portada con la estantería de escenarios, y lo que se dice de los archivos que cambian.

game-language-name = Español
game-title-scenarios = Escenarios
game-title-legend = Qué se practica, duración, su mejor resultado
game-title-carry = Continuar: { $name }
game-title-carry-older = Continuar: una versión anterior de un escenario
game-title-left-before = interrumpido antes de abrir
game-title-left-at = interrumpido: { $clock } de { $of }
game-title-left-late = interrumpido: { $clock }, ya sin nuevas entradas
game-title-left-somewhere = interrumpido: { $clock }
game-title-best = { $points ->
    [one] mejor resultado: { $points } punto
   *[other] mejor resultado: { $points } puntos
}
game-title-best-passed = { $points ->
    [one] superado, mejor resultado: { $points } punto
   *[other] superado, mejor resultado: { $points } puntos
}
game-title-not-played = aún sin jugar
game-title-faults = { $n ->
    [one] { $n } error en el archivo
   *[other] { $n } errores en el archivo
}
game-title-tutorial = Tutorial
game-title-settings = Ajustes
game-title-back = Volver a los escenarios

game-carry-trouble = Esta sesión no se puede retomar
game-carry-trouble-stays = Su registro queda como está. Puede empezar el escenario de nuevo.

game-faults-title = { $n ->
    [one] { $name }: { $n } error
   *[other] { $name }: { $n } errores
}
game-faults-unplayable = Este escenario no se puede jugar hasta que se corrija su archivo. El juego vuelve a leer el archivo en cuanto se guarde.
game-faults-kept = Todavía se puede jugar la última versión sin errores. El juego vuelve a leer el archivo en cuanto se guarde.
game-faults-none = El archivo está corregido: ya no tiene ningún error.

game-howto = Cómo se juega
game-howto-1 = Trabaja en un local que atiende al público. Ve lo que ve quien sirve: posturas, caras, lo que se dice. Nadie le cuenta cómo se sienten los clientes.
game-howto-2 = Antes de abrir tiene unos minutos para prepararse. No alcanzan para todo.
game-howto-3 = Con las puertas abiertas, observe la sala. Elija a un cliente, luego lo que se propone, después sobre qué y con qué palabras. Cada acción lleva su tiempo.
game-howto-4 = Anote en la libreta lo que cree de un cliente. Al final se compara con la realidad.
game-howto-5 = Después de cerrar, adivine qué sintió cada cliente; luego verá cada momento, su causa y lo que habría sido mejor.
game-howto-6 = Todo funciona solo con el teclado: Tab y las flechas mueven, Intro o Espacio eligen, Esc vuelve atrás. Cada tecla aparece junto a lo que hace.

game-shelf-new = { $name }: el archivo ha cambiado y la nueva versión está lista.
game-shelf-new-running = { $name }: el archivo ha cambiado. Este turno sigue con la versión con la que empezó.
game-shelf-broken = { $n ->
    [one] { $name }: el archivo ha cambiado y tiene { $n } error.
   *[other] { $name }: el archivo ha cambiado y tiene { $n } errores.
}
game-shelf-broken-running = { $n ->
    [one] { $name }: el archivo ha cambiado y tiene { $n } error. Este turno sigue con la versión con la que empezó.
   *[other] { $name }: el archivo ha cambiado y tiene { $n } errores. Este turno sigue con la versión con la que empezó.
}
game-shelf-gone = { $name }: el archivo ya no está.

# Lo que se practica en un escenario, en una lista.
game-list = { $a }, { $b }
game-trains-Prepare = preparar
game-trains-Greet = saludar
game-trains-Attend = observar de cerca
game-trains-Ask = preguntar
game-trains-Inform = informar
game-trains-Guide = orientar
game-trains-Advise = aconsejar
game-trains-Motivate = animar
game-trains-Assist = ayudar
game-trains-Perform = servir
game-trains-Offer = ofrecer
game-trains-Confirm = repetir los pedidos
game-trains-CheckBack = preguntar si todo va bien
game-trains-Acknowledge = mostrar que se ha visto al cliente
game-trains-Remedy = compensar
game-trains-Handover = pasar a un compañero
game-trains-Note = tomar notas
game-trains-Wait = esperar
game-trains-Record = llevar las fichas
game-trains-Reflect = reflexionar
game-trains-FollowUp = hacer seguimiento
