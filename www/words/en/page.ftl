# The page's own words; those of the model are in model.ftl.

name = Open Sesame
title = Open Sesame: what a credit score opens
title-view = { $view }: Open Sesame
tagline = An independent teaching model in the manner of Sesame Credit. Not affiliated with Ant Group or Alipay; not the real algorithm.
tagline-short = A teaching model, not the real score
skip = Skip to the score
skip-inputs = Skip to what this person did
skip-view = Skip to: { $view }
settings = Language and appearance
views = Views
view-play = Play
view-why = Why
view-ahead = Ahead
view-lives = Two lives
view-doors = Doors
view-about = About
menu = More
share = Copy link
share-copied = Link copied
share-failed = Not copied
theme = Appearance
theme-auto = Device theme
theme-light = Light theme
theme-dark = Dark theme
close = Close
colon = { ": " }
list-join = { ", " }
undo = Undo
reset = Start again


## First view

no-score = No score
doors-label = Doors along the scale, by the score they ask for
door-unknown = unknown
door-open = to spare
door-short = { $points ->
        [one] point
       *[other] points
    }
door-locked = locked
door-locks = { $count ->
        [one] and 1 that is locked
       *[other] and { $count } that are locked
    }
door-all = all { $count }
locked = locked by another condition
and-more = and { $count } more
offer-disputed = { $offer } (disputed)
offer-assumed = { $offer } (assumed)
offer-assumed-short = { $offer } †
assumed-note = † assumed
headline = { $open } of { $count } doors are open.
headline-none = Not low: unknown.
none-missing = Missing: { $list }.
none-doors = A door that asks for a score can’t be judged.
next = Next: { $cutOff }, { $points ->
        [one] 1 point
       *[other] { $points } points
    } short.
next-none = High enough for every door.
next-locked = High enough for every door; { $locked } { $locked ->
        [one] is
       *[other] are
    } locked for another reason.
total-deposits = deposits not needed (most sums assumed)
total-credit = could be borrowed (disputed)

## The last change

change-none = Move something: the score, the doors and this line answer at once. Press a door to see what is behind it.
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
cause-recordsWithheld = Records not given: no score
cause-recordsGiven = Records: none
cause-text = Profile loaded from text
cause-link = Link opened
cause-reset = Started again
record-open = { $kind }, { $days ->
        [0] not put right
        [one] 1 day late, not put right
       *[other] { $days } days late, not put right
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
gates-title = Is there a score at all?
gates-about = Without both of these there is no score. Nor is there one if the records are not given. “No score” is a state of its own, not a low number.
points-of = { $points } of { $maximum } points
points-most = up to { $maximum } points
counted-lateMonths = Only { $counted } count: { $rest } late on record.
counted-inactiveMonths = Only { $counted } count: the others had no payment.
withhold = not given
withhold-records = all records (then there is no score)
records-add = Add one
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
settle = Put right
remove = Remove

## The next step

step-settle = Put right: { $record }
step-optedIn = Switch scoring on
step-realNameVerified = Have the real name verified
step-onTimeRepayments = { $months ->
        [1] Make every repayment on time next month
       *[other] Make every repayment on time for { $months } months
    }
step-creditUtilisation = Pay the card down from { $from }% to { $to }% of its limit
step-applications = { $months ->
        [1] Apply for no credit next month
       *[other] Apply for no credit for { $months } months
    }
step-rentalsKept = Return { $count ->
        [one] 1 more rented thing
       *[other] { $count } more rented things
    } on time and in good order
step-billsOnTime = { $months ->
        [1] Pay rent and every household bill on time next month
       *[other] Pay rent and every household bill on time for { $months } months
    }
step-savingsMonths = Build up savings from { $from } to { $to } months of usual spending
step-providentFundMonths = { $months ->
        [1] Pay into the housing fund next month
       *[other] Pay into the housing fund for { $months } months
    }
step-activeMonths = { $months ->
        [1] Use everyday payments next month
       *[other] Use everyday payments in each of { $months } months
    }
step-steadyMonths = { $months ->
        [1] Keep spending near its usual level next month
       *[other] Keep spending near its usual level for { $months } months
    }
step-paymentKinds = Pay { $count ->
        [one] 1 more kind of everyday bill with the app
       *[other] { $count } more kinds of everyday bill with the app
    } (fares, phone, water …): from { $from } to { $to }
next-step = Next step in the model:
next-step-more = and { $count } more.
next-step-wait = wait
next-step-opens = That opens { $opens ->
        [one] { $name }
       *[other] { $opens } doors
    } after { $months ->
        [one] 1 month
       *[other] { $months } months
    }{ $opens ->
        [one] { "" }
       *[other] , best sourced: { $name }
    }.
next-step-score = In this model there is a score after { $months ->
        [one] 1 month
       *[other] { $months } months
    }.

## What could not be fetched

missing-more = The rest of the page could not be loaded.
missing-view = This view could not be loaded.
missing-engine = What looks ahead could not be started.
unanswered = This could not be worked out.
missing-language = { $name } could not be loaded.
missing-again = Try again
missing-reload = Load the page again
