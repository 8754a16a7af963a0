# 首屏不需要的文字：“关于”部分的长文，以及打开数字后显示的说明。

part-about-1 = Open Sesame 是一个可以动手探索的模型：仿照芝麻信用的个人信用分。后者于 2015 年 1 月在中国公测。动一动某个输入，马上就能看到分数怎样变、为什么变，哪些门打开，哪些门关上。
part-about-2 = 这样的分数不只决定借钱的条件。当年，它可以代替单车、酒店、租房的押金，也可以让人先看病、后付费。据 2017 和 2018 年的报道，这类服务覆盖了 381 个城市。
part-about-3 = 这是一个教学模型。真实的公式从未公布，这一个则完全公开，细到每一分。每个数字背后都能打开一句话、一条规则和一个来源，并且说明它是有报道的，还是我们的假设。

part-model-1 = 每个人都从 350 分开始，再按五个维度加分。维度的名称是公布过的：信用历史、行为偏好、履约能力、身份特质、人脉关系。处处都是最好的答案，加起来正好是 950 分，所以分数从不需要封顶。
part-model-2 = 得分看的是状态，不是事件：最严重的一次失约、距最近一次多久、守约了几个月。所以同样一次逾期，清白的人丢的分更多；一次好的行为，也只能动一点点。
part-model-3 = 失约会淡去。了结之后，每满一年就轻一级，满五年消失。从不了结的，永远不会消失。正在核查的会显示出来，但不计入。
part-model-4 = 未知不等于零。没有提供的，会得到一个写明的分数，介于最差和最好之间。没有本人同意、没有实名、没有任何历史，就根本没有分数；这时任何一扇门都不说是关着的，而是“无法判断”。
part-model-5 = 分数也可以读成守约与失约之比：每有一个人失约，有多少人守约。分数每高出固定的一段，这个比例就翻一番。这一段有多长，有其他评分公布的数据作依据；在这把尺上从哪里算起，则是我们的假设。
part-model-6 = 2015 年 7 月以后，真实的分数每月更新一次，在 6 日，只在 2020 年 2 月至 3 月暂停过一次。本模型里的“月”也是这样走的。

part-disputes-1 = 权重。流传着两个版本：35/25/20/15/5 和 35/20/25/15/5，都不是官方的。这里两种都可以选，也可以对照。官方的分值，我们一个也没有找到。
part-disputes-2 = 门槛。由商家自定，随城市和年份而变；有了分数，往往还不够。2017 年 3 月，单是各家单车公司的要求就从 600 到 750 不等。我们所依据的两篇文章里，第二篇把许多早先报道为 600 或 650 的待遇都说成 700。每扇门都写着自己的年份，以及别人怎么说。
part-disputes-3 = 放贷。文章一（2018 年）把 600 分当作两种信用额度的分界线。而《金融时报》2018 年 12 月报道，蚂蚁“从未”把这种分数用于放贷决定。我们照原样画出这条线，也把争议写在旁边。
part-disputes-4 = 常见的分数。2015 年的说法是多数人在 500 到 600 之间；2017 年的数据是，仅就上海而言，用户主体在 650 以上。2018 年在杭州，720 万用户中有 40% 可以免押金。分布、平均值和离散程度，我们都没有找到。
part-disputes-5 = 没有找到的：官方的权重和分值、新用户的起始分、一次逾期的代价、农机租赁的门槛。模型非要这样一个数字不可时，用的是我们自己的，并标明是假设。

part-critique-1 = 同意。2018 年 1 月 3 日，一份年度账单里有一个默认勾选的选项，不知不觉就让人开通了服务。公司当晚道歉，承认这个做法非常愚蠢。国家网信部门认定它不符合个人信息保护的要求，责令整改。
part-critique-2 = 牌照。2015 年 1 月，央行要求八家机构做好个人征信业务的准备。2017 年，央行认为没有一家合格，原因之一是利益冲突。2018 年，第一张牌照发给了共同出资的百行征信，这八家各占 8%。2024 年 11 月，另一家机构钱塘征信获得牌照，蚂蚁持股 35%。
part-critique-3 = 不透明。公式保密，权重也保密。本人看得到分数和一段简短的解读，却无从核对。这个模型公开，正是反其道而行：让人可以与它争论。
part-critique-4 = 分层。住房、储蓄、学历和职业都随阶层而定，分数高的人还省下了押金；不用这个应用的人、没有历史的人，则拿不出分数。也有相反的证据：一项研究发现，使用无现金支付使人获得信贷的机会提高了 56.3%，年长者和学历较低者提高得更多。
part-critique-5 = 人脉关系。拿朋友来评判一个人，等于“连坐”。公司表示，只看相互有转账往来的人，不看社交网络上的动态。在本模型里，这个维度可以关掉。
part-critique-6 = 用途与价值。2017 年，一位央行官员表示，用它免单车押金是一种营销，与隐私保护有冲突，而且这类分数并不善于判断谁会还钱。官方文件本身也只说，高分人群整体上失约较少，并不为任何一个人担保。到 2021 年，《华尔街日报》形容它已退化成一种会员积分计划。
part-critique-7 = 它不是政府的“社会信用体系”。芝麻信用是一项民营服务，由本人选择是否加入。两者确有交集：2015 年 7 月起，法院的失信被执行人名单与它共享；2018 年，一些城市的项目也与它合作过。
part-critique-8 = 传言。“一天打十小时游戏会扣分”，出自 2015 年一次采访里的一句话，从未见诸任何规则。分数的范围是 350 到 950，不是 0 到 1000。它也不是越用越多的积分，这是公司自己说的；这里从不建议多花钱。

part-limits-1 = 它不知道任何人的真实分数，也无法预测。同样的生活，真实的分数可能更高，也可能更低；有来源支持的只是变化的方向，其中一些来源很弱，还有几项只是依照惯例。
part-limits-2 = 它省去了一些东西：据说不影响分数的奖励“芝麻粒”，2020 年推出的单条记录修复，以及商家在分数够了之后仍然拒绝的种种理由。
part-limits-3 = 它以整月计算。看哪些方面、每级差多少、改变要费多大力气，都是我们的假设。多数押金的金额也是。凡是假设，都已标明。

part-privacy-1 = 一切都在这台设备上计算，填写的内容不会离开它，也不会被保存。没有 cookie，没有账号，也不向任何人发送请求。页面只加载自己的文件；为了离线使用，浏览器可能保留这些文件。
part-privacy-2 = 以链接分享的案例，就写在链接里。拿到链接的人都能读到它，所以请不要写进真实的人生。

part-sources-1 = 想法来自两篇文章：一篇是 2018 年 1 月 3 日的，讲 600 分的好处（loan78.com）；一篇是 2024 年 3 月的，讲 700 分的好处（newsflash.city）。两篇都是机器翻译、带有推销目的的文章，我们也如此看待：每个说法旁边，都放着更可靠的来源怎么说。
part-sources-2 = 关于分数：运营方写给商家的文档，以及公开的商家代码中留存的行业关注名单代码；财新，2015 年 3 月 2 日；该机构首席数据科学家，2015 年；《中国日报》，2016 年 1 月 11 日和 2018 年 11 月 27 日；蚂蚁致《金融时报》的信，2017 年 11 月；新华社，2018 年 6 月 10 日；路透社，2020 年 2 月。
part-sources-3 = 关于它打开了什么：苏州市，2016 年；《中国日报》、Alizila、Marbridge、中新网英文版，2017 年；第一财经，2018 年 3 月；Jing Daily，2015 年；加拿大移民部门，见《中国日报》2018 年 11 月。
part-sources-4 = 关于批评：路透社，2017 年 7 月 4 日；中新网英文版，2017 年 6 月 9 日和 2018 年 1 月 11 日；《金融时报》，2018 年 12 月；《华尔街日报》，2021 年 6 月；J. Daum，China Law Translate；S. Ouyang，SSRN 3948925。
part-sources-5 = 关于评分卡：美联储就信用评分提交国会的报告，2007 年 8 月；FICO 的扣分表，2009 年 11 月；美国《公平信用报告法》和 B 条例，关于如何说明理由。

legal = Open Sesame 是独立的教学模型，与蚂蚁集团、支付宝没有关联，也未获其认可；各名称归其所有者，这里只用来说明报道的内容。它不是真实的算法，真实算法的权重没有公布。它不是预测，也不是金融或法律建议。所列门槛为 2015–2024 年的历史情况。

### 打开数字后显示的说明

characteristic-worstRecord-about = 信贷上最严重的一次失约，如今还有多严重：0 为没有，8 为最重。级别越往下，每级扣得越少，所以清白的人第一次失约代价最大。
characteristic-latestRecord-about = 最近一次信贷失约了结至今的月数；没有了结，时间就不起算。隔得越久，越说明不了今天。
characteristic-recentRecords-about = 尚未了结、或在 24 个月内了结的信贷失约有几次。多次比一次严重，但每多一次，多扣的分越来越少。
characteristic-courtList-about = 是否被法院列为有能力履行判决而不履行的人，即失信被执行人。据报道，债务还清后影响仍保留五年，并逐渐减弱。
characteristic-onTimeRepayments-about = 最近 24 个月里全部按时还款的月数。一个月变化不大，月月如此才有分量。
characteristic-accountAge-about = 最早的信用账户开了多久。长历史比短历史更能说明问题，年轻人和新用户因此吃亏。
characteristic-creditUtilisation-about = 信用额度用掉的比例。这是别处评分卡的惯例；关于这种分数，没有公布过任何说法。
characteristic-applications-about = 最近 6 个月申请信贷的次数。频繁申请常被看作急需用钱；只有消费类网站说它会计入。
characteristic-activeMonths-about = 最近 12 个月里有日常支付的月数。用得少，可判断的就少，习惯用现金的人也因此吃亏。
characteristic-steadySpending-about = 最近 24 个月里支出接近本人平时水平的月数。看的是稳定，不是金额；不过收入忽高忽低的人还是吃亏。
characteristic-paymentKinds-about = 用到几种日常支付。种类越多，生活露出得越多：这是信任的理由，也是隐私的问题。
characteristic-worstRental-about = 租借、出行、住宿、租房或缴费上最严重的一次失约，如今还有多严重：0 为没有，8 为最重。和信贷一样，第一次代价最大。
characteristic-recentRentalRecords-about = 租借、出行、住宿、租房或缴费上，尚未了结或在 24 个月内了结的失约有几次。
characteristic-rentalsKept-about = 最近 24 个月里按时、完好归还的租借次数。每一次都是一个兑现了的小承诺。
characteristic-billsOnTime-about = 最近 24 个月里房租和生活账单全部按时付清的月数。没有贷款的人，也能由此证明自己守约。
characteristic-savings-about = 积蓄相当于本人几个月的花销。有余粮更容易守约；批评者认为，这等于奖励家境好的人。
characteristic-home-about = 是否证明名下有住房。它反映的多是财富和家庭，而不是品行，因此受到批评。
characteristic-car-about = 是否证明名下有汽车。它反映的多是财富，而不是品行，因此受到批评。
characteristic-providentFund-about = 缴存住房公积金的月数。它说明有稳定的正式工作，却把没有这类合同的劳动者排除在外。
characteristic-occupation-about = 证明了什么职业。据报道它会计入；职业往往随阶层而定，所以这是受批评最多的几项之一。
characteristic-education-about = 证明了什么学历。据报道它会计入；学历往往随阶层而定，所以这是受批评最多的几项之一。
characteristic-phone-about = 同一个手机号用了几个月。号码不变，人就联系得上。
characteristic-address-about = 在同一个地址住了几个月。它被算作稳定，可是租房的人和外出务工的人常常身不由己。
characteristic-contacts-about = 与多少位实名的人有过转账往来。批评者问：认识多少人，和守不守约有什么关系？
characteristic-contactsStanding-about = 这些人里守约者的比例。批评者认为这是“连坐”，也在贫富圈子之间筑起一道墙。
benefit-huabei-about = 购物用的信用额度。文章一说 600 分是关键；《金融时报》2018 年报道，这种分数从未用于放贷。
benefit-jiebei-about = 消费贷款。文章一说 600 分是关键；《金融时报》2018 年报道，这种分数从未用于放贷。
benefit-consumerLoan-about = 合作机构的贷款（招联好期贷）。文章一说申请要 600 分；分数是否真的起决定作用，有争议。
benefit-higherLimits-about = 文章二说 700 分可享更高额度和利息优惠。而官方文件不许商家以分数作为优惠的依据。
benefit-hotelPayLater-about = 入住不交押金，离店后再付款；2016 年起见于一家大型旅行网站。
benefit-fastCheckIn-about = 文章二把它列为 700 分的待遇；更早的来源说酒店是 600 分。
benefit-shortTermRental-about = 短期租房不交押金，2018 年前后见于短租网站。文章一提到它，没有给出分数。
benefit-homestay-about = 住民宿不交押金，2018 年前后。文章一提到它，没有给出分数。
benefit-carRental-about = 租车不交押金，文章一 2018 年如此说。门槛由各家公司自定。
benefit-carRentalMajor-about = 两家大型租车公司要求 650 分，报道一直到 2025 年。文章二说是 700 分。
benefit-carShare-about = 按小时租车不交押金，2020 年的报道，只涉及一家公司。
benefit-carPremium-about = 价值 20 万元左右的车，一个没有日期的来源说要 700 分，便宜的车 600 分。
benefit-overseasCar-about = 在五个境外机场租车不交押金，2017 年或以后。
benefit-bikesCity-about = 苏州公共自行车，2016 年。除分数外，还要求五年内没有不良记录。
benefit-bikesOfo-about = 共享单车免押金，2017 年先在上海，后来又到四个城市。
benefit-bikesHello-about = 共享单车免押金，2018 年 3 月起在全国推行。
benefit-convenientServices-about = 文章一提到“便民服务”，没有给出分数。门槛是我们的假设。
benefit-agriculturalEquipment-about = 文章一提到它，没有给出分数。门槛是我们的假设。
benefit-hospitalPayLater-about = 先看病，后付费，2017 年 11 月起见于上海一家医院。还要求已开通花呗。
benefit-hospitalAppointments-about = 用手机挂号、查报告。文章一没有提分数；只要实名认证即可，是我们的假设。
benefit-hospitalPilot-about = 2016 年广州市妇女儿童医疗中心的试点：先诊疗，后付费。
benefit-houseRental-about = 租房不交押金，房租按月付；2017 年 10 月，八个城市。文章二说是 700 分。
benefit-houseReducedDeposit-about = 文章二说 700 分可免交或少交押金；而当时的来源说 650 分就免。
benefit-receiveFirst-about = 网上下单，看过货再付款。2023 年的来源说 650 分，文章二说 700 分。
benefit-offlineMerchants-about = 街边商家不要求先办储值卡，2018 年前后。文章二提到这种信任，没有单独给出分数。
benefit-digitalServices-about = 2018 年前后的一个来源说，700 分可享约一百项服务，从数码产品到衣物、玩具。
benefit-singaporeVisa-about = 2015 年起，申请时可以用分数代替资产证明。
benefit-luxembourgVisa-about = 来源不一：2015 年说 750 分，2017 年说 700 分。究竟简便在哪里，没有说明。
benefit-japanVisa-about = 2017 年的报道。究竟简便在哪里，没有说明。
benefit-canadaVisa-about = 2018 年 11 月起，可以用信用报告代替银行流水。
benefit-airportFastLane-about = 北京首都机场的快速通道。只有一个很晚、很弱的来源给出分数，当时的来源没有找到。
benefit-powerBank-about = 路上给手机充电的充电宝，街电，2017 年。另有来源说 550 分。
benefit-umbrella-about = 借雨伞和一些小家电不交押金。只有一个较弱的来源，2023 年。
benefit-libraryBooks-about = 借书不交押金，2017 年见于杭州，以及上海一所大学。
benefit-phoneRental-about = 租手机不交押金，2018 年见于几家网站。另有来源说 650 分。
benefit-phonePlan-about = 中国联通的套餐，不必预存话费，2017 年 5 月。
benefit-recycling-about = 旧物回收。只有一个较弱的来源，2023 年，没有细节。
benefit-datingBadge-about = 2015 年，一家婚恋网站让会员展示分数。没有门槛。
kind-instalmentsOverdue-about = 同一笔贷款有不止一期没有按时还。
kind-cashOut-about = 借虚假交易把消费额度变成现金，并且严重逾期。
kind-courtDefaulter-about = 法院认定有能力履行判决而不履行。
kind-courtEnforcement-about = 法院正在强制执行判决，但本人不在失信名单上。
kind-stayUnpaid-about = 名单上的代码没有说明用途，指住宿只是很可能，并不确定。
kind-sellerCashOut-about = 商家帮人把信用额度变成现金。
kind-tenancyAbandoned-about = 租约没有按约定结束，例如不打招呼就搬走。
kind-utilityUnpaid-about = 名单上的代码没有写明类别，这样解读未经核实。
kind-rentalLate-about = 我们自己加的：没有已知的代码。
kind-rentalDamaged-about = 我们自己加的：没有已知的代码。
kind-hospitalUnpaid-about = 自动扣款失败后，费用仍未付清。我们依据一个较弱的来源自己加的：没有已知的代码。
dispute-none-about = 与最初上报的一致。
dispute-underReview-about = 本人提出了异议。记录仍会显示，但在核实之前不计入。
dispute-confirmed-about = 经核查属实，计入。
dispute-amended-about = 经核查作了更正，按更正后的内容计入。
dispute-rejected-about = 异议没有被采纳，计入。
recordState-counts-about = 它计入分数；了结之后，每满一年减轻一级。
recordState-underReview-about = 正在核查，核实之前不影响分数。
recordState-expired-about = 了结已满五年，不再影响分数。从不了结的，永远不会过期。
confidence-high-about = 有官方文件，或两家以上声誉良好、互相独立的媒体。
confidence-medium-about = 一家声誉良好的媒体，或几个较弱但说法一致的来源。
confidence-low-about = 汇集网站、机器翻译或匿名网页，只当传闻看。
confidence-assumption-about = 是我们自己的。没有找到任何公布的数据。

### 打开的数字，与错误

ceiling-courtListed-about = 法院把有能力履行判决而不履行的人列入名单（失信被执行人）。据报道，上榜者的分数“大幅下降”，一名学生降到“最低一档”；债务还清后，影响在五年里逐渐减弱。具体上限是我们定的。
ceiling-graveRecord-about = 只要档案里有欺诈或严重的未还欠款，别处的分再高也补不回来。放贷机构常有这样的规则。关于这种分数没有公布过，上限是我们定的。
ceiling-graveRentalRecord-about = 租借、出行、租房和缴费方面也一样，只是宽松一些。上限是我们定的。
benefit-last = 最晚的报道：{ $year } 年。
benefit-ended = 这项服务已经终止。{ $how }
benefit-condition = { $source }（{ $confidence }）
benefit-raised = 在本模型中，{ $score } 分起额度提高 { $percent }%，利息降低 { $discount }%。{ $source }
benefit-line-assumed = 有报道的最多只是额度范围；这个分数对应多少，是我们的假设。借了就是债。
points-would = 如果未提供，这一项得 { $points } 分，{ $than ->
    [more] 比现在多：藏起来反而有利
    [fewer] 比现在少
   *[same] 与现在一样
    }。
ceiling-rule = 从第几级起
ceiling-score = 最高分数
score-rule-held = 起始 { $base } 分，加 { $points } 分，压住 { $held } 分，得 { $score } 分。各项最佳值合计恰为 { $most } 分，因此 { $base } 与 { $highest } 都能达到。
expected-number = 一个数字
expected-boolean = 是或否（true 或 false）
expected-booleanOrUnknown = 是或否（true 或 false），或 "unknown"
expected-string = 一段文字
expected-array = 一个列表
expected-arrayOrUnknown = 一个列表，或 "unknown"
expected-object = 一组字段
expected-null = 空值（null）
expected-undefined = 空
expected-other = 其他内容
