#pragma once
// Reviews that are being written: files of the profile, folder `drafts`, one for each work and reviewer. They
// never leave it: nothing of a review is in the journal before it is given. The window and the command line
// share them.

#include "domain/review_rules.h"
#include "workspace/workspace.h"

#include <optional>

namespace cercle::reviews
{

struct RoundState;

// What was typed; nothing where there is no draft, or none that can be read.
std::optional<Verdict> draftOf(const Workspace &workspace, const Id<Submission> &work,
                               const Id<Member> &reviewer);
// The version of the work that a review was begun on: what its draft says, else the one that was given. 0:
// nothing is begun, or nobody said on which.
int begunOn(const Workspace &workspace, const RoundState &state, const Id<Submission> &work,
            const Id<Member> &reviewer);
// Keeps it; an empty verdict takes it away. `version`: of the work, that is read; 0: as the draft said until
// now. Errors: the file cannot be written.
Result<Done> putDraft(const Workspace &workspace, const Id<Submission> &work, const Id<Member> &reviewer,
                      const Verdict &verdict, int version = 0);
// Keeps it, and lets the others of an open round see that the review is begun, so that nobody replaces its
// reviewer. Of a blind round nothing is written into the journal. A draft stays with the version of the work
// that it was begun on, or with `version` where one is named. Errors: also Refused, where the reviewer may
// not write one.
Result<Done> keepDraft(Workspace &workspace, const RoundState &state, const Id<Submission> &work,
                       const Id<Member> &reviewer, const Verdict &verdict, int version = 0);

} // namespace cercle::reviews
