# После закрытия: что записать, над чем подумать, чем продолжить.

game-closing-title = Заведение закрыто
game-closing-guests = Сегодняшние гости
game-closing-nobody = Сегодня никто не пришёл.
game-closing-filed = { $n ->
    [one] сделано: { $n }
    [few] сделано: { $n }
   *[other] сделано: { $n }
}
game-closing-about = Гость: { $who }
game-closing-explain = Что вы запишете, будет известно в следующий раз. Неверная запись рассердит гостя.
game-closing-Record = Записать в карточку
game-closing-Record-what = Для следующего визита
game-closing-Reflect = Подумать
game-closing-Reflect-what = Выберите вопрос, если ответ — этот гость
game-closing-FollowUp = Напомнить о себе
game-closing-FollowUp-what = Знак внимания после визита
game-closing-done = Сделано.
game-closing-too-dear = На это бюджета не хватит.
game-closing-said = Сделано: { $what }
game-closing-free = Ничего из этого делать не обязательно. Сделанное остаётся.
game-closing-on = К догадкам
