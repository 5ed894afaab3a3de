#pragma once
// What a transaction will write: operations cut into bodies that fit an entry, and the record that can undo
// them.

#include "domain/entities.h"
#include "journal/hash.h"
#include "store/queries.h"
#include "text/splice.h"

#include <QByteArray>

#include <vector>

namespace cercle
{

// One row's changed fields. Text goes apart, as splices.
struct RowEdit {
    int entity = -1;
    Uid id;
    bool fresh = false;
    struct FieldEdit {
        int field;
        Value before, after;
        std::vector<ValueBeside> settles = {}; // what stood beside `before` and is settled by this
        std::vector<ValueBeside> reopens = {}; // what was settled, and stands beside `after` again
    };
    std::vector<FieldEdit> fields;
    struct TextEdit {
        int field;
        std::vector<Hash> parents; // the version that the splices are made from
        std::vector<text::Splice> splices;
        std::vector<text::Splice> inverse; // from the version that they make
    };
    std::vector<TextEdit> texts;
};

// The splices that take `splices` back, given the text they were made from.
std::vector<text::Splice> invert(const QString &before, const std::vector<text::Splice> &splices);
// Cuts long insertions so that each part fits one entry.
std::vector<std::vector<text::Splice>> portions(const std::vector<text::Splice> &splices);
// {"put":…,"id":…,"set":{…}} of the plain fields; empty if there are none and the row is not fresh.
QByteArray putOperation(const RowEdit &edit);
QByteArray textOperation(const RowEdit &edit, const RowEdit::TextEdit &text, const std::vector<Hash> &parents,
                         const std::vector<text::Splice> &portion);

// The undo record as JSON and back.
QByteArray recordToJson(const std::vector<RowEdit> &edits);
std::vector<RowEdit> recordFromJson(QByteArrayView json);

} // namespace cercle
