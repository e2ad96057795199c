# Palabras para las listas cerradas del modelo: una línea por palabra.

# Lo que se ve de un cliente; va detrás del nombre.
cue-LooksRound = mira alrededor buscando a alguien o algo
cue-TurnsPages = pasa las páginas de un lado a otro
cue-Frowns = frunce el ceño
cue-LooksUp = levanta la vista hacia el personal y vuelve a bajarla
cue-HoldsCardFar = sostiene lejos de los ojos lo que hay que leer
cue-ClosesCard = cierra la carta
cue-Sighs = suspira
cue-RaisesHand = levanta la mano
cue-Reads = lee un libro
cue-LooksAtPhone = mira el teléfono
cue-StopsEating = deja de comer
cue-SmilesAtStaff = sonríe al personal
cue-TurnsBack = se da la vuelta a medio camino
cue-SetsDownTray = deja la bandeja
cue-SitsDown = se sienta y cruza las manos
cue-LooksAtWatch = mira el reloj
cue-CrossesArms = cruza los brazos
cue-DrumsFingers = tamborilea con los dedos
cue-PushesAway = aparta el plato o la taza
cue-ShakesHead = niega con la cabeza
cue-Nods = asiente
cue-Smiles = sonríe
cue-LooksWorried = pone cara de preocupación
cue-PressesLips = enrojece y aprieta los labios
cue-BendsToScreen = se inclina mucho hacia la pantalla
cue-PressesAgain = pulsa la misma tecla una y otra vez
cue-StepsAside = se aparta para dejar pasar a otros
cue-HoldsUpThing = levanta algo como si preguntara
cue-PalmsUp = se queda con las palmas hacia arriba
cue-LeansBack = se recuesta a gusto
cue-TurnsAway = da la espalda a la sala
cue-ClutchesBag = aprieta el bolso contra el cuerpo

# Lo que un cliente hace a la vista de todos.
activity-walking = en camino
activity-walking-to = en camino a: { $station }
activity-queueing = en la cola: { $station }
activity-doing = ahora: { $step }
activity-nothing = sin hacer nada en particular
activity-helped = recibiendo ayuda
posture-sitting = en su asiento
posture-standing = de pie

# Las acciones, como se eligen; al comienzo de una línea llevan mayúscula.
act-Prepare = preparar
act-Greet = saludar
act-Attend = observar de cerca
act-Ask = preguntar
act-Inform = informar
act-Guide = orientar
act-Advise = aconsejar
act-Motivate = animar
act-Assist = ayudar
act-Perform = servir
act-Offer = ofrecer
act-Confirm = repetir el pedido en voz alta
act-CheckBack = preguntar si todo va bien
act-Acknowledge = mostrar que se le ha visto
act-Remedy = compensar o regalar algo
act-Handover = pasar a un compañero
act-Note = escribir en la libreta
act-Wait = esperar
act-Record = guardar en la ficha
act-Reflect = reflexionar
act-FollowUp = hacer un seguimiento

style-Brief = breve
style-Warm = cordial
style-Expert = experto
style-StepByStep = paso a paso
style-Formal = formal

way-With = juntos
way-For = en su lugar

# Por qué no se puede hacer algo.
refusal-WrongPhase = Eso corresponde a otra parte del turno.
refusal-Busy = Todavía tiene algo entre manos.
refusal-NotThere = Ese cliente no está aquí.
refusal-NotDue = Ahora no hay nada de eso que hacer para este cliente.
refusal-NotOnOffer = La casa no ofrece eso.
refusal-NothingAsked = Todavía no se ha pedido nada.
refusal-TooDear = El presupuesto no llega a tanto.
refusal-AlreadyDone = Eso ya está hecho.
refusal-NoTime = No queda tiempo para eso.
refusal-NotAtTask = El cliente no está en esa tarea.
refusal-NoColleague = Allí nadie ni nada puede hacerse cargo ahora.
refusal-NothingUnderWay = No hay nada empezado que se pueda interrumpir.
refusal-OutOfRange = La seguridad va de 0 a 100 por ciento.

factor-Skill = profesionalidad y destreza
factor-Attitude = actitud y trato
factor-Access = accesibilidad y flexibilidad
factor-Reliability = fiabilidad y confianza
factor-Recovery = reparación de errores
factor-Reputation = reputación

cause-Customer = el propio cliente
cause-Trainee = usted
cause-Colleague = un compañero
cause-House = la casa
cause-System = una máquina
cause-Others = otros clientes

# Lo que frena a un cliente, en sus propias palabras.
slip-Unclear = { $voice ->
    [0] ¿Eso lo hago yo?
    [1] ¿Lo hago yo o lo hacen ustedes?
    [2] ¿Tengo que hacer algo aquí?
   *[3] ¿Viene alguien o voy yo?
}
slip-Uninformed = { $voice ->
    [0] No sé cómo funciona esto aquí.
    [1] ¿Cómo se hace esto aquí?
    [2] Es la primera vez que lo hago aquí. ¿Cómo va?
   *[3] No encuentro cómo se hace.
}
slip-Unable = { $voice ->
    [0] No me sale.
    [1] No puedo con esto.
    [2] Lo he intentado, pero no puedo.
   *[3] Sé cómo es, pero no lo consigo.
}
slip-Unmotivated = { $voice ->
    [0] ¿De verdad hace falta?
    [1] ¿Merece la pena?
    [2] No me apetece hacer eso.
   *[3] ¿Y para qué voy a hacerlo?
}

# Lo que se sintió. Si se refiere a algo, va detrás.
touch-need_met = se atendió una necesidad
touch-foreseen = una necesidad quedó atendida nada más surgir
touch-need_hurts = una necesidad esperó demasiado
touch-need_unmet = una necesidad quedó sin atender
touch-hard_choice = costó elegir
touch-fit-gain = lo elegido gustó
touch-fit-loss = lo elegido no gustó
touch-warmth-gain = a la temperatura justa
touch-warmth-loss = no estaba a buena temperatura
touch-wait-gain = apenas hubo espera
touch-wait-loss = una larga espera
touch-waiting-gain = casi ninguna espera en toda la visita
touch-waiting-loss = demasiada espera en conjunto
touch-trouble = su parte no le salió bien
touch-helped-gain = la ayuda llegó cuando hacía falta
touch-helped-loss = hubo ayuda, pero no la deseada
touch-over_helped = se le impuso la ayuda
touch-patronised = le explicaron lo que ya sabía
touch-intruded = se le molestó
touch-manner-gain = se dijo como había que decirlo
touch-manner-loss = la manera de decirlo no gustó
touch-advice-gain = el consejo salió bien
touch-advice-loss = el consejo salió mal
touch-wrong_thing = recibió algo distinto de lo pedido
touch-recovered-gain = el fallo se compensó
touch-recovered-loss = el fallo apenas se compensó
touch-gift = recibió un detalle inesperado
touch-remembered = aquí ya se le conocía
touch-forgotten = viene a menudo y se le trató como a alguien de fuera
touch-walked_out = se marchó antes de terminar
touch-turned_away = no pudo entrar o no recibió atención

fate-absent = no vino
fate-inside = seguía dentro
fate-left = visita completa
fate-walked_out = se marchó antes de tiempo
fate-turned_away = se fue sin haber recibido atención

box-1 = mucha insatisfacción
box-2 = insatisfacción
box-3 = ni satisfacción ni insatisfacción
box-4 = satisfacción
box-5 = mucha satisfacción

voice-none = no se queja a nadie
voice-front_line = se queja al personal
voice-management = se queja a la dirección
exit-stays = volverá
exit-leaves = no volverá
tone-bad = cosas malas
tone-mixed = de todo un poco
tone-good = cosas buenas

verdict-plain = ni bueno ni excelente: quedaron sin atender necesidades que tiene casi todo el mundo
verdict-good = bueno: se atendieron todas las necesidades corrientes
verdict-superb = excelente: se atendieron prácticamente todas las necesidades

kept-kept = cumplida
kept-broken = incumplida
kept-open = pendiente
goal-reached = cumplido
goal-missed = no cumplido
pass-passed = superado
pass-not_passed = no superado

prep-Information = Información
prep-Equipment = Material
prep-Mindset = Actitud
prep-Lever = Local

# Para qué puede servir una preparación, sin decirlo del todo.
hint-Informs = Quizá los clientes averigüen algo por su cuenta.
hint-Clarifies = Quizá los clientes vean antes qué les toca hacer.
hint-Enables = Quizá algo resulte más fácil para los clientes.
hint-Motivates = Quizá los clientes colaboren con más gusto.
hint-Knows = Sabrá de qué habla.
hint-Reveals = Sabrá más cosas sobre un cliente.
hint-Slows = Sin ello, algo llevará más tiempo.
hint-Blocks = Sin ello, algo no funcionará.
hint-Prevents = Evitará que algo falle.
hint-Places = Algo quedará a mano.
hint-Moves = Algo estará en otro sitio.
hint-Trims = Habrá menos donde elegir.
hint-Sends = Sin ello, alguien puede dar un paseo en balde.
hint-Tone = Se notará en su manera de hablar.
hint-Stale = Sin ello, su ánimo puede resentirse.
hint-nothing = Quién sabe.

guest-to-come = Un cliente que aún no ha llegado
walk-in = Cliente { $n }
who-besides = { $name } ({ $besides })
belief = { $entry } ({ $sure })

# Cómo se une una cosa con otra.
list-things = {", "}
list-sentences = {" "}
list-remarks = {"; "}
percent = { $n }{"\u00A0"}%
money = { $amount }{"\u00A0"}{ $currency }
about-of = { $what }: { $about }
about-met = { $service } ({ $need })
