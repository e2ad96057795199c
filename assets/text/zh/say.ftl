# 场景没有自己的说法时，店里惯用的话：动作，然后是语气。

say-Greet-Brief = 您好。
say-Greet-Warm = 您好，见到您真高兴！
say-Greet-Formal = 您好，欢迎光临。

say-AskTaste-Brief = 您想要点什么？
say-AskTaste-Warm = 您今天想尝点什么？
say-AskTaste-Formal = 请问您偏好哪一种？

say-AskTask-Brief = 还顺利吗？
say-AskTask-Warm = 您这边还顺利吗？还缺什么吗？
say-AskTask-Formal = 请问您有没有遇到什么不便？

say-Inform-Brief = 简单说：{ $about }。
say-Inform-Warm = 有件事想跟您说一声：{ $about }。
say-Inform-Expert = 这里面的门道是：{ $about }。
say-Inform-StepByStep = 我一步一步跟您说：{ $about }。

say-InformDelay-Brief = 还要等一会儿。
say-InformDelay-Warm = 还要再等一小会儿，真抱歉，我一直记着您呢。
say-InformDelay-Formal = 很抱歉，需要请您稍候片刻。

say-Guide-Brief = 这一步由您自己来：{ $about }。
say-Guide-Warm = 在我们这里，这一步是客人自己来的：{ $about }。很简单，来，我先带您一下。
say-Guide-StepByStep = 我们这里是这样的：{ $about }。先这样，再那样，我就在旁边。
say-Guide-Formal = 请容我说明一下：{ $about }。

say-Advise-Brief = 点这个吧：{ $about }。
say-Advise-Warm = 要我说，这个会合您的口味：{ $about }。
say-Advise-Expert = { $about }，本店的招牌，做法很讲究。
say-Advise-Formal = 请允许我向您推荐：{ $about }。

say-Motivate-Brief = 试试吧，很快的。
say-Motivate-Warm = 您试试，一会儿就好，很值得。
say-Motivate-Formal = 您若能帮这个忙，我们非常感谢。

say-Assist-Brief = 我来帮您。
say-Assist-Warm = 我们一起来，好吗？
say-Assist-StepByStep = 我一步一步做给您看。
say-Assist-Formal = 请问需要我协助吗？

say-AssistFor-Brief = 我来做。
say-AssistFor-Warm = 让我来替您做吧。
say-AssistFor-Formal = 请问可以由我代劳吗？

say-Offer-Brief = 给您：{ $about }。
say-Offer-Warm = 这个您需要吗：{ $about }？
say-Offer-Formal = 请允许我为您提供：{ $about }。

say-CheckBack-Brief = 都还好吗？
say-CheckBack-Warm = 一切都还合您的心意吗？还缺什么吗？
say-CheckBack-Formal = 请问一切都还令您满意吗？

say-Remedy-Brief = 这是给您的：{ $about }。
say-Remedy-Warm = 真对不起，请让我补偿一下：{ $about }。
say-Remedy-Formal = 谨表歉意：{ $about }。
