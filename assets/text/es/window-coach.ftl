# El entrenador en el repaso de la ventana: cuánto valió cada acción, qué había detrás, probar de nuevo.

game-part-felt = Lo que sintieron
game-part-acts = Cuánto valió cada acción
game-part-behind = Qué había detrás
game-part-tried = Antes y ahora

game-coach-working = El entrenador estudia qué otra cosa se habría podido hacer: { $percent }
game-coach-soon = El entrenador sigue trabajando. Esta página se completará en cuanto termine; mientras tanto puede seguir leyendo.
game-coach-lost = El entrenador no pudo terminar. Lo que sintieron sus clientes se cuenta igualmente.
game-coach-ready = El entrenador ha terminado: cuánto valió cada acción y qué había detrás.
game-coach-ready-again = El entrenador ha terminado. Lo que más merece otro intento: { $what }

game-acts-explained = Arriba: lo que aportó esta noche. Abajo: cuánto más habría aportado algo mejor. Puntos, todos los clientes juntos.
game-acts-gave = aportó
game-acts-missed = faltó
game-acts-loss = pérdida
game-acts-chart = Lo que aportaron y dejaron de aportar las acciones, de { $from } a { $until }. { $acts }
game-acts-few = Acciones y esperas, primero lo más útil
game-acts-all = Todas las acciones y esperas: { $n }
game-acts-only = Solo lo más útil
game-acts-again = Probar otra vez desde { $clock }
game-acts-no-again = No se encontró nada que usted por su cuenta pudiera haber hecho en un momento dado; no hay momento que repetir.
game-acts-hint = acciones y pérdidas
game-acts-hint-keys = Tab: siguiente, Intro: elegir
game-acts-unkept = No se pudo probar de nuevo: { $why }

game-behind-cues-all = Las { $n } señales
game-behind-cues-few = Solo las no advertidas
game-behind-cues-none = Nada de lo que se veía pasó inadvertido.
game-behind-tasks-none = A ningún cliente le faltó nada para su parte.
game-behind-notes-none = El cuaderno está vacío y no hay con qué compararlo.
game-behind-pages-rest = Nada anotado y nada que anotar: { $who }
game-behind-range = de { $low } a { $high }

game-tried-first = primera vez
game-tried-now = esta vez
game-tried-all = Todos los clientes, de media
game-tried-promise = Lo que se prometía para { $who }
game-tried-free = Para este momento no se prometía nada a un cliente en concreto.

game-ghost-from = Nuevo intento desde { $clock }
game-ghost-did = La otra vez ({ $clock }): { $act }
game-ghost-next = La otra vez, después ({ $clock }): { $act }
game-ghost-over = La otra vez ya no hizo nada más.
