# Paths: how a door is opened, and what would shut it.
cause-month = month { $month } of a plan
cause-path = the way to { $name }, { $months } months
