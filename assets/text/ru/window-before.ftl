# До смены: вводная и подготовка.

game-brief = Вводная
game-brief-lasts = Игра занимает { $span }
game-brief-clock = Гостей впускают { $span } по часам заведения
game-brief-allowance = Подарить можно на { $money }
game-brief-pass = Чтобы сдать: в среднем { $points } баллов из 100
game-brief-seed = Зерно { $seed }: с тем же числом смена повторится
game-brief-goals = Цели
game-brief-trains = Что вас ждёт
game-brief-assessed = Эта смена зачётная: она засчитывается, подсказок нет, зерно скрыто.
game-brief-faults = { $n ->
    [one] Сейчас в файле { $n } ошибка. Вы играете в последнюю версию без ошибок.
    [few] Сейчас в файле { $n } ошибки. Вы играете в последнюю версию без ошибок.
   *[other] Сейчас в файле { $n } ошибок. Вы играете в последнюю версию без ошибок.
}
game-brief-no-log = Журнал вести нельзя
game-brief-no-log-explain = Без журнала смену можно доиграть до конца, но нельзя продолжить позже, и ничего от неё не сохранится.
game-brief-without = Играть без журнала
game-brief-back = Назад
game-brief-begin = Начать

game-bar-before = До открытия
game-bar-after = После закрытия
game-bar-allowance = На подарки
game-leave = Выйти

game-prep-title = Подготовка к смене
game-prep-explain = Всего не успеть. Что понадобится этим гостям?
game-prep-left = Осталось { $left } из { $all }
game-prep-Information = Сведения
game-prep-Information-what = Гости, дом, порядок, история
game-prep-Equipment = Оснащение
game-prep-Equipment-what = Инвентарь, зал, одежда, техника
game-prep-Mindset = Настрой
game-prep-Mindset-what = Настроение, осанка, тон
game-prep-Lever = Рычаги
game-prep-Lever-what = действуют на каждого гостя, весь день
game-prep-too-long = Времени на это уже не хватит.
game-prep-done = Сделано.
game-prep-said = Сделано: { $name }. Осталось { $left }.
game-prep-once = Сделанного не вернуть: минуты уходят.
game-prep-open = Открыть двери

game-file = Карточка гостя
game-file-wrote = Что мы записали
game-file-not-known = Неизвестно
game-file-nothing = Об этом госте ничего не записано
game-file-unknown-who = Кто сегодня придёт
game-file-unknown-wish = Чего захочется сегодня
game-file-unknown-mood = В каком настроении придёт
game-file-only = Здесь только то, что записали и прочитали.
game-file-next = Следующий гость ({ $n } из { $all })
game-file-key = следующая карточка
