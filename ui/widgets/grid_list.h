#pragma once
// A list that can also lay its items out as cards side by side, as many to a line as fit.

#include "widgets/list_view.h"

namespace cercle
{

class GridList final : public ListView
{
    Q_OBJECT
public:
    // Two delegates, one for each look; both are owned by whoever made them and all items of one are of one
    // size.
    GridList(const QString &name, QAbstractItemDelegate *rows, QAbstractItemDelegate *cards,
             QWidget *parent = nullptr);

    void setCards(bool cards);
    bool cards() const { return m_asCards; }
    // Of a card; the width grows to fill the line.
    void setCardSize(QSize size);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QAbstractItemDelegate *m_rows;
    QAbstractItemDelegate *m_cards;
    QSize m_cardSize{220, 160};
    bool m_asCards = false;
};

} // namespace cercle
