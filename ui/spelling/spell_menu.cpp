#include "spelling/spell_menu.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextEdit>

namespace cercle
{

SpellMenu::SpellMenu(QTextEdit &editor, SpellChecker &checker, QObject *parent)
    : QObject(parent), m_editor(editor), m_checker(checker)
{
    editor.installEventFilter(this);
    editor.viewport()->installEventFilter(this);
}

bool SpellMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == &m_editor) {
        // Qt knows the Menu key alone on X11.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier) {
            const QPoint at = m_editor.cursorRect().center();
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, m_editor.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(&m_editor, &asked);
            return true;
        }
    }
    if (event->type() != QEvent::ContextMenu || m_editor.isReadOnly())
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = m_editor.viewport()->mapFromGlobal(asked->globalPos());
    const int position = byKey ? m_editor.textCursor().position() : m_editor.cursorForPosition(at).position();
    const auto fault = m_checker.faultAt(position);
    if (!fault)
        return QObject::eventFilter(watched, event);
    const QPoint where =
        byKey ? m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()) : asked->globalPos();
    m_checker.suggest(*fault, [this, fault = *fault, where, byKey](const QStringList &better) {
        show(fault, better, where, byKey);
    });
    return true;
}

void SpellMenu::show(const SpellChecker::Fault &fault, const QStringList &better, const QPoint &where,
                     bool byKey)
{
    QMenu *menu = m_editor.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *before = menu->actions().value(0);
    const auto add = [&](const QString &text, const std::function<void()> &act) {
        auto *action = new QAction(QString(text).replace(u'&', QStringLiteral("&&")), menu);
        connect(action, &QAction::triggered, this, act);
        menu->insertAction(before, action);
        return action;
    };
    for (const QString &word : better)
        add(word, [this, fault, word] { m_checker.replace(fault, word); });
    if (better.isEmpty())
        add(tr("No suggestion"), [] {})->setEnabled(false);
    menu->insertSeparator(before);
    add(tr("Add “%1” to my words").arg(fault.word), [this, fault] {
        m_checker.ignore(fault.word);
        Q_EMIT ownWordChosen(fault.word);
    });
    add(tr("Ignore in these notes"), [this, fault] { m_checker.ignore(fault.word); });
    menu->insertSeparator(before);
    menu->popup(where);
    if (byKey && !better.isEmpty())
        menu->setActiveAction(menu->actions().front());
}

} // namespace cercle
