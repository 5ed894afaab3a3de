#!/bin/sh
# The package on a bare Debian: it installs, starts, opens links, and goes without a trace and without taking along
# what members wrote. Needs a mirror and the right to make a chroot.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

[ "$CERCLE_BUILD_TYPE" = Release ] || skip "a package is made of a release build, not of $CERCLE_BUILD_TYPE"
command -v mmdebstrap >/dev/null || skip "mmdebstrap is not installed"
# shellcheck disable=SC1091
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
mirror=$(awk '/^URIs:/ { print $2; exit } /^deb / { for (i = 2; i <= NF; i++) if ($i ~ /^[a-z]+:\/\//) { print $i; exit } }' \
    /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null)
[ -n "$suite" ] && [ -n "$mirror" ] || skip "no Debian mirror is known here"
components=main
grep -q '^ID=ubuntu' /etc/os-release && components="main universe"
made=$scratch/made
# A right or a mirror that is missing is no fault of the package's: an empty system tells.
if ! mmdebstrap --quiet --variant=extract --include=base-files --format=null "$suite" /dev/null \
    "deb $mirror $suite $components" >"$made" 2>&1; then
    skip "no chroot can be made here: $(grep -m1 '^E:' "$made" || tail -1 "$made")"
fi

. "$CERCLE_SOURCE_DIR/tests/system/kit/package.sh"
make_package
cp "$package" "$scratch/cercle.deb"
cp "$CERCLE_SOURCE_DIR/tests/system/kit/in_chroot.sh" "$scratch"

# A display of its own: the keyboard of the tests' display stays with the test that has it.
display=
if command -v Xvfb >/dev/null; then
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" >"$scratch/xvfb" 2>&1 &
    started="$started $!"
    tries=0
    until [ -s "$scratch/display" ] || [ $tries -ge 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    [ ! -s "$scratch/display" ] || display=:$(cat "$scratch/display")
fi
checks=$((checks + 1))
mmdebstrap --quiet --dpkgopt=force-unsafe-io --variant=apt --format=null --include=desktop-file-utils,shared-mime-info,xdg-utils \
    --customize-hook="copy-in $scratch/cercle.deb $scratch/in_chroot.sh /tmp" \
    --customize-hook="chroot \"\$1\" env DISPLAY=$display sh /tmp/in_chroot.sh $CERCLE_VERSION" \
    "$suite" /dev/null "deb $mirror $suite $components" >"$made" 2>&1 ||
    fail "the package in a chroot" "$(tail -30 "$made")"
sed -n 's/^in the chroot: //p' "$made"
finish
