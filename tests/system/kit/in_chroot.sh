#!/bin/sh
# Run by chroot.sh as root of a bare system with /tmp/cercle.deb:  in_chroot.sh VERSION
set -eu
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
die() {
    echo "FAILED: $1"
    exit 1
}
# What a package may leave changed: the dpkg database, logs, caches.
snapshot() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /home -o -path /var/lib/dpkg \
        -o -path /var/lib/apt -o -path /var/cache -o -path /var/log \) -prune -o -print | sort >"$1"
}

# What it depends on comes first, so that only its own files lie between the two snapshots.
needs=$(dpkg-deb -f /tmp/cercle.deb Depends)
apt-get -qq -o Dpkg::Use-Pty=0 satisfy -y --no-install-recommends "$needs" >/tmp/apt.log 2>&1 || {
    cat /tmp/apt.log
    die "what the package depends on cannot be installed"
}
useradd --create-home nina
as_nina() {
    runuser -u nina -- env -u XDG_RUNTIME_DIR HOME=/home/nina DBUS_SESSION_BUS_ADDRESS=disabled: "$@"
}
snapshot /tmp/before

dpkg --install /tmp/cercle.deb
[ "$(dpkg-query -W -f='${db:Status-Status}' cercle)" = installed ] || die "not installed"
[ "$(cd /home && as_nina cercle --version)" = "cercle $1" ] || die "cercle --version"
[ "$(cd /home && as_nina cerclectl --version | head -1)" = "cerclectl $1" ] || die "cerclectl --version"
cd /home/nina
as_nina cerclectl demo >/tmp/demo 2>&1 || {
    cat /tmp/demo
    die "cerclectl demo"
}
[ "$(as_nina xdg-mime query default x-scheme-handler/cercle)" = org.cercle.Cercle.desktop ] || die "who opens cercle://"
[ "$(as_nina xdg-mime query default application/vnd.cercle.invite+json)" = org.cercle.Cercle.desktop ] ||
    die "who opens *.cercle"
grep -q 'vnd.cercle.invite.json:\*.cercle' /usr/share/mime/globs2 || die "the type of *.cercle"

# The window, on the display of the test, or on none.
[ -n "${DISPLAY:-}" ] || export QT_QPA_PLATFORM=offscreen
as_nina cerclectl init --name Nina
as_nina cerclectl --lang fr sample load
status=0
as_nina timeout 4 cercle --lang fr >/tmp/window 2>&1 || status=$?
[ $status = 124 ] || [ $status = 0 ] || die "the window ended with $status: $(cat /tmp/window)"
[ ! -s /tmp/window ] || die "the window says: $(cat /tmp/window)"

dpkg --purge cercle
snapshot /tmp/after
diff /tmp/before /tmp/after || die "the package leaves these behind, or took them along"
as_nina test -s /home/nina/.local/share/cercle/cercle.db || die "the purge took what Nina wrote"
echo "in the chroot: installed, started ($(wc -l </tmp/demo) lines of demo), purged; Nina's data is still there"
