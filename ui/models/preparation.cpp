#include "models/preparation.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Preparation)
};
} // namespace

Preparation preparationOf(const Session &session, const SessionFacts &facts)
{
    Preparation out;
    const auto step = [&out](bool done, const QString &missing) {
        ++out.all;
        out.done += done ? 1 : 0;
        if (!done)
            out.missing += missing;
    };
    step(!session.date.iso.isEmpty() && !session.time.hhmm.isEmpty(), Words::tr("a day and a time"));
    if (!facts.roles.empty()) {
        const bool held = std::all_of(facts.roles.begin(), facts.roles.end(),
                                      [](const RoleHolder &holder) { return bool(holder.member); });
        step(held, Words::tr("somebody for each role"));
    }
    step(facts.agenda > 0, Words::tr("an agenda"));
    step(!session.place.isEmpty() || !session.call.isEmpty(), Words::tr("a place or a call"));
    step(facts.resources > 0, Words::tr("something to read or watch"));
    return out;
}

} // namespace cercle
