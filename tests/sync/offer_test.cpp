#include "catch.h"

#include "journal/identity.h"
#include "sync/invitation_message.h"
#include "sync/invitation_offer.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <sys/stat.h>

using namespace cercle;
using Trouble = InvitationArgument::Trouble;

namespace
{

Invitation sample()
{
    SeededRandom random(7);
    Invitation out;
    out.group = Uid::fromBytes(random.bytes(16));
    out.inviterPin = random.bytes(16);
    out.secret = random.bytes(16);
    out.expiresMs = 1795000000000;
    out.endpoints = {{QStringLiteral("192.168.1.20"), 4711}};
    return out;
}
const QString code = *encodeInvitation(sample());

QString problem(const QString &text)
{
    const InvitationOffer offer = readOffer(text, 0);
    CHECK_FALSE(offer.invitation);
    return offer.problem;
}

QString fileWith(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("a link gives its invitation and the names in it")
{
    const QString link = invitationLink(code, QStringLiteral("Algo & graphes"), QStringLiteral("Léa"));
    CHECK(link.startsWith(QStringLiteral("cercle://join/CERCLE1-")));
    CHECK(link.endsWith(QStringLiteral("?n=Algo%20%26%20graphes&f=L%C3%A9a")));
    for (const QString &text :
         {link, QStringLiteral("  ") + link + u'\n', QStringLiteral("CERCLE://JOIN/") + link.mid(14)}) {
        const InvitationOffer offer = readOffer(text, 0);
        REQUIRE(offer.invitation);
        CHECK(*offer.invitation == sample());
        CHECK(offer.group == QStringLiteral("Algo & graphes"));
        CHECK(offer.inviter == QStringLiteral("Léa"));
        CHECK(offer.code == code);
        CHECK(offer.problem.isEmpty());
    }
    CHECK(readOffer(invitationLink(code), 0).group.isEmpty());
}

TEST_CASE("the six words are those of the laptop that invites")
{
    Hash id{};
    const QByteArray pin = sample().inviterPin;
    std::copy(pin.begin(), pin.end(), id.bytes.begin());
    CHECK(readOffer(code, 0).words() == sixWords(id));
    CHECK(readOffer(QStringLiteral("x"), 0).words().isEmpty());
}

TEST_CASE("broken links say what is wrong and give nothing")
{
    CHECK(problem(QStringLiteral("cercle://join/")).contains(QStringLiteral("CERCLE1")));
    CHECK(problem(QStringLiteral("cercle://join/") + code.left(60)).contains(QStringLiteral("incomplete")));
    CHECK(problem(QStringLiteral("cercle://join/") + code.left(60) + QStringLiteral("?n=Algo"))
              .contains(QStringLiteral("incomplete")));
    CHECK(problem(QStringLiteral("cercle://leave/") + code).contains(QStringLiteral("does not know")));
    CHECK(problem(QStringLiteral("cercle:join/") + code).contains(QStringLiteral("does not know")));
    CHECK(problem(QStringLiteral("cercle://evil.example/join/") + code)
              .contains(QStringLiteral("does not know")));
    CHECK(problem(QStringLiteral("cercle://join/CERCLE2") + code.mid(7))
              .contains(QStringLiteral("newer version")));
    CHECK(problem(QStringLiteral("cercle://join/") + code + u'?' + QString(2100, u'x'))
              .contains(QStringLiteral("longer")));
    const InvitationOffer late = readOffer(code, sample().expiresMs + 3600 * 1000);
    CHECK_FALSE(late.invitation);
    CHECK(late.problem.contains(QStringLiteral("expired")));
}

TEST_CASE("names lose what would turn or break a line, and are shortened")
{
    const QString bad = QStringLiteral("A\u202Eb\n\u2066c\u0007  d");
    CHECK(readOffer(QStringLiteral("cercle://join/") + code + QStringLiteral("?n=")
                        + QString::fromLatin1(QUrl::toPercentEncoding(bad)),
                    0)
              .group
          == QStringLiteral("Ab c d"));
    const QString longest =
        readOffer(QStringLiteral("cercle://join/") + code + QStringLiteral("?n=") + QString(900, u'x'), 0)
            .group;
    CHECK(longest.size() == 121);
    CHECK(invitationLink(code, QString(200, QChar(0x4E00)), QString(200, QChar(0x4E00)))
          == invitationLink(code));
}

TEST_CASE("a file gives its invitation; a broken one says so")
{
    QTemporaryDir folder;
    const auto opened = [&](const char *name, const QByteArray &bytes) {
        return readOffer(openInvitation(fileWith(folder, name, bytes)), 0);
    };
    const InvitationOffer good =
        opened("a.cercle", invitationFile(code, QStringLiteral("Graphs"), QStringLiteral("Tom")));
    REQUIRE(good.invitation);
    CHECK(*good.invitation == sample());
    CHECK(good.group == QStringLiteral("Graphs"));
    CHECK(good.inviter == QStringLiteral("Tom"));
    CHECK(opened("bare.cercle", code.toUtf8()).invitation);
    CHECK(opened("b.cercle", "").problem.contains(QStringLiteral("holds no invitation")));
    CHECK(opened("c.cercle", QByteArray("\x89PNG\0\xff", 6))
              .problem.contains(QStringLiteral("holds no invitation")));
    CHECK(opened("d.cercle", "{\"kind\":\"cercle-invitation\",\"v\":1}")
              .problem.contains(QStringLiteral("holds no invitation")));
    CHECK(opened("e.cercle", "{\"kind\":\"cercle-invitation\",\"v\":2,\"code\":\"x\"}")
              .problem.contains(QStringLiteral("newer")));
    CHECK(opened("f.cercle", invitationFile(code.left(70), {}, {}))
              .problem.contains(QStringLiteral("incomplete")));
    CHECK(opened("g.cercle", QByteArray(20000, ' ')).problem.contains(QStringLiteral("larger")));
}

TEST_CASE("an argument is a link, a code, a path or a file: URL")
{
    QTemporaryDir folder;
    const QString path = fileWith(folder, "mon groupe.cercle", "x");
    CHECK(openInvitation(path) == InvitationArgument{Trouble::None, true, QStringLiteral("x")});
    CHECK(openInvitation(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded))
          == InvitationArgument{Trouble::None, true, QStringLiteral("x")});
    CHECK(openInvitation(code) == InvitationArgument{Trouble::None, false, code});
    CHECK(openInvitation(folder.filePath(QStringLiteral("no.cercle"))).trouble == Trouble::FileMissing);
    CHECK(openInvitation(QStringLiteral("file:///nowhere/x")).trouble == Trouble::FileMissing);
    CHECK(openInvitation(folder.path()).trouble == Trouble::FileUnreadable);
    const QString pipe = folder.filePath(QStringLiteral("p.cercle"));
    REQUIRE(::mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    CHECK(openInvitation(pipe).trouble == Trouble::FileUnreadable); // and is not waited for
    CHECK(openInvitation(QString(3000, u'x')).trouble == Trouble::LinkTooLong);
    CHECK(openInvitation(QString()) == InvitationArgument());
    for (const Trouble trouble :
         {Trouble::LinkTooLong, Trouble::FileMissing, Trouble::FileUnreadable, Trouble::FileTooLarge}) {
        const InvitationOffer offer = readOffer({trouble, true, QStringLiteral("a\u202Eb.cercle")}, 0);
        CHECK(offer.problem.size() > 30);
        CHECK_FALSE(offer.problem.contains(QChar(0x202E)));
    }
}

TEST_CASE("a message in the group's language holds all that a joiner needs")
{
    Group group;
    group.title = QStringLiteral("Graphs");
    group.goal = QStringLiteral("Pass in June");
    group.zone = QStringLiteral("Europe/Paris");
    group.language = QStringLiteral("en");
    const QString link = invitationLink(code, group.title, QStringLiteral("Léa"));
    const QString message = invitationMessage(group, link, {sample().expiresMs, 1, false});
    CHECK(message.contains(QStringLiteral("“Graphs”")));
    CHECK(message.contains(QStringLiteral("Pass in June")));
    CHECK(message.contains(QStringLiteral("Europe/Paris")));
    CHECK(message.contains(QStringLiteral("for one person")));
    const InvitationOffer offer = readOffer(message, 0);
    REQUIRE(offer.invitation);
    CHECK(*offer.invitation == sample());
    CHECK(offer.group == group.title);
    CHECK(offer.inviter == QStringLiteral("Léa"));
    CHECK(invitationMessage(group, link, {sample().expiresMs, 40, true})
              .contains(QStringLiteral("at most 40 people")));
    // Quoted and re-wrapped by a mail program it is still the same invitation.
    CHECK(readOffer(QStringLiteral("> ")
                        + QString(message).replace(QStringLiteral("-"), QStringLiteral("-\n> ")),
                    0)
              .invitation);
}
