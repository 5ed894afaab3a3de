#pragma once
// What a Workspace holds; shared by the files that implement it. Nobody else includes this.

#include "journal/crypto.h"
#include "store/entry_table.h"
#include "store/projection.h"
#include "store/search_index.h"
#include "workspace/edit_plan.h"
#include "workspace/workspace.h"

#include <QLockFile>

#include <memory>
#include <optional>
#include <unordered_map>

namespace cercle
{

// A row of the journal that is not as it was written.
struct Doubtful {
    EntryTable::Stored stored;
    bool inSignature = false; // header and body are intact, but no signature vouches for them
};

struct WorkspaceState {
    WorkspaceState(QString dir, const Clock &c, Random &r) : directory(std::move(dir)), clock(c), random(r) {}

    QString directory;
    const Clock &clock;
    Random &random;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> db;
    std::optional<SigningKey> key;
    std::optional<EntryTable> entries;
    std::optional<Projection> projection;
    std::optional<SearchIndex> index;
    std::unordered_map<std::int64_t, VerifyKey> verifiers; // by feed
    QString name;
    Statement historyAdd, historyPrune;
    bool redoable = true;           // an undo may stand in the history that a new edit makes final
    bool unattended = false;        // see Workspace::Unattended
    std::int64_t historyBefore = 0; // the newest record when the profile was opened
    struct Step {
        EditLabel label;
        Uid group;
        std::int64_t number = 0; // of its record; 0: nothing was written yet
        std::vector<RowEdit> record;
    };
    std::optional<Step> step; // see Workspace::OneStep
    std::vector<std::pair<Id<Group>, Id<Session>>>
        arrivedNotes;             // in which somebody else has written, to be looked at
    std::int64_t lastWritten = 0; // the record of the last edit; 0: it changed nothing
    QStringList notices;
    bool damaged = false;         // a read met a page that is not sound
    std::int64_t bulkEntries = 0; // received since the last commit
    std::int64_t lookedAt = 0;    // the last row of the journal that was looked through since the start
    bool salvaged = false;        // opening had to make the database anew
    bool mislaid = false;         // entries came back that may not stand in their causal places
    bool uninspected = false;     // see Workspace::inspection

    QString databasePath() const { return directory + QStringLiteral("/cercle.db"); }

    std::optional<QString> meta(const char *name);
    void setMeta(const char *name, const QString &value);
    // The feed this profile writes in that group, made if need be; `ops` gets the operation that declares it.
    FeedRecord &writableFeed(GroupRecord &group, QByteArray &declaration);
    // Appends one entry of our own and applies it; the last of a run is signed. Inside a transaction.
    Hash appendOwn(GroupRecord &group, FeedRecord &feed, QByteArray body, bool sign,
                   ChangeCollector &changes);
    // It is not proven that this database is the newest state of its own feeds (a copy, a restore, a crash):
    // the next edit starts a new feed that follows the old one, so that no number is ever used twice.
    void doubtOwnFeeds();
    // Puts an edit into the history, for undo. `undoes`: the record that it takes back, or 0. Inside a
    // transaction.
    void remember(const Uid &group, const EditLabel &label, const std::vector<RowEdit> &plan, int kind,
                  std::int64_t undoes);
    // Commits what a bulk of received entries has open, if anything.
    void commitBulk();
    // After a rollback.
    void forget();
    // After one that dropped and made tables: prepared statements are made anew too.
    void forgetAfterRollback();
    // What a failure of the storage is to the caller; damage is remembered for the next start.
    Error failed(const StorageError &error);
    // "Lina" for a feed, empty if unknown.
    QString authorName(std::int64_t feed);
    // Judges a row of the journal whose bytes are in doubt by itself and its neighbours: mends what stands
    // beside the entry, or makes a gap of it (true). Inside a transaction.
    bool settleDoubt(const Doubtful &row, JsonDoc &doc);
    // Cheaply, by hashes alone.
    bool isDoubtful(const EntryTable::Stored &stored);
    // "Entries 3 to 5 of Lina in “Graphs”", one per stretch of gaps.
    QStringList gapNames();
    // Lays journals anew in which entries came back without a place, and the tables. Inside a transaction.
    void layMislaid();
    void setMislaid(bool mislaid);
    // Drops the tables of the projection and makes them anew. Inside a transaction.
    void rebuildTables();
};

enum HistoryKind { HistoryEdit = 0, HistoryUndo = 1 };

template <class T, class F> T Workspace::reading(T other, F f) const
{
    try {
        return f();
    } catch (const StorageError &error) {
        Q_EMIT storageFailed(m_state->failed(error));
        return other;
    }
}

// Puts a line break between two versions of notes that were replaced apart, where they would stand in one
// line.
void partNotes(Workspace &workspace, WorkspaceState &state);

// The proof that a database was closed cleanly and not replaced since: `seal.json`, outside the database.
bool takeSeal(const QString &directory, const QString &database);
void writeSeal(const QString &directory, const QString &database);
// Beside the database: damage was met, so the next start looks through it before anything else.
void markDamaged(const QString &directory);
bool takeDamageMark(const QString &directory);

} // namespace cercle
