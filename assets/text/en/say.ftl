# The house's usual words, where a scenario has none of its own: act, then style.

say-Greet-Brief = Hello.
say-Greet-Warm = Hello, how good to see you!
say-Greet-Formal = Good day, and welcome to our house.

say-AskTaste-Brief = What do you feel like?
say-AskTaste-Warm = Tell me, what do you feel like today?
say-AskTaste-Formal = May I ask what you would prefer?

say-AskTask-Brief = Getting on?
say-AskTask-Warm = How are you getting on here, is anything missing?
say-AskTask-Formal = May I ask whether you are getting on well?

say-Inform-Brief = In short: { $about }.
say-Inform-Warm = Something you will like to know: { $about }. I will tell you.
say-Inform-Expert = The particulars of this: { $about }.
say-Inform-StepByStep = Let me go through this with you, one thing after the other: { $about }.

say-InformDelay-Brief = It will take a while yet.
say-InformDelay-Warm = It will take a little longer, I am sorry; I have not forgotten you.
say-InformDelay-Formal = I regret that there will be a short delay.

say-Guide-Brief = This part is yours: { $about }.
say-Guide-Warm = Here you do this yourself: { $about }. It is easy, come, I will start you off.
say-Guide-StepByStep = This is how it goes here: { $about }. First this, then that, and I stay close by.
say-Guide-Formal = May I point this out to you: { $about }.

say-Advise-Brief = Take this: { $about }.
say-Advise-Warm = If you ask me, this would suit you: { $about }.
say-Advise-Expert = Our speciality, prepared by the rules of the art: { $about }.
say-Advise-Formal = May I recommend this to you: { $about }.

say-Motivate-Brief = Go on, it is quick.
say-Motivate-Warm = You will see, it is quickly done and worth it.
say-Motivate-Formal = You would do us a great favour.

say-Assist-Brief = I will take that.
say-Assist-Warm = Shall we do it together?
say-Assist-StepByStep = I will show you, one thing after the other.
say-Assist-Formal = May I be of assistance?

say-AssistFor-Brief = I will do that.
say-AssistFor-Warm = Let me do that for you.
say-AssistFor-Formal = Would you permit me to do that for you?

say-Offer-Brief = Here you are: { $about }.
say-Offer-Warm = May I bring you something: { $about }?
say-Offer-Formal = May I offer you this: { $about }?

say-CheckBack-Brief = All well?
say-CheckBack-Warm = Is everything as you like it, or is something missing?
say-CheckBack-Formal = May I ask whether everything is to your satisfaction?

say-Remedy-Brief = For you: { $about }.
say-Remedy-Warm = I am sorry; please let me make it good: { $about }.
say-Remedy-Formal = With our apologies: { $about }.
