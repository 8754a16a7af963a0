# 首屏不需要的文字：“关于”部分的长文，以及打开数字后显示的说明。

part-about-1 = 这样的分数不只关系到借钱。当年，它可以代替单车、酒店、租房的押金，也可以让人先看病、后付费。它打开过什么、在哪一年，每扇门上都有说明。

part-model-1 = 每个人都从 { $lowest } 分开始，再按五个维度加分。维度的名称是公布过的：信用历史、行为偏好、履约能力、身份特质、人脉关系。每一项都取最佳值，总分正好是 { $highest } 分。
part-model-2 = 得分看的是状态，不是事件：最严重的一条记录有多严重、距最近一次多久、按时了几个月。所以同样一次逾期，没有违约的人比有过违约的人丢分更多；一次好的行为，也只能动一点点。借贷上从未逾期，是分值最大的一项；支付种类的分值不到它的一半。
part-model-3 = 违约的影响会逐渐减弱。每次违约按严重程度计为 1 到 8，结清之前再加 1。从结清那天起，每满一年减 1，满五年消失；从不结清的，永远不会消失。正在核查的会显示出来，但不计入。
part-model-4 = 未知不等于零。未提供的答案得固定的分数，介于最差和最好之间。所以藏起很差的答案可能有利，藏起好的则吃亏；每条规则都把两者列出来。违约记录不同：不提供，就等于退出评分，没有分数。没有本人同意、没有实名、没有任何历史，也没有分数。这时，要求分数的门不是关着，而是“无法判断”。
part-model-5 = 分数也可以换算成风险：一百个人里有多少人会逾期。分数每高出固定的一段，好坏比就翻一番。这一段有多长，有其他评分公布的数据作依据；从哪里算起，则是我们的假设。
part-model-6 = 2015 年 7 月以后，真实的分数每月更新一次，在 6 日。已知只在 2020 年 2 月至 3 月暂停过一次。本模型里的“月”也是这样走的。
part-model-7 = 有些事情会给分数设上限。人在法院的失信被执行人名单上时，以及还清后的第一年里，其他方面再好，分数最高也只在最低一段；此后上限逐年提高，满五年取消。其他严重的记录，以及近期多次违约，也会设上限，只是宽松一些。超过上限的部分叫“被压住的分”，报告里单列一行：起步分加上得分，减去被压住的分，就是分数。
part-model-8 = 至少要有六个月的历史。这条规则借自另一种评分 FICO；关于这种分数，没有公布过。
part-deposits-1 = loan78.com 的文章写到马云的目标：“消灭押金和现金”。押金保护的是单车、房间、住房的主人，防的是不归还的陌生人。如果分数能说明谁会归还，押金就不需要了，没什么钱的人也能租到别人租得到的东西。
part-deposits-2 = 代价是，必须有人对每个人都足够了解；而且最先免押金的，是分数高的人。这里的每扇门都写明押金是多少，是报道过的，还是我们的假设；多数是假设。
part-reach-1 = loan78.com 的文章（2018 年 1 月）说已有十大行业接入，并点出其中七个：酒店、短租、民宿、租车、共享单车、便民服务、农机租赁。另外三个是什么，文章没有说。
part-reach-2 = 这七个之外的分类是我们自己的：借贷、医疗、租房、购物、出行与签证、日常用品、社交；其中有的也许就在没有点名的三个里。其中有些见于两篇文章，有些只见于其他来源，每扇门都有说明。
part-reach-3 = 这篇文章还说覆盖 381 个城市。中新网 2017 年 3 月的报道也是这个数字，并说约有 2000 万人用过免押服务。这是所有这类服务的总和，没有来源说哪一项服务覆盖了全部城市。
part-lenders-1 = loan78.com 的文章说，蚂蚁金服的两家小贷公司正把注册资本从 38 亿元增加到 120 亿元，以“更好地服务用户”：今后 600 分以上的更多用户可以借到钱。这两家公司经营的就是花呗和借呗。
part-lenders-2 = 那是 2017 年 12 月，监管部门正在整顿现金贷。放贷机构自有资金多了，可以多放贷；也可以放同样多的贷，而在有人还不上时少受损失。文章只说了前一半；这两个数字，我们没有更好的来源。
part-lenders-3 = 它服务的是谁？借到钱的人，刚刚有资格申请的人，还有收取利息的放贷机构。今后的“小镇”页面会展示这一点：资本增加后，各个分数的人会有什么变化。
part-improve-1 = newsflash.city 的文章（2024 年 3 月）列出了自己的提分办法。下面逐条列出，并说明本模型怎样处理。这些都不是针对真实分数的建议。
part-improve-2 = “按时还信用卡和贷款。”本模型部分同意：没有逾期分值最大；但按时缴费的月数，分值比按时还款的月数更高。
part-improve-3 = “使用共享服务时遵守规则、爱护物品。”本模型计入按时完好归还的次数，也计入没有做到的记录。为了分数多租，得不到多少分。
part-improve-4 = “在社交网络中保持良好的人际关系。”本模型不这样做：只看有转账往来的人，分值很小，也从不把它当作开门的一步。见下一部分。
part-improve-5 = “等等”，文章到此为止。其他来源还提到按时缴费、手机号和住址稳定、职业和学历认证。这里没有任何一条要人多花钱。
part-friends-1 = newsflash.city 的文章说评分会看社交网络。公司的说法不同：只看相互有转账往来的人（财新，2015 年 3 月 2 日），不看社交动态（蚂蚁，2017 年）。两种说法这里都列出，外人都无法核实。
part-friends-2 = 本模型采用公司的说法。即便如此，它仍然拿别人来评判一个人：朋友逾期，自己丢分。可以在“每个维度占多少？”里关掉人脉关系，看看有什么变化。
part-security-1 = newsflash.city 的文章提到人们担心隐私和个人信息安全，并说支付宝在不断加强保护措施，但没有给出细节。
part-security-2 = 这种担心不难理解。这样的分数需要把支付、借贷、租借、账单、工作、学历、住址和朋友放在一处。谁闯了进去，或者被放了进去，就看到了一个人的全部生活。密码泄露了可以改，生活改不了。本页面不需要这些：你填写的内容不会离开这台设备。
part-records-1 = 芝麻信用曾向商家提供一份违约名单，叫“行业关注名单”。它的代码留存在公开的商家代码里。代码说明有哪些种类；分值从未公布过。
part-records-2 = AA：贷款按天数逾期（AA001001 至 007）、按期数逾期（010 至 016），以及套现（AA002001）。AB：失信被执行人（AB001001）、被执行人（002）。AC：盗刷、欺诈、骗保。
part-records-3 = AD：租车费未付（AD001）、租车未还（002）、违章罚款未缴（003）、骑行费未付（005）、单车未还（006），车费、过路费、停车费未付（007 至 009）。AE：很可能是住宿。AF：虚假交易、恶意评价、售假、商家套现、网购未付款。
part-records-4 = AG：拖欠房租（AG001）、杂费未付（002）、其他违约与租约非正常终止（003 至 005）。AH：很可能是生活账单。AK：租借费未付（AK001）、租借物未还（002）。租借物逾期归还、损坏和医院费用未付是我们自己加的，没有代码。
part-records-5 = 每条记录还写明严重程度（1 到 3）、是否结清、金额区间，以及异议处理到哪一步。本模型都保留了，只是严重程度从 1 到 3 改成 1 到 8。

part-disputes-1 = 权重。流传着两个版本：35/25/20/15/5 和 35/20/25/15/5，都不是官方的。这里两种都可以选，也可以对照。官方的分值，我们一个也没有找到。
part-disputes-2 = 门槛。由商家自定，随城市和年份而变；有了分数，往往还不够。2017 年 3 月，单是各家单车公司的要求就从 600 到 750 不等。newsflash.city 的文章（2024 年）把许多早先报道为 600 或 650 的服务都说成 700。每扇门都写着自己的年份，以及别人怎么说。
part-disputes-3 = 放贷。loan78.com 的文章（2018 年）把 600 分当作两种信用额度的分界线。《金融时报》2018 年 12 月（我们只见到转引）报道说，蚂蚁称“从未”把这种分数用于放贷决定。也有人说额度“以它为依据”。2021 年 9 月起，花呗还向央行征信系统报送。我们按 loan78.com 的说法画出这条线，也把争议写在旁边。
part-disputes-4 = 常见的分数。2015 年的说法是多数人在 500 到 600 之间；2017 年的数据是，仅就上海而言，用户主体在 650 以上。2018 年在杭州，720 万用户中有 40% 可以免押金。分布、平均值和离散程度，我们都没有找到。
part-disputes-5 = 没有找到的：官方的权重和分值、新用户的起始分、一次逾期的代价、农机租赁的门槛。模型需要这样一个数字时，用的是我们自己的，并标明是假设。
part-disputes-6 = 在这里，租房减押金要 700 分，免押金反而只要 650 分，看上去颠倒了。前者是 newsflash.city 的说法（2024 年：700 分“免交或减少”押金），后者是 2017 年 10 月报纸的报道。我们两者都保留，并注明年份。

part-critique-1 = 同意。2018 年 1 月 3 日，一份年度账单里有一个默认勾选的选项，不知不觉就让人开通了服务。公司当晚道歉，承认这个做法非常愚蠢。国家网信部门认定它不符合个人信息保护的要求，责令整改。
part-critique-2 = 牌照。2015 年 1 月，央行要求八家机构做好个人征信业务的准备。2017 年，央行认为没有一家合格，原因之一是利益冲突。2018 年，第一张牌照发给了共同出资的百行征信，这八家各占 8%。芝麻信用自己从未获得牌照。2024 年 11 月，另一家公司钱塘征信获得牌照，蚂蚁持股 35%。
part-critique-3 = 不透明。公式保密，权重也保密。本人看得到分数和一段简短的解读，却无从核对。这个模型公开，正是反其道而行：让人可以与它争论。
part-critique-4 = 分层。住房、储蓄、学历和职业都与阶层有关，分数高的人还省下了押金；不用这个应用的人、没有历史的人，则没有分数可用。不妨比较“富裕而粗心的人”和“爱惜租借物的人”。也有相反的证据，但说的是无现金支付，不是评分：一项研究发现，它使人获得信贷的机会提高了 56.3%，年长者和学历较低者提高得更多。
part-critique-5 = 人脉关系。拿朋友来评判一个人，等于“连坐”。见“社交网络，还是只看转账？”。
part-critique-6 = 用途与价值。2017 年，一位央行官员表示，用它免单车押金是一种营销，与隐私保护有冲突，而且这类分数并不善于判断谁会还钱。官方文件本身也只说，高分人群整体上违约较少，并不为任何一个人担保。到 2021 年，《华尔街日报》形容它已退化成一种会员积分计划。
part-critique-7 = 它不是政府的“社会信用体系”。后者主要是黑名单和监管，而不是一个分数。芝麻信用是一项民营服务；公司说，是否加入由本人选择（但请看“同意”）。两者确有交集：2015 年 7 月起，法院的失信被执行人名单与它共享；2018 年，一些城市的项目也与它合作过。
part-critique-8 = 传言。“一天打十小时游戏会扣分”，出自 2015 年一次采访里的一句话，从未见诸任何规则。分数的范围是 { $lowest } 到 { $highest }，不是 0 到 1000。它也不是越用越多的积分，这是公司自己说的。这里从不要人多花钱。

part-limits-1 = 它不知道任何人的真实分数，也无法预测。同样的生活，真实的分数可能更高，也可能更低；有来源支持的只是变化的方向，其中一些来源很弱，还有几项只是依照惯例。
part-limits-2 = 它省去了一些东西：据说不影响分数的奖励“芝麻粒”，2020 年推出的单条记录修复，以及商家在分数够了之后仍然拒绝的种种理由。
part-limits-3 = 它以整月计算。看哪些方面、每级差多少、改变要费多大力气，都是我们的假设；多数押金的金额、额度如何增长也是。凡是假设，都已标明。

part-privacy-1 = 一切都在这台设备上计算，你填写的内容不会离开它，也不会被保存。没有 cookie，没有账号。页面只加载自己的文件，不向别处请求任何东西。
part-privacy-2 = 你所选的一切写在页面地址的“#”之后。浏览器不会把这一部分发给任何人，但它会留在这个浏览器的历史记录里；谁拿到链接或文本，谁就能看到内容。所以请不要填写真实的人生。

part-sources-1 = 想法来自两篇文章：一篇是 2018 年 1 月 3 日的“Ma Yun zooms in, and users with sesame scores of 600 or more have benefits!”（loan78.com/gl/2018/01/03/149067.html）；一篇是 2024 年 3 月的，讲 700 分的好处（newsflash.city/2403/b9c2d35a7e783d94.html）。两篇都是机器翻译、带有推销目的的文章，我们也如此看待：每个说法旁边，都放着更可靠的来源怎么说。
part-sources-2 = 关于分数：运营方写给商家的文档，以及公开的商家代码中留存的行业关注名单代码；财新，2015 年 3 月 2 日；芝麻信用首席数据科学家，2015 年；《中国日报》，2016 年 1 月 11 日和 2018 年 11 月 27 日；新华社，2017 年 10 月 4 日和 2018 年 6 月 10 日；蚂蚁致《金融时报》的信，2017 年 11 月；路透社，2020 年 2 月。
part-sources-3 = 关于它打开了什么：苏州市，2016 年；《中国日报》、Alizila、中新网、Marbridge、中新网英文版，2017 年；第一财经，2018 年 3 月；Jing Daily，2015 年；加拿大移民部门，见《中国日报》2018 年 11 月。较弱的来源（其中一个是 2026 年的网页，没有注明事情的日期）在各扇门上注明。
part-sources-4 = 关于批评：路透社，2017 年 7 月 4 日；中新网英文版，2017 年 6 月 9 日和 2018 年 1 月 11 日；《金融时报》，2018 年 12 月（转引）；《华尔街日报》，2021 年 6 月；J. Daum，China Law Translate；S. Ouyang，SSRN 3948925。
part-sources-5 = 关于评分卡：美联储就信用评分提交国会的报告，2007 年 8 月；FICO 的扣分表，2009 年 11 月；美国《公平信用报告法》和 B 条例，关于如何说明理由。

### 打开数字后显示的说明

characteristic-worstRecord-about = 信贷上最严重的一次违约，如今还有多严重：0 为没有，9 为最重且未结清。越严重，每重一步多扣的分越少，所以没有违约的人第一次违约代价最大。
characteristic-latestRecord-about = 最近一次信贷违约结清至今的月数；没有结清，时间就不起算。隔得越久，越说明不了今天。
characteristic-recentRecords-about = 24 个月内结清的信贷违约每次计一次，未结清的计两次。多次比一次扣分多，但每多一次，多扣的分越来越少。
characteristic-onTimeRepayments-about = 最近 24 个月里全部按时还款的月数。一个月变化不大，月月如此才有分量。
characteristic-accountAge-about = 最早的信用账户开了多久。长历史比短历史更能说明问题，年轻人和新用户因此吃亏。
characteristic-creditUtilisation-about = 信用额度用掉的比例。这是别处评分卡的惯例；关于这种分数，没有公布过任何说法。
characteristic-applications-about = 最近 6 个月申请信贷的次数。频繁申请常被看作急需用钱；只有消费类网站说它会计入。
characteristic-activeMonths-about = 最近 12 个月里有日常支付的月数。用得少，可判断的就少，习惯用现金的人也因此吃亏。
characteristic-steadySpending-about = 最近 24 个月里支出接近本人平时水平的月数。支出平稳会计入，是我们的理解：来源说的是手机号和住址稳定。收入忽高忽低的人会吃亏。
characteristic-paymentKinds-about = 用到几种日常支付。十种加起来，与两年按时完好归还的分值差不多；方便该不该有这么重，值得一问。种类越多，生活露出得也越多。
characteristic-worstRental-about = 租借、出行、住宿、租房或缴费上最严重的一次违约，如今还有多严重：0 为没有，9 为最重且未结清。和信贷一样，第一次代价最大。
characteristic-recentRentalRecords-about = 租借、出行、住宿、租房或缴费上，24 个月内处理完的违约每次计一次，未处理完的计两次。
characteristic-rentalsKept-about = 最近 24 个月里按时、完好归还的租借次数。每一次都是一个兑现了的小承诺。
characteristic-billsOnTime-about = 最近 24 个月里房租和生活账单全部按时付清的月数。没有贷款的人，也能由此证明自己守约。2015 年财新的报道把缴费列入这个维度。
characteristic-savings-about = 积蓄相当于本人几个月的花销。有积蓄更容易守约；批评者认为，这等于奖励家境好的人。
characteristic-home-about = 是否证明名下有住房。它反映的多是财富和家庭，而不是品行，因此受到批评。
characteristic-car-about = 是否证明名下有汽车。它反映的多是财富，而不是品行，因此受到批评。
characteristic-providentFund-about = 缴存住房公积金的月数。它说明有稳定的正式工作，却把没有这类合同的劳动者排除在外。
characteristic-occupation-about = 证明了什么职业。据报道它会计入；职业往往随阶层而定，所以这是受批评最多的几项之一。
characteristic-education-about = 证明了什么学历。据报道它会计入；学历往往随阶层而定，所以这是受批评最多的几项之一。
characteristic-phone-about = 同一个手机号用了几个月。号码不变，人就联系得上。
characteristic-address-about = 在同一个地址住了几个月。它被算作稳定，可是租房的人和外出务工的人常常身不由己。
characteristic-contacts-about = 与多少位实名的人有过转账往来。批评者问：认识多少人，和守不守约有什么关系？
characteristic-contactsStanding-about = 这些人里守约者的比例。批评者认为这是“连坐”，也在贫富圈子之间筑起一道墙。
benefit-huabei-about = 购物用的信用额度。loan78.com 说 600 分是关键。据转引，蚂蚁在 2018 年 12 月称从未把这种分数用于放贷决定；也有人说额度“以它为依据”。2021 年 9 月起，它向央行征信系统报送。借了是要还的。
benefit-jiebei-about = 消费贷款。loan78.com 说 600 分是关键。据转引，蚂蚁在 2018 年 12 月称从未把这种分数用于放贷决定；也有人说额度“以它为依据”。借了是要还的。
benefit-consumerLoan-about = 合作机构招联的贷款（好期贷）。loan78.com 说申请要 600 分。蚂蚁 2018 年的否认，说的是自己的放贷，与这家机构无关。
benefit-higherLimits-about = newsflash.city 说 700 分可享更高额度和利息优惠。而官方文件要求商家不以分数作为优惠的依据。额度在这里提高多少，是我们的假设。
benefit-hotelPayLater-about = 入住不交押金，离店后再付款；2016 年起见于一家大型旅行网站。loan78.com 说酒店是 600 分。
benefit-fastCheckIn-about = newsflash.city 把快速入住列为 700 分的待遇，没有提酒店押金；更早的来源说 600 分免押金。
benefit-shortTermRental-about = 短期租房不交押金，2018 年前后见于短租网站。loan78.com 提到它，没有给出分数。
benefit-homestay-about = 住民宿不交押金，2018 年前后。loan78.com 提到它，没有给出分数。
benefit-carRental-about = 600 分租车不交押金，是 loan78.com 2018 年的说法，单凭它来源较弱。门槛由各家公司自定。
benefit-carRentalMajor-about = 两家大型租车公司要求 650 分，报道一直到 2025 年。newsflash.city 说是 700 分。
benefit-carShare-about = 按小时租车不交押金，2020 年的报道，只涉及一家公司。
benefit-carPremium-about = 价值 20 万元左右的车，一个没有日期的来源说要 700 分，便宜的车 600 分。
benefit-overseasCar-about = 在五个境外机场租车不交押金，2017 年或以后。
benefit-bikesCity-about = 苏州公共自行车，2016 年。除分数外，还要求五年内没有不良记录。
benefit-bikesOfo-about = 共享单车免押金，2017 年先在上海，后来又到四个城市。2018 年 12 月起，这家公司退不出押金，服务已经终止。
benefit-bikesHello-about = 共享单车免押金，2018 年 3 月起在全国推行。
benefit-convenientServices-about = loan78.com 提到“便民服务”，没有给出分数，也没有说明是什么。门槛是我们的假设。
benefit-agriculturalEquipment-about = loan78.com 提到它，没有给出分数。门槛是我们的假设。
benefit-hospitalPayLater-about = 先看病，后付费，最多 1000 元；2017 年 11 月起见于上海一家医院。还要求已开通花呗。
benefit-hospitalAppointments-about = 用手机挂号、查报告。loan78.com 没有提分数；只要实名认证即可，是我们的假设。
benefit-hospitalPilot-about = 2016 年广州市妇女儿童医疗中心的试点：先诊疗，后付费。
benefit-houseRental-about = 租房不交押金，房租按月付；2017 年 10 月，八个城市，650 分。newsflash.city 2024 年说，700 分“免交或减少”押金。
benefit-houseReducedDeposit-about = newsflash.city 说 700 分可免交或少交押金；2017 年的来源说 650 分就免。所以在这里，好处小的反而要求更高：两种说法相隔七年，彼此无关。
benefit-receiveFirst-about = 网上下单，看过货再付款。2023 年的来源说 650 分，newsflash.city 说 700 分。
benefit-offlineMerchants-about = 街边商家不要求先办储值卡，2018 年前后。newsflash.city 提到这种信任，除了通篇所说的 700 分，没有另给分数。
benefit-digitalServices-about = 2018 年前后的一个来源说，700 分可享约一百项服务，从数码产品到衣物、玩具。
benefit-singaporeVisa-about = 2015 年起，申请时可以用分数代替资产证明。
benefit-luxembourgVisa-about = 来源不一：2015 年说 750 分，2017 年说 700 分。究竟简便在哪里，没有说明。
benefit-japanVisa-about = 2017 年的报道。究竟简便在哪里，没有说明。
benefit-canadaVisa-about = 2018 年 11 月起，可以用信用报告代替银行流水。
benefit-airportFastLane-about = 北京首都机场的快速通道。只有一个 2026 年的较弱网页给出分数，没有日期；当时的来源没有找到。
benefit-powerBank-about = 路上给手机充电的充电宝，街电，2017 年。另有来源说 550 分。
benefit-umbrella-about = 借雨伞和一些小家电不交押金。只有一个较弱的来源，2023 年。
benefit-libraryBooks-about = 借书不交押金，2017 年见于杭州，以及上海一所大学。
benefit-phoneRental-about = 租手机不交押金，2018 年见于几家网站。另有来源说 650 分。
benefit-phonePlan-about = 中国联通的套餐，不必预存话费，2017 年 5 月。
benefit-recycling-about = 旧物回收。只有一个较弱的来源，2023 年，没有细节。
benefit-datingBadge-about = 2015 年，一家婚恋网站让会员展示分数。没有门槛。
kind-instalmentsOverdue-about = 同一笔贷款有不止一期没有按时还。
kind-code = 行业关注名单代码：{ $code }。
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
dispute-rejected-about = 异议不成立，计入。
recordState-counts-about = 它计入分数：结清之前最重，之后逐年减轻，满五年消失。
recordState-underReview-about = 正在核查，核实之前不影响分数。
recordState-expired-about = 结清已满五年，不再影响分数。从不结清的，永远不会消失。
confidence-high-about = 有官方文件，或两家以上声誉良好、互相独立的媒体。
confidence-medium-about = 一家声誉良好的媒体，或几个较弱但说法一致的来源。
confidence-low-about = 汇集网站、机器翻译或匿名网页，只当传闻看。
confidence-assumption-about = 是我们自己的。没有找到任何公布的数据。

### 打开的数字，与错误

ceiling-courtListed-about = 法院把有能力履行判决而不履行的人列入名单（失信被执行人）。据报道，上榜者的分数“大幅下降”，一名学生降到“最低一档”；债务还清后，影响在五年里逐渐减弱。具体上限是我们定的。表中 6 表示目前在名单上，5 表示还清后的第一年，4 表示第二年，依次到 1，即第五年。
ceiling-graveRecord-about = 严重的信贷违约会设上限，即使已经结清，别处的分再高也补不回来：例如拖了几个月才还的贷款，或者欺诈。结清之后，上限逐年放宽。放贷机构常有这样的规则。关于这种分数没有公布过，上限是我们定的。
ceiling-graveRentalRecord-about = 租借、用车和租住方面也一样，只是宽松一些。处理完之后，只有租车逾期不还还算这么重；没处理的，拖得久的房租、住宿费或没还的租借物也算。生活账单和车费不会算这么重。上限是我们定的。
ceiling-manyRecords-about = 偶尔迟还一次是疏忽；次数多了，别处的分再高也补不回来。每次信贷违约在结清后的 24 个月内计一次；未结清的不论多久都计两次。上限的数值是我们定的。
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
ceiling-rule = 从多严重或几次起
ceiling-score = 最高分数
ceiling-limits-assumed = 每道上限定在多少分，是我们的假设。
score-rule-held = 起始 { $base } 分，加 { $points } 分，压住 { $held } 分，得 { $score } 分。各项最佳值合计恰为 { $most } 分，因此 { $base } 与 { $highest } 都能达到。
counted-lateMonths-about = 你填了 { $given } 个月，计入 { $counted } 个月：有 { $records } 条记录表明，其余各月都有款项迟付或未付。
counted-inactiveMonths-about = 你填了 { $given } 个月，计入 { $counted } 个月：没有任何日常付款的月份，不算支出平稳的月份。
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

## 记录的各项

settle-does = 今天付清或补救。
age = 过 { $months } 个月
age-does = 只让这一条的时间往后走。
remove-does = 当作从没发生过。
field-kind = 哪一种违约
field-daysLate = 最长逾期天数
field-amountYuan = 金额（元）
field-dueMonthsAgo = 到期至今（月）
field-settled = 已结清
field-settledMonthsAgo = 结清至今（月）
field-dispute = 是否有异议

## 原因

why-title = 为什么是 { $score } 分？
why-none-title = 为什么没有分数？
why-none = 要有分数，先要本人同意、实名认证、提供记录，还要有一点历史。在那之前，要求分数的门都是“无法判断”，这与“不行”不同。
why-sum = 每个人都从 { $base } 分起步。这个人的守约情况和认证信息，加 { $points } 分，合计 { $score } 分。展开维度可看分数从何而来。
why-sum-held = 每个人都从 { $base } 分起步。这个人的守约情况和认证信息，加 { $points } 分；其中 { $held } 分被压住，剩下 { $score } 分。展开维度可看分数从何而来。
why-held = 被压住的分
why-held-about = 只要档案里有严重的问题，得分再多，分数也不能超过一个上限。
of-maximum = / { $maximum }
factors-title = 还差分最多的地方
factors-none = 没有：每一项都是最佳值。
weightings-title = 每个维度占多少？
weightings-about = 外人无从得知。流传的两种说法互相矛盾；切换看看有什么不同。
weighting-points = 各维度的分值（依次）：{ $list }

## 服务

benefits-title = 分数打开什么
benefits-intro = 根据两篇网上文章（loan78.com，2018 年；newsflash.city，2024 年）和其他公开来源的报道，大多在 2015 到 2018 年，有日期的最晚到 2025 年。条件由商家自定，并不断变化，有些服务已经终止。loan78.com 和中新网（2017 年 3 月）所说的 { $cities } 个城市，指的是各种免押服务的总和，不是这里的每一项。点按名称查看全部说明。
benefits-open = 条件全部满足。数字表示分数高出门槛多少。
benefits-nearly = 只差一个条件：最多差 { $points } 分、{ $months } 个月、一条记录或一项回答。怎样算“差一点”，是我们的假设。
benefits-closed = 差得更多。
benefits-unknown = 没有分数，或有信息未提供，就无法判断。未知不等于不行。
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
article-S1 = “Ma Yun zooms in, and users with sesame scores of 600 or more have benefits!”（loan78.com，2018 年 1 月 3 日，机器翻译）
article-S2 = 一篇讲 700 分好处的文章（newsflash.city，2024 年 3 月，机器翻译）
detail-value = 取值
detail-points = 得分
detail-direction = 该项计入及其方向，出处：{ $source }。
detail-points-assumed = 具体分值是我们的假设：从未公布过任何分值。
sum-confidence = 金额：{ $confidence }。
chance = 按 loan78.com 的说法，获批机会：{ $chance }。蚂蚁在 2018 年 12 月表示，从未把这种分数用于自己的放贷决定；也有人说额度“以它为依据”。
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
about-lead = “芝麻开门”是一个可以动手探索的模型：仿照芝麻信用的个人信用分。后者于 2015 年 1 月在中国公测。动一动某个输入，马上就能看到分数怎样变、为什么变，哪些门打开，哪些门关上。
brief-model = 教学模型
    .about = 真实的公式从未公布，这一个则完全公开，细到每一分：每个数字背后都能打开一句话、一条规则和一个来源，并且说明它是有报道的，还是我们的假设。
brief-independent = 独立
    .about = 与蚂蚁集团、支付宝没有关联，也未获其认可；各名称归其所有者，这里只用来说明报道的内容。
brief-advice = 不是建议
    .about = 它不是真实的算法，真实算法的权重没有公布。它不是预测，也不是金融或法律建议。
brief-device = 只在这台设备上
    .about = 一切都在这里计算。你填写的内容不会离开这台设备，也不会被保存。没有 cookie，没有账号。
brief-licence = 许可
    .about = MIT 许可证：任何人都可以使用、修改、分享。© 2026 The Open Sesame authors。代码目前还没有公开的地址。
brief-sources = 来源
    .about = 所列门槛多为历史情况，报道于 2015 至 2025 年，多数在 2018 年以前；有的没有日期，有的是我们的假设，各有标明。每扇门都写着自己的来源，主要来源列在本页末尾。
brief-sources-open = 查看列表
about-more = 详细说明
part-about = 这种分数有什么用
part-model = 这里如何计分
part-deposits = 目标：消灭押金
part-reach = 十大行业，381 个城市
part-lenders = 贷款的钱从哪里来
part-improve = newsflash.city 所说的提分办法
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

## 视图

door-title = { $score } 分的门
door-open-of = { $count } 项中开着 { $open } 项
ahead-title = 往后会怎样？
ahead-look = 查看
ahead-plans = 两种过法
ahead-ways = 怎样打开一扇门
doors-state = 哪些门
doors-all = 全部
doors-industry = 行业
doors-industries = 全部 { $count } 个行业
doors-unasked = 不要求分数
doors-none = 无
doors-trust = 圆点表示报道有多可信：
benefits-all = 每一项列在当时所要求的分数之下。点按可看条件、打开的办法和出处。

## 链接里的问题

link-note-label = 关于这个链接
link-note = 这个链接有一部分无法使用。
link-tooLong = 链接太长：{ $length } 个字符，最多读取 { $most } 个。页面从第一个人物开始。
link-unreadable = “{ $text }”不是链接的一部分，已略去。
link-newerVersion = 链接来自本页面更新的版本（{ $version }）。页面从第一个人物开始。
link-keptView = “{ $view }”这个视图还没有做好，这里显示第一个视图。
link-missing = 链接不完整：缺少 { $key }，改用：{ $used }。
link-unknownKey = 不认识“{ $key }”，已略去。
link-repeatedKey = “{ $key }”出现了不止一次，{ $used ->
        [none] 已略去。
       *[other] 采用：{ $used }。
    }
link-badValue = { $key } 不能是“{ $value }”，{ $used ->
        [none] 已略去。
       *[other] 改用：{ $used }。
    }
link-tooMany = { $key } 有 { $count } 项，最多读取 { $most } 项，{ $used ->
        [none] 已略去。
       *[other] 改用：{ $used }。
    }
link-notFetched = 页面缺少一个文件，链接无法读取。重新载入页面可再试一次。
