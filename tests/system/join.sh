#!/bin/sh
# Joining: once and again, through any member's laptop, with a code that was taken back or has come to its end,
# and what is said when nobody answers or somebody interrupts.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# within SECONDS ARGUMENT…: done_by, and no longer than that.
within() {
    limit=$1
    shift
    began=$(date +%s)
    done_by "$@"
    took=$(($(date +%s) - began))
    [ $took -le "$limit" ] || fail "$said took $took seconds, not $limit"
}
# A server that takes connections and says nothing: stopped in its tracks.
serve_silently() {
    serve "$1"
    kill -STOP "$server"
}

for one in lea paul mia mallory; do
    person $one "$one"
done
group=$(group_of lea)
done_by lea put session --group "$group" title="First evening" date=2026-12-01 time=18:30

# Joining twice, in every form of the code, with the inviter there and away.
done_by lea invite "$group"
code=$(cat "$out")
serve lea
done_by paul join "$code" --at "$address"
within 10 paul join "$code" --at "$address"
holds "$out" "^$group\$" "joining again tells the group"
holds "$out" "already a member" "joining again says so"
stop "$server"
within 10 paul join "$code"
within 10 paul join "cercle://join/$code"
printf '{"kind":"cercle-invitation","v":1,"code":"%s","group":"Circle","from":"lea"}\n' "$code" >"$scratch/x.cercle"
within 10 paul --json join "$scratch/x.cercle"
same "told as a document, too" true "$(value already)"
same "with the group" "$group" "$(value id)"

# Another member's laptop honours a code; a stranger's does not.
done_by lea --json invite "$group" --uses 2
code=$(value code)
serve lea
done_by paul sync --at "$address"
stop "$server"
done_by mallory group new --title Mine --goal Mine
serve mallory
refused 1 "does not know this invitation" mia join "$code" --at "$address"
stop "$server"
serve paul
done_by mia join "$code" --at "$address"
done_by mia --json get session --group "$group"
same "the session came through another member" "First evening" "$(value 0.title)"
done_by mia check

# What is used up is said in the joiner's language, whatever the other side speaks.
done_by mallory join "$code" --at "$address"
stop "$server"
person ines "Ines"
serve paul --lang fr
refused 1 "used up" ines join "$code" --at "$address"
stop "$server"

# Taking an invitation back: by its id, by a part of it, by its code.
for form in id part code; do
    done_by lea --json invite "$group"
    code=$(value code)
    id=$(value id)
    done_by lea --json invite list "$group"
    holds "$out" "\"id\":\"$id\",\"state\":\"open\"" "the list has it"
    case $form in
    id) done_by lea invite withdraw "$group" "$id" ;;
    part) done_by lea invite withdraw "$group" "$(echo "$id" | cut -c 1-20)" ;;
    code) done_by lea invite withdraw "$group" "$code" ;;
    esac
    done_by lea invite list "$group"
    holds "$out" "^$id +withdrawn" "the list says that it is withdrawn"
    serve lea
    refused 1 "withdrawn" ines join "$code" --at "$address"
    stop "$server"
done
refused 1 "invite list" lea invite withdraw "$group" zzzzzzzz
refused 1 "incomplete" lea invite withdraw "$group" "$(echo "$code" | cut -c 1-60)"
refused 2 "invite withdraw" lea invite withdraw "$group"
serve lea
done_by paul sync --at "$address"
stop "$server"
refused 1 "owner or an admin" paul invite withdraw "$group" "$id"

# A code of a later version.
refused 1 "newer version" ines join "$(echo "$code" | sed 's/^CERCLE1/CERCLE2/')"

# Nobody answers, somebody stays silent, somebody interrupts.
done_by lea invite "$group"
code=$(cat "$out")
refused 1 "127.0.0.1:9" ines join "$code" --at 127.0.0.1:9
serve_silently lea
began=$(date +%s)
refused 1 "given up" ines join "$code" --at "$address" --wait 2
[ $(($(date +%s) - began)) -le 6 ] || fail "--wait 2 took $(($(date +%s) - began)) seconds"
"$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/ines" join "$code" --at "$address" >"$out" 2>"$err" &
joining=$!
started="$started $joining"
sleep 1
kill -TERM $joining
wait $joining
same "an interrupted join fails" 1 $?
holds "$err" "^cerclectl: .*interrupted" "an interrupted join says so"
kill -CONT "$server"
stop "$server"

# It goes on as if nothing had been.
serve lea
done_by ines join "$code" --at "$address"
stop "$server"
done_by ines check
finish
