# shellcheck shell=sh
# Sourced after functions.sh by the tests of the package.

# make_package: sets $package to the file. Whoever builds with a strange umask gets the same package.
make_package() {
    checks=$((checks + 1))
    (umask 077 && cpack -G DEB --config "$CERCLE_BIN_DIR/../CPackConfig.cmake" -B "$scratch/package") \
        >"$scratch/cpack" 2>&1 || fail "cpack" "$(tail -20 "$scratch/cpack")"
    package=$(find "$scratch/package" -maxdepth 1 -name 'cercle_*.deb')
    [ -n "$package" ] || {
        fail "cpack made no package" "$(cat "$scratch/cpack")"
        finish
    }
}
