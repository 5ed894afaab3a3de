#!/bin/sh
# tests/CONVENTIONS.md names every convention once, with tests that are there.
set -eu
export LC_ALL=C.UTF-8
failures=0
fail() {
    echo "FAILED: $1"
    failures=$((failures + 1))
}
table=$CERCLE_SOURCE_DIR/tests/CONVENTIONS.md
known=$(ctest --test-dir "$CERCLE_BIN_DIR/.." -N | sed -n 's/^ *Test *#[0-9]*: //p')
[ -n "$known" ] || fail "ctest lists no tests"
number=1
while [ $number -le 45 ]; do
    row=$(grep "^| $number |" "$table") || fail "no line for convention $number"
    [ "$(grep -c "^| $number |" "$table")" -le 1 ] || fail "two lines for convention $number"
    case $row in
        *'`'* | *'no test'*) ;;
        *) fail "convention $number has neither a test nor the words “no test”" ;;
    esac
    number=$((number + 1))
done
# A test that this system cannot build (no window, no bus) is a file all the same.
for name in $(grep '^| [0-9]' "$table" | grep -o '`[^`]*`' | tr -d '`' | sort -u); do
    echo "$known" | grep -q -x -- "$name" && continue
    [ -f "$CERCLE_SOURCE_DIR/tests/$name.cpp" ] || [ -f "$CERCLE_SOURCE_DIR/tests/$name.sh" ] ||
        fail "there is no test $name"
done
[ $failures -gt 0 ] || echo "$(echo "$known" | wc -l) tests, all that are named are there"
exit $((failures > 0))
