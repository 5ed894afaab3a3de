#include "exchange/links_parser.h"

#include "catch.h"

using namespace cercle;

namespace
{

LinkList parsed(const QByteArray &text, const char *file = "list.md")
{
    const auto list = parseLinks(QString::fromUtf8(file), text);
    REQUIRE(list.ok());
    return *list;
}

} // namespace

TEST_CASE("a list of links under headings becomes entries with tags, author and kind")
{
    const LinkList list =
        parsed("### Index\n\n* [Python](#python)\n    * [Django](#django)\n\n"
               "### <a id=\"x\"></a>Python\n\n"
               "* [Un *bon* livre](https://example.org/livre) - Léa Martin, Tom (HTML, PDF)\n"
               "* [Film](https://www.youtube.com/watch?v=1)\n"
               "#### Django\n* [Guide](https://example.org/g.PDF) \xE2\x80\x93 Wei\n"
               "### C\\#\n* [Sharp](http://example.org/sharp/)\n",
               "free-books-fr.md");
    REQUIRE(list.entries.size() == 4);
    CHECK(list.indexAnchors == 2);
    CHECK(list.notTaken.empty());
    const LinkEntry &first = list.entries[0];
    CHECK(first.title == QStringLiteral("Un bon livre"));
    CHECK(first.url == QUrl(QStringLiteral("https://example.org/livre")));
    CHECK(first.comment == QStringLiteral("Léa Martin, Tom (HTML, PDF)"));
    CHECK(first.tags == QStringList(QStringLiteral("Python")));
    CHECK(first.language == QStringLiteral("fr"));
    CHECK(first.kind == QStringLiteral("link"));
    CHECK(first.line == 8);
    CHECK(list.entries[1].kind == QStringLiteral("video"));
    CHECK(list.entries[2].kind == QStringLiteral("document"));
    CHECK(list.entries[2].tags == QStringList({QStringLiteral("Python"), QStringLiteral("Django")}));
    CHECK(list.entries[2].comment == QStringLiteral("Wei"));
    CHECK(list.entries[3].tags == QStringList(QStringLiteral("C#")));
}

TEST_CASE("the language comes from a heading, else from the file's name")
{
    const QByteArray text = "## French\n* [a](https://x.org/a)\n## C\n* [b](https://x.org/b)\n## "
                            "Deutsch\n### Go\n* [c](https://x.org/c)\n";
    const LinkList list = parsed(text, "books-langs.md");
    REQUIRE(list.entries.size() == 3);
    CHECK(list.entries[0].language == QStringLiteral("fr"));
    CHECK(list.entries[0].tags.isEmpty());
    CHECK(list.entries[1].language == QStringLiteral("en"));
    CHECK(list.entries[1].tags == QStringList(QStringLiteral("C")));
    CHECK(list.entries[2].language == QStringLiteral("de"));
    CHECK(list.entries[2].tags == QStringList(QStringLiteral("Go")));
    CHECK(parsed(text, "books-pt_BR.md").entries[1].language == QStringLiteral("pt"));
    CHECK(parsed(text, "books.md").entries[1].language.isEmpty());
    CHECK(parsed(text, "books-zzz.md").entries[1].language.isEmpty());
}

TEST_CASE("a single heading above all others is the title, not a tag")
{
    const LinkList list =
        parsed("# My list\n\n## 1 - Tools\n- [a](https://x.org/a)\n\n## Git\n- [b](https://x.org/b)\n");
    REQUIRE(list.entries.size() == 2);
    CHECK(list.entries[0].tags == QStringList(QStringLiteral("Tools")));
    CHECK(list.entries[1].tags == QStringList(QStringLiteral("Git")));
}

TEST_CASE("one entry per canonical address, with the tags of its twins")
{
    struct Case {
        const char *one, *other;
        bool same;
    };
    const Case cases[] = {{"https://x.org/a", "https://x.org/a/", true},
                          {"https://X.org/a", "HTTPS://x.ORG/a#part", true},
                          {"https://x.org", "https://x.org:443/", true},
                          {"https://x.org/a/../b", "https://x.org/b", true},
                          {"https://x.org/A", "https://x.org/a", false},
                          {"http://x.org/a", "https://x.org/a", false},
                          {"https://x.org/?a=1", "https://x.org/?a=2", false},
                          {"https://x.org/#/one", "https://x.org/#/two", false},
                          {"https://x.org/#!one", "https://x.org/", false},
                          {"https://x.org/%C3%A9", "https://x.org/é", true}};
    for (const Case &one : cases) {
        INFO(one.one << " " << one.other);
        CHECK((canonicalUrl(QUrl(QString::fromUtf8(one.one)))
               == canonicalUrl(QUrl(QString::fromUtf8(one.other))))
              == one.same);
    }
    const LinkList list =
        parsed("## A\n* [first](https://x.org/a)\n## B\n* [again](https://X.org/a/#top) - Lea\n");
    REQUIRE(list.entries.size() == 1);
    CHECK(list.repeated == 1);
    CHECK(list.entries[0].title == QStringLiteral("first"));
    CHECK(list.entries[0].url == QUrl(QStringLiteral("https://x.org/a")));
    CHECK(list.entries[0].tags == QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    CHECK(list.entries[0].comment == QStringLiteral("Lea"));
}

TEST_CASE("every form of link is found")
{
    struct Case {
        const char *text, *title, *comment;
    };
    const Case cases[] = {{"- <https://x.org/a>", "https://x.org/a", ""},
                          {"- https://x.org/a", "https://x.org/a", ""},
                          {"- The guide: https://x.org/a", "The guide", ""},
                          {"- [The guide] (https://x.org/a)", "The guide", ""},
                          {"- **[T](https://x.org/a)**: why", "T", "why"},
                          {"- [T][ref] - Lea\n\n[ref]: https://x.org/a", "T", "Lea"},
                          {"1. [T](https://x.org/a \"tip\") \xE2\x80\x94 Lea", "T", "Lea"},
                          {"- Lea: [T](https://x.org/a) (PDF)", "T", "Lea \xE2\x80\x93 (PDF)"},
                          {"[T](https://x.org/a) - Lea", "T", "Lea"},
                          {"> * [T](https://x.org/a)", "T", ""},
                          {"* [a &amp; b](https://x.org/a)", "a & b", ""},
                          {"* [](https://x.org/a)", "https://x.org/a", ""}};
    for (const Case &one : cases) {
        INFO(one.text);
        const LinkList list = parsed(one.text);
        REQUIRE(list.entries.size() == 1);
        CHECK(list.entries[0].title == QString::fromUtf8(one.title));
        CHECK(list.entries[0].comment == QString::fromUtf8(one.comment));
        CHECK(list.entries[0].canonical == QStringLiteral("https://x.org/a"));
    }
}

TEST_CASE("what looked like a link and was not taken is listed with line and reason")
{
    struct Case {
        const char *text, *reason;
    };
    const Case cases[] = {{"\n* [a](other.md)", "https://"},
                          {"\n* [a](javascript:alert(1))", "https://"},
                          {"\n* [a](ftp://x.org/a)", "https://"},
                          {"\n* [a](mailto:lea@x.org)", "e-mail"},
                          {"\n* ![a](https://x.org/a.png)", "image"},
                          {"\n* [a](https://x.org/a b)", "spaces"},
                          {"\nRead [a](https://x.org/a) now.", "sentence"},
                          {"\n<a href=\"https://x.org/a\">a</a>\n<p>", "HTML"},
                          {"\n<div>https://x.org/a</div>", "HTML"}};
    for (const Case &one : cases) {
        INFO(one.text);
        const LinkList list = parsed(one.text);
        CHECK(list.entries.size() <= 1); // a broken link may still hold a bare address
        REQUIRE_FALSE(list.notTaken.empty());
        CHECK(list.notTaken[0].line == 2);
        CHECK(list.notTaken[0].reason.contains(QString::fromUtf8(one.reason)));
    }
    const LinkList table = parsed("|a|b|\n|-|-|\n|[x](https://x.org/a)|[y](https://x.org/b)|\n");
    CHECK(table.notTaken.size() == 2);
    CHECK(table.notTaken[0].reason.contains(QStringLiteral("table")));
    const LinkList second = parsed("* [a](https://x.org/a) - Lea ([PDF](https://x.org/a.pdf))\n");
    REQUIRE(second.entries.size() == 1);
    CHECK(second.entries[0].comment == QStringLiteral("Lea (PDF: https://x.org/a.pdf)"));
    CHECK(second.notTaken.size() == 1);
}

TEST_CASE("malformed lists are refused or read without harm")
{
    CHECK_FALSE(parseLinks(QStringLiteral("a.md"), "* [caf\xE9](https://x.org)").ok());
    CHECK_FALSE(parseLinks(QStringLiteral("a.md"), QByteArrayView("a\0b", 3)).ok());
    CHECK(parsed("").entries.empty());
    CHECK(parsed("\xEF\xBB\xBF* [a](https://x.org/a)\r\n* [b](https://x.org/b)\r\n").entries.size() == 2);
    CHECK(parsed(QByteArray(5000, '>') + " [a](https://x.org/a)").entries.size() == 1);
    CHECK(parsed(QByteArray("* [a](").repeated(5000)).entries.empty());
}
