#!/bin/sh
# Two laptops over the loopback: an invitation, a join, edits on both sides while apart, and the same group on
# both afterwards, with nothing lost.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# what_is_held PROFILE FILE: every session and resource of the group, as JSON, in one order.
what_is_held() {
    : >"$2"
    for entity in group member session resource decision action_item; do
        done_by "$1" --json get $entity --group "$group"
        tr '{' '\n' <"$out" | sed 's/[],}]*$//' | sort >>"$2"
    done
}
# all_same: both profiles hold the same, and both prove it.
all_same() {
    what_is_held lea "$scratch/lea.held"
    what_is_held paul "$scratch/paul.held"
    checks=$((checks + 1))
    cmp -s "$scratch/lea.held" "$scratch/paul.held" ||
        fail "the two laptops hold different things $1" "$(diff "$scratch/lea.held" "$scratch/paul.held")"
    done_by lea check
    done_by paul check
}

person lea "Léa"
person paul "Paul"
group=$(group_of lea)
done_by lea --json put session --group "$group" title="First evening" date=2026-12-01 time=18:30
session=$(value id)
printf 'Opening words.\n' >"$scratch/notes"
done_by lea note "$session" --set "$scratch/notes"

# A code that is none, and one that nobody answers.
refused 1 "." paul join "CERCLE1-NOT-A-CODE"
done_by lea invite "$group"
code=$(cat "$out")
same "an invitation is one line" 1 "$(wc -l <"$out")"
refused 1 "." paul join "$code" --at 127.0.0.1:9
refused 1 "." paul join "$(echo "$code" | cut -c 1-60)"

# The join brings the group.
serve lea
done_by paul join "$code" --at "$address"
done_by paul --json get session --group "$group"
same "the session came over" "First evening" "$(value 0.title)"
done_by paul note "$session"
same "its notes too" "Opening words." "$(cat "$out")"

# A code for one person lets in one person.
person mallory "Mallory"
refused 1 "." mallory join "$code" --at "$address"
stop "$server"
done_by lea --json member list "$group"
same "two members" 2 "$(value '#')"
all_same "after the join"

# Apart: each writes its own, both write the same title and into the same notes.
done_by lea put session --group "$group" title="Lea's evening" date=2026-12-08 time=18:30
done_by paul put session --group "$group" title="Paul's evening" date=2026-12-15 time=18:30
done_by paul --json put resource --group "$group" title="Paul's book" tags=novel
book=$(value id)
done_by lea put session "$session" place="Library"
done_by paul put session "$session" minutes=75
printf 'Before.\nOpening words.\n' >"$scratch/notes"
done_by lea note "$session" --set "$scratch/notes"
printf 'Opening words.\nAfter.\n' >"$scratch/notes"
done_by paul note "$session" --set "$scratch/notes"
refused 1 "." paul sync --at 127.0.0.1:9 --wait 2

serve lea
done_by paul sync "$group" --at "$address" --wait 20
stop "$server"
all_same "after edits on both sides"
done_by lea --json get session --group "$group"
same "all sessions are on both" 3 "$(value '#')"
done_by lea --json get session "$session"
same "Lea's field" Library "$(value 0.place)"
same "Paul's field" 75 "$(value 0.minutes)"
done_by lea note "$session"
same "both texts" "$(printf 'Before.\nOpening words.\nAfter.')" "$(cat "$out")"

# A removal travels, and so does its restoration from the other side.
done_by lea remove resource "$book"
serve lea
done_by paul sync --at "$address" --wait 20
stop "$server"
done_by paul --json get resource --group "$group"
same "the removal travelled" 0 "$(value '#')"
done_by paul restore resource "$book"
serve paul
done_by lea sync --at "$address" --wait 20
stop "$server"
done_by lea --json get resource --group "$group"
same "the restoration travelled back" 1 "$(value '#')"
all_same "after a removal and a restoration"

# Nothing to do is done at once, and changes nothing.
serve lea
done_by paul sync --at "$address" --wait 20
done_by paul sync --at "$address" --wait 20
stop "$server"
all_same "after a sync with nothing to do"

# A stranger with the address and without a code gets nothing.
done_by mallory --json group list
same "groups of a stranger" 0 "$(value '#')"
finish
