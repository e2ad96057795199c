# 终端表格中的回顾；大部分用语与页面相同。

review-table-answers = 回答
review-table-figures = 关键指标，附 95% 区间
review-table-figure = 指标
review-table-value = 数值
review-table-interval = 区间
review-table-over = 依据
review-table-change = 同一批人的变化
review-table-competence-none = 能力需要在记录旁边保存复盘：coserve debrief LOG --save。
review-table-competence-of = 能力来自 { $n } 次保存了复盘的练习；其中 { $untold } 次单独看无法判断。
review-table-n = { $what }，n { $n }
review-table-with = { $what }（{ $more }）
review-table-attempt = 第 { $n } 次尝试
review-table-same = 第 1 次到第 4 次，同一批人
review-table-placed = 第一次与最近一次尝试：四分位数与合格人数
review-table-first = 第一次尝试的四分位数
review-table-latest = 最近一次尝试的四分位数
review-table-passed-first = 第一次尝试合格
review-table-passed-latest = 最近一次尝试合格
review-table-steps = 损失体验分的步骤，平均每位客人的失分
review-table-line = 行号
review-table-by = 执行者
review-table-played = 实际
review-table-item = 项目
review-table-kind = 种类
review-table-better = 更好的做法
review-table-mind = 注意事项
review-table-keys-help = 请把已知密钥放进 DIR 的 keys 文件夹，或用 --data 指定数据文件夹。
review-table-look = 有需要查看的内容：见上文。
review-table-nobody = 注意：`{ $learner }` 没有计入的练习

fault-no-such-folder = { $path }：没有这个文件夹或文件
fault-no-such-folder-help = 记录在数据文件夹的 `sessions` 文件夹里；`coserve demo DIR` 可生成一些供试用
fault-called-off = 在读完所有记录之前就中断了
fault-unserved = 无法在 { $address } 提供页面：{ $why }
fault-unserved-help = 请换一个地址，例如 --serve 127.0.0.1:0
