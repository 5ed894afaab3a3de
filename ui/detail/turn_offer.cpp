#include "detail/turn_offer.h"

#include "context.h"
#include "models/session_time.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace cercle
{

TurnOffers::TurnOffers(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void TurnOffers::show(const std::vector<TurnOffer> &offers, const TurnPlace &place)
{
    std::vector<TurnOffer> here;
    std::vector<Id<RoleChange>> ids;
    for (const TurnOffer &offer : offers) {
        if (offer.role == place.role && (offer.given == place.session || offer.wanted == place.session)) {
            here.push_back(offer);
            ids.push_back(offer.id);
        }
    }
    setVisible(!here.empty());
    if (ids == m_shown && place.session == m_place.session) // a focused button stays
        return;
    m_shown = std::move(ids);
    m_place = place;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const TurnOffer &offer : here)
        addOffer(offer, place);
}

QString TurnOffers::dayOf(const Id<Session> &id) const
{
    const auto session = m_context.workspace.get(id);
    return session
               ? QLocale().toString(dayHere(*session, zoneOf(m_context.workspace, *session)), tr("ddd d MMM"))
               : QString();
}

void TurnOffers::addOffer(const TurnOffer &offer, const TurnPlace &place)
{
    const Id<Member> self = m_context.workspace.self(place.group);
    const auto named = [this](const Id<Member> &id) {
        const auto member = m_context.workspace.get(id);
        return member ? member->name : tr("Somebody");
    };
    // The day that is not shown above.
    const QString given = dayOf(offer.given), wanted = dayOf(offer.wanted);
    const QString words =
        offer.to == self
            ? tr("%1 offers the turn of %2 for yours of %3.").arg(named(offer.from), given, wanted)
        : offer.from == self ? tr("You offered the turn of %2 to %1 for that of %3; no answer yet.")
                                   .arg(named(offer.to), given, wanted)
                             : tr("%1 offered the turn of %2 to %4 for that of %3; no answer yet.")
                                   .arg(named(offer.from), given, wanted, named(offer.to));
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *label = new Label(words, type::body, QFont::Normal, ink::text2);
    label->setWordWrap(true);
    column->addWidget(label);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    column->addLayout(buttons);
    const auto add = [&](const QString &text, Symbol symbol, bool yes, Button::Kind kind) {
        auto *button = new Button(m_context.theme, text, symbol, kind);
        button->setAccessibleDescription(words);
        connect(button, &Button::clicked, this, [this, offer, yes] { answer(offer, yes); });
        buttons->addWidget(button, 1);
    };
    if (offer.to == self || !hasLaptop(m_context.workspace, place.group, offer.to)) {
        add(tr("Swap"), Symbol::Check, true, Button::Kind::Tonal);
        add(tr("Do not swap"), Symbol::None, false, Button::Kind::Secondary);
    } else if (offer.from == self) {
        add(tr("Take the offer back"), Symbol::None, false, Button::Kind::Secondary);
    }
    m_column->addWidget(row);
}

void TurnOffers::answer(const TurnOffer &offer, bool yes)
{
    const bool own = offer.from == m_context.workspace.self(offer.group);
    const auto written =
        yes ? acceptOffer(m_context.workspace, offer) : dropOffer(m_context.workspace, offer);
    if (m_context.notices.check(written))
        m_context.notices.tellUndoable(yes   ? tr("The two turns were exchanged.")
                                       : own ? tr("The offer was taken back.")
                                             : tr("The swap was declined; both keep their turns."));
}

} // namespace cercle
