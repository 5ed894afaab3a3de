#!/bin/sh
# A second start hands what it was asked to open to the window that runs, and ends; a killed one leaves nothing in the
# way; another profile is another window. Links and files that are broken are told in the window.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
cercle=$CERCLE_BIN_DIR/cercle

[ -n "${DISPLAY:-}" ] || skip "no display for the window"
command -v xdotool >/dev/null || skip "xdotool is not installed"

mkdir -p "$scratch/home" "$scratch/run" "$scratch/state"
chmod 700 "$scratch/run"
runtime=$scratch/run
# start PROFILE ARGUMENT…: in the background; sets $process.
start() {
    profile=$1
    shift
    env HOME="$scratch/home" XDG_CONFIG_HOME="$scratch/config" XDG_STATE_HOME="$scratch/state" \
        ${runtime:+XDG_RUNTIME_DIR="$runtime"} DBUS_SESSION_BUS_ADDRESS=disabled: \
        "$cercle" --profile "$scratch/$profile" --lang en --listen 127.0.0.1:0 "$@" \
        >>"$scratch/window.out" 2>>"$scratch/window.err" &
    process=$!
    started="$started $process"
}
# appears: waits for the window of $process; sets $window.
appears() {
    window=
    tries=0
    while [ -z "$window" ] && [ $tries -lt 150 ] && kill -0 "$process" 2>/dev/null; do
        window=$(xdotool search --onlyvisible --pid "$process" 2>/dev/null | head -1)
        tries=$((tries + 1))
        [ -n "$window" ] || sleep 0.1
    done
    checks=$((checks + 1))
    [ -n "$window" ] || fail "no window within 15 seconds" "$(cat "$scratch/window.err")"
}
# listens FOLDER: waits until a socket is there.
listens() {
    tries=0
    while ! find "$1" -type s 2>/dev/null | grep -q . && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    checks=$((checks + 1))
    find "$1" -type s | grep -q . || fail "no socket in $1" "$(ls -lR "$1" 2>&1)"
}
# hands PROFILE ARGUMENT…: a start that has to end by itself with 0, at once and in silence.
hands() {
    began=$(date +%s%N)
    start "$@"
    status=0
    tries=0
    while kill -0 "$process" 2>/dev/null && [ $tries -lt 300 ]; do
        sleep 0.01
        tries=$((tries + 1))
    done
    if kill -0 "$process" 2>/dev/null; then
        fail "a second start does not end"
        kill -9 "$process"
    fi
    wait "$process" || status=$?
    took=$((($(date +%s%N) - began) / 1000000))
    same "exit of a second start" 0 "$status"
}
# Reads the window through its title and its pixels only, so what it shows is asked of the profile instead.
pictures() {
    command -v import >/dev/null || return 0
    import -window "$1" "$scratch/$2.png"
}

person lea "Lea"
group=$(group_of lea)
person paul "Paul"
done_by lea invite "$group"
code=$(cat "$out")
link="cercle://join/$code?n=Algo%20%26&f=L%C3%A9a"
printf '{"kind":"cercle-invitation","v":1,"code":"%s","group":"Circle","from":"Lea"}\n' "$code" >"$scratch/mon groupe.cercle"

start paul
appears
first=$process
shown=$window
listens "$runtime"
find "$runtime/cercle" -type d -perm 700 | grep -q . || fail "the folder of the socket is open to others" "$(ls -la "$runtime")"
find "$runtime/cercle" -type s -perm 600 | grep -q . || fail "the socket is open to others" "$(ls -la "$runtime/cercle")"
pictures "$shown" before

# Raised, a link, a file by name and by URL: quick, silent, and one window.
hands paul
fastest=$took
for argument in "$link" "$scratch/mon groupe.cercle" "file://$scratch/mon%20groupe.cercle"; do
    hands paul "$argument"
    [ "$took" -ge "$fastest" ] || fastest=$took
done
echo "a second start takes $fastest ms"
checks=$((checks + 1))
[ "$fastest" -lt 150 ] || fail "a second start takes $fastest ms, not under 150"
same "one window" "$shown" "$(xdotool search --onlyvisible --pid "$first" | head -1)"
sleep 0.5
if pictures "$shown" after && [ -s "$scratch/after.png" ]; then
    checks=$((checks + 1))
    ! cmp -s "$scratch/before.png" "$scratch/after.png" || fail "the invitation is not shown"
fi

# What is broken ends with 0 as well, and the window goes on.
long=$(head -c 5000 /dev/zero | tr '\0' A)
head -c 100000 /dev/zero >"$scratch/large.cercle"
head -c 3000 /dev/urandom >"$scratch/noise.cercle"
mkfifo "$scratch/pipe.cercle"
for argument in "cercle://join/this-is-no-code" "cercle://join/$long" "cercle://elsewhere/$code" \
    "cercle://join/$(echo "$code" | sed 's/^CERCLE1/CERCLE7/')" "$scratch/large.cercle" "$scratch/noise.cercle" \
    "$scratch/nowhere.cercle" "$scratch/pipe.cercle" "$scratch"; do
    hands paul "$argument"
done
kill -0 "$first" 2>/dev/null || fail "a broken link ends the program" "$(cat "$scratch/window.err")"

# Behind another window it comes to the front.
start lea
appears
second=$process
[ "$window" != "$shown" ] || fail "another profile is not another window"
xdotool windowactivate --sync "$window" 2>/dev/null
DESKTOP_STARTUP_ID="test_TIME$(($(date +%s) % 1000000))" hands paul "$link"
hands paul
tries=0
while [ "$(xdotool getactivewindow 2>/dev/null)" != "$shown" ] && [ $tries -lt 30 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
same "the window in front" "$shown" "$(xdotool getactivewindow 2>/dev/null)"
stop "$second"

# Killed, it leaves a dead socket, which the next start replaces.
kill -9 "$first"
wait "$first" 2>/dev/null
find "$runtime" -type s | grep -q . || fail "the test needs a dead socket"
start paul "$link"
appears
first=$process
sleep 1
hands paul "$link"
kill -0 "$first" 2>/dev/null || fail "the window does not stay" "$(cat "$scratch/window.err")"

# Two at the same moment: one window.
stop "$first"
start paul
one=$process
start paul "$link"
two=$process
sleep 4
left=0
for process in $one $two; do
    if kill -0 "$process" 2>/dev/null; then
        left=$((left + 1))
        first=$process
    fi
done
same "windows after two starts at once" 1 "$left"
stop "$first"
same "nothing joined by itself" "" "$("$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/paul" group list)"

# Without a runtime folder the socket lies with the state.
runtime=
unset XDG_RUNTIME_DIR
start paul
appears
first=$process
listens "$scratch/state"
hands paul "$link"
stop "$first"

# The secret is in no file but the invitation, and nothing is said.
[ ! -s "$scratch/window.err" ] || fail "the window says something on standard error" "$(cat "$scratch/window.err")"
[ ! -s "$scratch/window.out" ] || fail "the window says something on standard output" "$(cat "$scratch/window.out")"
part=$(echo "$code" | cut -c 60-100)
if grep -r -l -- "$part" "$scratch/config" "$scratch/state" "$scratch/paul" "$scratch/home" >"$scratch/leaks" 2>/dev/null; then
    fail "the code is written down" "$(cat "$scratch/leaks")"
fi
finish
