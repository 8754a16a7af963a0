# Time: month by month, and two lives side by side.
mishap-billLate = 一张账单晚付 10 天
mishap-returnLate = 租借物品晚还 3 天
mishap-repaymentLate7 = 一次还款逾期 7 天
mishap-repaymentLate30 = 一次还款逾期 30 天
mishap-cardMaxedOut = 信用卡用到额度的 95%
mishap-applications = 半年内四次申请信贷
mishap-returnDamaged = 租借物品归还时有损坏
mishap-rentalUnpaid = 一笔租借费用未付
mishap-repaymentOpen = 一笔还款一直未还
mishap-courtList = 被列入失信被执行人名单
