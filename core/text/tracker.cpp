#include "text/tracker.h"

namespace cercle::text
{

void Tracker::reset(std::uint32_t edit)
{
    m_firstEdit = edit;
    m_nextId = static_cast<std::uint32_t>(m_document.length());
    m_tree.reset(m_nextId);
    m_touches.clear();
    m_touchBegin.assign(1, 0);
    m_firstId.clear();
}

void Tracker::apply(std::span<const Splice> splices)
{
    m_firstId.push_back(m_nextId);
    for (const Splice &splice : splices) {
        const Reach reach = clamp(splice, static_cast<int>(m_tree.counts().prepare));
        remove(static_cast<std::uint32_t>(reach.position), static_cast<std::uint32_t>(reach.removed));
        insert(static_cast<std::uint32_t>(reach.position), splice.inserted);
    }
    m_touchBegin.push_back(static_cast<std::uint32_t>(m_touches.size()));
}

void Tracker::touched(std::uint32_t id, std::uint32_t length)
{
    if (m_touches.size() > m_touchBegin.back()) {
        Touch &last = m_touches.back();
        if (last.id + last.length == id) {
            last.length += length;
            return;
        }
    }
    m_touches.push_back({id, length});
}

// A step only counts up or down, so the order of steps does not matter and neighbours can be taken together.
void Tracker::shift(Stretch edits, std::uint32_t step)
{
    const size_t begin = m_touchBegin[edits.first - m_firstEdit];
    const size_t end = m_touchBegin[edits.last - m_firstEdit + 1];
    Touch joined{0, 0};
    for (size_t i = begin; i < end; ++i) {
        const Touch &touch = m_touches[i];
        if (joined.id + joined.length == touch.id) {
            joined.length += touch.length;
        } else if (touch.id + touch.length == joined.id) {
            joined = {touch.id, joined.length + touch.length};
        } else {
            shiftCharacters(joined, step);
            joined = touch;
        }
    }
    shiftCharacters(joined, step);
}

void Tracker::shiftCharacters(Touch touch, std::uint32_t step)
{
    while (touch.length > 0) {
        RunTree::Place place = m_tree.find(touch.id);
        const std::uint32_t offset = touch.id - m_tree.run(place).id;
        const std::uint32_t length = std::min(touch.length, m_tree.run(place).length - offset);
        place = m_tree.isolate(place, offset, length);
        Run &run = m_tree.run(place);
        const std::uint32_t before = run.seen();
        run.prepare += step;
        m_tree.add(place.leaf, {run.seen() - before, 0, 0});
        touch = {touch.id + length, touch.length - length};
    }
}

void Tracker::remove(std::uint32_t position, std::uint32_t count)
{
    while (count > 0) {
        const auto found = m_tree.findSeen(position);
        const std::uint32_t length = std::min(count, m_tree.run(found.place).length - found.offset);
        const auto place = m_tree.isolate(found.place, found.offset, length);
        Run &run = m_tree.run(place);
        const std::uint32_t effect = run.effect();
        run.prepare = 2;
        run.deleted = true;
        m_tree.add(place.leaf, {0 - length, 0 - effect, 0});
        m_document.remove(static_cast<int>(found.effect), static_cast<int>(effect));
        touched(run.id, length);
        count -= length;
    }
}

void Tracker::insert(std::uint32_t position, QStringView text)
{
    if (text.isEmpty())
        return;
    // Between the character before, and what follows it in the author's version, deleted or not.
    RunTree::Place after;
    std::uint32_t left = none;
    std::uint32_t right = none;
    std::uint32_t effect = 0;
    RunTree::Place place = m_tree.first();
    if (position > 0) {
        const auto found = m_tree.findSeen(position - 1);
        const Run &run = m_tree.run(found.place);
        left = run.id + found.offset;
        effect = found.effect + (run.deleted ? 0 : 1);
        after = found.place;
        if (found.offset + 1 < run.length) {
            after = m_tree.isolate(found.place, 0, found.offset + 1);
            right = left + 1;
        }
        place = m_tree.next(after);
    }
    RunTree::Place stop = place;
    while (right == none && stop.exists()) {
        if (m_tree.run(stop).prepare > 0)
            right = m_tree.run(stop).id;
        else
            stop = m_tree.next(stop);
    }

    if (place.exists() && m_tree.run(place).prepare == 0) {
        // Others have inserted here too, unseen by the author.
        const auto leftRank = [&](std::uint32_t id) {
            return id == none ? -1 : std::int64_t(m_tree.rank(id));
        };
        const auto rightRank = [&](std::uint32_t id) {
            return id == none ? std::int64_t(m_tree.counts().total) : std::int64_t(m_tree.rank(id));
        };
        bool scanning = false;
        std::uint32_t scanned = effect;
        for (; place.exists() && m_tree.run(place).prepare == 0; place = m_tree.next(place)) {
            const Run &other = m_tree.run(place);
            if (other.left == left) {
                if (other.right == right) {
                    if (m_before(m_firstEdit + static_cast<std::uint32_t>(m_firstId.size()) - 1,
                                 editOf(other.id)))
                        break;
                    scanning = false;
                } else {
                    scanning = rightRank(other.right) < rightRank(right);
                }
            } else if (leftRank(other.left) < leftRank(left)) {
                break;
            }
            scanned += other.effect();
            if (!scanning) {
                after = place;
                effect = scanned;
            }
        }
    }

    const auto length = static_cast<std::uint32_t>(m_document.insert(static_cast<int>(effect), text));
    Run *const last = after.exists() ? &m_tree.run(after) : nullptr;
    if (last && last->id + last->length == m_nextId && left == m_nextId - 1 && last->right == right
        && last->prepare == 1 && !last->deleted) {
        last->length += length;
        m_tree.add(after.leaf, {length, length, length});
    } else {
        m_tree.insertAfter(after, {m_nextId, length, left, right, 1, false});
    }
    touched(m_nextId, length);
    m_nextId += length;
}

std::uint32_t Tracker::editOf(std::uint32_t id) const
{
    const auto after = std::upper_bound(m_firstId.begin(), m_firstId.end(), id);
    return m_firstEdit + static_cast<std::uint32_t>(after - m_firstId.begin()) - 1;
}

} // namespace cercle::text
