# Lo que encuentra la verificación de un registro, y por qué se dejó fuera un archivo. Siempre tras un nombre o dos puntos.

finding-line = línea { $line }: { $what }

finding-intact = intacto; jugado otra vez, da los mismos sucesos y la misma puntuación
finding-same-again = jugado otra vez, da los mismos sucesos y la misma puntuación
finding-other-engine = se comprobaron las cadenas y la firma, pero no se jugó otra vez: el motor era { $was } y este es { $is }
finding-begun-by-other = lo empezó el motor { $engine }

finding-edited = esta línea se modificó: { $why }
finding-removed = { $n ->
    [one] falta { $count } línea entre las líneas { $after } y { $before }
   *[other] faltan { $count } líneas entre las líneas { $after } y { $before }
}
finding-removed-first = { $n ->
    [one] falta { $count } línea al principio
   *[other] faltan { $count } líneas al principio
}
finding-added-or-moved = esta línea se añadió o no está en su sitio
finding-added-before-end = se añadió una línea antes del final
finding-moved = esta línea no está en su sitio
finding-after-end = el registro terminaba antes de esta línea
finding-torn-after-end = tras el final del registro hay un trozo de línea
finding-torn = { $n ->
    [one] el registro se corta en esta línea, de la que queda { $count } byte; lo anterior está entero
   *[other] el registro se corta en esta línea, de la que quedan { $count } bytes; lo anterior está entero
}
finding-unfinished = la sesión no se terminó, o aún se está jugando
finding-cut-off = el registro está cortado tras esta línea: le falta el final
finding-nobody-named = el registro se corta antes de decir quién jugó

finding-no-log = esto no es un registro de sesión
finding-no-log-since = esto no es un registro de sesión: { $why }
finding-empty = el archivo está vacío
finding-too-long = ningún registro es tan largo, ni lo es ninguna de sus líneas
finding-too-large = un registro de { $mib } MiB no se lee; el máximo son { $most } MiB
finding-other-form = el formato del registro es el { $form }; este programa lee los formatos { $oldest } a { $latest }
finding-no-such-log = ese registro no existe

finding-bad-signature = la firma no corresponde: se cambió quién jugó, con qué o el resto del registro, y se rehízo la cadena
finding-assessed-by-unknown = una sesión evaluada debe llevar la firma de una clave conocida; la de esta es { $key }…
finding-unproven-by-unknown = aquí no se puede jugar otra vez, y la firma es de una clave desconocida, { $key }…
finding-foreign-key = firmado con una clave que aquí no se conoce, { $key }…
finding-relabelled = el modo que declara no es aquel en que se escribió
finding-practice = es un registro de práctica
finding-played-by = no lo jugó una persona: { $who }

finding-seed-untold = la semilla de una sesión evaluada la revela su sello, y esta aún no lo tiene
finding-seed-not-in-seal = el sello no revela la semilla fijada en la primera línea
finding-seed-differs = la semilla y el número aleatorio del sello no son los fijados en la primera línea
finding-seed-no-hash = lo fijado en la primera línea no es el hash de una semilla
finding-seed-file-gone = para seguir con una sesión evaluada hace falta su semilla, que hasta el sello se guarda en { $file }; ese archivo no está. El registro queda como estaba: devuelva el archivo a su sitio o indique la carpeta de datos en que empezó la sesión
finding-seed-file-wrong = { $file } no contiene la semilla con que empezó esta sesión. El registro queda como estaba: para seguir, ponga en su sitio el archivo correcto

finding-other-scenario = se jugó con otro escenario, { $named }
finding-scenario-unreadable = el escenario se conserva, pero esta versión no puede leerlo
finding-rules-unreadable = las reglas se conservan, pero esta versión no puede leerlas
finding-kept-unreadable-scenario = el escenario se conserva, pero no se puede leer: { $why }
finding-kept-unreadable-rules = las reglas se conservan, pero no se pueden leer: { $why }
finding-kept-altered-scenario = el escenario conservado, { $named }, ya no es el que era
finding-kept-altered-rules = las reglas conservadas, { $named }, ya no son las que eran
finding-not-kept-scenario = el escenario con que se jugó, { $named }, no se conserva aquí
finding-not-kept-rules = las reglas con que se jugó, { $named }, no se conservan aquí

finding-differs = al jugarlo otra vez, la sesión es distinta a partir de aquí
finding-astray-unfit = al jugarlo otra vez, la sesión es distinta aquí: el escenario no conoce o no admite lo que dice la línea
finding-astray-time = al jugarlo otra vez, la sesión es distinta aquí: no llega a esa hora
finding-astray-impossible = al jugarlo otra vez, la sesión es distinta aquí: eso no se puede hacer en ese momento
finding-score = el sello dice { $sealed } puntos; jugado otra vez, salen { $again }

finding-two-ends = otro registro tiene el mismo comienzo y un final distinto: { $other }
finding-previous-missing = el registro anterior de este aprendiz no está aquí
finding-previous-claimed = el registro anterior de este aprendiz no está aquí; el manifiesto lo da por olvidado, con la firma de una clave que aquí no se conoce
finding-previous-changed = el registro anterior de este aprendiz ya no es el que era cuando se abrió este

finding-people-no-file = no es una tabla de personas: no es un archivo, o es demasiado grande
finding-people-no-table = no es una tabla de personas: { $why }
finding-people-form = no es una tabla de personas que se pueda leer: su formato es el { $form }, y este programa lee el { $known }

finding-manifest-none = esto no es un manifiesto de registros
finding-manifest-breaks-off = el manifiesto se corta aquí
finding-manifest-form = el manifiesto tiene un formato que este programa no conoce
finding-manifest-line = esta línea del manifiesto no se puede leer: { $why }
finding-manifest-chain = la cadena del manifiesto se rompe aquí: esta línea se modificó o se movió

# En qué se nota que una línea se modificó.
edit-next-remembers = sus bytes no concuerdan con el hash que guarda la línea siguiente
edit-last-remembers = sus bytes no concuerdan con el hash que guarda la última línea
edit-does-not-fit = no concuerda con las líneas anteriores
edit-number = su número de orden es otro
edit-kind = una línea así no puede estar aquí
edit-no-seal = termina un registro que no tiene sello
edit-unreadable = no se puede leer: { $why }

# Por qué no se puede descifrar una línea o un archivo.
flaw-at = posición { $column }
flaw-at-line = línea { $line }, posición { $column }
flaw-syntax = no es JSON ({ $at })
flaw-ends = el JSON se corta antes de tiempo
flaw-content = sobra o falta algo ({ $at })
flaw-several-things = una línea solo puede decir una cosa
flaw-several-chains = una línea solo puede estar en una cadena
flaw-wrong-chain = esto no va en esa cadena

# Lo que responde el sistema.
refused-absent = no existe ese archivo o carpeta
refused-denied = no se permite leer aquí
refused-no-file = no es un archivo
refused-number = el sistema indica el error { $number }
refused-other = el sistema no lo permite

# Por qué se dejó fuera lo demás.
why-opened-too-early = abierta antes de que existiera este programa: el reloj iba mal
why-opened-in-future = abierta en el futuro: el reloj iba mal
why-seen-already = un enlace a una carpeta ya examinada
why-people = la tabla de personas no se usa: { $why }
