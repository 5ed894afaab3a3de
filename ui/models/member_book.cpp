#include "models/member_book.h"

#include "exchange/document_language.h"
#include "models/session_time.h"
#include "sync/invitation.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <limits>

namespace cercle
{

namespace
{

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
// One by one up to here; beyond, reading everything again is quicker.
constexpr size_t changesAtMost = 400;

bool isTold(const QString &state)
{
    return state == u"present" || state == u"absent" || state == u"excused";
}

} // namespace

std::vector<LaptopWords> laptopsOf(const Workspace &workspace, const Id<Member> &member)
{
    std::vector<LaptopWords> out;
    for (const Device &device : workspace.list<Device>(Filter().with("member", member)))
        out.push_back({device.name.left(120), Workspace::wordsOfKey(device.key)});
    return out;
}

template <class T> void MemberBook::loadAll()
{
    for (const T &row : m_workspace.list<T>(Filter().in(m_group).light()))
        load(row);
}

void MemberBook::setGroup(const Id<Group> &group)
{
    m_group = group;
    m_sessions.clear();
    m_attendance.clear();
    m_states.clear();
    m_turns.clear();
    m_turnsOf.clear();
    m_roles.clear();
    m_owners.clear();
    m_pins.clear();
    m_laptops.clear();
    m_toldUntil = 0;
    loadAll<Session>();
    loadAll<Attendance>();
    loadAll<RoleTurn>();
    loadAll<Role>();
    loadAll<Device>();
}

void MemberBook::load(const Session &session)
{
    const auto group = m_workspace.get(m_group);
    const auto start = startOf(session, zoneOf(session, group ? group->zone : QString()));
    SessionRow row{session.title.left(300), session.date, never};
    if (start)
        row.end =
            *start + std::int64_t{60000} * (session.time.hhmm.isEmpty() ? 24 * 60 : qMax(session.minutes, 1));
    m_sessions.insert(session.id.uid, row);
}

void MemberBook::load(const Attendance &attendance)
{
    m_attendance.insert(attendance.id.uid, attendance);
    m_states[attendance.member.uid].insert(attendance.session.uid, attendance.state);
}

void MemberBook::load(const RoleTurn &turn)
{
    m_turns.insert(turn.id.uid, turn);
    if (turn.member && turn.state != u"declined")
        m_turnsOf[turn.member.uid].push_back(turn.id.uid);
}

void MemberBook::load(const Role &role)
{
    m_roles.insert(role.id.uid, role);
}

void MemberBook::load(const Device &device)
{
    m_owners.insert(device.id.uid, device.member.uid);
    m_pins.insert(sha256({device.key}).view().first(pinBytes).toByteArray(), device.member.uid);
    ++m_laptops[device.member.uid];
}

void MemberBook::reload(int entity, const Uid &id)
{
    const auto again = [&]<class T>(const Id<T> &row) {
        if (const auto stored = m_workspace.get(row); stored && !stored->removed && stored->group == m_group)
            load(*stored);
    };
    if (entity == entityIndexOf<Session>()) {
        m_sessions.remove(id);
        again(Id<Session>{id});
    } else if (entity == entityIndexOf<Attendance>()) {
        if (const auto old = m_attendance.constFind(id); old != m_attendance.cend()) {
            m_states[old->member.uid].remove(old->session.uid);
            m_attendance.erase(old);
        }
        again(Id<Attendance>{id});
    } else if (entity == entityIndexOf<RoleTurn>()) {
        if (const auto old = m_turns.constFind(id); old != m_turns.cend()) {
            std::erase(m_turnsOf[old->member.uid], id);
            m_turns.erase(old);
        }
        again(Id<RoleTurn>{id});
    } else if (entity == entityIndexOf<Role>()) {
        m_roles.remove(id);
        again(Id<Role>{id});
    } else if (entity == entityIndexOf<Device>()) {
        if (const auto owner = m_owners.constFind(id); owner != m_owners.cend()) {
            --m_laptops[*owner];
            m_owners.erase(owner);
        }
        again(Id<Device>{id});
    }
}

bool MemberBook::apply(const ChangeSet &changes)
{
    static const QSet<int> entities{entityIndexOf<Session>(), entityIndexOf<Attendance>(),
                                    entityIndexOf<RoleTurn>(), entityIndexOf<Role>(),
                                    entityIndexOf<Device>()};
    size_t count = 0;
    for (const Change &change : changes.changes) {
        if (change.group == m_group.uid && (entities.contains(change.entity) || change.id == m_group.uid))
            ++count;
    }
    if (count == 0)
        return false;
    if (count > changesAtMost || changes.touches(entityIndexOf<Group>())) {
        setGroup(m_group);
        return true;
    }
    for (const Change &change : changes.changes) {
        if (change.group == m_group.uid && entities.contains(change.entity))
            reload(change.entity, change.id);
    }
    m_toldUntil = 0;
    return true;
}

bool MemberBook::isPast(const SessionRow &session) const
{
    return session.end <= m_workspace.clock().nowMs();
}

const std::vector<MemberBook::Told> &MemberBook::told() const
{
    const std::int64_t now = m_workspace.clock().nowMs();
    if (m_toldUntil > now)
        return m_told;
    QSet<Uid> known;
    for (const Attendance &attendance : m_attendance) {
        if (isTold(attendance.state))
            known += attendance.session.uid;
    }
    m_told.clear();
    m_toldUntil = never;
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it) {
        if (it->end > now)
            m_toldUntil = qMin(m_toldUntil, it->end);
        else if (known.contains(it.key()))
            m_told.push_back({it->end, it->date.iso, it.key()});
    }
    std::sort(m_told.begin(), m_told.end(), [](const Told &a, const Told &b) {
        return a.end != b.end ? a.end > b.end : a.session < b.session;
    });
    return m_told;
}

AttendanceShare MemberBook::share(const Member &member) const
{
    AttendanceShare out;
    const QHash<Uid, QString> states = m_states.value(member.id.uid);
    for (const Told &session : told()) {
        const QString state = states.value(session.session);
        // Who came before joining is counted with what is written down.
        if (!member.joined.iso.isEmpty() && session.date < member.joined.iso && !isTold(state))
            continue;
        ++out.sessions;
        out.present += state == u"present" ? 1 : 0;
    }
    return out;
}

std::vector<Presence> MemberBook::history(const Member &member) const
{
    std::vector<Presence> out;
    const QHash<Uid, QString> states = m_states.value(member.id.uid);
    for (const Told &session : told()) {
        const QString state = states.value(session.session);
        if (!member.joined.iso.isEmpty() && session.date < member.joined.iso && !isTold(state))
            continue;
        const SessionRow &row = *m_sessions.constFind(session.session);
        out.push_back({{session.session}, row.title, row.date, isTold(state) ? state : QString()});
    }
    return out;
}

HeldTurn MemberBook::held(const RoleTurn &turn) const
{
    HeldTurn out{turn.id, turn.role, turn.session, {}, {}, {}, {}, false, turn.state};
    if (const auto role = m_roles.constFind(turn.role.uid); role != m_roles.cend()) {
        out.roleTitle = DocumentLanguage(QLocale().name()).roleTitle(*role);
        out.roleKey = role->key;
    }
    if (const auto session = m_sessions.constFind(turn.session.uid); session != m_sessions.cend()) {
        out.sessionTitle = session->title;
        out.date = session->date;
        out.past = isPast(*session);
    }
    return out;
}

std::vector<HeldTurn> MemberBook::turns(const Id<Member> &member) const
{
    std::vector<HeldTurn> out;
    for (const Uid &id : m_turnsOf.value(member.uid)) {
        const RoleTurn &turn = *m_turns.constFind(id);
        if (m_roles.contains(turn.role.uid) && m_sessions.contains(turn.session.uid))
            out.push_back(held(turn));
    }
    std::sort(out.begin(), out.end(), [](const HeldTurn &a, const HeldTurn &b) {
        return a.date.iso != b.date.iso ? a.date.iso > b.date.iso : a.roleTitle < b.roleTitle;
    });
    return out;
}

std::vector<HeldTurn> MemberBook::next(const Id<Member> &member) const
{
    std::vector<HeldTurn> out = turns(member);
    std::erase_if(out, [](const HeldTurn &turn) { return turn.past || turn.date.iso.isEmpty(); });
    std::stable_sort(out.begin(), out.end(),
                     [](const HeldTurn &a, const HeldTurn &b) { return a.date.iso < b.date.iso; });
    return out;
}

ReviewCount MemberBook::reviews(const Id<Member> &member) const
{
    ReviewCount out;
    const auto given = [](const Review &review) { return review.state == u"given" && !review.about; };
    for (const Review &review : m_workspace.list<Review>(Filter().in(m_group).with("reviewer", member)))
        out.given += given(review) ? 1 : 0;
    for (const Submission &work : m_workspace.list<Submission>(Filter().in(m_group).with("author", member))) {
        for (const Review &review :
             m_workspace.list<Review>(Filter().in(m_group).with("submission", work.id)))
            out.received += given(review) ? 1 : 0;
    }
    return out;
}

} // namespace cercle
