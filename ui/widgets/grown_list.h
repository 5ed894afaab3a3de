#pragma once
// A list that is as tall as its rows, for pages that scroll as a whole. It shows no choice, only where the
// keyboard is; what can be pressed within a row is told by its parts.

#include "widgets/list_view.h"

namespace cercle
{

class GrownList final : public ListView
{
    Q_OBJECT
public:
    explicit GrownList(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    // A click into the row, or Return.
    void chosen(const QModelIndex &index);
    // The box of the row, or Space.
    void ticked(const QModelIndex &index);
    // A small button of the row.
    void actionChosen(const QModelIndex &index, int action);
    // What else can be done, at a place of the screen: the menu key, a right click, the "…" of the row.
    void menuWanted(const QModelIndex &index, const QPoint &at);
    // The keyboard came to another row: it should be in sight.
    void rowFocused(const QRect &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QPersistentModelIndex m_pressed;
};

} // namespace cercle
