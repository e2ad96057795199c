# 窗口中的当班：顶栏、面板、意图条、笔记本、字幕。

game-shift-pause = 暂停
game-shift-go-on = 继续
game-shift-speed = { $n }×
game-shift-speed-said = 速度：平常的 { $n } 倍
game-shift-skip = 下一件事
game-shift-open = 还会迎客 { $span }
game-shift-last-orders = 不再迎客
game-shift-closed = 已经关门
game-shift-goal-holds = 目前达成
game-shift-goal-missed = 未达成
game-shift-goal-unknown = 最后才知道
game-shift-allowance = 赠送额度
game-shift-settings = 设置

game-shift-intent-ask = 询问
game-shift-intent-inform = 告知
game-shift-intent-guide = 指引
game-shift-intent-advise = 推荐
game-shift-intent-motivate = 鼓励
game-shift-intent-assist = 帮忙
game-shift-intent-serve = 服务
game-shift-intent-recover = 补救
game-shift-intent-note = 记笔记

game-shift-face-far = 从这里看不清表情
game-shift-face-fresh = 能看清表情
game-shift-seen-now = 您看到和听到的
game-shift-title = { $intent }：{ $who }
game-shift-back = 返回
game-shift-party = 同来的所有客人
game-shift-first = 可以先做
game-shift-about = 关于
game-shift-how = 怎么说
game-shift-others = { $n ->
   *[other] 显示另外 { $n } 项
}
game-shift-what-now = 或者从店堂下方的按钮中选择。
game-shift-choose-topic = 请选择内容。
game-shift-nothing-to-do = 现在没有这类事可做。
game-shift-say-it = 说出来：{ $span }
game-shift-queue-it = 接着说：{ $span }
game-shift-ahead = 动作进行时，可以先排好下一个
game-shift-ahead-now = 当前动作完成后开始
game-shift-within-reach = 就在身边，无需走动
game-shift-away = 走过去要 { $span }

game-shift-now = 正在{ $act }
game-shift-then = 接着{ $act }
game-shift-break-off = 中断
game-shift-take-back = 取消下一个动作
game-shift-broken-off = 已中断。
game-shift-taken-back = 已取消。
game-shift-queued = 接着{ $act }
game-shift-refused = { $act }：{ $why }
game-shift-quick = 待办

game-shift-notebook = 笔记本
game-shift-turn-to = 接待这位客人
game-shift-suspect = 我的判断
game-shift-sure = { $what }：{ $sure }% 的把握。按下可更改。
game-shift-take-out = 划掉：{ $what }（{ $sure }%）
game-shift-add = 从店里的清单中添加
game-shift-house-list = 店里的清单
game-shift-scale = 一格是猜测，四格是确信。清单上有些条目谁都不符合。
game-shift-seen-of = 所见

game-shift-hint-at = { $who }（{ $place }）
game-shift-hint = { $who }：{ $cue }

game-shift-key-next = 下一位客人
game-shift-key-attend = 接待
game-shift-key-act = 动作
game-shift-key-how = 怎么说
game-shift-key-say = 说出来
game-shift-key-notebook = 笔记本
game-shift-key-pause = 暂停
game-shift-key-go-on = 继续
game-shift-key-menu = 菜单
