#include "exchange/import_text.h"

#include "catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace cercle;

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("text from outside keeps every byte")
{
    const QByteArray cases[] = {
        "",
        "plain",
        "\xEF\xBB\xBFmarked\r\nlines\rall\n",
        "\xEF\xBB\xBF\xEF\xBB\xBFtwice marked",
        "inner \xEF\xBB\xBF mark",
        "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80 \xC3\xA9 e\xCC\x81 \xEF\xBF\xBD",
        "trailing blanks  \n\n\n"};
    for (const QByteArray &bytes : cases) {
        const auto text = exactText(QStringLiteral("a.md"), bytes);
        REQUIRE(text.ok());
        CHECK(text->toUtf8() == bytes);
    }
}

TEST_CASE("what is no UTF-8 is refused with line, byte and a way out")
{
    struct Case {
        const char *name;
        QByteArray bytes;
        int line, byte;
    };
    const Case cases[] = {
        {"Latin-1", "ok\nnot\xE9 here", 2, 4},         {"Windows-1252 quote", "\x93quoted\x94", 1, 1},
        {"overlong slash", "a\n\nb\xC0\xAF", 3, 2},    {"surrogate", "\xED\xA0\x80", 1, 1},
        {"beyond Unicode", "x\xF4\x90\x80\x80", 1, 2}, {"cut at the end", "caf\xC3", 1, 4},
        {"lone continuation", "a\x80", 1, 2}};
    for (const Case &one : cases) {
        INFO(one.name);
        const auto text = exactText(QStringLiteral("notes.md"), one.bytes);
        REQUIRE_FALSE(text.ok());
        CHECK(text.error().kind == Error::Kind::Invalid);
        CHECK(text.error().text.contains(QStringLiteral("notes.md")));
        CHECK(text.error().text.contains(QStringLiteral("line %1, byte %2").arg(one.line).arg(one.byte)));
        CHECK(text.error().text.contains(QStringLiteral("iconv -f WINDOWS-1252 -t UTF-8")));
    }
    const auto wide = exactText(QStringLiteral("w.md"), QByteArrayView("\xFF\xFE"
                                                                       "a\0",
                                                                       4));
    CHECK(wide.error().text.contains(QStringLiteral("iconv -f UTF-16")));
    const auto nul = exactText(QStringLiteral("n.md"), QByteArrayView("one\ntw\0o", 8));
    REQUIRE_FALSE(nul.ok());
    CHECK(nul.error().text.contains(QStringLiteral("NUL byte (line 2, byte 3)")));
}

TEST_CASE("files that cannot be imported are refused with the reason")
{
    QTemporaryDir directory;
    const auto path = [&](const char *name) { return directory.filePath(QString::fromLatin1(name)); };
    write(path("good.md"), "text");
    write(path("large.md"), QByteArray(largestImportFile + 1, 'a'));
    write(path("limit.md"), QByteArray(largestImportFile, 'a'));
    CHECK(*readImportFile(path("good.md")) == QByteArray("text"));
    CHECK(readImportFile(path("limit.md")).ok());
    CHECK(readImportFile(path("large.md")).error().text.contains(QStringLiteral("larger than 4 MiB")));
    CHECK(readImportFile(path("none.md")).error().kind == Error::Kind::NotFound);
    CHECK(readImportFile(directory.path()).error().text.contains(QStringLiteral("not a regular file")));
    REQUIRE(mkfifo(path("pipe.md").toLocal8Bit().constData(), 0600) == 0);
    CHECK(readImportFile(path("pipe.md")).error().kind == Error::Kind::Refused); // and returns at once
    if (geteuid() != 0) {
        QFile::setPermissions(path("good.md"), {});
        CHECK(readImportFile(path("good.md")).error().text.contains(QStringLiteral("permissions")));
    }
}

TEST_CASE("a directory gives its Markdown files in order")
{
    QTemporaryDir directory;
    CHECK(markdownFiles(directory.path()).error().kind == Error::Kind::NotFound);
    CHECK(markdownFiles(directory.filePath(QStringLiteral("none"))).error().kind == Error::Kind::NotFound);
    for (const char *name : {"b.md", "a.markdown", "c.txt", "é.md"})
        write(directory.filePath(QString::fromUtf8(name)), "x");
    const auto files = markdownFiles(directory.path());
    REQUIRE(files.ok());
    CHECK(files->size() == 3);
    CHECK(files->front().endsWith(QStringLiteral("a.markdown")));
    CHECK(markdownFiles(directory.filePath(QStringLiteral("b.md")))->size() == 1);
}

TEST_CASE("a line in a message is short and plain")
{
    CHECK(shortened(QStringLiteral("  a\tb\u0007c ")) == QStringLiteral("a b c"));
    CHECK(shortened(QString(500, u'x')).size() == 120);
    CHECK(shortened(QStringLiteral("né 😀")) == QStringLiteral("né 😀"));
}
