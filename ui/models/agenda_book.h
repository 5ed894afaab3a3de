#pragma once
// Everything of all groups that has a day, in order, kept up to date from the workspace's changes. Long
// tables are read in slices, so that the window stays quick. Belongs to a page; made when that is first
// shown.

#include "models/agenda_entry.h"
#include "store/change_set.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QTimeZone>

#include <deque>
#include <map>

namespace cercle
{

class Workspace;

class AgendaBook final : public QObject
{
    Q_OBJECT
public:
    explicit AgendaBook(Workspace &workspace, QObject *parent = nullptr);

    // While held, no more of a long table is read than at the beginning.
    void hold(bool held);
    // All was read; until then only some of it is there.
    bool isComplete() const { return m_waiting.empty(); }
    const std::map<AgendaPlace, AgendaEntry> &all() const { return m_entries; }
    // Those of the days from `first` to `last`, both included.
    std::vector<const AgendaEntry *> between(const QDate &first, const QDate &last) const;
    // Null if there is none.
    const AgendaEntry *find(const AgendaKey &key) const;
    // The session that runs at that moment or comes next; null if there is none.
    const AgendaEntry *next(std::int64_t nowMs) const;
    // Of a group, by its zone or else the system's.
    QString zoneName(const Id<Group> &group) const { return m_groups.value(group.uid).zone; }

Q_SIGNALS:
    // Entries came, went or moved, or more of them were read.
    void changed();

private:
    struct Slice {
        Id<Group> group;
        int entity = -1;
        Uid behind;
    };
    struct Known {
        QString zone;
        QTimeZone timeZone; // of that name, made once
    };

    void meetGroups();
    void readSome(int milliseconds);
    // False at the end of the table.
    bool read(Slice &slice);
    void apply(const ChangeSet &changes);
    void reload(const Change &change);
    void put(const AgendaEntry &entry);
    void drop(const AgendaKey &key);
    void put(const Session &session);
    void forget(const Id<Group> &group);

    Workspace &m_workspace;
    QTimeZone m_here;
    QHash<Uid, Known> m_groups;
    std::map<AgendaPlace, AgendaEntry> m_entries;
    QHash<AgendaKey, AgendaPlace> m_places;
    bool m_held = false;
    std::deque<Slice> m_waiting;
    QTimer m_reading;
};

} // namespace cercle
