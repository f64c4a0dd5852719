#!/usr/bin/env bash
# What the last run of every step on a warehouse cost (table runs), and from it what a run over many pages costs: two tables of Markdown.
#   bench/cost.sh WAREHOUSE [PAGES]      default: 300 million pages
# MARSAD names another launcher than ./marsad. docs/cost.md says how to read it.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
[[ $# -ge 1 ]] || { sed -n '2,4p' "${BASH_SOURCE[0]}" >&2; exit 2; }

# Runs a query whose rows become a table of Markdown under these headings.
#   table WAREHOUSE "HEADING | HEADING..." QUERY
table() {
  "${MARSAD:-$home/marsad}" sql --warehouse "$1" --format csv -e "
  WITH last AS (SELECT r.* FROM runs r JOIN (SELECT step, max(started_at) AS started_at FROM runs GROUP BY step) USING (step, started_at)),
  steps AS (SELECT started_at, step, seconds AS s, rows_out AS n_rows, cpu_seconds AS cpu, bytes_read AS br, bytes_written AS bw, bytes_shuffled AS bs, bytes_spilled AS sp, peak_memory AS m, skew FROM last
    UNION ALL SELECT timestamp '9999-01-01', 'all', sum(seconds), sum(rows_out), sum(cpu_seconds), sum(bytes_read), sum(bytes_written), sum(bytes_shuffled), sum(bytes_spilled), max(peak_memory), max(skew) FROM last)
  $3" |
    awk -F, -v headings="$2" 'NR == 1 { print "| " headings " |"; line = "|"; for (i = 1; i <= NF; i++) line = line "---|"; print line; next }
      { line = "|"; for (i = 1; i <= NF; i++) line = line " " $i " |"; print line }'
}

echo "Measured, all rates by the clock:"
echo
table "$1" "step | s | task CPU s | rows written | MB of page text/s | articles/s | bytes shuffled an article | bytes written an article | task MiB" "
  , input AS (SELECT sum(octet_length(text)) / 1e6 AS mb FROM pages), told AS (SELECT count(*) AS n FROM articles)
  SELECT step, round(s, 1), round(cpu, 1), n_rows, round(mb / s, 2), round(n / s), round(bs / n), round(bw / n), round(m / 1048576) FROM steps CROSS JOIN input CROSS JOIN told ORDER BY started_at"
echo
echo "Computed for ${2:-300000000} pages:"
echo
table "$1" "step | CPU ms a page | bytes read | written | shuffled | spilled a page | task MiB | skew | core hours | shuffle GB | written GB" "
  , pages_told AS (SELECT count(*) AS n, ${2:-300000000} / count(*) AS times FROM pages)
  SELECT step, round(1000 * cpu / n, 1) AS cpu_ms_a_page, round(br / n) AS read_a_page, round(bw / n) AS written_a_page, round(bs / n) AS shuffled_a_page, round(sp / n) AS spilled_a_page,
    round(m / 1048576) AS task_mib, round(skew, 1) AS skew, round(cpu * times / 3600) AS core_hours, round(bs * times / 1e9) AS shuffle_gb, round(bw * times / 1e9) AS written_gb
  FROM steps CROSS JOIN pages_told ORDER BY started_at"
