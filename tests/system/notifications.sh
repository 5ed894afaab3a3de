#!/bin/sh
# What another member changes comes up on the desktop of the first, a press on it opens the session, and the list can be
# read without a window. The desktop is a fake one on a bus of the test's own.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
cercle=$CERCLE_BIN_DIR/cercle
fake=$CERCLE_BIN_DIR/../tests/fake_desktop

# Without a window.
for one in lea paul; do
    person $one "$one"
done
group=$(group_of lea)
done_by lea invite "$group"
code=$(cat "$out")
serve lea
done_by paul join "$code" --at "$address"
stop "$server"
done_by lea notifications
done_by paul notifications
sleep 0.1
exchange() {
    serve lea
    done_by paul sync --at "$address"
    stop "$server"
}
done_by paul put session --group "$group" title="Trees" date=2036-12-01 time=18:30
exchange
done_by lea --json notifications
same "one that is new" session-planned "$(value 0.kind)"
same "unread" false "$(value 0.read)"
id=$(value 0.id)
session=$(value 0.item)
done_by paul --json notifications
same "nothing about one's own" "[]" "$(cat "$out")"
done_by lea --json notifications --read "$(echo "$id" | cut -c 1-10)"
same "read" true "$(value 0.read)"
done_by lea --json notifications --unread
same "none left" "[]" "$(cat "$out")"
done_by lea notifications --not-read "$id"
done_by lea --json notifications --all-read
same "all read at once" 1 "$(value read)"
refused 1 "No notification" lea notifications --read zzzz
refused 2 "one of" lea notifications --read "$id" --all-read
done_by lea --lang fr notifications
find "$scratch/lea" -name 'notifications*' ! -perm 600 >"$scratch/strays"
[ ! -s "$scratch/strays" ] || fail "notifications that others may read"

[ -n "${DISPLAY:-}" ] || finish
command -v dbus-daemon >/dev/null && command -v xdotool >/dev/null || finish
mkdir -p "$scratch/run" "$scratch/config"
chmod 700 "$scratch/run"
dbus-daemon --session --nofork --print-address=1 >"$scratch/bus" 2>/dev/null &
started="$started $!"
tries=0
until [ -s "$scratch/bus" ] || [ $tries -ge 50 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
DBUS_SESSION_BUS_ADDRESS=$(head -1 "$scratch/bus")
export DBUS_SESSION_BUS_ADDRESS
mkfifo "$scratch/orders"
"$fake" "$scratch/notes" <"$scratch/orders" &
started="$started $!"
exec 7>"$scratch/orders"
# until_says FILE WORDS SECONDS
until_says() {
    tries=0
    until grep -E -q -- "$2" "$1" 2>/dev/null || [ $tries -ge $(($3 * 10)) ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    holds "$1" "$2" "within $3 seconds"
}
until_says "$scratch/notes" "^ready" 5

# The window reads on its own what comes in while it is open: Paul brings it through her own address.
port=$(($(id -u) % 1000 + 20000 + $$ % 20000))
env XDG_CONFIG_HOME="$scratch/config" XDG_RUNTIME_DIR="$scratch/run" LANG=C.UTF-8 "$cercle" --lang en \
    --profile "$scratch/lea" --listen "127.0.0.1:$port" >"$scratch/window.out" 2>"$scratch/window.err" &
window=$!
started="$started $window"
tries=0
until xdotool search --onlyvisible --pid $window >/dev/null 2>&1 || [ $tries -ge 150 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
sleep 1
done_by paul put session --group "$group" title="Flows" date=2036-12-08 time=18:30
done_by paul sync --at "127.0.0.1:$port" --wait 20
until_says "$scratch/notes" "^note [0-9]+ New session .Flows. \| .*paul.*open,Open,later,Later" 15
number=$(sed -n 's/^note \([0-9]*\) New session .*/\1/p' "$scratch/notes" | tail -1)
echo "press $number open" >&7
sleep 2
flows=$(sed -n 's/^item=//p' "$scratch/config/cercle/cercle.ini" | head -1)
page=$(sed -n 's/.*page=//p' "$scratch/config/cercle/cercle.ini" | head -1)
same "the page that is open" sessions "$page"
[ "$flows" != "$session" ] && [ -n "$flows" ] || fail "the session that it was about is not chosen" \
    "$(cat "$scratch/config/cercle/cercle.ini")"
# Light and dark follow the portal while the window is up, and the window says nothing about any of it.
echo "scheme 1" >&7
echo "scheme 2" >&7
sleep 1
kill -0 $window 2>/dev/null || fail "the window ended" "$(cat "$scratch/window.err")"
[ ! -s "$scratch/window.err" ] || fail "the window says something on standard error" "$(cat "$scratch/window.err")"
stop $window
done_by lea --json notifications --unread
same "what was opened from the desktop is read" "[]" "$(cat "$out")"
echo close >&7
exec 7>&-
finish
