#pragma once
// What is new since the last visit, as cards, under the names of the groups where there are several.

#include "models/digest.h"
#include "models/row_list_model.h"

#include <QHash>

namespace cercle
{

class NewsReader;

class DigestModel final : public RowListModel
{
    Q_OBJECT
public:
    static constexpr int firstShown = 12;

    // The reader must outlive the model.
    DigestModel(Workspace &workspace, const NewsReader &reader, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Null on a heading and for no row.
    const NewsLine *line(const QModelIndex &index) const;
    // Lines, without headings: shown, and all.
    int shown() const { return qMin(m_most, total()); }
    int total() const { return static_cast<int>(m_lines.size()); }
    void showMore();

Q_SIGNALS:
    void contentsChanged();

private:
    struct Row {
        Uid group;
        std::optional<NewsLine> line; // nothing: the group's heading
        Uid key() const;
    };

    void refresh();
    void arrange();
    QString title(const NewsLine &line) const;
    QString subtitle(const NewsLine &line) const;

    Workspace &m_workspace;
    const NewsReader &m_reader;
    std::vector<NewsLine> m_lines;
    std::vector<Row> m_rows;
    QHash<Uid, QString> m_groups; // titles
    int m_most = firstShown;
};

} // namespace cercle
