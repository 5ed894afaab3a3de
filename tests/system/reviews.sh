#!/bin/sh
# Review rounds: two laptops hand in, allocate and review while apart and have it all once afterwards; then a blind
# round, after which the laptop of the reviewed tells nobody who reviewed.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# meet: Paul's laptop and Lea's hold the same afterwards.
meet() {
    serve lea
    done_by paul sync "$group" --at "$address" --wait 20
    stop "$server"
}
# held PROFILE FILE: all rows of the rounds, in one order.
held() {
    : >"$2"
    for entity in review_round criterion submission submission_version review sealed_note; do
        done_by "$1" --json get $entity --group "$group"
        tr '{' '\n' <"$out" | sed 's/[],}]*$//' | sort >>"$2"
    done
}
all_same() {
    held lea "$scratch/lea.held"
    held paul "$scratch/paul.held"
    checks=$((checks + 1))
    cmp -s "$scratch/lea.held" "$scratch/paul.held" ||
        fail "the two laptops hold different rounds" "$(diff "$scratch/lea.held" "$scratch/paul.held")"
    done_by lea check
    done_by paul check
}

person lea "Léa"
person paul "Paul"
group=$(group_of lea)
done_by lea invite "$group"
code=$(cat "$out")
serve lea
done_by paul join "$code" --at "$address"
stop "$server"
for name in Noor Rosa Tom Ines; do
    done_by lea put member --group "$group" name=$name
done

# What is wrong is said, and nothing is made.
refused 2 "no-such|single" lea review open "$group" --title Essays --blind no-such
refused 2 "criterion" lea review open "$group" --title Essays --criterion "=a|b"
refused 2 "date|2026-13" lea review open "$group" --title Essays --submit-by 2026-13-01
refused 2 "not a criterion" lea review open "$group" --title Essays --criterion "A/-5"
refused 2 "not a criterion" lea review open "$group" --title Essays --criterion "A*x=1|2"
refused 2 "later" lea review open "$group" --title Essays --submit-by 2026-12-10 --review-by 2026-12-01
refused 2 "one day" lea review open "$group" --title Essays --submit-by 2036-12-01 --review-by 2036-12-01
refused 2 "5 review.* at most" lea review open "$group" --title Essays --reviewers 6
refused 2 "accumulative" lea review open "$group" --title Essays --criterion "Clear/10=no|yes"
refused 1 "round" lea review status zzzz
done_by lea --json get review_round --group "$group"
same "no round was made" 0 "$(value '#')"

done_by lea review open "$group" --title "Essays" --reviewers 2 --submit-by 2036-12-01 --review-by 2036-12-08 --graded \
    --criterion "Clear=not at all|in part|mostly|throughout" --criterion "Complete*2=no|hardly|nearly|yes"
round=$(cat "$out")
same "an id is one line" 1 "$(wc -l <"$out")"
refused 1 "handed in" lea review allocate "$round"
printf 'What I think.\n' >"$scratch/essay.md"
for name in Noor Rosa Tom Ines; do
    done_by lea review submit "$round" --member $name --text "$scratch/essay.md" --title "Essay of $name"
done
refused 2 "empty" lea review submit "$round" --title Nothing
refused 1 "Paul has a laptop" lea review submit "$round" --member Paul --text "$scratch/essay.md"
refused 1 "." lea review submit "$round" --member Nobody --text "$scratch/essay.md"
done_by lea review submit "$round" --link https://example.org/lea
meet

# Apart: Paul hands in and both allocate; Lea does not know of Paul's work.
done_by paul review submit "$round" --text "$scratch/essay.md" --title "Essay of Paul"
done_by lea --json review allocate "$round"
same "two reviewers for each of five works" 10 "$(value '#')"
done_by lea --json get review --group "$group"
same "a proposal writes nothing" 0 "$(value '#')"
done_by lea --json review allocate "$round" --accept
same "the reviews of five works" 10 "$(value '#')"
done_by paul --json review allocate "$round" --accept
same "the reviews of six works" 12 "$(value '#')"
refused 1 "fixed|criteria" lea put criterion "$(done_by lea --json get criterion --group "$group"; value 0.id)" title=Other

# Each gives a review on the own laptop.
done_by lea --json review status "$round"
first=$(value assignments.0.submission)
reviewer=$(value assignments.0.reviewer)
refused 1 "no score" lea review give "$round" --work "$first" --member "$reviewer" --score 1=3
refused 2 "1 to 4" lea review give "$round" --work "$first" --member "$reviewer" --score 1=3 --score 2=9
done_by lea review give "$round" --work "$first" --member "$reviewer" --score 1=2 --draft
checks=$((checks + 1))
done_by lea --json get review --group "$group"
grep -q '=2"' "$out" && fail "what a draft says is in the journal" "$(cat "$out")"
holds "$out" '"state":"draft"' "a review that is begun is said to be"
# What the draft says is given where nothing else is said.
done_by lea review give "$round" --work "$first" --member "$reviewer" --score Clear=3 --comment "A half, kept." --draft
done_by lea review give "$round" --work "$first" --member "$reviewer" --score Complete=4 --comment "Well said."
# A second one that does not name everything keeps what was given before.
done_by lea review give "$round" --work "$first" --member "$reviewer" --remark "Clear=Very."
done_by lea --json review status "$round"
holds "$out" '"score":3,"remark":"Very[.]"' "the score and the remark"
holds "$out" '"score":4' "the other score"
holds "$out" '"comment":"Well said[.]"' "the comment"
done_by paul --json review status "$round"
cp "$out" "$scratch/there"
done_by lea --json member list "$group"
lea_id=$(tr '{' '\n' <"$out" | sed -n 's/.*"id":"\([a-z0-9]*\)".*"name":"Léa".*/\1/p')
[ -n "$lea_id" ] || fail "no id of Léa's" "$(cat "$out")"
# Another work, by somebody who has no laptop, or Paul.
for which in 0 1 2 3 4 5 6 7 8 9 10 11; do
    other=$("$json_value" assignments.$which.submission <"$scratch/there")
    by=$("$json_value" assignments.$which.reviewer <"$scratch/there")
    [ "$other" != "$first" ] && [ "$by" != "$lea_id" ] && break
done
done_by paul review give "$round" --work "$other" --member "$by" --score 1=2 --score 2=2 --comment "Add an example."
meet
all_same

# A draft that was begun on version 1 is not given as a review of version 2 before its reader says so.
done_by lea --json review status "$round"
for which in 0 1 2 3 4 5 6 7 8 9 10 11; do
    begun=$(value assignments.$which.submission)
    [ "$(value assignments.$which.reviewer)" = "$lea_id" ] && [ "$begun" != "$first" ] && break
done
writer=lea
done_by lea --json get submission "$begun"
[ "$(value 0.title)" = "Essay of Paul" ] && writer=paul
author=$(value 0.author)
done_by lea review give "$round" --work "$begun" --score 1=2 --score 2=2 --comment "Add an example." --draft
printf 'What I think.\nAn example.\n' >"$scratch/essay2.md"
if [ $writer = paul ]; then
    done_by paul review submit "$round" --text "$scratch/essay2.md"
else
    done_by lea review submit "$round" --member "$author" --text "$scratch/essay2.md"
fi
meet
refused 1 "you read version 1" lea review give "$round" --work "$begun"
done_by lea review work "$round" "$begun" --since 1
holds "$out" "^[+] An example[.]" "what is new"
done_by lea review give "$round" --work "$begun" --work-version 1
done_by lea --json review status "$round"
holds "$out" '"comment":"Add an example."' "it is given"
meet
all_same

# Whatever both allocated, one more look brings everybody to two reviewers, and nothing given is lost.
done_by lea review allocate "$round" --accept
meet
all_same
done_by lea --json review certificate "$round"
same "nobody reads the own work" 0 "$(value self)"
same "every work has a reviewer" 0 "$(value unreviewed)"
same "every work has two" 0 "$(value missing)"
checks=$((checks + 1))
[ $(($(value loads.max) - $(value loads.min))) -le 1 ] || fail "loads differ by more than one" "$(cat "$out")"
done_by paul --json review status "$round"
same "twelve assignments, none twice" 12 "$(value assignments.#)"
same "three reviews, none lost" 3 "$(value reviews.#)"
done_by paul --json review grades "$round"
holds "$out" '"work":88.9' "the grade of 3 of 4 and, twice as heavy, 4 of 4"
holds "$out" '"work":33.3' "the grade of 2 of 4 and, twice as heavy, 2 of 4"

# The author marks and answers, on the own laptop where there is one; Lea writes for people without.
done_by lea --json review status "$round"
review=$(value reviews.0.id)
done_by lea --json get submission "$(value reviews.0.submission)"
writer=lea
[ "$(value 0.title)" = "Essay of Paul" ] && writer=paul
[ $writer = lea ] || refused 1 "for Paul" lea review mark "$round" --review "$review" --useful
done_by $writer review mark "$round" --review "$review" --useful --word "precise"
done_by $writer review answer "$round" --review "$review" --text "Thank you."
refused 2 "which it was" $writer review mark "$round" --review "$review"
done_by $writer --json get review "$review"
same "the mark" yes "$(value 0.useful)"
same "the answer" "Thank you." "$(value 0.answer)"
meet

# A silent reviewer is replaced.
done_by lea --json review status "$round"
silent=$(value assignments.5.reviewer)
done_by lea review rescue "$round" --silent "$silent" --accept
done_by lea --json review certificate "$round"
same "after the rescue every work has two" 0 "$(value missing)"

# A blind round: only its coordinator can give out reviews; others learn their own alone.
done_by lea --json review open "$group" --title "Poems" --reviewers 2 --blind single --submit-by 2036-12-01 \
    --review-by 2036-12-08
blind=$(value id)
holds "$out" "sealed: only Léa" "the sentence where the round is opened"
holds "$out" "one laptop alone, and Léa has it" "that the round hangs on one laptop is said"
for name in Léa Noor Rosa Tom; do
    done_by lea review submit "$blind" --member "$name" --text "$scratch/essay.md"
done
meet
done_by paul review submit "$blind" --text "$scratch/essay.md"
meet
refused 1 "Only Léa" paul review allocate "$blind"
done_by lea review allocate "$blind" --accept
meet
done_by paul --json review status "$blind"
same "Paul knows his two assignments alone" 2 "$(value assignments.#)"
paul_id=$(value assignments.0.reviewer)
for number in 0 1; do
    done_by paul --json review status "$blind"
    work=$(value assignments.$number.submission)
    done_by paul review give "$blind" --work "$work" --comment "A remark by one of us, number $number."
done
meet
refused 1 "three" lea review publish "$blind"
done_by lea --json review status "$blind"
cp "$out" "$scratch/all"
for number in 0 1 2 3 4 5 6 7 8 9; do
    who=$("$json_value" assignments.$number.reviewer <"$scratch/all")
    work=$("$json_value" assignments.$number.submission <"$scratch/all")
    [ "$who" = "$paul_id" ] && continue
    done_by lea review give "$blind" --work "$work" --member "$who" --comment "A remark, number $number."
done
done_by lea review publish "$blind"
meet
done_by paul --json get review --where round="$blind"
same "ten reviews are there" 10 "$(value '#')"
for number in 0 1 2 3 4 5 6 7 8 9; do
    same "no reviewer in it" "" "$(value $number.reviewer)"
done
done_by lea export group "$group" --to "$scratch/group.json"
checks=$((checks + 1))
tr '{' '\n' <"$scratch/group.json" | grep "A remark" | grep -E -q "$paul_id|Paul" && fail "an export names the reviewer"
all_same

# Three laptops: a hostile reader of Paul's whole profile, of what it exports and of what it prints.
person rosalind "Rosalind"
done_by lea invite "$group"
code=$(cat "$out")
serve lea
done_by rosalind join "$code" --at "$address"
stop "$server"
meet_all() {
    for twice in 1 2; do
        serve lea
        for one in paul rosalind; do
            done_by $one sync "$group" --at "$address" --wait 20
        done
        stop "$server"
    done
}
done_by rosalind --json whoami
rosalind_device=$(value device)
done_by rosalind --json member list "$group"
rosalind_id=$(tr '{' '\n' <"$out" | sed -n 's/.*"id":"\([a-z0-9]*\)".*"name":"Rosalind".*/\1/p')
[ -n "$rosalind_id" ] && [ -n "$rosalind_device" ] || fail "no id of Rosalind's" "$(cat "$out")"
refused 1 "laptop" lea review open "$group" --title Plays --blind single --deputy Noor
refused 2 "blind" lea review open "$group" --title Plays --deputy Paul
done_by lea --json review open "$group" --title "Plays" --reviewers 2 --blind double --submit-by 2036-12-01 \
    --review-by 2036-12-08
plays=$(value id)
meet_all
for one in lea paul rosalind; do
    done_by $one review submit "$plays" --text "$scratch/essay.md" --title "A play"
done
done_by lea review submit "$plays" --member Tom --text "$scratch/essay.md" --title "A play"
meet_all
done_by lea review allocate "$plays" --accept
meet_all
for one in rosalind paul lea; do
    done_by $one --json review status "$plays"
    cp "$out" "$scratch/status"
    for number in 0 1 2 3 4 5 6 7; do
        who=$("$json_value" assignments.$number.reviewer <"$scratch/status" 2>/dev/null) || break
        work=$("$json_value" assignments.$number.submission <"$scratch/status")
        state=$("$json_value" assignments.$number.state <"$scratch/status")
        [ "$state" = assigned ] || continue
        if [ $one = lea ]; then
            done_by lea --json member list "$group"
            tr '{' '\n' <"$out" | grep "\"$who\"" | grep -E -q '"name":"(Paul|Rosalind)"' && continue
        fi
        word=other
        [ $one = rosalind ] && word=zinnober
        done_by $one review give "$plays" --work "$work" --member "$who" --comment "A $word remark, number $number."
    done
    meet_all
done
done_by lea review publish "$plays"
meet_all
done_by paul --json get review --where round="$plays"
same "the reviews of four works" 8 "$(value '#')"
: >"$scratch/seen"
keep() { # what Paul's laptop says, one record a line
    done_by paul "$@"
    tr '{' '\n' <"$out" >>"$scratch/seen"
}
for ending in json md html csv; do
    "$CERCLE_BIN_DIR/cerclectl" --profile "$scratch/paul" export group "$group" --to "$scratch/paul.$ending" \
        >/dev/null 2>&1 && tr '{' '\n' <"$scratch/paul.$ending" >>"$scratch/seen"
done
# Nor who wrote: the generic commands hide it in a double-blind round, and a name finds no work.
done_by paul --json get submission --where round="$plays"
checks=$((checks + 1))
grep -q "$rosalind_id" "$out" && fail "get submission names an author" "$(cat "$out")"
done_by paul --json get submission --where round="$plays" --where author="$rosalind_id"
same "no condition on authors tells either" 0 "$(value '#')"
tr '}' '\n' <"$scratch/paul.json" >"$scratch/objects"
checks=$((checks + 1))
grep "$plays" "$scratch/objects" | grep '"title":"A play"' | grep -q "$rosalind_id" && fail "the export names an author"
refused 1 "hides who wrote" paul review give "$plays" --work Rosalind --comment x
keep --json log "$group"
checks=$((checks + 1))
[ "$(grep -c '"veiled":true' "$scratch/seen")" -ge 2 ] || fail "the log tells when who handed in"
tr '{' '\n' <"$out" | grep '"veiled":true' | grep -v '"time":"....-..-..T00:00:00.000Z","author":""' &&
    fail "a veiled line of the log has a name or a time of day"
keep log "$group"
keep --json get review --where round="$plays"
keep get review --where round="$plays"
keep --json review status "$plays"
keep review status "$plays"
keep --json search "$group" zinnober
keep search "$group" zinnober
keep --json review certificate "$plays"
keep check
checks=$((checks + 1))
[ "$(grep -c zinnober "$scratch/seen")" -ge 6 ] || fail "the words of the review are not where they should be"
# The rows of reviews by id, whatever their words.
tr '{' '\n' <"$scratch/paul.json" | grep zinnober | sed -n 's/.*"id":"\([a-z0-9]*\)".*/\1/p' | sort -u >"$scratch/ids"
checks=$((checks + 1))
grep -F -f "$scratch/ids" -e zinnober "$scratch/seen" | grep -E "Rosalind|$rosalind_id|$rosalind_device" &&
    fail "what Paul's laptop prints or exports names the reviewer"
# Every file of the profile, byte by byte: nothing of hers near her words.
checks=$((checks + 1))
find "$scratch/paul" -type f -exec cat {} + | tr '\n\0' '  ' |
    LC_ALL=C grep -a -o '.\{0,300\}zinnober.\{0,300\}' >"$scratch/near"
[ -s "$scratch/near" ] || fail "the words are in no file of the profile"
LC_ALL=C grep -a -E "Rosalind|$rosalind_id|$rosalind_device" "$scratch/near" && fail "a file of Paul's names the reviewer"

# A deputy who is named while the round runs knows what was given before, and can go on.
refused 1 "opened the round" paul review deputy "$plays" Rosalind
refused 1 "no laptop" lea review deputy "$plays" Tom
done_by lea review deputy "$plays" Paul
holds "$out" "Paul" "the sentence names the deputy"
refused 1 "already" lea review deputy "$plays" Paul
meet_all
done_by rosalind notifications
holds "$out" "Paul now learns who reviews whom" "the members are told of a new deputy"
done_by paul --json review status "$plays"
same "the deputy knows all assignments" 8 "$(value assignments.#)"
holds "$out" '"state":"given"' "and what was given"
done_by paul review allocate "$plays"

# A scheduled round is given out by whatever laptop stays up, once; late works too.
refused 2 "past" lea review open "$group" --title "Diaries" --submit-by 2026-01-01 --review-by 2036-12-08
done_by lea --json review open "$group" --title "Diaries" --reviewers 2 --allocation scheduled --submit-by 2036-01-01 \
    --review-by 2036-12-08
diaries=$(value id)
done_by lea put review_round "$diaries" submit_by=2026-01-01
refused 2 "last day" lea review open "$group" --title Diaries --allocation scheduled
for name in Léa Noor Tom Ines; do
    done_by lea review submit "$diaries" --member "$name" --text "$scratch/essay.md"
done
meet
done_by paul --json review status "$diaries"
same "eight readings of four works" 8 "$(value assignments.#)"
done_by paul review submit "$diaries" --text "$scratch/essay.md"
done_by paul --json review due "$group"
same "a late work gets its readers" 1 "$(value mended)"
done_by paul --json review due "$group"
same "and then nothing is due" 0 "$(value mended)"
meet
done_by lea --json review certificate "$diaries"
same "nothing is missing" 0 "$(value missing)"
holds "$out" '"proof":"(none|counting|flow|search)"' "it says whether it is proven, and how"
refused 1 "by date" lea review assign "$diaries" --work Noor --member Tom
done_by lea review due "$group"
done_by lea --lang fr review due "$group"
done_by lea --json review list "$group"
same "four rounds" 4 "$(value '#')"
done_by lea review load "$group"
holds "$out" "Noor" "the workload"
all_same
refused 1 "Léa" paul review close "$round"
done_by lea review close "$round"
refused 1 "closed" lea review submit "$round" --text "$scratch/essay.md"
done_by lea review reopen "$round"
done_by lea review close "$round"
refused 1 "closed" lea review submit "$round" --text "$scratch/essay.md"

# Names of files and grades tell nobody who wrote in a double-blind round.
done_by lea --json review open "$group" --title "Sonnets" --reviewers 1 --blind double --graded \
    --criterion "Clear=no|yes" --submit-by 2036-12-01 --review-by 2036-12-08
sonnets=$(value id)
meet_all
for one in lea paul rosalind; do
    printf 'Fourteen lines by one of us.\n' >"$scratch/by-$one.md"
    done_by $one review submit "$sonnets" --text "$scratch/by-$one.md"
done
meet_all
done_by lea review allocate "$sonnets" --accept
meet_all
for one in lea paul rosalind; do
    done_by $one review give "$sonnets" --score 1=2
done
meet_all
done_by lea review publish "$sonnets"
meet_all
: >"$scratch/names"
for what in "review status $sonnets" "review grades $sonnets" "get submission --where round=$sonnets" \
    "get submission_version --where round=$sonnets" "log $group"; do
    done_by paul $what
    cat "$out" >>"$scratch/names"
    done_by paul --json $what
    cat "$out" >>"$scratch/names"
done
checks=$((checks + 1))
grep -E "by-(lea|rosalind)" "$scratch/names" && fail "the name of a file tells who wrote"
done_by paul --json review grades "$sonnets"
same "the own grade alone" 1 "$(grep -o '"member"' "$out" | wc -l)"
done_by lea --json review grades "$sonnets"
same "who coordinates sees all" 3 "$(grep -o '"member"' "$out" | wc -l)"
finish
