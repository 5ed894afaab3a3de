#include "notes/note_presence.h"

#include "context.h"
#include "models/person_hues.h"
#include "notes/cursor_marks.h"
#include "notes/note_editor.h"
#include "sync_status.h"
#include "text/splice.h"
#include "widgets/avatar_stack.h"

#include <algorithm>

namespace cercle
{

namespace
{
constexpr int sayAfterMs = 250;
}

NotePresence::NotePresence(Context &context, NoteEditor &editor, AvatarStack &faces, QObject *parent)
    : QObject(parent), m_context(context), m_editor(editor), m_faces(faces)
{
    m_say.setSingleShot(true);
    m_say.setInterval(sayAfterMs);
    connect(&m_say, &QTimer::timeout, this, &NotePresence::say);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &NotePresence::moved);
    connect(&context.sync, &SyncStatus::presenceChanged, this, &NotePresence::show);
    m_faces.hide();
}

void NotePresence::open(const Id<Group> &group, const Id<Session> &session)
{
    m_group = group;
    m_session = session;
    m_say.stop();
    say();
    show();
}

void NotePresence::moved()
{
    if (m_session && !m_say.isActive())
        m_say.start();
}

void NotePresence::say()
{
    if (!m_session)
        return m_context.sync.setPlace({});
    if (!m_saved)
        return;
    const int units = m_editor.textCursor().position();
    m_context.sync.setPlace(
        {m_group.uid, m_session.uid,
         m_editor.isReadOnly() || !m_editor.isVisible() ? -1 : m_editor.codePointsBefore(units)});
}

void NotePresence::show()
{
    std::vector<AvatarStack::Person> faces;
    std::vector<CursorMarks::Person> cursors;
    if (m_session) {
        for (const PeerPlace &peer : m_context.sync.present()) {
            if (peer.place.session != m_session.uid)
                continue;
            const bool twice = std::any_of(faces.begin(), faces.end(), [&](const AvatarStack::Person &face) {
                return face.id == peer.member;
            });
            const int hue = personHue(m_context.workspace, peer.member);
            if (!twice) // on two laptops
                faces.push_back({peer.member, peer.name, hue});
            if (peer.place.cursor >= 0)
                cursors.push_back({peer.member, peer.name, peer.place.cursor, hue});
        }
    }
    m_faces.setPeople(faces);
    m_faces.setVisible(!faces.empty());
    m_editor.marks().setPeople(cursors);
}

} // namespace cercle
