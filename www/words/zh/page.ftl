# 页面自身的文字；模型的文字在 model.ftl。

name = 芝麻开门
title = 芝麻开门：信用分能打开什么
tagline = 独立教学模型，与蚂蚁集团、支付宝无关，并非真实算法。
skip = 跳到分数
settings = 语言与外观
theme = 外观
theme-auto = 自动
theme-light = 浅色
theme-dark = 深色
close = 关闭
colon = ：
list-join = 、
undo = 撤销
reset = 重新开始

## 第一屏

no-score = 暂无分数
score-was = 原为 { $score }
doors-label = 沿刻度排列的门，按所需分数
door-cut = { $score }
door-unknown = 未知
locked = 另有条件未满足
and-more = 另有 { $count } 项
offer-disputed = { $offer }（有争议）
offer-assumed = { $offer }（假设）
headline = { $count } 扇门中有 { $open } 扇开着。
headline-none = 暂无分数，凡是要求分数的门都无法判断。
next = 下一档：{ $cutOff } 分打开{ $name }{ $more ->
        [yes] 等
       *[no] { "" }
    }，还差 { $points } 分。
reason-line = 失分最多的是：{ $name }（{ $points } 分）。
reason-line-ceiling = 有 { $points } 分被压住：{ $name }。
time-line = 要是漏还一次呢？
next-short = 下一档 { $cutOff }：{ $name }，差 { $points } 分
next-none = 分数已高过每一扇门的要求。
next-locked = 分数已高过每一扇门的要求；有 { $locked } 扇因其他条件锁着。
total-deposits = 免交的押金（多为假设金额）
total-credit = 可借额度（有争议）

## 最近一次变化

change-none = 动一动下面的任何一项，分数立即回应。
change-cause = { $cause }。
change-zero = 分数不变：要到下一档才会变动。
change-because = 主要在于：{ $names }。
change-held = { $points ->
    [0] 没有分数被压住。
   *[other] 有 { $points } 分被压住。
    }
change-doors = { $opened ->
        [0] 关上 { $closed } 扇门。
       *[other] { $closed ->
            [0] 打开 { $opened } 扇门。
           *[other] 打开 { $opened } 扇，关上 { $closed } 扇。
        }
    }
cause-input = { $name }：{ $from } → { $to }
cause-preset = 选择人物：{ $name }
cause-weighting = 权重：{ $name }
cause-recordAdded = 新增：{ $record }
cause-recordRemoved = 删除：{ $record }
cause-recordSettled = 结清：{ $record }
cause-recordAged = 时间推移：{ $record }
cause-recordEdited = 修改：{ $record }
cause-recordsWithheld = 记录未提供：没有分数
cause-recordsGiven = 记录：无
cause-text = 已从文本载入
cause-reset = 重新开始
record-open = { $kind }，{ $days ->
        [0] 尚未结清
       *[other] 逾期 { $days } 天，尚未结清
    }
record-settled = { $kind }，{ $days ->
        [0] { "" }
       *[other] 逾期 { $days } 天，
    }{ $months ->
        [0] 本月结清
       *[other] { $months } 个月前结清
    }
announce = 分数 { $score }，{ $band }，{ $open } 扇门打开。
announce-none = 暂无分数。

## 人生

presets-title = 从这里开始
preset-own = 自定义人物
preset-own-about = 你做了改动，现在是你自己设定的人物了。“撤销”可逐步返回。
text-open = 以文本查看

## 输入

top-title = 这个人做了什么
inputs-title = 其他计分项
inputs-intro = 按维度排列。每一项都标明得分；点按得分可查看规则与出处。
gates-title = 能否得出分数？
gates-about = 两项缺一，就没有分数；违约记录未提供，同样没有分数。“没有分数”是一种状态，而不是一个低分。
points-of = { $maximum } 分中得 { $points } 分
counted-lateMonths = 你填了 { $given } 个月，计入 { $counted } 个月：有 { $records } 条记录表明，其余各月都有款项迟付或未付。
counted-inactiveMonths = 你填了 { $given } 个月，计入 { $counted } 个月：没有任何日常付款的月份，不算支出平稳的月份。
withhold = 不提供
withhold-records = 不提供任何记录（那样就没有分数）
records-credit = 逾期记录
    .about = 信贷、交易与司法方面的违约。
    .add = 新增一笔逾期还款
records-service = 租借与账单记录
    .about = 租借、出行、租房与缴费方面的违约。
    .add = 新增一次逾期归还
records-count = { $count ->
        [0] 无
       *[other] { $count } 条
    }
edit = 编辑
settle = 现在结清
age = 过 { $months } 个月
remove = 删除
field-kind = 哪一种违约
field-daysLate = 最长逾期天数
field-amountYuan = 金额（元）
field-amount-withheld = 不提供金额
field-dueMonthsAgo = 到期至今（月）
field-open = 尚未结清
field-settledMonthsAgo = 结清至今（月）
field-dispute = 异议

## 原因

why-title = 为什么是 { $score } 分？
why-none-title = 为什么没有分数？
why-none = 要有分数，先要本人同意、实名认证、提供记录，还要有一点历史。缺什么，上面已经写明。在那之前，要求分数的门都是“无法判断”，这与“不行”不同。
why-sum = 每个人都从 { $base } 分起步。这个人的守约情况和认证信息，加 { $points } 分，合计 { $score } 分。展开维度可看分数从何而来。
why-sum-held = 每个人都从 { $base } 分起步。这个人的守约情况和认证信息，加 { $points } 分；其中 { $held } 分被压住，剩下 { $score } 分。展开维度可看分数从何而来。
why-held = 被压住的分
why-held-about = 只要档案里有严重的问题，得分再多，分数也不能超过一个上限。
of-maximum = / { $maximum }
factors-title = 失分最多的地方
factors-none = 没有：每一项都是最佳值。
weightings-title = 每个维度占多少？
weightings-about = 外人无从得知。流传的两种说法互相矛盾；切换看看有什么不同。
weighting-points = 各维度的分值（依次）：{ $list }

## 服务

benefits-title = 分数打开什么
benefits-intro = 根据两篇文章和其他公开来源的报道，大多在 2015 到 2018 年，有日期的最晚到 2025 年。条件由商家自定，并不断变化，有些服务已经终止。文章一和中新网（2017 年 3 月）所说的 { $cities } 个城市，指的是各种免押服务的总和，不是这里的每一项。点按名称查看全部说明。
benefits-open = 条件全部满足。数字表示分数高出门槛多少。
benefits-nearly = 只差一个条件：最多差 { $points } 分、{ $months } 个月、一条记录或一项回答。怎样算“差一点”，是我们的假设。
benefits-closed = 差得更多。
benefits-unknown = 没有分数，或有信息未提供，就无法判断。未知不等于不行。
cushion-none = 不要求分数
met-of = { $of } 项满足 { $met } 项
offer-line = { $offer }：{ $yuan }
points-short = 差 { $points } 分
points-above = { $points ->
        [0] 刚好达到
       *[other] 高出 { $points } 分
    }
verdict-met = 满足
verdict-notMet = 未满足
verdict-unknown = 未知

## 一行之内的可信度

sourced-high = 来源可靠
sourced-medium = 来源一般
sourced-low = 来源薄弱
sourced-assumption = 我们的假设

## 打开一个数字

detail-rule = 规则
detail-offer = 能得到什么
detail-source = 出处
detail-this = 此处采用
detail-not-used = 另一来源：不由该分数决定
detail-articles = 见于{ $articles }。
article-S1 = 文章一（2018 年 1 月）
article-S2 = 文章二（2024 年 3 月）
detail-value = 取值
detail-points = 得分
detail-direction = 该项计入及其方向，出处：{ $source }。
detail-points-assumed = 具体分值是我们的假设：从未公布过任何分值。
sum-confidence = 金额：{ $confidence }。
chance = 按文章一的说法，获批机会：{ $chance }。蚂蚁在 2018 年 12 月表示，从未把这种分数用于自己的放贷决定；也有人说额度“以它为依据”。
score-about = 据称分数越高的人群，整体上违约越少。它对某一个人并不能说明什么。
score-rule = 起始 { $base } 分，加 { $points } 分，得 { $score } 分。各项最佳值合计恰为 { $most } 分，因此 { $base } 与 { $highest } 都能达到。
score-bands-source = 分段：自 2015 年以来多个来源说法一致。边界属于哪一段并无说明；我们归入较高的一段。
score-odds-title = 换算成风险
score-odds = 在 100 个这样分数的人里，两年内会有{ $percent ->
    [0] 不到 1 人
   *[other] 约 { $percent } 人
    }逾期 90 天以上。
score-odds-assumed = 这是假设；“逾期 90 天”和“两年”也是，取自其他评分公布的表格。每高 { $points } 分，好坏比翻一番，{ $anchor } 分时为 { $odds } 比 1。公布的表格支持 40–56 分；关于本分数则一无所知。
totals-title = 打开的门合计
totals-deposits-about = 每种物品取最高的一笔押金，因为没人同时租两辆单车。其中只有 { $yuan } 是报道过的金额，其余是我们的假设。
totals-credit-about = 所有已打开的额度合计可以借多少。这不是收入：借了是要还的。分数究竟是否决定放贷，存在争议；额度如何随分数增长，是我们的假设。
totals-pay-later = 就诊后最多可后付 { $yuan }。

## 文本形式

text-title = 以文本查看
text-about = 这就是页面所知的一切（JSON）。可复制保存或分享这一案例，也可换成另一个。
text-label = 个人情况
text-apply = 使用这份内容
text-not-json = 这不是有效的 JSON，未作任何改动。
text-issues = 有 { $count } 处错误，未作任何改动。

## 关于

about-heading = 关于本模型
legal-short = 独立、开放、用于教学。与蚂蚁集团、支付宝无关联，未获其认可；不是真实算法，不构成建议。门槛为历史数据；标明“假设”的是我们定的。
part-about = 这是什么
part-model = 这里如何计分
part-deposits = 目标：消灭押金
part-reach = 十大行业，381 个城市
part-lenders = 贷款的钱从哪里来
part-improve = 文章二所说的提分办法
part-friends = 社交网络，还是只看转账？
part-records = 记录的种类与代码
part-security = 数据安全
part-disputes = 来源之间的分歧
part-critique = 批评的声音
part-limits = 局限
part-privacy = 隐私
part-sources = 来源

## 没有 JavaScript 时的表格

table-benefit = 服务
table-score = 所需分数（历史数据）
table-year = 报道时间
table-source = 来源
table-confidence = 可信度

## 未能取得的部分

missing-views = 页面的其余部分未能载入。
missing-engine = 向前推算的部分未能启动。
unanswered = 未能算出这个结果。
missing-language = { $name }未能载入。
missing-again = 重试
