#include "forms/group_form.h"
#include "forms/invite_form.h"
#include "forms/join_form.h"
#include "forms/name_form.h"
#include "forms/offer_view.h"
#include "forms/template_form.h"
#include "pages/start_page.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "widgets/list_view.h"
#include "widgets/qr_view.h"
#include "window_bench.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace cercle;

namespace
{

struct StartBench : WindowBench {
    int inputs = 0;

    explicit StartBench(bool withGroup) : WindowBench(withGroup) {}
    void type(const QString &words)
    {
        ++inputs; // a field counts once
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    void press(Qt::Key key)
    {
        ++inputs;
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QString code(std::int64_t hours = 1) const
    {
        Invitation invitation;
        invitation.group.bytes.fill(7);
        invitation.inviterPin = QByteArray(16, 'i');
        invitation.secret = QByteArray(16, 's');
        invitation.expiresMs = clock.nowMs() / 1000 * 1000 + hours * 3600 * 1000;
        return *encodeInvitation(invitation);
    }
    bool fits() const
    {
        bool all = true;
        for (const QWidget *widget : find<StartPage>()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->width() >= widget->minimumSizeHint().width())
                continue;
            if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const Label *>(widget)) {
                UNSCOPED_INFO(widget->metaObject()->className() << " " << widget->width());
                all = false;
            }
        }
        return all;
    }
};

} // namespace

TEST_CASE("from launch to a weekly session with agenda and an invitation to paste in at most twelve inputs")
{
    for (int row = 0; row < 4; ++row) {
        StartBench b(false);
        b.open();
        b.type(QStringLiteral("Lina"));
        b.press(Qt::Key_Return);
        b.press(Qt::Key_Return); // "Create a group" has the keyboard
        REQUIRE(b.find<TemplateForm>());
        for (int i = 0; i < row; ++i)
            b.press(Qt::Key_Down);
        b.press(Qt::Key_Return);
        REQUIRE(b.find<GroupForm>());
        b.type(QStringLiteral("Graphs"));
        b.press(Qt::Key_Return);
        REQUIRE(b.find<InviteForm>());
        b.press(Qt::Key_Return); // "Make an invitation"
        b.press(Qt::Key_Return); // "Copy the message"
        CHECK(b.inputs <= 12);

        const auto groups = b.workspace->groups();
        REQUIRE(groups.size() == 1);
        b.group = groups[0].id;
        const GroupTemplate &model = groupTemplates()[static_cast<size_t>(row)];
        CHECK(groups[0].kind == QLatin1String(model.kind));
        CHECK_FALSE(groups[0].goal.isEmpty());
        auto sessions = b.sessions();
        REQUIRE(sessions.size() == static_cast<size_t>(model.sessions));
        std::sort(sessions.begin(), sessions.end(),
                  [](const Session &x, const Session &y) { return x.date.iso < y.date.iso; });
        CHECK(sessions[0].date.iso == QStringLiteral("2026-12-01"));
        CHECK(sessions[1].date.iso == QStringLiteral("2026-12-08"));
        CHECK(b.workspace->list<AgendaItem>(Filter().with("session", sessions[0].id)).size()
              == model.first.size());
        const InvitationOffer offer = readOffer(QGuiApplication::clipboard()->text(), b.clock.nowMs());
        REQUIRE(offer.invitation);
        CHECK(offer.invitation->group == b.group.uid);
        CHECK(offer.group == QStringLiteral("Graphs"));
        CHECK(offer.inviter == QStringLiteral("Lina"));
        CHECK(QApplication::activeModalWidget() == nullptr);

        QTest::mouseClick(b.button(QStringLiteral("Done")), Qt::LeftButton);
        b.settle();
        CHECK(b.window->shell().currentGroup() == b.group);
        CHECK(b.find<ListView>());
    }
}

TEST_CASE("what a template proposes can be changed before the group is made")
{
    StartBench b(true);
    b.open();
    b.trigger(Command::NewGroup);
    b.press(Qt::Key_Down);
    b.press(Qt::Key_Return);
    auto *form = b.find<GroupForm>();
    REQUIRE(form);
    b.type(QStringLiteral("Graphs"));
    for (QSpinBox *spin : form->findChildren<QSpinBox *>())
        spin->setValue(spin->suffix().isEmpty() ? 2 : 45);
    b.field(QStringLiteral("Goal, in one sentence"))->setText(QStringLiteral("Understand Dijkstra"));
    for (QComboBox *box : form->findChildren<QComboBox *>()) {
        if (box->findData(QStringLiteral("fr")) >= 0)
            box->setCurrentIndex(box->findData(QStringLiteral("fr")));
    }
    CHECK(b.field(QStringLiteral("Goal, in one sentence"))->text() == QStringLiteral("Understand Dijkstra"));
    b.press(Qt::Key_Return);
    const auto groups = b.workspace->groups();
    REQUIRE(groups.size() == 2);
    const Group &made = groups[0].title == QStringLiteral("Graphs") ? groups[0] : groups[1];
    CHECK(made.goal == QStringLiteral("Understand Dijkstra"));
    CHECK(made.language == QStringLiteral("fr"));
    const auto sessions = b.workspace->list<Session>(Filter().in(made.id));
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].minutes == 45);
}

TEST_CASE("a group without a name is not made, and Back leads to the choice again")
{
    StartBench b(true);
    b.open();
    b.trigger(Command::NewGroup);
    b.press(Qt::Key_Return);
    b.press(Qt::Key_Return);
    CHECK_FALSE(b.find<GroupForm>()->problem().isEmpty());
    QTest::mouseClick(b.button(QStringLiteral("Back")), Qt::LeftButton);
    CHECK(b.find<TemplateForm>());
    QTest::mouseClick(b.button(QStringLiteral("Cancel")), Qt::LeftButton);
    b.settle();
    CHECK(b.find<ListView>());
    CHECK(b.workspace->groups().size() == 1);
}

TEST_CASE("an invitation is shown in every form, and each one leads back to it")
{
    StartBench b(true);
    b.open();
    b.trigger(Command::Invite);
    auto *form = b.find<InviteForm>();
    REQUIRE(form);
    for (QRadioButton *choice : form->findChildren<QRadioButton *>()) {
        if (choice->text().contains(QStringLiteral("chat")))
            choice->setChecked(true);
    }
    QTest::mouseClick(b.button(QStringLiteral("Make an invitation")), Qt::LeftButton);
    b.settle();
    const auto same = [&](const QString &text) {
        const InvitationOffer offer = readOffer(text, b.clock.nowMs());
        return offer.invitation && offer.invitation->group == b.group.uid;
    };
    for (IconButton *copy : form->findChildren<IconButton *>()) {
        QGuiApplication::clipboard()->clear();
        copy->click();
        CHECK(same(QGuiApplication::clipboard()->text()));
    }
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(b.button(QStringLiteral("Copy the picture")), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->image().width() > 300);
    form->savePicture(b.folder.filePath(QStringLiteral("a.png")));
    CHECK(QImage(b.folder.filePath(QStringLiteral("a.png"))).width() > 300);
    form->saveFile(b.folder.filePath(QStringLiteral("a.cercle")));
    const InvitationOffer file =
        readOffer(openInvitation(b.folder.filePath(QStringLiteral("a.cercle"))), b.clock.nowMs());
    REQUIRE(file.invitation);
    CHECK(file.group == QStringLiteral("Algorithms"));
    CHECK(file.inviter == QStringLiteral("Lina"));
    CHECK(b.workspace->invites(b.group).size() == 1);
    CHECK(b.workspace->invites(b.group)[0].uses == 40);
    QTest::mouseClick(b.button(QStringLiteral("Another invitation")), Qt::LeftButton);
    CHECK(b.button(QStringLiteral("Make an invitation")));
    QTest::mouseClick(b.button(QStringLiteral("Close")), Qt::LeftButton);
    b.settle();
    CHECK(b.window->shell().currentGroup() == b.group);
}

TEST_CASE("a picture that cannot be written is told in the window")
{
    StartBench b(true);
    b.open();
    b.trigger(Command::Invite);
    QTest::mouseClick(b.button(QStringLiteral("Make an invitation")), Qt::LeftButton);
    b.find<InviteForm>()->savePicture(QStringLiteral("/nowhere/at/all.png"));
    b.settle();
    CHECK(b.says(QStringLiteral("/nowhere/at/all.png")));
}

TEST_CASE("the QR code is dark on light in either theme")
{
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        StartBench b(true);
        b.look.theme.setChoice(choice);
        b.open();
        b.trigger(Command::Invite);
        QTest::mouseClick(b.button(QStringLiteral("Make an invitation")), Qt::LeftButton);
        b.settle();
        auto *view = b.find<QrView>();
        REQUIRE(view);
        const QImage picture = view->grab().toImage();
        CHECK(picture.pixelColor(picture.width() / 2, 6).lightness() > 240);
        int dark = 0, between = 0;
        for (int y = 20; y < picture.height() - 20; ++y) {
            for (int x = 20; x < picture.width() - 20; ++x) {
                const int light = picture.pixelColor(x, y).lightness();
                dark += light < 60 ? 1 : 0;
                between += light >= 60 && light <= 240 ? 1 : 0;
            }
        }
        CHECK(dark > picture.width() * picture.height() / 6);
        CHECK(between == 0); // no edge lies between two pixels
    }
}

TEST_CASE("a link is shown for what it is, and nothing happens before the member says so")
{
    StartBench b(true);
    b.open();
    const auto sum = b.workspace->sum(b.group).count;
    b.window->showInvitation(
        {.text = invitationLink(b.code(), QStringLiteral("Graphs"), QStringLiteral("Noé"))});
    b.settle();
    CHECK(b.says(QStringLiteral("Join “Graphs”?")));
    CHECK(b.says(QStringLiteral("Noé")));
    CHECK(b.says(readOffer(b.code(), 0).words()));
    CHECK(b.says(QStringLiteral("The members see the name “Lina”")));
    CHECK_FALSE(b.find<QPlainTextEdit>());
    CHECK_FALSE(b.sync.asked);
    CHECK(b.workspace->groups().size() == 1);
    CHECK(b.workspace->sum(b.group).count == sum);
    CHECK(QApplication::focusWidget() == b.button(QStringLiteral("Join the group")));
    QTest::mouseClick(b.button(QStringLiteral("Another code")), Qt::LeftButton);
    CHECK(b.find<QPlainTextEdit>());
    CHECK_FALSE(b.button(QStringLiteral("Join the group"))->isEnabled());
    CHECK(b.find<JoinForm>()->problem().isEmpty());
    b.find<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello! ") + b.code());
    CHECK(b.button(QStringLiteral("Join the group"))->isEnabled());
    CHECK(b.find<OfferView>());
    b.find<QPlainTextEdit>()->setPlainText(QString());
    CHECK(b.find<JoinForm>()->problem().isEmpty());
}

TEST_CASE("a broken link or file is told in the window and can be mended there")
{
    using Trouble = InvitationArgument::Trouble;
    StartBench b(true);
    b.open();
    const QString code = b.code(), late = b.code(-48);
    const std::vector<InvitationArgument> broken{
        {Trouble::None, false, QStringLiteral("cercle://join/this-is-no-code")},
        {Trouble::None, false, QStringLiteral("cercle://elsewhere/") + code},
        {Trouble::None, false, QStringLiteral("cercle://join/CERCLE9") + code.mid(7)},
        {Trouble::None, false, QStringLiteral("cercle://join/") + late},
        {Trouble::None, true, QStringLiteral("{\"kind\":")},
        {Trouble::LinkTooLong, false, {}},
        {Trouble::FileMissing, true, QStringLiteral("gone.cercle")},
        {Trouble::FileTooLarge, true, QStringLiteral("big.cercle")},
    };
    for (const InvitationArgument &one : broken) {
        b.window->showInvitation(one);
        b.settle();
        INFO(one.text.toStdString());
        CHECK_FALSE(b.find<JoinForm>()->problem().isEmpty());
        CHECK_FALSE(b.button(QStringLiteral("Join the group"))->isEnabled());
        REQUIRE(b.find<QPlainTextEdit>());
        CHECK_FALSE(b.find<OfferView>());
    }
    b.find<QPlainTextEdit>()->setPlainText(code);
    CHECK(b.find<JoinForm>()->problem().isEmpty());
    CHECK(b.button(QStringLiteral("Join the group"))->isEnabled());
    CHECK_FALSE(b.sync.asked);
}

TEST_CASE("an invitation that comes before there is a name waits for it")
{
    StartBench b(false);
    b.open();
    b.window->showInvitation({.text = QStringLiteral("cercle://join/") + b.code()});
    b.settle();
    REQUIRE(b.find<NameForm>());
    CHECK(b.says(QStringLiteral("An invitation waits for you")));
    b.type(QStringLiteral("Lina"));
    b.press(Qt::Key_Return);
    CHECK(b.find<OfferView>());
    CHECK_FALSE(b.sync.asked);
    b.press(Qt::Key_Return);
    CHECK(b.sync.asked);
}

TEST_CASE("Enter in the field of the code joins, and adds no line")
{
    StartBench b(true);
    b.open();
    b.trigger(Command::JoinGroup);
    b.settle();
    auto *field = b.find<QPlainTextEdit>();
    REQUIRE(field);
    field->setFocus();
    field->setPlainText(QStringLiteral("nonsense"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->toPlainText() == QStringLiteral("nonsense"));
    CHECK_FALSE(b.sync.asked);
    field->setPlainText(b.code());
    QTest::keyClick(field, Qt::Key_Return);
    b.settle();
    CHECK(b.sync.asked);
}

TEST_CASE("who is in the group already opens it")
{
    StartBench b(true);
    b.open();
    b.trigger(Command::Invite);
    QTest::mouseClick(b.button(QStringLiteral("Make an invitation")), Qt::LeftButton);
    b.find<InviteForm>()->saveFile(b.folder.filePath(QStringLiteral("a.cercle")));
    b.window->showInvitation(openInvitation(b.folder.filePath(QStringLiteral("a.cercle"))));
    b.settle();
    REQUIRE(b.button(QStringLiteral("Open the group")));
    QTest::mouseClick(b.button(QStringLiteral("Open the group")), Qt::LeftButton);
    b.settle();
    CHECK_FALSE(b.sync.asked);
    CHECK(b.window->shell().currentGroup() == b.group);
}

TEST_CASE("nothing on the start pages is cut off in a small window")
{
    StartBench b(true);
    b.open({1024, 640});
    b.trigger(Command::NewGroup);
    CHECK(b.fits());
    b.press(Qt::Key_Return);
    CHECK(b.fits());
    b.window->shell().showInvite(b.group);
    QTest::mouseClick(b.button(QStringLiteral("Make an invitation")), Qt::LeftButton);
    b.settle();
    CHECK(b.fits());
    b.window->resize(760, 520);
    b.settle();
    CHECK(b.fits());
    b.window->showInvitation({.text = b.code()});
    b.settle();
    CHECK(b.fits());
    CHECK(b.window->width() == 760);
}
