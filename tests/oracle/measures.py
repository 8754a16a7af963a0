"""Compares the engine's measures of a score's power, and of inequality, with scikit-learn's.

    python3 tests/oracle/measures.py ENGINE [--store]

ENGINE is the example `answers` of the crate. Where scikit-learn can be imported (tests/oracle/requirements.txt), it is asked about
the tables of measures.json and several hundred more; elsewhere the engine is held against the numbers that measures.json keeps, with
the versions that made them. `--store` makes that file. Prints what differs, then how many agree; fails if anything differs.
"""

import json
import random
import sys
from pathlib import Path

from compare import ask

try:
    import numpy
    import sklearn
    from sklearn.metrics import auc, roc_auc_score, roc_curve
except ImportError:
    sklearn = None

STORED = Path(__file__).with_name("measures.json")
TOLERANCE = 1e-12
STORED_TABLES, MORE_TABLES = 12, 400


def make_table(chance):
    """Counts by score: whole people, shares of people, few of either, and scores that nobody has."""
    size = chance.choice([2, 3, 8, 20, 61])
    scores = sorted(chance.sample(range(350, 951), size))
    most = chance.choice([1, 3, 1000])
    people = lambda: 0 if chance.random() < 0.2 else chance.randint(0, most)
    share = lambda: round(chance.random(), 4)
    count = chance.choice([people, people, share])
    good, bad = ([count() for _ in scores] for _ in range(2))
    good[chance.randrange(size)] += 1
    bad[chance.randrange(size)] += 1
    return {"scores": scores, "good": good, "bad": bad}


def make_distribution(chance):
    size = chance.choice([1, 2, 5, 40])
    values = [chance.choice([0, chance.randint(0, 100), round(chance.expovariate(0.01), 3)]) for _ in range(size)]
    weights = [chance.choice([1, chance.randint(1, 1000), round(chance.random() + 0.01, 3)]) for _ in range(size)]
    values[0] += 1
    return {"values": values, "weights": weights}


def questions(seed, count):
    chance = random.Random(seed)
    return {"tables": [make_table(chance) for _ in range(count)],
            "distributions": [make_distribution(chance) for _ in range(count)]}


def measure(table):
    """What scikit-learn says of a table: every score with its people as weights."""
    outcomes = [1] * len(table["scores"]) + [0] * len(table["scores"])
    rows = zip(outcomes, 2 * table["scores"], table["good"] + table["bad"])
    outcome, score, weight = zip(*(row for row in rows if row[2] > 0))
    false, true, _ = roc_curve(outcome, score, sample_weight=weight, drop_intermediate=False)
    area = roc_auc_score(outcome, score, sample_weight=weight)
    return {"auc": float(area), "gini": float(2 * area - 1), "ks": float(max(abs(true - false)))}


def inequality(distribution):
    """Gini from the area under the Lorenz curve, which scikit-learn integrates."""
    values, weights = (numpy.array(distribution[key], dtype=float) for key in ("values", "weights"))
    order = numpy.argsort(values, kind="stable")
    people, held = (numpy.concatenate([[0], numpy.cumsum(of[order])]) for of in (weights, values * weights))
    return {"gini": float(1 - 2 * auc(people / people[-1], held / held[-1]))}


def with_answers(asked):
    return {"tables": [{**one, **measure(one)} for one in asked["tables"]],
            "distributions": [{**one, **inequality(one)} for one in asked["distributions"]]}


def engine_measures(engine, tables):
    group = lambda one: {"group": "all", "good": one["good"], "bad": one["bad"]}
    asked = [{"do": "power", "table": {"scores": one["scores"], "groups": [group(one)]}} for one in tables]
    for answer in ask(engine, asked):
        measures = answer["all"]
        yield {"auc": measures["auc"], "gini": measures["gini"], "ks": measures["ks"]["distance"]}


def engine_inequality(engine, distributions):
    asked = [{"do": "gini", "distribution": list(zip(one["values"], one["weights"]))} for one in distributions]
    return ({"gini": answer} for answer in ask(engine, asked))


def compare(what, expected, found):
    differ = 0
    for one, ours in zip(expected, found):
        if any(abs(one[key] - number) > TOLERANCE for key, number in ours.items()):
            differ += 1
            print(f"{what}: {ours} by the engine\n  {json.dumps(one)}")
    print(f"{len(expected) - differ} of {len(expected)} {what} agree")
    return differ


def store():
    made_by = {"scikit-learn": sklearn.__version__, "numpy": numpy.__version__}
    parts = with_answers(questions(1912, STORED_TABLES))
    rows = lambda part: ",\n".join("    " + json.dumps(one) for one in parts[part])
    parts = ",\n".join(f'  "{part}": [\n{rows(part)}\n  ]' for part in parts)
    STORED.write_text(f'{{\n  "made_by": {json.dumps(made_by)},\n{parts}\n}}\n')


def main(engine, *options):
    if "--store" in options:
        store()
    stored = json.loads(STORED.read_text())
    asked, by = stored, " and ".join(f"{name} {version}" for name, version in stored["made_by"].items())
    by = f"kept from {by}"
    if sklearn:
        more = questions(1914, MORE_TABLES)
        asked = with_answers({part: stored[part] + more[part] for part in more})
        by = f"of scikit-learn {sklearn.__version__}"
    differ = compare(f"measures of power, by the numbers {by},", asked["tables"], engine_measures(engine, asked["tables"]))
    return differ + compare(f"measures of inequality, by the numbers {by},", asked["distributions"],
                            engine_inequality(engine, asked["distributions"]))


if __name__ == "__main__":
    sys.exit(1 if main(*sys.argv[1:]) else 0)
