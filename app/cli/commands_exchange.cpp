// import and export: files in, files out.
#include "base/save_file.h"
#include "cli/command.h"
#include "cli/references.h"
#include "cli/values.h"
#include "domain/names.h"
#include "exchange/export_links.h"
#include "exchange/exports.h"
#include "exchange/gather.h"
#include "exchange/import_ics.h"
#include "exchange/import_links.h"
#include "exchange/import_minutes.h"
#include "exchange/table_export.h"
#include "workspace/reviews.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

Error unknownEnding(const QString &what, const QString &ending, const QString &known)
{
    if (ending.isEmpty())
        return {Error::Kind::Usage,
                Words::tr("The file has no ending that says what to write; end its name with one of: %1.")
                    .arg(known)};
    return {Error::Kind::Usage,
            Words::tr("%1 cannot be written as “%2”; end the name of the file with one of: %3.")
                .arg(what, ending, known)};
}

Result<QByteArray> sessionAs(const QString &ending, const Workspace &workspace, SessionDocument document)
{
    gatherPictures(workspace, document);
    if (ending == QLatin1String("md"))
        return exportMarkdown(document);
    if (ending == QLatin1String("html"))
        return exportHtml(document);
    if (ending == QLatin1String("pdf"))
        return exportPdf(document);
    if (ending == QLatin1String("ics"))
        return exportIcs(document);
    return unknownEnding(Words::tr("A session"), ending, QStringLiteral(".md .html .pdf .ics"));
}

// All sessions of a group as one document, each a chapter that begins with its title.
SessionDocument asBook(const Group &group, const std::vector<SessionDocument> &sessions,
                       const QString &language)
{
    SessionDocument book;
    book.title = group.title;
    book.goal = group.goal;
    book.language = language;
    book.zone = group.zone;
    QByteArray notes;
    for (const SessionDocument &session : sessions) {
        notes += exportMarkdown(session);
        notes += notes.endsWith('\n') ? "\n" : "\n\n";
    }
    book.notes = QString::fromUtf8(notes);
    return book;
}

// Everything the group has, by entity.
QByteArray groupAsJson(const Workspace &workspace, const Id<Group> &group)
{
    JsonWriter json;
    json.beginObject();
    for (size_t i = 0; i < allEntities().size(); ++i) {
        const int entity = static_cast<int>(i);
        json.key(allEntities()[i]->name).beginArray();
        if (entity == entityIndexOf<Group>())
            writeRow(json, entity, group.uid, workspace.row(entity, group.uid).value_or(defaultRow(entity)));
        else
            for (auto &[id, row] : workspace.rows(entity, Filter().in(group))) {
                reviews::veil(workspace, entity, row);
                writeRow(json, entity, id, row);
            }
        json.endArray();
    }
    return json.endObject().take() + '\n';
}

Result<QByteArray> groupAs(const QString &ending, const Workspace &workspace, const Group &group,
                           const QString &language)
{
    const auto sessions = gatherSessions(workspace, group.id, language);
    if (ending == QLatin1String("json"))
        return groupAsJson(workspace, group.id);
    if (ending == QLatin1String("ics"))
        return exportCalendar(group.title, sessions);
    if (!QStringList{QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("pdf")}.contains(ending))
        return unknownEnding(Words::tr("A group"), ending, QStringLiteral(".md .html .pdf .ics .json"));
    return sessionAs(ending, workspace, asBook(group, sessions, language));
}

template <class T>
Result<QByteArray> tableAs(const QString &ending, const QString &what, const Workspace &workspace,
                           const Group &group, const QString &language)
{
    const TableRows rows = workspace.rows(entityIndexOf<T>(), Filter().in(group.id));
    // What a French spreadsheet takes for a column.
    if (ending == QLatin1String("csv"))
        return exportCsv(describe<T>(), rows, {language.startsWith(QLatin1String("fr")) ? ';' : ','});
    if (ending == QLatin1String("json"))
        return exportJson(describe<T>(), rows);
    return unknownEnding(what, ending,
                         std::is_same_v<T, Resource> ? QStringLiteral(".md .csv .json")
                                                     : QStringLiteral(".csv .json"));
}

Result<QByteArray> contents(Context &context, const QString &kind, const QString &ending)
{
    auto opened = context.ready();
    if (!opened)
        return opened.error();
    const Workspace &workspace = **opened;
    // What is handed out speaks the group's language, unless another is asked for.
    const QString asked = context.arguments().value("lang");
    if (kind == QLatin1String("session")) {
        const auto id = resolveId(workspace, entityIndexOf<Session>(), context.word(1));
        if (!id)
            return id.error();
        const auto document = gatherSession(workspace, {*id}, asked);
        return document ? sessionAs(ending, workspace, *document) : document.error();
    }
    const auto id = context.group(context.word(1));
    if (!id)
        return id.error();
    const auto group = workspace.get<Group>(*id);
    if (!group)
        return Error{Error::Kind::NotFound,
                     Words::tr("This group has not been fetched yet; run cerclectl sync.")};
    const QString language = asked.isEmpty() ? group->language : asked;
    if (kind == QLatin1String("group"))
        return groupAs(ending, workspace, *group, language);
    if (kind == QLatin1String("library") && ending == QLatin1String("md"))
        return exportLinks(group->title, workspace.list<Resource>(Filter().in(*id)));
    if (kind == QLatin1String("library"))
        return tableAs<Resource>(ending, Words::tr("The library"), workspace, *group, language);
    if (kind == QLatin1String("members"))
        return tableAs<Member>(ending, Words::tr("The list of members"), workspace, *group, language);
    if (ending != QLatin1String("ics"))
        return unknownEnding(Words::tr("A calendar"), ending, QStringLiteral(".ics"));
    return exportCalendar(group->title, gatherSessions(workspace, *id, language));
}

Result<Done> exportThing(Context &context)
{
    const QString kind = context.word(0);
    const QStringList kinds{QStringLiteral("session"), QStringLiteral("group"), QStringLiteral("library"),
                            QStringLiteral("calendar"), QStringLiteral("members")};
    if (!kinds.contains(kind))
        return Error{
            Error::Kind::Usage,
            Words::tr("“%1” cannot be exported; there are: %2.").arg(kind, kinds.join(QStringLiteral(", ")))};
    const QString path = QFileInfo(context.arguments().value("to")).absoluteFilePath();
    const auto bytes = [&] {
        const Progress progress(Words::tr("Writing…"));
        return contents(context, kind, QFileInfo(path).suffix().toLower());
    }();
    if (!bytes)
        return bytes.error();
    if (auto written = saveFile(path, *bytes); !written)
        return written;
    context.out().document(JsonWriter()
                               .beginObject()
                               .key("file")
                               .value(path)
                               .key("bytes")
                               .value(static_cast<std::int64_t>(bytes->size()))
                               .endObject());
    context.out().line(path);
    return done();
}

void printReport(Context &context, const ImportReport &report)
{
    JsonWriter json;
    json.beginObject()
        .key("dry_run")
        .value(report.dryRun)
        .key("files")
        .value(report.files)
        .key("counts")
        .beginObject();
    std::vector<QStringList> rows;
    for (const auto &[entity, count] : report.counts) {
        json.key(entity)
            .beginObject()
            .key("added")
            .value(count.added)
            .key("already_here")
            .value(count.alreadyHere);
        json.key("changed").value(count.changed).endObject();
        rows.push_back({entityName(entityIndex(entity)), QString::number(count.added),
                        QString::number(count.alreadyHere), QString::number(count.changed)});
    }
    json.endObject().key("not_taken").beginArray();
    for (const NotTaken &item : report.notTaken) {
        json.beginObject().key("file").value(item.file).key("line").value(item.line);
        json.key("text").value(item.text).key("reason").value(item.reason).endObject();
    }
    context.out().document(json.endArray().endObject());

    Output &out = context.out();
    out.line(report.dryRun ? Words::tr("%n files read; nothing was written.", nullptr, report.files)
                           : Words::tr("%n files read.", nullptr, report.files));
    out.table({Words::tr("KIND"), Words::tr("NEW"), Words::tr("ALREADY HERE"), Words::tr("COMPLETED")}, rows);
    if (!report.notTaken.empty())
        out.line(Words::tr("%n lines were not taken:", nullptr, static_cast<int>(report.notTaken.size())));
    for (const NotTaken &item : report.notTaken) {
        const QString place =
            item.line > 0 ? QStringLiteral("%1:%2").arg(item.file).arg(item.line) : item.file;
        out.line(QStringLiteral("  ")
                 + Words::tr("%1: %2 %3", "file, reason, line")
                       .arg(forTerminal(place), forTerminal(item.reason), forTerminal(item.text)));
    }
}

Result<Done> importThing(Context &context)
{
    const QString kind = context.word(0);
    using Import = Result<ImportReport> (*)(Workspace &, const Id<Group> &, const QString &, bool);
    const Import import = kind == QLatin1String("minutes") ? importMinutes
                          : kind == QLatin1String("links") ? importLinks
                          : kind == QLatin1String("ics")   ? importCalendar
                                                           : Import();
    const bool file = kind == QLatin1String("csv") || kind == QLatin1String("bookmarks");
    if (!import)
        return Error{file ? Error::Kind::Refused : Error::Kind::Usage,
                     Words::tr("“%1” cannot be imported; there are: minutes, links, ics.").arg(kind)};
    const auto group = context.group(context.arguments().value("group"));
    if (!group)
        return group.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto report = [&] {
        const Progress progress(Words::tr("Reading…"));
        return import(**workspace, *group, context.word(1), context.arguments().has("dry-run"));
    }();
    if (!report)
        return report.error();
    printReport(context, *report);
    return done();
}

} // namespace

std::vector<Command> exchangeCommands()
{
    return {
        {{"export", "session|group|library|calendar|members ID", 2, 2, {{"to", "FILE", false, true}}},
         QT_TRANSLATE_NOOP("Commands", "write a session or what a group has to a file"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "The ending of FILE says the form: a session as .md .html .pdf .ics, a group as .md .html "
             ".pdf .ics .json, its library as .md .csv .json, its members as .csv .json, its calendar as "
             ".ics. ID is the "
             "session's, else the group's. The file is in the group's language from its labels to its dates; "
             "--lang asks for another."),
         exportThing,
         true},
        {{"import", "minutes|links|ics PATH", 2, 2, {{"group", "GROUP", false, true}, {"dry-run"}}},
         QT_TRANSLATE_NOOP("Commands", "read minutes or lists of links from Markdown files, or a calendar"),
         QT_TRANSLATE_NOOP("Commands",
                           "PATH is a file or a folder of them; with ics one calendar file, whose dates "
                           "become sessions (of what is "
                           "repeated without end those from a year ago to a year ahead). All or nothing, one "
                           "step to undo; importing again "
                           "adds nothing. --dry-run only says what would come, and what would not."),
         importThing},
    };
}

} // namespace cercle
