#include "exchange/export_links.h"
#include "exchange/links_parser.h"

#include "catch.h"

using namespace cercle;

namespace
{

Resource resource(const QString &title, const QString &url, const QStringList &tags = {},
                  const QString &comment = {})
{
    Resource out;
    out.title = title;
    out.url = QUrl(url);
    out.tags = tags;
    out.comment = comment;
    return out;
}

LinkList readAgain(const std::vector<Resource> &resources)
{
    const auto list =
        parseLinks(QStringLiteral("library.md"), exportLinks(QStringLiteral("Graphs"), resources));
    REQUIRE(list.ok());
    return *list;
}

const LinkEntry &entryOf(const LinkList &list, const QString &title)
{
    for (const LinkEntry &entry : list.entries) {
        if (entry.title == title)
            return entry;
    }
    QStringList there;
    for (const LinkEntry &entry : list.entries)
        there << entry.title;
    FAIL(title.toStdString() << " is not in " << there.join(u'|').toStdString());
    return list.entries.front();
}

} // namespace

TEST_CASE("a library that is exported as Markdown comes back with titles, tags and comments")
{
    const auto list = readAgain({
        resource(
            QStringLiteral("Dijkstra [step] by *step*"), QStringLiteral("https://example.org/a_(b)?q=1&r=2"),
            {QStringLiteral("Algorithms"), QStringLiteral("Paths")}, QStringLiteral("12 min\nwith examples")),
        resource(QStringLiteral("1. C# & <templates> &amp; more"), QStringLiteral("https://example.org/c"),
                 {QStringLiteral("C#")}),
        resource(QStringLiteral("Algorithms at large"), QStringLiteral("https://example.org/d"),
                 {QStringLiteral("Algorithms")}),
        resource(QStringLiteral("No tag"), QStringLiteral("https://example.org/e")),
    });
    CHECK(list.notTaken.empty());
    REQUIRE(list.entries.size() == 4);
    const LinkEntry &first = entryOf(list, QStringLiteral("Dijkstra [step] by *step*"));
    CHECK(first.tags == QStringList{QStringLiteral("Algorithms"), QStringLiteral("Paths")});
    CHECK(first.canonical == canonicalUrl(QUrl(QStringLiteral("https://example.org/a_(b)?q=1&r=2"))));
    CHECK(first.comment == QStringLiteral("12 min with examples"));
    CHECK(entryOf(list, QStringLiteral("1. C# & <templates> &amp; more")).tags
          == QStringList{QStringLiteral("C#")});
    CHECK(entryOf(list, QStringLiteral("Algorithms at large")).tags
          == QStringList{QStringLiteral("Algorithms")});
    CHECK(entryOf(list, QStringLiteral("No tag")).tags.isEmpty());
}

TEST_CASE("more tags than Markdown has headings come back all the same")
{
    QStringList tags;
    for (const char c : {'a', 'b', 'c', 'd', 'e', 'f', 'g'})
        tags << QString(3, QLatin1Char(c));
    const auto list =
        readAgain({resource(QStringLiteral("All"), QStringLiteral("https://example.org/all"), tags)});
    REQUIRE(list.entries.size() == 1);
    QStringList found = list.entries[0].tags;
    found.sort();
    CHECK(found == tags);
}

TEST_CASE("a library without tags has no heading that would be read as one")
{
    const auto list = readAgain({resource(QStringLiteral("One"), QStringLiteral("https://example.org/1"))});
    REQUIRE(list.entries.size() == 1);
    CHECK(list.entries[0].tags.isEmpty());
}

TEST_CASE("what has no link that may be followed is named without one")
{
    const QByteArray text =
        exportLinks({}, {resource(QStringLiteral("On paper"), {}),
                         resource(QStringLiteral("Trap"), QStringLiteral("javascript:alert(1)"))});
    CHECK(text == "* On paper\n* Trap\n");
}
