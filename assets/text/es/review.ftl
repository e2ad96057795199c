# La página de la dirección.

review-title = Revisión de la práctica
review-skip = Saltar al contenido
review-contents = Contenido
review-nothing = Nada de lo encontrado cuenta; abajo se dice qué se dejó fuera y por qué.
review-days = { $weeks ->
    [one] Del { $first } al { $last }, { $weeks } semana
   *[other] Del { $first } al { $last }, { $weeks } semanas
}
review-engine = motor { $version }
review-made = Hecha el { $day } a las { $clock } UTC.
review-with-names = Los aprendices llevan su nombre cuando junto a los registros hay una tabla de personas.
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
review-too-few = muy pocos
review-nobody = nadie
review-nothing-told = sin cifra
review-cannot-tell = no se sabe
review-all-houses = Todas las casas
review-no-house = (sin casa)
review-everybody = Todos
review-version = { $title } (versión { $n })
review-yes = sí
review-no = no
review-fine = bien
review-not-fine = no está bien
review-more = … y { $n } más; coserve review --json los da todos.
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
    [one] { $change } ({ $interval }) de las semanas { $from } a las { $to }, el mismo { $n } aprendiz
   *[other] { $change } ({ $interval }) de las semanas { $from } a las { $to }, los mismos { $n } aprendices
}
review-change-share = { $n ->
    [one] { $change } puntos ({ $interval }) de las semanas { $from } a las { $to }, el mismo { $n } aprendiz
   *[other] { $change } puntos ({ $interval }) de las semanas { $from } a las { $to }, los mismos { $n } aprendices
}
review-no-change = No hay cambio que contar: menos de dos aprendices jugaron al principio y al final.
review-week = semana { $n }
review-trend = { $name } por semana: { $weeks }
review-per-hundred = por cada 100 clientes

review-who = ¿Quién mejora?
review-who-told = Duplicar los intentos aporta { $gain } puntos ({ $interval }). De { $learners } aprendices, { $gaining } mejoran con seguridad y { $falling } empeoran con seguridad; de { $untold } estas sesiones no permiten decirlo.
review-who-unsure = Estas sesiones no permiten decirlo: duplicar los intentos aporta { $gain } puntos, y cabe cualquier valor { $interval }. De { $learners } aprendices, { $gaining } mejoran con seguridad y { $falling } empeoran con seguridad; { $untold } quedan por saber.
review-who-untold = Estas sesiones no permiten decirlo: nadie tiene bastantes intentos.
review-what = ¿En qué?
review-what-condition = Lo que les falta a los clientes y menos veces reciben a tiempo es: { $name }, en el { $n } % de las tareas en que faltaba.
review-what-factor = El más débil de los seis factores es: { $name }, con { $n } puntos.
review-what-untold = Hay muy pocas sesiones para decirlo.
review-service = ¿Dónde falla el propio servicio?
review-service-step = { $step } en { $scenario } ({ $n })
review-service-told = Incluso cuando sirve la referencia, donde más puntos por cliente se pierden es en: { $steps }. La formación sola no lo arreglará.
review-service-played = Tal como se jugó, donde más puntos por cliente se pierden es en: { $steps }.
review-service-untold = Ningún paso pierde nada digno de mención.
review-real = ¿Son reales los números?
review-real-told = Cuentan { $counted } de { $found } registros. No superaron la verificación: { $failed }. Aprendices con un hueco en su cadena de registros: { $gaps }.
review-criteria = Criterios

review-figures = Cifras clave
review-figures-def = Todos los intervalos de esta página son del 95 %. Los clientes de un mismo aprendiz se parecen, por eso los intervalos sobre clientes y sesiones se calculan con los aprendices como conglomerados. La línea recorre las semanas; la banda es su intervalo.
review-key-experience = Experiencia
review-key-experience-def = Lo que sintieron los clientes, de 0 a 100; 75 es un servicio correcto y sin fallos. Cuentan todos los que llegaron, también a quienes nadie atendió.
review-key-competence = Competencia
review-key-competence-def = Lo que valieron los actos de los aprendices, sobre los clientes de todas las sesiones con informe juntas: 0 es no hacer nada; 100, la referencia con los mismos clientes. Nadie firma los informes: esta cifra merece tanta confianza como quien guarda la carpeta.
review-competence-none = Hacen falta informes junto a los registros: coserve debrief LOG --save.
review-competence-of = De { $n } sesiones con informe guardado; { $untold } de ellas no permiten decirlo por sí solas, porque no hacer nada y la referencia quedan demasiado cerca.
review-key-passed = Sesiones aprobadas
review-key-passed-def = Parte de las sesiones cuya experiencia alcanzó la nota de aprobado de su escenario.
review-key-very-satisfied = Clientes muy satisfechos
review-key-very-satisfied-def = Parte de los clientes en la más alta de las cinco casillas.
review-key-silent-leavers = Se van en silencio
review-key-silent-leavers-def = Clientes descontentos (casillas 1 y 2) que no dijeron nada a nadie en la casa y no volverán. Ningún libro de reclamaciones sabe de ellos.
review-key-returns = Regresos esperados
review-key-returns-def = La suma de las probabilidades de volver, por cada 100 clientes llegados. Es la primera mitad de lo que una visita trae después; la otra es el boca a boca.

review-leftout = Lo que se dejó fuera
review-leftout-def = Una sesión entra en la estadística si su registro está verificado, la jugó una persona y sus clientes eran nuevos para ella.
review-leftout-unverified = A petición: { $n } sesiones que no se pudieron verificar cuentan de todos modos.
review-leftout-early = De las sesiones que cuentan, { $n } se dejaron antes de que cerrara la casa; se puntúan tal como estaban.
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
review-reason-bot = Robots
review-reason-bot-def = Jugada por un robot o un guion.
review-reason-other-engine = Otro motor
review-reason-other-engine-def = Intacta y firmada; este motor no puede volver a jugarla. Es una serie aparte, más abajo.
review-reason-repeated-seed = Clientes ya conocidos
review-reason-repeated-seed-def = El mismo aprendiz ya había tenido a estos mismos clientes: mismo escenario, misma semilla.
review-reason-wrong-clock = Reloj equivocado
review-reason-wrong-clock-def = Abierta en el futuro, o antes de que existiera este programa: el reloj de esa máquina iba mal.
review-reason-unfinished = Interrumpidas
review-reason-unfinished-def = Acabaron antes del sello: un intento sin puntuación.
review-reason-not-verified = Sin verificar
review-reason-not-verified-def = La cadena, la firma o la repetición no concuerdan, u otro registro tiene el mismo comienzo y otro final; se enumeran abajo.
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
review-curves-def = Experiencia media del intento 1 al { $n } en la misma versión de un escenario, con su intervalo (banda). Las líneas finas son aprendices; la de trazos, todas las casas; la de puntos, la nota de aprobado.
review-curves-fewest = Bajo cada intento está n, los aprendices que hay detrás. Con menos de { $n } no se da media.
review-curves-knew = { $scenario }: { $n } aprendices quedan fuera porque conocían una versión anterior.
review-curves-same = Los intentos posteriores vienen de menos personas, y más aplicadas. Las mismas personas del intento 1 al 4: { $changes }.
review-curves-same-one = { $scenario } { $change } ({ $interval }, n { $n })
review-curve-label = Experiencia por intento, { $scenario }, { $house }: { $points }
review-curves-table = Las curvas en una tabla
review-curves-caption = Experiencia media por intento, con su intervalo, y n aprendices.
review-column-scenario-house = Escenario, casa
review-pass-short = apr. { $n }
review-pass-mark = aprobado { $n }

review-people = Personas y criterios
review-gain-def = Mejora: puntos de experiencia por cada duplicación de los intentos, ajustada sobre todos los escenarios del aprendiz, con su intervalo. Relleno: el intervalo excluye el 0. Uno de cada cuarenta aprendices parecería mejorar por puro azar.
review-factors-def = Seis factores: lo que los momentos de ese factor suman por cada cliente que vino; 75 es neutro. La media de las sesiones en que se sintió alguno, semanas { $from } a { $to }.
review-conditions-def = Cuatro condiciones: de las tareas propias de los clientes en que faltaba la condición, la parte en que el aprendiz la aportó a tiempo, semanas { $from } a { $to }.
review-person-link = El nombre de un aprendiz lleva a todas sus sesiones.
review-person-command = La opción --learner añade las sesiones de una persona, momento a momento.
review-heat-caption = Cada fila es un aprendiz, ordenado por mejora dentro de la casa. El número es el valor; cuanto más se aparta la casilla del fondo de la página, más débil:
review-heat-table = Personas y criterios, la tabla
review-heat-under = menos de { $n }
review-heat-few = Un punto (·) indica menos de { $sessions } sesiones o { $tasks } tareas.
review-factors = Factor de calidad, de 0 a 100
review-conditions = Condición aportada, %
review-column-learner = Aprendiz
review-column-gain = Mejora por duplicación
review-factor-Skill = Profesionalidad
review-factor-Attitude = Actitud
review-factor-Access = Accesibilidad
review-factor-Reliability = Fiabilidad
review-factor-Recovery = Reparación
review-factor-Reputation = Reputación
review-condition-role_clarity = Claridad del papel
review-condition-information = Información
review-condition-ability = Capacidad
review-condition-motivation = Motivación
review-gain-gains = { $gain } ({ $interval }, n { $n }): mejora
review-gain-falls = { $gain } ({ $interval }, n { $n }): empeora
review-gain-untold = { $gain } ({ $interval }, n { $n }): no se sabe

review-spread = Distribución
review-spread-def = Cada punto es un aprendiz: sobre la línea el último intento, relleno; debajo el primero, hueco. La línea vertical es la nota de aprobado. Los tramos son de { $n } puntos y empiezan en la nota de aprobado, para que ningún punto quede a caballo.
review-spread-label = { $scenario }: primeros intentos n { $first }, mediana { $firstmedian }, { $firstpassed } en { $pass } o más; últimos intentos n { $latest }, mediana { $latestmedian }, { $latestpassed } en { $pass } o más
review-spread-line = Mediana { $firstmedian } al principio (n { $first }), { $latestmedian } al final (n { $latest }); en { $pass } o más: { $firstpassed }, después { $latestpassed }.

review-pass = Tasas de aprobados
review-pass-def = Parte de los aprendices que alcanzan la nota de aprobado, cada uno una vez por columna, con el intervalo de Wilson.
review-pass-rank = No conviene ordenar las casas cuyos intervalos se solapan.
review-pass-caption = Quién alcanzó la nota de aprobado en el primer intento y en el último; detrás, el intervalo en tanto por ciento.
review-column-house = Casa
review-column-first = Primer intento (hueco)
review-column-latest = Último intento (relleno)
review-column-drawn = Dibujo, de 0 a 100
review-hits = { $hits } de { $n }

review-steps = Dónde pierde experiencia el servicio
review-steps-def = Puntos de experiencia perdidos por cliente en cada paso del plano del servicio, en el orden del archivo.
review-steps-played = Punto y número: tal como se jugó en esa casa, con su intervalo.
review-steps-reference = Anillo y última columna: lo que queda cuando la referencia sirve otras noches del escenario. Esa parte es del proceso; lo que va del anillo al punto es lo que la formación puede ganar. Destacan los tres restos mayores.
review-steps-sum = Las pérdidas no suman los puntos que faltan: la memoria pesa el pico y el final.
review-steps-caption = Puntos perdidos por cliente, por paso y casa.
review-steps-little = Nada digno de mención se pierde en: { $steps }.
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
review-outcomes-unheard = De los descontentos, el { $share } nunca llegó a la dirección.
review-outcomes-squares = En los cuadros, la cruz es un cliente muy satisfecho; los rellenos claros están descontentos y lo dijeron o vuelven; los más intensos se van en silencio.
review-outcomes-hundred = { $house }, de 100 clientes
review-outcomes-label = { $house }: de 100 clientes { $very } están muy satisfechos, { $content } conformes, { $unhappy } descontentos que lo dijeron o vuelven, { $silent } se van en silencio
review-outcomes-line = { $very } muy satisfechos, { $content } conformes, { $unhappy } descontentos, { $silent } se van en silencio
review-outcomes-table = Consecuencias, la tabla
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
review-items-right = Acierto: de quienes tuvieron la ocasión, la parte que acertó. Una decisión es acertada si el tutor la juzga buena u óptima durante toda la sesión; una norma, si se cumplió; una necesidad, si se atendió en todos los que la tuvieron; una tarea del cliente, si nadie tropezó.
review-items-discrimination = Discriminación: correlación entre acertar aquí y acertar en el resto del escenario, de −1 a 1. Por debajo de 0,2 no distingue a nadie.
review-items-firsts = Solo primeros intentos: los siguientes se saben de memoria.
review-items-few = Muy pocos aprendices para juzgar elementos sueltos: { $scenarios }.
review-items-look = Conviene mirar: { $items }.
review-items-look-one = { $item } en { $scenario }: { $remark }
review-items-label = { $scenario }, elementos por aciertos y discriminación: { $items }
review-items-marks = Círculo relleno: decisión. Círculo hueco: norma. Cuadrado: necesidad. Triángulo: tarea del cliente. Los números son los de la tabla.
review-items-useful = útil
review-items-caption = elementos que piden una mirada; primeros intentos,
review-items-caption-quiet = los demás elementos; primeros intentos,
review-items-quiet = { $n ->
    [one] { $n } elemento más
   *[other] { $n } elementos más
}
review-item-decision = decisión
review-item-standard = norma
review-item-need = necesidad
review-item-task = tarea del cliente
review-remark-nearly-all = aciertan casi todos: enseña poco
review-remark-hardly-any = casi nadie acierta
review-remark-better-do-worse = los mejores lo hacen peor aquí: revise qué premia
review-remark-tells-poorly = distingue mal a los jugadores
review-column-number = N.º
review-column-item = Elemento, archivo y línea
review-column-right = Aciertos
review-column-discrimination = Discriminación
review-column-remark = Observación

review-reliability = Fiabilidad
review-reliability-def = Alfa de Cronbach: hasta qué punto los elementos de un escenario miden una sola cosa, con su error típico. Solo los elementos para los que casi todos los aprendices tuvieron ocasión.
review-reliability-level = 0,7 es lo usual para comparar grupos; para juzgar a una persona se quiere 0,9.
review-reliability-caption = Alfa por escenario, sobre los primeros intentos.
review-reliability-decisions = decisiones juzgadas
review-reliability-outcome = lo que resultó: normas, necesidades, tareas
review-reliability-needs = hacen falta { $learners } aprendices y { $items } elementos
review-column-scenario = Escenario
review-column-items = Elementos
review-column-learners = Aprendices
review-column-alpha = Alfa ± error típico

review-trust = Verificación
review-trust-def = Cada registro es una cadena firmada de líneas con resumen; el motor la juega otra vez y compara.
review-trust-root = Un manifiesto guarda los extremos de todas las cadenas bajo una raíz diaria que puede conservarse en otro lugar: coserve manifest DIR.
review-verdicts-caption = Veredictos de coserve verify, motor { $version }.
review-column-verdict = Veredicto
review-column-logs = Registros
review-column-fine = ¿Bien?
review-column-day = Día
review-column-counts = ¿Cuenta?
review-failed = { $n ->
    [one] { $n } registro que falló
   *[other] { $n } registros que fallaron
}
review-gaps = Huecos en la cadena de registros
review-gaps-def = Cada registro nombra el registro anterior del aprendiz.
review-gaps-none = Ninguno.
review-gap-start = el comienzo
review-gap-missing = { $learner }: falta una sesión entre { $after } y { $before }
review-gap-claimed = { $learner }: falta una sesión entre { $after } y { $before }; que fue olvidada lo firma una clave que aquí no se conoce
review-gap-changed = { $learner }: el registro anterior al del { $before } ya no es el que era (último presente: { $after })
review-series = Series aparte
review-series-def = Sesiones de otro motor: nada cambió en ellas, y no se pueden comparar con el resto.
review-series-none = Ninguna.
review-series-one = Motor { $engine }: { $sessions } de { $learners }, { $houses }, del { $first } al { $last }.
review-series-mean = Experiencia media { $n } ({ $interval }).
review-sessions = { $n ->
    [one] El veredicto de { $n } sesión
   *[other] Los veredictos de las { $n } sesiones
}
review-sessions-some = No caben todas aquí: solo aparecen las { $n } que no cuentan.
review-sessions-caption = Cada sesión con su veredicto, y si cuenta
review-warning-version = { $scenario } apareció el { $day }; { $n } aprendices conocían una versión anterior y no entran en ninguna curva de esta.
review-warning-keys = { $n } registros están firmados con una clave que aquí no se conoce: quien hizo esa clave pudo escribirlos.
review-warning-debriefs = { $n } informes guardados pertenecen a otro registro o a otro motor, o se hicieron sin probar nada, y no se usaron.
review-warning-unverified = { $n } sesiones que no se pudieron verificar cuentan, porque así se pidió.
review-verdict-intact = Intacto: jugado otra vez, mismos hechos y misma puntuación
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
review-verdict-two_ends = Otro registro tiene el mismo comienzo y otro final
review-verdict-other_scenario = Otro escenario que el indicado
review-verdict-scenario_missing = Su escenario no se conserva en ninguna parte
review-verdict-scenario_altered = El escenario conservado se cambió
review-verdict-scenario_unreadable = Esta versión no puede leer su escenario
review-verdict-rules_missing = Sus reglas no se conservan en ninguna parte
review-verdict-rules_altered = Las reglas conservadas se cambiaron
review-verdict-seed_differs = La semilla no es la comprometida
review-verdict-seed_missing = La semilla aún no se ha dicho
review-verdict-replay_differs = Jugado otra vez, ocurre otra cosa
review-verdict-score_differs = Jugado otra vez, la puntuación es otra
review-verdict-other_schema = Un registro de una forma que esta versión no conoce
review-verdict-not_a_log = No es un registro de sesión
review-verdict-unreadable = No se puede leer

review-person-heading = Una persona: { $learner }
review-person-none = Ninguna sesión de este aprendiz cuenta.
review-person-line = Sesión a sesión
review-person-line-def = Cada círculo es una sesión, con la primera letra de su escenario. La rellena se abre más abajo. La línea de trazos es la media de la casa.
review-person-label = Sesiones por fecha: { $sittings }
review-person-sitting = { $day } { $scenario }, intento { $attempt }: { $n }
review-person-mean = Experiencia media { $n }.
review-person-house = Los demás de la casa en el mismo tiempo: { $n }.
review-person-gain = Mejora por duplicación de los intentos { $gain }.
review-person-sittings = { $n ->
    [one] { $n } sesión en una tabla
   *[other] { $n } sesiones en una tabla
}
review-person-sittings-caption = Sesiones que cuentan, por fecha
review-person-opened = { $scenario }, intento { $attempt }, { $day }: experiencia { $n }
review-person-marks-deeds = Una marca por cada acto juzgado, en el reloj de la sesión. Hacia arriba: lo que dio, en puntos sumados sobre los clientes; un anillo es lo que quitó. Hacia abajo, con flecha: lo que la mejor alternativa habría dado de más. La marca lleva a su fila.
review-person-marks-felt = Una marca por cada momento sentido, en el reloj de la sesión: hacia arriba lo que le dio a ese cliente, hacia abajo lo que le quitó, en puntos. La marca lleva a su fila.
review-person-timeline = Momentos en el reloj de la sesión; los detalles, en la tabla de abajo
review-person-mark = { $clock }: { $up }, dejó escapar { $down }
review-person-gave-def = Dio: con el acto menos sin él, los mismos clientes, puntos sumados sobre los clientes.
review-person-missed-def = Dejó escapar: la mejor alternativa menos el acto, en noches nuevas.
review-person-deeds-caption = Los actos que importaron. La orden abre el registro en ese mismo segundo.
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
review-column-act = Acto
review-column-worth = Valor
review-column-again = Para verlo otra vez
review-column-moment = Qué se sintió
review-column-points = Puntos
review-column-attempt = Intento
review-column-passed = Aprobada

review-words = Palabras usadas aquí
review-word-box = Casilla
review-word-box-def = La satisfacción en cinco grados, que las reglas recortan de la experiencia: 1 es muy descontento, 5 muy satisfecho.
review-word-reference = Referencia
review-word-reference-def = El jugador attentive, que no ve más de lo que ve un camarero.
review-word-attempt = Intento
review-word-attempt-def = La enésima vez que la misma persona abre la misma versión de un escenario, la acabe o no.
review-word-step = Paso
review-word-step-def = Una parte del plano del servicio, hecha por el cliente, el aprendiz, un compañero o el sistema.
review-word-condition = Condición
review-word-condition-def = Lo que un cliente necesita para hacer su parte del trabajo: motivación, claridad del papel, información, capacidad.
review-word-n = n
review-word-n-def = Cuántos aprendices, sesiones o clientes hay detrás de un número; siempre se dice cuáles.

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
review-live-start = Buscar registros nuevos por sí sola
review-all = Todas las sesiones
review-page-written = página escrita: { $path }
review-served = Se sirve en { $address } hasta Ctrl-C. Quien alcance esta dirección puede leerla.
review-bad-filter = No se puede leer el filtro { $name }: { $value }
review-not-there = Esa página no existe.
review-wrong-host = Esta dirección no se sirve aquí.
review-page-failed = Esta página no se pudo hacer: es un fallo del programa. Con otros filtros quizá funcione.
