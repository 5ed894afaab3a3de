#pragma once
// One of the two columns of Home: a title with a count, cards, a way to more of them, and what to do when
// there are none.

#include "theme/symbol.h"

#include <QWidget>

class QAbstractItemModel;

namespace cercle
{

class Button;
class Card;
class GrownList;
class IconButton;
class Label;
class Theme;

class HomeColumn final : public QWidget
{
    Q_OBJECT
public:
    HomeColumn(const Theme &theme, const QString &title, Symbol symbol, QAbstractItemModel &model,
               QWidget *parent = nullptr);

    GrownList &list() { return *m_list; }
    // Shown while there is nothing: one sentence, and what to do. Returns the button.
    Button *setEmpty(const QString &title, const QString &sentence, const QString &action, Symbol symbol);
    // A button beside the title, for all rows at once.
    IconButton *addButton(Symbol symbol, const QString &name);
    // How many there are, shown or not; while `reading` there may be more.
    void setTotal(int shown, int total, bool reading);

Q_SIGNALS:
    void moreWanted();

private:
    const Theme &m_theme;
    QWidget *m_head;
    Label *m_count;
    GrownList *m_list;
    Button *m_more;
    Card *m_empty;
    Label *m_emptyTitle;
    Label *m_emptyWords;
    Button *m_emptyAction;
    Label *m_waiting;
    IconButton *m_button = nullptr;
};

} // namespace cercle
