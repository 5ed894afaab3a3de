#pragma once
// Who of a group was where and does what: attendance, turns and laptops of all members, read once and kept in
// step with the workspace, so that a list of hundreds asks nothing of it while it is painted.

#include "domain/entities.h"
#include "store/change_set.h"

#include <QHash>

#include <vector>

namespace cercle
{

class Workspace;

struct AttendanceShare {
    int present = 0;
    int sessions = 0; // past ones of which it is known who came, from the day of joining

    bool operator==(const AttendanceShare &) const = default;
};

// One session in a member's history.
struct Presence {
    Id<Session> session;
    QString title;
    Day date;
    QString state; // "present", "excused", "absent"; empty where it is not written down
};

// A role held in a session.
struct HeldTurn {
    Id<RoleTurn> turn;
    Id<Role> role;
    Id<Session> session;
    QString roleTitle; // in the reader's language
    QString roleKey;
    QString sessionTitle;
    Day date;
    bool past = false;
    QString state;
};

struct ReviewCount {
    int given = 0;
    int received = 0;

    bool operator==(const ReviewCount &) const = default;
};

// A laptop, and the words by which people compare it aloud.
struct LaptopWords {
    QString name;
    QString words;
};
std::vector<LaptopWords> laptopsOf(const Workspace &workspace, const Id<Member> &member);

class MemberBook
{
public:
    explicit MemberBook(const Workspace &workspace) : m_workspace(workspace) {}

    void setGroup(const Id<Group> &group);
    // True if any answer may be another one now.
    bool apply(const ChangeSet &changes);

    AttendanceShare share(const Member &member) const;
    int laptops(const Id<Member> &member) const { return m_laptops.value(member.uid); }
    // Whose laptop it is, by the head of its id; null if nobody's here.
    Id<Member> ownerOf(const QByteArray &pin) const { return {m_pins.value(pin)}; }
    // Roles that are still to come, the soonest first.
    std::vector<HeldTurn> next(const Id<Member> &member) const;
    // Those of the past too, the latest first.
    std::vector<HeldTurn> turns(const Id<Member> &member) const;
    // Sessions of which it is known who came, the latest first.
    std::vector<Presence> history(const Member &member) const;
    // Of blind rounds only what everybody may know.
    ReviewCount reviews(const Id<Member> &member) const;

private:
    struct SessionRow {
        QString title;
        Day date;
        std::int64_t end = 0; // milliseconds since 1970 UTC; the largest number without a date
    };
    struct Told {
        std::int64_t end;
        QString date;
        Uid session;
    };

    template <class T> void loadAll();
    void load(const Session &session);
    void load(const Attendance &attendance);
    void load(const RoleTurn &turn);
    void load(const Role &role);
    void load(const Device &device);
    void reload(int entity, const Uid &id);
    bool isPast(const SessionRow &session) const;
    const std::vector<Told> &told() const;
    HeldTurn held(const RoleTurn &turn) const;

    const Workspace &m_workspace;
    Id<Group> m_group;
    QHash<Uid, SessionRow> m_sessions;
    QHash<Uid, Attendance> m_attendance;
    QHash<Uid, QHash<Uid, QString>> m_states; // member, session: the state
    QHash<Uid, RoleTurn> m_turns;
    QHash<Uid, std::vector<Uid>> m_turnsOf; // by member
    QHash<Uid, Role> m_roles;
    QHash<Uid, Uid> m_owners;      // of laptops
    QHash<QByteArray, Uid> m_pins; // heads of the ids of laptops, and whose they are
    QHash<Uid, int> m_laptops;
    // Sessions of which it is known who came, past ones, the latest first. Made anew when it may be another
    // one.
    mutable std::vector<Told> m_told;
    mutable std::int64_t m_toldUntil = 0; // when the next session ends; 0: to be made
};

} // namespace cercle
