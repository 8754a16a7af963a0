# 第一屏用不到的模型文字；用法见 model.ftl。

### Options and values

range-between = { $unit ->
    [months] { $from }–{ $to } 个月
    [percent] { $from }%–{ $to }%
   *[count] { $from }–{ $to }
    }
range-or-more = { $unit ->
    [months] { $from } 个月以上
    [percent] { $from }% 以上
   *[count] { $from } 及以上
    }

### Characteristics

characteristic-worstRecord-value = { $value ->
    [0] 没有违约
   *[other] 严重程度 { $value }（最重为 9）
    }
characteristic-latestRecord-value = { $value ->
    [0] 现在有未结清的
    [1] 本月结清
    [61] 没有
   *[other] { $value } 个月内结清
    }
characteristic-latestRecord-bin-1 = { $to } 个月内结清
characteristic-latestRecord-bin-2 = { $to } 个月内结清
characteristic-latestRecord-bin-3 = { $to } 个月内结清
characteristic-latestRecord-bin-4 = { $to } 个月内结清
characteristic-latestRecord-bin-5 = { $to } 个月内结清
characteristic-latestRecord-bin-6 = { $to } 个月内结清
characteristic-recentRecords-value = { $value ->
    [0] 没有
   *[other] 计为 { $value } 次
    }
characteristic-worstRental-value = { $value ->
    [0] 没有违约
   *[other] 严重程度 { $value }（最重为 9）
    }
characteristic-recentRentalRecords-value = { $value ->
    [0] 没有
   *[other] 计为 { $value } 次
    }

### Reasons

reason-withheld = “{ $name }”未提供，按“未知”计分。
    .advice = 不提供是一种选择。在这里，它比最差的答案多几分，比最好的少几分。
reason-seriousRecord = 你最严重的一次信贷违约，严重程度现在算 { $value }（最重为 9）。
    .advice = 在本模型中，结清之前多算 1；结清后每年减 1，满五年消失。
reason-latestRecord = { $value ->
    [0] 有信贷违约至今没有了结。
    [1] 最近一次信贷违约是本月结清的。
   *[other] 最近一次信贷违约是 { $value } 个月内结清的。
    }
    .advice = 在本模型中，从结清那天起开始好转；此后每过一个没有新违约的月，都有帮助。
reason-severalRecords = 近期信贷违约计为 { $value } 次：每次计一次，未结清的计两次。
    .advice = 在本模型中，每一次在结清满 24 个月后不再计入。
reason-courtList = 法院曾认定本人有能力还债而不还。
    .advice = 在本模型中，债务还清之前，上限一直最低；还清后分五年逐步提高。
reason-fewOnTimeRepayments = { $value ->
    [0] 没有已知的按时还款月份；没有贷款和信用卡，本来也不会有。
   *[other] 最近 24 个月里有 { $value } 个月全部按时还款；24 个月都按时得分最高。
    }
    .advice = 在本模型中，每个按时的月都加一点分。这要以月计，不是几天的事。
reason-shortHistory = { $value ->
    [0] 最早的信用账户还不满一个月，或者还没有账户。
   *[other] 最早的信用账户开了 { $value } 个月。
    }
    .advice = 只能靠时间。多开账户，不会让最早的账户变得更久。
reason-highUtilisation = 信用额度用掉了 { $value }%。
    .advice = 在本模型中，用掉的比例越低，得分越高。为此去别处借钱，只是把债换个地方。
reason-manyApplications = 最近 6 个月申请了 { $value } 次信贷。
    .advice = 在本模型中，每次申请满六个月后不再计入。
reason-lowActivity = { $value ->
    [0] 最近 12 个月没有用这个应用付过日常开销。
   *[other] 最近 12 个月里，有 { $value } 个月有日常支付。
    }
    .advice = 不必为此买任何东西。话费这类本来就要付的钱就够了。
reason-unsteadySpending = { $value ->
    [0] 最近 24 个月里，没有一个月的支出接近平时水平。
   *[other] 最近 24 个月里，有 { $value } 个月的支出接近平时水平。
    }
    .advice = 在本模型中，只看平稳；水平高低本身不计分。
reason-fewPaymentKinds = { $value ->
    [0] 没有用到任何一种日常支付。
   *[other] 用到 { $value } 种日常支付。
    }
    .advice = 本来就要交的账单，可以用这个应用交。没有理由为此多买东西。
reason-seriousRentalRecord = 你最严重的一次租借或账单违约，严重程度现在算 { $value }（最重为 9）。
    .advice = 在本模型中，归还或付清之前多算 1；之后每年减 1，满五年消失。
reason-severalRentalRecords = 近期租借或账单违约计为 { $value } 次：每次计一次，未结清的计两次。
    .advice = 在本模型中，每一次在处理完满 24 个月后不再计入。
reason-fewRentalsKept = { $value ->
    [0] 最近 24 个月里，没有一次租借是按时、完好归还的。
   *[other] 最近 24 个月里，有 { $value } 次租借按时、完好归还。
    }
    .advice = 本来就要租的东西就够了。为了分数去租东西，不值得。
reason-fewBillsOnTime = { $value ->
    [0] 没有已知的房租和账单全部按时付清的月份。
   *[other] 最近 24 个月里，有 { $value } 个月房租和账单全部按时付清；24 个月都按时得分最高。
    }
    .advice = 在本模型中，每个按时的月都加一点分，从不借钱的人也一样。
reason-lowSavings = { $value ->
    [0] 没有已知的积蓄。
   *[other] 积蓄够 { $value } 个月的平时花销。
    }
    .advice = 很多人存不下钱，这并不说明他们不守信。
reason-noHome = 未证明名下有住房。
    .advice = 这不是短期内能改变的。
reason-noCar = 未证明名下有汽车。
    .advice = 这不是短期内能改变的。
reason-shortProvidentFund = { $value ->
    [0] 没有缴存住房公积金。
   *[other] 住房公积金缴存了 { $value } 个月。
    }
    .advice = 有缴存公积金的工作，每过一个月就多一个月；没有这样的工作，就不会增加。
reason-occupationUnproved = { $value ->
    [0] 职业未认证。
    [1] 认证的职业是学生。
   *[2] 认证的职业是灵活就业。
    }
    .advice = 本模型认为，一个人不会为了分数改变职业。
reason-educationUnproved = { $value ->
    [0] 学历未认证。
    [1] 认证的学历是中学。
   *[2] 认证的学历是大专。
    }
    .advice = 本模型认为，一个人不会为了分数改变学历。
reason-newPhone = { $value ->
    [0] 手机号刚换不久。
   *[other] 这个手机号用了 { $value } 个月。
    }
    .advice = 只能靠时间，号码不换就好。
reason-newAddress = { $value ->
    [0] 刚搬到新地址。
   *[other] 在这个地址住了 { $value } 个月。
    }
    .advice = 只能靠时间。搬家没有什么不对。
reason-fewContacts = { $value ->
    [0] 没有与实名的人转过账。
   *[other] 与 { $value } 位实名的人有过转账往来。
    }
    .advice = 本模型认为，人脉不是为了分数想改就能改的。为了分数来回转账是刷分，也值不了几分。
reason-contactsStanding = 联系人里守约的占 { $value }%。
    .advice = 这取决于别人。可以关掉这个维度，看看有什么不同。

### Bands, gates, weightings

weighting-reportedA = 流传版本 A
    .about = 依次为 35 / 25 / 20 / 15 / 5%，流传于中文网站（zt5.com，2017 年）。没有已知的官方权重。
weighting-reportedB = 流传版本 B
    .about = 与 A 相同，只是行为偏好占 20%，履约能力占 25%。我们更常见到它（wodefinance.com 等），但它并不更官方。
weighting-withoutRelationships = 不计人脉关系
    .about = 版本 A 去掉人脉关系，其余按比例放大。没有任何报道，是我们自己做的，用来看这个维度改变了什么。

### Benefits

industry-lending = 借贷
industry-hotels = 酒店
industry-shortRental = 短租与民宿
industry-carRental = 租车
industry-bikes = 单车
industry-convenientServices = 便民服务
industry-agriculture = 农机
industry-medical = 医疗
industry-housing = 租房
industry-shopping = 购物
industry-travel = 出行与签证
industry-everyday = 日常用品
industry-social = 社交
thing-bicycle = 单车
thing-car = 汽车
thing-room = 房间
thing-home = 住房
thing-powerBank = 充电宝
thing-umbrella = 雨伞
thing-book = 图书
thing-phone = 手机
thing-equipment = 农机

### Records

group-credit = 信贷、法院与交易
group-service = 租借、出行、租房与缴费
dispute-none = 无异议
dispute-underReview = 异议核查中
dispute-confirmed = 核查无误
dispute-amended = 核查后更正
dispute-rejected = 异议不成立

### Ceilings: the most a score can be while a condition holds

ceiling-courtListed = 失信被执行人名单
    .reason = { $open ->
        [yes] 目前在法院的失信被执行人名单上，分数最高只能到 { $score } 分。
       *[no] 曾在法院的失信被执行人名单上，已经还清，目前分数最高只能到 { $score } 分。
    }
ceiling-graveRecord = 严重的信贷违约
    .reason = { $open ->
        [yes] 有严重的信贷违约尚未结清，分数最高只能到 { $score } 分。
       *[no] 有过严重的信贷违约，影响还没有过去，目前分数最高只能到 { $score } 分。
    }
ceiling-graveRentalRecord = 严重的租借或租房违约
    .reason = { $open ->
        [yes] 有严重的租借或租房违约尚未结清，分数最高只能到 { $score } 分。
       *[no] 有过严重的租借或租房违约，影响还没有过去，目前分数最高只能到 { $score } 分。
    }
ceiling-manyRecords = 近期多次信贷违约
    .reason = 近期信贷违约累计达到 6 次或更多（未结清的每次计两次），目前分数最高只能到 { $score } 分。

### How far to trust a figure

confidence-high = 高
confidence-medium = 中
confidence-low = 低
confidence-assumption = 假设

### Requirements

requirement-score = 分数达到 { $score }
requirement-input = { $unit ->
    [months] { $name }：至少 { $value }
    [count] { $name }：至少 { $value }
    [percent] { $name }：至少 { $value }
   *[flag] { $name }：{ $value }
    }
requirement-noOpenRecord = 没有未结清的违约
requirement-cleanMonths = 最近 { $months } 个月没有违约
requirement-anyRecord = 有任何一种历史
requirement-recordsGiven = 记录已提供
requirement-benefit = 已开通“{ $name }”
short-input = { $unit ->
    [months] 还差 { $distance } 个月
    [count] 还差 { $distance }
    [percent] 还差 { $distance } 个百分点
   *[flag] { $input ->
        [optedIn] 未开通
       *[realNameVerified] 未认证
        }
    }
short-noOpenRecord = { $distance } 次违约未结清
short-cleanMonths = 还要 { $distance } 个月没有违约
short-anyRecord = 还没有历史
short-recordsGiven = 记录未提供
short-benefit = 尚未开通
chance-negligible = 微乎其微
chance-larger = 较大
chance-unknown = 无法判断
state-open = 已开启
state-nearly = 差一点
state-closed = 未开启
state-unknown = 无法判断

### Mistakes

issue-unknownKey = 没有这个字段。请检查拼写，或把它删掉。
issue-repeatedKey = 这个字段出现了两次。请只留一个。
issue-missing = 缺少这个字段。请填写，或标为“未提供”。
issue-notFinite = 这不是可用的数字。请填一个整数。
issue-wrongType = 这里需要 { $expected }，得到的是 { $found }。请改正。
issue-notWhole = { $found } 不是整数。请取整。
issue-tooSmall = { $found } 太小。请填 { $minimum } 或更大的数。
issue-tooLarge = { $found } 太大。请填 { $maximum } 或更小的数。
issue-unknownOption = “{ $found }”不在选项里。请从这些里选：{ $options }。
issue-breaksRule = 这不符合模型的规则：{ $rule }。
issue-tooMany = 条目太多。最多保留 { $maximum } 条。
issue-settledBeforeDue = 结清不可能早于到期。请填 { $dueMonthsAgo } 或更小的数。
issue-laterThanTimeAllows = 逾期 { $found } 天，超过了实际经过的时间。请填 { $maximum } 或更小的数，或把到期时间改早。
