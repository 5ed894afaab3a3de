#include "exchange/exports.h"
#include "exchange/markdown.h"
#include "sample_document.h"

#include "domain/file_ref.h"

#include "catch.h"

#include <QBuffer>
#include <QImage>

using namespace cercle;
using cercle::test::sampleDocument;

namespace
{

const QByteArray sha(32, '\x2b');

QByteArray redPng()
{
    QImage image(300, 100, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString pictureOf(const QString &name)
{
    return QStringLiteral("Before ![the plan](%1) after").arg(fileLink(sha, name));
}

} // namespace

TEST_CASE("a picture of the group is shown in the preview, another file is a link, and its name cannot "
          "become markup")
{
    const auto rich = [](const QString &markdown) {
        return renderMarkdown(markdown.toUtf8(), HtmlTarget::RichText).html;
    };
    const QString link = fileLink(sha, QStringLiteral("plan.png"));
    CHECK(rich(pictureOf(QStringLiteral("plan.png")))
          == QStringLiteral("<p>Before <img src=\"%1\" alt=\"the plan\"> after</p>\n").arg(link));
    const QString file = fileLink(sha, QStringLiteral("a\"b <c>.pdf"));
    CHECK(rich(QStringLiteral("[the *book*](%1)").arg(file)).contains(QStringLiteral("<a href=\"cercle:")));
    CHECK_FALSE(rich(QStringLiteral("[x](%1)").arg(file)).contains(QStringLiteral("<c>")));
    // An "image" that is no picture is a link.
    CHECK(rich(QStringLiteral("![x](%1)").arg(file)).contains(QStringLiteral("<a href=")));
    // What is no file of the group is what it was: words.
    CHECK_FALSE(rich(QStringLiteral("![x](cercle:12/x.png)")).contains(QStringLiteral("<img")));
    CHECK_FALSE(rich(QStringLiteral("![x](file:///etc/passwd)")).contains(QStringLiteral("<img")));
    CHECK_FALSE(rich(QStringLiteral("![x](https://example.org/x.png)")).contains(QStringLiteral("<img")));
}

TEST_CASE("the HTML page holds the pictures of the notes that are there, and words for the others")
{
    SessionDocument document = sampleDocument(pictureOf(QStringLiteral("plan.png")));
    const QString without = QString::fromUtf8(exportHtml(document));
    CHECK(without.contains(QStringLiteral("Before the plan after")));
    CHECK_FALSE(without.contains(QStringLiteral("<img")));
    CHECK_FALSE(without.contains(QStringLiteral("cercle:")));
    CHECK_FALSE(without.contains(QStringLiteral("img-src")));
    document.pictures.push_back({sha, redPng(), QStringLiteral("image/png")});
    const QString with = QString::fromUtf8(exportHtml(document));
    CHECK(with.contains(QStringLiteral("<img src=\"data:image/png;base64,%1\" alt=\"the plan\">")
                            .arg(QString::fromLatin1(redPng().toBase64()))));
    CHECK(with.contains(QStringLiteral("img-src data:\"")));
}

TEST_CASE("the PDF shows the pictures of the notes")
{
    SessionDocument document = sampleDocument(pictureOf(QStringLiteral("plan.png")));
    const auto without = exportPdf(document);
    document.pictures.push_back({sha, redPng(), QStringLiteral("image/png")});
    const auto with = exportPdf(document);
    REQUIRE(without.ok());
    REQUIRE(with.ok());
    CHECK_FALSE(without->contains("/Subtype /Image"));
    CHECK(with->contains("/Image"));
    // One that cannot be read leaves its words.
    document.pictures[0].bytes = "no picture";
    CHECK_FALSE(exportPdf(document)->contains("/Subtype /Image"));
}
