# 标题画面与场景书架，以及文件变化时的提示。

game-language-name = 中文
game-title-scenarios = 场景
game-title-legend = 练习内容、时长、最好成绩
game-title-carry = 继续：{ $name }
game-title-carry-older = 继续：某个场景的旧版本
game-title-left-before = 停在开门之前
game-title-left-at = 停在 { $clock }，全程 { $of }
game-title-left-late = 停在 { $clock }，已不再接待新客人
game-title-left-somewhere = 停在 { $clock }
game-title-best = 最好成绩：{ $points } 分
game-title-best-passed = 已合格，最好成绩：{ $points } 分
game-title-not-played = 还没玩过
game-title-faults = 文件中有 { $n } 处错误
game-title-tutorial = 新手入门
game-title-settings = 设置
game-title-back = 返回场景列表

game-carry-trouble = 本班无法继续
game-carry-trouble-stays = 它的记录保持原样。您可以重新开始这个场景。

game-faults-title = { $name }：{ $n } 处错误
game-faults-unplayable = 文件改正之前，这个场景无法游玩。文件一保存，窗口就会重新读取。
game-faults-kept = 仍可游玩最后一个没有错误的版本。文件一保存，窗口就会重新读取。
game-faults-none = 文件已经改正，没有错误了。

game-howto = 玩法说明
game-howto-1 = 您在一家接待客人的店里当班。您看到的就是服务员看到的：姿态、表情、话语。没有人会告诉您客人心里的感受。
game-howto-2 = 开门之前有几分钟可以准备。时间不够做完所有的事。
game-howto-3 = 开门之后，请留意整个场面。先选一位客人，再选您想做什么，然后选谈什么、怎么说。每个动作都要花时间。
game-howto-4 = 把您对客人的判断写进笔记本。最后会与真实情况对照。
game-howto-5 = 关门之后，先猜每位客人的感受，再看真相：每个时刻、它的原因，以及怎样会更好。
game-howto-6 = 只用键盘就能完成一切：Tab 和方向键移动，Enter 或空格选择，Esc 返回。按键就标在对应的操作上。

game-shelf-new = { $name }：文件已更改，新版本可以使用了。
game-shelf-new-running = { $name }：文件已更改。本班继续使用开始时的版本。
game-shelf-broken = { $name }：文件已更改，其中有 { $n } 处错误。
game-shelf-broken-running = { $name }：文件已更改，其中有 { $n } 处错误。本班继续使用开始时的版本。
game-shelf-gone = { $name }：文件不见了。

# 一个场景练习什么，列表用。
game-list = { $a }、{ $b }
game-trains-Prepare = 准备
game-trains-Greet = 打招呼
game-trains-Attend = 仔细观察
game-trains-Ask = 询问
game-trains-Inform = 告知
game-trains-Guide = 指引
game-trains-Advise = 推荐
game-trains-Motivate = 鼓励
game-trains-Assist = 帮忙
game-trains-Perform = 服务
game-trains-Offer = 主动提供
game-trains-Confirm = 复述点单
game-trains-CheckBack = 询问是否满意
game-trains-Acknowledge = 点头示意
game-trains-Remedy = 补救
game-trains-Handover = 交给同事
game-trains-Note = 记笔记
game-trains-Wait = 等待
game-trains-Record = 存档
game-trains-Reflect = 回想
game-trains-FollowUp = 后续关怀
