#pragma once
// A work as it was handed in: its text as it reads, links to open, a repository with its commit; and its
// older versions.

#include "widgets/card.h"
#include "workspace/reviews.h"

class QComboBox;

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

    void present(const reviews::RoundState &state, const Submission &work);
    // The version that is shown; 0 where the work has none.
    int version() const { return m_shown.number; }
    void takeFocus();

private:
    void show(const SubmissionVersion &version);
    void showFile();
    void openLink(const QUrl &url);
    void copy(const QString &text);

    Context &m_context;
    Id<Submission> m_work;
    std::vector<SubmissionVersion> m_versions;
    SubmissionVersion m_shown;
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
    Label *m_nothing;
};

} // namespace cercle
