#!/bin/sh
# A disk that is full: the change is refused with the reason, nothing of it is there, and it succeeds once
# there is room. Played on a small file system where one can be mounted, and with writes that fail everywhere.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# scene FOLDER: a group on that disk, which `fill` fills and `empty` makes room on.
scene() {
    where=$1
    person "$where/lea" "Léa"
    group=$(group_of "$where/lea")
    done_by "$where/lea" --json put session --group "$group" title=Before date=2026-12-01 time=18:30
    session=$(value id)
    head -c 60000 /dev/zero | tr '\0' 'n' >"$scratch/notes.md"

    fill
    refused 1 "full|space" "$where/lea" note "$session" --set "$scratch/notes.md"
    refused 1 "full|space" "$where/lea" put session "$session" "title=$(head -c 4000 "$scratch/notes.md")"
    # What is there stays readable.
    for again in first second; do
        done_by "$where/lea" --json get session --group "$group"
        same "sessions on a full disk, $again time" Before "$(value 0.title)"
        same "notes on a full disk" "" "$(value 0.notes)"
    done

    # Filled by Cercle itself, edit by edit.
    empty
    crowd
    number=0
    while [ $number -lt 400 ]; do
        ctl "$where/lea" put session --group "$group" "title=Crowd $number" date=2026-12-01 "notes=@$scratch/notes.md"
        [ "$status" = 0 ] || break
        number=$((number + 1))
    done
    same "exit of the edit that has no room" 1 "$status"
    holds "$err" "full|space" "the error of the edit that has no room"
    done_by "$where/lea" --json get session --group "$group"
    same "sessions on a disk that was filled edit by edit" "$((number + 1))" "$(value '#')"
    leave

    empty
    done_by "$where/lea" --json get session "$session"
    same "the session once there is room" Before "$(value 0.title)"
    done_by "$where/lea" note "$session" --set "$scratch/notes.md"
    done_by "$where/lea" note "$session"
    cmp -s "$out" "$scratch/notes.md" || fail "the notes once there is room"
    done_by "$where/lea" check
}

if [ "${1:-}" = mounted ]; then
    mkdir "$scratch/small"
    mount -t tmpfs -o size=4m tmpfs "$scratch/small" 2>/dev/null || exit 0
    fill() { head -c 8000000 /dev/zero >"$scratch/small/ballast" 2>/dev/null; }
    empty() { rm -f "$scratch/small/ballast"; }
    crowd() { head -c 1500000 /dev/zero >"$scratch/small/ballast"; }
    leave() { :; }
    scene small
    umount "$scratch/small"
    finish
    exit
fi

if [ "$(id -u)" = 0 ] && unshare -m true 2>/dev/null; then
    unshare -m sh "$0" mounted || fail "on a small file system"
fi

mkdir "$scratch/preloaded"
export CERCLE_FULL_DISK="$scratch/preloaded"
export LD_PRELOAD="$CERCLE_BIN_DIR/../tests/libfull_disk.so"
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:verify_asan_link_order=0"
fill() { : >"$scratch/preloaded.full"; }
empty() { rm -f "$scratch/preloaded.full"; }
# Here the room ends at once.
crowd() { fill; }
leave() { empty; }
scene preloaded
finish
