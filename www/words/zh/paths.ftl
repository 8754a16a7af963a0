# Paths: how a door is opened, and what would shut it.
cause-month = 计划的第 { $month } 个月
cause-path = 通往“{ $name }”的路，{ $months } 个月
