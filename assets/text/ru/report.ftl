# Итоги в конце смены.

report-title = Итоги смены: { $title }
report-guests = { $n ->
    [one] Пришёл { $n } гость.
    [few] Пришли { $n } гостя.
   *[other] Пришло { $n } гостей.
}
report-guest = { $who }: { $fate }. Оценка { $rank } из 5: гость { $box } ({ $points } балла из 100).
report-stay = Время визита: { $span }.
report-gain = { $sign }{ $points }  { $clock }  { $what }. Фактор: { $factor }. Причина: { $cause }.
report-loss = { $sign }{ $points }  { $clock }  { $what }. Фактор: { $factor }. Причина: { $cause }; на оценке это всё равно сказалось.
report-loss-own = { $sign }{ $points }  { $clock }  { $what }. Фактор: { $factor }. Причина: { $cause }.
report-peak = Это самое сильное впечатление визита.
report-rest = { $n ->
    [one] Ещё { $n } впечатление послабее здесь опущено; его покажет --all-moments (у play и replay).
    [few] Ещё { $n } впечатления послабее здесь опущены; их покажет --all-moments (у play и replay).
   *[other] Ещё { $n } впечатлений послабее здесь опущено; их покажет --all-moments (у play и replay).
}
report-nothing-felt = Ничего такого, что запомнилось бы.
report-needs = Удовлетворено потребностей: { $met } из { $arose }.
report-needs-unmet = Удовлетворено потребностей: { $met } из { $arose }. Остались без ответа: { $unmet }.
report-after = После визита: { $exit }; { $n ->
    [0] никому ничего не расскажет
    [one] расскажет { $tone } { $n } человеку
   *[other] расскажет { $tone } { $n } людям
}.
report-after-unhappy = После визита: { $voice }; { $exit }; { $n ->
    [0] никому ничего не расскажет
    [one] расскажет { $tone } { $n } человеку
   *[other] расскажет { $tone } { $n } людям
}.

report-score = Результат: в среднем { $points } балла. Проходной балл: { $mark }; { $pass }.
report-worst = Наименее довольный гость: { $who } ({ $points } балла).
report-top = Очень довольных: { $n } из { $of }.
report-verdict = Вывод: { $verdict }. Здесь считаются потребности, а не настроение гостей на выходе: удовлетворено { $met } из { $arose }.
report-nevertheless = И всё же остались не вполне довольны: { $whom }.
report-less = { $who } (оценка { $rank } из 5: гость { $box })
report-factors = Шесть факторов (75 означает «ни хорошо, ни плохо»):
report-factor = { $factor }: { $points } ({ $n ->
    [0] ничего не запомнилось
    [one] { $n } впечатление
    [few] { $n } впечатления
   *[other] { $n } впечатлений
})
report-standards = Стандарты заведения (на оценку гостей не влияют):
report-standard = { $why } Соблюдён: { $kept }, нарушен: { $broken }, под вопросом: { $open }.
report-standard-late = { $who }: только через { $span }.
report-standard-never = { $who }: так и не выполнен.
report-goal = Цель { $state }: { $goal }
report-notebook = Блокнот: { $n ->
    [0] записей нет
    [one] { $n } запись
    [few] { $n } записи
   *[other] { $n } записей
}; показатель Брайера { $brier } (0 означает полную точность, у пустого блокнота { $empty }).
report-closing = После закрытия: верно { $right }, неверно { $wrong }.
report-allowance = Потрачено на гостей: { $spent } из { $of }.
report-seed = Номер смены: { $seed }
report-recorded = Запись действий: { $path }
report-log = Запечатанный журнал: { $path }
