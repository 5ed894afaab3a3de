#include "exchange/import_minutes.h"

#include "exchange/minutes_parser.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MinutesImport)
};

QByteArray nameBytes(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toUtf8();
}

class MinutesImporter
{
public:
    MinutesImporter(Workspace &workspace, const Id<Group> &group, ImportReport &report)
        : m_workspace(workspace), m_group(group), m_report(report), m_plan(workspace, group, report)
    {
        // Only people with a standing are matched: all laptops of the group know them, while rows of an
        // earlier import may be on one laptop alone, and ids must not depend on that.
        for (const Member &member : workspace.list<Member>(Filter().in(group))) {
            if (member.standing.isEmpty())
                continue;
            QString handle = member.handle.toLower();
            if (handle.startsWith(u'@'))
                handle.remove(0, 1);
            if (!handle.isEmpty())
                m_known.insert(handle, member.id);
            m_known.insert(member.name.toLower(), member.id);
        }
        for (const Role &role : workspace.list<Role>(Filter().in(group))) {
            if (!m_roles.contains(role.key))
                m_roles.insert(role.key, role.id);
        }
    }

    void take(const Minutes &minutes)
    {
        Session session;
        session.id.uid = Uid::derive(m_group.uid, "minutes", nameBytes(minutes.fileName));
        session.title = minutes.title.left(500);
        session.date = minutes.date;
        session.minutes = 0; // minutes do not say how long a session lasted
        session.source = minutes.fileName;
        session.notes = minutes.notes;
        const std::optional<Session> here = m_workspace.get(session.id);
        m_revive = here && here->removed;
        if (here && !here->removed && here->notes != minutes.notes)
            m_report.notTaken.push_back({minutes.fileName, 0, minutes.fileName,
                                         Words::tr("already here with other notes, which stay as they are")});
        m_plan.add(session, m_revive);
        m_here.clear();
        for (const Person &person : minutes.people()) {
            const Id<Member> id = member(person);
            Day &joined = m_joined[id];
            if (joined.iso.isEmpty() || minutes.date.iso < joined.iso)
                joined = minutes.date;
            m_here.insert(person.key(), id);
            if (!person.name.isEmpty() && !m_here.contains(person.name.toLower()))
                m_here.insert(person.name.toLower(), id);
        }
        turn(session.id, QStringLiteral("moderator"), minutes.moderator);
        turn(session.id, QStringLiteral("note_taker"), minutes.noteTaker);
        attendance(session.id, minutes.attendees, QStringLiteral("present"));
        attendance(session.id, minutes.excused, QStringLiteral("excused"));
        agenda(session.id, minutes);
        actions(session.id, minutes);
        decisions(session.id, minutes);
    }

    Result<Done> write() { return m_plan.write(EditLabel(QT_TRANSLATE_NOOP("Labels", "Import minutes"))); }

private:
    static Uid within(const Id<Session> &session, QByteArrayView kind, int position)
    {
        return Uid::derive(session.uid, kind, QByteArray::number(position));
    }

    // Of a person with all that the file says about them.
    Id<Member> identify(const Person &person) const
    {
        const auto handle = m_known.constFind(person.key());
        if (handle != m_known.constEnd())
            return *handle;
        const auto name = m_known.constFind(person.name.toLower());
        if (!person.name.isEmpty() && name != m_known.constEnd())
            return *name;
        return {Uid::derive(m_group.uid, "member", nameBytes(person.key()))};
    }
    // Of a mention, which may be the handle or the name alone.
    Id<Member> idOf(const Person &mention) const { return m_here.value(mention.key()); }

    Id<Member> member(const Person &person)
    {
        Member member;
        member.id = identify(person);
        member.name = person.name.isEmpty() ? person.handle.toLower() : person.name;
        member.handle = person.handle.isEmpty() ? QString() : u'@' + person.handle.toLower();
        if (m_members.contains(member.id)) { // of an earlier file
            if (!person.name.isEmpty() && m_nameless.remove(member.id) > 0)
                m_fuller.insert(member.id, person.name);
            return member.id;
        }
        m_members.insert(member.id);
        if (person.name.isEmpty())
            m_nameless.insert(member.id);
        m_people.push_back(member);
        return member.id;
    }

    void turn(const Id<Session> &session, const QString &key, const std::optional<Person> &person)
    {
        if (!person)
            return;
        RoleTurn turn;
        turn.role = role(key);
        turn.id.uid = Uid::derive(session.uid, "turn", turn.role.uid.toLatin1());
        turn.session = session;
        turn.member = idOf(*person);
        turn.state = QStringLiteral("done");
        m_plan.add(turn, m_revive);
    }

    Id<Role> role(const QString &key)
    {
        const auto found = m_roles.constFind(key);
        if (found != m_roles.constEnd())
            return *found;
        Role role;
        role.id.uid = Uid::derive(m_group.uid, "role", key.toUtf8());
        role.key = key;
        role.position = key == QLatin1String("moderator") ? 0 : 1;
        role.title = key == QLatin1String("moderator") ? Words::tr("Moderator") : Words::tr("Note taker");
        m_plan.add(role, true);
        m_roles.insert(key, role.id);
        return role.id;
    }

    void attendance(const Id<Session> &session, const std::vector<Person> &people, const QString &state)
    {
        for (const Person &person : people) {
            Attendance one;
            one.member = idOf(person);
            one.id.uid = Uid::derive(session.uid, "attendance", one.member.uid.toLatin1());
            one.session = session;
            one.state = state;
            m_plan.add(one, m_revive);
        }
    }

    void agenda(const Id<Session> &session, const Minutes &minutes)
    {
        int position = 0;
        for (const MinutesAgendaItem &point : minutes.agenda) {
            AgendaItem item;
            item.id.uid = within(session, "agenda", position);
            item.session = session;
            item.title = point.text;
            item.minutes = point.minutes;
            item.position = position++;
            if (!point.presenter.isEmpty())
                item.presenter = m_here.value(point.presenter);
            item.done = true; // it was held; nothing of it waits for the next session
            m_plan.add(item, m_revive);
        }
    }

    void actions(const Id<Session> &session, const Minutes &minutes)
    {
        int position = 0;
        for (const MinutesAction &action : minutes.actions) {
            ActionItem item;
            item.id.uid = within(session, "action", position);
            item.session = session;
            item.text = action.text;
            if (action.owner)
                item.owner = idOf(*action.owner);
            item.due = action.due;
            item.done = action.done;
            item.position = position++;
            m_plan.add(item, m_revive);
        }
    }

    void decisions(const Id<Session> &session, const Minutes &minutes)
    {
        int position = 0;
        for (const QString &text : minutes.decisions) {
            Decision decision;
            decision.id.uid = within(session, "decision", position);
            decision.session = session;
            decision.text = text;
            decision.position = position++;
            m_plan.add(decision, m_revive);
        }
    }

public:
    // Called once after the last file: a name may stand in a later one than the handle.
    void addPeople()
    {
        for (Member &member : m_people) {
            if (const auto name = m_fuller.constFind(member.id); name != m_fuller.constEnd())
                member.name = *name;
            member.joined = m_joined.value(member.id); // the first session that speaks of them
            m_plan.add(member, true);
        }
    }

private:
    Workspace &m_workspace;
    Id<Group> m_group;
    ImportReport &m_report;
    ImportPlan m_plan;
    QHash<QString, Id<Member>> m_known; // by lower-cased handle and name
    QHash<QString, Id<Member>> m_here;  // of the file at hand, by key and lower-cased name
    QHash<QString, Id<Role>> m_roles;
    QSet<Id<Member>> m_members, m_nameless;
    QHash<Id<Member>, QString> m_fuller;
    QHash<Id<Member>, Day> m_joined;
    std::vector<Member> m_people;
    bool m_revive = false;
};

} // namespace

Result<ImportReport> importMinutes(Workspace &workspace, const Id<Group> &group, const QString &path,
                                   bool dryRun)
{
    const auto files = markdownFiles(path);
    if (!files)
        return files.error();
    ImportReport report;
    report.dryRun = dryRun;
    std::vector<Minutes> all;
    std::vector<Error> errors;
    for (const QString &file : *files) {
        const QString name = QFileInfo(file).fileName();
        if (dayInFileName(name).iso.isEmpty()) {
            report.notTaken.push_back(
                {name, 0, name, Words::tr("no date in the file name; write it like 2026-11-24--title.md")});
            continue;
        }
        const auto bytes = readImportFile(file);
        if (!bytes) {
            errors.push_back(bytes.error());
            continue;
        }
        auto minutes = parseMinutes(name, *bytes);
        if (minutes)
            all.push_back(std::move(*minutes));
        else
            errors.push_back(minutes.error());
    }
    if (!errors.empty())
        return nothingImported(errors);
    if (all.empty())
        return Error{
            Error::Kind::Invalid,
            Words::tr("No file in %1 has a date in its name; write it like 2026-11-24--title.md.").arg(path)};
    if (!workspace.get(group))
        return Error{Error::Kind::NotFound, Words::tr("There is no such group; choose one that is listed.")};
    MinutesImporter importer(workspace, group, report);
    for (const Minutes &minutes : all) {
        importer.take(minutes);
        report.notTaken.insert(report.notTaken.end(), minutes.notTaken.begin(), minutes.notTaken.end());
    }
    importer.addPeople();
    report.files = static_cast<int>(all.size());
    if (auto written = importer.write(); !written)
        return written.error();
    return report;
}

} // namespace cercle
