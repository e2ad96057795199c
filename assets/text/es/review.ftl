# La página de la dirección.

review-title = Revisión de la práctica
review-skip = Saltar al contenido
review-contents = Contenido
review-nothing = Nada de lo encontrado cuenta; abajo se dice qué se dejó fuera y por qué.
review-days = { $weeks ->
    [one] del { $first } al { $last }, { $weeks } semana
   *[other] del { $first } al { $last }, { $weeks } semanas
}
review-engine = motor { $version }
review-made = Hecha el { $day } ({ $clock } UTC).
review-with-names = Los aprendices aparecen con su nombre si junto a los registros hay una tabla de personas.
review-without-names = Los aprendices aparecen solo con su seudónimo.
review-footer = Cada número sale de los registros aquí nombrados. Lo que sienten y hacen los clientes lo dicen las reglas del modelo, no los clientes.
review-day = { $day } de { $month } de { $year }
review-month-1 = enero
review-month-2 = febrero
review-month-3 = marzo
review-month-4 = abril
review-month-5 = mayo
review-month-6 = junio
review-month-7 = julio
review-month-8 = agosto
review-month-9 = septiembre
review-month-10 = octubre
review-month-11 = noviembre
review-month-12 = diciembre

review-interval = de { $low } a { $high }
review-too-few = pocos datos
review-nobody = nadie
review-nothing-told = sin cifra
review-cannot-tell = no se sabe
review-all-houses = Todos los locales
review-no-house = (sin local)
review-everybody = Todos
review-version = { $title } (versión { $n })
review-yes = sí
review-no = no
review-fine = bien
review-not-fine = no está bien
review-more = … y { $n } más; coserve review --json muestra la lista completa.
review-line = línea { $n }
review-n-learners = { $n ->
    [one] { $n } aprendiz
   *[other] { $n } aprendices
}
review-n-sessions = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
}
review-n-guests = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
}
review-n-scenarios = { $n ->
    [one] { $n } escenario
   *[other] { $n } escenarios
}
review-change = { $n ->
    [one] { $change } ({ $interval }) entre las semanas { $from } y { $to }, con el mismo aprendiz ({ $n })
   *[other] { $change } ({ $interval }) entre las semanas { $from } y { $to }, con los mismos { $n } aprendices
}
review-change-share = { $n ->
    [one] { $change } puntos ({ $interval }) entre las semanas { $from } y { $to }, con el mismo aprendiz ({ $n })
   *[other] { $change } puntos ({ $interval }) entre las semanas { $from } y { $to }, con los mismos { $n } aprendices
}
review-no-change = No se puede medir el cambio: menos de dos aprendices jugaron tanto al principio como al final.
review-week = semana { $n }
review-trend = { $name } por semana: { $weeks }
review-per-hundred = por cada 100 clientes

review-who = ¿Quién mejora?
review-who-told = Duplicar los intentos aporta { $gain } puntos ({ $interval }). Aprendices: { $learners }; mejoran con seguridad: { $gaining }; empeoran con seguridad: { $falling }; estas sesiones no permiten decirlo: { $untold }.
review-who-unsure = Estas sesiones no permiten decirlo: duplicar los intentos aporta { $gain } puntos, pero el intervalo ({ $interval }) no excluye el 0. Aprendices: { $learners }; mejoran con seguridad: { $gaining }; empeoran con seguridad: { $falling }; sin poder decirlo: { $untold }.
review-who-untold = Estas sesiones no permiten decirlo: nadie tiene bastantes intentos.
review-what = ¿En qué?
review-what-condition = De lo que les falta a los clientes, lo que menos veces reciben a tiempo: { $name }, en el { $n } % de las tareas en que faltaba.
review-what-factor = El más débil de los seis factores: { $name }, con { $n } puntos.
review-what-untold = Hay muy pocas sesiones para decirlo.
review-service = ¿Dónde falla el propio servicio?
review-service-step = { $step } en { $scenario } ({ $n })
review-service-told = Incluso cuando sirve la referencia, la mayor pérdida de puntos por cliente se da aquí: { $steps }. La formación por sí sola no lo arreglará.
review-service-played = Tal como se jugó, la mayor pérdida de puntos por cliente se da aquí: { $steps }.
review-service-untold = En ningún paso se pierde nada digno de mención.
review-real = ¿Son reales las cifras?
review-real-told = Cuentan { $counted } de { $found } registros. No superaron la verificación: { $failed }. Aprendices con un hueco en su cadena de registros: { $gaps }.
review-criteria = Criterios

review-figures = Cifras clave
review-figures-def = Todos los intervalos de esta página son del 95 %. Los clientes de un mismo aprendiz se parecen entre sí; por eso los intervalos sobre clientes y sesiones se calculan con los aprendices como conglomerados. La línea recorre las semanas; la banda es su intervalo.
review-key-experience = Experiencia
review-key-experience-def = Lo que sintieron los clientes, de 0 a 100; 75 es un servicio correcto y sin fallos. Cuentan todos los que llegaron, también aquellos a quienes nadie atendió.
review-key-competence = Competencia
review-key-competence-def = Lo que valieron las acciones de los aprendices, para el conjunto de los clientes de todas las sesiones con repaso: 0 es no hacer nada; 100, la referencia con los mismos clientes. Nadie firma los repasos: esta cifra merece tanta confianza como quien guarda la carpeta.
review-competence-none = Hacen falta repasos junto a los registros: coserve debrief LOG --save.
review-competence-of = Sesiones con repaso guardado: { $n }. No permiten decirlo por sí solas, porque no hacer nada y la referencia quedan demasiado cerca: { $untold }.
review-key-passed = Sesiones superadas
review-key-passed-def = Proporción de las sesiones cuya experiencia alcanzó la nota mínima de su escenario.
review-key-very-satisfied = Clientes muy satisfechos
review-key-very-satisfied-def = Proporción de los clientes en la más alta de las cinco casillas.
review-key-silent-leavers = Clientes que se van en silencio
review-key-silent-leavers-def = Clientes descontentos (casillas 1 y 2) que no dijeron nada a nadie del local y no volverán. No constan en ningún libro de reclamaciones.
review-key-returns = Regresos esperados
review-key-returns-def = La suma de las probabilidades de volver, por cada 100 clientes que llegaron. Es la primera mitad de lo que una visita trae después; la otra es el boca a boca.

review-leftout = Lo que se dejó fuera
review-leftout-def = Una sesión entra en la estadística si su registro está verificado, la jugó una persona y sus clientes eran nuevos para ella.
review-leftout-unverified = Así se pidió: cuentan de todos modos las sesiones que no se pudieron verificar ({ $n }).
review-leftout-early = Sesiones que cuentan aunque se dejaron antes de que cerrara el local: { $n }; se puntúan tal como estaban.
review-leftout-caption = Sesiones que se dejaron fuera, y por qué. Cada barra es la parte de los { $n } registros que quita ese motivo.
review-found = Registros encontrados
review-counted = En la estadística
review-column-reason = Motivo
review-column-sessions = Sesiones
review-column-part = Parte de todos los registros
review-column-why = Qué significa
review-column-file = Archivo
review-column-found = Hallazgo
review-reason-again = Práctica (otro intento)
review-reason-again-def = Se siguió desde un momento conocido: no es una prueba nueva.
review-reason-bot = Bots
review-reason-bot-def = Jugada por un bot o un guion.
review-reason-other-engine = Otro motor
review-reason-other-engine-def = Intacta y firmada; este motor no puede volver a jugarla. Es una serie aparte, más abajo.
review-reason-repeated-seed = Clientes ya conocidos
review-reason-repeated-seed-def = El mismo aprendiz ya había tenido a estos mismos clientes: mismo escenario, misma semilla.
review-reason-wrong-clock = Reloj equivocado
review-reason-wrong-clock-def = Abierta en el futuro, o antes de que existiera este programa: el reloj de esa máquina iba mal.
review-reason-unfinished = Sesión interrumpida
review-reason-unfinished-def = Acabaron antes del sello: un intento sin puntuación.
review-reason-not-verified = No superó la verificación
review-reason-not-verified-def = La cadena, la firma o la repetición no concuerdan, u otro registro tiene el mismo comienzo y un final distinto; se enumeran abajo.
review-reason-copy = Copias
review-reason-copy-def = El mismo registro está aquí dos veces; cuenta uno.
review-reason-linked = Enlaces
review-reason-linked-def = Un enlace a una carpeta ya examinada.
review-reason-not-a-log = No es un registro
review-reason-not-a-log-def = Se llama como un registro y no lo es.
review-reason-unreadable = Ilegible
review-reason-unreadable-def = El archivo o la carpeta no se puede leer.
review-files = { $n ->
    [one] { $n } archivo por examinar
   *[other] { $n } archivos por examinar
}
review-files-caption = Archivos que alguien debería examinar

review-curves = Curvas de aprendizaje
review-curves-def = Experiencia media del intento 1 al { $n } en la misma versión de un escenario, con su intervalo (banda). Las líneas finas son aprendices; la de trazos, todos los locales; la de puntos, la nota mínima exigida.
review-curves-fewest = Bajo cada intento figura n, el número de aprendices. Con menos de { $n } no se da media.
review-curves-knew = { $scenario }: aprendices excluidos por conocer una versión anterior: { $n }.
review-curves-same = Los intentos posteriores son de menos personas, y más aplicadas. Las mismas personas del intento 1 al 4: { $changes }.
review-curves-same-one = { $scenario } { $change } ({ $interval }, n { $n })
review-curve-label = Experiencia por intento, { $scenario }, { $house }: { $points }
review-curves-table = Las curvas en una tabla
review-curves-caption = Experiencia media por intento, con su intervalo, y n aprendices.
review-column-scenario-house = Escenario, local
review-pass-short = mín. { $n }
review-pass-mark = nota mínima { $n }

review-people = Personas y criterios
review-gain-def = Mejora: puntos de experiencia cada vez que se duplican los intentos, ajustados sobre todos los escenarios del aprendiz, con su intervalo. Relleno: el intervalo excluye el 0. Uno de cada cuarenta aprendices parecería mejorar por puro azar.
review-factors-def = Seis factores: lo que los momentos de ese factor aportan por cada cliente que vino; 75 es neutro. La media de las sesiones en que se sintió alguno, semanas { $from } a { $to }.
review-conditions-def = Cuatro condiciones: de las tareas propias de los clientes en que faltaba la condición, la proporción en que el aprendiz la aportó a tiempo, semanas { $from } a { $to }.
review-person-link = El nombre de un aprendiz lleva a todas sus sesiones.
review-person-command = La opción --learner añade las sesiones de una persona, momento a momento.
review-heat-caption = Cada fila es un aprendiz; dentro de cada local, por orden de mejora. El número es el valor; cuanto más contrasta la celda con el fondo de la página, más débil:
review-heat-table = Tabla de personas y criterios
review-heat-under = menos de { $n }
review-heat-few = Un punto (·) indica menos de { $sessions } sesiones o { $tasks } tareas.
review-factors = Factor de calidad, de 0 a 100
review-conditions = Condición aportada, %
review-column-learner = Aprendiz
review-column-gain = Mejora al duplicar
review-factor-Skill = Profesionalidad
review-factor-Attitude = Actitud
review-factor-Access = Accesibilidad
review-factor-Reliability = Fiabilidad
review-factor-Recovery = Reparación
review-factor-Reputation = Reputación
review-condition-role_clarity = Claridad de rol
review-condition-information = Información
review-condition-ability = Capacidad
review-condition-motivation = Motivación
review-gain-gains = { $gain } ({ $interval }, n { $n }): mejora
review-gain-falls = { $gain } ({ $interval }, n { $n }): empeora
review-gain-untold = { $gain } ({ $interval }, n { $n }): no se sabe

review-spread = Distribución
review-spread-def = Cada punto es un aprendiz: sobre la línea, el último intento, relleno; debajo, el primero, hueco. La línea vertical es la nota mínima exigida. Los tramos son de { $n } puntos y empiezan en la nota mínima, para que ningún punto quede a caballo.
review-spread-label = { $scenario }: primeros intentos n { $first }, mediana { $firstmedian }, { $firstpassed } con { $pass } o más; últimos intentos n { $latest }, mediana { $latestmedian }, { $latestpassed } con { $pass } o más
review-spread-line = Mediana { $firstmedian } en el primer intento (n { $first }), { $latestmedian } en el último (n { $latest }); con { $pass } o más: { $firstpassed }, después { $latestpassed }.

review-pass = Tasas de superación
review-pass-def = Proporción de los aprendices que alcanzan la nota mínima, cada uno una vez por columna, con el intervalo de Wilson.
review-pass-rank = No conviene clasificar los locales cuyos intervalos se solapan.
review-pass-caption = Quién alcanzó la nota mínima en el primer intento y en el último; a continuación, el intervalo en tanto por ciento.
review-column-house = Local
review-column-first = Primer intento (hueco)
review-column-latest = Último intento (relleno)
review-column-drawn = Dibujo, de 0 a 100
review-hits = { $hits } de { $n }

review-steps = Dónde pierde experiencia el servicio
review-steps-def = Puntos de experiencia perdidos por cliente en cada paso del plano del servicio, en el orden del archivo.
review-steps-played = Punto y número: tal como se jugó en ese local, con su intervalo.
review-steps-reference = Anillo y última columna: lo que queda cuando la referencia sirve otras noches del escenario. Esa parte es del proceso; lo que va del anillo al punto es lo que se puede ganar con formación. Se resaltan los tres restos mayores.
review-steps-sum = La suma de las pérdidas no da los puntos que faltan: en la memoria pesan sobre todo el momento más intenso y el final.
review-steps-caption = Puntos perdidos por cliente, por paso y local.
review-steps-little = No se pierde nada digno de mención aquí: { $steps }.
review-steps-cell = puntos perdidos tal como se jugó, { $interval }, n { $n } clientes
review-before-any-step = antes de cualquier paso
review-column-step = Paso, quién lo hace, archivo y línea
review-column-reference = Con la referencia
review-performer-customer = cliente
review-performer-trainee = aprendiz
review-performer-colleague = compañero
review-performer-system = sistema

review-outcomes = Consecuencias
review-outcomes-def = Lo que hacen después los clientes, según las reglas del modelo: no se pregunta a nadie.
review-outcomes-unheard = La dirección nunca supo nada del { $share } de los descontentos.
review-outcomes-squares = En los cuadros, el signo más es un cliente muy satisfecho; el relleno claro, uno descontento que lo dijo o que vuelve; el más intenso, uno que se va en silencio.
review-outcomes-hundred = { $house }, de 100 clientes
review-outcomes-label = { $house }, de 100 clientes: muy satisfechos, { $very }; conformes, { $content }; descontentos que lo dijeron o vuelven, { $unhappy }; se van en silencio, { $silent }
review-outcomes-line = Muy satisfechos: { $very }; conformes: { $content }; descontentos: { $unhappy }; se van en silencio: { $silent }
review-outcomes-table = Tabla de consecuencias
review-outcomes-caption = Por cada 100 clientes o en tanto por ciento, con intervalo; debajo, las dos primeras y las dos últimas semanas.
review-column-outcome = Consecuencia
review-outcome-very-satisfied = Muy satisfechos
review-outcome-very-satisfied-def = La casilla más alta de cinco.
review-outcome-silent-leavers = Se van en silencio
review-outcome-silent-leavers-def = Descontentos, no dijeron nada, no vuelven.
review-outcome-heard-bad = Oyeron algo malo
review-outcome-heard-bad-def = Personas enteradas, por cada 100 clientes.
review-outcome-heard-good = Oyeron algo bueno
review-outcome-heard-good-def = Personas enteradas, por cada 100 clientes.
review-outcome-returns = Regresos esperados
review-outcome-returns-def = Probabilidades de volver, por cada 100 clientes.

review-items = Decisiones: dificultad y discriminación
review-items-right = Aciertos: de quienes tuvieron la ocasión, la proporción que acertó. Una decisión es acertada si el entrenador la juzga buena u óptima durante toda la sesión; una norma, si se cumplió; una necesidad, si se atendió en todos los que la tuvieron; una tarea del cliente, si nadie tropezó.
review-items-discrimination = Discriminación: correlación entre acertar aquí y acertar en el resto del escenario, de −1 a 1. Por debajo de 0,2 no distingue a unos de otros.
review-items-firsts = Solo primeros intentos: los siguientes se juegan de memoria.
review-items-few = Muy pocos aprendices para juzgar ítems sueltos: { $scenarios }.
review-items-look = Conviene revisar: { $items }.
review-items-look-one = { $item } en { $scenario }: { $remark }
review-items-label = { $scenario }, ítems por aciertos y discriminación: { $items }
review-items-marks = Círculo relleno: decisión. Círculo hueco: norma. Cuadrado: necesidad. Triángulo: tarea del cliente. Los números son los de la tabla.
review-items-useful = útil
review-items-caption = ítems que conviene revisar; primeros intentos,
review-items-caption-quiet = los demás ítems; primeros intentos,
review-items-quiet = { $n ->
    [one] { $n } ítem más
   *[other] { $n } ítems más
}
review-item-decision = decisión
review-item-standard = norma
review-item-need = necesidad
review-item-task = tarea del cliente
review-remark-nearly-all = aciertan casi todos: enseña poco
review-remark-hardly-any = casi nadie acierta
review-remark-better-do-worse = los mejores lo hacen peor aquí: revise qué premia
review-remark-tells-poorly = distingue mal entre jugadores
review-column-number = N.º
review-column-item = Ítem, archivo y línea
review-column-right = Aciertos
review-column-discrimination = Discriminación
review-column-remark = Observación

review-reliability = Fiabilidad
review-reliability-def = Alfa de Cronbach: hasta qué punto los ítems de un escenario miden una sola cosa, con su error típico. Solo los ítems para los que casi todos los aprendices tuvieron ocasión.
review-reliability-level = 0,7 es lo usual para comparar grupos; para juzgar a una persona conviene 0,9.
review-reliability-caption = Alfa por escenario, sobre los primeros intentos.
review-reliability-decisions = decisiones juzgadas
review-reliability-outcome = lo que resultó: normas, necesidades, tareas
review-reliability-needs = hacen falta { $learners } aprendices y { $items } ítems
review-column-scenario = Escenario
review-column-items = Ítems
review-column-learners = Aprendices
review-column-alpha = Alfa ± error típico

review-trust = Verificación
review-trust-def = Cada registro es una cadena firmada de líneas con su hash; el motor la juega otra vez y compara.
review-trust-root = Un manifiesto guarda los extremos de todas las cadenas bajo una raíz diaria que puede conservarse en otro lugar: coserve manifest DIR.
review-verdicts-caption = Veredictos de coserve verify, motor { $version }.
review-column-verdict = Veredicto
review-column-logs = Registros
review-column-fine = ¿Bien?
review-column-day = Día
review-column-counts = ¿Cuenta?
review-failed-details = coserve verify LOG da los detalles de uno de ellos, en inglés.
review-failed = { $n ->
    [one] { $n } registro que falló
   *[other] { $n } registros que fallaron
}
review-gaps = Huecos en la cadena de registros
review-gaps-def = Cada registro nombra el registro anterior del aprendiz.
review-gaps-none = Ninguno.
review-gap-start = comienzo
review-gap-missing = { $learner }: falta una sesión entre el { $after } y el { $before }
review-gap-claimed = { $learner }: falta una sesión entre el { $after } y el { $before }; la firma que la declara olvidada es de una clave que aquí no se conoce
review-gap-changed = { $learner }: el registro anterior al del { $before } ya no es el que era (último presente: el { $after })
review-series = Series aparte
review-series-def = Sesiones de otro motor: no se ha cambiado nada en ellas, y no se pueden comparar con el resto.
review-series-none = Ninguna.
review-series-one = Motor { $engine }: { $sessions } de { $learners }, { $houses }, del { $first } al { $last }.
review-series-mean = Experiencia media: { $n } ({ $interval }).
review-sessions = { $n ->
    [one] El veredicto de { $n } sesión
   *[other] Los veredictos de las { $n } sesiones
}
review-sessions-some = No caben todas aquí: solo aparecen las que no cuentan ({ $n }).
review-sessions-caption = Cada sesión con su veredicto, y si cuenta
review-warning-version = { $scenario } apareció el { $day }; los aprendices que conocían una versión anterior ({ $n }) no entran en ninguna curva de esta.
review-warning-keys = Registros firmados con una clave que aquí no se conoce: { $n }. Quien hizo esa clave pudo haberlos escrito.
review-warning-debriefs = Repasos guardados que no se usaron: { $n }. Pertenecen a otro registro o a otro motor, o se hicieron sin probar nada.
review-warning-unverified = Sesiones que no se pudieron verificar y cuentan, porque así se pidió: { $n }.
review-verdict-intact = Intacto: jugado otra vez, mismos sucesos y misma puntuación
review-verdict-intact_not_replayed = Intacto, no jugado otra vez: otro motor
review-verdict-foreign_key = Firmado con una clave que aquí no se conoce
review-verdict-unsealed = Sin sello: se está jugando o se interrumpió
review-verdict-torn_tail = Acaba a media línea
review-verdict-truncated = Falta el final
review-verdict-edited = Se cambió una línea
review-verdict-removed = Faltan líneas
review-verdict-displaced = Se añadió o movió una línea
review-verdict-bad_signature = La firma no corresponde
review-verdict-relabelled = Se presenta como algo que no es
review-verdict-not_assessed = No es una sesión de evaluación
review-verdict-unknown_key = Clave desconocida donde se exige una conocida: sesión evaluada, o que aquí no se puede volver a jugar
review-verdict-succession = El registro anterior del aprendiz falta o cambió
review-verdict-two_ends = Otro registro tiene el mismo comienzo y un final distinto
review-verdict-other_scenario = Un escenario distinto del indicado
review-verdict-scenario_missing = Su escenario no se conserva en ninguna parte
review-verdict-scenario_altered = El escenario conservado se cambió
review-verdict-scenario_unreadable = Esta versión no puede leer su escenario
review-verdict-rules_missing = Sus reglas no se conservan en ninguna parte
review-verdict-rules_altered = Las reglas conservadas se cambiaron
review-verdict-seed_differs = La semilla no es la fijada de antemano
review-verdict-seed_missing = La semilla aún no se ha revelado
review-verdict-replay_differs = Al jugarlo otra vez, ocurre otra cosa
review-verdict-score_differs = Al jugarlo otra vez, la puntuación es otra
review-verdict-other_schema = Un registro con un formato que esta versión no conoce
review-verdict-not_a_log = No es un registro de sesión
review-verdict-unreadable = No se puede leer

review-person-heading = Una persona: { $learner }
review-person-none = Ninguna sesión de este aprendiz cuenta.
review-person-line = Sesión a sesión
review-person-line-def = Cada círculo es una sesión, con la primera letra de su escenario. La del círculo relleno se detalla más abajo. La línea de trazos es la media del local.
review-person-label = Sesiones por fecha: { $sittings }
review-person-sitting = { $day } { $scenario }, intento { $attempt }: { $n }
review-person-mean = Experiencia media: { $n }.
review-person-house = Los demás del local en el mismo periodo: { $n }.
review-person-gain = Al duplicar los intentos, { $gain }.
review-person-sittings = { $n ->
    [one] { $n } sesión en una tabla
   *[other] { $n } sesiones en una tabla
}
review-person-sittings-caption = Sesiones que cuentan, por fecha
review-person-opened = { $scenario }, intento { $attempt }, { $day }: experiencia { $n }
review-person-marks-deeds = Una marca por cada acción juzgada, en el reloj de la sesión. Hacia arriba: lo que dio, en puntos sumados entre clientes; un anillo es lo que quitó. Hacia abajo, con flecha: cuánto más habría dado la mejor alternativa. La marca lleva a su fila.
review-person-marks-felt = Una marca por cada momento sentido, en el reloj de la sesión: hacia arriba lo que le dio a ese cliente, hacia abajo lo que le quitó, en puntos. La marca lleva a su fila.
review-person-timeline = Momentos en el reloj de la sesión; los detalles, en la tabla de abajo
review-person-mark = { $clock }: { $up }, dejó escapar { $down }
review-person-gave-def = Dio: el resultado con la acción menos el resultado sin ella, con los mismos clientes; puntos sumados entre clientes.
review-person-missed-def = Dejó escapar: la mejor alternativa menos la acción, en noches nuevas.
review-person-deeds-caption = Las acciones que importaron. La orden abre el registro en ese mismo segundo.
review-person-felt-caption = Lo que los clientes sintieron con más fuerza, en puntos de la experiencia de ese cliente. La orden abre el registro en ese mismo segundo.
review-person-better = mejor:
review-person-step = en: { $step }
review-person-debrief = La sesión entera:
review-person-left = { $n ->
    [one] { $n } sesión de esta persona no cuenta
   *[other] { $n } sesiones de esta persona no cuentan
}
review-gave = dio
review-missed = dejó escapar
review-column-at = Momento
review-column-act = Acción
review-column-worth = Valor
review-column-again = Para verlo otra vez
review-column-moment = Qué se sintió
review-column-points = Puntos
review-column-attempt = Intento
review-column-passed = Superada

review-words = Palabras usadas aquí
review-word-box = Casilla
review-word-box-def = La satisfacción en cinco grados, que las reglas obtienen dividiendo la experiencia: 1 es muy descontento, 5 muy satisfecho.
review-word-reference = Referencia
review-word-reference-def = El jugador automático attentive, que no ve más de lo que ve un camarero.
review-word-attempt = Intento
review-word-attempt-def = La enésima vez que la misma persona abre la misma versión de un escenario, la acabe o no.
review-word-step = Paso
review-word-step-def = Una parte del plano del servicio, hecha por el cliente, el aprendiz, un compañero o el sistema.
review-word-condition = Condición
review-word-condition-def = Lo que un cliente necesita para hacer su parte del trabajo: motivación, claridad de rol, información, capacidad.
review-word-n = n
review-word-n-def = Cuántos aprendices, sesiones o clientes hay detrás de un número; siempre se indica de qué se trata.

review-filters = Filtros
review-since = Desde
review-until = Hasta
review-group = Grupo
review-unverified = Sin verificar
review-unverified-out = fuera
review-unverified-in = cuentan también
review-language = Idioma
review-any = cualquiera
review-show = Mostrar
review-live = Esta página busca registros nuevos cada { $n } segundos.
review-live-stop = Dejar de hacerlo
review-still = Esta página se queda como está.
review-live-start = Buscar registros nuevos automáticamente
review-all = Todas las sesiones
review-page-written = página escrita: { $path }
review-served = Disponible en { $address } hasta que pulse Ctrl-C. Quien tenga acceso a esta dirección puede leer la página.
review-bad-filter = No se puede leer el filtro { $name }: { $value }
review-not-there = Esa página no existe.
review-wrong-host = Esta dirección no corresponde a este servidor.
review-page-failed = Esta página no se pudo hacer: es un fallo del programa. Con otros filtros quizá funcione.
