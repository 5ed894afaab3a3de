#include "window_bench.h"

#include "files/file_card.h"
#include "files/file_intake.h"
#include "files/file_words.h"
#include "notes/note_editor.h"
#include "notes/note_preview.h"
#include "pages/library_page.h"
#include "widgets/drop_veil.h"
#include "widgets/grid_list.h"
#include "widgets/inline_message.h"
#include "widgets/row_roles.h"
#include "workspace/file_book.h"

#include "catch.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTextBlock>
#include <QThread>

using namespace cercle;

namespace
{

struct FilesWindow : WindowBench {
    FilesWindow() { QGuiApplication::clipboard()->clear(); }

    LibraryPage &library(QSize size = {1440, 900})
    {
        settings.setPlace({QStringLiteral("library"), group, {}, false, 0});
        open(size);
        auto *page = find<LibraryPage>();
        REQUIRE(page);
        return *page;
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(folder.path() + u'/' + name);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    Id<Resource> shared(const FileRef &ref)
    {
        clock.advance(1000);
        Resource r;
        r.title = ref.facts()->name;
        r.kind = QStringLiteral("document");
        r.file = ref;
        r.addedBy = workspace->self(group);
        return add(r);
    }
    void drop(QWidget &on, QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &event);
        settle();
    }
    std::vector<Resource> all() { return workspace->list<Resource>(Filter().in(group)); }
    QString told() const { return find<InlineMessage>() ? find<InlineMessage>()->text() : QString(); }
    QString subtitle(LibraryPage &page, int row = 0)
    {
        return page.model().data(page.model().index(row), role::Subtitle).toString();
    }
};

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("files that are dropped onto the library are in it, as one step")
{
    FilesWindow b;
    auto &page = b.library();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(b.file(QStringLiteral("Chapter 3.pdf"), "%PDF-1.4 words")),
                  QUrl::fromLocalFile(b.file(QStringLiteral("data.tar.gz"), QByteArray(2500, 'x')))});
    b.drop(page, data);
    REQUIRE(QTest::qWaitFor([&] { return b.all().size() == 2; }));
    const Resource shown = *b.workspace->get(Id<Resource>{page.selected()});
    CHECK(shown.file.facts()->size == 2500);
    CHECK(shown.addedBy == b.workspace->self(b.group));
    CHECK(b.subtitle(page).contains(QStringLiteral("TAR.GZ · 2.5 kB")));
    CHECK(b.told().contains(QStringLiteral("2")));
    REQUIRE(b.button(QStringLiteral("Save as…")));
    CHECK(b.button(QStringLiteral("Save as…"))->isEnabled());
    CHECK_FALSE(b.button(QStringLiteral("Open"))->isEnabled()); // an archive is no document
    REQUIRE(b.workspace->undo().ok());
    CHECK(b.all().empty());
}

TEST_CASE("what will be refused says so before it is dropped, and why")
{
    FilesWindow b;
    auto &page = b.library();
    const auto veil = [&](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        const QString words = b.find<DropVeil>() ? b.find<DropVeil>()->text() : QString();
        QDragLeaveEvent leave;
        QApplication::sendEvent(&page, &leave);
        return words;
    };
    CHECK(veil(b.folder.path()).contains(QStringLiteral("folder")));
    QFile large(b.file(QStringLiteral("film.mkv"), {}));
    REQUIRE(large.open(QIODevice::ReadWrite));
    REQUIRE(large.resize(fileBytesMax + 1));
    CHECK(veil(large.fileName()).contains(QStringLiteral("100 MB")));
    CHECK(veil(b.file(QStringLiteral("a.txt"), "a")).contains(QStringLiteral("1 file")));
    page.addFiles({large.fileName()});
    CHECK(QTest::qWaitFor([&] { return b.told().contains(QStringLiteral("100 MB")); }));
    CHECK(b.all().empty());
}

TEST_CASE("a file that is not here yet says how much of it is, and can be opened once it is")
{
    FilesWindow b;
    FileBook &files = b.workspace->files();
    const QByteArray bytes(1'000'000, 'x');
    const Hash hash = sha256({bytes});
    b.shared(FileRef::of(
        {hash.toBytes(), bytes.size(), QStringLiteral("application/pdf"), QStringLiteral("Book.pdf")}));
    auto &page = b.library();
    CHECK(b.subtitle(page).contains(QStringLiteral("not here yet")));
    REQUIRE(b.button(QStringLiteral("Open")));
    CHECK_FALSE(b.button(QStringLiteral("Open"))->isEnabled());
    CHECK_FALSE(b.button(QStringLiteral("Save as…"))->isEnabled());
    REQUIRE(files.store().begin(hash, bytes.size()).ok());
    REQUIRE(files.store().append(hash, bytes.left(400'000), bytes.size()).ok());
    files.tellProgress(hash);
    CHECK(b.subtitle(page).contains(QStringLiteral("40 %")));
    REQUIRE(files.store().append(hash, bytes.mid(400'000), bytes.size()).ok());
    files.tellArrived(b.group, hash);
    b.settle();
    CHECK(b.subtitle(page).contains(QStringLiteral("PDF · 1.0 MB")));
    CHECK_FALSE(b.subtitle(page).contains(QStringLiteral("not here yet")));
    CHECK(b.button(QStringLiteral("Open"))->isEnabled());
    CHECK(b.button(QStringLiteral("Save as…"))->isEnabled());
}

TEST_CASE("a name that lies is shown as what it is, and such a file is never opened")
{
    FilesWindow b;
    const FileRef ref = b.workspace->files().keep("MZ", QStringLiteral("invoice\u202efdp.exe")).value();
    b.shared(ref);
    auto &page = b.library();
    CHECK(b.subtitle(page).startsWith(QStringLiteral("EXE")));
    CHECK_FALSE(b.button(QStringLiteral("Open"))->isEnabled());
    openFile(b.context, *ref.facts());
    b.settle();
    CHECK(b.told().contains(QStringLiteral("invoicefdp.exe")));
    CHECK(b.told().contains(QStringLiteral("program")));
}

TEST_CASE("a row that is dragged out is a copy of the file under its name")
{
    FilesWindow b;
    const FileRef ref = b.workspace->files().keep("words", QStringLiteral("../../Plan A.txt")).value();
    b.shared(ref);
    auto &page = b.library();
    CHECK(page.model().flags(page.model().index(0)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(page.model().mimeData({page.model().index(0)}));
    REQUIRE(data);
    REQUIRE(data->urls().size() == 1);
    const QString path = data->urls()[0].toLocalFile();
    CHECK(path.endsWith(QStringLiteral("/Plan A.txt")));
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "words");
    CHECK((copy.permissions() & (QFile::ExeOwner | QFile::WriteOwner | QFile::ReadOther)) == 0);
    // A link leaves as a link.
    Resource link;
    link.title = QStringLiteral("Site");
    link.url = QUrl(QStringLiteral("https://example.org/"));
    const Id<Resource> id = b.add(link);
    b.settle();
    const std::unique_ptr<QMimeData> url(page.model().mimeData({page.model().indexOf(id)}));
    REQUIRE(url);
    CHECK(url->urls() == QList<QUrl>{link.url});
}

TEST_CASE("a picture that is pasted into the library is a file of it, and its card shows it")
{
    FilesWindow b;
    auto &page = b.library();
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    auto *data = new QMimeData;
    data->setImageData(image);
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
    b.settle();
    REQUIRE(b.all().size() == 1);
    CHECK(b.all()[0].file.facts()->type == QStringLiteral("image/png"));
    auto *card = b.find<FileCard>();
    REQUIRE(card);
    bool shown = false;
    for (const QLabel *label : card->findChildren<QLabel *>())
        shown = shown || (label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull());
    CHECK(shown);
}

TEST_CASE("pictures and files that are pasted or dropped into a note are part of it, and only the group's "
          "are shown")
{
    FilesWindow b;
    Session session;
    session.title = QStringLiteral("First");
    session.notes = QStringLiteral("Begin\n");
    const Id<Session> id = b.add(session);
    b.open();
    b.find<Shell>()->openNotes(id);
    b.settle();
    auto *editor = b.find<NoteEditor>();
    auto *preview = b.find<NotePreview>();
    REQUIRE(editor);
    REQUIRE(preview);
    editor->setFocus();
    auto *data = new QMimeData;
    data->setImageData(QImage::fromData(png(300, 200)));
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    b.settle();
    CHECK(editor->text().contains(QStringLiteral("](cercle:")));
    CHECK(editor->text().startsWith(QStringLiteral("![Picture")));

    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(b.file(QStringLiteral("Plan (old).txt"), "words"))});
    QDropEvent event(QPointF(30, 10), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(30, 10), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor->viewport(), &enter);
    QApplication::sendEvent(editor->viewport(), &event);
    REQUIRE(QTest::qWaitFor([&] { return editor->text().contains(QStringLiteral("[Plan (old)](cercle:")); }));
    CHECK_FALSE(editor->text().contains(QStringLiteral("file:")));

    preview->showMarkdown(editor->text()
                          + QStringLiteral("\n\n![x](file:///etc/hostname) ![y](https://example.org/y.png)"));
    int pictures = 0;
    for (QTextBlock block = preview->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            pictures += it.fragment().charFormat().isImageFormat() ? 1 : 0;
    }
    CHECK(pictures == 1);
    const auto files = filesNamedIn(editor->text());
    REQUIRE(files.size() == 2);
    const FileFacts &shown = isPicture(files[0].name) ? files[0] : files[1];
    const QVariant image =
        preview->document()->resource(QTextDocument::ImageResource, QUrl(fileLink(shown.sha256, shown.name)));
    CHECK(image.value<QImage>().width() == 300);
}

TEST_CASE("only what draws nothing but itself is a picture, scaled to where it is shown")
{
    FilesWindow b;
    FileBook &files = b.workspace->files();
    const auto sha = [&](const QByteArray &bytes, const QString &name) {
        return files.keep(bytes, name)->facts()->sha256;
    };
    CHECK(pictureOf(files, sha(png(2000, 1000), QStringLiteral("a.png")), {500, 500}).size()
          == QSize(500, 250));
    CHECK(pictureOf(files, sha(png(20, 10), QStringLiteral("b.png")), {500, 500}).size() == QSize(20, 10));
    CHECK(pictureOf(
              files,
              sha("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", QStringLiteral("c.png")),
              {500, 500})
              .isNull());
    CHECK(pictureOf(files, sha("no picture", QStringLiteral("d.png")), {500, 500}).isNull());
    CHECK(pictureOf(files, QByteArray(32, 'x'), {500, 500}).isNull());
}

TEST_CASE("a slow disk is told after a moment and not before, and a quick one never")
{
    FilesWindow b;
    auto &page = b.library();
    auto *intake = page.findChild<FileIntake *>();
    REQUIRE(intake);
    const QString path = b.file(QStringLiteral("words.txt"), "words");
    QStringList told;
    QObject::connect(&b.notices, &Notices::told, &page, [&](const QString &text) { told += text; });
    const auto dropped = [&] {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        b.drop(page, data);
    };
    dropped();
    REQUIRE(QTest::qWaitFor([&] { return b.all().size() == 1; }));
    QTest::qWait(400);
    CHECK(told.size() == 1); // that it was added, and nothing else

    told.clear();
    QElapsedTimer timer;
    timer.start();
    intake->setKeep([&b](const QString &from) {
        QThread::msleep(900);
        return b.workspace->files().keep(from);
    });
    dropped();
    QTest::qWait(150);
    CHECK(told.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    CHECK(timer.elapsed() >= 300);
    CHECK(timer.elapsed() < 900);
    CHECK(told[0].contains(QStringLiteral("Adding")));
    CHECK(b.told() == told[0]);
    REQUIRE(QTest::qWaitFor([&] { return b.all().size() == 2; }));
    CHECK(b.told().contains(QStringLiteral("words.txt")));

    // What cannot be read says why, in the line where it was awaited.
    intake->setKeep([](const QString &) {
        QThread::msleep(500);
        return Result<FileRef>(Error{Error::Kind::Storage, QStringLiteral("The disk is gone.")});
    });
    dropped();
    REQUIRE(QTest::qWaitFor([&] { return b.told().contains(QStringLiteral("The disk is gone.")); }));
    dropped(); // and may be tried again
    REQUIRE(QTest::qWaitFor([&] { return intake->isBusy(); }));
    REQUIRE(QTest::qWaitFor([&] { return !intake->isBusy(); }));
}
