#!/bin/sh
# What a bad disk takes away: it is named, nothing else goes with it, and another laptop gives it back.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

copy() {
    rm -rf "${scratch:?}/$2"
    cp -a "$scratch/$1" "$scratch/$2"
}
# sessions PROFILE WANTED WHAT
sessions() {
    ctl "$1" --json get session --group "$group"
    same "$3" "$2" "$(value '#')"
}
# healed PROFILE WHAT: a sync with Paul's laptop makes it whole.
healed() {
    serve paul
    done_by "$1" sync --at "$address" --wait 20
    stop "$server"
    done_by "$1" check
    sessions "$1" 40 "sessions $2"
}

person lea "Léa"
person paul "Paul"
group=$(group_of lea)
number=0
while [ $number -lt 40 ]; do
    number=$((number + 1))
    done_by lea put session --group "$group" title="Quetzalcoatl $number" date=2026-12-01 time=18:30
done
done_by lea invite "$group"
code=$(cat "$out")
serve lea
done_by paul join "$code" --at "$address"
stop "$server"

# One byte of one entry.
copy lea flipped
offset=$(grep -abo '"title":"Quetzalcoatl 7"' "$scratch/flipped/cercle.db" | head -1 | cut -d : -f 1)
printf 'X' | dd of="$scratch/flipped/cercle.db" bs=1 seek=$((offset + 9)) conv=notrunc 2>/dev/null
ctl flipped check
same "check with a flipped byte" 1 "$status"
holds "$out" "Entry 9 of Léa is damaged; sync" "check with a flipped byte"
same "what check found" 2 "$(wc -l <"$out")"
ctl flipped rebuild
same "rebuild with a flipped byte" 1 "$status"
holds "$out" "^Entry 9 of Léa in .Reading circle" "rebuild names what it leaves out"
holds "$err" "left out.*sync" "rebuild says what to do"
sessions flipped 40 "sessions after the rebuild"
done_by flipped put session --group "$group" title="One more" date=2026-12-01 time=18:30
ctl flipped --json put session --group "$group" title="Two more" date=2026-12-01 time=18:30
ctl flipped undo
ctl flipped undo
copy lea flipped
printf 'X' | dd of="$scratch/flipped/cercle.db" bs=1 seek=$((offset + 9)) conv=notrunc 2>/dev/null
serve paul
done_by flipped sync --at "$address" --wait 20
holds "$out" "back" "a sync without a rebuild heals, and says so"
stop "$server"
done_by flipped check
done_by flipped rebuild

# A laptop that serves while it is damaged is healed by whoever comes; a joiner is told.
copy lea flipped
printf 'X' | dd of="$scratch/flipped/cercle.db" bs=1 seek=$((offset + 9)) conv=notrunc 2>/dev/null
person ines "Inès"
done_by flipped invite "$group"
code=$(cat "$out")
serve flipped
refused 1 "Joined, but not all.*lost entries" ines join "$code" --at "$address"
done_by paul sync --at "$address" --wait 20
done_by ines sync --at "$address" --wait 20
stop "$server"
done_by ines check
sessions ines 40 "sessions of the joiner"
done_by flipped check

# Cut off in the middle, and without its first bytes.
size=$(stat -c %s "$scratch/lea/cercle.db")
copy lea cut
truncate -s $((size / 4096 * 9 / 10 * 4096 + 17)) "$scratch/cut/cercle.db"
ctl cut --json get session --group "$group"
same "exit of the command that met the damage" 1 "$status"
holds "$err" "[1-9][0-9]* of [0-9]+ entries were recovered" "what was recovered from a cut file"
ctl cut check
if [ "$status" = 0 ]; then
    sessions cut 40 "a cut that check calls whole"
else
    holds "$err" "missing.*sync" "check tells that the group is incomplete"
fi
healed cut "of a cut file, after a sync"
copy lea cut
printf 'xxxx' | dd of="$scratch/cut/cercle.db" conv=notrunc 2>/dev/null
ctl cut whoami
same "exit of the command that met a spoilt header" 1 "$status"
same "everything is recovered" 1 "$(grep -c -E '([0-9]+) of \1 entries were recovered' "$err")"
done_by cut check
sessions cut 40 "sessions behind a spoilt header"
copy lea cut
rm "$scratch/cut/cercle.db"
ctl cut whoami
healed cut "of a lost database, after a sync"

# The key is gone: nobody is made a stranger in her own group.
copy lea keyless
rm "$scratch/keyless/identity.pem"
refused 1 "identity.pem.*missing.*backup" keyless put session --group "$group" title=No date=2026-12-01 time=18:30
refused 1 "identity.pem.*missing.*backup" keyless init --name "Léa"
cp -p "$scratch/lea/identity.pem" "$scratch/keyless/"
sessions keyless 40 "sessions when the key is back"

# Somebody else's.
copy lea locked
if [ "$(id -u)" != 0 ]; then
    chmod 000 "$scratch/locked"
    refused 1 "may not be read" locked whoami
elif command -v setpriv >/dev/null; then
    chmod 711 "$scratch"
    setpriv --reuid=65534 --regid=65534 --clear-groups "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/locked" \
        whoami >"$out" 2>"$err"
    same "exit for somebody else's profile" 1 $?
    holds "$err" "may not be read" "somebody else's profile"
fi
finish
