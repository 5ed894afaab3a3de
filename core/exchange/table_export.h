#pragma once
// Any entity of a group as a table, from its descriptor: CSV for spreadsheets, JSON for programs.

#include "domain/entities.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace cercle
{

struct CsvOptions {
    char separator = ',';      // ';' is what a French spreadsheet expects
    bool byteOrderMark = true; // so that spreadsheets read UTF-8
};

using TableRows = std::vector<std::pair<Uid, Row>>;

// RFC 4180 with CRLF; the first line holds "id" and the fields' names. A cell that a spreadsheet would run as
// a formula (it begins with = + - @, a tab or a line end) gets an apostrophe in front; numbers and ids do
// not.
QByteArray exportCsv(const EntityInfo &entity, const TableRows &rows, const CsvOptions &options = {});
// A JSON array of objects whose keys are "id" and the fields' names; a line end closes it.
QByteArray exportJson(const EntityInfo &entity, const TableRows &rows);

} // namespace cercle
