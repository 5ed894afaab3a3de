// roles accept, decline, back, swap, offers, absent, present, never, willing: what members do with their
// turns.
#include "cli/command.h"
#include "cli/role_arguments.h"
#include "workspace/role_exchange.h"

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

// How a hand-over went, for programs.
const char *codeOf(HandOver way)
{
    return way == HandOver::Moves ? "moved" : way == HandOver::Asks ? "asked" : "offered";
}

// Says how the turn stands now; of a hand-over also how it went, and what to know about it.
struct Went {
    HandOver way = HandOver::Moves;
    QString warning;
};
Result<Done> tell(Context &context, const Turn &turn, const Result<ChangeSet> &written,
                  const std::optional<Went> &went = {}, const QString &said = {})
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
    json.key("why").value(whyInWords(workspace, now->turn));
    if (went)
        json.key("outcome").latin1(codeOf(went->way)).key("warning").value(went->warning);
    context.out().document(json.endObject());
    if (!said.isEmpty())
        context.out().line(forTerminal(said));
    if (!now->turn.standing && now->turn.member)
        context.out().line(
            Words::tr("Next in line: %1.").arg(forTerminal(memberInWords(workspace, now->turn.member))));
    if (went && went->way == HandOver::Offers) {
        context.out().line(
            Words::tr("The swap is offered; nothing moves until the other says yes with cerclectl "
                      "roles accept."));
    } else if (went && went->way == HandOver::Asks) {
        context.out().line(
            forTerminal(Words::tr("%1 is asked, and has said nothing yet; roles swap with --withdraw takes "
                                  "it back until then.")
                            .arg(memberInWords(workspace, now->turn.member))));
    } else if (said.isEmpty()) {
        context.out().line(forTerminal(whyInWords(workspace, now->turn)));
    }
    if (went && !went->warning.isEmpty())
        context.out().line(forTerminal(went->warning));
    return done();
}

Result<Done> accept(Context &context)
{
    const auto turn = turnArguments(context);
    if (!turn)
        return turn.error();
    const QString name = memberInWords(*turn->workspace, turn->member);
    return tell(context, *turn, acceptTurn(*turn->workspace, turn->place, turn->member), {},
                Words::tr("%1 has said yes to this turn.").arg(name));
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

// Takes back the offer of a swap.
Result<Done> withdraw(Context &context, const Turn &turn, const Id<Member> &other,
                      const Id<Session> &inReturn)
{
    for (const TurnOffer &offer : openOffers(*turn.workspace, turn.place.group)) {
        if (offer.role == turn.place.role && offer.given == turn.place.session && offer.to == other
            && offer.from == turn.member && (!inReturn || offer.wanted == inReturn))
            return tell(context, turn, dropOffer(*turn.workspace, offer), {},
                        Words::tr("The offer is taken back; the turns stay as they were."));
    }
    // A turn that was handed on, and has no answer yet.
    const auto now =
        explainTurn(gatherRotation(*turn.workspace, turn.place.group),
                    today(*turn.workspace, turn.place.group), turn.place.role, turn.place.session);
    if (now && !inReturn && now->turn.member == other && now->turn.why.kind == TurnReason::Kind::AskedOver
        && now->turn.why.from == turn.member)
        return tell(context, turn, handOverTurn(*turn.workspace, turn.place, turn.member), {},
                    Words::tr("%1 is not asked any more; the turn is where it was.")
                        .arg(memberInWords(*turn.workspace, other)));
    return Error{
        Error::Kind::NotFound,
        Words::tr("You have not offered such a swap; cerclectl roles offers lists those that wait.")};
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
    if (context.arguments().has("withdraw"))
        return withdraw(context, *turn, *successor, inReturn);
    const auto way = handOverWould(*turn->workspace, turn->place, *successor, inReturn);
    if (!way)
        return way.error();
    const Went went{*way, doublingWarning(*turn->workspace, turn->place, *successor)};
    return tell(context, *turn, handOverTurn(*turn->workspace, turn->place, *successor, inReturn), went);
}

Result<Done> offers(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const TurnOffer &offer : openOffers(**workspace, *group)) {
        json.beginObject().key("role").latin1(offer.role.uid.toLatin1());
        json.key("session").latin1(offer.given.uid.toLatin1()).key("for").latin1(offer.wanted.uid.toLatin1());
        json.key("from").latin1(offer.from.uid.toLatin1()).key("to").latin1(offer.to.uid.toLatin1());
        json.key("from_name").value(memberInWords(**workspace, offer.from));
        json.key("to_name").value(memberInWords(**workspace, offer.to));
        json.key("date").value(sessionInWords(**workspace, offer.given));
        json.key("for_date").value(sessionInWords(**workspace, offer.wanted));
        json.key("at").value(offer.at).endObject();
        rows.push_back(
            {forTerminal(roleInWords(**workspace, offer.role)),
             forTerminal(memberInWords(**workspace, offer.from)), sessionInWords(**workspace, offer.given),
             forTerminal(memberInWords(**workspace, offer.to)), sessionInWords(**workspace, offer.wanted)});
    }
    context.out().document(json.endArray());
    if (rows.empty())
        context.out().line(Words::tr("No swap waits for an answer."));
    else
        context.out().table({Words::tr("ROLE"), Words::tr("OFFERED BY"), Words::tr("DATE"), Words::tr("TO"),
                             Words::tr("IN RETURN FOR")},
                            rows);
    return done();
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
         QT_TRANSLATE_NOOP("Commands", "say yes to a turn or a swap, or take a turn that is open"),
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
        {{"roles swap", "GROUP ROLE SESSION MEMBER", 4, 4, {{"for", "SESSION"}, {"withdraw"}}},
         QT_TRANSLATE_NOOP("Commands", "hand a turn over to a member, or swap turns"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "With --for, whoever gives the turn away takes that of MEMBER in the other session. Who has a "
             "laptop is asked and answers with roles accept or decline; a turn they have said yes to moves "
             "only then. A turn that somebody else has said yes to is theirs to hand over. Who has none is "
             "spoken for by you. --withdraw takes the offer of a swap back."),
         swap},
        {{"roles offers", "GROUP", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "list the swaps that wait for an answer"),
         "",
         offers},
        {{"roles absent", "GROUP MEMBER SESSION|DATE..DATE", 3, 3, {{"reason", "WORDS"}}},
         QT_TRANSLATE_NOOP("Commands",
                           "note that a member does not come; the turns of that time are open again"),
         QT_TRANSLATE_NOOP("Commands",
                           "A session, a day, or days of which the first or the last may be left out; not "
                           "what is past."),
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
