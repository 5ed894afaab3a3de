#include "forms/offer_view.h"

#include "context.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>

namespace cercle
{

OfferView::OfferView(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::x4);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    m_group = addFact(tr("Group"));
    m_inviter = addFact(tr("Invited by"));
    m_words = addFact(tr("Six words"));
    m_words->setFont(type::monospace(type::small));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setToolTip(tr("Of the laptop that invites. To be sure whom you join, have them read to you, by "
                           "phone for example."));
    m_words->setAccessibleDescription(m_words->toolTip());
    m_until = addFact(tr("Works until"));
    m_shared = addFact(tr("What is shared"));
}

Label *OfferView::addFact(const QString &caption)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    auto *name = new Label(caption, type::small, QFont::Normal, ink::text3);
    auto *value = new Label({}, type::body);
    value->setWordWrap(true);
    value->setAccessibleName(caption);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

void OfferView::present(const InvitationOffer &offer)
{
    setVisible(offer.invitation.has_value());
    if (!offer.invitation)
        return;
    const auto known = m_context.workspace.get(Id<Group>{offer.invitation->group});
    const QString title = known && !known->title.isEmpty() ? known->title : offer.group;
    m_group->setText(title.isEmpty() ? tr("Its name comes when you have joined") : title);
    m_inviter->setText(offer.inviter.isEmpty() ? tr("Whoever sent you this code") : offer.inviter);
    m_words->setText(offer.words());
    m_until->setText(QLocale().toString(QDateTime::fromMSecsSinceEpoch(offer.invitation->expiresMs),
                                        QLocale::ShortFormat));
    m_shared->setText(tr("The members see the name “%1”, this laptop’s address, and what you write in the "
                         "group. You receive "
                         "the group’s sessions, notes and links. Nothing else leaves this laptop.")
                          .arg(m_context.workspace.name()));
    for (Label *value : {m_group, m_inviter, m_words, m_until, m_shared}) {
        const QString caption = value->accessibleName().section(QStringLiteral(": "), 0, 0);
        value->setAccessibleName(caption + QStringLiteral(": ") + value->text());
    }
}

} // namespace cercle
