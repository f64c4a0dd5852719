#!/usr/bin/env python3
"""Compares the articles and mentions of the seed pages with what a person read there.

usage: check_seeds.py SEEDS.json ARTICLES.jsonl MENTIONS.jsonl
Prints every difference; exits 1 if there is one. Leaders whom the reader did not list anywhere on the seeds are only named.
"""
import collections
import json
import re
import sys


def squeeze(text):
    return re.sub(r"\s+", " ", text or "").strip()


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


with open(sys.argv[1], encoding="utf-8") as file:
    gold = json.load(file)
articles = {(a["source_id"], a["part"]): a for a in lines(sys.argv[2])}
found = collections.defaultdict(collections.Counter)
for mention in lines(sys.argv[3]):
    kind = "name" if mention["kind"] == "name" else "role"
    found[mention["source_id"], mention["part"]][mention["name_en"], kind] += 1

listed = {leader for page in gold["pages"] for article in page["articles"] for leader in article["mentions"]}
unlisted = collections.Counter()
faults = 0


def fault(where, text):
    global faults
    faults += 1
    print(where, text)


for page in gold["pages"]:
    source_id = page["page"].rsplit(".", 1)[0]
    for article in page["articles"]:
        where = f"{source_id} {article['role']}:"
        got = articles.pop((source_id, article["role"]), None)
        if got is None:
            fault(where, "no such article")
            continue
        if squeeze(got.get("title")) != squeeze(article["title"]):
            fault(where, f"title is {got.get('title')!r}, not {article['title']!r}")
        body = [squeeze(p) for p in article["body"]]
        paragraphs = [squeeze(p) for p in got["text"].split("\n") if squeeze(p)]
        for missing in (p for p in body if p not in paragraphs):
            fault(where, f"paragraph missing: {missing[:80]}")
        for extra in (p for p in paragraphs if p not in body):
            fault(where, f"paragraph too many: {extra[:80]}")
        if article["published"] is None and got.get("published_on") and got.get("date_source") in ("text", "dateline"):
            print(where, f"(no fault) the day {got['published_on']} was inferred from its own {got['date_source']}")
        elif got.get("published_on") != article["published"]:
            fault(where, f"day is {got.get('published_on')}, not {article['published']}")
        if article["outlet"] and got.get("outlet") != article["outlet"]:
            fault(where, f"outlet is {got.get('outlet')!r}, not {article['outlet']!r}")
        expected = collections.Counter()
        for leader, kinds in article["mentions"].items():
            for kind, count in kinds.items():
                expected[leader, kind] += count
        counted = found[source_id, article["role"]]
        for key in sorted(set(expected) | set(counted)):
            if key[0] not in listed:
                unlisted[key[0]] += counted[key]
                continue
            if expected[key] != counted[key]:
                fault(where, f"{key[0]} by {key[1]}: {counted[key]}, not {expected[key]}")
for key in articles:
    fault(f"{key[0]} {key[1]}:", "an article too many")
if unlisted:
    print("also found:", ", ".join(f"{leader} {count}" for leader, count in sorted(unlisted.items())))
print("seeds exactly as read by hand" if faults == 0 else f"{faults} differences")
sys.exit(1 if faults else 0)
