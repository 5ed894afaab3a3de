#include "bench_profile.h"

#include "bench.h"

#include <algorithm>

namespace cercle
{

BenchProfile::BenchProfile(const QString &name)
{
    if (!folder.isValid())
        throw BenchFailure{QStringLiteral("no temporary folder can be made")};
    if (name.isEmpty())
        return;
    open();
    must(workspace->createIdentity(name));
    GroupDraft draft;
    draft.title = QStringLiteral("Bench");
    draft.goal = QStringLiteral("Measure what an edit costs");
    draft.zone = QStringLiteral("Europe/Paris");
    group = must(workspace->createGroup(draft));
}

void BenchProfile::open(const QString &path)
{
    workspace.reset();
    workspace = must(Workspace::open(path.isEmpty() ? this->path("profile") : path, clock, random));
}

ActionItem benchItem(int i, const Id<Member> &owner)
{
    ActionItem item;
    item.text = QStringLiteral("Read chapter %1 of the course book").arg(i % 40);
    item.owner = owner;
    item.due.iso = QStringLiteral("2026-%1-%2")
                       .arg(1 + i % 12, 2, 10, QLatin1Char('0'))
                       .arg(1 + i % 28, 2, 10, QLatin1Char('0'));
    item.position = i;
    item.done = i % 2 == 1;
    return item;
}

std::vector<Id<ActionItem>> makeItems(BenchProfile &profile, int count, int perTransaction)
{
    const Id<Member> self = profile.workspace->self(profile.group);
    std::vector<Id<Session>> sessions;
    std::vector<Id<ActionItem>> ids;
    ids.reserve(static_cast<size_t>(count));
    for (int done = 0; done < count; done += perTransaction) {
        must(profile.workspace->transact(
            profile.group, QStringLiteral("Bench"), [&](Transaction &t) -> Result<Done> {
                for (int i = 0; done == 0 && i < 1 + count / 50; ++i) {
                    Session session;
                    session.title = QStringLiteral("Session %1").arg(i + 1);
                    session.date = benchItem(i, self).due;
                    sessions.push_back(t.create(session));
                }
                for (int i = done; i < std::min(count, done + perTransaction); ++i) {
                    ActionItem item = benchItem(i, self);
                    item.session = sessions[static_cast<size_t>(i) % sessions.size()];
                    ids.push_back(t.create(item));
                }
                return cercle::done();
            }));
    }
    return ids;
}

std::vector<QByteArray> allLines(const Workspace &workspace, const Id<Group> &group)
{
    std::vector<QByteArray> lines;
    std::int64_t cursor = 0;
    for (bool more = true; more;) {
        Workspace::Slice slice = workspace.entries(group, {}, cursor, 1 << 20);
        for (QByteArray &line : slice.lines)
            lines.push_back(std::move(line));
        more = slice.more;
        cursor = slice.cursor;
    }
    return lines;
}

std::vector<BareRecord> bareRecords(const Workspace &workspace, const std::vector<Id<ActionItem>> &ids,
                                    const std::vector<QByteArray> &lines)
{
    QByteArray journal;
    for (const QByteArray &line : lines)
        journal += line;
    std::vector<BareRecord> records;
    records.reserve(ids.size());
    const qsizetype each = ids.empty() ? 0 : journal.size() / static_cast<qsizetype>(ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        const ActionItem item = workspace.get(ids[i]).value_or(ActionItem{});
        BareRecord record;
        record.id = ids[i].uid.view().toByteArray();
        // As many bytes of journal as one thing has of it, whether its lines hold one thing or many.
        record.line = journal.mid(static_cast<qsizetype>(i) * each, each);
        record.session = item.session.uid.view().toByteArray();
        record.text = item.text.toUtf8();
        record.due = item.due.iso.toUtf8();
        record.owner = item.owner.uid.view().toByteArray();
        record.done = item.done;
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace cercle
