#!/usr/bin/env bash
# Runs the notebooks over the sample data, without a window, and fails at the first cell that fails.
#   notebooks/run.sh           results in out/notebooks
#   notebooks/run.sh --keep    results also into the notebooks themselves
# MARSAD_WAREHOUSE names a warehouse of the sample data that is there; without it one is made.
# Needs nbconvert (Debian: apt-get install jupyter-nbconvert jupyter-client).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
home="$PWD" out=out/notebooks
mkdir -p "$out/jupyter/kernels/marsad"

warehouse="$(realpath -m "${MARSAD_WAREHOUSE:-$out/warehouse}")"
[[ -d $warehouse ]] || ./marsad run sample-data/pages --warehouse "$warehouse"
[[ -d $warehouse/news/scores ]] || ./marsad evaluate sample-data/expected/truth.jsonl --warehouse "$warehouse"

cat > "$out/jupyter/kernels/marsad/kernel.json" <<JSON
{"argv": ["$home/marsad", "kernel", "{connection_file}", "--warehouse", "$warehouse"],
 "display_name": "Marsad (Java and SQL)", "language": "java", "interrupt_mode": "message"}
JSON
export JUPYTER_PATH="$home/$out/jupyter"
# Debian's own Python has nbconvert; another one in the path may not.
nbconvert=(/usr/bin/python3 -m nbconvert)
for notebook in notebooks/*.ipynb; do
  "${nbconvert[@]}" --to notebook --execute --ExecutePreprocessor.record_timing=False --ExecutePreprocessor.startup_timeout=300 --ExecutePreprocessor.timeout=300 \
    --output-dir "$out" "$notebook"
  # A table of errors or an empty picture is no result.
  grep -q '"output_type": "execute_result"' "$out/$(basename "$notebook")"
  ! grep -q '"output_type": "error"' "$out/$(basename "$notebook")"
  [[ ${1:-} == --keep ]] && cp "$out/$(basename "$notebook")" notebooks/
done
echo "The notebooks ran."
