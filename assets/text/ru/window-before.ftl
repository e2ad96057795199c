# До смены: вводная и подготовка.

game-brief = Инструктаж
game-brief-lasts = Игра занимает { $span }
game-brief-clock = Гостей впускают в течение { $span } по часам заведения
game-brief-allowance = На гостей можно потратить { $money }
game-brief-pass = Для зачёта: в среднем не меньше { $points } из 100
game-brief-seed = Номер смены { $seed }: с тем же номером смена повторится
game-brief-goals = Цели
game-brief-trains = Что вас ждёт
game-brief-assessed = Эта смена зачётная: она засчитывается, подсказок нет, номер смены скрыт.
game-brief-faults = { $n ->
    [one] Сейчас в файле { $n } ошибка. Вы играете по последней версии без ошибок.
    [few] Сейчас в файле { $n } ошибки. Вы играете по последней версии без ошибок.
   *[other] Сейчас в файле { $n } ошибок. Вы играете по последней версии без ошибок.
}
game-brief-no-log = Вести журнал не удаётся
game-brief-no-log-explain = Без журнала смену можно доиграть до конца, но нельзя продолжить позже, и ничего от неё не сохранится.
game-brief-without = Играть без журнала
game-brief-back = Назад
game-brief-begin = Начать

game-bar-before = До открытия
game-bar-after = После закрытия
game-bar-allowance = Бюджет на гостей
game-leave = Выйти

game-prep-title = Подготовка к смене
game-prep-explain = Всего не успеть. Что понадобится этим гостям?
game-prep-left = Осталось { $left } из { $all }
game-prep-Information = Сведения
game-prep-Information-what = Гости, заведение, порядок, история
game-prep-Equipment = Оснащение
game-prep-Equipment-what = Инвентарь, зал, одежда, техника
game-prep-Mindset = Настрой
game-prep-Mindset-what = Настроение, осанка, тон
game-prep-Lever = Обстановка
game-prep-Lever-what = действует на каждого гостя, всю смену
game-prep-too-long = Времени на это уже не хватит.
game-prep-done = Сделано.
game-prep-said = Сделано: { $name }. Осталось { $left }.
game-prep-once = Сделанного не отменить: минуты назад не вернутся.
game-prep-open = Открыть двери

game-file = Карточка гостя
game-file-wrote = Что мы записали
game-file-not-known = Неизвестно
game-file-nothing = Об этом госте ничего не записано
game-file-unknown-who = Кто сегодня придёт
game-file-unknown-wish = Чего захочется сегодня
game-file-unknown-mood = В каком настроении придёт
game-file-only = Здесь только то, что было записано и что вы прочли.
game-file-next = Следующий гость ({ $n } из { $all })
game-file-key = следующая карточка
