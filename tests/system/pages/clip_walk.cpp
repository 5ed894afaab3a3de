#include "clip_walk.h"

#include "widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace cercle
{

namespace
{

constexpr int tolerance = 1; // px: halves of a pixel at fractional scales

QString nameOf(const QWidget &widget, const QString &text)
{
    QString place;
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        const QString name = QString::fromLatin1(at->metaObject()->className()).section(u':', -1);
        if (name != QStringLiteral("QWidget") && !name.startsWith(QStringLiteral("QStacked"))) {
            place += QStringLiteral(" < ") + name;
            if (place.count(u'<') == 2)
                break;
        }
    }
    return QString::fromLatin1(widget.metaObject()->className()).section(u':', -1) + QStringLiteral(" “")
           + text.left(60) + QStringLiteral("”") + place;
}

// What the text needs, where the widget does not shorten it itself and tell the rest in a tool tip.
QString tooSmall(const QWidget &widget)
{
    const auto wants = [&](const QString &text, QSize needed) {
        const bool fits =
            widget.width() + tolerance >= needed.width() && widget.height() + tolerance >= needed.height();
        return fits ? QString()
                    : QStringLiteral("%1: has %2x%3, needs %4x%5")
                          .arg(nameOf(widget, text))
                          .arg(widget.width())
                          .arg(widget.height())
                          .arg(needed.width())
                          .arg(needed.height());
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
            return {};
        if (label->wordWrap())
            return wants(label->text(), {0, label->heightForWidth(label->width())});
        if (!label->toolTip().isEmpty())
            return wants(label->text(), {0, label->sizeHint().height()});
        return wants(label->text(), label->sizeHint());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return {};
        return wants(button->text(),
                     button->toolTip().isEmpty() ? button->sizeHint() : button->minimumSizeHint());
    }
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->isTabVisible(i)
                && bar->fontMetrics().horizontalAdvance(bar->tabText(i))
                       > bar->tabRect(i).width() + tolerance)
                return nameOf(widget, bar->tabText(i)) + QStringLiteral(": the tab is too narrow");
        }
        return wants(bar->count() ? bar->tabText(0) : QString(), {bar->sizeHint().width(), 0});
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        const int arrow = 28;
        return choice->toolTip().isEmpty()
                   ? wants(choice->currentText(),
                           {choice->fontMetrics().horizontalAdvance(choice->currentText()) + arrow, 0})
                   : QString();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        if (field->text().isEmpty() && field->toolTip().isEmpty() && !field->inherits("QExpandingLineEdit"))
            return wants(field->placeholderText(),
                         {field->fontMetrics().horizontalAdvance(field->placeholderText()) + 8, 0});
        return {};
    }
    return {};
}

// A head of a table that ends in half a letter; one that ends in dots tells the rest in a tool tip.
QString cutHead(const QHeaderView &header)
{
    const QAbstractItemModel *model = header.model();
    for (int i = 0; model && i < header.count(); ++i) {
        const QString text = model->headerData(i, header.orientation()).toString();
        const bool told =
            header.textElideMode() != Qt::ElideNone
            && !model->headerData(i, header.orientation(), Qt::ToolTipRole).toString().isEmpty();
        // One that breaks into lines needs their height, and room for its longest word.
        const bool wraps = header.defaultAlignment() & Qt::TextWordWrap;
        const QRect room(0, 0, header.sectionSize(i) - 8, 10'000);
        const QRect lines = header.fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
        const bool fits = wraps ? lines.width() <= room.width() && lines.height() <= header.height()
                                : header.fontMetrics().horizontalAdvance(text) + 4 <= header.sectionSize(i);
        if (header.orientation() == Qt::Horizontal && !told && !fits)
            return nameOf(header, text) + QStringLiteral(": the head is cut off");
    }
    return {};
}

bool isLeaf(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
           || qobject_cast<const QTabBar *>(&widget);
}

// Sticks out of something above it; up and down is the business of what scrolls.
QString sticksOut(const QWidget &widget)
{
    const auto text = [&] { return nameOf(widget, widget.accessibleName()); };
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        const QRect place(widget.mapTo(above, QPoint(0, 0)), widget.size());
        if (place.left() < -tolerance || place.right() > above->width() + tolerance)
            return text()
                   + QStringLiteral(": sticks out of %1 sideways (%2…%3 of %4)")
                         .arg(QString::fromLatin1(above->metaObject()->className()))
                         .arg(place.left())
                         .arg(place.right())
                         .arg(above->width());
        if (qobject_cast<const QAbstractScrollArea *>(above) || above->isWindow())
            break;
        const bool scrolled = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        if (scrolled)
            continue;
        if (place.top() < -tolerance || place.bottom() > above->height() + tolerance)
            return text()
                   + QStringLiteral(": sticks out of %1 (%2…%3 of %4)")
                         .arg(QString::fromLatin1(above->metaObject()->className()))
                         .arg(place.top())
                         .arg(place.bottom())
                         .arg(above->height());
    }
    return {};
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList faults;
    const auto add = [&](const QString &fault) {
        if (!fault.isEmpty() && !faults.contains(fault))
            faults += fault;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->size().isEmpty())
            continue;
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
            if (area->horizontalScrollBar()->maximum() > 0 && !area->property("scrollsSideways").toBool())
                add(nameOf(*widget, area->accessibleName())
                    + QStringLiteral(": scrolls sideways by %1").arg(area->horizontalScrollBar()->maximum()));
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            add(cutHead(*header));
        if (!isLeaf(*widget))
            continue;
        add(tooSmall(*widget));
        add(sticksOut(*widget));
        for (const QObject *other : widget->parentWidget()->children()) {
            const auto *neighbour = qobject_cast<const QWidget *>(other);
            if (!neighbour || neighbour <= widget || !neighbour->isVisible() || !isLeaf(*neighbour))
                continue;
            const QRect shared = widget->geometry().intersected(neighbour->geometry());
            if (shared.width() > 2 && shared.height() > 2)
                add(nameOf(*widget, widget->accessibleName()) + QStringLiteral(": lies over ")
                    + nameOf(*neighbour, neighbour->accessibleName()));
        }
    }
    return faults;
}

} // namespace cercle
