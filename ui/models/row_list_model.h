#pragma once
// A list model whose rows change by steps, so that the view keeps its place, its choice and the keyboard.

#include "models/row_steps.h"

#include <QAbstractListModel>

#include <utility>

namespace cercle
{

class RowListModel : public QAbstractListModel
{
protected:
    using QAbstractListModel::QAbstractListModel;

    // Rows have a `Uid key() const` of their own each.
    template <class Row> void become(std::vector<Row> &rows, std::vector<Row> wanted)
    {
        const auto keysOf = [](const std::vector<Row> &all) {
            std::vector<Uid> keys;
            keys.reserve(all.size());
            for (const Row &row : all)
                keys.push_back(row.key());
            return keys;
        };
        const auto steps = rowSteps(keysOf(rows), keysOf(wanted));
        if (steps.size() > stepsAtMost) {
            beginResetModel();
            rows = std::move(wanted);
            endResetModel();
            return;
        }
        for (const RowStep &step : steps) {
            if (step.insert) {
                beginInsertRows({}, step.first, step.last);
                rows.insert(rows.begin() + step.first, wanted.begin() + step.first,
                            wanted.begin() + step.last + 1);
                endInsertRows();
            } else {
                beginRemoveRows({}, step.first, step.last);
                rows.erase(rows.begin() + step.first, rows.begin() + step.last + 1);
                endRemoveRows();
            }
        }
    }

    // A key for something that has an id and a kind: ids differ in more than the last byte.
    static Uid keyed(Uid id, int kind)
    {
        id.bytes[15] = static_cast<std::uint8_t>(id.bytes[15] ^ (kind + 1));
        return id;
    }
};

} // namespace cercle
