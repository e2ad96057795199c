# Claves, manifiestos, olvido y exportaciones.

key-new = una clave nueva; la mitad privada es { $private }: déjela en esta máquina, con una copia en lugar seguro
key-made = las sesiones de esta carpeta de datos se firman con ella desde ahora
key-made-elsewhere = para firmar sesiones con ella, póngala en una carpeta de datos como keys/signing.key
key-give = dé la mitad pública, { $public }, a quien revisa; con `coserve key trust` su carpeta de datos se fía de ella:
    { $key }
key-own = firma con { $key }
key-none = aún no hay clave; la hace la primera sesión, o `coserve key new`
key-trusted = se fía de { $key }
key-trusts = desde ahora se fía de ella, como dice { $path }
fault-no-public-key = { $path }: esto no es una clave pública
fault-no-public-key-help = nombre un archivo que termine en .pub, o dé las 64 cifras de la clave

manifest-entered = { $n ->
    [one] { $path }: { $n } registro anotado
   *[other] { $path }: { $n } registros anotados
}
manifest-day = día
manifest-logs = registros
manifest-forgotten = olvidados
manifest-root = raíz
manifest-keep = Guarde la última raíz en otro lugar, en papel o en un correo: `coserve manifest DIR --root HEX` muestra después si se quitó o cambió un registro.
manifest-fine = { $path }: bien; están como se anotaron: { $there }, olvidados: { $forgotten }, anotados hasta { $until }
manifest-wrong = { $path }: NO ESTÁ BIEN; mal: { $wrong }, están como se anotaron: { $there }, olvidados: { $forgotten }, anotados hasta { $until }
manifest-whose = ayuda: nombre con --data la carpeta de datos cuya clave los olvidó, o fíese de esa clave con `coserve key trust`
fault-no-folder = { $path }: esto no es una carpeta
fault-no-logs = { $path }: aquí no hay registros de sesiones

forget-nothing = no se sabe nada de { $learner } en { $path }
forget-name = El nombre { $name } se borrará de la tabla en { $path }.
forget-logs = { $n ->
    [0] No hay sesiones que quitar.
    [one] { $n } sesión se quitará para siempre, con { $beside } archivos a su lado; una lápida en el manifiesto lo dirá.
   *[other] { $n } sesiones se quitarán para siempre, con { $beside } archivos a su lado; una lápida por cada una en el manifiesto lo dirá.
}
forget-keeps = { $n ->
    [0] No hay sesiones.
    [one] { $n } sesión se queda, bajo el seudónimo { $learner }; --sessions la quita también.
   *[other] { $n } sesiones se quedan, bajo el seudónimo { $learner }; --sessions las quita también.
}
forget-unknown = { $n ->
    [one] { $n } archivo no dice de quién es, y se queda:
   *[other] { $n } archivos no dicen de quién son, y se quedan:
}
forget-linked = { $n ->
    [one] { $n } enlace lleva a una carpeta que no se mira:
   *[other] { $n } enlaces llevan a carpetas que no se miran:
}
forget-elsewhere = Las copias, exportaciones y almacenes de registros de otros lugares no se tocan.
forget-ask = ¿Olvidar esto? Escriba sí para hacerlo.
forget-yes = sí
forget-left = no se cambió nada
forget-nobody = no hay a quién preguntar
forget-nobody-help = --yes lo hace sin preguntar
forget-done = olvidado; nombres: { $names }, sesiones: { $logs }, archivos a su lado: { $beside }

export-reading = leyendo registros
export-posting = enviando
export-done = { $n ->
    [one] { $n } sesión exportada a { $path }
   *[other] { $n } sesiones exportadas a { $path }
}
export-not-replayed = { $n ->
    [one] { $n } de ellas se jugó con otro motor: no tiene aquí clientes, momentos ni actos
   *[other] { $n } de ellas se jugaron con otro motor: no tienen aquí clientes, momentos ni actos
}
export-copies = { $n ->
    [one] { $n } registro es copia de otro y no se exporta dos veces
   *[other] { $n } registros son copias de otros y no se exportan dos veces
}
export-left-out = { $n ->
    [one] { $n } se deja fuera:
   *[other] { $n } se dejan fuera:
}
export-posted = declaraciones confirmadas por el almacén: { $sent }; ya estaban: { $found }
export-called-off = cancelado; no se exportó nada
fault-there = { $path }: ya hay algo ahí
fault-there-help = nombre una carpeta nueva, o quite lo que hay
fault-out-as-log = { $path }: un archivo con ese nombre entre los registros se tomaría por un registro
fault-out-as-log-help = nombre uno que no termine en .jsonl, como statements.json, o uno en otra carpeta
fault-post-form = --post envía declaraciones
fault-post-form-help = diga --format xapi
fault-post-help = una dirección empieza por https://; --allow-http envía sin cifrar fuera de esta máquina
fault-post-half = COSERVE_LRS_USER y COSERVE_LRS_PASSWORD van juntas, y falta una
fault-post-who = ponga en COSERVE_LRS_USER y COSERVE_LRS_PASSWORD lo que le dio el almacén
fault-post-ca = si el almacén tiene una autoridad propia, nombre su certificado con --ca FILE
fault-post-again = lo confirmado queda anotado: la misma orden sigue desde ahí
