#pragma once
// Hands in a work for a round, or a new version of it: a text, a link, or a state of a repository.

#include "forms/form_column.h"
#include "workspace/reviews.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace cercle
{

class Button;
class DropVeil;
class Label;
class SegmentedControl;
struct Context;

class WorkForm final : public FormColumn
{
    Q_OBJECT
public:
    explicit WorkForm(Context &context, QWidget *parent = nullptr);

    // False if there is no such round. `example`: shows the others how to review.
    bool start(const Id<ReviewRound> &round, bool example);
    bool isTouched() const override { return m_touched; }
    // Keeps what was typed last.
    void flush();
    // A file, as if it had been chosen: a text gives its words, anything else is handed in as it is.
    void takeFile(const QString &path);

Q_SIGNALS:
    void saved(const cercle::Id<cercle::Submission> &work);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Kind { Text, Link, Repository };
    void fillAuthors(const reviews::RoundState &state);
    // The author's last version, to go on from; above it what was typed and not handed in.
    void fillVersion(const reviews::RoundState &state);
    void fillDraft();
    void keepDraft();
    void leave();
    void startOver();
    Uid draftId() const;
    void showKind();
    void askForFile();
    void takeAsItIs(const QString &path);
    void forgetFile();
    void showFileName();
    void save();
    Id<Member> author() const;

    Context &m_context;
    DropVeil *m_veil = nullptr;
    Id<ReviewRound> m_round;
    bool m_example = false;
    bool m_touched = false;
    QString m_file;
    FileRef m_attachment; // the work is this file, until something is typed
    QTimer m_keep;
    Label *m_heading;
    Label *m_about;
    QWidget *m_draftRow;
    QWidget *m_authorRow;
    QComboBox *m_author;
    QLineEdit *m_title;
    SegmentedControl *m_kind;
    QWidget *m_textPart;
    QPlainTextEdit *m_text;
    Label *m_fileName;
    QWidget *m_linkPart;
    QLineEdit *m_link;
    QWidget *m_repositoryPart;
    QLineEdit *m_repository;
    QLineEdit *m_commit;
    QWidget *m_levelRow;
    QComboBox *m_level;
    Button *m_save;
};

} // namespace cercle
