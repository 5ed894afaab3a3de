#include "widgets/avatar.h"

#include "theme/avatar_paint.h"
#include "theme/theme.h"

#include <QPainter>

namespace cercle
{

Avatar::Avatar(const Theme &theme, int size, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setFixedSize(size, size);
    setTextFormat(Qt::PlainText);
}

void Avatar::setPerson(int hue, const QString &name)
{
    m_hue = hue;
    setText(name);
    setToolTip(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, m_theme.tokens(), QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), initials(text()),
                m_hue);
}

} // namespace cercle
