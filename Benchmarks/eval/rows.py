"""The table: what is asked, the peer, Trama, the demand, met or not. The demands stand here, to be argued with."""

PEER = {
    "logic-v2": "logic-v2 (nomenklatura 4.17.4)",
    "splink": "splink 5.0.0",
}
HARD = ("alias", "un_script", "un_treated", "typo", "xlist")
MET, NOT_MET, OPEN = "met", "NOT MET", "–"


class Table:
    """Rows of one topic. A cell is a function of a side's figures; a demand one of Trama's."""

    def __init__(self, results, topic):
        self.results, self.rows, self.failures = results.get(topic), [], set()

    def add(self, question, cell, demand="–", met=None, peer="logic-v2", peer_cell=None):
        """`met` is a function of Trama's figures that gives true, false, or `None` where nothing can be said."""
        if self.results is None:
            return
        peers = self.shown(self.results["peer"], peer_cell or cell)
        if peers != OPEN and peer:
            peers = f"{PEER.get(peer, peer)}: {peers}"
        verdict = OPEN
        if met and usable(self.results["trama"]):
            try:
                verdict = {True: MET, False: NOT_MET, None: OPEN}[met(self.results["trama"])]
            except (KeyError, TypeError):
                verdict = OPEN
        elif met and self.results["trama"]:
            verdict = NOT_MET
        self.rows.append([question, peers, self.shown(self.results["trama"], cell), demand, verdict])

    def shown(self, figures, cell):
        """A side's cell; the reason why there are no figures stands in the first row only."""
        if not figures:
            return OPEN
        if "failed" in figures:
            new = figures["failed"] not in self.failures
            self.failures.add(figures["failed"])
            return f"failed: {figures['failed']}" if new else "failed"
        try:
            return cell(figures)
        except (KeyError, TypeError):
            return OPEN


def usable(figures):
    return bool(figures) and "failed" not in figures


def number(value):
    """Three digits that matter: 0.953 of shares, 12,400 of rates."""
    if isinstance(value, int) or value >= 100:
        return f"{value:,.0f}"
    return f"{value:.2f}" if value >= 10 else f"{value:.3f}"


def percent(value):
    return f"{value * 100:.1f} %"


def all_rows(results):
    return [
        *names(results), *entities(results), *screening(results), *twins(results), *febrl(results), *speed(results),
        *million(results)]


def names(results):
    table = Table(results, "names")
    table.add(
        "name pairs, curated: F1 at 0.7, AUC", lambda f: f"{f['f1']:.3f}, {f['auc']:.3f}", "≥ 0.96, ≥ 0.985",
        lambda f: f["f1"] >= 0.96 and f["auc"] >= 0.985)
    table.add(
        "… STRONG cases wrong", lambda f: f"{len(f['wrong'])} of {f['strong']}", "0", lambda f: not f["wrong"])
    table.add(
        "… synthetic pairs, their labels doubtful: F1 at 0.7, AUC",
        lambda f: f"{f['synthetic']['f1']:.3f}, {f['synthetic']['auc']:.3f}")
    return table.rows


def entities(results):
    table = Table(results, "entities")
    table.add(
        "entity pairs: accuracy, AUC", lambda f: f"{f['accuracy']:.3f}, {f['auc']:.3f}", "≥ 0.95, ≥ 0.975",
        lambda f: f["accuracy"] >= 0.95 and f["auc"] >= 0.975)
    return table.rows


def screening(results):
    table = Table(results, "screen")
    sides = [side for side in (results.get("screen") or {}).values() if usable(side)]
    for name, kind in (sides[0]["sets"] if sides else {}).items():
        if "r10" in kind:
            table.add(
                f"screening, {name} ({kind['n']}): among the first 10 · hit at 0.7 · alerts a query",
                lambda f, name=name: "{r10:.3f} · {hit:.3f} · {alerts:.2f}".format(**f["sets"][name]))
        else:
            table.add(
                f"screening, {name} ({kind['n']}): innocent with an alert at 0.7 · alerts a query",
                lambda f, name=name: "{fpr:.3f} · {alerts:.2f}".format(**f["sets"][name]))
    table.add(
        "right entity among the first 10, mean of the five hard sets", lambda f: f"{f['macro']['r10']:.3f}", "≥ 0.96",
        lambda f: f["macro"]["r10"] >= 0.96 and all(name in f["sets"] for name in HARD))
    at = lambda figures, rate, what: figures["operating"][f"fpr<={rate}"][what]
    table.add(
        "… recall at ≤ 1 % / ≤ 5 % alerts on innocent names, mean of the five hard sets",
        lambda f: f"{at(f, 0.01, 'macro_hard'):.3f} / {at(f, 0.05, 'macro_hard'):.3f}", "≥ 0.82 / ≥ 0.88",
        lambda f: at(f, 0.01, "macro_hard") >= 0.82 and at(f, 0.05, "macro_hard") >= 0.88)
    table.add(
        "… the thresholds of these points",
        lambda f: f"{at(f, 0.01, 'threshold'):.3f} / {at(f, 0.05, 'threshold'):.3f}")
    table.add(
        "… names in their original script: same points; among the first 10",
        lambda f: f"{at(f, 0.01, 'un_script'):.3f} / {at(f, 0.05, 'un_script'):.3f}; "
        f"{f['sets']['un_script']['r10']:.3f}",
        "≥ 0.60 / ≥ 0.75; ≥ 0.95",
        lambda f: at(f, 0.01, "un_script") >= 0.60 and at(f, 0.05, "un_script") >= 0.75
        and f["sets"]["un_script"]["r10"] >= 0.95)
    table.add(
        "… alerts tied: at the commonest score · with another alert of the query · either",
        lambda f: "{0} at {1:.4f} · {2} · {3}".format(
            percent(f["ties"]["commonest"]), f["ties"]["commonest_score"] or 0, percent(f["ties"]["shared"]),
            percent(f["ties"]["either"])))
    table.add(
        "… tied pairs of a query whose evidence visibly differs",
        lambda f: f"{f['ties']['unlike']:,} of {f['ties']['tied_pairs']:,}", "0: ties only on identical evidence",
        lambda f: f["ties"]["unlike"] == 0 if f["ties"]["alerts"] else None)
    table.add(
        "CPU µs per compared entity pair", lambda f: f"{f['us_per_pair']:.2f}", "≤ 2", lambda f: f["us_per_pair"] <= 2)
    return table.rows


def twins(results):
    table = Table(results, "un-ofac")
    table.add(
        "UN against OFAC, the twins that the visible data know: best F1",
        lambda f: f"{f['best_f1']:.3f} at {f['at']:.2f} ({f['twins']} twins)", "≥ 0.98", lambda f: f["best_f1"] >= 0.98)
    return table.rows


def febrl(results):
    table = Table(results, "febrl")
    pair = lambda f, key: f"{f['febrl3'][key]:.4f} / {f['febrl4'][key]:.4f}"
    table.add(
        "FEBRL 3 / 4, hard fields, best F1", lambda f: pair(f, "best_f1"), "≥ 0.9862 / ≥ 0.9959",
        lambda f: f["febrl3"]["best_f1"] >= 0.9862 and f["febrl4"]["best_f1"] >= 0.9959, peer="splink")
    table.add(
        "… F1 at the program's own threshold (Trama 0.7, splink 0.9)", lambda f: pair(f, "f1"), "≥ 0.98 / ≥ 0.98",
        lambda f: min(f["febrl3"]["f1"], f["febrl4"]["f1"]) >= 0.98, peer="splink")
    table.add("… CPU seconds", lambda f: f"{f['febrl3']['cpu_s']:.1f} / {f['febrl4']['cpu_s']:.1f}", peer="splink")
    return table.rows


def speed(results):
    table = Table(results, "speed")
    both = lambda key: lambda f: f"{number(f['short'][key])} / {number(f['long'][key])}"
    least = lambda key, short, long: lambda f: f["short"][key] >= short and f["long"][key] >= long
    most = lambda key, short, long: lambda f: f["short"][key] <= short and f["long"][key] <= long
    table.add(
        "queries per CPU second at 12,199 / 107,978 entities (Trama with its start-up, the peer without)",
        both("queries_per_cpu_s"), "≥ 10,000 / ≥ 5,000", least("queries_per_cpu_s", 10_000, 5_000))
    table.add("… without start-up", both("without_start"), peer_cell=both("queries_per_cpu_s"))
    table.add(
        "… rapidfuzz token_sort, every name of the list", lambda f: OPEN,
        peer="rapidfuzz 3.14.6", peer_cell=both("rapidfuzz_queries_per_cpu_s"))
    table.add("… CPU seconds of start-up, opening the index and one query", both("start_cpu_s"))
    table.add(
        "index of the two lists: CPU s (Trama with start-up and reading, the peer without)", both("index_cpu_s"),
        "≤ 0.5 / ≤ 4", most("index_cpu_s", 0.5, 4))
    table.add(
        "… the index of a list finds what the list itself does, to the byte", lambda f: "yes" if f["alike"] else "no",
        "yes", lambda f: f["alike"], peer=None)
    table.add("… peak MB", both("index_peak_mb"), "≤ 100 / ≤ 300", most("index_peak_mb", 100, 300))
    return table.rows


def million(results):
    table = Table(results, "million")
    told = (results.get("million") or {}).get("trama") or {}
    size = f"{told.get('entities', 1_000_000):,} entities"
    whole = lambda holds: lambda f: holds(f) if f["entities"] >= 1_000_000 else None
    table.add(
        f"{size}, real names recombined: build, wall (CPU) s · peak MB",
        lambda f: f"{f['build_wall_s']:.1f} ({f['build_cpu_s']:.1f}) · {f['build_peak_mb']:,.0f}", "≤ 60 s",
        whole(lambda f: f["build_wall_s"] <= 60))
    table.add("… open, ms", lambda f: f"{f['open_ms']:.1f}", "≤ 50", whole(lambda f: f["open_ms"] <= 50))
    table.add(
        "… a query, p50 · p99, ms", lambda f: f"{f['p50_us'] / 1000:.2f} · {f['p99_us'] / 1000:.2f}", "≤ 1 · ≤ 5",
        whole(lambda f: f["p50_us"] <= 1000 and f["p99_us"] <= 5000))
    table.add("… entities that find themselves among the first 10", lambda f: f"{f['own_among_first_10']:.3f}")
    return table.rows


def report(heading, results):
    """The table in Markdown, with what it was measured on above and the wrong strong cases below."""
    header = ["on the visible data", "peer, same machine", "Trama", "demand", ""]
    body = all_rows(results)
    lines = [
        f"Measured {heading['date']} on {heading['cores']} cores ({heading['machine']}), load {heading['load']}; "
        + (f"peers: {', '.join(heading['peers'])}, oldest figure of {heading['peers_measured']}." if heading["peers"]
            else "no peers."), ""]
    lines += ["| " + " | ".join(row) + " |" for row in [header, ["---"] * len(header), *body]]
    side = (results.get("names") or {}).get("trama")
    if usable(side) and side["wrong"]:
        lines += ["", "STRONG name pairs that Trama gets wrong:"]
        for case in side["wrong"]:
            truth = "same" if case["is_match"].lower() == "true" else "not the same"
            lines.append(f"- {case['name1']} | {case['name2']}: {truth}, scored {case['score']}")
    lines += ["", NOTES]
    return "\n".join(lines)


NOTES = """\
A tie is an alert (score ≥ 0.7) whose score, to four decimals, is that of another alert of the same query, or the score
that most alerts of the run have. Evidence visibly differs where birth date, countries, gender or an equal name say
something else about one candidate than about the other.
UN against OFAC: the labels of the whole set are not public. Measured are the UN entries whose OFAC twin the visible
queries name: whole entries, identifiers stripped, against all of OFAC's; every other pair of these entries is wrong.
The long list is list.ftm.jsonl followed by all of noise.ftm.jsonl.gz."""
