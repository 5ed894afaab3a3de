#include "widgets/button.h"

#include "theme/icon_engine.h"
#include "theme/typography.h"

namespace cercle
{

Button::Button(const Theme &theme, const QString &text, Symbol symbol, Kind kind, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind)
{
    setFont(type::font(type::body, QFont::Medium));
    setIconSize({18, 18});
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true); // Return presses the focused button, as Space does
    setSymbol(symbol);
}

void Button::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    QColor Tokens::*ink = &Tokens::text2;
    if (m_kind == Kind::Primary)
        ink = &Tokens::onAccent;
    else if (m_kind == Kind::Tonal)
        ink = &Tokens::accentText;
    setIcon(themeIcon(m_theme, symbol, ink));
}

void Button::setSteppedBack(bool back)
{
    if (back == m_steppedBack || (back && m_kind != Kind::Primary))
        return;
    m_steppedBack = back;
    m_kind = back ? Kind::Secondary : Kind::Primary;
    setSymbol(m_symbol);
    update();
}

void Button::setLeading(bool leading)
{
    m_leading = leading;
    update();
}

void Button::setIconLast(bool last)
{
    m_iconLast = last;
    update();
}

} // namespace cercle
