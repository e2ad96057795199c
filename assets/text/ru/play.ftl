# Смена.

span-s = { $s }{"\u00A0"}с
span-min = { $min }{"\u00A0"}мин
span-min-s = { $min }{"\u00A0"}мин { $s }{"\u00A0"}с

command-look = о (или l): осмотреться
command-look-said = о, осмотреться
command-notes = б (или n): открыть блокнот
command-notes-said = б, блокнот, з, записи
command-wait = ж (или w): ждать, пока что-нибудь не случится
command-wait-said = ж, ждать
command-back = н (или b): на шаг назад
command-back-said = н, назад
command-quit = в (или q): сохранить и выйти
command-quit-said = в, выход, выйти
command-help = ?: эта справка
command-help-said = ?, помощь, справка

help-answers = Ответьте номером или началом любого слова из нужного варианта. Пустая строка повторяет варианты. Ещё можно ответить:
help-preparation = Это минуты до открытия. Каждое дело отнимает часть из них, и всё сделать не удастся. Когда сделаете то, что считаете нужным, откройте двери.
help-service = Выберите номер. Сначала идёт то, что явно пора сделать, затем гости по одному: у каждого указано то, что видно издалека. Выберите гостя, чтобы узнать больше и что-нибудь для него сделать. Пока вы думаете, часы стоят; время идёт, только когда вы действуете или ждёте. О чувствах гостей здесь не сообщают: наблюдайте, присматривайтесь, спрашивайте.
help-turn = Это действия, которые сейчас возможны для этого гостя; указано время вместе с дорогой. Если вариантов несколько, вас спросят, какой именно.
help-which = Выберите, о чём речь.
help-phrase = Одно и то же можно сказать по-разному. Каждая манера кому-то подходит, но ни одна не подходит всем, и времени они занимают по-разному.
help-pause = Выберите, сколько времени намеренно ничего не делать. Чтобы ждать, пока что-нибудь не случится, вернитесь назад и ответьте ж.
help-break = Пока вы заняты, кто-то или что-то требует внимания. Если прервать дело, оно останется несделанным, зато вы сразу освободитесь.
help-notes = В блокнот вносят догадки о гостях: что гостю нужно и на что он рассчитывает. В списке есть и то, что ни о ком не верно. В конце записи сравнят с действительностью.
help-sure = Насколько вы уверены? Если уверенность всего 50{"\u00A0"}%, ошибка обойдётся недорого.
help-closing = Гости разошлись. То, что вы запишете в карточку, будет известно в следующий раз; неверная запись рассердит гостя. Когда закончите, завершите смену.

answer-number = Ответьте, пожалуйста, номером от 1 до { $most } или началом слова. Справка: ?
answer-no-numbers = Здесь нечего выбирать по номеру. Справка: ?
answer-not-here = Здесь это ничего не значит. Список ответов: ?
answer-unknown = «{ $said }»: такого варианта нет. Ответьте номером; справка: ?
answer-several = Подходит несколько вариантов: { $numbers }. Ответьте одним из этих номеров.

resumed = Вы продолжаете с того места, где остановились.
left = Сохранено. Смена прервана в { $clock }.

you-say = Вы: «{ $words }»

seen-opens = Двери открываются.
seen-last-orders = Больше никого не впускают.
seen-closes = Последний гость ушёл. Заведение закрыто.
seen-mended = Снова работает: { $station }.
seen-arrives = { $who }: входит.
seen-sits = { $who }: садится ({ $station }).
seen-sent-on = { $who }: слышит, что это не то место ({ $station }), и узнаёт, куда идти.
seen-steps-out = { $who }: понимает, что тут не то место, и уходит оттуда ({ $station }).
seen-leaves = { $who }: уходит.
seen-walks-out = { $who }: встаёт и уходит раньше времени.
seen-turned-away = { $who }: уходит, так и не получив обслуживания.
seen-says = { $who }: «{ $words }»
seen-other = Что-то происходит.

said-need = Мне бы { $need }.
said-step = Можно вас на минутку? ({ $step })
said-taste = Мне по вкусу вот что: { $tags }.
said-no-taste = Даже не знаю, что мне по вкусу. ({ $choice })
said-something = Простите?

after-check = { $who }: просьб нет.
after-gone = { $who }: здесь больше нет.

look-now = На часах { $clock }.
look-nobody = Здесь никого нет.
look-due = можно сделать сейчас: { $steps }
look-party = В одной компании: { $others }.
look-here-for = Здесь уже { $span }.
look-here-now = Здесь только что.
look-not-greeted = Вы ещё не поздоровались.
look-fresh = Вы присмотрелись { $span } назад и видите выражение лица.
look-fresh-now = Вы только что присмотрелись и видите выражение лица.
look-face = Лица отсюда не разглядеть: нужно присмотреться.
look-spoken = Последний разговор был { $span } назад.
look-spoken-now = Вы только что поговорили.
look-has = При себе или на столе: { $things }.
look-steaming = идёт пар
look-remarked = { $thing } ({ $remarks })
left-Full = почти всё осталось
left-Half = осталась половина
left-Little = почти ничего не осталось
left-Empty = пусто
look-ordered = Заказ, как вы его расслышали: { $options }.
look-in-work = В работе: { $steps }.
look-said = Сказано: { $what }.
look-wants = { $need }
look-likes = по вкусу { $tags }
look-on-file = В карточке: { $text }
look-noted = В вашем блокноте: { $entries }.
look-queue = { $n ->
    [one] В очереди { $n } человек: { $station }.
    [few] В очереди { $n } человека: { $station }.
   *[other] В очереди { $n } человек: { $station }.
}
look-allowance = Ещё можно потратить на гостей: { $money }.

look-far = { $who }: { $what }.
look-place = { $posture }, { $station }
look-lack = { $step }: «{ $words }»

# Действие внутри предложения: для кого, о чём, то и другое. Имена не склоняются.
deed-for = { $act } ({ $who })
deed-about = { $act }: { $about }
deed-about-for = { $kind ->
    [Perform] { $about } ({ $who })
    [Ask] { $act }, { $about } ({ $who })
   *[other] { $act }: { $about } ({ $who })
}
# Действие, которое выбирают. kind: действие словом из файлов.
choice-for = { $act }: { $who }
choice-about = { $act }: { $about }
choice-about-for = { $kind ->
    [Perform] { $about }: { $who }
    [Ask] { $act }, { $about } ({ $who })
   *[other] { $act }: { $about } ({ $who })
}
choice-timed = { $what } ({ $span })
deed-option = { $choice }: { $option }
deed-way = { $step } ({ $way })
priced = { $what } ({ $money })
deed-taste = что нравится: { $choice }
deed-task = как идут дела: { $step }
deed-delay = что придётся подождать

briefing-lasts = Гостей впускают в течение { $span } по часам заведения.
briefing-allowance = Сегодня вы можете потратить на гостей { $money }.
briefing-pass = Для зачёта нужен средний балл { $points } из 100. Балл 75 означает визит, о котором нечего рассказать.
briefing-goal = Цель: { $goal }
briefing-how = Вы видите только то, что можно увидеть в зале. Время идёт, только когда вы действуете или ждёте. Справка в любую минуту: ?

prep-ask = До открытия осталось { $span }. На что потратить это время?
prep-ask-none = До открытия времени уже ни на что не хватит.
prep-open = Открыть двери
prep-offer = { $what } ({ $group }, { $span }). { $hint }
prep-done = Сделано: { $what }.
prep-know = Теперь вы знаете, что это такое: { $option }.
prep-file = В карточке ({ $who }): { $text }
prep-nothing = Пока ничего не подготовлено.

menu-party = Все вместе: { $names }
menu-pause = Некоторое время ничего не делать

service-ask = { $clock }. Что вы делаете?
service-ask-empty = { $clock }. Гостей сейчас нет. Что вы делаете? (ж: ждать)
wait-due = Теперь можно сделать ({ $who }): { $step }.
wait-nothing = Прошло { $span }. Ничего такого, что заметили бы все, не случилось.
break-ask = Вы ещё заняты: { $act }. Осталось { $span }.
break-on = Продолжать
break-off = Прервать
break-done = Прервано: { $act }.
pause-ask = Как долго?

too-late = Теперь для этого уже поздно.
turn-ask = { $who }: что вы делаете?
which-ask = О чём речь?
phrase-ask = Какими словами?
phrase-choice = «{ $words }» ({ $style }, { $span })

notes-ask = Ваш блокнот. Выберите запись, чтобы изменить её.
notes-empty = Ваш блокнот пуст.
notes-add = Сделать запись
notes-read = В вашем блокноте:
notes-line = { $who }: { $belief }
notes-which = { $who }: что вы предполагаете?
notes-sure = Насколько вы уверены?
notes-out = вычеркнуть

whom-ask = О ком речь?
whom-nobody = Пока никто не приходил.

closing-ask = Заведение закрыто. Что вы сделаете перед уходом?
closing-finish = Завершить
closing-Record = Что записать в карточку?
closing-Reflect = Над каким вопросом подумать?
closing-FollowUp = Как напомнить о себе?

play-seed = Номер смены { $seed }: с тем же номером смена повторится (--seed { $seed }).
resume-ask = Смена по этому сценарию прервана в { $clock } (начата { $begun }).
resume-on = Продолжить её
resume-new = Начать новую
help-resume = Прерванная смена остаётся как есть, пока её не продолжат.
left-log = Журнал до этого места: { $path }
left-resume = Чтобы продолжить: coserve play { $scenario }
left-unkept = Вы прервали смену. Журнал не вёлся, поэтому продолжить её нельзя.
retold-left = Здесь, в { $clock }, журнал кончается; смена не доиграна.
retold-break = { $clock }  Вы прерываете дело: { $act }
retold-act = { $clock }  Ваше действие: { $act }
said-fine = Всё хорошо, спасибо. ({ $step })
prep-is-done = { $what } (сделано, заняло { $span })
prep-too-long = { $what } (занимает { $span }: уже не успеть)
you-do = Ваше действие: { $act }.
left-unrecorded = Запись действий появится, когда смена будет доиграна.
