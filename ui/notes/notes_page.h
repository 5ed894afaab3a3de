#pragma once
// The notes of one session: outline, source, preview. What is typed is written within two seconds, and what
// others write appears in place.

#include "base/result.h"
#include "domain/session.h"
#include "notes/note_keeper.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace cercle
{

class Button;
class AgendaBar;
class AvatarStack;
class ElidedLabel;
class FindBar;
class FileIntake;
class IconButton;
class InlineMessage;
class ListView;
class LiveBar;
class NoteEditor;
class NoteFoot;
class NotePreview;
class NotePresence;
class NoteSpelling;
class OutlineModel;
enum class LineMark;
struct Context;

class NotesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPage(Context &context, QWidget *parent = nullptr);
    ~NotesPage() override;

    void open(const Id<Session> &session);
    Id<Session> session() const { return m_keeper.session(); }
    // Writes what is not written yet. On an error the text stays in the editor and the page says why.
    Result<Done> flush();
    // The session may have changed, by whomever.
    void refresh();
    // What was typed, step by step, back or forth again; once there is none left, Undo is about what is
    // written.
    bool canStepTyping(bool again) const;
    void stepTyping(bool again);
    // How often the text has been changed.
    int revision() const;
    void toggleMark(const QString &mark);
    void toggleLines(LineMark mark);
    void toggleLink();
    // The keyboard goes to the symbols of what can be done to the text.
    void enterFormatBar();
    AgendaBar &agenda();
    LiveBar &bar() { return *m_live; }
    NoteSpelling &spelling() { return *m_spelling; }
    // Nothing but the text.
    void setFocusMode(bool alone);
    bool focusMode() const { return m_alone; }
    // The notes of a session that is past are shown to be read; this takes them up again.
    void edit();
    bool isReading() const { return m_reading; }
    bool canEdit() const { return !m_reading && !m_removed; }
    void togglePreview();
    void openExportMenu();
    FindBar &finder() { return *m_find; }
    void focusNextPart();
    // Where one writes and how far down the view is, kept over a restart.
    int cursorPlace() const;
    int scroll() const;
    void returnTo(int cursor, int scroll);

Q_SIGNALS:
    void cursorMoved();

Q_SIGNALS:
    // The notes are of a session that was removed, and the reader wants to leave them.
    void closeWanted();
    // The reader wants to write the agenda.
    void planWanted();
    void focusModeChanged(bool alone);
    // What can be done here is something else.
    void modeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void setReading(bool reading);
    void fitFormatBar();
    void textEdited();
    void renderAside();
    void setSaved(bool saved);
    void showState();
    void askToOpen(const QUrl &url);
    void connectFiles();
    void insertFiles(const std::vector<FileRef> &files);
    void setRemoved(bool removed, const QString &title);
    void restoreSession();
    void fitParts();
    void sayWhere();

    Context &m_context;
    NoteKeeper m_keeper;
    Uid m_group; // of the session
    QTimer m_saveTimer;
    QTimer m_renderTimer;
    QString m_failure;   // why the last write failed, or empty
    QUrl m_asked;        // a link that waits for the member's word
    bool m_saved = true; // what the editor shows is what is stored
    bool m_previewOnly = false;
    bool m_removed = false; // the session; its notes can only be read
    bool m_reading = false; // the session is past
    bool m_alone = false;   // focus mode
    bool m_formatWanted = false;
    bool m_altHeld = false;
    QTimer m_altTimer;
    ElidedLabel *m_above;
    ElidedLabel *m_title;
    IconButton *m_previewButton;
    Button *m_export;
    Button *m_edit;
    QWidget *m_header;
    LiveBar *m_live;
    InlineMessage *m_message;
    InlineMessage *m_gone;
    OutlineModel *m_outlineModel;
    ListView *m_outline;
    QWidget *m_outlinePane;
    NoteEditor *m_editor;
    AvatarStack *m_faces;
    NotePresence *m_presence;
    NotePreview *m_preview;
    FileIntake *m_intake;
    QSplitter *m_splitter;
    NoteFoot *m_foot;
    NoteSpelling *m_spelling;
    FindBar *m_find;
};

} // namespace cercle
