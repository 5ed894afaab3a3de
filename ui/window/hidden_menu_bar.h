#pragma once
// The menu bar, out of sight until Alt or F10 asks for it. Its actions work all the same.

#include <QElapsedTimer>
#include <QMenuBar>

namespace cercle {

class Actions;

class HiddenMenuBar final : public QMenuBar {
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
    void reveal();
    // Once the keyboard and the pointer have left.
    void hideIfLeft();

    bool m_altAlone = false;
    QElapsedTimer m_altSince;
};

} // namespace cercle
