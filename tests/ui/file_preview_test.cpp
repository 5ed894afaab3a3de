#include "opened_files.h"
#include "window_bench.h"

#include "files/file_preview.h"
#include "files/pdf_page.h"
#include "notes/note_preview.h"
#include "pages/library_page.h"
#include "workspace/file_book.h"

#include "catch.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace cercle;

namespace
{

struct PreviewWindow : WindowBench {
    QString path(const QString &name) const { return folder.path() + u'/' + name; }
    QByteArray pdf(int pages, QSizeF millimetres = {210, 297}, const QColor &paper = Qt::white)
    {
        {
            QPdfWriter writer(path(QStringLiteral("made.pdf")));
            writer.setResolution(72);
            writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter));
            writer.setPageMargins({});
            QPainter painter(&writer);
            for (int i = 0; i < pages; ++i) {
                if (i)
                    writer.newPage();
                painter.fillRect(QRect(0, 0, 5000, 5000), i ? QColor(Qt::red) : paper);
                painter.drawText(100, 100, QStringLiteral("Page %1").arg(i + 1));
            }
        }
        QFile made(path(QStringLiteral("made.pdf")));
        REQUIRE(made.open(QIODevice::ReadOnly));
        return made.readAll();
    }
    PdfPage drawn(const QByteArray &bytes, QSize within)
    {
        QFile out(path(QStringLiteral("drawn.pdf")));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        return drawFirstPage(out.fileName(), within, [] { return false; });
    }
    Id<Resource> share(const QByteArray &bytes, const QString &name)
    {
        clock.advance(1000);
        Resource r;
        r.title = name;
        r.kind = QStringLiteral("document");
        r.file = workspace->files().keep(bytes, name).value();
        return add(r);
    }
    void select(const Id<Resource> &id)
    {
        find<LibraryPage>()->select(id.uid);
        settle();
    }
    FilePreview *library()
    {
        settings.setPlace({QStringLiteral("library"), group, {}, false, 0});
        open({1440, 900});
        return find<FilePreview>();
    }
};

// Encrypted with a key that no empty password gives.
QByteArray lockedPdf()
{
    const QByteArray key = "<" + QByteArray(64, 'a') + ">";
    QByteArray out = "%PDF-1.4\n";
    QList<qsizetype> at;
    for (const QByteArray &object :
         {QByteArray("<< /Type /Catalog /Pages 2 0 R >>"),
          QByteArray("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
          QByteArray("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>"),
          "<< /Filter /Standard /V 1 /R 2 /P -4 /O " + key + " /U " + key + " >>"}) {
        at << out.size();
        out += QByteArray::number(at.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype table = out.size();
    out += "xref\n0 5\n0000000000 65535 f \n";
    for (const qsizetype one : at)
        out += QByteArray::number(one).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>\nstartxref\n"
           + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

TEST_CASE("the first page of a PDF is drawn as large as there is room, whatever its shape")
{
    PreviewWindow b;
    const PdfPage page = b.drawn(b.pdf(3, {210, 297}, Qt::cyan), {600, 900});
    REQUIRE(page.state == PdfPage::State::Drawn);
    CHECK(page.image.width() == 600);
    CHECK(std::abs(page.image.height() - 849) <= 1);
    CHECK(QColor(page.image.pixel(300, 500)) == QColor(Qt::cyan)); // not the second one
    CHECK(b.drawn(b.pdf(1, {300, 100}), {600, 900}).image.height() == 200);
    CHECK(b.drawn(b.pdf(1, {100, 2000}), {600, 900}).image.size() == QSize(45, 900));
    CHECK(drawFirstPage(b.path(QStringLiteral("made.pdf")), {600, 900}, [] { return true; }).state
          == PdfPage::State::Stopped);
}

TEST_CASE("a PDF that is locked, damaged or none is said to be so")
{
    PreviewWindow b;
    CHECK(b.drawn(lockedPdf(), {600, 900}).state == PdfPage::State::Locked);
    CHECK(b.drawn("%PDF-1.4 words", {600, 900}).state == PdfPage::State::Unreadable);
    CHECK(b.drawn("", {600, 900}).state == PdfPage::State::Unreadable);
    CHECK(b.drawn(b.pdf(1).left(300), {600, 900}).state == PdfPage::State::Unreadable);
    CHECK(drawFirstPage(QStringLiteral("/nonexistent"), {600, 900}, [] { return false; }).state
          == PdfPage::State::Unreadable);
}

TEST_CASE("the library shows the first page of a PDF beside it, and a press opens the file")
{
    PreviewWindow b;
    OpenedFiles opened;
    const Id<Resource> id = b.share(b.pdf(1), QStringLiteral("Chapter.pdf"));
    FilePreview *preview = b.library();
    REQUIRE(preview);
    CHECK(preview->accessibleName() == QStringLiteral("First page of “Chapter.pdf”"));
    REQUIRE(QTest::qWaitFor([&] { return !preview->page().isNull(); }));
    CHECK(preview->page().width() == qRound((preview->width() - 2) * preview->devicePixelRatioF()));
    CHECK(preview->height() == qRound(preview->page().deviceIndependentSize().height()) + 2);
    CHECK(preview->words().isEmpty());
    const qint64 first = preview->page().cacheKey();
    b.change(id, [](Resource &r) { r.comment = QStringLiteral("Read it"); });
    b.settle();
    CHECK(preview->page().cacheKey() == first); // it is not drawn anew

    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Return);
    REQUIRE(opened.urls.size() == 1);
    CHECK(opened.urls[0].toLocalFile().endsWith(QStringLiteral("/Chapter.pdf")));
    QTest::mouseClick(preview, Qt::LeftButton);
    CHECK(opened.urls.size() == 2);

    // The next one takes its place.
    b.select(b.share(lockedPdf(), QStringLiteral("Secret.pdf")));
    REQUIRE(QTest::qWaitFor([&] { return preview->words().contains(QStringLiteral("password")); }));
    CHECK(preview->page().isNull());
    CHECK(preview->accessibleName() == preview->words());
    CHECK(preview->height() < 120);
}

TEST_CASE("a PDF of 1,000 pages or of 10 MB is drawn while the window goes on")
{
    PreviewWindow b;
    QByteArray large = b.pdf(1000);
    QByteArray noise(10'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>('a' + i % 23);
    const qsizetype end = large.lastIndexOf("startxref");
    large.insert(end, "% " + noise + "\n"); // behind the table that the end points to
    b.share(large, QStringLiteral("Book.pdf"));
    FilePreview *preview = b.library();
    REQUIRE(preview);
    QElapsedTimer since;
    qint64 longest = 0;
    since.start();
    REQUIRE(QTest::qWaitFor(
        [&] {
            longest = qMax(longest, since.restart());
            return !preview->page().isNull();
        },
        10'000));
    CHECK(longest < 500);
}

TEST_CASE("a text shows its first lines, Markdown as notes do and a plain one as it is")
{
    PreviewWindow b;
    QByteArray long_ = "# Graphs\n\nAll about *paths*.\n\n- [ ] read\n";
    for (int i = 0; i < 3000; ++i)
        long_ += "Line " + QByteArray::number(i) + " é\n\n";
    b.share(long_, QStringLiteral("Plan.md"));
    FilePreview *preview = b.library();
    REQUIRE(preview);
    auto *text = preview->findChild<NotePreview *>();
    REQUIRE(text);
    CHECK(text->accessibleName() == QStringLiteral("Beginning of “Plan.md”"));
    CHECK(text->toPlainText().startsWith(QStringLiteral("Graphs\nAll about paths.")));
    CHECK_FALSE(text->toPlainText().contains(QStringLiteral("Line 2999")));
    CHECK_FALSE(text->toPlainText().contains(QChar::ReplacementCharacter));
    CHECK(preview->height() > 100);
    CHECK(preview->height() < 300);

    b.select(b.share("# one\n*two*\n===\n\n1. three", QStringLiteral("Plain.txt")));
    CHECK(text->toPlainText().remove(QChar(0x200b)).trimmed()
          == QStringLiteral("# one\n*two*\n===\n1. three"));

    b.select(b.share(QByteArray("\x00\xff\x00", 3), QStringLiteral("Odd.txt")));
    CHECK_FALSE(preview->isVisible());
    b.select(b.share("", QStringLiteral("Empty.md")));
    CHECK_FALSE(preview->isVisible());
}
