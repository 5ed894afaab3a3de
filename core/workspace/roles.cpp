#include "workspace/roles.h"

#include "workspace/role_exchange.h"
#include "workspace/role_steps.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

} // namespace

namespace turns
{

bool isOpen(const RoleTurn &turn)
{
    return turn.removed || turn.member.isNull() || turn.state == QLatin1String("declined");
}

QString nameOf(const Workspace &workspace, const Id<Member> &member)
{
    const auto found = workspace.get(member);
    return found ? found->name : member.toString();
}

QString titleOf(const Workspace &workspace, const Id<Role> &role)
{
    const auto found = workspace.get(role);
    return found ? found->title : role.toString();
}

std::optional<PlannedTurn> planned(const Workspace &workspace, const TurnPlace &place)
{
    const auto found = explainTurn(gatherRotation(workspace, place.group), today(workspace, place.group),
                                   place.role, place.session);
    return found ? std::optional(found->turn) : std::nullopt;
}

Error noSuchTurn()
{
    return {Error::Kind::NotFound, Words::tr("There is no such role or session in this group.")};
}

Result<Done> stillToCome(const Workspace &workspace, const TurnPlace &place)
{
    const auto session = workspace.get(place.session);
    if (session && !session->date.iso.isEmpty() && session->date.iso < today(workspace, place.group).iso)
        return Error{Error::Kind::Refused,
                     Words::tr("This session is past; who had its roles stays as it was.")};
    return done();
}

void leave(Workspace &workspace, Transaction &t, RoleTurn turn, const Id<Member> &member, const char *change,
           const QString &reason, const Id<Member> &successor, const QString &state)
{
    RoleChange left;
    left.turn = turn.id;
    left.member = member;
    left.change = QLatin1String(change);
    left.reason = reason;
    left.successor = successor;
    left.at = workspace.clock().nowMs();
    t.create(left);
    turn.member = successor ? successor : member;
    turn.state = successor ? state : QStringLiteral("declined");
    turn.removed = false;
    t.put(turn);
}

void noteDoubled(Workspace &workspace, Transaction &t, const RoleTurn &turn, const Id<Member> &member)
{
    const auto others =
        workspace.list<RoleTurn>(Filter().with("session", turn.session).with("member", member));
    const bool doubled = std::any_of(others.begin(), others.end(), [&](const RoleTurn &other) {
        return other.role != turn.role && !isOpen(other);
    });
    if (!doubled)
        return;
    RoleChange change;
    change.turn = turn.id;
    change.member = member;
    change.change = QStringLiteral("doubled");
    change.successor = member;
    change.at = workspace.clock().nowMs();
    t.create(change);
}

} // namespace turns

using namespace turns;

namespace
{

// Opens the turns of a member that `when` says.
template <class F>
void openTurns(Workspace &workspace, Transaction &t, const Id<Group> &group, const Id<Member> &member,
               const char *change, const QString &reason, F when)
{
    for (const RoleTurn &turn : workspace.list<RoleTurn>(Filter().in(group).with("member", member))) {
        const auto session = workspace.get(turn.session);
        if (session && !isOpen(turn) && turn.state != QLatin1String("done") && when(turn, *session))
            leave(workspace, t, turn, member, change, reason);
    }
}

bool falls(const Day &day, const TimeAway &when)
{
    return !day.iso.isEmpty() && (when.begins.iso.isEmpty() || when.begins.iso <= day.iso)
           && (when.ends.iso.isEmpty() || day.iso <= when.ends.iso);
}

// Says for a session whether a member comes, in the rows that are there or in the derived one.
void putAttendance(const Workspace &workspace, Transaction &t, const Id<Session> &session,
                   const Id<Member> &member, const QString &state)
{
    bool any = false;
    for (Attendance one :
         workspace.list<Attendance>(Filter().with("session", session).with("member", member))) {
        one.state = state;
        t.put(one);
        any = true;
    }
    if (any)
        return;
    Attendance one;
    one.id = attendanceId(session, member);
    if (const auto stored = t.get(one.id))
        one = *stored;
    one.session = session;
    one.member = member;
    one.state = state;
    one.removed = false;
    t.put(one);
}

// The first swap that waits for the member's answer: at the turn that they would take, or at the own one that
// they have said yes to, so that it can be meant no other way.
std::optional<TurnOffer> offerFor(const Workspace &workspace, const TurnPlace &place, const PlannedTurn &now,
                                  const Id<Member> &member)
{
    for (const TurnOffer &offer : openOffers(workspace, place.group)) {
        const bool here = offer.given == place.session
                          || (offer.wanted == place.session && now.state == QLatin1String("accepted"));
        if (here && offer.role == place.role && offer.to == member)
            return offer;
    }
    return std::nullopt;
}

} // namespace

RotationFacts gatherRotation(const Workspace &workspace, const Id<Group> &group)
{
    Filter here;
    here.in(group).light();
    Filter everybody = here;
    everybody.removed = true;
    RotationFacts facts;
    facts.members = workspace.list<Member>(everybody);
    facts.roles = workspace.list<Role>(here);
    facts.sessions = workspace.list<Session>(here);
    facts.turns = workspace.list<RoleTurn>(here);
    facts.changes = workspace.list<RoleChange>(here);
    facts.refusals = workspace.list<RoleRefusal>(here);
    facts.absences = workspace.list<Absence>(here);
    facts.attendances = workspace.list<Attendance>(here);
    return facts;
}

Day today(const Workspace &workspace, const Id<Group> &group)
{
    const auto found = workspace.get(group);
    QTimeZone zone(found ? found->zone.toLatin1() : QByteArray());
    if (!zone.isValid())
        zone = QTimeZone::utc();
    return {QDateTime::fromMSecsSinceEpoch(workspace.clock().nowMs(), zone).date().toString(Qt::ISODate)};
}

RoleTurn turnOf(const Workspace &workspace, const Id<Session> &session, const Id<Role> &role)
{
    RoleTurn out;
    out.id = turnId(session, role);
    out.session = session;
    out.role = role;
    bool any = false;
    for (const RoleTurn &turn :
         workspace.list<RoleTurn>(Filter().with("session", session).with("role", role))) {
        const bool better = !any || (isOpen(out) && !isOpen(turn))
                            || (isOpen(out) == isOpen(turn) && turn.id == turnId(session, role));
        if (better)
            out = turn;
        any = true;
    }
    if (!any) {
        if (const auto removed = workspace.get(out.id))
            out = *removed;
    }
    return out;
}

Result<ChangeSet> writePlan(Workspace &workspace, const Id<Group> &group,
                            const std::vector<PlannedTurn> &plan)
{
    return workspace.transact(group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Plan roles")),
                              [&](Transaction &t) {
                                  for (const PlannedTurn &proposal : plan) {
                                      if (proposal.standing || !proposal.member)
                                          continue;
                                      RoleTurn turn = turnOf(workspace, proposal.session, proposal.role);
                                      turn.member = proposal.member;
                                      turn.state = QStringLiteral("proposed");
                                      turn.removed = false;
                                      t.put(turn);
                                  }
                                  return done();
                              });
}

namespace
{

// Yes and no are said by whoever has the turn; for people without a laptop somebody else writes it down.
Result<Done> mayAnswer(const Workspace &workspace, const TurnPlace &place, const Id<Member> &member)
{
    if (auto may = stillToCome(workspace, place); !may)
        return may;
    if (member != workspace.self(place.group) && hasLaptop(workspace, place.group, member))
        return Error{Error::Kind::Refused,
                     Words::tr("%1 has a laptop in this group and answers there; ask %1 to.")
                         .arg(nameOf(workspace, member))};
    return done();
}

} // namespace

Result<ChangeSet> acceptTurn(Workspace &workspace, const TurnPlace &place, const Id<Member> &member)
{
    const auto now = planned(workspace, place);
    if (!now)
        return noSuchTurn();
    if (auto may = mayAnswer(workspace, place, member); !may)
        return may.error();
    if (const auto offer = offerFor(workspace, place, *now, member))
        return acceptOffer(workspace, *offer);
    if (now->standing && now->member != member)
        return Error{
            Error::Kind::Refused,
            Words::tr("%1 has this turn; let %1 hand it over, or swap.").arg(nameOf(workspace, now->member))};
    return workspace.transact(place.group,
                              EditLabel(QT_TRANSLATE_NOOP("Labels", "Accept: %1 for %2"),
                                        {titleOf(workspace, place.role), nameOf(workspace, member)}),
                              [&](Transaction &t) {
                                  RoleTurn turn = turnOf(workspace, place.session, place.role);
                                  turn.member = member;
                                  turn.state = QStringLiteral("accepted");
                                  turn.removed = false;
                                  t.put(turn);
                                  noteDoubled(workspace, t, turn, member);
                                  return done();
                              });
}

Result<ChangeSet> giveUpTurn(Workspace &workspace, const TurnPlace &place, const Id<Member> &member,
                             const char *change, const QString &reason)
{
    const auto now = planned(workspace, place);
    if (!now)
        return noSuchTurn();
    if (auto may = mayAnswer(workspace, place, member); !may)
        return may.error();
    if (const auto offer = offerFor(workspace, place, *now, member); offer && now->member != member)
        return dropOffer(workspace, *offer);
    if (now->member != member)
        return Error{Error::Kind::Refused,
                     now->member ? Words::tr("%1 does not have this turn, %2 does.")
                                       .arg(nameOf(workspace, member), nameOf(workspace, now->member))
                                 : Words::tr("Nobody has this turn, so nobody needs to give it up.")};
    const bool returned = QLatin1String(change) == QLatin1String("returned");
    return workspace.transact(place.group,
                              EditLabel(returned ? QT_TRANSLATE_NOOP("Labels", "Hand back: %1 by %2")
                                                 : QT_TRANSLATE_NOOP("Labels", "Decline: %1 by %2"),
                                        {titleOf(workspace, place.role), nameOf(workspace, member)}),
                              [&](Transaction &t) {
                                  leave(workspace, t, turnOf(workspace, place.session, place.role), member,
                                        change, reason);
                                  return done();
                              });
}

Result<ChangeSet> setAway(Workspace &workspace, const Id<Group> &group, const Id<Member> &member,
                          const TimeAway &when, const QString &reason)
{
    if (!when.session && !when.begins.iso.isEmpty() && !when.ends.iso.isEmpty()
        && when.ends.iso < when.begins.iso)
        return Error{Error::Kind::Usage, Words::tr("The last day is before the first; swap them.")};
    const Day from = today(workspace, group);
    const auto only = when.session ? workspace.get(when.session) : std::nullopt;
    const Day last = when.session ? (only ? only->date : Day()) : when.ends;
    if (!last.iso.isEmpty() && last.iso < from.iso)
        return Error{Error::Kind::Usage,
                     Words::tr("That time is past; the attendance of a session says who was there.")};
    return workspace.transact(
        group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Away: %1"), {nameOf(workspace, member)}),
        [&](Transaction &t) {
            if (when.session) {
                putAttendance(workspace, t, when.session, member, QStringLiteral("no"));
            } else {
                Absence absence;
                absence.member = member;
                absence.begins = when.begins;
                absence.ends = when.ends;
                absence.reason = reason;
                t.create(absence);
            }
            openTurns(workspace, t, group, member, "absent", reason,
                      [&](const RoleTurn &turn, const Session &session) {
                          return when.session ? turn.session == when.session
                                              : session.date.iso >= from.iso && falls(session.date, when);
                      });
            return done();
        });
}

Result<ChangeSet> setThere(Workspace &workspace, const Id<Group> &group, const Id<Member> &member,
                           const TimeAway &when)
{
    return workspace.transact(
        group, EditLabel(QT_TRANSLATE_NOOP("Labels", "There after all: %1"), {nameOf(workspace, member)}),
        [&](Transaction &t) {
            if (when.session) {
                putAttendance(workspace, t, when.session, member, QStringLiteral("yes"));
                return done();
            }
            for (const Absence &absence :
                 workspace.list<Absence>(Filter().in(group).with("member", member))) {
                const bool meets = (absence.ends.iso.isEmpty() || when.begins.iso <= absence.ends.iso)
                                   && (when.ends.iso.isEmpty() || absence.begins.iso <= when.ends.iso);
                if (meets)
                    t.remove(absence.id);
            }
            return done();
        });
}

Result<ChangeSet> setWilling(Workspace &workspace, const Id<Group> &group, const Id<Role> &role,
                             const Id<Member> &member, bool willing, const QString &reason)
{
    const Day from = today(workspace, group);
    return workspace.transact(group,
                              EditLabel(willing ? QT_TRANSLATE_NOOP("Labels", "Again: %1 for %2")
                                                : QT_TRANSLATE_NOOP("Labels", "Never: %1 for %2"),
                                        {titleOf(workspace, role), nameOf(workspace, member)}),
                              [&](Transaction &t) {
                                  RoleRefusal refusal;
                                  refusal.id = refusalId(role, member);
                                  const auto stored = t.get(refusal.id);
                                  if (stored)
                                      refusal = *stored;
                                  else if (willing)
                                      return done();
                                  refusal.role = role;
                                  refusal.member = member;
                                  refusal.reason = reason;
                                  refusal.removed = willing;
                                  t.put(refusal);
                                  if (!willing)
                                      openTurns(workspace, t, group, member, "declined", reason,
                                                [&](const RoleTurn &turn, const Session &session) {
                                                    return turn.role == role && session.date.iso >= from.iso;
                                                });
                                  return done();
                              });
}

std::vector<TurnRecord> turnHistory(const Workspace &workspace, const Id<Group> &group)
{
    const RotationFacts facts = gatherRotation(workspace, group);
    std::vector<TurnRecord> out;
    QHash<Id<RoleTurn>, TurnRecord> places;
    for (const RoleTurn &turn : facts.turns) {
        TurnRecord record;
        const auto session = workspace.get(turn.session);
        if (!session)
            continue;
        record.day = session->date;
        record.session = turn.session;
        record.role = turn.role;
        places.insert(turn.id, record);
        record.member = turn.member;
        record.state = turn.state;
        if (!isOpen(turn))
            out.push_back(record);
    }
    for (const RoleChange &change : facts.changes) {
        const auto place = places.constFind(change.turn);
        if (place == places.constEnd() || change.change == QLatin1String("offered")
            || change.change == QLatin1String("wanted")
            || change.change == QLatin1String("doubled")) // nothing has left its holder
            continue;
        TurnRecord record = *place;
        record.member = change.member;
        record.state = change.change;
        record.successor = change.successor;
        record.reason = change.reason;
        record.at = change.at;
        out.push_back(record);
    }
    // What became of earlier holders stands before the present one.
    std::sort(out.begin(), out.end(), [](const TurnRecord &a, const TurnRecord &b) {
        const auto key = [](const TurnRecord &one) {
            return std::tuple(one.day.iso, one.session, one.role, one.at == 0, one.at, one.member, one.state);
        };
        return key(a) < key(b);
    });
    return out;
}

} // namespace cercle
