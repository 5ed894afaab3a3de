#pragma once
// A push button of one of four weights. At most one primary button per view.

#include "theme/symbol.h"

#include <QPushButton>

namespace cercle
{

class Theme;

class Button final : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Secondary, Primary, Tonal, Ghost };

    Button(const Theme &theme, const QString &text, Symbol symbol = Symbol::None, Kind kind = Kind::Secondary,
           QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    // A form beside it has the filled button: a primary one is shown as a secondary one meanwhile.
    void setSteppedBack(bool back);
    // Text at the leading edge instead of the middle.
    bool leading() const { return m_leading; }
    void setLeading(bool leading);
    // The icon behind the text, as for something that opens a menu.
    bool iconLast() const { return m_iconLast; }
    void setIconLast(bool last);
    void setSymbol(Symbol symbol);

private:
    const Theme &m_theme;
    Kind m_kind;
    Symbol m_symbol = Symbol::None;
    bool m_steppedBack = false;
    bool m_leading = false;
    bool m_iconLast = false;
};

} // namespace cercle
