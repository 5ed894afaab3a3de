#pragma once
// What the commands about review rounds share: the round a command is about, and how its parts are named.

#include "cli/command.h"
#include "workspace/reviews.h"

namespace cercle
{

struct RoundHere {
    Workspace *workspace = nullptr;
    reviews::RoundState state;
};

// The round that the first word names by a shortened id.
Result<RoundHere> roundHere(Context &context);
// A work by shortened id, by its title where no other has it, or by its author's name, handle or id; by the
// author not where the round hides authors.
Result<Id<Submission>> namedWork(const RoundHere &here, const QString &word);
// A review of this round by shortened id.
Result<Id<Review>> namedReview(const RoundHere &here, const QString &word);
// A criterion by its number, counted from 1, or its title.
Result<Uid> namedCriterion(const RoundHere &here, const QString &word);
// TITLE, then, each if wanted, *WEIGHT, /POINTS and =LEVEL|LEVEL|….
Result<Criterion> criterionFrom(const QString &text);
// Whether such a text says points.
bool givesPoints(const QString &text);
// The text itself, or that of @FILE.
Result<QString> textOption(const Context &context, const char *option);

// How a work and a member are shown; for a member who is not known, or who this round hides, a dash.
QString workInWords(const RoundHere &here, const Id<Submission> &id);
QString personInWords(const RoundHere &here, const Id<Member> &id);
// The author as this member may see it: null where the round hides authors.
Id<Member> shownAuthor(const RoundHere &here, const Submission &work);

} // namespace cercle
