#include "widgets/avatar_stack.h"

#include "theme/avatar_paint.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

namespace
{
constexpr size_t shownAtMost = 4;
constexpr int disc = 28, step = 25;
} // namespace

AvatarStack::AvatarStack(const Theme &theme, Says says, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_says(says)
{
    setTextFormat(Qt::PlainText);
    setPeople({});
}

void AvatarStack::setPeople(std::vector<Person> people)
{
    m_people = std::move(people);
    QStringList names;
    for (const Person &person : m_people)
        names += person.name;
    const QString all = names.join(QStringLiteral(", "));
    // The text is what a screen reader says; nobody needs no words.
    setText(m_people.empty() ? QString()
            : m_says == Says::AlsoHere
                ? tr("Also here: %1").arg(all)
                : tr("%n member(s): %1", nullptr, static_cast<int>(m_people.size())).arg(all));
    setToolTip(m_says == Says::AlsoHere ? text() : names.join(u'\n'));
    const int discs = static_cast<int>(qMin(m_people.size(), shownAtMost + 1));
    setFixedSize(discs ? disc + (discs - 1) * step + 4 : 0, disc + 4);
    update();
}

void AvatarStack::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    qreal x = 2;
    for (size_t i = 0; i < m_people.size() && i < shownAtMost; ++i, x += step) {
        paintAvatar(painter, tokens, QRectF(x, 2, disc, disc), initials(m_people[i].name), m_people[i].hue,
                    AvatarShape::Disc, tokens.window);
    }
    if (m_people.size() <= shownAtMost)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.window);
    painter.drawEllipse(QRectF(x - 2, 0, disc + 4, disc + 4));
    painter.setBrush(tokens.dark ? tokens.raised : tokens.border);
    painter.drawEllipse(QRectF(x, 2, disc, disc));
    painter.setPen(tokens.text2);
    QFont font = type::font(type::caption, QFont::DemiBold);
    font.setPixelSize(10);
    painter.setFont(font);
    painter.drawText(QRectF(x, 2, disc, disc), Qt::AlignCenter,
                     QStringLiteral("+%1").arg(m_people.size() - shownAtMost));
}

} // namespace cercle
