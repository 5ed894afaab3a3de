#include "widgets/drop_veil.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QEvent>
#include <QPainter>

namespace cercle
{

DropVeil::DropVeil(const Theme &theme, QWidget *page) : QLabel(page), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    page->installEventFilter(this);
    hide();
}

void DropVeil::raiseWith(const QString &words, Symbol symbol, bool refused)
{
    setText(words);
    m_symbol = symbol;
    m_refused = refused;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

bool DropVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

void DropVeil::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = tokens.window;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    const QColor ink = m_refused ? tokens.warn : tokens.accent;
    QPen dashes(ink, 2);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.setBrush(m_refused ? tokens.warnSoft : tokens.accentSoft);
    painter.setOpacity(0.6);
    const QRectF frame = QRectF(rect()).adjusted(14, 14, -14, -14);
    painter.drawRoundedRect(frame, radius::hero, radius::hero);
    painter.setOpacity(1);
    painter.setFont(type::font(type::h2, QFont::DemiBold));
    const QRectF words = frame.adjusted(space::x8, 0, -space::x8, 0);
    const QRectF used = painter.boundingRect(words, Qt::AlignCenter | Qt::TextWordWrap, text());
    paintSymbol(painter, m_symbol, QPointF(frame.center().x() - 22, used.top() - 60), 44, ink, 1.3);
    painter.setPen(m_refused ? tokens.warn : tokens.accentText);
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, text());
}

} // namespace cercle
