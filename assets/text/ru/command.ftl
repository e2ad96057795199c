# Что говорят команды, когда чего-то сделать нельзя.

fault-error = ошибка
fault-help = подсказка

fault-no-scenario = { $path }: нет ни такого файла, ни сценария с таким именем
fault-near-scenario = может быть, `{ $near }`? Список сценариев: `coserve play`
fault-list-scenarios = список сценариев: `coserve play`
fault-unreadable = { $path }: прочитать не удалось: { $why }
fault-not-a-file = { $path }: это не файл
fault-in-scenario = { $n ->
    [one] { $path }: { $n } ошибка, см. выше; играть по нему нельзя
    [few] { $path }: { $n } ошибки, см. выше; играть по нему нельзя
   *[other] { $path }: { $n } ошибок, см. выше; играть по нему нельзя
}
fault-in-story = { $path }: в этой записи действий есть ошибки, см. выше
fault-mend = исправьте и запустите `coserve check { $path }`

fault-locale = нет текстов на языке `{ $locale }`
fault-locale-help = есть такие языки: { $locales }
fault-json = --json выводит один документ, а человек играет фразами
fault-json-help = пусть играет бот (--policy attentive) или запись действий (--script FILE)
fault-terminal = играть негде: ввод или вывод не терминал
fault-terminal-help = запустите в терминале, или пусть играет бот (--policy attentive) или запись действий (--script FILE); с --text можно играть через канал, строка за строкой

fault-prepare-unknown = --prepare: подготовки с именем `{ $id }` нет
fault-prepare-near = может быть, `{ $near }`?
fault-prepare-there-is = в этом сценарии есть: { $ids }
fault-prepare-room = --prepare: на `{ $id }` не хватает времени, осталось { $span }
fault-prepare-fewer = назовите меньше дел, и каждое по одному разу

fault-no-place = в системе нет папки для данных
fault-no-place-help = укажите папку: --data DIR
fault-keep-help = укажите другую папку: --data DIR, или играйте без журнала: --no-log
fault-disk-full = { $path }: на диске нет места
fault-denied = { $path }: сюда нет доступа
fault-system = { $path }: { $why }
fault-chance = система не даёт случайных чисел: { $why }
fault-key = { $path }: это не ключ подписи
fault-key-there = { $path }: ключ уже есть; он остаётся как был
fault-in-use = { $path }: эту смену сейчас играют в другом месте
fault-broken = { $path }: с журналом что-то не так: { $why }
fault-too-long = для журнала это слишком длинно: { $what }
fault-over = { $path }: эта смена уже закончена
fault-log-lost = журнал сохранить не удалось: { $why }
fault-log-lost-help = записанное до этого осталось на месте, незапечатанным: освободите место на диске; тогда вы сможете продолжить смену, снова запустив тот же сценарий
fault-output = { $why } (стандартный вывод)
fault-output-help = выведено не всё: освободите место там, куда идёт вывод, или направьте его в другое место и запустите ещё раз
