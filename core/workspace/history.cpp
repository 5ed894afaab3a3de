// What undo goes back through: one record per edit of this profile, under the label it had.

#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

constexpr int historyKept = 200;

} // namespace

void WorkspaceState::remember(const Uid &group, const EditLabel &label, const std::vector<RowEdit> &plan,
                              int kind, std::int64_t undoes)
{
    const bool joins = step && undoes == 0 && (step->number == 0 || step->group == group);
    lastWritten = step ? step->number : 0;
    if (joins) {
        step->record.insert(step->record.end(), plan.begin(), plan.end());
        if (step->number != 0) {
            const QByteArray json = recordToJson(step->record);
            db->prepare("UPDATE history SET record=? WHERE h=?")
                .bindText(1, QByteArrayView(json))
                .bind(2, step->number)
                .run();
            return;
        }
    }
    if (!historyAdd) {
        historyAdd =
            db->prepare("INSERT INTO history(g, label, kind, undoes, spent, record) VALUES(?,?,?,?,0,?)");
        historyPrune = db->prepare("DELETE FROM history WHERE h<=?");
    }
    const QByteArray json = recordToJson(plan);
    historyAdd.bind(1, group.view())
        .bindText(2, (joins ? step->label : label).toString())
        .bind(3, kind)
        .bind(4, undoes);
    historyAdd.bindText(5, QByteArrayView(json)).run();
    const std::int64_t newest = db->lastRowId();
    lastWritten = newest;
    if (joins) {
        step->number = newest;
        step->group = group;
    }
    if (newest > historyKept)
        historyPrune.bind(1, newest - historyKept).run();
    if (undoes != 0)
        db->prepare("UPDATE history SET spent=1 WHERE h=?").bind(1, undoes).run();
    else if (redoable) // no redo past an edit
        db->prepare("UPDATE history SET spent=1 WHERE kind=1 AND h<?").bind(1, newest).run();
    redoable = undoes != 0;
}

Workspace::OneStep::OneStep(Workspace &workspace, EditLabel label) : m_workspace(workspace)
{
    m_workspace.m_state->step.emplace();
    m_workspace.m_state->step->label = std::move(label);
}

Workspace::OneStep::~OneStep()
{
    m_workspace.m_state->step.reset();
}

QString Workspace::undoLabel(Reach reach, const Id<Group> &only) const
{
    return historyLabel(HistoryEdit, reach, only);
}

QString Workspace::redoLabel(Reach reach, const Id<Group> &only) const
{
    return historyLabel(HistoryUndo, reach, only);
}

PastEdit Workspace::lastEdit() const
{
    return reading(PastEdit(), [&] {
        PastEdit edit;
        Statement select = m_state->db->prepare("SELECT g, label, kind FROM history WHERE h=?");
        select.bind(1, m_state->lastWritten);
        if (m_state->lastWritten == 0 || !select.step())
            return edit;
        edit.number = m_state->lastWritten;
        edit.group.uid = Uid::fromBytes(select.view(0));
        edit.label = EditLabel::fromString(select.text(1)).text();
        edit.again = select.integer(2) == HistoryUndo;
        return edit;
    });
}

Result<ChangeSet> Workspace::takeBack(const PastEdit &edit)
{
    try {
        Statement select = m_state->db->prepare("SELECT spent FROM history WHERE h=?");
        select.bind(1, edit.number);
        if (!select.step())
            return Error{Error::Kind::NotFound,
                         Words::tr("“%1” is too long ago to be taken back.").arg(edit.label)};
        if (select.integer(0) != 0)
            return Error{
                Error::Kind::Conflict,
                edit.again
                    ? Words::tr("“%1” is not done again: something else was changed since.").arg(edit.label)
                    : Words::tr("“%1” has been undone already.").arg(edit.label)};
    } catch (const StorageError &error) {
        return error.toError();
    }
    return revert(edit.number, true);
}

QString Workspace::historyLabel(int kind, Reach reach, const Id<Group> &only) const
{
    return reading(QString(), [&] {
        Statement select = m_state->db->prepare(
            "SELECT label FROM history WHERE kind=? AND spent=0 AND h>? AND (?=0 OR g=?) ORDER BY h DESC "
            "LIMIT 1");
        select.bind(1, kind).bind(2, reach == Reach::All ? 0 : m_state->historyBefore);
        select.bind(3, only ? 1 : 0).bind(4, only.uid.view());
        return select.step() ? EditLabel::fromString(select.text(0)).text() : QString();
    });
}

} // namespace cercle
