#include "detail/shortcut_list.h"

#include "actions.h"
#include "context.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>

namespace cercle
{

ShortcutList::ShortcutList(Context &context, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    // Above the list, so that it opens at its top with the keyboard there.
    auto *close = new Button(context.theme, tr("Close"), Symbol::None, Button::Kind::Ghost);
    grid->addWidget(new Label(tr("Keyboard shortcuts"), type::h2, QFont::DemiBold), 0, 0, 1, 2);
    grid->addWidget(close, 1, 0, 1, 2, Qt::AlignRight);
    int row = 2;
    QStringList spoken;
    const auto add = [&](const QString &what, const QString &keys) {
        auto *words = new Label(what, type::body);
        words->setWordWrap(true);
        grid->addWidget(words, row, 0);
        grid->addWidget(new Label(keys, type::small, QFont::Medium, ink::text3), row++, 1,
                        Qt::AlignRight | Qt::AlignTop);
        spoken += QStringLiteral("%1: %2").arg(what, keys);
    };
    for (const QAction *action : context.actions.all())
        add(action->text(), action->shortcut().toString(QKeySequence::NativeText));
    add(tr("Show the menu bar"), tr("Alt or F10"));
    add(tr("Attendance: present, excused, absent"), tr("P, E, A"));
    connect(close, &Button::clicked, this, &ShortcutList::closed);
    close->setAccessibleDescription(spoken.join(u'\n'));
    close->installEventFilter(this);
    setFocusProxy(close);
}

// There is nothing else to go to with the arrows: they move the list.
bool ShortcutList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && parentWidget()) {
            QCoreApplication::sendEvent(parentWidget(), event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ShortcutList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cercle
