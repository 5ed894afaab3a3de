#include "catch.h"

#include "net/address_book.h"

#include <QTemporaryDir>

using namespace cercle;

namespace
{
QByteArray pin(char c)
{
    return QByteArray(pinBytes, c);
}
Uid uid(char c)
{
    return Uid::fromBytes(QByteArray(16, c));
}
const Endpoint here{QStringLiteral("192.168.1.20"), 4711};
const Endpoint there{QStringLiteral("fe80::1"), 4712};
} // namespace

TEST_CASE("what is remembered is there after a restart")
{
    QTemporaryDir folder;
    {
        AddressBook book(folder.path());
        REQUIRE(book.peers().empty());
        book.remember(pin('a'), {here}, {uid('g')}, 1000);
        book.remember(pin('a'), {there}, {uid('h')}, 2000);
        book.remember(pin('b'), {}, {}, 3000);
        REQUIRE(book.save().ok());
    }
    const AddressBook book(folder.path());
    REQUIRE(book.peers().size() == 2);
    REQUIRE(book.find(pin('a'))->addresses == std::vector{there, here}); // the latest first
    REQUIRE(book.find(pin('a'))->groups == std::vector{uid('g'), uid('h')});
    REQUIRE(book.find(pin('a'))->lastSeenMs == 2000);
    REQUIRE(book.find(pin('c')) == nullptr);
}

TEST_CASE("only the last four addresses of a laptop are kept")
{
    QTemporaryDir folder;
    AddressBook book(folder.path());
    for (std::uint16_t port = 1; port <= 9; ++port)
        book.remember(pin('a'), {{here.host, port}}, {}, port);
    REQUIRE(book.find(pin('a'))->addresses.size() == 4);
    REQUIRE(book.find(pin('a'))->addresses.front().port == 9);
}

TEST_CASE("a file that is no address book counts as empty and is replaced")
{
    for (const QByteArray &text :
         {QByteArray("rubbish"), QByteArray("{\"peers\":5}"), QByteArray("{\"peers\":[{},{\"pin\":\"x\"}]}"),
          QByteArray(), QByteArray(2 << 20, '[')}) {
        QTemporaryDir folder;
        QFile file(folder.path() + QStringLiteral("/peers.json"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        AddressBook book(folder.path());
        REQUIRE(book.peers().empty());
        book.remember(pin('a'), {here}, {}, 1);
        REQUIRE(book.save().ok());
        REQUIRE(AddressBook(folder.path()).peers().size() == 1);
    }
}

TEST_CASE("a folder that cannot be written is an error with its name")
{
    AddressBook book(QStringLiteral("/nonexistent/profile"));
    book.remember(pin('a'), {here}, {}, 1);
    const auto kept = book.save();
    REQUIRE_FALSE(kept.ok());
    REQUIRE(kept.error().kind == Error::Kind::Storage);
    REQUIRE(kept.error().text.contains(QStringLiteral("/nonexistent/profile")));
}
