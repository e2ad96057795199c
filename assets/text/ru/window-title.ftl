# Титул с полкой сценариев и то, что говорится об изменившихся файлах.

game-language-name = Русский
game-title-scenarios = Сценарии
game-title-legend = Чему учит, длительность, лучший результат
game-title-carry = Продолжить: { $name }
game-title-carry-older = Продолжить: прежняя версия сценария
game-title-left-before = смена прервана до открытия
game-title-left-at = смена прервана: прошло { $clock } из { $of }
game-title-left-late = смена прервана: прошло { $clock }, новых гостей уже не впускают
game-title-left-somewhere = смена прервана: прошло { $clock }
game-title-best = { $points ->
    [one] лучший результат: { $points } балл
    [few] лучший результат: { $points } балла
   *[other] лучший результат: { $points } баллов
}
game-title-best-passed = { $points ->
    [one] зачтено, лучший результат: { $points } балл
    [few] зачтено, лучший результат: { $points } балла
   *[other] зачтено, лучший результат: { $points } баллов
}
game-title-not-played = ещё не пройден
game-title-faults = { $n ->
    [one] в файле { $n } ошибка
    [few] в файле { $n } ошибки
   *[other] в файле { $n } ошибок
}
game-title-tutorial = Обучение
game-title-settings = Настройки
game-title-back = Назад к сценариям

game-carry-trouble = Эту смену нельзя продолжить
game-carry-trouble-stays = Её журнал остаётся как есть. Сценарий можно начать заново.

game-faults-title = { $n ->
    [one] { $name }: { $n } ошибка
    [few] { $name }: { $n } ошибки
   *[other] { $name }: { $n } ошибок
}
game-faults-unplayable = По этому сценарию нельзя играть, пока его файл не исправлен. Окно перечитает файл, как только он будет сохранён.
game-faults-kept = По последней версии без ошибок по-прежнему можно играть. Окно перечитает файл, как только он будет сохранён.
game-faults-none = Файл исправлен: ошибок в нём больше нет.

game-howto = Как играть
game-howto-1 = Вы на смене там, где обслуживают гостей. Вы видите то же, что видит официант: позы, лица, слышите слова. Что люди чувствуют, никто не скажет.
game-howto-2 = Перед открытием есть несколько минут на подготовку. На всё их не хватит.
game-howto-3 = Когда двери открыты, следите за залом. Выберите гостя, затем действие, тему и слова. Каждое действие занимает время.
game-howto-4 = Записывайте в блокнот, что вы предполагаете о госте. В конце записи сравнят с действительностью.
game-howto-5 = После закрытия вы угадываете, что чувствовал каждый гость, а затем видите это: каждый момент, его причину и что было бы лучше.
game-howto-6 = Всё можно делать с клавиатуры: Tab и стрелки перемещают, Enter или пробел выбирают, Esc возвращает назад. Каждая клавиша указана рядом со своим действием.

game-shelf-new = { $name }: файл изменился, новая версия готова.
game-shelf-new-running = { $name }: файл изменился. Эта смена идёт по той версии, с которой началась.
game-shelf-broken = { $n ->
    [one] { $name }: файл изменился, в нём { $n } ошибка.
    [few] { $name }: файл изменился, в нём { $n } ошибки.
   *[other] { $name }: файл изменился, в нём { $n } ошибок.
}
game-shelf-broken-running = { $n ->
    [one] { $name }: файл изменился, в нём { $n } ошибка. Эта смена идёт по той версии, с которой началась.
    [few] { $name }: файл изменился, в нём { $n } ошибки. Эта смена идёт по той версии, с которой началась.
   *[other] { $name }: файл изменился, в нём { $n } ошибок. Эта смена идёт по той версии, с которой началась.
}
game-shelf-gone = { $name }: файла больше нет.

# Чему учит сценарий, списком.
game-list = { $a }, { $b }
game-trains-Prepare = подготовка
game-trains-Greet = приветствие
game-trains-Attend = внимательный взгляд
game-trains-Ask = вопросы
game-trains-Inform = нужные сведения
game-trains-Guide = объяснение задач
game-trains-Advise = советы
game-trains-Motivate = ободрение
game-trains-Assist = помощь
game-trains-Perform = обслуживание
game-trains-Offer = предложения
game-trains-Confirm = повтор заказа
game-trains-CheckBack = вопрос «всё ли хорошо?»
game-trains-Acknowledge = знак ожидающему
game-trains-Remedy = исправление промахов
game-trains-Handover = передача коллеге
game-trains-Note = заметки
game-trains-Wait = умение ждать
game-trains-Record = ведение карточек
game-trains-Reflect = размышления о смене
game-trains-FollowUp = внимание после визита
