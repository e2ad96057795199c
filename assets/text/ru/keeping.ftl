# Ключи, описи, забвение и выгрузки.

key-new = новый ключ; закрытая половина — { $private }: держите её на этой машине и копию в надёжном месте
key-made = сессии этой папки данных теперь подписываются им
key-made-elsewhere = чтобы подписывать им сессии, положите его в папку данных как keys/signing.key
key-give = открытую половину, { $public }, дайте проверяющим; с `coserve key trust` их папка данных будет ей доверять:
    { $key }
key-own = подписывает ключом { $key }
key-none = ключа ещё нет; его создаст первая сессия или `coserve key new`
key-trusted = доверяет { $key }
key-trusts = теперь ему доверяют, как сказано в { $path }
fault-no-public-key = { $path }: это не открытый ключ
fault-no-public-key-help = назовите файл с окончанием .pub или дайте 64 знака ключа

manifest-entered = { $n ->
    [one] { $path }: внесён { $n } журнал
    [few] { $path }: внесено { $n } журнала
   *[other] { $path }: внесено { $n } журналов
}
manifest-day = день
manifest-logs = журналы
manifest-forgotten = забытые
manifest-root = корень
manifest-keep = Храните последний корень в другом месте, на бумаге или в письме: `coserve manifest DIR --root HEX` потом покажет, не убран ли и не подменён ли журнал.
manifest-fine = { $path }: в порядке; на месте, как внесены: { $there }, забыто: { $forgotten }, внесены до { $until }
manifest-wrong = { $path }: НЕ В ПОРЯДКЕ; неверно: { $wrong }, на месте, как внесены: { $there }, забыто: { $forgotten }, внесены до { $until }
fault-no-folder = { $path }: это не папка
fault-no-logs = { $path }: здесь нет журналов сессий

forget-nothing = об ученике { $learner } в { $path } ничего не известно
forget-name = Имя { $name } будет стёрто из таблицы в { $path }.
forget-logs = { $n ->
    [0] Сессий, которые нужно убрать, нет.
    [one] { $n } сессия будет убрана навсегда, файлов рядом с ней: { $beside }; об этом скажет отметка в описи.
    [few] { $n } сессии будут убраны навсегда, файлов рядом с ними: { $beside }; о каждой скажет отметка в описи.
   *[other] { $n } сессий будут убраны навсегда, файлов рядом с ними: { $beside }; о каждой скажет отметка в описи.
}
forget-keeps = { $n ->
    [0] Сессий нет.
    [one] { $n } сессия остаётся под псевдонимом { $learner }; --sessions уберёт и её.
    [few] { $n } сессии остаются под псевдонимом { $learner }; --sessions уберёт и их.
   *[other] { $n } сессий остаются под псевдонимом { $learner }; --sessions уберёт и их.
}
forget-unknown = { $n ->
    [one] { $n } файл не говорит, чей он, и остаётся:
    [few] { $n } файла не говорят, чьи они, и остаются:
   *[other] { $n } файлов не говорят, чьи они, и остаются:
}
forget-elsewhere = Копии, выгрузки и хранилища в других местах не затронуты.
forget-ask = Забыть это? Чтобы забыть, напишите «да».
forget-yes = да
forget-left = ничего не изменено
forget-nobody = спросить некого
forget-nobody-help = --yes делает это без вопроса
forget-done = забыто; имён: { $names }, сессий: { $logs }, файлов рядом: { $beside }

export-reading = чтение журналов
export-posting = отправка
export-done = { $n ->
    [one] { $n } сессия выгружена в { $path }
    [few] { $n } сессии выгружены в { $path }
   *[other] { $n } сессий выгружено в { $path }
}
export-not-replayed = { $n ->
    [one] { $n } из них сыграна другим движком: гостей, моментов и действий здесь у неё нет
    [few] { $n } из них сыграны другим движком: гостей, моментов и действий здесь у них нет
   *[other] { $n } из них сыграны другим движком: гостей, моментов и действий здесь у них нет
}
export-unfinished = { $n ->
    [one] { $n } сессия ещё не окончена и не выгружена
    [few] { $n } сессии ещё не окончены и не выгружены
   *[other] { $n } сессий ещё не окончены и не выгружены
}
export-left-out = { $n ->
    [one] { $n } пропущен:
    [few] { $n } пропущены:
   *[other] { $n } пропущено:
}
export-posted = хранилище подтвердило: { $sent }; уже было там: { $found }
export-called-off = отменено; ничего не выгружено
fault-there = { $path }: там уже что-то есть
fault-there-help = назовите новую папку или уберите то, что там есть
fault-post-form = --post отправляет высказывания
fault-post-form-help = скажите --format xapi
fault-post-help = адрес начинается с https://; --allow-http отправляет с этой машины без шифрования
fault-post-half = COSERVE_LRS_USER и COSERVE_LRS_PASSWORD нужны вместе, а одной не хватает
fault-post-who = задайте в COSERVE_LRS_USER и COSERVE_LRS_PASSWORD то, что вам дало хранилище
fault-post-again = подтверждённое записано: та же команда продолжит оттуда
