// notifications: what others did that this member should know of, and marking it read.
#include "cli/command.h"
#include "workspace/notification_reader.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NotificationCommands)
};

constexpr int entriesAtOnce = 1000;

// Nothing that happened until now is missing from it.
void catchUp(Workspace &workspace, NotificationLog &log)
{
    NotificationReader reader(workspace, log);
    std::vector<Notification> fresh;
    while (reader.readSome(entriesAtOnce, fresh)) {
    }
    while (reader.remindSome(workspace.clock().nowMs(), fresh)) {
    }
    for (const Notification &one : fresh)
        log.add(one);
}

Result<Uid> named(const NotificationLog &log, const QString &prefix)
{
    std::vector<Uid> found;
    for (const Notification &one : log.all()) {
        if (!prefix.isEmpty() && one.id.toString().startsWith(prefix.toLower()))
            found.push_back(one.id);
    }
    if (found.empty())
        return Error{Error::Kind::NotFound,
                     Words::tr("No notification has the id “%1”; see cerclectl notifications.").arg(prefix)};
    if (found.size() > 1)
        return Error{Error::Kind::Usage,
                     Words::tr("Several notifications begin with “%1”; write more of it.").arg(prefix)};
    return found.front();
}

void list(Context &context, const Workspace &workspace, const NotificationLog &log)
{
    const bool unreadOnly = context.arguments().has("unread");
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (auto one = log.all().rbegin(); one != log.all().rend(); ++one) {
        if (unreadOnly && one->read)
            continue;
        const auto group = workspace.get(one->group);
        const QString title = notificationTitle(*one);
        const QString body = notificationBody(*one, group);
        json.beginObject().key("id").value(one->id.toString()).key("kind").latin1(notificationKey(one->kind));
        json.key("group").value(one->group.toString()).key("item").value(one->item.toString());
        json.key("title").value(title).key("body").value(body).key("at").value(one->atMs);
        json.key("read").value(one->read).endObject();
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(one->atMs);
        rows.push_back({one->id.toString(), one->read ? QString() : Words::tr("new"),
                        at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), forTerminal(title),
                        forTerminal(body)});
    }
    json.endArray();
    context.out().document(json);
    context.out().table(
        {Words::tr("Id"), Words::tr("State"), Words::tr("When"), Words::tr("What"), Words::tr("More")}, rows);
    if (rows.empty())
        context.out().line(unreadOnly ? Words::tr("Nothing is unread.")
                                      : Words::tr("There are no notifications."));
}

Result<Done> notifications(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const Arguments &arguments = context.arguments();
    if (arguments.has("read") + arguments.has("not-read") + arguments.has("all-read") > 1)
        return Error{Error::Kind::Usage, Words::tr("Give one of --read, --not-read and --all-read.")};
    NotificationLog log((*workspace)->directory() + QStringLiteral("/notifications.jsonl"));
    log.load();
    catchUp(**workspace, log);
    const bool read = arguments.has("read");
    if (read || arguments.has("not-read")) {
        const auto id = named(log, arguments.value(read ? "read" : "not-read"));
        if (!id)
            return id.error();
        log.setRead({*id}, read);
    } else if (arguments.has("all-read")) {
        const auto count = static_cast<int>(log.readAll().size());
        if (auto saved = log.save(); !saved)
            return saved;
        context.out().document(JsonWriter().beginObject().key("read").value(count).endObject());
        context.out().line(Words::tr("Marked as read: %1").arg(count));
        return done();
    }
    if (auto saved = log.save(); !saved)
        return saved;
    list(context, **workspace, log);
    return done();
}

} // namespace

std::vector<Command> notificationCommands()
{
    return {
        {{"notifications", "", 0, 0, {{"unread"}, {"read", "ID"}, {"not-read", "ID"}, {"all-read"}}},
         QT_TRANSLATE_NOOP("Commands", "list what others did that concerns you, and mark it read"),
         QT_TRANSLATE_NOOP("Commands",
                           "--unread lists what is not read yet. --read and --not-read mark one, --all-read "
                           "marks all. The window shows the same list."),
         notifications}};
}

} // namespace cercle
