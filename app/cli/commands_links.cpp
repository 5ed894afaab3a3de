// invite, join, serve, sync: what reaches other laptops.
#include "cli/command.h"
#include "sync/invitation.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cercle {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinkCommands)
};

// The addresses that --at names.
Result<std::vector<Endpoint>> endpointsGiven(const Arguments &arguments)
{
    std::vector<Endpoint> endpoints;
    for (const QString &text : arguments.values("at")) {
        auto endpoint = Endpoint::parse(text);
        if (!endpoint)
            return Error{Error::Kind::Usage, endpoint.error().text};
        endpoints.push_back(*endpoint);
    }
    return endpoints;
}

Result<Done> invite(Context &context)
{
    const Arguments &given = context.arguments();
    const auto uses = given.number("uses", 1, 1, 1000);
    const auto lasts = given.seconds("for", 48 * 3600);
    const auto endpoints = endpointsGiven(given);
    if (!uses || !lasts || !endpoints)
        return !uses ? uses.error() : !lasts ? lasts.error() : endpoints.error();
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    auto opened = context.ready();
    if (!opened)
        return opened.error();
    Workspace &workspace = **opened;

    InviteTerms terms;
    terms.expiresMs = context.clock().nowMs() + *lasts * 1000;
    terms.uses = *uses;
    terms.approval = given.has("approve");
    if (given.has("observer"))
        terms.standing = QStringLiteral("observer");
    const auto made = workspace.createInvite(*group, terms);
    if (!made)
        return made.error();

    Invitation invitation;
    invitation.group = group->uid;
    invitation.inviterPin = workspace.deviceId().left(pinBytes);
    invitation.secret = made->secret;
    invitation.expiresMs = made->expiresMs;
    invitation.endpoints = *endpoints;
    const auto code = encodeInvitation(invitation);
    if (!code)
        return code.error();
    const QString expires = QDateTime::fromMSecsSinceEpoch(made->expiresMs).toUTC().toString(Qt::ISODate);
    context.out().document(JsonWriter()
                               .beginObject()
                               .key("code")
                               .value(*code)
                               .key("id")
                               .latin1(made->id.toLatin1())
                               .key("expires")
                               .value(expires)
                               .endObject());
    context.out().line(*code);
    return done();
}

} // namespace

std::vector<Command> linkCommands()
{
    return {
        {{"invite",
          "GROUP",
          1,
          1,
          {{"uses", "N"}, {"for", "48h"}, {"approve"}, {"observer"}, {"at", "HOST:PORT", true}}},
         QT_TRANSLATE_NOOP("Commands", "print a code that lets others join"),
         QT_TRANSLATE_NOOP("Commands",
                           "The code works N times (once if left out) for 48 hours or as long as --for says. With "
                           "--approve an admin lets each one in by hand; --at names addresses where this laptop "
                           "listens."),
         invite},
    };
}

} // namespace cercle
