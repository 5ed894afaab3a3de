// Scroll bars, the tab bar as a segmented control, and progress as a thin line.

#include "theme/metrics.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace cercle
{

QRect CercleStyle::scrollBarRect(const QStyleOptionSlider &option, SubControl part) const
{
    const bool vertical = option.orientation == Qt::Vertical;
    const QRect &r = option.rect;
    const int length = vertical ? r.height() : r.width();
    int thumb = length;
    if (option.maximum > option.minimum) {
        const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
        thumb = static_cast<int>(static_cast<qint64>(option.pageStep) * length / (range + option.pageStep));
        thumb = qMin(length, qMax(36, thumb));
    }
    const int at = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                           length - thumb, option.upsideDown);
    const auto part1d = [&](int from, int size) {
        return vertical ? QRect(r.left(), r.top() + from, r.width(), size)
                        : QRect(r.left() + from, r.top(), size, r.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return part1d(at, thumb);
    case SC_ScrollBarGroove:
        return r;
    case SC_ScrollBarSubPage:
        return part1d(0, at);
    case SC_ScrollBarAddPage:
        return part1d(at + thumb, length - at - thumb);
    default:
        return {};
    }
}

void CercleStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter,
                                const QWidget *widget) const
{
    if (option.maximum <= option.minimum)
        return;
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor colour = tokens().text3;
    colour.setAlphaF(option.state & (State_MouseOver | State_Sunken) ? 0.65F : 0.34F);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(slider).adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}

bool CercleStyle::drawBarControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, painter);
        return true;
    case CE_ProgressBar: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar)
            return true;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const QRectF groove = QRectF(bar->rect);
        const qreal round = qMin(3.0, groove.height() / 2);
        painter->setBrush(t.dark ? t.raised : t.border);
        painter->drawRoundedRect(groove, round, round);
        if (bar->maximum > bar->minimum && bar->progress > bar->minimum) {
            const qreal share =
                static_cast<qreal>(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
            QRectF done(groove.left(), groove.top(), groove.width() * share, groove.height());
            if (bar->direction == Qt::RightToLeft)
                done.moveRight(groove.right());
            painter->setBrush(t.accent);
            painter->drawRoundedRect(done, round, round);
        } else if (bar->maximum == bar->minimum) { // busy, length unknown
            painter->setBrush(t.accent);
            painter->drawRoundedRect(QRectF(groove.left() + groove.width() * 0.3, groove.top(),
                                            groove.width() * 0.4, groove.height()),
                                     round, round);
        }
        painter->restore();
        return true;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
    case CE_ProgressBarLabel:
        return true;
    case CE_Splitter:
        painter->fillRect(option->rect, t.border);
        return true;
    default:
        Q_UNUSED(widget)
        return false;
    }
}

void CercleStyle::drawTab(const QStyleOptionTab &option, QPainter *painter) const
{
    const Tokens &t = tokens();
    const bool current = option.state & State_Selected;
    const bool enabled = option.state & State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(option.rect).adjusted(3, 3, -3, -3);
    if (current) {
        painter->setPen(QPen(t.border));
        painter->setBrush(t.raised);
        painter->drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), radius::segment, radius::segment);
    } else if (enabled && (option.state & State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(r, radius::segment, radius::segment);
    }
    if (current && (option.state & State_HasFocus)) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(r.adjusted(1, 1, -1, -1), radius::segment, radius::segment);
    }
    painter->setPen(!enabled ? t.text3 : current ? t.text : t.text2);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
}

} // namespace cercle
