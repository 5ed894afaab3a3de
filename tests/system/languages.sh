#!/bin/sh
# Every command speaks one language at a time: what it prints, its help, its errors, the names and fixed values of
# things. A file that is handed out speaks the group's, or the one that is asked for.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

# Words that only one of the languages has; those of commands, options and file formats are neither's.
english="(^|[^[:alpha:]-])(the|there|is|are|not|has|have|give|with|without|cannot|of|from|and|or|missing|needs|takes|comes|nothing|found|entries|skill|owner|yes|true|false|title|session|group|GROUP|NAME|FILE|FIELD|VALUE|WORDS|HOST|SECONDS|No such)([^[:alpha:]=-]|\$)"
french="(^|[^[:alpha:]-])(le|la|les|est|sont|une|des|du|pas|donnez|avec|sans|voir|rien|mot|vient|groupe|titre)([^[:alpha:]]|\$)|«|»|é|è|à"
# Names that the member types and that the answer repeats are not words of the language.
typed='review give|group (new|list|show|templates)|\|group\|library\|calendar\|members|skill\|certification\|project|session\|group\|library\|calendar\|members|cerclectl [a-z]+ [a-z_]+|cerclectl: |cerclectl( [a-z-]+)*|listening on|: [a-z_]+(, [a-z_]+)+\.|“[^”]*”|« ?[^»]* ?»|«[^»]*»|title=|[a-z.]*/[^ ]*'

# speaks ARGUMENT…: in French nothing English, in English nothing French, and something in both.
speaks() {
    for language in fr en; do
        ctl lea --lang $language "$@"
        checks=$((checks + 1))
        [ -s "$out" ] || [ -s "$err" ] || fail "$said: says nothing"
        other=$english
        [ $language = fr ] || other=$french
        cat "$out" "$err" | sed -E "s/$(echo "$typed" | sed 's/\//\\\//g')//g" >"$scratch/words"
        if grep -n -E -- "$other" "$scratch/words" >"$scratch/foreign"; then
            fail "$said: not in its language" "$(cat "$scratch/foreign")"
        fi
        # shellcheck disable=SC1112
        if sed 's/“"”//; s/«.".»//' "$err" | grep -q '"'; then fail "$said: straight quotation marks" "$(cat "$err")"; fi
    done
}

person lea "Tom"
done_by lea --lang fr --json group new --title "Cercle" --goal "Lire" --zone Europe/Paris --kind skill
group=$(value id)
done_by lea --json put session --group "$group" title="Un" date=2026-12-01 time=18:30
session=$(value id)
done_by lea put decision --group "$group" session="$session" text="Oui"
role=$(done_by lea --json put role --group "$group" title="Note taker" key=note_taker && value id)
member=$(done_by lea --json get member --group "$group" && value 0.id)
done_by lea put role_turn --group "$group" role="$role" session="$session" member="$member" state=accepted
done_by lea put attendance --group "$group" session="$session" member="$member" state=present

# Help of the program and of each command.
speaks --help
"$CERCLE_BIN_DIR/cerclectl" --lang en --json --help >"$scratch/help.json"
commands=$("$json_value" '#' <"$scratch/help.json")
[ "$commands" -gt 15 ] || fail "the list of commands as JSON" "$(head -c 400 "$scratch/help.json")"
i=0
while [ "$i" -lt "$commands" ]; do
    name=$("$json_value" "$i.command" <"$scratch/help.json")
    # shellcheck disable=SC2086
    speaks $name --help
    # shellcheck disable=SC2086
    speaks $name --no-such-option
    case $name in
        whoami | check | rebuild | undo | redo | demo | "group list") ;;
        serve | sync) ;;
        # shellcheck disable=SC2086
        *) speaks $name ;;
    esac
    i=$((i + 1))
done

# Answers.
for command in "whoami" "group list" "group show $group" "member list $group" "get session $session" "get session" \
    "get group" "get member" "get role_turn" "roles vacant $group" "get attendance" "get decision" "get group $group" "log $group" \
    "log $group --limit 2" "search $group Un" "search $group zzz" "check" "rebuild"; do
    # shellcheck disable=SC2086
    speaks $command
done
# The usual roles speak the reader's language as long as nobody gave them other words; what is stored does not.
ctl lea --lang fr get role --group "$group"
holds "$out" "Gardien du temps" "the roles of a French group for a French reader"
ctl lea --lang en get role --group "$group"
holds "$out" "Time keeper" "the roles of a French group for an English reader"
for language in fr en; do
    ctl lea --lang $language --json get role --group "$group"
    holds "$out" "Gardien du temps" "the stored roles of a French group"
done
ctl lea --lang fr get group "$group"
holds "$out" "^type.: compétence$" "a value in French"
ctl lea --lang fr get session
holds "$out" "TITRE.*DATE.*HEURE" "the heads of a table in French"

# Refusals.
speaks
speaks fly
speaks group sing
speaks group
speaks init --name
speaks whoami more words
speaks get spaceship
speaks get session zzzzzzzzzzzz
speaks get session --where colour=red
speaks put session --group "$group" colour=red
speaks put session --group "$group" date=2026-12-01
speaks put session "$session" title=
speaks put session "$session" title="   "
speaks put session "$session" date=tomorrow
speaks put session "$session" time=25:00
speaks put session "$session" minutes=many
speaks put session "$session" call=nowhere
speaks put session "$session" nonsense
speaks put group "$group" kind=dream
speaks put session "$session" title=@/nowhere/at/all
speaks put session title=Deux
speaks put role_turn --group "$group" role=zzz
speaks put member "$member" standing=admin
speaks remove member "$member"
speaks restore session "$session"
speaks note "$session" --set /nowhere/at/all
speaks search "$group" '"'
speaks log "$group" --limit many
speaks invite "$group" --for ever
speaks invite "$group" --at nowhere
speaks join CERCLE1-AAAAA
speaks member admit "$group" "$member"
speaks export dreams "$group" --to x.md
speaks export session "$session" --to "$scratch/one.xyz"
speaks export session "$session" --to /nowhere/one.md
speaks import dreams . --group "$group"
speaks import minutes /nowhere --group "$group"
speaks import links /nowhere --group "$group"
speaks sample sing
speaks serve --for ever
speaks serve --listen nowhere
speaks --lang= whoami
for language in fr en; do
    ctl nobody --lang $language whoami
    [ $language = fr ] && words="pas de profil|aucun profil|n’y a" || words="There is no profile"
    holds "$err" "$words" "no profile in $language"
done
[ ! -e "$scratch/nobody" ] || fail "an error left a profile behind"

# What was done is said in the reader's language, whoever did it in which.
done_by lea --lang fr put session "$session" title="Deux"
ctl lea --lang en undo
holds "$out" "^Undone: Change “Un”" "undo in English of a French edit"
ctl lea --lang fr redo
holds "$out" "Modifier «.Un.»" "redo in French"
ctl lea --lang en log "$group"
holds "$out" "Undo: Change “Un”" "the log in English"
holds "$out" "Create the group “Cercle”" "the log in English of what was done in French"

# One is one.
ctl lea --lang en group show "$group"
holds "$out" "1 session, .*1 role" "one session in English"
if grep -E -q "[^0-9]1 (sessions|roles|decisions|members|entries)|[^0-9:]0 " "$out"; then fail "plurals in English" "$(cat "$out")"; fi
ctl lea --lang fr group show "$group"
holds "$out" "1 séance, .*1 décision" "one session in French"

# A document is in the group's language, or in the one that is asked for; never in both.
done_by lea export session "$session" --to "$scratch/fr.md"
done_by lea --lang en export session "$session" --to "$scratch/en.md"
done_by lea --lang en export session "$session" --to "$scratch/en.html"
done_by lea export session "$session" --to "$scratch/fr.html"
done_by lea --lang en export session "$session" --to "$scratch/en.pdf"
holds "$scratch/fr.md" "^- \*\*Date.:\*\* mardi 1er décembre 2026 à 18:30" "the French date"
holds "$scratch/fr.md" "^- \*\*Scribe.:\*\* Tom" "the French role"
holds "$scratch/en.md" "^- \*\*Date:\*\* Tuesday, 1 December 2026 at 18:30" "the English date"
holds "$scratch/en.md" "^- \*\*Note taker:\*\* Tom" "the English role"
holds "$scratch/en.html" '<html lang="en">' "the language of the English page"
holds "$scratch/fr.html" '<html lang="fr">' "the language of the French page"
holds "$scratch/fr.html" "Présents" "a label of the French page"
if grep -q "Présents" "$scratch/en.html"; then fail "French in the English page"; fi
if command -v qpdf >/dev/null; then
    qpdf --qdf --object-streams=disable "$scratch/en.pdf" - 2>/dev/null | grep -a "/Lang" >"$scratch/lang"
    holds "$scratch/lang" "en" "the language of the PDF"
fi
finish
