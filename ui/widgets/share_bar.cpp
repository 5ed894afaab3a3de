#include "widgets/share_bar.h"

#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

ShareBar::ShareBar(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(const QString &name, int count, int most, const QString &words, const QString &remark,
                        bool own)
{
    m_name = name;
    m_remark = remark;
    m_number = QString::number(count);
    m_share = most > 0 ? static_cast<qreal>(count) / most : 0;
    m_own = own;
    const QString all = remark.isEmpty() ? QStringLiteral("%1: %2").arg(name, words)
                                         : QStringLiteral("%1: %2, %3").arg(name, words, remark);
    setText(all); // what a screen reader says
    setToolTip(all);
    update();
}

QSize ShareBar::sizeHint() const
{
    return {260, qMax(24, QFontMetrics(type::font(type::small)).height() + 8)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(type::font(type::small, m_own ? QFont::DemiBold : QFont::Normal));
    const int nameWidth = width() * 45 / 100;
    const int numberWidth = 26;
    const QString words = m_remark.isEmpty() ? m_name : m_name + QStringLiteral(" · ") + m_remark;
    painter.setPen(m_remark.isEmpty() ? tokens.text : tokens.text3);
    painter.drawText(QRect(0, 0, nameWidth - 8, height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, nameWidth - 8));
    const QRectF track(nameWidth, height() / 2.0 - 3, width() - nameWidth - numberWidth, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.border);
    painter.drawRoundedRect(track, 3, 3);
    if (m_share > 0) {
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(QRectF(track.left(), track.top(), qMax(6.0, track.width() * m_share), 6), 3,
                                3);
    }
    painter.setPen(tokens.text2);
    painter.drawText(QRect(width() - numberWidth, 0, numberWidth, height()),
                     Qt::AlignVCenter | Qt::AlignRight, m_number);
}

} // namespace cercle
