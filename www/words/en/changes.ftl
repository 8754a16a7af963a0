# Changes: what is only looked at, what moved and why, and the trail.

preview-label = Preview
preview-what = Preview: { $what }
preview-plan = the months of a plan
preview-announce = Preview: { $what }. Nothing has changed. Press Escape to go back.
preview-score = Score { $was } → { $is }
preview-doors-none = No door opened or closed.
preview-hint = Changing anything keeps this preview.
preview-take = Keep this
preview-leave = Back to today

## Why it moved

# $list: reasons with their points. $one: "yes" if the change is a single record, so that “it” is that record.
because-all = Because { $list }.
because-mostly = Mostly because { $list }.
because-level = Gains and losses cancel out: { $list }.
because-score = { $before ->
        [scored] { $after ->
            [scored] { "" }
           *[notScored] Now there is no score, so no points can be compared.
        }
       *[notScored] { $after ->
            [scored] There was no score before, so no points can be compared.
           *[notScored] There was no score before, and there is none now.
        }
    }
because-part = { $why } ({ $points })
because-join = { " and " }
because-rose = “{ $name }” rose
because-fell = “{ $name }” fell
because-other = “{ $name }” is answered differently
because-given = “{ $name }” is filled in
because-withheld = “{ $name }” is not given
because-onlyRecord = { $one ->
        [yes] it is your only one on credit
       *[no] there is a record on credit where there was none
    }
because-onlyRecord-worstRental = { $one ->
        [yes] it is your only one on rentals and bills
       *[no] there is a record on rentals and bills where there was none
    }
because-graverRecord = { $one ->
        [yes] it is the most serious
       *[no] the most serious record is more serious
    }
because-milderRecord = the most serious record is less serious
because-noRecordLeft = no record on credit is left
because-noRecordLeft-worstRental = no record on rentals and bills is left
because-moreRecent = { $one ->
        [yes] it is recent
       *[no] the latest record is more recent
    }
because-longerAgo = the latest record is longer ago
because-moreRecords = { $one ->
        [yes] it adds to the recent ones
       *[no] more records are recent
    }
because-fewerRecords = fewer records are recent
because-courtListed = { $one ->
        [yes] the court’s list says so
       *[no] the court’s list counts for more
    }
because-courtListFading = the court’s list counts for less
because-lifted = less is held back: “{ $name }”
because-heldBack = more is held back: “{ $name }”

## The whole change, and the trail

breakdown-title = The last change
breakdown-nothing = Nothing has been changed yet.
breakdown-none = Nothing that counts changed.
breakdown-caption = Points before and after, with what each part of the score counts. The dimensions add up to the last line, less what is held back.
breakdown-before = Before
breakdown-after = After
breakdown-difference = Difference
breakdown-values = { $was } → { $is }
breakdown-rest = All that did not move, with the { $base } that everybody begins at
breakdown-held = Held back: { $name }
breakdown-held-none = Held back
breakdown-score = Score
breakdown-doors = What became of the doors
breakdown-doors-none = No door opened or closed, and none came nearer or went further.
breakdown-gained = Opened
breakdown-lost = Closed
breakdown-nearer = Nearer
breakdown-further = Further
trail-title = Your steps so far
trail-about = The latest changes, the newest first. Going back undoes a change and all that came after it.
trail-unknown = no score
trail-back = Back to before this
trail-back-label = Back to before this: { $cause }

## How firmly a door stands

cushion-closes = In our judgement the likeliest to close it: { $mishap } ({ $points } { $count ->
        [one] point
       *[other] points
    }).
cushion-not-points = Not by those points: by another condition.
cushion-none-closes = No single mishap that we look at would close it.
cushion-short = In the way: { $list }.
cushion-named = { $name }, { $short }

## Mistakes in plans and goals

issue-cannotMove = This cannot move by steps like that. Choose another input for this step.
issue-withheld = This is not given, so nothing can happen to it. Give an answer first.
issue-alreadySettled = This record has been put right already. Choose one that is not put right yet.
issue-noSuchRecord = There is no such record: the profile has { $records ->
        [0] none
        [one] only one
       *[other] { $records }
    }. Choose one that there is.
issue-notOne = This needs exactly one of these: { $options }. Give one.
