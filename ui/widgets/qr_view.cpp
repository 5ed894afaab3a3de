#include "widgets/qr_view.h"

#include "theme/metrics.h"
#include "theme/tokens.h"

#include <QPainter>

#include <cmath>

namespace cercle
{

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setCode(const QrCode &code)
{
    m_code = code;
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lightTokens().border);
    painter.setBrush(lightTokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::listCard,
                            radius::listCard);
    if (m_code.size == 0)
        return;
    const qreal ratio = devicePixelRatioF();
    const int room = static_cast<int>(std::floor(qMin(width(), height()) * ratio)) - 2;
    const int scale = qMax(1, room / (m_code.size + 2 * QrCode::margin));
    const int from = (room + 2 - scale * m_code.size) / 2;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.scale(1 / ratio, 1 / ratio);
    for (int y = 0; y < m_code.size; ++y) {
        for (int x = 0; x < m_code.size; ++x) {
            if (m_code.isDark(x, y))
                painter.fillRect(from + x * scale, from + y * scale, scale, scale, lightTokens().text);
        }
    }
}

} // namespace cercle
