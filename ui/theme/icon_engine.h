#pragma once
// A QIcon that asks the theme for its colour whenever it is painted, so that a theme switch needs no new
// icons.

#include "theme/symbol.h"
#include "theme/tokens.h"

#include <QIcon>
#include <QIconEngine>

namespace cercle
{

class Theme;

class IconEngine final : public QIconEngine
{
public:
    IconEngine(const Theme &theme, Symbol symbol, QColor Tokens::*ink)
        : m_theme(theme), m_symbol(symbol), m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new IconEngine(m_theme, m_symbol, m_ink); }
    QString key() const override { return QStringLiteral("cercle"); }
    bool isNull() override { return m_symbol == Symbol::None; }

private:
    QColor colour(QIcon::Mode mode) const;

    const Theme &m_theme;
    Symbol m_symbol;
    QColor Tokens::*m_ink;
};

// The theme must outlive the icon.
QIcon themeIcon(const Theme &theme, Symbol symbol, QColor Tokens::*ink = &Tokens::text2);

} // namespace cercle
