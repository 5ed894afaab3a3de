#pragma once
// A square button with a symbol alone; its name is its tooltip and what a screen reader says.

#include "theme/symbol.h"

#include <QToolButton>

namespace cercle
{

class Theme;

class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const Theme &theme, Symbol symbol, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setSymbol(Symbol symbol);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace cercle
