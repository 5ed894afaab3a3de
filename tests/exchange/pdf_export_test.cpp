#include "exchange/exports.h"

#include "catch.h"
#include "exchange/sample_document.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace cercle;
using cercle::test::sampleDocument;

namespace
{

QByteArray made(const SessionDocument &document)
{
    const auto pdf = exportPdf(document);
    REQUIRE(pdf.ok());
    return *pdf;
}

// Output of a program about the PDF; skipped by name where the program is missing.
QString tool(const char *name, const QStringList &before, const QByteArray &pdf,
             const QStringList &after = {})
{
    const QString program = QStandardPaths::findExecutable(QString::fromLatin1(name));
    if (program.isEmpty()) {
        WARN("skipped: " << name << " is not installed");
        return {};
    }
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, before + QStringList(path) + after);
    REQUIRE(process.waitForFinished(60000));
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::string utf8(QPDFObjectHandle string)
{
    return string.getUTF8Value();
}

// "level title" of the outline, in order.
QStringList outlineOf(QPDFObjectHandle node, int level = 0)
{
    QStringList out;
    for (QPDFObjectHandle item = node.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        out << QStringLiteral("%1 %2").arg(level).arg(QString::fromStdString(utf8(item.getKey("/Title"))));
        CHECK(item.getKey("/Dest").getArrayItem(0).isDictionary());
        out << outlineOf(item, level + 1);
    }
    return out;
}

const char *const everything =
    "# First\n\nWords, words.\n\n## Deeper\n\n> quote ~~old~~\n\n| Left | Right |\n|:--|--:|\n| a | "
    "[link](https://x.org/(a)?b=é) |\n\n"
    "1. one\n   - two\n     - [x] three\n\n```\nint main() { return 18:30; } // (A-B) <C>\n```\n\n# "
    "Second\n\nAt 18:30 -> 19:00, office (CET) A-B @HOME 3x4 [X].\n";

} // namespace

TEST_CASE("a PDF has language, title, outline and dates of the session")
{
    const QByteArray bytes = made(sampleDocument(QString::fromUtf8(everything)));
    QPDF pdf;
    pdf.processMemoryFile("test.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
    CHECK(pdf.getRoot().getKey("/Lang").getStringValue() == "fr");
    CHECK(utf8(pdf.getTrailer().getKey("/Info").getKey("/Title")) == "Python à plusieurs · Les décorateurs");
    CHECK(pdf.getTrailer().getKey("/Info").getKey("/CreationDate").getStringValue() == "D:20261118110640Z");
    CHECK(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK(
        outlineOf(pdf.getRoot().getKey("/Outlines"))
        == QStringList({QStringLiteral("0 Les décorateurs"), QStringLiteral("1 Ordre du jour"),
                        QStringLiteral("1 Décisions"), QStringLiteral("1 Actions"),
                        QStringLiteral("1 Ressources"), QStringLiteral("1 Notes"), QStringLiteral("2 First"),
                        QStringLiteral("3 Deeper"), QStringLiteral("2 Second")}));
    CHECK(pdf.getRoot().getKey("/Outlines").getKey("/Count").getIntValueAsInt() == 9);
    CHECK(pdf.getWarnings().empty());
}

TEST_CASE("every link of a PDF works: percent-encoded, with an area on the page")
{
    const QByteArray bytes = made(sampleDocument(QString::fromUtf8(everything)));
    QPDF pdf;
    pdf.processMemoryFile("test.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
    QStringList uris;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (QPDFAnnotationObjectHelper note : page.getAnnotations("/Link")) {
            uris << QString::fromStdString(
                note.getObjectHandle().getKey("/A").getKey("/URI").getStringValue());
            const auto area = note.getRect();
            CHECK(area.urx > area.llx + 5);
            CHECK(area.ury > area.lly + 5);
            CHECK(area.llx >= 60);
            CHECK(area.urx <= 536);
        }
    }
    CHECK(uris
          == QStringList({QStringLiteral("https://meet.example.org/cercle?a=1&b=%C3%A9"),
                          QStringLiteral("https://peps.python.org/pep-0318/"),
                          QStringLiteral("https://x.org/%28a%29?b=%C3%A9")}));
}

TEST_CASE("a PDF is well formed, its fonts embedded and its text searchable")
{
    const QByteArray bytes = made(sampleDocument(QString::fromUtf8(everything)));
    const QString check = tool("qpdf", {QStringLiteral("--check")}, bytes);
    CHECK((check.isEmpty() || check.contains(QStringLiteral("No syntax or stream encoding errors"))));
    const QStringList fonts = tool("pdffonts", {}, bytes).split(u'\n', Qt::SkipEmptyParts).mid(2);
    for (const QString &font : fonts) {
        INFO(font.toStdString());
        CHECK(font.simplified().section(u' ', -5, -5) == QStringLiteral("yes"));
        CHECK(font.simplified().section(u' ', -3, -3) == QStringLiteral("yes"));
    }
    QString text = tool("pdftotext", {QStringLiteral("-layout")}, bytes, {QStringLiteral("-")});
    if (text.isEmpty())
        return;
    for (const char *wanted :
         {"Les décorateurs", "mardi 24 novembre 2026 à 18:30 (Europe/Paris)", "Décisions",
          "1. Deux séances par mois.", "First", "Deeper", "int main() { return 18:30; } // (A-B) <C>",
          "At 18:30 -> 19:00, office (CET) A-B @HOME 3x4 [X].", "Léa, Tomás, Wei", "1er déc. 2026"}) {
        INFO(wanted);
        CHECK(QString(text).replace(QChar(0x00A0), u' ').contains(QString::fromUtf8(wanted)));
    }
    CHECK(text.contains(QStringLiteral("Python à plusieurs · Les décorateurs")));
    // pdftotext takes three lone characters for one spaced-out word.
    CHECK(text.remove(u' ').contains(QStringLiteral("\n1/2")));
}

TEST_CASE("nothing of a long text is lost between pages, and no line stands alone")
{
    QString notes;
    for (int i = 0; i < 120; ++i)
        notes += QStringLiteral("## Heading %1\n\nWord%1 ").arg(i)
                 + QStringLiteral("more and more words ").repeated(i % 40)
                 + QStringLiteral("end%1.\n\n").arg(i);
    notes += QStringLiteral("| a | b |\n|--|--|\n");
    for (int i = 0; i < 150; ++i)
        notes += QStringLiteral("| row%1 | %2 |\n").arg(i).arg(i);
    notes += QStringLiteral("\n```\n");
    for (int i = 0; i < 150; ++i)
        notes += QStringLiteral("code%1\n").arg(i);
    const QByteArray bytes = made(sampleDocument(notes + QStringLiteral("```\n")));
    const QString text = tool("pdftotext", {QStringLiteral("-layout")}, bytes, {QStringLiteral("-")});
    if (text.isEmpty())
        return;
    for (int i = 0; i < 150; ++i) {
        CHECK((i >= 120 || text.contains(QStringLiteral("Word%1 ").arg(i))));
        CHECK((i >= 120 || text.contains(QStringLiteral("end%1.").arg(i))));
        CHECK(text.contains(QStringLiteral("row%1 ").arg(i)));
        CHECK(text.contains(QStringLiteral("code%1\n").arg(i)));
    }
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    CHECK(pages.size() > 8);
    int headers = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        QStringList lines;
        for (const QString &line : pages[i].split(u'\n'))
            if (!line.trimmed().isEmpty())
                lines << line.trimmed();
        CHECK(lines.front() == QStringLiteral("Python à plusieurs · Les décorateurs"));
        CHECK(lines.back().remove(u' ') == QStringLiteral("%1/%2").arg(i + 1).arg(pages.size()));
        CHECK_FALSE(
            lines[lines.size() - 2].startsWith(QStringLiteral("Heading"))); // it goes with what follows
        headers += lines[1].simplified() == QStringLiteral("a b") ? 1 : 0;
    }
    CHECK(headers >= 2); // a table that goes on repeats its header
}

TEST_CASE("hostile notes give a PDF in bounded time")
{
    for (const QByteArray &notes :
         {QByteArray(100000, 'a'), QByteArray(5000, '>') + " deep",
          QByteArray("e") + QByteArray("\xcc\x81").repeated(50000),
          "|a|b|\n|-|-|\n|x|" + QByteArray("word ").repeated(5000) + "|\n",
          "|" + QByteArray("a|").repeated(200) + "\n|" + QByteArray("-|").repeated(200) + "\n",
          "```\n" + QByteArray(50000, 'x') + "\n```\n",
          QByteArray("\xF0\x9F\x8E\x89\xE2\x80\xAE").repeated(500)})
        CHECK(made(sampleDocument(QString::fromUtf8(notes))).startsWith("%PDF-1.6"));
    SessionDocument empty;
    CHECK(made(empty).startsWith("%PDF-1.6"));
    SessionDocument longTitle = sampleDocument();
    longTitle.title = QStringLiteral("a very long title ").repeated(60);
    longTitle.present = QStringList(QStringLiteral("Somebody")).fill(QStringLiteral("Somebody"), 2000);
    CHECK(made(longTitle).startsWith("%PDF-1.6"));
}

TEST_CASE("the same document gives the same PDF")
{
    const SessionDocument document = sampleDocument(QString::fromUtf8(everything));
    CHECK(made(document) == made(document));
}
