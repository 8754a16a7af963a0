# 变化：只是看看的，变了什么、为什么，以及来路。

preview-label = 只是看看
preview-what = 只是看看：{ $what }
preview-plan = 一个方案的各个月份
preview-announce = 只是看看：{ $what }。什么也没有改动。按 Esc 返回。
preview-score = 分数 { $was } → { $is }
preview-doors-none = 没有门打开或关上。
preview-take = 照此采用
preview-leave = 返回

issue-cannotMove = 这一项不能这样一步步变动。请为这一步另选一项。
issue-withheld = 这一项没有提供，所以不会有变化。请先作答。
issue-alreadySettled = 这条记录已经结清。请选一条尚未结清的。
issue-noSuchRecord = 没有这条记录：资料里{ $records ->
        [0] 没有记录
       *[other] 只有 { $records } 条
    }。请选已有的一条。
issue-notOne = 这里要且只要以下之一：{ $options }。请给出一项。
