#pragma once
// Full-text search over titles, notes and descriptions (SQLite FTS5, accents ignored). The index follows the
// journal by a watermark, outside the commits: an edit never pays for it, and it can be dropped and made
// again.

#include "store/entry_table.h"
#include "store/queries.h"
#include "store/row_table.h"

namespace cercle
{

class SearchIndex
{
public:
    SearchIndex(Database &db, EntryTable &entries, RowTable &rows);
    static void createTables(Database &db);
    // Forget everything; the next update starts at the first entry.
    void clear();
    // Reads on from the watermark, at most about `maxRows` rows; true when the end of the journal is reached.
    // The caller wraps it in a transaction.
    bool update(int maxRows);
    // All words must occur, the last one may be a beginning. Best first.
    std::vector<SearchHit> find(const Uid &group, const QString &words, int limit);

private:
    void index(int entity, const Uid &id);
    Database &m_db;
    EntryTable &m_entries;
    RowTable &m_rows;
    Statement m_place, m_addPlace, m_remove, m_add;
};

} // namespace cercle
