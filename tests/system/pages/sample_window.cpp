#include "sample_window.h"

#include "detail/role_row.h"
#include "widgets/icon_button.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QPointer>

namespace cercle
{

namespace
{

// What stands in the source for a value, a key or a name that nobody translates.
bool isFixed(const QString &text, qsizetype at)
{
    return text[at] == u'%' && at + 1 < text.size()
           && (text[at + 1].isDigit() || text[at + 1] == u'n' || text[at + 1] == u'L');
}

} // namespace

QString PseudoTranslator::stretched(const QString &source)
{
    static const QString plain = QStringLiteral("aeiouAEIOU");
    static const QString accented = QStringLiteral("äéîöüÄÉÎÖÜ");
    QString out;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (isFixed(source, i)) {
            out += source.mid(i, 2);
            ++i;
            continue;
        }
        const auto vowel = plain.indexOf(source[i]);
        if (vowel < 0)
            out += source[i];
        else
            out += QString(accented[vowel]) + accented[vowel].toLower();
    }
    return u'[' + out + u']';
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    // Forms of dates and the shortest marks are no words.
    static const QStringList forms{QStringLiteral("d MMM"), QStringLiteral("yyyy"), QStringLiteral("HH:mm")};
    for (const QString &form : forms) {
        if (text.contains(form))
            return {};
    }
    return text.size() < 2 ? QString() : stretched(text);
}

SampleWindow::SampleWindow(const QString &spoken, Full full)
    : WindowBench(false), language(spoken), m_full(full)
{
    const QString words = spoken == QStringLiteral("fr") ? spoken : QStringLiteral("en");
    installTranslators(words);
    REQUIRE(workspace->createIdentity(QStringLiteral("Lina")).ok());
    if (full == Full::Sample) {
        const auto loaded = loadSample(*workspace, words);
        REQUIRE(loaded.ok());
        group = *loaded;
    } else if (full == Full::Empty) {
        group = makeGroup(QStringLiteral("Graphes"));
    }
    if (spoken == QStringLiteral("pseudo"))
        QCoreApplication::installTranslator(&m_pseudo);
    actions.retranslate();
}

SampleWindow::~SampleWindow()
{
    window.reset();
    QCoreApplication::removeTranslator(&m_pseudo);
    installTranslators(QStringLiteral("en"));
}

void SampleWindow::wait()
{
    QTest::qWait(60);
    settle();
}

void SampleWindow::tour(QSize size, const Visit &visit)
{
    open(size);
    wait();
    if (m_full != Full::Nothing)
        tourPages(visit);
    tourCommands(visit);
}

void SampleWindow::tourPages(const Visit &visit)
{
    for (const PageInfo &page : pageList()) {
        const QString key = QString::fromLatin1(page.key);
        window->shell().openPage(key, page.where == PageInfo::Where::InGroup ? group : Id<Group>());
        wait();
        visit(key);
        if (window->shell().detailPossible() && window->width() < 1180) {
            trigger(Command::ToggleDetail);
            wait();
            visit(key + QStringLiteral(" with its detail"));
        }
        tourMenus(key, visit);
    }
    window->shell().openPage(QStringLiteral("sessions"), group);
    wait();
}

// The menus that buttons and rows open. What else a button does is left alone: it may take something away.
void SampleWindow::tourMenus(const QString &where, const Visit &visit)
{
    const auto closed = [&] {
        QTest::qWait(5);
        if (QWidget *popup = QApplication::activePopupWidget()) {
            visit(where + QStringLiteral(" with a menu"));
            popup->close();
            popup->deleteLater();
        }
        for (int i = 0; i < 2 && window->shell().dismiss(); ++i)
            settle();
    };
    const QString removeSample =
        QCoreApplication::translate("cercle::PageHeader", "Remove this sample group");
    QList<QPointer<QAbstractButton>> buttons;
    bool roles = false; // one of them tells all
    for (QAbstractButton *one : window->findChildren<QAbstractButton *>()) {
        const QString name = one->accessibleName();
        const auto *button = qobject_cast<Button *>(one);
        const bool icon = qobject_cast<IconButton *>(one) && name != removeSample && !name.contains(u'“')
                          && !name.contains(u'«');
        const bool role = !roles && qobject_cast<RoleRow *>(one);
        roles = roles || role;
        if (one->isVisible() && one->isEnabled() && (icon || role || (button && button->iconLast())))
            buttons += one;
    }
    for (const QPointer<QAbstractButton> &button : buttons) {
        if (button && button->isVisible()) {
            button->click();
            closed();
        }
    }
    for (QAbstractItemView *list : window->findChildren<QAbstractItemView *>()) {
        if (!list->isVisible() || !list->model() || !list->currentIndex().isValid())
            continue;
        const QPoint middle = list->visualRect(list->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, list->viewport()->mapToGlobal(middle));
        QApplication::sendEvent(list->viewport(), &event);
        closed();
    }
}

void SampleWindow::tourCommands(const Visit &visit)
{
    const std::pair<Command, QString> ways[] = {
        {Command::NewSession, QStringLiteral("new session")},
        {Command::EditSession, QStringLiteral("edit session")},
        {Command::Invite, QStringLiteral("invite")},
        {Command::Shortcuts, QStringLiteral("shortcuts")},
        {Command::About, QStringLiteral("about")},
        {Command::RenameGroup, QStringLiteral("rename group")},
        {Command::AddLink, QStringLiteral("add a link")},
        {Command::AddPerson, QStringLiteral("add a person")},
        {Command::NewGroup, QStringLiteral("new group")},
        {Command::JoinGroup, QStringLiteral("join")},
        {Command::OpenNotes, QStringLiteral("notes")},
        {Command::TogglePreview, QStringLiteral("preview")},
        {Command::Palette, QStringLiteral("palette")},
    };
    if (m_full == Full::Nothing)
        visit(QStringLiteral("start"));
    for (const auto &[command, name] : ways) {
        if (!actions[command].isEnabled())
            continue;
        trigger(command);
        wait();
        visit(name);
        if (command == Command::OpenNotes)
            continue; // the preview is theirs
        for (int i = 0; i < 3 && window->shell().dismiss(); ++i)
            settle();
        if (window->shell().inNotes() || window->shell().atStart())
            trigger(Command::Back);
        wait();
    }
}

} // namespace cercle
