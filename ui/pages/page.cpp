#include "pages/page.h"

namespace cercle {

Page::Page(Context &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void Page::setGroup(const Id<Group> &group)
{
    if (group != m_group) {
        m_group = group;
        groupChanged();
    }
    refresh();
}

void Page::takeFocus()
{
    for (QWidget *child : findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(this) && child->isEnabled())
            return child->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace cercle
