#!/bin/sh
# Files of a group: into the library, over a sync that is killed again and again, out again byte for byte; a work that
# is a file; what check says of damaged ones; names and sizes that are refused.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# sum_of FILE
sum_of() {
    sha256sum "$1" | cut -d ' ' -f 1
}

person lea "Léa"
person paul "Paul"
group=$(group_of lea)
done_by lea invite "$group"
code=$(cat "$out")

# In: with a name that tries to be a path once it is saved.
head -c 20000000 /dev/urandom >"$scratch/big.bin"
printf '%%PDF-1.4 chapter\n' >"$scratch/Chapter 3.pdf"
done_by lea --json file add "$group" "$scratch/Chapter 3.pdf" --title "Chapter three" --tags "novel, read"
pdf=$(value id)
same "its hash" "$(sum_of "$scratch/Chapter 3.pdf")" "$(value sha256)"
done_by lea --json get resource "$pdf"
same "its title" "Chapter three" "$(value 0.title)"
same "its kind" document "$(value 0.kind)"
holds "$out" 'application/pdf Chapter 3.pdf' "the file's type and name"
done_by lea file list "$group"
holds "$out" 'Chapter 3.pdf .* here' "the list of files"
: >"$scratch/empty"
done_by lea --json put resource --group "$group" title="Nothing" "file=@$scratch/empty"

# Refused in a sentence, with nothing half done.
refused 1 "check the name" lea file add "$group" "$scratch/none"
refused 2 "folder" lea file add "$group" "$scratch"
refused 2 "device" lea file add "$group" /dev/zero
truncate -s 100000001 "$scratch/large"
refused 1 "100 MB" lea file add "$group" "$scratch/large"
refused 2 "no file" lea put resource "$pdf" file=/etc/passwd
done_by lea --json file list "$group"
same "two files" 2 "$(value '#')"
same "nothing left behind" "" "$(ls "$scratch/lea/blobs/coming")"

# A newcomer has them with the group.
serve lea
done_by paul join "$code" --at "$address"
stop "$server"
done_by paul file save "$pdf" --to "$scratch/copy.pdf"
checks=$((checks + 1))
cmp -s "$scratch/copy.pdf" "$scratch/Chapter 3.pdf" || fail "the copy is another file"
[ ! -x "$scratch/copy.pdf" ] || fail "the copy can be run"
mkdir "$scratch/saved"
done_by paul file save "$pdf" --to "$scratch/saved"
same "saved under its name" "Chapter 3.pdf" "$(ls "$scratch/saved")"
refused 1 "there already" paul file save "$pdf" --to "$scratch/saved"

# A large one, with both ends killed in the middle; nothing of it stands under its name until all of it is there.
done_by lea --json file add "$group" "$scratch/big.bin"
big=$(value id)
hex=$(value sha256)
blob=$scratch/paul/blobs/$(echo "$hex" | cut -c 1-2)/$hex
for wait in 3 4 5 6 5 4; do
    serve lea
    "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/paul" sync --at "$address" --wait 10 >/dev/null 2>&1 &
    syncing=$!
    started="$started $syncing"
    sleep "0.$wait"
    kill -9 "$syncing" "$server" 2>/dev/null
    wait "$syncing" "$server" 2>/dev/null
    started=
    checks=$((checks + 1))
    [ ! -e "$blob" ] || [ "$(sum_of "$blob")" = "$hex" ] || fail "half a file stands under its name"
done
serve lea
done_by paul --json sync --at "$address"
same "no file is missing" 0 "$(value 'missing_files.#')"
same "all of it came" "$hex" "$(sum_of "$blob")"
done_by paul file save "$big" --to "$scratch/big.copy"
same "and out again" "$hex" "$(sum_of "$scratch/big.copy")"
done_by paul check

# Damaged on Paul's disk: check names it, the next sync gives it back.
printf 'damage' | dd of="$blob" bs=1 seek=12345 conv=notrunc 2>/dev/null
ctl paul check
same "check fails" 1 "$status"
holds "$out" 'big.bin.*(damaged|not here)' "the name of the damaged file"
done_by paul sync --at "$address"
done_by paul check
same "it is whole again" "$hex" "$(sum_of "$blob")"
rm "$blob"
done_by paul check
holds "$out" 'big.bin.*not here' "the name of the missing file"
done_by paul --json check
same "all that is here is well" true "$(value ok)"
same "one is away" 1 "$(value 'files_away.#')"
done_by paul sync --at "$address"
done_by paul --json check
same "none is away" 0 "$(value 'files_away.#')"
stop "$server"

# What the other side has not either is nothing to fail for: the entries are the same.
leas=$scratch/lea/blobs/$(echo "$hex" | cut -c 1-2)/$hex
mv "$leas" "$scratch/aside"
rm "$blob"
serve lea
done_by paul sync --at "$address"
holds "$out" 'big.bin' "the name of the file that nobody has"
done_by paul --json sync --at "$address"
same "it is missing" big.bin "$(value 'missing_files.0')"
stop "$server"
mv "$scratch/aside" "$leas"
serve lea
done_by paul sync --at "$address"
same "it came when somebody had it" "$hex" "$(sum_of "$blob")"
stop "$server"

# A work that is a file, and its reviewer's copy of it.
printf '\377\330\377\340 no text' >"$scratch/Drawing.jpg"
done_by lea --json review open "$group" --title "Drawings" --reviewers 1 --submit-by 2030-01-01 --review-by 2030-02-01
round=$(value id)
done_by lea --json review submit "$round" --text "$scratch/Drawing.jpg"
work=$(value id)
serve lea
done_by paul sync --at "$address"
stop "$server"
done_by paul --json get submission-version --where "submission=$work"
same "its name" Drawing.jpg "$(value 0.file)"
holds "$out" 'image/jpeg Drawing.jpg' "its file"
done_by paul file save "$work" --to "$scratch/drawing.copy"
same "the work is the same file" "$(sum_of "$scratch/Drawing.jpg")" "$(sum_of "$scratch/drawing.copy")"

# A note that names a picture.
done_by lea --json put session --group "$group" title="Evening" date=2026-12-01
session=$(value id)
printf '![A drawing](cercle:%s/Drawing.jpg)\n' "$(sum_of "$scratch/Drawing.jpg")" >"$scratch/note"
done_by lea note "$session" --set "$scratch/note"
done_by lea file save "$session" --to "$scratch/note.copy"
same "the picture of the note" "$(sum_of "$scratch/Drawing.jpg")" "$(sum_of "$scratch/note.copy")"

printf 'plan' >"$scratch/A plan (old).png"
done_by lea note "$session" --attach "$scratch/A plan (old).png"
done_by lea note "$session"
holds "$out" '!\[A plan \(old\)\]\(cercle:[0-9a-f]{64}/A%20plan%20%28old%29.png\)' "the picture at the end of the note"
holds "$out" 'A drawing' "what stood there"

# What nothing names any more goes after 30 days; what somebody names, removed lately, or was given lately stays.
done_by lea --json file add "$group" "$scratch/note" --title "Removed"
removed=$(value id)
removed_hex=$(value sha256)
done_by lea remove resource "$removed"
stray() {
    printf '%s' "$1" >"$scratch/stray"
    stray_hex=$(sum_of "$scratch/stray")
    mkdir -p "$scratch/lea/blobs/$(echo "$stray_hex" | cut -c 1-2)" "$scratch/lea/blobs/of/own"
    cp "$scratch/stray" "$scratch/lea/blobs/$(echo "$stray_hex" | cut -c 1-2)/$stray_hex"
    touch -d "$2" "$scratch/lea/blobs/of/own/$stray_hex"
}
stray lately "29 days ago"
stray "long ago" "31 days ago"
done_by lea --json file prune --dry-run
same "one file" 1 "$(value 'files.#')"
same "the old one" "$stray_hex" "$(value 'files.0.sha256')"
same "its size" 8 "$(value bytes)"
done_by lea --json file prune
same "what is free" 8 "$(value bytes)"
done_by lea --lang fr file prune
done_by lea --json file prune
same "nothing is left to remove" 0 "$(value 'files.#')"
checks=$((checks + 1))
[ ! -e "$scratch/lea/blobs/$(echo "$stray_hex" | cut -c 1-2)/$stray_hex" ] || fail "the old file is still there"
done_by lea undo
done_by lea --json file list "$group"
holds "$out" "$removed_hex" "what was undone"
done_by lea file save "$removed" --to "$scratch/undone.copy"
same "the file that an undo brought back" "$(sum_of "$scratch/note")" "$(sum_of "$scratch/undone.copy")"
done_by lea check

# French as well.
done_by lea --lang fr file list "$group"

finish
