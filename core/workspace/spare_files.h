#pragma once
// Files of a profile that nothing names any more, to free the disk of them: no row or note, no row that was
// written to within 30 days, so that every undo of that time finds its file, no value that stands beside
// another, no draft, nothing given since the start. What is still coming from another laptop is left alone.

#include "base/result.h"
#include "journal/hash.h"
#include "workspace/workspace.h"

#include <QByteArrayList>

#include <map>
#include <set>

namespace cercle
{

class SpareFiles
{
public:
    static constexpr int keptDays = 30;

    // `drafts`: texts that are kept outside of the workspace and may name files.
    SpareFiles(Workspace &workspace, const QByteArrayList &drafts);

    // Reads about so many bytes on in the journals; true when all is known. 200 kB take a few milliseconds.
    bool look(qsizetype maxBytes);

    struct File {
        Hash file;
        std::int64_t size = 0;
        QString name; // as something named it once; empty: not known
    };
    // Once all is known; the largest first.
    const std::vector<File> &files() const { return m_files; }
    std::int64_t bytes() const;
    // Removes those that nothing names since either; the bytes that are free now. An error leaves the rest.
    Result<std::int64_t> remove();

private:
    struct Candidate {
        std::int64_t size = 0;
        QString name;
        std::set<Uid> rows; // that named it
        bool isNamed = false;
        bool isOfGroup = false;
    };
    void leaveOutRows(const Id<Group> &group);
    void leaveOutNamedIn(QByteArrayView text);
    void readEntry(QByteArrayView line);
    void finish();

    Workspace &m_workspace;
    std::int64_t m_oldestMs;
    std::map<Hash, Candidate> m_candidates;
    std::set<Uid> m_recent; // rows written to within the time
    std::vector<Id<Group>> m_groups;
    size_t m_group = 0;
    std::int64_t m_cursor = 0;
    bool m_done = false;
    std::vector<File> m_files;
};

} // namespace cercle
