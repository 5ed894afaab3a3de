#pragma once
// What Ctrl+Z and Ctrl+Shift+Z are about: one decision for the keys, the menu and the palette, so that they
// do what the menu says. In this order: the draft that was just discarded, words that were just typed into
// the notes, the edit that the message in sight speaks of, the last edit of this window in the open group.

#include "base/result.h"
#include "workspace/past_edit.h"

namespace cercle
{

class Shell;
struct ChangeSet;
struct Context;

class UndoSteps final
{
public:
    // Cheap to make; keeps nothing but the two.
    UndoSteps(Context &context, Shell &shell);

    // What the next step back, or forth `again`, is about; empty: there is none.
    QString next(bool again) const;
    void step(bool again);
    // What a message offers, by its button.
    void takeBack(const PastEdit &edit);

private:
    enum class Kind { Nothing, Draft, Typing, Offered, Window };
    Kind kindOf(bool again) const;
    void tell(const Result<ChangeSet> &changed, const QString &label, bool again);

    Context &m_context;
    Shell &m_shell;
};

} // namespace cercle
