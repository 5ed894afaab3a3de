#!/bin/sh
# The French of the window and of the command line is whole: no string of the code is missing from
# translations/cercle_fr.ts, none is unfinished, each keeps its arguments and the typography of French.
set -eu
export LC_ALL=C.UTF-8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0
fail() {
    echo "FAILED: $1"
    [ ! -s "${2:-/dev/null}" ] || sed 's/^/    /' "$2" | head -40
    failures=$((failures + 1))
}

cd "$CERCLE_SOURCE_DIR"
for language in fr en; do
    file=translations/cercle_$language.ts
    copy=$scratch/cercle_$language.ts
    only=
    [ $language = fr ] || only=-pluralonly
    cp "$file" "$copy"

    # What lupdate would change: new strings come as unfinished, dropped ones go.
    "$CERCLE_LUPDATE" core ui app $only -locations none -no-obsolete -silent -ts "$copy" 2>"$scratch/said" ||
        fail "lupdate on $file" "$scratch/said"
    grep -B4 'type="unfinished"' "$copy" | grep '<source>' >"$scratch/missing" || true
    if grep -q 'type="unfinished"' "$copy"; then
        fail "$file lacks these strings (run the target update_translations, then translate them)" \
            "$scratch/missing"
    fi
    grep -c '<message' "$file" >"$scratch/before" || true
    grep -c '<message' "$copy" >"$scratch/after" || true
    cmp -s "$scratch/before" "$scratch/after" ||
        fail "$file has $(cat "$scratch/before") strings, the code has $(cat "$scratch/after")"

    # A text that holds the marks of the file itself has swallowed its neighbours.
    grep -n '&lt;' "$file" >"$scratch/marks" || true
    [ ! -s "$scratch/marks" ] || fail "$file holds markup inside of a text" "$scratch/marks"

    "$CERCLE_LRELEASE" "$file" -qm "$scratch/$language.qm" >"$scratch/said" 2>&1 ||
        fail "lrelease on $file" "$scratch/said"
    # What the programs of this build speak is what stands there.
    built=$CERCLE_BIN_DIR/../translations/cercle_$language.qm
    if [ -f "$built" ] && ! cmp -s "$built" "$scratch/$language.qm"; then
        fail "$built is older than $file; build again"
    fi
    grep -q '(.* 0 unfinished)' "$scratch/said" || fail "lrelease finds unfinished entries in $file" "$scratch/said"
done

# One message a line: its source, a tab, its translation.
awk '
    /<source>/ { inside = 1; source = ""; translation = "" }
    /<translation/ { inside = 2 }
    inside == 1 { source = source $0 }
    inside == 2 { translation = translation $0 }
    /<\/source>/ { inside = 0 }
    /<\/translation>/ { print source "\t" translation; inside = 0 }
' translations/cercle_fr.ts | sed 's/<\/*source>//g; s/^ *//; s/\t *<translation[^>]*>/\t/; s/<\/translation>//' \
    >"$scratch/pairs"

# %1, %2 and so on are on both sides. (A plural form may leave %n out: « une séance ».)
awk -F '\t' '{
    for (i = 1; i <= 9; i++)
        if ((index($1, "%" i) > 0) != (index($2, "%" i) > 0)) { print $0; break }
}' "$scratch/pairs" >"$scratch/arguments"
[ ! -s "$scratch/arguments" ] || fail "an argument is lost in the French of" "$scratch/arguments"

# A typographic apostrophe; a no-break space (narrow or full) before : ; ! ? » and after «; one character for
# an ellipsis. Addresses, times and code are no sentences.
free=$(printf '\302\240\342\200\257') # U+00A0 and U+202F
cut -f 2 "$scratch/pairs" | sed 's/&quot;/"/g; s/&apos;/'"'"'/g; s/&lt;[^&]*&gt;//g; s/&amp;//g; s/&[a-z]*;//g' |
    sed 's/[a-z]*:\/\/[^ ]*//g; s/mailto://g; s/;;//g; s/[0-9]:[0-9]//g; s/`[^`]*`//g; s/[[:upper:]]:[[:upper:]]//g' \
        >"$scratch/french"
grep -n -E "[[:alpha:]]'[[:alpha:]]|\.\.\.|[^$free][:;!?»]|«[^$free]" "$scratch/french" >"$scratch/typography" ||
    true
[ ! -s "$scratch/typography" ] || fail "French typography (’, no-break spaces, …) in" "$scratch/typography"

[ $failures -eq 0 ] && echo "$(wc -l <"$scratch/pairs") strings, all in French"
exit $((failures > 0))
