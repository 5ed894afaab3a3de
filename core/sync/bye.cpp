#include "sync/bye.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bye)
};

constexpr std::array<std::pair<ByeCode, const char *>, 28> names{{
    {ByeCode::Finished, "done"},
    {ByeCode::TooLarge, "too-large"},
    {ByeCode::BadFrame, "bad-frame"},
    {ByeCode::BadJson, "bad-json"},
    {ByeCode::BadMessage, "bad-message"},
    {ByeCode::UnknownMessage, "unknown-message"},
    {ByeCode::OutOfTurn, "out-of-turn"},
    {ByeCode::Version, "version"},
    {ByeCode::Stranger, "stranger"},
    {ByeCode::Removed, "removed"},
    {ByeCode::Pending, "pending"},
    {ByeCode::JoinRefused, "join-refused"},
    {ByeCode::InviteUnknown, "invite-unknown"},
    {ByeCode::InviteWithdrawn, "invite-withdrawn"},
    {ByeCode::InviteUsedUp, "invite-used-up"},
    {ByeCode::InviteExpired, "invite-expired"},
    {ByeCode::RequestUnfit, "request-unfit"},
    {ByeCode::Unproven, "unproven"},
    {ByeCode::NoCommonGroup, "no-common-group"},
    {ByeCode::NoCertificate, "no-certificate"},
    {ByeCode::WrongKey, "wrong-key"},
    {ByeCode::OwnKey, "own-key"},
    {ByeCode::Duplicate, "duplicate"},
    {ByeCode::Busy, "busy"},
    {ByeCode::Slow, "slow"},
    {ByeCode::Storage, "storage"},
    {ByeCode::Abuse, "abuse"},
    {ByeCode::Unknown, "unknown"},
}};
} // namespace

QByteArray byeName(ByeCode code)
{
    for (const auto &[known, name] : names) {
        if (known == code)
            return name;
    }
    return "unknown";
}

ByeCode byeCode(QByteArrayView name)
{
    for (const auto &[code, known] : names) {
        if (name == QByteArrayView(known))
            return code;
    }
    return ByeCode::Unknown;
}

QString byeSentence(ByeCode code, const QString &text)
{
    switch (code) {
    case ByeCode::Finished:
        return Words::tr("The other laptop has closed the connection.");
    case ByeCode::TooLarge:
        return Words::tr(
            "The other laptop refused a message that is larger than allowed; update Cercle on both.");
    case ByeCode::BadFrame:
        return Words::tr(
            "The other laptop received bytes that are no message of Cercle; update Cercle on both.");
    case ByeCode::BadJson:
        return Words::tr("The other laptop could not read a message of this one; update Cercle on both.");
    case ByeCode::BadMessage:
        return Words::tr(
            "The other laptop found a part missing or wrong in a message; update Cercle on both.");
    case ByeCode::UnknownMessage:
        return Words::tr(
            "The other laptop does not know a kind of message that this one sent; update Cercle there.");
    case ByeCode::OutOfTurn:
        return Words::tr(
            "The other laptop received a message that was not to be sent yet; update Cercle on both.");
    case ByeCode::Version:
        return Words::tr(
            "The two laptops run versions of Cercle that do not understand each other; update the older "
            "one.");
    case ByeCode::Stranger:
        return Words::tr(
            "The other laptop does not know this one; sync first with the person who invited you, or ask "
            "for an invitation.");
    case ByeCode::Removed:
        return Words::tr(
            "This laptop was removed from the group; your copy stays here. Ask an admin for a new "
            "invitation.");
    case ByeCode::Pending:
        return Words::tr("Your request to join waits for an admin's approval; try again later.");
    case ByeCode::JoinRefused:
        return text.isEmpty()
                   ? Words::tr("The invitation was refused; ask for a new one.")
                   : Words::tr("The invitation was refused; ask for a new one. The other laptop says: “%1”")
                         .arg(tamed(text));
    case ByeCode::InviteUnknown:
        return Words::tr(
            "The laptop that answered does not know this invitation; check the address, or ask the person "
            "who sent the code to be online.");
    case ByeCode::InviteWithdrawn:
        return Words::tr("This invitation was withdrawn; ask for a new one.");
    case ByeCode::InviteUsedUp:
        return Words::tr("This invitation is used up; ask for a new one.");
    case ByeCode::InviteExpired:
        return Words::tr("This invitation has expired; ask for a new one.");
    case ByeCode::RequestUnfit:
        return Words::tr(
            "The request to join does not fit its invitation; copy the whole code again, or ask for a new "
            "one.");
    case ByeCode::Unproven:
        return Words::tr(
            "The other laptop could not see that this one belongs to the group; sync with another member "
            "first.");
    case ByeCode::NoCommonGroup:
        return Words::tr("The two laptops have no group in common; check which group you mean.");
    case ByeCode::NoCertificate:
        return Words::tr("The other laptop received no certificate from this one; update Cercle on both.");
    case ByeCode::WrongKey:
        return Words::tr("The other laptop does not accept this one's kind of key; update Cercle on both.");
    case ByeCode::OwnKey:
        return Words::tr("This address is this laptop itself; give the address of another one.");
    case ByeCode::Duplicate:
        return Words::tr("The two laptops are connected already; this second connection was closed.");
    case ByeCode::Busy:
        return Words::tr("The other laptop has too many connections; try again in a minute.");
    case ByeCode::Slow:
        return Words::tr("The other laptop gave up waiting; check the network and try again.");
    case ByeCode::Storage:
        return Words::tr("The other laptop cannot write to its disk; free some space there and try again.");
    case ByeCode::Abuse:
        return Words::tr(
            "The other laptop refused too many of the changes sent to it; run a check of this profile.");
    case ByeCode::Unknown:
        break;
    }
    return text.isEmpty()
               ? Words::tr("The other laptop ended the connection for a reason this version does not know; "
                           "update Cercle.")
               : Words::tr("The other laptop ended the connection and says: “%1”").arg(tamed(text));
}

bool isFinal(ByeCode code)
{
    switch (code) {
    case ByeCode::Finished:
    case ByeCode::Busy:
    case ByeCode::Slow:
    case ByeCode::Storage:
    case ByeCode::Duplicate:
    case ByeCode::Pending:
        return false;
    default:
        return true;
    }
}

QString tamed(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (out.size() >= 300)
            break;
        if (c.category() == QChar::Other_Control)
            out += u' ';
        else if (c.category() != QChar::Other_Format)
            out += c;
    }
    return out.trimmed();
}

} // namespace cercle
