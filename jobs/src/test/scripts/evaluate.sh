#!/usr/bin/env bash
# Scores the main job against hand-made gold.
#   evaluate.sh GOLD TOOLS [SEEDS]   GOLD: folder with seeds.json, pages_dev/, mentions_dev.jsonl, stance_dev.jsonl; TOOLS: folder with
#   eval_pages.py, eval_mentions.py and eval_statements.py; SEEDS: folder of the seed pages. Results stay in out/evaluation.
set -euo pipefail
[[ $# -ge 2 ]] || { sed -n '2,4p' "$0" >&2; exit 2; }
gold="$(realpath "$1")" tools="$(realpath "$2")" seeds="${3:+$(realpath "$3")}"
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
out=out/evaluation
mkdir -p "$out"
rm -rf "${out:?}"/*

articles="SELECT p.source_id, a.article_no, a.part, a.title, a.outlet, a.published_on, a.date_source, a.text FROM articles a JOIN pages p USING (page_id) ORDER BY 1, 2"
mentions="SELECT p.source_id, a.article_no, a.part, l.name_en, m.kind, m.surface, m.rule, m.confidence FROM mentions m JOIN articles a USING (article_id)
  JOIN pages p USING (page_id) JOIN leaders l USING (leader_id) WHERE m.kind <> 'office' AND m.confidence >= 0.5 ORDER BY 1, m.sentence_id, m.begin"

stances="SELECT e.source_id, e.holder, e.holder_kind, e.target, e.target_kind, e.polarity, s.is_title FROM stance_evidence e
  JOIN sentences s USING (sentence_id) WHERE e.model = 'rules' ORDER BY ALL"
relations="SELECT p.source_id, a.name_en AS name_en_a, b.name_en AS name_en_b, r.relation, r.factuality, s.text AS sentence FROM pair_relations r
  JOIN sentences s USING (sentence_id) JOIN articles t ON t.article_id = r.article_id JOIN pages p USING (page_id)
  JOIN leaders a ON a.leader_id = r.leader_a JOIN leaders b ON b.leader_id = r.leader_b ORDER BY ALL"
said="SELECT p.source_id, a.part, coalesce(hl.name_en, hc.name_en, ho.name_en) AS holder, s.voice, s.target_id,
  coalesce(tl.name_en, tc.name_en, tg.name_en, ti.name_en) AS target, x.polarity, x.model, s.cue, s.rule, e.text AS sentence
  FROM stances x JOIN statements s USING (statement_id) JOIN articles a ON a.article_id = s.article_id JOIN pages p USING (page_id)
  JOIN sentences e ON e.sentence_id = s.sentence_id
  LEFT JOIN leaders hl ON hl.leader_id = s.holder_id LEFT JOIN countries hc ON hc.country_id = s.holder_id
  LEFT JOIN organisations ho ON ho.organisation_id = s.holder_id LEFT JOIN leaders tl ON tl.leader_id = s.target_id
  LEFT JOIN countries tc ON tc.country_id = s.target_id LEFT JOIN organisations tg ON tg.organisation_id = s.target_id
  LEFT JOIN issues ti ON ti.issue_id = s.target_id ORDER BY s.statement_id, x.model"
steps=leaders,pages,repeated_blocks,blocks,articles,signatures,copy_pairs,copies,dates_of_copies,sentences,mentions

run() { # NAME INPUT
  ./marsad run "$2" --steps "$steps" --warehouse "$out/$1" > "$out/$1.log" 2>&1 || { cat "$out/$1.log"; exit 1; }
  ./marsad sql --warehouse "$out/$1" --format json -e "$articles" > "$out/$1-articles.jsonl"
  ./marsad sql --warehouse "$out/$1" --format json -e "$mentions" > "$out/$1-mentions.jsonl"
}

if [[ -n "$seeds" ]]; then
  run seeds "$seeds"
  echo "== seeds"
  python3 jobs/src/test/scripts/check_seeds.py "$gold/seeds.json" "$out/seeds-articles.jsonl" "$out/seeds-mentions.jsonl" || true
  ./marsad run "$seeds" --steps pair_relations --warehouse "$out/seeds" > "$out/seeds-relations.log" 2>&1 || { cat "$out/seeds-relations.log"; exit 1; }
  ./marsad sql --warehouse "$out/seeds" --format json -e "$relations" > "$out/seeds-relations.jsonl"
  echo "== relations of the seeds"
  python3 jobs/src/test/scripts/check_relations.py jobs/src/test/resources/marsad/relations/seeds.tsv "$out/seeds-relations.jsonl" || true
  ./marsad run "$seeds" --steps statements,stances --warehouse "$out/seeds" >> "$out/seeds.log" 2>&1
  ./marsad sql --warehouse "$out/seeds" --format json -e "$said" > "$out/seeds-statements.jsonl"
  echo "== statements of the seeds"
  python3 jobs/src/test/scripts/check_seed_statements.py "$gold/seeds.json" "$out/seeds-statements.jsonl" || true
fi

run pages "$gold/pages_dev/pages.jsonl"
echo "== pages"
python3 "$tools/eval_pages.py" "$gold/pages_dev/gold.jsonl" "$out/pages-articles.jsonl"

python3 "$tools/eval_mentions.py" --pages "$gold/mentions_dev.jsonl" > "$out/documents.jsonl"
run documents "$out/documents.jsonl"
echo "== mentions"
python3 "$tools/eval_mentions.py" "$gold/mentions_dev.jsonl" "$out/documents-mentions.jsonl"

python3 "$tools/eval_statements.py" --pages "$gold/stance_dev.jsonl" > "$out/sentences.jsonl"
steps=$steps,statements,stances
run sentences "$out/sentences.jsonl"
./marsad sql --warehouse "$out/sentences" --format json -e "$stances" > "$out/sentences-stances.jsonl"
echo "== stances"
python3 "$tools/eval_statements.py" "$gold/stance_dev.jsonl" "$out/sentences-stances.jsonl"
# The gold judges the sentence alone; the title is lent to tell who is meant.
grep -v '"is_title":true' "$out/sentences-stances.jsonl" > "$out/sentences-judged.jsonl"
echo "== stances of the judged sentences, without those of their titles"
python3 "$tools/eval_statements.py" "$gold/stance_dev.jsonl" "$out/sentences-judged.jsonl"
