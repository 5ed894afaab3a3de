#!/bin/sh
# What the desktop reads about Cercle is valid, bilingual and consistent with the program.
set -eu
cd "$CERCLE_SOURCE_DIR/app/desktop"
failures=0
fail() {
    echo "FAILED: $1"
    failures=$((failures + 1))
}
has() {
    grep -q -- "$2" "$1" || fail "$1 has no $2"
}

if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate org.cercle.Cercle.desktop || fail "desktop-file-validate"
else
    echo "desktop-file-validate is not installed: not checked with it"
fi
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net org.cercle.Cercle.metainfo.xml || fail "appstreamcli validate"
else
    echo "appstreamcli is not installed: not checked with it"
fi

for line in '^Exec=cercle %u$' '^Icon=org.cercle.Cercle$' '^StartupWMClass=org.cercle.Cercle$' '^Comment\[fr\]=' \
    '^MimeType=x-scheme-handler/cercle;application/vnd.cercle.invite+json;$'; do
    has org.cercle.Cercle.desktop "$line"
done
for part in '<id>org.cercle.Cercle</id>' '<launchable type="desktop-id">org.cercle.Cercle.desktop<' \
    '<summary xml:lang="fr">' '<p xml:lang="fr">' '<metadata_license>CC0-1.0<' 'oars-1.1' \
    "<release version=\"$CERCLE_VERSION\""; do
    has org.cercle.Cercle.metainfo.xml "$part"
done
[ "$(grep -c '<screenshot[ >]' org.cercle.Cercle.metainfo.xml)" -ge 2 ] || fail "fewer than two screenshots"
has org.cercle.Cercle.mime.xml 'type="application/vnd.cercle.invite+json"'
exit $((failures > 0))
