#!/bin/sh
# A profile that is open elsewhere, cannot be written, comes from the future, or is damaged: it is said, and
# nothing is written to it.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# file_sum PROFILE: what the files of a profile hold, without the lock.
file_sum() {
    (cd "$scratch/$1" && find . -type f ! -name '*.lock' ! -name '*-shm' -exec sha256sum {} + | sort -k 2)
}
copy() {
    rm -rf "${scratch:?}/$2"
    cp -a "$scratch/$1" "$scratch/$2"
}
database_of() {
    find "$scratch/$1" -type f -exec sh -c 'head -c 15 "$1" | grep -q "SQLite format 3"' sh {} \; -print | head -1
}

person lea "Léa"
group=$(group_of lea)
for number in 1 2 3 4 5 6 7 8 9 10 11 12; do
    done_by lea put session --group "$group" title="Quetzalcoatl $number" date=2026-12-01 time=18:30
done
database=$(database_of lea)
name=${database##*/}
[ -n "$database" ] || fail "the profile has no database"

# Only the member may read it.
same "rights of the folder" 700 "$(stat -c %a "$scratch/lea")"
same "rights of the database" 600 "$(stat -c %a "$database")"

# Open elsewhere: refused, with the process that has it named; then free again.
serve lea
refused 1 "$server" lea get session
refused 1 "cerclectl" lea put session --group "$group" title=Late date=2026-12-01 time=18:30
stop "$server"
done_by lea --json get session --group "$group"
same "sessions after the refusal" 12 "$(value '#')"

# A lock that a killed process left behind is no obstacle.
serve lea
kill -9 "$server"
wait "$server" 2>/dev/null
ctl lea --json get session --group "$group"
same "exit after a kill" 0 "$status"
same "sessions after a kill" 12 "$(value '#')"

# Read-only. (Root writes anyway, so it is tried as somebody else where that is possible.)
copy lea frozen
chmod -R a-w "$scratch/frozen"
if [ "$(id -u)" != 0 ]; then
    refused 1 "cannot be written|rights" frozen put session --group "$group" title=No date=2026-12-01 time=18:30
elif command -v setpriv >/dev/null; then
    chmod 711 "$scratch"
    chown -R 65534:65534 "$scratch/frozen"
    sum=$(file_sum frozen)
    setpriv --reuid=65534 --regid=65534 --clear-groups "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/frozen" \
        put session --group "$group" title=No date=2026-12-01 time=18:30 >"$out" 2>"$err"
    same "exit on a read-only profile" 1 $?
    holds "$err" "^cerclectl: .*(cannot be written|rights)" "the error of a read-only profile"
    same "a read-only profile stays as it was" "$sum" "$(file_sum frozen)"
fi

# From a newer version: refused, both versions named, not one byte written.
copy lea future
printf '\000\000\377\000' | dd of="$scratch/future/$name" bs=1 seek=60 conv=notrunc 2>/dev/null
sum=$(file_sum future)
refused 1 "newer version" future get session
refused 1 "65280" future put session --group "$group" title=No date=2026-12-01 time=18:30
same "a profile from the future stays as it was" "$sum" "$(file_sum future)"

# Not a database at all: it is said, and the file is kept.
copy lea foreign
printf 'This is a letter to my aunt.\n' >"$scratch/foreign/$name"
ctl foreign get session
holds "$err" "^cerclectl: ." "a letter in place of the database"
grep -rq "a letter to my aunt" "$scratch/foreign" || fail "somebody's letter was lost"

# One byte of one entry flipped: check finds it and names what is wrong.
copy lea flipped
offset=$(grep -abo '"title":"Quetzalcoatl 7"' "$scratch/flipped/$name" | head -1 | cut -d : -f 1)
if [ -n "$offset" ]; then
    printf 'X' | dd of="$scratch/flipped/$name" bs=1 seek=$((offset + 9)) conv=notrunc 2>/dev/null
    ctl flipped check
    same "check with a flipped byte" 1 "$status"
    holds "$err" "^cerclectl: ." "check with a flipped byte"
else
    fail "no entry in clear in the database"
fi

# Cut short, down to nothing: no crash, and never in silence. Either it is refused, or what can be saved is
# saved and the damaged file is kept beside it.
for size in 0 100 4096 $(($(stat -c %s "$database") / 2)); do
    copy lea cut
    truncate -s "$size" "$scratch/cut/$name"
    ctl cut check
    if [ "$status" != 1 ] && [ ! -s "$err" ]; then fail "check calls a database cut to $size bytes whole"; fi
    copy lea cut
    truncate -s "$size" "$scratch/cut/$name"
    ctl cut --json get session --group "$group"
    [ "$status" -le 1 ] || fail "get on a database cut to $size bytes: exit $status" "$(cat "$err")"
    holds "$err" "^cerclectl: ." "a database cut to $size bytes"
    kept=$(find "$scratch/cut" -type f -size "-$((size / 512 + 2))" -name '*damaged*' | wc -l)
    [ "$status" = 1 ] || [ "$size" = 0 ] || [ "$kept" -ge 1 ] || fail "the database cut to $size bytes was not kept"
done
done_by lea check
finish
