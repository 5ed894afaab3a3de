#include "models/digest.h"

#include <QHash>

#include <algorithm>

namespace cercle
{

namespace
{

bool wrote(const Workspace::Touch &touch, std::initializer_list<const char *> names)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(touch.entity)];
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        const int field = info.fieldIndex(name);
        return field >= 0 && (touch.fields >> field & 1);
    });
}

// Takes up one more thing of the same line.
void join(NewsLine &line, const NewsFact &fact)
{
    if (fact.wallMs >= line.wallMs) {
        line.wallMs = fact.wallMs;
        line.by.removeAll(fact.by);
        line.by.prepend(fact.by);
    } else if (!line.by.contains(fact.by)) {
        line.by.append(fact.by);
    }
    line.by.removeAll(QString());
}

} // namespace

std::vector<NewsLine> digestOf(const std::vector<NewsFact> &facts, const std::vector<Id<Group>> &groups,
                               int single)
{
    // First one line per thing, whoever touched it how often.
    std::map<std::tuple<Uid, NewsKind, Uid>, NewsLine> things;
    for (const NewsFact &fact : facts) {
        NewsLine &line = things[{fact.group.uid, fact.kind, fact.id}];
        line.kind = fact.kind;
        line.group = fact.group;
        line.id = fact.id;
        line.title = fact.title;
        join(line, fact);
    }
    std::map<std::pair<Uid, NewsKind>, int> counts;
    for (const auto &[key, line] : things) {
        // Whoever makes a session also gives it a day and first notes.
        const bool partOfNew = (line.kind == NewsKind::Moved || line.kind == NewsKind::Notes)
                               && things.contains({line.group.uid, NewsKind::Session, line.id});
        counts[{line.group.uid, line.kind}] += partOfNew ? 0 : 1;
    }
    std::vector<NewsLine> out;
    std::map<std::pair<Uid, NewsKind>, NewsLine> crowds;
    for (auto &[key, line] : things) {
        if ((line.kind == NewsKind::Moved || line.kind == NewsKind::Notes)
            && things.contains({line.group.uid, NewsKind::Session, line.id}))
            continue;
        const int count = counts[{line.group.uid, line.kind}];
        if (count <= single) {
            out.push_back(line);
            continue;
        }
        NewsLine &crowd = crowds[{line.group.uid, line.kind}];
        crowd.kind = line.kind;
        crowd.group = line.group;
        crowd.count = count;
        for (auto by = line.by.crbegin(); by != line.by.crend(); ++by)
            join(crowd, {line.kind, {}, line.group, {}, *by, line.wallMs});
    }
    for (auto &[key, crowd] : crowds)
        out.push_back(crowd);
    QHash<Uid, qsizetype> order;
    for (const Id<Group> &group : groups)
        order.insert(group.uid, order.size());
    std::erase_if(out, [&](const NewsLine &line) { return !order.contains(line.group.uid); });
    std::sort(out.begin(), out.end(), [&](const NewsLine &a, const NewsLine &b) {
        return std::tuple(order[a.group.uid], -a.wallMs, a.kind, a.id)
               < std::tuple(order[b.group.uid], -b.wallMs, b.kind, b.id);
    });
    return out;
}

std::optional<NewsFact> newsOf(const Workspace &workspace, const Id<Group> &group, const Id<Member> &self,
                               const Workspace::Touch &touch)
{
    // Whom one's own laptop let in is news all the same.
    const bool admitted = touch.entity == entityIndexOf<Member>() && touch.fields == 0;
    if (touch.by == self && !admitted)
        return std::nullopt;
    NewsFact fact;
    fact.id = touch.id;
    fact.group = group;
    fact.wallMs = touch.wallMs;
    if (touch.entity == entityIndexOf<Session>()) {
        const auto session = workspace.get(Id<Session>{touch.id});
        if (!session || session->removed)
            return std::nullopt;
        fact.title = session->title;
        if (touch.fresh)
            fact.kind = NewsKind::Session;
        else if (wrote(touch, {"date", "time", "zone", "place"}))
            fact.kind = NewsKind::Moved;
        else if (wrote(touch, {"notes"}))
            fact.kind = NewsKind::Notes;
        else
            return std::nullopt;
    } else if (touch.entity == entityIndexOf<Resource>()) {
        const auto resource = workspace.get(Id<Resource>{touch.id});
        if (!touch.fresh || !resource || resource->removed)
            return std::nullopt;
        fact.kind = NewsKind::Resource;
        fact.title = resource->title;
    } else if (touch.entity == entityIndexOf<Member>()) {
        const auto member = workspace.get(Id<Member>{touch.id});
        if (!touch.fresh || !member || member->removed || member->state == u"removed" || member->id == self
            || member->standing == u"relay")
            return std::nullopt;
        fact.kind = NewsKind::Member;
        fact.title = member->name;
        return fact; // whose laptop opened the door does not matter
    } else if (touch.entity == entityIndexOf<Review>()) {
        const auto review = workspace.get(Id<Review>{touch.id});
        const auto work = review ? workspace.get(review->submission) : std::nullopt;
        if (!review || review->removed || review->state != u"given" || !work || work->author != self
            || !wrote(touch, {"state", "verdict"}))
            return std::nullopt;
        fact.kind = NewsKind::Review;
        fact.id = review->round.uid;
        fact.title = work->title;
        if (!review->reviewer) // a blind round keeps who it was
            return fact;
    } else {
        return std::nullopt;
    }
    if (const auto author = workspace.get(touch.by))
        fact.by = author->name;
    return fact;
}

bool beginVisit(Visit &visit, std::int64_t nowMs)
{
    constexpr std::int64_t sameVisit = 30 * 60 * 1000;
    const bool goesOn = nowMs >= visit.leftMs && nowMs - visit.leftMs < sameVisit;
    if (visit.last.empty() || goesOn || visit.base == visit.last)
        return false;
    visit.base = visit.last;
    return true;
}

} // namespace cercle
