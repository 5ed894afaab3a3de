// The commands of the window: what each does, by key and by palette.

#include "detail/about_card.h"
#include "notes/note_editor.h"
#include "pages/library_page.h"
#include "palette/palette_model.h"
#include "palette/sources.h"
#include "theme/typography.h"
#include "widgets/inline_message.h"
#include "window/group_commands.h"
#include "window/history.h"
#include "window_bench.h"

#include "catch.h"

#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QTranslator>

using namespace cercle;

namespace
{

// French as the window speaks it, of the commands that are looked for below.
class FrenchCommands final : public QTranslator
{
public:
    FrenchCommands() { QCoreApplication::installTranslator(this); }
    ~FrenchCommands() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QString, QString> words{
            {QStringLiteral("Dark theme"), QStringLiteral("Thème sombre")},
            {QStringLiteral("Export the calendar (.ics)"), QStringLiteral("Exporter le calendrier (.ics)")},
            {QStringLiteral("Import minutes"), QStringLiteral("Importer des comptes rendus")},
            {QStringLiteral("Import a list of links"), QStringLiteral("Importer une liste de liens")},
            {QStringLiteral("Rename the group"), QStringLiteral("Renommer le groupe")},
            {QStringLiteral("About Cercle"), QStringLiteral("À propos de Cercle")},
        };
        return QByteArray(context) == "cercle::Actions" ? words.value(QString::fromUtf8(source)) : QString();
    }
};

} // namespace

TEST_CASE("theme, language and letters are set by command, say what holds, and are kept")
{
    WindowBench b;
    QString spoken = QStringLiteral("none");
    b.context.speak = [&](const QString &language) { spoken = language; };
    b.open();
    b.trigger(Command::ThemeDark);
    CHECK(b.look.theme.dark());
    CHECK(b.settings.theme() == Theme::Choice::Dark);
    CHECK(b.actions[Command::ThemeDark].isChecked());
    CHECK_FALSE(b.actions[Command::ThemeLight].isChecked());
    b.trigger(Command::LanguageFrench);
    CHECK(spoken == QStringLiteral("fr"));
    CHECK(b.settings.language() == QStringLiteral("fr"));

    const double usual = QApplication::font().pointSizeF();
    CHECK_FALSE(b.actions[Command::ZoomNormal].isEnabled());
    b.trigger(Command::ZoomIn);
    QTest::qWait(20);
    CHECK(QApplication::font().pointSizeF() > usual);
    CHECK(b.settings.zoom() == 115);
    CHECK(b.window->shell().currentPage() == QStringLiteral("sessions"));
    CHECK(Settings(b.folder.path() + QStringLiteral("/cercle.ini")).zoom() == 115);
    // Widgets that were made before have the new size too.
    const Button *plan = b.button(QStringLiteral("Plan a session"));
    REQUIRE(plan);
    CHECK(plan->font().pointSizeF() == Approx(type::body * 1.15));
    for (int i = 0; i < 9; ++i)
        b.trigger(Command::ZoomOut);
    CHECK(b.settings.zoom() == Settings::zoomSteps.front());
    CHECK_FALSE(b.actions[Command::ZoomOut].isEnabled());
    b.trigger(Command::ZoomNormal);
    QTest::qWait(20);
    CHECK(QApplication::font().pointSizeF() == Approx(usual));
}

TEST_CASE("keys of two strokes work, also while the notes are written")
{
    WindowBench b;
    b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    b.trigger(Command::OpenNotes);
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_D);
    b.settle();
    CHECK(b.look.theme.dark());
    CHECK(editor->text().isEmpty());
}

TEST_CASE("what somebody else wrote about the group meanwhile is kept by a rename")
{
    WindowBench b;
    b.open();
    b.trigger(Command::RenameGroup);
    b.change(b.group, [](Group &g) { g.goal = QStringLiteral("Written elsewhere"); });
    auto *title = b.field(QStringLiteral("Name of the group"));
    REQUIRE(title);
    title->setText(QStringLiteral("Graphs"));
    QTest::keyClick(title, Qt::Key_Return);
    b.settle();
    CHECK(b.workspace->get(b.group)->title == QStringLiteral("Graphs"));
    CHECK(b.workspace->get(b.group)->goal == QStringLiteral("Written elsewhere"));
}

TEST_CASE("a group is removed for everybody by its owner alone, and comes back by undo")
{
    WindowBench b;
    b.open();
    REQUIRE(b.actions[Command::RemoveGroup].isEnabled());
    CHECK_FALSE(b.actions[Command::RemoveSample].isEnabled());
    b.trigger(Command::RemoveGroup);
    CHECK(b.workspace->get(b.group)->removed);
    CHECK(b.window->shell().atStart());
    b.trigger(Command::Undo);
    CHECK_FALSE(b.workspace->get(b.group)->removed);
    GroupDraft draft;
    draft.title = QStringLiteral("A sample");
    draft.goal = QStringLiteral("Look around");
    draft.sample = true;
    const auto sample = b.workspace->createGroup(draft);
    REQUIRE(sample.ok());
    b.window->shell().openGroup(*sample);
    b.settle();
    CHECK_FALSE(b.actions[Command::RemoveGroup].isEnabled());
    b.window->shell().openPage(QStringLiteral("home"), {});
    b.settle();
    REQUIRE(b.actions[Command::RemoveSample].isEnabled());
    b.trigger(Command::RemoveSample);
    CHECK(b.workspace->get(*sample)->removed);
    CHECK_FALSE(b.workspace->get(b.group)->removed);
}

TEST_CASE("a page by its digit is of the group one was in last")
{
    WindowBench b;
    b.makeGroup(QStringLiteral("Algebra")); // the first in the list
    b.open({1440, 900}, QStringLiteral("library"));
    b.window->shell().openPage(QStringLiteral("home"), {});
    b.settle();
    REQUIRE_FALSE(b.window->shell().currentGroup());
    qsizetype place = -1;
    for (qsizetype i = 0; i < b.actions.pages().size(); ++i) {
        if (b.actions.pages()[i]->data().toString() == u"sessions")
            place = i;
    }
    REQUIRE(place >= 0);
    QTest::keyClick(b.window->focusWidget(), static_cast<Qt::Key>(Qt::Key_0 + (place + 1) % 10),
                    Qt::AltModifier);
    b.settle();
    CHECK(b.window->shell().currentPage() == QStringLiteral("sessions"));
    CHECK(b.window->shell().currentGroup() == b.group);
}

TEST_CASE("the exports have a command of their own, and nothing before them")
{
    WindowBench b;
    b.open();
    for (const Command command : {Command::ExportMembers, Command::ExportLibrary}) {
        b.trigger(command);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        REQUIRE_FALSE(menu->actions().isEmpty());
        for (const QAction *action : menu->actions())
            CHECK(action->text().startsWith(QStringLiteral("Export as")));
        CHECK(menu->activeAction() == menu->actions().constFirst()); // Enter is enough
        menu->close();
        b.settle();
    }
}

TEST_CASE("back and forward lead through what was shown")
{
    WindowBench b;
    b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    CHECK_FALSE(b.actions[Command::Back].isEnabled());
    CHECK_FALSE(b.actions[Command::Forward].isEnabled());
    b.window->shell().openPage(QStringLiteral("members"), b.group);
    b.window->shell().openPage(QStringLiteral("agenda"), {});
    b.settle();
    b.trigger(Command::Back);
    CHECK(b.window->shell().currentPage() == QStringLiteral("members"));
    b.trigger(Command::Back);
    CHECK(b.window->shell().currentPage() == QStringLiteral("sessions"));
    CHECK_FALSE(b.actions[Command::Back].isEnabled());
    b.trigger(Command::OpenNotes);
    CHECK_FALSE(b.actions[Command::Forward].isEnabled());
    b.trigger(Command::Back);
    CHECK_FALSE(b.window->shell().inNotes());
    b.trigger(Command::Forward);
    CHECK(b.window->shell().inNotes());
    CHECK_FALSE(b.actions[Command::Forward].isEnabled());
}

TEST_CASE("the way back is no longer than it may be, and the same place is one place")
{
    History history;
    Place place;
    for (int i = 0; i < 200; ++i) {
        place.page = QString::number(i);
        history.arrive(place);
        place.scroll = 5;
        history.arrive(place);
        place.scroll = 0;
    }
    size_t steps = 0;
    while (history.back())
        ++steps;
    CHECK(steps == History::most);
    CHECK(history.canGoForward());
    place.page = QStringLiteral("elsewhere");
    history.arrive(place);
    CHECK_FALSE(history.canGoForward());
}

TEST_CASE("minutes come into the group by command, and its calendar goes out")
{
    WindowBench b;
    b.open();
    QFile minutes(b.folder.filePath(QStringLiteral("2026-11-17.md")));
    REQUIRE(minutes.open(QIODevice::WriteOnly));
    minutes.write(
        "# Trees\n\nDate: 2026-11-17\n\n## Agenda\n\n- Heaps\n\n## Decisions\n\n- Read chapter 3\n");
    minutes.close();
    auto *commands = b.window->findChild<GroupCommands *>();
    REQUIRE(commands);
    commands->importMinutesFrom(b.group, minutes.fileName());
    b.settle();
    CHECK(b.sessions().size() == 1);
    CHECK(b.find<InlineMessage>()->text().contains(QStringLiteral("2026-11-17.md")));
    commands->importMinutesFrom(b.group, minutes.fileName());
    b.settle();
    CHECK(b.sessions().size() == 1);
    CHECK(b.find<InlineMessage>()->text().contains(QStringLiteral("nothing that is not here already")));
    commands->importMinutesFrom(b.group, b.folder.filePath(QStringLiteral("absent.md")));
    b.settle();
    CHECK(b.sessions().size() == 1);

    b.session(QStringLiteral("Flows"), QStringLiteral("2026-12-01"));
    const QString path = b.folder.filePath(QStringLiteral("group.ics"));
    commands->exportCalendarTo(b.group, path);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 3000));
    QFile calendar(path);
    REQUIRE(calendar.open(QIODevice::ReadOnly));
    CHECK(calendar.readAll().contains("Flows"));
    b.settle();
}

TEST_CASE("the next of what was found is a key away")
{
    WindowBench b;
    for (int i = 0; i < 3; ++i) {
        Resource link;
        link.title = QStringLiteral("Graph %1").arg(i);
        link.url = QUrl(QStringLiteral("https://example.org/%1").arg(i));
        b.add(link);
    }
    b.open({1440, 900}, QStringLiteral("library"));
    auto *list = b.find<LibraryPage>();
    REQUIRE(list);
    b.trigger(Command::FindNext);
    QLineEdit *field = b.window->shell().searchField();
    REQUIRE(field);
    CHECK(b.window->focusWidget() == field);
    QTest::keyClicks(field, QStringLiteral("graph"));
    b.settle();
    const Uid before = list->selected();
    b.trigger(Command::FindNext);
    CHECK_FALSE(list->selected() == before);
    b.trigger(Command::FindNext);
    b.trigger(Command::FindNext);
    CHECK(list->selected() == before);
}

TEST_CASE("the window says which program it is")
{
    WindowBench b;
    b.open();
    b.trigger(Command::About);
    REQUIRE(b.find<AboutCard>());
    REQUIRE(b.button(QStringLiteral("Copy the details")));
    b.button(QStringLiteral("Copy the details"))->click();
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Cercle")));
    QTest::keyClick(b.window->focusWidget(), Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(b.find<AboutCard>());
}

TEST_CASE("the palette finds commands by French words without accents")
{
    const FrenchCommands french;
    WindowBench b;
    b.actions.retranslate();
    b.session(QStringLiteral("Importer des données"), QStringLiteral("2026-12-01"));
    b.open();
    const std::pair<const char16_t *, Command> wanted[] = {
        {u"theme sombre", Command::ThemeDark},     {u"exporter calendrier", Command::ExportCalendar},
        {u"renommer", Command::RenameGroup},       {u"a propos", Command::About},
        {u"importer liens", Command::ImportLinks}, {u"importer comptes", Command::ImportMinutes},
        {u"propos cercle", Command::About},        {u"SOMBRE", Command::ThemeDark},
    };
    PaletteModel model;
    model.setItems(paletteItems(b.context, b.window->shell()), {});
    for (const auto &[words, command] : wanted) {
        model.setWords(QString::fromUtf16(words));
        REQUIRE(model.rowCount() > 0);
        CHECK(model.index(0).data().toString() == b.actions[command].text());
        CHECK(model.index(0).data(paletteRole::Trailing).toString()
              == b.actions[command].shortcut().toString(QKeySequence::NativeText));
    }
    model.setWords(QStringLiteral("importer"));
    CHECK(model.rowCount() == 3);
    // What cannot be done now is not offered.
    model.setWords(QString(b.actions[Command::RemoveSample].text()));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("rows of the palette that have one title are told apart by their day")
{
    WindowBench b;
    for (const auto &day : {QStringLiteral("2026-12-01"), QStringLiteral("2026-12-08")}) {
        const auto id = b.session(QStringLiteral("Weekly meeting"), day);
        AgendaItem item;
        item.session = id;
        item.title = QStringLiteral("Round of news");
        b.add(item);
    }
    b.open();
    while (!b.workspace->indexSome(100)) {
    }
    PaletteModel model;
    model.setItems(paletteItems(b.context, b.window->shell()), {});
    for (const auto &words : {QStringLiteral("weekly"), QStringLiteral("round")}) {
        model.setWords(words);
        model.setFound(paletteSearch(b.context, b.window->shell(), words));
        REQUIRE(model.rowCount() >= 2);
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows += model.index(row).data(Qt::AccessibleTextRole).toString();
        INFO(rows.join(u'\n').toStdString());
        CHECK(rows.removeDuplicates() == 0);
        CHECK(rows.join(u' ').contains(QStringLiteral("8 Dec")));
    }
}
