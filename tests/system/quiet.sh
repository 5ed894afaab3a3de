#!/bin/sh
# A window in use: a walk through all of it says nothing on standard error, writes nothing outside the four folders of the
# desktop and leaks no memory to speak of; left alone it costs no time and writes nothing; and where the home or the data
# cannot be written it still comes up, and says so.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
cercle=$CERCLE_BIN_DIR/cercle
[ -n "${DISPLAY:-}" ] || skip "no display for the window"
command -v xdotool >/dev/null || skip "xdotool is not installed"

# folders NAME: a home of that name with the four folders of the desktop.
folders() {
    for part in home data config state cache run; do
        mkdir -p "$scratch/$1/$part"
    done
    chmod 700 "$scratch/$1/run"
}
# in_home NAME COMMAND…: with nothing of the surroundings but the display.
in_home() {
    named=$1
    shift
    ${replacing:-} env -i PATH="$PATH" DISPLAY="$DISPLAY" LANG=C.UTF-8 HOME="$scratch/$named/home" XDG_DATA_HOME="$scratch/$named/data" \
        XDG_CONFIG_HOME="$scratch/$named/config" XDG_STATE_HOME="$scratch/$named/state" \
        XDG_CACHE_HOME="$scratch/$named/cache" XDG_RUNTIME_DIR="$scratch/$named/run" \
        DBUS_SESSION_BUS_ADDRESS=disabled: "$@"
}
# start HOME COMMAND…: sets $process and $window.
start() {
    (
        replacing=exec # so that the number is the window's own
        in_home "$@"
    ) >"$scratch/window.out" 2>"$scratch/window.err" &
    process=$!
    started="$started $process"
    window=$(timeout 30 xdotool search --sync --onlyvisible --pid $process 2>/dev/null | head -1)
    checks=$((checks + 1))
    [ -n "$window" ] || {
        fail "no window for $*" "$(cat "$scratch/window.err")"
        finish
    }
    xdotool windowactivate --sync "$window" 2>/dev/null
}
keys() {
    for one in "$@"; do
        xdotool key --clearmodifiers "$one"
        sleep 0.08
    done
}
# closes STATUS: after Ctrl+Q, in silence.
closes() {
    xdotool windowactivate --sync "$window" 2>/dev/null
    keys "${2:-ctrl+q}"
    tries=0
    while kill -0 "$process" 2>/dev/null && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    if kill -0 "$process" 2>/dev/null; then
        fail "the window does not close"
        kill -9 "$process"
    fi
    status=0
    wait "$process" || status=$?
    same "exit of the window" "$1" "$status"
    same "what the window says" "" "$(cat "$scratch/window.out" "$scratch/window.err")"
}
# ticks: hundredths of a second of work so far.
ticks() {
    sed 's/.*) //' "/proc/$process/stat" | awk '{ print $12 + $13 }'
}
memory() {
    sed -n 's/^VmRSS:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$process/status"
}
# tour: every page, form and list that a key opens, in three sizes. Nothing is changed by it.
tour() {
    for size in "1440 860" "1024 640" "760 520"; do
        # shellcheck disable=SC2086
        xdotool windowsize "$window" $size
        keys alt+1 alt+2 alt+3 alt+4 alt+5 alt+6 alt+7 alt+8 alt+9 alt+0 alt+4 Down Up F9 F9 F6 F6 Tab Tab shift+Tab
        keys ctrl+k Down Escape F1 Escape F10 Right Right Escape ctrl+comma Escape ctrl+n Escape alt+4 F2 Escape
        keys ctrl+shift+i Escape ctrl+j Escape ctrl+shift+n Escape ctrl+l Escape ctrl+shift+a Escape alt+4 ctrl+e
        keys ctrl+shift+p ctrl+shift+p ctrl+f Escape alt+Left ctrl+Tab alt+1
    done
}

folders lea
in_home lea "$CERCLE_BIN_DIR/cerclectl" init --name Léa >/dev/null || fail "no profile"
in_home lea "$CERCLE_BIN_DIR/cerclectl" --lang fr sample load >/dev/null || fail "no sample"
sleep 1
touch "$scratch/before"
start lea "$cercle" --lang fr
tour
first=$(memory)
tour
second=$(memory)
echo "memory after one walk: $first kB, after two: $second kB"
checks=$((checks + 1))
[ $((second * 100)) -le $((first * 110)) ] || fail "a second walk costs $((second - first)) kB more"

# For an hour or a night: CERCLE_LONG_TOUR is the number of further walks. The memory of the last quarter is compared with that of
# the first, so that what is read once does not count.
if [ "${CERCLE_LONG_TOUR:-0}" -gt 3 ]; then
    turn=0
    early=0
    late=0
    while [ $turn -lt "$CERCLE_LONG_TOUR" ]; do
        tour
        turn=$((turn + 1))
        now=$(memory)
        echo "memory after walk $((turn + 2)): $now kB"
        [ $turn -ne $((CERCLE_LONG_TOUR / 4)) ] || early=$now
        late=$now
    done
    checks=$((checks + 1))
    [ $((late * 100)) -le $((early * 105)) ] ||
        fail "$((CERCLE_LONG_TOUR * 3 / 4)) walks cost $((late - early)) kB"
fi

# Left alone, on every page in turn, also with notes that are being written. One hundredth is the least that can be measured.
# quiet_on NAME SECONDS: as quiet as that; what a page does on the way in is waited for.
quiet_on() {
    least=99
    for turn in 1 2 3; do
        sleep 0.4
        before=$(ticks)
        sleep "$2"
        spent=$(($(ticks) - before))
        [ $spent -ge $least ] || least=$spent
        [ $least -gt 1 ] || break
    done
    echo "idle on $1: $least hundredths of a second in $2 s"
    checks=$((checks + 2))
    [ "$before" -gt 10 ] || fail "the measure of work says $before after all that"
    [ $least -le 1 ] || fail "idle on $1, the window works for $least hundredths of a second in $2 seconds"
}
sleep 3
touch "$scratch/idle"
sleep 0.1
quiet_on home 6
for page in 2 3 4 5 6 7 8 9; do
    keys alt+$page
    quiet_on "page $page" 3
done
keys ctrl+comma
quiet_on settings 3
keys alt+4 ctrl+e
quiet_on notes 3
keys alt+1
# The place where the reader is, and what has been seen, are kept; nothing else is written.
find "$scratch/lea" -type f -newer "$scratch/idle" ! -path "*/config/*" ! -name "seen*" >"$scratch/strays"
sleep 2
touch "$scratch/idle"
sleep 2
find "$scratch/lea" -type f -newer "$scratch/idle" >>"$scratch/strays"
same "files written while nobody does anything" "" "$(cat "$scratch/strays")"
closes 0

# Where it has written: only there, and only for the member's eyes.
find "$scratch/lea" -newer "$scratch/before" \( -type f -o -type d -o -type s \) ! -path "$scratch/lea" \
    ! -path "$scratch/lea/home" ! -path "$scratch/lea/*/cercle" ! -path "$scratch/lea/*/cercle/*" \
    ! -path "$scratch/lea/data" ! -path "$scratch/lea/config" ! -path "$scratch/lea/state" ! -path "$scratch/lea/cache" \
    ! -path "$scratch/lea/run" ! -path "$scratch/lea/cache/fontconfig*" >"$scratch/strays"
same "what is written elsewhere" "" "$(cat "$scratch/strays")"
find "$scratch/lea/data/cercle" "$scratch/lea/config/cercle" "$scratch/lea/state/cercle" -type d ! -perm 700 \
    >"$scratch/strays" 2>/dev/null
same "folders that others may look into" "" "$(cat "$scratch/strays")"
find "$scratch/lea/data/cercle" -type f ! -perm 600 >"$scratch/strays"
same "data that others may read" "" "$(cat "$scratch/strays")"

# The desktop's own style, theme and scale do not get in its way, and nothing is said about them.
cp -a "$scratch/lea" "$scratch/styled"
start styled env QT_STYLE_OVERRIDE=windows QT_QPA_PLATFORMTHEME=gtk3 QT_SCALE_FACTOR=1.25 QT_WAYLAND_SHELL=none \
    "$cercle" --lang en
keys alt+4
sleep 1
closes 0

# A home that cannot be written, by somebody who is not root.
as_other=
if [ "$(id -u)" = 0 ]; then
    command -v setpriv >/dev/null || finish
    as_other="setpriv --reuid=65534 --regid=65534 --clear-groups"
    chmod 711 "$scratch"
    # shellcheck disable=SC2086
    $as_other test -x "$cercle" || finish
fi
cp -a "$scratch/lea" "$scratch/frozen"
[ -z "$as_other" ] || chown -R 65534:65534 "$scratch/frozen"
chmod -R a-w "$scratch/frozen/home" "$scratch/frozen/config" "$scratch/frozen/state" "$scratch/frozen/cache"
# shellcheck disable=SC2086
start frozen $as_other "$cercle" --lang fr
keys alt+1 alt+4 alt+5 ctrl+k Escape
sleep 1
closes 0

# Data that cannot be written: a window says so, and nothing is lost.
chmod -R a-w "$scratch/frozen/data"
sum=$(cat "$scratch/frozen/data/cercle/cercle.db" | sha256sum)
# shellcheck disable=SC2086
start frozen $as_other "$cercle" --lang fr
sleep 1
closes 1 Escape
same "the data that cannot be written" "$sum" "$(cat "$scratch/frozen/data/cercle/cercle.db" | sha256sum)"
finish
