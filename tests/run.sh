#!/bin/sh
# Builds and tests Cercle:  sh tests/run.sh [--preset release] [--screenshots DIR] [--renew-pictures] [arguments for ctest]
# Installs what is missing on Debian and Ubuntu, gives the window an X server and a window manager of its own,
# and ends with CTest's summary and status. --screenshots keeps a picture of every page in DIR; --renew-pictures makes
# anew what the pages are compared with, in tests/system/pages/pictures, and does nothing else: look at what changed.
set -eu
cd "$(dirname "$0")/.."
. app/packages.sh

preset=release
while [ $# -gt 0 ]; do
    case $1 in
    --preset)
        preset=${2:?--preset needs a name: release, dev or fuzz}
        shift 2
        ;;
    --screenshots)
        mkdir -p "${2:?--screenshots needs a folder}"
        CERCLE_SCREENSHOTS=$(cd "$2" && pwd)
        export CERCLE_SCREENSHOTS
        packages_pictures=imagemagick
        shift 2
        ;;
    --renew-pictures)
        CERCLE_RENEW_PICTURES=yes
        export CERCLE_RENEW_PICTURES
        shift
        ;;
    *) break ;;
    esac
done

# shellcheck disable=SC2086
packages_install $packages_build $packages_test ${packages_pictures:-}
build_preset "$preset"

[ -z "${CERCLE_RENEW_PICTURES:-}" ] || set -- -R '^pages/pictures$' "$@"

scratch=$(mktemp -d)
server=
manager=
finish() {
    [ -z "$manager" ] || kill "$manager" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

# Fonts are scanned once, here, not by each of the programs under test.
if [ ! -w "${HOME:-/nonexistent}" ]; then
    HOME=$scratch/home
    mkdir -p "$HOME"
    export HOME
fi
if command -v fc-cache >/dev/null 2>&1; then
    fc-cache >/dev/null 2>&1 || true
fi

# The server picks a free display number itself and writes it down when it is ready.
unset DISPLAY WAYLAND_DISPLAY
if command -v Xvfb >/dev/null 2>&1; then
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -dpi 96 \
        3>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
    server=$!
    turns=0
    until [ -s "$scratch/display" ] || [ $turns -ge 100 ]; do
        sleep 0.1
        turns=$((turns + 1))
    done
    if [ -s "$scratch/display" ]; then
        DISPLAY=:$(cat "$scratch/display")
        export DISPLAY
        openbox --sm-disable --startup "touch $scratch/managed" >"$scratch/openbox.log" 2>&1 &
        manager=$!
        turns=0
        until [ -e "$scratch/managed" ] || [ $turns -ge 100 ]; do
            sleep 0.1
            turns=$((turns + 1))
        done
    else
        echo "The X server did not start, so the window is tested without one:" >&2
        cat "$scratch/xvfb.log" >&2
    fi
fi

status=0
ctest --test-dir "build/$preset" --output-on-failure --parallel "$(getconf _NPROCESSORS_ONLN)" "$@" ||
    status=$?
exit $status
