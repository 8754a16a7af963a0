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
input-rentalsKept = Rental care
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
value-unknown = not given

### Characteristics

characteristic-worstRecord = Most serious credit problem
characteristic-latestRecord = Time since the latest credit problem
characteristic-recentRecords = Number of recent credit problems
characteristic-onTimeRepayments = Repayments on time
characteristic-accountAge = Length of history
characteristic-creditUtilisation = Credit in use
characteristic-applications = Applications
characteristic-activeMonths = Regular use
characteristic-steadySpending = Steady spending
characteristic-paymentKinds = Variety of payments
characteristic-worstRental = Most serious rental or bill problem
characteristic-recentRentalRecords = Number of recent rental or bill problems
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
    .short = consent
gate-identityUnverified = { $verdict ->
    [unknown] It is not known whether the real name was verified.
   *[notMet] The real name is not verified.
    }
    .advice = Without a verified name nobody can say whose promises these are.
    .short = a verified name
gate-recordsWithheld = { $verdict ->
    [unknown] The records are not given, so there is no score.
   *[notMet] The records are not given, so there is no score.
    }
    .advice = In the model, not to give the records is to opt out. Nobody gets a better score by hiding them.
    .short = the records
gate-historyTooShort = { $verdict ->
    [unknown] Too little is given to see whether the history is long enough.
   *[notMet] The history is too short: no account, repayments or bills of six months yet.
    }
    .advice = Only time changes this. The six months are a rule of another score, FICO; for this score nothing was published.
    .short = six months of history
gate-historyTooThin = { $verdict ->
    [unknown] Too little is given to see whether there is any history.
   *[notMet] There is no history yet: no promise that was kept, and none that was broken.
    }
    .advice = One month of bills paid on time, or one rental returned as agreed, is a beginning.
    .short = a promise kept or broken

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

### Records

kind-loanOverdue = Loan repayment missed
kind-instalmentsOverdue = Several instalments missed
kind-cashOut = Credit turned into cash
kind-courtDefaulter = On the court’s list of defaulters
kind-courtEnforcement = Under court enforcement
kind-cardTheft = Use of a stolen card
kind-fraud = Fraud
kind-falseInsuranceClaim = False insurance claim
kind-carRentalUnpaid = Car hire not paid
kind-carNotReturned = Hired car not returned
kind-trafficFineUnpaid = Hired car: traffic fine not paid
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
kind-rentalLate = Rented thing kept too long
kind-rentalDamaged = Rented thing returned damaged
kind-hospitalUnpaid = Hospital bill not paid
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
preset-retired = Sixty, new to smartphones
    .about = Owns a home, has savings, and pays in cash. The score sees only the little that a new phone shows.
preset-farmer = A farmer
    .about = Money comes in after the harvest. Until then a repayment is 40 days late, and machines have to be hired.
preset-fico680 = FICO’s 680 example
    .about = A published FICO profile mapped onto this model: eight years, 40–50% of the limit used, 90 days late two years ago and 30 days a year ago. The rest is our assumption, and 680 is a score on FICO’s scale.
preset-fico780 = FICO’s 780 example
    .about = A published FICO profile mapped onto this model: fifteen years, 15–25% of the limit used, never late. The rest is our assumption, the same as in the other example, and 780 is a score on FICO’s scale.
