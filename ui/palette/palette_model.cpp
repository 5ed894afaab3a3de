#include "palette/palette_model.h"

#include "widgets/row_roles.h"

#include <algorithm>

namespace cercle
{

void PaletteModel::setItems(std::vector<PaletteItem> items, const QStringList &recent)
{
    beginResetModel();
    m_items = std::move(items);
    m_found.clear();
    for (PaletteItem &item : m_items)
        item.folded = fold(item.title);
    m_recent = recent;
    m_words.clear();
    filter();
    endResetModel();
}

void PaletteModel::setFound(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_found = std::move(items);
    for (PaletteItem &item : m_found)
        item.folded = fold(item.title);
    filter();
    endResetModel();
}

void PaletteModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = fold(words).text.simplified();
    m_found.clear();
    filter();
    endResetModel();
}

void PaletteModel::filter()
{
    m_shown.clear();
    for (const PaletteItem &item : m_items) {
        Match found = cercle::match(item.folded, m_words);
        if (found.score < 0)
            continue;
        const qsizetype recent = m_recent.indexOf(item.key);
        found.score +=
            item.weight + (recent >= 0 ? static_cast<int>(std::max<qsizetype>(1, 12 - recent)) : 0);
        // What was used last comes first where nothing tells items apart.
        if (m_words.isEmpty() && recent >= 0)
            found.score += 100;
        m_shown.push_back({&item, std::move(found)});
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const Shown &a, const Shown &b) { return a.match.score > b.match.score; });
    for (const PaletteItem &item : m_found) {
        const bool known = std::any_of(m_shown.begin(), m_shown.end(),
                                       [&](const Shown &shown) { return shown.item->key == item.key; });
        if (!known)
            m_shown.push_back({&item, cercle::match(item.folded, m_words)});
    }
    if (m_shown.size() > shownAtMost)
        m_shown.resize(shownAtMost);
}

const PaletteItem &PaletteModel::item(const QModelIndex &index) const
{
    return *m_shown[static_cast<size_t>(index.row())].item;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Shown &shown = m_shown[static_cast<size_t>(index.row())];
    switch (wanted) {
    case Qt::DisplayRole:
        return shown.item->title;
    case Qt::AccessibleTextRole:
        return shown.item->trailing.isEmpty()
                   ? shown.item->title
                   : shown.item->title + QStringLiteral(", ") + shown.item->trailing;
    case role::SymbolId:
        return static_cast<int>(shown.item->symbol);
    case paletteRole::Trailing:
        return shown.item->trailing;
    case paletteRole::Spans: {
        QVariantList spans;
        for (const auto &[begin, length] : shown.match.spans)
            spans << QPoint(begin, length);
        return spans;
    }
    default:
        return {};
    }
}

} // namespace cercle
