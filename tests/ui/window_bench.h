#pragma once
// The real window over a group in a temporary folder, with a network that answers as the test says.

#include "actions.h"
#include "bench_group.h"
#include "context.h"
#include "look.h"
#include "main_window.h"
#include "notifications/notifier.h"
#include "settings.h"
#include "sync_status.h"
#include "widgets/button.h"
#include "window/shell.h"

#include <QLineEdit>
#include <QTest>

#include <memory>
#include <optional>

namespace cercle
{

// A network that answers as the test says.
class FakeSync final : public SyncStatus
{
public:
    QList<PeerState> peers() const override { return states; }
    std::vector<Endpoint> endpoints() const override { return {{QStringLiteral("192.0.2.7"), 4711}}; }
    void join(const Invitation &invitation) override { asked = invitation; }
    void cancelJoin() override { cancelled = true; }
    QList<PeerPlace> present() const override { return places; }
    void setPlace(const Here &place) override { own = place; }

    QList<PeerState> states;
    QList<PeerPlace> places;
    Here own;
    std::optional<Invitation> asked;
    bool cancelled = false;
};

struct WindowBench : GroupBench {
    Look look;
    Actions actions;
    Settings settings{folder.path() + QStringLiteral("/cercle.ini")};
    FakeSync sync;
    Notices notices;
    Notifier notifier{*workspace, settings};
    Context context{look.theme, *workspace, actions, settings, sync, notices, notifier, {}, {}};
    std::unique_ptr<MainWindow> window;

    explicit WindowBench(bool withGroup = true) : GroupBench(withGroup) {}
    ~WindowBench() { window.reset(); }

    // On a page of the group, unless a place is remembered; the first time it would be Home.
    void open(QSize size = {1440, 900}, const QString &page = QStringLiteral("sessions"))
    {
        if (settings.place() == Place() && group)
            settings.setPlace({page, group, {}, false, 0});
        window = std::make_unique<MainWindow>(context);
        window->resize(size);
        window->restore();
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    template <class W> W *find() const
    {
        for (W *one : window->findChildren<W *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    Button *button(const QString &text) const
    {
        for (Button *one : window->findChildren<Button *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *one : window->findChildren<QLineEdit *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void trigger(Command command)
    {
        actions[command].trigger();
        settle();
    }
    std::vector<Session> sessions() { return workspace->list<Session>(Filter().in(group)); }
};

} // namespace cercle
