#include "window_bench.h"

#include "detail/resource_detail.h"
#include "detail/tag_editor.h"
#include "forms/resource_form.h"
#include "models/resource_words.h"
#include "pages/import_card.h"
#include "pages/library_filters.h"
#include "pages/library_page.h"
#include "pages/table_files.h"
#include "widgets/empty_state.h"
#include "widgets/grid_list.h"
#include "widgets/inline_message.h"
#include "widgets/search_field.h"

#include "catch.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>

using namespace cercle;

namespace
{

struct LibraryWindow : WindowBench {
    LibraryWindow() { QGuiApplication::clipboard()->clear(); }

    Id<Resource> resource(const QString &title, const QString &url = {}, const QStringList &tags = {})
    {
        clock.advance(1000);
        Resource r;
        r.title = title;
        r.url = QUrl(url.isEmpty() ? QStringLiteral("https://example.org/") + title : url);
        r.kind = QStringLiteral("link");
        r.tags = tags;
        r.addedBy = workspace->self(group);
        return add(r);
    }
    LibraryPage &open(QSize size = {1440, 900})
    {
        settings.setPlace({QStringLiteral("library"), group, {}, false, 0});
        WindowBench::open(size);
        auto *page = find<LibraryPage>();
        REQUIRE(page);
        return *page;
    }
    std::vector<Resource> all() { return workspace->list<Resource>(Filter().in(group)); }
    void drop(LibraryPage &page, QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
        settle();
    }
    QString told() const { return find<InlineMessage>() ? find<InlineMessage>()->text() : QString(); }
};

} // namespace

TEST_CASE("an empty library takes a link by keyboard alone, with a title from its address")
{
    LibraryWindow b;
    auto &page = b.open();
    CHECK(b.find<EmptyState>());
    REQUIRE(b.button(QStringLiteral("Add a link")));
    QTest::keyClick(b.window.get(), Qt::Key_L, Qt::ControlModifier);
    b.settle();
    REQUIRE(b.find<ResourceForm>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(b.all().empty()); // neither a link nor a title
    QTest::keyClicks(QApplication::focusWidget(),
                     QStringLiteral("en.wikipedia.org/wiki/Shortest_path_problem"));
    CHECK(b.field(QStringLiteral("Title"))->placeholderText() == QStringLiteral("Shortest path problem"));
    b.field(QStringLiteral("Tags"))->setText(QStringLiteral("graphs, paths"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    b.settle();
    REQUIRE(b.all().size() == 1);
    const Resource made = b.all()[0];
    CHECK(made.title == QStringLiteral("Shortest path problem"));
    CHECK(made.url == QUrl(QStringLiteral("https://en.wikipedia.org/wiki/Shortest_path_problem")));
    CHECK(made.tags.size() == 2);
    CHECK(made.addedBy == b.workspace->self(b.group));
    CHECK(page.selected() == made.id.uid);
    CHECK_FALSE(b.find<ResourceForm>());
    CHECK_FALSE(b.find<EmptyState>());
}

TEST_CASE("the form refuses what is no address and points to a link that is here already")
{
    LibraryWindow b;
    const auto known = b.resource(QStringLiteral("paths"));
    b.resource(QStringLiteral("trees"));
    auto &page = b.open();
    b.trigger(Command::AddLink);
    auto *form = b.find<ResourceForm>();
    REQUIRE(form);
    const auto problem = [&](const QString &part) {
        for (const QLabel *label : form->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    };
    b.field(QStringLiteral("Link"))->setText(QStringLiteral("javascript:alert(1)"));
    CHECK(problem(QStringLiteral("no web address")));
    QTest::keyClick(b.field(QStringLiteral("Link")), Qt::Key_Return);
    CHECK(b.all().size() == 2);
    b.field(QStringLiteral("Link"))->setText(QStringLiteral("file:///home/lina/notes.pdf"));
    CHECK(problem(QStringLiteral("notes.pdf")));
    b.field(QStringLiteral("Link"))->setText(QStringLiteral("https://example.org/paths/"));
    CHECK(problem(QStringLiteral("already")));
    REQUIRE(b.button(QStringLiteral("Show it")));
    b.button(QStringLiteral("Show it"))->click();
    b.settle();
    CHECK(page.selected() == known.uid);
    CHECK_FALSE(b.find<ResourceForm>());
}

TEST_CASE("a change in the form leaves alone what others wrote meanwhile")
{
    LibraryWindow b;
    const auto id =
        b.resource(QStringLiteral("paths"), {}, {QStringLiteral("Java, Kotlin"), QStringLiteral("graphs")});
    b.open();
    b.find<ResourceDetail>()->editRequested(id);
    b.settle();
    REQUIRE(b.find<ResourceForm>());
    b.change(id, [](Resource &r) {
        r.comment = QStringLiteral("12 minutes");
        r.tags << QStringLiteral("video");
    });
    b.field(QStringLiteral("Title"))->setText(QStringLiteral("Shortest paths"));
    b.field(QStringLiteral("Tags"))->setText(QStringLiteral("exercises"));
    QTest::keyClick(b.field(QStringLiteral("Title")), Qt::Key_Return);
    b.settle();
    const auto now = b.workspace->get(id);
    CHECK(now->title == QStringLiteral("Shortest paths"));
    CHECK(now->comment == QStringLiteral("12 minutes"));
    QStringList tags = now->tags;
    tags.sort();
    CHECK(
        tags
        == QStringList{QStringLiteral("Java, Kotlin"), QStringLiteral("exercises"), QStringLiteral("video")});
}

TEST_CASE("links that are dropped or pasted come in as one step, and a file that is not there is refused in "
          "a sentence")
{
    LibraryWindow b;
    b.resource(QStringLiteral("paths"));
    auto &page = b.open();
    QMimeData links;
    links.setUrls({QUrl(QStringLiteral("https://example.org/paths")),
                   QUrl(QStringLiteral("https://example.org/flow-networks")),
                   QUrl(QStringLiteral("https://youtu.be/abc"))});
    b.drop(page, links);
    REQUIRE(b.all().size() == 3);
    CHECK(b.told().contains(QStringLiteral("2")));
    REQUIRE(b.workspace->undo().ok());
    CHECK(b.all().size() == 1);

    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(b.folder.path() + QStringLiteral("/notes.pdf"))});
    b.drop(page, file);
    CHECK(QTest::qWaitFor([&] { return b.told().contains(QStringLiteral("notes.pdf")); }));
    CHECK(b.all().size() == 1);

    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/pasted-link"));
    auto *rows = b.find<GridList>();
    REQUIRE(rows);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_V, Qt::ControlModifier);
    b.settle();
    REQUIRE(b.all().size() == 2);
    CHECK(b.workspace->get(Id<Resource>{page.selected()})->title == QStringLiteral("Pasted link"));
    QTest::keyClick(rows, Qt::Key_V, Qt::ControlModifier);
    b.settle();
    CHECK(b.all().size() == 2);
    CHECK(b.told().contains(QStringLiteral("already")));
    // Text that is pasted into the search is searched for.
    b.find<SearchField>()->setFocus();
    QTest::keyClick(b.find<SearchField>(), Qt::Key_V, Qt::ControlModifier);
    b.settle();
    CHECK(b.find<SearchField>()->text() == QStringLiteral("https://example.org/pasted-link"));
    CHECK(b.all().size() == 2);
}

TEST_CASE("search, strip and menus narrow the library down, and an empty answer has a way out")
{
    LibraryWindow b;
    b.resource(QStringLiteral("Étude"), {}, {QStringLiteral("graphs")});
    b.resource(QStringLiteral("Trees"), {}, {QStringLiteral("trees")});
    auto &page = b.open({1400, 860});
    CHECK(b.find<LibraryMenus>()); // beside the detail there is no room for the strip
    CHECK_FALSE(b.find<LibraryStrip>());
    b.trigger(Command::Find);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("etude"));
    CHECK(page.model().rowCount() == 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
    b.settle();
    CHECK(page.model().rowCount() == 0);
    REQUIRE(b.button(QStringLiteral("Show everything")));
    b.button(QStringLiteral("Show everything"))->click();
    CHECK(page.model().rowCount() == 2);
    CHECK(b.find<SearchField>()->text().isEmpty());
    b.trigger(Command::ToggleDetail);
    CHECK(b.find<LibraryStrip>());
    CHECK_FALSE(b.find<LibraryMenus>());
    ResourceFilter filter;
    filter.tag = QStringLiteral("trees");
    page.setFilter(filter);
    CHECK(page.model().rowCount() == 1);
    // Going to something that the filter hides shows it.
    const Uid hidden = b.all()[0].title == QStringLiteral("Étude") ? b.all()[0].id.uid : b.all()[1].id.uid;
    b.window->shell().openPage(QStringLiteral("library"), b.group, hidden);
    CHECK(page.selected() == hidden);
    CHECK(page.model().filter().isNone());
}

TEST_CASE("tags, session, mark and removal are one press each in the detail")
{
    LibraryWindow b;
    const auto session = b.session(QStringLiteral("Flows"), QStringLiteral("2026-12-01"));
    const auto id = b.resource(QStringLiteral("paths"), {}, {QStringLiteral("graphs")});
    auto &page = b.open();
    auto *detail = b.find<ResourceDetail>();
    REQUIRE(detail);
    auto *pill = detail->findChild<TagPill *>();
    REQUIRE(pill);
    CHECK(pill->accessibleName().contains(QStringLiteral("graphs")));
    pill->setFocus();
    QTest::keyClick(pill, Qt::Key_Delete);
    b.settle();
    CHECK(b.workspace->get(id)->tags.isEmpty());
    detail->findChild<TagEditor *>()->added({QStringLiteral("a"), QStringLiteral("b")});
    b.settle();
    CHECK(b.workspace->get(id)->tags.size() == 2);
    auto *sessions = detail->findChild<QComboBox *>();
    sessions->setCurrentIndex(1);
    Q_EMIT sessions->activated(1);
    CHECK(b.workspace->get(id)->session == session);
    b.settings.setMark(id.uid, Settings::Mark::Read);
    b.settings.setMark(id.uid, Settings::Mark::ToRead);
    CHECK(b.settings.marked(Settings::Mark::Read).isEmpty());
    Q_EMIT detail->marked();
    CHECK(page.model().isToRead(id));
    auto *rows = b.find<GridList>();
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    b.settle();
    CHECK(b.all().empty());
    CHECK(b.find<EmptyState>());
    REQUIRE(b.button(QStringLiteral("Undo")));
    b.button(QStringLiteral("Undo"))->click();
    b.settle();
    CHECK(b.all().size() == 1);
}

TEST_CASE("an imported list is reported line by line, and an exported one comes back")
{
    LibraryWindow b;
    auto &page = b.open();
    const QString path = b.folder.path() + QStringLiteral("/list.md");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("## Graphs\n\n* [One](https://example.org/1) - 5 min\n* [Two](ftp://example.org/2)\n");
    file.close();
    page.importFile(path);
    b.settle();
    CHECK(b.all().size() == 1);
    auto *card = b.find<ImportCard>();
    REQUIRE(card);
    CHECK(card->words().contains(QStringLiteral("list.md")));
    CHECK(card->words().contains(QStringLiteral("not taken")));
    page.importFile(b.folder.path() + QStringLiteral("/none.md"));
    CHECK(card->words().contains(QStringLiteral("Nothing was imported")));
    const QString out = b.folder.path() + QStringLiteral("/out.csv");
    CHECK(writeExport(b.context, out,
                      {QStringLiteral("x"), QStringLiteral("csv"), [] { return QByteArray("a,b"); }})
              .ok());
    CHECK(QFile::exists(out));
    CHECK_FALSE(writeExport(b.context, QStringLiteral("/proc/none/x.csv"),
                            {QStringLiteral("x"), QStringLiteral("csv"), [] { return QByteArray(); }})
                    .ok());
    CHECK(fileNameFor(QStringLiteral("a/b: c?"), QStringLiteral("csv")) == QStringLiteral("a-b- c-.csv"));
}

TEST_CASE("look and order of the library come back, and every control has a name")
{
    LibraryWindow b;
    b.resource(QStringLiteral("one"));
    auto &page = b.open({1024, 640});
    page.setView(4);
    CHECK(page.view() == 4);
    CHECK(b.find<GridList>()->cards());
    CHECK(page.model().order() == ResourceModel::Order::Title);
    page.setView(99);
    CHECK(page.view() == 5);
    for (QWidget *child : page.findChildren<QWidget *>()) {
        if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus)) {
            INFO(child->metaObject()->className());
            CHECK_FALSE(QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty());
        }
    }
}
