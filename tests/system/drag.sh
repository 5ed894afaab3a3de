#!/bin/sh
# What is dragged with a mouse, step by step as a hand does it: a turn to somebody else's cell, a point of the agenda to
# another place, a file and a link out of another program onto the library; and what is refused says why.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

[ -n "${DISPLAY:-}" ] || skip "no display for the window"
command -v xdotool >/dev/null || skip "xdotool is not installed"
command -v dbus-run-session >/dev/null || skip "dbus-run-session is not installed"
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || skip "python3-pyatspi is not installed"

# A session bus of its own: over its accessibility bus the test asks where things are.
if [ -z "${CERCLE_OWN_BUS:-}" ]; then
    mkdir "$scratch/runtime"
    chmod 700 "$scratch/runtime"
    status=0
    env CERCLE_OWN_BUS=yes XDG_RUNTIME_DIR="$scratch/runtime" XDG_CONFIG_HOME="$scratch/config" \
        XDG_CACHE_HOME="$scratch/cache" GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1 \
        dbus-run-session -- sh "$0" 2>"$scratch/session" || status=$?
    grep -v -E '^dbus-daemon|^SpiRegistry|^$' "$scratch/session"
    exit $status
fi
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >"$scratch/bus" 2>&1 ||
    skip "the accessibility bus does not start: $(tail -1 "$scratch/bus")"
kit=$CERCLE_SOURCE_DIR/tests/system/kit

# window_at PAGE [ITEM]: starts the window there; sets $shown and $window.
window_at() {
    config=$scratch/config
    mkdir -p "$config/cercle"
    scope=profile-$(printf %s "$scratch/lea" | sha256sum | cut -c1-12)-place
    printf '[look]\ntheme=light\nlanguage=en\n\n[%s]\npage=%s\ngroup=%s\nitem=%s\n' "$scope" "$1" "$group" "${2:-}" \
        >"$config/cercle/cercle.ini"
    env QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 XDG_CONFIG_HOME="$config" \
        "$CERCLE_BIN_DIR/cercle" --profile "$scratch/lea" --lang en >"$scratch/window.out" 2>&1 &
    shown=$!
    started="$started $shown"
    window=$(timeout 30 xdotool search --sync --onlyvisible --pid $shown 2>/dev/null | head -1)
    [ -n "$window" ] || {
        fail "no window" "$(cat "$scratch/window.out")"
        finish
    }
    xdotool windowactivate --sync "$window" windowsize --sync "$window" 1300 800 2>/dev/null
    xdotool windowmove "$window" 60 40
    sleep 1
}
closes() {
    same "what the window says" "" "$(cat "$scratch/window.out")"
    stop $shown
}
# middle ROLE WORDS: sets $x and $y to its middle, $top and $bottom to its edges.
middle() {
    /usr/bin/python3 "$kit/atspi_at.py" $shown "$1" "$2" >"$scratch/place" 2>"$scratch/place.err" || {
        fail "$1 $2 is not there" "$(cat "$scratch/place.err")"
        finish
    }
    read -r left top width height <"$scratch/place"
    x=$((left + width / 2))
    y=$((top + height / 2))
    bottom=$((top + height))
}
# reach X Y: the mouse goes there in steps.
reach() {
    # shellcheck disable=SC2046
    set -- "$1" "$2" $(xdotool getmouselocation --shell | sed -n 's/^[XY]=//p')
    step=1
    while [ $step -le 8 ]; do
        xdotool mousemove $(($3 + ($1 - $3) * step / 8)) $(($4 + ($2 - $4) * step / 8))
        sleep 0.04
        step=$((step + 1))
    done
    sleep 0.3
}
hold() {
    xdotool mousemove "$1" "$2"
    sleep 0.2
    xdotool mousedown 1
    sleep 0.1
}
release() {
    xdotool mouseup 1
    sleep 0.6
}
# colour X Y: of one pixel of the screen.
colour() {
    xdotool getmouselocation >/dev/null
    import -silent -window root -crop "1x1+$1+$2" -depth 8 txt:- 2>/dev/null | sed -n 's/.*\(#[0-9A-Fa-f]\{6\}\).*/\1/p' | head -1
}
sees() {
    checks=$((checks + 1))
    /usr/bin/python3 "$kit/atspi_see.py" $shown shown "$1" 8 >"$scratch/seen" 2>&1 || fail "no $1" "$(cat "$scratch/seen")"
}

person lea "Léa"
group=$(group_of lea)
done_by lea --json put session --group "$group" title="Trees" date=2031-12-02 time=18:30
trees=$(value id)
done_by lea --json put session --group "$group" title="Graphs" date=2031-12-09 time=18:30
graphs=$(value id)
number=0
for title in Opening Reading Exercises Closing; do
    done_by lea --json put agenda_item --group "$group" session="$trees" title="$title" minutes=10 position=$number
    number=$((number + 1))
done


# Turns: one is given, two are exchanged, and one role is not given for another.
for name in Paul Nina; do
    done_by lea --json put member --group "$group" name="$name"
done
done_by lea --json get role --group "$group" --where key=moderator
role=$(value 0.id)
# held SESSION: who has that turn, or is proposed.
held() {
    done_by lea --json roles explain "$group" "$role" "$1"
    value member
}
first=$(held "$trees")
window_at roles
middle "table cell" "Graphs, Moderator: "
to_x=$x to_y=$y edge=$((left + 9)) upper=$((top + 9))
plain=$(colour $edge $upper)
middle "table cell" "Trees, Moderator: "
hold "$x" "$y"
reach "$to_x" "$to_y"
same "the cell under a turn that would be taken" "#DDF0EE" "$(colour $edge $upper)"
xdotool key Escape
sleep 0.2
same "the cell after Escape" "$plain" "$(colour $edge $upper)"
release
hold "$x" "$y"
reach "$to_x" "$to_y"
release
sees "^Handed over: "
closes
same "who has the turn after the drag" "$first" "$(held "$graphs")"

done_by lea roles plan "$group" --weeks 4 --accept
# put_turn SESSION NAME
put_turn() {
    done_by lea --json get member --group "$group" --where name="$2"
    person=$(value 0.id)
    done_by lea --json get role_turn --group "$group" --where role="$role" --where session="$1"
    done_by lea put role_turn "$(value 0.id)" member="$person"
}
put_turn "$trees" Nina
put_turn "$graphs" Paul
one=$(held "$trees")
two=$(held "$graphs")
checks=$((checks + 1))
[ "$one" != "$two" ] || fail "both turns are with the same person before they are exchanged"
window_at roles
middle "table cell" "Graphs, Moderator: "
to_x=$x to_y=$y
middle "table cell" "Trees, Moderator: "
hold "$x" "$y"
reach "$to_x" "$to_y"
release
sees "^The two turns were exchanged"
middle "table cell" "Graphs, Note taker: "
to_x=$x to_y=$y edge=$((left + 9)) upper=$((top + 9))
middle "table cell" "Trees, Moderator: "
hold "$x" "$y"
reach "$to_x" "$to_y"
same "the cell under a turn of another role" "#FCEFD3" "$(colour $edge $upper)"
release
sees "^Turns are exchanged within one role"
closes
same "the first turn after the exchange" "$two" "$(held "$trees")"
same "the second turn after the exchange" "$one" "$(held "$graphs")"

# The agenda: by drag, taken back with Escape, and by keyboard.
# order: the titles of the agenda, in its order.
order() {
    done_by lea --json get agenda_item --where session="$trees"
    number=0
    : >"$scratch/order"
    while [ $number -lt 4 ]; do
        echo "$(value $number.position) $(value $number.title)" >>"$scratch/order"
        number=$((number + 1))
    done
    sort -n "$scratch/order" | cut -d ' ' -f 2 | tr '\n' ' '
}
same "the agenda at first" "Opening Reading Exercises Closing " "$(order)"
window_at sessions "$trees"
middle "label" "^Opening$"
to_x=$x to_y=$((top - 2)) line=$((left + 30))
middle "label" "^Exercises$"
hold "$x" "$y"
reach "$to_x" "$((to_y - 1))"
import -silent -window root -crop "1x24+$line+$((to_y - 14))" -depth 8 txt:- >"$scratch/pixels"
holds "$scratch/pixels" "#0B6E6B" "the line where the point would come"
xdotool key Escape
sleep 0.2
release
hold "$x" "$y"
reach "$to_x" "$((to_y - 1))"
release
sees "^“Exercises” is now point 1 of 4"
middle "check box" "^Opening, "
xdotool mousemove "$x" "$y" # the keyboard goes where Tab brings it; twice a click leaves the tick as it was
xdotool click 1
sleep 0.2
xdotool click 1
sleep 0.3
xdotool key alt+Down
sees "^“Opening” is now point 3 of 4"
xdotool key alt+Down
sees "^“Opening” is now point 4 of 4"
xdotool key alt+Up
sleep 0.5
closes
same "the agenda after two moves" "Exercises Reading Opening Closing " "$(order)"

# Out of another program: a file, a link, and what is refused.
printf 'Words on trees.\n' >"$scratch/trees.txt"
mkdir "$scratch/folder"
# dragged ADDRESS: out of the other program onto the middle of the page, and held there.
dragged() {
    "$CERCLE_BIN_DIR/../tests/drag_source" "$1" >"$scratch/source.out" 2>&1 &
    source=$!
    started="$started $source"
    timeout 10 xdotool search --sync --onlyvisible --pid $source >/dev/null 2>&1
    sleep 0.3
    hold 20 20
    reach 30 30
    reach 760 500
}
dropped() {
    release
    stop $source
    sleep 0.3
}
window_at library
dragged "file://$scratch/trees.txt"
sees "^Drop to add 1 file"
import -silent -window root -crop "500x400+360+200" -depth 8 txt:- >"$scratch/pixels"
holds "$scratch/pixels" "#0B6E6B" "the frame of where it can be dropped"
dropped
sees "^“trees.txt” was added"
dragged "https://example.org/graphs"
sees "^Drop to add 1 link"
dropped
sees "“.*” was added"
dragged "file://$scratch/folder"
sees "^“folder” is a folder; pack it into one file first"
dropped
sees "folder is a folder; name a file, or pack the folder first"
closes
done_by lea --json get resource --group "$group"
same "what is in the library" 2 "$(value '#')"
finish
