#!/bin/sh
# A profile from its first command on: who it is, a group, things put, read, changed, removed, restored,
# undone, found.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

done_by lea --json init --name "Léa"
same "name given" "Léa" "$(value name)"
done_by lea --json whoami
same "whoami" "Léa" "$(value name)"
same "words of the device" 6 "$(value words | wc -w)"
refused 1 "Léa" lea init --name "Paul"

group=$(group_of lea)
done_by lea --json group list
same "one group" 1 "$(value '#')"
same "its title" "Reading circle" "$(value 0.title)"
done_by lea --json group show "$group"
same "its goal" "Read one book a month" "$(value goal)"

# Put, get, change; with a shortened id.
done_by lea --json put session --group "$group" title="First evening" date=2026-12-01 time=18:30 minutes=90
session=$(value id)
done_by lea put session --group "$group" title="Second evening" date=2026-12-08 time=18:30
done_by lea --json get session --group "$group"
same "two sessions" 2 "$(value '#')"
done_by lea --json get session --group "$group" --where "title=First evening"
same "one of them by its title" 1 "$(value '#')"
same "its minutes" 90 "$(value 0.minutes)"
same "its date" 2026-12-01 "$(value 0.date)"
short=$(printf %.12s "$session")
done_by lea put session "$short" title="Opening evening" minutes=60
done_by lea --json get session "$session"
same "the title after a change" "Opening evening" "$(value 0.title)"
same "the date after it" 2026-12-01 "$(value 0.date)"

# Undo takes back the last change, whole.
done_by lea undo
done_by lea --json get session "$session"
same "the title after undo" "First evening" "$(value 0.title)"
same "the minutes after undo" 90 "$(value 0.minutes)"

# Remove and restore.
done_by lea remove session "$session"
done_by lea --json get session --group "$group"
same "sessions without the removed one" 1 "$(value '#')"
done_by lea restore session "$session"
done_by lea --json get session --group "$group"
same "sessions after restore" 2 "$(value '#')"

# What is removed already, or there already, is said and changes nothing.
done_by lea --json restore session "$session"
same "a restore of what is there" false "$(value changed)"
done_by lea --json remove session "$session"
same "a removal" true "$(value changed)"
done_by lea --json log "$group"
entries=$(value '#')
done_by lea --json remove session "$session"
same "a second removal" false "$(value changed)"
done_by lea remove session "$session"
holds "$out" "^Already removed: First evening" "a second removal, for people"
done_by lea --json log "$group"
same "entries after removals of what is removed" "$entries" "$(value '#')"
done_by lea restore session "$session"

# Notes come back byte for byte: accents, a table, trailing spaces, no newline at the end.
printf '# Minutes\n\n| a | b |\n| :-: | --: |\n| é | \\| |\n\nTwo spaces  \nand 😀 «\302\240non\302\240»\n\n> quoted\n\nlast line' \
    >"$scratch/notes.md"
done_by lea note "$session" --set "$scratch/notes.md"
done_by lea note "$session"
cmp -s "$out" "$scratch/notes.md" || fail "the notes are not what was written" "$(cat "$out")"
printf 'from a pipe\n' | "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/lea" note "$session" --set - ||
    fail "notes from standard input"
done_by lea note "$session"
same "notes from a pipe" "from a pipe" "$(cat "$out")"

# A field from a file; a list field.
printf '%s' 'https://example.org/a?b=c&d=%20' >"$scratch/url"
done_by lea --json put resource --group "$group" title="A book" url="@$scratch/url" tags=novel,short
resource=$(value id)
done_by lea --json get resource "$resource"
same "a field from a file" "https://example.org/a?b=c&d=%20" "$(value 0.url)"
same "two tags" 2 "$(value 0.tags.#)"

# Search ignores accents and case.
done_by lea put session --group "$group" title="Séance d'été" date=2026-12-15 time=18:30
done_by lea --json search "$group" seance ete
same "found without accents" 1 "$(value '#')"

# The newest edits, whole and with their labels, also where one is made of several entries.
head -c 200000 /dev/zero | tr '\0' 'n' | fold -w 70 >"$scratch/long.md"
done_by lea note "$session" --set "$scratch/long.md"
done_by lea log "$group" --limit 1
same "lines of the newest edit" 2 "$(wc -l <"$out")"
holds "$out" "Write notes" "the label of an edit of several entries"
done_by lea --json log "$group" --limit 1
[ "$(value '#')" -gt 1 ] || fail "the long notes are not several entries"
same "the label of its first entry" "Write notes" "$(value 0.label)"

# What is said for people and for programs is the same thing.
done_by lea get session --group "$group"
holds "$out" "First evening" "the list for people"
done_by lea --json log "$group"
[ "$(value '#')" -ge 8 ] || fail "the log has fewer lines than there were changes"
done_by lea check
done_by lea rebuild
done_by lea --json get session --group "$group"
same "sessions after a rebuild" 3 "$(value '#')"
finish
