#pragma once
// The menu bar, out of sight until Alt or F10 asks for it. Its actions work all the same.

#include "actions.h"

#include <QElapsedTimer>
#include <QMenuBar>
#include <QPointer>

namespace cercle
{

class HiddenMenuBar final : public QMenuBar
{
    Q_OBJECT
public:
    HiddenMenuBar(Actions &actions, QWidget *window);

Q_SIGNALS:
    // The menu of what can be undone is about to be seen, and has been left.
    void opening();
    void closed();

public:
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QMenu *fill(const QString &title, std::initializer_list<Command> commands);
    void reveal();
    // The keyboard goes back to where it was.
    void leave();
    // Once the keyboard and the pointer have left.
    void hideIfLeft();

    Actions &m_actions;
    QPointer<QWidget> m_before; // had the keyboard
    bool m_altAlone = false;
    QElapsedTimer m_altSince;
};

} // namespace cercle
