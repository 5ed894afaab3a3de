#include "detail/hand_over.h"

#include "context.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

QString outcome(HandOver way, const QString &name, bool exchanged)
{
    switch (way) {
    case HandOver::Asks:
        return exchanged ? Words::tr("The two turns were exchanged; whoever has a laptop is asked.")
                         : Words::tr("%1 is asked, and can accept or decline.").arg(name);
    case HandOver::Offers:
        return Words::tr("The swap is offered; nothing moves until the other says yes.");
    case HandOver::Moves:
        break;
    }
    return exchanged ? Words::tr("The two turns were exchanged.") : Words::tr("Handed over: %1").arg(name);
}

} // namespace

void handOverAndTell(Context &context, const TurnPlace &place, const Id<Member> &successor,
                     const Id<Session> &inReturn)
{
    const auto way = handOverWould(context.workspace, place, successor, inReturn);
    if (!context.notices.check(way))
        return;
    const QString warning = doublingWarning(context.workspace, place, successor);
    if (!context.notices.check(handOverTurn(context.workspace, place, successor, inReturn)))
        return;
    const auto member = context.workspace.get(successor);
    const QString name = successor == context.workspace.self(place.group) ? Words::tr("You")
                         : member                                         ? member->name
                                                                          : QString();
    const QString told = outcome(*way, name, bool(inReturn));
    context.notices.tellUndoable(warning.isEmpty() ? told : told + u' ' + warning);
}

} // namespace cercle
