#pragma once
// Invitation codes: what one member sends to another through any chat. Pure: no clock, no network.
//
// A code is `CERCLE1-` and groups of five characters of Crockford's base32, separated by '-'. Without the
// prefix and the dashes its characters are
//   header   5: version (1), how many characters follow the prefix, header included (2, big endian), two
//   checks blocks  10: nine characters of the contents and one check; the last block may be shorter
// The checks are sums in GF(32) (x^5 + x^2 + 1, generator a = 2; a character is its base32 value):
//   header   d0 + d1 + d2   and   a d0 + a^2 d1 + a^3 d2   (finds any two wrong characters)
//   block    a d0 + a^2 d1 + … + a^9 d8                    (finds any wrong one, or two neighbours swapped)
// so that a wrong character is always found, and found within two groups. The header is the same in every
// version. The contents, as bytes: flags (bit 0: a hub pin follows the inviter's), group 16, inviter pin 16,
// [hub pin 16], secret 16, expiry 4 (seconds since 1970, big endian), number of endpoints 1, the endpoints,
// check 5. An endpoint is a kind (4: IPv4 address, 6: IPv6 address, 0: length and name) and a port (2, big
// endian). The check is the head of SHA-256("cercle-invitation-v1\0" ‖ the three data characters of the
// header ‖ the bytes before it).

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace cercle
{

// Where a laptop or a hub listens.
struct Endpoint {
    QString host; // an address or a name
    std::uint16_t port = 0;

    bool operator==(const Endpoint &) const = default;
    // "192.0.2.7:4711", "[2001:db8::1]:4711"
    QString toString() const;
    // The error says what is expected.
    static Result<Endpoint> parse(const QString &text);
};

// The head of a device id: what a dialler compares the key of the other side with.
constexpr qsizetype pinBytes = 16;
QByteArray pinOfKey(QByteArrayView deviceKey);

struct Invitation {
    static constexpr int version = 1;
    static constexpr int endpointsMax = 8;

    Uid group;
    QByteArray inviterPin;      // 16 bytes
    QByteArray hubPin;          // 16 bytes, or empty
    QByteArray secret;          // 16 bytes
    std::int64_t expiresMs = 0; // whole seconds
    std::vector<Endpoint> endpoints;

    bool operator==(const Invitation &) const = default;
    // Judged by whoever admits; here only to tell early. Ten minutes' grace.
    bool isExpired(std::int64_t nowMs) const;
};

// Refuses an invitation whose parts have the wrong size, or more endpoints or longer names than a code can
// hold.
Result<QString> encodeInvitation(const Invitation &invitation);
QString invitationLink(const QString &code); // cercle://join/CERCLE1-…
// The text of a `.cercle` file. Title and inviter are for the reader's eyes; nothing relies on them.
QByteArray invitationFile(const QString &code, const QString &groupTitle, const QString &inviter);

// Why a text is no usable invitation.
struct CodeProblem {
    enum class Kind { NotACode, Incomplete, Mistyped, Newer, Expired };
    Kind kind = Kind::NotACode;
    int have = 0; // Incomplete: characters found, of how many (0: so little that even that is unknown)
    int of = 0;
    int group = 0; // Mistyped: near this group of five behind the prefix, from 1; 0: unknown
    std::int64_t expiredMs = 0;

    // One sentence: what is wrong and what to do.
    QString text() const;
};

// Finds the code in what somebody pasted: a code, a link, a file's text, a message around it. Forgiven are
// spaces, line breaks, invisible characters, quotes, any kind of dash, case, O for 0, I and L for 1, and a
// code pasted twice. `nowMs` of 0 does not look at the expiry.
std::variant<Invitation, CodeProblem> readInvitation(QStringView text, std::int64_t nowMs = 0);
// The same as a Result.
Result<Invitation> decodeInvitation(QStringView text, std::int64_t nowMs = 0);

} // namespace cercle
