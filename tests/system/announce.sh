#!/bin/sh
# What a screen reader is told without being asked: that another laptop came, what was done and can be undone, what a form
# lacks, what went wrong, and what somebody else did.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

[ -n "${DISPLAY:-}" ] || skip "no display for the window"
command -v xdotool >/dev/null || skip "xdotool is not installed"
command -v dbus-run-session >/dev/null || skip "dbus-run-session is not installed"
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || skip "python3-pyatspi is not installed"

# A session bus of its own, with an accessibility bus that is up before the window is, as on a desktop.
if [ -z "${CERCLE_OWN_BUS:-}" ]; then
    mkdir "$scratch/runtime"
    chmod 700 "$scratch/runtime"
    status=0
    env CERCLE_OWN_BUS=yes XDG_RUNTIME_DIR="$scratch/runtime" XDG_CONFIG_HOME="$scratch/config" \
        XDG_CACHE_HOME="$scratch/cache" GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1 \
        dbus-run-session -- sh "$0" 2>"$scratch/session" || status=$?
    # Only what is not the buses' own chatter.
    grep -v -E '^dbus-daemon|^SpiRegistry|^$' "$scratch/session"
    exit $status
fi
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >"$scratch/bus" 2>&1 ||
    skip "the accessibility bus does not start: $(tail -1 "$scratch/bus")"

heard=$scratch/heard
# forget: what was announced until now is of no interest any more.
forget() {
    sleep 0.3
    lines=$(wc -l <"$heard")
}
# announced EXPRESSION WHEN: within ten seconds one of the lines since `forget` is that.
announced() {
    checks=$((checks + 1))
    tries=0
    until tail -n +$((lines + 1)) "$heard" | grep -q -E -- "$1"; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || {
            fail "not announced $2: $1" "$(tail -n +$((lines + 1)) "$heard")"
            return
        }
        sleep 0.1
    done
}
keys() {
    for one in "$@"; do
        xdotool key --clearmodifiers "$one"
        sleep 0.15
    done
}

person lea "Léa"
person paul "Paul"
group=$(group_of lea)
done_by lea --json put session --group "$group" title="First evening" date=2031-12-01 time=18:30
done_by lea invite "$group"
code=$(cat "$out")
done_by lea --json put resource --group "$group" title="A book to read" url=https://example.org/book
config=$scratch/config
mkdir -p "$config/cercle"
scope=profile-$(printf %s "$scratch/lea" | sha256sum | cut -c1-12)-place
printf '[look]\ntheme=light\nlanguage=en\n\n[%s]\npage=library\ngroup=%s\n' "$scope" "$group" \
    >"$config/cercle/cercle.ini"
env QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 XDG_CONFIG_HOME="$config" "$CERCLE_BIN_DIR/cercle" --profile "$scratch/lea" \
    --lang en --listen 127.0.0.1:0 >"$scratch/window.out" 2>&1 &
shown=$!
started="$started $shown"
window=$(timeout 30 xdotool search --sync --onlyvisible --pid $shown 2>/dev/null | head -1)
[ -n "$window" ] || {
    fail "no window" "$(cat "$scratch/window.out")"
    finish
}
xdotool windowactivate --sync "$window" 2>/dev/null
sleep 1
/usr/bin/python3 "$CERCLE_SOURCE_DIR/tests/system/kit/atspi_hear.py" $shown 120 >"$heard" 2>&1 &
started="$started $!"
lines=0
announced '^listening$' "at the start"

# Another laptop comes: the line of the exchange says so, and the member who joined is news.
# shellcheck disable=SC2012
inodes=$(ls -l "/proc/$shown/fd" | sed -n 's/.*socket:\[\([0-9]*\)\].*/\1/p')
address=
for inode in $inodes; do
    port=$(awk -v inode="$inode" '$4 == "0A" && $10 == inode { sub(".*:", "", $2); print $2 }' /proc/net/tcp)
    [ -z "$port" ] || address=127.0.0.1:$(printf %d "0x$port")
done
forget
done_by paul join "$code" --at "$address"
announced '^name [a-z ]*: Exchange: ' "when another laptop has the group"
announced '^shown alert: .*Paul' "when somebody joins"

# What was done, with the way back; and that it was undone.
forget
keys alt+5 Down Delete
announced '^shown alert: “A book to read”.* · Undo$' "after a removal"
forget
keys ctrl+z
announced '^shown alert: .*' "after it was undone"

# A form that lacks something; twice, if it still does.
forget
keys ctrl+l ctrl+Return
announced '^shown alert: .*(link|title)' "when a form is not filled in"
forget
keys ctrl+Return
announced '^shown alert: .*(link|title)' "when it still is not"
keys Escape

# What others do while the window is looked at.
forget
done_by paul --json put session --group "$group" title="Second evening" date=2031-12-08 time=18:30
ctl paul sync "$group" --at "$address" --wait 20
announced '^shown alert: .*Second evening' "when somebody plans a session"
same "what the window says meanwhile" "" "$(cat "$scratch/window.out")"
stop $shown
finish
