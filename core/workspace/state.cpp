#include "workspace/workspace_state.h"

#include <cstdlib>

namespace cercle
{

std::optional<QString> WorkspaceState::meta(const char *what)
{
    Statement select = db->prepare("SELECT value FROM meta WHERE key=?");
    select.bindText(1, QByteArrayView(what));
    if (!select.step())
        return std::nullopt;
    return select.text(0);
}

void WorkspaceState::setMeta(const char *what, const QString &value)
{
    Statement insert = db->prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?,?)");
    insert.bindText(1, QByteArrayView(what)).bindText(2, value).run();
}

FeedRecord &WorkspaceState::writableFeed(GroupRecord &group, QByteArray &declaration)
{
    FeedRecord *old = entries->feedByNumber(std::abs(group.ownFeed));
    // Negative: its continuity is in doubt. Two tips: an older copy of this profile wrote under our numbers.
    if (old && group.ownFeed > 0 && old->tips.size() == 1)
        return *old;
    const QByteArray nonce = random.bytes(16);
    JsonWriter out;
    out.beginObject().key("feed").beginObject();
    out.key("key").bytes(key->publicKey()).key("nonce").bytes(nonce);
    if (old)
        out.key("follows").latin1(old->id.toLatin1());
    out.endObject().endObject();
    declaration = out.take();
    FeedRecord &feed =
        entries->addFeed(group, Projection::feedId(key->publicKey(), nonce), key->publicKey(), true);
    group.ownFeed = feed.number;
    group.dirty = true;
    return feed;
}

Hash WorkspaceState::appendOwn(GroupRecord &group, FeedRecord &feed, QByteArray body, bool sign,
                               ChangeCollector &changes)
{
    Entry entry;
    entry.group = group.id;
    entry.feed = feed.id;
    entry.seq = feed.head().seq + 1;
    entry.prev = feed.head().id;
    entry.deps = entries->freshHeads(group, feed);
    entry.wall = clock.nowMs();
    entry.body = std::move(body);
    const EntryTable::Parents parents = entries->parentsOf(feed, entry);
    entry.lam = parents.lam + 1;
    sealEntry(entry);
    if (sign)
        entry.signature = key->sign(entry.id);
    projection->read(entry);
    entries->append(feed, entry, parents.past);
    projection->apply(entry, feed, parents.past, changes);
    return entry.id;
}

void WorkspaceState::doubtOwnFeeds()
{
    for (GroupRecord *group : entries->allGroups()) {
        if (group->ownFeed > 0) {
            group->ownFeed = -group->ownFeed;
            group->dirty = true;
        }
    }
    entries->flush();
}

void WorkspaceState::forget()
{
    entries->load();
    projection->forgetAuthors();
    verifiers.clear();
}

void WorkspaceState::commitBulk()
{
    bulkEntries = 0;
    db->commitBulk();
}

void WorkspaceState::forgetAfterRollback()
{
    index.reset();
    projection.reset();
    projection.emplace(*db, *entries);
    index.emplace(*db, *entries, projection->rows());
    forget();
}

Error WorkspaceState::failed(const StorageError &error)
{
    Error out = error.toError();
    damaged |= out.kind == Error::Kind::Damaged;
    return out;
}

QString WorkspaceState::authorName(std::int64_t number)
{
    const FeedRecord *feed = entries->feedByNumber(number);
    if (!feed)
        return {};
    const auto author = projection->author(*feed);
    const auto row = projection->rows().row(entityIndexOf<Member>(), author.member);
    return row ? fromRow<Member>(author.member, *row).name : QString();
}

void WorkspaceState::rebuildTables()
{
    index.reset();
    projection.reset();
    Projection::dropTables(*db);
    Projection::createTables(*db);
    projection.emplace(*db, *entries);
    for (GroupRecord *group : entries->allGroups()) {
        group->sum.state = 0;
        group->dirty = true;
    }
    std::vector<Doubtful> doubtful;
    for (GroupRecord *group : entries->allGroups()) {
        ChangeCollector ignored;
        entries->each(group->number, 0, [&](EntryTable::Stored &stored) {
            const FeedRecord *feed = entries->feedByNumber(stored.feed);
            if (!feed || !isIntact(stored.entry)) {
                doubtful.push_back({stored});
                return true;
            }
            stored.entry.group = group->id;
            stored.entry.feed = feed->id;
            if (projection->read(stored.entry))
                projection->apply(stored.entry, *feed, entries->pastAt(*feed, stored.entry.seq), ignored);
            return true;
        });
    }
    JsonDoc doc;
    for (const Doubtful &row : doubtful)
        settleDoubt(row, doc);
    entries->forgetShown();
    db->exec("DELETE FROM search; DELETE FROM search_place; DELETE FROM search_mark");
    index.emplace(*db, *entries, projection->rows());
    entries->flush();
}

} // namespace cercle
