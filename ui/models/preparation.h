#pragma once
// How well a session is prepared: what should be there before it begins, and what is.

#include "models/session_facts.h"

#include <QStringList>

namespace cercle
{

struct Preparation {
    int done = 0;
    int all = 0;
    QStringList missing; // in the reader's words, the most important first
};

// A day with a time, somewhere to meet, an agenda, every role held, and something to read.
Preparation preparationOf(const Session &session, const SessionFacts &facts);

} // namespace cercle
