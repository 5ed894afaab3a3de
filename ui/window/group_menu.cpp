#include "window/group_menu.h"

#include "widgets/button.h"
#include "workspace/workspace.h"

#include <QMenu>

namespace cercle
{

void chooseGroup(const Workspace &workspace, QWidget &window,
                 const std::function<void(const Id<Group> &)> &then)
{
    const std::vector<Group> groups = workspace.groups();
    if (groups.size() == 1)
        return then(groups.front().id);
    if (groups.empty())
        return;
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Group &group : groups) {
        const QString title = QString(group.title).replace(u'&', QStringLiteral("&&"));
        QObject::connect(menu->addAction(title), &QAction::triggered, menu,
                         [then, id = group.id] { then(id); });
    }
    // Below the button that was pressed; a key has no place, so the middle of the window.
    const auto *button = qobject_cast<Button *>(window.focusWidget());
    const QPoint at =
        button ? button->mapToGlobal(QPoint(0, button->height() + 2))
               : window.mapToGlobal(window.rect().center() - menu->sizeHint().width() / 2 * QPoint(1, 0));
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace cercle
