# Обзор в виде таблиц терминала; большинство слов — те же, что на странице.

review-table-answers = Ответы
review-table-figures = Главные показатели, с 95-процентными интервалами
review-table-figure = показатель
review-table-value = значение
review-table-interval = интервал
review-table-over = основа
review-table-change = изменение у тех же людей
review-table-competence-none = Для мастерства рядом с журналами нужны разборы: coserve debrief LOG --save.
review-table-competence-of = Мастерство — по сессиям с сохранённым разбором ({ $n }); из них сами по себе не показательны: { $untold }.
review-table-n = { $what }, n { $n }
review-table-with = { $what }, { $more }
review-table-attempt = попытка { $n }
review-table-same = с 1-й к 4-й, те же люди
review-table-placed = Первые и последние попытки: квартили и кто сдал
review-table-first = квартили первых попыток
review-table-latest = квартили последних попыток
review-table-passed-first = сдали в первой попытке
review-table-passed-latest = сдали в последней попытке
review-table-steps = Шаги, на которых теряется впечатление, баллов на гостя
review-table-line = строка
review-table-by = кто
review-table-played = как сыграно
review-table-item = Пункт
review-table-kind = вид
review-table-better = лучше
review-table-mind = Что иметь в виду
review-table-keys-help = Положите известные ключи в папку keys внутри DIR или укажите папку данных через --data.
review-table-look = Есть что проверить: смотрите выше.
review-table-nobody = внимание: ни одна сессия ученика `{ $learner }` не учтена

fault-no-such-folder = { $path }: такой папки или такого файла нет
fault-no-such-folder-help = журналы лежат в папке `sessions` внутри папки данных; `coserve demo DIR` создаст журналы для пробы
fault-called-off = прервано раньше, чем прочитаны все журналы
fault-unserved = по адресу { $address } страницу не показать: { $why }
fault-unserved-help = укажите другой адрес, например --serve 127.0.0.1:0
