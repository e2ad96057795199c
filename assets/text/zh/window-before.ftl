# 上班之前：任务说明与准备。

game-brief = 任务说明
game-brief-lasts = 游玩时长 { $span }
game-brief-clock = 迎客时间 { $span }（按店里的钟）
game-brief-allowance = 您可以赠送 { $money }
game-brief-pass = 合格线：平均 { $points } 分（满分 100）
game-brief-seed = 随机种子 { $seed }：种子相同，本班就完全一样
game-brief-goals = 目标
game-brief-trains = 本班的内容
game-brief-assessed = 本班是考核：计入成绩，没有提示，随机种子保密。
game-brief-faults = 文件现在有 { $n } 处错误。您玩的是最后一个没有错误的版本。
game-brief-no-log = 无法保存记录
game-brief-no-log-explain = 没有记录也能玩到最后，但中途离开就不能再继续，也不会留下任何内容。
game-brief-without = 不记录，直接玩
game-brief-back = 返回
game-brief-begin = 开始

game-bar-before = 开门之前
game-bar-after = 关门之后
game-bar-allowance = 赠送额度
game-leave = 离开

game-prep-title = 为本班做准备
game-prep-explain = 不可能样样都做。这些客人会需要什么？
game-prep-left = 还剩 { $left }，共 { $all }
game-prep-Information = 信息
game-prep-Information-what = 客人、店面、流程、以往来访
game-prep-Equipment = 用具
game-prep-Equipment-what = 工具、场地、着装、设备
game-prep-Mindset = 心态
game-prep-Mindset-what = 心情、姿态、语气
game-prep-Lever = 店内布置
game-prep-Lever-what = 整天影响每一位客人
game-prep-too-long = 时间已经不够了。
game-prep-done = 已完成。
game-prep-said = 已完成：{ $name }。还剩 { $left }。
game-prep-once = 做了就不能撤回：花掉的时间不会回来。
game-prep-open = 开门迎客

game-file = 客人档案
game-file-wrote = 我们记下的
game-file-not-known = 尚不清楚
game-file-nothing = 这位客人没有任何记录
game-file-unknown-who = 今天会来什么样的客人
game-file-unknown-wish = 今天想要什么
game-file-unknown-mood = 来时心情如何
game-file-only = 这里只有记录过、并且您看过的内容。
game-file-next = 下一位客人（{ $n }/{ $all }）
game-file-key = 下一份档案
