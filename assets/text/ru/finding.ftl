# Что находит проверка журнала и почему файл исключён. Всё это стоит после имени или двоеточия.

finding-line = строка { $line }: { $what }

finding-intact = цел; сыгран снова — те же события и та же оценка
finding-same-again = сыгран снова — те же события и та же оценка
finding-other-engine = проверены только цепочки и подпись, снова не сыгран: движок был { $was }, а этот — { $is }
finding-begun-by-other = начат движком { $engine }

finding-edited = эта строка изменена: { $why }
finding-removed = { $n ->
    [one] между строками { $after } и { $before } не хватает { $count } строки
   *[other] между строками { $after } и { $before } не хватает { $count } строк
}
finding-removed-first = { $n ->
    [one] в начале не хватает { $count } строки
   *[other] в начале не хватает { $count } строк
}
finding-added-or-moved = эта строка добавлена или стоит не на своём месте
finding-added-before-end = перед концом добавлена строка
finding-moved = эта строка стоит не на своём месте
finding-after-end = журнал закончился ещё до этой строки
finding-torn-after-end = за концом журнала стоит обрывок строки
finding-torn = { $n ->
    [one] журнал обрывается на этой строке: от неё сохранился { $count } байт; всё до неё цело
    [few] журнал обрывается на этой строке: от неё сохранилось { $count } байта; всё до неё цело
   *[other] журнал обрывается на этой строке: от неё сохранилось { $count } байт; всё до неё цело
}
finding-unfinished = сессия не закончена или ещё идёт
finding-cut-off = журнал обрезан после этой строки: конца нет
finding-nobody-named = журнал обрывается раньше, чем сказано, кто играл

finding-no-log = это не журнал сессии
finding-no-log-since = это не журнал сессии: { $why }
finding-empty = файл пуст
finding-too-long = таких длинных строк и файлов у журналов не бывает
finding-too-large = журнал в { $mib } МиБ не читается; предел — { $most } МиБ
finding-other-form = формат журнала — { $form }, а эта программа читает форматы с { $oldest } по { $latest }
finding-no-such-log = такого журнала нет

finding-bad-signature = подпись не подходит: кто играл, через что или остальное в журнале изменено, а цепочка построена заново
finding-assessed-by-unknown = зачётная сессия должна быть подписана известным ключом, а здесь { $key }…
finding-unproven-by-unknown = здесь её снова не сыграть, а подпись сделана неизвестным ключом { $key }…
finding-foreign-key = подпись сделана неизвестным здесь ключом { $key }…
finding-relabelled = журнал называет не тот режим, в котором записан
finding-practice = это журнал тренировки
finding-played-by = играл не человек: { $who }

finding-seed-untold = номер смены зачётной сессии раскрывает печать, а её ещё нет
finding-seed-not-in-seal = печать не раскрывает номер смены, обещанный в первой строке
finding-seed-differs = номер смены и случайное число в печати не те, что обещаны в первой строке
finding-seed-no-hash = обещанное в первой строке — не хеш номера смены
finding-seed-file-gone = чтобы продолжить зачётную сессию, нужен номер смены; до печати он хранится в { $file }, а этого файла нет. Журнал не изменён: верните файл или укажите папку данных, где сессия начата
finding-seed-file-wrong = в { $file } не тот номер смены, с которым начата сессия. Журнал не изменён: верните нужный файл, чтобы продолжить

finding-other-scenario = сыгран по другому сценарию, { $named }
finding-scenario-unreadable = сценарий сохранён, но эта версия не может его прочитать
finding-rules-unreadable = правила сохранены, но эта версия не может их прочитать
finding-kept-unreadable-scenario = сценарий сохранён, но не читается: { $why }
finding-kept-unreadable-rules = правила сохранены, но не читаются: { $why }
finding-kept-altered-scenario = сохранённый сценарий { $named } уже не тот, что был
finding-kept-altered-rules = сохранённые правила { $named } уже не те, что были
finding-not-kept-scenario = сценария, по которому играли, { $named }, здесь нет
finding-not-kept-rules = правил, по которым играли, { $named }, здесь нет

finding-differs = при повторе отсюда происходит другое
finding-astray-unfit = при повторе здесь расхождение: сценарий не знает или не допускает того, что сказано в строке
finding-astray-time = при повторе здесь расхождение: до этого времени сессия не доходит
finding-astray-impossible = при повторе здесь расхождение: в этот момент так сделать нельзя
finding-score = в печати стоит { $sealed } балла; при повторе выходит { $again }

finding-two-ends = у другого журнала то же начало, но другой конец: { $other }
finding-previous-missing = предыдущего журнала этого ученика здесь нет
finding-previous-claimed = предыдущего журнала этого ученика здесь нет; по описи он забыт, но запись подписана неизвестным здесь ключом
finding-previous-changed = предыдущий журнал этого ученика уже не тот, каким был, когда открыли этот

finding-people-no-file = это не таблица имён: это не файл, или он слишком велик
finding-people-no-table = это не таблица имён: { $why }
finding-people-form = эту таблицу имён не прочитать: её формат — { $form }, а эта программа читает формат { $known }

finding-manifest-none = это не опись журналов
finding-manifest-breaks-off = здесь опись обрывается
finding-manifest-form = формат описи этой программе неизвестен
finding-manifest-line = эта строка описи не читается: { $why }
finding-manifest-chain = здесь цепочка описи не сходится: строка изменена или перемещена

# Из чего видно, что строка изменена.
edit-next-remembers = её байты не сходятся с хешем в следующей строке
edit-last-remembers = её байты не сходятся с хешем в последней строке
edit-does-not-fit = она не сходится со строками перед ней
edit-number = её порядковый номер другой
edit-kind = такая строка здесь стоять не может
edit-no-seal = она завершает журнал без печати
edit-unreadable = она не читается: { $why }

# Почему строку или файл не разобрать.
flaw-at = позиция { $column }
flaw-at-line = строка { $line }, позиция { $column }
flaw-syntax = это не JSON ({ $at })
flaw-ends = JSON обрывается раньше времени
flaw-content = чего-то не хватает или есть лишнее ({ $at })
flaw-several-things = строка должна говорить об одном
flaw-several-chains = строка должна стоять в одной цепочке
flaw-wrong-chain = этому не место в такой цепочке

# Что отвечает система.
refused-absent = такого файла или папки нет
refused-denied = читать здесь запрещено
refused-no-file = это не файл
refused-number = система сообщает об ошибке { $number }
refused-other = система этого не позволяет

# Почему исключено остальное.
why-opened-too-early = начата до появления этой программы: часы шли неверно
why-opened-in-future = начата в будущем: часы шли неверно
why-seen-already = ссылка на папку, которая уже просмотрена
why-people = таблица имён не использована: { $why }
