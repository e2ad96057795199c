"""Whether a review's figures are those that others work out from the same logs.

    python figures.py REVIEW_JSON PARQUET_FOLDER

REVIEW_JSON is what `coserve review --json` said, run where its paths lead to the logs and scenarios; PARQUET_FOLDER an export of the
same logs. DuckDB adds up the tables; numpy, scipy, statsmodels and pingouin work out quantiles, intervals, slopes, alpha
and discrimination; what was right or wrong in a session is read out of the logs themselves, and what it was worth out of
the debriefs beside them. Everything must agree to
1e-9. Ends with 1 where anything does not.
"""

import hashlib
import json
import math
import re
import sys
from collections import defaultdict

import duckdb
import numpy
import pandas
import pingouin
import statsmodels.api as sm
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

SURE = 0.95
# A need counts as met from this grade on, as the rules have it.
MET_FROM = 0.5
# Doing nothing and the reference must lie this far apart, points per guest, or nothing is said of competence.
TELLS_FROM = 5.0


class Compared:
    """Counts what was compared, by kind, and keeps what differs."""

    def __init__(self):
        self.counts = defaultdict(int)
        self.wrong = []

    def __call__(self, kind, where, said, found):
        self.counts[kind] += 1
        if said is None and found is None:
            return
        if said is None or found is None or not math.isclose(said, found, rel_tol=1e-9, abs_tol=1e-9):
            self.wrong.append(f"{kind}, {where}: the review says {said}, found {found}")


# ---- what is in the logs --------------------------------------------------------------------------------------------


def old_forms(scenario):
    """Of each need the needs that turn into it, as the scenario's text writes it: `"old": (.. becomes: ("new", ..`."""
    forms, need = defaultdict(set), None
    with open(scenario, encoding="utf-8") as file:
        for line in file:
            named = re.match(r'\s*"(\w+)":\s*\(', line)
            need = named[1] if named else need
            for new in re.findall(r'becomes:\s*\("(\w+)"', line):
                forms[new].add(need)
    return forms


def read_log(path, forms):
    """The hash of the run line, the run, and which items there was an occasion for: right or not."""
    identity, run, session, seal = None, None, None, None
    needs, tasks = {}, {}
    with open(path, "rb") as file:
        for line in file:
            if not line.endswith(b"}\n"):
                break  # A session broke off here.
            entry = json.loads(line)
            if "session" in entry:
                session = entry["session"]
            elif "run" in entry:
                identity = hashlib.sha256(line.rstrip(b"\n")).hexdigest()
                run = entry["run"]
            elif "seal" in entry:
                seal = entry["seal"]
            elif "event" in entry:
                event = entry["event"]
                kind, about = event["kind"], event.get("about", "")
                ids = dict(part.split(":", 1) for part in about.split(" ") if ":" in part) if isinstance(about, str) else {}
                if kind == "need_wakes":
                    needs.setdefault((ids["need"], event["who"]), False)
                elif kind == "need_becomes":
                    # A need that has turned into another asks no longer for itself.
                    for old in forms[session["scenario"]][ids["need"]]:
                        if needs.get((old, event["who"])) is False:
                            del needs[(old, event["who"])]
                    needs.setdefault((ids["need"], event["who"]), False)
                elif kind == "need_met":
                    met = event.get("value", 0) / 1000 >= MET_FROM
                    needs[(ids["need"], event["who"])] = needs.get((ids["need"], event["who"]), False) or met
                elif kind in ("step_starts", "step_done") and event["who"] not in ("house", "trainee"):
                    tasks.setdefault(ids["step"], True)
                elif kind == "slips":
                    tasks[ids["step"]] = False
    items = {}
    for (need, _), met in needs.items():
        items[("need", need)] = items.get(("need", need), True) and met
    for step, right in tasks.items():
        items[("task", step)] = right
    for standard in seal["score"]["standards"] if seal else []:
        if standard["kept"] + standard["broken"] > 0:
            items[("standard", standard["standard"])] = standard["broken"] == 0
    return {"identity": identity, "run": run, "session": session, "items": items, "debrief": read_debrief(path)}


def read_debrief(log):
    """What the debrief beside a log says of the whole session, if there is one."""
    try:
        with open(f"{log}.debrief.json", encoding="utf-8") as file:
            return json.load(file)["debrief"]["standing"]
    except FileNotFoundError:
        return None


def read_logs(report):
    """Every session of the review with its attempt, as the review defines it, and whether it counts."""
    rows, forms = [], defaultdict(lambda: defaultdict(set))
    for scenario in report["scenarios"]:
        forms[scenario["hash"]] = old_forms(scenario["file"])
    for verdict in report["verification"]["sessions"]:
        if verdict["reason"] != "copy":
            rows.append({**read_log(verdict["path"], forms), "path": verdict["path"], "reason": verdict["reason"]})
    # What is dated wrongly comes last, and of one session with two ends that which holds comes first.
    doubted = lambda r: r["reason"] == "not_verified"
    rows.sort(
        key=lambda r: (r["run"]["learner"], r["reason"] == "wrong_clock", r["run"]["started_ms"], doubted(r), r["path"])
    )
    practice, attempts, opened = defaultdict(int), defaultdict(int), set()
    for row in rows:
        run = row["run"]
        row["hash"] = (row["session"]["scenario"], row["session"]["rules"])
        row["learner"] = run["learner"]
        who = (run["learner"], row["hash"])
        if row["identity"] in opened:
            row["attempt"] = max(attempts[who], 1)
            continue
        opened.add(row["identity"])
        if run.get("again") is not None or run["front_end"] not in ("text", "window"):
            practice[who] += 1
            row["attempt"] = max(attempts[who], 1)
        else:
            # What could not be verified is not believed.
            told = 0 if doubted(row) else run["attempt"] - practice[who]
            attempts[who] = max(told, attempts[who] + 1)
            row["attempt"] = attempts[who]
    return [row for row in rows if row["reason"] is None]


# ---- what others make of it -----------------------------------------------------------------------------------------


def clustered(values, learners):
    """Mean and interval over learners as clusters: statsmodels, without the corrections that the review does not make."""
    values, groups = numpy.asarray(values, float), pandas.factorize(numpy.asarray(learners))[0]
    count = groups.max() + 1 if len(groups) else 0
    if count < 2:
        return (float(values.mean()) if len(values) else None), None, None, None
    fit = sm.OLS(values, numpy.ones(len(values))).fit(
        cov_type="cluster", cov_kwds={"groups": groups, "use_correction": False}
    )
    error = float(fit.bse[0]) * math.sqrt(count / (count - 1))
    half = stats.t.ppf(0.5 + SURE / 2, count - 1) * error
    mean = float(fit.params[0])
    return mean, mean - half, mean + half, error


def clustered_share(values, learners):
    """The same of what is 0 or 1: Wilson's interval, of as many cases as the clustered error is worth."""
    share, _, _, error = clustered(values, learners)
    if error is None:
        return share, None, None
    alike = error == 0 or share in (0.0, 1.0)
    worth = len(set(learners)) if alike else share * (1 - share) / error**2
    worth = min(worth, len(values))
    low, high = proportion_confint(share * worth, worth, alpha=1 - SURE, method="wilson")
    return share, low, high


def pooled(debriefed):
    """Competence over the guests of all debriefed sessions together: a ratio of sums, its interval by the delta method
    over learners as clusters."""
    some = debriefed[debriefed["debrief"].notna()]
    n = some["arrivals"].to_numpy(float)
    points = {part: numpy.array([d[part] for d in some["debrief"]], float) for part in ("own", "idle", "reference")}
    a, b = n * (points["own"] - points["idle"]), n * (points["reference"] - points["idle"])
    if not len(some) or b.sum() < TELLS_FROM * n.sum():
        return None
    sums = pandas.DataFrame({"learner": some["learner"].to_numpy(), "a": a, "b": b}).groupby("learner").sum()
    ratio, count = a.sum() / b.sum(), len(sums)
    if count < 2:
        return 100 * ratio, None, None
    off = sums["a"] - ratio * sums["b"]
    error = math.sqrt(count / (count - 1) * (off**2).sum()) / b.sum()
    half = stats.t.ppf(0.5 + SURE / 2, count - 1) * error
    return 100 * ratio, 100 * (ratio - half), 100 * (ratio + half)


def competence(same, report, sessions):
    """Over everybody, and learner by learner."""
    said = report["key"]["competence"]["estimate"]
    estimate(same, "competence", "everybody", said, pooled(sessions))
    debriefed = sessions[sessions["debrief"].notna()]
    same("competence", "debriefed", report["key"]["debriefed"], len(debriefed))
    untold = sum("competence" not in debrief for debrief in debriefed["debrief"])
    same("competence", "cannot tell", report["key"]["cannot_tell"], untold)
    for row in report["heat_map"]["rows"]:
        mine = sessions[sessions["learner"] == row["learner"]]
        estimate(same, "competence", row["learner"], row["competence"], pooled(mine))


def slope(frame):
    """Points per doubling of attempts, a level of its own for each scenario."""
    x = pandas.get_dummies(frame["scenario"]).astype(float)
    if len(frame) - x.shape[1] - 1 <= 0:
        return None
    doublings = numpy.log2(frame["attempt"])
    if all(group.nunique() == 1 for _, group in doublings.groupby(frame["scenario"])):
        return None
    fit = sm.OLS(frame["mean"], x.assign(doublings=doublings)).fit()
    low, high = fit.conf_int(1 - SURE).loc["doublings"]
    return fit.params["doublings"], low, high


def clustered_slope(frame):
    """The same over everybody: a level for each learner at each scenario, errors over learners as clusters."""
    levels = frame["learner"] + " " + frame["scenario"].astype(str)
    x = pandas.get_dummies(levels).astype(float).assign(doublings=numpy.log2(frame["attempt"]))
    groups = pandas.factorize(frame["learner"])[0]
    count = groups.max() + 1
    fit = sm.OLS(frame["mean"], x).fit(cov_type="cluster", cov_kwds={"groups": groups, "use_correction": False})
    error = fit.bse["doublings"] * math.sqrt(count / (count - 1))
    half = stats.t.ppf(0.5 + SURE / 2, count - 1) * error
    return fit.params["doublings"], fit.params["doublings"] - half, fit.params["doublings"] + half


def alpha_error(matrix):
    """Duhachek and Iacobucci's standard error, as matrices."""
    v = numpy.cov(matrix, rowvar=False)
    k, one = v.shape[0], numpy.ones(v.shape[0])
    total = one @ v @ one
    q = (2 * k**2 / ((k - 1) ** 2 * total**3)) * (
        total * (numpy.trace(v @ v) + numpy.trace(v) ** 2) - 2 * numpy.trace(v) * (one @ v @ v @ one)
    )
    return math.sqrt(q / matrix.shape[0])


# ---- what is compared -----------------------------------------------------------------------------------------------


def estimate(same, kind, where, said, found):
    found = found or (None, None, None)
    for part, value in zip(("value", "low", "high"), found):
        same(kind, f"{where} {part}", said and said[part], value)


def key_figures(same, report, guests, sessions):
    key = report["key"]
    kinds = {
        "experience": ("memory", clustered),
        "very_satisfied": ("top", clustered_share),
        "silent_leavers": ("silent", clustered_share),
        "returns": ("returns", clustered),
    }
    for name, (column, how) in kinds.items():
        estimate(same, "key figures", name, key[name]["estimate"], how(guests[column], guests["learner"])[:3])
        same("key figures", f"{name} n", key[name]["estimate"]["n"], len(guests))
    found = clustered_share(sessions["passed"], sessions["learner"])
    estimate(same, "key figures", "passed", key["passed"]["estimate"], found)
    kinds = {
        "very_satisfied": ("top", clustered_share),
        "silent_leavers": ("silent", clustered_share),
        "heard_bad": ("heard_bad", clustered),
        "heard_good": ("heard_good", clustered),
        "returns": ("returns", clustered),
    }
    for line in report["outcomes"]["lines"]:
        column, how = kinds[line["kind"]]
        for of in line["of"]:
            here = guests if of["house"] is None else guests[guests["house"] == of["house"]]
            estimate(same, "outcomes", f"{line['kind']} {of['house']}", of["all"], how(here[column], here["learner"])[:3])


def placed(same, report, sessions):
    """Quantiles, pass rates and learning curves."""
    for at, scenario in enumerate(report["scenarios"]):
        here = sessions[sessions["scenario"] == at]
        same("counts", f"sessions of {scenario['file']}", scenario["sessions"], len(here))
        same("counts", f"learners of {scenario['file']}", scenario["learners"], here["learner"].nunique())
    for said in report["distributions"]:
        here = sessions[sessions["scenario"] == said["scenario"]]
        for name, some in (("first", firsts(here)), ("latest", latest(here))):
            quartiles = numpy.quantile(some["mean"], [0.25, 0.5, 0.75])
            means = some[["mean"]]
            by_duckdb = duckdb.sql("SELECT quantile_cont(mean, [0.25, 0.5, 0.75]) FROM means").fetchall()[0][0]
            for said_one, a, b in zip(said[f"{name}_quartiles"], quartiles, by_duckdb):
                same("quantiles", f"{name} {said['scenario']}", said_one, a)
                same("quantiles", f"{name} {said['scenario']} by DuckDB", said_one, b)
    for said in report["pass_rates"]:
        here = sessions[(sessions["scenario"] == said["scenario"]) & in_house(sessions, said["house"])]
        for name, some in (("first", firsts(here)), ("latest", latest(here))):
            wilson(same, "pass rates", f"{name} {said['scenario']} {said['house']}", said[name], some["passed"])
    for said in report["curves"]:
        here = sessions[(sessions["scenario"] == said["scenario"]) & in_house(sessions, said["house"])]
        where = f"{said['scenario']} {said['house']}"
        for point in said["points"]:
            some = here[here["attempt"] == point["attempt"]]["mean"]
            same("learning curves", f"{where} n", point["n"], len(some))
            if point["mean"]:
                low, high = stats.ttest_1samp(some, 0).confidence_interval(SURE)
                estimate(same, "learning curves", where, point["mean"], (some.mean(), low, high))
        both = here.pivot_table(index="learner", columns="attempt", values="mean")
        both = both[[1, 4]].dropna() if {1, 4} <= set(both.columns) else both.iloc[:0]
        change = said["same_people"] and said["same_people"]["difference"]
        if len(both) >= 2:
            test = stats.ttest_rel(both[4], both[1])
            low, high = test.confidence_interval(SURE)
            estimate(same, "learning curves", f"{where} same people", change, ((both[4] - both[1]).mean(), low, high))
        else:
            same("learning curves", f"{where} same people", change and change["value"], None)


def gains(same, report, sessions):
    estimate(same, "gains", "everybody", report["answers"]["gain"], clustered_slope(sessions))
    for row in report["heat_map"]["rows"]:
        mine = sessions[sessions["learner"] == row["learner"]]
        same("counts", f"sessions of {row['learner']}", row["sessions"], len(mine))
        estimate(same, "gains", row["learner"], row["gain"] and row["gain"]["slope"], slope(mine))


def items(same, report, sessions):
    """Difficulty, discrimination and alpha, out of what the logs tell."""
    of_scenario = {}
    for said in report["items"]:
        here = firsts(sessions[sessions["scenario"] == said["scenario"]])
        same("counts", f"first attempts {said['scenario']}", said["learners"], len(here))
        lines = [line for line in said["items"] if line["kind"] != "decision"]
        right = pandas.DataFrame(
            [[row.get((line["kind"], line["item"])) for line in lines] for row in here["items"]],
            columns=[f"{line['kind']} {line['item']}" for line in lines],
        ).astype(float)
        of_scenario[said["scenario"]] = right
        for line in lines:
            name = f"{line['kind']} {line['item']}"
            wilson(same, "difficulty", name, line["right"], right[name].dropna())
            elsewhere = right.drop(columns=name).mean(axis=1)
            known = right[name].notna() & elsewhere.notna()
            a, b = right[name][known], elsewhere[known]
            if known.sum() < 4 or a.nunique() < 2 or b.nunique() < 2:
                same("discrimination", name, line["discrimination"], None)
                continue
            same("discrimination", name, line["discrimination"], stats.pointbiserialr(a, b).statistic)
            low, high = stats.pearsonr(a, b).confidence_interval(SURE)
            same("discrimination", f"{name} low", line["low"], low)
            same("discrimination", f"{name} high", line["high"], high)
    for said in report["reliability"]:
        if said["decisions"]:
            continue
        right = of_scenario[said["scenario"]]
        kept = right.loc[:, right.notna().sum() >= 0.9 * len(right)].dropna()
        same("counts", f"items of the reliability of {said['scenario']}", said["items"], kept.shape[1])
        same("counts", f"learners of the reliability of {said['scenario']}", said["learners"], kept.shape[0])
        if isinstance(said["reliable"], dict) and "alpha" in said["reliable"]:
            alpha = pingouin.cronbach_alpha(data=kept)[0]
            same("alpha", str(said["scenario"]), said["reliable"]["alpha"]["alpha"], alpha)
            same("alpha", f"{said['scenario']} error", said["reliable"]["alpha"]["error"], alpha_error(kept.to_numpy()))


def wilson(same, kind, where, said, right):
    hits, n = int(sum(right)), len(right)
    same(kind, f"{where} hits", said["hits"], hits)
    same(kind, f"{where} n", said["n"], n)
    low, high = proportion_confint(hits, n, alpha=1 - SURE, method="wilson") if n else (None, None)
    same(kind, f"{where} low", said["low"], low)
    same(kind, f"{where} high", said["high"], high)


def firsts(sessions):
    return sessions[sessions["attempt"] == 1]


def latest(sessions):
    return sessions.sort_values("attempt").groupby("learner").tail(1)


def in_house(sessions, house):
    return True if house is None else sessions["house"] == house


def main(report, parquet):
    with open(report, encoding="utf-8") as file:
        report = json.load(file)
    if any(scenario["version"] > 1 for scenario in report["scenarios"]):
        sys.exit("a scenario changed: who knew an earlier version is not worked out here")
    same = Compared()
    logs = read_logs(report)
    index = {(s["hash"], s["rules"]): at for at, s in enumerate(report["scenarios"])}
    counted = pandas.DataFrame(
        {
            "session": [row["identity"] for row in logs],
            "scenario": [index[row["hash"]] for row in logs],
            "attempt": [row["attempt"] for row in logs],
            "items": [row["items"] for row in logs],
            "debrief": [row["debrief"] for row in logs],
        }
    )
    db = duckdb.connect()
    table = f"read_parquet('{parquet}/{{}}/**/*.parquet', hive_partitioning = true)"
    db.register("counted", counted[["session"]])
    sessions = db.sql(
        f"SELECT session, learner, house, mean, arrivals, CAST(passed AS INT) AS passed FROM {table.format('sessions')} "
        "WHERE session IN (SELECT session FROM counted)"
    ).df()
    same("counts", "sessions in the export", len(counted), len(sessions))
    sessions = sessions.merge(counted, on="session")
    guests = db.sql(
        f"""SELECT s.learner, s.house, c.memory, CAST(c.box = 5 AS INT) AS top, c.returns,
            CAST(c.box <= 2 AND c.exit = 'leaves' AND c.voice = 'none' AS INT) AS silent,
            CASE WHEN c.tone = 'bad' THEN c.tells ELSE 0 END AS heard_bad,
            CASE WHEN c.tone = 'good' THEN c.tells ELSE 0 END AS heard_good
        FROM {table.format('customers')} c JOIN {table.format('sessions')} s USING (session)
        WHERE session IN (SELECT session FROM counted)"""
    ).df()
    # As DuckDB alone adds it up.
    mean, n = db.sql(
        f"SELECT sum(mean * arrivals) / sum(arrivals), sum(arrivals) FROM {table.format('sessions')} "
        "WHERE session IN (SELECT session FROM counted)"
    ).fetchall()[0]
    same("key figures", "experience by DuckDB", report["key"]["experience"]["estimate"]["value"], mean)
    same("key figures", "guests by DuckDB", report["key"]["experience"]["estimate"]["n"], n)
    for house in report["houses"]:
        some = sessions[sessions["house"] == house["house"]]
        same("counts", f"sessions of {house['house']}", house["sessions"], len(some))
    key_figures(same, report, guests, sessions)
    placed(same, report, sessions)
    gains(same, report, sessions)
    competence(same, report, sessions)
    items(same, report, sessions)
    for kind, count in same.counts.items():
        print(f"{kind}: {count} compared")
    for line in same.wrong[:20]:
        print(line, file=sys.stderr)
    print(f"{sum(same.counts.values())} figures compared, {len(same.wrong)} differ")
    return 1 if same.wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
