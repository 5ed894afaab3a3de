#pragma once
// The reasons of the rotation in the language of the installed translations.

#include "domain/rotation.h"

#include <QString>

namespace cercle
{

// "Why you?" in one sentence: "Lina has had the role “Moderator” 1 time by then, the others who wait for it 2
// times or more." `name`: of the member; `role`: the title; `from`: the name of whoever handed it over.
QString whySentence(const TurnReason &why, const QString &name, const QString &role, const QString &from);
// Why a turn that somebody has by its row is planned anew: PlannedTurn::setAside.
QString setAsideSentence(const QString &name, const QString &role);
// Why nobody is proposed.
QString nobodySentence(const QString &role);
// "away", "never for this role"; for the lists that explain.
QString fitWord(Fit fit);
// A day as in a sentence: "3 March 2026".
QString dayInWords(const Day &day);

} // namespace cercle
