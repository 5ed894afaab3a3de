#pragma once
// What the library can be filtered by, as a list with counts: everything, to read, kinds, the tags used most
// and the sessions. Choosing a row adds it to the filter; choosing it again takes it away.

#include "models/resource_model.h"

namespace cercle
{

class LibraryFilterModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int tagsAtMost = 14, sessionsAtMost = 8;

    // The library must outlive it.
    explicit LibraryFilterModel(const ResourceModel &library, QObject *parent = nullptr);

    // Reads the library's counts and filter anew; rows that stay keep the keyboard.
    void refresh();
    // The filter after that row was chosen.
    ResourceFilter toggled(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class What { Heading, All, ToRead, Kind, Tag, Session };
    struct Row {
        What what;
        QString text;
        int count = 0;
        QString value; // of a kind or tag
        Uid session;

        bool sameAs(const Row &other) const
        {
            return what == other.what && value == other.value && session == other.session
                   && (what != What::Heading || text == other.text);
        }
    };

    std::vector<Row> rows() const;
    bool isOn(const Row &row) const;

    const ResourceModel &m_library;
    std::vector<Row> m_rows;
};

} // namespace cercle
