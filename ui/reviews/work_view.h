#pragma once
// A work as it was handed in: its text as it reads, links to open, a repository with its commit; and its
// older versions.

#include "domain/line_changes.h"
#include "widgets/card.h"
#include "workspace/reviews.h"

class QComboBox;
class QPlainTextEdit;

namespace cercle
{

class Button;
class FileCard;
class IconButton;
class IconLabel;
class Label;
class NotePreview;
struct Context;

class WorkView final : public Card
{
    Q_OBJECT
public:
    explicit WorkView(Context &context, QWidget *parent = nullptr);

    // `since`: of an older version that the reader knows, what is new since then is shown first; 0: nothing.
    void present(const reviews::RoundState &state, const Submission &work, int since = 0);
    // A version by its number.
    void choose(int version);
    // The version that is shown; 0 where the work has none.
    int version() const { return m_shown.number; }
    void takeFocus();

private:
    void show(const SubmissionVersion &version);
    void showNews();
    void chosen(int index);
    void showFile();
    void openLink(const QUrl &url);
    void copy(const QString &text);

    Context &m_context;
    Id<Submission> m_work;
    std::vector<SubmissionVersion> m_versions;
    SubmissionVersion m_shown;
    int m_since = 0;
    std::vector<ChangedLine> m_news; // since that version
    QComboBox *m_choice;
    Label *m_file;
    FileCard *m_attachment;
    Button *m_openFile;
    Button *m_saveFile;
    QWidget *m_fileRow;
    Button *m_link;
    IconButton *m_copyLink;
    QWidget *m_links;
    QWidget *m_state; // repository and commit
    Label *m_repository;
    Label *m_commit;
    NotePreview *m_text;
    QPlainTextEdit *m_changes;
    Label *m_nothing;
};

} // namespace cercle
