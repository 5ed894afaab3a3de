#include "theme/icon_engine.h"

#include "theme/theme.h"

#include <QPainter>

namespace cercle
{

QColor IconEngine::colour(QIcon::Mode mode) const
{
    const Tokens &tokens = m_theme.tokens();
    return mode == QIcon::Disabled ? tokens.text3 : tokens.*m_ink;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int size = qMin(rect.width(), rect.height());
    const QPointF corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    paintSymbol(*painter, m_symbol, corner, size, colour(mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt hands the size in device pixels and sets the ratio itself.
    QPixmap out = symbolPixmap(m_symbol, qMin(size.width(), size.height()), colour(mode), 1.0);
    out.setDevicePixelRatio(scale);
    return out;
}

QIcon themeIcon(const Theme &theme, Symbol symbol, QColor Tokens::*ink)
{
    if (symbol == Symbol::None)
        return {};
    return QIcon(new IconEngine(theme, symbol, ink));
}

} // namespace cercle
