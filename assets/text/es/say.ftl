# Las palabras habituales de la casa, cuando un escenario no tiene otras: acción y manera.

say-Greet-Brief = Hola.
say-Greet-Warm = ¡Hola, qué alegría que haya venido!
say-Greet-Formal = Buenos días. Le damos la bienvenida a nuestra casa.

say-AskTaste-Brief = ¿Qué le apetece?
say-AskTaste-Warm = Dígame, ¿qué le apetece hoy?
say-AskTaste-Formal = ¿Me permite preguntarle qué prefiere?

say-AskTask-Brief = ¿Todo bien?
say-AskTask-Warm = ¿Cómo le va con esto, le falta algo?
say-AskTask-Formal = ¿Me permite preguntarle si encuentra alguna dificultad?

say-Inform-Brief = En pocas palabras: { $about }.
say-Inform-Warm = Hay algo que le gustará saber: { $about }. Se lo cuento.
say-Inform-Expert = Los detalles de esto: { $about }.
say-Inform-StepByStep = Lo vemos juntos, una cosa después de otra: { $about }.

say-InformDelay-Brief = Tardará todavía un poco.
say-InformDelay-Warm = Tardará un poquito más, lo siento; no me he olvidado de usted.
say-InformDelay-Formal = Lamento decirle que habrá una pequeña demora.

say-Guide-Brief = Esto le toca a usted: { $about }.
say-Guide-Warm = Aquí esto lo hace cada uno: { $about }. Es fácil; venga, empezamos juntos.
say-Guide-StepByStep = Aquí se hace así: { $about }. Primero una cosa, luego la otra, y yo me quedo cerca.
say-Guide-Formal = Permítame indicarle lo siguiente: { $about }.

say-Advise-Brief = Pruebe esto: { $about }.
say-Advise-Warm = Si quiere mi opinión, esto le gustaría: { $about }.
say-Advise-Expert = Nuestra especialidad, preparada según las reglas del oficio: { $about }.
say-Advise-Formal = Permítame recomendarle esto: { $about }.

say-Motivate-Brief = Adelante, es un momento.
say-Motivate-Warm = Ya verá, se hace enseguida y merece la pena.
say-Motivate-Formal = Nos haría usted un gran favor.

say-Assist-Brief = Le echo una mano.
say-Assist-Warm = ¿Lo hacemos juntos?
say-Assist-StepByStep = Se lo enseño, una cosa después de otra.
say-Assist-Formal = ¿Me permite ayudarle?

say-AssistFor-Brief = Ya lo hago yo.
say-AssistFor-Warm = Deje que lo haga yo por usted.
say-AssistFor-Formal = ¿Me permite hacerlo en su lugar?

say-Offer-Brief = Aquí tiene: { $about }.
say-Offer-Warm = ¿Le traigo algo, por ejemplo: { $about }?
say-Offer-Formal = ¿Me permite ofrecerle esto: { $about }?

say-CheckBack-Brief = ¿Todo bien?
say-CheckBack-Warm = ¿Está todo a su gusto, o le falta algo?
say-CheckBack-Formal = ¿Me permite preguntarle si todo es de su agrado?

say-Remedy-Brief = Para usted: { $about }.
say-Remedy-Warm = Lo siento mucho; permítame compensárselo: { $about }.
say-Remedy-Formal = Con nuestras disculpas: { $about }.
