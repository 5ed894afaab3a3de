#!/bin/sh
# A picture of every page: empty and with the sample group, in both languages and both themes; of some of them also
# in a small window and at one and a half times the size. Made when `sh tests/run.sh --screenshots DIR` asks for them.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

[ -n "${CERCLE_SCREENSHOTS:-}" ] || skip "no folder for screenshots was named"
[ -n "${DISPLAY:-}" ] || skip "no display for the window"
command -v import >/dev/null || skip "imagemagick is not installed"
command -v xdotool >/dev/null || skip "xdotool is not installed"

scale=1
# picture NAME PROFILE LANGUAGE THEME SIZE PAGE ITEM NOTES [KEYS…]: starts the window at that place, presses the keys,
# and keeps what it shows.
picture() {
    picture_name=$1
    config=$scratch/config-$picture_name
    mkdir -p "$config/cercle" "$scratch/run"
    chmod 700 "$scratch/run"
    # What belongs to a profile is kept under a name made of its path.
    scope=profile-$(printf %s "$scratch/$2" | sha256sum | cut -c1-12)-place
    printf '[look]\ntheme=%s\nlanguage=%s\n\n[%s]\npage=%s\ngroup=%s\nitem=%s\nnotes=%s\nview=0\n' \
        "$4" "$3" "$scope" "$6" "$group" "$7" "$8" >"$config/cercle/cercle.ini"
    env QT_SCALE_FACTOR="$scale" XDG_CONFIG_HOME="$config" XDG_RUNTIME_DIR="$scratch/run" DBUS_SESSION_BUS_ADDRESS=disabled: \
        "$CERCLE_BIN_DIR/cercle" --profile "$scratch/$2" --lang "$3" >"$scratch/window.out" 2>&1 &
    shown=$!
    started="$started $shown"
    size=$5
    shift 8
    window=
    tries=0
    while [ -z "$window" ] && [ $tries -lt 150 ] && kill -0 $shown 2>/dev/null; do
        window=$(xdotool search --onlyvisible --pid $shown 2>/dev/null | head -1)
        tries=$((tries + 1))
        [ -n "$window" ] || sleep 0.1
    done
    checks=$((checks + 1))
    if [ -z "$window" ]; then
        fail "$picture_name: no window" "$(cat "$scratch/window.out")"
        return
    fi
    xdotool windowsize "$window" "${size%x*}" "${size#*x}"
    sleep 0.8
    for key in "$@"; do
        xdotool key --window "$window" "$key"
        sleep 0.4
    done
    import -window "$window" "$CERCLE_SCREENSHOTS/$picture_name.png"
    colours=$(identify -format %k "$CERCLE_SCREENSHOTS/$picture_name.png")
    [ "${colours:-0}" -ge 16 ] || fail "$picture_name: the window is empty"
    stop $shown
}

person newcomer "Léa"
for language in fr en; do
    done_by member-$language init --name "Léa"
    done_by member-$language --lang $language sample load
    done_by empty-$language init --name "Léa"
    done_by empty-$language --lang $language group new --title "Graphes" --goal "Comprendre Dijkstra"
    done_by member-$language --json get group
    group=$(value 0.id)
    filled=$group
    done_by empty-$language --json get group
    bare=$(value 0.id)
    done_by member-$language --json get session --group "$group"
    number=0
    while [ "$(value $number.notes)" = "" ]; do
        number=$((number + 1))
    done
    session=$(value $number.id)
    for theme in light dark; do
        size=1440x860
        name=$language-$theme
        picture "$name-start" newcomer $language $theme $size "" "" false
        for page in $(pages); do
            group=$filled
            picture "$name-$page" member-$language $language $theme $size "$page" "" false
            group=$bare
            picture "$name-$page-empty" empty-$language $language $theme $size "$page" "" false
        done
        group=$filled
        picture "$name-notes" member-$language $language $theme $size sessions "$session" true
        picture "$name-desk" member-$language $language $theme $size reviews "" false ctrl+r 3
        picture "$name-palette" member-$language $language $theme $size sessions "" false ctrl+k
        picture "$name-shortcuts" member-$language $language $theme $size sessions "" false F1
        picture "$name-invite" member-$language $language $theme $size sessions "" false ctrl+shift+i
        picture "$name-form" member-$language $language $theme $size sessions "" false ctrl+n
    done
    for page in home sessions library roles; do
        picture "$language-small-$page" member-$language $language light 1024x640 "$page" "" false
        scale=1.5
        picture "$language-scaled-$page" member-$language $language light 1440x860 "$page" "" false
        scale=1
    done
done
echo "pictures are in $CERCLE_SCREENSHOTS"
finish
