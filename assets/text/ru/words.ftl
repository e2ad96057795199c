# Слова для закрытых списков модели: по строке на слово.

# Что видно по гостю; стоит после имени.
cue-LooksRound = оглядывается, будто кого-то или что-то ищет
cue-TurnsPages = листает меню туда и обратно
cue-Frowns = хмурит брови
cue-LooksUp = поднимает глаза на персонал и снова опускает
cue-HoldsCardFar = отодвигает текст подальше от глаз
cue-ClosesCard = закрывает меню
cue-Sighs = вздыхает
cue-RaisesHand = поднимает руку
cue-Reads = читает книгу
cue-LooksAtPhone = смотрит в телефон
cue-StopsEating = перестаёт есть
cue-SmilesAtStaff = улыбается персоналу
cue-TurnsBack = поворачивает назад с полпути
cue-SetsDownTray = ставит поднос
cue-SitsDown = садится и складывает руки
cue-LooksAtWatch = смотрит на часы
cue-CrossesArms = скрещивает руки на груди
cue-DrumsFingers = барабанит пальцами
cue-PushesAway = отодвигает тарелку или чашку
cue-ShakesHead = качает головой
cue-Nods = кивает
cue-Smiles = улыбается
cue-LooksWorried = смотрит встревоженно
cue-PressesLips = краснеет и поджимает губы
cue-BendsToScreen = наклоняется к самому экрану
cue-PressesAgain = снова и снова нажимает ту же кнопку
cue-StepsAside = отходит в сторону, пропуская других
cue-HoldsUpThing = показывает что-то, словно спрашивая
cue-PalmsUp = разводит руками
cue-LeansBack = спокойно откидывается на спинку
cue-TurnsAway = отворачивается от зала
cue-ClutchesBag = прижимает к себе сумку

# Чем гость явно занят.
activity-walking = в пути
activity-walking-to = идёт ({ $station })
activity-queueing = в очереди: { $station }
activity-doing = сейчас: { $step }
activity-nothing = ничем особенным не занимается
activity-helped = получает помощь
posture-sitting = сидит
posture-standing = стоит

# Действия, как их выбирают; в начале строки ставится прописная буква.
act-Prepare = подготовить
act-Greet = поздороваться
act-Attend = рассмотреть
act-Ask = спросить
act-Inform = сообщить
act-Guide = объяснить задачу
act-Advise = посоветовать
act-Motivate = ободрить
act-Assist = помочь
act-Perform = обслужить
act-Offer = предложить
act-Confirm = повторить заказ вслух
act-CheckBack = узнать, всё ли хорошо
act-Acknowledge = показать, что вы заметили гостя
act-Remedy = загладить промах или что-то подарить
act-Handover = передать коллеге
act-Note = сделать запись в блокноте
act-Wait = подождать
act-Record = записать в карточку
act-Reflect = подумать о смене
act-FollowUp = напомнить о себе

style-Brief = кратко
style-Warm = тепло
style-Expert = как знаток
style-StepByStep = шаг за шагом
style-Formal = официально

way-With = вместе
way-For = вместо гостя

# Почему действие невозможно.
refusal-WrongPhase = Это делают в другой части смены.
refusal-Busy = Вы ещё заняты.
refusal-NotThere = Этого гостя здесь нет.
refusal-NotDue = Сейчас для этого гостя ничего такого делать не нужно.
refusal-NotOnOffer = Здесь такого не предлагают.
refusal-NothingAsked = Заказа ещё не было.
refusal-TooDear = На это не хватит бюджета на гостей.
refusal-AlreadyDone = Это уже сделано.
refusal-NoTime = На это не хватает времени.
refusal-NotAtTask = Гость сейчас не занят этим делом.
refusal-NoColleague = Передать сейчас некому: там никто и ничто не работает.
refusal-NothingUnderWay = Прерывать нечего: никакое дело не начато.
refusal-OutOfRange = Уверенность бывает от 0 до 100 процентов.

factor-Skill = профессионализм и умение
factor-Attitude = отношение и поведение
factor-Access = доступность и гибкость
factor-Reliability = надёжность и доверие
factor-Recovery = исправление ошибок
factor-Reputation = репутация

cause-Customer = сам гость
cause-Trainee = вы
cause-Colleague = коллега
cause-House = заведение
cause-System = техника
cause-Others = другие гости

# Что мешает гостю, его словами.
slip-Unclear = { $voice ->
    [0] А это разве мне делать?
    [1] Это делаю я или вы?
    [2] Мне тут надо что-то делать?
   *[3] Ко мне подойдут, или надо идти?
}
slip-Uninformed = { $voice ->
    [0] Я не знаю, как тут всё устроено.
    [1] Как это здесь делается?
    [2] Здесь мне это впервой. Как это делать?
   *[3] Никак не пойму, как это делается.
}
slip-Unable = { $voice ->
    [0] У меня не получается.
    [1] Мне с этим не справиться.
    [2] Пробую, но никак.
   *[3] Как делать — знаю, а не выходит.
}
slip-Unmotivated = { $voice ->
    [0] А это обязательно?
    [1] Стоит ли возиться?
    [2] Не хочется мне этого делать.
   *[3] А зачем мне это?
}

# Что гость почувствовал; после этого стоит, о чём речь.
touch-need_met = потребность удовлетворена
touch-foreseen = потребность предугадана
touch-need_hurts = потребность ждала слишком долго
touch-need_unmet = потребность осталась без ответа
touch-hard_choice = трудно было выбрать
touch-fit-gain = выбор пришёлся по вкусу
touch-fit-loss = выбор оказался не по вкусу
touch-warmth-gain = температура как раз такая, как нужно
touch-warmth-loss = температура не такая, как нужно
touch-wait-gain = почти без ожидания
touch-wait-loss = долгое ожидание
touch-waiting-gain = за весь визит почти не было ожидания
touch-waiting-loss = слишком много ожидания за весь визит
touch-trouble = у гостя что-то не получилось
touch-helped-gain = помощь пришла вовремя
touch-helped-loss = помощь пришла, но не такая, как хотелось
touch-over_helped = помощь навязали
touch-patronised = объяснили то, что и так известно
touch-intruded = гостя потревожили
touch-manner-gain = сказано было как раз так, как нужно
touch-manner-loss = манера разговора оттолкнула
touch-advice-gain = совет оказался хорош
touch-advice-loss = совет оказался неудачен
touch-wrong_thing = принесли не то, что было заказано
touch-recovered-gain = оплошность загладили
touch-recovered-loss = оплошность толком не загладили
touch-gift = неожиданный подарок
touch-remembered = гостя здесь помнят
touch-forgotten = постоянного гостя приняли как чужого
touch-walked_out = уход до конца визита
touch-turned_away = не пустили или так и не обслужили

fate-absent = визита не было
fate-inside = ещё в заведении
fate-left = визит доведён до конца
fate-walked_out = уход раньше времени
fate-turned_away = обслужить не удалось

box-1 = очень недоволен
box-2 = недоволен
box-3 = ни доволен, ни недоволен
box-4 = доволен
box-5 = очень доволен

voice-none = не жалуется никому
voice-front_line = жалуется персоналу
voice-management = жалуется руководству
exit-stays = придёт ещё
exit-leaves = больше не придёт
tone-bad = плохое
tone-mixed = разное
tone-good = хорошее

verdict-plain = ни хорошо, ни превосходно — обычные потребности остались без ответа
verdict-good = хорошо — все обычные потребности удовлетворены
verdict-superb = превосходно — удовлетворены практически все потребности

kept-kept = соблюдён
kept-broken = нарушен
kept-open = остался под вопросом
goal-reached = достигнута
goal-missed = не достигнута
pass-passed = зачтено
pass-not_passed = не зачтено

prep-Information = Сведения
prep-Equipment = Оснащение
prep-Mindset = Настрой
prep-Lever = Обстановка

# Чем подготовка может пригодиться, без подробностей.
hint-Informs = Возможно, гости кое-что узнают сами.
hint-Clarifies = Возможно, гости скорее поймут, что им делать.
hint-Enables = Возможно, гостям что-то станет легче.
hint-Motivates = Возможно, гости охотнее возьмутся за своё дело.
hint-Knows = Вы будете знать, о чём говорите.
hint-Reveals = Вы узнаете больше о госте.
hint-Slows = Без этого что-то будет занимать больше времени.
hint-Blocks = Без этого что-то не получится.
hint-Prevents = Это убережёт что-то от поломки.
hint-Places = Что-то окажется под рукой.
hint-Moves = Что-то будет стоять в другом месте.
hint-Trims = Выбирать придётся из меньшего числа вариантов.
hint-Sends = Без этого кто-то может сходить впустую.
hint-Tone = Это будет слышно в вашем голосе.
hint-Stale = Без этого может пострадать ваше настроение.
hint-nothing = Кто знает?

walk-in = Гость { $n }
guest-to-come = Гость, который ещё не пришёл
who-besides = { $name } ({ $besides })
belief = { $entry } ({ $sure })

# Как одно соединяется с другим.
list-things = {", "}
list-sentences = {" "}
list-remarks = {"; "}
percent = { $n }{"\u00A0"}%
money = { $amount }{"\u00A0"}{ $currency }
about-of = { $what }: { $about }
about-met = { $service } ({ $need })
