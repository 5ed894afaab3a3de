// Push buttons, tool buttons, check boxes, radio buttons and the focus ring.

#include "theme/metrics.h"
#include "theme/style.h"
#include "theme/symbol.h"
#include "theme/tokens.h"
#include "widgets/button.h"

#include <QPainter>
#include <QStyleOption>

namespace cercle
{

namespace
{

QRectF inner(const QRect &rect, qreal inset = 0.5)
{
    return QRectF(rect).adjusted(inset, inset, -inset, -inset);
}

void drawRing(QPainter *painter, const QRect &rect, const QColor &colour, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inner(rect, 1), corner, corner);
    painter->restore();
}

} // namespace

bool CercleStyle::drawButtonPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                      const QWidget *) const
{
    const Tokens &t = tokens();
    const bool enabled = option->state & State_Enabled;
    const bool hovered = enabled && (option->state & State_MouseOver);
    const bool on = option->state & State_On;
    switch (element) {
    case PE_IndicatorCheckBox: {
        const bool partly = option->state & State_NoChange;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor fill = !enabled ? t.text3 : t.accent;
        painter->setPen(on || partly ? QPen(fill, 1) : QPen(hovered ? t.accent : t.borderControl, 1.4));
        painter->setBrush(on || partly ? fill : t.surface);
        painter->drawRoundedRect(inner(option->rect), 5, 5);
        const QPointF corner(option->rect.x() + (option->rect.width() - 14) / 2.0,
                             option->rect.y() + (option->rect.height() - 14) / 2.0);
        if (on)
            paintSymbol(*painter, Symbol::Check, corner, 14, enabled ? t.onAccent : t.surface, 2.8);
        else if (partly)
            painter->fillRect(QRectF(option->rect).adjusted(5, 8, -5, -8), t.onAccent);
        painter->restore();
        return true;
    }
    case PE_IndicatorRadioButton: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(on || hovered ? t.accent : t.borderControl, 1.4));
        painter->setBrush(t.surface);
        painter->drawEllipse(inner(option->rect, 0.7));
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(enabled ? t.accent : t.text3);
            painter->drawEllipse(inner(option->rect, 4.5));
        }
        painter->restore();
        return true;
    }
    case PE_FrameFocusRect:
        drawRing(painter, option->rect, t.accent, radius::segment);
        return true;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool: {
        const bool down = option->state & State_Sunken;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (on || hovered || down) {
            painter->setBrush(on ? t.accentSoft : down ? t.pressed : t.hover);
            painter->drawRoundedRect(inner(option->rect, 0), radius::button, radius::button);
        }
        painter->restore();
        return true;
    }
    default:
        return false;
    }
}

bool CercleStyle::drawButtonControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return false;
    switch (element) {
    case CE_PushButton:
        drawPushButton(*button, painter, widget);
        drawPushButtonLabel(*button, painter, widget);
        return true;
    case CE_PushButtonBevel:
        drawPushButton(*button, painter, widget);
        return true;
    case CE_PushButtonLabel:
        drawPushButtonLabel(*button, painter, widget);
        return true;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        drawCheckLabel(*button, painter, widget);
        return true;
    default:
        return false;
    }
}

void CercleStyle::drawPushButton(const QStyleOptionButton &option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Tokens &t = tokens();
    const auto *button = qobject_cast<const Button *>(widget);
    const Button::Kind kind = button ? button->kind() : Button::Kind::Secondary;
    const bool enabled = option.state & State_Enabled;
    const bool hovered = enabled && (option.state & State_MouseOver);
    const bool down = option.state & State_Sunken;
    QColor fill = t.raised;
    QPen outline(t.borderSoft);
    switch (kind) {
    case Button::Kind::Primary:
        fill = hovered || down ? t.accentHover : t.accent;
        outline = Qt::NoPen;
        break;
    case Button::Kind::Tonal:
        fill = t.accentSoft;
        outline = Qt::NoPen;
        break;
    case Button::Kind::Ghost:
        fill = Qt::transparent;
        outline = Qt::NoPen;
        break;
    case Button::Kind::Secondary:
        break;
    }
    const bool chosen = enabled && (option.state & State_On) && kind != Button::Kind::Primary;
    if (chosen) { // tinted: grey alone would look as if it could not be pressed
        fill = t.accentSoft;
        outline = QPen(t.accent);
    }
    if (!enabled && kind != Button::Kind::Ghost) {
        fill = blended(t.hover, t.surface);
        outline = QPen(t.border);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r = inner(option.rect);
    painter->setPen(outline);
    painter->setBrush(fill);
    painter->drawRoundedRect(r, radius::button, radius::button);
    if (kind != Button::Kind::Primary && (hovered || down)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(down ? t.pressed : t.hover);
        painter->drawRoundedRect(r, radius::button, radius::button);
    }
    painter->restore();
    if (option.state & State_HasFocus) { // however it came there: what Enter would press is always seen
        drawRing(painter, option.rect, t.accent, radius::button);
        if (kind == Button::Kind::Primary) // a ring of the button's own colour needs a gap to be seen
            drawRing(painter, option.rect.adjusted(2, 2, -2, -2), t.onAccent, radius::segment);
    }
}

void CercleStyle::drawPushButtonLabel(const QStyleOptionButton &option, QPainter *painter,
                                      const QWidget *widget) const
{
    const Tokens &t = tokens();
    const auto *button = qobject_cast<const Button *>(widget);
    const bool enabled = option.state & State_Enabled;
    QColor ink = t.text;
    if (button && button->kind() == Button::Kind::Primary)
        ink = t.onAccent;
    else if ((button && button->kind() == Button::Kind::Tonal) || (option.state & State_On))
        ink = t.accentText;
    if (!enabled)
        ink = t.text3;
    painter->save();
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth && !option.text.isEmpty() ? 8 : 0;
    const int room = option.rect.width() - iconWidth - gap - 16;
    const QString text =
        painter->fontMetrics().elidedText(option.text, Qt::ElideRight, qMax(0, room), Qt::TextShowMnemonic);
    const int textWidth = painter->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    const bool leading = button && button->leading();
    const int start = leading
                          ? option.rect.left() + 12
                          : option.rect.left() + (option.rect.width() - (textWidth + gap + iconWidth)) / 2;
    const bool iconLast = button && button->iconLast();
    const int iconX = iconLast ? start + textWidth + gap : start;
    const int textX = iconLast ? start : start + iconWidth + gap;
    if (iconWidth) {
        const QRect spot(iconX, option.rect.top() + (option.rect.height() - iconWidth) / 2, iconWidth,
                         iconWidth);
        option.icon.paint(painter, visualRect(option.direction, option.rect, spot), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setPen(ink);
    const QRect spot(textX, option.rect.top(), textWidth + 2, option.rect.height());
    painter->drawText(visualRect(option.direction, option.rect, spot),
                      Qt::AlignVCenter | Qt::TextHideMnemonic, text);
    painter->restore();
}

void CercleStyle::drawCheckLabel(const QStyleOptionButton &option, QPainter *painter,
                                 const QWidget *widget) const
{
    const QPalette::ColorRole role = widget ? widget->foregroundRole() : QPalette::WindowText;
    const QColor ink = option.state & State_Enabled ? option.palette.color(role) : tokens().text3;
    painter->save();
    painter->setPen(ink);
    const QString text = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, option.rect.width(),
                                                           Qt::TextShowMnemonic);
    painter->drawText(
        option.rect,
        visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextHideMnemonic, text);
    painter->restore();
}

} // namespace cercle
