// Tab leads to every control of every page, in the order in which they stand, and Shift+Tab back; what has
// the keyboard is in sight, and nothing holds it fast.
#include "sample_window.h"

#include "detail/detail_pane.h"
#include "window/sidebar.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QTextEdit>

using namespace cercle;

namespace
{

QString called(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString name = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && name.isEmpty())
        name = button->text();
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + name;
}

bool takesTab(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || !(widget.focusPolicy() & Qt::TabFocus)
        || widget.focusProxy())
        return false;
    // Of radio buttons that belong together one is reached; the arrows lead to the others.
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    return !radio || !radio->autoExclusive() || radio->isChecked();
}

struct Tour {
    QList<QPointer<QWidget>> way;
    QString fault;
};

// Where one key leads until it comes round.
Tour round(Qt::Key key, int atMost)
{
    constexpr int partsOfDate = 5;
    Tour tour;
    int again = 0;
    for (int i = 0; i < atMost; ++i) {
        QWidget *from = QApplication::focusWidget();
        if (!from) {
            tour.fault = QStringLiteral("nothing has the keyboard");
            return tour;
        }
        QTest::keyClick(from, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget *to = QApplication::focusWidget();
        if (to == from && qobject_cast<const QAbstractSpinBox *>(to) && again < partsOfDate) {
            ++again; // from the day to the month and the year
            continue;
        }
        again = 0;
        if (to == from) {
            tour.fault = called(from) + QStringLiteral(" holds the keyboard fast");
            return tour;
        }
        if (!tour.way.isEmpty() && tour.way.first() == to)
            return tour;
        tour.way += to;
        if (to && to->visibleRegion().isEmpty())
            tour.fault = called(to) + QStringLiteral(" has the keyboard out of sight");
    }
    tour.fault = QStringLiteral("it never comes round: ") + called(tour.way.value(0)) + QStringLiteral(" … ")
                 + called(QApplication::focusWidget());
    return tour;
}

// 0: the groups, 1: the page, 2: beside it.
int columnOf(Shell &shell, const QWidget *widget)
{
    return shell.sidebar().isAncestorOf(widget) ? 0 : shell.detail().isAncestorOf(widget) ? 2 : 1;
}

// Down, or on to the right; of two that stand in one parent the upper one comes first, in one row the left
// one.
bool inOrder(const QWidget *one, const QWidget *next)
{
    const auto placeOf = [](const QWidget *widget) {
        return QRect(widget->mapTo(widget->window(), QPoint(0, 0)), widget->size());
    };
    const QRect a = placeOf(one), b = placeOf(next);
    if (one->parentWidget() != next->parentWidget())
        return b.bottom() > a.top() || b.left() >= a.center().x();
    const bool sameRow = a.center().y() >= b.top() && a.center().y() <= b.bottom();
    const bool sameColumn = a.center().x() >= b.left() && a.center().x() <= b.right();
    return sameRow ? a.left() <= b.left() : !sameColumn || a.top() <= b.top();
}

void walked(const SampleWindow &b, const QString &where)
{
    INFO(where.toStdString());
    // The first one: whatever has the keyboard when the page opens, else the way begins at the window's first
    // control.
    if (!QApplication::focusWidget())
        QTest::keyClick(b.window.get(), Qt::Key_Tab);
    QSet<QWidget *> wanted;
    for (QWidget *one : b.window->findChildren<QWidget *>()) {
        if (takesTab(*one))
            wanted.insert(one);
    }
    const Tour forth = round(Qt::Key_Tab, static_cast<int>(wanted.size()) + 40);
    CHECK(forth.fault.toStdString() == "");
    QSet<QWidget *> reached;
    for (const QPointer<QWidget> &one : forth.way)
        reached.insert(one);
    for (QWidget *one : wanted) {
        if (takesTab(*one) && !reached.contains(one))
            FAIL_CHECK("Tab does not lead to " << called(one).toStdString());
    }
    int leaps = 0;
    for (qsizetype i = 1; i < forth.way.size(); ++i) {
        const QWidget *one = forth.way[i - 1], *next = forth.way[i];
        if (!one || !next)
            continue;
        if (columnOf(b.window->shell(), one) != columnOf(b.window->shell(), next))
            ++leaps;
        else if (!inOrder(one, next))
            FAIL_CHECK(called(next).toStdString()
                       << " comes after " << called(one).toStdString() << ", and stands before it");
    }
    CHECK(leaps <= 3); // once through the columns
    const Tour back = round(Qt::Key_Backtab, static_cast<int>(wanted.size()) + 40);
    CHECK(back.fault.toStdString() == "");
    CHECK(back.way.size() == forth.way.size());
    QList<QPointer<QWidget>> turned(back.way.rbegin(), back.way.rend());
    // The same round from another place.
    const auto start = turned.indexOf(forth.way.value(0));
    if (start >= 0)
        std::rotate(turned.begin(), turned.begin() + start, turned.end());
    CHECK((turned == forth.way));
}

void everyPage(SampleWindow::Full full, QSize size)
{
    SampleWindow b(QStringLiteral("en"), full);
    b.open(size);
    for (const PageInfo &page : pageList()) {
        const QString key = QString::fromLatin1(page.key);
        b.window->shell().openPage(key, page.where == PageInfo::Where::InGroup ? b.group : Id<Group>());
        QTest::qWait(250);
        walked(b, key);
    }
}

} // namespace

TEST_CASE("Tab goes round every page of the sample and leaves nothing out")
{
    everyPage(SampleWindow::Full::Sample, {1440, 900});
}

TEST_CASE("Tab goes round every page of a small window and leaves nothing out")
{
    everyPage(SampleWindow::Full::Sample, {1024, 640});
}

TEST_CASE("Tab goes round every page where there is nothing yet")
{
    everyPage(SampleWindow::Full::Empty, {1440, 900});
}

TEST_CASE("Tab goes round every form")
{
    SampleWindow b(QStringLiteral("en"));
    b.open({1440, 900});
    const std::pair<Command, const char *> forms[] = {
        {Command::NewSession, "new session"},
        {Command::EditSession, "edit session"},
        {Command::AddLink, "add a link"},
        {Command::AddPerson, "add a person"},
        {Command::NewRound, "new round"},
        {Command::NewGroup, "new group"},
        {Command::JoinGroup, "join"},
        {Command::Invite, "invite"},
        {Command::RenameGroup, "rename"},
        {Command::Shortcuts, "shortcuts"},
        {Command::About, "about"},
    };
    for (const auto &[command, name] : forms) {
        b.window->shell().openPage(QStringLiteral("sessions"), b.group);
        b.settle();
        b.trigger(command);
        QTest::qWait(250);
        walked(b, QString::fromLatin1(name));
        for (int i = 0; i < 3 && b.window->shell().dismiss(); ++i)
            b.settle();
        b.window->shell().detail().closeForm();
        b.settle();
        if (b.window->shell().atStart())
            b.trigger(Command::Back);
    }
}

TEST_CASE("where Tab is written into the text, F6 leads out of it")
{
    SampleWindow b(QStringLiteral("en"));
    b.open({1440, 900});
    b.window->shell().openPage(QStringLiteral("sessions"), b.group);
    QTest::qWait(250);
    b.trigger(Command::OpenNotes);
    QTest::qWait(250);
    auto *editor = qobject_cast<QTextEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_F6);
    b.settle();
    CHECK(QApplication::focusWidget() != editor);
    for (int i = 0; i < 6 && QApplication::focusWidget() != editor; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        b.settle();
    }
    CHECK(QApplication::focusWidget() == editor);
}
