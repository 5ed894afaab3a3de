#!/bin/sh
# Roles in turn: planned, explained, swapped, declined; on two laptops that part and meet again.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# turns PROFILE FILE: the plan and everything written down about turns, as JSON lines in one order.
turns() {
    : >"$2"
    for entity in role role_turn role_change role_refusal absence attendance; do
        done_by "$1" --json get $entity --group "$group"
        tr '{' '\n' <"$out" | sed 's/[],}]*$//' | sort >>"$2"
    done
    done_by "$1" --json roles plan "$group" --weeks 6
    cat "$out" >>"$2"
}
all_same() {
    turns lea "$scratch/lea.turns"
    turns paul "$scratch/paul.turns"
    checks=$((checks + 1))
    cmp -s "$scratch/lea.turns" "$scratch/paul.turns" ||
        fail "the two laptops plan different things $1" "$(diff "$scratch/lea.turns" "$scratch/paul.turns" | cut -c 1-300)"
    done_by lea check
    done_by paul check
    done_by lea --json get role_turn --group "$group"
    same "no turn is lost or doubled $1" 36 "$(value '#')"
}
meet() {
    serve lea
    done_by paul sync "$group" --at "$address" --wait 20
    stop "$server"
}
# holder PROFILE ROLE DAY: the name of whoever has that turn.
holder() {
    done_by "$1" --json roles explain "$group" "$2" "$3"
    value member_name
}

person lea "Léa"
person paul "Paul"
group=$(group_of lea)
done_by lea --json get role --group "$group"
same "a new group has six roles" 6 "$(value '#')"
for name in Inès Omar Nina Théo Zoé; do
    done_by lea put member --group "$group" name="$name"
done
for week in 1 2 3 4 5 6; do
    done_by lea put session --group "$group" title="Evening $week" date=2099-01-0$week time=18:30
done

# A plan is the same when it is made again, and nothing is written until it is accepted.
done_by lea --json roles plan "$group" --weeks 6
same "every role of every session" 36 "$(value '#')"
cp "$out" "$scratch/plan"
done_by lea --json roles plan "$group" --weeks 6
checks=$((checks + 1))
cmp -s "$out" "$scratch/plan" || fail "two plans of one state differ"
for key in session role member why; do
    [ -n "$(value 0.$key)" ] || fail "a proposal has no $key"
done
done_by lea --json get role_turn --group "$group"
same "a plan writes nothing" 0 "$(value '#')"
done_by lea roles plan "$group" --weeks 9
holds "$out" "6 session" "fewer sessions than asked for are reported"
refused 2 "." lea roles plan "$group" --weeks none
refused 1 "." lea roles explain "$group" juggler 2099-01-01
refused 1 "." lea roles explain "$group" moderator 2098-01-01
done_by lea roles explain "$group" "Note Taker" 2099-01-01
holds "$out" "Note taker”" "the reason is a sentence"

# Two laptops plan the same while apart: one set of turns.
done_by lea invite "$group"
code=$(cat "$out")
serve lea
done_by paul join "$code" --at "$address"
stop "$server"
done_by lea roles plan "$group" --weeks 6 --accept
done_by paul roles plan "$group" --weeks 6 --accept
meet
all_same "after both planned"

# Apart: each hands over the same turn, and others besides.
first=$(holder lea moderator 2099-01-01)
second=$(holder lea moderator 2099-01-02)
third=$(holder lea moderator 2099-01-03)
done_by lea roles swap "$group" moderator 2099-01-01 "$second" --for 2099-01-02
done_by paul roles swap "$group" moderator 2099-01-01 "$third"
taker=$(holder paul "note taker" 2099-01-04)
done_by paul roles decline "$group" "note taker" 2099-01-04 --member "$taker" --reason "On the road"
[ "$(holder paul "note taker" 2099-01-04)" != "$taker" ] || fail "who declined is proposed again"
done_by lea roles absent "$group" Inès 2099-01-05
done_by lea roles never "$group" Zoé facilitator
meet
all_same "after swaps and declines apart"
now=$(holder lea moderator 2099-01-01)
checks=$((checks + 1))
case $now in
"$second" | "$third") ;;
*) fail "after two swaps of one turn neither holds it: $now" ;;
esac
done_by lea --json roles history "$group"
same "both swaps are in the history" 2 "$(tr '{' '\n' <"$out" | grep 2099-01-01 | grep -c '"state":"swapped"')"
holds "$out" "On the road" "the history keeps the reason"
done_by lea roles history "$group" --to "$scratch/history.csv"
holds "$scratch/history.csv" "swapped" "the history is exported"
done_by lea --json roles plan "$group" --weeks 6
same "nobody is left out of the plan" 36 "$(value '#')"
tr '{' '\n' <"$out" | grep 2099-01-05 | grep -q '"member_name":"Inès"' && fail "somebody who is away has a turn"
tr '{' '\n' <"$out" | grep '"role_title":"Facilitator"' | grep -q '"member_name":"Zoé"' &&
    fail "somebody has a role that they refuse"

# Refusals, errors, undo.
refused 1 "." lea roles accept "$group" moderator 2099-01-01 --member Nobody
holder=$(holder lea moderator 2099-01-06)
done_by lea roles accept "$group" moderator 2099-01-06 --member "$holder"
done_by lea roles back "$group" moderator 2099-01-06 --member "$holder"
[ "$(holder lea moderator 2099-01-06)" != "$holder" ] || fail "who handed back is proposed again"
done_by lea undo
same "undo brings the turn back" "$holder" "$(holder lea moderator 2099-01-06)"
done_by lea roles willing "$group" Zoé facilitator
done_by lea roles present "$group" Inès 2099-01-05
done_by lea roles proof "$group"
done_by lea --lang fr roles proof "$group"
done_by lea roles vacant "$group"

# A swap for a turn that somebody has said yes to waits for their answer.
for day in 2099-02-01 2099-02-02; do
    done_by lea put session --group "$group" title="Later" date=$day time=18:30
done
meet
done_by lea roles accept "$group" moderator 2099-02-01
done_by paul roles accept "$group" moderator 2099-02-02
meet
done_by lea --json roles swap "$group" moderator 2099-02-01 Paul --for 2099-02-02
same "a swap for what somebody has said yes to is offered" offered "$(value outcome)"
same "and moves nothing" "Léa" "$(holder lea moderator 2099-02-01)"
meet
done_by paul --json roles offers "$group"
same "the other laptop knows of it" 1 "$(value '#')"
done_by paul roles accept "$group" moderator 2099-02-01
meet
for who in lea paul; do
    same "yes moves both turns, for $who" "Paul Léa" "$(holder $who moderator 2099-02-01) $(holder $who moderator 2099-02-02)"
    done_by $who --json roles offers "$group"
    same "and settles it, for $who" 0 "$(value '#')"
done
refused 1 "yes" lea roles swap "$group" moderator 2099-02-01 Inès
done_by lea roles swap "$group" moderator 2099-02-02 Paul
done_by lea --json roles explain "$group" moderator 2099-02-02
same "who is asked has not said yes" proposed "$(value state)"
holds "$out" "not answered" "the reason says so"

# Nobody can be away in the past.
done_by lea put session --group "$group" title="Long ago" date=2020-01-01 time=18:30
refused 2 "past" lea roles absent "$group" Inès 2020-01-01
refused 2 "past" lea roles absent "$group" Inès 2019-12-01..2020-02-01

# Texts of the usual roles are read in the reader's language, as long as nobody has edited them.
done_by lea --lang fr get role --group "$group" --where key=moderator
holds "$out" "Modération" "the title is French"
grep -q "impartial and" "$out" && fail "the description is not French" "$(cat "$out")"
done_by lea check
finish
