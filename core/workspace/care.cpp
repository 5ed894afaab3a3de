// Proving and mending a profile.

#include "workspace/file_book.h"
#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

// Walks one group's journal in order of arrival: form, hashes, chains, places in time, signatures.
class JournalCheck
{
public:
    // `doubtful`, if given, gets the rows that are damaged.
    JournalCheck(WorkspaceState &state, const GroupRecord &group, CheckReport &report,
                 std::vector<Doubtful> *doubtful = nullptr)
        : m_state(state), m_group(group), m_report(report), m_doubtful(doubtful)
    {
    }

    void run()
    {
        std::int64_t count = 0;
        std::uint64_t ids = 0;
        m_state.entries->each(m_group.number, 0, [&](EntryTable::Stored &stored) {
            ++count;
            ids += stored.entry.id.head();
            one(stored);
            return true;
        });
        for (auto &[feed, last] : m_unsigned) {
            const FeedRecord *record = m_state.entries->feedByNumber(feed);
            // What would vouch for it may be what is missing.
            if (record && m_state.entries->isGap(*record, last.entry.seq + 1))
                continue;
            damaged(last, Words::tr("is not signed"), true);
        }
        if (count != m_group.sum.count || ids != m_group.sum.ids)
            m_report.problems << Words::tr(
                                     "The sums of group %1 do not fit its entries; run `cerclectl rebuild`.")
                                     .arg(m_group.id.toString());
        m_report.entries += count;
    }

private:
    void problem(std::int64_t feed, std::int64_t seq, const QString &what)
    {
        if (m_report.problems.size() < 100)
            m_report.problems
                << Words::tr(
                       "Entry %1 of %2 %3; sync with another laptop (cerclectl sync), which gives it back.")
                       .arg(seq)
                       .arg(m_state.authorName(feed), what);
    }
    void damaged(const EntryTable::Stored &stored, const QString &what, bool inSignature = false)
    {
        problem(stored.feed, stored.entry.seq, what);
        ++m_report.missing;
        if (m_doubtful)
            m_doubtful->push_back({stored, inSignature});
    }

    void one(EntryTable::Stored &stored)
    {
        const FeedRecord *feed = m_state.entries->feedByNumber(stored.feed);
        auto parsed = feed ? parseEntry(toLine(stored.entry), m_doc)
                           : Result<Entry>(Error{Error::Kind::Invalid, QString()});
        if (!parsed || parsed->id != stored.entry.id || parsed->seq != stored.entry.seq
            || parsed->lam != stored.entry.lam || parsed->group != m_group.id || parsed->feed != feed->id)
            return damaged(stored, Words::tr("is damaged"));
        const EntryTable::Parents parents = m_state.entries->parentsOf(*feed, *parsed);
        if (parents.missing) {
            const FeedRecord *other = m_state.entries->feed(parents.missingFeed);
            if (!other || !m_state.entries->isGap(*other, parents.missingSeq))
                return problem(stored.feed, stored.entry.seq, Words::tr("follows an entry that is not here"));
        } else if (parents.lam + 1 != parsed->lam)
            return problem(stored.feed, stored.entry.seq, Words::tr("claims a wrong place in time"));
        if (parsed->signature.isEmpty()) {
            m_unsigned[stored.feed] = stored;
            return;
        }
        ++m_report.signatures;
        auto key = m_keys.find(stored.feed);
        if (key == m_keys.end()) {
            auto loaded = VerifyKey::fromPublicKey(feed->key);
            if (!loaded && m_state.entries->isGap(*feed, 1))
                return; // its first entry, which names the key, is missing
            if (!loaded)
                return problem(stored.feed, stored.entry.seq, Words::tr("has no readable key"));
            key = m_keys.emplace(stored.feed, std::move(*loaded)).first;
        }
        if (!key->second.verify(parsed->id, parsed->signature)) {
            // Inside a run that a later signature vouches for, this one does not matter.
            m_unsigned[stored.feed] = stored;
            return;
        }
        m_unsigned.erase(stored.feed);
    }

    WorkspaceState &m_state;
    const GroupRecord &m_group;
    CheckReport &m_report;
    JsonDoc m_doc;
    std::map<std::int64_t, VerifyKey> m_keys;
    std::vector<Doubtful> *m_doubtful;
    std::map<std::int64_t, EntryTable::Stored> m_unsigned; // feed → last entry that nothing vouches for yet
};

} // namespace

Result<CheckReport> Workspace::check()
{
    CheckReport report;
    try {
        const QString file = m_state->db->quickCheck();
        if (file != QLatin1String("ok")) {
            m_state->damaged = true;
            report.problems
                << Words::tr("The database file is damaged (%1). The next start puts what is readable into a "
                             "new one and keeps the damaged file.")
                       .arg(file.section(u'\n', 0, 0));
        }
        report.emptied = m_state->entries->allGroups().empty() && m_state->meta("emptied").has_value();
        if (report.emptied)
            report.problems << Words::tr(
                "This profile is empty, although it was in use: its database was lost. Put back "
                "cercle.db from a backup, or join your groups again with an invitation, which "
                "fetches everything.");
        for (const GroupRecord *group : m_state->entries->allGroups())
            JournalCheck(*m_state, *group, report).run();
        report.fileProblems = m_files->problems();
        const bool damagedNow = report.missing > 0;
        const QStringList gaps = m_state->gapNames();
        for (const QString &gap : gaps)
            report.problems
                << Words::tr(
                       "%1: missing here; sync with another laptop (cerclectl sync), which gives it back.")
                       .arg(gap);
        for (const GroupRecord *group : m_state->entries->allGroups())
            report.missing += static_cast<std::int64_t>(m_state->entries->gapsOf(*group).size());
        // The tables may hold what the journal has lost; it is compared when that is back.
        if (damagedNow || m_state->entries->hasGaps(true))
            return report;
        // The tables must be what the journal says; made anew aside, in a transaction that is never
        // committed.
        const QByteArray before = m_state->projection->fingerprint();
        std::map<Uid, std::uint64_t> states;
        for (const GroupRecord *group : m_state->entries->allGroups())
            states[group->id] = group->sum.state;
        bool same = true;
        {
            SqlTransaction transaction(*m_state->db);
            m_state->rebuildTables();
            same = m_state->projection->fingerprint() == before;
            for (const GroupRecord *group : m_state->entries->allGroups())
                same = same && states[group->id] == group->sum.state;
            m_state->index.reset();
            m_state->projection.reset();
        }
        m_state->forgetAfterRollback();
        if (!same)
            report.problems << Words::tr(
                "The tables differ from what the journal says; run `cerclectl rebuild`.");
    } catch (const StorageError &error) {
        m_state->forgetAfterRollback();
        return m_state->failed(error);
    }
    return report;
}

void Workspace::limitPagesForTest(int pages)
{
    m_state->db->exec("PRAGMA max_page_count=" + QByteArray::number(std::max(1, pages)));
}

Result<Done> Workspace::rebuild()
{
    ChangeSet set;
    set.origin = Origin::Rebuild;
    try {
        m_state->lookedAt = 0;
        while (!lookThrough(10000)) {
        }
        std::vector<Doubtful> doubtful;
        CheckReport report;
        for (const GroupRecord *group : m_state->entries->allGroups())
            JournalCheck(*m_state, *group, report, &doubtful).run();
        SqlTransaction transaction(*m_state->db);
        JsonDoc doc;
        for (const Doubtful &row : doubtful)
            m_state->settleDoubt(row, doc);
        m_state->entries->recountAll();
        if (m_state->mislaid)
            m_state->layMislaid();
        else if (!m_state->entries->hasGaps(true))
            m_state->rebuildTables();
        // Else they still show what the damaged entries wrote, and nothing else does.
        m_state->entries->flush();
        transaction.commit();
    } catch (const StorageError &error) {
        m_state->forgetAfterRollback();
        return m_state->failed(error);
    }
    Q_EMIT changed(set);
    return done();
}

} // namespace cercle
