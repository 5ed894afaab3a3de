// note and search.
#include "cli/command.h"
#include "cli/references.h"
#include "cli/values.h"
#include "domain/names.h"
#include "exchange/markdown.h"
#include "workspace/file_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteCommands)
};

Result<Done> note(Context &context)
{
    auto opened = context.ready();
    if (!opened)
        return opened.error();
    Workspace &workspace = **opened;
    const auto id = resolveId(workspace, entityIndexOf<Session>(), context.word(0));
    if (!id)
        return id.error();
    const auto session = workspace.get<Session>({*id});
    if (!session)
        return Error{Error::Kind::NotFound,
                     Words::tr("This session has not been fetched yet; run cerclectl sync.")};
    const QStringList attached = context.arguments().values("attach");
    if (!context.arguments().has("set") && attached.isEmpty()) {
        context.out().document(JsonWriter()
                                   .beginObject()
                                   .key("id")
                                   .latin1(id->toLatin1())
                                   .key("notes")
                                   .value(session->notes)
                                   .endObject());
        if (!context.out().json())
            context.out().bytes(session->notes.toUtf8());
        return done();
    }
    auto text = context.arguments().has("set") ? readText(context.arguments().value("set"))
                                               : Result<QString>(session->notes);
    if (!text)
        return text.error();
    for (const QString &path : attached) {
        const auto kept = workspace.files().keep(path);
        if (!kept)
            return kept.error();
        if (!text->isEmpty())
            *text += text->endsWith(u'\n') ? QStringLiteral("\n") : QStringLiteral("\n\n");
        *text += markdownOfFile(*kept->facts()) + u'\n';
    }
    const auto written =
        workspace.transact(session->group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Write notes")),
                           [&](Transaction &t) -> Result<Done> {
                               Session changed = t.get<Session>(session->id).value_or(*session);
                               changed.notes = *text;
                               t.put(changed);
                               return done();
                           });
    if (!written)
        return written.error();
    context.out().document(JsonWriter().beginObject().key("id").latin1(id->toLatin1()).endObject());
    return done();
}

Result<Done> search(Context &context)
{
    const auto limit = context.arguments().number("limit", 20, 1, 1000);
    if (!limit)
        return limit.error();
    const QString words = context.arguments().words.mid(1).join(u' ');
    if (std::none_of(words.begin(), words.end(),
                     [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
        return Error{Error::Kind::Usage,
                     Words::tr("There is no word in “%1” to look for; give letters or digits.").arg(words)};
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    auto opened = context.ready();
    if (!opened)
        return opened.error();
    Workspace &workspace = **opened;
    {
        const Progress progress(Words::tr("Reading what is new…"));
        while (!workspace.indexSome(2000)) {
        }
    }
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const SearchHit &hit : workspace.search(*group, words, *limit)) {
        const QString entity = QString::fromLatin1(allEntities()[static_cast<size_t>(hit.entity)]->name);
        QString snippet = hit.snippet;
        snippet.remove(QChar(0x2068)).remove(QChar(0x2069));
        json.beginObject().key("entity").value(entity).key("id").latin1(hit.id.toLatin1());
        json.key("title").value(hit.title).key("snippet").value(snippet).endObject();
        rows.push_back({hit.id.toString(), entityName(hit.entity), hit.title, snippet.simplified()});
    }
    context.out().document(json.endArray());
    if (rows.empty())
        context.out().line(Words::tr("Nothing was found."));
    context.out().table({Words::tr("ID"), Words::tr("KIND"), Words::tr("TITLE"), Words::tr("WHERE")}, rows);
    return done();
}

} // namespace

std::vector<Command> noteCommands()
{
    return {
        {{"note", "SESSION", 1, 1, {{"set", "FILE|-"}, {"attach", "FILE", true}}},
         QT_TRANSLATE_NOOP("Commands", "print or replace the notes of a session, byte for byte"),
         QT_TRANSLATE_NOOP("Commands", "Notes are Markdown in UTF-8. What several people write at once is "
                                       "merged. --attach puts a file or a "
                                       "picture at their end."),
         note},
        {{"search", "GROUP WORDS…", 2, -1, {{"limit", "N"}}},
         QT_TRANSLATE_NOOP("Commands", "find words in everything the group wrote"),
         "",
         search},
    };
}

} // namespace cercle
