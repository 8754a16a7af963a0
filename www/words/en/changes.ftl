# Changes: what is only looked at, what moved and why, and the trail.

preview-label = Only looking
preview-what = Only looking: { $what }
preview-plan = the months of a plan
preview-announce = Only looking: { $what }. Nothing is taken over. Escape goes back.
preview-score = Score { $was } → { $is }
preview-doors-none = No door opened or closed.
preview-hint = Whatever you change now takes it over first.
preview-take = Take it over
preview-leave = Back

## Why it moved

# $list: reasons with their points. $one: "yes" if the change is a single record, so that “it” is that record.
because-all = Because { $list }.
because-mostly = Mostly because { $list }.
because-level = Gains and losses cancel out: { $list }.
because-score = { $before ->
        [scored] { $after ->
            [scored] { "" }
           *[notScored] Now there is no score, so no points can be told.
        }
       *[notScored] { $after ->
            [scored] There was no score before, so no points can be told.
           *[notScored] There was no score before, and there is none now.
        }
    }
because-part = { $why } ({ $points })
because-join = { " and " }
because-rose = “{ $name }” rose
because-fell = “{ $name }” fell
because-other = “{ $name }” is answered differently
because-told = “{ $name }” is told now
because-withheld = “{ $name }” is withheld
because-onlyRecord = { $one ->
        [yes] it is your only one
       *[no] there is a record where there was none
    }
because-onlyRecord-worstRental = { $one ->
        [yes] it is your only one on services
       *[no] there is a record on services where there was none
    }
because-graverRecord = { $one ->
        [yes] it is the gravest
       *[no] the gravest record is graver
    }
because-milderRecord = the gravest record is milder
because-noRecordLeft = no record is left
because-noRecordLeft-worstRental = no record on services is left
because-moreRecent = { $one ->
        [yes] it is recent
       *[no] the latest record is more recent
    }
because-longerAgo = the latest record lies further back
because-moreRecords = { $one ->
        [yes] it adds to the recent ones
       *[no] more records are recent
    }
because-fewerRecords = fewer records are recent
because-courtListed = { $one ->
        [yes] the court’s list says so
       *[no] the court’s list weighs more
    }
because-courtListFading = the court’s list weighs less

## The whole change, and the trail

breakdown-title = What moved
breakdown-none = No characteristic sees anything else.
breakdown-caption = Points before and after, with what each part of the score saw. The dimensions add up to the last line.
breakdown-before = Before
breakdown-after = After
breakdown-difference = Difference
breakdown-values = { $was } → { $is }
breakdown-rest = All that did not move, with the { $base } that everybody begins at
breakdown-score = Score
breakdown-doors = What became of the doors
breakdown-doors-none = No door opened or closed, and none came nearer or went further.
breakdown-gained = Opened
breakdown-lost = Closed
breakdown-nearer = Nearer
breakdown-further = Further
trail-title = How it came to this
trail-about = The last changes, the latest first. Going back undoes a change and all that came after it.
trail-unknown = no score
trail-back = Back to before this
trail-back-label = Back to before this: { $cause }

## How firmly a door stands

cushion-closes = The likeliest to close it: { $mishap } ({ $points } { $count ->
        [one] point
       *[other] points
    }).
cushion-not-points = Not by those points: by another condition.
cushion-none-closes = No single mishap that we look at would close it.
cushion-short = In the way: { $list }.
cushion-named = { $name }, { $short }

## Mistakes in plans and goals

issue-cannotMove = This cannot move by steps like that. Choose another input for this step.
issue-withheld = This is withheld, so nothing can happen to it. Give an answer first.
issue-alreadySettled = This record is settled already. Choose one that is still open.
issue-noSuchRecord = There is no such record: the profile has { $records ->
        [0] none
        [one] only one
       *[other] { $records }
    }. Choose one that there is.
issue-notOne = This needs exactly one of these: { $options }. Give one.
