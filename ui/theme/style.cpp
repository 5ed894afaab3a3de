#include "theme/style.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace cercle
{

CercleStyle::CercleStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
    setObjectName(QStringLiteral("cercle"));
}

const Tokens &CercleStyle::tokens() const
{
    return m_theme.tokens();
}

namespace
{

bool followsMouse(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTabBar *>(widget)
           || qobject_cast<const QScrollBar *>(widget);
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

void CercleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (followsMouse(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void CercleStyle::unpolish(QWidget *widget)
{
    if (followsMouse(widget))
        widget->setAttribute(Qt::WA_Hover, false);
    QProxyStyle::unpolish(widget);
}

int CercleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 5;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_DefaultFrameWidth:
        if (isTextEdit(widget))
            return 7;
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return 0;
        break;
    case PM_TextCursorWidth:
        return 2;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int CercleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_Widget_Animate:
    case SH_ComboBox_Popup:
    case SH_TabBar_Alignment:
        return 0;
    case SH_Menu_FlashTriggeredItem:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        // A shape instead of a translucent window, so that corners are round without a compositor too.
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data); mask && option) {
            const int r = hint == SH_Menu_Mask ? radius::button : radius::segment;
            QRegion region(option->rect);
            region -= QRect(0, 0, r, r);
            region -= QRect(option->rect.width() - r, 0, r, r);
            region -= QRect(0, option->rect.height() - r, r, r);
            region -= QRect(option->rect.width() - r, option->rect.height() - r, r, r);
            for (const int x : {0, option->rect.width() - 2 * r}) {
                for (const int y : {0, option->rect.height() - 2 * r})
                    region += QRegion(x, y, 2 * r, 2 * r, QRegion::Ellipse);
            }
            mask->region = region;
            return 1;
        }
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CercleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int icon =
                button->icon.isNull() ? 0 : button->iconSize.width() + (button->text.isEmpty() ? 0 : 8);
            const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            return {text + icon + (button->text.isEmpty() ? 16 : 30), qMax(height::button, line + 14)};
        }
        break;
    case CT_ToolButton:
        return base.expandedTo({height::button, height::button});
    case CT_LineEdit:
        return {base.width() + 12, qMax(height::field, line + 16)};
    case CT_ComboBox:
        return {base.width() + 12, qMax(height::field, line + 16)};
    case CT_SpinBox:
        return {base.width() + 8, qMax(height::field, line + 16)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {base.width(), qMax(24, line + 4)};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return {tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text).width() + 30,
                    qMax(height::button, line + 14)};
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {base.width(), 9};
            return {base.width() + 28, qMax(32, line + 12)};
        }
        break;
    case CT_MenuBarItem:
        return {base.width() + 8, qMax(30, line + 12)};
    case CT_ProgressBar:
        return {base.width(), 6};
    default:
        break;
    }
    return base;
}

QRect CercleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 1, -8, -1);
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return option->rect;
    case SE_PushButtonFocusRect:
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CercleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*slider, part);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxRect(*spin, part);
    }
    if (control == CC_ComboBox) {
        const QRect &r = option->rect;
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(8, 1, -30, -1));
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - 30, r.top(), 30, r.height()));
        if (part == SC_ComboBoxListBoxPopup)
            return r.adjusted(0, 0, 0, 0);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void CercleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (drawButtonPrimitive(element, option, painter, widget)
        || drawFieldPrimitive(element, option, painter, widget)
        || drawMenuPrimitive(element, option, painter, widget))
        return;
    switch (element) {
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameWindow:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CercleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    // The heads of a table stand on the page itself.
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return;
    // A choice that does not fit ends in dots, not in half a letter.
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox shown(*combo);
        const int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2
                         - (combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4);
        shown.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &shown, painter, widget);
    }
    if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
        head && element == CE_HeaderLabel) {
        QStyleOptionHeader shown(*head);
        const bool wraps = head->textAlignment & Qt::TextWordWrap;
        if (!wraps)
            shown.text = head->fontMetrics.elidedText(head->text, Qt::ElideRight, head->rect.width() - 8);
        return QProxyStyle::drawControl(element, &shown, painter, widget);
    }
    if (drawButtonControl(element, option, painter, widget)
        || drawMenuControl(element, option, painter, widget)
        || drawBarControl(element, option, painter, widget))
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CercleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*slider, painter, widget);
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, painter, widget);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace cercle
