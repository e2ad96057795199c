# El turno en la ventana: barra, panel, franja de intenciones, libreta, rótulos.

game-shift-pause = Pausa
game-shift-go-on = Seguir
game-shift-speed = { $n }×
game-shift-speed-said = Velocidad: { $n } veces la habitual
game-shift-skip = Próximo suceso
game-shift-open = Se recibe a clientes durante { $span } más
game-shift-last-orders = Ya no entra nadie más
game-shift-closed = Las puertas están cerradas
game-shift-goal-holds = se cumple por ahora
game-shift-goal-missed = no cumplido
game-shift-goal-unknown = se sabrá al final
game-shift-allowance = Para atenciones
game-shift-settings = Ajustes

game-shift-intent-ask = Preguntar
game-shift-intent-inform = Informar
game-shift-intent-guide = Orientar
game-shift-intent-advise = Aconsejar
game-shift-intent-motivate = Animar
game-shift-intent-assist = Ayudar
game-shift-intent-serve = Servir
game-shift-intent-recover = Compensar
game-shift-intent-note = Anotar

game-shift-face-far = Desde aquí no se le ve bien la cara
game-shift-face-fresh = Se le ve bien la cara
game-shift-seen-now = Lo que se ve
game-shift-title = { $intent }: { $who }
game-shift-back = Atrás
game-shift-party = Toda la mesa
game-shift-first = Puede empezar por
game-shift-about = Sobre qué
game-shift-how = Cómo lo dice
game-shift-others = { $n ->
    [one] Mostrar { $n } más
   *[other] Mostrar { $n } más
}
game-shift-what-now = O elija debajo de la sala qué quiere hacer.
game-shift-choose-topic = Elija de qué se trata.
game-shift-nothing-to-do = Ahora no hay nada de eso que hacer.
game-shift-say-it = Decirlo: { $span }
game-shift-queue-it = Decirlo después: { $span }
game-shift-ahead = Puede dejar preparada una acción
game-shift-ahead-now = Empezará al acabar la acción en curso
game-shift-within-reach = A su alcance, sin caminar
game-shift-away = A { $span } de camino

game-shift-now = Ahora: { $act }
game-shift-then = Después: { $act }
game-shift-break-off = Interrumpir
game-shift-take-back = Retirar la siguiente
game-shift-broken-off = Interrumpido.
game-shift-taken-back = Retirado.
game-shift-queued = Después: { $act }
game-shift-refused = { $act }: { $why }
game-shift-quick = Pendiente

game-shift-notebook = Libreta
game-shift-turn-to = Atender a este cliente
game-shift-suspect = Lo que sospecho
game-shift-sure = { $what }: { $sure }{"\u00A0"}% de seguridad. Pulse para cambiarlo.
game-shift-take-out = Quitar: { $what } ({ $sure }{"\u00A0"}%)
game-shift-add = Añadir de la lista de la casa
game-shift-house-list = La lista de la casa
game-shift-scale = Una marca es una suposición; cuatro, una certeza. No todo lo de la lista es cierto de alguien.
game-shift-seen-of = Visto

game-shift-hint-at = { $who } ({ $place })
game-shift-hint = { $who }: { $cue }

game-shift-key-next = siguiente cliente
game-shift-key-attend = atender
game-shift-key-act = acción
game-shift-key-how = cómo lo dice
game-shift-key-say = decirlo
game-shift-key-notebook = libreta
game-shift-key-pause = pausa
game-shift-key-go-on = seguir
game-shift-key-menu = menú
