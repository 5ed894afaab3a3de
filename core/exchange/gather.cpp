#include "exchange/gather.h"

#include "domain/whole_day.h"
#include "exchange/document_language.h"
#include "workspace/file_book.h"

#include <QCoreApplication>
#include <QMimeDatabase>

#include <algorithm>
#include <map>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Gather)
};

// The rows of one group that several sessions share, read once.
class Gatherer
{
public:
    Gatherer(const Workspace &workspace, const Id<Group> &group, const QString &language)
        : m_workspace(workspace), m_groupId(group), m_group(workspace.get(group).value_or(Group{})),
          m_language(language.isEmpty() ? m_group.language : language)
    {
        for (const Member &member : workspace.list<Member>(all().in(group)))
            m_members[member.id.uid] = member.name.isEmpty() ? member.handle : member.name;
        for (const Role &role : workspace.list<Role>(Filter().in(group)))
            m_roles[role.id.uid] = role;
    }

    SessionDocument document(const Session &session) const
    {
        SessionDocument out;
        out.groupTitle = m_group.title;
        out.goal = m_group.goal;
        out.title = session.title;
        out.date = session.date;
        out.time = session.time;
        out.zone = session.zone.isEmpty() ? m_group.zone : session.zone;
        out.minutes = minutesToShow(session);
        out.place = session.place;
        out.call = session.call;
        out.notes = session.notes;
        out.language = m_language.code();
        out.session = session.id.uid;
        stamp(session, out);
        attendance(session, out);
        roles(session, out);
        agenda(session, out);
        for (const Decision &decision : ordered<Decision>(session))
            out.decisions << decision.text;
        for (const ActionItem &action : ordered<ActionItem>(session))
            out.actions.push_back({action.text, name(action.owner), action.due, action.done});
        for (const Resource &resource : m_workspace.list<Resource>(of(session)))
            out.resources.push_back({resource.title, resource.url, resource.comment});
        return out;
    }

private:
    static Filter all()
    {
        Filter filter;
        filter.removed = true; // a member who left was present all the same
        return filter;
    }
    Filter of(const Session &session) const { return Filter().in(m_groupId).with("session", session.id); }

    QString name(const Id<Member> &member) const
    {
        const auto found = m_members.find(member.uid);
        return found == m_members.end() ? (member ? QStringLiteral("?") : QString()) : found->second;
    }

    template <class T> std::vector<T> ordered(const Session &session) const
    {
        std::vector<T> rows = m_workspace.list<T>(of(session));
        std::sort(rows.begin(), rows.end(), [](const T &a, const T &b) {
            return std::pair(a.position, a.id.uid) < std::pair(b.position, b.id.uid);
        });
        return rows;
    }

    // The newest change of the session and of what belongs to it, removed rows included, as their removal is
    // a change. The sequence leaves out what a calendar does not show; the Lamport time in it is the same on
    // every laptop and grows with every change.
    void stamp(const Session &session, SessionDocument &out) const
    {
        std::int64_t shown = m_workspace.lastChange(entityIndexOf<Session>(), session.id.uid, false).lam;
        Workspace::LastChange newest = m_workspace.lastChange(entityIndexOf<Session>(), session.id.uid);
        const auto look = [&](int entity, bool inCalendar) {
            Filter filter = of(session).light();
            filter.removed = true;
            for (const auto &[id, row] : m_workspace.rows(entity, filter)) {
                const auto change = m_workspace.lastChange(entity, id);
                if (change.lam > newest.lam)
                    newest = change;
                if (inCalendar)
                    shown = std::max(shown, change.lam);
            }
        };
        look(entityIndexOf<AgendaItem>(), true);
        look(entityIndexOf<RoleTurn>(), true);
        look(entityIndexOf<Attendance>(), false);
        look(entityIndexOf<Decision>(), false);
        look(entityIndexOf<ActionItem>(), false);
        out.sequence = static_cast<int>(std::min<std::int64_t>(shown, 1'000'000'000));
        out.stampMs = newest.wallMs;
    }

    void attendance(const Session &session, SessionDocument &out) const
    {
        for (const Attendance &one : m_workspace.list<Attendance>(of(session))) {
            if (one.state == QLatin1String("present"))
                out.present << name(one.member);
            else if (one.state == QLatin1String("excused"))
                out.excused << name(one.member);
            else if (one.state == QLatin1String("absent"))
                out.absent << name(one.member);
        }
        const auto byName = [](const QString &a, const QString &b) {
            const int order = a.compare(b, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a < b;
        };
        for (QStringList *list : {&out.present, &out.excused, &out.absent})
            std::sort(list->begin(), list->end(), byName);
    }

    void roles(const Session &session, SessionDocument &out) const
    {
        std::vector<std::pair<std::pair<int, Uid>, SessionDocument::Turn>> turns;
        for (const RoleTurn &turn : m_workspace.list<RoleTurn>(of(session))) {
            const auto role = m_roles.find(turn.role.uid);
            if (role != m_roles.end() && turn.member && turn.state != QLatin1String("declined"))
                turns.push_back({{role->second.position, role->first},
                                 {m_language.roleTitle(role->second), name(turn.member)}});
        }
        std::sort(turns.begin(), turns.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (auto &[order, turn] : turns)
            out.roles.push_back(std::move(turn));
    }

    void agenda(const Session &session, SessionDocument &out) const
    {
        for (const AgendaItem &item : ordered<AgendaItem>(session))
            out.agenda.push_back({item.title, item.minutes, name(item.presenter)});
    }

    const Workspace &m_workspace;
    Id<Group> m_groupId;
    Group m_group;
    DocumentLanguage m_language;
    std::map<Uid, QString> m_members;
    std::map<Uid, Role> m_roles;
};

} // namespace

Result<SessionDocument> gatherSession(const Workspace &workspace, const Id<Session> &session,
                                      const QString &language)
{
    const auto found = workspace.get(session);
    if (!found)
        return Error{Error::Kind::NotFound,
                     Words::tr("There is no session %1; choose one that is listed.").arg(session.toString())};
    return Gatherer(workspace, found->group, language).document(*found);
}

std::vector<SessionDocument> gatherSessions(const Workspace &workspace, const Id<Group> &group,
                                            const QString &language)
{
    const Gatherer gatherer(workspace, group, language);
    std::vector<SessionDocument> out;
    for (const Session &session : workspace.list<Session>(Filter().in(group)))
        out.push_back(gatherer.document(session));
    std::sort(out.begin(), out.end(), [](const SessionDocument &a, const SessionDocument &b) {
        return std::tie(a.date.iso, a.time.hhmm, a.session) < std::tie(b.date.iso, b.time.hhmm, b.session);
    });
    return out;
}

QString memberName(const Workspace &workspace, const Id<Member> &member)
{
    const auto found = workspace.get(member);
    if (!found)
        return QStringLiteral("?");
    return found->name.isEmpty() ? found->handle : found->name;
}

void gatherPictures(const Workspace &workspace, SessionDocument &document)
{
    constexpr std::int64_t oneMax = 10'000'000, allMax = 60'000'000;
    static const QStringList shown{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/gif"), QStringLiteral("image/webp"),
                                   QStringLiteral("image/bmp")};
    Attachments &files = workspace.files().store();
    std::int64_t all = 0;
    for (const FileFacts &named : filesNamedIn(document.notes)) {
        const Hash file = Hash::fromBytes(named.sha256);
        const std::int64_t size = files.size(file);
        if (size <= 0 || size > oneMax || all + size > allMax)
            continue;
        auto bytes = files.readAll(file);
        // By what the bytes are, whatever the name says.
        const QString type = bytes ? QMimeDatabase().mimeTypeForData(*bytes).name() : QString();
        if (!shown.contains(type))
            continue;
        all += size;
        document.pictures.push_back({named.sha256, std::move(*bytes), type});
    }
}

} // namespace cercle
