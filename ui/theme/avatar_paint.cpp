#include "theme/avatar_paint.h"

#include "theme/tokens.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

QString initials(const QString &name)
{
    // Words begin at a letter or a digit: dashes and brackets are no initials.
    QStringList words;
    bool inside = false;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && c != u'’' && c != u'\'') {
            inside = false;
        } else if (inside) {
            words.back() += c;
        } else if (c.isLetterOrNumber()) {
            words += QString(c);
            inside = true;
        }
    }
    if (words.isEmpty())
        return QStringLiteral("?");
    if (words.size() == 1)
        return words.front().left(2).toUpper();
    return (words.front().left(1) + words.back().left(1)).toUpper();
}

namespace
{

// FNV-1a over the id, then MurmurHash3's finaliser: stable across laptops and versions, unlike qHash.
std::uint32_t spread(const Uid &id)
{
    std::uint32_t hash = 2166136261U;
    for (const auto byte : id.bytes)
        hash = (hash ^ byte) * 16777619U;
    hash = (hash ^ (hash >> 16)) * 0x85ebca6bU;
    hash = (hash ^ (hash >> 13)) * 0xc2b2ae35U;
    return hash ^ (hash >> 16);
}

} // namespace

int hueOfId(const Uid &id)
{
    return static_cast<int>(spread(id) % hueCount);
}

int groupHue(const Uid &group)
{
    return 1 + static_cast<int>(spread(group) % (hueCount - 1));
}

void paintAvatar(QPainter &painter, const Tokens &tokens, const QRectF &rect, const QString &letters, int hue,
                 AvatarShape shape, const QColor &ring)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (ring.isValid()) {
        painter.setBrush(ring);
        painter.drawEllipse(rect.adjusted(-2, -2, 2, 2));
    }
    painter.setBrush(hueColour(tokens, hue, true));
    if (shape == AvatarShape::Tile)
        painter.drawRoundedRect(rect, rect.width() * 0.28, rect.width() * 0.28);
    else
        painter.drawEllipse(rect);
    painter.setPen(hueColour(tokens, hue, false));
    QFont font = type::font(type::caption, QFont::DemiBold);
    font.setPixelSize(qMax(9, static_cast<int>(rect.height() * 0.38)));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, letters);
    painter.restore();
}

} // namespace cercle
