#!/bin/sh
# The window as a desktop sees it: it comes up, is named as its desktop entry says, writes only where it may,
# says nothing on standard error, and closes when asked to. --version and --help need no display.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
cercle=$CERCLE_BIN_DIR/cercle

for option in --version --help; do
    env -u DISPLAY -u WAYLAND_DISPLAY "$cercle" $option >"$out" 2>"$err" || fail "cercle $option without a display"
    holds "$out" "[Cc]ercle" "cercle $option"
    [ ! -s "$err" ] || fail "cercle $option on standard error" "$(cat "$err")"
done
# At once. Counted is the work, as the machine may be busy with others.
spent() {
    times >"$scratch/times"
    sed -n 2p "$scratch/times" | tr 'ms' '  ' | awk '{ printf "%d", ($1 * 60 + $2 + $3 * 60 + $4) * 1000 }'
}
for option in --version --help; do
    spent >"$scratch/before"
    for turn in 1 2 3 4 5 6 7 8 9 10; do
        env -u DISPLAY -u WAYLAND_DISPLAY "$cercle" $option >"$out"
    done
    spent >"$scratch/after"
    took=$((($(cat "$scratch/after") - $(cat "$scratch/before")) / turn))
    echo "cercle $option takes $took ms"
    checks=$((checks + 1))
    [ $took -gt 0 ] && [ $took -lt 50 ] || fail "cercle $option takes $took ms, not under 50"
done

[ -n "${DISPLAY:-}" ] || skip "no display for the window"
command -v xdotool >/dev/null || skip "xdotool is not installed"

home=$scratch/home
mkdir -p "$home" "$scratch/run"
chmod 700 "$scratch/run"
for name in data config cache state; do
    mkdir "$scratch/$name"
done
start() {
    env HOME="$home" XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config" \
        XDG_CACHE_HOME="$scratch/cache" XDG_STATE_HOME="$scratch/state" XDG_RUNTIME_DIR="$scratch/run" \
        DBUS_SESSION_BUS_ADDRESS=disabled: \
        "$cercle" "$@" >"$scratch/window.out" 2>"$scratch/window.err" &
    window_process=$!
    started="$started $window_process"
}
# appears: waits for the window of that process; sets $window.
appears() {
    window=
    tries=0
    while [ -z "$window" ] && [ $tries -lt 150 ] && kill -0 "$window_process" 2>/dev/null; do
        window=$(xdotool search --onlyvisible --pid "$window_process" 2>/dev/null | head -1)
        tries=$((tries + 1))
        [ -n "$window" ] || sleep 0.1
    done
    checks=$((checks + 1))
    [ -n "$window" ] || fail "no window within 15 seconds" "$(cat "$scratch/window.err")"
}
# ends: waits for the process to end by itself; sets $status.
ends() {
    tries=0
    while kill -0 "$window_process" 2>/dev/null && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    if kill -0 "$window_process" 2>/dev/null; then
        fail "the window does not close"
        kill -9 "$window_process"
    fi
    status=0
    wait "$window_process" || status=$?
}

start
appears
if [ -n "$window" ]; then
    class=$(sed -n 's/^StartupWMClass=//p' "$CERCLE_SOURCE_DIR/app/desktop/org.cercle.Cercle.desktop")
    same "a window of the class of the desktop entry" "$window" \
        "$(xdotool search --onlyvisible --class "^$class\$" | grep -x "$window")"
    eval "$(xdotool getwindowgeometry --shell "$window")"
    if [ "$WIDTH" -lt 1100 ] || [ "$HEIGHT" -lt 700 ]; then
        fail "the window opens at ${WIDTH}x$HEIGHT, smaller than 1100x700"
    fi
    sleep 1
    xdotool windowactivate --sync "$window" key ctrl+q 2>/dev/null
    ends
    same "exit after Ctrl+Q" 0 "$status"
fi
[ ! -s "$scratch/window.err" ] || fail "the window says something on standard error" "$(cat "$scratch/window.err")"
find "$home" -type f >"$scratch/strays"
[ ! -s "$scratch/strays" ] || fail "files outside the folders of the desktop" "$(cat "$scratch/strays")"
find "$scratch/data" -type f ! -perm 600 >"$scratch/strays"
[ ! -s "$scratch/strays" ] || fail "data that others may read" "$(cat "$scratch/strays")"

# A link that is none opens a window with a message, never a crash or a join.
start "cercle://join/this-is-no-code"
appears
sleep 1
kill -0 "$window_process" 2>/dev/null || fail "a broken link ends the program" "$(cat "$scratch/window.err")"
stop "$window_process"
finish
