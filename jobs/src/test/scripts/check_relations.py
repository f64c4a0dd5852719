#!/usr/bin/env python3
"""Checks relations that a reader found in the seed pages, by source id, sentence and pair.

Reads a list of what must be found and what `marsad sql --format json` wrote of pair_relations joined with sentences, articles, pages and
leaders (source_id, name_en_a, name_en_b, relation, factuality, sentence). A line of the list, parted by tabs: the beginning of a source id,
the two names in English, the relation, the factuality. Prints what is not found, and what is not a fact but is told as one too; exits 1
if there is any. A page may hold a second article that tells the same otherwise: that a call is planned which the first denies.

usage: check_relations.py EXPECTED.tsv RELATIONS.jsonl
"""
import csv
import json
import sys

with open(sys.argv[2], encoding="utf-8") as file:
    found = [json.loads(line) for line in file if line.strip()]

faults = 0
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for source, first, second, relation, factuality in csv.reader(file, delimiter="\t"):
        told = [
            row
            for row in found
            if row["source_id"].startswith(source) and {row["name_en_a"], row["name_en_b"]} == {first, second} and row["relation"] == relation
        ]
        given = sorted({row["factuality"] for row in told})
        if factuality not in given or (factuality != "asserted" and "asserted" in given):
            faults += 1
            print(f"{source}: {relation} of {first} and {second} is {' and '.join(given) or 'not found'}, not {factuality}")
            for row in told:
                print(f"    {row['factuality']}: {row['sentence']}")
print("no differences" if faults == 0 else f"{faults} differences")
sys.exit(faults > 0)
