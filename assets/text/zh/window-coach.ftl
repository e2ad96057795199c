# 窗口复盘里的教练：动作值多少分，背后的原因，再试一次。

game-part-felt = 客人的感受
game-part-acts = 动作值多少分
game-part-behind = 背后的原因
game-part-tried = 前后对比

game-coach-working = 教练正在看还可以怎么做：{ $percent }
game-coach-soon = 教练还在工作。一做完这一页就会出现内容，您可以先看别的。
game-coach-lost = 教练没能做完。客人的感受照样告诉您。
game-coach-ready = 教练做完了：每个动作值多少分，背后的原因。
game-coach-ready-again = 教练做完了。最值得再试的是：{ $what }

game-acts-explained = 向上：它今晚带来多少。向下：更好的做法本可多得多少。各位客人相加，单位：分。
game-acts-gave = 带来
game-acts-missed = 错失
game-acts-loss = 丢分
game-acts-chart = 从 { $from } 到 { $until }，动作带来的和错失的。{ $acts }
game-acts-few = 动作和等待，最有用的在前
game-acts-all = 全部动作和等待：{ $n } 个
game-acts-only = 只看最有用的
game-acts-again = 从 { $clock } 再试一次
game-acts-no-again = 没有找到您一个人在某一刻能做的办法，所以没有可以再试的时刻。
game-acts-hint = 动作和丢分
game-acts-hint-keys = Tab：下一个，Enter：选择
game-acts-unkept = 没能再试：{ $why }

game-behind-cues-all = 全部 { $n } 个迹象
game-behind-cues-few = 只看没注意到的
game-behind-cues-none = 显露出来的，您全都注意到了。
game-behind-tasks-none = 客人做自己那部分时什么也不缺。
game-behind-notes-none = 笔记本是空的，也没有什么可对照的。
game-behind-pages-rest = 没有记，也没有该记的：{ $who }
game-behind-range = { $low } 到 { $high }

game-tried-first = 第一次
game-tried-now = 这一次
game-tried-all = 全部客人平均
game-tried-promise = 对{ $who }的预计
game-tried-free = 这一刻没有针对某位客人的预计。

game-ghost-from = 从 { $clock } 再试
game-ghost-did = 上次（{ $clock }）：{ $act }
game-ghost-next = 上次接着（{ $clock }）：{ $act }
game-ghost-over = 上次您之后什么也没做。
