#include "workspace/spare_files.h"

#include "base/json.h"
#include "workspace/file_book.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;
constexpr qsizetype hexSize = 64;

// Calls f(Hash) for each 64 hexadecimal digits of a text, wherever they begin.
template <class F> void eachHash(QByteArrayView text, F f)
{
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        run = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') ? run + 1 : 0;
        if (run >= hexSize)
            f(Hash::fromBytes(QByteArray::fromHex(text.sliced(i + 1 - hexSize, hexSize).toByteArray())));
    }
}

} // namespace

SpareFiles::SpareFiles(Workspace &workspace, const QByteArrayList &drafts)
    : m_workspace(workspace), m_oldestMs(workspace.clock().nowMs() - keptDays * dayMs)
{
    FileBook &book = workspace.files();
    for (const Attachments::Stored &stored : book.store().stored()) {
        if (stored.sinceMs <= m_oldestMs && !book.isFresh(stored.file))
            m_candidates[stored.file] = {stored.size, {}, {}, false, stored.isOfGroup};
    }
    for (const QByteArray &draft : drafts)
        leaveOutNamedIn(draft);
    const QDir own(workspace.directory() + QStringLiteral("/drafts"));
    for (const QString &name : own.entryList(QDir::Files)) {
        QFile draft(own.filePath(name));
        if (draft.open(QIODevice::ReadOnly))
            leaveOutNamedIn(draft.readAll());
    }
    Filter all;
    all.removed = true;
    for (const Group &group : workspace.list<Group>(all)) {
        m_groups.push_back(group.id);
        leaveOutRows(group.id);
    }
    if (m_candidates.empty())
        m_done = true;
}

void SpareFiles::leaveOutRows(const Id<Group> &group)
{
    for (const FileUse &use : m_workspace.files().uses(group)) {
        const auto found = m_candidates.find(Hash::fromBytes(use.facts.sha256));
        if (found == m_candidates.end())
            continue;
        if (!use.removed) {
            m_candidates.erase(found);
            continue;
        }
        found->second.name = use.facts.name;
        found->second.rows.insert(use.id);
        found->second.isNamed = true;
    }
    for (const Conflict &conflict : m_workspace.conflicts(group)) {
        leaveOutNamedIn(valueToText(conflict.other).toUtf8());
        for (const Conflict::Companion &companion : conflict.with)
            leaveOutNamedIn(valueToText(companion.other).toUtf8());
    }
}

void SpareFiles::leaveOutNamedIn(QByteArrayView text)
{
    eachHash(text, [this](const Hash &file) { m_candidates.erase(file); });
}

bool SpareFiles::look(qsizetype maxBytes)
{
    if (m_done)
        return true;
    if (m_group == m_groups.size()) {
        finish();
        return true;
    }
    const auto slice = m_workspace.entries(m_groups[m_group], {}, m_cursor, maxBytes);
    for (const QByteArray &line : slice.lines)
        readEntry(line);
    m_cursor = slice.cursor;
    if (!slice.more) {
        ++m_group;
        m_cursor = 0;
    }
    return false;
}

// What an entry of long ago wrote matters only if it named a file; of the last days all rows count.
void SpareFiles::readEntry(QByteArrayView line)
{
    std::vector<Hash> named;
    eachHash(line, [&](const Hash &file) {
        if (m_candidates.contains(file))
            named.push_back(file);
    });
    const QByteArrayView wall("\"wall\":");
    const qsizetype at = line.indexOf(wall);
    std::int64_t wallMs = 0;
    for (qsizetype i = at + wall.size(); at >= 0 && i < line.size() && line[i] >= '0' && line[i] <= '9'; ++i)
        wallMs = wallMs * 10 + (line[i] - '0');
    const bool isRecent = at < 0 || wallMs > m_oldestMs;
    if (!isRecent && named.empty())
        return;
    JsonDoc doc;
    bool isClear = doc.scan(line).ok();
    std::set<Uid> rows;
    if (isClear)
        doc.root().at(1)["ops"].elements([&](JsonView operation) {
            const auto row = Uid::parse(operation["id"].plain());
            isClear = isClear && (!operation["put"].exists() || row);
            if (row)
                rows.insert(*row);
        });
    if (isRecent)
        m_recent.insert(rows.begin(), rows.end());
    for (const Hash &file : named) {
        const auto found = m_candidates.find(file);
        if (found == m_candidates.end())
            continue;
        // What a later version wrote, and what cannot be read, may name it for good.
        if (isRecent || !isClear || rows.empty()) {
            m_candidates.erase(found);
            continue;
        }
        found->second.rows.insert(rows.begin(), rows.end());
        found->second.isNamed = true;
    }
}

void SpareFiles::finish()
{
    m_done = true;
    for (const auto &[file, candidate] : m_candidates) {
        const bool mayComeBack = std::any_of(candidate.rows.begin(), candidate.rows.end(),
                                             [&](const Uid &row) { return m_recent.contains(row); });
        // A text may have been written in pieces, none of which names the file whole.
        const bool isUnclear = candidate.isOfGroup && !candidate.isNamed;
        if (!mayComeBack && !isUnclear)
            m_files.push_back({file, candidate.size, candidate.name});
    }
    std::stable_sort(m_files.begin(), m_files.end(),
                     [](const File &a, const File &b) { return a.size > b.size; });
}

std::int64_t SpareFiles::bytes() const
{
    std::int64_t sum = 0;
    for (const File &file : m_files)
        sum += file.size;
    return sum;
}

Result<std::int64_t> SpareFiles::remove()
{
    FileBook &book = m_workspace.files();
    std::set<Hash> named;
    for (const Id<Group> &group : m_groups) {
        for (const FileUse &use : book.uses(group)) {
            if (!use.removed)
                named.insert(Hash::fromBytes(use.facts.sha256));
        }
    }
    std::int64_t freed = 0;
    for (const File &file : std::exchange(m_files, {})) {
        if (named.contains(file.file) || book.isFresh(file.file))
            continue;
        if (auto gone = book.store().discard(file.file); !gone)
            return gone.error();
        freed += file.size;
    }
    return freed;
}

} // namespace cercle
