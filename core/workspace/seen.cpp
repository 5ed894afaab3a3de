#include "workspace/seen.h"

#include <algorithm>

namespace cercle
{

std::map<Uid, std::int64_t> seenNow(const Workspace &workspace, const Id<Group> &group)
{
    std::map<Uid, std::int64_t> feeds;
    for (const FeedHead &head : workspace.have(group)) {
        std::int64_t &next = feeds[head.feed];
        next = std::max(next, head.seq + 1);
    }
    return feeds;
}

Seen seenNow(const Workspace &workspace)
{
    Seen out;
    for (const Group &group : workspace.groups())
        out[group.id.uid] = seenNow(workspace, group.id);
    return out;
}

QStringList encodeSeen(const Seen &seen)
{
    QStringList out;
    for (const auto &[group, feeds] : seen) {
        QStringList line{group.toString()};
        for (const auto &[feed, next] : feeds)
            line += QStringLiteral("%1=%2").arg(feed.toString()).arg(next);
        out += line.join(u' ');
    }
    return out;
}

Seen decodeSeen(const QStringList &lines)
{
    Seen out;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        const auto group = Uid::parse(QStringView(parts.value(0)));
        if (!group || group->isNull())
            continue;
        auto &feeds = out[*group];
        for (const QString &part : parts.mid(1)) {
            const auto feed = Uid::parse(QStringView(part.section(u'=', 0, 0)));
            const qint64 next = part.section(u'=', 1).toLongLong();
            if (feed && !feed->isNull() && next > 0)
                feeds[*feed] = next;
        }
    }
    return out;
}

} // namespace cercle
