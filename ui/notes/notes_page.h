#pragma once
// The notes of one session: outline, source, preview. What is typed is written within two seconds, and what others write
// appears in place.

#include "base/result.h"
#include "domain/session.h"
#include "notes/note_keeper.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace cercle {

class Button;
class ElidedLabel;
class FileIntake;
class IconButton;
class InlineMessage;
class Label;
class ListView;
class NoteEditor;
class NotePreview;
class OutlineModel;
struct Context;

class NotesPage final : public QWidget {
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
    void toggleMark(const QString &mark);
    void togglePreview();
    void openExportMenu();
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFoot();
    void textEdited();
    void renderAside();
    void showState();
    void askToOpen(const QUrl &url);
    void connectFiles();
    void insertFiles(const std::vector<FileRef> &files);
    void setRemoved(bool removed, const QString &title);
    void restoreSession();
    void fitParts();

    Context &m_context;
    NoteKeeper m_keeper;
    QTimer m_saveTimer;
    QTimer m_renderTimer;
    QString m_failure; // why the last write failed, or empty
    QUrl m_asked; // a link that waits for the member's word
    bool m_previewOnly = false;
    bool m_removed = false; // the session; its notes can only be read
    ElidedLabel *m_above;
    ElidedLabel *m_title;
    IconButton *m_previewButton;
    Button *m_export;
    InlineMessage *m_message;
    InlineMessage *m_gone;
    OutlineModel *m_outlineModel;
    ListView *m_outline;
    QWidget *m_outlinePane;
    NoteEditor *m_editor;
    NotePreview *m_preview;
    FileIntake *m_intake;
    QSplitter *m_splitter;
    Label *m_state;
    Label *m_words;
};

} // namespace cercle
