// What a row that somebody wrote, and what the clock, mean to a member.

#include "domain/review_rules.h"
#include "domain/rotation.h"
#include "domain/whole_day.h"
#include "workspace/notification_reader.h"
#include "workspace/reviews.h"
#include "workspace/reviews_sealed.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr std::int64_t hourMs = 3600 * 1000;
constexpr std::int64_t soonMs = hourMs;
constexpr std::int64_t vacantMs = 48 * hourMs;
constexpr int dueDays = 1; // a review is called due from the day before on

bool wrote(const Workspace::Touch &touch, std::initializer_list<const char *> names)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(touch.entity)];
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        const int field = info.fieldIndex(name);
        return field >= 0 && (touch.fields >> field & 1);
    });
}

class Meaning
{
public:
    Meaning(const Workspace &workspace, const Group &group, const Id<Member> &self,
            const Workspace::Touch &touch, std::int64_t nowMs)
        : m_workspace(workspace), m_group(group), m_self(self), m_touch(touch), m_now(nowMs)
    {
    }

    std::optional<Notification> find()
    {
        // Whom one's own laptop let in is news all the same.
        const bool admission = m_touch.entity == entityIndexOf<Member>() && m_touch.fields == 0;
        if (m_touch.by == m_self && !admission)
            return std::nullopt;
        const bool told = is<Session>()             ? session()
                          : is<RoleTurn>()          ? turn()
                          : is<RoleChange>()        ? roleChange()
                          : is<Review>()            ? review()
                          : is<SubmissionVersion>() ? handedIn()
                          : is<SealedNote>()        ? slip()
                          : is<Member>()            ? member()
                                                    : false;
        if (!told)
            return std::nullopt;
        m_out.group = m_group.id;
        m_out.atMs = m_now;
        const QByteArray moment =
            QByteArray::number(static_cast<qlonglong>(m_touch.wallMs)) + m_touch.id.toLatin1();
        m_out.id = Uid::derive(m_out.item, notificationKey(m_out.kind), moment);
        return m_out;
    }

private:
    template <class T> bool is() const { return m_touch.entity == entityIndexOf<T>(); }
    template <class T> std::optional<T> row() const { return m_workspace.get(Id<T>{m_touch.id}); }

    void sayWho()
    {
        if (const auto author = m_workspace.get(m_touch.by))
            m_out.by = author->name;
    }
    // False where it is over, or gone.
    bool about(const Id<Session> &id, bool alsoRemoved = false)
    {
        const auto session = m_workspace.get(id);
        if (!session || (session->removed && !alsoRemoved))
            return false;
        const auto start = sessionStart(*session, m_group.zone);
        m_out.item = id.uid;
        m_out.title = session->title;
        m_out.whenMs = start.value_or(0);
        return !start || *start + std::int64_t{minutesOf(*session)} * 60 * 1000 > m_now;
    }
    bool session()
    {
        const bool toCome = about({m_touch.id}, true);
        const auto session = row<Session>();
        if (!session)
            return false;
        sayWho();
        if (session->removed) {
            m_out.kind = NotificationKind::SessionCancelled;
            return toCome && !m_touch.fresh && wrote(m_touch, {"removed"});
        }
        if (m_touch.fresh) {
            m_out.kind = NotificationKind::SessionPlanned;
            return toCome;
        }
        for (const char *field : {"date", "time", "zone", "place", "call", "title", "minutes"}) {
            if (wrote(m_touch, {field}))
                m_out.detail +=
                    (m_out.detail.isEmpty() ? QString() : QStringLiteral(",")) + QLatin1String(field);
        }
        if (wrote(m_touch, {"date", "time", "zone", "place", "title"})) {
            m_out.kind = NotificationKind::SessionMoved;
            return toCome;
        }
        m_out.detail.clear();
        // Notes are written when the session is over, too.
        m_out.kind = NotificationKind::NotesChanged;
        return wrote(m_touch, {"notes"});
    }
    bool named(const Id<Role> &id)
    {
        const auto role = m_workspace.get(id);
        m_out.detail = role ? role->title : QString();
        return role && !role->removed;
    }
    bool turn()
    {
        const auto turn = row<RoleTurn>();
        if (!turn || turn->removed || turn->member != m_self || turn->state != u"proposed"
            || !wrote(m_touch, {"member", "state"}) || !about(turn->session) || !named(turn->role))
            return false;
        m_out.kind = NotificationKind::RoleOffered;
        sayWho();
        return true;
    }
    bool roleChange()
    {
        const auto change = row<RoleChange>();
        if (!change || change->removed || change->successor != m_self)
            return false;
        const auto turn = m_workspace.get(change->turn);
        if (change->change == u"offered") { // a swap
            m_out.kind = NotificationKind::RoleOffered;
            sayWho();
            return turn && turn->member == change->member && about(turn->session) && named(turn->role);
        }
        // A turn that waits for the answer is told of as such.
        if (change->change != u"swapped" || (turn && turn->state == u"proposed"))
            return false;
        // It may have gone on to somebody else meanwhile.
        if (!turn || turn->member != m_self || !about(turn->session) || !named(turn->role))
            return false;
        m_out.kind = NotificationKind::RoleHandedOver;
        sayWho();
        return true;
    }
    bool in(const Id<ReviewRound> &id)
    {
        const auto round = m_workspace.get(id);
        if (!round || round->removed)
            return false;
        m_blind = isBlind(*round);
        m_out.item = id.uid;
        m_out.title = round->title;
        return true;
    }
    bool review()
    {
        const auto review = row<Review>();
        const auto work = review ? m_workspace.get(review->submission) : std::nullopt;
        if (!review || review->removed || !work || !in(review->round))
            return false;
        if (work->author == m_self) {
            if (review->state != u"given" || !wrote(m_touch, {"state", "verdict"}))
                return false;
            m_out.kind = NotificationKind::ReviewReceived;
            m_out.detail = m_out.title;
            m_out.title = work->title;
            if (!m_blind && review->reviewer) // a blind round keeps who it was
                sayWho();
            return true;
        }
        m_out.kind = NotificationKind::ReviewAssigned;
        return review->reviewer == m_self && review->state == u"assigned" && m_touch.fresh;
    }
    // A work, or a new version of one: for who opened the round, and for those who are to read it.
    bool handedIn()
    {
        const auto version = row<SubmissionVersion>();
        const auto work = version ? m_workspace.get(version->submission) : std::nullopt;
        if (!version || version->removed || !m_touch.fresh || !work || work->removed || work->example
            || work->author == m_self || !in(version->round))
            return false;
        const auto round = m_workspace.get(version->round);
        const auto reads = [&] {
            const auto reviews = m_workspace.list<Review>(Filter().with("submission", work->id));
            return std::any_of(reviews.begin(), reviews.end(), [&](const Review &review) {
                return !review.removed && review.reviewer == m_self
                       && (review.state == u"assigned" || review.state == u"draft");
            });
        };
        if (!round || (round->coordinator != m_self && !reads()))
            return false;
        m_out.kind = NotificationKind::WorkHandedIn;
        m_out.detail = m_out.title;
        m_out.title = work->title;
        if (!m_blind)
            sayWho();
        return true;
    }
    // Somebody more learns who reviews whom: everybody who may be reviewed is told.
    bool deputy(const SealedNote &note)
    {
        const auto round = m_workspace.get(note.round);
        const auto member = m_workspace.get(note.member);
        if (note.removed || !m_touch.fresh || !round || !member || !in(note.round))
            return false;
        const auto named = reviews::sealed::deputiesNamed(m_workspace, *round);
        m_out.kind = NotificationKind::DeputyNamed;
        m_out.detail = m_out.title;
        m_out.title = member->name;
        sayWho();
        return std::find(named.begin(), named.end(), note.member) != named.end();
    }
    // An assignment of a blind round: that there is one can be seen, what it says is for the reviewer's page.
    bool slip()
    {
        const auto note = row<SealedNote>();
        if (note && note->kind == u"deputy")
            return deputy(*note);
        m_out.kind = NotificationKind::ReviewAssigned;
        return note && !note->removed && note->kind == u"slip" && note->member == m_self && m_touch.fresh
               && in(note->round);
    }
    bool member()
    {
        const auto member = row<Member>();
        if (!member || !m_touch.fresh || member->removed || member->id == m_self
            || member->standing == u"relay" || member->state == u"removed")
            return false;
        m_out.item = member->id.uid;
        m_out.title = member->name;
        if (member->state == u"pending") {
            const QString standing = m_workspace.standing(m_group.id);
            m_out.kind = NotificationKind::AdmissionWaiting;
            return standing == u"owner" || standing == u"admin";
        }
        m_out.kind = NotificationKind::MemberJoined;
        return true;
    }

    const Workspace &m_workspace;
    const Group &m_group;
    Id<Member> m_self;
    const Workspace::Touch &m_touch;
    std::int64_t m_now;
    bool m_blind = false;
    Notification m_out;
};

} // namespace

std::optional<Notification> notificationOf(const Workspace &workspace, const Group &group,
                                           const Id<Member> &self, const Workspace::Touch &touch,
                                           std::int64_t nowMs)
{
    return Meaning(workspace, group, self, touch, nowMs).find();
}

bool isStillDue(const Workspace &workspace, const Group &group, const Id<Member> &self,
                const Workspace::Touch &touch, const Notification &notification)
{
    const Day today = reviews::todayIn(group, workspace.clock());
    const auto open = [&](const Id<ReviewRound> &id) {
        const auto state = reviews::look(workspace, id);
        return state && phaseOn(state->round, today) != RoundPhase::Closed
               && std::any_of(state->known.begin(), state->known.end(), [&](const Review &review) {
                      return review.reviewer == self && review.state != u"given" && !review.removed;
                  });
    };
    switch (notification.kind) {
    case NotificationKind::RoleOffered: // a turn that stands, of a session to come
    case NotificationKind::RoleHandedOver:
    case NotificationKind::AdmissionWaiting:
        return true;
    case NotificationKind::ReviewAssigned:
        return open({notification.item});
    case NotificationKind::DeputyNamed: {
        const auto round = workspace.get(Id<ReviewRound>{notification.item});
        return round && phaseOn(*round, today) != RoundPhase::Closed;
    }
    case NotificationKind::ReviewReceived: {
        const auto review = workspace.get(Id<Review>{touch.id});
        return review && review->useful.isEmpty() && review->answer.isEmpty();
    }
    default:
        return false;
    }
}

void NotificationReader::sessionsSoon(const Group &group, std::int64_t nowMs,
                                      std::vector<Notification> &out) const
{
    const auto tell = [&](NotificationKind kind, const Session &session, std::int64_t start,
                          const QString &detail) {
        Notification n;
        n.kind = kind;
        n.group = group.id;
        n.item = session.id.uid;
        n.title = session.title;
        n.detail = detail;
        n.atMs = nowMs;
        n.whenMs = start;
        // Once for each time that it is moved to.
        n.id = Uid::derive(n.item, notificationKey(kind), QByteArray::number(static_cast<qlonglong>(start)));
        if (!m_log.knows(n.id))
            out.push_back(std::move(n));
    };
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).date();
    std::vector<Role> roles;
    bool rolesRead = false;
    // A zone may be a day ahead or behind.
    for (int day = -1; day <= 3; ++day) {
        const Day wanted{today.addDays(day).toString(Qt::ISODate)};
        const auto sessions =
            m_workspace.list<Session>(Filter().in(group.id).with("date", wanted.iso).light());
        for (const Session &session : sessions) {
            const auto start = sessionStart(session, group.zone);
            if (!start || *start <= nowMs || *start > nowMs + vacantMs)
                continue;
            if (*start <= nowMs + soonMs && !session.time.hhmm.isEmpty())
                tell(NotificationKind::SessionSoon, session, *start, {});
            if (!rolesRead) {
                roles = m_workspace.list<Role>(Filter().in(group.id));
                std::sort(roles.begin(), roles.end(), [](const Role &a, const Role &b) {
                    return std::tie(a.position, a.id) < std::tie(b.position, b.id);
                });
                rolesRead = true;
            }
            QSet<Uid> held;
            for (const RoleTurn &turn : m_workspace.list<RoleTurn>(Filter().with("session", session.id))) {
                if (turn.member && turn.state != u"declined")
                    held += turn.role.uid;
            }
            QStringList open;
            for (const Role &role : roles) {
                if (!held.contains(role.id.uid))
                    open += role.title;
            }
            if (!open.isEmpty())
                tell(NotificationKind::RoleVacant, session, *start, open.join(QStringLiteral(", ")));
        }
    }
}

void NotificationReader::reviewsDue(const Group &group, std::int64_t nowMs,
                                    std::vector<Notification> &out) const
{
    const Id<Member> self = m_workspace.self(group.id);
    const Day today = reviews::todayIn(group, m_workspace.clock());
    for (const ReviewRound &round : m_workspace.list<ReviewRound>(Filter().in(group.id))) {
        const QDate due = QDate::fromString(round.reviewBy.iso, Qt::ISODate);
        const QDate day = QDate::fromString(today.iso, Qt::ISODate);
        if (phaseOn(round, today) != RoundPhase::Review || !due.isValid() || day.addDays(dueDays) < due)
            continue;
        Notification n;
        n.id = Uid::derive(round.id.uid, notificationKey(NotificationKind::ReviewDue),
                           round.reviewBy.iso.toUtf8());
        if (m_log.knows(n.id))
            continue;
        const auto state = reviews::look(m_workspace, round.id);
        if (!state)
            continue;
        const bool open = std::any_of(state->known.begin(), state->known.end(), [&](const Review &review) {
            return review.reviewer == self && review.state != u"given" && !review.removed;
        });
        if (!open)
            continue;
        n.kind = NotificationKind::ReviewDue;
        n.group = group.id;
        n.item = round.id.uid;
        n.title = round.title;
        n.atMs = nowMs;
        out.push_back(std::move(n));
    }
}

} // namespace cercle
