// file add, file list, file save, file prune: the files of a group, whether they hang on a resource, a work
// or a note.
#include "cli/command.h"
#include "cli/references.h"
#include "domain/names.h"
#include "workspace/file_book.h"
#include "workspace/spare_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

Result<Done> add(Context &context)
{
    const Arguments &given = context.arguments();
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto kept = at->workspace->files().keep(context.word(1));
    if (!kept)
        return kept.error();
    Resource resource;
    resource.file = *kept;
    resource.kind = QStringLiteral("document");
    resource.title = given.value("title").simplified();
    if (resource.title.isEmpty())
        resource.title = shownFileName(QFileInfo(context.word(1)).fileName());
    resource.comment = given.value("comment");
    const auto tags = valueFromText(FieldType::List, given.value("tags"));
    if (!tags)
        return tags.error();
    fromValue(*tags, resource.tags);
    resource.addedBy = at->workspace->self(at->group);
    Id<Resource> id;
    const auto written = at->workspace->transact(
        at->group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add “%1”"), {resource.title}), [&](Transaction &t) {
            id = t.create(resource);
            return done();
        });
    if (!written)
        return written.error();
    JsonWriter json;
    json.beginObject().key("id").latin1(id.uid.toLatin1());
    json.key("sha256").value(resource.file.text.section(u' ', 0, 0)).endObject();
    context.out().document(json);
    context.out().line(id.toString());
    return done();
}

QString stateOf(FileBook &files, const FileFacts &facts)
{
    if (files.has(facts.sha256))
        return Words::tr("here");
    const int percent = files.percent(facts);
    return percent > 0 ? Words::tr("%1 % here").arg(percent) : Words::tr("not here yet");
}

Result<Done> list(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    FileBook &files = at->workspace->files();
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const FileUse &use : files.uses(at->group)) {
        if (use.removed)
            continue;
        const Hash hash = Hash::fromBytes(use.facts.sha256);
        const bool isHere = files.has(use.facts.sha256);
        const std::int64_t size =
            use.facts.size >= 0 ? use.facts.size : std::max<std::int64_t>(0, files.store().size(hash));
        json.beginObject().key("id").latin1(use.id.toLatin1());
        json.key("entity").latin1(allEntities()[static_cast<size_t>(use.entity)]->name);
        json.key("title").value(rowTitle(*at->workspace, use.entity, use.id));
        json.key("name").value(shownFileName(use.facts.name)).key("size").value(size);
        json.key("type").value(use.facts.type).key("sha256").latin1(use.facts.sha256.toHex());
        json.key("here").value(isHere);
        json.key("received").value(isHere ? size : files.store().received(hash)).endObject();
        rows.push_back({use.id.toString(), entityName(use.entity),
                        rowTitle(*at->workspace, use.entity, use.id), shownFileName(use.facts.name),
                        sizeInWords(size), stateOf(files, use.facts)});
    }
    context.out().document(json.endArray());
    context.out().table({Words::tr("ID"), Words::tr("OF"), Words::tr("TITLE"), Words::tr("FILE"),
                         Words::tr("SIZE"), Words::tr("STATE")},
                        rows);
    return done();
}

// The file of a resource, a version of a work, a work (its newest version), or a note; or one by its SHA-256.
std::vector<FileUse> usesNamed(Workspace &workspace, const QString &word)
{
    const QString prefix = word.trimmed().toLower();
    std::vector<FileUse> out;
    for (const Group &group : workspace.groups()) {
        for (const FileUse &use : workspace.files().uses(group.id)) {
            QString id = use.id.toString();
            if (use.entity == entityIndexOf<SubmissionVersion>() && !id.startsWith(prefix)) {
                const auto version = workspace.get<SubmissionVersion>({use.id});
                id = version ? version->submission.toString() : id;
            }
            const QString hex = QString::fromLatin1(use.facts.sha256.toHex());
            if (id.startsWith(prefix) || (prefix.size() >= 8 && hex.startsWith(prefix)))
                out.push_back(use);
        }
    }
    return out;
}

Result<FileFacts> namedFile(Context &context, Workspace &workspace)
{
    const QString word = context.word(0);
    std::vector<FileUse> uses = usesNamed(workspace, word);
    const QString name = context.arguments().value("name");
    std::erase_if(
        uses, [&](const FileUse &use) { return !name.isEmpty() && shownFileName(use.facts.name) != name; });
    if (uses.empty())
        return Error{
            Error::Kind::NotFound,
            Words::tr("There is no file of “%1”; cerclectl file list GROUP shows those that there are.")
                .arg(word)};
    // Of a work the version handed in last.
    const auto number = [&](const FileUse &use) {
        const auto version = workspace.get<SubmissionVersion>({use.id});
        return version ? version->number : 0;
    };
    std::sort(uses.begin(), uses.end(),
              [&](const FileUse &a, const FileUse &b) { return number(a) > number(b); });
    const bool several = std::any_of(uses.begin(), uses.end(), [&](const FileUse &use) {
        return use.facts.sha256 != uses.front().facts.sha256 && number(use) == number(uses.front());
    });
    if (several)
        return Error{
            Error::Kind::Conflict,
            Words::tr("“%1” has several files; say which with --name, or give its SHA-256.").arg(word)};
    return uses.front().facts;
}

Result<Done> save(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto file = namedFile(context, **workspace);
    if (!file)
        return file.error();
    QString target = context.arguments().value("to");
    if (target.isEmpty())
        target = QStringLiteral(".");
    if (QFileInfo(target).isDir()) {
        // A name that somebody else chose replaces nothing.
        target = QDir(target).filePath(shownFileName(file->name));
        if (QFileInfo::exists(target))
            return Error{Error::Kind::Refused,
                         Words::tr("%1 is there already; name the file to write with --to.").arg(target)};
    }
    if (auto saved = (*workspace)->files().store().copyTo(Hash::fromBytes(file->sha256), target); !saved)
        return saved;
    JsonWriter json;
    json.beginObject().key("file").value(target).key("sha256").latin1(file->sha256.toHex()).endObject();
    context.out().document(json);
    context.out().line(forTerminal(target));
    return done();
}

// What the window keeps of forms that were not saved.
QByteArray windowDrafts()
{
    const QString named = qEnvironmentVariable("XDG_CONFIG_HOME");
    QFile settings((QDir::isAbsolutePath(named) ? named : QDir::homePath() + QStringLiteral("/.config"))
                   + QStringLiteral("/cercle/cercle.ini"));
    return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
}

Result<Done> prune(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    SpareFiles spare(**workspace, {windowDrafts()});
    while (!spare.look(1 << 20)) {
    }
    const bool only = context.arguments().has("dry-run");
    const std::vector<SpareFiles::File> files = spare.files();
    std::int64_t bytes = spare.bytes();
    if (!only) {
        const auto freed = spare.remove();
        if (!freed)
            return freed.error();
        bytes = *freed;
    }
    JsonWriter json;
    json.beginObject().key("files").beginArray();
    for (const SpareFiles::File &file : files) {
        const QByteArray hex = file.file.toBytes().toHex();
        json.beginObject().key("sha256").latin1(hex).key("size").value(file.size);
        json.key("name").value(file.name.isEmpty() ? QString() : shownFileName(file.name)).endObject();
        if (only)
            context.out().line(
                QStringLiteral("%1  %2  %3")
                    .arg(QString::fromLatin1(hex.left(12)), sizeInWords(file.size),
                         file.name.isEmpty() ? Words::tr("(no name)") : shownFileName(file.name)));
    }
    context.out().document(json.endArray().key("bytes").value(bytes).endObject());
    const int count = static_cast<int>(files.size());
    context.out().line(
        files.empty() ? Words::tr("There is nothing to remove.")
        : only        ? Words::tr("%n files can be removed: %1.", nullptr, count).arg(sizeInWords(bytes))
               : Words::tr("%n files were removed: %1 are free.", nullptr, count).arg(sizeInWords(bytes)));
    return done();
}

} // namespace

std::vector<Command> fileCommands()
{
    return {
        {{"file add", "GROUP PATH", 2, 2, {{"title", "TITLE"}, {"tags", "TEXT"}, {"comment", "TEXT"}}},
         QT_TRANSLATE_NOOP("Commands", "put a file into the library of a group"),
         QT_TRANSLATE_NOOP(
             "Commands", "Up to 100 MB. The file travels to the laptops of all members with the next sync."),
         add},
        {{"file list", "GROUP", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "show the files of a group and which are here"),
         "",
         list},
        {{"file save", "ID", 1, 1, {{"to", "PATH"}, {"name", "NAME"}}},
         QT_TRANSLATE_NOOP("Commands", "write a copy of a file"),
         QT_TRANSLATE_NOOP("Commands", "ID is that of a resource, a work or a session, or the file's "
                                       "SHA-256. PATH is a file, or a folder, "
                                       "this one if left out."),
         save},
        {{"file prune", "", 0, 0, {{"dry-run"}}},
         QT_TRANSLATE_NOOP("Commands", "remove files that nothing names any more"),
         QT_TRANSLATE_NOOP("Commands",
                           "Whatever a group, a draft or an undo of the last 30 days names stays, and what "
                           "came less than 30 days ago. --dry-run only lists them."),
         prune},
    };
}

} // namespace cercle
