# Words for the model's own slugs that the first view does without; how they are asked for stands in model.ftl.

### Options and values

range-between = { $unit ->
    [months] { $from }–{ $to } months
    [percent] { $from }–{ $to }%
   *[count] { $from }–{ $to }
    }
range-or-more = { $unit ->
    [months] { $from } months or more
    [percent] { $from }% or more
   *[count] { $from } or more
    }

### Characteristics

characteristic-worstRecord-value = { $value ->
    [0] no broken promise
   *[other] seriousness { $value } of 9
    }
characteristic-latestRecord-value = { $value ->
    [0] one is not put right
    [1] put right this month
    [61] none
   *[other] put right less than { $value } months ago
    }
characteristic-latestRecord-bin-1 = put right less than { $to } months ago
characteristic-latestRecord-bin-2 = put right less than { $to } months ago
characteristic-latestRecord-bin-3 = put right less than { $to } months ago
characteristic-latestRecord-bin-4 = put right less than { $to } months ago
characteristic-latestRecord-bin-5 = put right less than { $to } months ago
characteristic-latestRecord-bin-6 = put right less than { $to } months ago
characteristic-recentRecords-value = { $value ->
    [0] none
   *[other] counted as { $value }
    }
characteristic-worstRental-value = { $value ->
    [0] no broken promise
   *[other] seriousness { $value } of 9
    }
characteristic-recentRentalRecords-value = { $value ->
    [0] none
   *[other] counted as { $value }
    }

### Reasons

reason-withheld = { $name } is not given, so it gets the points set for “not known”.
    .advice = Not saying is a choice. Here it is worth more than the worst answer and less than the best.
reason-seriousRecord = Your worst credit problem counts as { $value }, where 9 is the most serious.
    .advice = In the model it counts one more until it is put right. Then it falls by one a year, and after five years it is gone.
reason-latestRecord = { $value ->
    [0] A credit problem is not put right.
    [1] The latest credit problem was put right this month.
   *[other] The latest credit problem was put right less than { $value } months ago.
    }
    .advice = In the model this gets better from the day it is put right, and then with every month without a new one.
reason-severalRecords = Recent credit problems count as { $value }: each once, or twice if not put right.
    .advice = In the model each one leaves this count 24 months after it was put right.
reason-courtList = A court listed this person for not paying a debt that they could pay.
    .advice = In the model the limit stays lowest until the debt is paid. Then it rises in steps over five years.
reason-fewOnTimeRepayments = { $value ->
    [0] No month with repayments on time is known. Without a loan or a card there can be none.
   *[other] Repayments were on time in { $value } of the last 24 months; all 24 give the most points.
    }
    .advice = In the model every month on time adds a little. It takes months, not days.
reason-shortHistory = { $value ->
    [0] The oldest credit account is less than a month old, or there is none.
    [one] The oldest credit account is 1 month old.
   *[other] The oldest credit account is { $value } months old.
    }
    .advice = Only time changes this. More accounts do not make the oldest one older.
reason-highUtilisation = { $value }% of the credit limit is in use.
    .advice = In the model a smaller share in use gives more points. Borrowing elsewhere to pay it off only moves the debt.
reason-manyApplications = { $value ->
    [one] There was 1 application for credit in the last 6 months.
   *[other] There were { $value } applications for credit in the last 6 months.
    }
    .advice = In the model each application leaves the count after six months.
reason-lowActivity = { $value ->
    [0] Nothing everyday was paid with the app in the last 12 months.
   *[other] There were everyday payments in { $value } of the last 12 months.
    }
    .advice = Nothing has to be bought for this. Payments that are due anyway, such as a phone bill, are enough.
reason-unsteadySpending = { $value ->
    [0] In none of the last 24 months was spending near its usual level.
   *[other] Spending was near its usual level in { $value } of the last 24 months.
    }
    .advice = In the model only steadiness counts. The level itself, high or low, does not.
reason-fewPaymentKinds = { $value ->
    [0] No kind of everyday payment is in use.
    [one] 1 kind of everyday payment is in use.
   *[other] { $value } kinds of everyday payment are in use.
    }
    .advice = A bill that is due anyway may be paid with the app. It is no reason to buy anything.
reason-seriousRentalRecord = Your worst rental or bill problem counts as { $value }, where 9 is the most serious.
    .advice = In the model it counts one more until it is returned or paid. Then it falls by one a year, and after five years it is gone.
reason-severalRentalRecords = Recent rental or bill problems count as { $value }: each once, or twice if not put right.
    .advice = In the model each one leaves this count 24 months after it was put right.
reason-fewRentalsKept = { $value ->
    [0] No rental came back on time and in good order in the last 24 months.
    [one] 1 rental came back on time and in good order in the last 24 months.
   *[other] { $value } rentals came back on time and in good order in the last 24 months.
    }
    .advice = Things that are rented anyway are enough. Renting for points is not worth it.
reason-fewBillsOnTime = { $value ->
    [0] No month is known in which rent and bills were all paid on time.
   *[other] Rent and bills were paid on time in { $value } of the last 24 months; all 24 give the most points.
    }
    .advice = In the model every month on time adds a little, also for people who never borrow.
reason-lowSavings = { $value ->
    [0] No savings are known.
    [one] Savings would last for 1 month of usual spending.
   *[other] Savings would last for { $value } months of usual spending.
    }
    .advice = Many people cannot save. That says nothing about whether they keep their word.
reason-noHome = No home was proved.
    .advice = This cannot be changed quickly.
reason-noCar = No car was proved.
    .advice = This cannot be changed quickly.
reason-shortProvidentFund = { $value ->
    [0] There are no contributions to the housing provident fund.
    [one] There is 1 month of contributions to the housing provident fund.
   *[other] There are { $value } months of contributions to the housing provident fund.
    }
    .advice = It grows with every month in a job that pays into the fund. Without such a job it cannot grow.
reason-occupationUnproved = { $value ->
    [0] No occupation was proved.
    [1] The occupation proved is student.
   *[2] The occupation proved is casual work.
    }
    .advice = The model treats a person’s work as something they cannot change for a score.
reason-educationUnproved = { $value ->
    [0] No education was proved.
    [1] The education proved is school.
   *[2] The education proved is vocational college.
    }
    .advice = The model treats schooling as something a person cannot change for a score.
reason-newPhone = { $value ->
    [0] The phone number is new.
    [one] The phone number has been the same for 1 month.
   *[other] The phone number has been the same for { $value } months.
    }
    .advice = Only time changes this, while the number stays the same.
reason-newAddress = { $value ->
    [0] The address is new.
    [one] The address has been the same for 1 month.
   *[other] The address has been the same for { $value } months.
    }
    .advice = Only time changes this. There is nothing wrong with moving house.
reason-fewContacts = { $value ->
    [0] Money was transferred with no verified person.
    [one] Money was transferred with 1 verified person.
   *[other] Money was transferred with { $value } verified people.
    }
    .advice = The model treats this as something a person cannot change for a score. Sending money around for points would be cheating, and is worth little.
reason-contactsStanding = { $value }% of the contacts have a good record.
    .advice = This depends on other people. Switch this dimension off and see what changes.

### Bands, gates, weightings

weighting-reportedA = Reported, version A
    .about = 35 / 25 / 20 / 15 / 5%, in the order shown. It circulates on Chinese sites (zt5.com, 2017). No official weights are known.
weighting-reportedB = Reported, version B
    .about = The same, but behaviour at 20% and fulfilment at 25%. We met it more often (wodefinance.com and others). It is no more official than the other.
weighting-withoutRelationships = Without relationships
    .about = Version A with relationships switched off and the rest in proportion. Nobody reports it; we made it to show what that dimension changes.

### Benefits

industry-lending = Lending
industry-hotels = Hotels
industry-shortRental = Short lets and homestays
industry-carRental = Car hire
industry-bikes = Bicycles
industry-convenientServices = Convenient services
industry-agriculture = Farm machinery
industry-medical = Medical care
industry-housing = Housing
industry-shopping = Shopping
industry-travel = Travel and visas
industry-everyday = Everyday things
industry-social = Social life
thing-bicycle = bicycle
thing-car = car
thing-room = room
thing-home = home
thing-powerBank = power bank
thing-umbrella = umbrella
thing-book = book
thing-phone = phone
thing-equipment = machinery

### Records

group-credit = Credit, courts and trade
group-service = Rentals, travel, homes and bills
dispute-none = Not disputed
dispute-underReview = Under review
dispute-confirmed = Checked, correct
dispute-amended = Checked, amended
dispute-rejected = Dispute not upheld

### Ceilings: the most a score can be while a condition holds

ceiling-courtListed = The court’s list
    .reason = { $open ->
        [yes] This person is on the court’s list of defaulters, so the score is at most { $score }.
       *[no] This person was on the court’s list and has paid, so the score is at most { $score } for now.
    }
ceiling-graveRecord = A serious credit problem
    .reason = { $open ->
        [yes] A serious credit problem is not put right, so the score is at most { $score }.
       *[no] A serious credit problem is not forgotten yet, so the score is at most { $score } for now.
    }
ceiling-graveRentalRecord = A serious rental or tenancy problem
    .reason = { $open ->
        [yes] A serious rental or tenancy problem is not put right, so the score is at most { $score }.
       *[no] A serious rental or tenancy problem is not forgotten yet, so the score is at most { $score } for now.
    }
ceiling-manyRecords = Many recent credit problems
    .reason = Recent credit problems count as 6 or more (twice each if not put right), so the score is at most { $score } for now.

### How far to trust a figure

confidence-high = High
confidence-medium = Medium
confidence-low = Low
confidence-assumption = Assumption

### Requirements

requirement-score = a score of { $score } or more
requirement-input = { $unit ->
    [months] { $name }: at least { $value }
    [count] { $name }: at least { $value }
    [percent] { $name }: at least { $value }
   *[flag] { $name }: { $value }
    }
requirement-noOpenRecord = no record that is not put right
requirement-cleanMonths = { $months ->
    [one] no record in the last month
   *[other] no record in the last { $months } months
    }
requirement-anyRecord = a history of any kind
requirement-recordsGiven = records that are given
requirement-benefit = { $name } open
short-input = { $unit ->
    [months] { $distance ->
        [one] 1 month short
       *[other] { $distance } months short
        }
    [count] { $distance } short
    [percent] { $distance ->
        [one] 1 percentage point short
       *[other] { $distance } percentage points short
        }
   *[flag] { $input ->
        [optedIn] not switched on
       *[realNameVerified] not verified
        }
    }
short-noOpenRecord = { $distance ->
    [one] 1 record not put right
   *[other] { $distance } records not put right
    }
short-cleanMonths = { $distance ->
    [one] 1 more clean month
   *[other] { $distance } more clean months
    }
short-anyRecord = no history yet
short-recordsGiven = the records are not given
short-benefit = not open yet
chance-negligible = Negligible
chance-larger = Larger
chance-unknown = Not known
state-open = Open
state-nearly = Nearly open
state-closed = Closed
state-unknown = Not known

### Mistakes

issue-unknownKey = There is no field of this name. Check the spelling, or take it out.
issue-repeatedKey = This field is given twice. Keep one of the two.
issue-missing = This field is missing. Fill it in, or mark it as not given.
issue-notFinite = This is not a number that can be used. Enter a whole number.
issue-wrongType = This needs { $expected }, but got { $found }. Please change it.
issue-notWhole = { $found } is not a whole number. Round it up or down.
issue-tooSmall = { $found } is too small. Enter { $minimum } or more.
issue-tooLarge = { $found } is too large. Enter { $maximum } or less.
issue-unknownOption = “{ $found }” is not one of the choices. Choose one of these: { $options }.
issue-breaksRule = This breaks a rule of the model: { $rule }.
issue-tooMany = There are too many entries. Keep { $maximum } at most.
issue-settledBeforeDue = It cannot be put right before it fell due. Enter { $dueMonthsAgo } or less.
issue-laterThanTimeAllows = { $found } days late is more than the time that has passed. Enter { $maximum } or less, or an earlier due date.
