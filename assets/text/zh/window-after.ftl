# 打烊之后：存档、回想、后续关怀。

game-closing-title = 已经关门
game-closing-guests = 今天的客人
game-closing-nobody = 今天没有客人来。
game-closing-filed = 已做 { $n } 项
game-closing-about = 关于{ $who }
game-closing-explain = 存档的内容下次会用上。记错了会惹客人不快。
game-closing-Record = 存档
game-closing-Record-what = 供下次光临时使用
game-closing-Reflect = 回想
game-closing-Reflect-what = 答案是这位客人吗？
game-closing-FollowUp = 后续关怀
game-closing-FollowUp-what = 客人来过之后的一点心意
game-closing-done = 已完成。
game-closing-too-dear = 额度不够。
game-closing-said = 已完成：{ $what }
game-closing-free = 这些都不是必须做的。做了就不能撤回。
game-closing-on = 去猜一猜
