#pragma once
// The files of a profile: `blobs/ab/HEX` by SHA-256, beside the database. A file gets its final name only
// when all of it is there, hashed and on the disk; until then it lies in `blobs/coming/` and can be gone on
// with. Owned by the workspace. Copying in and out may be done on another thread; everything else is the
// workspace's thread.

#include "base/id.h"
#include "base/result.h"
#include "domain/file_ref.h"
#include "journal/hash.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace cercle
{

constexpr std::int64_t freeBytesMin = 500'000'000; // stay free on the disk, whatever comes

class Attachments
{
public:
    // Bytes free on the disk of a folder; -1: not known. Tests have a disk of their own.
    using FreeSpace = std::function<std::int64_t(const QString &folder)>;
    // `folder` is the profile's; nothing is made before the first file.
    explicit Attachments(QString folder, FreeSpace freeSpace = {});
    ~Attachments();
    Attachments(const Attachments &) = delete;
    Attachments &operator=(const Attachments &) = delete;

    struct Kept {
        Hash sha256;
        std::int64_t size = 0;
        QByteArray head; // the first bytes, which tell the type
    };
    void setFreeSpace(FreeSpace freeSpace) { m_freeSpace = std::move(freeSpace); }
    // Copies a regular file of at most 100 MB in. Errors leave nothing behind: not there, a folder or a
    // device, too large, too little room, or it changed meanwhile.
    Result<Kept> keep(const QString &path);
    // The same for bytes; `name` is what an error calls them.
    Result<Kept> keep(QByteArrayView bytes, const QString &name);

    bool has(const Hash &file);
    std::int64_t size(const Hash &file); // -1: not here
    // Of a file that is here; for reading only.
    QString path(const Hash &file) const;
    Result<QByteArray> read(const Hash &file, std::int64_t from, qsizetype most);
    // All of it, proven by its hash.
    Result<QByteArray> readAll(const Hash &file);
    // Writes a copy, proven by its hash, that nobody can run; a file that is there is replaced only at the
    // end.
    Result<Done> copyTo(const Hash &file, const QString &target);
    // A copy under the name that people see, for another program to open: read-only, and gone after the next
    // start.
    Result<QString> copyNamed(const Hash &file, const QString &name);
    // Reads all of it. A damaged one keeps its place, and is looked at again, and put aside, before it is
    // next used.
    enum class Soundness { Sound, Missing, Damaged, Unreadable };
    Soundness verify(const Hash &file);

    // All that is here, in no order that matters.
    struct Stored {
        Hash file;
        std::int64_t size = 0;
        std::int64_t sinceMs = 0; // when it was given or came, by the clock of the disk
        bool isOfGroup = false;   // a group has or had it
    };
    std::vector<Stored> stored();
    // Removes a file for good, and whose it was. Errors: the disk refuses.
    Result<Done> discard(const Hash &file);

    // Somebody got something else from here: reads all of it and puts a damaged one aside.
    void doubt(const Hash &file);
    // Grows whenever a file comes or goes.
    int generation() const { return m_generation; }

    // -- whose they are
    // A file is a group's where a member of it gave its bytes here or sent them, not where a row merely names
    // its hash: who knows the hash of another group's file learns nothing with it. A null group: somebody at
    // this laptop gave it.
    void grant(const Uid &group, const Hash &file);
    bool isGranted(const Uid &group, const Hash &file);

    // -- coming from another laptop
    // How much of a file that is not here yet lies here.
    std::int64_t received(const Hash &file);
    // Makes ready for the bytes behind those; gives their number. Errors as for keep().
    Result<std::int64_t> begin(const Hash &file, std::int64_t size);
    enum class Arrival { More, Whole, Mismatch };
    // The next bytes of a file of that size. Whole: it has its final name. Mismatch: what came is not that
    // file and was thrown away.
    Result<Arrival> append(const Hash &file, QByteArrayView bytes, std::int64_t size);
    // Stops for now; what came is kept.
    void pause(const Hash &file);

private:
    struct Coming;
    struct Index {
        std::map<Hash, std::int64_t> sizes; // of what is here
        std::map<Hash, bool> doubtful;      // touched by somebody since it was kept
        std::map<Hash, std::int64_t> partial;
        std::set<std::pair<Uid, Hash>> grants;
        bool loaded = false;
    };

    QString folder(const char *name = nullptr) const;
    QString comingPath(const Hash &file) const;
    QString markPath(const Uid &group, const Hash &file) const;
    void load();
    Result<Done> makeRoom(std::int64_t bytes, const QString &name) const;
    Result<Done> place(const QString &from, const Hash &file, std::int64_t size);
    void lost(const Hash &file);
    template <class Next> Result<Kept> store(Next next, std::int64_t expected, const QString &name);

    QString m_folder;
    FreeSpace m_freeSpace;
    std::mutex m_mutex; // of m_index
    Index m_index;
    std::map<Hash, std::unique_ptr<Coming>> m_coming;
    std::atomic<int> m_number = 0;
    std::atomic<int> m_generation = 0;
};

} // namespace cercle
