# The page's account of itself: paragraphs, shown in order under their titles.
# No variables: the only figures here are reported ones, and the two ends of the scale.

about-title = About Open Sesame
about-1 = Open Sesame is a model to explore: a consumer credit score in the manner of Sesame Credit (芝麻信用), which opened its beta in China in January 2015. Move an input, and see at once what happens to the score, why, and which doors open or close.
about-2 = Such a score does not only price a loan. In its day it stood in for the deposit on a bicycle, a hotel room or a flat, and for the payment before a visit to hospital. In 2017 and 2018 such services were reported from 381 cities.
about-3 = It is a teaching model. The real formula was never published; this one is open to the last point. Every figure leads to the sentence, the rule and the source behind it, and says whether it was reported or is our assumption.

model-title = How the score is made here
model-1 = Everybody begins at 350. Points are added in five dimensions, whose names were published: credit history, behaviour, fulfilment, identity and relationships. The best answers everywhere add up to exactly 950, so no score is ever cut off.
model-2 = What earns points is a state, not an event: the gravest record, the time since the latest one, the months kept. That is why the same late payment costs a clean file more than a blemished one, and why one good deed moves little.
model-3 = Broken promises fade. A record weighs less with every full year after it was settled, and leaves after five. One that is never settled never leaves. One under review is shown, but does not count.
model-4 = Unknown is not zero. What is withheld earns a stated number of points between the worst and the best. Without consent, a verified name and some history there is no score at all, and then no door is called closed: it cannot be told.
model-5 = A score also reads as odds: how many people keep their promises for each one who does not. A fixed number of points doubles them. Published tables of other scores support the size of that step; where it begins on this scale is our assumption.
model-6 = Since July 2015 the real score has been renewed once a month, on the 6th. It paused once, from February to March 2020. The months in this model work in the same way.

disputes-title = Where the sources disagree
disputes-1 = Weights. Two versions circulate, 35/25/20/15/5 and 35/20/25/15/5. Neither is official; both can be chosen here and compared. We found no official point value at all.
disputes-2 = Thresholds. Merchants set them, and changed them by city and year; a score was needed, but often not enough. In March 2017 bicycle firms alone asked for anything from 600 to 750. The second of our two articles says 700 for much that had been reported at 600 or 650 before. Each door shows its own year and what others say.
disputes-3 = Lending. Article 1 (2018) makes 600 the dividing line for two credit lines. The Financial Times reported in December 2018 that Ant “has never used” the score for lending. We show the line as told, and the dispute beside it.
disputes-4 = Usual scores. In 2015 most people were said to stand between 500 and 600; in 2017, in Shanghai alone, most stood at 650 or more. In Hangzhou, in 2018, 40% of 7.2 million users qualified for services without a deposit. We found no distribution, mean or spread.
disputes-5 = Not found: official weights and points, the score people start with, the cost of one late payment, and a threshold for farm machinery. Where the model needs such a figure, it is ours and marked as an assumption.

critique-title = What critics say
critique-1 = Consent. On 3 January 2018 an annual review of bills came with a box already ticked that enrolled people. The company apologised the same night and called it a “very stupid way”. China’s internet regulator found that it broke the rules on personal data and ordered corrections.
critique-2 = Licence. In January 2015 the central bank told eight firms to prepare for personal credit reporting. In 2017 it found none of them suitable, for conflicts of interest among other reasons. The first licence, in 2018, went to a joint company, Baihang, in which the eight hold 8% each. Another bureau, Qiantang, 35% of it Ant’s, was licensed in November 2024.
critique-3 = Opacity. The formula is secret, and so are the weights. A person can see the number and a short reading of it, but cannot check it. This model is open for the opposite reason: so that it can be argued with.
critique-4 = Stratification. Home, savings, education and occupation follow class, and whoever scores well also saves the deposit; people without the app, or without a history, have no score to show. There is evidence the other way too: one study finds that paying without cash raised access to credit by 56.3%, more so for older and less educated people.
critique-5 = Relationships. To judge people by their friends is guilt by association. The company says that only people with money transfers between them count, not posts on social networks. In this model the dimension can be switched off.
critique-6 = Use and worth. A central bank official said in 2017 that waiving bicycle deposits was marketing, sat badly with privacy, and that such scores told little about who repays. The official text itself promises only that groups with higher scores break fewer promises, and guarantees nothing about a person. By 2021 The Wall Street Journal described it as reduced to a loyalty programme.
critique-7 = Not the government’s “social credit system”. Sesame Credit is a private service that people choose to join. The two did touch: the courts’ list of defaulters has been shared with it since July 2015, and some city programmes worked with it in 2018.
critique-8 = Myths. That ten hours of video games a day cost points goes back to a remark in an interview in 2015; it was never documented as a rule. The scale runs from 350 to 950, not from 0 to 1,000. And the score is no sum of loyalty points that grows with use, as the company itself said; to spend more is never advised here.

limits-title = What this model cannot do
limits-1 = It does not know anybody’s real score and cannot predict one. The same life may score higher or lower in reality; only the directions rest on sources, some of them weak, and a few rest on usual practice alone.
limits-2 = It leaves things out: reward grains, which were said not to change the score; the repair of single records, introduced in 2020; and the grounds on which a merchant says no in spite of a score.
limits-3 = It counts in whole months. What it counts, the size of the steps, and how much effort a change takes are our assumptions. So are most of the sums for deposits. All of it is marked.

privacy-title = Privacy
privacy-1 = Everything is computed on this device. Nothing that is entered leaves it or is stored. There are no cookies and no accounts, and no request goes to anybody. The page loads its own files and no others; the browser may keep those for use offline.
privacy-2 = A case that is shared as a link travels inside the link. Whoever has the link can read the case, so leave real lives out of it.

sources-title = Sources
sources-1 = The idea came from two articles: one of 3 January 2018 about the benefits of 600 points (loan78.com), and one of March 2024 about the benefits of 700 (newsflash.city). Both are machine translations with something to sell, and are treated that way: every claim stands beside what better sources say.
sources-2 = On the score: the operator’s documentation for merchants, and the codes of its watch list as they survive in public merchant code; Caixin, 2 March 2015; the bureau’s chief data scientist, 2015; China Daily, 11 January 2016 and 27 November 2018; Ant’s letter to the Financial Times, November 2017; Xinhua, 10 June 2018; Reuters, February 2020.
sources-3 = On what it opened: the city of Suzhou, 2016; China Daily, Alizila, Marbridge and ecns, 2017; Yicai, March 2018; Jing Daily, 2015; the Canadian immigration office by China Daily, November 2018.
sources-4 = On the criticism: Reuters, 4 July 2017; ecns, 9 June 2017 and 11 January 2018; the Financial Times, December 2018; The Wall Street Journal, June 2021; J. Daum, China Law Translate; S. Ouyang, SSRN 3948925.
sources-5 = On scorecards: the Federal Reserve’s report to Congress on credit scoring, August 2007; FICO’s table of damage points, November 2009; the US Fair Credit Reporting Act and Regulation B for how reasons are given.

legal = Open Sesame is an independent educational model. It is not affiliated with, or endorsed by, Ant Group or Alipay; names belong to their owners and appear only to say what was reported. It is not the real algorithm, whose weights are not published. It is not a prediction, and not financial or legal advice. The thresholds shown are historical, 2015–2024.
