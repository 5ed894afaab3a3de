#pragma once
// The sessions of one group as rows between headings. Rows are light (no notes); what a card shows besides is
// gathered when the card is painted for the first time. Changes arrive from the workspace and move single
// rows, never reset the list of a group.

#include "domain/session.h"
#include "models/session_facts.h"
#include "store/change_set.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QTimer>
#include <QTimeZone>

#include <limits>
#include <optional>
#include <vector>

namespace cercle
{

class Workspace;

class SessionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Show { Upcoming, Past, All };

    explicit SessionModel(Workspace &workspace, QObject *parent = nullptr);

    void setGroup(const Id<Group> &group);
    void setShow(Show show);
    Show show() const { return m_show; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Null on a heading.
    Id<Session> sessionAt(const QModelIndex &index) const;
    // Invalid if the session is not shown.
    QModelIndex indexOf(const Id<Session> &session) const;
    // The session that runs or comes next; null if there is none.
    Id<Session> next() const;
    // All sessions of the group, shown or not.
    int total() const { return static_cast<int>(m_entries.size()); }
    bool isPast(const Id<Session> &session) const;

Q_SIGNALS:
    // Rows came, went or moved; or the next session is another one.
    void contentsChanged();

private:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    struct Entry {
        Session session; // without its notes
        QDate date;
        std::int64_t start = never;
        std::int64_t end = never;
    };
    struct Row {
        int heading = -1; // its code, or -1 on a session's row
        Uid session;
        bool operator==(const Row &) const = default;
    };

    void load(const Id<Session> &id);
    void place(Entry &entry) const;
    // The rows as they should be at this moment; notes the moment.
    std::vector<Row> arranged();
    // Removes the rows that are not wanted or have moved, then inserts those that lack.
    void arrange();
    int headingOf(const Entry &entry) const;
    QString headingText(int heading) const;
    QString subtitle(const Entry &entry, const SessionFacts &facts) const;
    const SessionFacts &factsOf(const Id<Session> &id) const;
    void apply(const ChangeSet &changes);
    void scheduleTick();

    Workspace &m_workspace;
    Id<Group> m_group;
    QString m_groupZone;
    QTimeZone m_zone; // of that name, made once
    Show m_show = Show::Upcoming;
    QHash<Uid, Entry> m_entries;
    std::vector<Row> m_rows;
    QDate m_today;
    std::int64_t m_now = 0;
    QTimer m_tick; // the next moment at which a row changes its place by itself
    mutable QHash<Uid, SessionFacts> m_facts;
};

} // namespace cercle
