#pragma once
// One field that two members changed while apart: who, what, both values, and a click to decide.

#include "widgets/card.h"
#include "workspace/conflicts.h"

namespace cercle
{

class Button;
class Label;
struct Context;

class ConflictCard final : public Card
{
    Q_OBJECT
public:
    ConflictCard(Context &context, QWidget *parent = nullptr);

    void setConflict(const Id<Group> &group, const Conflict &conflict);
    // To what was changed.
    bool leadsSomewhere() const;

Q_SIGNALS:
    void openRequested(int entity, const cercle::Uid &id);

private:
    void settle(const Value &value);

    Context &m_context;
    Id<Group> m_group;
    Conflict m_conflict;
    Label *m_sentence;
    Label *m_group_name;
    Button *m_keep;
    Button *m_take;
    Button *m_open;
};

} // namespace cercle
