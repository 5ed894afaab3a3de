#pragma once
// Reads the rows of a database file page by page, without SQLite: what a damaged or cut file still holds,
// whichever pages lead to it. Source: "Database File Format" of the SQLite documentation, sections 1.6, 2.1
// and 4.

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace cercle
{

struct PageRow {
    std::int64_t rowid = 0; // 0 in a table without
    // NULL is an empty blob of no text. Text and blobs as bytes.
    struct Column {
        std::int64_t integer = 0;
        QByteArray bytes;
        enum class Kind { Null, Integer, Real, Blob, Text } kind = Kind::Null;
    };
    std::vector<Column> columns;
};

// Calls `row` for each row found on any leaf page of the file and of the committed part of its -wal, in use
// or not, in no particular order; nothing tells which table a row is of. Rows that do not fit their pages are
// passed over. Never writes. False: the file cannot be read at all.
bool readPages(const QString &database, const std::function<void(const PageRow &)> &row);

} // namespace cercle
