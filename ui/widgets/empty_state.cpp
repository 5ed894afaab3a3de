#include "widgets/empty_state.h"

#include "theme/avatar_paint.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace cercle
{

class EmptyState::Art final : public QLabel
{
public:
    Art(const Theme &theme, Symbol symbol) : m_theme(theme), m_symbol(symbol) { setFixedSize(140, 124); }
    void setPeople(std::vector<AvatarStack::Person> people)
    {
        m_people = std::move(people);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle(width() / 2.0, height() / 2.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawEllipse(middle, 50, 50);
        paintSymbol(painter, m_symbol, middle - QPointF(22, 22), 44, tokens.accentText, 1.3);
        constexpr double degree = 3.14159265358979 / 180;
        for (size_t i = 0; i < m_people.size() && i < 3; ++i) {
            const double angle = (-60.0 + static_cast<double>(i) * 120.0) * degree;
            const QPointF at = middle + QPointF(50 * std::cos(angle), 46 * std::sin(angle));
            paintAvatar(painter, tokens, QRectF(at.x() - 14, at.y() - 14, 28, 28), initials(m_people[i].name),
                        m_people[i].hue, AvatarShape::Disc, tokens.window);
        }
    }

private:
    const Theme &m_theme;
    Symbol m_symbol;
    std::vector<AvatarStack::Person> m_people;
};

EmptyState::EmptyState(const Theme &theme, Symbol symbol, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_art(new Art(theme, symbol)),
      m_title(new Label({}, type::h2, QFont::DemiBold)),
      m_sentence(new Label({}, type::body, QFont::Normal, ink::text2)), m_actions(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_art, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(10);
    m_actions->setSpacing(8);
    m_actions->addStretch();
    m_actions->addStretch();
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setWrapWidth(420);
}

void EmptyState::setPeople(std::vector<AvatarStack::Person> people)
{
    m_art->setPeople(std::move(people));
}

Button *EmptyState::addAction(const QString &text, Symbol symbol, Button::Kind kind)
{
    auto *button = new Button(m_theme, text, symbol, kind, this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace cercle
