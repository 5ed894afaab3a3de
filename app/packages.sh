# shellcheck shell=sh disable=SC2034
# What Cercle is built from and tested with, by Debian's names, and how it gets there. Sourced by app/run.sh
# and tests/run.sh. "a|b" means either: the same library under its newer and its older name.

packages_build="g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-svg-dev|libqt6svg6-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libcmark-gfm-dev libcmark-gfm-extensions-dev libical-dev libqpdf-dev libqrencode-dev libhunspell-dev libpoppler-qt6-dev
    libxcb1-dev libssl-dev libsqlite3-dev zlib1g-dev
    catch2 fontconfig libfontconfig-dev fonts-inter fonts-noto-core fonts-dejavu-core"
packages_test="xvfb openbox xdotool poppler-utils qpdf procps desktop-file-utils appstream shared-mime-info
    libglib2.0-bin zbar-tools lintian dpkg-dev file mmdebstrap python3-pyatspi at-spi2-core dbus"

package_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# packages_install NAMES…: installs those that are missing, with apt-get as root or through sudo. Does nothing,
# and asks for no right, when all are there; elsewhere than on Debian and its kin it names what has to be there.
packages_install() {
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        if ! command -v cmake >/dev/null 2>&1 || ! command -v c++ >/dev/null 2>&1; then
            echo "Cercle needs the following; these are Debian's names, install your system's equivalents first:" >&2
            echo "$@" | tr -s ' \n' '  ' | fold -s -w 100 >&2
            return 1
        fi
        return 0
    fi
    missing=
    for wanted in "$@"; do
        found=
        for name in $(echo "$wanted" | tr '|' ' '); do
            if package_installed "$name"; then
                found=yes
            fi
        done
        [ -n "$found" ] || missing="$missing $wanted"
    done
    [ -n "$missing" ] || return 0

    as_root=
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "As root, install:$(echo "$missing" | sed 's/|[^ ]*//g')" >&2
            return 1
        fi
        as_root="sudo env"
    fi
    echo "Installing:$missing" >&2
    $as_root ${as_root:+DEBIAN_FRONTEND=noninteractive} apt-get -qq update || return 1
    chosen=
    for wanted in $missing; do
        pick=
        for name in $(echo "$wanted" | tr '|' ' '); do
            if [ -z "$pick" ] && apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [0-9]'; then
                pick=$name
            fi
        done
        chosen="$chosen ${pick:-${wanted%%|*}}"
    done
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    # shellcheck disable=SC2086
    $as_root ${as_root:+DEBIAN_FRONTEND=noninteractive} \
        apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends $chosen >/dev/null || {
        echo "These packages could not be installed:$chosen. See the lines of apt-get above." >&2
        return 1
    }
}

# build_preset PRESET [TARGET…]: configures build/PRESET and builds it, quietly unless it fails.
build_preset() {
    preset=$1
    shift
    if command -v ninja >/dev/null 2>&1 && [ ! -f "build/$preset/CMakeCache.txt" ]; then
        CMAKE_GENERATOR=Ninja
        export CMAKE_GENERATOR
    fi
    said=$(cmake --preset "$preset" 2>&1) || {
        echo "$said" >&2
        echo "The build could not be set up; the lines above say what is missing." >&2
        return 1
    }
    cmake --build "build/$preset" --parallel "$(getconf _NPROCESSORS_ONLN)" ${1:+--target "$@"}
}
