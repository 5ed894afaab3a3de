#!/bin/sh
# Minutes in the form each week brought, links and calendars come in whole; a dry run writes nothing; twice is
# once; one undo takes everything back.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"
minutes=$CERCLE_SOURCE_DIR/tests/system/fixtures/minutes

# count ENTITY: how many the group has.
count() {
    done_by lea --json get "$1" --group "$group"
    value '#'
}

person lea "Léa"
group=$(group_of lea)

done_by lea import minutes "$minutes" --group "$group" --dry-run
same "sessions after a dry run" 0 "$(count session)"
ctl lea import minutes "$minutes" --group "$group"
same "exit of the import" 0 "$status"
same "sessions" 3 "$(done_by lea --json get session --group "$group" && value '#')"
done_by lea --json get session --group "$group" --where date=2026-03-02
same "the first session" 1 "$(value '#')"
first=$(value 0.id)
done_by lea note "$first"
holds "$out" "We liked the second chapter best" "the notes"
holds "$out" "The Lighthouse \| 2" "the table in the notes"
done_by lea --json get member --group "$group"
holds "$out" "Karim" "people who were named"
[ "$(count attendance)" -ge 9 ] || fail "attendance is missing"

# The same again brings nothing new.
sessions=$(count session)
people=$(count member)
ctl lea import minutes "$minutes" --group "$group"
same "sessions after the same import" "$sessions" "$(count session)"
same "people after the same import" "$people" "$(count member)"
done_by lea check

# A list of links.
cat >"$scratch/links.md" <<'END'
# Reading list

## Novels
- [The Lighthouse](https://example.org/lighthouse) - Ann Writer
- [Northern Roads](https://example.org/roads?a=1&b=2) (PDF)

## Courses
* [Reading aloud](https://example.com/aloud)
* [bad](javascript:alert(1))
END
done_by lea import links "$scratch/links.md" --group "$group" --dry-run
same "resources after a dry run" 0 "$(count resource)"
ctl lea import links "$scratch/links.md" --group "$group"
same "exit of the import of links" 0 "$status"
same "links" 3 "$(count resource)"
done_by lea undo
same "links after undo" 0 "$(count resource)"

# What cannot be read is refused and nothing of it stays.
refused 1 "." lea import minutes "$scratch/missing" --group "$group"
refused 2 "." lea import dreams "$minutes" --group "$group"
printf '# caf\351\n' >"$scratch/2026-04-01--latin1.md"
refused 1 "UTF-8" lea import minutes "$scratch/2026-04-01--latin1.md" --group "$group"
same "sessions after refused imports" "$sessions" "$(count session)"
done_by lea check
finish
