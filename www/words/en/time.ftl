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
mishap-courtList = A place on the court’s list of defaulters

## Time

time-about = Two plans for the months to come. The score is made anew once a month, on day { $day }. All of it happens in this model: the dates are only counted from today and promise nothing. Most of the services are from years ago, and some have ended.
time-a = Plan A
time-b = Plan B
time-plan-begin = Switch scoring on
    .about = Scoring is switched on and the real name verified in the first month. From then on every promise is kept.
time-plan-keep = Keep every promise
    .about = Every month: repayments and bills on time, payments as usual, fund paid in; no applications for credit.
time-plan-miss = Miss one payment
    .about = Every promise is kept but one: a repayment of ¥{ $yuan } comes { $days } days late.
time-plan-settle = Put everything right
    .about = What is not paid or put right yet is put right in the month you choose; every other promise is kept.
time-plan-returnLate = Return things late
    .about = Every promise is kept, but every third month something borrowed comes back 3 days late.
time-plan-goOn = Go on as before
    .about = Nothing changes: as many promises are kept as in the last months.
time-horizon = Look ahead
time-months = { $months } months
time-missMonth = Missed in
time-settleMonth = Put right in
time-moment = month { $month } ({ $date })
time-withheld = The records are not given, so plans with a promise that is broken or put right cannot be worked out and are not offered.
time-invalid = This cannot be worked out:
time-sentence-space = { " " }
time-comma = ,
time-join = { "; " }
time-answer = { $lower }: up to { $points ->
        [one] 1 point
       *[other] { $points } points
    } less
time-level = Made up by month { $month }, { $date }.
time-level-never = Not made up within { $months } months: { $points ->
        [0] no points lie
        [one] 1 point lies
       *[other] { $points } points lie
    } between them then.
time-gap = “{ $lower }” begins to cost in month { $month }, on { $date }: { $points ->
        [one] 1 point
       *[other] { $points } points
    } less than “{ $upper }”.
time-gap-worst = At worst it is { $points }, in month { $month }, on { $date }.
time-left = After { $months } months { $points ->
        [0] they are equal only by chance
        [one] 1 point is still missing
       *[other] { $points } points are still missing
    }.
time-gap-none = No difference within { $months } months
time-gap-held = “{ $name }” keeps both down.
time-gap-unknown = Nothing to compare within { $months } months
time-gap-unknown-why = There is no month in which both plans have a score.
time-gap-one = { $plan }: a first score, { $score }, in month { $month }
time-gap-one-other = That is on { $date }. With “{ $other }” none appears within { $months } months.
time-course = From { $start } today to { $score } in month { $month }, on { $date }.
time-course-lost = From { $start } today to no score.
time-dip = Lowest: { $score } in month { $month }, { $points ->
        [one] 1 point
       *[other] { $points } points
    } below today.
time-dip-back = { $after ->
        [one] 1 month
       *[other] { $after } months
    } later, on { $date }, today’s { $start } is reached again for good.
time-dip-never = Today’s score does not come back for good within { $months } months.
time-first = A first score, { $score }, appears in month { $month }, on { $date }.
time-first-then = In month { $month } it is { $score }.
time-first-none = No score appears within { $months } months.
time-dates-more = { $count ->
        [one] In 1 more month
       *[other] In { $count } more months
    } the same happens to a record again, and no door moves: see the table.
time-dates-none = Within { $months } months nothing opens or closes.
time-month = month { $month }
time-today = today
time-opened = Opens in the model:
time-closed = Closes in the model:
time-record-added = Broken: { $kind }
time-record-atOnce = Broken, and put right within the month: { $kind }
time-record-settled = Put right: { $kind }
time-record-expired = Expires: { $kind }
time-band = The band changes from “{ $from }” to “{ $to }”
time-band-first = The first score is in the band “{ $to }”
time-band-none = There is no score any more
time-mark-opened = { $count ->
        [one] { $name } opens
       *[other] { $count } doors open
    }
time-mark-closed = { $count ->
        [one] { $name } closes
       *[other] { $count } doors close
    }
time-mark-settled = { $count ->
        [one] record put right
       *[other] { $count } records put right
    }
time-mark-expired = { $count ->
        [one] record expires
       *[other] { $count } records expire
    }
time-walk = Walk through the months
time-along = Which plan to walk along
time-readout-today = Today: score { $score }
time-readout-today-none = Today: no score
time-readout = Month { $month }, { $date }: score { $score }
time-readout-none = Month { $month }, { $date }: no score
time-assumed = How fast a score recovers is our assumption: in this model a broken promise counts one less with every year after it was put right, and is gone after five. Only the monthly date and the five years are reported.
time-unfold = Change
time-fold = Done
time-axis = The chart shows scores from { $from } to { $to }, where both plans are. The whole scale runs from { $lowest } to { $highest }.
time-axis-whole = The chart shows the whole scale, from { $from } to { $to }.
time-table = The figures behind the chart
time-table-caption = Today, every { $every } months, and every month in which something happens. Scores from { $lowest } to { $highest }.
time-table-month = Month
time-table-date = Date
time-table-events = What happens in { $plan }

## Two lives

lives-title = The same mishap, two lives
lives-about = One and the same thing goes wrong for two people. What it costs depends on what was there before.
lives-pair = Two lives
lives-beside = Beside
lives-mishap = What goes wrong
pair-published = FICO’s two published examples
pair-cleanAndBlemished = A clean file and a blemished one
pair-sharerAndWealthy = Careful with little, careless with much
pair-own = Your own profile and another
lives-own = Your own profile
lives-own-about = As it is on this page now.
lives-points = { $points ->
        [one] { $signed } point
       *[other] { $signed } points
    }
lives-answer = { $mishap }: for “{ $one }” { $first ->
        [0] it costs nothing
        [one] it costs 1 point
       *[other] it costs { $first } points
    }, for “{ $other }” { $second ->
        [0] nothing
        [one] 1 point
       *[other] { $second } points
    }.
lives-answer-same = { $mishap }: it costs both { $first ->
        [0] nothing
        [one] 1 point
       *[other] { $first } points
    }.
lives-strip = { $name }: from { $before } to { $after }, on the scale from { $lowest } to { $highest }
lives-strip-none = { $name }: no score before and after that could be compared
lives-scores = From { $before } to { $after }.
lives-band = The band changes from “{ $from }” to “{ $to }”.
lives-band-same = The band stays “{ $to }”.
lives-closed-none = No door closes.
lives-no-score = There is no score, so there are no points to lose, and no door that asks for a score can be judged. The record would still be there.
lives-already = This is so already in this life: nothing new would happen.
lives-later = Later it costs more than today, up to { $points ->
        [one] 1 point
       *[other] { $points } points
    } (in month { $month }): { $older ->
        [yes] older broken promises fade, and this one is still fresh.
       *[no] without it the score would have gone on rising.
    }
lives-recovery = With every other promise kept from then on, the score is where it would have been without it after { $months ->
        [one] 1 month
       *[other] { $months } months
    }.
lives-recovery-never = Even with every other promise kept, the score is not where it would have been within { $months } months: { $points ->
        [one] 1 point is
       *[other] { $points } points are
    } still missing.
lives-recovery-nothing = It never changes the score.
lives-load = Begin with this life: { $name }
lives-loaded = The page shows this life now
lives-because-title = Why is it not the same?
lives-because-caption = What each part of the score counts of it. The points add up to what was lost.
lives-total = Together
lives-because-onlyRecord = There was none before; now this is the only one.
lives-because-graverRecord = There was a less serious one; now this is the most serious.
lives-because-moreRecent = Now this is the latest.
lives-because-moreRecords = One more is counted.
lives-because-courtListed = The court’s list now says so.
lives-because-ceiling = { $name }: a limit holds points back.
lives-because-rose = It rose.
lives-because-fell = That month no longer counts as kept.
lives-because-other = The value changed.
lives-because-step = But no points: values within one step of the rule count alike.
lives-from-to = { $from } → { $to }
lives-stays-worst = An equally serious one was already there.
lives-stays = Stays as it was.
lives-assumed = All points are our assumption. That a clean file loses more than a blemished one by the same event is published for another score, FICO’s, in November 2009.
