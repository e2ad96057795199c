# 做不到时命令怎么说。

fault-error = 错误
fault-help = 提示

fault-no-scenario = { $path }：没有这个文件，也没有叫这个名字的场景
fault-near-scenario = 您是不是要找 `{ $near }`？`coserve play` 会列出所有场景
fault-list-scenarios = `coserve play` 会列出所有场景
fault-unreadable = { $path }：无法读取：{ $why }
fault-not-a-file = { $path }：这不是文件
fault-in-scenario = { $path }：有 { $n } 处错误，见上；无法游玩
fault-in-story = { $path }：这份脚本有错误，见上
fault-mend = 请改正后运行 `coserve check { $path }`

fault-locale = 没有语言 `{ $locale }` 的文本
fault-locale-help = 现有 { $locales }
fault-json = --json 只输出一份数据文档，而真人是靠文字对话来玩的
fault-json-help = 可以让机器人来玩（--policy attentive），或使用现成的脚本（--script FILE）
fault-terminal = 没有可用的终端：输入或输出不是终端
fault-terminal-help = 请在终端里运行，或让机器人来玩（--policy attentive），或使用现成的脚本（--script FILE）；加上 --text 可以通过管道逐行来玩

fault-prepare-unknown = --prepare：没有编号为 `{ $id }` 的准备事项
fault-prepare-near = 您是不是要找 `{ $near }`？
fault-prepare-there-is = 这个场景可以准备 { $ids }
fault-prepare-room = --prepare：时间不够做 `{ $id }`，只剩 { $span }
fault-prepare-fewer = 请少列几项，每项只列一次

fault-no-place = 系统没有存放数据的文件夹
fault-no-place-help = 请用 --data DIR 指定一个文件夹
fault-keep-help = 请用 --data DIR 另选文件夹，或用 --no-log 不留记录
fault-disk-full = { $path }：磁盘已满
fault-denied = { $path }：没有读写权限
fault-system = { $path }：{ $why }
fault-chance = 系统不提供随机数：{ $why }
fault-key = { $path }：这不是签名密钥
fault-key-there = { $path }：这里已经有密钥，它保持原样
fault-in-use = { $path }：本班正在别处进行
fault-broken = { $path }：记录有问题：{ $why }
fault-too-long = 内容太长，无法写入记录：{ $what }
fault-over = { $path }：本班已经结束
fault-log-lost = 无法保存记录：{ $why }
fault-log-lost-help = 此前写下的内容还在，只是没有封存：请在它所在的磁盘腾出空间；再玩同一个场景就能从那里继续
fault-output = { $why }（标准输出）
fault-output-help = 内容没有全部输出：请在输出位置腾出空间，或改为输出到别处，再运行一次
