// Menus, the menu bar and tooltips.

#include "theme/metrics.h"
#include "theme/style.h"
#include "theme/symbol.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace cercle
{

bool CercleStyle::drawMenuPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *) const
{
    const Tokens &t = tokens();
    const bool tip = element == PE_PanelTipLabel;
    if (!tip && element != PE_PanelMenu && element != PE_FrameMenu)
        return false;
    if (element == PE_FrameMenu)
        return true; // drawn by the panel
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tip && !t.dark ? QPen(t.tooltip) : QPen(t.borderSoft));
    painter->setBrush(tip ? t.tooltip : t.raised);
    const int r = tip ? radius::segment : radius::button;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), r, r);
    painter->restore();
    return true;
}

bool CercleStyle::drawMenuControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*item, painter);
        return true;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
    case CE_MenuTearoff:
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.sidebar);
        return true;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return true;
        painter->save();
        painter->fillRect(item->rect, t.sidebar);
        const bool open = (item->state & State_Sunken) || (item->state & State_Selected);
        if (open) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(item->state & State_Sunken ? t.accentSoft : t.hover);
            painter->drawRoundedRect(QRectF(item->rect).adjusted(1, 2, -1, -2), radius::segment,
                                     radius::segment);
        }
        painter->setPen(open && (item->state & State_Sunken) ? t.accentText : t.text);
        painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                          item->text);
        painter->restore();
        return true;
    }
    default:
        return false;
    }
}

void CercleStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter) const
{
    const Tokens &t = tokens();
    painter->save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1), t.border);
        painter->restore();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option.state & State_Enabled;
    if (enabled && (option.state & State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect), radius::segment, radius::segment);
    }
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRect row = option.rect.adjusted(10, 0, -10, 0);
    const int middle = row.center().y();
    const bool hasMark = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    const QRect mark = visualRect(option.direction, row, QRect(row.left(), middle - 8, 18, 18));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintSymbol(*painter, Symbol::Check, mark.topLeft(), 18, t.accentText, 2.2);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    QString text = option.text;
    QString keys;
    if (const qsizetype tab = text.indexOf(u'\t'); tab >= 0) {
        keys = text.mid(tab + 1);
        text.truncate(tab);
    }
    const QRect words = row.adjusted(hasMark ? 28 : 0, 0, -18, 0);
    painter->setFont(option.font);
    painter->setPen(!enabled ? t.text3 : option.state & State_Selected ? t.accentText : t.text);
    painter->drawText(visualRect(option.direction, row, words),
                      Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine
                          | static_cast<int>(rtl ? Qt::AlignRight : Qt::AlignLeft),
                      text);
    if (!keys.isEmpty()) {
        painter->setPen(t.text3);
        painter->drawText(visualRect(option.direction, row, row),
                          Qt::AlignVCenter | Qt::TextSingleLine
                              | static_cast<int>(rtl ? Qt::AlignLeft : Qt::AlignRight),
                          keys);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = visualRect(option.direction, row, QRect(row.right() - 14, middle - 7, 16, 16));
        paintSymbol(*painter, Symbol::ChevronRight, arrow.topLeft(), 16, enabled ? t.text2 : t.text3);
    }
    painter->restore();
}

} // namespace cercle
