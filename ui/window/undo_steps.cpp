#include "window/undo_steps.h"

#include "context.h"
#include "notes/notes_page.h"
#include "window/shell.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UndoSteps)
};

// What was done before the window was opened, or with cerclectl, is not what a key pressed here is about.
constexpr auto reach = Workspace::Reach::SinceOpening;

} // namespace

UndoSteps::UndoSteps(Context &context, Shell &shell) : m_context(context), m_shell(shell) {}

UndoSteps::Kind UndoSteps::kindOf(bool again) const
{
    if (!again && m_shell.offersDraft())
        return Kind::Draft;
    const PastEdit &offered = m_shell.offered();
    const bool isOffered = offered.number != 0 && offered.again == again;
    // Of words and a message that both wait, what came last.
    if (m_shell.inNotes() && m_shell.notes().canStepTyping(again)
        && !(isOffered && m_shell.offeredAt() == m_shell.notes().revision()))
        return Kind::Typing;
    if (isOffered)
        return Kind::Offered;
    const Id<Group> only = m_shell.currentGroup();
    const Workspace &workspace = m_context.workspace;
    const QString label = again ? workspace.redoLabel(reach, only) : workspace.undoLabel(reach, only);
    return label.isEmpty() ? Kind::Nothing : Kind::Window;
}

QString UndoSteps::next(bool again) const
{
    const Workspace &workspace = m_context.workspace;
    const Id<Group> only = m_shell.currentGroup();
    switch (kindOf(again)) {
    case Kind::Nothing:
        break;
    case Kind::Draft:
        return Words::tr("Discard the draft");
    case Kind::Typing:
        return Words::tr("Typing");
    case Kind::Offered:
        return m_shell.offered().label;
    case Kind::Window:
        return again ? workspace.redoLabel(reach, only) : workspace.undoLabel(reach, only);
    }
    return {};
}

void UndoSteps::step(bool again)
{
    // Words that are not written yet are an edit too, and the last one.
    if (m_shell.inNotes() && !m_shell.notes().canStepTyping(again)
        && !m_context.notices.check(m_shell.flush()))
        return;
    Workspace &workspace = m_context.workspace;
    const Id<Group> only = m_shell.currentGroup();
    switch (kindOf(again)) {
    case Kind::Nothing:
        return m_context.notices.tell(again ? Words::tr("There is nothing to redo.")
                                            : Words::tr("There is nothing to undo."));
    case Kind::Draft:
        return m_shell.restoreDiscarded();
    case Kind::Typing:
        return m_shell.notes().stepTyping(again);
    case Kind::Offered:
        return takeBack(m_shell.offered());
    case Kind::Window:
        break;
    }
    const QString label = next(again);
    tell(again ? workspace.redo(reach, only) : workspace.undo(reach, only), label, again);
}

void UndoSteps::takeBack(const PastEdit &edit)
{
    tell(m_context.workspace.takeBack(edit), edit.label, edit.again);
}

void UndoSteps::tell(const Result<ChangeSet> &changed, const QString &label, bool again)
{
    if (!m_context.notices.check(changed))
        return;
    m_shell.selectReturned(*changed);
    if (again)
        m_context.notices.tellUndoable(Words::tr("Done again: %1").arg(label));
    else
        m_context.notices.tellRedoable(Words::tr("Undone: %1").arg(label));
}

} // namespace cercle
