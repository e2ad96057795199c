# La revisión en tablas de terminal; casi todas las palabras son las de la página.

review-table-answers = Respuestas
review-table-figures = Cifras clave, con intervalos del 95 %
review-table-figure = cifra
review-table-value = valor
review-table-interval = intervalo
review-table-over = base
review-table-change = cambio, las mismas personas
review-table-competence-none = Para la competencia hacen falta repasos junto a los registros: coserve debrief LOG --save.
review-table-competence-of = La competencia sale de las sesiones con repaso guardado ({ $n }); no permiten decirlo por sí solas: { $untold }.
review-table-n = { $what }, n { $n }
review-table-with = { $what }, { $more }
review-table-attempt = intento { $n }
review-table-same = del 1 al 4, las mismas personas
review-table-placed = Primeros y últimos intentos: cuartiles, y quién superó
review-table-first = cuartiles de los primeros intentos
review-table-latest = cuartiles de los últimos intentos
review-table-passed-first = superaron en el primer intento
review-table-passed-latest = superaron en el último intento
review-table-steps = Pasos en los que se pierde experiencia, puntos por cliente
review-table-line = línea
review-table-by = quién
review-table-played = tal como se jugó
review-table-item = Ítem
review-table-kind = tipo
review-table-better = mejor
review-table-mind = Conviene tener en cuenta
review-table-keys-help = Ponga las claves conocidas en la carpeta keys de DIR, o indique una carpeta de datos con --data.
review-table-look = Hay algo que examinar: véase más arriba.
review-table-nobody = aviso: ninguna sesión de `{ $learner }` cuenta

fault-no-such-folder = { $path }: no existe tal carpeta ni archivo
fault-no-such-folder-help = los registros están en la carpeta `sessions` de una carpeta de datos; `coserve demo DIR` crea algunos para probar
fault-called-off = se interrumpió antes de leer todos los registros
fault-unserved = no se puede servir en { $address }: { $why }
fault-unserved-help = indique otra dirección, por ejemplo --serve 127.0.0.1:0
