#include "models/person_hues.h"

#include "theme/avatar_paint.h"
#include "theme/tokens.h"
#include "workspace/workspace.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <tuple>

namespace cercle
{

namespace
{

// A time-ordered id says when it was made; one that is derived from a hash says nothing.
std::int64_t madeMs(const Uid &id)
{
    std::int64_t ms = 0;
    for (size_t i = 0; i < 6; ++i)
        ms = ms << 8 | id.bytes[i];
    static const std::int64_t first = QDate(2020, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    static const std::int64_t last = QDate(2200, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return ms >= first && ms < last ? ms : 0;
}

std::vector<HuedPerson> inOrderOfJoining(const Workspace &workspace, const Id<Group> &group)
{
    Filter all = Filter().in(group);
    all.removed = true;
    // Who is let in has an id from a hash: the laptop was written down at that moment.
    QHash<Uid, std::int64_t> admitted;
    for (const Device &device : workspace.list<Device>(all)) {
        const std::int64_t at = workspace.lastChange(entityIndexOf<Device>(), device.id.uid).wallMs;
        const auto known = admitted.constFind(device.member.uid);
        admitted[device.member.uid] = known == admitted.cend() ? at : std::min(*known, at);
    }
    using Joined = std::tuple<QString, std::int64_t, Uid, bool>;
    std::vector<Joined> order;
    for (const Member &member : workspace.list<Member>(all)) {
        const std::int64_t at = admitted.value(member.id.uid, madeMs(member.id.uid));
        const QString day = !member.joined.iso.isEmpty() ? member.joined.iso
                            : at > 0
                                ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate)
                                : QString();
        order.emplace_back(day, at, member.id.uid,
                           member.state != u"removed" && (!member.removed || member.state == u"active"));
    }
    std::sort(order.begin(), order.end());
    std::vector<HuedPerson> out;
    for (const auto &[day, at, id, present] : order)
        out.push_back({id, present});
    return out;
}

QHash<Uid, int> huesAround(const Workspace &workspace, const Uid &member)
{
    const auto found = workspace.get(Id<Member>{member});
    return found ? spreadHues(inOrderOfJoining(workspace, found->group)) : QHash<Uid, int>();
}

} // namespace

QHash<Uid, int> spreadHues(const std::vector<HuedPerson> &people)
{
    struct Use {
        int present = 0;
        int ever = 0;
        auto operator<=>(const Use &) const = default;
    };
    std::array<Use, hueCount> uses;
    QHash<Uid, int> out;
    for (const HuedPerson &person : people) {
        const int first = hueOfId(person.id);
        int best = first;
        for (int step = 1; step < hueCount; ++step) {
            const int hue = (first + step) % hueCount;
            if (uses[static_cast<size_t>(hue)] < uses[static_cast<size_t>(best)])
                best = hue;
        }
        Use &use = uses[static_cast<size_t>(best)];
        use.present += person.present ? 1 : 0;
        ++use.ever;
        out.insert(person.id, best);
    }
    return out;
}

int personHue(const Workspace &workspace, const Uid &member)
{
    if (auto *kept = workspace.findChild<PersonHues *>(QString(), Qt::FindDirectChildrenOnly))
        return kept->of(member);
    return huesAround(workspace, member).value(member, hueOfId(member));
}

PersonHues::PersonHues(Workspace &workspace) : QObject(&workspace), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(entityIndexOf<Member>()) || changes.touches(entityIndexOf<Device>()))
            m_hues.clear();
    });
}

int PersonHues::of(const Uid &member)
{
    if (const auto known = m_hues.constFind(member); known != m_hues.cend())
        return *known;
    m_hues.insert(huesAround(m_workspace, member));
    if (const auto known = m_hues.constFind(member); known != m_hues.cend())
        return *known;
    return hueOfId(member); // somebody of whom nothing has come yet
}

} // namespace cercle
