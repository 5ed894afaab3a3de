#pragma once
// Reads from the journals what came in since the last visit, in slices and never more than that, and goes on
// as more comes.

#include "models/digest.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace cercle
{

class NewsReader final : public QObject
{
    Q_OBJECT
public:
    explicit NewsReader(Workspace &workspace, QObject *parent = nullptr);

    // From these heads on. Groups that they do not name are taken as seen.
    void begin(const Seen &base);
    const Seen &base() const { return m_base; }
    bool isReading() const { return m_reading.isActive(); }
    // More came in than is worth reading; the oldest of it is told.
    bool isCut() const { return m_cut; }
    std::vector<NewsFact> facts() const;

Q_SIGNALS:
    void changed();

private:
    using RowKey = std::pair<int, Uid>;
    struct Touched {
        Id<Group> group;
        std::vector<Workspace::Touch> touches;
        std::vector<NewsFact> facts;
    };

    void readSome();
    // False: nothing is left.
    bool read(const Id<Group> &group);
    void resolve(Touched &row) const;
    void apply(const ChangeSet &changes);

    Workspace &m_workspace;
    Seen m_base;
    std::map<Uid, std::int64_t> m_cursors; // by group
    std::map<RowKey, Touched> m_rows;
    std::map<Uid, int> m_read; // entries, by group
    bool m_cut = false;
    QTimer m_reading;
};

} // namespace cercle
