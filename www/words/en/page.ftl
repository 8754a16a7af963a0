# The page's own words; those of the model are in model.ftl.

name = Open Sesame
title = Open Sesame: what a credit score opens
tagline = An independent teaching model. Not affiliated; not the real algorithm.
skip = Skip to the score
settings = Language and appearance
theme = Appearance
theme-auto = Auto
theme-light = Light
theme-dark = Dark
close = Close
colon = { ": " }
list-join = { ", " }
undo = Undo
reset = Start again

## First view

no-score = No score
score-was = was { $score }
doors-label = Doors along the scale, by the score they ask for
door-cut = { $score }
door-unknown = unknown
locked = another condition is not met
and-more = and { $count } more
offer-disputed = { $offer } (disputed)
offer-assumed = { $offer } (assumed)
headline = { $open } of { $count } doors are open.
headline-none = No score yet, so no door that asks for one can be judged.
next = Next: { $cutOff } opens { $name }{ $more ->
        [yes] { " and more" }
       *[no] { "" }
    }. { $points ->
        [one] 1 point is missing.
       *[other] { $points } points are missing.
    }
reason-line = You lose most points on: { $name } ({ $points }).
reason-line-ceiling = { $points ->
    [one] 1 point is
   *[other] { $points } points are
    } held back: { $name }.
time-line = What if one payment is missed?
next-short = next: { $cutOff }, { $name }, { $points } short
next-none = High enough for every door.
next-locked = High enough for every door; { $locked } { $locked ->
        [one] is
       *[other] are
    } locked for another reason.
total-deposits = deposits not needed (most sums assumed)
total-credit = could be borrowed (disputed)

## The last change

change-none = Move something below. The score answers at once.
change-cause = { $cause }.
change-zero = Score unchanged: it moves only when you reach the next step.
change-because = Mostly: { $names }.
change-held = { $points ->
    [0] Nothing is held back.
    [one] 1 point is held back.
   *[other] { $points } points are held back.
    }
change-doors = { $opened ->
        [0] { $closed ->
            [one] 1 door closed.
           *[other] { $closed } doors closed.
        }
        [one] { $closed ->
            [0] 1 door opened.
            [one] 1 door opened, 1 closed.
           *[other] 1 door opened, { $closed } closed.
        }
       *[other] { $closed ->
            [0] { $opened } doors opened.
            [one] { $opened } doors opened, 1 closed.
           *[other] { $opened } doors opened, { $closed } closed.
        }
    }
cause-input = { $name }: { $from } → { $to }
cause-preset = Life chosen: { $name }
cause-weighting = Weights: { $name }
cause-recordAdded = Added: { $record }
cause-recordRemoved = Removed: { $record }
cause-recordSettled = Put right: { $record }
cause-recordAged = Made older: { $record }
cause-recordEdited = Changed: { $record }
cause-recordsWithheld = Records withheld: no score
cause-recordsGiven = Records: none
cause-text = Profile loaded from text
cause-reset = Started again
record-open = { $kind }, { $days ->
        [0] still open
        [one] 1 day late, still open
       *[other] { $days } days late, still open
    }
record-settled = { $kind }, { $days ->
        [0] put right
        [one] 1 day late, put right
       *[other] { $days } days late, put right
    } { $months ->
        [0] this month
        [one] 1 month ago
       *[other] { $months } months ago
    }
announce = Score { $score }, { $band }. { $open ->
        [one] 1 door
       *[other] { $open } doors
    } open.
announce-none = No score.

## Lives

presets-title = Begin with
preset-own = A life of your own
preset-own-about = You changed it, so it is yours now. Undo goes back step by step.
text-open = Profile as text

## Inputs

top-title = What this person did
inputs-title = Everything else that counts
inputs-intro = By dimension. Each control says how many points it gives. Press the points to see the rule and its source.
gates-title = Is there a score at all?
gates-about = Without both of these there is no score. To withhold all records means no score as well. “No score” is a state of its own, not a low number.
points-of = { $points } of { $maximum } points
counted-lateMonths = You said { $given } months; { $counted } count. { $records ->
        [one] A record says
       *[other] { $records } records say
    } that in all the other months something was paid late or not at all.
counted-inactiveMonths = You said { $given } months; { $counted } count. A month without any everyday payment is no month of steady spending.
withhold = withhold
withhold-records = withhold all records (then there is no score)
records-credit = Overdue records
    .about = Broken promises on credit, in trade and in court.
    .add = Add a late repayment
records-service = Rental and bill records
    .about = Broken promises on rentals, travel, homes and bills.
    .add = Add a late return
records-count = { $count ->
        [0] none
        [one] 1 record
       *[other] { $count } records
    }
edit = Edit
settle = Put it right now
age = { $months } months pass
remove = Remove
field-kind = What was broken
field-daysLate = Days late (the longest it was)
field-amountYuan = Amount in yuan
field-amount-withheld = amount withheld
field-dueMonthsAgo = Months since it fell due
field-open = still open
field-settledMonthsAgo = Months since it was put right
field-dispute = Dispute

## Why

why-title = Why { $score }?
why-none-title = Why is there no score?
why-none = A score needs consent, a verified name, the records and a little history. What is missing is said at the top. Until then every door that asks for a score says “not known”, which is not the same as “no”.
why-sum = Everyone begins at { $base }. What this person did and proved adds { $points } points: that makes { $score }. Open a dimension to see where they come from.
why-sum-held = Everyone begins at { $base }. What this person did and proved adds { $points } points. Of these, { $held } are held back, which leaves { $score }. Open a dimension to see where the points come from.
why-held = Held back
why-held-about = However many points there are, the score cannot rise above a limit while something serious is on file.
of-maximum = of { $maximum }
factors-title = Where most points are lost
factors-none = Nothing: every characteristic has its best value.
weightings-title = How much does each dimension count?
weightings-about = Nobody outside knows. Two versions circulate and contradict each other. Switch and see what depends on it.
weighting-points = Points, in the order shown: { $list }

## Benefits

benefits-title = What the score opens
benefits-intro = What two articles and other public sources reported, most of it between 2015 and 2018 the latest with a date in 2025. Merchants set their own terms and changed them, and some services have ended. Article 1 and chinanews (March 2017) speak of { $cities } cities for deposit-free services as a whole, not for each one here. Press a name for the whole story.
benefits-open = Every condition is met. The number says how many points lie between the score and the threshold.
benefits-nearly = One condition is missing, by at most { $points } points, { $months } months, one record or one answer. Where “nearly” begins is our assumption.
benefits-closed = More than that is missing.
benefits-unknown = Without a score, or with an answer withheld, nobody can tell. “Not known” is not “no”.
cushion-none = no score asked for
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
article-S1 = article 1 (January 2018)
article-S2 = article 2 (March 2024)
detail-value = Value
detail-points = Points
detail-direction = That it counts, and which way: { $source }.
detail-points-assumed = The number of points is our assumption: no point value was ever published.
sum-confidence = The sum: { $confidence }.
chance = Chance of approval, as article 1 has it: { $chance }. Ant said in December 2018 that it had never used the score for its own lending; others say that limits were “based on” it.
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
legal-short = Independent, open, for teaching. Not affiliated with or endorsed by Ant Group or Alipay, not the real algorithm, not advice. Thresholds are historical, or our assumption where marked.
part-about = What this is
part-model = How the score is made here
part-deposits = The aim: no more deposits
part-reach = Ten industries, 381 cities
part-lenders = Where the loans come from
part-improve = How to improve, as article 2 lists it
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

## What could not be fetched

missing-views = The rest of the page could not be loaded.
missing-engine = What looks ahead could not be started.
unanswered = This could not be worked out.
missing-language = { $name } could not be loaded.
missing-again = Try again
