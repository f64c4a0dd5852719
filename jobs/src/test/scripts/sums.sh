# For scripts that compare warehouses; to be sourced. Wants $marsad (the launcher) and $log.

# Columns that may differ: the run that wrote the row and, with without_places=true, where in the input a page stood.
left_out() { # TABLE
  [[ "${without_places:-}" == true && " pages rejects " == *" $1 "* ]] && echo "run_id, source_uri" || echo run_id
}

# One line a table: rows and two sums over the hashes of all columns, but for those left out.
sums() { # WAREHOUSE FILE TABLES...
  local warehouse="$1" file="$2" query="" table
  shift 2
  for table in "$@"; do
    [[ " runs publications gates scores " == *" $table "* ]] && continue
    query+="${query:+ UNION ALL }SELECT '$table' AS name, count(*) AS n, bit_xor(h) AS x, sum(h % 1000003) AS s FROM (SELECT xxhash64(* EXCEPT ($(left_out "$table"))) AS h FROM $table)"
  done
  "$marsad" sql --warehouse "$warehouse" --format csv -e "SELECT * FROM ($query) ORDER BY name" > "$file" 2>> "$log" ||
    fail "the tables of $warehouse cannot be read; see $log"
}

same() { # FILE FILE WHAT
  diff "$1" "$2" >> "$log" || { diff "$1" "$2" || true; fail "$3"; }
}

fail() { echo "FAILED: $1" >&2; exit 1; }
now() { date +%s; }
