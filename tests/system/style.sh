#!/bin/sh
# The window looks the same whatever style, theme, font and colours the desktop asks programs to take: every pixel, and it says
# nothing about it.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

[ -n "${DISPLAY:-}" ] || skip "no display for the window"
command -v xdotool >/dev/null || skip "xdotool is not installed"
command -v compare >/dev/null || skip "ImageMagick is not installed"

person lea "Léa"
done_by lea --lang en sample load
done_by lea --json get group
group=$(value 0.id)

# A desktop whose files ask for other letters and colours: what Qt reads by itself for KDE and for GTK.
mkdir -p "$scratch/loud" "$scratch/home/.themes"
printf '[General]\nfont=DejaVu Serif,15,-1,5,50,0,0,0,0,0\nwidgetStyle=windows\n\n[Colors:Window]\nBackgroundNormal=255,0,0\nForegroundNormal=0,0,255\n\n[Colors:View]\nBackgroundNormal=0,255,0\n' \
    >"$scratch/loud/kdeglobals"
mkdir -p "$scratch/loud/gtk-3.0" "$scratch/loud/qt6ct"
printf '[Settings]\ngtk-font-name=DejaVu Serif 15\ngtk-theme-name=HighContrast\ngtk-application-prefer-dark-theme=1\n' \
    >"$scratch/loud/gtk-3.0/settings.ini"
printf '[Appearance]\nstyle=Windows\ncustom_palette=false\n\n[Fonts]\ngeneral="DejaVu Serif,15,-1,5,50,0,0,0,0,0"\n' \
    >"$scratch/loud/qt6ct/qt6ct.conf"

# pictures NAME [VARIABLE=VALUE…]: three pages of a window that is started that way, and a form.
pictures() {
    name=$1
    shift
    rm -rf "$scratch/config"
    cp -a "$scratch/loud" "$scratch/config"
    mkdir "$scratch/config/cercle"
    scope=profile-$(printf %s "$scratch/lea" | sha256sum | cut -c1-12)-place
    printf '[look]\ntheme=light\nlanguage=en\nreduceMotion=true\n\n[%s]\npage=library\ngroup=%s\n' "$scope" "$group" \
        >"$scratch/config/cercle/cercle.ini"
    env -u QT_STYLE_OVERRIDE -u QT_QPA_PLATFORMTHEME -u XDG_CURRENT_DESKTOP HOME="$scratch/home" \
        XDG_CONFIG_HOME="$scratch/config" DBUS_SESSION_BUS_ADDRESS=disabled: "$@" \
        "$CERCLE_BIN_DIR/cercle" --profile "$scratch/lea" --lang en >"$scratch/window.out" 2>&1 &
    shown=$!
    started="$started $shown"
    window=$(timeout 30 xdotool search --sync --onlyvisible --pid $shown 2>/dev/null | head -1)
    checks=$((checks + 1))
    [ -n "$window" ] || {
        fail "$name: no window" "$(cat "$scratch/window.out")"
        return
    }
    xdotool windowactivate --sync "$window" windowsize --sync "$window" 1200 760 mousemove --window "$window" 2 2 2>/dev/null
    sleep 1
    for key in alt+5 alt+6 alt+8 ctrl+comma ctrl+l; do
        xdotool key --clearmodifiers $key
        sleep 0.5
        # A cursor that blinks is not looked at: the keyboard goes out of the fields.
        [ $key != ctrl+l ] || { xdotool key Tab Tab Tab; sleep 0.3; }
        import -silent -window "$window" "$scratch/$name-$key.png"
        [ $name = plain ] && continue
        differ=$(compare -metric AE "$scratch/plain-$key.png" "$scratch/$name-$key.png" null: 2>&1)
        same "pixels that differ with $name after $key" 0 "$differ"
    done
    # The bus is switched off here, which Qt's own part for KDE regrets.
    grep -v -E '^qt.qpa.theme.dbus:|^ Check your DBus' "$scratch/window.out" >"$scratch/said"
    same "what the window says with $name" "" "$(cat "$scratch/said")"
    stop $shown
}
pictures plain
pictures again
pictures windows QT_STYLE_OVERRIDE=Windows
pictures kvantum QT_STYLE_OVERRIDE=kvantum
pictures gtk3 QT_QPA_PLATFORMTHEME=gtk3
pictures qt6ct QT_QPA_PLATFORMTHEME=qt6ct QT_STYLE_OVERRIDE=Adwaita-Dark
pictures qt5ct QT_QPA_PLATFORMTHEME=qt5ct
pictures kde XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=5
pictures gnome XDG_CURRENT_DESKTOP=GNOME GTK_THEME=HighContrast

# Qt's own option is none of Cercle's: it is said, not taken in silence.
status=0
"$CERCLE_BIN_DIR/cercle" -style windows >"$out" 2>"$err" || status=$?
same "exit with -style" 2 "$status"
holds "$err" "“-style” is not understood" "what is said about -style"
finish
