#include "exchange/markdown.h"
#include "exchange/safe_text.h"

#include "catch.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace cercle;

namespace
{

QString page(const QString &markdown, const NoteOptions &options = {})
{
    return renderMarkdown(markdown.toUtf8(), HtmlTarget::Page, options).html;
}

QString rich(const QString &markdown)
{
    return renderMarkdown(markdown.toUtf8(), HtmlTarget::RichText).html;
}

} // namespace

TEST_CASE("Markdown becomes the HTML that people expect")
{
    struct Case {
        const char *name, *markdown, *html;
    };
    const Case cases[] = {
        {"paragraph", "a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"},
        {"hard break", "a  \nb", "<p>a<br>b</p>\n"},
        {"soft break", "a\nb", "<p>a b</p>\n"},
        {"strikethrough", "~~old~~ new", "<p><del>old</del> new</p>\n"},
        {"bare address", "see https://example.org/a",
         "<p>see <a href=\"https://example.org/a\" rel=\"noreferrer "
         "noopener\">https://example.org/a</a></p>\n"},
        {"tight list", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
        {"loose list", "- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"},
        {"numbered from three", "3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"},
        {"tasks", "- [ ] a\n- [x] b",
         "<ul>\n<li class=\"task\">&#9744;&nbsp;a</li>\n<li class=\"task\">&#9745;&nbsp;b</li>\n</ul>\n"},
        {"code", "```cpp\nint a<b>;\n```", "<pre><code>int a&lt;b&gt;;</code></pre>\n"},
        {"quote", "> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"},
        {"rule", "---", "<hr>\n"},
        {"byte order mark", "\uFEFF# A", "<h1 id=\"a\">A</h1>\n"},
        {"CRLF", "a\r\nb\r\n\r\nc", "<p>a b</p>\n<p>c</p>\n"},
    };
    for (const Case &one : cases) {
        INFO(one.name);
        CHECK(page(QString::fromUtf8(one.markdown)) == QString::fromUtf8(one.html));
    }
}

TEST_CASE("a table keeps its header, its columns and their alignment")
{
    const QString html = page(QStringLiteral("|a|b|c|\n|:-|:-:|-:|\n|1|2|"));
    CHECK(html.contains(QStringLiteral(
        "<thead><tr><th style=\"text-align:left\">a</th><th style=\"text-align:center\">b</th>")));
    CHECK(html.contains(QStringLiteral("<td style=\"text-align:right\"></td></tr>")));
}

TEST_CASE("only web and mail addresses become links; others are shown with their address")
{
    struct Case {
        const char *markdown, *href, *shown;
    };
    const Case cases[] = {
        {"[a](http://x.org/)", "http://x.org/", "a"},
        {"[a](HTTPS://X.org/Y)", "https://x.org/Y", "a"},
        {"[a](mailto:lea@x.org)", "mailto:lea@x.org", "a"},
        {"[a](https://x.org/é?q=ü z)", "", "[a](https://x.org/é?q=ü z)"},
        {"[a](<https://x.org/é z>)", "https://x.org/%C3%A9%20z", "a"},
        {"[a](javascript:alert(1))", "", "a (javascript:alert(1))"},
        {"[a](&#106;avascript:alert(1))", "", "a (javascript:alert(1))"},
        {"[a](java\tscript:alert(1))", "", ""},
        {"[a](file:///etc/passwd)", "", "a (file:///etc/passwd)"},
        {"[a](data:text/html,x)", "", "a (data:text/html,x)"},
        {"[a](smb://host/share)", "", "a (smb://host/share)"},
        {"[a](../guide.md)", "", "a (../guide.md)"},
        {"[a](//x.org/y)", "", "a (//x.org/y)"},
        {"[a](#there)", "", "a"},
        {"[a](https://)", "", "a (https://)"},
        {"<ftp://x.org/y>", "", "ftp://x.org/y"},
        {"![a plan](https://x.org/p.png)", "https://x.org/p.png", "a plan"},
        {"![](https://x.org/p.png)", "https://x.org/p.png", "https://x.org/p.png"},
        {"![plan](p.png)", "", "plan (p.png)"},
    };
    for (const Case &one : cases) {
        INFO(one.markdown);
        for (const HtmlTarget target : {HtmlTarget::Page, HtmlTarget::RichText}) {
            const QString html = renderMarkdown(one.markdown, target).html,
                          shown = QString::fromUtf8(one.shown);
            const QString href = QString::fromUtf8(one.href);
            CHECK_FALSE(html.contains(QStringLiteral("<img")));
            CHECK(html.contains(QStringLiteral("<a href=\"%1\"").arg(href)) == !href.isEmpty());
            QTextDocument document;
            document.setHtml(html);
            if (!shown.isEmpty())
                CHECK(document.toPlainText().trimmed() == shown);
        }
    }
}

TEST_CASE("raw HTML is shown, never obeyed; comments are left out")
{
    for (const QString &markdown :
         {QStringLiteral("<script>alert(1)</script>"), QStringLiteral("a <b onclick=x>b</b>"),
          QStringLiteral("<img src=x onerror=y>"), QStringLiteral("<iframe src=\"file:///etc\">"),
          QStringLiteral("a <style>*{}</style>"), QStringLiteral("x <svg/onload=y>")}) {
        INFO(markdown.toStdString());
        const QString html = page(markdown);
        CHECK_FALSE(html.contains(QRegularExpression(QStringLiteral("<(script|b|img|iframe|style|svg)\\b"))));
        CHECK(html.contains(QStringLiteral("&lt;")));
    }
    CHECK(page(QStringLiteral("a <!-- secret --> b")) == QStringLiteral("<p>a  b</p>\n"));
    CHECK(page(QStringLiteral("<!-- one\n\ntwo -->\n\nc")) == QStringLiteral("<p>c</p>\n"));
    CHECK(page(QStringLiteral("a<br/>b")) == QStringLiteral("<p>a<br>b</p>\n"));
    CHECK(
        page(QStringLiteral("# \"<x>\" & 'y'")).contains(QStringLiteral("&quot;&lt;x&gt;&quot; &amp; 'y'")));
}

TEST_CASE("headings are collected with unique anchors")
{
    const auto made =
        renderMarkdown("# Été *2026*\n\n## Notes\n\n> ## Notes\n\n- # !?\n\n## Notes-1\n", HtmlTarget::Page);
    REQUIRE(made.headings.size() == 5);
    CHECK(made.headings[0].text == QStringLiteral("Été 2026"));
    CHECK(made.headings[0].anchor == QStringLiteral("été-2026"));
    CHECK(made.headings[1].anchor == QStringLiteral("notes"));
    CHECK(made.headings[2].anchor == QStringLiteral("notes-1"));
    CHECK(made.headings[3].anchor == QStringLiteral("section"));
    CHECK(made.headings[4].anchor == QStringLiteral("notes-1-1"));
    CHECK(made.headings[1].level == 2);
    CHECK(renderMarkdown("##### a", HtmlTarget::Page, {3, false}).headings[0].level == 6);
}

TEST_CASE("Qt's rich text shows what its own importer loses")
{
    QTextDocument document;
    document.setHtml(
        rich(QStringLiteral("> quoted\n\n| head | b |\n|--|--|\n| 1 | 2 |\n\n- [x] done ~~struck~~")));
    const QString text = document.toPlainText();
    CHECK(text.contains(QStringLiteral("head")));
    CHECK(text.contains(QChar(0x2611)));
    bool struck = false;
    int tables = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            struck = struck
                     || (at.fragment().text() == QStringLiteral("struck")
                         && at.fragment().charFormat().fontStrikeOut());
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            ++tables;
            CHECK(table->cellAt(0, 0).firstCursorPosition().block().text() == QStringLiteral("head"));
            CHECK(table->rows() == 2);
        }
    }
    CHECK(struck);
    CHECK(tables == 1);
}

TEST_CASE("an unbroken run gets a place to break every 2,000 characters, across its pieces")
{
    const QString html =
        page(QStringLiteral("**") + QString(1500, u'a') + QStringLiteral("**") + QString(1500, u'b'));
    const qsizetype at = html.indexOf(QChar(0x200B));
    CHECK(html.count(QChar(0x200B)) == 1);
    CHECK(html.mid(at - 1, 3) == QStringLiteral("b\u200Bb"));
    CHECK(page(QString(400000, u'x')).count(QChar(0x200B)) == 199);
    CHECK(page(QStringLiteral("ab ").repeated(5000)).count(QChar(0x200B)) == 0);
    CHECK(
        renderMarkdown("```\n" + QByteArray(5000, 'c') + "\n```", HtmlTarget::Page).html.count(QChar(0x200B))
        == 2);
}

TEST_CASE("marks, overrides and control characters are tamed for display")
{
    CHECK(page(QStringLiteral("e") + QString(50, QChar(0x301)))
          == QStringLiteral("<p>e") + QString(8, QChar(0x301)) + QStringLiteral("</p>\n"));
    CHECK(page(QStringLiteral("invoice\u202Efdp.desktop"))
          == QStringLiteral("<p>invoice\uFFFDfdp.desktop</p>\n"));
    CHECK(page(QStringLiteral("a\u0007b")) == QStringLiteral("<p>a\uFFFDb</p>\n"));
    CHECK(page(QStringLiteral("😀👍🏽 é")) == QStringLiteral("<p>😀👍🏽 é</p>\n"));
    TextDefence defence;
    CHECK(defence.apply(QString(QChar(0xD800)) + u'a') == QStringLiteral("\uFFFDa"));
    const char32_t mark = 0x1D167; // a combining mark outside the first plane
    CHECK(defence.apply(u'e' + QString::fromUcs4(&mark, 1).repeated(9)).size() == 1 + 2 * 8);
}

TEST_CASE("what would freeze a layout is rendered quickly and not deeply")
{
    struct Case {
        const char *name;
        QByteArray markdown;
    };
    const Case cases[] = {{"10,000 quotes", QByteArray(10000, '>') + " deep"},
                          {"400 kB line", QByteArray(400000, 'a')},
                          {"200,000 marks", "e" + QByteArray("\xcc\x81").repeated(200000)},
                          {"3,000 tables", QByteArray("|a|b|\n|-|-|\n|1|2|\n\n").repeated(3000)},
                          {"brackets", QByteArray(50000, '[')},
                          {"emphasis", QByteArray("*a **a ").repeated(20000)}};
    for (const Case &one : cases) {
        INFO(one.name);
        QElapsedTimer timer;
        timer.start();
        QTextDocument document;
        document.setTextWidth(700);
        document.setHtml(renderMarkdown(pagesOf(one.markdown).front(), HtmlTarget::RichText).html);
        CHECK(document.size().height() > 0);
        CHECK(timer.elapsed() < 3000); // measured: below 0.2 s; a sanitizer and a busy machine take longer
    }
    const QString deep = page(QString(500, u'>') + QStringLiteral(" deep"));
    CHECK(deep.count(QStringLiteral("<blockquote>")) == deepestNesting);
    CHECK(deep.contains(QStringLiteral("deep")));
    QString list;
    for (int i = 0; i < 60; ++i)
        list += QString(i * 2, u' ') + QStringLiteral("- item %1\n").arg(i);
    CHECK(page(list).count(QStringLiteral("<ul>")) == deepestNesting);
    CHECK(page(list).contains(QStringLiteral("item 59")));
}

TEST_CASE("a numbered list that a block interrupts goes on with its number")
{
    const QByteArray text("1. one\n\n```\ncode\n```\n\n2. two\n3. three\n\n    more\n");
    const QString html = renderMarkdown(text, HtmlTarget::Page).html;
    CHECK(html.contains(QStringLiteral("<ol start=\"2\">\n<li><p>two</p>")));
    const QString rich = renderMarkdown(text, HtmlTarget::RichText).html;
    CHECK_FALSE(rich.contains(QStringLiteral("start=")));
    CHECK(rich.contains(QStringLiteral("<ol>\n<li>one</li>")));
    CHECK(rich.contains(QStringLiteral(">2.&nbsp;two</li>")));
    CHECK(rich.contains(QStringLiteral(">3.&nbsp;three<p>more</p>")));
}

TEST_CASE("French text gets narrow no-break spaces where a space stands")
{
    const QString thin(QChar(0x202F)), wide(QChar(0x00A0));
    CHECK(frenchSpacing(QStringLiteral("Quoi ? Oui ! Voilà : a ; b"))
          == QStringLiteral("Quoi%1? Oui%1! Voilà%2: a%1; b").arg(thin, wide));
    CHECK(frenchSpacing(QStringLiteral("« mot »")) == QStringLiteral("«%1mot%1»").arg(wide));
    CHECK(frenchSpacing(QStringLiteral("Quoi ?!")) == QStringLiteral("Quoi%1?!").arg(thin));
    CHECK(frenchSpacing(QStringLiteral("a != b, 18:30 https://x :tada: :)"))
          == QStringLiteral("a != b, 18:30 https://x :tada: :)"));
    CHECK(withColon(QStringLiteral("Date"), true) == QStringLiteral("Date%1:").arg(wide));
    CHECK(withColon(QStringLiteral("Date"), false) == QStringLiteral("Date:"));
    CHECK(page(QStringLiteral("Ah ! `a ! b` « **gras** »"), {0, true})
          == QStringLiteral("<p>Ah%1! <code>a ! b</code> «%2<strong>gras</strong>%2»</p>\n").arg(thin, wide));
}

TEST_CASE("pages of a long text are the text")
{
    QByteArray text;
    for (int i = 0; i < 5000; ++i)
        text += "paragraph " + QByteArray::number(i) + " é\n\n"
                + (i % 50 == 0 ? "```\ncode\n\ncode\n```\n\n" : "");
    const auto pages = pagesOf(text, 10000);
    QByteArray together;
    for (const QByteArrayView page : pages) {
        CHECK(page.size() <= 10000);
        CHECK(page.count("```") % 2 == 0);
        together += page.toByteArray();
    }
    CHECK(together == text);
    CHECK(pages.size() > 5);
    const QByteArray unbroken = QByteArray("é").repeated(30000);
    for (const QByteArrayView page : pagesOf(unbroken, 1001))
        CHECK(page.size() % 2 == 0); // no character is cut in two
    CHECK(pagesOf("").size() == 1);
    CHECK(pagesOf(QByteArray("word ").repeated(40000)).size() == 1); // 200 kB of prose is one page
}
