# Changes: what is only looked at, what moved and why, and the trail.

preview-label = Only looking
preview-what = Only looking: { $what }
preview-plan = the months of a plan
preview-announce = Only looking: { $what }. Nothing is taken over. Escape goes back.
preview-score = Score { $was } → { $is }
preview-doors-none = No door opened or closed.
preview-take = Take it over
preview-leave = Back

issue-cannotMove = This cannot move by steps like that. Choose another input for this step.
issue-withheld = This is withheld, so nothing can happen to it. Give an answer first.
issue-alreadySettled = This record is settled already. Choose one that is still open.
issue-noSuchRecord = There is no such record: the profile has { $records ->
        [0] none
        [one] only one
       *[other] { $records }
    }. Choose one that there is.
issue-notOne = This needs exactly one of these: { $options }. Give one.
