#!/bin/sh
# Builds Cercle and starts it:  sh app/run.sh [--preset release] [--build] [arguments for cercle]
# Installs what is missing on Debian and Ubuntu. --build only builds. Without a display the command line shows
# what Cercle does: two laptops and a sample group, from the invitation to the exported notes.
set -eu
cd "$(dirname "$0")/.."
. app/packages.sh

preset=release
build_only=
while [ $# -gt 0 ]; do
    case $1 in
    --preset)
        preset=${2:?--preset needs a name: release, dev or fuzz}
        shift 2
        ;;
    --build)
        build_only=yes
        shift
        ;;
    *) break ;;
    esac
done

# shellcheck disable=SC2086
packages_install $packages_build
build_preset "$preset" programs
[ -z "$build_only" ] || exit 0

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "build/$preset/bin/cercle" "$@"
fi
echo "No display here: showing the sample group on the command line." >&2
exec "build/$preset/bin/cerclectl" demo "$@"
