# Настройки, клавиши, пауза, справка.

game-settings = Настройки
game-settings-close = Готово
game-settings-reset = Сбросить настройки
game-settings-reset-done = Всё снова как вначале.
game-settings-on = Включено
game-settings-off = Выключено
game-settings-percent = {$n}{"\u00A0"}%

game-settings-broken = Настройки не удалось прочитать. Они сохранены как {$file}; сейчас всё как вначале.
game-settings-newer = Настройки записаны более новой версией. Они сохранены как {$file}; сейчас всё как вначале.
game-settings-untouchable = Файл настроек не читается. То, что вы измените здесь, продержится до выхода.
game-settings-not-saved = Настройки не удалось сохранить: {$why}

game-settings-reading = Язык и текст
game-settings-language = Язык
game-settings-language-en = English
game-settings-language-es = Español
game-settings-language-ru = Русский
game-settings-language-zh = 中文
game-settings-text = Размер текста

game-settings-seeing = Зрение
game-settings-contrast = Высокая контрастность
game-settings-contrast-detail = Чёрное на белом, с чёткими рамками
game-settings-colours = Цвета, которые различит каждый
game-settings-colours-detail = Синий и оранжевый вместо зелёного и красного
game-settings-motion = Меньше движения
game-settings-motion-detail = Люди сразу на новом месте, ничего не скользит

game-settings-playing = Игра
game-settings-speed = Скорость в начале смены
game-settings-speed-times = {$n}×
game-settings-choosing = Пауза на время выбора
game-settings-choosing-detail = Часы стоят, пока вы заняты гостем и выбираете, что делать
game-settings-unfocused = Пауза, когда окно неактивно
game-settings-unfocused-detail = Ничего не случится у вас за спиной
game-settings-hints = Подсказки
game-settings-hints-detail = Иногда — слово опытного коллеги
game-settings-hints-assessed = Выключены: эта смена зачётная

game-settings-hearing = Звук
game-settings-volume = Громкость
game-settings-captions = Всё, что слышно, всегда ещё и написано.

game-settings-keys = Клавиши
game-settings-keys-how = Нажмите Enter на строке, затем новую клавишу. Esc, Tab, Enter и стрелки не меняются.
game-settings-key-named = {$deed}: {$key}
game-settings-key-fixed = {$deed}: {$key}. Эта клавиша не меняется.
game-settings-key-listens = нажмите клавишу…
game-settings-key-taken = Клавиша {$key} уже занята: {$deed}
game-settings-key-reserved = {$key} всегда перемещает, нажимает или возвращает. Выберите другую клавишу.
game-settings-key-unknown = Эту клавишу нельзя использовать. Выберите другую.
game-settings-key-swap = Поменять местами
game-settings-key-swapped = Клавиши поменялись местами.
game-settings-key-keep = Оставить как есть
game-settings-key-as-it-was = Клавиша осталась прежней.

game-deed-back = Назад
game-deed-pause = Остановить часы, продолжить
game-deed-skip = К следующему событию
game-deed-faster = Быстрее
game-deed-slower = Медленнее
game-deed-notebook = Блокнот
game-deed-settings = Настройки
game-deed-cancel = Прервать
game-deed-main = Главное действие
game-deed-again = Ещё раз
game-deed-why = Почему?
game-deed-file = Карточка гостя
game-deed-intent = Действие {$n}
game-deed-topic = Тема {$n}
game-deed-phrasing = Формулировка {$n}

game-pause = Пауза
game-pause-stands = Часы заведения стоят.
game-pause-on = Продолжить
game-pause-settings = Настройки
game-pause-help = Как работают клавиши
game-pause-leave = Выйти и продолжить позже
game-pause-leave-detail = Смена сохранится такой, какая она сейчас
game-pause-leave-unkept-detail = Журнал не ведётся: эта смена пропадёт
game-pause-title = На главный экран
game-pause-end = Закончить смену сейчас
game-pause-end-detail = Гости, которые ещё здесь, останутся без обслуживания
game-pause-quit = Выйти из игры
game-pause-quit-detail = Смена сохранится такой, какая она сейчас
game-pause-sure = Закончить смену сейчас?
game-pause-sure-detail = Журнал закроется как есть, и продолжить смену будет нельзя. Затем вас спросят, что, по-вашему, чувствовали гости.
game-pause-sure-yes = Закончить
game-pause-sure-no = Нет, назад

game-help = Как работают клавиши
game-help-back = Назад
game-help-keys = Клавиши
game-help-pad = Геймпад
game-help-move = К следующему элементу и обратно
game-help-press = Нажать то, что обведено
game-help-adjust = Изменить значение
game-help-scroll = Прокрутить
game-help-intents = Что вы намерены сделать
game-help-topics = О чём
game-help-phrasings = Какими словами
game-help-change = Клавиши можно поменять в настройках.
game-help-pad-move = Крестовина, левый стик
game-help-pad-press = Нижняя кнопка
game-help-pad-back = Правая кнопка
game-help-pad-skip = Левая кнопка
game-help-pad-notebook = Верхняя кнопка
game-help-pad-guests = Бамперы L и R
game-help-pad-guests-does = Предыдущий гость, следующий гость
game-help-pad-pause = Start
game-help-pad-pause-does = Пауза

game-sound-bell = Звенит колокольчик на двери
game-sound-call = Кто-то зовёт
game-sound-till = Звенит касса
game-sound-cup = Что-то ставят на стол
game-sound-trouble = Что-то сломалось
