#include "domain/agenda_run.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace cercle
{

namespace
{

constexpr std::int64_t latestMs = 253'402'300'799'999; // the end of the year 9999

struct Moment {
    std::int64_t ms = 0;
    bool begins = false;
    Id<AgendaItem> item;
};

std::optional<Moment> momentOf(const AgendaItem &item, QStringView text)
{
    const bool begins = text.startsWith(u"begin ");
    if (!begins && !text.startsWith(u"leave "))
        return std::nullopt;
    bool isNumber = false;
    const qlonglong ms = text.mid(6).toLongLong(&isNumber);
    if (!isNumber || ms < 0 || ms > latestMs)
        return std::nullopt;
    return Moment{ms, begins, item.id};
}

// Leaving before beginning, as of one moment the one that goes on counts.
std::vector<Moment> momentsOf(std::span<const AgendaItem> items)
{
    std::vector<Moment> out;
    for (const AgendaItem &item : items) {
        for (const QString &text : item.moments) {
            if (const auto moment = momentOf(item, text))
                out.push_back(*moment);
        }
    }
    std::sort(out.begin(), out.end(), [](const Moment &a, const Moment &b) {
        return std::tie(a.ms, a.begins, a.item) < std::tie(b.ms, b.begins, b.item);
    });
    return out;
}

} // namespace

std::vector<AgendaItem> inOrder(std::vector<AgendaItem> items)
{
    std::erase_if(items, [](const AgendaItem &item) { return item.removed; });
    std::sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
    return items;
}

AgendaStand standOf(std::span<const AgendaItem> items, std::int64_t nowMs)
{
    AgendaStand stand;
    std::int64_t since = 0;
    const auto leave = [&](std::int64_t ms) {
        if (const std::int64_t spent = ms - since; stand.item && spent > 0 && spent <= longestPointMs)
            stand.spentMs[stand.item] += spent;
        const bool forgotten = stand.item && ms - since > longestPointMs;
        stand.item = {};
        return forgotten;
    };
    for (const Moment &moment : momentsOf(items)) {
        if (!moment.begins) {
            if (moment.item == stand.item)
                leave(moment.ms);
        } else if (moment.item != stand.item || moment.ms - since > longestPointMs) {
            leave(moment.ms);
            stand.item = moment.item;
            since = moment.ms;
        }
    }
    if (const Id<AgendaItem> running = stand.item; running && !leave(nowMs))
        stand.item = running;
    return stand;
}

std::int64_t nextMoment(std::span<const AgendaItem> items, std::int64_t nowMs)
{
    const std::vector<Moment> moments = momentsOf(items);
    return moments.empty() ? nowMs : std::max(nowMs, moments.back().ms + 1);
}

QString beginMoment(std::int64_t ms)
{
    return QStringLiteral("begin %1").arg(ms);
}

QString leaveMoment(std::int64_t ms)
{
    return QStringLiteral("leave %1").arg(ms);
}

} // namespace cercle
