// Line edits, text edits, combo boxes, spin boxes and dates, rows of plain item views.

#include "theme/metrics.h"
#include "theme/style.h"
#include "theme/symbol.h"
#include "theme/tokens.h"

#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace cercle
{

void CercleStyle::drawField(QPainter *painter, const QRect &rect, State state) const
{
    const Tokens &t = tokens();
    const bool enabled = state & State_Enabled;
    const bool focused = enabled && (state & State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = focused ? 2 : 1;
    painter->setPen(QPen(focused ? t.accent : !enabled ? t.border : t.borderControl, width));
    painter->setBrush(enabled ? t.surface : t.window);
    painter->drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                             radius::button, radius::button);
    painter->restore();
}

bool CercleStyle::drawFieldPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(painter, option->rect, option->state);
        return true;
    case PE_FrameLineEdit:
        return true; // drawn by the panel
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)) {
            drawField(painter, option->rect, option->state);
            return true;
        }
        painter->save();
        painter->setPen(t.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return true;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item || element == PE_PanelItemViewRow)
            return true;
        const bool selected = item->state & State_Selected;
        if (selected || (item->state & State_MouseOver)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? t.accentSoft : t.hover);
            painter->drawRoundedRect(QRectF(item->rect).adjusted(2, 1, -2, -1), radius::segment,
                                     radius::segment);
            painter->restore();
        }
        return true;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinDown:
    case PE_IndicatorSpinUp: {
        const Symbol symbol = element == PE_IndicatorArrowRight ? Symbol::ChevronRight
                              : element == PE_IndicatorArrowUp || element == PE_IndicatorSpinUp
                                  ? Symbol::ChevronUp
                                  : Symbol::ChevronDown;
        const int size = qBound(10, qMin(option->rect.width(), option->rect.height()), 16);
        const QPointF corner(option->rect.x() + (option->rect.width() - size) / 2.0,
                             option->rect.y() + (option->rect.height() - size) / 2.0);
        paintSymbol(*painter, symbol, corner, size, option->state & State_Enabled ? t.text2 : t.text3);
        return true;
    }
    default:
        return false;
    }
}

void CercleStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &t = tokens();
    if (option.frame)
        drawField(painter, option.rect, option.state);
    if ((option.state & State_MouseOver) && (option.state & State_Enabled)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(option.rect, radius::button, radius::button);
        painter->restore();
    }
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintSymbol(*painter, Symbol::ChevronDown, QPointF(arrow.center().x() - 7, arrow.center().y() - 7), 16,
                option.state & State_Enabled ? t.text2 : t.text3);
}

QRect CercleStyle::spinBoxRect(const QStyleOptionSpinBox &option, SubControl part) const
{
    const QRect &r = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 24;
    QRect out;
    if (part == SC_SpinBoxFrame)
        return r;
    if (part == SC_SpinBoxEditField)
        out = r.adjusted(8, 1, -(buttons ? buttons + 2 : 8), -1);
    else if (part == SC_SpinBoxUp && buttons)
        out = QRect(r.right() - buttons - 1, r.top() + 3, buttons, r.height() / 2 - 3);
    else if (part == SC_SpinBoxDown && buttons)
        out = QRect(r.right() - buttons - 1, r.top() + r.height() / 2, buttons, r.height() / 2 - 3);
    return visualRect(option.direction, r, out);
}

void CercleStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter,
                              const QWidget *widget) const
{
    const Tokens &t = tokens();
    if (option.frame)
        drawField(painter, option.rect, option.state);
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const QRect spot = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        if (spot.isEmpty())
            continue;
        const bool can =
            option.stepEnabled
            & (part == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const bool hot = can && (option.activeSubControls & part) && (option.state & State_MouseOver);
        if (hot) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & State_Sunken ? t.pressed : t.hover);
            painter->drawRoundedRect(spot, 4, 4);
            painter->restore();
        }
        paintSymbol(*painter, part == SC_SpinBoxUp ? Symbol::ChevronUp : Symbol::ChevronDown,
                    QPointF(spot.center().x() - 6, spot.center().y() - 6), 13,
                    can && (option.state & State_Enabled) ? t.text2 : t.borderControl);
    }
}

} // namespace cercle
