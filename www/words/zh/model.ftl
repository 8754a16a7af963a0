# Words for the model's own slugs. How they are looked up and which variables they take: en/model.ftl.

### Dimensions

dimension-creditHistory = 信用历史
    .about = 在借贷上是守约还是违约（后来改称“守约记录”）。本模型看逾期等违约记录、按时还款的月数、最早账户的开户时长、额度使用比例和申请次数。
dimension-behaviour = 行为偏好
    .about = 日常支付是否平稳（后来改称“行为积累”）。本模型看按时缴费的月数、有支付的月数、支出平稳的月数和支付的种类，从不看花了多少钱。
dimension-fulfilment = 履约能力
    .about = 在借贷之外，能不能、有没有兑现承诺（后来改称“资产证明”）。本模型看租借、租借与账单上的违约记录，也看名下的资产。
dimension-identity = 身份特质
    .about = 证明了自己是谁，以及能否长期联系得上（后来改称“身份证明”）。本模型看职业、学历、手机号和住址。
dimension-relationships = 人脉关系
    .about = 与本人有过转账往来的人。这是占比最小、争议最大的一个维度，在这里可以关掉。

### Inputs

input-optedIn = 已开通评分
    .about = 本人是否同意被评分；没有同意，就根本没有分数。
input-realNameVerified = 已实名认证
    .about = 真实姓名是否经过核验；没有核验，就说不清这些承诺是谁做出的。
input-onTimeRepayments = 按时还款
    .about = 最近 24 个月里，有几个月贷款和信用卡全部按时还清；这是守约最直接的表现。
input-onTimeRepayments-value = 24 个月中的 { $value } 个月
input-oldestAccountMonths = 最早信用账户的开户时长
    .about = 第一个信用账户开了多久；历史越长，能说明的越多。
input-oldestAccountMonths-value = { $value ->
    [360] 360 个月以上
   *[other] { $value } 个月
    }
input-creditUtilisation = 额度使用比例
    .about = 全部可用的信用额度，眼下用掉了多少；余地太小，常被看作手头吃紧。
input-creditUtilisation-value = 额度的 { $value }%
input-applications = 申请信贷的次数
    .about = 最近 6 个月申请过几次新的信贷；短期内频繁申请，可能说明缺钱。
input-applications-value = { $value ->
    [0] 6 个月内没有
    [20] 6 个月内 20 次以上
   *[other] 6 个月内 { $value } 次
    }
input-rentalsKept = 租借守约
    .about = 最近 24 个月里，租来的单车、充电宝、汽车或房间，有多少次按时、完好地归还。
input-rentalsKept-value = { $value ->
    [60] 60 次以上
   *[other] { $value } 次
    }
input-billsOnTime = 按时缴费的月数
    .about = 最近 24 个月里，有几个月房租、水、电、燃气和话费全部按时付清。
input-billsOnTime-value = 24 个月中的 { $value } 个月
input-savingsMonths = 储蓄
    .about = 按平时的花销，积蓄够过几个月；有积蓄，守约更容易。
input-savingsMonths-value = { $value ->
    [0] 没有
    [36] 够 36 个月以上
   *[other] 够 { $value } 个月
    }
input-ownsHome = 自有住房
    .about = 是否证明了名下有住房；据多家网站所说，这会计入分数。
input-ownsCar = 自有汽车
    .about = 是否证明了名下有汽车；据多家网站所说，这会计入分数。
input-providentFundMonths = 住房公积金
    .about = 单位和本人缴存住房公积金多少个月了；它与正式工作挂钩。
input-providentFundMonths-value = { $value ->
    [0] 没有
    [120] 120 个月以上
   *[other] { $value } 个月
    }
input-activeMonths = 有支付的月数
    .about = 最近 12 个月里，有几个月用这个应用付过日常开销；现金不留痕迹。
input-activeMonths-value = 12 个月中的 { $value } 个月
input-steadyMonths = 支出平稳的月数
    .about = 最近 24 个月里，有几个月的支出接近本人平时的水平，不论水平高低。
input-steadyMonths-value = 24 个月中的 { $value } 个月
input-paymentKinds = 日常支付的种类
    .about = 用这个应用付多少种日常开销，例如车费、买菜、话费、水费；金额多少无关紧要。
input-paymentKinds-value = { $value ->
    [0] 没有
    [10] 10 种以上
   *[other] { $value } 种
    }
input-occupation = 职业
    .about = 证明了什么职业（也可以没有）；据报道它会计入分数，这一点受到批评。
input-education = 学历
    .about = 证明了什么学历（也可以没有）；据报道它会计入分数，这一点受到批评。
input-phoneMonths = 手机号未变
    .about = 同一个手机号用了几个月；联系得上的人，更容易得到信任。
input-phoneMonths-value = { $value ->
    [240] 240 个月以上
   *[other] { $value } 个月
    }
input-addressMonths = 住址未变
    .about = 在同一个地址住了几个月；2015 年，芝麻信用的首席数据科学家提到过“稳定”。
input-addressMonths-value = { $value ->
    [240] 240 个月以上
   *[other] { $value } 个月
    }
input-contacts = 实名联系人
    .about = 与多少位实名的人有过转账往来；聊天和社交网络上的动态不算。
input-contacts-value = { $value ->
    [0] 没有
    [50] 50 人以上
   *[other] { $value } 人
    }
input-contactsStanding = 守约联系人的比例
    .about = 这些人里，守约的占多大比例；这等于拿别人来评判一个人。
input-contactsStanding-value = 其中 { $value }%

### Options and values

option-flag-true = 是
option-flag-false = 否
option-occupation-none = 未认证
option-occupation-student = 学生
option-occupation-casual = 灵活就业
option-occupation-steady = 稳定工作
option-education-none = 未认证
option-education-school = 中学
option-education-college = 大专
option-education-degree = 本科及以上
value-unknown = 未提供

### Characteristics

characteristic-worstRecord = 最严重的信贷违约
characteristic-latestRecord = 距最近一次信贷违约
characteristic-recentRecords = 近期信贷违约次数
characteristic-onTimeRepayments = 按时还款
characteristic-accountAge = 信用历史长度
characteristic-creditUtilisation = 额度使用
characteristic-applications = 申请次数
characteristic-activeMonths = 经常使用
characteristic-steadySpending = 支出平稳
characteristic-paymentKinds = 支付种类数
characteristic-worstRental = 最严重的租借或账单违约
characteristic-recentRentalRecords = 近期租借或账单违约次数
characteristic-rentalsKept = 按时完好归还
characteristic-billsOnTime = 房租与账单
characteristic-savings = 储蓄
characteristic-home = 住房
characteristic-car = 汽车
characteristic-providentFund = 公积金
characteristic-occupation = 职业
characteristic-education = 学历
characteristic-phone = 手机号
characteristic-address = 住址
characteristic-contacts = 联系人
characteristic-contactsStanding = 守约联系人的比例

### Bands, gates, weightings

band-poor = 较差
band-fair = 中等
band-good = 良好
band-excellent = 优秀
band-outstanding = 极好
gate-notOptedIn = { $verdict ->
    [unknown] 是否开通评分：未提供。
   *[notMet] 没有开通评分。
    }
    .advice = 只有本人可以开通。没有分数，不等于分数低。
    .short = 本人同意
gate-identityUnverified = { $verdict ->
    [unknown] 是否实名认证：未提供。
   *[notMet] 没有实名认证。
    }
    .advice = 没有实名，就说不清这些承诺是谁做出的。
    .short = 实名认证
gate-recordsWithheld = { $verdict ->
    [unknown] 违约记录未提供，所以没有分数。
   *[notMet] 违约记录未提供，所以没有分数。
    }
    .advice = 在本模型中，不提供记录等于退出评分。藏起记录，分数不会更高。
    .short = 违约记录
gate-historyTooShort = { $verdict ->
    [unknown] 未提供的太多，看不出历史够不够长。
   *[notMet] 历史太短：账户、还款、缴费，都还不满六个月。
    }
    .advice = 只能靠时间。六个月出自另一种评分 FICO 的规则；关于这种分数，没有公布过。
    .short = 六个月的历史
gate-historyTooThin = { $verdict ->
    [unknown] 未提供的太多，看不出有没有历史。
   *[notMet] 还没有历史：既没有守约，也没有违约。
    }
    .advice = 按时缴费一个月，或按时归还一次租借，就是开始。
    .short = 守约或违约的经历

### Benefits

benefit-huabei = 花呗
    .offer = 一笔信用额度
benefit-jiebei = 借呗
    .offer = 一笔信用额度
benefit-consumerLoan = 合作机构消费贷
    .offer = 一笔信用额度
benefit-higherLimits = 更高的借款额度
    .offer = 额度更高，利息更低
benefit-hotelPayLater = 酒店免押金
    .offer = 免押金 ¥{ $yuan }
benefit-fastCheckIn = 酒店快速入住
    .offer = 快速办理入住
benefit-shortTermRental = 短租免押金
    .offer = 免押金 ¥{ $yuan }
benefit-homestay = 民宿免押金
    .offer = 免押金 ¥{ $yuan }
benefit-carRental = 租车免押
    .offer = 免押金 ¥{ $yuan }
benefit-carRentalMajor = 大型租车公司
    .offer = 免押金 ¥{ $yuan }
benefit-carShare = 分时租车
    .offer = 免押金 ¥{ $yuan }
benefit-carPremium = 高价车免押
    .offer = 免押金 ¥{ $yuan }
benefit-overseasCar = 境外租车
    .offer = 免押金 ¥{ $yuan }
benefit-bikesCity = 城市公共自行车
    .offer = 免押金 ¥{ $yuan }
benefit-bikesOfo = ofo 单车
    .offer = 免押金 ¥{ $yuan }
benefit-bikesHello = 哈罗单车
    .offer = 免押金 ¥{ $yuan }
benefit-convenientServices = 便民服务
    .offer = 免押金享受服务
benefit-agriculturalEquipment = 农机租赁
    .offer = 免押金 ¥{ $yuan }
benefit-hospitalPayLater = 信用就医（先诊疗后付费）
    .offer = 最多可后付 ¥{ $yuan }
benefit-hospitalAppointments = 预约挂号查报告
    .offer = 预约挂号，查看报告
benefit-hospitalPilot = 妇儿医院试点
    .offer = 最多可后付 ¥{ $yuan }
benefit-houseRental = 租房免押金
    .offer = 免押金 ¥{ $yuan }
benefit-houseReducedDeposit = 租房减押金
    .offer = 押金减 ¥{ $yuan }
benefit-receiveFirst = 先用后付
    .offer = 收到货，再付款
benefit-offlineMerchants = 到店免预存
    .offer = 不必先办储值卡
benefit-digitalServices = 数码、服饰、玩具租借
    .offer = 约一百项租借服务
benefit-singaporeVisa = 新加坡签证
    .offer = 免交资产证明
benefit-luxembourgVisa = 卢森堡签证
    .offer = 申请更简便
benefit-japanVisa = 日本签证
    .offer = 申请更简便
benefit-canadaVisa = 加拿大访客签证
    .offer = 免交银行流水
benefit-airportFastLane = 机场快速通道
    .offer = 走快速通道
benefit-powerBank = 充电宝
    .offer = 免押金 ¥{ $yuan }
benefit-umbrella = 借伞免押
    .offer = 免押金 ¥{ $yuan }
benefit-libraryBooks = 图书馆借书
    .offer = 免押金 ¥{ $yuan }
benefit-phoneRental = 租手机
    .offer = 免押金 ¥{ $yuan }
benefit-phonePlan = 手机套餐
    .offer = 免预存话费
benefit-recycling = 旧物回收
    .offer = 回收旧物
benefit-datingBadge = 婚恋网站信用徽章
    .offer = 资料页上的一枚徽章

### Records

kind-loanOverdue = 贷款逾期
kind-instalmentsOverdue = 多期逾期
kind-cashOut = 套现
kind-courtDefaulter = 失信被执行人
kind-courtEnforcement = 被执行人
kind-cardTheft = 盗刷银行卡
kind-fraud = 欺诈
kind-falseInsuranceClaim = 骗保
kind-carRentalUnpaid = 租车费未付
kind-carNotReturned = 租车未还
kind-trafficFineUnpaid = 租车违章罚款未缴
kind-bikeUnpaid = 骑行费未付
kind-bikeNotReturned = 单车未还
kind-fareUnpaid = 车费未付
kind-tollUnpaid = 过路费未付
kind-parkingUnpaid = 停车费未付
kind-stayUnpaid = 住宿费未付
kind-fakeTrades = 虚假交易
kind-maliciousReviews = 恶意评价
kind-counterfeits = 售假
kind-sellerCashOut = 商家套现
kind-orderUnpaid = 网购未付款
kind-rentUnpaid = 拖欠房租
kind-houseFeesUnpaid = 租房杂费未付
kind-tenancyBreach = 租房违约
kind-tenancyAbandoned = 租约非正常终止
kind-utilityUnpaid = 生活账单未付
kind-rentalUnpaid = 租借费未付
kind-rentalNotReturned = 租借物未还
kind-rentalLate = 租借物逾期归还
kind-rentalDamaged = 租借物损坏
kind-hospitalUnpaid = 医院费用未付
recordState-counts = 计入
recordState-underReview = 暂不计入
recordState-expired = 已过期

### Presets

preset-steadyRenter = 安稳的租客
    .about = 名下没什么资产，没有违约记录；有还款到期的月份全部按时，房租和账单大多数月份按时。
preset-newcomer = 还没有分数的新人
    .about = 没有开通评分，也没有历史。这叫没有分数，不叫分数低。
preset-student = 一名学生
    .about = 历史不长，骑过很多次单车，没有违约。
preset-latePayer = 偶尔逾期的人
    .about = 一年半里有两次还款逾期、一次账单晚付，都已结清。
preset-courtSettled = 刚离开失信名单的人
    .about = 曾被法院列为失信被执行人，八个月前还清了债务，其余要靠时间。
preset-courtListed = 在失信名单上的人
    .about = 其他方面都很好，却因一笔 2951 元的旧账被法院列为失信被执行人。金额取自新华社 2017 年报道的一个案例，其余是我们设定的。
preset-carefulSharer = 爱惜租借物的人
    .about = 几乎没有借贷，却有几十次租借都按时、完好归还。
preset-carelessWealthy = 富裕而粗心的人
    .about = 有房有车，有积蓄有学历，可是租车逾期才还、罚款没缴，还弄坏了东西。
preset-disputed = 有异议记录的人
    .about = 一次贷款逾期正在核查，暂不计入；另一次异议没有成立。
preset-private = 看重隐私的人
    .about = 没有提供资产、职业、学历和人脉的信息。“未知”比最好的少几分，比最差的多几分。
preset-prime = 接近顶端的人
    .about = 多年守约，月月平稳，家境也让守约变得容易。
preset-retired = 六十岁，刚用上智能手机
    .about = 有房子，有积蓄，平时多用现金。分数只看得到新手机里的那一点点。
preset-farmer = 一位农民
    .about = 收成之后才有收入。眼下有一笔还款逾期 40 天，农机还得靠租。
preset-fico680 = FICO 的 680 分例子
    .about = 把 FICO 公布的一个例子搬到本模型：八年历史，额度用掉 40%–50%，两年前逾期 90 天，一年前逾期 30 天。其余是我们的假设；680 是 FICO 的分数，不是这里的。
preset-fico780 = FICO 的 780 分例子
    .about = 把 FICO 公布的一个例子搬到本模型：十五年历史，额度用掉 15%–25%，从未逾期。其余是我们的假设，与另一个例子相同；780 是 FICO 的分数，不是这里的。
