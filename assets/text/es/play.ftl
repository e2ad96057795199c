# Durante un turno.

span-s = { $s }{"\u00A0"}s
span-min = { $min }{"\u00A0"}min
span-min-s = { $min }{"\u00A0"}min { $s }{"\u00A0"}s

command-look = m (o l), mirar: mirar alrededor
command-look-said = m, mirar
command-notes = n, libreta: abrir la libreta
command-notes-said = n, libreta
command-wait = e (o w), esperar: esperar hasta que pase algo
command-wait-said = e, esperar
command-back = a (o b), atrás: un paso atrás
command-back-said = a, atrás, atras
command-quit = s (o q), salir: guardar y salir
command-quit-said = s, salir
command-help = ?, ayuda: esta ayuda
command-help-said = ?, ayuda

help-answers = Responda con el número de una opción o con el comienzo de una de sus palabras. Una línea vacía repite las opciones. También puede responder:
help-preparation = Estos son los minutos antes de abrir. Cada cosa cuesta unos cuantos y no da tiempo a todo. Cuando haya hecho lo que quiera, abra las puertas.
help-service = Elija un número. Primero va lo que claramente hay que hacer; luego los clientes uno por uno, cada cual con lo que se ve desde lejos. Elija a un cliente para ver más y para actuar. El reloj se para mientras usted piensa; solo corre mientras actúa o espera. No se dice cómo se siente un cliente: fíjese en lo que muestra, observe de cerca, pregunte.
help-turn = Estas son las acciones posibles ahora para este cliente, con el tiempo que llevan, incluido el camino. Si una acción puede tratar de varias cosas, se le preguntará cuál.
help-which = Elija de qué se trata.
help-phrase = Lo mismo se puede decir de varias maneras. Cada una le va bien a alguien, ninguna a todos, y no llevan el mismo tiempo.
help-pause = Elija cuánto tiempo quiere pasar sin hacer nada a propósito. Para esperar hasta que pase algo, vuelva atrás y responda e.
help-break = Alguien o algo le reclama mientras tiene algo entre manos. Si lo interrumpe, lo que estaba haciendo queda en nada, y usted queda libre enseguida.
help-notes = La libreta es para lo que usted cree de un cliente: qué necesita o con qué cuenta. No todo lo de la lista es verdad de alguien. Al final se compara con la realidad.
help-sure = ¿Con qué seguridad lo cree? Una suposición con el 50 por ciento cuesta poco si no acierta.
help-closing = Los clientes se han ido. Lo que guarde en la ficha se sabrá la próxima vez; anotar algo falso molesta. Termine cuando haya acabado.

answer-number = Responda con un número del 1 al { $most } o con el comienzo de una palabra. Con ? tiene ayuda.
answer-no-numbers = Aquí no hay nada que numerar. Con ? tiene ayuda.
answer-not-here = Eso no significa nada en este punto. Con ? verá lo que se puede responder.
answer-unknown = «{ $said }» no encaja con ninguna opción. Responda con un número, o con ? para la ayuda.
answer-several = Encaja con varias: { $numbers }. Responda con uno de esos números.

resumed = Continúa donde lo dejó.
left = Guardado. El turno se ha interrumpido en { $clock }.

you-say = Usted: «{ $words }»

seen-opens = Se abren las puertas.
seen-last-orders = Ya no se deja entrar a nadie más.
seen-closes = Se ha ido el último cliente. El local queda cerrado.
seen-mended = Vuelve a funcionar: { $station }.
seen-arrives = Entra { $who }.
seen-sits = { $who } se sienta en { $station }.
seen-sent-on = { $who } se entera en el lugar equivocado de adónde tiene que ir: { $station }.
seen-steps-out = { $who } se aparta del lugar equivocado: { $station }.
seen-leaves = { $who } se va.
seen-walks-out = { $who } se marcha sin terminar la visita.
seen-turned-away = { $who } se da la vuelta sin haber recibido atención.
seen-says = { $who }: «{ $words }»
seen-other = Algo pasa.

said-need = { $voice ->
    [0] Me gustaría esto: { $need }.
    [1] Disculpe, quisiera esto: { $need }.
    [2] Por favor, me gustaría esto: { $need }.
   *[3] ¡Hola! Quisiera esto: { $need }.
}
said-step = { $voice ->
    [0] Disculpe, quería esto: { $step }.
    [1] ¿Me atiende un momento? Es para esto: { $step }.
    [2] Cuando pueda, por favor: { $step }.
   *[3] ¡Por aquí, por favor! Es para esto: { $step }.
}
said-taste = Esto me gusta: { $tags }.
said-no-taste = Con { $choice } no sabría decirle qué me gusta más.
said-something = { $voice ->
    [0] ¿Disculpe?
    [1] ¿Hola?
    [2] ¿Tiene un momento?
   *[3] ¡Perdone que le moleste!
}

after-check = { $who } no pide nada.
after-gone = { $who } ya no está.

look-now = Reloj: { $clock }.
look-nobody = No hay nadie.
look-due = le toca a usted ahora: { $steps }
look-party = En compañía de: { $others }.
look-here-for = Lleva aquí { $span }.
look-here-now = Acaba de entrar.
look-not-greeted = Todavía no ha recibido un saludo.
look-fresh = Usted observó de cerca hace { $span } y puede leer la cara.
look-fresh-now = Usted acaba de observar de cerca y puede leer la cara.
look-face = Desde aquí no se lee la cara: observe de cerca.
look-spoken = La última conversación fue hace { $span }.
look-spoken-now = Acaban de hablar.
look-has = Tiene: { $things }.
look-steaming = humea
look-remarked = { $thing } ({ $remarks })
left-Full = casi sin empezar
left-Half = queda la mitad
left-Little = queda poco
left-Empty = no queda nada
look-ordered = Pedido, tal como usted lo oyó: { $options }.
look-in-work = En preparación: { $steps }.
look-said = Ha dicho: { $what }.
look-wants = que quiere { $need }
look-likes = que le gusta { $tags }
look-on-file = En la ficha: { $text }
look-noted = En su libreta: { $entries }.
look-queue = { $n ->
    [one] { $n } persona hace cola: { $station }.
   *[other] { $n } personas hacen cola: { $station }.
}
look-allowance = Queda para atenciones: { $money }.
look-far = { $who }: { $what }.
look-place = { $posture }, { $station }
look-lack = { $step }: «{ $words }»

# Una acción dentro de una frase: para quién, sobre qué, las dos cosas.
deed-for = { $act } ({ $who })
deed-about = { $act }: { $about }
deed-about-for = { $kind ->
    [Perform] { $about } ({ $who })
   *[other] { $act }: { $about } ({ $who })
}
# Una acción para elegir. kind es la acción con la palabra de los archivos.
choice-for = { $who }: { $act }
choice-about = { $act }: { $about }
choice-about-for = { $kind ->
    [Perform] { $who }: { $about }
   *[other] { $who }: { $act } ({ $about })
}
choice-timed = { $what } ({ $span })
deed-option = { $choice }: { $option }
deed-way = { $step } ({ $way })
priced = { $what } ({ $money })
deed-taste = qué le gusta ({ $choice })
deed-task = cómo le va con «{ $step }»
deed-delay = que tardará un poco

briefing-lasts = Se deja entrar a los clientes durante { $span } según el reloj del local.
briefing-allowance = Hoy puede gastar { $money } en atenciones a los clientes.
briefing-pass = Para superarlo: { $points } puntos de 100 de media. 75 es una visita de la que no hay nada que contar.
briefing-goal = Objetivo: { $goal }
briefing-how = Usted ve solo lo que se puede ver en la sala. El tiempo pasa únicamente mientras actúa o espera. Con ? tiene ayuda en cualquier momento.

prep-ask = Antes de abrir. Tiempo restante: { $span }. ¿En qué lo emplea?
prep-ask-none = Antes de abrir. Ya no queda tiempo para nada más.
prep-open = Abrir las puertas
prep-offer = { $what } ({ $group }, { $span }). { $hint }
prep-done = Hecho: { $what }.
prep-know = Ahora sabe cómo es esto: { $option }.
prep-file = En la ficha ({ $who }): { $text }
prep-nothing = Todavía no se ha preparado nada.

menu-party = En grupo: { $names }
menu-pause = No hacer nada durante un rato

service-ask = { $clock }. ¿Qué hace?
service-ask-empty = { $clock }. No hay ningún cliente. ¿Qué hace? (e: esperar)
wait-due = { $who }: ahora se puede hacer esto: { $step }.
wait-nothing = Tiempo transcurrido: { $span }. No ha pasado nada que llame la atención de todos.
pause-ask = ¿Cuánto tiempo?
break-ask = Todavía está en ello: { $act }. Tiempo que falta: { $span }.
break-on = Continuar
break-off = Interrumpirlo
break-done = Interrumpido: { $act }.

too-late = Ya es tarde para eso.
turn-ask = { $who }: ¿qué hace usted?
which-ask = ¿Sobre qué?
phrase-ask = ¿Con qué palabras?
phrase-choice = «{ $words }» ({ $style }, { $span })

notes-ask = Su libreta. Elija una anotación para cambiarla.
notes-empty = Su libreta está vacía.
notes-read = En su libreta:
notes-line = { $who }: { $belief }
notes-add = Anotar algo
notes-which = { $who }: ¿qué cree usted?
notes-sure = ¿Con qué seguridad lo cree?
notes-out = tacharlo

whom-ask = ¿De quién?
whom-nobody = Todavía no ha venido nadie.

closing-ask = El local está cerrado. ¿Qué hace antes de irse?
closing-finish = Terminar
closing-Record = ¿Qué guarda en la ficha?
closing-Reflect = ¿Cuál de las preguntas?
closing-FollowUp = ¿Qué seguimiento hace?

play-seed = Semilla { $seed }: con el mismo número se repite el mismo turno (--seed { $seed }).
resume-ask = Un turno de este escenario se interrumpió en { $clock } (comenzado el { $begun }).
resume-on = Continuarlo
resume-new = Empezar uno nuevo
help-resume = Un turno interrumpido se queda como está hasta que alguien lo continúe.
left-log = El registro hasta aquí: { $path }
left-resume = Para continuar: coserve play { $scenario }
left-unkept = Ha dejado el turno. No se guardaba registro, así que no se puede continuar.
retold-left = El registro termina aquí, en { $clock }; el turno no se acabó.
retold-act = { $clock }  Usted: { $act }
retold-break = { $clock }  Usted interrumpe: { $act }
said-fine = { $voice ->
    [0] Gracias, con esto me las arreglo: { $step }.
    [1] Voy bien, gracias: { $step }.
    [2] Todo bien por aquí, gracias: { $step }.
   *[3] Gracias, sin problema con esto: { $step }.
}
prep-is-done = { $what } (hecho, llevó { $span })
prep-too-long = { $what } (lleva { $span }: ya no da tiempo)
you-do = Usted: { $act }.
left-unrecorded = La historia se escribe cuando el turno se ha jugado hasta el final.
