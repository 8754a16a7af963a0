"""The best ways to a score, found by trying: every set of open records, every number of active months, every month."""

from rules import PROMISES, SETTLE_EFFORT, WINDOW, attribute

NEVER = (1 << 60, 1 << 60)


class Ways:
    """One question: a profile, a scorecard, a score to reach, what must stay as it is, and how far to look."""

    def __init__(self, rules, card, profile, score, pins, horizon):
        self.rules, self.card, self.profile, self.score = rules, card, profile, score
        self.pins, self.horizon = pins, horizon
        records = rules.records(profile)
        settles = [] if "records" in pins else [
            place for place, one in enumerate(records) if rules.is_open(one) and one["dispute"] != "underReview"]
        self.sets = [[place for bit, place in enumerate(settles) if chosen >> bit & 1] for chosen in range(1 << len(settles))]
        self.courses = [self.course(settled) for settled in self.sets]

    def best(self):
        """The months and effort of the soonest way, those of the easiest, and the months and moves of the one with the fewest
        moves; None if there is no way."""
        soonest = easiest = fewest = None
        for month in range(1, self.horizon + 1):
            by_effort, by_moves = self.cheapest(month)
            if by_effort >= NEVER:
                continue
            soonest = soonest or (month, by_effort[0])
            easiest = min(easiest or NEVER, (by_effort[0], month))
            fewest = min(fewest or NEVER, (by_moves[0], month))
        return soonest and {"soonest": soonest, "easiest": easiest[::-1], "fewest": fewest[::-1]}

    def course(self, settled):
        """The profile of every month, these records settled in month 1 and nothing else done."""
        steps = [{"do": "settle", "record": place, "month": 1} for place in settled]
        return self.rules.months(self.profile, {"months": self.horizon, "steps": steps})

    def cheapest(self, month):
        """The least effort (and of that the fewest moves), and the fewest moves, to have the score in a month."""
        found = [NEVER, NEVER]
        for settled, course in zip(self.sets, self.courses):
            later = course[month]
            if self.rules.ceiling(self.card, later) < self.score:
                continue
            items = self.items(later, month)
            for order in (0, 1):
                start = (SETTLE_EFFORT * len(settled), len(settled))
                found[order] = min(found[order], self.fill(later, items, start[::-1] if order else start, order))
        return found

    def targets(self, name, month):
        """What an input can be moved to within so many months: number, months it takes."""
        info, number = self.rules.inputs[name], self.rules.number(self.profile, name)
        if number is None or name in self.pins or not info["movement"]["own"]:
            return []
        movement = info["movement"]
        if name == "applications":
            return [(-(-number * (6 - months) // 6), months) for months in range(1, min(6, month) + 1)]
        pace = movement["down"] if info["better"] == "lower" else movement["up"] if info["better"] == "higher" else "never"
        numbers = range(number - 1, -1, -1) if info["better"] == "lower" else range(number + 1, info["maximum"] + 1)
        if pace == "whileKept":
            return [(to, to - number) for to in numbers if to - number <= month]
        if pace == "atWill":
            takes = lambda to: -(-abs(to - number) // movement["by"]) * movement["everyMonths"]
            return [(to, takes(to)) for to in numbers if takes(to) <= month]
        return []

    def options(self, name, month, counted=lambda number: number):
        """The points, effort and moves of every option of an input in a month, to leave it first."""
        readers = [one for one in self.card["characteristics"] if one["reads"].get("input") == name]
        points = lambda number: sum(attribute(one, None if number is None else counted(number)) for one in readers)
        effort = self.rules.inputs[name]["movement"]["effort"]
        moved = [(points(to), effort * months, 1, to) for to, months in self.targets(name, month)]
        now = self.rules.number(self.profile, name)
        if now is not None and self.rules.inputs[name]["movement"]["up"] == "withTime":
            now = min(now + month, self.rules.inputs[name]["maximum"])
        return [(points(now), 0, 0, now)] + moved

    def items(self, later, month):
        """What can be chosen apart from each other: for each the options, and what of the profile they set."""
        items = [self.activity(month)]
        for name in self.rules.inputs:
            if name not in ("activeMonths", "steadyMonths"):
                options = self.promise(name, later, month) if name in PROMISES else self.options(name, month)
                items.append([(points, effort, moves, {name: number}) for points, effort, moves, number in options])
        return items

    def activity(self, month):
        """Active and steady months, one choice: no more are steady than the active ones leave."""
        both = []
        for points, effort, moves, active in self.options("activeMonths", month):
            most = WINDOW if active is None else WINDOW - (12 - active)
            for more, own, moved, steady in self.options("steadyMonths", month, lambda number: min(number, most)):
                both.append((points + more, effort + own, moves + moved, {"activeMonths": active, "steadyMonths": steady}))
        return both

    def promise(self, name, later, month):
        most = WINDOW - len(self.rules.missed(self.rules.records(later), name))
        options = self.options(name, month, lambda number: min(number, most))
        in_debt = any(self.rules.is_open(one) and self.rules.counts(one) and one["kind"] in PROMISES[name]
                      for one in self.rules.records(later))
        return options[:1] if in_debt else options

    def fill(self, later, items, start, order):
        """The least cost of one option of every item, such that the score is reached and every gate is met."""
        fixed = sum(attribute(one, self.rules.measure(later, one["reads"]["records"]))
                    for one in self.card["characteristics"] if "records" in one["reads"])
        needed = self.score - self.card["baseScore"] - fixed
        best = NEVER
        for asked in self.gates(later):
            states = {0: start}
            for options in items:
                after = {}
                for gain, effort, moves, _ in pareto([one for one in options if allowed(one, asked)], order):
                    for points, cost in states.items():
                        to = min(points + gain, needed)
                        step = (cost[0] + moves, cost[1] + effort) if order else (cost[0] + effort, cost[1] + moves)
                        if step < after.get(to, NEVER):
                            after[to] = step
                states = undominated(after)
            best = min(best, min((cost for points, cost in states.items() if points >= needed), default=NEVER))
        return best

    def gates(self, later):
        """The ways to have a score at all: the least that inputs must be."""
        ways = [{}]
        for gate in self.card["gates"]:
            ways = [merged(one, more) for one in ways for more in self.asked(gate["requirement"], later)]
        return ways

    def asked(self, requirement, later):
        if isinstance(requirement, str):
            return [{}] if self.rules.met(requirement, later) else []
        ((what, value),) = requirement.items()
        if what == "input":
            return [{value["input"]: value["atLeast"]}]
        if what == "any":
            return [one for branch in value for one in self.asked(branch, later)]
        ways = [{}]
        for branch in value:
            ways = [merged(one, more) for one in ways for more in self.asked(branch, later)]
        return ways


def allowed(option, asked):
    """Whether an option leaves what it sets at the least that is asked of it."""
    return all(number is not None and number >= asked[name] for name, number in option[3].items() if name in asked)


def merged(one, other):
    return {name: max(one.get(name, 0), other.get(name, 0)) for name in one.keys() | other.keys()}


def pareto(options, order):
    """Options that give more than every cheaper one."""
    best, kept = -1, []
    for one in sorted(options, key=lambda one: ((one[2], one[1]) if order else (one[1], one[2]), -one[0])):
        if one[0] > best:
            best = one[0]
            kept.append(one)
    return kept


def undominated(states):
    best, kept = NEVER, {}
    for points in sorted(states, reverse=True):
        if states[points] < best:
            best = states[points]
            kept[points] = best
    return kept
