#!/bin/sh
# The Debian package: made with one command, without a complaint of lintian's, with everything the desktop wants at
# its place and nothing else.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
id=org.cercle.Cercle

[ "$CERCLE_BUILD_TYPE" = Release ] || skip "a package is made of a release build, not of $CERCLE_BUILD_TYPE"
command -v dpkg-deb >/dev/null || skip "dpkg is not installed"

. "$CERCLE_SOURCE_DIR/tests/system/kit/package.sh"
make_package

if command -v lintian >/dev/null; then
    checks=$((checks + 1))
    lintian --allow-root --tag-display-limit 0 --display-info --fail-on error,warning "$package" \
        >"$scratch/lintian" 2>&1 || fail "lintian" "$(cat "$scratch/lintian")"
    cat "$scratch/lintian"
else
    echo "lintian is not installed: not checked with it"
fi

# What it says of itself.
field() {
    dpkg-deb -f "$package" "$1"
}
same "its name" cercle "$(field Package)"
same "its version" "$CERCLE_VERSION-1" "$(field Version)"
same "its section" education "$(field Section)"
same "its priority" optional "$(field Priority)"
field Depends | tr ',' '\n' | sed 's/^ *//' >"$scratch/depends"
for wanted in libqt6widgets6 libqt6svg6 libsqlite3-0 libssl3 libical3 qt6-translations-l10n fonts-inter; do
    holds "$scratch/depends" "^$wanted" "what it depends on"
done
field Recommends >"$scratch/recommends"
for wanted in qt6-wayland xdg-desktop-portal desktop-file-utils shared-mime-info; do
    holds "$scratch/recommends" "$wanted" "what it recommends"
done

# What it brings.
mkdir "$scratch/tree"
dpkg-deb -x "$package" "$scratch/tree"
cd "$scratch/tree" || exit 1
for file in bin/cercle bin/cerclectl share/applications/$id.desktop share/metainfo/$id.metainfo.xml \
    share/mime/packages/$id.xml share/icons/hicolor/scalable/apps/$id.svg \
    share/icons/hicolor/symbolic/apps/$id-symbolic.svg share/man/man1/cercle.1.gz share/man/man1/cerclectl.1.gz \
    share/man/fr/man1/cercle.1.gz share/man/fr/man1/cerclectl.1.gz share/doc/cercle/copyright \
    share/doc/cercle/changelog.gz share/doc/cercle/changelog.Debian.gz; do
    checks=$((checks + 1))
    [ -s "usr/$file" ] || fail "the package lacks $file"
done
for size in 16 22 24 32 36 48 64 72 96 128 192 256 512; do
    picture=usr/share/icons/hicolor/${size}x$size/apps/$id.png
    checks=$((checks + 1))
    # The size stands in bytes 17 to 24 of a PNG file.
    got=$(od -An -j16 -N8 -t u1 "$picture" 2>/dev/null | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }')
    [ "$got" = "${size}x$size" ] || fail "the icon of $size pixels is of $got"
done
find . -type f ! -path './usr/bin/*' ! -path './usr/lib/cercle/plugins/cercle_*.so' ! -path './usr/share/*' >"$scratch/strays"
[ ! -s "$scratch/strays" ] || fail "files of no use to a member" "$(cat "$scratch/strays")"
desktop-file-validate usr/share/applications/$id.desktop >"$scratch/said" 2>&1 ||
    fail "desktop-file-validate" "$(cat "$scratch/said")"
appstreamcli validate --no-net usr/share/metainfo/$id.metainfo.xml >"$scratch/said" 2>&1 ||
    fail "appstreamcli validate" "$(cat "$scratch/said")"
holds usr/share/metainfo/$id.metainfo.xml "<release version=\"$CERCLE_VERSION\"" "the newest release"
zcat usr/share/doc/cercle/changelog.Debian.gz | head -1 >"$scratch/newest"
holds "$scratch/newest" "^cercle \($CERCLE_VERSION-1\)" "the newest change of the package"

# The manual knows every command, in both languages.
"$CERCLE_BIN_DIR/cerclectl" --lang en --json --help >"$scratch/help.json"
commands=$("$json_value" '#' <"$scratch/help.json")
zcat usr/share/man/man1/cerclectl.1.gz | sed 's/\\-/-/g' >"$scratch/manual"
zcat usr/share/man/fr/man1/cerclectl.1.gz | sed 's/\\-/-/g' >"$scratch/manual.fr"
i=0
while [ "$i" -lt "$commands" ]; do
    name=$("$json_value" "$i.command" <"$scratch/help.json")
    holds "$scratch/manual" "^\.B cerclectl $name" "the manual"
    holds "$scratch/manual.fr" "^\.B cerclectl $name" "the French manual"
    i=$((i + 1))
done

# A desktop that has just installed it hands it links and files.
if command -v update-desktop-database >/dev/null && command -v update-mime-database >/dev/null; then
    update-desktop-database usr/share/applications
    update-mime-database usr/share/mime >/dev/null 2>&1
    holds usr/share/applications/mimeinfo.cache "^x-scheme-handler/cercle=$id.desktop" "who opens cercle://"
    holds usr/share/mime/globs2 ":application/vnd.cercle.invite.json:\*\.cercle$" "what *.cercle is"
fi
finish
