#!/usr/bin/env python3
"""Compares the statements of the seed pages with what a person read there.

usage: check_seed_statements.py SEEDS.json STATEMENTS.jsonl
STATEMENTS: one object per statement and model (source_id, part, holder, voice, target_id, target, polarity, model, cue, rule, sentence).
A statement is found where the model 'rules' gives its holder and polarity toward a target that the reader's words for it name; its voice is compared
apart. Prints every miss with the nearest that was read; exits 1 if there is one.
"""
import collections
import json
import re
import sys

# The reader describes targets in words; these stand for issues. What is in brackets names the issue itself.
ISSUES = {
    "talks": "negotiations", "dialogue": "negotiations", "meeting": "negotiations", "settlement": "negotiations", "deal": "negotiations",
    "negotiate": "negotiations", "troops": "military-action", "leaving": "withdrawal",
}
VOICES = {"own": {"direct", "indirect"}, "own, direct": {"direct"}, "own, indirect": {"indirect"}}


def voices(text):
    plain = text.split("(")[0].strip().replace(" ", "_") if "own" not in text else text
    return VOICES.get(text, {plain})


def names(text, row):
    """Whether the reader's words name the target of a row."""
    words = set(re.findall(r"[\w-]+", text.lower()))
    wanted = {issue for word, issue in ISSUES.items() if word in words} | (words & {row["target_id"]})
    if any(row["target_id"] == issue or issue in row["target_id"] for issue in wanted):
        return True
    parts = re.findall(r"\w+", (row["target"] or "").lower())
    # A leader is called by the last part of the name, a country by its name or adjective.
    return bool(parts) and (parts[-1] in words or any(word.startswith(parts[-1]) for word in words))


def shown(row):
    return f"{row['holder']} > {row['target_id']} {row['polarity']} ({row['voice']}, {row['rule']}, {row['cue']})"


with open(sys.argv[1], encoding="utf-8") as file:
    gold = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]
read = [row for row in rows if row["model"] == "rules"]
in_article = collections.defaultdict(list)
for row in read:
    # The reader names a page by the number its file begins with.
    in_article[row["source_id"].split("_")[0], row["part"]].append(row)

misses = 0
found = sides = said = 0
for known in gold["statements"]:
    here = in_article[known["page"], known["part"]]
    own = [row for row in here if row["holder"] == known["holder"]]
    toward = [row for row in own if names(known["target"], row)]
    right = [row for row in toward if row["polarity"] == known["polarity"]]
    sides += any(row["polarity"] == known["polarity"] for row in own)
    where = f"{known['page']} {known['part']}: {known['holder']} > {known['target']} {known['polarity']} ({known['voice']})"
    if right:
        found += 1
        voiced = any(row["voice"] in voices(known["voice"]) for row in right)
        said += voiced
        if not voiced:
            misses += 1
            print(where, "\n    other voice:", "; ".join(sorted({shown(row) for row in right})))
        continue
    misses += 1
    print(where)
    near, how = (toward, "other side") if toward else (own, "other target") if own else ([], "")
    print("   ", f"{how}: " + "; ".join(sorted({shown(row) for row in near})) if near else "nothing of this holder")

for trap in gold["not_stance"]:
    here = in_article[trap["page"], trap["part"]]
    # The reader says in words whom a denied event was about: two leaders named by their last names.
    denied = [
        row
        for row in here
        if row["cue"].split("+")[0] in ("نفى", "أنكر", "كذّب", "كذب") and row["target_id"] and row["target"].split()[-1] in trap["why"].replace("ترامب", "Trump")
    ]
    for row in denied:
        misses += 1
        print(f"{trap['page']} {trap['part']}: a denied call is read as a stance: {shown(row)}")

print(f"{found} of {len(gold['statements'])} statements found, {said} with their voice; holder and side {sides}; {misses} faults")
sys.exit(1 if misses else 0)
