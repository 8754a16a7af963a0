# Words for the model's own slugs. Numbers are passed as numbers, never as text.
#
# A value: `characteristic-<slug>-value` or `input-<slug>-value` with $value; withheld: `value-unknown`;
# a flag: `option-flag-true|false`; a choice: `option-<slug>-<word>`.
# An attribute (bin), by its place in the scorecard, always with $from, $to and $unit (months, count, percent):
#   1. `characteristic-<slug>-bin-<place>`, if there is one; else
#   2. from = to: as the value; else
#   3. the last one, unless in percent: `range-or-more`; else `range-between`.
# `reason-<reason>`: $value, $points. If the value is unknown: `reason-withheld` with $name, $points.
# `gate-<slug>`: $verdict (notMet, unknown).
# `requirement-input`: $name, $value (text), $unit. `short-input`: $distance, $unit, $input.
# `requirement-…` and `short-…` begin with a small letter, as parts of a list.
# `benefit-<slug>.offer`: $yuan, for a deposit or a sum to be paid later.
# `ceiling-<slug>.reason`: $score, the most that it lets the score be, and $open (yes, no), whether its record is open.

### Dimensions

dimension-creditHistory = Credit history
    .about = Promises kept and broken on credit (信用历史; later 守约记录, “promises kept”). It counts late records, months repaid on time, the age of the oldest account, the share of the limit in use, and applications.
dimension-behaviour = Behaviour
    .about = How steady everyday payments are (行为偏好, “behaviour and preference”; later 行为积累). It counts bills paid on time, months with payments, steady months and kinds of payment, never how much is spent.
dimension-fulfilment = Ability to pay and keep promises
    .about = Whether a person can keep promises, and does, outside credit (履约能力; later 资产证明, “proof of assets”). It counts rentals, records of rentals and bills, and what a person owns.
dimension-identity = Identity
    .about = Who a person has proved to be, and how long they could be reached at the same place (身份特质; later 身份证明, “proof of identity”). It counts occupation, education, phone number and address.
dimension-relationships = Relationships
    .about = People with whom money was transferred (人脉关系). It is the smallest dimension and the most disputed. You can switch it off here.

### Inputs

input-optedIn = Scoring switched on
    .about = Whether the person agreed to be scored; without that there is no score at all.
input-realNameVerified = Real name verified
    .about = Whether the person’s real name was checked; without that nobody can say whose promises these are.
input-onTimeRepayments = On-time repayments
    .about = In how many of the last 24 months every repayment, on loans and on cards, arrived by its due date. It is the plainest sign of a kept promise.
input-onTimeRepayments-value = { $value } of 24 months
input-oldestAccountMonths = Age of the oldest account
    .about = How long ago the first credit account was opened; a longer history says more.
input-oldestAccountMonths-value = { $value ->
    [one] 1 month
    [360] 360 months or more
   *[other] { $value } months
    }
input-creditUtilisation = Share of credit in use
    .about = How much of all the credit a person may use is in use now; little room left is taken as a sign of strain.
input-creditUtilisation-value = { $value }% of the limit
input-applications = Applications for credit
    .about = How often a person asked for new credit in the last 6 months; many at once may mean that money is short.
input-applications-value = { $value ->
    [0] none in 6 months
    [20] 20 or more in 6 months
   *[other] { $value } in 6 months
    }
input-rentalsKept = Rentals returned in good order
    .about = How many rented things, such as bicycles, power banks, cars or rooms, came back on time and in good order in the last 24 months.
input-rentalsKept-value = { $value ->
    [one] 1 rental
    [60] 60 rentals or more
   *[other] { $value } rentals
    }
input-billsOnTime = Months of bills on time
    .about = In how many of the last 24 months rent, water, power, gas and phone were all paid on time.
input-billsOnTime-value = { $value } of 24 months
input-savingsMonths = Savings
    .about = How many months a person could live on what is set aside, spending as usual. Savings make it easier to keep promises.
input-savingsMonths-value = { $value ->
    [0] none
    [one] 1 month of spending
    [36] 36 months of spending or more
   *[other] { $value } months of spending
    }
input-ownsHome = Home of one’s own
    .about = Whether the person proved that a home is theirs; several sites report that it counts.
input-ownsCar = Car of one’s own
    .about = Whether the person proved that a car is theirs; several sites report that it counts.
input-providentFundMonths = Housing provident fund
    .about = For how many months employer and employee have paid into the housing provident fund (住房公积金), a compulsory savings scheme tied to a job.
input-providentFundMonths-value = { $value ->
    [0] none
    [one] 1 month
    [120] 120 months or more
   *[other] { $value } months
    }
input-activeMonths = Months with payments
    .about = In how many of the last 12 months something everyday was paid with the app. Cash leaves no trace.
input-activeMonths-value = { $value } of 12 months
input-steadyMonths = Months of steady spending
    .about = In how many of the last 24 months spending stayed near the person’s own usual level, high or low.
input-steadyMonths-value = { $value } of 24 months
input-paymentKinds = Kinds of everyday payment
    .about = How many kinds of everyday things are paid for with the app, such as fares, groceries, phone or water; the amounts do not matter.
input-paymentKinds-value = { $value ->
    [0] none
    [one] 1 kind
    [10] 10 kinds or more
   *[other] { $value } kinds
    }
input-occupation = Occupation proved
    .about = Which occupation, if any, the person proved; it is reported to count, and that is criticised.
input-education = Education proved
    .about = Which education, if any, the person proved; it is reported to count, and that is criticised.
input-phoneMonths = Same phone number
    .about = For how many months the phone number has stayed the same. Somebody who can be reached is easier to trust.
input-phoneMonths-value = { $value ->
    [one] 1 month
    [240] 240 months or more
   *[other] { $value } months
    }
input-addressMonths = Same address
    .about = For how many months the address has stayed the same. Sesame Credit’s chief data scientist spoke of stability in 2015.
input-addressMonths-value = { $value ->
    [one] 1 month
    [240] 240 months or more
   *[other] { $value } months
    }
input-contacts = Verified contacts
    .about = With how many verified people money was transferred; messages and posts on social networks do not count.
input-contacts-value = { $value ->
    [0] nobody
    [one] 1 person
    [50] 50 people or more
   *[other] { $value } people
    }
input-contactsStanding = Contacts with a good record
    .about = What share of those people keep their own promises. It judges a person by others.
input-contactsStanding-value = { $value }% of them

### Options and values

option-flag-true = yes
option-flag-false = no
option-occupation-none = not proved
option-occupation-student = student
option-occupation-casual = casual work
option-occupation-steady = steady job
option-education-none = not proved
option-education-school = school
option-education-college = vocational college
option-education-degree = university degree
value-unknown = withheld

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

characteristic-worstRecord = Most serious credit problem
characteristic-worstRecord-value = { $value ->
    [0] no broken promise
   *[other] level { $value } of 9 (9 = most serious)
    }
characteristic-latestRecord = Time since the latest credit problem
characteristic-latestRecord-value = { $value ->
    [0] one is open now
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
characteristic-recentRecords = Number of recent credit problems
characteristic-recentRecords-value = { $value ->
    [0] none
   *[other] counted as { $value }
    }
characteristic-onTimeRepayments = Repayments on time
characteristic-accountAge = Length of history
characteristic-creditUtilisation = Credit in use
characteristic-applications = Applications
characteristic-activeMonths = Regular use
characteristic-steadySpending = Steady spending
characteristic-paymentKinds = Variety of payments
characteristic-worstRental = Most serious rental or bill problem
characteristic-worstRental-value = { $value ->
    [0] no broken promise
   *[other] level { $value } of 9 (9 = most serious)
    }
characteristic-recentRentalRecords = Number of recent rental or bill problems
characteristic-recentRentalRecords-value = { $value ->
    [0] none
   *[other] counted as { $value }
    }
characteristic-rentalsKept = Rentals returned in good order
characteristic-billsOnTime = Rent and bills
characteristic-savings = Savings
characteristic-home = Home
characteristic-car = Car
characteristic-providentFund = Provident fund
characteristic-occupation = Occupation
characteristic-education = Education
characteristic-phone = Phone number
characteristic-address = Address
characteristic-contacts = Contacts
characteristic-contactsStanding = Contacts with a good record

### Reasons

reason-withheld = { $name } is not given, so it gets the points set for “not known”.
    .advice = Not saying is a choice. Here it is worth more than the worst answer and less than the best.
reason-seriousRecord = Your most serious credit problem counts as level { $value } of 9.
    .advice = In the model an open one counts one level more. Once it is put right, it falls by one level a year, and after five years it is gone.
reason-latestRecord = { $value ->
    [0] A credit problem is still open.
    [1] The latest credit problem was put right this month.
   *[other] The latest credit problem was put right less than { $value } months ago.
    }
    .advice = In the model this gets better from the day it is put right, and then with every month without a new one.
reason-severalRecords = Recent credit problems count as { $value }: each one once, each open one twice.
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
reason-seriousRentalRecord = Your most serious rental or bill problem counts as level { $value } of 9.
    .advice = In the model an open one counts one level more. Once it is returned or paid, it falls by one level a year, and after five years it is gone.
reason-severalRentalRecords = Recent rental or bill problems count as { $value }: each one once, each open one twice.
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

band-poor = Poor
band-fair = Fair
band-good = Good
band-excellent = Excellent
band-outstanding = Outstanding

gate-notOptedIn = { $verdict ->
    [unknown] It is not known whether scoring is switched on.
   *[notMet] Scoring is not switched on.
    }
    .advice = Only the person can switch it on. No score is not a low score.
gate-identityUnverified = { $verdict ->
    [unknown] It is not known whether the real name was verified.
   *[notMet] The real name is not verified.
    }
    .advice = Without a verified name nobody can say whose promises these are.
gate-recordsWithheld = { $verdict ->
    [unknown] All records are withheld, so there is no score.
   *[notMet] All records are withheld, so there is no score.
    }
    .advice = In the model, withholding the records is opting out. Nobody gets a better score by hiding them.
gate-historyTooShort = { $verdict ->
    [unknown] Too much is withheld to see whether the history is long enough.
   *[notMet] The history is too short: no account, repayments or bills of six months yet.
    }
    .advice = Only time changes this. The six months are a rule of another score, FICO; for this score nothing was published.
gate-historyTooThin = { $verdict ->
    [unknown] Too much is withheld to see whether there is any history.
   *[notMet] There is no history yet: no promise that was kept, and none that was broken.
    }
    .advice = One month of bills paid on time, or one rental returned as agreed, is a beginning.

weighting-reportedA = Reported, version A
    .about = 35 / 25 / 20 / 15 / 5%, in the order shown. It circulates on Chinese sites (zt5.com, 2017). No official weights are known.
weighting-reportedB = Reported, version B
    .about = The same, but behaviour at 20% and fulfilment at 25%. We met it more often (wodefinance.com and others). It is no more official than the other.
weighting-withoutRelationships = Without relationships
    .about = Version A with relationships switched off and the rest in proportion. Nobody reports it; we made it to show what that dimension changes.

### Benefits

benefit-huabei = Huabei pay later
    .offer = a line of credit
benefit-jiebei = Jiebei cash loan
    .offer = a line of credit
benefit-consumerLoan = Partner consumer loan
    .offer = a line of credit
benefit-higherLimits = Higher loan limits
    .offer = higher limits, lower interest
benefit-hotelPayLater = Hotel, no deposit
    .offer = ¥{ $yuan } deposit waived
benefit-fastCheckIn = Fast hotel check-in
    .offer = fast check-in
benefit-shortTermRental = Short let
    .offer = ¥{ $yuan } deposit waived
benefit-homestay = Homestay
    .offer = ¥{ $yuan } deposit waived
benefit-carRental = Car hire
    .offer = ¥{ $yuan } deposit waived
benefit-carRentalMajor = Car hire, large firms
    .offer = ¥{ $yuan } deposit waived
benefit-carShare = Car sharing
    .offer = ¥{ $yuan } deposit waived
benefit-carPremium = Car hire, dearer cars
    .offer = ¥{ $yuan } deposit waived
benefit-overseasCar = Car hire abroad
    .offer = ¥{ $yuan } deposit waived
benefit-bikesCity = City bicycles
    .offer = ¥{ $yuan } deposit waived
benefit-bikesOfo = ofo bicycles
    .offer = ¥{ $yuan } deposit waived
benefit-bikesHello = Hellobike bicycles
    .offer = ¥{ $yuan } deposit waived
benefit-convenientServices = Convenient services
    .offer = services without a deposit
benefit-agriculturalEquipment = Farm machinery hire
    .offer = ¥{ $yuan } deposit waived
benefit-hospitalPayLater = Hospital, pay later
    .offer = up to ¥{ $yuan } paid later
benefit-hospitalAppointments = Hospital bookings
    .offer = appointments and reports
benefit-hospitalPilot = Children’s hospital
    .offer = up to ¥{ $yuan } paid later
benefit-houseRental = Flat, no deposit
    .offer = ¥{ $yuan } deposit waived
benefit-houseReducedDeposit = Flat, lower deposit
    .offer = ¥{ $yuan } less deposit
benefit-receiveFirst = Goods now, pay later
    .offer = receive first, pay afterwards
benefit-offlineMerchants = Shops, no prepayment
    .offer = no prepaid card needed
benefit-digitalServices = Gadgets, clothes, toys to rent
    .offer = about 100 rental services
benefit-singaporeVisa = Singapore visa
    .offer = no proof of assets
benefit-luxembourgVisa = Luxembourg visa
    .offer = easier application
benefit-japanVisa = Japan visa
    .offer = easier application
benefit-canadaVisa = Canada visitor visa
    .offer = no bank statement
benefit-airportFastLane = Airport fast lane
    .offer = fast lane
benefit-powerBank = Power bank
    .offer = ¥{ $yuan } deposit waived
benefit-umbrella = Umbrella
    .offer = ¥{ $yuan } deposit waived
benefit-libraryBooks = Library books
    .offer = ¥{ $yuan } deposit waived
benefit-phoneRental = Phone rental
    .offer = ¥{ $yuan } deposit waived
benefit-phonePlan = Phone plan
    .offer = no prepayment
benefit-recycling = Item recycling
    .offer = used things collected
benefit-datingBadge = Dating badge
    .offer = a badge on the profile

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

kind-loanOverdue = Loan repayment late
kind-instalmentsOverdue = Several instalments overdue
kind-cashOut = Credit turned into cash
kind-courtDefaulter = On the court’s list of defaulters
kind-courtEnforcement = Under court enforcement
kind-cardTheft = Use of a stolen card
kind-fraud = Fraud
kind-falseInsuranceClaim = False insurance claim
kind-carRentalUnpaid = Car hire not paid
kind-carNotReturned = Hired car not returned
kind-trafficFineUnpaid = Traffic fine with a hired car not paid
kind-bikeUnpaid = Bicycle ride not paid
kind-bikeNotReturned = Bicycle not returned
kind-fareUnpaid = Fare not paid
kind-tollUnpaid = Road toll not paid
kind-parkingUnpaid = Parking not paid
kind-stayUnpaid = Stay not paid
kind-fakeTrades = Fake trades
kind-maliciousReviews = Malicious reviews
kind-counterfeits = Counterfeits sold
kind-sellerCashOut = Cash-out by a seller
kind-orderUnpaid = Online order not paid
kind-rentUnpaid = Rent in arrears
kind-houseFeesUnpaid = Fees of a rented home not paid
kind-tenancyBreach = Breach of a tenancy
kind-tenancyAbandoned = Tenancy broken off
kind-utilityUnpaid = Household bill not paid
kind-rentalUnpaid = Rental not paid
kind-rentalNotReturned = Rented thing not returned
kind-rentalLate = Rented thing returned late
kind-rentalDamaged = Rented thing returned damaged
kind-hospitalUnpaid = Hospital bill not paid

group-credit = Credit, courts and trade
group-service = Rentals, travel, homes and bills

dispute-none = Not disputed
dispute-underReview = Under review
dispute-confirmed = Checked, correct
dispute-amended = Checked, amended
dispute-rejected = Dispute not upheld

recordState-counts = Counts
recordState-underReview = Does not count for now
recordState-expired = Expired

### Presets

preset-steadyRenter = A steady renter
    .about = Owns little and has no record. Where a repayment fell due, it was on time; rent and bills were on time in most months.
preset-newcomer = A newcomer without a score
    .about = Has not switched scoring on and has no history. That is no score, not a low one.
preset-student = A student
    .about = A short history, many borrowed bicycles, no broken promise.
preset-latePayer = Late now and then
    .about = Two late repayments and one late bill in the last year and a half, all paid.
preset-courtSettled = Off the court’s list
    .about = A court listed this person as a defaulter. The debt was paid eight months ago; the rest takes time.
preset-courtListed = On the court’s list
    .about = Everything else is in order, but a court listed this person over an old bill of 2,951 yuan. The sum is from a case that Xinhua reported in 2017; the rest is ours.
preset-carefulSharer = A careful sharer
    .about = Hardly any credit, but dozens of rented things brought back as agreed.
preset-carelessWealthy = Well off and careless
    .about = Home, car, savings and degree, but a hired car kept too long, a fine unpaid and something broken.
preset-disputed = A record in dispute
    .about = One late loan is under review and does not count; another dispute was turned down.
preset-private = Someone private
    .about = Says nothing about wealth, work, education and friends. “Not known” is worth less than the best, and more than the worst.
preset-prime = Near the top
    .about = Years of kept promises, steady months, and the means to make them easy.
preset-retired = Sixty, and new to the smartphone
    .about = Owns a home, has savings, and pays in cash. The score sees only the little that a new phone shows.
preset-farmer = A farmer
    .about = Money comes in after the harvest. Until then a repayment is 40 days late, and machines have to be hired.
preset-fico680 = FICO’s 680 example
    .about = A published FICO profile mapped onto this model: eight years, 40–50% of the limit used, 90 days late two years ago and 30 days a year ago. The rest is our assumption, and 680 is a score on FICO’s scale.
preset-fico780 = FICO’s 780 example
    .about = A published FICO profile mapped onto this model: fifteen years, 15–25% of the limit used, never late. The rest is our assumption, the same as in the other example, and 780 is a score on FICO’s scale.

### Ceilings: the most a score can be while a condition holds

ceiling-courtListed = The court’s list
    .reason = { $open ->
        [yes] This person is on the court’s list of defaulters, so the score is at most { $score }.
       *[no] This person was on the court’s list and has paid, so the score is at most { $score } for now.
    }
ceiling-graveRecord = A serious credit problem
    .reason = { $open ->
        [yes] A serious credit problem is still open, so the score is at most { $score }.
       *[no] A serious credit problem is not forgotten yet, so the score is at most { $score } for now.
    }
ceiling-graveRentalRecord = A serious rental or tenancy problem
    .reason = { $open ->
        [yes] A serious rental or tenancy problem is still open, so the score is at most { $score }.
       *[no] A serious rental or tenancy problem is not forgotten yet, so the score is at most { $score } for now.
    }
ceiling-manyRecords = Many recent credit problems
    .reason = Recent credit problems count as 6 or more (each open one twice), so the score is at most { $score } for now.

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
requirement-noOpenRecord = no unpaid or open record
requirement-cleanMonths = { $months ->
    [one] no record in the last month
   *[other] no record in the last { $months } months
    }
requirement-anyRecord = a history of any kind
requirement-recordsGiven = records that are not withheld
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
    [one] 1 open record
   *[other] { $distance } open records
    }
short-cleanMonths = { $distance ->
    [one] 1 more clean month
   *[other] { $distance } more clean months
    }
short-anyRecord = no history yet
short-recordsGiven = the records are withheld
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
issue-missing = This field is missing. Fill it in, or mark it as withheld.
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
