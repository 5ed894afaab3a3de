#!/bin/sh
# What a screen reader is told: every page walked over the accessibility bus, key buttons pressed through it, and the
# focus followed through Tab and through menus.
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

# walk PAGE ITEM NOTES NAME [BUTTON=WHAT-APPEARS…]: starts the window there and walks it.
walk() {
    page=$1
    config=$scratch/config
    mkdir -p "$config/cercle"
    scope=profile-$(printf %s "$scratch/inès" | sha256sum | cut -c1-12)-place
    printf '[look]\ntheme=light\nlanguage=en\n\n[%s]\npage=%s\ngroup=%s\nitem=%s\nnotes=%s\nview=0\n' \
        "$scope" "$page" "$group" "$2" "$3" >"$config/cercle/cercle.ini"
    env QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 XDG_CONFIG_HOME="$config" \
        "$CERCLE_BIN_DIR/cercle" --profile "$scratch/inès" --lang en >"$scratch/window.out" 2>&1 &
    shown=$!
    started="$started $shown"
    name=$4
    shift 4
    window=$(xdotool search --sync --onlyvisible --pid $shown 2>/dev/null | head -1)
    [ -z "$window" ] || xdotool windowactivate --sync "$window" 2>/dev/null
    checks=$((checks + 1))
    /usr/bin/python3 "$CERCLE_SOURCE_DIR/tests/system/kit/atspi_walk.py" "$name" "$@" >"$scratch/walked" 2>&1 ||
        fail "$name" "$(cat "$scratch/walked")"
    cat "$scratch/walked"
    same "what the window says meanwhile on $name" "" "$(cat "$scratch/window.out")"
    stop $shown
}

done_by inès init --name "Inès"
done_by inès --lang en sample load
done_by inès --json get group
group=$(value 0.id)
done_by inès --json get session --group "$group"
number=0
while [ "$(value $number.notes)" = "" ]; do
    number=$((number + 1))
done
session=$(value $number.id)

for page in $(pages); do
    case $page in
        home) walk "$page" "" false "$page" "Search=Results" ;;
        agenda) walk "$page" "" false "$page" "Settings=Your name" ;;
        sessions)
            walk "$page" "" false "$page" "New session=Title" "Add a decision=What was decided?" \
                "Add a point to the agenda=Next point of the agenda" \
                "Add an action=Who does what? “Lina: book the room”" ;;
        library) walk "$page" "" false "$page" "Add a link=Separated by commas." ;;
        members) walk "$page" "" false "$page" "Change your name=Save" ;;
        settings) walk "$page" "" false "$page" "Other laptops=This laptop listens at" ;;
        sync) walk "$page" "" false "$page" "Search=Results" ;;
        *) walk "$page" "" false "$page" ;;
    esac
done
walk sessions "$session" true notes
walk sessions "" false tab
walk members "" false menus
finish
