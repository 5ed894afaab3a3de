#pragma once
// A symbol and, if one is given, a short text behind it: the date of a session, the name of a role.

#include "theme/symbol.h"
#include "theme/tokens.h"

#include <QLabel>

namespace cercle
{

class Theme;

class IconLabel final : public QLabel
{
    Q_OBJECT
public:
    IconLabel(const Theme &theme, Symbol symbol, const QString &text = {}, int size = 16,
              QWidget *parent = nullptr);

    void setInk(QColor Tokens::*symbolInk, QColor Tokens::*textInk);
    void setSymbol(Symbol symbol);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Symbol m_symbol;
    int m_size;
    QColor Tokens::*m_symbolInk = &Tokens::text3;
    QColor Tokens::*m_textInk = &Tokens::text2;
};

} // namespace cercle
