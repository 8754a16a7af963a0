"""The documented rules, written anew: how a profile is scored, how a month passes, which ways lead to a score.

Written from the README's "How the score is made" and "Time and paths" and from plain data alone: the scorecards, inputs and
kinds of record of the catalogue. Nothing here is taken from the engine, so that the two can disagree.
"""

import math
from copy import deepcopy

WINDOW = 24
EXPIRY = 60
OLDEST = 240
MOST_DAYS = 7500
REPAYMENTS = {"loanOverdue", "instalmentsOverdue", "cashOut"}
BILLS = {"utilityUnpaid", "rentUnpaid", "houseFeesUnpaid"}
PROMISES = {"onTimeRepayments": REPAYMENTS, "billsOnTime": BILLS}
SETTLE_EFFORT = 4
LADDER = [7, 30, 60, 90, 180, 365, 730]


class Rules:
    """One catalogue: its inputs, kinds of record and scorecards."""

    def __init__(self, catalogue):
        self.inputs = {one["input"]: one for one in catalogue["inputs"]}
        self.kinds = {one["kind"]: one for one in catalogue["recordKinds"]}
        self.cards = {one["weighting"]: one for one in catalogue["scorecards"]}
        self.benefits = {one["benefit"]: one for one in catalogue["benefits"]["benefits"]}

    # -- one profile ---------------------------------------------------------------------------------------------------

    def number(self, profile, name):
        """The number of an input; None if it is withheld."""
        answer = profile[name]
        if answer == "unknown":
            return None
        options = self.inputs[name]["options"]
        return options.index(answer) if options else int(answer)

    @staticmethod
    def records(profile):
        return [] if profile["records"] == "unknown" else profile["records"]

    @staticmethod
    def is_open(record):
        return record["settledMonthsAgo"] == "open"

    def counts(self, record):
        left = not self.is_open(record) and record["settledMonthsAgo"] >= EXPIRY
        return not left and record["dispute"] != "underReview"

    def severity(self, record):
        kind = self.kinds[record["kind"]]
        step = 1 + sum(record["daysLate"] > days for days in LADDER)
        step = min(max(step, kind["leastSeverity"]), kind["greatestSeverity"])
        small = record["amountYuan"] != "unknown" and record["amountYuan"] <= 500
        return max(1, step - small)

    def severity_now(self, record):
        if self.is_open(record):
            return self.severity(record) + 1
        return max(0, self.severity(record) - record["settledMonthsAgo"] // 12)

    def missed(self, records, name):
        """The months of the last 24, as how long ago they were, that records say were missed of a promise."""
        months = set()
        for record in records:
            if record["kind"] in PROMISES[name] and self.counts(record):
                due = record["dueMonthsAgo"]
                last = 0 if self.is_open(record) else min(record["settledMonthsAgo"] + 1, due)
                months.update(month for month in range(last, due + 1) if month < WINDOW)
        return months

    def counted(self, profile, name):
        """What is counted of an input: never more than the rest of the profile allows."""
        number = self.number(profile, name)
        if number is None:
            return None
        if name in PROMISES:
            return min(number, WINDOW - len(self.missed(self.records(profile), name)))
        if name == "steadyMonths":
            active = self.number(profile, "activeMonths")
            return number if active is None else min(number, WINDOW - (12 - active))
        return number

    def measure(self, profile, measure):
        """What a scorecard sees of the records; None if they are withheld."""
        if profile["records"] == "unknown":
            return None
        group = "service" if measure.endswith("Service") else "credit"
        records = [one for one in profile["records"] if self.counts(one)]
        if measure == "courtList":
            listed = [one for one in records if one["kind"] == "courtDefaulter"]
            return max([6 if self.is_open(one) else 5 - one["settledMonthsAgo"] // 12 for one in listed], default=0)
        records = [one for one in records if self.kinds[one["kind"]]["group"] == group]
        if measure.startswith("worst"):
            return max([self.severity_now(one) for one in records], default=0)
        if measure.startswith("latest"):
            return min([0 if self.is_open(one) else one["settledMonthsAgo"] + 1 for one in records], default=EXPIRY + 1)
        recent = [one for one in records if self.is_open(one) or one["settledMonthsAgo"] < 24]
        return sum(2 if self.is_open(one) else 1 for one in recent)

    def met(self, requirement, profile):
        """Whether a gate's requirement is met: True, False, or None if what it asks about is withheld."""
        if requirement == "recordsGiven":
            return profile["records"] != "unknown"
        if requirement == "anyRecord":
            if profile["records"] == "unknown":
                return None
            return any(one["dispute"] != "underReview" for one in profile["records"])
        ((what, value),) = requirement.items()
        if what == "input":
            number = self.number(profile, value["input"])
            return None if number is None else number >= value["atLeast"]
        answers = [self.met(branch, profile) for branch in value]
        wanted = what == "any"
        return wanted if wanted in answers else None if None in answers else not wanted

    def points(self, card, profile):
        total = 0
        for one in card["characteristics"]:
            reads = one["reads"]
            value = self.counted(profile, reads["input"]) if "input" in reads else self.measure(profile, reads["records"])
            total += attribute(one, value)
        return total

    def ceiling(self, card, profile):
        """The most that the score can be."""
        most = 950
        for one in card["ceilings"]:
            value = self.measure(profile, one["records"])
            for step in one["steps"]:
                if value is not None and value >= step["from"]:
                    most = min(most, step["score"])
        return most

    def score(self, card, profile):
        """The score; None if a gate is not met."""
        if not all(self.met(gate["requirement"], profile) for gate in card["gates"]):
            return None
        return min(card["baseScore"] + self.points(card, profile), self.ceiling(card, profile))

    # -- months --------------------------------------------------------------------------------------------------------

    @staticmethod
    def most_days(record):
        settled = record["settledMonthsAgo"]
        return 31 * (record["dueMonthsAgo"] - (0 if settled == "open" else settled) + 1)

    def older(self, record, months=1):
        """A record so many months later."""
        later = dict(record, dueMonthsAgo=min(OLDEST, record["dueMonthsAgo"] + months))
        if self.is_open(record):
            later["daysLate"] = min(MOST_DAYS, record["daysLate"] + 31 * months)
        else:
            later["settledMonthsAgo"] = min(OLDEST, record["settledMonthsAgo"] + months)
        later["daysLate"] = min(later["daysLate"], self.most_days(later))
        return later

    def months(self, profile, plan):
        """The profile of every month of a plan, from month 0 on."""
        life = Life(self, profile, plan)
        profiles = [life.snapshot()]
        for _ in range(plan["months"]):
            life.pass_month()
            profiles.append(life.snapshot())
        return profiles


def attribute(characteristic, value):
    """The points of a value; those of the missing attribute if it is unknown."""
    if value is None:
        return characteristic["missing"]["points"]
    return next(one["points"] for one in characteristic["attributes"] if one["from"] <= value <= one["to"])


class Life:
    """A profile on its way through a plan."""

    def __init__(self, rules, profile, plan):
        self.rules, self.steps, self.month = rules, plan["steps"], 0
        self.profile = deepcopy(profile)
        self.missed = []  # (input, month in which it leaves the window), of months missed without a record
        self.lent = []  # what those months take beside the months of records, given back before the next month
        self.applied, self.quiet, self.added = self.get("applications") or 0, 0, []
        self.unpaid = []  # (place, month due, days late in the end), of promises that the plan breaks and pays
        self.done = {}
        self.act()

    def get(self, name):
        return self.rules.number(self.profile, name)

    def put(self, name, number):
        if self.profile[name] == "unknown":
            return
        options, unit = self.rules.inputs[name]["options"], self.rules.inputs[name]["unit"]
        self.profile[name] = options[number] if options else bool(number) if unit == "flag" else number

    def snapshot(self):
        return deepcopy(self.profile)

    def records(self):
        return self.rules.records(self.profile)

    def pass_month(self):
        self.month += 1
        for name, info in self.rules.inputs.items():
            if info["movement"]["up"] == "withTime":
                self.raise_(name)
        self.records()[:] = [self.rules.older(one) for one in self.records()]
        leaving = [name for name, leaves in self.missed if leaves == self.month]
        self.missed = [one for one in self.missed if one[1] != self.month]
        for name, number in self.lent + [(name, 1) for name in leaving]:
            if self.get(name) is not None:
                self.put(name, self.get(name) + number)
        self.lent = []
        self.added = [one for one in self.added if one[1] != self.month]
        self.count_applications()
        self.act()

    def act(self):
        for step in self.steps:
            if step["month"] != self.month:
                continue
            if step["do"] == "settle":
                record = self.records()[step["record"]]
                if self.rules.is_open(record):
                    record["settledMonthsAgo"] = 0
            elif step["do"] == "break":
                if step["daysLate"] != "open":
                    self.unpaid.append((len(self.records()), self.month, step["daysLate"]))
                self.records().append({"kind": step["kind"], "daysLate": 31, "amountYuan": step["amountYuan"],
                                       "dueMonthsAgo": 0, "settledMonthsAgo": "open", "dispute": "none"})
        self.count_days_late()
        for name in self.rules.inputs:
            self.keep_or_miss(name)
        for place, step in enumerate(self.steps):
            if step["do"] == "move" and step["month"] <= self.month:
                self.move(place, step)
        self.lend()

    def count_days_late(self):
        still = []
        for place, due, days in self.unpaid:
            record = self.records()[place]
            passed = 31 * (self.month - due + 1)
            record["daysLate"] = min(days, passed)
            if days <= passed:
                record["settledMonthsAgo"] = 0 if self.rules.is_open(record) else record["settledMonthsAgo"]
            else:
                still.append((place, due, days))
        self.unpaid = still

    def keep_or_miss(self, name):
        does = {step["do"] for step in self.steps if step.get("input") == name and step["do"] in ("keep", "miss")
                and step["month"] <= self.month < step["month"] + step["months"]}
        if "miss" in does:
            number = self.get(name)
            if number:
                self.put(name, number - 1)
                window = self.rules.inputs[name]["windowMonths"]
                self.missed.append((name, self.month + window))
        elif "keep" in does:
            if name in PROMISES and 0 in self.rules.missed(self.records(), name):
                return
            if name == "applications":
                self.quiet += 1
                self.count_applications()
            else:
                self.raise_(name)

    def raise_(self, name):
        number = self.get(name)
        if number is not None:
            most = self.rules.inputs[name]["maximum"] - sum(missed == name for missed, _ in self.missed)
            self.put(name, min(number + 1, max(most, number)))

    def lend(self):
        for name in PROMISES:
            ago = {self.month + WINDOW - leaves for missed, leaves in self.missed if missed == name}
            number = self.get(name)
            if number is None or not ago:
                continue
            most = WINDOW - len(ago | self.rules.missed(self.records(), name))
            if number > most:
                self.put(name, most)
                self.lent.append((name, number - most))

    def count_applications(self):
        left = math.ceil(self.applied * max(0, 6 - self.quiet) / 6)
        self.put("applications", left + sum(count for count, _ in self.added))

    def move(self, place, step):
        name, to = step["input"], step["to"]
        info, now = self.rules.inputs[name], self.get(name)
        if now is None or self.done.get(place):
            return
        movement = info["movement"]
        worse = to > now if info["better"] == "lower" else to < now
        if worse and name == "applications":
            self.added.append((to - now, self.month + info["windowMonths"]))
        if worse:
            moved = to
        elif (self.month - step["month"] + 1) % movement["everyMonths"]:
            moved = now
        else:
            moved = min(to, now + movement["by"]) if to > now else max(to, now - movement["by"])
        self.done[place] = moved == to
        self.put(name, moved)
