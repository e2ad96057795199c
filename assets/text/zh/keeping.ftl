# 密钥、清单、遗忘与导出。

key-new = 新密钥；私钥在 { $private }：只留在这台机器上，另存一份在安全的地方
key-made = 从现在起，这个数据文件夹的记录用它签名
key-made-elsewhere = 要用它给记录签名，请把它放进数据文件夹，命名为 keys/signing.key
key-give = 把公钥 { $public } 交给审阅者；他们用 `coserve key trust` 让自己的数据文件夹信任它：
    { $key }
key-own = 用 { $key } 签名
key-none = 还没有密钥；第一次练习或 `coserve key new` 会生成一个
key-trusted = 信任 { $key }
key-trusts = 从现在起信任它，见 { $path }
fault-no-public-key = { $path }：这不是公钥
fault-no-public-key-help = 请给出以 .pub 结尾的文件，或密钥的 64 位数字

manifest-entered = { $path }：登记了 { $n } 份记录
manifest-day = 日期
manifest-logs = 记录
manifest-forgotten = 已遗忘
manifest-root = 根
manifest-keep = 请把最后一个根另外保存，写在纸上或发一封邮件：以后 `coserve manifest DIR --root HEX` 能看出是否有记录被移走或替换。
manifest-fine = { $path }：没有问题；与登记时一致：{ $there }，已遗忘：{ $forgotten }，登记至 { $until }
manifest-wrong = { $path }：有问题；有误：{ $wrong }，与登记时一致：{ $there }，已遗忘：{ $forgotten }，登记至 { $until }
manifest-whose = 提示：用 --data 给出执行遗忘的密钥所在的数据文件夹，或用 `coserve key trust` 信任那个密钥
fault-no-folder = { $path }：这不是文件夹
fault-no-logs = { $path }：这里没有练习记录

forget-nothing = 在 { $path } 中没有关于学员 { $learner } 的任何内容
forget-name = 将从 { $path } 的名单中删除姓名 { $name }。
forget-logs = { $n ->
    [0] 没有要删除的记录。
   *[other] 将永久删除 { $n } 份记录，以及旁边的 { $beside } 个文件；清单中为每一份留下标记。
}
forget-keeps = { $n ->
    [0] 没有记录。
   *[other] { $n } 份记录以化名 { $learner } 保留；--sessions 会一并删除。
}
forget-unknown = { $n } 个文件没有说明属于谁，保留不动：
forget-linked = { $n } 个链接指向没有查看的文件夹：
forget-elsewhere = 别处的副本、导出文件和学习记录库不受影响。
forget-ask = 要遗忘吗？输入“是”来执行。
forget-yes = 是
forget-left = 没有任何改动
forget-nobody = 没有人可以询问
forget-nobody-help = --yes 不询问直接执行
forget-done = 已遗忘；姓名：{ $names }，记录：{ $logs }，旁边的文件：{ $beside }

export-reading = 读取记录
export-posting = 发送
export-done = 已导出 { $n } 份记录到 { $path }
export-not-replayed = 其中 { $n } 份由另一版引擎进行：这里没有它们的顾客、时刻和动作
export-copies = { $n } 份是其他记录的副本，没有重复导出
export-left-out = 略过 { $n } 份：
export-posted = 记录库已确认：{ $sent }；早已存在：{ $found }
export-called-off = 已取消；没有导出任何内容
fault-there = { $path }：那里已经有内容
fault-there-help = 请给出新的文件夹，或移走那里的内容
fault-out-as-log = { $path }：记录文件夹里叫这个名字的文件会被当成练习记录
fault-out-as-log-help = 请给出不以 .jsonl 结尾的文件名，例如 statements.json，或换一个文件夹
fault-post-form = --post 发送的是陈述
fault-post-form-help = 请使用 --format xapi
fault-post-help = 地址以 https:// 开头；--allow-http 会不加密地发送到别的机器
fault-post-half = COSERVE_LRS_USER 和 COSERVE_LRS_PASSWORD 要一起设置，现在缺一个
fault-post-who = 请把记录库给您的用户名和密码设为 COSERVE_LRS_USER 和 COSERVE_LRS_PASSWORD
fault-post-ca = 如果记录库用自己的证书颁发机构，请用 --ca FILE 给出它的证书
fault-post-again = 已确认的部分记下了：同一条命令会从那里继续
