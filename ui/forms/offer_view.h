#pragma once
// What an invitation says, before anybody follows it: which group, from whom, by which laptop, until when,
// and what joining shares.

#include "sync/invitation_offer.h"

#include <QWidget>

namespace cercle
{

class Label;
struct Context;

class OfferView final : public QWidget
{
    Q_OBJECT
public:
    explicit OfferView(Context &context, QWidget *parent = nullptr);

    void present(const InvitationOffer &offer);

private:
    Label *addFact(const QString &caption);

    Context &m_context;
    Label *m_group;
    Label *m_inviter;
    Label *m_words;
    Label *m_until;
    Label *m_shared;
};

} // namespace cercle
