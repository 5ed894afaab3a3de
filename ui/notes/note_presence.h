#pragma once
// Who has the same notes open: their faces in the bar, their cursors in the text; and tells the others where
// we are, a few times a second at most. Owned by the notes page.

#include "domain/session.h"

#include <QObject>
#include <QTimer>

namespace cercle
{

class AvatarStack;
class NoteEditor;
struct Context;

class NotePresence final : public QObject
{
    Q_OBJECT
public:
    NotePresence(Context &context, NoteEditor &editor, AvatarStack &faces, QObject *parent);

    // Whose notes are shown, and to whom that is told; null: none.
    void open(const Id<Group> &group, const Id<Session> &session);
    void leave() { open({}, {}); }
    // The cursor moved, or what was typed is written: only then do the others have the text it stands in.
    void moved();
    void setSaved(bool saved) { m_saved = saved; }

private:
    void say();
    void show();

    Context &m_context;
    NoteEditor &m_editor;
    AvatarStack &m_faces;
    Id<Group> m_group;
    Id<Session> m_session;
    QTimer m_say;
    bool m_saved = true; // what is typed
};

} // namespace cercle
