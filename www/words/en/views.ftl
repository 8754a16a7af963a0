# What the first view does not need: the long texts of the about section, and what opened figures say.

part-about-1 = Open Sesame is a model to explore: a consumer credit score in the manner of Sesame Credit (芝麻信用), which opened its beta in China in January 2015. Move an input, and see at once what happens to the score, why, and which doors open or close.
part-about-2 = Such a score does not only price a loan. In its day it stood in for the deposit on a bicycle, a hotel room or a flat, and for the payment before a visit to hospital. In 2017 and 2018 such services were reported from 381 cities.
part-about-3 = It is a teaching model. The real formula was never published; this one is open to the last point. Every figure leads to the sentence, the rule and the source behind it, and says whether it was reported or is our assumption.

part-model-1 = Everybody begins at 350. Points are added in five dimensions, whose names were published: credit history, behaviour, fulfilment, identity and relationships. The best answers everywhere add up to exactly 950, so no score is ever cut off.
part-model-2 = What earns points is a state, not an event: the gravest record, the time since the latest one, the months kept. That is why the same late payment costs a clean file more than a blemished one, and why one good deed moves little.
part-model-3 = Broken promises fade. A record weighs less with every full year after it was settled, and leaves after five. One that is never settled never leaves. One under review is shown, but does not count.
part-model-4 = Unknown is not zero. What is withheld earns a stated number of points between the worst and the best. Without consent, a verified name and some history there is no score at all, and then no door is called closed: it cannot be told.
part-model-5 = A score also reads as odds: how many people keep their promises for each one who does not. A fixed number of points doubles them. Published tables of other scores support the size of that step; where it begins on this scale is our assumption.
part-model-6 = Since July 2015 the real score has been renewed once a month, on the 6th. It paused once, from February to March 2020. The months in this model work in the same way.

part-disputes-1 = Weights. Two versions circulate, 35/25/20/15/5 and 35/20/25/15/5. Neither is official; both can be chosen here and compared. We found no official point value at all.
part-disputes-2 = Thresholds. Merchants set them, and changed them by city and year; a score was needed, but often not enough. In March 2017 bicycle firms alone asked for anything from 600 to 750. The second of our two articles says 700 for much that had been reported at 600 or 650 before. Each door shows its own year and what others say.
part-disputes-3 = Lending. Article 1 (2018) makes 600 the dividing line for two credit lines. The Financial Times reported in December 2018 that Ant “has never used” the score for lending. We show the line as told, and the dispute beside it.
part-disputes-4 = Usual scores. In 2015 most people were said to stand between 500 and 600; in 2017, in Shanghai alone, most stood at 650 or more. In Hangzhou, in 2018, 40% of 7.2 million users qualified for services without a deposit. We found no distribution, mean or spread.
part-disputes-5 = Not found: official weights and points, the score people start with, the cost of one late payment, and a threshold for farm machinery. Where the model needs such a figure, it is ours and marked as an assumption.

part-critique-1 = Consent. On 3 January 2018 an annual review of bills came with a box already ticked that enrolled people. The company apologised the same night and called it a “very stupid way”. China’s internet regulator found that it broke the rules on personal data and ordered corrections.
part-critique-2 = Licence. In January 2015 the central bank told eight firms to prepare for personal credit reporting. In 2017 it found none of them suitable, for conflicts of interest among other reasons. The first licence, in 2018, went to a joint company, Baihang, in which the eight hold 8% each. Another bureau, Qiantang, 35% of it Ant’s, was licensed in November 2024.
part-critique-3 = Opacity. The formula is secret, and so are the weights. A person can see the number and a short reading of it, but cannot check it. This model is open for the opposite reason: so that it can be argued with.
part-critique-4 = Stratification. Home, savings, education and occupation follow class, and whoever scores well also saves the deposit; people without the app, or without a history, have no score to show. There is evidence the other way too: one study finds that paying without cash raised access to credit by 56.3%, more so for older and less educated people.
part-critique-5 = Relationships. To judge people by their friends is guilt by association. The company says that only people with money transfers between them count, not posts on social networks. In this model the dimension can be switched off.
part-critique-6 = Use and worth. A central bank official said in 2017 that waiving bicycle deposits was marketing, sat badly with privacy, and that such scores told little about who repays. The official text itself promises only that groups with higher scores break fewer promises, and guarantees nothing about a person. By 2021 The Wall Street Journal described it as reduced to a loyalty programme.
part-critique-7 = Not the government’s “social credit system”. Sesame Credit is a private service that people choose to join. The two did touch: the courts’ list of defaulters has been shared with it since July 2015, and some city programmes worked with it in 2018.
part-critique-8 = Myths. That ten hours of video games a day cost points goes back to a remark in an interview in 2015; it was never documented as a rule. The scale runs from 350 to 950, not from 0 to 1,000. And the score is no sum of loyalty points that grows with use, as the company itself said; to spend more is never advised here.

part-limits-1 = It does not know anybody’s real score and cannot predict one. The same life may score higher or lower in reality; only the directions rest on sources, some of them weak, and a few rest on usual practice alone.
part-limits-2 = It leaves things out: reward grains, which were said not to change the score; the repair of single records, introduced in 2020; and the grounds on which a merchant says no in spite of a score.
part-limits-3 = It counts in whole months. What it counts, the size of the steps, and how much effort a change takes are our assumptions. So are most of the sums for deposits. All of it is marked.

part-privacy-1 = Everything is computed on this device. Nothing that is entered leaves it or is stored. There are no cookies and no accounts, and no request goes to anybody. The page loads its own files and no others; the browser may keep those for use offline.
part-privacy-2 = A case that is shared as a link travels inside the link. Whoever has the link can read the case, so leave real lives out of it.

part-sources-1 = The idea came from two articles: one of 3 January 2018 about the benefits of 600 points (loan78.com), and one of March 2024 about the benefits of 700 (newsflash.city). Both are machine translations with something to sell, and are treated that way: every claim stands beside what better sources say.
part-sources-2 = On the score: the operator’s documentation for merchants, and the codes of its watch list as they survive in public merchant code; Caixin, 2 March 2015; the bureau’s chief data scientist, 2015; China Daily, 11 January 2016 and 27 November 2018; Ant’s letter to the Financial Times, November 2017; Xinhua, 10 June 2018; Reuters, February 2020.
part-sources-3 = On what it opened: the city of Suzhou, 2016; China Daily, Alizila, Marbridge and ecns, 2017; Yicai, March 2018; Jing Daily, 2015; the Canadian immigration office by China Daily, November 2018.
part-sources-4 = On the criticism: Reuters, 4 July 2017; ecns, 9 June 2017 and 11 January 2018; the Financial Times, December 2018; The Wall Street Journal, June 2021; J. Daum, China Law Translate; S. Ouyang, SSRN 3948925.
part-sources-5 = On scorecards: the Federal Reserve’s report to Congress on credit scoring, August 2007; FICO’s table of damage points, November 2009; the US Fair Credit Reporting Act and Regulation B for how reasons are given.

legal = Open Sesame is an independent educational model. It is not affiliated with, or endorsed by, Ant Group or Alipay; names belong to their owners and appear only to say what was reported. It is not the real algorithm, whose weights are not published. It is not a prediction, and not financial or legal advice. The thresholds shown are historical, 2015–2024.

### What opened figures say

characteristic-worstRecord-about = How grave the worst broken promise on credit still is, from 0 (none) to 8. The steps shrink towards the bottom, so the first one costs a clean file most.
characteristic-latestRecord-about = Months since the latest broken promise on credit ended; while it is open, no time counts. The longer ago, the less it says about today.
characteristic-recentRecords-about = How many broken promises on credit are open or ended within 24 months. A repeated lapse weighs more than a single one, but each further one weighs less.
characteristic-courtList-about = Whether a court lists the person as someone who could pay a judgment and did not (失信被执行人). The effect is reported to stay for five years after the debt is settled and to fade.
characteristic-onTimeRepayments-about = Months of the last 24 in which every repayment was on time. One month moves little; a full record moves much.
characteristic-accountAge-about = Age of the oldest credit account. A long history tells more than a short one, which is hard on the young and on newcomers.
characteristic-creditUtilisation-about = Share of the credit limit in use. This is usual practice in scorecards elsewhere; nothing was published about it for this score.
characteristic-applications-about = Applications for credit in the last 6 months. Many at once are taken as a sign of need; only consumer sites report that they count.
characteristic-activeMonths-about = Months of the last 12 with everyday payments. Little use means little to judge by, which also counts against people who pay in cash.
characteristic-steadySpending-about = Months of the last 24 near the person’s own usual level. Stability counts, never the amount; uneven incomes are at a disadvantage all the same.
characteristic-paymentKinds-about = How many kinds of everyday payment are in use. More kinds show more of a person’s life, which is a reason for trust and a matter of privacy.
characteristic-worstRental-about = How grave the worst broken promise on rentals, travel, stays, homes or bills still is, from 0 (none) to 8. As on credit, the first one costs most.
characteristic-recentRentalRecords-about = How many broken promises on rentals, travel, stays, homes or bills are open or ended within 24 months.
characteristic-rentalsKept-about = Rentals returned on time and in good order in the last 24 months. Each one is a small promise kept.
characteristic-billsOnTime-about = Months of the last 24 in which rent and household bills were all paid on time. It lets people without any loan show that they pay.
characteristic-savings-about = Savings, measured in months of the person’s own spending. A cushion helps to keep promises; critics object that it rewards being well off.
characteristic-home-about = Whether a home of one’s own was proved. It follows wealth and family more than conduct, and is criticised for that.
characteristic-car-about = Whether a car of one’s own was proved. It follows wealth more than conduct, and is criticised for that.
characteristic-providentFund-about = Months of contributions to the housing provident fund. It shows steady formal work, and leaves out all who work without such a contract.
characteristic-occupation-about = Which occupation was proved. It is reported to count; because jobs follow class, this is one of the most criticised points.
characteristic-education-about = Which education was proved. It is reported to count; because schooling follows class, this is one of the most criticised points.
characteristic-phone-about = Months with the same phone number. A number that stays makes a person reachable.
characteristic-address-about = Months at the same address. It counts as stability, although renters and migrant workers often have no choice.
characteristic-contacts-about = Verified people with whom money was transferred. Critics ask what a circle of friends has to do with keeping promises.
characteristic-contactsStanding-about = Share of those people in good standing. It is criticised as guilt by association, and as a wall between rich and poor circles.
benefit-huabei-about = A line for purchases (花呗). Article 1 says that 600 decides; the Financial Times (2018) reports that the score was never used for lending.
benefit-jiebei-about = A consumer loan (借呗). Article 1 says that 600 decides; the Financial Times (2018) reports that the score was never used for lending.
benefit-consumerLoan-about = A loan from a partner institution (招联好期贷). Article 1 says that 600 was needed to apply; whether the score decided is disputed.
benefit-higherLimits-about = Article 2 promises larger loans and interest discounts at 700. Official text forbade merchants to base discounts on the score.
benefit-hotelPayLater-about = Stay without a deposit, leave first and pay later; on a large travel site from 2016.
benefit-fastCheckIn-about = Article 2 names it among the privileges at 700; an earlier source has hotels at 600.
benefit-shortTermRental-about = A room for a short time without a deposit, on rental sites around 2018. Article 1 names it without a figure.
benefit-homestay-about = A room in somebody’s home without a deposit, around 2018. Article 1 names it without a figure.
benefit-carRental-about = A hired car without a deposit, as article 1 tells it in 2018. Companies set their own thresholds.
benefit-carRentalMajor-about = Two large car hire companies asked for 650, reported up to 2025. Article 2 says 700.
benefit-carShare-about = Cars by the hour without a deposit, reported in 2020 for one operator.
benefit-carPremium-about = For cars worth about 200,000 yuan one undated source asks for 700, and 600 for cheaper ones.
benefit-overseasCar-about = A hired car at five airports abroad without a deposit, from 2017 or later.
benefit-bikesCity-about = Public bicycles in Suzhou, 2016. Besides the score, no bad record in five years was asked for.
benefit-bikesOfo-about = Shared bicycles without a deposit, in Shanghai in 2017, then in four more cities.
benefit-bikesHello-about = Shared bicycles without a deposit, nationwide from March 2018.
benefit-convenientServices-about = Article 1 names “convenient services” (便民服务) and gives no figure. The threshold is our assumption.
benefit-agriculturalEquipment-about = Article 1 names it and gives no figure. The threshold is our assumption.
benefit-hospitalPayLater-about = See the doctor first and pay afterwards, at a Shanghai hospital from November 2017. A Huabei line was needed too.
benefit-hospitalAppointments-about = Book appointments and read reports on the phone. Article 1 names no score; that a verified name is enough is our assumption.
benefit-hospitalPilot-about = A pilot at the Guangzhou Women and Children’s Medical Center, 2016: treatment first, payment afterwards.
benefit-houseRental-about = A flat without a deposit, rent paid by the month; eight cities, October 2017. Article 2 says 700.
benefit-houseReducedDeposit-about = Article 2 has deposits waived or reduced at 700. A contemporary source has them waived at 650.
benefit-receiveFirst-about = Order online, look at the goods, then pay. Reported at 650 in 2023; article 2 says 700.
benefit-offlineMerchants-about = Local shops that ask for no prepaid card, around 2018. Article 2 names such trust without a figure of its own.
benefit-digitalServices-about = One source of about 2018 counts some hundred services for 700, from gadgets to clothes and toys.
benefit-singaporeVisa-about = From 2015 the score could stand in for a proof of assets in the application.
benefit-luxembourgVisa-about = Sources disagree: 750 in 2015, 700 in 2017. What exactly was made easier, they do not say.
benefit-japanVisa-about = Reported in 2017. What exactly was made easier is not said.
benefit-canadaVisa-about = From November 2018 a report on the score could replace the bank statement.
benefit-airportFastLane-about = A fast lane at Beijing’s airport. Only one late and weak source names the figure; we found none from the time.
benefit-powerBank-about = A battery to charge the phone on the way, from the company Jiedian (街电), 2017. Another source says 550.
benefit-umbrella-about = Umbrellas, and some household appliances, without a deposit. One weak source, 2023.
benefit-libraryBooks-about = Library books without a deposit, in Hangzhou and at a Shanghai university, 2017.
benefit-phoneRental-about = A phone on rent without a deposit, from several sites, 2018. Another source says 650.
benefit-phonePlan-about = A China Unicom plan without prepayment, May 2017.
benefit-recycling-about = Used things collected for recycling. One weak source, 2023, without details.
benefit-datingBadge-about = A dating site let members show their score, 2015. No threshold was named.
kind-instalmentsOverdue-about = More than one instalment of the same loan has not been paid.
kind-cashOut-about = A line meant for purchases was turned into cash by a sham purchase (套现), and repayment is seriously overdue.
kind-courtDefaulter-about = A court found that the person could pay a judgment and did not (失信被执行人).
kind-courtEnforcement-about = A court is enforcing a judgment (被执行人); the person is not on the list of defaulters.
kind-stayUnpaid-about = The code on the list does not say what it is for; that it means stays is likely, not certain.
kind-sellerCashOut-about = A seller helped to turn credit lines into cash.
kind-tenancyAbandoned-about = The tenancy ended in an irregular way, such as moving out without notice.
kind-utilityUnpaid-about = The code on the list names no category; this reading is not verified.
kind-rentalLate-about = Our own addition: no such code is known.
kind-rentalDamaged-about = Our own addition: no such code is known.
kind-hospitalUnpaid-about = The bill is still open after the direct debit failed. Our own addition, after a weak source: no code is known.
dispute-none-about = It stands as it was reported.
dispute-underReview-about = The person disputes it. It is shown, but does not count until it is upheld.
dispute-confirmed-about = It was checked and found correct. It counts.
dispute-amended-about = It was checked and corrected. It counts as corrected.
dispute-rejected-about = The dispute was turned down. It counts.
recordState-counts-about = It enters the score, one step less for each full year since it ended.
recordState-underReview-about = It is under review and stays out of the score until it is upheld.
recordState-expired-about = It was settled five years ago or more and has left the score. What is never settled never expires.
confidence-high-about = An official document, or two independent outlets of good name.
confidence-medium-about = One outlet of good name, or several weaker ones that agree.
confidence-low-about = A collection site, a machine translation or an anonymous page. Take it as hearsay.
confidence-assumption-about = Ours. We found nothing published.

### Figures, opened, and errors

ceiling-courtListed-about = A court lists people who could pay a judgment and did not (失信被执行人). It was reported that the score of a listed person “dropped dramatically”, that one student got “the lowest-possible rating”, and that the effect fades over five years after payment. The exact limits are ours.
ceiling-graveRecord-about = While fraud or a serious unpaid debt is on file, good points elsewhere cannot make up for it. Lenders commonly have such rules. Nothing was published for this score: the limits are ours.
ceiling-graveRentalRecord-about = The same for rentals, travel, homes and bills, but milder. The limits are ours.
benefit-last = Last reported: { $year }.
benefit-ended = This service has ended. { $how }
benefit-condition = { $source } ({ $confidence })
benefit-raised = From { $score } points on, in this model: the line is { $percent }% higher and interest { $discount }% lower. { $source }
benefit-line-assumed = At most the range is reported. How large the line is at this score is our assumption. What is borrowed is a debt.
points-would = If this were not given, it would be worth { $points ->
    [one] 1 point
   *[other] { $points } points
    }: { $than ->
        [more] more than now. Hiding it would pay
        [fewer] fewer than now
       *[same] as many as now
    }.
ceiling-rule = From level
ceiling-score = Highest score
score-rule-held = { $base } to begin with, plus { $points } points, less { $held } held back: { $score }. The best values of all characteristics add up to exactly { $most }, so { $base } and { $highest } can both be reached.
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
