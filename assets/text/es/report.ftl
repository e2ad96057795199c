# El informe del final.

report-title = Cómo ha ido: { $title }
report-guests = { $n ->
    [one] Vino { $n } cliente.
   *[other] Vinieron { $n } clientes.
}
report-guest = { $who }: { $fate }. Casilla { $rank } de 5, { $box } ({ $points } puntos).
report-stay = Duración de la visita: { $span }.
report-gain = { $sign }{ $points }  { $clock }  { $what }. Factor: { $factor }. Causa: { $cause }.
report-loss = { $sign }{ $points }  { $clock }  { $what }. Factor: { $factor }. Causa: { $cause }; contó igualmente.
report-loss-own = { $sign }{ $points }  { $clock }  { $what }. Factor: { $factor }. Causa: { $cause }.
report-peak = Fue el momento más intenso de la visita.
report-rest = { $n ->
    [one] Aquí se omite { $n } momento más débil; --all-moments lo muestra (con play y replay).
   *[other] Aquí se omiten { $n } momentos más débiles; --all-moments los muestra (con play y replay).
}
report-nothing-felt = No se sintió nada que vaya a recordarse.
report-needs = Necesidades atendidas: { $met } de { $arose }.
report-needs-unmet = Necesidades atendidas: { $met } de { $arose }. Sin atender: { $unmet }.
report-after = Después: { $exit }; { $n ->
    [0] no se lo cuenta a nadie
    [one] cuenta { $tone } a { $n } persona
   *[other] cuenta { $tone } a { $n } personas
}.
report-after-unhappy = Después: { $voice }; { $exit }; { $n ->
    [0] no se lo cuenta a nadie
    [one] cuenta { $tone } a { $n } persona
   *[other] cuenta { $tone } a { $n } personas
}.

report-score = Resultado: { $points } puntos de media. Nota mínima { $mark }: { $pass }.
report-worst = Menor satisfacción: { $who } ({ $points } puntos).
report-top = Con mucha satisfacción: { $n } de { $of }.
report-verdict = Veredicto: { $verdict }. Cuenta necesidades, no con qué ánimo se fueron los clientes: se atendieron { $met } de { $arose }.
report-nevertheless = Aun así, sin satisfacción: { $whom }.
report-less = { $who } (casilla { $rank } de 5: { $box })
report-factors = Los seis factores (75 es neutro):
report-factor = { $factor }: { $points } ({ $n ->
    [0] no se sintió nada
    [one] { $n } momento
   *[other] { $n } momentos
})
report-standards = Normas de la casa, juzgadas al margen de la puntuación:
report-standard = { $why } Cumplida: { $kept }, incumplida: { $broken }, pendiente: { $open }.
report-standard-late = { $who }: al cabo de { $span }.
report-standard-never = { $who }: nunca.
report-goal = Objetivo { $state }: { $goal }
report-notebook = Libreta: { $n ->
    [0] sin anotaciones
    [one] { $n } anotación
   *[other] { $n } anotaciones
}; índice de Brier { $brier } (0 es acierto pleno, una libreta vacía tiene { $empty }).
report-closing = Tras el cierre: { $right } aciertos, { $wrong } errores.
report-allowance = Gastado en atenciones: { $spent } de { $of }.
report-seed = Semilla: { $seed }
report-recorded = Historia: { $path }
report-log = Registro sellado: { $path }
