#!/bin/sh
# A window that is killed while somebody types comes back as it was: where it stood, the notes and the cursor in them, and
# a form that was half filled. And a started window says nothing on standard error, whatever the environment lacks.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
cercle=$CERCLE_BIN_DIR/cercle
[ -n "${DISPLAY:-}" ] || skip "no display for the window"
command -v xdotool >/dev/null || skip "xdotool is not installed"

person lea Lea
group=$(group_of lea)
done_by lea put session --group "$group" title="Trees" date=2036-12-01 time=18:30
session=$(cat "$out")
mkdir -p "$scratch/config" "$scratch/run" "$scratch/home"
chmod 700 "$scratch/run"
settings=$scratch/config/cercle/cercle.ini

# start: sets $process and $window once the window is up.
start() {
    env HOME="$scratch/home" XDG_CONFIG_HOME="$scratch/config" XDG_RUNTIME_DIR="$scratch/run" \
        DBUS_SESSION_BUS_ADDRESS=disabled: "$cercle" --lang en --profile "$scratch/lea" \
        >"$scratch/window.out" 2>"$scratch/window.err" &
    process=$!
    started="$started $process"
    window=
    tries=0
    while [ -z "$window" ] && [ $tries -lt 150 ] && kill -0 "$process" 2>/dev/null; do
        window=$(xdotool search --onlyvisible --pid "$process" 2>/dev/null | head -1)
        tries=$((tries + 1))
        [ -n "$window" ] || sleep 0.1
    done
    [ -n "$window" ] || fail "no window within 15 seconds" "$(cat "$scratch/window.err")"
    sleep 1
    xdotool windowactivate --sync "$window" 2>/dev/null
    sleep 0.3
}
keys() {
    for one in "$@"; do
        xdotool key --clearmodifiers "$one"
        sleep 0.4
    done
}
killed() {
    kill -9 "$process"
    wait "$process" 2>/dev/null
    [ ! -s "$scratch/window.err" ] || fail "the window says something on standard error" "$(cat "$scratch/window.err")"
}

# Notes: typed, killed, there again, and one goes on writing where one was.
start
keys alt+4 ctrl+e
xdotool type --delay 20 "First words and last words"
keys Home
sleep 4
killed
ctl lea note "$session"
holds "$out" "First words and last words" "the notes survive a kill"
start
xdotool type --delay 20 "Very "
sleep 4
killed
ctl lea note "$session"
holds "$out" "^Very First words and last words" "the cursor is where it was"

# A form: half filled, killed, there again, and saved then.
start
keys alt+4 ctrl+n
xdotool type --delay 20 "Minimal cuts"
sleep 2
killed
grep -q "Minimal cuts" "$settings" || fail "the draft is not kept" "$(cat "$settings")"
start
keys Return
sleep 1
killed
ctl lea --json get session --group "$group"
holds "$out" "Minimal cuts" "a form that was half filled can be finished after a kill"
! grep -q "Minimal cuts" "$settings" || fail "a draft stays behind although it was saved" "$(cat "$settings")"

# A place that is off the screen is corrected.
start
xdotool windowmove "$window" 300 80 windowsize "$window" 1000 700
sleep 2
killed
start
eval "$(xdotool getwindowgeometry --shell "$window")"
[ "$X" -ge -20 ] && [ "$Y" -ge -20 ] && [ "$X" -lt 1400 ] && [ "$Y" -lt 860 ] || fail "the window is out of sight at $X,$Y"
same "the width that it had" 1000 "$WIDTH"
stop "$process"

# Without a runtime folder, without a bus, without a locale.
env -i DISPLAY="$DISPLAY" PATH="$PATH" HOME="$scratch/home" XDG_CONFIG_HOME="$scratch/config" \
    "$cercle" --profile "$scratch/lea" >"$scratch/window.out" 2>"$scratch/window.err" &
process=$!
started="$started $process"
sleep 4
kill -0 "$process" 2>/dev/null || fail "the window ends in a bare environment" "$(cat "$scratch/window.err")"
stop "$process"
[ ! -s "$scratch/window.err" ] || fail "in a bare environment the window complains" "$(cat "$scratch/window.err")"
finish
