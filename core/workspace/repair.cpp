// Damage to single entries: found by their hashes, left out, and filled again by sync.

#include "workspace/lay_journal.h"
#include "workspace/salvage.h"
#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <QCoreApplication>

#include <map>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

// What its neighbours call the entry of that number: the entry behind it, or the head of the feed.
std::optional<Hash> nameOf(EntryTable &entries, const FeedRecord &feed, std::int64_t seq, JsonDoc &doc)
{
    if (feed.tips.size() == 1 && feed.head().seq == seq)
        return feed.head().id;
    const auto next = entries.at(feed.number, seq + 1);
    if (!next || !isHeaderIntact(next->entry))
        return std::nullopt;
    const auto header = parseHeader(next->entry.header, doc);
    return header ? std::optional(header->prev) : std::nullopt;
}

} // namespace

bool WorkspaceState::isDoubtful(const EntryTable::Stored &stored)
{
    const FeedRecord *feed = entries->feedByNumber(stored.feed);
    return !feed || feed->group != stored.group || !isIntact(stored.entry);
}

bool WorkspaceState::settleDoubt(const Doubtful &row, JsonDoc &doc)
{
    const EntryTable::Stored &stored = row.stored;
    const FeedRecord *noted = entries->feedByNumber(stored.feed);
    if (row.inSignature) {
        if (noted && noted->own && key && key->publicKey() == noted->key) {
            Statement sign = db->prepare("UPDATE entry SET sig=? WHERE n=?");
            const QByteArray signature = key->sign(stored.entry.id);
            sign.bind(1, QByteArrayView(signature)).bind(2, stored.number).run();
            return false;
        }
        entries->makeGap(stored.number, stored.entry.id);
        return true;
    }
    auto header = parseHeader(stored.entry.header, doc);
    const FeedRecord *feed = header ? entries->feed(header->feed) : nullptr;
    const GroupRecord *group = feed ? entries->groupByNumber(feed->group) : nullptr;
    if (group && group->id == header->group) {
        const auto called = nameOf(*entries, *feed, header->seq, doc);
        if (header->id == stored.entry.id || called == header->id) {
            entries->mendColumns(stored.number, *header, *group, *feed);
            if (sha256({stored.entry.body}) == header->bodyHash)
                return false;
            entries->makeGap(stored.number, header->id);
            return true;
        }
    }
    const auto called = noted ? nameOf(*entries, *noted, stored.entry.seq, doc) : std::nullopt;
    entries->makeGap(stored.number, called.value_or(stored.entry.id));
    return true;
}

QStringList WorkspaceState::gapNames()
{
    QStringList out;
    for (const GroupRecord *group : entries->allGroups()) {
        const auto row = projection->rows().row(entityIndexOf<Group>(), group->id);
        const QString title = row ? fromRow<Group>(group->id, *row).title : group->id.toString();
        const auto gaps = entries->gapsOf(*group); // by feed and number
        for (size_t i = 0; i < gaps.size();) {
            size_t last = i;
            while (last + 1 < gaps.size() && gaps[last + 1]->feed == gaps[i]->feed
                   && gaps[last + 1]->seq <= gaps[last]->seq + 1)
                ++last;
            QString who = authorName(gaps[i]->feed);
            if (who.isEmpty())
                who = Words::tr("a member who is not known yet");
            out << (last == i ? Words::tr("Entry %1 of %2 in “%3”").arg(gaps[i]->seq).arg(who, title)
                              : Words::tr("Entries %1 to %2 of %3 in “%4”")
                                    .arg(gaps[i]->seq)
                                    .arg(gaps[last]->seq)
                                    .arg(who, title));
            i = last + 1;
        }
    }
    return out;
}

void WorkspaceState::setMislaid(bool now)
{
    if (now != mislaid)
        setMeta("mislaid", now ? QStringLiteral("1") : QString());
    mislaid = now;
}

void WorkspaceState::layMislaid()
{
    for (GroupRecord *group : entries->allGroups())
        layAnew(*this, *group);
    rebuildTables();
    setMislaid(false);
}

bool Workspace::lookThrough(int maxEntries)
{
    return reading(true, [&] {
        std::vector<Doubtful> found;
        int left = maxEntries;
        m_state->entries->eachRow(m_state->lookedAt, [&](EntryTable::Stored &stored) {
            if (left-- == 0)
                return false;
            m_state->lookedAt = stored.number;
            if (m_state->isDoubtful(stored))
                found.push_back({stored});
            return true;
        });
        leaveOut(found);
        return left >= 0;
    });
}

// Found while reading: what is damaged is neither sent nor counted from now on. Where even that cannot be
// written it is found again the next time.
void Workspace::leaveOut(const std::vector<Doubtful> &rows) const
{
    if (rows.empty())
        return;
    std::vector<Uid> groups;
    const QStringList before = m_state->gapNames();
    try {
        SqlTransaction transaction(*m_state->db);
        JsonDoc doc;
        for (const Doubtful &row : rows)
            m_state->settleDoubt(row, doc);
        m_state->entries->flush();
        transaction.commit();
    } catch (const StorageError &error) {
        m_state->forget();
        Q_EMIT storageFailed(m_state->failed(error));
        return;
    }
    QStringList names = m_state->gapNames();
    names.removeIf([&](const QString &name) { return before.contains(name); });
    if (!names.isEmpty())
        Q_EMIT storageFailed(
            {Error::Kind::Damaged,
             Words::tr("%1: damaged on this disk. The next sync with a laptop that has them whole "
                       "gives them back.")
                 .arg(names.join(QStringLiteral("; ")))});
    for (const GroupRecord *group : m_state->entries->allGroups()) {
        if (!m_state->entries->gapsOf(*group).empty())
            Q_EMIT const_cast<Workspace *>(this)->appended({group->id});
    }
}

std::vector<JournalGap> Workspace::gaps(const Id<Group> &group) const
{
    return reading(std::vector<JournalGap>(), [&] {
        std::vector<JournalGap> out;
        const GroupRecord *record = m_state->entries->group(group.uid);
        if (!record || !m_state->entries->hasGaps())
            return out;
        for (const GapRecord *gap : m_state->entries->gapsOf(*record)) {
            const FeedRecord *feed = m_state->entries->feedByNumber(gap->feed);
            out.push_back({{feed->id, gap->seq, gap->id}, m_state->entries->before(*gap)});
        }
        return out;
    });
}

QStringList Workspace::gapNames() const
{
    return reading(QStringList(), [&] { return m_state->gapNames(); });
}

std::int64_t Workspace::gapCount() const
{
    std::int64_t out = 0;
    for (const GroupRecord *group : m_state->entries->allGroups())
        out += static_cast<std::int64_t>(m_state->entries->gapsOf(*group).size());
    return out;
}

bool Workspace::holds(const Uid &group) const
{
    return m_state->entries->group(group);
}

bool Workspace::isSalvaged() const
{
    return m_state->salvaged;
}

Result<Done> Workspace::refill(const Salvage &salvage, const QString &aside)
{
    std::int64_t here = 0, known = 0;
    try {
        SqlTransaction transaction(*m_state->db);
        for (const auto &[id, found] : salvage.groups) {
            GroupRecord *group = m_state->entries->group(id);
            if (!group)
                group = &m_state->entries->addGroup(id);
            layJournal(*m_state, *group, found.entries, found.feeds);
            here += group->sum.count;
            known += std::max(found.count,
                              group->sum.count
                                  + static_cast<std::int64_t>(m_state->entries->gapsOf(*group).size()));
        }
        m_state->rebuildTables();
        m_state->setMeta("name", salvage.name);
        m_state->name = salvage.name;
        transaction.commit();
    } catch (const StorageError &error) {
        m_state->forgetAfterRollback();
        return m_state->failed(error);
    }
    m_state->salvaged = true;
    QString told =
        Words::tr("The database was damaged and has been made anew: %n of %1 entries were recovered. The "
                  "damaged file is kept as %2.",
                  nullptr, static_cast<int>(here))
            .arg(known)
            .arg(aside);
    if (known == 0)
        told = Words::tr("The database was damaged and nothing could be recovered from it. The damaged file "
                         "is kept as "
                         "%1. Sync with another laptop, or join your groups again, to fetch everything back.")
                   .arg(aside);
    else if (here < known)
        told += u' ' + Words::tr("Sync with another laptop to fetch back what is missing.");
    m_state->notices << told;
    return done();
}

} // namespace cercle
