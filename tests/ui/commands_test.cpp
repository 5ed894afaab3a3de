// The commands of the window: what each does, by key, menu and palette, and what can be done with a whole group.

#include "detail/about_card.h"
#include "detail/detail_pane.h"
#include "forms/group_details_form.h"
#include "forms/join_form.h"
#include "forms/name_form.h"
#include "notes/note_editor.h"
#include "pages/library_page.h"
#include "pages/sessions_page.h"
#include "pages/settings_page.h"
#include "pages/start_page.h"
#include "palette/palette_model.h"
#include "palette/sources.h"
#include "theme/typography.h"
#include "widgets/inline_message.h"
#include "widgets/list_view.h"
#include "widgets/row_roles.h"
#include "window/group_commands.h"
#include "window/history.h"
#include "window/search_button.h"
#include "window/sidebar.h"
#include "window_bench.h"

#include "catch.h"

#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTranslator>

using namespace cercle;

namespace {

// French as the window speaks it, of the commands that are looked for below.
class FrenchCommands final : public QTranslator {
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

ListView *listNamed(WindowBench &b, const QString &name)
{
    for (ListView *list : b.window->findChildren<ListView *>()) {
        if (list->accessibleName() == name && list->isVisible())
            return list;
    }
    return nullptr;
}

QMenu *contextMenu(WindowBench &b, QWidget *list, const QPoint &at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->mapToGlobal(at));
    QApplication::sendEvent(list, &event);
    b.settle();
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QModelIndex groupRow(const ListView &list, const QString &title)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString() == title)
            return list.model()->index(row, 0);
    }
    return {};
}

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

TEST_CASE("a group is renamed beside the page, for all who see it, and back again")
{
    WindowBench b;
    b.open();
    b.trigger(Command::RenameGroup);
    auto *form = b.find<GroupDetailsForm>();
    REQUIRE(form);
    auto *title = b.field(QStringLiteral("Name of the group"));
    REQUIRE(title);
    CHECK(title->text() == QStringLiteral("Algorithms"));
    CHECK(title->hasFocus());
    title->clear();
    QTest::keyClick(title, Qt::Key_Return);
    CHECK_FALSE(form->problem().isEmpty());
    CHECK(b.workspace->get(b.group)->title == QStringLiteral("Algorithms"));
    QTest::keyClicks(title, QStringLiteral("Graphs"));
    b.field(QStringLiteral("Goal, in one sentence"))->setText(QStringLiteral("Understand flows"));
    form->findChild<QCheckBox *>()->click();
    form->findChild<QDateEdit *>()->setDate(QDate(2027, 6, 30));
    QTest::keyClick(title, Qt::Key_Return);
    b.settle();
    const auto group = b.workspace->get(b.group);
    CHECK(group->title == QStringLiteral("Graphs"));
    CHECK(group->goal == QStringLiteral("Understand flows"));
    CHECK(group->until.iso == QStringLiteral("2027-06-30"));
    CHECK_FALSE(b.find<GroupDetailsForm>());
    CHECK(b.window->windowTitle().startsWith(QStringLiteral("Graphs")));
    CHECK(groupRow(*listNamed(b, QStringLiteral("My groups")), QStringLiteral("Graphs")).isValid());
    b.trigger(Command::Undo);
    CHECK(b.workspace->get(b.group)->title == QStringLiteral("Algorithms"));
    CHECK(b.workspace->get(b.group)->goal == QStringLiteral("Pass together"));
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

TEST_CASE("the second mouse button on a group offers what can be done with it, and opens nothing")
{
    WindowBench b;
    const auto other = b.makeGroup(QStringLiteral("Zoology"));
    b.open();
    auto *list = listNamed(b, QStringLiteral("My groups"));
    REQUIRE(list);
    list->setFocus();
    const QPoint at = list->visualRect(groupRow(*list, QStringLiteral("Zoology"))).center();
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, at);
    b.settle();
    CHECK(b.window->shell().currentGroup() == b.group);
    QMenu *menu = contextMenu(b, list->viewport(), at);
    REQUIRE(menu);
    CHECK(b.window->shell().currentGroup() == b.group);
    QAction *rename = entry(*menu, b.actions[Command::RenameGroup].text());
    REQUIRE(rename);
    REQUIRE(entry(*menu, b.actions[Command::RemoveGroup].text()));
    menu->close();
    rename->trigger();
    b.settle();
    REQUIRE(b.field(QStringLiteral("Name of the group")));
    CHECK(b.field(QStringLiteral("Name of the group"))->text() == QStringLiteral("Zoology"));
    CHECK(b.window->shell().currentGroup() == b.group);

    // A page of the open group has no menu, and is not opened by that button.
    const QModelIndex members = groupRow(*list, QStringLiteral("Members"));
    REQUIRE(members.isValid());
    const QPoint below = list->visualRect(members).center();
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, below);
    CHECK_FALSE(contextMenu(b, list->viewport(), below));
    CHECK(b.window->shell().currentPage() == QStringLiteral("sessions"));

    // The keys for menus ask about the open group.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F10, Qt::ShiftModifier);
    b.settle();
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(entry(*menu, b.actions[Command::RenameGroup].text()));
    menu->close();
    CHECK(b.workspace->get(other).has_value());
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

TEST_CASE("Delete removes the chosen session, and the keyboard stays in the page")
{
    WindowBench b;
    const auto first = b.session(QStringLiteral("A"), QStringLiteral("2026-12-01"));
    const auto second = b.session(QStringLiteral("B"), QStringLiteral("2026-12-08"));
    b.open();
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    auto *list = listNamed(b, QStringLiteral("Sessions"));
    REQUIRE(list);
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    b.settle();
    CHECK(b.workspace->get(first)->removed);
    CHECK_FALSE(b.workspace->get(second)->removed);
    CHECK(b.find<InlineMessage>()->text().contains(QStringLiteral("“A” was removed")));
    QTest::keyClick(list, Qt::Key_Delete);
    b.settle();
    CHECK(b.workspace->get(second)->removed);
    // Nothing is left: what an empty page begins with has the keyboard, not whatever follows in the window.
    CHECK(b.window->focusWidget() == b.button(QStringLiteral("Plan a session")));
    b.trigger(Command::Undo);
    CHECK_FALSE(b.workspace->get(second)->removed);
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

TEST_CASE("opening a page brings the keyboard into it, and to nothing that takes things away")
{
    WindowBench b;
    b.change(b.group, [](Group &g) { g.sample = true; });
    b.open({1440, 900}, QStringLiteral("home"));
    const auto groups = [&] { return listNamed(b, QStringLiteral("My groups")); };
    for (QAction *page : b.actions.pages()) {
        INFO(page->text().toStdString());
        groups()->setFocus();
        page->trigger();
        b.settle();
        const QWidget *focus = b.window->focusWidget();
        REQUIRE(focus);
        INFO(focus->metaObject()->className() << " " << focus->accessibleName().toStdString());
        CHECK(focus->isVisible());
        CHECK_FALSE(focus->accessibleName().contains(QStringLiteral("Remove")));
        CHECK_FALSE(qobject_cast<const SearchButton *>(focus));
    }
    // By a click on its row too, and by Enter.
    QListView *list = groups();
    REQUIRE(list);
    for (const auto &name : {QStringLiteral("Library"), QStringLiteral("Members")}) {
        const QModelIndex row = groupRow(*groups(), name);
        if (!row.isValid())
            b.window->shell().openPage(QStringLiteral("sessions"), b.group);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(groupRow(*groups(), name)).center());
        b.settle();
        CHECK(b.window->focusWidget() != list);
        CHECK_FALSE(b.find<Sidebar>()->isAncestorOf(b.window->focusWidget()));
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    b.settle();
    CHECK(b.window->focusWidget() == list); // walking over the pages goes on
    QTest::keyClick(list, Qt::Key_Return);
    b.settle();
    CHECK(b.window->focusWidget() != list);
}

TEST_CASE("F10 and Escape leave the keyboard where it was")
{
    WindowBench b;
    b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    auto *list = listNamed(b, QStringLiteral("Sessions"));
    REQUIRE(list);
    REQUIRE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_F10);
    b.settle();
    QWidget *popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_F10);
    b.settle();
    popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Right); // another menu is still the bar's
    b.settle();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    b.settle();
    CHECK(list->hasFocus());
}

TEST_CASE("Escape leaves the page to join a group, and what was pasted stays")
{
    WindowBench b;
    b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    b.trigger(Command::JoinGroup);
    auto *form = b.find<JoinForm>();
    REQUIRE(form);
    auto *code = form->findChild<QPlainTextEdit *>();
    QTest::keyClicks(code, QStringLiteral("CERCLE1-half of a code"));
    QTest::keyClick(code, Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(b.window->shell().atStart());
    CHECK(b.window->shell().currentPage() == QStringLiteral("sessions"));
    b.trigger(Command::JoinGroup);
    CHECK(code->toPlainText() == QStringLiteral("CERCLE1-half of a code"));
    CHECK_FALSE(form->problem().isEmpty());

    // The page that a link opens is left the same way, and nothing was joined.
    Invitation invitation;
    invitation.group.bytes.fill(7);
    invitation.inviterPin = QByteArray(16, 'i');
    invitation.secret = QByteArray(16, 's');
    invitation.expiresMs = b.clock.nowMs() / 1000 * 1000 + 3600 * 1000;
    b.window->showInvitation({.text = QStringLiteral("cercle://join/") + *encodeInvitation(invitation)});
    b.settle();
    REQUIRE(b.button(QStringLiteral("Join the group")));
    CHECK(b.window->focusWidget() == b.button(QStringLiteral("Join the group")));
    QTest::keyClick(b.window->focusWidget(), Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(b.window->shell().atStart());
    CHECK_FALSE(b.sync.asked);
}

TEST_CASE("Escape before there is a name leaves nothing behind")
{
    WindowBench b(false);
    b.open();
    REQUIRE(b.find<NameForm>());
    QTest::keyClick(b.window->focusWidget(), Qt::Key_Escape);
    b.settle();
    CHECK(b.find<NameForm>());
}

TEST_CASE("minutes come into the group by command, and its calendar goes out")
{
    WindowBench b;
    b.open();
    QFile minutes(b.folder.filePath(QStringLiteral("2026-11-17.md")));
    REQUIRE(minutes.open(QIODevice::WriteOnly));
    minutes.write("# Trees\n\nDate: 2026-11-17\n\n## Agenda\n\n- Heaps\n\n## Decisions\n\n- Read chapter 3\n");
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
        {u"theme sombre", Command::ThemeDark},       {u"exporter calendrier", Command::ExportCalendar},
        {u"renommer", Command::RenameGroup},         {u"a propos", Command::About},
        {u"importer liens", Command::ImportLinks},   {u"importer comptes", Command::ImportMinutes},
        {u"propos cercle", Command::About},          {u"SOMBRE", Command::ThemeDark},
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
