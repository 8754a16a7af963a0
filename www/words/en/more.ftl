# What the first view does not need: the long texts of the about section, and what opened figures say.

part-about-1 = Such a score was not only about loans. In its day it could replace the deposit on a bicycle, a hotel room or a flat, and payment before a visit to hospital. What it opened, and when, is listed door by door.

part-model-1 = Everybody begins at { $lowest }. Points are added in five dimensions, whose names were published: credit history, behaviour, ability to pay and keep promises, identity and relationships. The best answers everywhere add up to exactly { $highest }.
part-model-2 = What earns points is a state, not an event: how serious the worst record is, the time since the latest one, the months on time. That is why the same late payment costs a clean file more than one with records, and why one good deed changes little. Never having been late on credit is the largest single thing; kinds of everyday payment give less than half of that.
part-model-3 = Broken promises fade. Each counts as 1 to 8, by how serious it is, and one more until it is put right. From that day it counts one less each year, and after five years it is gone. One that is never put right never goes. One under review is shown, but does not count.
part-model-4 = “Not known” is not zero. An answer that is not given gets a fixed number of points between the worst and the best. So hiding a very bad answer can pay, and hiding a good one costs; each rule shows both. Records are different: not to give them is to opt out, and then there is no score. Without consent, a verified name and some history there is none either. A door that asks for a score is then not closed, but “not known”.
part-model-5 = A score also reads as a risk: how many people in a hundred would fall behind. A fixed number of points doubles the odds. Published tables of other scores support the size of that step; where it begins on this scale is our assumption.
part-model-6 = Since July 2015 the real score has been renewed once a month, on the 6th. One pause is known, from February to March 2020. The months in this model work in the same way.
part-model-7 = Some things set a limit. While a person is on the court’s list, and for a year after paying, the score is at most in the lowest band, however good the rest is. Then the limit rises each year, and is gone after five. Other serious records, and many recent ones, set milder limits. What is above a limit is “held back”, and the report shows it as a line of its own: everyone’s start, plus points, less what is held back, is the score.
part-model-8 = Six months of history are needed. That rule is borrowed from another score, FICO; for this one nothing was published.
part-deposits-1 = The article on loan78.com gives the aim of Jack Ma, the founder of Alibaba: to “eliminate the deposit and cash”, as the machine translation has it. A deposit protects the owner of a bicycle, a room or a flat against a stranger who does not bring it back. If a score can say who will, the deposit is not needed, and a person with little money can rent what others can.
part-deposits-2 = The price is that somebody must know enough about everybody. And the deposit ends first for those with a good score. Each door here says how large the deposit was, and whether that sum was reported or is our assumption; most are assumed.
part-reach-1 = The article on loan78.com (January 2018) says that ten industries had joined, and names seven: hotels, short-term rentals, homestays, car hire, shared bicycles, convenient services (便民服务) and farm machinery hire. Which the other three were, it does not say.
part-reach-2 = Beside these seven there are headings of our own: lending, medical care, housing, shopping, travel and visas, everyday things and social life. Some may be among the three that are not named. Some of what is under them is in the two articles, and some only in other sources. Each door says which.
part-reach-3 = It also gives 381 cities. A report by chinanews of March 2017 gives the same number, and about 20 million people who had used services without a deposit. It is a total for all such services. Nothing says that any one service was in all those cities.
part-lenders-1 = The article on loan78.com says that two small-loan companies of Ant Financial were raising their capital from 3.8 to 12 billion yuan, “to better serve users”: more people with 600 points or more would be able to borrow. These companies are behind the two credit lines, Huabei and Jiebei.
part-lenders-2 = That was in December 2017, while regulators were cracking down on cash loans. More capital of its own lets a lender lend more, or lend the same and lose less when people cannot pay. The article says only the first half, and we have no better source for these figures.
part-lenders-3 = Whom does it serve? The people who get a loan, the people who only now may ask for one, and the lender, who earns the interest. A view that is still to come, the town, will show it: what more capital changes for people at each score.
part-improve-1 = The article on newsflash.city (March 2024) has a list of its own. Here is each point, and what this model does with it. None of it is advice about a real score.
part-improve-2 = “Pay credit cards and loans in time.” The model agrees in part: having no late ones is worth the most, but months of bills on time are worth more than months of repayments on time.
part-improve-3 = “Follow the rules and take care of things when sharing.” The model counts rentals returned in good order, and records of those that were not. Renting more for the sake of points is worth little.
part-improve-4 = “Keep good relationships in social networks.” The model does not do that. It counts only people with whom money was transferred, gives them little, and never makes them a step on the way to a door. See the next part.
part-improve-5 = “And much more”, the article ends. Other sources add bills on time, a steady phone number and address, and proofs of work and schooling. Spending more is on no list here.
part-friends-1 = The article on newsflash.city says that the score looks at social networks. The company said otherwise: only people between whom money was transferred count (Caixin, 2 March 2015), and it does not read posts (Ant, 2017). Both statements are shown here; neither can be checked from outside.
part-friends-2 = The model follows the company. Even so it judges people by others: somebody whose friends pay late loses points. Switch “relationships” off under “How much does each dimension count?”, and see what changes.
part-security-1 = The article on newsflash.city reports worries about privacy and about the safety of personal data, and says that Alipay keeps improving its protection. It gives no details.
part-security-2 = The worry is easy to understand. A score of this kind needs payments, loans, rentals, bills, work, schooling, addresses and friends, all in one place. Whoever gets in, or is let in, sees a whole life. A password can be changed after a leak; a life cannot. This page needs none of that: nothing you enter leaves it.
part-records-1 = Sesame Credit gave merchants a list of broken promises, the industry watch list (行业关注名单). Its codes survive in public merchant code. They say what kinds there were; no points were ever published.
part-records-2 = AA: loans overdue by days (AA001001 to 007) or by instalments (010 to 016), and credit turned into cash (AA002001). AB: on the court’s list of defaulters (AB001001) or under court enforcement (002). AC: stolen cards, fraud, false insurance claims.
part-records-3 = AD: car hire unpaid (AD001), car not returned (002), traffic fine unpaid (003), bicycle ride unpaid (005), bicycle not returned (006), fares, tolls and parking unpaid (007 to 009). AE: most likely stays. AF: fake trades, malicious reviews, counterfeits, cash-out by sellers, orders unpaid.
part-records-4 = AG: rent unpaid (AG001), fees (002), other breaches and broken-off tenancies (003 to 005). AH: most likely household bills. AK: rental unpaid (AK001) or not returned (002). Late or damaged rentals and unpaid hospital bills are our own additions and have no code.
part-records-5 = Each entry also said how serious it was (1 to 3), whether it had been put right, in what range the sum lay, and how far a dispute had got. The model keeps all of these except that it counts from 1 to 8 instead of 1 to 3.

part-disputes-1 = Weights. Two versions circulate, 35/25/20/15/5 and 35/20/25/15/5. Neither is official; both can be chosen here and compared. We found no official point value at all.
part-disputes-2 = Thresholds. Merchants set them, and changed them by city and year. A score was needed, but often not enough. In March 2017 bicycle firms alone asked for anything from 600 to 750. The article on newsflash.city (2024) says 700 for much that had been reported at 600 or 650 before. Each door shows its own year and what others say.
part-disputes-3 = Lending. The article on loan78.com (2018) makes 600 the dividing line for two credit lines. In December 2018 the Financial Times, which we know only as others quote it, reported the company as saying that it “has never used” the score for lending decisions. Others say that limits were “based on” it. Since September 2021 Huabei also reports to the central bank’s credit records. We show the line as loan78.com has it, and the dispute beside it.
part-disputes-4 = Usual scores. In 2015 most people were said to have between 500 and 600; in 2017, in Shanghai alone, most had 650 or more. In Hangzhou, in 2018, 40% of 7.2 million users qualified for services without a deposit. We found no distribution, mean or spread.
part-disputes-5 = Not found: official weights and points, the score people start with, the cost of one late payment, and a threshold for farm machinery. Where the model needs such a figure, it is ours and marked as an assumption.
part-disputes-6 = A flat with a lower deposit needs 700 here, and one with none needs 650. That looks the wrong way round. The first is what newsflash.city says (“exempted or reduced” at 700, 2024); the second is what newspapers reported in October 2017. We keep both and their dates.

part-critique-1 = Consent. On 3 January 2018 an annual review of bills came with a box already ticked that enrolled people. The company apologised the same night and called it a “very stupid way”. China’s internet regulator found that it broke the rules on personal data and ordered corrections.
part-critique-2 = Licence. In January 2015 the central bank asked eight firms to prepare for personal credit reporting. In 2017 it found none of them suitable, for conflicts of interest among other reasons. The first licence, in 2018, went to a joint company, Baihang, in which the eight hold 8% each. Sesame Credit itself never had one. Another company, Qiantang, 35% of it Ant’s, got a licence in November 2024.
part-critique-3 = Secrecy. The formula is secret, and so are the weights. A person can see the number and a few words about it, but cannot check it. This model is open for the opposite reason: so that you can argue with it.
part-critique-4 = Stratification. Home, savings, education and occupation go with class, and whoever scores well also saves the deposit. People without the app, or without a history, have no score to show. Look at how “Well off and careless” and “A careful sharer” compare. There is evidence the other way for paying without cash, though not for the score: one study finds that it raised access to credit by 56.3%, more so for older and less educated people.
part-critique-5 = Relationships. To judge people by their friends is guilt by association. See “Social networks, or only transfers?”.
part-critique-6 = Use and worth. A central bank official said in 2017 that waiving bicycle deposits was marketing, fitted badly with privacy, and that such scores said little about who repays. The official text itself promises only that groups with higher scores break fewer promises, and guarantees nothing about one person. By 2021 The Wall Street Journal described it as reduced to a loyalty programme.
part-critique-7 = Not the government’s “social credit system”. That is mostly blacklists and regulation, not a score. Sesame Credit is a private service; the company says that people choose to join (but see “Consent”). The two did touch: the courts’ list of defaulters has been shared with it since July 2015, and some city programmes worked with it in 2018.
part-critique-8 = Myths. That ten hours of video games a day cost points goes back to a remark in an interview in 2015; it was never documented as a rule. The scale runs from { $lowest } to { $highest }, not from 0 to 1,000. And the score is not a sum of loyalty points that grows with use, as the company itself said. Nothing here asks anybody to spend more.

part-limits-1 = It does not know anybody’s real score and cannot predict one. The same life may score higher or lower in reality; only the directions rest on sources, some of them weak, and a few rest on usual practice alone.
part-limits-2 = It leaves things out: reward grains, which were said not to change the score; the repair of single records, introduced in 2020; and the grounds on which a merchant says no in spite of a score.
part-limits-3 = It counts in whole months. What it counts, the size of the steps, and how much effort a change takes are our assumptions. So are most of the sums for deposits, and how a credit line grows. All of it is marked.

part-privacy-1 = Everything is computed on this device. Nothing that you enter leaves it or is stored. There are no cookies and no accounts. The page loads its own files and asks nobody else for anything.
part-privacy-2 = What you chose stands in the address of the page, after the sign “#”. Browsers do not send that part to anybody. But it stays in the history of this browser, and whoever gets the link or the profile as text can read it. So leave real lives out of it.

part-sources-1 = The idea came from two articles: “Ma Yun zooms in, and users with sesame scores of 600 or more have benefits!” of 3 January 2018 (loan78.com/gl/2018/01/03/149067.html), and one of March 2024 about the benefits of 700 (newsflash.city/2403/b9c2d35a7e783d94.html). Both are machine translations with something to sell, and we treat them that way: beside every claim is what better sources say.
part-sources-2 = On the score: the operator’s documentation for merchants, and the codes of its watch list as they survive in public merchant code; Caixin, 2 March 2015; Sesame Credit’s chief data scientist, 2015; China Daily, 11 January 2016 and 27 November 2018; Xinhua, 4 October 2017 and 10 June 2018; Ant’s letter to the Financial Times, November 2017; Reuters, February 2020.
part-sources-3 = On what it opened: the city of Suzhou, 2016; China Daily, Alizila, chinanews, Marbridge and ecns, 2017; Yicai, March 2018; Jing Daily, 2015; the Canadian immigration office by China Daily, November 2018. Weaker ones, among them one page of 2026 without a date of its own, are named door by door.
part-sources-4 = On the criticism: Reuters, 4 July 2017; ecns, 9 June 2017 and 11 January 2018; the Financial Times, December 2018, as others quote it; The Wall Street Journal, June 2021; J. Daum, China Law Translate; S. Ouyang, SSRN 3948925.
part-sources-5 = On scorecards: the Federal Reserve’s report to Congress on credit scoring, August 2007; FICO’s table of damage points, November 2009; the US Fair Credit Reporting Act and Regulation B for how reasons are given.

### What opened figures say

characteristic-worstRecord-about = How serious the worst broken promise on credit still is, from 0 (none) to 9 (most serious, not put right). The steps get smaller towards the bottom, so the first one costs a clean file most.
characteristic-latestRecord-about = Months since the latest broken promise on credit was put right. Until it is, no time counts. The longer ago, the less it says about today.
characteristic-recentRecords-about = Broken promises on credit that were put right within 24 months, and twice those that are not put right. Several cost more than one, but each further one costs less.
characteristic-onTimeRepayments-about = Months of the last 24 in which every repayment was on time. One month changes little; a full record changes much.
characteristic-accountAge-about = Age of the oldest credit account. A long history says more than a short one, which is hard on the young and on newcomers.
characteristic-creditUtilisation-about = Share of the credit limit in use. This is usual practice in scorecards elsewhere; nothing was published about it for this score.
characteristic-applications-about = Applications for credit in the last 6 months. Many at once are taken as a sign of need; only consumer sites report that they count.
characteristic-activeMonths-about = Months of the last 12 with everyday payments. Little use means little to judge by, which also counts against people who pay in cash.
characteristic-steadySpending-about = Months of the last 24 near the person’s own usual level. That steady spending counts is our reading: the source speaks of a steady phone number and address. Uneven incomes are at a disadvantage.
characteristic-paymentKinds-about = How many kinds of everyday payment are in use. All ten together give about as much as two years of rentals kept. One may ask whether a convenience should weigh that much. More kinds also show more of a person’s life.
characteristic-worstRental-about = How serious the worst broken promise on rentals, travel, stays, homes or bills still is, from 0 (none) to 9 (most serious, not put right). As on credit, the first one costs most.
characteristic-recentRentalRecords-about = Broken promises on rentals, travel, stays, homes or bills that were put right within 24 months, and twice those that are not put right.
characteristic-rentalsKept-about = Rentals returned on time and in good order in the last 24 months. Each one is a small promise kept.
characteristic-billsOnTime-about = Months of the last 24 in which rent and household bills were all paid on time. It lets people without any loan show that they pay. Caixin named bill payment as part of this dimension in 2015.
characteristic-savings-about = Savings, measured in months of the person’s own spending. Savings help to keep promises; critics object that this rewards being well off.
characteristic-home-about = Whether a home of one’s own was proved. It follows wealth and family more than conduct, and is criticised for that.
characteristic-car-about = Whether a car of one’s own was proved. It follows wealth more than conduct, and is criticised for that.
characteristic-providentFund-about = Months of contributions to the housing provident fund. It shows steady formal work, and leaves out all who work without such a contract.
characteristic-occupation-about = Which occupation was proved. It is reported to count; because jobs follow class, this is one of the most criticised points.
characteristic-education-about = Which education was proved. It is reported to count; because schooling follows class, this is one of the most criticised points.
characteristic-phone-about = Months with the same phone number. A number that stays makes a person reachable.
characteristic-address-about = Months at the same address. It counts as stability, although renters and migrant workers often have no choice.
characteristic-contacts-about = Verified people with whom money was transferred. Critics ask what a circle of friends has to do with keeping promises.
characteristic-contactsStanding-about = Share of those people who keep their own promises. It is criticised as guilt by association, and as a wall between rich and poor circles.
benefit-huabei-about = A credit line for purchases (花呗). loan78.com says that 600 decides. Ant is quoted in December 2018 as saying that it never used the score for lending decisions; others say that limits were “based on” it. Since September 2021 the line reports to the central bank’s credit records. What is borrowed has to be paid back.
benefit-jiebei-about = A cash loan (借呗). loan78.com says that 600 decides. Ant is quoted in December 2018 as saying that it never used the score for lending decisions; others say that limits were “based on” it. What is borrowed has to be paid back.
benefit-consumerLoan-about = A loan from a partner, Zhaolian (招联好期贷). loan78.com says that 600 was needed to apply. Ant’s denial of 2018 is about its own lending and says nothing about this lender.
benefit-higherLimits-about = newsflash.city promises larger loans and interest discounts at 700. The official text asked merchants not to base discounts on the score. By how much a line grows here is our assumption.
benefit-hotelPayLater-about = Stay without a deposit, leave first and pay later; on a large travel site from 2016. loan78.com names hotels at 600.
benefit-fastCheckIn-about = newsflash.city names fast check-in among the privileges at 700. It says nothing about a hotel deposit; an earlier source has that waived at 600.
benefit-shortTermRental-about = A room for a short time without a deposit, on rental sites around 2018. loan78.com names it without a figure.
benefit-homestay-about = A room in somebody’s home without a deposit, around 2018. loan78.com names it without a figure.
benefit-carRental-about = A hired car without a deposit, at 600, as loan78.com has it in 2018: a weak source by itself. Companies set their own thresholds.
benefit-carRentalMajor-about = Two large car hire companies asked for 650, reported up to 2025. newsflash.city says 700.
benefit-carShare-about = Cars by the hour without a deposit, reported in 2020 for one operator.
benefit-carPremium-about = For cars worth about 200,000 yuan one undated source asks for 700, and 600 for cheaper ones.
benefit-overseasCar-about = A hired car at five airports abroad without a deposit, from 2017 or later.
benefit-bikesCity-about = Public bicycles in Suzhou, 2016. Besides the score, no bad record in five years was asked for.
benefit-bikesOfo-about = Shared bicycles without a deposit, in Shanghai in 2017, then in four more cities. The company could not pay deposits back from December 2018 on, and the service has ended.
benefit-bikesHello-about = Shared bicycles without a deposit, nationwide from March 2018.
benefit-convenientServices-about = loan78.com names “convenient services” (便民服务) and gives no figure. What they are, it does not say. The threshold is our assumption.
benefit-agriculturalEquipment-about = loan78.com names it and gives no figure. The threshold is our assumption.
benefit-hospitalPayLater-about = See the doctor first and pay afterwards, up to 1,000 yuan, at a Shanghai hospital from November 2017. A Huabei line was needed too.
benefit-hospitalAppointments-about = Book appointments and read reports on the phone. loan78.com names no score; that a verified name is enough is our assumption.
benefit-hospitalPilot-about = A pilot at the Guangzhou Women and Children’s Medical Center, 2016: treatment first, payment afterwards.
benefit-houseRental-about = A flat without a deposit, rent paid by the month; eight cities, October 2017, at 650. newsflash.city says 700, for “exempted or reduced” deposits, in 2024.
benefit-houseReducedDeposit-about = newsflash.city has deposits waived or reduced at 700. A 2017 source has them waived at 650. So the smaller benefit asks for more here: the two reports are seven years apart, and neither knows of the other.
benefit-receiveFirst-about = Order online, look at the goods, then pay. Reported at 650 in 2023; newsflash.city says 700.
benefit-offlineMerchants-about = Local shops that ask for no prepaid card, around 2018. newsflash.city names such trust, with no figure but the 700 that all of it is about.
benefit-digitalServices-about = One source of about 2018 counts some hundred services for 700, from gadgets to clothes and toys.
benefit-singaporeVisa-about = From 2015 the score could replace a proof of assets in the application.
benefit-luxembourgVisa-about = Sources disagree: 750 in 2015, 700 in 2017. What exactly was made easier, they do not say.
benefit-japanVisa-about = Reported in 2017. What exactly was made easier is not said.
benefit-canadaVisa-about = From November 2018 a report on the score could replace the bank statement.
benefit-airportFastLane-about = A fast lane at Beijing’s airport. Only one weak page of 2026 names the figure, without a date; we found nothing from the time.
benefit-powerBank-about = A battery to charge the phone on the way, from the company Jiedian (街电), 2017. Another source says 550.
benefit-umbrella-about = Umbrellas, and some household appliances, without a deposit. One weak source, 2023.
benefit-libraryBooks-about = Library books without a deposit, in Hangzhou and at a Shanghai university, 2017.
benefit-phoneRental-about = A phone on rent without a deposit, from several sites, 2018. Another source says 650.
benefit-phonePlan-about = A China Unicom plan without prepayment, May 2017.
benefit-recycling-about = Used things collected for recycling. One weak source, 2023, without details.
benefit-datingBadge-about = A dating site let members show their score, 2015. No threshold was named.
kind-instalmentsOverdue-about = More than one instalment of the same loan has not been paid.
kind-code = Code on the watch list: { $code }.
kind-cashOut-about = A line meant for purchases was turned into cash by a sham purchase (套现), and repayment is seriously overdue.
kind-courtDefaulter-about = A court found that the person could pay a judgment and did not (失信被执行人).
kind-courtEnforcement-about = A court is enforcing a judgment (被执行人); the person is not on the list of defaulters.
kind-stayUnpaid-about = The code on the list does not say what it is for; that it means stays is likely, not certain.
kind-sellerCashOut-about = A seller helped to turn credit lines into cash.
kind-tenancyAbandoned-about = The tenancy ended in an irregular way, such as moving out without notice.
kind-utilityUnpaid-about = The code on the list names no category; this reading is not verified.
kind-rentalLate-about = Our own addition: no such code is known.
kind-rentalDamaged-about = Our own addition: no such code is known.
kind-hospitalUnpaid-about = The bill is still unpaid after the direct debit failed. Our own addition, after a weak source: no code is known.
dispute-none-about = It is as it was reported.
dispute-underReview-about = The person disputes it. It is shown, but does not count until it is upheld.
dispute-confirmed-about = It was checked and found correct. It counts.
dispute-amended-about = It was checked and corrected. It counts as corrected.
dispute-rejected-about = The dispute was turned down. It counts.
recordState-counts-about = It counts: most until it is put right, then less each year, for five years.
recordState-underReview-about = It is under review and stays out of the score until it is upheld.
recordState-expired-about = It was put right five years ago or more and has left the score. What is never put right never goes.
confidence-high-about = An official document, or two independent outlets of good name.
confidence-medium-about = One outlet of good name, or several weaker ones that agree.
confidence-low-about = A collection site, a machine translation or an anonymous page. Take it as hearsay.
confidence-assumption-about = Ours. We found nothing published.

### Figures, opened, and errors

ceiling-courtListed-about = A court lists people who could pay a judgment and did not (失信被执行人). It was reported that the score of a listed person “dropped dramatically”, that one student got “the lowest-possible rating”, and that the effect fades over five years after payment. The exact limits are ours. In the table, 6 means on the list now, 5 the first year after payment, 4 the second, and so on to 1, the fifth.
ceiling-graveRecord-about = A serious credit problem sets a limit that good points elsewhere cannot make up for, even after it was put right: a loan repaid months late, or fraud. Once the matter is put right, the limit rises year by year. Lenders commonly have such rules. Nothing was published for this score: the limits are ours.
ceiling-graveRentalRecord-about = The same for what is rented, driven or lived in, but milder. Once put right, only a hired car kept too long is that serious. Until put right, so are a rent, a stay or a rental that was left for long. Household bills and fares never are. The limits are ours.
ceiling-manyRecords-about = One late payment is a slip; many are more, and good points elsewhere cannot make up for them. Each credit problem counts once until 24 months after it was put right. One not put right counts twice, however old it is. The limits are ours.
benefit-last = Last reported: { $year }.
benefit-ended = This service has ended. { $how }
benefit-condition = { $source } ({ $confidence })
benefit-raised = From { $score } points on, in this model: the line is { $percent }% higher and interest { $discount }% lower. { $source }
benefit-line-assumed = If anything was reported, it was only the range. How large the line is at this score is our assumption. What is borrowed is a debt.
points-would = If this were not given, it would be worth { $points ->
    [one] 1 point
   *[other] { $points } points
    }: { $than ->
        [more] more than now. Hiding it would pay
        [fewer] fewer than now
       *[same] as many as now
    }.
ceiling-rule = From seriousness or number
ceiling-score = Highest score
ceiling-limits-assumed = How high each limit is, is our assumption.
score-rule-held = { $base } to begin with, plus { $points } points, less { $held } held back: { $score }. The best values of all characteristics add up to exactly { $most }, so { $base } and { $highest } can both be reached.
counted-lateMonths-about = You said { $given } months; { $counted } count. { $records ->
        [one] A record says
       *[other] { $records } records say
    } that in all the other months something was paid late or not at all.
counted-inactiveMonths-about = You said { $given } months; { $counted } count. A month without any everyday payment is no month of steady spending.
expected-number = a number
expected-boolean = yes or no (true or false)
expected-booleanOrUnknown = yes or no (true or false), or "unknown"
expected-string = a text
expected-array = a list
expected-arrayOrUnknown = a list, or "unknown"
expected-object = a group of fields
expected-null = nothing (null)
expected-undefined = nothing
expected-other = something else

## The fields of a record

settle-does = Pays it or makes it good, today.
age = { $months } months later
age-does = Lets time pass, for this one alone.
remove-does = Takes it out, as if it had never been.
field-kind = What happened
field-daysLate = Most days late
field-amountYuan = Amount, in yuan
field-dueMonthsAgo = Due, months ago
field-settled = paid or put right
field-settledMonthsAgo = Months since then
field-dispute = Is it disputed?

## Why

why-title = Why { $score }?
why-none-title = Why is there no score?
why-none = A score needs consent, a verified name, the records and a little history. Until then every door that asks for a score says “not known”, which is not the same as “no”.
why-sum = Everyone begins at { $base }. What this person did and proved adds { $points } points: that makes { $score }. Open a dimension to see where they come from.
why-sum-held = Everyone begins at { $base }. What this person did and proved adds { $points } points. Of these, { $held } are held back, which leaves { $score }. Open a dimension to see where the points come from.
why-held = Held back
why-held-about = However many points there are, the score cannot rise above a limit while something serious is on file.
of-maximum = of { $maximum }
factors-title = Where most points are still missing
factors-none = Nothing: every characteristic has its best value.
weightings-title = How much does each dimension count?
weightings-about = Nobody outside knows. Two versions circulate and contradict each other. Switch and see what depends on it.
weighting-points = Points, in the order shown: { $list }

## Benefits

benefits-title = What the score opens
benefits-intro = What two web articles (loan78.com, 2018; newsflash.city, 2024) and other public sources reported: most of it between 2015 and 2018, the latest with a date in 2025. Merchants set their own terms and changed them, and some services have ended. loan78.com and chinanews (March 2017) speak of { $cities } cities for deposit-free services as a whole, not for each one here. Press a name for the whole story.
benefits-open = Every condition is met. The number says how many points lie between the score and the threshold.
benefits-nearly = One condition is missing, by at most { $points } points, { $months } months, one record or one answer. Where “nearly” begins is our assumption.
benefits-closed = More than that is missing.
benefits-unknown = Without a score, or with an answer not given, nobody can tell. “Not known” is not “no”.
met-of = { $met } of { $of } met
offer-line = { $offer }: { $yuan }
points-short = { $points ->
        [one] 1 point short
       *[other] { $points } points short
    }
points-above = { $points ->
        [0] just reached
        [one] 1 point above
       *[other] { $points } points above
    }
verdict-met = met
verdict-notMet = not met
verdict-unknown = unknown

## How far a figure can be trusted, in a line

sourced-high = well sourced
sourced-medium = fairly sourced
sourced-low = poorly sourced
sourced-assumption = our assumption

## A figure, opened

detail-rule = The rule
detail-offer = What it gives
detail-source = Where this comes from
detail-this = Used here
detail-not-used = another source: not by the score
detail-articles = Named in { $articles }.
article-S1 = “Ma Yun zooms in, and users with sesame scores of 600 or more have benefits!” (loan78.com, 3 January 2018, a machine translation)
article-S2 = an article on the benefits of 700 points (newsflash.city, March 2024, a machine translation)
detail-value = Value
detail-points = Points
detail-direction = That it counts, and which way: { $source }.
detail-points-assumed = The number of points is our assumption: no point value was ever published.
sum-confidence = The sum: { $confidence }.
chance = Chance of approval, as loan78.com has it: { $chance }. Ant said in December 2018 that it had never used the score for its own lending; others say that limits were “based on” it.
score-about = A higher score is said to mean that groups of people with it break fewer promises. It says nothing certain about one person.
score-rule = { $base } to begin with, plus { $points } points: { $score }. The best values of all characteristics add up to exactly { $most }, so { $base } and { $highest } can both be reached.
score-bands-source = Bands: reported alike by several sources since 2015. Which band an edge belongs to is not stated; we put it in the higher one.
score-odds-title = Read as a risk
score-odds = Of 100 people with this score, { $percent ->
    [0] fewer than 1
   *[other] about { $percent }
    } would fall 90 days or more behind with a payment within two years.
score-odds-assumed = This is an assumption. So are the event and the two years: they are those of published tables for other scores. Every { $points } points double the odds, and at { $anchor } they are { $odds } to 1. Published tables support 40 to 56 points; for this score nothing is known.
totals-title = What the open doors come to
totals-deposits-about = The largest deposit for each kind of thing, since nobody rents two bicycles at once. Only { $yuan } of it are sums that were reported; the rest are our assumptions.
totals-credit-about = What could be borrowed on all open lines together. It is not money gained: what is borrowed has to be paid back. Whether the score decided about lines at all is disputed, and how they grow with the score is our assumption.
totals-pay-later = Up to { $yuan } may be paid after a hospital visit.

## The profile as text

text-title = Profile as text
text-about = This is everything the page knows, as JSON. Copy it to keep or share this exact case, or put another in its place.
text-label = Profile
text-apply = Use this profile
text-not-json = This is not valid JSON. Nothing was changed.
text-issues = { $count ->
        [one] One thing is wrong. Nothing was changed.
       *[other] { $count } things are wrong. Nothing was changed.
    }

## About

about-heading = About this model
about-lead = Open Sesame is a model to explore: a consumer credit score in the manner of Sesame Credit (芝麻信用), which opened its beta in China in January 2015. Move an input, and see at once what happens to the score, why, and which doors open or close.
brief-model = A teaching model
    .about = The real formula was never published. This one is open down to the last point: every figure leads to a sentence, a rule and a source, and says whether it was reported or is our assumption.
brief-independent = Independent
    .about = Not affiliated with, or endorsed by, Ant Group or Alipay. Names belong to their owners and appear only to say what was reported.
brief-advice = Never advice
    .about = It is not the real algorithm, whose weights are not published. It is not a prediction, and not financial or legal advice.
brief-device = On your device
    .about = Everything is computed here. Nothing that you enter leaves this device or is stored. There are no cookies and no accounts.
brief-licence = Licence
    .about = The MIT License: anybody may use, change and share it. © 2026 The Open Sesame authors. The code has no public address yet.
brief-sources = Sources
    .about = Most thresholds are historical, reported between 2015 and 2025, most of them up to 2018. Some have no date, and some are our assumption; each says so. Each door names its own source; the main ones are listed at the end of this page.
brief-sources-open = Go to the list
about-more = In more detail
part-about = What such a score was for
part-model = How the score is made here
part-deposits = The aim: no more deposits
part-reach = Ten industries, 381 cities
part-lenders = Where the loans come from
part-improve = How to improve, as newsflash.city lists it
part-friends = Social networks, or only transfers?
part-records = Kinds of record, and their codes
part-security = Data security
part-disputes = What sources disagree on
part-critique = What critics say
part-limits = Limits
part-privacy = Privacy
part-sources = Sources

## The table for a page without JavaScript

table-benefit = Benefit
table-score = Score asked for (historical)
table-year = Reported
table-source = Source
table-confidence = Confidence

## The views

door-title = Doors at { $score }
door-open-of = { $open } of { $count } open
ahead-title = What lies ahead?
ahead-look = Look at
ahead-plans = two plans
ahead-ways = what opens a door
doors-state = Which doors
doors-all = All
doors-industry = Industry
doors-industries = all { $count } industries
doors-unasked = No score asked
doors-none = none
doors-trust = The dots say how far a report can be trusted:
benefits-all = Each stands below the score that it asked for. Press one for its conditions, the ways to open it, and its source.

## What was wrong with a link

link-note-label = About this link
link-note = Not all of this link could be used.
link-tooLong = It is too long: { $length } characters, where at most { $most } are read. The page begins with its first life.
link-unreadable = “{ $text }” is not part of a link. It was left out.
link-newerVersion = It was made by a newer version of this page ({ $version }). The page begins with its first life.
link-keptView = The view “{ $view }” is still to come. This is the first view.
link-missing = It ends too early: { $key } is missing. Used instead: { $used }.
link-unknownKey = “{ $key }” is not known. It was left out.
link-repeatedKey = “{ $key }” stands there more than once. { $used ->
        [none] It was left out.
       *[other] Used: { $used }.
    }
link-badValue = “{ $value }” cannot be { $key }. { $used ->
        [none] It was left out.
       *[other] Used instead: { $used }.
    }
link-tooMany = { $key } has { $count } entries, and at most { $most } are read. { $used ->
        [none] They were left out.
       *[other] Used instead: { $used }.
    }
link-notFetched = It could not be read, because a file of this page is missing. Load the page again to try once more.
