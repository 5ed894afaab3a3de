// invite, invite list, invite withdraw, join, serve, sync: what reaches other laptops.
#include "base/save_file.h"
#include "cli/command.h"
#include "cli/quit_on_signal.h"
#include "domain/names.h"
#include "exchange/import_text.h"
#include "exchange/qr_code.h"
#include "journal/membership.h"
#include "net/commands.h"
#include "sync/invitation_message.h"
#include "sync/invitation_offer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace cercle
{

namespace
{

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

// The forms of an invitation that were asked for; the code alone where none was.
Result<Done> handOut(Context &context, const QString &code, const QString &id, const InvitationTerms &terms,
                     const Group &group)
{
    const Arguments &given = context.arguments();
    const auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const QString inviter = (*workspace)->name();
    const QString link = invitationLink(code, group.title, inviter);
    const QString message = invitationMessage(group, link, terms);
    const QString drawn = given.value("qr");
    QString drawing;
    if (given.has("qr")) {
        const auto qr = makeQrCode(qrText(code));
        if (!qr)
            return qr.error();
        drawing = drawn == u"-" ? qrDrawing(*qr) : QString();
        if (drawing.isEmpty()) {
            if (const auto written = saveFile(drawn, qrPng(*qr)); !written)
                return written.error();
        }
    }
    if (given.has("file")) {
        const auto written = saveFile(given.value("file"), invitationFile(code, group.title, inviter));
        if (!written)
            return written.error();
    }
    Output &out = context.out();
    const QString expires = QDateTime::fromMSecsSinceEpoch(terms.expiresMs).toUTC().toString(Qt::ISODate);
    JsonWriter json;
    json.beginObject().key("code").value(code).key("id").value(id).key("expires").value(expires);
    out.document(json.key("link").value(link).key("message").value(message).endObject());
    if (!given.has("link") && !given.has("message"))
        out.line(code);
    if (given.has("link"))
        out.line(link);
    if (!out.json()) {
        if (given.has("message"))
            out.bytes(message.toUtf8());
        out.bytes(drawing.toUtf8());
    }
    return done();
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
    const QString id = QString::fromLatin1(made->id.toLatin1());
    const Group named = workspace.get(*group).value_or(Group());
    const auto handed = handOut(context, *code, id, {made->expiresMs, terms.uses, terms.approval}, named);
    if (!handed)
        (void)workspace.withdrawInvite(*group, made->id); // nobody has got it
    return handed;
}

// What words hold that name an invitation: the code itself, also with spaces in it, or a file that somebody
// sent. `nowMs` of 0: whether or not it has expired.
Result<Invitation> invitationIn(const QString &text, std::int64_t nowMs)
{
    if (QFileInfo(text).isFile()) {
        const auto bytes = readImportFile(text);
        if (!bytes)
            return bytes.error();
        return decodeInvitation(QString::fromUtf8(*bytes), nowMs);
    }
    return decodeInvitation(text, nowMs);
}

// How an invitation stands, as a word for scripts.
QByteArray verdictName(InviteVerdict verdict)
{
    switch (verdict) {
    case InviteVerdict::Withdrawn:
        return "withdrawn";
    case InviteVerdict::UsedUp:
        return "used-up";
    case InviteVerdict::Expired:
        return "expired";
    default:
        return "open";
    }
}

QString verdictText(InviteVerdict verdict)
{
    switch (verdict) {
    case InviteVerdict::Withdrawn:
        return Words::tr("withdrawn");
    case InviteVerdict::UsedUp:
        return Words::tr("used up");
    case InviteVerdict::Expired:
        return Words::tr("expired");
    default:
        return Words::tr("open");
    }
}

Result<Done> inviteList(Context &context)
{
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const Invite &invite : (*workspace)->invites(*group)) {
        const InviteVerdict verdict = inviteVerdict(invite, context.clock().nowMs());
        const QString expires =
            QDateTime::fromMSecsSinceEpoch(invite.expiresMs).toUTC().toString(Qt::ISODate);
        json.beginObject().key("id").latin1(invite.id.toLatin1()).key("state").latin1(verdictName(verdict));
        json.key("standing").value(invite.standing).key("uses").value(invite.uses);
        json.key("used").value(invite.used).key("approval").value(invite.approval);
        json.key("expires").value(expires).endObject();
        rows.push_back({QString::fromLatin1(invite.id.toLatin1()), verdictText(verdict),
                        QStringLiteral("%1/%2").arg(invite.used).arg(invite.uses), expires,
                        valueName(invite.standing), invite.approval ? Words::tr("yes") : Words::tr("no")});
    }
    context.out().document(json.endArray());
    context.out().table({Words::tr("ID"), Words::tr("STATE"), Words::tr("USED"), Words::tr("UNTIL"),
                         Words::tr("STANDING"), Words::tr("APPROVAL")},
                        rows);
    return done();
}

// The invitation that words name: its code, or its id, which may be shortened.
Result<Uid> inviteGiven(const Workspace &workspace, const Id<Group> &group, const QString &text)
{
    const auto code = invitationIn(text, 0);
    if (code) {
        if (code->group != group.uid)
            return Error{Error::Kind::NotFound, Words::tr("This code is for another group; name that one.")};
        return inviteId(invitePublicKey(code->secret));
    }
    QString id = text.trimmed().toLower();
    std::vector<Uid> found;
    for (const Invite &invite : workspace.invites(group)) {
        if (!id.isEmpty() && QString::fromLatin1(invite.id.toLatin1()).startsWith(id))
            found.push_back(invite.id);
    }
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return Error{Error::Kind::NotFound, Words::tr("%n invitations begin with “%1”; write more of the id.",
                                                      nullptr, static_cast<int>(found.size()))
                                                .arg(forTerminal(text))};
    // What began like a code says itself what is wrong with it.
    if (text.contains(QLatin1String("cercle"), Qt::CaseInsensitive))
        return code.error();
    return Error{Error::Kind::NotFound,
                 Words::tr("There is no invitation “%1” in this group; see cerclectl invite list.")
                     .arg(forTerminal(text))};
}

Result<Done> inviteWithdraw(Context &context)
{
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto invite = inviteGiven(**workspace, *group, context.arguments().words.mid(1).join(u' '));
    if (!invite)
        return invite.error();
    const auto withdrawn = (*workspace)->withdrawInvite(*group, *invite);
    if (!withdrawn)
        return withdrawn.error();
    context.out().document(JsonWriter().beginObject().key("id").latin1(invite->toLatin1()).endObject());
    context.out().line(Words::tr("The invitation is withdrawn; nobody joins with its code any more."));
    return done();
}

Result<Done> join(Context &context)
{
    const auto endpoints = endpointsGiven(context.arguments());
    const auto lasts = context.arguments().seconds("wait", 30);
    if (!endpoints || !lasts)
        return endpoints ? lasts.error() : endpoints.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const QString given = context.arguments().words.join(u' ');
    auto invitation = invitationIn(given, 0);
    // Expired or not, whoever is in the group is in.
    if (invitation && (*workspace)->standing({invitation->group}).isEmpty())
        invitation = invitationIn(given, context.clock().nowMs());
    if (!invitation)
        return invitation.error();
    const auto code = encodeInvitation(*invitation);
    if (!code)
        return code.error();
    const auto joined = [&] {
        const Progress progress(Words::tr("Joining…"));
        const QuitOnSignal quit;
        return joinGroup(**workspace, *code, *endpoints, {}, static_cast<int>(*lasts));
    }();
    if (!joined)
        return joined.error();
    context.out().document(JsonWriter()
                               .beginObject()
                               .key("id")
                               .latin1(joined->group.uid.toLatin1())
                               .key("pending")
                               .value(joined->pending)
                               .key("already")
                               .value(joined->already)
                               .endObject());
    context.out().line(joined->group.toString());
    if (joined->already)
        context.out().line(Words::tr("This profile is already a member of this group."));
    if (joined->pending)
        context.out().line(Words::tr("An admin has to let you in; run cerclectl sync later."));
    return done();
}

// HOST:PORT to listen on, where port 0 is any free one.
Result<Endpoint> listenAddress(const QString &text)
{
    if (!text.endsWith(QLatin1String(":0")))
        return Endpoint::parse(text);
    auto endpoint = Endpoint::parse(text.chopped(1) + u'1');
    if (endpoint)
        endpoint->port = 0;
    return endpoint;
}

Result<Done> serveGroups(Context &context)
{
    const Arguments &given = context.arguments();
    const auto listen =
        listenAddress(given.has("listen") ? given.value("listen") : QStringLiteral("0.0.0.0:0"));
    if (!listen)
        return Error{Error::Kind::Usage, listen.error().text};
    const auto lasts = given.seconds("for", 0);
    if (!lasts)
        return lasts.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const QuitOnSignal quit;
    return serve(
        **workspace, listen->host, listen->port, static_cast<int>(*lasts),
        [&](const Endpoint &endpoint) {
            context.out().bytes("listening on " + endpoint.toString().toUtf8() + '\n');
            context.out().flush();
        },
        [&](const QString &sentence) {
            context.out().line(forTerminal(sentence));
            context.out().flush();
        });
}

Result<Done> sync(Context &context)
{
    const Arguments &given = context.arguments();
    const auto endpoints = endpointsGiven(given);
    const auto wait = given.seconds("wait", 30);
    if (!endpoints || !wait)
        return endpoints ? wait.error() : endpoints.error();
    std::vector<Id<Group>> groups;
    if (!given.words.isEmpty()) {
        const auto group = context.group(given.words.first());
        if (!group)
            return group.error();
        groups.push_back(*group);
    }
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto synced = [&] {
        const Progress progress(Words::tr("Syncing…"));
        const QuitOnSignal quit;
        return syncWith(**workspace, groups, *endpoints, static_cast<int>(*wait));
    }();
    if (!synced)
        return synced.error();
    context.out().document(JsonWriter()
                               .beginObject()
                               .key("peers")
                               .value(synced->peers)
                               .key("received")
                               .value(synced->received)
                               .key("notices")
                               .value(synced->notices)
                               .key("files")
                               .value(synced->files)
                               .key("missing_files")
                               .value(synced->missingFiles)
                               .endObject());
    for (const QString &notice : synced->notices)
        context.out().line(forTerminal(notice));
    if (!synced->missing.isEmpty())
        return Error{
            Error::Kind::Storage,
            Words::tr(
                "Both sides hold the same, but entries are missing on both: %1. Sync with another laptop "
                "that has them.")
                .arg(forTerminal(synced->missing.join(QStringLiteral("; "))))};
    // The entries are the same; what nobody who was reached has comes another time.
    if (!synced->missingFiles.isEmpty())
        context.out().line(
            Words::tr("%n files have not come: %1. A later sync brings them from a laptop that has them.",
                      nullptr, static_cast<int>(synced->missingFiles.size()))
                .arg(forTerminal(synced->missingFiles.mid(0, 5).join(QStringLiteral("; ")))));
    if (synced->files > 0)
        context.out().line(Words::tr("%n files came.", nullptr, synced->files));
    context.out().line(
        Words::tr("%n entries came; both sides hold the same.", nullptr, static_cast<int>(synced->received)));
    return done();
}

// What is known of the others without asking them.
Result<Done> peers(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const Node node(**workspace, NodeOptions::bulk());
    const auto moment = [](std::int64_t ms) {
        return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd hh:mm"))
                      : QString();
    };
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const NodePeer &peer : node.peers()) {
        json.beginObject().key("name").value(peer.name).key("seen").value(peer.lastSeenMs);
        json.key("had_everything").value(peer.caughtUpMs).key("addresses").beginArray();
        QStringList addresses;
        for (const Endpoint &address : peer.addresses)
            addresses += address.toString();
        for (const QString &address : addresses)
            json.value(address);
        json.endArray().endObject();
        rows.push_back({peer.name.isEmpty() ? Words::tr("(not known yet)") : peer.name,
                        moment(peer.lastSeenMs), moment(peer.caughtUpMs), addresses.join(u' ')});
    }
    context.out().document(json.endArray());
    if (rows.empty())
        context.out().line(Words::tr("No other laptop is known yet."));
    context.out().table(
        {Words::tr("LAPTOP"), Words::tr("SEEN"), Words::tr("HAD EVERYTHING"), Words::tr("ADDRESSES")}, rows);
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
          {{"uses", "N"},
           {"for", "48h"},
           {"approve"},
           {"observer"},
           {"at", "HOST:PORT", true},
           {"link"},
           {"message"},
           {"file", "FILE"},
           {"qr", "FILE"}}},
         QT_TRANSLATE_NOOP("Commands", "print a code that lets others join"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "The code works N times (once if left out) for 48 hours or as long as --for says. With "
             "--approve an admin lets each one in by hand; --at names addresses where this laptop "
             "listens. --link and --message print a cercle:// link or a message to paste in a chat instead; "
             "--file "
             "writes a .cercle file, --qr a PNG picture of a QR code (“-” draws it on the terminal)."),
         invite},
        {{"invite list", "GROUP", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "list the invitations of a group"),
         "",
         inviteList},
        {{"invite withdraw", "GROUP INVITE|CODE", 2, -1},
         QT_TRANSLATE_NOOP("Commands", "take an invitation back"),
         QT_TRANSLATE_NOOP("Commands",
                           "INVITE is the id that “invite” and “invite list” tell with --json, CODE the code "
                           "itself. Every laptop refuses the code as soon as it has heard of it."),
         inviteWithdraw},
        {{"join", "CODE", 1, -1, {{"at", "HOST:PORT", true}, {"wait", "SECONDS"}}},
         QT_TRANSLATE_NOOP("Commands", "join a group with a code and fetch it"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "CODE is the code, the message around it, or a file that holds it. --at names addresses "
             "to try before those in the code. Gives up when nothing has come for 30 seconds, or as long as "
             "--wait says."),
         join},
        {{"serve", "", 0, 0, {{"listen", "HOST:PORT"}, {"for", "SECONDS"}}},
         QT_TRANSLATE_NOOP("Commands", "stay up and sync with whoever comes"),
         QT_TRANSLATE_NOOP(
             "Commands", "The first line is “listening on HOST:PORT”; port 0 takes any free one. Ends after "
                         "SECONDS, or when asked to by SIGTERM or SIGINT."),
         serveGroups},
        {{"sync", "[GROUP]", 0, 1, {{"at", "HOST:PORT", true}, {"wait", "SECONDS"}}},
         QT_TRANSLATE_NOOP("Commands", "sync and end as soon as both sides hold the same entries and files"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "All groups if none is named; all laptops that are known if no address is given. Tries "
             "for 30 seconds, or as long as --wait says."),
         sync},
        {{"peers"},
         QT_TRANSLATE_NOOP("Commands", "list the other laptops, and when each had everything"),
         QT_TRANSLATE_NOOP("Commands",
                           "HAD EVERYTHING is empty as soon as something was written since, on either side."),
         peers},
    };
}

} // namespace cercle
