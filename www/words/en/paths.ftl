# Paths: how a door is opened, and what would shut it.
cause-month = “{ $plan }”, month { $month }
cause-path = The way to { $name }, { $months ->
        [one] 1 month
       *[other] { $months } months
    }

## The ways to a door

ways-title = How to open it
ways-about = Worked out exactly, from all the steps that this model knows. What no step names goes on as before. How fast each thing can change, and its effort, are our assumptions. This is about the model, not advice.
ways-there = It is open.
best-soonest = soonest
best-easiest = least effort
best-fewestMoves = fewest steps
best-between = in between
months = { $months ->
        [one] 1 month
       *[other] { $months } months
    }
way-by = in this model
way-wait = Nothing new to do: go on as before, and in the model time opens it.
way-score = The score is then { $score }.
way-score-change = The score is then { $score } ({ $change }).
way-time = Time alone brings { $points ->
        [one] 1 point
       *[other] { $points } points
    } of it.
way-effort = Effort { $effort }: for each step, its months times 0 (none) to { $most } (a great deal), added up.
effort-none = No effort beyond today’s.
effort-little = Little effort.
effort-some = Some effort.
effort-much = Much effort.
effort-most = Very much effort.
way-opens = Also opens: { $list }.
way-opens-one = { $name } ({ $month })
way-opens-more = { $count } more
way-look = Look at it
step-points = { $points } { $count ->
        [one] point
       *[other] points
    }
step-no-points = required, no points
wishes-title = I can’t change this
wishes-months = Look ahead
pin-records = Putting my records right
proof-title = In this model nothing that you can do yourself opens it within { $months } months.
proof-best = The highest score within reach in the model is { $score }, on { $date }: { $short } short of { $needed }. What is missing up to { $highest }:
proof-no-score = There can be no score at all in that time.
proof-points = { $points ->
        [one] 1 point
       *[other] { $points } points
    }
barrier-withheld = not given
barrier-pinned = you can’t change it
barrier-notOwn = not yours to change
barrier-time = needs more time
barrier-together = possible by itself, but never in the same month as the others named here
barrier-ceiling = held back: { $name }
