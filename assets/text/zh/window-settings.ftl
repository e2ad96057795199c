# 设置、按键、暂停、帮助。

game-settings = 设置
game-settings-close = 完成
game-settings-reset = 恢复默认
game-settings-reset-done = 已恢复默认设置。
game-settings-on = 开
game-settings-off = 关
game-settings-percent = {$n}%

game-settings-broken = 无法读取设置。原文件已保留为 {$file}，现在使用默认设置。
game-settings-newer = 设置文件来自更新的版本。原文件已保留为 {$file}，现在使用默认设置。
game-settings-untouchable = 无法读取设置文件。您在这里所做的更改在退出前有效。
game-settings-not-saved = 无法保存设置：{$why}

game-settings-reading = 语言与文字
game-settings-language = 语言
game-settings-language-en = English
game-settings-language-es = Español
game-settings-language-ru = Русский
game-settings-language-zh = 中文
game-settings-text = 文字大小

game-settings-seeing = 显示
game-settings-contrast = 高对比度
game-settings-contrast-detail = 白底黑字，边框加粗
game-settings-colours = 色觉友好配色
game-settings-colours-detail = 用蓝色和橙色代替绿色和红色
game-settings-motion = 减少动画
game-settings-motion-detail = 人物直接换位，不再走动；画面不滑动

game-settings-playing = 游戏
game-settings-speed = 每班开始时的速度
game-settings-speed-times = {$n}×
game-settings-choosing = 选择时暂停
game-settings-choosing-detail = 您接待客人、选择做什么时，时钟停住
game-settings-unfocused = 离开窗口时暂停
game-settings-unfocused-detail = 您不在时什么都不会发生
game-settings-hints = 提示
game-settings-hints-detail = 有经验的同事偶尔提点一句
game-settings-hints-assessed = 已关闭：本次计入考核

game-settings-hearing = 声音
game-settings-volume = 音量
game-settings-captions = 凡是能听到的，都会以文字显示。

game-settings-keys = 按键
game-settings-keys-how = 选中一行按 Enter，再按新的键。Esc、Tab、Enter 和方向键不能更改。
game-settings-key-named = {$deed}：{$key}
game-settings-key-fixed = {$deed}：{$key}。此键不能更改。
game-settings-key-listens = 请按一个键……
game-settings-key-taken = {$key} 已用于：{$deed}
game-settings-key-reserved = {$key} 始终用于移动、按下或返回。请另选一个键。
game-settings-key-unknown = 这个键不能使用。请另选一个键。
game-settings-key-swap = 互换
game-settings-key-swapped = 已互换。
game-settings-key-keep = 保持不变
game-settings-key-as-it-was = 按键保持不变。

game-deed-back = 返回
game-deed-pause = 暂停／继续
game-deed-skip = 跳到下一件事
game-deed-faster = 加快
game-deed-slower = 放慢
game-deed-notebook = 笔记本
game-deed-settings = 设置
game-deed-cancel = 中断
game-deed-main = 当前画面的主要操作
game-deed-again = 再来一次
game-deed-why = 为什么？
game-deed-file = 客人档案
game-deed-intent = 动作 {$n}
game-deed-topic = 内容 {$n}
game-deed-phrasing = 说法 {$n}

game-pause = 暂停
game-pause-stands = 店里的时钟已停住。
game-pause-on = 继续
game-pause-settings = 设置
game-pause-help = 按键说明
game-pause-leave = 离开，以后再继续
game-pause-leave-detail = 本班将按现在的状态保存
game-pause-leave-unkept-detail = 没有保存记录：本班将会丢失
game-pause-title = 回到首页
game-pause-end = 现在结束本班
game-pause-end-detail = 还在店里的客人将得不到服务
game-pause-quit = 退出
game-pause-quit-detail = 本班将按现在的状态保存
game-pause-sure = 现在结束本班吗？
game-pause-sure-detail = 记录将就此封存，不能再继续。接下来会请您猜一猜客人们的感受。
game-pause-sure-yes = 结束
game-pause-sure-no = 不，返回

game-help = 按键说明
game-help-back = 返回
game-help-keys = 按键
game-help-pad = 手柄
game-help-move = 到下一个控件，或返回上一个
game-help-press = 按下带焦点框的控件
game-help-adjust = 更改数值
game-help-scroll = 滚动
game-help-intents = 您想做什么
game-help-topics = 关于什么
game-help-phrasings = 怎么说
game-help-change = 按键可以在设置中更改。
game-help-pad-move = 方向键、左摇杆
game-help-pad-press = 下方按钮
game-help-pad-back = 右侧按钮
game-help-pad-skip = 左侧按钮
game-help-pad-notebook = 上方按钮
game-help-pad-guests = 肩键
game-help-pad-guests-does = 上一位客人、下一位客人
game-help-pad-pause = Start
game-help-pad-pause-does = 暂停

game-sound-bell = 门铃响了
game-sound-call = 有人在叫
game-sound-till = 收银机响了
game-sound-cup = 有东西放到桌上
game-sound-trouble = 有东西出故障了
