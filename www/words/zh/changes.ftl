# 变化：只是看看的，变了什么、为什么，以及来路。

preview-label = 预览
preview-what = 预览：{ $what }
preview-plan = 一个方案的各个月份
preview-announce = 预览：{ $what }。什么也没有改动。按 Esc 返回。
preview-score = 分数 { $was } → { $is }
preview-doors-none = 没有门打开或关上。
preview-hint = 此时改动任何一项，都会先应用这个预览。
preview-take = 应用
preview-leave = 回到今天

## 为什么变

# $list：各项原因及其分数。$one：若变化只是一条新记录，则为 "yes"。
because-all = 因为{ $list }。
because-mostly = 主要因为{ $list }。
because-level = 增减相抵：{ $list }。
because-score = { $before ->
        [scored] { $after ->
            [scored] { "" }
           *[notScored] 现在没有分数，所以说不出增减。
        }
       *[notScored] { $after ->
            [scored] 此前没有分数，所以说不出增减。
           *[notScored] 此前没有分数，现在也没有。
        }
    }
because-part = { $why }（{ $points }）
because-join = ，
because-rose = “{ $name }”升高
because-fell = “{ $name }”降低
because-other = “{ $name }”的回答变了
because-given = “{ $name }”已填写
because-withheld = “{ $name }”未提供
because-onlyRecord = { $one ->
        [yes] 这是信贷方面唯一的一条
       *[no] 信贷方面原本没有记录，现在有了
    }
because-onlyRecord-worstRental = { $one ->
        [yes] 这是租借与账单方面唯一的一条
       *[no] 租借与账单方面原本没有记录，现在有了
    }
because-graverRecord = { $one ->
        [yes] 这是最严重的一条
       *[no] 最严重的一条更严重了
    }
because-milderRecord = 最严重的一条减轻了
because-noRecordLeft = 信贷方面已没有任何记录
because-noRecordLeft-worstRental = 租借与账单方面已没有任何记录
because-moreRecent = { $one ->
        [yes] 时间很近
       *[no] 最近一次违约离现在更近
    }
because-longerAgo = 最近一次违约离现在更远
because-moreRecords = { $one ->
        [yes] 近期又多了一条
       *[no] 近期记录多了
    }
because-fewerRecords = 近期记录少了
because-courtListed = { $one ->
        [yes] 失信名单上有名
       *[no] 失信名单的影响加重
    }
because-courtListFading = 失信名单的影响减轻
because-lifted = 压住的分变少：“{ $name }”
because-heldBack = 压住的分变多：“{ $name }”

## 完整的变化与来路

breakdown-title = 最近一次变化
breakdown-nothing = 还没有改动过什么。
breakdown-none = 各项取值均未变化。
breakdown-caption = 变化前后的分数，以及每一项的取值。各维度相加，再减去压住的分，即为末行。
breakdown-before = 之前
breakdown-after = 之后
breakdown-difference = 差
breakdown-values = { $was } → { $is }
breakdown-rest = 其余没有变的，含人人起步的 { $base }
breakdown-held = 压住的分：{ $name }
breakdown-held-none = 压住的分
breakdown-score = 分数
breakdown-doors = 门的变化
breakdown-doors-none = 没有门打开或关上，也没有哪扇更近或更远。
breakdown-gained = 打开
breakdown-lost = 关上
breakdown-nearer = 更近
breakdown-further = 更远
trail-title = 操作记录
trail-about = 最近的改动，新的在前。返回会撤销这一步以及此后的一切。
trail-unknown = 无分数
trail-back = 回到这之前
trail-back-label = 回到这之前：{ $cause }

## 一扇门有多稳

cushion-closes = 依我们的判断，最可能关上它的是：{ $mishap }（{ $points } 分）。
cushion-not-points = 不是因为分数，而是因为另一项条件。
cushion-none-closes = 我们所看的意外，没有哪一件单独就能关上它。
cushion-short = 差在：{ $list }。
cushion-named = { $name }{ $short }

## 方案与目标中的错误

issue-cannotMove = 这一项不能这样一步步变动。请为这一步另选一项。
issue-withheld = 这一项没有提供，所以不会有变化。请先作答。
issue-alreadySettled = 这条记录已经结清。请选一条尚未结清的。
issue-noSuchRecord = 没有这条记录：资料里{ $records ->
        [0] 没有记录
       *[other] 只有 { $records } 条
    }。请选已有的一条。
issue-notOne = 这里要且只要以下之一：{ $options }。请给出一项。
