#pragma once
// A row that can be pressed, painted by whoever derives from it: follows the pointer, obeys Return as well as
// Space, and shows where the keyboard is.

#include <QAbstractButton>

class QPainter;

namespace cercle
{

class Theme;

class RowButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RowButton(const Theme &theme, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    // What lies below the pointer.
    void paintHover(QPainter &painter) const;
    // The ring around everything; to be painted last.
    void paintFocus(QPainter &painter) const;
    const Theme &m_theme;
};

} // namespace cercle
