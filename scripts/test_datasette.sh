#!/bin/bash
# Opens a database in the real Datasette, from PyPI, with the metadata that factdb exports, and looks at its answers:
#   scripts/test_datasette.sh [FACTDB]
# Needs python3 with venv and the package registry; everything else stays in a temporary folder and on 127.0.0.1.
set -euo pipefail
program=$(realpath "${1:-.build/release/factdb}")
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet datasette
cd "$work"
"$program" ingest --quiet --db facts.db "$root/seeds"
"$program" export datasette-metadata --db facts.db > metadata.json
"$work/venv/bin/datasette" facts.db --metadata metadata.json --host 127.0.0.1 --port 8765 --setting sql_time_limit_ms 5000 \
    > log 2>&1 &
server=$!
address=http://127.0.0.1:8765
for _ in $(seq 100); do curl -sf -o /dev/null "$address/-/versions.json" && break; sleep 0.2; done

passed=0
failed=0
expect() { # what, path, a Python expression over the page's JSON as "page", or over its text with "text" in it
    local page
    page=$(curl -s "$address$2")
    if printf '%s' "$page" | python3 -c "
import json, sys
text = sys.stdin.read()
page = json.loads(text) if text[:1] in '{[' else None
sys.exit(0 if ($3) else 1)"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "failed: $1 ($2)"
        printf '%s\n' "$page" | head -c 400
    fi
}
expect "tables are described" /facts/statements "'One row per thing that a source said' in text or 'statement' in text.lower()"
expect "columns are described" /facts/statements "'direct: inside quotation marks' in text"
expect "a foreign key shows its label" '/facts/statements.json?_labels=on&_shape=array' "page[0]['speaker_id']['label'] != ''"
expect "facets are there" '/facts/statements.json?_facet=act' "'act' in page['facet_results'].get('results', page['facet_results'])"
expect "full text is found" '/facts/statements.json?_search=gangs&_shape=array' "len(page) == 3"
expect "numbers are found by words" '/facts/numbers.json?_search=personnel&_shape=array' "len(page) == 2 and page[0]['value'] == 5500"
expect "a view answers" '/facts/who_said.json?_shape=array' "len(page) > 20 and page[0]['speaker']"
expect "a query without parameters answers" '/facts/ask-sources.json?_shape=array' "page[0]['speaker'] == 'William Ruto'"
expect "a query with its parameters empty answers" '/facts/ask-who-said.json?_shape=array' "len(page) > 20"
expect "a query with words answers" '/facts/ask-first-to-say.json?words=airport&_shape=array' "len(page) == 2"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
