// roles accept, decline, back, swap, absent, present, never, willing: what members do with their turns.
#include "cli/command.h"
#include "cli/role_arguments.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoleCommands)
};

// GROUP ROLE SESSION, and of whom it is said.
struct Turn {
    Workspace *workspace = nullptr;
    TurnPlace place;
    Id<Member> member;
};

Result<Turn> turnArguments(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto role = namedRole(*at->workspace, at->group, context.word(1));
    if (!role)
        return role.error();
    const auto session = namedSession(*at->workspace, at->group, context.word(2));
    if (!session)
        return session.error();
    const auto member = memberOption(context, *at->workspace, at->group);
    if (!member)
        return member.error();
    return Turn{at->workspace, {at->group, *role, *session}, *member};
}

// Says how the turn stands now.
Result<Done> tell(Context &context, const Turn &turn, const Result<ChangeSet> &written)
{
    if (!written)
        return written.error();
    const Workspace &workspace = *turn.workspace;
    const auto now = explainTurn(gatherRotation(workspace, turn.place.group),
                                 today(workspace, turn.place.group), turn.place.role, turn.place.session);
    if (!now)
        return done();
    JsonWriter json;
    json.beginObject().key("session").latin1(turn.place.session.uid.toLatin1());
    json.key("role")
        .latin1(turn.place.role.uid.toLatin1())
        .key("member")
        .latin1(now->turn.member.uid.toLatin1());
    json.key("state").value(now->turn.state).key("stands").value(!now->turn.standing.isNull());
    json.key("why").value(whyInWords(workspace, now->turn)).endObject();
    context.out().document(json);
    if (!now->turn.standing && now->turn.member)
        context.out().line(
            Words::tr("Next in line: %1.").arg(forTerminal(memberInWords(workspace, now->turn.member))));
    context.out().line(forTerminal(whyInWords(workspace, now->turn)));
    return done();
}

Result<Done> accept(Context &context)
{
    const auto turn = turnArguments(context);
    if (!turn)
        return turn.error();
    return tell(context, *turn, acceptTurn(*turn->workspace, turn->place, turn->member));
}

Result<Done> giveUp(Context &context, const char *change)
{
    const auto turn = turnArguments(context);
    if (!turn)
        return turn.error();
    return tell(
        context, *turn,
        giveUpTurn(*turn->workspace, turn->place, turn->member, change, context.arguments().value("reason")));
}

Result<Done> decline(Context &context)
{
    return giveUp(context, "declined");
}

Result<Done> back(Context &context)
{
    return giveUp(context, "returned");
}

Result<Done> swap(Context &context)
{
    const auto turn = turnArguments(context);
    if (!turn)
        return turn.error();
    const auto successor = namedMember(*turn->workspace, turn->place.group, context.word(3));
    if (!successor)
        return successor.error();
    Id<Session> inReturn;
    if (context.arguments().has("for")) {
        const auto other =
            namedSession(*turn->workspace, turn->place.group, context.arguments().value("for"));
        if (!other)
            return other.error();
        inReturn = *other;
    }
    return tell(context, *turn, handOverTurn(*turn->workspace, turn->place, *successor, inReturn));
}

Result<Done> sayDone(Context &context, const Result<ChangeSet> &written, const QString &sentence)
{
    if (!written)
        return written.error();
    JsonWriter json;
    json.beginObject().key("changes").value(static_cast<std::int64_t>(written->changes.size())).endObject();
    context.out().document(json);
    context.out().line(sentence);
    return done();
}

Result<Done> presence(Context &context, bool comes)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto member = namedMember(*at->workspace, at->group, context.word(1));
    if (!member)
        return member.error();
    const auto when = namedTime(*at->workspace, at->group, context.word(2));
    if (!when)
        return when.error();
    const QString name = forTerminal(memberInWords(*at->workspace, *member));
    if (comes)
        return sayDone(context, setThere(*at->workspace, at->group, *member, *when),
                       Words::tr("%1 comes after all.").arg(name));
    return sayDone(context,
                   setAway(*at->workspace, at->group, *member, *when, context.arguments().value("reason")),
                   Words::tr("%1 is away; cerclectl roles plan shows who takes over.").arg(name));
}

Result<Done> absent(Context &context)
{
    return presence(context, false);
}

Result<Done> present(Context &context)
{
    return presence(context, true);
}

Result<Done> will(Context &context, bool willing)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto member = namedMember(*at->workspace, at->group, context.word(1));
    if (!member)
        return member.error();
    const auto role = namedRole(*at->workspace, at->group, context.word(2));
    if (!role)
        return role.error();
    const QString name = forTerminal(memberInWords(*at->workspace, *member));
    const QString title = forTerminal(roleInWords(*at->workspace, *role));
    return sayDone(
        context,
        setWilling(*at->workspace, at->group, *role, *member, willing, context.arguments().value("reason")),
        willing ? Words::tr("%1 takes the role “%2” again.").arg(name, title)
                : Words::tr("%1 is no longer proposed for the role “%2”.").arg(name, title));
}

Result<Done> never(Context &context)
{
    return will(context, false);
}

Result<Done> willing(Context &context)
{
    return will(context, true);
}

} // namespace

std::vector<Command> turnCommands()
{
    return {
        {{"roles accept", "GROUP ROLE SESSION", 3, 3, {{"member", "MEMBER"}}},
         QT_TRANSLATE_NOOP("Commands", "say yes to a turn, or take one that is open"),
         QT_TRANSLATE_NOOP("Commands", "For yourself, or for MEMBER who told you."),
         accept},
        {{"roles decline", "GROUP ROLE SESSION", 3, 3, {{"member", "MEMBER"}, {"reason", "WORDS"}}},
         QT_TRANSLATE_NOOP("Commands", "say no to a turn; the next in line is proposed"),
         QT_TRANSLATE_NOOP("Commands", "For yourself, or for MEMBER who told you."),
         decline},
        {{"roles back", "GROUP ROLE SESSION", 3, 3, {{"member", "MEMBER"}, {"reason", "WORDS"}}},
         QT_TRANSLATE_NOOP("Commands", "hand a turn back; nobody else's turn moves"),
         QT_TRANSLATE_NOOP("Commands", "For yourself, or for MEMBER who told you."),
         back},
        {{"roles swap", "GROUP ROLE SESSION MEMBER", 4, 4, {{"for", "SESSION"}}},
         QT_TRANSLATE_NOOP("Commands", "hand a turn over to a member"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "With --for, whoever gives the turn away takes that of MEMBER in the other session."),
         swap},
        {{"roles absent", "GROUP MEMBER SESSION|DATE..DATE", 3, 3, {{"reason", "WORDS"}}},
         QT_TRANSLATE_NOOP("Commands",
                           "note that a member does not come; the turns of that time are open again"),
         QT_TRANSLATE_NOOP("Commands",
                           "A session, a day, or days of which the first or the last may be left out."),
         absent},
        {{"roles present", "GROUP MEMBER SESSION|DATE..DATE", 3, 3},
         QT_TRANSLATE_NOOP("Commands", "note that a member comes after all"),
         "",
         present},
        {{"roles never", "GROUP MEMBER ROLE", 3, 3, {{"reason", "WORDS"}}},
         QT_TRANSLATE_NOOP("Commands", "note that a member never takes a role"),
         "",
         never},
        {{"roles willing", "GROUP MEMBER ROLE", 3, 3},
         QT_TRANSLATE_NOOP("Commands", "note that a member takes a role again"),
         "",
         willing},
    };
}

} // namespace cercle
