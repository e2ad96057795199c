# Наставник в разборе в окне: чего стоили действия, что за ними стояло, ещё одна попытка.

game-part-felt = Что они чувствовали
game-part-acts = Чего стоили действия
game-part-behind = Что за этим стояло
game-part-tried = Тогда и теперь

game-coach-working = Наставник смотрит, что ещё можно было сделать: { $percent }
game-coach-soon = Наставник ещё работает. Страница заполнится, как только он закончит; пока можно читать дальше.
game-coach-lost = Наставник не смог закончить. О том, что чувствовали гости, рассказано всё равно.
game-coach-ready = Наставник закончил: чего стоило каждое действие и что за этим стояло.
game-coach-ready-again = Наставник закончил. Больше всего стоит попробовать ещё раз: { $what }

game-acts-explained = Вверх: что это дало в этот вечер. Вниз: насколько больше дало бы лучшее. Баллы, все гости вместе.
game-acts-gave = дало
game-acts-missed = упущено
game-acts-loss = потеря
game-acts-chart = Что действия дали и что упущено, от { $from } до { $until }. { $acts }
game-acts-few = Действия и ожидания, сначала самое полезное
game-acts-all = Все действия и ожидания: { $n }
game-acts-only = Только самое полезное
game-acts-again = Ещё раз с { $clock }
game-acts-no-again = Не нашлось ничего, что вы могли бы сделать в какой-то момент в одиночку: повторять нечего.
game-acts-hint = действия и потери
game-acts-hint-keys = Tab: дальше, Enter: выбрать
game-acts-unkept = Попробовать ещё раз не вышло: { $why }

game-behind-cues-all = Все знаки: { $n }
game-behind-cues-few = Только незамеченные
game-behind-cues-none = Ни один знак не остался незамеченным.
game-behind-tasks-none = Каждому гостю для его части хватило всего.
game-behind-notes-none = Блокнот пуст, и сравнить его не с чем.
game-behind-pages-rest = Ничего не записано и нечего записывать: { $who }
game-behind-range = от { $low } до { $high }

game-tried-first = в первый раз
game-tried-now = теперь
game-tried-all = Все гости, в среднем
game-tried-promise = Что было обещано ({ $who })
game-tried-free = На этот момент отдельному гостю ничего не обещалось.

game-ghost-from = Ещё раз с { $clock }
game-ghost-did = В прошлый раз ({ $clock }): { $act }
game-ghost-next = В прошлый раз далее ({ $clock }): { $act }
game-ghost-over = В прошлый раз вы больше ничего не делали.
