"""Compares the engine with the rules as they are documented: scores, months and ways of random lives.

    python3 tests/oracle/compare.py ENGINE [PROFILES PLANS QUESTIONS]

ENGINE is the example `answers` of the crate. Prints what differs, then how many were compared; fails if anything differs.
"""

import json
import random
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor

from rules import Rules
from ways import Ways

DISPUTES = ["none", "none", "none", "confirmed", "amended", "rejected", "underReview"]
PLAN_MONTHS = 36


def ask(engine, questions):
    """The engine's answers to many questions."""
    lines = "".join(json.dumps(one) + "\n" for one in questions)
    done = subprocess.run([engine], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


class Lives:
    """Random profiles, plans and goals, the same for the same seed."""

    def __init__(self, rules, seed):
        self.rules, self.chance = rules, random.Random(seed)

    def answer(self, info):
        chance, (low, high) = self.chance, (info["minimum"], info["maximum"])
        number = chance.choice([low, high, chance.randint(low, high), chance.randint(low, min(high, 24))])
        if info["input"] in ("optedIn", "realNameVerified"):
            number = int(chance.random() < 0.95)
        if info["unit"] == "flag":
            return bool(number)
        return info["options"][number] if info["options"] else number

    def profile(self, most_records=6, withheld=0.04):
        chance = self.chance
        profile = {name: "unknown" if chance.random() < withheld else self.answer(info)
                   for name, info in self.rules.inputs.items()}
        count = chance.choice([0, 0, 1, 2, chance.randint(0, most_records)])
        profile["records"] = "unknown" if chance.random() < withheld / 2 else [self.record() for _ in range(count)]
        return profile

    def record(self):
        chance = self.chance
        due = chance.choice([chance.randint(0, 12), chance.randint(0, 70), chance.randint(0, 240)])
        settled = "open" if chance.random() < 0.3 else chance.randint(0, due)
        most = min(7500, 31 * (due - (0 if settled == "open" else settled) + 1))
        return {"kind": chance.choice(list(self.rules.kinds)), "daysLate": chance.randint(0, most),
                "amountYuan": chance.choice(["unknown", 500, 501, chance.randint(0, 20000)]),
                "dueMonthsAgo": due, "settledMonthsAgo": settled, "dispute": chance.choice(DISPUTES)}

    def plan(self, profile):
        chance, steps, moved = self.chance, [], set()
        for _ in range(chance.randint(0, 6)):
            step = self.step(profile, chance.randint(1, PLAN_MONTHS // 2), moved)
            steps += [step] if step else []
        return {"months": PLAN_MONTHS, "steps": steps}

    def step(self, profile, month, moved):
        chance = self.chance
        do = chance.choice(["keep", "miss", "move", "settle", "break"])
        if do in ("settle", "break") and profile["records"] == "unknown":
            return None
        if do == "break":
            return {"do": do, "kind": chance.choice(list(self.rules.kinds)), "amountYuan": chance.choice(["unknown", 300, 3000]),
                    "daysLate": chance.choice(["open", 5, 40, 200]), "month": month}
        if do == "settle":
            open_ones = [place for place, one in enumerate(profile["records"]) if self.rules.is_open(one)]
            return {"do": do, "record": chance.choice(open_ones), "month": month} if open_ones else None
        info = chance.choice(list(self.rules.inputs.values()))
        name, movement = info["input"], info["movement"]
        if profile[name] == "unknown":
            return None
        if do == "move":
            to, now = chance.randint(info["minimum"], info["maximum"]), self.rules.number(profile, name)
            pace = movement["up"] if to > now else movement["down"]
            if name in moved or pace != "atWill" or movement["up"] == "withTime":
                return None
            moved.add(name)
            return {"do": do, "input": name, "month": month, "to": to}
        can = "whileKept" in (movement["up"], movement["down"]) if do == "keep" else movement["down"] == "whenMissed"
        return {"do": do, "input": name, "month": month, "months": chance.randint(1, 18)} if can else None

    def goal(self, profile):
        chance = self.chance
        pins = chance.sample(list(self.rules.inputs), chance.randint(0, 8)) + (["records"] if chance.random() < 0.2 else [])
        return {"to": {"score": chance.choice([550, 580, 600, 650, 700, 750, chance.randint(400, 940)])}, "pins": pins,
                "withinMonths": chance.choice([3, 6, 12, 24])}


def scores(rules, questions):
    return [rules.score(rules.cards[one["weighting"]], one["profile"]) for one in questions]


def courses(rules, questions):
    return [[rules.score(rules.cards[one["weighting"]], month) for month in rules.months(one["profile"], one["plan"])]
            for one in questions]


def ways(rules, questions):
    def best(question):
        card, goal = rules.cards[question["weighting"]], question["goal"]
        now = rules.score(card, question["profile"])
        if now is not None and now >= goal["to"]["score"]:
            return "there"
        return Ways(rules, card, question["profile"], goal["to"]["score"], goal["pins"], goal["withinMonths"]).best()
    return [best(question) for question in questions]


def said(answer):
    """What the engine says of ways, in the oracle's words."""
    if answer["kind"] != "paths":
        return "there" if answer["kind"] == "there" else None
    best = lambda word: next(one for one in answer["paths"] if word in one["best"])
    soonest, easiest, fewest = best("soonest"), best("easiest"), best("fewestMoves")
    return {"soonest": [soonest["months"], soonest["effort"]], "easiest": [easiest["months"], easiest["effort"]],
            "fewest": [fewest["months"], len(fewest["steps"])]}


def in_parts(rules, work, questions, processes=2):
    """The same work on parts of the questions, side by side."""
    size = -(-len(questions) // (4 * processes)) or 1
    parts = [questions[at:at + size] for at in range(0, len(questions), size)]
    with ProcessPoolExecutor(processes) as pool:
        done = pool.map(work, [rules] * len(parts), parts)
        return [answer for part in done for answer in part]


def compare(name, questions, ours, theirs):
    plain = lambda value: json.loads(json.dumps(value))
    different = [(question, plain(own), their) for question, own, their in zip(questions, ours, theirs) if plain(own) != their]
    for question, own, their in different[:3]:
        print(f"{name}: by the rules {own}, by the engine {their}\n  {json.dumps(question)}")
    print(f"{len(questions) - len(different)} of {len(questions)} {name} agree")
    return len(different)


def main(engine, profiles=200_000, plans=2_000, questions=500):
    rules = Rules(ask(engine, [{"do": "catalogue"}])[0])
    lives, cards = Lives(rules, 20_150_128), list(rules.cards)
    weighting = lambda at: cards[at % len(cards)]
    evaluated = [{"do": "evaluate", "brief": True, "weighting": weighting(at), "profile": lives.profile()}
                 for at in range(int(profiles))]
    differ = compare("scores", evaluated, in_parts(rules, scores, evaluated), ask(engine, evaluated))
    planned = []
    for at in range(int(plans)):
        profile = lives.profile(3)
        planned.append({"do": "project", "brief": True, "weighting": weighting(at), "profile": profile, "plan": lives.plan(profile)})
    differ += compare("plans", planned, in_parts(rules, courses, planned), ask(engine, planned))
    asked = []
    for at in range(int(questions)):
        profile = lives.profile(3)
        asked.append({"do": "paths", "weighting": weighting(at), "profile": profile, "goal": lives.goal(profile)})
    answers = [said(answer) for answer in ask(engine, asked)]
    differ += compare("ways", asked, in_parts(rules, ways, asked), answers)
    return differ


if __name__ == "__main__":
    sys.exit(1 if main(*sys.argv[1:]) else 0)
