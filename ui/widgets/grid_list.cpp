#include "widgets/grid_list.h"

namespace cercle
{

GridList::GridList(const QString &name, QAbstractItemDelegate *rows, QAbstractItemDelegate *cards,
                   QWidget *parent)
    : ListView(name, parent), m_rows(rows), m_cards(cards)
{
    setUniformItemSizes(true);
    setItemDelegate(rows);
}

void GridList::setCardSize(QSize size)
{
    m_cardSize = size;
    fit();
}

void GridList::setCards(bool cards)
{
    if (cards == m_asCards)
        return;
    m_asCards = cards;
    setItemDelegate(cards ? m_cards : m_rows);
    setFlow(cards ? LeftToRight : TopToBottom);
    setWrapping(cards);
    setResizeMode(cards ? Adjust : Fixed);
    fit();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void GridList::fit()
{
    if (!m_asCards)
        return setGridSize({});
    const int room = viewport()->width();
    const int columns = qMax(1, room / m_cardSize.width());
    setGridSize({room / columns, m_cardSize.height()});
}

void GridList::resizeEvent(QResizeEvent *event)
{
    fit();
    ListView::resizeEvent(event);
}

} // namespace cercle
