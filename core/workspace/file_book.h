#pragma once
// The files that the groups of a profile refer to: which rows and notes name them, which are here, which are
// lacking. Derived from the tables at first use and kept in step with every commit. Owned by the workspace.

#include "store/attachments.h"
#include "store/change_set.h"

#include <QObject>

#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace cercle
{

class Workspace;
struct Group;
template <class T> struct Id;

// One place that names a file.
struct FileUse {
    int entity = -1;
    Uid id;
    int field = -1;
    FileFacts facts; // size -1 where the place does not tell it: in a note
    bool removed = false;
};

class FileBook : public QObject
{
    Q_OBJECT

public:
    explicit FileBook(Workspace &workspace);
    ~FileBook() override;

    Attachments &store() { return m_store; }
    // Copies a file in and gives what to write into a field. May run on another thread. Errors as in
    // Attachments.
    Result<FileRef> keep(const QString &path);
    Result<FileRef> keep(QByteArrayView bytes, const QString &name);

    // Where the group names files, rows that were removed included.
    std::vector<FileUse> uses(const Id<Group> &group);
    // Does anything of the group name it, or did before it was removed? Only then it is given to others of
    // the group.
    bool refers(const Id<Group> &group, const Hash &file);
    struct Wanted {
        Hash file;
        std::int64_t size = -1; // -1: not said
        QString name;
    };
    // What the group names and is not here. What was removed is not fetched.
    const std::vector<Wanted> &lacking(const Id<Group> &group);
    // The sum, modulo 2^64, of the first eight bytes of all that the group names and has not removed: equal
    // on laptops with the same entries.
    std::uint64_t sum(const Id<Group> &group);
    // Rows that name a file, for repainting them.
    std::vector<std::pair<int, Uid>> rowsOf(const Hash &file) const;

    // It is here, and the group's (Attachments::grant).
    bool gives(const Id<Group> &group, const Hash &file);

    bool has(const QByteArray &sha256) { return m_store.has(Hash::fromBytes(sha256)); }
    // 0 to 100 of a file that is not here.
    int percent(const FileFacts &file);
    // Damaged and unreadable files in sentences, by reading all of them.
    QStringList problems();
    // The same of those that problems() did not find here: nothing is wrong, they are still to come.
    const QStringList &away() const { return m_away; }
    // Was it given at this laptop since the start? Somebody may be about to name it.
    bool isFresh(const Hash &file);

    // What comes from another laptop.
    void tellProgress(const Hash &file);
    void tellArrived(const Id<Group> &group, const Hash &file);

Q_SIGNALS:
    void progressed(const cercle::Hash &file);
    void arrived(const cercle::Hash &file);

private:
    struct Shelf {
        std::map<std::pair<int, Uid>, std::vector<FileUse>> rows;
        std::map<Hash, Wanted> live;
        std::set<Hash> all;
        std::uint64_t sum = 0;
        bool stale = true; // the last three are
        std::vector<Wanted> lacking;
        int lackingAt = -1; // the store's generation then
    };
    Shelf &shelf(const Uid &group);
    void changed(const ChangeSet &set);
    FileRef given(const Attachments::Kept &kept, const QString &name);
    void grantGiven(const Change &change);

    Workspace &m_workspace;
    Attachments m_store;
    std::map<Uid, Shelf> m_shelves;
    QStringList m_away;
    std::mutex m_mutex;     // of m_fresh
    std::set<Hash> m_fresh; // given at this laptop since the start
};

// What a file is called where its author is not to be known: "work" with the ending of the name, if it is a
// plain one.
QString namelessFile(const QString &name);

} // namespace cercle
