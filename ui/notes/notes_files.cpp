// Files in notes: a picture that is pasted, a file that is dropped, one that is opened.

#include "context.h"
#include "exchange/markdown.h"
#include "files/file_intake.h"
#include "files/file_words.h"
#include "notes/note_editor.h"
#include "notes/note_preview.h"
#include "notes/notes_page.h"
#include "workspace/file_book.h"
#include "workspace/workspace.h"

namespace cercle
{

void NotesPage::connectFiles()
{
    m_intake = new FileIntake(m_context.workspace, this);
    m_preview->setFiles(m_context.workspace.files());
    connect(m_preview, &NotePreview::fileChosen, this,
            [this](const FileFacts &file) { openFile(m_context, file); });
    connect(m_editor, &NoteEditor::filesOffered, this, [this](const QStringList &paths) {
        if (!m_intake->take(paths))
            m_context.notices.tell(tr("Other files are still being added; try again in a moment."));
    });
    connect(m_editor, &NoteEditor::pictureOffered, this, [this](const QImage &picture) {
        const auto kept = pictureFile(m_context.workspace.files(), picture);
        if (m_context.notices.check(kept))
            insertFiles({*kept});
    });
    connect(m_intake, &FileIntake::slow, this,
            [this](int files) { m_context.notices.tell(tr("Adding %n file(s)…", nullptr, files)); });
    connect(m_intake, &FileIntake::taken, this,
            [this](const std::vector<FileRef> &files, const QStringList &, const QString &refusal) {
                insertFiles(files);
                if (!refusal.isEmpty())
                    m_context.notices.fail({Error::Kind::Refused, refusal});
            });
}

// Each on a line of its own, a picture to be seen in place, another file as a link.
void NotesPage::insertFiles(const std::vector<FileRef> &files)
{
    if (m_removed || m_editor->isReadOnly())
        return;
    QStringList lines;
    for (const FileRef &ref : files) {
        if (const auto file = ref.facts())
            lines << markdownOfFile(*file);
    }
    m_editor->insertWords(lines.join(u'\n'));
}

} // namespace cercle
