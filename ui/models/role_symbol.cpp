#include "models/role_symbol.h"

namespace cercle
{

Symbol symbolOfRole(const QString &key)
{
    if (key == u"facilitator")
        return Symbol::Microphone;
    if (key == u"moderator")
        return Symbol::Chat;
    if (key == u"note_taker")
        return Symbol::Pen;
    if (key == u"time_keeper")
        return Symbol::Clock;
    if (key == u"resource_scout")
        return Symbol::Search;
    if (key == u"proof_reader")
        return Symbol::Eye;
    return Symbol::Star;
}

} // namespace cercle
