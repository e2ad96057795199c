# 当班时。

span-s = { $s } 秒
span-min = { $min } 分钟
span-min-s = { $min } 分 { $s } 秒

command-look = l 或“看”：看看四周
command-look-said = 看
command-notes = n 或“记”：打开笔记本
command-notes-said = 记, 笔记
command-wait = w 或“等”：等到有事发生
command-wait-said = 等
command-back = b 或“回”：退回一步
command-back-said = 回, 返回
command-quit = q 或“退”：保存并退出
command-quit-said = 退, 退出
command-help = ? 或“帮助”：显示这段说明
command-help-said = ？, 帮助

help-answers = 请回答选项的编号，或选项中任意一个词的开头。直接按 Enter 会重新列出选项。您还可以回答：
help-preparation = 这是开门前的几分钟。每件事都要花一些时间，不可能全都做完。想做的做完了，就开门。
help-service = 请选一个编号。最前面是眼下明显该做的事，接着逐位列出客人，以及从远处能看到的情形。选一位客人，可以看得更仔细，也可以为客人做事。您思考时，时钟是停着的；只有您做事或等待时，时间才走。客人心里的感受，这里不会说：请留意神态、仔细观察、开口询问。
help-turn = 这些是现在能为这位客人做的事，以及所需的时间，走路也算在内。如果一件事有几种内容，会再请您选。
help-which = 请选择内容。
help-phrase = 同一件事可以有几种说法。每一种都有人喜欢，没有一种人人喜欢，所花的时间也不一样。
help-pause = 请选择您打算停多久、什么也不做。要一直等到有事发生，请先退回去，再回答 w。
help-break = 您手上正忙，却有人或有事在找您。如果中断，手上的事就白做了，但您马上就能腾出手来。
help-notes = 笔记本用来记下您对客人的判断：客人需要什么，或者指望什么。清单上有些条目谁都不符合。最后会和真实情况对照。
help-sure = 您有多大把握？如果只说有 50% 的把握，猜错了损失也不大。
help-closing = 客人都走了。您存进档案的内容，下次就会知道；记错了会惹客人不快。做完了就结束。

answer-number = 请回答 1 到 { $most } 的编号，或一个词的开头。回答 ? 可看说明。
answer-no-numbers = 这里没有可以按编号选的。回答 ? 可看说明。
answer-not-here = 现在不能这样回答。回答 ? 可看能回答什么。
answer-unknown = “{ $said }”不符合任何选项。请回答编号，或回答 ? 看说明。
answer-several = 符合的有好几个：{ $numbers }。请回答其中一个编号。

resumed = 从上次停下的地方继续。
left = 已保存。本班停在 { $clock }。

you-say = 您：“{ $words }”

seen-opens = 开门了。
seen-last-orders = 不再接待新客人了。
seen-closes = 最后一位客人走了，已经关门。
seen-mended = { $station }恢复正常了。
seen-arrives = { $who }进来了。
seen-sits = { $who }在{ $station }坐下了。
seen-sent-on = { $who }在{ $station }排错了队，经人指点才知道该去别处。
seen-steps-out = { $who }发现排错了队，离开了{ $station }。
seen-leaves = { $who }离开了。
seen-walks-out = { $who }没等结束就起身走了。
seen-turned-away = { $who }一直没人接待，转身走了。
seen-says = { $who }：“{ $words }”
seen-other = 有事发生。

said-need = { $voice ->
    [0] 我想要{ $need }。
    [1] 您好，我想要{ $need }。
    [2] 麻烦您，我想要{ $need }。
   *[3] 不好意思，我想要{ $need }。
}
said-step = { $voice ->
    [0] 麻烦您，我想{ $step }。
    [1] 您好，我想{ $step }。
    [2] 不好意思，我想{ $step }。
   *[3] 请过来一下，我想{ $step }。
}
said-taste = 我喜欢{ $tags }。
said-no-taste = { $choice }嘛……我也说不好最喜欢什么。
said-something = { $voice ->
    [0] 麻烦您一下。
    [1] 您好？
    [2] 请问现在方便吗？
   *[3] 不好意思，打扰一下。
}

after-check = { $who }没有什么要求。
after-gone = { $who }已经不在了。

look-now = 现在是 { $clock }。
look-nobody = 这里没有人。
look-due = 待办：{ $steps }
look-party = 同伴：{ $others }。
look-here-for = 已经来了 { $span }。
look-here-now = 刚刚进来。
look-not-greeted = 还没打过招呼。
look-fresh = { $span }前您仔细看过，能看清表情。
look-fresh-now = 您刚刚仔细看过，能看清表情。
look-face = 从这里看不清表情：需要仔细观察。
look-spoken = 上次和客人说话是 { $span }前。
look-spoken-now = 您刚刚和客人说过话。
look-has = 面前有：{ $things }。
look-steaming = 冒着热气
look-remarked = { $thing }（{ $remarks }）
left-Full = 还没怎么动
left-Half = 剩一半
left-Little = 快没了
left-Empty = 已经空了
look-ordered = 您听到的点单：{ $options }。
look-in-work = 正在进行：{ $steps }。
look-said = 说过：{ $what }。
look-wants = 想要{ $need }
look-likes = 喜欢{ $tags }
look-on-file = 档案里写着：{ $text }
look-noted = 您的笔记：{ $entries }。
look-queue = { $station }有 { $n } 人排队。
look-allowance = 还可以赠送：{ $money }。
look-far = { $who }：{ $what }。
look-place = { $posture }，{ $station }
look-lack = { $step }：“{ $words }”

# 句子里的动作：为谁、关于什么、两者都有。
deed-for = { $act }（{ $who }）
deed-about = { $act }：{ $about }
deed-about-for = { $kind ->
    [Perform] { $about }（{ $who }）
   *[other] { $act }：{ $about }（{ $who }）
}
# 供选择的动作。kind 是文件里的动作词。
choice-for = { $who }：{ $act }
choice-about = { $act }：{ $about }
choice-about-for = { $kind ->
    [Perform] { $who }：{ $about }
   *[other] { $who }：{ $act }（{ $about }）
}
choice-timed = { $what }，{ $span }
deed-option = { $choice }：{ $option }
deed-way = { $step }，{ $way }
priced = { $what }，{ $money }
deed-taste = 喜欢什么样的{ $choice }
deed-task = { $step }是否顺利
deed-delay = 还要等一会儿

briefing-lasts = 迎客时间：{ $span }（按店里的钟）。
briefing-allowance = 今天您可以赠送 { $money }。
briefing-pass = 合格线：平均 { $points } 分（满分 100）。75 分相当于一次平平常常、没什么可说的来访。
briefing-goal = 目标：{ $goal }
briefing-how = 您只看得到店里看得到的。只有您做事或等待时，时间才走。随时回答 ? 可看说明。

prep-ask = 开门前还剩 { $span }。您用来做什么？
prep-ask-none = 开门前已经没有时间再做别的了。
prep-open = 开门
prep-offer = { $what }（{ $group }，{ $span }）。{ $hint }
prep-done = 做好了：{ $what }。
prep-know = { $option }是什么滋味，您现在知道了。
prep-file = { $who }的档案：{ $text }
prep-nothing = 还什么都没准备。

menu-party = 同桌一起：{ $names }
menu-pause = 停一会儿，什么也不做

service-ask = { $clock }。您做什么？
service-ask-empty = { $clock }。店里没有客人。您做什么？（w：等待）
wait-due = 现在可以为{ $who }做：{ $step }。
wait-nothing = 过了 { $span }，没有发生引人注意的事。
pause-ask = 停多久？
break-ask = 您手上的事还没做完：{ $act }。还要 { $span }。
break-on = 继续
break-off = 中断
break-done = 已中断：{ $act }。

too-late = 现在已经来不及了。
turn-ask = 您为{ $who }做什么？
which-ask = 选择什么内容？
phrase-ask = 怎么说？
phrase-choice = “{ $words }”（{ $style }，{ $span }）

notes-ask = 您的笔记本。选一条可以修改。
notes-empty = 您的笔记本是空的。
notes-read = 您的笔记：
notes-line = { $who }：{ $belief }
notes-add = 记一条
notes-which = 您对{ $who }有什么判断？
notes-sure = 您有多大把握？
notes-out = 划掉

whom-ask = 是哪位客人？
whom-nobody = 还没有人来过。

closing-ask = 已经关门。离开前您做什么？
closing-finish = 结束
closing-Record = 往档案里存什么？
closing-Reflect = 哪个问题？
closing-FollowUp = 做什么样的后续关怀？

play-seed = 随机种子 { $seed }：种子相同，本班就完全一样（--seed { $seed }）。
resume-ask = 这个场景有一班停在 { $clock }（开始于 { $begun }）。
resume-on = 继续本班
resume-new = 重新开始一班
help-resume = 停下的班会原样保留，直到有人继续。
left-log = 到此为止的记录：{ $path }
left-resume = 要继续：coserve play { $scenario }
left-unkept = 您离开了本班。由于没有保存记录，无法再继续。
retold-left = 记录到 { $clock } 为止；本班没有做完。
retold-act = { $clock }  您：{ $act }
retold-break = { $clock }  您中断了：{ $act }
said-fine = { $voice ->
    [0] { $step }没问题，谢谢。
    [1] 谢谢，{ $step }我自己能行。
    [2] { $step }挺顺利的，谢谢。
   *[3] 谢谢，{ $step }不用帮忙。
}
prep-is-done = { $what }（已做，用了 { $span }）
prep-too-long = { $what }（需要 { $span }：时间不够了）
you-do = 您：{ $act }。
left-unrecorded = 把本班做到最后，才会写出脚本。
