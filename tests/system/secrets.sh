#!/bin/sh
# Where secrets lie: the key in one file of the profile that nobody else may read, an invitation's secret in no file that the
# window writes on the way; and no service of the desktop is waited for.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
find_secrets=$CERCLE_SOURCE_DIR/tests/system/kit/find_secrets.py
command -v openssl >/dev/null || skip "openssl is not installed"
command -v python3 >/dev/null || skip "python3 is not installed"

# The whole way on the command line, with the folders of the desktop to write into.
for who in lea paul; do
    for part in home data config cache state; do
        mkdir -p "$scratch/desk/$who/$part"
    done
done
# at_desk WHO COMMAND…
at_desk() {
    desk=$scratch/desk/$1
    shift
    env HOME="$desk/home" XDG_DATA_HOME="$desk/data" XDG_CONFIG_HOME="$desk/config" XDG_CACHE_HOME="$desk/cache" \
        XDG_STATE_HOME="$desk/state" "$@"
}
ctl_of() {
    who=$1
    shift
    checks=$((checks + 1))
    at_desk "$who" "$CERCLE_BIN_DIR/cerclectl" "$@" >"$out" 2>"$err" || fail "$who: $*" "$(cat "$err")"
}
ctl_of lea init --name Léa
ctl_of paul init --name Paul
ctl_of lea group new --title Circle --goal "Read" --zone Europe/Paris
group=$(cat "$out")
ctl_of lea invite "$group" --uses 2
code=$(cat "$out")
pem=$scratch/desk/lea/data/cercle/identity.pem
profile=$scratch/desk/lea/data/cercle
same "rights of the key" 600 "$(stat -c %a "$pem")"
same "rights of the profile" 700 "$(stat -c %a "$profile")"

# A key that others may read is refused until that is mended.
chmod 644 "$pem"
checks=$((checks + 1))
at_desk lea "$CERCLE_BIN_DIR/cerclectl" whoami >"$out" 2>"$err" && fail "a key that everybody may read is used"
holds "$err" "600|only|others|read" "what is said about a key that others may read"
chmod 600 "$pem"

# nothing_in WHO WHAT PEM FOLDER…: no secret is there.
nothing_in() {
    what=$1
    key=$2
    shift 2
    checks=$((checks + 1))
    python3 "$find_secrets" "$key" "$code" "$@" >"$scratch/found" 2>&1 ||
        fail "a secret in $what" "$(cat "$scratch/found")"
}
# That the search finds what is there: each secret, as each of its forms.
mkdir "$scratch/planted"
openssl ec -in "$pem" -outform DER 2>/dev/null | base64 >"$scratch/planted/one"
checks=$((checks + 2))
python3 "$find_secrets" "$pem" "$code" "$scratch/planted" >/dev/null 2>&1 && fail "the search misses a key"
printf '[draft]\ncode=%s\n' "$(echo "$code" | tr 'A-Z' 'a-z')" >"$scratch/planted/one"
python3 "$find_secrets" "$pem" "$code" "$scratch/planted" >/dev/null 2>&1 && fail "the search misses a code"

desk=$scratch/desk/lea
: >"$scratch/served"
"$CERCLE_BIN_DIR/cerclectl" --profile "$profile" serve --listen 127.0.0.1:0 --for 60 >"$scratch/served" 2>&1 &
server=$!
started="$started $server"
tries=0
until grep -q '^listening on' "$scratch/served" || [ $tries -gt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
address=$(sed -n '1s/^listening on //p' "$scratch/served")
ctl_of paul join "$code" --at "$address"
stop $server
for who in lea paul; do
    desk=$scratch/desk/$who
    nothing_in "the folders of $who" "$desk/data/cercle/identity.pem" "$desk/home" "$desk/config" "$desk/cache" "$desk/state"
done

[ -n "${DISPLAY:-}" ] || finish
command -v xdotool >/dev/null || finish

# The window: an invitation is shown, one is opened, one is pasted; what is kept of that for the next start is no secret.
mkdir -p "$scratch/run"
chmod 700 "$scratch/run"
# window_of WHO ARGUMENT…: sets $shown and $window, and $took to the milliseconds until it was there.
window_of() {
    who=$1
    shift
    before=$(date +%s%N)
    at_desk "$who" env XDG_RUNTIME_DIR="$scratch/run" "$CERCLE_BIN_DIR/cercle" --lang en "$@" >"$scratch/window.out" 2>&1 &
    shown=$!
    started="$started $shown"
    window=
    while [ -z "$window" ] && kill -0 $shown 2>/dev/null && [ $(($(date +%s%N) - before)) -lt 20000000000 ]; do
        window=$(xdotool search --onlyvisible --class '^org.cercle.Cercle$' 2>/dev/null | head -1)
        sleep 0.02
    done
    took=$((($(date +%s%N) - before) / 1000000))
    checks=$((checks + 1))
    [ -n "$window" ] || fail "no window for $who" "$(cat "$scratch/window.out")"
    xdotool windowactivate --sync "$window" 2>/dev/null
    sleep 0.7
}
leave() {
    xdotool key --clearmodifiers ctrl+q
    tries=0
    while kill -0 $shown 2>/dev/null && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    same "what the window says" "" "$(cat "$scratch/window.out")"
    stop $shown
}
export DBUS_SESSION_BUS_ADDRESS=disabled:
window_of lea
plain=$took
xdotool key --clearmodifiers alt+4 ctrl+shift+i
sleep 0.5
xdotool key --clearmodifiers ctrl+Return
sleep 1
leave
window_of paul "$code"
leave
window_of paul
xdotool key --clearmodifiers ctrl+j
sleep 0.5
xdotool type --delay 2 "$code"
sleep 1.5
xdotool key --clearmodifiers Escape
sleep 0.5
leave
for who in lea paul; do
    desk=$scratch/desk/$who
    nothing_in "the folders of $who after the window" "$desk/data/cercle/identity.pem" "$desk/home" "$desk/config" \
        "$desk/cache" "$desk/state"
done

# A bus that takes calls and never answers: the window comes up as before, and goes on.
python3 -c 'import socket, sys, time
listening = socket.socket(socket.AF_UNIX)
listening.bind(sys.argv[1])
listening.listen(8)
time.sleep(120)' "$scratch/mute" &
started="$started $!"
tries=0
until [ -S "$scratch/mute" ] || [ $tries -gt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
DBUS_SESSION_BUS_ADDRESS="unix:path=$scratch/mute"
export XDG_CURRENT_DESKTOP=
window_of lea
echo "the window is there after $plain ms, with a bus that does not answer after $took ms"
sleep 1.5
leave
same "exit with a bus that does not answer" "" "$(ps -o pid= -p $shown)"

# A keyring that is asked and does not answer, as one that waits for its password: the window does not ask it.
command -v dbus-run-session >/dev/null && command -v dbus-test-tool >/dev/null || finish
mkfifo "$scratch/until"
dbus-run-session -- sh -c 'dbus-test-tool black-hole --name=org.freedesktop.secrets &
    echo "$DBUS_SESSION_BUS_ADDRESS" >"$1/bus.new" && mv "$1/bus.new" "$1/bus" && read -r end <"$1/until"; kill $!' \
    sh "$scratch" >/dev/null 2>&1 &
session=$!
tries=0
until [ -s "$scratch/bus" ] || [ $tries -gt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
DBUS_SESSION_BUS_ADDRESS=$(cat "$scratch/bus")
window_of lea
echo "the window is there after $plain ms, with a keyring that does not answer after $took ms"
checks=$((checks + 1))
[ $took -lt $((plain + 1800)) ] || fail "a keyring that does not answer costs $((took - plain)) ms at the start"
leave
echo end >"$scratch/until"
wait $session
finish
