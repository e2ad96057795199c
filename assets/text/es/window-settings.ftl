# Ajustes, teclas, pausa, ayuda.

game-settings = Ajustes
game-settings-close = Listo
game-settings-reset = Valores iniciales
game-settings-reset-done = Todo vuelve a estar como al principio.
game-settings-on = Activado
game-settings-off = Desactivado
game-settings-percent = {$n}{"\u00A0"}%

game-settings-broken = No se han podido leer los ajustes. Se conservan como {$file}; ahora rigen los valores iniciales.
game-settings-newer = Los ajustes son de una versión más nueva. Se conservan como {$file}; ahora rigen los valores iniciales.
game-settings-untouchable = No se puede leer el archivo de ajustes. Lo que cambie aquí valdrá hasta que salga.
game-settings-not-saved = No se han podido guardar los ajustes: {$why}

game-settings-reading = Idioma y texto
game-settings-language = Idioma
game-settings-language-en = English
game-settings-language-es = Español
game-settings-language-ru = Русский
game-settings-language-zh = 中文
game-settings-text = Tamaño del texto

game-settings-seeing = Vista
game-settings-contrast = Alto contraste
game-settings-contrast-detail = Negro sobre blanco, con bordes marcados
game-settings-colours = Colores que todos distinguen
game-settings-colours-detail = Azul y naranja en lugar de verde y rojo
game-settings-motion = Menos movimiento
game-settings-motion-detail = Las personas cambian de sitio sin caminar y nada se desliza

game-settings-playing = Juego
game-settings-speed = Velocidad al empezar el turno
game-settings-speed-times = {$n}×
game-settings-choosing = Pausa al elegir
game-settings-choosing-detail = El reloj se detiene mientras atiende a un cliente y elige qué hacer
game-settings-unfocused = Pausa al salir de la ventana
game-settings-unfocused-detail = Nada ocurre a sus espaldas
game-settings-hints = Pistas
game-settings-hints-detail = De vez en cuando, unas palabras de un compañero con experiencia
game-settings-hints-assessed = Desactivadas: esta sesión se evalúa

game-settings-hearing = Sonido
game-settings-volume = Volumen
game-settings-captions = Todo lo que se oye aparece también escrito, siempre.

game-settings-keys = Teclas
game-settings-keys-how = Pulse Intro en una línea y después la tecla nueva. Esc, Tab, Intro y las flechas no cambian.
game-settings-key-named = {$deed}: {$key}
game-settings-key-fixed = {$deed}: {$key}. Esta tecla no cambia.
game-settings-key-listens = pulse una tecla…
game-settings-key-taken = {$key} ya sirve para: {$deed}
game-settings-key-reserved = {$key} siempre mueve, pulsa o vuelve atrás. Elija otra tecla.
game-settings-key-unknown = Esa tecla no se puede usar. Elija otra.
game-settings-key-swap = Intercambiar las dos teclas
game-settings-key-swapped = Intercambiadas.
game-settings-key-keep = Dejarlo así
game-settings-key-as-it-was = La tecla queda como estaba.

game-deed-back = Atrás
game-deed-pause = Parar el reloj o seguir
game-deed-skip = Ir al próximo suceso
game-deed-faster = Más rápido
game-deed-slower = Más lento
game-deed-notebook = Libreta
game-deed-settings = Ajustes
game-deed-cancel = Interrumpir
game-deed-main = El botón destacado de la pantalla
game-deed-again = Otra vez
game-deed-why = ¿Por qué?
game-deed-file = Ficha de un cliente
game-deed-intent = Acción {$n}
game-deed-topic = Tema {$n}
game-deed-phrasing = Forma de decirlo {$n}

game-pause = Pausa
game-pause-stands = El reloj del local está parado.
game-pause-on = Continuar
game-pause-settings = Ajustes
game-pause-help = Cómo funcionan las teclas
game-pause-leave = Salir y seguir más tarde
game-pause-leave-detail = El turno se guarda tal como está ahora
game-pause-leave-unkept-detail = No se registra nada: este turno se perderá
game-pause-title = Al inicio
game-pause-end = Terminar el turno ya
game-pause-end-detail = Los clientes que siguen aquí se quedan sin atender
game-pause-quit = Salir del juego
game-pause-quit-detail = El turno se guarda tal como está ahora
game-pause-sure = ¿Terminar el turno ya?
game-pause-sure-detail = El registro se cierra tal como está y no se puede continuar. Después se le preguntará qué cree que sintieron sus clientes.
game-pause-sure-yes = Terminar el turno
game-pause-sure-no = No, volver

game-help = Cómo funcionan las teclas
game-help-back = Atrás
game-help-keys = Teclas
game-help-pad = Mando
game-help-move = Al control siguiente, o al anterior
game-help-press = Pulsar lo que está enmarcado
game-help-adjust = Cambiar un valor
game-help-scroll = Desplazar
game-help-intents = Acción
game-help-topics = Tema
game-help-phrasings = Forma de decirlo
game-help-change = Las teclas se pueden cambiar en los ajustes.
game-help-pad-move = Cruceta, stick izquierdo
game-help-pad-press = Botón inferior
game-help-pad-back = Botón derecho
game-help-pad-skip = Botón izquierdo
game-help-pad-notebook = Botón superior
game-help-pad-guests = Botones L y R
game-help-pad-guests-does = El cliente anterior, el siguiente
game-help-pad-pause = Start
game-help-pad-pause-does = Pausa

game-sound-bell = Suena la campanilla de la puerta
game-sound-call = Alguien llama
game-sound-till = Suena la caja
game-sound-cup = Se pone algo en la mesa
game-sound-trouble = Algo se estropea
