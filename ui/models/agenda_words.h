#pragma once
// An entry of the agenda in the reader's words, for cards, bars and screen readers.

#include "models/agenda_entry.h"
#include "models/session_facts.h"
#include "theme/symbol.h"
#include "widgets/row_roles.h"

namespace cercle
{

class Workspace;

struct AgendaLook {
    QString title;
    QString subtitle;
    StatusWord chip;
    PeopleList people;
};

// "Untitled session" where there is no title; deadlines say what is due.
QString agendaTitle(const AgendaEntry &entry);
// "18:30" where the reader is; empty where there is no time.
QString agendaTime(const AgendaEntry &entry);
Symbol agendaSymbol(const AgendaEntry &entry);
// What a card says. Reads what hangs on the entry, so ask for it only where it is seen.
AgendaLook agendaLook(const Workspace &workspace, const AgendaEntry &entry, std::int64_t nowMs,
                      bool withGroup);

} // namespace cercle
