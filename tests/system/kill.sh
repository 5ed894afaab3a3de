#!/bin/sh
# Both ends of a sync are killed at random moments while they write. Afterwards no change that was
# acknowledged is lost, both sides converge, and check is clean.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# pause: a random part of 0.4 seconds.
pause() {
    sleep "0.$(printf %03d $(($(od -An -N2 -tu2 /dev/urandom) % 400)))"
}
# write_some PROFILE: puts one thing after the other and notes the id of each that was acknowledged, until
# killed.
write_some() {
    number=0
    while :; do
        number=$((number + 1))
        "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/$1" put resource --group "$group" \
            title="$1 $round $number" >"$scratch/$1.id" 2>>"$scratch/$1.err" &&
            cat "$scratch/$1.id" >>"$scratch/acknowledged"
    done
}
# kill_now PROCESS: kills it and whatever it started, and waits. Stopped first, so that it starts nothing meanwhile.
kill_now() {
    kill -STOP "$1" 2>/dev/null
    children=$(pgrep -P "$1")
    # shellcheck disable=SC2086
    kill -9 "$1" $children 2>/dev/null
    wait "$1" 2>/dev/null
    started=$(echo "$started" | tr ' ' '\n' | grep -v "^$1\$" | tr '\n' ' ')
}

person lea "Léa"
person paul "Paul"
group=$(group_of lea)
done_by lea invite "$group"
code=$(cat "$out")
serve lea
done_by paul join "$code" --at "$address"
stop "$server"
: >"$scratch/acknowledged"

for round in 1 2 3 4 5 6 7 8 9 10; do
    # Writers on both sides are killed …
    write_some lea &
    writer=$!
    write_some paul &
    other=$!
    started="$started $writer $other"
    pause
    pause
    kill_now "$writer"
    kill_now "$other"
    # … and so is a sync, now one end of it, now the other.
    serve lea
    "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/paul" sync --at "$address" --wait 10 >/dev/null 2>&1 &
    syncing=$!
    started="$started $syncing"
    sleep "0.0$(($(od -An -N1 -tu1 /dev/urandom) % 10))"
    if [ $((round % 2)) = 0 ]; then
        kill_now "$server"
        kill_now "$syncing"
    else
        kill_now "$syncing"
        kill_now "$server"
    fi
done

[ -s "$scratch/acknowledged" ] || fail "nothing was written between the kills"
ctl lea check
same "check on Lea's side after the kills" 0 "$status"
ctl paul check
same "check on Paul's side after the kills" 0 "$status"
serve lea
ctl paul sync --at "$address" --wait 30
same "sync after the kills" 0 "$status"
stop "$server"
for profile in lea paul; do
    ctl $profile get resource --group "$group"
    cp "$out" "$scratch/$profile.held"
    lost=0
    while read -r id; do
        grep -q "^$id" "$scratch/$profile.held" || lost=$((lost + 1))
    done <"$scratch/acknowledged"
    same "acknowledged changes lost on $profile's side" 0 $lost
    done_by $profile check
done
cmp -s "$scratch/lea.held" "$scratch/paul.held" ||
    fail "the two laptops hold different things" "$(diff "$scratch/lea.held" "$scratch/paul.held")"
echo "$(wc -l <"$scratch/acknowledged") acknowledged changes, 20 writers and 20 ends of a sync killed"
finish
