#include "text_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QWidget>

namespace cercle
{

namespace
{

constexpr int rowsAtMost = 60;

class Collector
{
public:
    void take(const QString &text, const QString &where)
    {
        if (!text.trimmed().isEmpty())
            found += FoundText{QString(text).remove(u'&'), where};
    }
    void action(const QAction &action, const QString &where)
    {
        take(action.text(), where + QStringLiteral(" action"));
        take(action.toolTip(), where + QStringLiteral(" action's tip"));
    }
    void rows(const QAbstractItemModel &model, const QString &where)
    {
        for (int row = 0; row < qMin(model.rowCount(), rowsAtMost); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role :
                     {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::StatusTipRole})
                    take(model.index(row, column).data(role).toString(), where + QStringLiteral(" row"));
            }
        }
        for (int column = 0; column < model.columnCount(); ++column)
            take(model.headerData(column, Qt::Horizontal).toString(), where + QStringLiteral(" head"));
    }
    void widget(const QWidget &widget)
    {
        const QString where = QString::fromLatin1(widget.metaObject()->className());
        for (const QString &text : {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(),
                                    widget.whatsThis(), widget.statusTip()})
            take(text, where);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            take(label->text(), where);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            take(button->text(), where);
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            take(field->placeholderText(), where);
        else if (const auto *editor = qobject_cast<const QPlainTextEdit *>(&widget))
            take(editor->placeholderText(), where);
        else if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
            tabs(*bar, where);
        else if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
            rows(*choice->model(), where);
        else if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            take(menu->title(), where);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            rows(*view->model(), where);
        for (const QAction *one : widget.actions())
            action(*one, where);
    }
    QList<FoundText> found;

private:
    void tabs(const QTabBar &bar, const QString &where)
    {
        for (int i = 0; i < bar.count(); ++i) {
            take(bar.tabText(i), where);
            take(bar.tabToolTip(i), where);
        }
    }
};

} // namespace

QList<FoundText> textsOf(const QWidget &window, bool hidden)
{
    Collector collector;
    collector.take(window.windowTitle(), QStringLiteral("title"));
    collector.widget(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (hidden || widget->isVisible())
            collector.widget(*widget);
    }
    return collector.found;
}

} // namespace cercle
