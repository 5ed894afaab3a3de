#include "models/resource_words.h"

#include "catch.h"

#include <QMimeData>

using namespace cercle;

namespace
{

QString titled(const char *url)
{
    return proposedTitle(QUrl(QString::fromUtf8(url)));
}

QString readAs(const char *typed)
{
    const auto link = readLink(QString::fromUtf8(typed));
    return !link ? QStringLiteral("refused") : *link ? (*link)->toString(QUrl::FullyEncoded) : QString();
}

} // namespace

TEST_CASE("an address makes a title of its last telling part, else of its host")
{
    CHECK(titled("https://fr.wikipedia.org/wiki/Algorithme_de_Dijkstra")
          == QStringLiteral("Algorithme de Dijkstra"));
    CHECK(titled("https://example.org/notes/shortest-paths.html") == QStringLiteral("Shortest paths"));
    CHECK(titled("https://www.youtube.com/watch?v=abc") == QStringLiteral("youtube.com"));
    CHECK(titled("https://visualgo.net/") == QStringLiteral("visualgo.net"));
    CHECK(titled("https://example.org/12345") == QStringLiteral("example.org"));
    CHECK(titled("https://example.org/%C3%89tude%20de%20cas") == QStringLiteral("Étude de cas"));
    CHECK(titled("mailto:lina@example.org") == QStringLiteral("lina@example.org"));
}

TEST_CASE("what is typed becomes a link that may be followed, or a sentence")
{
    CHECK(readAs(" https://example.org/a ") == QStringLiteral("https://example.org/a"));
    CHECK(readAs("example.org/a") == QStringLiteral("https://example.org/a"));
    CHECK(readAs("example.org:8080/a") == QStringLiteral("https://example.org:8080/a"));
    CHECK(readAs("mailto:lina@example.org") == QStringLiteral("mailto:lina@example.org"));
    CHECK(readAs("").isEmpty());
    for (const char *bad : {"javascript:alert(1)", "file:///etc/passwd", "/home/lina/notes.pdf", "two words",
                            "word", "ftp://example.org/x", "https://", "data:text/html,x"})
        CHECK(readAs(bad) == QStringLiteral("refused"));
    const auto file = readLink(QStringLiteral("/home/lina/notes.pdf"));
    REQUIRE_FALSE(file.ok());
    CHECK(file.error().text.contains(QStringLiteral("notes.pdf")));
}

TEST_CASE("tags are trimmed and none comes twice")
{
    CHECK(readTags(QStringLiteral(" graphs, Graphs,, #paths , two  words ,"))
          == QStringList{QStringLiteral("graphs"), QStringLiteral("paths"), QStringLiteral("two words")});
    CHECK(readTags({}).isEmpty());
}

TEST_CASE("links are found in a message, without the signs around them")
{
    const auto found = linksIn(QStringLiteral("See (https://example.org/a_(b)), https://example.org/c. And "
                                              "HTTPS://EXAMPLE.org/d! Again https://example.org/c"));
    REQUIRE(found.links.size() == 3);
    CHECK(found.links[0].url == QUrl(QStringLiteral("https://example.org/a_(b)")));
    CHECK(found.links[1].url == QUrl(QStringLiteral("https://example.org/c")));
    CHECK(linksIn(QStringLiteral("no link here")).links.empty());
}

TEST_CASE("a browser's link brings its title, and files are told apart")
{
    QMimeData link;
    link.setUrls({QUrl(QStringLiteral("https://example.org/a"))});
    link.setHtml(QStringLiteral("<a href=\"https://example.org/a\">Dijkstra <b>step</b> by step</a>"));
    const auto found = linksIn(link);
    REQUIRE(found.links.size() == 1);
    CHECK(found.links[0].title == QStringLiteral("Dijkstra step by step"));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/notes.pdf")),
                   QUrl(QStringLiteral("https://example.org/b"))});
    const auto both = linksIn(files);
    CHECK(both.links.size() == 1);
    CHECK(both.files == QStringList{QStringLiteral("notes.pdf")});
    QMimeData text;
    text.setText(QStringLiteral("example.org/bare"));
    CHECK(linksIn(text).links.size() == 1);
    QMimeData script;
    script.setText(QStringLiteral("javascript:alert(1)"));
    CHECK(linksIn(script).links.empty());
}

TEST_CASE("a title of a megabyte is cut before it is shown")
{
    Resource resource;
    resource.title = QString(1 << 20, u'x');
    CHECK(titleOf(resource).size() < 1000);
    resource.title.clear();
    resource.url = QUrl(QStringLiteral("https://example.org/shortest-paths"));
    CHECK(titleOf(resource) == QStringLiteral("Shortest paths"));
}
