#pragma once
// The one list of all entities. A new one adds its header and its name here.

#include "domain/resource.h"
#include "domain/review.h"
#include "domain/role.h"

namespace cercle
{

using Entities = std::tuple<Group, Member, Device, Session, AgendaItem, Attendance, Decision, ActionItem,
                            Resource, Role, RoleTurn, RoleRefusal, RoleChange, Absence, ReviewRound,
                            Criterion, Submission, Review, SubmissionVersion, SealedNote, Moderation>;

// All descriptors, in the order of the list.
const std::vector<const EntityInfo *> &allEntities();
// By table name; "agenda-item" and "agenda_item" are the same. -1 if there is none.
int entityIndex(QByteArrayView name);

template <class T, size_t I = 0> constexpr int entityIndexOf()
{
    if constexpr (std::is_same_v<T, std::tuple_element_t<I, Entities>>)
        return static_cast<int>(I);
    else
        return entityIndexOf<T, I + 1>();
}

} // namespace cercle
