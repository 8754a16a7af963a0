# 页面自身的文字；模型的文字在 model.ftl。

name = 芝麻开门
title = 芝麻开门：信用分能打开什么
title-view = { $view }：芝麻开门
tagline = 仿照芝麻信用的独立教学模型，与蚂蚁集团、支付宝无关，并非真实算法。
tagline-short = 教学模型，不是真实分数
skip = 跳到分数
skip-inputs = 跳到这个人做了什么
skip-view = 跳到：{ $view }
settings = 语言与外观
views = 视图
view-play = 试一试
view-why = 为什么
view-ahead = 往后看
view-lives = 两种人生
view-doors = 所有的门
view-about = 关于
menu = 更多
share = 复制链接
share-copied = 已复制链接
share-failed = 未能复制
theme = 外观
theme-auto = 外观随设备
theme-light = 浅色外观
theme-dark = 深色外观
close = 关闭
colon = ：
list-join = 、
undo = 撤销
reset = 重新开始


## 第一屏

no-score = 暂无分数
doors-label = 沿刻度排列的门，按所需分数
door-unknown = 未知
door-open = 富余
door-short = 分
door-locked = 锁着
door-locks = 另有 { $count } 项锁着
door-all = 全部 { $count } 项
locked = 另有条件未满足
and-more = 另有 { $count } 项
offer-disputed = { $offer }（有争议）
offer-assumed = { $offer }（假设）
offer-assumed-short = { $offer } †
assumed-note = † 假设
headline = { $count } 扇门中有 { $open } 扇开着。
headline-none = 不是分数低，而是未知。
none-missing = 缺少：{ $list }。
none-doors = 要求分数的门无法判断。
next = 下一档：{ $cutOff } 分，还差 { $points } 分。
next-none = 分数已高过每一扇门的要求。
next-locked = 分数已高过每一扇门的要求；有 { $locked } 扇因其他条件锁着。
total-deposits = 免交的押金（多为假设金额）
total-credit = 可借额度（有争议）

## 最近一次变化

change-none = 动一动任何一项：分数、门和这一行立即回应。点按一扇门，可看门后有什么。
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
cause-link = 已打开链接
cause-reset = 重新开始
record-open = { $kind }{ $days ->
        [0] { "" }
       *[other] { " " }{ $days } 天
    }，未结清
record-settled = { $kind }{ $days ->
        [0] { "" }
       *[other] { " " }{ $days } 天
    }，{ $months ->
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
gates-title = 能否得出分数？
gates-about = 两项缺一，就没有分数；违约记录未提供，同样没有分数。“没有分数”是一种状态，而不是一个低分。
points-of = { $maximum } 分中得 { $points } 分
points-most = 最多 { $maximum } 分
counted-lateMonths = 只计 { $counted } 个月：有 { $rest } 个月记录逾期。
counted-inactiveMonths = 只计 { $counted } 个月：其余各月没有支付。
withhold = 不提供
withhold-records = 所有记录（那样就没有分数）
records-add = 新增
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
settle = 结清
remove = 删除

## 下一步

step-settle = 结清：{ $record }
step-optedIn = 开通评分
step-realNameVerified = 完成实名认证
step-onTimeRepayments = { $months ->
        [1] 下个月每笔还款都按时
       *[other] 连续 { $months } 个月每笔还款都按时
    }
step-creditUtilisation = 把信用卡用额从额度的 { $from }% 还到 { $to }%
step-applications = { $months ->
        [1] 下个月不申请信贷
       *[other] { $months } 个月内不申请信贷
    }
step-rentalsKept = 再按时完好归还 { $count } 件租借物品
step-billsOnTime = { $months ->
        [1] 下个月按时付房租和每张生活账单
       *[other] 连续 { $months } 个月按时付房租和每张生活账单
    }
step-savingsMonths = 存下积蓄，从 { $from } 个月的日常开支增至 { $to } 个月
step-providentFundMonths = { $months ->
        [1] 下个月缴存公积金
       *[other] 连续 { $months } 个月缴存公积金
    }
step-activeMonths = { $months ->
        [1] 下个月有日常支付
       *[other] 连续 { $months } 个月都有日常支付
    }
step-steadyMonths = { $months ->
        [1] 下个月让开支接近平常水平
       *[other] 连续 { $months } 个月让开支接近平常水平
    }
step-paymentKinds = 再用这个应用支付 { $count } 种日常账单（车费、话费、水费……）：从 { $from } 种到 { $to } 种
next-step = 在本模型中，下一步：
next-step-more = 以及另外 { $count } 步。
next-step-wait = 等待
next-step-opens = { $months } 个月后可打开{ $opens ->
        [1] “{ $name }”
       *[other] { " " }{ $opens } 扇门，其中来源最可靠的是“{ $name }”
    }。
next-step-score = 在本模型中，{ $months } 个月后会有分数。

## 未能取得的部分

missing-more = 页面的其余部分未能载入。
missing-view = 这个视图未能载入。
missing-engine = 向前推算的部分未能启动。
unanswered = 未能算出这个结果。
missing-language = { $name }未能载入。
missing-again = 重试
missing-reload = 重新载入页面
