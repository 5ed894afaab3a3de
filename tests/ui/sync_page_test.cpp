#include "pages/sync_page.h"
#include "widgets/card.h"
#include "widgets/column.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "window_bench.h"

#include "catch.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollArea>

using namespace cercle;

namespace
{

struct SyncBench : WindowBench {
    void openPage(QSize size = {1440, 900}) { open(size, u"sync"_qs); }
    SyncPage *page() const { return window->findChild<SyncPage *>(); }
    QString words() const
    {
        QStringList out;
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible())
                out += label->text();
        }
        return out.join(u'\n');
    }
    PeerState peer(const QString &name, bool online, bool upToDate, int pending = 0)
    {
        PeerState state;
        state.name = name;
        state.online = online;
        state.upToDate = upToDate;
        state.pendingFromUs = pending;
        state.lastSeen = noon() - 3600000;
        return state;
    }
};

} // namespace

TEST_CASE("nobody else yet: the page says so, and what there is to compare")
{
    SyncBench b;
    b.openPage();
    CHECK(b.words().contains(u"Nobody else has this laptop's groups yet"_qs));
    CHECK(b.words().contains(u"Nothing to settle"_qs));
    CHECK(b.words().contains(u"192.0.2.7"_qs));
    CHECK(b.words().contains(b.workspace->deviceWords()));
}

TEST_CASE("one laptop after the other comes, says how it stands, and goes")
{
    SyncBench b;
    b.openPage();
    b.sync.states = {b.peer(u"Tom"_qs, true, true)};
    Q_EMIT b.sync.changed();
    b.settle();
    CHECK(b.words().contains(u"Tom: has everything, connected"_qs));
    CHECK_FALSE(b.words().contains(u"Nobody else"_qs));
    // A second laptop of the same person is a row of its own.
    b.sync.states = {b.peer(u"Tom"_qs, true, true), b.peer(u"Tom"_qs, false, false),
                     b.peer(u"Mia"_qs, false, false, 3)};
    Q_EMIT b.sync.changed();
    b.settle();
    CHECK(b.words().count(u"Tom:"_qs) == 2);
    CHECK(b.words().contains(u"Mia: "_qs));
    b.sync.states.clear();
    Q_EMIT b.sync.changed();
    b.settle();
    CHECK(b.words().contains(u"Nobody else"_qs));
}

TEST_CASE("hundreds of laptops fit the narrow page and come quickly")
{
    SyncBench b;
    for (int i = 0; i < 300; ++i)
        b.sync.states +=
            b.peer(u"Somebody with a name as long as a lecture %1"_qs.arg(i), i % 2, i % 3, i % 5);
    b.openPage({1024, 640});
    for (const QScrollArea *area : b.page()->findChildren<QScrollArea *>())
        CHECK(area->widget()->width() <= area->viewport()->width());
    Q_EMIT b.sync.changed();
    b.settle();
    CHECK(b.words().count(u"Somebody"_qs) >= 300);
}

TEST_CASE("the address is copied by keyboard, and every control has a name")
{
    SyncBench b;
    b.openPage();
    IconButton *copy = nullptr;
    for (QAbstractButton *button : b.page()->findChildren<QAbstractButton *>()) {
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        CHECK_FALSE(name.isEmpty());
        if (auto *one = qobject_cast<IconButton *>(button);
            one && one->isVisible() && one->accessibleName() == u"Copy the address of this laptop"_qs)
            copy = one;
    }
    REQUIRE(copy);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text() == u"192.0.2.7:4711"_qs);
}

TEST_CASE("the page fills a window of ordinary width, as the lists do")
{
    SyncBench b;
    b.openPage({1440, 900});
    const auto *card = b.page()->findChild<Card *>();
    REQUIRE(card);
    const int left = card->mapTo(b.page(), QPoint()).x();
    const int right = b.page()->width() - left - card->width();
    CHECK(right <= left + Column::scrollBar + 4);
}
