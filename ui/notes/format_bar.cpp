#include "notes/format_bar.h"

#include "actions.h"
#include "context.h"
#include "theme/metrics.h"
#include "widgets/icon_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace cercle
{

FormatBar::FormatBar(Context &context, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Format"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::x4, 2, space::x5, 2);
    row->setSpacing(2);
    const std::pair<Command, Symbol> buttons[] = {
        {Command::Heading, Symbol::Heading},
        {Command::Bold, Symbol::Bold},
        {Command::Italic, Symbol::Italic},
        {Command::BulletList, Symbol::BulletList},
        {Command::NumberedList, Symbol::NumberedList},
        {Command::TaskList, Symbol::TaskList},
        {Command::Quote, Symbol::Quote},
        {Command::LinkWords, Symbol::Link},
    };
    for (const auto &[command, symbol] : buttons) {
        QAction &action = context.actions[command];
        auto *button = new IconButton(context.theme, symbol, action.text());
        button->setToolTip(QStringLiteral("%1 (%2)").arg(
            action.text(), action.shortcut().toString(QKeySequence::NativeText)));
        button->installEventFilter(this);
        connect(button, &IconButton::clicked, &action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch();
}

void FormatBar::enter()
{
    if (auto *first = findChild<IconButton *>())
        first->setFocus(Qt::TabFocusReason);
}

bool FormatBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
        const auto buttons = findChildren<IconButton *>();
        const auto at = buttons.indexOf(qobject_cast<IconButton *>(watched));
        const qsizetype to = key == Qt::Key_Right ? at + 1 : key == Qt::Key_Left ? at - 1 : -1;
        if (at >= 0 && to >= 0 && to < buttons.size()) {
            buttons[to]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cercle
