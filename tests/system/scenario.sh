#!/bin/sh
# A study group begins: two laptops, two windows, the keyboard alone. One makes a group from a template, plans a session
# and copies an invitation; the other starts with its link, joins, opens the notes and types; the first sees the words and
# exports them as PDF. Once in English, once in French on a French keyboard.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
cercle=$CERCLE_BIN_DIR/cercle
kit=$CERCLE_SOURCE_DIR/tests/system/kit

[ -n "${DISPLAY:-}" ] || skip "no display for the window"
for tool in xdotool dbus-run-session pdftotext; do
    command -v $tool >/dev/null || skip "$tool is not installed"
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || skip "python3-pyatspi is not installed"

# A session bus of its own, through which the test reads the windows as a screen reader does.
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

# The keyboard goes back to what it was, whatever happens.
layout=
if command -v setxkbmap >/dev/null; then
    layout=$(setxkbmap -query | sed -n 's/^layout: *//p')
fi
trap '[ -z "$layout" ] || setxkbmap "$layout"; clean_up' EXIT

# laptop NAME ARGUMENT…: starts a window with a home of its own; sets $process and $window.
laptop() {
    name=$1
    shift
    mkdir -p "$scratch/$name-home"
    env HOME="$scratch/$name-home" XDG_CONFIG_HOME="$scratch/$name-config" XDG_DATA_HOME="$scratch/$name-data" \
        XDG_STATE_HOME="$scratch/$name-state" XDG_CACHE_HOME="$scratch/$name-cache" \
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
        "$cercle" --profile "$scratch/$name" --lang "$language" --listen 127.0.0.1:0 "$@" \
        >"$scratch/$name.out" 2>"$scratch/$name.err" &
    process=$!
    started="$started $process"
    window=$(timeout 30 xdotool search --sync --onlyvisible --pid $process 2>/dev/null | head -1)
    checks=$((checks + 1))
    [ -n "$window" ] || fail "$name: no window" "$(cat "$scratch/$name.err")"
    at "$window"
}
# at WINDOW: the keyboard goes there.
at() {
    xdotool windowactivate --sync "$1" 2>/dev/null
}
# say ENGLISH FRENCH: the one of this round.
say() {
    if [ "$language" = fr ]; then echo "$2"; else echo "$1"; fi
}
# see PROCESS KIND WORDS [SECONDS]: waits for it; sets $waited. A test whose way is lost ends there.
see() {
    checks=$((checks + 1))
    if ! /usr/bin/python3 "$kit/atspi_see.py" "$@" >"$scratch/seen" 2>&1; then
        fail "$language: no $2 $3" "$(cat "$scratch/seen")"
        finish
    fi
    waited=$(head -1 "$scratch/seen")
}
# Each key that is pressed is one input, and so is each field that is filled.
inputs=0
press() {
    inputs=$((inputs + 1))
    xdotool key --clearmodifiers "$1"
}
write() {
    inputs=$((inputs + 1))
    xdotool type --clearmodifiers --delay 15 "$1"
}
# pops_up PROCESS: waits for a menu, which is a window of its own that a screen reader is not led to.
pops_up() {
    tries=0
    until [ "$(xdotool search --onlyvisible --pid "$1" 2>/dev/null | wc -l)" -ge 2 ] || [ $tries -ge 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    checks=$((checks + 1))
    [ $tries -lt 100 ] || fail "$language: no menu"
}
# picture WINDOW NAME: for whoever wants to look; also tells whether anything is to be seen at all.
picture() {
    command -v import >/dev/null || return 0
    import -window "$1" "${CERCLE_SCREENSHOTS:-$scratch}/scenario-$language-$2.png"
}
# leaves PROCESS WINDOW NAME: by keyboard, in silence.
leaves() {
    at "$2"
    xdotool key ctrl+q
    tries=0
    while kill -0 "$1" 2>/dev/null && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    if kill -0 "$1" 2>/dev/null; then
        fail "$language: the window of $3 does not close"
        kill -9 "$1"
    fi
    status=0
    wait "$1" || status=$?
    same "exit of $3's window" 0 "$status"
    same "what $3's window says meanwhile" "" "$(cat "$scratch/$3.out" "$scratch/$3.err")"
}

# begins LANGUAGE ONE OTHER: the whole way, with two people.
begins() {
    language=$1
    one=$2
    other=$3
    laptop "$one"
    first=$process
    here=$window
    inputs=0
    see $first focus "$(say 'Your name' 'Votre nom')"
    write "Léa"
    press Return
    see $first focus "$(say 'Create a group' 'Créer un groupe')"
    press Return
    see $first focus "$(say '[Ff]reelance' '[Ff]reelance|[Ii]ndépendant')"
    press Down
    press Return
    see $first focus "$(say '^Name' '^Nom')"
    write "Graphes"
    press Return
    see $first focus "$(say 'Make an invitation' 'Créer une invitation')"
    press Return
    see $first focus "$(say 'Copy the message' 'Copier le message')"
    press Return
    echo "$language: an invitation after $inputs inputs"
    checks=$((checks + 1))
    [ $inputs -le 12 ] || fail "$inputs inputs from the launch to an invitation, not 12 at most"
    "$CERCLE_BIN_DIR/../tests/clipboard" >"$scratch/message" 2>"$err" || fail "no message on the clipboard" "$(cat "$err")"
    link=$(grep -o 'cercle://join/[^[:space:]]*' "$scratch/message" | head -1)
    checks=$((checks + 1))
    [ -n "$link" ] || fail "$language: no link in the message" "$(cat "$scratch/message")"

    # One more session than the template has.
    press Escape
    see $first shown "$(say 'New session' 'Nouvelle séance')"
    press ctrl+n
    see $first focus "$(say '^Title' '^Titre')"
    write "Minimal cuts"
    press Return
    see $first shown "Minimal cuts"
    press ctrl+e
    see $first focus "Notes"
    picture "$here" before

    # The other laptop: nothing is joined before a word is said.
    laptop "$other" "$link"
    second=$process
    there=$window
    see $second focus "$(say 'Your name' 'Votre nom')"
    write "Paul"
    press Return
    see $second focus "$(say 'Join the group' 'Rejoindre le groupe')"
    see $second shown "Graphes"
    picture "$there" offer
    press Return
    see $second shown "$(say 'New session' 'Nouvelle séance')" 40
    press ctrl+k
    see $second focus "$(say 'Search' 'Recherche')"
    write "Minimal cuts"
    see $second shown "^Minimal cuts"
    press Return
    see $second shown "$(say 'Open notes' 'Ouvrir les notes')"
    press ctrl+e
    see $second focus "Notes"

    # Typed there, seen here: the clock runs from the last key.
    write "# Coupe minimale"
    press Return
    write "Chaque coupe borne le flot"
    see $first text "borne le flot" 30
    echo "$language: the words are there $waited ms after the last key"
    picture "$there" typed
    at "$here"
    sleep 0.5 # what was covered is painted
    picture "$here" after
    if [ -s "$scratch/scenario-$language-before.png" ]; then
        checks=$((checks + 1))
        ! cmp -s "$scratch/scenario-$language-before.png" "$scratch/scenario-$language-after.png" ||
            fail "$language: the window of the first laptop looks as before"
    fi

    # The PDF, from the first window.
    press ctrl+shift+s
    pops_up $first
    press Return
    see $first focus "$(say 'File &name|File name' 'Nom')"
    press ctrl+a
    write "$scratch/$one-notes.pdf"
    press Return
    tries=0
    until [ -s "$scratch/$one-notes.pdf" ] || [ $tries -ge 200 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    see $first shown "$one-notes.pdf"
    pdftotext -layout "$scratch/$one-notes.pdf" "$scratch/pdf.txt" 2>"$err" || fail "no PDF" "$(cat "$err")"
    holds "$scratch/pdf.txt" "Minimal cuts" "the title in the PDF"
    holds "$scratch/pdf.txt" "Chaque coupe borne le flot" "the words in the PDF"

    # The pages by their digits: on a French keyboard, by what stands on the same keys without Shift.
    press "alt+$(say 5 parenleft)"
    see $first shown "$(say 'Add a link' 'Ajouter un lien')"
    # What the other one adds there comes in while it is looked at.
    at "$there"
    press ctrl+l
    see $second focus "$(say '^Link' '^Lien')"
    write "https://example.org/flots"
    press Return
    see $second shown "^[Ff]lots"
    see $first shown "^[Ff]lots" 30
    at "$here"
    press "alt+$(say 8 underscore)"
    see $first shown "$(say 'Change your name' 'Changer votre nom|Changer de nom')"

    leaves $second "$there" "$other"
    leaves $first "$here" "$one"
    done_by "$one" --json get group
    group=$(value 0.id)
    for who in "$one" "$other"; do
        done_by "$who" --json get session --group "$group" --where "title=Minimal cuts"
        session=$(value 0.id)
        done_by "$who" note "$session"
        holds "$out" "^# Coupe minimale" "$who: the heading"
        holds "$out" "^Chaque coupe borne le flot" "$who: the words"
        done_by "$who" check
        find "$scratch/$who-home" -type f ! -path '*/.cache/fontconfig/*' >"$scratch/strays"
        [ ! -s "$scratch/strays" ] || fail "$who: files outside the folders of the desktop" "$(cat "$scratch/strays")"
    done
}

begins en lea paul
if [ -n "$layout" ] && setxkbmap fr 2>/dev/null; then
    begins fr zoe marc
    setxkbmap "$layout"
else
    echo "no setxkbmap: the French keyboard is left out"
fi
finish
