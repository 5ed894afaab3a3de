#include "workspace/file_book.h"

#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>

namespace cercle
{

namespace
{

// The fields of an entity that may name files: those of that type, and Markdown.
std::vector<int> placesOf(const EntityInfo &info)
{
    std::vector<int> out;
    for (size_t i = 0; i < info.fields.size(); ++i) {
        const FieldInfo &field = info.fields[i];
        if (field.type == FieldType::File || field.type == FieldType::Note || field.name == "text")
            out.push_back(static_cast<int>(i));
    }
    return out;
}

std::vector<FileUse> usesIn(int entity, const Uid &id, const FieldInfo &field, int index, const QString &text)
{
    std::vector<FileFacts> files;
    if (field.type == FieldType::File) {
        if (auto facts = FileRef{text}.facts())
            files.push_back(std::move(*facts));
    } else {
        files = filesNamedIn(text);
    }
    std::vector<FileUse> out;
    for (FileFacts &facts : files)
        out.push_back({entity, id, index, std::move(facts), false});
    return out;
}

QString typeOf(const QString &name, const QByteArray &head)
{
    static const QMimeDatabase types;
    return types.mimeTypeForFileNameAndData(name, head).name();
}

} // namespace

FileBook::FileBook(Workspace &workspace) : m_workspace(workspace), m_store(workspace.directory())
{
    connect(&workspace, &Workspace::changed, this, &FileBook::changed);
}

FileBook::~FileBook() = default;

Result<FileRef> FileBook::keep(const QString &path)
{
    const auto kept = m_store.keep(path);
    return kept ? Result<FileRef>(given(*kept, QFileInfo(path).fileName())) : kept.error();
}

Result<FileRef> FileBook::keep(QByteArrayView bytes, const QString &name)
{
    const auto kept = m_store.keep(bytes, name);
    return kept ? Result<FileRef>(given(*kept, name)) : kept.error();
}

FileRef FileBook::given(const Attachments::Kept &kept, const QString &name)
{
    m_store.grant({}, kept.sha256);
    const std::lock_guard lock(m_mutex);
    m_fresh.insert(kept.sha256);
    return FileRef::of({kept.sha256.toBytes(), kept.size, typeOf(name, kept.head), name});
}

FileBook::Shelf &FileBook::shelf(const Uid &group)
{
    const auto found = m_shelves.find(group);
    Shelf &shelf = found == m_shelves.end() ? m_shelves[group] : found->second;
    if (found == m_shelves.end()) {
        m_workspace.readFileUses({group}, [&](FileUse &&use) {
            shelf.rows[{use.entity, use.id}].push_back(std::move(use));
        });
    }
    if (!std::exchange(shelf.stale, false))
        return shelf;
    shelf.live.clear();
    shelf.all.clear();
    shelf.sum = 0;
    shelf.lackingAt = -1;
    for (const auto &[row, uses] : shelf.rows) {
        for (const FileUse &use : uses) {
            const Hash file = Hash::fromBytes(use.facts.sha256);
            shelf.all.insert(file);
            if (use.removed)
                continue;
            const auto [at, isNew] =
                shelf.live.try_emplace(file, Wanted{file, use.facts.size, use.facts.name});
            if (isNew)
                shelf.sum += file.head();
            else if (at->second.size < 0)
                at->second.size = use.facts.size;
        }
    }
    return shelf;
}

void FileBook::changed(const ChangeSet &set)
{
    if (set.origin == Origin::Rebuild) {
        m_shelves.clear();
        return;
    }
    for (const Change &change : set.changes) {
        if (set.origin == Origin::Local)
            grantGiven(change);
        const auto found = m_shelves.find(change.group);
        if (found == m_shelves.end() || change.entity < 0)
            continue;
        const EntityInfo &info = *allEntities()[static_cast<size_t>(change.entity)];
        const std::vector<int> places = placesOf(info);
        const int removed = info.fieldIndex("removed");
        const bool concerns = change.kind == Change::Kind::Inserted || (change.fields >> removed & 1u)
                              || std::any_of(places.begin(), places.end(),
                                             [&](int place) { return change.fields >> place & 1u; });
        if (places.empty() || !concerns)
            continue;
        std::vector<FileUse> uses;
        if (const auto row = m_workspace.row(change.entity, change.id)) {
            const bool *gone = std::get_if<bool>(&(*row)[static_cast<size_t>(removed)]);
            for (const int place : places) {
                const auto at = static_cast<size_t>(place);
                const QString *text = std::get_if<QString>(&(*row)[at]);
                for (FileUse &use :
                     usesIn(change.entity, change.id, info.fields[at], place, text ? *text : QString())) {
                    use.removed = gone && *gone;
                    uses.push_back(std::move(use));
                }
            }
        }
        Shelf &shelf = found->second;
        const std::pair key(change.entity, change.id);
        if (uses.empty() && !shelf.rows.contains(key))
            continue;
        shelf.stale = true;
        if (uses.empty())
            shelf.rows.erase(key);
        else
            shelf.rows[key] = std::move(uses);
    }
}

// Who writes a row here gives the files that were chosen for it here to the row's group. A row that is
// changed may name others that somebody else wrote there, so of these only what was given since the start
// counts.
void FileBook::grantGiven(const Change &change)
{
    if (change.entity < 0 || change.kind == Change::Kind::Removed)
        return;
    const EntityInfo &info = *allEntities()[static_cast<size_t>(change.entity)];
    const std::vector<int> places = placesOf(info);
    const bool isNew = change.kind == Change::Kind::Inserted;
    const bool concerns =
        std::any_of(places.begin(), places.end(), [&](int place) { return change.fields >> place & 1u; });
    const auto row =
        places.empty() || !(isNew || concerns) ? std::nullopt : m_workspace.row(change.entity, change.id);
    if (!row)
        return;
    for (const int place : places) {
        const auto at = static_cast<size_t>(place);
        const QString *text = std::get_if<QString>(&(*row)[at]);
        for (const FileUse &use :
             usesIn(change.entity, change.id, info.fields[at], place, text ? *text : QString())) {
            const Hash file = Hash::fromBytes(use.facts.sha256);
            const std::lock_guard lock(m_mutex);
            if (m_fresh.contains(file) || (isNew && m_store.isGranted({}, file)))
                m_store.grant(change.group, file);
        }
    }
}

bool FileBook::isFresh(const Hash &file)
{
    const std::lock_guard lock(m_mutex);
    return m_fresh.contains(file);
}

bool FileBook::gives(const Id<Group> &group, const Hash &file)
{
    return m_store.isGranted(group.uid, file) && m_store.has(file);
}

std::vector<FileUse> FileBook::uses(const Id<Group> &group)
{
    std::vector<FileUse> out;
    for (const auto &[row, uses] : shelf(group.uid).rows)
        out.insert(out.end(), uses.begin(), uses.end());
    return out;
}

bool FileBook::refers(const Id<Group> &group, const Hash &file)
{
    return shelf(group.uid).all.contains(file);
}

const std::vector<FileBook::Wanted> &FileBook::lacking(const Id<Group> &group)
{
    Shelf &here = shelf(group.uid);
    if (here.lackingAt == m_store.generation())
        return here.lacking;
    here.lacking.clear();
    for (const auto &[file, wanted] : here.live) {
        if (!gives(group, file))
            here.lacking.push_back(wanted);
    }
    // Small ones first: most of them are here soon.
    std::stable_sort(here.lacking.begin(), here.lacking.end(),
                     [](const Wanted &a, const Wanted &b) { return a.size < b.size; });
    here.lackingAt = m_store.generation();
    return here.lacking;
}

std::uint64_t FileBook::sum(const Id<Group> &group)
{
    return shelf(group.uid).sum;
}

std::vector<std::pair<int, Uid>> FileBook::rowsOf(const Hash &file) const
{
    std::vector<std::pair<int, Uid>> out;
    for (const auto &[group, shelf] : m_shelves) {
        for (const auto &[row, uses] : shelf.rows) {
            if (std::any_of(uses.begin(), uses.end(),
                            [&](const FileUse &use) { return file.view() == use.facts.sha256; }))
                out.push_back(row);
        }
    }
    return out;
}

int FileBook::percent(const FileFacts &file)
{
    const Hash hash = Hash::fromBytes(file.sha256);
    return file.size <= 0
               ? 0
               : static_cast<int>(std::min<std::int64_t>(99, m_store.received(hash) * 100 / file.size));
}

QStringList FileBook::problems()
{
    QStringList out;
    m_away.clear();
    for (const Group &group : m_workspace.groups()) {
        for (const auto &[hash, file] : shelf(group.id.uid).live) {
            const QString name = shownFileName(file.name);
            switch (m_store.verify(hash)) {
            case Attachments::Soundness::Sound:
                break;
            case Attachments::Soundness::Missing:
                m_away
                    << tr("The file “%1” of “%2” is not here yet; sync with a laptop that has it (cerclectl "
                          "sync).")
                           .arg(name, group.title);
                break;
            case Attachments::Soundness::Damaged:
                out << tr("The file “%1” of “%2” is damaged; sync with another laptop (cerclectl sync), "
                          "which gives it "
                          "back.")
                           .arg(name, group.title);
                break;
            case Attachments::Soundness::Unreadable:
                out << tr("The file “%1” of “%2” cannot be read; check the disk and the rights of %3.")
                           .arg(name, group.title, m_store.path(hash));
                break;
            }
        }
    }
    return out;
}

void FileBook::tellProgress(const Hash &file)
{
    Q_EMIT progressed(file);
}

void FileBook::tellArrived(const Id<Group> &group, const Hash &file)
{
    m_store.grant(group.uid, file);
    // Of thousands that come one after the other, each is looked for once: the two generations are its own.
    const auto found = m_shelves.find(group.uid);
    if (found != m_shelves.end() && found->second.lackingAt >= m_store.generation() - 2) {
        std::erase_if(found->second.lacking, [&](const Wanted &wanted) { return wanted.file == file; });
        found->second.lackingAt = m_store.generation();
    }
    Q_EMIT arrived(file);
}

// -- reading

void Workspace::readFileUses(const Id<Group> &group, const std::function<void(FileUse &&)> &take) const
{
    reading(false, [&] {
        for (size_t e = 0; e < allEntities().size(); ++e) {
            const EntityInfo &info = *allEntities()[e];
            const std::vector<int> places = placesOf(info);
            if (places.empty() || info.groupField() < 0)
                continue;
            QByteArray columns, conditions;
            for (const int place : places) {
                const FieldInfo &field = info.fields[static_cast<size_t>(place)];
                const QByteArray name = '"' + field.name + '"';
                columns += ',' + name;
                conditions +=
                    (conditions.isEmpty() ? "" : " OR ")
                    + (field.type == FieldType::File ? name + "<>''" : "instr(" + name + ",'cercle:')");
            }
            Statement select = m_state->db->prepare("SELECT id,removed" + columns + " FROM \"" + info.name
                                                    + "\" WHERE group_id=? AND (" + conditions + ')');
            select.bind(1, group.uid.view());
            while (select.step()) {
                const Uid id = Uid::fromBytes(select.view(0));
                for (size_t i = 0; i < places.size(); ++i) {
                    const FieldInfo &field = info.fields[static_cast<size_t>(places[i])];
                    for (FileUse &use : usesIn(static_cast<int>(e), id, field, places[i],
                                               select.text(static_cast<int>(i) + 2))) {
                        use.removed = !select.isNull(1) && select.integer(1) != 0;
                        take(std::move(use));
                    }
                }
            }
        }
        return true;
    });
}

FileBook &Workspace::files() const
{
    return *m_files;
}

QString namelessFile(const QString &name)
{
    static const QRegularExpression ending(QStringLiteral(R"(\.([A-Za-z0-9]{1,8})$)"));
    const QString plain = ending.match(name).captured(1).toLower();
    return plain.isEmpty() ? QStringLiteral("work") : QStringLiteral("work.") + plain;
}

} // namespace cercle
