#include "widgets/card_delegate.h"

#include "theme/avatar_paint.h"
#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/card_actions.h"
#include "widgets/chip.h"
#include "widgets/row_roles.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace cercle
{

CardDelegate::CardDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (const QFont font = QGuiApplication::font(); m_cardHeight == 0 || font != m_measured) {
        m_measured = font;
        const int title = QFontMetrics(type::font(type::item, QFont::DemiBold)).height();
        const int second = QFontMetrics(type::font(type::small)).height();
        m_headingHeight = qMax(height::heading, title + 22);
        m_cardHeight = qMax(height::listCard, title + second + 36);
    }
    const bool heading = static_cast<RowKind>(index.data(role::Kind).toInt()) == RowKind::Heading;
    return {300, heading ? m_headingHeight : m_cardHeight};
}

namespace
{

constexpr int margin = 4; // of the shadow and the ring of the focus around a card

struct SurfaceState {
    bool selected = false;
    bool hovered = false;
    bool focused = false;
};

void drawSurface(QPainter &painter, const Tokens &tokens, const SurfaceState &state, const QRectF &r)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.shadow);
    painter.drawRoundedRect(r.translated(0, 1), radius::listCard, radius::listCard);
    if (state.focused) {
        QColor glow = tokens.accent;
        glow.setAlphaF(0.28F);
        painter.setPen(QPen(glow, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(r.adjusted(-1, -1, 1, 1), radius::listCard + 1, radius::listCard + 1);
    }
    painter.setPen(state.selected ? QPen(tokens.accent, 1.5)
                                  : QPen(state.hovered ? tokens.borderControl : tokens.border));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(r, radius::listCard, radius::listCard);
    if (state.selected) {
        QColor wash = tokens.accentSoft;
        wash.setAlphaF(tokens.dark ? 0.55F : 0.42F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawRoundedRect(r.adjusted(0.7, 0.7, -0.7, -0.7), radius::listCard - 0.5,
                                radius::listCard - 0.5);
    }
}

QString surfaceKey(const Tokens &tokens, const SurfaceState &state, const QRectF &r, qreal ratio)
{
    QString key = QStringLiteral("card %1 %2 %3 %4 %5 %6%7%8")
                      .arg(r.x())
                      .arg(r.y())
                      .arg(r.width())
                      .arg(r.height())
                      .arg(ratio)
                      .arg(int(state.selected))
                      .arg(int(state.hovered))
                      .arg(int(state.focused));
    for (const QColor &colour : {tokens.shadow, tokens.accent, tokens.accentSoft, tokens.border,
                                 tokens.borderControl, tokens.surface})
        key += u' ' + colour.name(QColor::HexArgb);
    return key;
}

} // namespace

void CardDelegate::paintSurface(QPainter &painter, const Tokens &tokens, const QStyleOptionViewItem &option,
                                const QRectF &r)
{
    const SurfaceState state{bool(option.state & QStyle::State_Selected),
                             bool(option.state & QStyle::State_MouseOver),
                             bool(option.state & QStyle::State_HasFocus)};
    // Smooth edges over the whole width are most of what a turn of the wheel costs, and the cards of a list
    // are all of one size. Where a unit is no whole number of pixels, a picture would be blurred.
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QTransform &way = painter.worldTransform();
    if (ratio != std::floor(ratio) || way.type() > QTransform::TxTranslate || way.dx() != std::floor(way.dx())
        || way.dy() != std::floor(way.dy()))
        return drawSurface(painter, tokens, state, r);
    const QRect whole = r.toAlignedRect().adjusted(-margin, -margin, margin, margin);
    const QRectF inside = r.translated(-whole.topLeft());
    const QString key = surfaceKey(tokens, state, inside, ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(whole.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter own(&picture);
        own.setRenderHint(QPainter::Antialiasing);
        drawSurface(own, tokens, state, inside);
        own.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(whole.topLeft(), picture);
}

namespace
{

constexpr int tagGap = 6;

// The pills that fit into `room`, the last one "+2" where not all do.
QStringList fittingTags(qreal room, const QStringList &tags)
{
    constexpr int longest = 150;
    const QFontMetrics metrics(type::font(type::small, QFont::Medium));
    QStringList pills;
    qreal used = 0;
    for (const QString &tag : tags) {
        const QString pill = metrics.elidedText(tag, Qt::ElideRight, longest);
        const bool last = pills.size() + 1 == tags.size();
        const qreal more = last ? 0 : Chip::widthOf(QStringLiteral("+%1").arg(tags.size())) + tagGap;
        const qreal width = Chip::widthOf(pill) + tagGap;
        if (used + width + more > room)
            break;
        used += width;
        pills += pill;
    }
    if (pills.size() < tags.size())
        pills += QStringLiteral("+%1").arg(tags.size() - pills.size());
    if (pills.size() == 1 && pills.front().startsWith(u'+') && Chip::widthOf(pills.front()) > room)
        return {};
    return pills;
}

} // namespace

qreal CardDelegate::tagsWidth(qreal room, const QStringList &tags)
{
    qreal used = 0;
    for (const QString &pill : fittingTags(room, tags))
        used += Chip::widthOf(pill) + tagGap;
    return qMax<qreal>(0, used - tagGap);
}

qreal CardDelegate::paintTags(QPainter &painter, const Tokens &tokens, qreal right, qreal middle, qreal room,
                              const QStringList &tags)
{
    const QStringList pills = fittingTags(room, tags);
    for (auto pill = pills.crbegin(); pill != pills.crend(); ++pill)
        right = Chip::paint(painter, tokens, right, middle, *pill, Tone::Neutral) - tagGap;
    return pills.isEmpty() ? right : right + tagGap;
}

qreal CardDelegate::paintTrailing(QPainter &painter, const QModelIndex &index, const QRectF &r) const
{
    const Tokens &tokens = m_theme.tokens();
    qreal right = r.right() - 16;
    const QString chip = index.data(role::ChipText).toString();
    if (!chip.isEmpty()) {
        right = Chip::paint(painter, tokens, right, r.center().y(), chip,
                            static_cast<Tone>(index.data(role::ChipTone).toInt()))
                - 14;
    }
    if (const QStringList tags = index.data(role::Tags).toStringList(); !tags.isEmpty()) {
        // The title keeps the larger part.
        const qreal room = qMin(right - r.left(), r.width()) * 0.42 - 40;
        if (const qreal left = paintTags(painter, tokens, right, r.center().y(), room, tags); left < right)
            right = left - 14;
    }
    if (const qreal left = paintCardActions(painter, tokens, index, r, right); left < right)
        return left - 14;
    const auto people = index.data(role::People).value<PeopleList>();
    if (people.empty() || r.width() < 420)
        return right;
    const qreal first = right - 24 - static_cast<qreal>(people.size() - 1) * 22;
    for (size_t i = 0; i < people.size(); ++i) {
        paintAvatar(painter, tokens, QRectF(first + static_cast<qreal>(i) * 22, r.center().y() - 12, 24, 24),
                    people[i].letters, people[i].hue, AvatarShape::Disc, tokens.surface);
    }
    return first - 14;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (static_cast<RowKind>(index.data(role::Kind).toInt()) == RowKind::Heading) {
        painter->setFont(type::font(type::body, QFont::DemiBold));
        painter->setPen(tokens.text2);
        painter->drawText(option.rect.adjusted(2, 12, 0, -4), Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const QRectF r = cardOf(option.rect);
    paintSurface(*painter, tokens, option, r);
    const QRectF tile = tileOf(r);
    const int hue = index.data(role::Hue).toInt();
    if (const QString letters = index.data(role::Letters).toString(); !letters.isEmpty()) {
        paintAvatar(*painter, tokens, tile, letters, hue);
    } else if (!paintCardCheck(*painter, option, index, tile)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(hueColour(tokens, hue, true));
        painter->drawRoundedRect(tile, 9, 9);
        paintSymbol(*painter, static_cast<Symbol>(index.data(role::SymbolId).toInt()),
                    tile.topLeft() + QPointF(9, 9), 20, hueColour(tokens, hue, false));
    }
    const qreal right = paintTrailing(*painter, index, r);

    const QFont titleFont = type::font(type::item, QFont::DemiBold);
    const QFont secondFont = type::font(type::small);
    const qreal titleHeight = QFontMetricsF(titleFont).height();
    const qreal secondHeight = QFontMetricsF(secondFont).height();
    const qreal x = tile.right() + 14;
    const qreal width = right - x;
    const qreal top = r.center().y() - (titleHeight + secondHeight + 3) / 2;
    painter->setFont(titleFont);
    painter->setPen(tokens.text);
    painter->drawText(
        QRectF(x, top, width, titleHeight), Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, static_cast<int>(width)));
    painter->setFont(secondFont);
    painter->setPen(tokens.text2);
    painter->drawText(QRectF(x, top + titleHeight + 3, width, secondHeight), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(role::Subtitle).toString(), Qt::ElideRight,
                                                        static_cast<int>(width)));
    painter->restore();
}

} // namespace cercle
