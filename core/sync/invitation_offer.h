#pragma once
// What somebody hands to the program to be joined: an argument, a link, a file, a message pasted into a
// field. Reading it decides nothing and writes nothing; it says what it is, or in one sentence why it is of
// no use.
//
// A link is `cercle://join/CODE`, at most 2,048 bytes, and may end in `?n=TITLE&f=NAME`: the group's title
// and who invites, percent-encoded UTF-8, for the reader's eyes. Nothing relies on them.

#include "sync/invitation.h"

namespace cercle
{

constexpr qsizetype largestLink = 2048;                // bytes
constexpr qsizetype largestInvitationFile = 16 * 1024; // bytes

// An argument of the program, its file read. In another process the text can be worded once it is known in
// which language.
struct InvitationArgument {
    enum class Trouble { None, LinkTooLong, FileMissing, FileUnreadable, FileTooLarge };
    Trouble trouble = Trouble::None;
    bool file = false; // `text` is a file's, or with a trouble the name of one
    QString text;      // empty: nothing was asked for

    bool operator==(const InvitationArgument &) const = default;
};
// `argument`: a link, a code, a path or a file: URL. Reads regular files only.
InvitationArgument openInvitation(const QString &argument);

struct InvitationOffer {
    std::optional<Invitation> invitation;
    QString code;    // as encodeInvitation() writes it, or what was given where it is none
    QString problem; // one sentence: what is wrong and what to do; empty with an invitation
    QString group;   // what the sender calls the group, or empty
    QString inviter; // what the sender is called, or empty

    // The head of the inviter's device id as pronounceable words, to compare aloud.
    QString words() const;
};
// `nowMs` as in readInvitation(). Names are shortened and lose what would turn or break the line.
InvitationOffer readOffer(const InvitationArgument &argument, std::int64_t nowMs);
// The same for what was typed or pasted: also a message with a link or a code in it.
InvitationOffer readOffer(const QString &text, std::int64_t nowMs);

// A link with names for the reader; they are left out where it would grow too long.
QString invitationLink(const QString &code, const QString &group, const QString &inviter);

} // namespace cercle
