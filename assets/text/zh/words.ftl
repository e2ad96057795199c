# 模型中各个固定词表的用词：一词一行。

# 从客人身上看得到的；接在名字后面。
cue-LooksRound = 四处张望，像在找人或找东西
cue-TurnsPages = 来回翻页
cue-Frowns = 皱眉
cue-LooksUp = 抬头看看工作人员，又低下头
cue-HoldsCardFar = 把要看的东西拿得远远的
cue-ClosesCard = 合上菜单
cue-Sighs = 叹气
cue-RaisesHand = 举手
cue-Reads = 看书
cue-LooksAtPhone = 看手机
cue-StopsEating = 停下不吃了
cue-SmilesAtStaff = 对工作人员微笑
cue-TurnsBack = 走到一半又折回来
cue-SetsDownTray = 放下托盘
cue-SitsDown = 坐下，双手交叠
cue-LooksAtWatch = 看表
cue-CrossesArms = 双臂抱在胸前
cue-DrumsFingers = 用手指敲桌面
cue-PushesAway = 推开盘子或杯子
cue-ShakesHead = 摇头
cue-Nods = 点头
cue-Smiles = 微笑
cue-LooksWorried = 面露担忧
cue-PressesLips = 涨红了脸，抿紧嘴唇
cue-BendsToScreen = 凑近屏幕
cue-PressesAgain = 反复按同一个键
cue-StepsAside = 让到一旁，请别人先过
cue-HoldsUpThing = 举起一样东西，像是在问
cue-PalmsUp = 摊开双手站着
cue-LeansBack = 舒服地靠在椅背上
cue-TurnsAway = 侧身背对大厅
cue-ClutchesBag = 紧抱着包

# 客人明摆着在做什么。
activity-walking = 正在走动
activity-walking-to = 正走向{ $station }
activity-queueing = 在{ $station }排队
activity-doing = 正在{ $step }
activity-nothing = 没有在忙什么
activity-helped = 正在接受帮助
posture-sitting = 坐着
posture-standing = 站着

# 供选择的动作。
act-Prepare = 准备
act-Greet = 打招呼
act-Attend = 仔细观察
act-Ask = 询问
act-Inform = 告知
act-Guide = 指引
act-Advise = 推荐
act-Motivate = 鼓励
act-Assist = 帮忙
act-Perform = 服务
act-Offer = 主动提供
act-Confirm = 复述点单
act-CheckBack = 询问是否满意
act-Acknowledge = 点头示意
act-Remedy = 补救或赠送
act-Handover = 交给同事
act-Note = 记笔记
act-Wait = 等待
act-Record = 存入客人档案
act-Reflect = 回想
act-FollowUp = 后续关怀

style-Brief = 简短
style-Warm = 亲切
style-Expert = 内行
style-StepByStep = 一步一步
style-Formal = 正式

way-With = 一起做
way-For = 代客人做

# 为什么做不了。
refusal-WrongPhase = 现在不是做这件事的时候。
refusal-Busy = 您手上还有事。
refusal-NotThere = 这位客人不在。
refusal-NotDue = 现在没有这样的事要为这位客人做。
refusal-NotOnOffer = 这里不提供这个。
refusal-NothingAsked = 客人还没有点单。
refusal-TooDear = 剩下的额度不够。
refusal-AlreadyDone = 这件事已经做过了。
refusal-NoTime = 剩下的时间不够。
refusal-NotAtTask = 客人现在没在做这件事。
refusal-NoColleague = 那边现在没有人也没有机器可以接手。
refusal-NothingUnderWay = 没有正在做的事可以中断。
refusal-OutOfRange = 把握应在 0 到 100 之间。

factor-Skill = 专业与技能
factor-Attitude = 态度与举止
factor-Access = 便利与灵活
factor-Reliability = 可靠与信任
factor-Recovery = 补救
factor-Reputation = 口碑

cause-Customer = 客人自己
cause-Trainee = 您
cause-Colleague = 同事
cause-House = 店里
cause-System = 机器
cause-Others = 其他客人

# 客人被什么难住了，用客人自己的话。
slip-Unclear = { $voice ->
    [0] 这个要我自己来吗？
    [1] 是我来做，还是你们来做？
    [2] 我这儿需要做什么吗？
   *[3] 是有人过来，还是我自己去？
}
slip-Uninformed = { $voice ->
    [0] 我不知道这里怎么弄。
    [1] 这里该怎么弄？
    [2] 我没在这儿弄过，该怎么做？
   *[3] 我看不懂该怎么做。
}
slip-Unable = { $voice ->
    [0] 我弄不来。
    [1] 这个我不行。
    [2] 我试了，就是弄不成。
   *[3] 我知道怎么做，可就是做不到。
}
slip-Unmotivated = { $voice ->
    [0] 非得这样吗？
    [1] 值得费这个事吗？
    [2] 我不太想做这个。
   *[3] 我干吗要做这个？
}

# 客人的感受；如有所指，写在后面。
touch-need_met = 需求得到满足
touch-foreseen = 需求一出现就得到满足
touch-need_hurts = 需求被拖得太久
touch-need_unmet = 需求始终没有得到满足
touch-hard_choice = 难以选择
touch-fit-gain = 选得合心意
touch-fit-loss = 选得不合心意
touch-warmth-gain = 温度正好
touch-warmth-loss = 温度不对
touch-wait-gain = 几乎没等
touch-wait-loss = 等了很久
touch-waiting-gain = 整个过程几乎没有等待
touch-waiting-loss = 总共等得太久
touch-trouble = 自己那一步没做好
touch-helped-gain = 帮助来得正是时候
touch-helped-loss = 有人帮忙，却不是想要的方式
touch-over_helped = 被硬要帮忙
touch-patronised = 被告知早就知道的事
touch-intruded = 受到打扰
touch-manner-gain = 话说得得体
touch-manner-loss = 说话的方式让人不舒服
touch-advice-gain = 推荐得好
touch-advice-loss = 推荐得不好
touch-wrong_thing = 拿到的和点的不一样
touch-recovered-gain = 失误得到弥补
touch-recovered-loss = 失误没怎么得到弥补
touch-gift = 意外收到赠送
touch-remembered = 店里记得这位客人
touch-forgotten = 常来，却被当成生客
touch-walked_out = 没等结束就走了
touch-turned_away = 没能进门，或始终无人接待

fate-absent = 没有来
fate-inside = 还在店里
fate-left = 接受完服务后离开
fate-walked_out = 中途离开
fate-turned_away = 未获接待

box-1 = 非常不满意
box-2 = 不满意
box-3 = 一般
box-4 = 满意
box-5 = 非常满意

voice-none = 不向任何人抱怨
voice-front_line = 向工作人员抱怨
voice-management = 向管理层投诉
exit-stays = 还会再来
exit-leaves = 不会再来
tone-bad = 评价不好
tone-mixed = 评价有好有坏
tone-good = 评价很好

verdict-plain = 称不上好，也称不上出色：有些几乎人人都有的需求没有得到满足
verdict-good = 好：所有普通的需求都得到了满足
verdict-superb = 出色：几乎所有的需求都得到了满足

kept-kept = 达标
kept-broken = 未达标
kept-open = 未定
goal-reached = 已达成
goal-missed = 未达成
pass-passed = 合格
pass-not_passed = 不合格

prep-Information = 信息
prep-Equipment = 用具
prep-Mindset = 心态
prep-Lever = 店内布置

# 一项准备可能有什么用，不说破。
hint-Informs = 客人也许自己就能弄明白一些事。
hint-Clarifies = 客人也许更快明白该自己做什么。
hint-Enables = 有些事对客人来说也许会更容易。
hint-Motivates = 客人也许更乐意动手。
hint-Knows = 您谈起来会心里有数。
hint-Reveals = 您会对一位客人多一些了解。
hint-Slows = 不做的话，有些事会更费时间。
hint-Blocks = 不做的话，有些事就办不成。
hint-Prevents = 有些东西就不会出故障了。
hint-Places = 有些东西会放在手边。
hint-Moves = 有些东西会换个地方。
hint-Trims = 可选的会少一些。
hint-Sends = 不做的话，可能有人会白跑一趟。
hint-Tone = 客人能从您的语气里听出来。
hint-Stale = 不做的话，您的心情可能受影响。
hint-nothing = 谁知道呢。

guest-to-come = 还没到的客人
walk-in = 客人{ $n }
who-besides = { $name }（{ $besides }）
belief = { $entry }（{ $sure }）

# 各部分怎样连在一起。
list-things = 、
list-sentences = {""}
list-remarks = ；
percent = { $n }%
money = { $amount } { $currency ->
    [EUR] 欧元
   *[other] { $currency }
}
about-of = { $what }：{ $about }
about-met = { $service }（{ $need }）
