# Paths: how a door is opened, and what would shut it.
cause-month = “{ $plan }”的第 { $month } 个月
cause-path = 通往“{ $name }”的路，{ $months } 个月

## 通往一扇门的路

ways-title = 怎样打开
ways-about = 根据本模型所知的全部做法精确算出。没有提到的一切照旧。各项能改变多快、要费多少力，是我们的假设。说的是模型，不是建议。
ways-there = 这扇门已经打开。
best-soonest = 最快
best-easiest = 最省力
best-fewestMoves = 步骤最少
best-between = 介于其间
months = { $months } 个月
way-by = 在本模型中
way-wait = 不必做新的事：一切照旧，在本模型中，时间会打开它。
way-score = 届时分数为 { $score }。
way-score-change = 届时分数为 { $score }（{ $change }）。
way-time = 其中 { $points } 分来自时间本身。
way-effort = 费力程度 { $effort }：每一步的月数乘以 0（不费力）到 { $most }（很费力），再相加。
effort-none = 不必比现在更费力。
effort-little = 不太费力。
effort-some = 有些费力。
effort-much = 相当费力。
effort-most = 非常费力。
way-opens = 还会打开：{ $list }。
way-opens-one = { $name }（{ $month }）
way-opens-more = 另外 { $count } 项
way-look = 看一看
step-points = { $points } 分
step-no-points = 是条件，不加分
wishes-title = 这些我改变不了
wishes-months = 往后看
pin-records = 把还没结清的记录结清
proof-title = 在本模型中，{ $months } 个月内靠自己的行动打不开。
proof-best = 在本模型中可达到的最高分是 { $date } 的 { $score } 分，距 { $needed } 分还差 { $short } 分。到 { $highest } 分为止，差在：
proof-no-score = 这段时间内不会有分数。
proof-points = { $points } 分
barrier-withheld = 未提供
barrier-pinned = 你改变不了
barrier-notOwn = 不是自己能改变的
barrier-time = 需要更多时间
barrier-together = 单独可以做到，但不会与这里列出的其他条件在同一个月里同时满足
barrier-ceiling = 被压住：{ $name }
