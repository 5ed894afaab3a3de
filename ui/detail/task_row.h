#pragma once
// A line with a box to tick, words that wrap, a remark at the end and a way to take it out. Delete takes it
// out too.

#include "base/id.h"

#include <QWidget>

class QCheckBox;

namespace cercle
{

class IconButton;
class Label;
class Theme;

class TaskRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskRow(const Theme &theme, QWidget *parent = nullptr);

    // Without a box for lines that cannot be done, as decisions; `mark` stands in its place.
    void setTask(const QString &words, const QString &remark, bool done);
    void setPlain(const QString &mark, const QString &words);
    // Can be dragged to another place, and taken there with Alt+Up and Alt+Down.
    void setMovable();

Q_SIGNALS:
    void toggled(bool done);
    void removeRequested();
    void stepRequested(int by); // one up or down
    // While it is dragged: where the pointer is, on the screen; then whether it was let go there or taken
    // back.
    void dragged(const QPoint &at);
    void dragEnded(bool dropped);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool followDrag(QEvent *event);
    void endDrag(bool dropped);
    void showRemove();

    const Theme &m_theme;
    QCheckBox *m_box;
    Label *m_mark;
    Label *m_words;
    Label *m_remark;
    IconButton *m_remove;
    QPoint m_pressed;
    bool m_movable = false;
    bool m_dragged = false;
    bool m_held = false; // until the button is let go
};

} // namespace cercle
