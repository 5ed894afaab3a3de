// init, whoami, check, rebuild, log, undo, redo, sample.
#include "base/base32.h"
#include "cli/command.h"
#include "sample.h"
#include "workspace/file_book.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfileCommands)
};

QString deviceText(const Workspace &workspace)
{
    return QString::fromLatin1(base32::encode(workspace.deviceId())).toLower();
}

Result<Done> showIdentity(Context &context, const Workspace &workspace)
{
    JsonWriter json;
    json.beginObject().key("name").value(workspace.name()).key("device").value(deviceText(workspace));
    json.key("words").value(workspace.deviceWords()).key("profile").value(context.profile()).endObject();
    context.out().document(json);
    context.out().line(forTerminal(workspace.name()));
    context.out().line(deviceText(workspace));
    context.out().line(workspace.deviceWords());
    return done();
}

Result<Done> init(Context &context)
{
    const QString name = context.arguments().value("name").simplified();
    if (name.isEmpty())
        return Error{Error::Kind::Usage, Words::tr("The name is empty; give yours with --name.")};
    auto workspace = context.workspace(Context::Missing::Make);
    if (!workspace)
        return workspace.error();
    if ((*workspace)->hasIdentity())
        return Error{Error::Kind::Refused,
                     Words::tr("The profile in %1 already belongs to %2; nothing was changed.")
                         .arg(context.profile(), (*workspace)->name())};
    const auto made = (*workspace)->createIdentity(name);
    if (!made)
        return made.error();
    return showIdentity(context, **workspace);
}

Result<Done> whoami(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    return showIdentity(context, **workspace);
}

Result<Done> check(Context &context)
{
    auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    const auto report = [&] {
        const Progress progress(Words::tr("Checking…"));
        return (*workspace)->check();
    }();
    if (!report)
        return report.error();
    JsonWriter json;
    const bool well = report->problems.isEmpty() && report->fileProblems.isEmpty();
    json.beginObject().key("ok").value(well).key("entries").value(report->entries);
    json.key("signatures").value(report->signatures).key("problems").value(report->problems);
    const QStringList away = (*workspace)->files().away();
    json.key("files").value(report->fileProblems).key("files_away").value(away).endObject();
    context.out().document(json);
    context.out().line(Words::tr("Checked: %1, %2.", "entries, signatures")
                           .arg(Words::tr("%n entries", nullptr, static_cast<int>(report->entries)),
                                Words::tr("%n signatures", nullptr, static_cast<int>(report->signatures))));
    for (const QString &problem : report->problems + report->fileProblems + away)
        context.out().line(forTerminal(problem));
    if (well && !away.isEmpty()) {
        context.out().line(Words::tr("All that is here is well; %n files are still to come.", nullptr,
                                     static_cast<int>(away.size())));
        return done();
    }
    if (well) {
        context.out().line(Words::tr("All is well."));
        return done();
    }
    if (report->problems.isEmpty())
        return Error{Error::Kind::Storage, Words::tr("%n files are damaged; cerclectl sync with "
                                                     "a laptop that has them gives them back.",
                                                     nullptr, static_cast<int>(report->fileProblems.size()))};
    if (report->missing > 0)
        return Error{
            Error::Kind::Storage,
            Words::tr(
                "%n entries are damaged or missing; cerclectl sync with a laptop that has them gives them "
                "back.",
                nullptr, static_cast<int>(report->missing))};
    if (report->emptied)
        return Error{Error::Kind::Storage,
                     Words::tr("There is nothing to check; the database of this profile was lost.")};
    return Error{
        Error::Kind::Storage,
        Words::tr("%n problems were found; cerclectl rebuild makes the tables anew from the journal.",
                  nullptr, static_cast<int>(report->problems.size()))};
}

Result<Done> rebuild(Context &context)
{
    auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    const auto rebuilt = [&] {
        const Progress progress(Words::tr("Rebuilding…"));
        return (*workspace)->rebuild();
    }();
    if (!rebuilt)
        return rebuilt.error();
    const QStringList missing = (*workspace)->gapNames();
    JsonWriter json;
    json.beginObject().key("rebuilt").value(true).key("missing").value(missing).endObject();
    context.out().document(json);
    if (missing.isEmpty()) {
        context.out().line(Words::tr("The tables were made anew from the journal."));
        return done();
    }
    for (const QString &one : missing)
        context.out().line(forTerminal(one));
    return Error{
        Error::Kind::Storage,
        Words::tr(
            "%n damaged or lost entries are left out; nothing else is lost, and their places are kept in the "
            "database. Run cerclectl sync with a laptop that has them.",
            nullptr, static_cast<int>((*workspace)->gapCount()))};
}

Result<Done> log(Context &context)
{
    const auto limit = context.arguments().number("limit", -1, 1, 100'000'000);
    if (!limit)
        return limit.error();
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();

    JsonWriter json;
    json.beginArray();
    struct Edit {
        LogLine first;
        int operations = 0;
    };
    std::vector<Edit> edits;
    QHash<Uid, size_t> newest; // the edit each feed is in
    for (const LogLine &line : (*workspace)->log(*group, *limit)) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(line.wallMs);
        json.beginObject().key("entry").latin1(line.entryId.toHex()).key("feed").latin1(line.feed.toLatin1());
        json.key("seq").value(line.seq).key("lam").value(line.lam);
        json.key("time").value(time.toUTC().toString(Qt::ISODateWithMs)).key("author").value(line.author);
        json.key("label").value(line.label).key("operations").value(line.operations);
        json.key("needs_newer").value(line.needsNewer);
        // Whoever hands in or answers in a double-blind round.
        if (line.feed.isNull())
            json.key("veiled").value(true);
        json.endObject();
        // A change that did not fit into one entry is one line for people.
        if (line.label.isEmpty() && newest.contains(line.feed)) {
            Edit &edit = edits[newest[line.feed]];
            edit.operations += line.operations;
            edit.first.needsNewer |= line.needsNewer;
            continue;
        }
        newest[line.feed] = edits.size();
        edits.push_back({line, line.operations});
    }
    std::vector<QStringList> rows;
    for (const Edit &edit : edits)
        rows.push_back({QDateTime::fromMSecsSinceEpoch(edit.first.wallMs)
                            .toString(edit.first.feed.isNull() ? QStringLiteral("yyyy-MM-dd")
                                                               : QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                        edit.first.feed.isNull() ? Words::tr("a member") : edit.first.author,
                        QString::number(edit.first.seq), QString::number(edit.operations),
                        edit.first.needsNewer ? Words::tr("needs a newer version") : edit.first.label});
    context.out().document(json.endArray());
    context.out().table({Words::tr("TIME"), Words::tr("AUTHOR"), Words::tr("NUMBER"), Words::tr("CHANGES"),
                         Words::tr("WHAT")},
                        rows);
    return done();
}

Result<Done> stepBack(Context &context, bool redo)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const QString label = redo ? (*workspace)->redoLabel() : (*workspace)->undoLabel();
    if (label.isEmpty())
        return Error{Error::Kind::Refused,
                     redo ? Words::tr("There is nothing to redo.") : Words::tr("There is nothing to undo.")};
    const auto changes = redo ? (*workspace)->redo() : (*workspace)->undo();
    if (!changes)
        return changes.error();
    JsonWriter json;
    json.beginObject().key(redo ? "redone" : "undone").value(label);
    json.key("changes").value(static_cast<std::int64_t>(changes->changes.size())).endObject();
    context.out().document(json);
    context.out().line((redo ? Words::tr("Redone: %1") : Words::tr("Undone: %1")).arg(forTerminal(label)));
    return done();
}

Result<Done> undo(Context &context)
{
    return stepBack(context, false);
}

Result<Done> redo(Context &context)
{
    return stepBack(context, true);
}

Result<Done> sample(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const QString what = context.word(0);
    if (what != QLatin1String("load") && what != QLatin1String("remove"))
        return Error{Error::Kind::Usage, Words::tr("After “sample” comes load or remove.")};
    const auto group = what == QLatin1String("load") ? loadSample(**workspace, context.language())
                                                     : removeSample(**workspace);
    if (!group)
        return group.error();
    context.out().document(JsonWriter().beginObject().key("id").latin1(group->uid.toLatin1()).endObject());
    context.out().line(what == QLatin1String("load") ? group->toString()
                                                     : Words::tr("The sample group was removed."));
    return done();
}

} // namespace

std::vector<Command> profileCommands()
{
    return {
        {{"init", "", 0, 0, {{"name", "NAME", false, true}}},
         QT_TRANSLATE_NOOP("Commands", "make this profile's identity"),
         QT_TRANSLATE_NOOP("Commands",
                           "NAME is how the others of a group see you. The key is made here and stays here."),
         init},
        {{"whoami"},
         QT_TRANSLATE_NOOP("Commands", "show the name, the device id and its six words"),
         "",
         whoami},
        {{"check"},
         QT_TRANSLATE_NOOP("Commands", "prove signatures, chains and tables"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "Verifies every signature and chain of the journal and compares the tables with "
             "those that the journal gives, and reads every file of the groups. Changes nothing."),
         check},
        {{"rebuild"},
         QT_TRANSLATE_NOOP("Commands", "make the tables anew from the journal"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "Entries that are damaged are left out, and their places kept, until a sync gives them back."),
         rebuild},
        {{"log", "GROUP", 1, 1, {{"limit", "N"}}},
         QT_TRANSLATE_NOOP("Commands", "show who did what"),
         QT_TRANSLATE_NOOP("Commands",
                           "--limit shows the newest N edits. With --json an edit that did not fit into one "
                           "entry is several, of which the first has the label."),
         log},
        {{"undo"},
         QT_TRANSLATE_NOOP("Commands", "take back this profile's last change"),
         QT_TRANSLATE_NOOP("Commands", "Fields that somebody has written since stay as they are."),
         undo},
        {{"redo"}, QT_TRANSLATE_NOOP("Commands", "do again what was undone last"), "", redo},
        {{"sample", "load|remove", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "add or remove a group to look around in"),
         "",
         sample},
    };
}

} // namespace cercle
