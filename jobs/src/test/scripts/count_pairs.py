#!/usr/bin/env python3
"""Counts pairs of leaders again, by regular expressions alone, and compares with what Marsad found.

Reads files that `marsad sql --format csv` writes: articles (article_id, published_on, title, text), the co_mentions of months and
articles (period, leader_a, leader_b, articles) and mentions that count (article_id, leader_id, by_name). The expressions know surnames
and nothing else, no roles and no namesakes: so they are compared with the pairs that Marsad found by name, and the pairs that only a
role gives are counted apart. Differences above the limit are printed with the articles that make them.

usage: count_pairs.py articles.csv co_mentions.csv mentions.csv [--limit 0.02]
"""
import argparse
import csv
import itertools
import re
import sys
from collections import Counter

csv.field_size_limit(1 << 30)

# A surname with the particles that may be written onto it: and, so, by, for, as.
PARTICLE = r"(?<![\u0621-\u064a])[وف]?[بلك]?"
END = r"(?![\u0621-\u064a])"
LEADERS = {
    "donald-trump": "ترامب|ترمب",
    "vladimir-putin": "بوتي?ن",
    "kim-jong-un": "كيم[ _](?:جون|يون|حون)[غج]?[ _-]?[اأ]ون|كيم(?![ _](?:جون|يون|يو|كي|جاي|هيوك|سونغ|إيل|إل|داي|كاي))",
    "emmanuel-macron": "ماكرون",
    "recep-tayyip-erdogan": "[اأإ]ردو?غان|[اأإ]ردوجان",
    "bashar-al-assad": "(?<!نصيب )(?<!حافظ )(?<!ماهر )(?<![اأ]سماء )ال[اأ]سد",
    "benjamin-netanyahu": "نتانياهو|نتنياهو|نيتانياهو",
    "angela-merkel": "ميركل|مركل",
    "mike-pompeo": "بومبيو",
    "moon-jae-in": "مون جي ?[- ]?[إا]ن|مون جاي ?[- ]?[إا]ن",
    "theresa-may": "تي?ريزا #?ماي",
    "abdel-fattah-el-sisi": "السيسي",
    "hassan-rouhani": "روحاني",
    "sergey-lavrov": "لافروف",
    "barack-obama": "[اأ]وباما",
    "xi-jinping": "شي جين ?بينغ|شي جينبينغ",
}
MARKS = re.compile(r"[\u064b-\u0652\u0640\u200b-\u200f\u202a-\u202e]")


def expressions():
    return {leader: re.compile(PARTICLE + "(?:" + forms + ")" + END) for leader, forms in LEADERS.items()}


def counted(articles):
    """Articles a month for each pair, with the ids for a look at differences."""
    found = {}
    named = Counter()
    patterns = expressions()
    for row in articles:
        text = MARKS.sub("", (row["title"] or "") + "\n" + row["text"])
        leaders = sorted(leader for leader, pattern in patterns.items() if pattern.search(text))
        named.update(leaders)
        for pair in itertools.combinations(leaders, 2):
            found.setdefault((row["published_on"][:7],) + pair, set()).add(row["article_id"])
    return found, named


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def by_name(mentions, days):
    """Articles a month for each pair that Marsad found by name."""
    leaders = {}
    for row in mentions:
        if row["by_name"] == "true" and row["article_id"] in days:
            leaders.setdefault(row["article_id"], set()).add(row["leader_id"])
    found = {}
    for article, ids in leaders.items():
        for pair in itertools.combinations(sorted(ids), 2):
            found.setdefault((days[article][:7],) + pair, set()).add(article)
    return found


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("articles")
    arguments.add_argument("co_mentions")
    arguments.add_argument("mentions")
    arguments.add_argument("--limit", type=float, default=0.02)
    arguments.add_argument("--top", type=int, default=12)
    given = arguments.parse_args()
    expected, named = counted(rows(given.articles))
    days = {row["article_id"]: row["published_on"] for row in rows(given.articles)}
    found = by_name(rows(given.mentions), days)
    told = {(r["period"][:7], r["leader_a"], r["leader_b"]): int(r["articles"]) for r in rows(given.co_mentions)}
    top = {leader for leader, _ in named.most_common(given.top)}
    keys = sorted(k for k in set(expected) | set(found) | set(told) if k[1] in top and k[2] in top)
    totals, far = Counter(), 0
    for key in keys:
        mine, theirs = expected.get(key, set()), found.get(key, set())
        totals.update(expression=len(mine), name=len(theirs), all=told.get(key, 0), missed=len(mine - theirs), more=len(theirs - mine))
        if abs(len(mine) - len(theirs)) > given.limit * max(len(mine), len(theirs)):
            far += 1
            print(*key, len(mine), len(theirs), told.get(key, 0), ",".join(sorted(mine - theirs)), ",".join(sorted(theirs - mine)), sep="\t")
    print(f"leaders: {', '.join(sorted(top))}", file=sys.stderr)
    print(f"{len(keys)} cells: {dict(totals)}; {far} cells differ by more than {given.limit:.0%} by name", file=sys.stderr)


if __name__ == "__main__":
    main()
