#!/usr/bin/env bash
# Adding a corpus part by part must make the rows that one run over the whole makes, in every table.
#   splits.sh FILE [PARTS] [SEED]     FILE: articles as JSON Lines (.gz as well) with "id" and "text"; default: 3 parts, seed 1.
# Each article falls into a random part. One article of an early part comes again with the last one, corrected: half of its text, and
# half of another's. Another article of an early part is forgotten before the last one comes. The whole holds the corrected page
# alone, and not the forgotten one. Left out of the comparison: tables that tell of runs, and where in the input a page stood.
# Files, tables and the log stay in out/splits (SPLITS_DIR=DIR: there). MARSAD names another launcher than ./marsad. Wants Python.
set -euo pipefail
[[ $# -ge 1 ]] || { sed -n '2,3p' "$0" >&2; exit 2; }
file="$(realpath "$1")" parts="${2:-3}" seed="${3:-1}"
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
marsad="${MARSAD:-./marsad}" out="${SPLITS_DIR:-out/splits}"
. jobs/src/test/scripts/sums.sh
[[ "$parts" -ge 2 ]] || fail "one part is no split"

# Tables are small: compiling hot code and many small tasks would cost more than they gain.
export JAVA_TOOL_OPTIONS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dspark.sql.shuffle.partitions=2"

rm -rf "$out"
mkdir -p "$out"
out="$(realpath "$out")"
log="$out/log"
without_places=true

# The last folder's name is the collection, and so part of every page_id: it is the same for parts and whole.
python3 - "$file" "$parts" "$seed" "$out" > "$out/chosen" << 'PYTHON'
import gzip, json, os, random, sys
file, parts, seed, out = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
with gzip.open(file, "rt", encoding="utf-8") if file.endswith(".gz") else open(file, encoding="utf-8") as lines:
    articles = [json.loads(line) for line in lines if line.strip()]
if len({article["id"] for article in articles}) < len(articles):
    sys.exit("splits.sh: two articles have the same id; the later would count as a correction of the earlier")
part = [chance.randrange(parts) for _ in articles]
early = [i for i in range(len(articles)) if part[i] < parts - 1 and len(articles[i]["text"]) > 200]
late, gone, other = chance.sample(early, 3)
half = lambda text: text[: len(text) // 2]
corrected = dict(articles[late], text=half(articles[late]["text"]) + "\n" + half(articles[other]["text"]))
folders = [f"{out}/part{p + 1}/pages" for p in range(parts)] + [f"{out}/whole/pages"]
given = [[a for i, a in enumerate(articles) if part[i] == p] for p in range(parts)]
given[-1].insert(chance.randrange(len(given[-1]) + 1), corrected)
given.append([corrected if i == late else a for i, a in enumerate(articles) if i != gone])
for folder, pages in zip(folders, given):
    os.makedirs(folder)
    with open(f"{folder}/news.jsonl", "w", encoding="utf-8") as target:
        for page in pages:
            target.write(json.dumps(page, ensure_ascii=False) + "\n")
print(articles[late]["id"], articles[gone]["id"], *map(len, given), sep="\t")
PYTHON
IFS=$'\t' read -r late gone sizes < "$out/chosen"
echo "Articles of the parts and of the whole: ${sizes//$'\t'/, }; corrected: $late, forgotten: $gone."

quietly() { echo "== $*" >> "$log"; "$marsad" "$@" >> "$log" 2>&1 || fail "marsad $1 failed; see $log"; }
told() { "$marsad" sql --warehouse "$out/added" --format csv -e "$1" 2>> "$log" | tail -n +2 | tr -d '"\r'; }

for part in $(seq 1 "$parts"); do
  if [[ "$part" == "$parts" ]]; then
    page="$(told "SELECT page_id FROM pages WHERE source_id = '$gone'")"
    [[ -n "$page" ]] || fail "the page to be forgotten, $gone, is not there"
    quietly forget "$page" --warehouse "$out/added"
    echo "Forgot a page."
  fi
  quietly run "$out/part$part/pages" --warehouse "$out/added"
  echo "Added part $part."
done
quietly run "$out/whole/pages" --warehouse "$out/once"
echo "Ran over the whole."

# shellcheck disable=SC2046
sums "$out/added" "$out/added.csv" $(ls "$out/once/news")
# shellcheck disable=SC2046
sums "$out/once" "$out/once.csv" $(ls "$out/once/news")
differ="$({ diff "$out/added.csv" "$out/once.csv" || true; } | sed -n 's/^[<>] "\{0,1\}\([a-z_]*\).*/\1/p' | sort -u)"
for table in $differ; do
  for warehouse in added once; do
    "$marsad" sql --warehouse "$out/$warehouse" --format csv -e "SELECT to_json(struct(* EXCEPT ($(left_out "$table")))) AS row FROM $table" 2>> "$log" | sort > "$out/$table.$warehouse"
  done
  echo "$table differs: $(comm -23 "$out/$table.added" "$out/$table.once" | wc -l) rows only by parts, $(comm -13 "$out/$table.added" "$out/$table.once" | wc -l) only as a whole" >&2
done
[[ -z "$differ" ]] || fail "the parts made other rows than the whole: $(echo $differ); their rows are in $out"
added="$("$marsad" sql --warehouse "$out/added" --format csv -e "SELECT count(*) FROM runs WHERE step = 'signatures' AND notes <> ''" 2>> "$log" | tail -1 | tr -d '"\r')"
[[ "$added" == "$parts" ]] || fail "$added runs added to what was there instead of $parts: nothing was tested"
echo "Passed: $(($(wc -l < "$out/once.csv") - 1)) tables, $(awk -F, 'NR > 1 { n += $2 } END { print n }' "$out/once.csv") rows, the same by $parts parts and as a whole."
