# Time: month by month, and two lives side by side.
mishap-billLate = A bill paid 10 days late
mishap-returnLate = A rented thing returned 3 days late
mishap-repaymentLate7 = A repayment 7 days late
mishap-repaymentLate30 = A repayment 30 days late
mishap-cardMaxedOut = A card used up to 95 %
mishap-applications = Four applications for credit within half a year
mishap-returnDamaged = A rented thing returned damaged
mishap-rentalUnpaid = A rental left unpaid
mishap-repaymentOpen = A repayment left unpaid
mishap-courtList = A place on the court's list of defaulters
