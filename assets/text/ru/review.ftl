# Страница руководителя.

review-title = Обзор практики
review-skip = Перейти к основному тексту
review-contents = Содержание
review-nothing = Ничего из найденного не учтено; ниже сказано, что исключено и почему.
review-days = { $weeks ->
    [one] { $first } — { $last }, { $weeks } неделя
    [few] { $first } — { $last }, { $weeks } недели
   *[other] { $first } — { $last }, { $weeks } недель
}
review-engine = движок { $version }
review-made = Составлено { $day } в { $clock } UTC.
review-with-names = Ученики названы по именам, если рядом с журналами лежит таблица имён.
review-without-names = Ученики показаны только под псевдонимами.
review-footer = Каждое число следует из названных здесь журналов. Что гости чувствуют и делают, говорят правила модели, а не сами гости.
review-day = { $day } { $month } { $year } г.
review-month-1 = января
review-month-2 = февраля
review-month-3 = марта
review-month-4 = апреля
review-month-5 = мая
review-month-6 = июня
review-month-7 = июля
review-month-8 = августа
review-month-9 = сентября
review-month-10 = октября
review-month-11 = ноября
review-month-12 = декабря

review-interval = от { $low } до { $high }
review-too-few = слишком мало
review-nobody = никого
review-nothing-told = нет данных
review-cannot-tell = не определить
review-all-houses = Все заведения
review-no-house = (без заведения)
review-everybody = Все
review-version = { $title } (версия { $n })
review-yes = да
review-no = нет
review-fine = в порядке
review-not-fine = не в порядке
review-more = … и ещё { $n }; все покажет coserve review --json.
review-line = строка { $n }
review-n-learners = { $n ->
    [one] { $n } ученик
    [few] { $n } ученика
   *[other] { $n } учеников
}
review-n-sessions = { $n ->
    [one] { $n } сессия
    [few] { $n } сессии
   *[other] { $n } сессий
}
review-n-guests = { $n ->
    [one] { $n } гость
    [few] { $n } гостя
   *[other] { $n } гостей
}
review-n-scenarios = { $n ->
    [one] { $n } сценарий
    [few] { $n } сценария
   *[other] { $n } сценариев
}
review-change = { $n ->
    [one] { $change } ({ $interval }) между неделями { $from } и { $to }, тот же { $n } ученик
    [few] { $change } ({ $interval }) между неделями { $from } и { $to }, те же { $n } ученика
   *[other] { $change } ({ $interval }) между неделями { $from } и { $to }, те же { $n } учеников
}
review-change-share = { $n ->
    [one] { $change } п. п. ({ $interval }) между неделями { $from } и { $to }, тот же { $n } ученик
    [few] { $change } п. п. ({ $interval }) между неделями { $from } и { $to }, те же { $n } ученика
   *[other] { $change } п. п. ({ $interval }) между неделями { $from } и { $to }, те же { $n } учеников
}
review-no-change = Об изменении сказать нечего: меньше двух учеников играли и в начале, и в конце.
review-week = неделя { $n }
review-trend = { $name } по неделям: { $weeks }
review-per-hundred = на 100 гостей

review-who = Кто растёт?
review-who-told = Удвоение числа попыток даёт { $gain } балла ({ $interval }). Учеников: { $learners }; наверняка растут: { $gaining }, наверняка снижаются: { $falling }; по этим сессиям не определить: { $untold }.
review-who-unsure = По этим сессиям не определить: удвоение числа попыток даёт { $gain } балла, но возможно и любое значение { $interval }. Учеников: { $learners }; наверняка растут: { $gaining }, наверняка снижаются: { $falling }, неясно: { $untold }.
review-who-untold = По этим сессиям не определить: ни у кого нет достаточного числа попыток.
review-what = В чём?
review-what-condition = Реже всего гостям вовремя восполняют условие «{ $name }»: в { $n }{"\u00A0"}% задач, где его не хватало.
review-what-factor = Самый слабый из шести факторов: { $name } ({ $n } из 100 баллов).
review-what-untold = Слишком мало сессий, чтобы сказать.
review-service = Где виновато само обслуживание?
review-service-step = { $step }, «{ $scenario }» ({ $n })
review-service-told = Даже когда обслуживает эталонный игрок, больше всего баллов на гостя теряется здесь: { $steps }. Одним обучением этого не исправить.
review-service-played = В сыгранных сессиях больше всего баллов на гостя теряется здесь: { $steps }.
review-service-untold = Ни на одном шаге не теряется ничего заметного.
review-real = Можно ли верить этим числам?
review-real-told = Учтено журналов: { $counted } из { $found }. Не прошли проверку: { $failed }. Учеников с пропуском в цепочке журналов: { $gaps }.
review-criteria = Критерии

review-figures = Главные показатели
review-figures-def = Все интервалы на этой странице — 95-процентные. Гости одного ученика похожи друг на друга, поэтому интервалы по гостям и сессиям считаются по кластерам: каждый ученик — отдельный кластер. Линия идёт по неделям, полоса — её интервал.
review-key-experience = Впечатление
review-key-experience-def = Что чувствовали гости, от 0 до 100; 75 — обычное обслуживание без ошибок. Считаются все пришедшие, в том числе те, кого так и не обслужили.
review-key-competence = Мастерство
review-key-competence-def = Чего стоили действия учеников — по гостям всех разобранных сессий вместе: 0 — ничего не делать, 100 — эталонный игрок с теми же гостями. Разборы никто не подписывает: этому числу можно верить настолько же, насколько и тому, кто хранит папку.
review-competence-none = Для этого рядом с журналами нужны разборы: coserve debrief LOG --save.
review-competence-of = Сессий с сохранённым разбором: { $n }; из них сами по себе не показательны: { $untold }, потому что «ничего не делать» и эталон слишком близки.
review-key-passed = Сданные сессии
review-key-passed-def = Доля сессий, где впечатление достигло проходного балла своего сценария.
review-key-very-satisfied = Очень довольные гости
review-key-very-satisfied-def = Доля гостей с высшей оценкой из пяти.
review-key-silent-leavers = Ушли молча
review-key-silent-leavers-def = Гости, которые остались недовольны (оценки 1 и 2), никому в заведении об этом не сказали и больше не придут. Ни одна книга жалоб о них не знает.
review-key-returns = Ожидаемые возвращения
review-key-returns-def = Сумма вероятностей того, что гость придёт снова, на 100 пришедших. Это первая половина того, что визит приносит потом; вторая — молва.

review-leftout = Что исключено
review-leftout-def = Сессия входит в статистику, если её журнал проверен, играл человек и гости были для него новыми.
review-leftout-unverified = По запросу учтены и сессии, которые не удалось проверить: { $n }.
review-leftout-early = Из учтённых сессий оставлены до закрытия заведения: { $n }; они оценены в том виде, в каком были.
review-leftout-caption = Исключённые сессии и причины. Полоса — доля журналов, исключённых по этой причине; всего журналов: { $n }.
review-found = Найдено журналов
review-counted = В статистике
review-column-reason = Причина
review-column-sessions = Сессии
review-column-part = Доля от всех журналов
review-column-why = Что это значит
review-column-file = Файл
review-column-found = Что найдено
review-reason-again = Тренировка («ещё раз»)
review-reason-again-def = Игра с известного места: это не новая проверка.
review-reason-bot = Боты
review-reason-bot-def = Играл бот или запись действий.
review-reason-other-engine = Другой движок
review-reason-other-engine-def = Цел и подписан, но этот движок не может сыграть его снова. Отдельный ряд, см. ниже.
review-reason-repeated-seed = Знакомые гости
review-reason-repeated-seed-def = Этот ученик уже встречал именно этих гостей: тот же сценарий, тот же номер смены.
review-reason-wrong-clock = Неверные часы
review-reason-wrong-clock-def = Начата в будущем или до появления этой программы: часы той машины шли неверно.
review-reason-unfinished = Сессия прервана
review-reason-unfinished-def = Закончились до запечатывания: попытка без оценки.
review-reason-not-verified = Проверка не пройдена
review-reason-not-verified-def = Цепочка, подпись или повтор не сходятся, либо у другого журнала то же начало и другой конец; перечислены ниже.
review-reason-copy = Копии
review-reason-copy-def = Один и тот же журнал лежит здесь дважды; учтён один.
review-reason-linked = Ссылки
review-reason-linked-def = Ссылка на папку, которая уже просмотрена.
review-reason-not-a-log = Не журнал
review-reason-not-a-log-def = Называется как журнал, но им не является.
review-reason-unreadable = Не читается
review-reason-unreadable-def = Файл или папку нельзя прочитать.
review-files = { $n ->
    [one] { $n } файл, на который стоит взглянуть
    [few] { $n } файла, на которые стоит взглянуть
   *[other] { $n } файлов, на которые стоит взглянуть
}
review-files-caption = Файлы, на которые кому-то стоит взглянуть

review-curves = Кривые обучения
review-curves-def = Среднее впечатление с 1-й по { $n }-ю попытку в одной и той же версии сценария, с интервалом (полоса). Тонкие линии — ученики, штриховая — все заведения, пунктирная — проходной балл.
review-curves-fewest = Под каждой попыткой стоит n — число учеников, по которым она посчитана. Если их меньше { $n }, среднее не приводится.
review-curves-knew = { $scenario }: исключено учеников, знавших прежнюю версию: { $n }.
review-curves-same = До поздних попыток доходит меньше людей, и это более усердные. Те же люди с 1-й попытки к 4-й: { $changes }.
review-curves-same-one = { $scenario } { $change } ({ $interval }, n { $n })
review-curve-label = Впечатление по попыткам, { $scenario }, { $house }: { $points }
review-curves-table = Кривые в виде таблицы
review-curves-caption = Среднее впечатление по попыткам, с интервалом и числом учеников n.
review-column-scenario-house = Сценарий, заведение
review-pass-short = прох. { $n }
review-pass-mark = проходной балл { $n }

review-people = Люди и критерии
review-gain-def = Рост: баллы впечатления на каждое удвоение числа попыток, по всем сценариям ученика, с интервалом. Закрашено: интервал не содержит 0. Один ученик из сорока показался бы растущим по чистой случайности.
review-factors-def = Шесть факторов: что моменты этого фактора прибавляют в расчёте на каждого пришедшего гостя; 75 — нейтрально. Среднее по сессиям, где такие моменты были, недели { $from }–{ $to }.
review-conditions-def = Четыре условия: в какой доле собственных задач гостей, где условия не хватало, ученик вовремя его восполнил, недели { $from }–{ $to }.
review-person-link = Имя ученика ведёт ко всем его сессиям.
review-person-command = Параметр --learner добавит сессии одного человека, момент за моментом.
review-heat-caption = Каждая строка — ученик, внутри заведения по убыванию роста. Число — значение; чем сильнее ячейка отличается от фона страницы, тем слабее результат:
review-heat-table = Люди и критерии, таблица
review-heat-under = меньше { $n }
review-heat-few = Точка (·) — меньше { $sessions } сессий или { $tasks } задач.
review-factors = Фактор качества, от 0 до 100
review-conditions = Условие восполнено, %
review-column-learner = Ученик
review-column-gain = Рост за удвоение
review-factor-Skill = Профессионализм
review-factor-Attitude = Отношение
review-factor-Access = Доступность
review-factor-Reliability = Надёжность
review-factor-Recovery = Исправление
review-factor-Reputation = Репутация
review-condition-role_clarity = Ясность роли
review-condition-information = Сведения
review-condition-ability = Умение
review-condition-motivation = Желание
review-gain-gains = { $gain } ({ $interval }, n { $n }): растёт
review-gain-falls = { $gain } ({ $interval }, n { $n }): снижается
review-gain-untold = { $gain } ({ $interval }, n { $n }): не определить

review-spread = Распределение
review-spread-def = Каждая точка — ученик: над линией последняя попытка, закрашена; под ней первая, пустая. Вертикальная линия — проходной балл. Ширина столбика в баллах: { $n }; столбики отсчитываются от проходного балла, поэтому ни одна точка не приходится на обе стороны от него.
review-spread-label = { $scenario }: первые попытки n { $first }, медиана { $firstmedian }, не ниже { $pass }: { $firstpassed }; последние попытки n { $latest }, медиана { $latestmedian }, не ниже { $pass }: { $latestpassed }
review-spread-line = Медиана сначала { $firstmedian } (n { $first }), в конце { $latestmedian } (n { $latest }); не ниже { $pass }: сначала { $firstpassed }, в конце { $latestpassed }.

review-pass = Доля сдавших
review-pass-def = Доля учеников, достигших проходного балла; в каждом столбце ученик учтён один раз; интервал Уилсона.
review-pass-rank = Не стоит ранжировать заведения, чьи интервалы перекрываются.
review-pass-caption = Кто достиг проходного балла в первой и в последней попытке; рядом — интервал в процентах.
review-column-house = Заведение
review-column-first = Первая попытка (пустой кружок)
review-column-latest = Последняя попытка (закрашенный)
review-column-drawn = На шкале от 0 до 100
review-hits = { $hits } из { $n }

review-steps = Где теряется впечатление
review-steps-def = Сколько баллов впечатления в расчёте на гостя теряется на каждом шаге карты обслуживания; шаги в порядке файла.
review-steps-played = Точка и число: как сыграно в этом заведении, с интервалом.
review-steps-reference = Кольцо и последний столбец: что остаётся, когда эталонный игрок обслуживает другие вечера сценария. За эту часть отвечает сам процесс; отрезок между кольцом и точкой можно отыграть обучением. Выделены три самых больших остатка.
review-steps-sum = Сумма потерь не равна недостающим баллам: в памяти больше всего весят пик и конец визита.
review-steps-caption = Потерянные баллы на гостя, по шагам и заведениям.
review-steps-little = Ничего заметного не теряется на шагах: { $steps }.
review-steps-cell = потеряно баллов, как сыграно; { $interval }, гостей: { $n }
review-before-any-step = до первого шага
review-column-step = Шаг, исполнитель, файл и строка
review-column-reference = С эталонным игроком
review-performer-customer = гость
review-performer-trainee = ученик
review-performer-colleague = коллега
review-performer-system = система

review-outcomes = Последствия
review-outcomes-def = Что гости делают потом, по правилам модели: никого не спрашивают.
review-outcomes-unheard = О недовольстве { $share } недовольных гостей руководство так и не узнало.
review-outcomes-squares = Квадрат с плюсом — очень довольный гость; светлые закрашенные — недовольные, которые сказали об этом или вернутся; самые яркие — ушедшие молча.
review-outcomes-hundred = { $house }, из 100 гостей
review-outcomes-label = { $house }: из 100 гостей очень довольны { $very }, довольны { $content }, недовольны, но сказали об этом или вернутся { $unhappy }, уходят молча { $silent }
review-outcomes-line = очень довольны { $very }, довольны { $content }, недовольны { $unhappy }, ушли молча { $silent }
review-outcomes-table = Последствия, таблица
review-outcomes-caption = На 100 гостей или в процентах, с интервалом; ниже — первые и последние две недели.
review-column-outcome = Последствие
review-outcome-very-satisfied = Очень довольны
review-outcome-very-satisfied-def = Высшая оценка из пяти.
review-outcome-silent-leavers = Ушли молча
review-outcome-silent-leavers-def = Недовольны, промолчали, не вернутся.
review-outcome-heard-bad = Услышали плохое
review-outcome-heard-bad-def = Скольким людям рассказали, на 100 гостей.
review-outcome-heard-good = Услышали хорошее
review-outcome-heard-good-def = Скольким людям рассказали, на 100 гостей.
review-outcome-returns = Ожидаемые возвращения
review-outcome-returns-def = Вероятности прийти снова, на 100 гостей.

review-items = Решения: трудность и различающая способность
review-items-right = Верно: доля тех, кто справился, среди тех, у кого был случай. Решение верно, если наставник всю сессию оценивал его как «хорошо» или «лучшее»; стандарт — если соблюдён; потребность — если удовлетворена у всех, у кого возникла; задача гостя — если на ней никто не сбился.
review-items-discrimination = Различающая способность: корреляция верности здесь с верностью в остальном сценарии, от −1 до 1. Ниже 0,2 пункт не отличает сильных от слабых.
review-items-firsts = Только первые попытки: дальше играют по памяти.
review-items-few = Учеников слишком мало, чтобы судить об отдельных пунктах: { $scenarios }.
review-items-look = Взгляните: { $items }.
review-items-look-one = { $item }, «{ $scenario }»: { $remark }
review-items-label = { $scenario }, пункты по доле верных и различающей способности: { $items }
review-items-marks = Закрашенный кружок: решение. Пустой кружок: стандарт. Квадрат: потребность. Треугольник: задача гостя. Номера — как в таблице.
review-items-useful = полезно
review-items-caption = пункты, на которые стоит взглянуть; первые попытки,
review-items-caption-quiet = остальные пункты; первые попытки,
review-items-quiet = { $n ->
    [one] ещё { $n } пункт
    [few] ещё { $n } пункта
   *[other] ещё { $n } пунктов
}
review-item-decision = решение
review-item-standard = стандарт
review-item-need = потребность
review-item-task = задача гостя
review-remark-nearly-all = справляются почти все: мало чему учит
review-remark-hardly-any = почти никто не справляется
review-remark-better-do-worse = сильные справляются хуже: проверьте, что здесь поощряется
review-remark-tells-poorly = плохо отличает сильных от слабых
review-column-number = №
review-column-item = Пункт, файл и строка
review-column-right = Верно
review-column-discrimination = Различающая способность
review-column-remark = Замечание

review-reliability = Надёжность измерения
review-reliability-def = Альфа Кронбаха: насколько пункты сценария измеряют одно и то же, со стандартной ошибкой. Учтены только пункты, для которых случай был почти у каждого ученика.
review-reliability-level = Для сравнения групп обычно хватает 0,7; чтобы судить о человеке, нужно 0,9.
review-reliability-caption = Альфа по сценариям, по первым попыткам.
review-reliability-decisions = оценённые решения
review-reliability-outcome = что получилось: стандарты, потребности, задачи
review-reliability-needs = нужно учеников: { $learners }, пунктов: { $items }
review-column-scenario = Сценарий
review-column-items = Пункты
review-column-learners = Ученики
review-column-alpha = Альфа ± стандартная ошибка

review-trust = Проверка
review-trust-def = Каждый журнал — подписанная цепочка строк с хешами; движок играет её снова и сравнивает.
review-trust-root = Опись хранит концы всех цепочек под одним корнем дня, который можно держать в другом месте: coserve manifest DIR.
review-verdicts-caption = Заключения coserve verify, движок { $version }.
review-column-verdict = Заключение
review-column-logs = Журналы
review-column-fine = В порядке?
review-column-day = День
review-column-counts = Учтена?
review-failed-details = Подробности об одном из них, по-английски: coserve verify LOG.
review-failed = { $n ->
    [one] { $n } журнал не прошёл проверку
    [few] { $n } журнала не прошли проверку
   *[other] { $n } журналов не прошли проверку
}
review-gaps = Пропуски в цепочке журналов
review-gaps-def = Каждый журнал называет предыдущий журнал ученика.
review-gaps-none = Нет.
review-gap-start = начало
review-gap-missing = { $learner }: не хватает сессии (до пропуска: { $after }, после: { $before })
review-gap-claimed = { $learner }: не хватает сессии (до пропуска: { $after }, после: { $before }); запись о том, что она забыта, подписана неизвестным здесь ключом
review-gap-changed = { $learner }: журнал перед сессией от { $before } уже не тот, что был (последний из имеющихся: { $after })
review-series = Отдельные ряды
review-series-def = Сессии другого движка: в них ничего не изменено, но сравнивать их с остальными нельзя.
review-series-none = Нет.
review-series-one = Движок { $engine }: { $sessions }, { $learners }, { $houses }, { $first } — { $last }
review-series-mean = Среднее впечатление { $n } ({ $interval }).
review-sessions = { $n ->
    [1] Заключение по { $n } сессии
    [one] Заключения по { $n } сессии
   *[other] Заключения по всем { $n } сессиям
}
review-sessions-some = Столько здесь не перечислить: показаны только неучтённые (всего { $n }).
review-sessions-caption = Каждая сессия с заключением и с тем, учтена ли она
review-warning-version = { $scenario }: версия появилась { $day }; учеников, знавших прежнюю версию и не вошедших в кривые этой: { $n }.
review-warning-keys = Журналов, подписанных неизвестным здесь ключом: { $n }. Их мог написать тот, кто сделал этот ключ.
review-warning-debriefs = Сохранённых разборов, которые относятся к другому журналу или движку либо сделаны без перебора других действий и потому не использованы: { $n }.
review-warning-unverified = Учтено непроверенных сессий, поскольку так запрошено: { $n }.
review-verdict-intact = Цел: сыгран снова, те же события и та же оценка
review-verdict-intact_not_replayed = Цел, снова не сыгран: другой движок
review-verdict-foreign_key = Подписан неизвестным здесь ключом
review-verdict-unsealed = Не запечатан: сессия ещё идёт или прервана
review-verdict-torn_tail = Обрывается посреди строки
review-verdict-truncated = Нет конца
review-verdict-edited = Строка изменена
review-verdict-removed = Не хватает строк
review-verdict-displaced = Строка добавлена или перемещена
review-verdict-bad_signature = Подпись не подходит
review-verdict-relabelled = Выдан за то, чем не является
review-verdict-not_assessed = Не зачётная сессия
review-verdict-unknown_key = Неизвестный ключ там, где нужен известный: зачётная сессия или та, которую здесь снова не сыграть
review-verdict-succession = Предыдущий журнал ученика отсутствует или изменён
review-verdict-two_ends = У другого журнала то же начало, но другой конец
review-verdict-other_scenario = Не тот сценарий, что указан
review-verdict-scenario_missing = Его сценарий нигде не хранится
review-verdict-scenario_altered = Хранимый сценарий изменён
review-verdict-scenario_unreadable = Эта версия не может прочитать его сценарий
review-verdict-rules_missing = Его правила нигде не хранятся
review-verdict-rules_altered = Хранимые правила изменены
review-verdict-seed_differs = Номер смены не тот, что был обещан
review-verdict-seed_missing = Номер смены ещё не раскрыт
review-verdict-replay_differs = При повторе происходит другое
review-verdict-score_differs = При повторе оценка другая
review-verdict-other_schema = Журнал неизвестного этой версии формата
review-verdict-not_a_log = Не журнал сессии
review-verdict-unreadable = Нельзя прочитать

review-person-heading = Один человек: { $learner }
review-person-none = Ни одна сессия этого ученика не учтена.
review-person-line = Сессия за сессией
review-person-line-def = Каждый кружок — сессия, с первой буквой сценария. Закрашенный — сессия, которая раскрыта ниже. Штриховая линия — среднее по заведению.
review-person-label = Сессии по датам: { $sittings }
review-person-sitting = { $day } { $scenario }, попытка { $attempt }: { $n }
review-person-mean = Среднее впечатление { $n }.
review-person-house = У остальных в заведении за то же время: { $n }.
review-person-gain = Рост за удвоение числа попыток: { $gain }.
review-person-sittings = { $n ->
    [one] { $n } сессия в виде таблицы
    [few] { $n } сессии в виде таблицы
   *[other] { $n } сессий в виде таблицы
}
review-person-sittings-caption = Учтённые сессии по датам
review-person-opened = { $scenario }, попытка { $attempt }, { $day }: впечатление { $n }
review-person-marks-deeds = По метке на каждое оценённое действие, по часам сессии. Вверх: что оно дало, в баллах, сложенных по гостям; кольцо — что отняло. Вниз, со стрелкой: насколько больше дал бы лучший выбор. Метка ведёт к своей строке.
review-person-marks-felt = По метке на каждый момент, который гость почувствовал, по часам сессии: вверх — что он дал этому гостю, вниз — что отнял, в баллах. Метка ведёт к своей строке.
review-person-timeline = Моменты по часам сессии; подробности в таблице ниже
review-person-mark = { $clock }: { $up }, упущено { $down }
review-person-gave-def = Дало: с действием минус без него, те же гости, баллы сложены по гостям.
review-person-missed-def = Упущено: лучший выбор минус действие, на новых вечерах.
review-person-deeds-caption = Действия, которые имели значение. Команда открывает журнал ровно на этой секунде.
review-person-felt-caption = Что гости почувствовали сильнее всего, в баллах впечатления этого гостя. Команда открывает журнал ровно на этой секунде.
review-person-better = лучше:
review-person-step = шаг: { $step }
review-person-debrief = Вся сессия:
review-person-left = { $n ->
    [one] { $n } сессия этого человека не учтена
    [few] { $n } сессии этого человека не учтены
   *[other] { $n } сессий этого человека не учтены
}
review-gave = дало
review-missed = упущено
review-column-at = Время
review-column-act = Действие
review-column-worth = Чего стоило
review-column-again = Посмотреть снова
review-column-moment = Момент
review-column-points = Баллы
review-column-attempt = Попытка
review-column-passed = Сдана

review-words = Слова этой страницы
review-word-box = Оценка
review-word-box-def = Удовлетворённость гостя, пять ступеней, на которые правила делят впечатление: 1 — очень недоволен, 5 — очень доволен.
review-word-reference = Эталонный игрок
review-word-reference-def = Игрок attentive, который видит не больше, чем видит официант.
review-word-attempt = Попытка
review-word-attempt-def = Который раз один и тот же человек открывает одну и ту же версию сценария, доиграв её или нет.
review-word-step = Шаг
review-word-step-def = Часть карты обслуживания; её выполняет гость, ученик, коллега или система.
review-word-condition = Условие
review-word-condition-def = Что нужно гостю, чтобы сделать свою часть работы: желание, ясность роли, сведения, умение.
review-word-n = n
review-word-n-def = Сколько учеников, сессий или гостей стоит за числом; всегда сказано, кого именно.

review-filters = Отбор
review-since = С
review-until = По
review-group = Группа
review-unverified = Непроверенные
review-unverified-out = не учитывать
review-unverified-in = учитывать тоже
review-language = Язык
review-any = все
review-show = Показать
review-live = Страница ищет новые журналы каждые { $n } с.
review-live-stop = Больше не искать
review-still = Страница сама не обновляется.
review-live-start = Искать новые журналы автоматически
review-all = Все сессии
review-page-written = страница записана: { $path }
review-served = Страница доступна по адресу { $address }, пока не нажато Ctrl-C. Прочесть её может каждый, кому доступен этот адрес.
review-bad-filter = Условие отбора { $name } не прочитать: { $value }
review-not-there = Такой страницы нет.
review-wrong-host = Этот адрес здесь не обслуживается.
review-page-failed = Эту страницу не удалось построить: это ошибка программы. При другом отборе может получиться.
