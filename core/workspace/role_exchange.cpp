#include "workspace/role_exchange.h"

#include "workspace/role_steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace cercle
{

using namespace turns;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

const QString accepted = QStringLiteral("accepted");

Id<RoleChange> wantedId(const Id<RoleChange> &offered)
{
    return {Uid::derive(offered.uid, "wanted", {})};
}

// Both turns of a hand-over, as the plan has them.
struct Pair {
    PlannedTurn given;
    std::optional<PlannedTurn> wanted;
};
Result<Pair> lookAt(const Workspace &workspace, const TurnPlace &place, const Id<Member> &successor,
                    const Id<Session> &inReturn)
{
    const auto now = planned(workspace, place);
    if (!now)
        return noSuchTurn();
    for (const Id<Session> &session : {place.session, inReturn}) {
        if (auto may = stillToCome(workspace, {place.group, place.role, session}); session && !may)
            return may.error();
    }
    if (now->standing && now->member == successor)
        return Error{Error::Kind::Refused,
                     Words::tr("%1 has this turn already.").arg(nameOf(workspace, successor))};
    Pair out{*now, {}};
    if (!inReturn)
        return out;
    out.wanted = planned(workspace, {place.group, place.role, inReturn});
    if (!out.wanted)
        return noSuchTurn();
    if (out.wanted->member != successor || !now->member)
        return Error{
            Error::Kind::Refused,
            Words::tr("%1 does not have this role in the session that is to be taken in return; name "
                      "another, or hand the turn over.")
                .arg(nameOf(workspace, successor))};
    return out;
}

// Whoever has said yes on a laptop of their own keeps the turn until they say otherwise.
bool isBound(const Workspace &workspace, const Id<Group> &group, const PlannedTurn &turn)
{
    return turn.member && turn.standing && turn.member != workspace.self(group)
           && turn.state != QLatin1String("proposed") && hasLaptop(workspace, group, turn.member);
}

Result<HandOver> judge(const Workspace &workspace, const TurnPlace &place, const Id<Member> &successor,
                       const Pair &pair)
{
    const Id<Member> self = workspace.self(place.group);
    const auto bound = [&](const PlannedTurn &turn) { return isBound(workspace, place.group, turn); };
    if (pair.wanted && (bound(pair.given) || bound(*pair.wanted))
        && (pair.given.member == self || successor == self))
        return HandOver::Offers;
    for (const PlannedTurn *turn : {&pair.given, pair.wanted ? &*pair.wanted : nullptr}) {
        if (turn && bound(*turn))
            return Error{Error::Kind::Refused,
                         Words::tr("%1 has said yes to this turn; only %1 can hand it over or give it back.")
                             .arg(nameOf(workspace, turn->member))};
    }
    const auto asked = [&](const Id<Member> &member) {
        return member != self && hasLaptop(workspace, place.group, member);
    };
    return asked(successor) || (pair.wanted && asked(pair.given.member)) ? HandOver::Asks : HandOver::Moves;
}

// What this laptop may say for a member.
QString stateFor(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member)
{
    return member == workspace.self(group) || !hasLaptop(workspace, group, member)
               ? accepted
               : QStringLiteral("proposed");
}

// A turn goes from its holder to somebody else, in the same edit as others.
void move(Workspace &workspace, Transaction &t, const TurnPlace &place, const Id<Member> &from,
          const Id<Member> &to, const QString &state)
{
    RoleTurn turn = turnOf(workspace, place.session, place.role);
    if (from && from != to) {
        leave(workspace, t, turn, from, "swapped", {}, to, state);
    } else {
        turn.member = to;
        turn.state = state;
        turn.removed = false;
        t.put(turn);
    }
    noteDoubled(workspace, t, turn, to);
}

// An offer is about turns that people have: one that is only proposed by the plan is written first.
void writeTurn(Workspace &workspace, Transaction &t, const Id<Group> &group, const PlannedTurn &planned)
{
    if (planned.standing || !planned.member)
        return;
    RoleTurn turn = turnOf(workspace, planned.session, planned.role);
    turn.member = planned.member;
    turn.state = stateFor(workspace, group, planned.member);
    turn.removed = false;
    t.put(turn);
    noteDoubled(workspace, t, turn, planned.member);
}

void writeOffer(Workspace &workspace, Transaction &t, const TurnOffer &offer)
{
    RoleChange offered;
    offered.turn = turnOf(workspace, offer.given, offer.role).id;
    offered.member = offer.from;
    offered.change = QStringLiteral("offered");
    offered.successor = offer.to;
    offered.at = workspace.clock().nowMs();
    RoleChange wanted = offered;
    wanted.id = wantedId(t.create(offered));
    wanted.turn = turnOf(workspace, offer.wanted, offer.role).id;
    std::swap(wanted.member, wanted.successor);
    wanted.change = QStringLiteral("wanted");
    t.put(wanted);
}

void closeOffer(const Workspace &workspace, Transaction &t, const TurnOffer &offer)
{
    for (const Id<RoleChange> &id : {offer.id, wantedId(offer.id)}) {
        if (workspace.get(id))
            t.remove(id);
    }
}

} // namespace

bool hasLaptop(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member)
{
    const auto found = workspace.get(member);
    return found && !found->removed && found->state != QLatin1String("removed")
           && !workspace.list<Device>(Filter().in(group).with("member", member)).empty();
}

bool staysWithHolder(const Workspace &workspace, const TurnPlace &place)
{
    const auto now = planned(workspace, place);
    return now && isBound(workspace, place.group, *now);
}

Result<HandOver> handOverWould(const Workspace &workspace, const TurnPlace &place,
                               const Id<Member> &successor, const Id<Session> &inReturn)
{
    const auto pair = lookAt(workspace, place, successor, inReturn);
    if (!pair)
        return pair.error();
    return judge(workspace, place, successor, *pair);
}

Result<ChangeSet> handOverTurn(Workspace &workspace, const TurnPlace &place, const Id<Member> &successor,
                               const Id<Session> &inReturn)
{
    const auto pair = lookAt(workspace, place, successor, inReturn);
    if (!pair)
        return pair.error();
    const auto way = judge(workspace, place, successor, *pair);
    if (!way)
        return way.error();
    const Id<Member> giver = pair->given.member;
    if (*way == HandOver::Offers) {
        // Who writes it offers the own turn, whichever of the two was named first.
        const bool own = giver == workspace.self(place.group);
        const TurnOffer offer{{},
                              place.group,
                              place.role,
                              own ? place.session : inReturn,
                              own ? inReturn : place.session,
                              own ? giver : successor,
                              own ? successor : giver,
                              0};
        for (const TurnOffer &open : openOffers(workspace, place.group)) {
            if (std::tie(open.given, open.wanted, open.role)
                == std::tie(offer.given, offer.wanted, offer.role))
                return Error{Error::Kind::Refused,
                             Words::tr("%1 has been asked already and has not answered yet.")
                                 .arg(nameOf(workspace, offer.to))};
        }
        return workspace.transact(place.group,
                                  EditLabel(QT_TRANSLATE_NOOP("Labels", "Offer to swap: %1 with %2"),
                                            {titleOf(workspace, place.role), nameOf(workspace, offer.to)}),
                                  [&](Transaction &t) {
                                      writeTurn(workspace, t, place.group, pair->given);
                                      writeTurn(workspace, t, place.group, *pair->wanted);
                                      writeOffer(workspace, t, offer);
                                      return done();
                                  });
    }
    return workspace.transact(place.group,
                              EditLabel(QT_TRANSLATE_NOOP("Labels", "Hand over: %1 to %2"),
                                        {titleOf(workspace, place.role), nameOf(workspace, successor)}),
                              [&](Transaction &t) {
                                  move(workspace, t, place, giver, successor,
                                       stateFor(workspace, place.group, successor));
                                  if (pair->wanted)
                                      move(workspace, t, {place.group, place.role, inReturn}, successor,
                                           giver, stateFor(workspace, place.group, giver));
                                  return done();
                              });
}

QString doublingWarning(const Workspace &workspace, const TurnPlace &place, const Id<Member> &member)
{
    const auto found = explainTurn(gatherRotation(workspace, place.group), today(workspace, place.group),
                                   place.role, place.session);
    if (!found)
        return {};
    // What the rotation only proposes that day gives way.
    const auto held =
        workspace.list<RoleTurn>(Filter().with("session", place.session).with("member", member));
    if (std::none_of(held.begin(), held.end(),
                     [&](const RoleTurn &one) { return one.role != place.role && !isOpen(one); }))
        return {};
    for (const TurnCase &one : found->everybody) {
        if (one.fit == Fit::Waits && one.member != member && one.member != found->turn.member)
            return Words::tr("%1 has another role that day too, while %2 has none.")
                .arg(nameOf(workspace, member), nameOf(workspace, one.member));
    }
    return {};
}

std::vector<TurnOffer> openOffers(const Workspace &workspace, const Id<Group> &group)
{
    std::vector<TurnOffer> out;
    const Day from = today(workspace, group);
    const auto held = [&](const Id<RoleTurn> &id, const Id<Member> &member) -> std::optional<RoleTurn> {
        const auto turn = workspace.get(id);
        const auto session = turn ? workspace.get(turn->session) : std::nullopt;
        const bool counts = session && !session->removed && session->date.iso >= from.iso && !isOpen(*turn)
                            && turn->member == member;
        return counts ? turn : std::nullopt;
    };
    for (const RoleChange &change :
         workspace.list<RoleChange>(Filter().in(group).with("change", QStringLiteral("offered")))) {
        const auto wanted = workspace.get(wantedId(change.id));
        if (!wanted || wanted->removed)
            continue;
        const auto first = held(change.turn, change.member), second = held(wanted->turn, change.successor);
        if (first && second && first->role == second->role)
            out.push_back({change.id, group, first->role, first->session, second->session, change.member,
                           change.successor, change.at});
    }
    std::sort(out.begin(), out.end(), [](const TurnOffer &a, const TurnOffer &b) {
        return std::tie(a.at, a.id) < std::tie(b.at, b.id);
    });
    return out;
}

Result<ChangeSet> acceptOffer(Workspace &workspace, const TurnOffer &offer)
{
    const auto open = openOffers(workspace, offer.group);
    if (std::none_of(open.begin(), open.end(), [&](const TurnOffer &one) { return one.id == offer.id; }))
        return Error{Error::Kind::NotFound,
                     Words::tr("This swap is no longer offered; look at who has the turns now.")};
    return workspace.transact(
        offer.group,
        EditLabel(QT_TRANSLATE_NOOP("Labels", "Swap: %1 with %2"),
                  {titleOf(workspace, offer.role), nameOf(workspace, offer.from)}),
        [&](Transaction &t) {
            move(workspace, t, {offer.group, offer.role, offer.given}, offer.from, offer.to, accepted);
            move(workspace, t, {offer.group, offer.role, offer.wanted}, offer.to, offer.from, accepted);
            closeOffer(workspace, t, offer);
            return done();
        });
}

Result<ChangeSet> dropOffer(Workspace &workspace, const TurnOffer &offer)
{
    return workspace.transact(offer.group,
                              EditLabel(QT_TRANSLATE_NOOP("Labels", "No swap: %1 with %2"),
                                        {titleOf(workspace, offer.role), nameOf(workspace, offer.to)}),
                              [&](Transaction &t) {
                                  closeOffer(workspace, t, offer);
                                  return done();
                              });
}

} // namespace cercle
