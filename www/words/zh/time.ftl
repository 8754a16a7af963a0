# Time: month by month, and two lives side by side.
mishap-billLate = 一张账单晚付 10 天
mishap-returnLate = 租借物品逾期 3 天归还
mishap-repaymentLate7 = 一次还款逾期 7 天
mishap-repaymentLate30 = 一次还款逾期 30 天
mishap-cardMaxedOut = 信用卡用到额度的 95%
mishap-applications = 半年内四次申请信贷
mishap-returnDamaged = 租借物品归还时有损坏
mishap-rentalUnpaid = 一笔租借费用未付
mishap-repaymentOpen = 一笔还款一直未还
mishap-courtList = 被列入失信被执行人名单

## Time

time-about = 今后几个月的两种过法。分数每月 { $day } 日重算一次。这些都发生在本模型中：日期只是从今天数起，不是任何承诺；多数服务是多年前的，有些已经终止。
time-a = 方案甲
time-b = 方案乙
time-plan-begin = 开通评分
    .about = 第一个月开通评分并完成实名认证，此后事事守约。
time-plan-keep = 事事守约
    .about = 每个月都按时还款、按时缴费，照常支付，缴存公积金，不申请信贷。
time-plan-miss = 漏还一次
    .about = 其他事事守约，只是有一笔 { $yuan } 元的还款晚了 { $days } 天。
time-plan-settle = 全部结清
    .about = 还没结清的，在你选的那个月一次结清；其他也都守约。
time-plan-returnLate = 常常逾期归还
    .about = 事事守约，但每三个月有一件租借的东西逾期 3 天归还。
time-plan-goOn = 照旧过下去
    .about = 什么也不变：最近几个月怎样守约，今后还是怎样。
time-horizon = 往后看
time-months = { $months } 个月
time-missMonth = 漏还于
time-settleMonth = 结清于
time-moment = 第 { $month } 个月（{ $date }）
time-withheld = 记录未提供，所以凡是有违约或结清的方案都无法推算，这里不列出。
time-invalid = 这无法推算：
time-sentence-space = { "" }
time-comma = 、
time-join = ；
time-answer = { $lower }：最多少 { $points } 分
time-level = 第 { $month } 个月（{ $date }）补回来。
time-level-never = { $months } 个月内补不回来，到那时相差 { $points } 分。
time-gap = 从第 { $month } 个月（{ $date }）起，“{ $lower }”比“{ $upper }”少 { $points } 分。
time-gap-worst = 最多少 { $points } 分，在第 { $month } 个月（{ $date }）。
time-left = { $months } 个月后{ $points ->
        [0] 只是碰巧持平
       *[other] 还差 { $points } 分
    }。
time-gap-none = 今后 { $months } 个月没有差别
time-gap-held = “{ $name }”把两者都压住了。
time-gap-unknown = { $months } 个月内无从比较
time-gap-unknown-why = 没有哪个月两种方案都有分数。
time-gap-one = { $plan }：第 { $month } 个月第一次有分数，{ $score } 分
time-gap-one-other = 那是 { $date }。“{ $other }”在 { $months } 个月内不会有分数。
time-course = 从今天的 { $start } 分，到第 { $month } 个月（{ $date }）的 { $score } 分。
time-course-lost = 从今天的 { $start } 分，到没有分数。
time-dip = 最低在第 { $month } 个月：{ $score } 分，比今天少 { $points } 分。
time-dip-back = 再过 { $after } 个月，{ $date }，回到今天的 { $start } 分，此后不再低于它。
time-dip-never = { $months } 个月内没能回到今天的分数并保持下去。
time-first = 第 { $month } 个月（{ $date }）第一次有分数：{ $score } 分。
time-first-then = 到第 { $month } 个月是 { $score } 分。
time-first-none = { $months } 个月内不会有分数。
time-dates-more = 另有 { $count } 个月，也有同样的事，门没有变化：见表格。
time-dates-none = { $months } 个月内，没有门打开，也没有门关上。
time-month = 第 { $month } 个月
time-today = 今天
time-opened = 在模型中打开：
time-closed = 在模型中关上：
time-record-added = 违约：{ $kind }
time-record-atOnce = 违约，当月结清：{ $kind }
time-record-settled = 结清：{ $kind }
time-record-expired = 到期消失：{ $kind }
time-band = 等级由“{ $from }”变为“{ $to }”
time-band-first = 第一次有分数，等级为“{ $to }”
time-band-none = 不再有分数
time-mark-opened = { $count ->
        [1] { $name }打开
       *[other] { $count } 扇门打开
    }
time-mark-closed = { $count ->
        [1] { $name }关上
       *[other] { $count } 扇门关上
    }
time-mark-settled = { $count ->
        [1] 记录结清
       *[other] { $count } 条记录结清
    }
time-mark-expired = { $count ->
        [1] 记录到期消失
       *[other] { $count } 条记录到期消失
    }
time-walk = 逐月查看
time-along = 沿哪个方案查看
time-readout-today = 今天：{ $score } 分
time-readout-today-none = 今天：没有分数
time-readout = 第 { $month } 个月，{ $date }：{ $score } 分
time-readout-none = 第 { $month } 个月，{ $date }：没有分数
time-assumed = 分数恢复得多快，是我们的假设：在本模型中，违约结清之后每满一年减 1，满五年消失。有报道的，只有每月的日期和这五年。
time-unfold = 更改
time-fold = 完成
time-axis = 图中是 { $from } 到 { $to } 分，两种方案都在其中；整个刻度是 { $lowest } 到 { $highest } 分。
time-axis-whole = 图中是整个刻度，{ $from } 到 { $to } 分。
time-table = 图表背后的数字
time-table-caption = 今天、每 { $every } 个月，以及每个有事发生的月份。分数从 { $lowest } 到 { $highest }。
time-table-month = 月
time-table-date = 日期
time-table-events = { $plan }中发生的事

## Two lives

lives-title = 同一次失误，两种人生
lives-about = 同一件事，发生在两个人身上。要付多大代价，取决于此前有过什么。
lives-pair = 两种人生
lives-beside = 对照
lives-mishap = 出了什么事
pair-published = FICO 公布的两个例子
pair-cleanAndBlemished = 一份没有违约，一份有过违约
pair-sharerAndWealthy = 资产不多而爱惜，资产不少而粗心
pair-own = 自己的档案和另一种人生
lives-own = 自己的档案
lives-own-about = 就是这个页面上现在的样子。
lives-points = { $signed } 分
lives-answer = { $mishap }：对“{ $one }”{ $first ->
        [0] 没有影响
       *[other] 要少 { $first } 分
    }，对“{ $other }”{ $second ->
        [0] 没有影响
       *[other] 要少 { $second } 分
    }。
lives-answer-same = { $mishap }：对两者{ $first ->
        [0] 都没有影响
       *[other] 都要少 { $first } 分
    }。
lives-strip = { $name }：在 { $lowest } 到 { $highest } 的刻度上，从 { $before } 到 { $after }
lives-strip-none = { $name }：前后没有可比的分数
lives-scores = 从 { $before } 分到 { $after } 分。
lives-band = 等级由“{ $from }”变为“{ $to }”。
lives-band-same = 等级仍是“{ $to }”。
lives-closed-none = 没有门关上。
lives-no-score = 没有分数，也就没有分可丢，凡是要求分数的门都无法判断；但记录还是会留下。
lives-already = 这种人生里本来就是这样，不会再有新的变化。
lives-later = 以后的代价比今天大，最多 { $points } 分（第 { $month } 个月）：{ $older ->
        [yes] 旧的违约渐渐淡去，这一次却还新。
       *[no] 没有这次，分数本会继续上升。
    }
lives-recovery = 此后其余事事守约，{ $months } 个月后，分数就和没出过这件事一样。
lives-recovery-never = 即使此后其余事事守约，{ $months } 个月内分数也到不了没出这件事时的水平，还差 { $points } 分。
lives-recovery-nothing = 它永远不会改变分数。
lives-load = 从这种人生开始：{ $name }
lives-loaded = 页面正显示这种人生
lives-because-title = 为什么不一样？
lives-because-caption = 每一项计入了什么。各项加起来，就是丢掉的分。
lives-total = 合计
lives-because-onlyRecord = 此前一次也没有，现在这是唯一的一次。
lives-because-graverRecord = 此前有过较轻的，现在这一次最重。
lives-because-moreRecent = 现在这是最近的一次。
lives-because-moreRecords = 多算一次。
lives-because-courtListed = 法院的名单上现在有了。
lives-because-ceiling = { $name }：有上限压住分数。
lives-because-rose = 变高了。
lives-because-fell = 这一次不再算守约。
lives-because-other = 取值变了。
lives-because-step = 但不扣分：同一档内的数值作用相同。
lives-from-to = { $from } → { $to }
lives-stays-worst = 早已有过同样严重的。
lives-stays = 保持不变。
lives-assumed = 所有分值都是我们的假设。同一件事，没有违约的人比有过违约的人丢分更多：这一点公布过，是 2009 年 11 月关于另一种评分 FICO 的。
