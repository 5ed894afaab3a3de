#!/bin/sh
# A disk that is full: the change is refused with the reason, nothing of it is there, and it succeeds once
# there is room.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

if [ "${1:-}" != inside ]; then
    [ "$(id -u)" = 0 ] || skip "a small file system needs root"
    unshare -m true 2>/dev/null || skip "mount namespaces are not allowed here"
    unshare -m sh "$0" inside
    status=$?
    exit $status
fi

mkdir "$scratch/small"
mount -t tmpfs -o size=4m tmpfs "$scratch/small" 2>/dev/null || skip "tmpfs cannot be mounted here"
person small/lea "Léa"
group=$(group_of small/lea)
done_by small/lea --json put session --group "$group" title=Before date=2026-12-01 time=18:30
session=$(value id)

head -c 8000000 /dev/zero >"$scratch/small/ballast" 2>/dev/null
head -c 60000 /dev/zero | tr '\0' 'n' >"$scratch/notes.md"
refused 1 "full|space" small/lea note "$session" --set "$scratch/notes.md"
ctl small/lea --json get session --group "$group"
if [ "$status" = 0 ]; then
    same "sessions on a full disk" Before "$(value 0.title)"
    same "notes on a full disk" "" "$(value 0.notes)"
else
    holds "$err" "full|space" "reading on a full disk, if it is refused"
fi

rm "$scratch/small/ballast"
done_by small/lea --json get session "$session"
same "the session once there is room" Before "$(value 0.title)"
done_by small/lea note "$session" --set "$scratch/notes.md"
done_by small/lea note "$session"
cmp -s "$out" "$scratch/notes.md" || fail "the notes once there is room"
done_by small/lea check
umount "$scratch/small"
finish
