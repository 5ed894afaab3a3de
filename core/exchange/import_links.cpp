#include "exchange/import_links.h"

#include "exchange/links_parser.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinksImport)
};

// Longest text of a field, so that a hostile list does not stop at the journal's limit after all was read.
constexpr qsizetype longestText = 2000;

QStringList united(QStringList tags, const QStringList &more)
{
    for (const QString &tag : more) {
        if (!tags.contains(tag))
            tags << tag;
    }
    return tags;
}

} // namespace

Result<ImportReport> importLinks(Workspace &workspace, const Id<Group> &group, const QString &path,
                                 bool dryRun)
{
    const auto files = markdownFiles(path);
    if (!files)
        return files.error();
    if (!workspace.get(group))
        return Error{Error::Kind::NotFound, Words::tr("There is no such group; choose one that is listed.")};
    ImportReport report;
    report.dryRun = dryRun;
    std::vector<Error> errors;
    std::vector<LinkEntry> entries; // one per address over all files
    QHash<QString, size_t> places;
    for (const QString &file : *files) {
        const auto bytes = readImportFile(file);
        const auto list =
            bytes ? parseLinks(QFileInfo(file).fileName(), *bytes) : Result<LinkList>(bytes.error());
        if (!list) {
            errors.push_back(list.error());
            continue;
        }
        report.notTaken.insert(report.notTaken.end(), list->notTaken.begin(), list->notTaken.end());
        for (const LinkEntry &entry : list->entries) {
            const auto known = places.constFind(entry.canonical);
            if (known == places.constEnd()) {
                places.insert(entry.canonical, entries.size());
                entries.push_back(entry);
            } else {
                entries[*known].tags = united(entries[*known].tags, entry.tags);
            }
        }
    }
    if (!errors.empty())
        return nothingImported(errors);
    if (entries.empty())
        return Error{Error::Kind::Invalid,
                     Words::tr("%1 holds no link of a list; write them like “* [Title](https://…) - Author”.")
                         .arg(path)};
    ImportPlan plan(workspace, group, report);
    for (const LinkEntry &entry : entries) {
        Resource resource;
        resource.id.uid = Uid::derive(group.uid, "resource", entry.canonical.toUtf8());
        if (auto here = workspace.get(resource.id); here && !here->removed) {
            const QStringList tags = united(here->tags, entry.tags);
            if (tags.size() != here->tags.size()) {
                here->tags = tags;
                plan.change(*here);
                continue;
            }
        }
        resource.title = entry.title.left(longestText);
        resource.url = entry.url;
        resource.kind = entry.kind;
        resource.language = entry.language;
        resource.comment = entry.comment.left(longestText);
        resource.tags = entry.tags;
        plan.add(resource);
    }
    report.files = static_cast<int>(files->size());
    if (auto written = plan.write(EditLabel(QT_TRANSLATE_NOOP("Labels", "Import links"))); !written)
        return written.error();
    return report;
}

} // namespace cercle
