#include "widgets/search_field.h"

#include "theme/icon_engine.h"

#include <QAction>
#include <QKeyEvent>

namespace cercle
{

SearchField::SearchField(const Theme &theme, const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setMaxLength(200);
    setAcceptDrops(false); // what is dropped on a page is for the page
    addAction(themeIcon(theme, Symbol::Search, &Tokens::text3), LeadingPosition)->setText(name);
    QAction *empty = addAction(themeIcon(theme, Symbol::Close, &Tokens::text3), TrailingPosition);
    empty->setText(tr("Empty the search"));
    empty->setToolTip(tr("Empty the search"));
    empty->setVisible(false);
    connect(empty, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, empty,
            [empty](const QString &text) { empty->setVisible(!text.isEmpty()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (enter || event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace cercle
