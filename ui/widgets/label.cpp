#include "widgets/label.h"

#include "theme/typography.h"

namespace cercle
{

Label::Label(const QString &text, double points, QFont::Weight weight, QPalette::ColorRole role,
             QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(type::font(points, weight));
    setForegroundRole(role);
}

void Label::setWrapWidth(int width)
{
    m_wrap = width;
    setWordWrap(true);
    setFixedWidth(width);
    setFixedHeight(heightForWidth(width));
}

void Label::setWords(const QString &text)
{
    setText(text);
    if (m_wrap)
        setWrapWidth(m_wrap);
}

} // namespace cercle
