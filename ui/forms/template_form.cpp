#include "forms/template_form.h"

#include "context.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"

#include <QPainter>

namespace cercle
{

namespace
{

constexpr int tile = 38, gap = 14, pad = 12;

struct Look {
    Symbol symbol;
    int hue;
};
Look lookOf(QLatin1String key)
{
    if (key == QLatin1String("freelancers"))
        return {Symbol::Bolt, 4};
    if (key == QLatin1String("students"))
        return {Symbol::Book, 1};
    if (key == QLatin1String("certification"))
        return {Symbol::Star, 5};
    return {Symbol::Flag, 2};
}

} // namespace

TemplateCard::TemplateCard(const Theme &theme, Symbol symbol, int hue, const QString &name,
                           const QString &summary, QWidget *parent)
    : RowButton(theme, parent), m_symbol(symbol), m_hue(hue), m_summary(summary)
{
    setText(name);
    setAccessibleName(QStringLiteral("%1. %2").arg(name, summary));
    setToolTip(summary);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TemplateCard::sizeHint() const
{
    const QFontMetrics name(type::font(type::item, QFont::DemiBold)), words(type::font(type::small));
    return {pad + tile + gap + words.horizontalAdvance(m_summary) + 44,
            qMax(tile, name.lineSpacing() + words.lineSpacing() + 2) + 2 * pad};
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.borderSoft);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::listCard,
                            radius::listCard);
    paintHover(painter);
    const QRect square(pad, (height() - tile) / 2, tile, tile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hueColour(tokens, m_hue, true));
    painter.drawRoundedRect(square, radius::button, radius::button);
    paintSymbol(painter, m_symbol, square.topLeft() + QPointF((tile - 20) / 2.0, (tile - 20) / 2.0), 20,
                hueColour(tokens, m_hue, false));
    const QFont name = type::font(type::item, QFont::DemiBold), words = type::font(type::small);
    const QFontMetrics nameSize(name), wordSize(words);
    const int left = square.right() + 1 + gap, right = width() - 34;
    const int top = (height() - nameSize.lineSpacing() - wordSize.lineSpacing() - 2) / 2;
    painter.setFont(name);
    painter.setPen(tokens.text);
    painter.drawText(left, top + nameSize.ascent(),
                     nameSize.elidedText(text(), Qt::ElideRight, right - left));
    painter.setFont(words);
    painter.setPen(tokens.text2);
    painter.drawText(left, top + nameSize.lineSpacing() + 2 + wordSize.ascent(),
                     wordSize.elidedText(m_summary, Qt::ElideRight, right - left));
    paintSymbol(painter, Symbol::ChevronRight, QPointF(width() - 28, (height() - 16) / 2.0), 16,
                tokens.text3);
    paintFocus(painter);
}

TemplateForm::TemplateForm(Context &context, QWidget *parent) : FormColumn(parent)
{
    const auto add = [&](Symbol symbol, int hue, const QString &name, const QString &summary,
                         const GroupTemplate *model) {
        auto *card = new TemplateCard(context.theme, symbol, hue, name, summary);
        addLine(card);
        connect(card, &QAbstractButton::clicked, this, [this, model] { Q_EMIT chosen(model); });
        if (!m_first)
            m_first = card;
    };
    column()->setSpacing(space::x2);
    for (const GroupTemplate &one : groupTemplates()) {
        const Look look = lookOf(QLatin1String(one.key));
        add(look.symbol, look.hue, templateText(one.name), templateText(one.summary), &one);
    }
    add(Symbol::Plus, 6, tr("Something else"), tr("An empty group with the usual roles"), nullptr);
    addSpace(space::x1);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    addLine(cancel);
    connect(cancel, &Button::clicked, this, &TemplateForm::cancelled);
}

void TemplateForm::start()
{
    m_first->setFocus();
}

} // namespace cercle
