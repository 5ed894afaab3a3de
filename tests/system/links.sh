#!/bin/sh
# Links and invitation files as a desktop opens them: the type of *.cercle, who opens it and cercle://, and every byte of
# the address on its way to the program, none of it to a shell.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
id=org.cercle.Cercle

for tool in gio update-desktop-database update-mime-database; do
    command -v $tool >/dev/null || skip "$tool is not installed"
done

# A home in which Cercle has just been installed.
mkdir -p "$scratch/home" "$scratch/bin" "$scratch/run" "$scratch/data/applications" "$scratch/data/mime/packages"
chmod 700 "$scratch/run"
cp "$CERCLE_SOURCE_DIR/app/desktop/$id.desktop" "$scratch/data/applications/"
cp "$CERCLE_SOURCE_DIR/app/desktop/$id.mime.xml" "$scratch/data/mime/packages/$id.xml"
update-desktop-database "$scratch/data/applications"
update-mime-database "$scratch/data/mime" >/dev/null 2>&1
# What stands for the program writes down what it is given, byte for byte.
cat >"$scratch/bin/cercle" <<'END'
#!/bin/sh
{
    printf '%s\n' "$#"
    printf '%s' "$1"
} >"$CERCLE_GIVEN.part"
mv "$CERCLE_GIVEN.part" "$CERCLE_GIVEN"
END
chmod 755 "$scratch/bin/cercle"
# desktop COMMAND…: as a member's session would run it.
desktop() {
    env PATH="$scratch/bin:$PATH" HOME="$scratch/home" XDG_DATA_HOME="$scratch/data" XDG_RUNTIME_DIR="$scratch/run" \
        XDG_CONFIG_HOME="$scratch/config" XDG_CURRENT_DESKTOP=X-Test DBUS_SESSION_BUS_ADDRESS=disabled: \
        CERCLE_GIVEN="$scratch/given" "$@" 2>>"$scratch/said"
}
# gives WANTED COMMAND…: the program has to be started with exactly that.
gives() {
    wanted=$1
    shift
    rm -f "$scratch/given"
    desktop "$@"
    tries=0
    until [ -e "$scratch/given" ] || [ $tries -ge 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    printf '1\n%s' "$wanted" >"$scratch/wanted"
    checks=$((checks + 1))
    cmp -s "$scratch/wanted" "$scratch/given" || fail "$*: not “$wanted”" "$(cat "$scratch/given" "$scratch/said" 2>&1)"
}

desktop gio mime x-scheme-handler/cercle >"$out"
holds "$out" "^Default application .*: $id.desktop" "who opens cercle://"
desktop gio mime application/vnd.cercle.invite+json >"$out"
holds "$out" "^Default application .*: $id.desktop" "who opens *.cercle"
printf '{"kind":"cercle-invitation","v":1,"code":"X"}\n' >"$scratch/mon groupe & co.cercle"
desktop gio info -a standard::content-type "$scratch/mon groupe & co.cercle" >"$out"
holds "$out" "content-type: application/vnd.cercle.invite\+json" "the type of an invitation"

touch "$scratch/sentinel"
# shellcheck disable=SC2016
for link in 'cercle://join/AB12?n=Algo%20%26' 'cercle://join/AB12?n=L%C3%A9a&f=%22%27%3B' \
    'cercle://join/AB12?n=$(rm%20sentinel)' 'cercle://join/AB12?n=a%25b%2Fc#d' 'cercle://join/AB12?n=%u%F' \
    "cercle://join/AB12?n=\`rm\`;|x" "cercle://join/$(head -c 1800 /dev/zero | tr '\0' A)"; do
    gives "$link" gio open "$link"
    if command -v xdg-open >/dev/null; then gives "$link" xdg-open "$link"; fi
    if command -v gtk-launch >/dev/null; then gives "$link" gtk-launch $id "$link"; fi
done
[ -e "$scratch/sentinel" ] || fail "a link was run by a shell"
rm -f "$scratch/given"
desktop gio open "$scratch/mon groupe & co.cercle"
tries=0
until [ -e "$scratch/given" ] || [ $tries -ge 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
holds "$scratch/given" "mon( |%20)groupe( |%20)(&|%26)( |%20)co\.cercle$" "a file that is opened"
given=$(sed -n 2p "$scratch/given")

# The real window, started by the desktop with a real invitation, and with the file as it was given above.
[ -n "${DISPLAY:-}" ] && command -v xdotool >/dev/null || finish
person lea Léa
group=$(group_of lea)
done_by lea invite "$group" --link
link=$(grep -o 'cercle://join/[^[:space:]]*' "$out" | head -1)
person paul Paul
printf '#!/bin/sh\necho $$ >"$CERCLE_GIVEN"\nexec "%s" --profile "%s" --lang en "$@"\n' "$CERCLE_BIN_DIR/cercle" \
    "$scratch/paul" >"$scratch/bin/cercle"
for one in "$link" "$given"; do
    rm -f "$scratch/given"
    : >"$scratch/said"
    case $one in
        cercle:*) desktop gio open "$one" ;;
        *) desktop gio open "$scratch/mon groupe & co.cercle" ;;
    esac
    tries=0
    until [ -s "$scratch/given" ] || [ $tries -ge 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    process=$(cat "$scratch/given")
    started="$started $process"
    window=$(timeout 20 xdotool search --sync --onlyvisible --pid "$process" 2>/dev/null | head -1)
    checks=$((checks + 1))
    [ -n "$window" ] || fail "no window for $one" "$(cat "$scratch/said")"
    sleep 1
    xdotool windowactivate --sync "$window" key ctrl+q 2>/dev/null
    tries=0
    while kill -0 "$process" 2>/dev/null && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    if kill -9 "$process" 2>/dev/null; then fail "the window that the desktop started does not close"; fi
done
done_by paul group list
same "groups that were joined by opening" "" "$(cat "$out")"
finish
