// Proving and mending a profile.

#include "workspace/salvage.h"
#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <QCoreApplication>
#include <QFile>

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
    JournalCheck(WorkspaceState &state, const GroupRecord &group, CheckReport &report)
        : m_state(state), m_group(group), m_report(report)
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
        for (const auto &[feed, seq] : m_unsigned)
            problem(feed, seq, Words::tr("is not signed"));
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
            m_report.problems << Words::tr("Entry %1 of %2 %3; fetch it back from another laptop.")
                                     .arg(seq)
                                     .arg(m_state.authorName(feed), what);
    }

    void one(EntryTable::Stored &stored)
    {
        const FeedRecord *feed = m_state.entries->feedByNumber(stored.feed);
        auto parsed = feed ? parseEntry(toLine(stored.entry), m_doc)
                           : Result<Entry>(Error{Error::Kind::Invalid, QString()});
        if (!parsed || parsed->id != stored.entry.id || parsed->seq != stored.entry.seq
            || parsed->lam != stored.entry.lam || parsed->group != m_group.id || parsed->feed != feed->id)
            return problem(stored.feed, stored.entry.seq, Words::tr("is damaged"));
        const EntryTable::Parents parents = m_state.entries->parentsOf(*feed, *parsed);
        if (parents.missing)
            return problem(stored.feed, stored.entry.seq, Words::tr("follows an entry that is not here"));
        if (parents.lam + 1 != parsed->lam)
            return problem(stored.feed, stored.entry.seq, Words::tr("claims a wrong place in time"));
        if (parsed->signature.isEmpty()) {
            m_unsigned[stored.feed] = parsed->seq;
            return;
        }
        ++m_report.signatures;
        auto key = m_keys.find(stored.feed);
        if (key == m_keys.end()) {
            auto loaded = VerifyKey::fromPublicKey(feed->key);
            if (!loaded)
                return problem(stored.feed, stored.entry.seq, Words::tr("has no readable key"));
            key = m_keys.emplace(stored.feed, std::move(*loaded)).first;
        }
        if (!key->second.verify(parsed->id, parsed->signature)) {
            // Inside a run that a later signature vouches for, this one does not matter.
            m_unsigned[stored.feed] = parsed->seq;
            return;
        }
        m_unsigned.erase(stored.feed);
    }

    WorkspaceState &m_state;
    const GroupRecord &m_group;
    CheckReport &m_report;
    JsonDoc m_doc;
    std::map<std::int64_t, VerifyKey> m_keys;
    std::map<std::int64_t, std::int64_t> m_unsigned; // feed → last entry that nothing vouches for yet
};

} // namespace

Result<CheckReport> Workspace::check()
{
    CheckReport report;
    try {
        const QString file = m_state->db->quickCheck();
        if (file != QLatin1String("ok"))
            report.problems << Words::tr("The database file is damaged: %1").arg(file.section(u'\n', 0, 0));
        for (const GroupRecord *group : m_state->entries->allGroups())
            JournalCheck(*m_state, *group, report).run();
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
        return error.toError();
    }
    return report;
}

void Workspace::limitPagesForTest(int pages)
{
    m_state->db->exec("PRAGMA max_page_count=" + QByteArray::number(std::max(1, pages)));
}

// Entries that no longer have their hash are worthless, and those that follow them cannot be proven; other
// laptops have them whole. The file as it was is kept beside the new one.
Result<Done> Workspace::setDamagedEntriesAside()
{
    bool sound = true;
    JsonDoc doc;
    for (const GroupRecord *group : m_state->entries->allGroups()) {
        m_state->entries->each(group->number, 0, [&](EntryTable::Stored &stored) {
            const auto parsed = parseEntry(toLine(stored.entry), doc);
            sound = sound && parsed && parsed->id == stored.entry.id;
            return sound;
        });
    }
    if (sound)
        return done();
    const QString copy = m_state->databasePath() + QStringLiteral(".copy");
    QFile::remove(copy);
    m_state->db->prepare("VACUUM INTO ?").bindText(1, copy).run();
    const QString aside = moveAside(copy, m_state->clock.nowMs());
    if (aside.isEmpty())
        return Error{Error::Kind::Storage,
                     Words::tr("The damaged database could not be copied; free some space first.")};
    const Salvage salvage = readDamaged(aside);
    {
        SqlTransaction transaction(*m_state->db);
        for (const char *table : {"grp", "feed", "branch", "entry", "clock", "history"})
            m_state->db->exec(QByteArray("DELETE FROM ") + table);
        m_state->entries->load();
        m_state->rebuildTables();
        transaction.commit();
    }
    m_state->verifiers.clear();
    return refill(salvage, aside);
}

Result<Done> Workspace::rebuild()
{
    ChangeSet set;
    set.origin = Origin::Rebuild;
    try {
        if (auto mended = setDamagedEntriesAside(); !mended)
            return mended;
        SqlTransaction transaction(*m_state->db);
        for (GroupRecord *group : m_state->entries->allGroups()) {
            group->sum.count = 0;
            group->sum.ids = 0;
            m_state->entries->each(group->number, 0, [&](EntryTable::Stored &stored) {
                ++group->sum.count;
                group->sum.ids += stored.entry.id.head();
                return true;
            });
        }
        m_state->rebuildTables();
        transaction.commit();
    } catch (const StorageError &error) {
        m_state->forgetAfterRollback();
        return error.toError();
    }
    Q_EMIT changed(set);
    return done();
}

} // namespace cercle
