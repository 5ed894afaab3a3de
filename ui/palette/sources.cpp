#include "palette/sources.h"

#include "actions.h"
#include "context.h"
#include "models/session_time.h"
#include "pages/page_list.h"
#include "window/shell.h"
#include "window/sidebar.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr int hitsAtMost = 20;

QString keysOf(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? Words::tr("Command") : keys;
}

// Which page shows rows of an entity; empty where none does.
QString pageFor(int entity)
{
    QString key;
    if (entity == entityIndexOf<Session>())
        key = QStringLiteral("sessions");
    else if (entity == entityIndexOf<Resource>())
        key = QStringLiteral("library");
    else if (entity == entityIndexOf<Member>())
        key = QStringLiteral("members");
    else if (entity == entityIndexOf<Role>())
        key = QStringLiteral("roles");
    else if (entity == entityIndexOf<ReviewRound>() || entity == entityIndexOf<Submission>())
        key = QStringLiteral("reviews");
    return pageOf(key) ? key : QString();
}

// "24 Nov 2026 · Graphs": the day tells sessions, and what stands in them, apart, so that it is not what is
// cut.
QString withDay(const QString &group, const Session &session)
{
    const QDate day = dateOf(session);
    return day.isValid()
               ? QStringLiteral("%1 · %2").arg(QLocale().toString(day, QStringLiteral("d MMM yyyy")), group)
               : group;
}

Symbol symbolFor(int entity)
{
    if (entity == entityIndexOf<Resource>())
        return Symbol::Book;
    if (entity == entityIndexOf<Member>())
        return Symbol::Users;
    if (entity == entityIndexOf<Role>())
        return Symbol::Rotate;
    if (entity == entityIndexOf<ReviewRound>())
        return Symbol::Star;
    if (entity == entityIndexOf<Submission>())
        return Symbol::Document;
    return Symbol::Clock;
}

class Collector
{
public:
    Collector(Context &context, Shell &shell) : m_context(context), m_shell(shell) {}

    void commands()
    {
        for (QAction *action : m_context.actions.all()) {
            if (!action->isEnabled() || action == &m_context.actions[Command::Palette])
                continue;
            PaletteItem item;
            item.key = QStringLiteral("command/") + action->text();
            item.symbol = Symbol::Bolt;
            for (const PageInfo &page : pageList()) {
                if (action->data().toString() == QLatin1String(page.key))
                    item.symbol = page.symbol;
            }
            item.title = action->text();
            item.trailing = keysOf(*action);
            item.run = [action] { action->trigger(); };
            item.weight = 6;
            out.push_back(std::move(item));
        }
    }
    void groups()
    {
        for (const Group &group : m_shell.sidebar().model().groups()) {
            PaletteItem item;
            item.key = QStringLiteral("group/") + group.id.toString();
            item.symbol = Symbol::Users;
            item.title = group.title;
            item.trailing = Words::tr("Group");
            item.run = [&shell = m_shell, id = group.id] { shell.openGroup(id); };
            item.weight = 4;
            out.push_back(std::move(item));
            rows(group);
        }
    }
    std::vector<PaletteItem> out;

private:
    template <class T> void add(const Group &group, const T &row, const QString &title)
    {
        const int entity = entityIndexOf<T>();
        const QString page = pageFor(entity);
        if (page.isEmpty() || title.isEmpty())
            return;
        PaletteItem item;
        item.key = QString::fromLatin1(T::table) + u'/' + row.id.toString();
        item.symbol = symbolFor(entity);
        item.title = title;
        item.trailing = group.title;
        item.run = [&shell = m_shell, page, where = group.id, id = row.id.uid] {
            shell.openPage(page, where, id);
        };
        out.push_back(std::move(item));
    }
    void rows(const Group &group)
    {
        for (const Session &session : m_context.workspace.list<Session>(Filter().in(group.id).light())) {
            add(group, session, session.title);
            // Meetings of every week may well have one title.
            if (!out.empty() && !session.title.isEmpty())
                out.back().trailing = withDay(group.title, session);
        }
        for (const Resource &resource : m_context.workspace.list<Resource>(Filter().in(group.id).light()))
            add(group, resource, resource.title);
        for (const Member &member : m_context.workspace.list<Member>(Filter().in(group.id)))
            add(group, member, member.name);
        for (const ReviewRound &round : m_context.workspace.list<ReviewRound>(Filter().in(group.id)))
            add(group, round, round.title);
    }

    Context &m_context;
    Shell &m_shell;
};

} // namespace

std::vector<PaletteItem> paletteItems(Context &context, Shell &shell)
{
    Collector collector(context, shell);
    collector.commands();
    collector.groups();
    return std::move(collector.out);
}

std::vector<PaletteItem> paletteSearch(Context &context, Shell &shell, const QString &words)
{
    std::vector<PaletteItem> out;
    for (const SearchHit &hit : context.workspace.search({}, words, hitsAtMost)) {
        const EntityInfo &info = *allEntities()[static_cast<size_t>(hit.entity)];
        const auto row = context.workspace.row(hit.entity, hit.id);
        if (!row)
            continue;
        Uid group;
        Uid target = hit.id;
        int entity = hit.entity;
        if (const int field = info.groupField(); field >= 0)
            group = std::get<Uid>((*row)[static_cast<size_t>(field)]);
        if (pageFor(entity).isEmpty()) {
            // A decision or an action is found in its session.
            const int session = info.fieldIndex("session");
            if (session < 0)
                continue;
            target = std::get<Uid>((*row)[static_cast<size_t>(session)]);
            entity = entityIndexOf<Session>();
        }
        if (group.isNull() || target.isNull())
            continue;
        PaletteItem item;
        item.key = QString::fromLatin1(info.name) + u'/' + hit.id.toString();
        item.symbol = hit.entity == entityIndexOf<Session>() ? Symbol::Note : symbolFor(entity);
        QString snippet = hit.snippet.simplified();
        snippet.remove(QChar(0x2068)).remove(QChar(0x2069));
        item.title = snippet.isEmpty() || snippet == hit.title ? hit.title
                     : hit.title.isEmpty()                     ? snippet
                                           : Words::tr("%1 · “%2”").arg(hit.title, snippet);
        const auto owner = context.workspace.get(Id<Group>{group});
        const auto session = context.workspace.get(Id<Session>{target});
        item.trailing = !owner ? QString() : session ? withDay(owner->title, *session) : owner->title;
        item.run = [&shell, page = pageFor(entity), group, target] { shell.openPage(page, {group}, target); };
        out.push_back(std::move(item));
    }
    return out;
}

} // namespace cercle
