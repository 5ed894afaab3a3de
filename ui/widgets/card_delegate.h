#pragma once
// Rows of a page's list as cards: a tile, title, second line, people, and a chip that says what is missing.
// Headings divide the list and cannot be chosen. What can be pressed within a card is in card_actions.h.

#include <QFont>
#include <QStyledItemDelegate>

namespace cercle
{

struct Tokens;
class Theme;

class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CardDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    // The rounded surface with its border, selection and focus; for cards of another shape.
    static void paintSurface(QPainter &painter, const Tokens &tokens, const QStyleOptionViewItem &option,
                             const QRectF &r);
    // Pills from `right` leftwards within `room`, the last one "+2" where not all fit. Returns the left edge.
    static qreal paintTags(QPainter &painter, const Tokens &tokens, qreal right, qreal middle, qreal room,
                           const QStringList &tags);
    // How much of `room` these pills take.
    static qreal tagsWidth(qreal room, const QStringList &tags);

private:
    // Returns the left edge of what it painted.
    qreal paintTrailing(QPainter &painter, const QModelIndex &index, const QRectF &r) const;

    const Theme &m_theme;
    // Heights for one application font: a list of thousands asks for them thousands of times.
    mutable QFont m_measured;
    mutable int m_headingHeight = 0;
    mutable int m_cardHeight = 0;
};

} // namespace cercle
