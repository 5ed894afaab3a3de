# shellcheck shell=sh
# What the tests of whole programs share: a scratch folder that goes away, a way to run cerclectl and look at
# what it said, and one summary at the end. Sourced first; each script ends with `finish`.
set -u
export LC_ALL=C.UTF-8
scratch=$(mktemp -d)
started=
failures=0
checks=0
json_value=$CERCLE_BIN_DIR/../tests/json_value

# Only what this script started is stopped, by its own number.
clean_up() {
    for pid in $started; do
        kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
    done
    umount "$scratch/small" 2>/dev/null
    chmod -R u+rwX "$scratch" 2>/dev/null
    rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

fail() {
    failures=$((failures + 1))
    echo "FAILED: $1"
    [ -z "${2:-}" ] || printf '%s\n' "$2" | sed 's/^/    /' | head -40
}

# ctl PROFILE ARGUMENT…: runs cerclectl on that profile of the scratch folder; $out and $err hold the names of
# the files with what it said, $status its exit code.
out=$scratch/out
err=$scratch/err
ctl() {
    profile=$1
    shift
    said="cerclectl $*"
    status=0
    "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/$profile" "$@" >"$out" 2>"$err" || status=$?
}

# done_by PROFILE ARGUMENT…: has to exit with 0, saying nothing on standard error.
done_by() {
    ctl "$@"
    checks=$((checks + 1))
    if [ "$status" != 0 ] || [ -s "$err" ]; then
        fail "$said: exit $status" "$(cat "$err" "$out")"
        return 1
    fi
}

# refused STATUS WORDS PROFILE ARGUMENT…: has to exit with STATUS and one line on standard error that says
# WORDS (an extended expression), with nothing on standard output.
refused() {
    wanted=$1
    words=$2
    shift 2
    ctl "$@"
    checks=$((checks + 1))
    [ "$status" = "$wanted" ] || fail "$said: exit $status, not $wanted" "$(cat "$err" "$out")"
    [ "$(wc -l <"$err")" = 1 ] || fail "$said: not one line on standard error" "$(cat "$err")"
    grep -q '^cerclectl: .' "$err" || fail "$said: not a sentence of cerclectl's" "$(cat "$err")"
    grep -E -q -- "$words" "$err" || fail "$said: does not say $words" "$(cat "$err")"
    [ ! -s "$out" ] || fail "$said: wrote on standard output although it failed" "$(cat "$out")"
}

# value PATH: what the last command's JSON holds there. Fails the test if that was not exactly one document.
value() {
    "$json_value" "$@" <"$out" 2>"$scratch/json" || {
        fail "$said: $(cat "$scratch/json")" "$(head -c 600 "$out")" >&2
        echo "(nothing)"
    }
}

# same WHAT WANTED GOT
same() {
    checks=$((checks + 1))
    [ "$2" = "$3" ] || fail "$1: wanted \"$2\", got \"$3\""
}

# holds FILE WORDS WHAT: the file has a line with the extended expression.
holds() {
    checks=$((checks + 1))
    grep -E -q -- "$2" "$1" || fail "$3: no $2" "$(head -c 1500 "$1")"
}

# person PROFILE NAME: a profile with an identity.
person() {
    done_by "$1" init --name "$2"
}

# group_of PROFILE: makes a group and prints its id.
group_of() {
    done_by "$1" --json group new --title "Reading circle" --goal "Read one book a month" --zone Europe/Paris
    value id
}

# serve PROFILE [ARGUMENT…]: starts to serve on a port of the system's choice; sets $server (its process) and
# $address.
serve() {
    profile=$1
    shift
    rm -f "$scratch/$profile.serve"
    "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/$profile" serve --listen 127.0.0.1:0 --for 120 "$@" \
        >"$scratch/$profile.serve" 2>"$scratch/$profile.serve.err" &
    server=$!
    started="$started $server"
    address=
    tries=0
    while [ -z "$address" ] && [ $tries -lt 100 ] && kill -0 "$server" 2>/dev/null; do
        address=$(sed -n '1s/^listening on //p' "$scratch/$profile.serve" 2>/dev/null)
        tries=$((tries + 1))
        [ -n "$address" ] || sleep 0.1
    done
    [ -n "$address" ] || fail "serve did not come up on $profile" "$(cat "$scratch/$profile.serve.err")"
}

# stop PROCESS: ends a server in the orderly way and waits for it.
stop() {
    kill "$1" 2>/dev/null
    tries=0
    while kill -0 "$1" 2>/dev/null && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    if kill -9 "$1" 2>/dev/null; then
        fail "process $1 did not end within ten seconds of SIGTERM"
    fi
    wait "$1" 2>/dev/null
    started=$(echo "$started" | tr ' ' '\n' | grep -v "^$1\$" | tr '\n' ' ')
}

skip() {
    echo "skipped: $1"
    exit 77
}

finish() {
    if [ $failures -gt 0 ]; then
        echo "$failures of $checks checks failed"
        exit 1
    fi
    echo "$checks checks"
    exit 0
}

# pages: the keys of all pages of the window, from its own list.
pages() {
    sed -n 's/^    {"\([a-z]*\)", Symbol::.*/\1/p' "$CERCLE_SOURCE_DIR/ui/pages/page_list.cpp"
}
