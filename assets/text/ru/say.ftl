# Обычные слова заведения, если у сценария нет своих: действие, затем манера.

say-Greet-Brief = Здравствуйте.
say-Greet-Warm = Здравствуйте, как приятно вас видеть!
say-Greet-Formal = Добрый день, добро пожаловать.

say-AskTaste-Brief = Что вам по вкусу?
say-AskTaste-Warm = Скажите, чего бы вам сегодня хотелось?
say-AskTaste-Formal = Позвольте узнать, что вы предпочитаете?

say-AskTask-Brief = Всё получается?
say-AskTask-Warm = Как у вас дела, всё ли понятно?
say-AskTask-Formal = Позвольте узнать, всё ли получается?

say-Inform-Brief = Коротко: { $about }.
say-Inform-Warm = Вам это пригодится: { $about }. Сейчас расскажу.
say-Inform-Expert = Подробности, как принято у специалистов: { $about }.
say-Inform-StepByStep = Давайте разберём всё по порядку: { $about }.

say-InformDelay-Brief = Придётся ещё подождать.
say-InformDelay-Warm = Это займёт ещё немного времени, простите; я о вас помню.
say-InformDelay-Formal = К сожалению, возникла небольшая задержка.

say-Guide-Brief = Подскажу: { $about }.
say-Guide-Warm = У нас вот как: { $about }. Это просто, пойдёмте, я помогу начать.
say-Guide-StepByStep = У нас это устроено так: { $about }. Сначала одно, потом другое, а я буду рядом.
say-Guide-Formal = Позвольте обратить ваше внимание: { $about }.

say-Advise-Brief = Возьмите вот это: { $about }.
say-Advise-Warm = Мне кажется, вам понравится: { $about }.
say-Advise-Expert = Наше фирменное, приготовлено по всем правилам: { $about }.
say-Advise-Formal = Позвольте порекомендовать вам: { $about }.

say-Motivate-Brief = Смелее, это быстро.
say-Motivate-Warm = Вот увидите, это быстро и того стоит.
say-Motivate-Formal = Вы нас очень обяжете.

say-Assist-Brief = Давайте помогу.
say-Assist-Warm = Давайте сделаем это вместе?
say-Assist-StepByStep = Я покажу вам всё по порядку.
say-Assist-Formal = Позвольте вам помочь.

say-AssistFor-Brief = Я сделаю.
say-AssistFor-Warm = Давайте я сделаю это за вас.
say-AssistFor-Formal = Позволите сделать это за вас?

say-Offer-Brief = Прошу вас: { $about }.
say-Offer-Warm = Можно вам предложить: { $about }?
say-Offer-Formal = Позвольте предложить вам: { $about }.

say-CheckBack-Brief = Всё хорошо?
say-CheckBack-Warm = Всё ли вам нравится, может быть, чего-то не хватает?
say-CheckBack-Formal = Позвольте узнать, всем ли вы довольны?

say-Remedy-Brief = Это вам: { $about }.
say-Remedy-Warm = Мне очень жаль; позвольте загладить неловкость: { $about }.
say-Remedy-Formal = Примите наши извинения: { $about }.
