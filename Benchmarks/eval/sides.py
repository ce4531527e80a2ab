"""The two sides of the comparison: each measurement gives the same figures for the peer and for Trama."""

import json
import statistics

import figures
import programs
import recombine
from programs import Failed


FEBRL = ("febrl3", "febrl4")


class Material:
    """The visible data, what is derived from it, and the shared scripts that judge."""

    def __init__(self, data, scripts, work):
        self.data, self.scripts, self.work = data, scripts, work
        self.cases, self.more_cases = data / "name_cases_curated.csv", data / "name_cases.csv"
        self.pairs = data / "entity_pairs.jsonl"
        self.list = data / "list.ftm.jsonl"
        self.queries = data / "screening_queries.jsonl"
        self.noise = data / "noise.ftm.jsonl.gz"
        work.mkdir(parents=True, exist_ok=True)

    def missing(self):
        wanted = [self.cases, self.more_cases, self.pairs, self.list, self.queries, self.noise]
        wanted += [self.data / "febrl" / f"{name}.csv" for name in FEBRL] + [self.scripts / "screen_eval.py"]
        return [path for path in wanted if not path.exists()]

    def long_list(self):
        """The list and, after it, all of the noise: some 108,000 entities."""
        path = self.work / "long.ftm.jsonl"
        with open(path, "wb") as file:
            file.write(self.list.read_bytes())
            for chunk in recombine.unpacked(self.noise):
                file.write(chunk)
        return path

    def twin_files(self):
        """OFAC's part of the list, and its UN entries with a known OFAC twin as queries."""
        queries, ofac = self.work / "twins.jsonl", self.work / "ofac.ftm.jsonl"
        whole = list(figures.twins(list(figures.entities(self.queries)), self.list))
        queries.write_text("".join(json.dumps(query, ensure_ascii=False) + "\n" for query in whole), encoding="utf-8")
        with open(ofac, "w", encoding="utf-8") as file:
            for entity in figures.entities(self.list):
                if entity["id"].startswith("us_ofac_sdn-"):
                    entity["properties"] = figures.without_identifiers(entity["properties"])
                    file.write(json.dumps(entity, ensure_ascii=False) + "\n")
        return ofac, queries, whole

    def judge(self, python, script, *words):
        """Runs a shared script that reads scores; returns the file of what it printed."""
        output = self.work / f"{script}.out"
        programs.run([python, self.scripts / script, *words], output)
        return output

    def judged_names(self, summary, dump):
        judged = json.loads(summary.read_text())
        strong, wrong = figures.strong_and_wrong(dump)
        return dict(f1=judged["curated"]["f1"], auc=judged["curated_auc"], strong=strong,
            synthetic=dict(f1=judged["synth"]["f1"], auc=judged["synth_auc"]), wrong=[
            {key: row[key] for key in ("name1", "name2", "is_match", "score")} for row in wrong])

    def judged_screening(self, python, results):
        summary = self.work / "screening.json"
        self.judge(python, "screen_eval.py", self.queries, results, "--json", summary)
        judged = json.loads(summary.read_text())
        people = {entity["id"]: entity for entity in figures.entities(self.list)}
        judged["ties"] = figures.ties(list(figures.entities(self.queries)), results, people)
        return judged


class Peers:
    """logic-v2 behind nomenklatura's blocker, rapidfuzz, splink."""

    def __init__(self, material, programs, python):
        self.material, self.programs, self.python = material, programs, python

    def names(self):
        material = self.material
        judged = []
        for cases in (material.cases, material.more_cases):
            folder = self.programs.run(
                "namebench.py", [cases, "--comparator", "logicv2", "--brief", "--json", "{all.json}", "--dump",
                    "{all.csv}"], [cases], ["all.json", "all.csv"])
            judged.append(material.judged_names(folder / "all.json", folder / "all.csv"))
        return dict(judged[0], synthetic=judged[1]["synthetic"])

    def entities(self):
        pairs = self.material.pairs
        folder = self.programs.run("entity_eval.py", [pairs, "--peer", "logic-v2"], [pairs])
        return programs.last_object(folder / "stdout")

    def screening_run(self, watchlist, queries):
        words = [watchlist, queries, "--out", "{rows.tsv}"]
        return self.programs.run("screen_nk.py", words, [watchlist, queries], ["rows.tsv"])

    def screen(self):
        folder = self.screening_run(self.material.list, self.material.queries)
        judged = self.material.judged_screening(self.python, folder / "rows.tsv")
        judged["us_per_pair"] = programs.last_object(folder / "stdout")["us_per_pair_cpu"]
        return judged

    def speed(self):
        sizes = {}
        for size, watchlist in (("short", self.material.list), ("long", self.material.long_list())):
            run = programs.last_object(self.screening_run(watchlist, self.material.queries) / "stdout")
            words = [watchlist, self.material.queries, "--out", "{rows.tsv}", "--scorer", "tsort", "--translit", "none"]
            fuzz = self.programs.run("screen_rf.py", words, [watchlist, self.material.queries], ["rows.tsv"])
            sizes[size] = dict(
                queries_per_cpu_s=run["queries_per_cpu_s_batch"], index_cpu_s=run["index_build_cpu_s"],
                index_peak_mb=run["rss_index_mb"], load_wall_s=run["load_s"], import_wall_s=run["import_s"],
                rapidfuzz_queries_per_cpu_s=programs.last_object(fuzz / "stdout")["queries_per_cpu_s"])
        return sizes

    def febrl(self):
        sets = {}
        for name in FEBRL:
            folder = self.programs.run(
                "febrl_dedupe.py", ["--data", name, "--engine", "splink", "--fields", "hard"],
                [self.material.data / "febrl" / f"{name}.csv"])
            run = programs.last_object(folder / "stdout")
            sets[name] = dict(best_f1=run["best_f1"], at=run["at"], f1=run["default"]["f1"], cpu_s=run["cpu_s"])
        return sets

    def un_ofac(self):
        ofac, queries, whole = self.material.twin_files()
        return figures.best_linkage(whole, self.screening_run(ofac, queries) / "rows.tsv")


class Trama:
    """The built program, by the verbs that anybody can call."""

    def __init__(self, material, command, python):
        self.material, self.command, self.python = material, command, python
        self.work = material.work / "trama"
        self.work.mkdir(exist_ok=True)

    def run(self, output, *words, input=None):
        output = self.work / output
        return output, programs.run([*self.command, *words], output, input)

    def names(self):
        material, judged = self.material, []
        pairs, summary, dump = self.work / "names.tsv", self.work / "names.json", self.work / "names.csv"
        for cases in (material.cases, material.more_cases):
            material.judge(self.python, "namebench.py", cases, "--emit-tsv", pairs)
            scores, _ = self.run("names.scores", "names-score", input=pairs)
            material.judge(
                self.python, "namebench.py", cases, "--scores", scores, "--json", summary, "--dump", dump, "--brief")
            judged.append(material.judged_names(summary, dump))
        return dict(judged[0], synthetic=judged[1]["synthetic"])

    def entities(self):
        material, feed = self.material, self.work / "entities.jsonl"
        with open(feed, "w", encoding="utf-8") as file:
            for pair in figures.entities(material.pairs):
                asked = {key: pair[key] for key in ("id", "query", "candidate")}
                file.write(json.dumps(asked, ensure_ascii=False) + "\n")
        scores, _ = self.run("entities.scores", "entities-score", input=feed)
        return programs.last_object(material.judge(self.python, "entity_eval.py", material.pairs, "--scores", scores))

    def screen(self):
        material = self.material
        rows, cost = self.run("rows.tsv", "screen", material.list, "--queries", material.queries, "--statistics")
        judged = material.judged_screening(self.python, rows)
        most = max((len(found) for found in figures.scored(rows).values()), default=0)
        if most > 50:
            raise Failed(f"trama screen wrote {most} rows for one query; 50 are allowed")
        told = self.statistics(rows)
        judged["cpu_s"] = cost.cpu
        if told.get("pairs"):
            judged["us_per_pair"] = told["cpu_seconds"] * 1e6 / told["pairs"]
            judged["pairs"] = told["pairs"]
        return judged

    def statistics(self, rows):
        """What `--statistics` told on standard error: queries, pairs, cpu_seconds, open_ms, p50_us, p99_us."""
        return programs.last_object(f"{rows}.err")

    def build(self, watchlist, index):
        """CPU seconds and peak MB of building an index, start-up and reading included: medians of three runs."""
        costs = [self.run("index.out", "index", watchlist, "--output", index)[1] for _ in range(3)]
        return statistics.median(cost.cpu for cost in costs), statistics.median(cost.peak_mb for cost in costs)

    def speed(self):
        one = self.work / "one.jsonl"
        first = next(figures.entities(self.material.queries))
        one.write_text(json.dumps(first, ensure_ascii=False) + "\n", encoding="utf-8")
        count = sum(1 for _ in figures.entities(self.material.queries))
        sizes = {}
        for size, watchlist in (("short", self.material.list), ("long", self.material.long_list())):
            index = self.work / f"{size}.index"
            cpu, peak = self.build(watchlist, index)
            ask = lambda queries: [self.run(f"{size}.tsv", "screen", index, "--queries", queries, "--statistics")
                for _ in range(3)]
            start = statistics.median(cost.cpu for _, cost in ask(one))
            runs = ask(self.material.queries)
            whole = statistics.median(cost.cpu for _, cost in runs)
            told = self.statistics(runs[-1][0])
            sizes[size] = dict(
                queries_per_cpu_s=count / whole, without_start=count / max(1e-9, whole - start), start_cpu_s=start,
                index_cpu_s=cpu, index_peak_mb=peak, screen_peak_mb=max(cost.peak_mb for _, cost in runs), told=told)
        direct, _ = self.run("direct.tsv", "screen", self.material.list, "--queries", self.material.queries)
        sizes["alike"] = programs.digest([direct]) == programs.digest([self.work / "short.tsv"])
        return sizes

    def febrl(self):
        sets = {}
        for name in FEBRL:
            records = self.material.data / "febrl" / f"{name}.csv"
            people, truth = self.work / f"{name}.ftm.jsonl", records.with_name(f"{name}_truth.csv")
            self.material.judge(self.python, "febrl_to_ftm.py", records, "--fields", "hard").replace(people)
            pairs, cost = self.run(f"{name}.tsv", "dedupe", people)
            kept = figures.across_sources(pairs, records, self.work / f"{name}.kept.tsv")
            judged = programs.last_object(
                self.material.judge(self.python, "pairs_eval.py", truth, kept, "--threshold", figures.ALERT))
            sets[name] = dict(
                best_f1=judged["best_f1"], at=judged["best_at"], f1=(judged["at_threshold"] or [0])[0], cpu_s=cost.cpu)
        return sets

    def un_ofac(self):
        ofac, queries, whole = self.material.twin_files()
        return figures.best_linkage(whole, self.run("twins.tsv", "screen", ofac, "--queries", queries)[0])

    def million(self, number):
        """A list of `number` recombined people and organisations: build, open, and how long queries take."""
        watchlist, queries = recombine.made(number, [self.material.list, self.material.noise], self.material.work)
        asked = self.work / "million.queries.jsonl"
        asked.write_bytes(self.material.queries.read_bytes() + queries.read_bytes())
        index = self.work / "million.index"
        _, built = self.run("million.out", "index", watchlist, "--output", index)
        rows, cost = self.run("million.tsv", "screen", index, "--queries", asked, "--statistics")
        found = figures.scored(rows)
        own = [figures.rank(found.get(query["qid"], []), query["target"][0]) <= 10 for query in figures.entities(queries)]
        return dict(
            entities=number, build_wall_s=built.wall, build_cpu_s=built.cpu, build_peak_mb=built.peak_mb,
            screen_cpu_s=cost.cpu, screen_peak_mb=cost.peak_mb, own_among_first_10=sum(own) / max(1, len(own)),
            index_mb=index.stat().st_size / 1e6, **self.statistics(rows))
