#pragma once
// Lies over a page while something is dragged across it, and says what will become of it.

#include "theme/symbol.h"

#include <QLabel>

namespace cercle
{

class Theme;

class DropVeil final : public QLabel
{
    Q_OBJECT
public:
    // Covers `page` while it is shown.
    DropVeil(const Theme &theme, QWidget *page);

    void raiseWith(const QString &words, Symbol symbol, bool refused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Symbol m_symbol = Symbol::None;
    bool m_refused = false;
};

} // namespace cercle
