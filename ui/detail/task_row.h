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

Q_SIGNALS:
    void toggled(bool done);
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRemove();

    QCheckBox *m_box;
    Label *m_mark;
    Label *m_words;
    Label *m_remark;
    IconButton *m_remove;
};

} // namespace cercle
