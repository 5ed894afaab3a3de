#include "models/news_reader.h"

#include <QElapsedTimer>

namespace cercle
{

namespace
{
constexpr int entriesAtOnce = 60;
constexpr int readingMs = 6;         // in one go, of the frame's 16
constexpr int entriesAtMost = 20000; // of one group
} // namespace

NewsReader::NewsReader(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &NewsReader::apply);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &NewsReader::readSome);
}

void NewsReader::begin(const Seen &base)
{
    m_base = base;
    m_cursors.clear();
    m_rows.clear();
    m_read.clear();
    m_cut = false;
    m_reading.start();
    readSome();
}

void NewsReader::readSome()
{
    QElapsedTimer timer;
    timer.start();
    const size_t before = m_rows.size();
    bool left = false;
    for (const Group &group : m_workspace.groups()) {
        if (!m_base.contains(group.id.uid)) {
            // Somebody who has just joined knows that everything is new.
            auto &feeds = m_base[group.id.uid];
            for (const FeedHead &head : m_workspace.have(group.id))
                feeds[head.feed] = qMax(feeds[head.feed], head.seq + 1);
        }
        bool more = true;
        while (more && timer.elapsed() < readingMs)
            more = read(group.id);
        left = left || more;
    }
    if (!left)
        m_reading.stop();
    if (!left || m_rows.size() != before)
        Q_EMIT changed();
}

bool NewsReader::read(const Id<Group> &group)
{
    if (m_read[group.uid] >= entriesAtMost) {
        m_cut = true;
        return false;
    }
    Workspace::Wanted wanted;
    for (const auto &[feed, next] : m_base[group.uid])
        wanted.insert(feed, next);
    const auto slice = m_workspace.touched(group, wanted, m_cursors[group.uid], entriesAtOnce);
    m_cursors[group.uid] = slice.cursor;
    if (slice.more)
        m_read[group.uid] += entriesAtOnce;
    for (const Workspace::Touch &touch : slice.touches) {
        Touched &row = m_rows[{touch.entity, touch.id}];
        row.group = group;
        const auto known = std::find_if(row.touches.begin(), row.touches.end(),
                                        [&](const Workspace::Touch &other) { return other.by == touch.by; });
        if (known == row.touches.end()) {
            row.touches.push_back(touch);
        } else {
            known->wallMs = qMax(known->wallMs, touch.wallMs);
            known->fields |= touch.fields;
        }
        resolve(row);
    }
    return slice.more;
}

void NewsReader::resolve(Touched &row) const
{
    row.facts.clear();
    const Id<Member> self = m_workspace.self(row.group);
    for (const Workspace::Touch &touch : row.touches) {
        if (auto fact = newsOf(m_workspace, row.group, self, touch))
            row.facts.push_back(std::move(*fact));
    }
}

void NewsReader::apply(const ChangeSet &changes)
{
    // What was renamed is called by its new name, what was removed is no news.
    bool touched = false;
    for (const Change &change : changes.changes) {
        if (const auto row = m_rows.find({change.entity, change.id}); row != m_rows.end()) {
            resolve(row->second);
            touched = true;
        }
    }
    if (changes.origin != Origin::Local || changes.touches(entityIndexOf<Group>()))
        m_reading.start();
    if (touched)
        Q_EMIT changed();
}

std::vector<NewsFact> NewsReader::facts() const
{
    std::vector<NewsFact> out;
    for (const auto &[key, row] : m_rows)
        out.insert(out.end(), row.facts.begin(), row.facts.end());
    return out;
}

} // namespace cercle
