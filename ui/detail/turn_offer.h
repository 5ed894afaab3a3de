#pragma once
// Swaps of the chosen turn that wait for an answer: who offers what, and the answers of whoever may give one.

#include "workspace/role_exchange.h"

#include <QWidget>

class QVBoxLayout;

namespace cercle
{

struct Context;

class TurnOffers final : public QWidget
{
    Q_OBJECT
public:
    explicit TurnOffers(Context &context, QWidget *parent = nullptr);

    // Those of `offers` that are about the turn at `place`; hidden where none is.
    void show(const std::vector<TurnOffer> &offers, const TurnPlace &place);

private:
    void addOffer(const TurnOffer &offer, const TurnPlace &place);
    void answer(const TurnOffer &offer, bool yes);
    QString dayOf(const Id<Session> &session) const;

    Context &m_context;
    QVBoxLayout *m_column;
    std::vector<Id<RoleChange>> m_shown;
    TurnPlace m_place;
};

} // namespace cercle
