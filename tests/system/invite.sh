#!/bin/sh
# Founding a group from a template, and handing an invitation out as a link, a message, a file and a picture: each leads
# back to the same code.
. "$CERCLE_SOURCE_DIR/tests/system/kit/functions.sh"

person lea "Léa"
person paul "Paul"
done_by lea --json group templates
same "four templates" 4 "$(value '#')"
for template in freelancers students certification project; do
    done_by lea --json group new --title "G $template" --template $template --first 2026-12-01
    group=$(value id)
    done_by lea --json get session --group "$group"
    sessions=$(value '#')
    [ "$sessions" -ge 4 ] || fail "$template has $sessions sessions"
    holds "$out" '"date":"2026-12-08"' "a second session a week later"
    done_by lea --json get agenda_item --group "$group"
    [ "$(value '#')" -ge $((4 * sessions)) ] || fail "$template has $(value '#') points on its agendas"
    done_by lea --json get role --group "$group"
    [ "$(value '#')" -ge 3 ] || fail "$template has $(value '#') roles"
    done_by lea --json get group "$group"
    [ "$(value 0.goal 2>/dev/null || value goal)" != "" ] || fail "$template has no goal"
    done_by lea undo
    done_by lea --json group list
    same "one step back takes the group away" 0 "$(value '#')"
done
done_by lea --json group new --title Own --goal "Own goal" --template students --first 2026-12-01 --time 07:15 --sessions 2 --minutes 30
group=$(value id)
done_by lea --json get session --group "$group"
same "as many as asked for" 2 "$(value '#')"
holds "$out" '"time":"07:15","minutes":30' "when and how long as asked for"
done_by lea --json get group
holds "$out" '"goal":"Own goal"' "the goal as asked for"
refused 2 "no template" lea group new --title T --template dreamers
refused 2 "2026|day|date|DATE" lea group new --title T --template students --first soon
refused 2 "1 to 52" lea group new --title T --template students --sessions 99
refused 2 "--goal" lea group new --title T
refused 2 "The title is empty" lea group new --title " " --goal G
refused 2 "The goal is empty" lea group new --title T --goal " "
refused 2 "template" lea group new --title T --goal G --first 2026-12-01

# Every form of one invitation.
done_by lea --json invite "$group" --file "$scratch/a.cercle" --qr "$scratch/a.png"
code=$(value code)
link=$(value link)
same "the link begins with the code" "cercle://join/$code" "${link%%\?*}"
holds "$out" '"message":"' "the message"
holds "$scratch/a.cercle" "$code" "the file holds the code"
if command -v zbarimg >/dev/null; then
    same "the picture holds the code" "CERCLE://JOIN/$code" "$(zbarimg --quiet --raw "$scratch/a.png" 2>/dev/null)"
fi
done_by lea invite "$group" --link
holds "$out" '^cercle://join/CERCLE1-[-0-9A-Z]+\?n=Own&f=L%C3%A9a$' "a link alone"
same "one line" 1 "$(wc -l <"$out" | tr -d ' ')"
link=$(cat "$out")
done_by lea invite "$group" --message --for 7d --uses 5
holds "$out" "Own" "the group in the message"
holds "$out" "^cercle://join/" "the link in the message"
cp "$out" "$scratch/message.txt"
done_by lea invite "$group" --qr -
[ "$(wc -l <"$out")" -gt 20 ] || fail "no drawing of the code" "$(head -c 300 "$out")"

# The other side takes each of them.
serve lea
done_by paul join "$link" --at "$address"
done_by paul join "$(cat "$scratch/message.txt")" --at "$address"
holds "$out" "already a member" "the message is for the same group"
done_by paul join "$scratch/a.cercle" --at "$address"
stop "$server"

# What cannot be written leaves no open invitation behind.
done_by lea --json invite list "$group"
before=$(value '#')
refused 1 "/nowhere" lea invite "$group" --file /nowhere/a.cercle
refused 1 "/nowhere" lea invite "$group" --qr /nowhere/a.png
done_by lea invite list "$group"
same "open invitations" "$before" "$(grep -c -E ' (open|used up) ' "$out")"
finish
