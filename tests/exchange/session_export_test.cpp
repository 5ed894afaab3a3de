#include "exchange/document_parts.h"
#include "exchange/exports.h"

#include "catch.h"
#include "exchange/sample_document.h"

#include <QRegularExpression>

using namespace cercle;
using cercle::test::sampleDocument;

TEST_CASE("the Markdown file ends in the notes, byte for byte")
{
    const QString cases[] = {QStringLiteral("# A\n\ntext\n"),
                             QStringLiteral("\uFEFF# A\r\n\r\n- b  \r\n"),
                             QStringLiteral("no line end"),
                             QStringLiteral("---\n# after a rule\n---\n"),
                             QStringLiteral("👩‍🚀 e\u0301 \u202Eabc\t\n\n\n"),
                             QString()};
    for (const QString &notes : cases) {
        INFO(notes.toStdString());
        const QByteArray out = exportMarkdown(sampleDocument(notes));
        const qsizetype at = out.indexOf("\n---\n\n");
        REQUIRE(at > 0);
        CHECK(out.mid(at + 6) == notes.toUtf8());
    }
}

TEST_CASE("the Markdown title block says who, when, what was decided and who does what")
{
    const QString out = QString::fromUtf8(exportMarkdown(sampleDocument()));
    const QString thin(QChar(0x202F)), wide(QChar(0x00A0));
    const QStringList wanted{
        QStringLiteral("# Les décorateurs\n"),
        QStringLiteral("- **Groupe%1:** Python à plusieurs\n").arg(wide),
        QStringLiteral("- **But%1:** Écrire ensemble un petit outil%1: un par mois%2!\n").arg(wide, thin),
        QStringLiteral("- **Date%1:** mardi 24 novembre 2026 à 18:30 (Europe/Paris)\n").arg(wide),
        QStringLiteral("90%1min").arg(wide),
        QStringLiteral("<https://meet.example.org/cercle?a=1&b=%C3%A9>"),
        QStringLiteral("- **Moderator%1:** Léa\n").arg(wide),
        QStringLiteral("- **Présents%1:** Léa, Tomás, Wei\n").arg(wide),
        QStringLiteral("- **Excusés%1:** Noor\n").arg(wide),
        QStringLiteral("2. Décorateurs (Wei, 30%1min)\n").arg(wide),
        QStringLiteral("## Décisions\n\n1. Deux séances par mois.\n2. Relire à deux.\n"),
        QStringLiteral("- [ ] Écrire le guide – Wei, pour le mardi 1er décembre 2026\n"),
        QStringLiteral("- [x] Réserver la salle\n"),
        QStringLiteral("- [PEP 318](https://peps.python.org/pep-0318/) – l'origine\n")};
    for (const QString &line : wanted) {
        INFO(line.toStdString());
        CHECK(out.contains(line));
    }
}

TEST_CASE("values of the title block cannot become markup")
{
    SessionDocument d = sampleDocument();
    d.title = QStringLiteral("1. *a* <b> [c](javascript:x) `d` | _e_ \\ #f\nsecond line");
    d.present = {QStringLiteral("<i>Bob</i>")};
    d.resources = {{QStringLiteral("x](y"), QUrl(QStringLiteral("javascript:alert(1)")), {}}};
    const QString out = QString::fromUtf8(exportMarkdown(d));
    CHECK(out.startsWith(QStringLiteral(
        "# 1\\. \\*a\\* \\<b\\> \\[c\\](javascript:x) \\`d\\` \\| \\_e\\_ \\\\ #f second line\n")));
    CHECK(out.contains(QStringLiteral("\\<i\\>Bob\\</i\\>")));
    CHECK(out.contains(QStringLiteral("- x\\](y\n")));
    const QString html = QString::fromUtf8(exportHtml(d));
    CHECK(html.contains(QStringLiteral("&lt;i&gt;Bob&lt;/i&gt;")));
    CHECK_FALSE(html.contains(QStringLiteral("href=\"javascript")));
}

TEST_CASE("a document without anything but a title exports")
{
    SessionDocument d;
    d.title = QStringLiteral("Empty");
    CHECK(exportMarkdown(d) == QByteArray("# Empty\n\n\n---\n\n"));
    CHECK(exportHtml(d).contains("<h1>Empty</h1>"));
    CHECK_FALSE(exportHtml(d).contains("<h2"));
}

TEST_CASE("dates are written as people of the language write them")
{
    SessionDocument d = sampleDocument();
    CHECK(dateText(d) == QStringLiteral("mardi 24 novembre 2026 à 18:30 (Europe/Paris)"));
    d.time = {};
    CHECK(dateText(d) == QStringLiteral("mardi 24 novembre 2026"));
    d.date = {QStringLiteral("2026-11-01")};
    CHECK(dateText(d) == QStringLiteral("dimanche 1er novembre 2026"));
    d.date = {QStringLiteral("2026-11-11")};
    CHECK(dateText(d) == QStringLiteral("mercredi 11 novembre 2026"));
    d.language = QStringLiteral("en");
    CHECK(dateText(d) == QStringLiteral("Wednesday, 11 November 2026"));
    d.date = {QStringLiteral("2026-13-41")};
    CHECK(dateText(d).isEmpty());
}

TEST_CASE("the HTML page stands alone: policy, language, title, headings, no script")
{
    const QString html = QString::fromUtf8(exportHtml(
        sampleDocument(QStringLiteral("# Décorateurs\n\n## Suite\n\n![plan](https://example.org/p.png) "
                                      "<script>alert(1)</script>\n\n| a | b |\n|--|--|\n| 1 | 2 |\n"))));
    CHECK(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"fr\">")));
    CHECK(html.contains(QStringLiteral("content=\"default-src 'none'; style-src 'unsafe-inline'\"")));
    CHECK(html.contains(QStringLiteral("<title>Les décorateurs · Python à plusieurs</title>")));
    CHECK(html.contains(QStringLiteral("name=\"viewport\"")));
    CHECK(html.contains(QStringLiteral("mardi 24 novembre 2026 à 18:30 (Europe/Paris)")));
    CHECK(html.contains(QStringLiteral(
        "<h2 id=\"section-decisions\">Décisions</h2>\n<ol>\n<li>Deux séances par mois.</li>")));
    CHECK(html.contains(QStringLiteral("<h3 id=\"décorateurs\">Décorateurs</h3>")));
    CHECK(html.contains(QStringLiteral("<h4 id=\"suite\">Suite</h4>")));
    CHECK(html.contains(QStringLiteral("<del>Réserver la salle</del>")));
    CHECK(html.contains(QStringLiteral("1er\u00A0déc.\u00A02026")));
    CHECK(html.count(QStringLiteral("<h1>")) == 1);
    static const QRegularExpression loads(
        QStringLiteral("<(script|img|link|iframe|object)\\b|\\burl\\(|@import|src="));
    CHECK_FALSE(loads.match(html).hasMatch());
    CHECK(html.size() < 300 * 1024);
}

TEST_CASE("the notes' first heading is not repeated when it is the title")
{
    const QString html = QString::fromUtf8(
        exportHtml(sampleDocument(QStringLiteral("# Les *décorateurs*\n\n## Suite\n\nx\n"))));
    CHECK(html.count(QStringLiteral("décorateurs")) == 2); // <title> and <h1>
    CHECK(html.contains(QStringLiteral("<h3 id=\"suite\">")));
}

TEST_CASE("the same document gives the same bytes")
{
    CHECK(exportMarkdown(sampleDocument()) == exportMarkdown(sampleDocument()));
    CHECK(exportHtml(sampleDocument()) == exportHtml(sampleDocument()));
    CHECK(*exportIcs(sampleDocument()) == *exportIcs(sampleDocument()));
}

TEST_CASE("a document speaks its own language, whoever exports it")
{
    SessionDocument d = sampleDocument();
    d.language = QStringLiteral("en");
    const QString markdown = QString::fromUtf8(exportMarkdown(d)), html = QString::fromUtf8(exportHtml(d));
    CHECK(html.contains(QStringLiteral("<html lang=\"en\">")));
    for (const QString &page : {markdown, html}) {
        CHECK(page.contains(QStringLiteral("Tuesday, 24 November 2026 at 18:30 (Europe/Paris)")));
        CHECK(page.contains(QStringLiteral("Decisions")));
        CHECK_FALSE(page.contains(QStringLiteral("Décisions")));
    }
    d.language = QStringLiteral("fr");
    CHECK(exportIcs(d)->contains("But\xC2\xA0: "));
}
