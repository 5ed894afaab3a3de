#pragma once
// From journal to tables: applies entries, in any causal order, so that the tables depend on the set of
// entries alone.
//
// Per field the causally maximal writes are its heads. One head is shown (largest Lamport time, then id) and
// stamped in the row; others are kept in `conflict`. A write removes the heads in its causal past and joins.
// As entries arrive in causal order, no write can already be in the past of a head, so the heads are a
// function of the set.

#include "journal/entry.h"
#include "journal/membership.h"
#include "store/change_set.h"
#include "store/entry_table.h"
#include "store/row_table.h"

#include <QHash>

#include <optional>

namespace cercle
{

// Collects what a transaction changed, one change per row.
class ChangeCollector
{
public:
    void add(int entity, const Uid &id, const Uid &group, int field, Change::Kind kind);
    std::vector<Change> take() { return std::move(m_changes); }

private:
    std::vector<Change> m_changes;
    QHash<std::pair<int, Uid>, size_t> m_index;
};

class Projection
{
public:
    Projection(Database &db, EntryTable &entries);
    static void createTables(Database &db);
    static void dropTables(Database &db);

    // Who may author into a group, from the membership known so far.
    struct Author {
        Uid member;
        QString standing;
        QString state;
        bool admitted() const { return !member.isNull(); }
    };
    Author author(const FeedRecord &feed);
    Author authorOfKey(const Uid &group, QByteArrayView deviceKey);

    // Reads the body of an entry that is about to be appended and applied; false if it does not keep its
    // form.
    bool read(const Entry &entry);
    // Applies the entry that `read` has read last and that has been appended. Operations that its author has
    // no right to, and malformed ones, change nothing; unknown ones are left for a newer version.
    void apply(const Entry &entry, const FeedRecord &feed, const ClockVector &past, ChangeCollector &changes);
    // Would this first entry found the group? (Its genesis hashes to the group's id and names the feed's
    // key.)
    static bool isGenesis(const Entry &entry, QByteArrayView deviceKey);
    // Key and nonce that the first entry of a feed declares, if they hash to its feed id.
    static std::optional<QByteArray> declaredKey(const Entry &entry);
    // Does this version know what the operation does?
    static bool understands(JsonView op);
    static Uid feedId(QByteArrayView key, QByteArrayView nonce);
    static Uid groupId(QByteArrayView genesisJson);
    static Uid memberId(const Uid &group, QByteArrayView deviceKey);

    std::optional<Invite> invite(const Uid &group, const Uid &id);
    std::vector<Invite> invites(const Uid &group);   // by expiry, the latest first
    std::optional<Invite> findInvite(const Uid &id); // in whichever group it is
    std::vector<Conflict> conflicts(const Uid &group);
    // What stands beside the shown value of one field.
    std::vector<ValueBeside> beside(int entity, const Uid &id, int field);
    // The heads of a shared text, as ids of the entries that wrote them.
    std::vector<Hash> textHeads(int entity, const Uid &id, int field);
    // Two versions of a shared text that were written apart and have nothing in common stand one behind the
    // other: where they meet without a line break, in UTF-16 units, and the feed that wrote the first one.
    struct Seam {
        qsizetype at = 0;
        std::int64_t feed = 0;
    };
    std::optional<Seam> seamOf(int entity, const Uid &id, int field);
    // Every row and side table in one number, to compare a rebuild with.
    QByteArray fingerprint();

    RowTable &rows() { return m_rows; }
    void forgetAuthors() { m_authors.clear(); }

private:
    struct Context {
        const Entry &entry;
        const FeedRecord &feed;
        GroupRecord &group;
        Moment moment;
        ChangeCollector &changes;
    };
    void applyPut(Context &context, JsonView op);
    void applyGenesis(Context &context, JsonView op);
    void applyInvite(Context &context, JsonView op);
    void applyWithdraw(Context &context, JsonView op);
    void applyAdmit(Context &context, JsonView op);
    void applyApprove(Context &context, JsonView op);
    void noteAdmission(Context &context, QByteArrayView deviceKey);
    bool admittedBefore(Context &context, QByteArrayView deviceKey);
    // Writes fields of one row; `fields`: index and JSON value. False: the row is not this group's.
    bool write(Context &context, int entity, const Uid &id, const std::vector<std::pair<int, Value>> &plain,
               const std::vector<std::pair<int, JsonView>> &merged);
    // Keeps account of edits that nobody sees because somebody else removed the row at the same time: neither
    // of the two knew of the other. It is told as a conflict, and counts for no sum.
    void findHidden(Context &context, int entity, const Uid &id, const RowTable::Meta &before,
                    const std::vector<std::pair<int, Value>> &plain, bool merges);
    // What the operation calls a conflict again, after having settled it: versions that stand beside the ones
    // it writes.
    void standBeside(Context &context, int entity, const Uid &id,
                     const std::vector<std::pair<int, Value>> &written, JsonView versions);
    std::optional<Value> writeLast(Context &context, int entity, const Uid &id, int field, const Value &value,
                                   Stamp &stamp, bool fresh);
    std::optional<Value> writeSet(Context &context, int entity, const Uid &id, int field, JsonView value);
    std::optional<Value> writeText(Context &context, int entity, const Uid &id, int field, JsonView value);
    bool rightTo(Context &context, int entity, const Uid &id, const QByteArray &field);

    Database &m_db;
    EntryTable &m_entries;
    RowTable m_rows;
    QHash<std::int64_t, Author> m_authors;
    Statement m_hiddenPut, m_hiddenOf, m_hiddenDrop;
    Statement m_conflictsOf, m_conflictPut, m_conflictDrop, m_setDrop, m_setPut, m_setList;
    Statement m_textHeads, m_textHeadsPut, m_textPut, m_textAll;
    JsonDoc m_doc;
};

// 64-bit mixing for the state sum: what is added for a field and the entry that gives its value.
std::uint64_t stateTerm(const EntityInfo &entity, const Uid &id, const FieldInfo &field, std::uint64_t idHead,
                        std::uint64_t salt = 0);

} // namespace cercle
