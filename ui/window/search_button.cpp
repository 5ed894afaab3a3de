#include "window/search_button.h"

#include "actions.h"
#include "context.h"
#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

SearchButton::SearchButton(Context &context, QWidget *parent)
    : RowButton(context.theme, parent), m_context(context)
{
    setText(tr("Search…"));
    setAccessibleName(tr("Search"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, &context.actions[Command::Palette], &QAction::trigger);
}

QSize SearchButton::sizeHint() const
{
    return {200, qMax(height::field, QFontMetrics(type::font(type::body)).height() + 16)};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.borderSoft);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box, radius::button, radius::button);
    paintHover(painter);
    paintSymbol(painter, Symbol::Search, QPointF(13, (height() - 18) / 2.0), 18, tokens.text3);
    painter.setFont(type::font(type::small, QFont::Medium));
    painter.setPen(tokens.text3);
    const QString keys =
        m_context.actions[Command::Palette].shortcut().toString(QKeySequence::NativeText).replace(u'+', u' ');
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, keys);
    painter.setFont(type::font(type::body));
    const QFontMetrics small(type::font(type::small, QFont::Medium));
    const QRect room = rect().adjusted(40, 0, -small.horizontalAdvance(keys) - 20, 0);
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    paintFocus(painter);
}

} // namespace cercle
