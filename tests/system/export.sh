#!/bin/sh
# Notes and tables leave in every form, each valid for the tool that reads it, with everything in it; an
# export that fails leaves no half file.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

person lea "Léa"
group=$(group_of lea)
ctl lea import minutes "$CERCLE_SOURCE_DIR/tests/system/fixtures/minutes" --group "$group"
done_by lea put resource --group "$group" title="=cmd()" url=https://example.org/é tags=novel
done_by lea --json get session --group "$group" --where date=2026-03-02
session=$(value 0.id)

for form in md html pdf; do
    done_by lea export session "$session" --to "$scratch/one.$form"
    [ -s "$scratch/one.$form" ] || fail "export session to .$form wrote nothing"
    done_by lea export group "$group" --to "$scratch/all.$form"
    [ -s "$scratch/all.$form" ] || fail "export group to .$form wrote nothing"
done
holds "$scratch/one.md" "We liked the second chapter best" "the Markdown"
holds "$scratch/one.html" "We liked the second chapter best" "the HTML"
holds "$scratch/one.html" "<t[dh]" "the table in the HTML"
if grep -i '<script' "$scratch/one.html" >/dev/null; then fail "the HTML holds a script"; fi
holds "$scratch/all.md" "chapters 1 to 3" "the second session in the whole group"
if command -v pdftotext >/dev/null; then
    pdftotext "$scratch/one.pdf" "$scratch/text"
    holds "$scratch/text" "We liked the second chapter best" "the text of the PDF"
    pdffonts "$scratch/one.pdf" | sed 1,2d | awk '{ if ($(NF-4) != "yes") print }' >"$scratch/fonts"
    [ ! -s "$scratch/fonts" ] || fail "fonts that are not in the PDF" "$(cat "$scratch/fonts")"
fi
if command -v qpdf >/dev/null; then
    qpdf --check "$scratch/all.pdf" >"$scratch/text" 2>&1 || fail "qpdf --check" "$(cat "$scratch/text")"
fi

done_by lea export calendar "$group" --to "$scratch/dates.ics"
holds "$scratch/dates.ics" "^BEGIN:VCALENDAR.$" "the calendar"
same "events in the calendar" 3 "$(grep -c '^BEGIN:VEVENT' "$scratch/dates.ics")"
awk 'length($0) > 76' "$scratch/dates.ics" >"$scratch/long"
[ ! -s "$scratch/long" ] || fail "lines of the calendar that are not folded" "$(cat "$scratch/long")"
# A calendar program sees a change of one session as a change of that session alone.
sequence() {
    done_by lea export session "$1" --to "$scratch/sequence.ics"
    sed -n 's/^SEQUENCE:\([0-9]*\).*/\1/p' "$scratch/sequence.ics"
}
done_by lea --json get session --group "$group" --where date=2026-03-09
other=$(value 0.id)
before=$(sequence "$session")
cp "$scratch/sequence.ics" "$scratch/before.ics"
other_before=$(sequence "$other")
done_by lea put session "$other" minutes=45
same "the number of a session that did not change" "$before" "$(sequence "$session")"
cmp -s "$scratch/before.ics" "$scratch/sequence.ics" || fail "the calendar of a session that did not change"
[ "$(sequence "$other")" -gt "$other_before" ] || fail "the number of a session that changed"

done_by lea export library "$group" --to "$scratch/library.csv"
holds "$scratch/library.csv" "example.org" "the table of the library"
if grep -E '(^|[,;])"?=cmd' "$scratch/library.csv" >/dev/null; then fail "a formula in the CSV"; fi
done_by lea --json export members "$group" --to "$scratch/members.json"
"$json_value" <"$scratch/members.json" >/dev/null || fail "the members are no JSON document"

# Into a folder that is not there, onto a name without an ending that is known: refused, nothing left behind.
refused 1 "." lea export session "$session" --to "$scratch/nowhere/one.pdf"
refused 2 "." lea export session "$session" --to "$scratch/one.xyz"
if [ -e "$scratch/nowhere" ] || [ -e "$scratch/one.xyz" ]; then fail "a refused export left a file"; fi
finish
