#pragma once
// The headings of a note, with the line each stands in.

#include <QAbstractListModel>

#include <vector>

namespace cercle
{

struct OutlineEntry {
    int line = 0;
    int level = 1;
    QString text;

    bool operator==(const OutlineEntry &) const = default;
};

// ATX headings outside of fences, as the editor shows them.
std::vector<OutlineEntry> outlineOf(const QString &markdown);

class OutlineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setMarkdown(const QString &markdown);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    int lineAt(const QModelIndex &index) const;
    // The row of the heading that a line stands under; -1 above the first.
    int rowOfLine(int line) const;

private:
    std::vector<OutlineEntry> m_entries;
    int m_top = 1; // the smallest level there is
};

} // namespace cercle
