#pragma once
// The items that match what was typed, best first; those used last while nothing is typed.

#include "palette/palette_item.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace cercle
{

namespace paletteRole
{
enum { Spans = Qt::UserRole + 100, Trailing };
}

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int shownAtMost = 50;

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items, const QStringList &recent);
    // Items found elsewhere (in texts), behind the others.
    void setFound(std::vector<PaletteItem> items);
    void setWords(const QString &words);
    const PaletteItem &item(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    struct Shown {
        const PaletteItem *item;
        Match match;
    };
    std::vector<PaletteItem> m_items;
    std::vector<PaletteItem> m_found;
    QStringList m_recent;
    QString m_words;
    std::vector<Shown> m_shown;
};

} // namespace cercle
