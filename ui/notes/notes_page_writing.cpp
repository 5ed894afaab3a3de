// How the notes are written: the marks, the bar of formats, with nothing around, or only read.

#include "notes/agenda_bar.h"
#include "notes/format_bar.h"
#include "notes/formatting.h"
#include "notes/live_bar.h"
#include "notes/note_editor.h"
#include "notes/note_foot.h"
#include "notes/note_presence.h"
#include "notes/note_preview.h"
#include "notes/notes_page.h"
#include "widgets/button.h"
#include "widgets/icon_button.h"
#include "widgets/inline_message.h"

#include <QApplication>

namespace cercle
{

bool NotesPage::canStepTyping(bool again) const
{
    const QTextDocument &text = *m_editor->document();
    return canEdit() && (again ? text.isRedoAvailable() : text.isUndoAvailable());
}

void NotesPage::stepTyping(bool again)
{
    again ? m_editor->redo() : m_editor->undo();
    m_editor->ensureCursorVisible();
}

int NotesPage::revision() const
{
    return m_editor->document()->revision();
}

void NotesPage::toggleMark(const QString &mark)
{
    if (canEdit())
        m_editor->toggleMark(mark);
}

void NotesPage::toggleLines(LineMark mark)
{
    if (canEdit())
        m_editor->toggleLines(mark);
}

void NotesPage::toggleLink()
{
    if (canEdit())
        m_editor->toggleLink();
}

AgendaBar &NotesPage::agenda()
{
    return m_live->agenda();
}

void NotesPage::enterFormatBar()
{
    if (!canEdit())
        return;
    setFocusMode(false);
    m_formatWanted = true;
    fitFormatBar();
    m_live->format().enter();
}

void NotesPage::fitFormatBar()
{
    m_live->setFormatShown(canEdit()
                           && (m_formatWanted || m_altHeld || m_editor->textCursor().hasSelection()));
}

void NotesPage::setFocusMode(bool alone)
{
    if (alone == m_alone)
        return;
    m_alone = alone;
    if (alone)
        m_message->showNotice(tr("Only the text is shown. Escape or F11 brings the rest back."));
    else if (m_failure.isEmpty())
        m_message->dismiss();
    m_header->setVisible(!alone);
    m_live->setVisible(!alone);
    m_foot->setVisible(!alone);
    fitParts();
    Q_EMIT focusModeChanged(alone);
    (m_reading ? static_cast<QWidget *>(m_preview) : m_editor)->setFocus();
}

void NotesPage::setReading(bool reading)
{
    m_reading = reading;
    m_edit->setVisible(reading);
    m_previewButton->setVisible(!reading);
    fitParts();
    m_presence->moved();
    Q_EMIT modeChanged();
}

void NotesPage::edit()
{
    if (m_reading)
        setReading(false);
    m_editor->setFocus();
}

} // namespace cercle
