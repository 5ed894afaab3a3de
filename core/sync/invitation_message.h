#pragma once
// The message to paste in a chat: what the group is, what to do with the link, and how long it works. In the
// group's language.

#include "domain/group.h"

#include <QString>

#include <cstdint>

namespace cercle
{

struct InvitationTerms {
    std::int64_t expiresMs = 0;
    int uses = 1;
    bool approval = false;
};
// `link` as invitationLink() writes it: a reader that is given the whole message finds the code in it.
QString invitationMessage(const Group &group, const QString &link, const InvitationTerms &terms);

} // namespace cercle
