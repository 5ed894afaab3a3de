#include "window/menu_voice.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace cercle
{

namespace
{

// Not those that hang from the menu bar or from another menu: they are children of what they hang from.
bool isAlone(const QMenu &menu)
{
    const auto holders = menu.menuAction()->associatedObjects();
    return std::none_of(holders.begin(), holders.end(), [](const QObject *holder) {
        return qobject_cast<const QMenu *>(holder) || qobject_cast<const QMenuBar *>(holder);
    });
}

class WindowFace final : public QAccessibleWidget
{
public:
    explicit WindowFace(QWidget *window) : QAccessibleWidget(window, QAccessible::Window) {}

    int childCount() const override { return QAccessibleWidget::childCount() + (menu() ? 1 : 0); }
    QAccessibleInterface *child(int index) const override
    {
        return index == QAccessibleWidget::childCount() && menu()
                   ? QAccessible::queryAccessibleInterface(menu())
                   : QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && menu() && child->object() == menu() ? QAccessibleWidget::childCount()
                                                            : QAccessibleWidget::indexOfChild(child);
    }

private:
    QMenu *menu() const
    {
        if (!QApplication::activePopupWidget())
            return nullptr;
        for (QMenu *menu : widget()->findChildren<QMenu *>()) {
            if (menu->isVisible() && isAlone(*menu))
                return menu;
        }
        return nullptr;
    }
};

QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    auto *window = className == u"cercle::MainWindow" ? qobject_cast<QMainWindow *>(object) : nullptr;
    return window ? new WindowFace(window) : nullptr;
}

QString nameOf(const QMenu &menu)
{
    for (const QWidget *one = menu.parentWidget(); one && !one->isWindow(); one = one->parentWidget()) {
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        const QString name = one->accessibleName();
        if (!name.isEmpty())
            return name;
        if (button && !button->text().isEmpty())
            return button->text();
    }
    return {};
}

class MenuVoice final : public QObject
{
public:
    explicit MenuVoice(QMainWindow &window) : QObject(&window), m_window(window)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::Shortcut)
            m_byKey = true;
        else if (event->type() == QEvent::MouseButtonPress)
            m_byKey = false;
        else if (event->type() == QEvent::Show && watched->isWidgetType())
            if (auto *menu = qobject_cast<QMenu *>(watched); menu && isOurs(*menu))
                shown(*menu);
        return QObject::eventFilter(watched, event);
    }

private:
    bool isOurs(const QMenu &menu) const
    {
        return isAlone(menu) && menu.parentWidget() && menu.parentWidget()->window() == &m_window;
    }
    void shown(QMenu &menu)
    {
        if (menu.accessibleName().isEmpty())
            menu.setAccessibleName(nameOf(menu));
        if (!m_byKey)
            return;
        // Once it stands where it belongs.
        QMetaObject::invokeMethod(
            &menu,
            [&menu] {
                const auto actions = menu.actions();
                const auto first = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
                    return action->isVisible() && action->isEnabled() && !action->isSeparator();
                });
                if (menu.isVisible() && !menu.activeAction() && first != actions.end())
                    menu.setActiveAction(*first);
            },
            Qt::QueuedConnection);
    }

    QMainWindow &m_window;
    bool m_byKey = false;
};

} // namespace

void giveMenusVoice(QMainWindow &window)
{
    QAccessible::installFactory(faceOf); // the same one twice is one
    new MenuVoice(window);
}

} // namespace cercle
