#pragma once
// The colours of people: within a group no two share one while another is free. They follow from the group's
// journal alone, so that they are the same on every laptop, and who comes later takes nobody's away.

#include "base/id.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace cercle
{

class Workspace;

// The own face where it stands for the person and not for a member of one group: the accent's.
constexpr int ownHue = 0;

struct HuedPerson {
    Uid id;
    bool present = true; // has not left the group
};

// Of people in the order of joining. Each has the hue of its id (avatar_paint.h) or, if somebody before has
// it, the next one that is used least among those who are still there.
QHash<Uid, int> spreadHues(const std::vector<HuedPerson> &people);

// 0 to hueCount - 1; for an id that is no member's here, the hue of the id.
int personHue(const Workspace &workspace, const Uid &member);

// Keeps the colours that were worked out until somebody comes or goes. A child of the workspace, which
// personHue() finds there; without it every call reads the members again.
class PersonHues final : public QObject
{
    Q_OBJECT
public:
    explicit PersonHues(Workspace &workspace);

    int of(const Uid &member);

private:
    const Workspace &m_workspace;
    QHash<Uid, int> m_hues;
};

} // namespace cercle
