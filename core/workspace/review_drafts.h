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
// Keeps it; an empty verdict takes it away. Errors: the file cannot be written.
Result<Done> putDraft(const Workspace &workspace, const Id<Submission> &work, const Id<Member> &reviewer,
                      const Verdict &verdict);
// Keeps it, and lets the others of an open round see that the review is begun, so that nobody replaces its
// reviewer. Of a blind round nothing is written into the journal. Errors: also Refused, where the reviewer
// may not write one.
Result<Done> keepDraft(Workspace &workspace, const RoundState &state, const Id<Submission> &work,
                       const Id<Member> &reviewer, const Verdict &verdict);

} // namespace cercle::reviews
