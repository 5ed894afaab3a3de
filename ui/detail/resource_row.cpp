#include "detail/resource_row.h"

#include "domain/resource.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QDesktopServices>
#include <QPainter>

namespace cercle
{

namespace
{

constexpr int tile = 34;

Symbol symbolOf(const QString &kind)
{
    if (kind == u"book")
        return Symbol::Book;
    if (kind == u"video")
        return Symbol::Video;
    if (kind == u"document")
        return Symbol::Document;
    return Symbol::Link;
}

int hueOf(const QString &kind)
{
    if (kind == u"book")
        return 5;
    if (kind == u"video")
        return 4;
    if (kind == u"document")
        return 2;
    return 1;
}

bool opens(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace

ResourceRow::ResourceRow(const Theme &theme, QWidget *parent) : RowButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (opens(m_url))
            QDesktopServices::openUrl(m_url);
    });
}

void ResourceRow::setResource(const Resource &resource, const QString &addedBy)
{
    m_url = resource.url;
    m_kind = resource.kind;
    QStringList second;
    if (opens(m_url))
        second += m_url.host();
    if (!resource.comment.isEmpty())
        second += resource.comment.section(u'\n', 0, 0);
    else if (!addedBy.isEmpty())
        second += addedBy;
    m_second = second.join(QStringLiteral(" · "));
    setText(resource.title);
    setAccessibleName(resource.title);
    setAccessibleDescription(m_second);
    setToolTip(opens(m_url) ? m_url.toDisplayString() : m_second);
    setFocusPolicy(opens(m_url) ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens(m_url) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize ResourceRow::sizeHint() const
{
    const int lines = QFontMetrics(type::font(type::body, QFont::Medium)).height()
                      + QFontMetrics(type::font(type::small)).height();
    return {200, qMax(tile, lines) + 4};
}

QSize ResourceRow::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ResourceRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (opens(m_url))
        paintHover(painter);
    painter.setPen(Qt::NoPen);
    const qreal top = (height() - tile) / 2.0;
    painter.setBrush(hueColour(tokens, hueOf(m_kind), true));
    painter.drawRoundedRect(QRectF(0, top, tile, tile), 8, 8);
    paintSymbol(painter, symbolOf(m_kind), QPointF(8, top + 8), 18, hueColour(tokens, hueOf(m_kind), false));
    const QFont first = type::font(type::body, QFont::Medium);
    const QFont second = type::font(type::small);
    const int firstHeight = QFontMetrics(first).height();
    const int secondHeight = m_second.isEmpty() ? 0 : QFontMetrics(second).height();
    const int x = tile + 12;
    const int room = width() - x - 4;
    int y = (height() - firstHeight - secondHeight) / 2;
    painter.setFont(first);
    painter.setPen(tokens.text);
    painter.drawText(QRect(x, y, room, firstHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(second);
    painter.setPen(tokens.text2);
    painter.drawText(QRect(x, y + firstHeight, room, secondHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_second, Qt::ElideRight, room));
    paintFocus(painter);
}

} // namespace cercle
