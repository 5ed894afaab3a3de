#!/bin/sh
# What is refused: exit 2 for a wrong command line, 1 for what cannot be done; one line on standard error that
# says what happened and what to do; nothing half done stays behind.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# Wrong usage.
refused 2 "help" nobody
refused 2 "fly" nobody fly
refused 2 "sing" nobody group sing
refused 2 "--name" nobody init
refused 2 "--wings" nobody init --name A --wings
refused 2 "--name" nobody init --name
refused 2 "--lang" nobody --lang tlh whoami
[ ! -e "$scratch/nobody" ] || fail "a wrong command line left a profile behind"

# No profile yet.
refused 1 "init --name" nobody whoami
refused 1 "init --name" nobody get session
[ ! -e "$scratch/nobody" ] || fail "reading left a profile behind"
: >"$scratch/file"
refused 2 "folder" file init --name "Léa"
[ -f "$scratch/file" ] || fail "a file was taken for a profile"

person lea "Léa"
group=$(group_of lea)
done_by lea --json put session --group "$group" title=One date=2026-12-01 time=18:30
session=$(value id)

# Unknown things.
refused 2 "spaceship" lea get spaceship
refused 1 "." lea get session zzzzzzzzzzzz
refused 1 "." lea group show zzzzzzzzzzzz
refused 2 "." lea put session --group "$group" colour=red
refused 2 "--group" lea put session title=Two
refused 2 "skill" lea group new --title T --goal G --kind dream
refused 2 "Europe/Paris" lea group new --title T --goal G --zone Mars/Olympus

# What a thing is called by is never empty, a search has a word in it.
refused 2 "title" lea put session "$session" title=
refused 2 "title" lea put session --group "$group" title= date=2026-12-01
refused 2 "title" lea put session --group "$group" date=2026-12-01
refused 2 "text" lea put decision --group "$group" session="$session" text=
refused 2 "name" lea put member --group "$group" name=
refused 2 "goal" lea put group "$group" goal=
refused 2 "skill, certification" lea put group "$group" kind=dream
refused 2 "maybe" lea put attendance --group "$group" session="$session" state=perhaps
refused 2 "word" lea search "$group" '"'
refused 2 "word" lea --json search "$group" '"'

# Values that are none of their kind; the row stays as it was.
for wrong in date=tomorrow date=2026-02-30 time=25:00 time=half minutes=many minutes=1.5 call='no address at all'; do
    refused 2 "." lea put session "$session" title=Changed "$wrong"
done
done_by lea --json get session "$session"
same "the title after refused changes" One "$(value 0.title)"
done_by lea --json get session --group "$group"
same "sessions after refused changes" 1 "$(value '#')"

# Files that are not there, or no text.
refused 1 "missing.md" lea note "$session" --set "$scratch/missing.md"
printf 'caf\351\n' >"$scratch/latin1.md"
refused 1 "UTF-8" lea note "$session" --set "$scratch/latin1.md"
done_by lea note "$session"
same "the notes after refused files" "" "$(cat "$out")"

# What was removed says so; errors come in French too.
ctl lea --lang fr get spaceship
holds "$err" "n’existe pas" "an error in French"
same "exit of an error in French" 2 "$status"

# Help goes to standard output and needs neither profile nor display.
ctl nobody --help
same "exit of --help" 0 "$status"
holds "$out" "group new" "the help"
ctl nobody --version
holds "$out" "^cerclectl $CERCLE_VERSION" "the version"
[ ! -e "$scratch/nobody" ] || fail "--help left a profile behind"

ctl nobody --json --help
same "exit of --json --help" 0 "$status"
[ "$(value '#')" -gt 15 ] || fail "the help as JSON" "$(head -c 300 "$out")"
ctl nobody --json put --help
same "the command of its help as JSON" put "$(value command)"
ctl nobody --json --version
same "the version as JSON" "$CERCLE_VERSION" "$(value version)"
# An error in the command line is said in the language that it asks for.
ctl nobody fly --lang fr
holds "$err" "La commande «.fly.» n’existe pas" "an unknown command in French"

# A closed or full standard output is no success.
if [ -c /dev/full ]; then
    "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/lea" get session >/dev/full 2>"$err" &&
        fail "a full standard output counted as done"
    holds "$err" "^cerclectl: " "the error of a full standard output"
fi
done_by lea check
finish
