#pragma once
// Why a link ends. Every refusal has a code of its own on the wire and a sentence of its own for people.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace cercle
{

enum class ByeCode {
    Finished,   // nothing is wrong: the work is finished or the program closes
    TooLarge,   // a frame over its limit
    BadFrame,   // a frame that is empty or of no known kind
    BadJson,    // not the strict JSON of base/json.h
    BadMessage, // a message without a part it needs, or with one out of range
    UnknownMessage,
    OutOfTurn,   // a message that may not come yet, or about a group that was not agreed on
    Version,     // no common version of the protocol
    Stranger,    // a key that no group here knows
    Removed,     // a key that was removed from the group
    Pending,     // a key that waits for an admin's approval
    JoinRefused, // the invitation does not admit, for a reason that has no code of its own
    InviteUnknown,
    InviteWithdrawn,
    InviteUsedUp,
    InviteExpired,
    RequestUnfit, // the request to join does not fit its invitation, or was made for another laptop
    Unproven,     // the side that was called could not show that it belongs to the group being joined
    NoCommonGroup,
    NoCertificate, // the caller showed none
    WrongKey,      // the caller's certificate is not of the kind that laptops have
    OwnKey,        // the laptop called itself
    Duplicate,     // the two laptops have another link already
    Busy,          // too many links
    Slow,          // something took longer than allowed
    Storage,       // the other side cannot write to its disk
    Abuse,         // too much that had to be refused
    Unknown,       // a code of a later version
};

// "too-large", …
QByteArray byeName(ByeCode code);
ByeCode byeCode(QByteArrayView name);
// What the side that received the bye tells its member, in the member's language. `text` is what the other
// side said in its own; it is quoted, as theirs, only where the code does not say the reason.
QString byeSentence(ByeCode code, const QString &text);
// Would dialling again soon give the same answer?
bool isFinal(ByeCode code);

// A message that is refused: the link says bye with it.
struct Refusal {
    ByeCode code = ByeCode::BadMessage;
    QString text; // for the other side and for the log
};

// At most 300 characters of one line, without characters that hide or reorder others: what a peer says is
// shown as it is only in this form.
QString tamed(const QString &text);

} // namespace cercle
