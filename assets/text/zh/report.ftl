# 最后的总结。

report-title = 总结：{ $title }
report-guests = 来了 { $n } 位客人。
report-guest = { $who }：{ $fate }。第 { $rank } 档（共 5 档），{ $box }（{ $points } 分）。
report-stay = 停留了 { $span }。
report-gain = { $sign }{ $points }  { $clock }  { $what }。因素：{ $factor }。原因：{ $cause }。
report-loss = { $sign }{ $points }  { $clock }  { $what }。因素：{ $factor }。原因：{ $cause }；照样计入。
report-loss-own = { $sign }{ $points }  { $clock }  { $what }。因素：{ $factor }。原因：{ $cause }。
report-peak = 这是整个过程中印象最深的一刻。
report-rest = 还有 { $n } 个较弱的时刻没有列出；加上 --all-moments 可全部列出（适用于 play 和 replay）。
report-nothing-felt = 没有什么感受会留在记忆里。
report-needs = 得到满足的需求：{ $met }/{ $arose }。
report-needs-unmet = 得到满足的需求：{ $met }/{ $arose }。没有满足的：{ $unmet }。
report-after = 之后：{ $exit }；{ $n ->
    [0] 不会对别人说起
   *[other] 会对 { $n } 个人说起，{ $tone }
}。
report-after-unhappy = 之后：{ $voice }；{ $exit }；{ $n ->
    [0] 不会对别人说起
   *[other] 会对 { $n } 个人说起，{ $tone }
}。

report-score = 成绩：平均 { $points } 分。合格线 { $mark }：{ $pass }。
report-worst = 满意度最低的客人：{ $who }（{ $points } 分）。
report-top = 非常满意：{ $of } 位中有 { $n } 位。
report-verdict = 评语：{ $verdict }。这里只看需求，不看客人离开时是否满意：{ $arose } 项需求中满足了 { $met } 项。
report-nevertheless = 尽管如此，仍有客人不满意：{ $whom }。
report-less = { $who }（第 { $rank } 档：{ $box }）
report-factors = 六个因素（75 为中性）：
report-factor = { $factor }：{ $points }（{ $n ->
    [0] 没有感受
   *[other] { $n } 个时刻
}）
report-standards = 店里的规范，与得分分开评定：
report-standard = { $why }达标 { $kept } 次，未达标 { $broken } 次，未定 { $open } 次。
report-standard-late = { $who }：过了 { $span }。
report-standard-never = { $who }：始终没有。
report-goal = 目标{ $state }：{ $goal }
report-notebook = 笔记本：{ $n ->
    [0] 没有记录
   *[other] { $n } 条
}；布里尔分数 { $brier }（0 为完全准确，空笔记本为 { $empty }）。
report-closing = 关门之后：做对 { $right } 项，做错 { $wrong } 项。
report-allowance = 赠送额度：共 { $of }，已用 { $spent }。
report-seed = 随机种子：{ $seed }
report-recorded = 脚本：{ $path }
report-log = 已封存的记录：{ $path }
