# 场景没有自己的说法时，店里惯用的话：动作，然后是语气。

say-Greet-Brief = 您好。
say-Greet-Warm = 您好，见到您真高兴！
say-Greet-Formal = 您好，欢迎光临。

say-AskTaste-Brief = 您想要点什么？
say-AskTaste-Warm = 您今天想尝点什么？
say-AskTaste-Formal = 请问您偏好哪一种？

say-AskTask-Brief = 还顺利吗？
say-AskTask-Warm = 您这边还顺利吗，有什么缺的吗？
say-AskTask-Formal = 请问您有没有遇到什么不便？

say-Inform-Brief = 简单说：{ $about }。
say-Inform-Warm = 有件事您会想知道：{ $about }。我来跟您说说。
say-Inform-Expert = 具体的门道是这样：{ $about }。
say-Inform-StepByStep = 我一样一样跟您说：{ $about }。

say-InformDelay-Brief = 还要等一会儿。
say-InformDelay-Warm = 还要再等一小会儿，抱歉；我一直记着您呢。
say-InformDelay-Formal = 很抱歉，需要请您稍候片刻。

say-Guide-Brief = 这一步由您自己来：{ $about }。
say-Guide-Warm = 这一步在我们这里是自己来的：{ $about }。很简单，来，我陪您开个头。
say-Guide-StepByStep = 我们这里是这样的：{ $about }。先这样，再那样，我就在旁边。
say-Guide-Formal = 请允许我提醒您：{ $about }。

say-Advise-Brief = 就要这个吧：{ $about }。
say-Advise-Warm = 要我说，这个会合您的口味：{ $about }。
say-Advise-Expert = 本店的招牌，做法很讲究：{ $about }。
say-Advise-Formal = 请允许我向您推荐：{ $about }。

say-Motivate-Brief = 试试吧，很快的。
say-Motivate-Warm = 您看，一下子就好，而且值得。
say-Motivate-Formal = 那就太感谢您了。

say-Assist-Brief = 我来帮一把。
say-Assist-Warm = 我们一起来，好吗？
say-Assist-StepByStep = 我一步一步做给您看。
say-Assist-Formal = 请问需要我协助吗？

say-AssistFor-Brief = 我来做。
say-AssistFor-Warm = 让我来替您做吧。
say-AssistFor-Formal = 可以由我代劳吗？

say-Offer-Brief = 请用：{ $about }。
say-Offer-Warm = 给您来点什么好吗，比如{ $about }？
say-Offer-Formal = 请允许我为您提供：{ $about }。

say-CheckBack-Brief = 都还好吗？
say-CheckBack-Warm = 一切还合您的意吗，还缺什么吗？
say-CheckBack-Formal = 请问一切都让您满意吗？

say-Remedy-Brief = 这是给您的：{ $about }。
say-Remedy-Warm = 真对不起，请让我补偿一下：{ $about }。
say-Remedy-Formal = 谨表歉意：{ $about }。
