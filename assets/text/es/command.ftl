# Lo que dicen los comandos cuando algo no se puede hacer.

fault-error = error
fault-help = ayuda

fault-no-scenario = { $path }: no existe ese archivo ni un escenario con ese nombre
fault-near-scenario = ¿quiso decir `{ $near }`? `coserve play` enumera lo que hay
fault-list-scenarios = `coserve play` enumera lo que hay
fault-unreadable = { $path }: no se puede leer: { $why }
fault-not-a-file = { $path }: esto no es un archivo
fault-in-scenario = { $n ->
    [one] { $path }: { $n } error, véase arriba; así no se puede jugar
   *[other] { $path }: { $n } errores, véase arriba; así no se puede jugar
}
fault-in-story = { $path }: esta historia tiene errores, véase arriba
fault-mend = corríjalo y ejecute `coserve check { $path }`

fault-locale = no hay textos para el idioma `{ $locale }`
fault-locale-help = los idiomas disponibles son { $locales }
fault-json = --json imprime un solo documento, y una persona juega con frases
fault-json-help = deje jugar a un bot con --policy attentive, o una historia con --script FILE
fault-terminal = no hay terminal en la que jugar: la entrada o la salida no lo es
fault-terminal-help = ejecútelo en una terminal, o deje jugar a un bot con --policy attentive, o una historia con --script FILE; --text juega por una tubería, línea a línea

fault-prepare-unknown = --prepare: no hay nada que preparar con el id `{ $id }`
fault-prepare-near = ¿quiso decir `{ $near }`?
fault-prepare-there-is = este escenario tiene { $ids }
fault-prepare-room = --prepare: `{ $id }` no cabe: tiempo restante, { $span }
fault-prepare-fewer = nombre menos cosas, y cada una una vez

fault-no-place = el sistema no tiene carpeta para datos
fault-no-place-help = indique una carpeta con --data DIR
fault-keep-help = elija otra carpeta con --data DIR, o juegue sin registro con --no-log
fault-disk-full = { $path }: el disco está lleno
fault-denied = { $path }: aquí no está permitido leer o escribir
fault-system = { $path }: { $why }
fault-chance = el sistema no da números aleatorios: { $why }
fault-key = { $path }: esto no es una clave de firma
fault-key-there = { $path }: ya hay una clave; se queda como está
fault-in-use = { $path }: este turno se está jugando en otro lugar
fault-broken = { $path }: el registro no está como debería: { $why }
fault-too-long = esto es demasiado largo para un registro: { $what }
fault-over = { $path }: este turno ya ha terminado
fault-log-lost = no se pudo guardar el registro: { $why }
fault-log-lost-help = lo escrito hasta entonces sigue ahí, sin sellar: haga sitio donde está; después podrá continuarlo si juega otra vez el mismo escenario
fault-output = { $why } (salida estándar)
fault-output-help = no está todo lo que se pidió: haga sitio en el destino o envíelo a otro lugar, y ejecútelo de nuevo
