#pragma once
// A column of the window: one background from the tokens, with a line at one edge if it has a neighbour
// there.

#include "theme/tokens.h"

#include <QWidget>

namespace cercle
{

class Theme;

class Pane : public QWidget
{
    Q_OBJECT
public:
    enum class Line { None, Left, Right, Top, Bottom };

    Pane(const Theme &theme, QColor Tokens::*background, Line line = Line::None, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QColor Tokens::*m_background;
    Line m_line;
};

} // namespace cercle
