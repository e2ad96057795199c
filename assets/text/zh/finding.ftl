# 验证记录时的发现，以及文件被排除的原因。都接在名称或冒号之后。

finding-line = 第 { $line } 行：{ $what }

finding-intact = 完好；重演后事件与成绩相同
finding-same-again = 重演后事件与成绩相同
finding-other-engine = 只检查了记录链和签名，没有重演：当时的引擎是 { $was }，现在是 { $is }
finding-begun-by-other = 由引擎 { $engine } 开始

finding-edited = 这一行被改动过：{ $why }
finding-removed = { $n ->
   *[other] 第 { $after } 行与第 { $before } 行之间缺少 { $count } 行
}
finding-removed-first = { $n ->
   *[other] 开头缺少 { $count } 行
}
finding-added-or-moved = 这一行是添加的，或者位置不对
finding-added-before-end = 结尾之前添加了一行
finding-moved = 这一行位置不对
finding-after-end = 记录在这一行之前就已经结束
finding-torn-after-end = 记录结束之后还有半行
finding-torn = { $n ->
   *[other] 记录在这一行中断，只剩 { $count } 个字节；前面的内容完整
}
finding-unfinished = 练习没有完成，或仍在进行
finding-cut-off = 记录在这一行之后被截断：缺少结尾
finding-nobody-named = 记录在写明练习者之前就中断了

finding-no-log = 这不是练习记录
finding-no-log-since = 这不是练习记录：{ $why }
finding-empty = 文件是空的
finding-too-long = 任何记录的单行或全文都不会这么长
finding-too-large = { $mib } MiB 的记录不予读取；上限是 { $most } MiB
finding-other-form = 记录的格式是第 { $form } 版；本程序读取第 { $oldest } 至 { $latest } 版
finding-no-such-log = 没有这份记录

finding-bad-signature = 签名不符：练习者、练习方式或记录的其他内容被改动，并重新连成了链
finding-assessed-by-unknown = 考核练习必须由已知密钥签名；这份的密钥是 { $key }…
finding-unproven-by-unknown = 此处无法重演，而且由未知密钥 { $key }… 签名
finding-foreign-key = 由这里不认识的密钥 { $key }… 签名
finding-relabelled = 它自称的模式与写入时的模式不同
finding-practice = 这是普通练习的记录
finding-played-by = 不是由真人完成：{ $who }

finding-seed-untold = 考核练习在封存时公布随机种子，而这份尚未封存
finding-seed-not-in-seal = 封存内容没有公布第一行所承诺的随机种子
finding-seed-differs = 封存内容中的随机种子和随机数与第一行所承诺的不同
finding-seed-no-hash = 第一行所承诺的不是随机种子的哈希值
finding-seed-file-gone = 继续考核练习需要它的随机种子，封存之前保存在 { $file }；该文件不在了。记录没有变动：请把文件放回原处，或指定练习开始时所用的数据文件夹
finding-seed-file-wrong = { $file } 中的随机种子不是这次练习开始时的那个。记录没有变动：请放回正确的文件再继续

finding-other-scenario = 练习所用的是另一个场景，{ $named }
finding-scenario-unreadable = 场景有保存，但本版本读不了
finding-rules-unreadable = 规则有保存，但本版本读不了
finding-kept-unreadable-scenario = 场景有保存，但无法读取：{ $why }
finding-kept-unreadable-rules = 规则有保存，但无法读取：{ $why }
finding-kept-altered-scenario = 保存的场景 { $named } 已不是原来的样子
finding-kept-altered-rules = 保存的规则 { $named } 已不是原来的样子
finding-not-kept-scenario = 这里没有保存练习所用的场景 { $named }
finding-not-kept-rules = 这里没有保存练习所用的规则 { $named }

finding-differs = 重演时从这里开始不同
finding-astray-unfit = 重演时在此处不同：场景中没有或不允许这一行所写的内容
finding-astray-time = 重演时在此处不同：练习到不了那个时间
finding-astray-impossible = 重演时在此处不同：那时不能这样做
finding-score = 封存的成绩是 { $sealed } 分；重演得到 { $again } 分

finding-two-ends = 另有一份记录开头相同而结尾不同：{ $other }
finding-previous-missing = 该学员的上一份记录不在这里
finding-previous-claimed = 该学员的上一份记录不在这里；清单称它已被遗忘，但由这里不认识的密钥签名
finding-previous-changed = 该学员的上一份记录已不是打开这份记录时的样子

finding-people-no-file = 这不是人员表：它不是文件，或者过大
finding-people-no-table = 这不是人员表：{ $why }
finding-people-form = 这不是可读的人员表：它的格式是第 { $form } 版，本程序读取第 { $known } 版

finding-manifest-none = 这不是记录清单
finding-manifest-breaks-off = 清单在这里中断
finding-manifest-form = 本程序不认识清单的格式
finding-manifest-line = 清单的这一行无法读取：{ $why }
finding-manifest-chain = 清单的链在这里断开：这一行被改动或移动过

# 从哪里看出一行被改动过。
edit-next-remembers = 内容与下一行记下的哈希值不符
edit-last-remembers = 内容与最后一行记下的哈希值不符
edit-does-not-fit = 与前面各行不符
edit-number = 序号不对
edit-kind = 这种行不能放在这里
edit-no-seal = 它结束的记录没有封存
edit-unreadable = 无法读取：{ $why }

# 一行或一个文件为什么无法解析。
flaw-at = 位置 { $column }
flaw-at-line = 第 { $line } 行，位置 { $column }
flaw-syntax = 不是 JSON（{ $at }）
flaw-ends = JSON 不完整
flaw-content = 有多余或缺少的内容（{ $at }）
flaw-several-things = 一行只能说一件事
flaw-several-chains = 一行只能属于一条链
flaw-wrong-chain = 这不属于那条链

# 系统的答复。
refused-absent = 没有这个文件或文件夹
refused-denied = 不允许读取
refused-no-file = 这不是文件
refused-number = 系统报告错误 { $number }
refused-other = 系统不允许

# 其他东西被排除的原因。
why-opened-too-early = 开始时间早于本程序问世：时钟不对
why-opened-in-future = 开始时间在未来：时钟不对
why-seen-already = 指向已经查看过的文件夹的链接
why-people = 未采用人员表：{ $why }
