#include "forms/work_form.h"

#include "context.h"
#include "exchange/import_text.h"
#include "exchange/safe_text.h"
#include "files/file_words.h"
#include "models/session_facts.h"
#include "settings.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/drop_veil.h"
#include "widgets/label.h"
#include "widgets/segmented_control.h"
#include "workspace/file_book.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

constexpr qint64 largestFile = 4 * 1024 * 1024; // bytes of a text; more is handed in as the file that it is
constexpr int textLines = 11;
constexpr int keepAfterMs = 800;
constexpr int draftParts = 7;
constexpr qsizetype longestDraft = 400'000; // what is longer came from a file

QWidget *part(std::initializer_list<std::pair<QString, QWidget *>> fields)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const auto &[caption, field] : fields) {
        if (!caption.isEmpty()) {
            auto *label = new Label(caption, type::small, QFont::Medium, ink::text2);
            label->setBuddy(field);
            QString name = caption;
            field->setAccessibleName(name.remove(u'&'));
            column->addWidget(label);
        }
        column->addWidget(field);
    }
    return box;
}

QComboBox *makeBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

} // namespace

WorkForm::WorkForm(Context &context, QWidget *parent)
    : FormColumn(parent), m_context(context), m_heading(new Label({}, type::h2, QFont::DemiBold)),
      m_about(new Label({}, type::small, QFont::Normal, ink::text2)), m_author(makeBox()),
      m_title(new QLineEdit), m_kind(new SegmentedControl(context.theme, tr("What is handed in"))),
      m_text(new QPlainTextEdit), m_fileName(new Label({}, type::small, QFont::Normal, ink::text2)),
      m_link(new QLineEdit), m_repository(new QLineEdit), m_commit(new QLineEdit), m_level(makeBox()),
      m_save(new Button(context.theme, {}, Symbol::None, Button::Kind::Primary))
{
    setAcceptDrops(true);
    m_text->setAcceptDrops(false); // a file's text, not its name
    m_heading->setWordWrap(true);
    m_about->setWordWrap(true);
    m_fileName->setWordWrap(true);
    addLine(m_heading);
    addLine(m_about);
    auto *draft =
        new Label(tr("What you had typed and not handed in."), type::small, QFont::Normal, ink::text2);
    draft->setWordWrap(true);
    auto *over = new Button(context.theme, tr("Start over"), Symbol::None, Button::Kind::Ghost);
    m_draftRow = new QWidget;
    auto *draftLine = new QHBoxLayout(m_draftRow);
    draftLine->setContentsMargins(0, 0, 0, 0);
    draftLine->addWidget(draft, 1);
    draftLine->addWidget(over);
    addLine(m_draftRow);
    connect(over, &Button::clicked, this, &WorkForm::startOver);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, &WorkForm::keepDraft);
    addSpace(8);
    m_authorRow = part({{tr("&Author"), m_author}});
    addLine(m_authorRow);
    m_title->setMaxLength(200);
    addField(tr("&Title"), m_title);
    for (const QString &kind : {tr("Text"), tr("Link"), tr("Repository")})
        m_kind->addTab(kind);
    addLine(m_kind);
    addSpace(4);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Write or paste the text; Markdown is shown as it reads."));
    m_text->setFixedHeight(QFontMetrics(type::font(type::body)).lineSpacing() * textLines + 22);
    auto *file = new Button(context.theme, tr("Take it from a file…"), Symbol::Document);
    m_textPart = part({{tr("T&ext"), m_text}, {{}, m_fileName}, {{}, file}});
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_link->setMaxLength(4000);
    m_linkPart = part({{tr("&Link"), m_link}});
    m_repository->setPlaceholderText(QStringLiteral("https://"));
    m_repository->setMaxLength(1000);
    m_commit->setMaxLength(200);
    m_commit->setPlaceholderText(tr("The commit's id"));
    m_repositoryPart = part({{tr("&Repository"), m_repository}, {tr("&Commit"), m_commit}});
    for (QWidget *one : {m_textPart, m_linkPart, m_repositoryPart})
        addLine(one);
    addSpace(6);
    m_level->addItem(tr("Not said"), 0);
    for (int level = 1; level <= 4; ++level)
        m_level->addItem(level == 1   ? tr("1, new to it")
                         : level == 4 ? tr("4, at home in it")
                                      : QString::number(level),
                         level);
    m_levelRow = part({{tr("Your le&vel in the matter"), m_level}});
    addLine(m_levelRow);
    addSpace(6);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    addRow({cancel, m_save});

    connect(m_save, &Button::clicked, this, &WorkForm::save);
    connect(cancel, &Button::clicked, this, &WorkForm::leave);
    connect(file, &Button::clicked, this, &WorkForm::askForFile);
    connect(m_kind, &QTabBar::currentChanged, this, &WorkForm::showKind);
    connect(m_author, &QComboBox::activated, this, [this] {
        m_keep.stop();
        if (const auto state = reviews::look(m_context.workspace, m_round))
            fillVersion(*state);
    });
    const auto touch = [this] {
        m_touched = true;
        setProblem({});
        if (!m_keep.isActive())
            m_keep.start();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, touch);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_attachment.isEmpty() && !m_text->document()->isEmpty())
            forgetFile();
    });
    for (QLineEdit *field : {m_title, m_link, m_repository, m_commit}) {
        connect(field, &QLineEdit::returnPressed, this, &WorkForm::save);
        connect(field, &QLineEdit::textEdited, this, touch);
    }
}

bool WorkForm::start(const Id<ReviewRound> &round, bool example)
{
    const auto state = reviews::look(m_context.workspace, round);
    if (!m_context.notices.check(state))
        return false;
    m_round = round;
    m_example = example;
    m_about->setText(state->round.title);
    m_levelRow->setVisible(state->round.balance && !example);
    fillAuthors(*state);
    fillVersion(*state);
    m_title->setFocus();
    return true;
}

void WorkForm::fillAuthors(const reviews::RoundState &state)
{
    m_author->clear();
    for (const Member &member : activeMembers(m_context.workspace, state.group.id)) {
        // For people without the program somebody else hands in.
        if (member.id == state.self || member.standing.isEmpty())
            m_author->addItem(displayName(m_context.workspace, state.group.id, member.id),
                              member.id.toString());
    }
    m_authorRow->setVisible(m_author->count() > 1 && !m_example);
    m_author->setCurrentIndex(qMax(0, m_author->findData(state.self.toString())));
}

Id<Member> WorkForm::author() const
{
    return {Uid::parse(QStringView(m_author->currentData().toString())).value_or(Uid())};
}

void WorkForm::fillVersion(const reviews::RoundState &state)
{
    const Submission *work = nullptr;
    for (const Submission &one : state.submissions) {
        if (one.author == author() && !m_example)
            work = &one;
    }
    const SubmissionVersion last = work ? state.currentOf(*work) : SubmissionVersion();
    m_title->setText(work ? work->title : QString());
    m_text->setPlainText(last.text);
    m_link->setText(last.url.toString());
    m_repository->setText(last.repository);
    m_commit->setText(last.commit);
    m_attachment = last.attachment;
    m_file = m_attachment.isEmpty() ? QString() : last.file;
    showFileName();
    m_level->setCurrentIndex(work ? qBound(0, work->level, 4) : 0);
    const Kind kind = !last.repository.isEmpty()                              ? Kind::Repository
                      : last.text.isEmpty() && !last.url.toString().isEmpty() ? Kind::Link
                                                                              : Kind::Text;
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(static_cast<int>(kind));
    showKind();
    m_heading->setText(m_example ? tr("An example to review")
                       : work    ? tr("New version")
                                 : tr("Hand in a work"));
    m_save->setText(m_example ? tr("Add it")
                    : work    ? tr("Hand in version %1").arg(last.number + 1)
                              : tr("Hand in"));
    setProblem({});
    m_touched = false;
    m_keep.stop();
    m_draftRow->hide();
    if (!m_example)
        fillDraft();
}

Uid WorkForm::draftId() const
{
    return submissionId(m_round, author()).uid;
}

void WorkForm::fillDraft()
{
    const QStringList draft = m_context.settings.draft(draftId());
    if (draft.size() != draftParts)
        return;
    m_title->setText(draft[0]);
    m_kind->setCurrentIndex(qBound(0, draft[1].toInt(), 2));
    showKind();
    m_text->setPlainText(draft[2]);
    m_link->setText(draft[3]);
    m_repository->setText(draft[4]);
    m_commit->setText(draft[5]);
    m_attachment.text = draft[6];
    if (const auto file = m_attachment.facts())
        m_file = file->name;
    showFileName();
    m_keep.stop();
    m_touched = true;
    m_draftRow->show();
}

void WorkForm::keepDraft()
{
    m_keep.stop();
    const QString text = m_text->toPlainText();
    if (m_example || text.size() > longestDraft)
        return;
    m_context.settings.setDraft(draftId(),
                                {m_title->text(), QString::number(m_kind->currentIndex()), text,
                                 m_link->text(), m_repository->text(), m_commit->text(), m_attachment.text});
}

void WorkForm::flush()
{
    if (m_keep.isActive())
        keepDraft();
}

void WorkForm::leave()
{
    flush();
    Q_EMIT cancelled();
}

void WorkForm::startOver()
{
    m_context.settings.setDraft(draftId(), {});
    if (const auto state = reviews::look(m_context.workspace, m_round))
        fillVersion(*state);
    m_title->setFocus();
}

void WorkForm::showKind()
{
    const auto kind = static_cast<Kind>(m_kind->currentIndex());
    m_textPart->setVisible(kind == Kind::Text);
    m_linkPart->setVisible(kind == Kind::Link);
    m_repositoryPart->setVisible(kind == Kind::Repository);
}

void WorkForm::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        window(), tr("Hand in a file"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!path.isEmpty())
        takeFile(path);
}

void WorkForm::takeFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return setProblem(tr("“%1” cannot be read: %2. Choose another file.").arg(name, file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    const auto text = exactText(name, bytes);
    if (bytes.size() > largestFile || !text)
        return takeAsItIs(path);
    m_attachment = {};
    m_text->setPlainText(*text);
    m_file = name;
    m_fileName->setText(tr("From the file %1").arg(name));
    m_fileName->setVisible(true);
    if (m_title->text().trimmed().isEmpty())
        m_title->setText(QFileInfo(path).completeBaseName().replace(u'_', u' '));
    m_touched = true;
    setProblem({});
}

// A drawing, a program, a PDF: it goes to the reviewers as the file that it is.
void WorkForm::takeAsItIs(const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto kept = m_context.workspace.files().keep(path);
    QGuiApplication::restoreOverrideCursor();
    if (!kept)
        return setProblem(kept.error().text);
    m_text->clear();
    m_attachment = *kept;
    m_file = QFileInfo(path).fileName();
    showFileName();
    if (m_title->text().trimmed().isEmpty())
        m_title->setText(QFileInfo(path).completeBaseName().replace(u'_', u' '));
    m_touched = true;
    setProblem({});
}

void WorkForm::showFileName()
{
    const auto file = m_attachment.facts();
    m_fileName->setVisible(file.has_value());
    if (file)
        m_fileName->setText(
            tr("The file %1 is handed in (%2).")
                .arg(shownFileName(file->name), fileFacts(m_context.workspace.files(), *file)));
}

void WorkForm::forgetFile()
{
    m_attachment = {};
    m_file.clear();
    m_fileName->hide();
}

void WorkForm::save()
{
    reviews::WorkDraft work;
    work.title = m_title->text().simplified();
    work.level = m_levelRow->isHidden() ? 0 : m_level->currentData().toInt();
    work.example = m_example;
    switch (static_cast<Kind>(m_kind->currentIndex())) {
    case Kind::Text:
        work.text = m_text->toPlainText();
        work.file = m_file;
        work.attachment = m_attachment;
        if (work.text.trimmed().isEmpty() && work.attachment.isEmpty()) {
            setProblem(tr("The text is empty; write or paste it, or take it from a file."));
            return m_text->setFocus();
        }
        break;
    case Kind::Link:
        if (const auto url = safeUrl(m_link->text().trimmed())) {
            work.url = *url;
            break;
        }
        setProblem(tr("This is no web address; paste the whole link, beginning with https://."));
        return m_link->setFocus();
    case Kind::Repository:
        work.repository = m_repository->text().trimmed();
        work.commit = m_commit->text().trimmed();
        if (work.repository.isEmpty() || work.commit.isEmpty()) {
            setProblem(tr("A repository and a commit go together; give both."));
            return (work.repository.isEmpty() ? m_repository : m_commit)->setFocus();
        }
        break;
    }
    const auto written = reviews::submit(m_context.workspace, m_round, author(), work);
    if (!written)
        return setProblem(written.error().text);
    m_touched = false;
    m_keep.stop();
    if (!m_example)
        m_context.settings.setDraft(draftId(), {});
    m_context.notices.tellUndoable(m_example ? tr("The example is there.") : tr("Handed in."));
    Q_EMIT saved(*written);
}

void WorkForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return event->ignore();
    // Several are taken as well, so that the drop can say why they are refused.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!m_veil)
        m_veil = new DropVeil(m_context.theme, this);
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1)
        m_veil->raiseWith(tr("Drop to hand it in"), urls[0].isLocalFile() ? Symbol::Document : Symbol::Link,
                          false);
    else
        m_veil->raiseWith(tr("Drop one file or one link at a time."), Symbol::Warning, true);
}

void WorkForm::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_veil)
        m_veil->hide();
}

// A file gives its text or is handed in as it is; anything else is a link.
void WorkForm::dropEvent(QDropEvent *event)
{
    if (m_veil)
        m_veil->hide();
    if (event->mimeData()->urls().size() != 1)
        return setProblem(tr("Drop one file or one link at a time."));
    const QUrl url = event->mimeData()->urls().value(0);
    const bool file = url.isLocalFile();
    m_kind->setCurrentIndex(static_cast<int>(file ? Kind::Text : Kind::Link));
    if (file)
        return takeFile(url.toLocalFile());
    m_link->setText(url.toString());
    m_touched = true;
}

void WorkForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        FormColumn::keyPressEvent(event);
}

} // namespace cercle
