# Смена в окне: верхняя строка, панель, полоса намерений, блокнот, подписи.

game-shift-pause = Пауза
game-shift-go-on = Продолжить
game-shift-speed = { $n }×
game-shift-speed-said = Скорость: обычная × { $n }
game-shift-skip = К событию
game-shift-open = Гостей впускают ещё { $span }
game-shift-last-orders = Больше никого не впускают
game-shift-closed = Двери закрыты
game-shift-goal-holds = пока выполняется
game-shift-goal-missed = не выполнена
game-shift-goal-unknown = станет ясно в конце
game-shift-allowance = Бюджет на гостей
game-shift-settings = Настройки

game-shift-intent-ask = Спросить
game-shift-intent-inform = Сообщить
game-shift-intent-guide = Объяснить
game-shift-intent-advise = Совет
game-shift-intent-motivate = Ободрить
game-shift-intent-assist = Помочь
game-shift-intent-serve = Обслужить
game-shift-intent-recover = Загладить
game-shift-intent-note = Записать

game-shift-face-far = Отсюда лица не разглядеть
game-shift-face-fresh = Лицо видно хорошо
game-shift-seen-now = Что видно
game-shift-title = { $intent }: { $who }
game-shift-back = Назад
game-shift-party = Всем за столом
game-shift-first = Начать можно с этого
game-shift-about = О чём
game-shift-how = Какими словами
game-shift-others = { $n ->
    [one] Показать ещё { $n }
    [few] Показать ещё { $n }
   *[other] Показать ещё { $n }
}
game-shift-what-now = Или выберите внизу, что вы хотите сделать.
game-shift-choose-topic = Выберите, о чём речь.
game-shift-nothing-to-do = Сейчас ничего такого сделать нельзя.
game-shift-say-it = Сказать: { $span }
game-shift-queue-it = Сказать следом: { $span }
game-shift-ahead = Одно действие можно поставить в очередь.
game-shift-ahead-now = Начнётся, когда закончится нынешнее действие.
game-shift-within-reach = Рядом, идти не нужно.
game-shift-away = Идти: { $span }.

game-shift-now = Сейчас: { $act }
game-shift-then = Затем: { $act }
game-shift-break-off = Прервать
game-shift-take-back = Отменить следующее
game-shift-broken-off = Прервано.
game-shift-taken-back = Отменено.
game-shift-queued = Затем: { $act }
game-shift-refused = { $act }: { $why }
game-shift-quick = Пора сделать

game-shift-notebook = Блокнот
game-shift-turn-to = Заняться гостем
game-shift-suspect = Мои догадки
game-shift-sure = { $what }: уверенность { $sure }{"\u00A0"}%. Нажмите, чтобы изменить.
game-shift-take-out = Вычеркнуть: { $what } ({ $sure }{"\u00A0"}%)
game-shift-add = Добавить догадку
game-shift-house-list = Список догадок
game-shift-scale = Одна отметка — почти наугад, четыре — полная уверенность. В списке есть и то, что ни о ком не верно.
game-shift-seen-of = Замечено

game-shift-hint-at = { $who } ({ $place })
game-shift-hint = { $who }: { $cue }.

game-shift-key-next = следующий гость
game-shift-key-attend = заняться
game-shift-key-act = действие
game-shift-key-how = какими словами
game-shift-key-say = сказать
game-shift-key-notebook = блокнот
game-shift-key-pause = пауза
game-shift-key-go-on = продолжить
game-shift-key-menu = меню
