#!/bin/sh
# The demonstration runs to its end, in both languages, and keeps what it made when asked to.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

ctl unused demo --keep "$scratch/kept"
same "exit of demo" 0 "$status"
[ "$(wc -l <"$out")" -ge 5 ] || fail "demo says next to nothing" "$(cat "$out")"
[ -n "$(find "$scratch/kept" -type f -name '*.pdf')" ] || fail "demo exported no minutes" "$(find "$scratch/kept" -type f)"
if command -v pdftotext >/dev/null; then
    find "$scratch/kept" -type f -name '*.pdf' -exec pdftotext {} "$scratch/text" \;
    [ -s "$scratch/text" ] || fail "the exported minutes have no text"
fi
ctl unused --lang fr demo
same "exit of demo in French" 0 "$status"
holds "$out" "[éèêàç]" "demo in French"
[ ! -e "$scratch/unused" ] || fail "demo touched the profile it was not asked to use"
finish
