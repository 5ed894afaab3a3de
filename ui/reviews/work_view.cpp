#include "reviews/work_view.h"

#include "context.h"
#include "exchange/safe_text.h"
#include "files/file_card.h"
#include "files/file_words.h"
#include "notes/note_preview.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "workspace/file_book.h"
#include "workspace/time_words.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cercle
{

WorkView::WorkView(Context &context, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_choice(new QComboBox),
      m_file(new Label({}, type::small, QFont::Medium, ink::text2)), m_attachment(new FileCard(context)),
      m_openFile(new Button(context.theme, tr("Open"), Symbol::Document, Button::Kind::Tonal)),
      m_saveFile(new Button(context.theme, tr("Save as…"), Symbol::Download, Button::Kind::Secondary)),
      m_fileRow(new QWidget), m_link(new Button(context.theme, {}, Symbol::Link, Button::Kind::Tonal)),
      m_copyLink(new IconButton(context.theme, Symbol::Copy, tr("Copy the link"))), m_links(new QWidget),
      m_state(new QWidget), m_repository(new Label({}, type::body)), m_commit(new Label({}, type::body)),
      m_text(new NotePreview(context.theme)), m_changes(new QPlainTextEdit),
      m_nothing(new Label(tr("The work is what the link leads to."), type::body, QFont::Normal, ink::text3))
{
    m_choice->setAccessibleName(tr("Version of the work"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(14);
    m_text->setAccessibleName(tr("The work"));
    m_text->document()->setDocumentMargin(4);
    m_changes->setReadOnly(true);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_changes->setTabChangesFocus(true);
    m_changes->setAccessibleName(tr("What is new in the work"));
    m_changes->hide();
    for (Label *label : {m_repository, m_commit, m_nothing, m_file})
        label->setWordWrap(true);
    m_repository->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commit->setFont(type::monospace(type::body));
    m_commit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *fileRow = new QHBoxLayout(m_fileRow);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->setSpacing(8);
    fileRow->addWidget(m_openFile);
    fileRow->addWidget(m_saveFile);
    fileRow->addStretch();
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(8);
    links->addWidget(m_link, 1);
    links->addWidget(m_copyLink);
    auto *copy = new Button(context.theme, tr("Copy the commands"), Symbol::Copy);
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(4);
    state->addWidget(new Label(tr("Repository and commit"), type::small, QFont::Medium, ink::text2));
    state->addWidget(m_repository);
    state->addWidget(m_commit);
    state->addWidget(copy, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 6, 14);
    column->setSpacing(10);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, 10, 0);
    top->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_file),
                          static_cast<QWidget *>(m_attachment), m_fileRow, m_links, m_state,
                          static_cast<QWidget *>(m_nothing)})
        top->addWidget(part);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    auto *changes = new QHBoxLayout;
    changes->setContentsMargins(0, 0, 10, 0);
    changes->addWidget(m_changes);
    column->addLayout(changes, 1);
    column->addStretch();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &WorkView::chosen);
    connect(m_attachment, &FileCard::stateChanged, this, &WorkView::showFile);
    connect(m_openFile, &Button::clicked, this, [this] {
        if (const auto file = m_shown.attachment.facts())
            openFile(m_context, *file);
    });
    connect(m_saveFile, &Button::clicked, this, [this] {
        if (const auto file = m_shown.attachment.facts())
            saveFileAs(m_context, window(), *file);
    });
    connect(m_link, &Button::clicked, this, [this] { openLink(m_shown.url); });
    connect(m_copyLink, &IconButton::clicked, this,
            [this] { this->copy(m_shown.url.toString(QUrl::FullyEncoded)); });
    connect(copy, &Button::clicked, this, [this] {
        this->copy(QStringLiteral("git clone %1 work && git -C work checkout %2")
                       .arg(m_shown.repository, m_shown.commit));
    });
    m_text->setFiles(context.workspace.files());
    connect(m_text, &NotePreview::linkChosen, this, &WorkView::openLink);
    connect(m_text, &NotePreview::fileChosen, this,
            [this](const FileFacts &file) { openFile(m_context, file); });
}

void WorkView::present(const reviews::RoundState &state, const Submission &work, int since)
{
    const auto found = state.versions.find(work.id.uid);
    std::vector<SubmissionVersion> versions;
    if (found != state.versions.end())
        versions = found->second;
    if (versions.empty())
        versions.push_back(state.currentOf(work));
    // A name often says whose it is.
    if (hidesAuthors(state.round) && !state.coordinates && work.author != state.self) {
        for (SubmissionVersion &version : versions) {
            version.file.clear();
            if (auto file = version.attachment.facts()) {
                file->name = namelessFile(file->name);
                version.attachment = FileRef::of(*file);
            }
        }
    }
    // Who reads an older version stays there when a newer one arrives; it is in the choice.
    const bool newest = work.id != m_work || m_versions.empty() || m_shown.number == m_versions.back().number;
    const auto known = std::find_if(versions.begin(), versions.end(),
                                    [&](const SubmissionVersion &one) { return one.number == since; });
    const bool news = known != versions.end() && since < versions.back().number;
    const bool same = work.id == m_work && versions == m_versions && m_since == (news ? since : 0);
    m_since = news ? since : 0;
    m_news = news ? changedLines(asText(state, *known), asText(state, versions.back()))
                  : std::vector<ChangedLine>();
    m_work = work.id;
    m_versions = std::move(versions);
    m_choice->setVisible(m_versions.size() > 1);
    if (same)
        return;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    if (news)
        m_choice->addItem(tr("New since version %1").arg(since), 0);
    for (auto one = m_versions.rbegin(); one != m_versions.rend(); ++one) {
        const QDate day = words::dayAt(one->handedIn);
        m_choice->addItem(one->handedIn > 0 ? tr("Version %1, %2")
                                                  .arg(QString::number(one->number),
                                                       QLocale().toString(day, tr("ddd d MMM")))
                                            : tr("Version %1").arg(one->number),
                          one->number);
    }
    if (news) {
        m_choice->setCurrentIndex(0);
        return showNews();
    }
    if (newest) {
        m_choice->setCurrentIndex(0);
        return show(m_versions.back());
    }
    choose(m_shown.number);
}

void WorkView::choose(int version)
{
    if (const int index = m_choice->findData(version); index >= 0) {
        m_choice->setCurrentIndex(index);
        chosen(index);
    }
}

void WorkView::chosen(int index)
{
    const int number = m_choice->itemData(index).toInt();
    if (index >= 0 && number == 0 && m_since > 0)
        return showNews();
    for (const SubmissionVersion &version : m_versions) {
        if (index >= 0 && version.number == number)
            return show(version);
    }
}

void WorkView::showNews()
{
    constexpr size_t around = 2; // lines beside what is new
    show(m_versions.back());
    m_text->hide();
    m_nothing->hide();
    m_changes->clear();
    m_changes->show();
    QTextCursor cursor(m_changes->document());
    bool any = false, left = false;
    const auto isNear = [&](size_t at) {
        const size_t first = at > around ? at - around : 0;
        for (size_t i = first; i < m_news.size() && i <= at + around; ++i) {
            if (m_news[i].kind != ChangedLine::Kind::Same)
                return true;
        }
        return false;
    };
    const auto put = [&](const QString &text, const QTextCharFormat &format) {
        if (any)
            cursor.insertBlock();
        cursor.insertText(text, format);
        any = true;
    };
    for (size_t i = 0; i < m_news.size(); ++i) {
        const ChangedLine &line = m_news[i];
        const QString words = TextDefence().apply(line.text);
        QTextCharFormat format;
        if (line.kind == ChangedLine::Kind::Same && !isNear(i)) {
            left = true;
            continue;
        }
        if (left)
            put(QStringLiteral("…"), format);
        left = false;
        if (line.kind == ChangedLine::Kind::New) {
            format.setFontWeight(QFont::DemiBold);
            put(QStringLiteral("+ ") + words, format);
        } else if (line.kind == ChangedLine::Kind::Gone) {
            format.setFontStrikeOut(true);
            put(QStringLiteral("− ") + words, format);
        } else {
            put(QStringLiteral("   ") + words, format);
        }
    }
    if (!any)
        put(tr("The text is the same."), {});
    m_changes->moveCursor(QTextCursor::Start);
}

void WorkView::show(const SubmissionVersion &version)
{
    m_shown = version;
    m_changes->hide();
    m_file->setText(version.file.left(300));
    m_file->setVisible(!version.file.isEmpty() && version.attachment.isEmpty());
    m_attachment->present(version.attachment.facts());
    showFile();
    const auto url = safeUrl(version.url.toString(QUrl::FullyEncoded));
    m_links->setVisible(url.has_value());
    if (url) {
        m_link->setText(
            tr("Open %1").arg(url->host().isEmpty() ? url->path().left(40) : url->host().left(40)));
        m_link->setToolTip(url->toDisplayString().left(300));
    }
    m_state->setVisible(!version.repository.isEmpty());
    m_repository->setText(TextDefence().apply(version.repository.left(1000)));
    m_commit->setText(TextDefence().apply(version.commit.left(200)));
    const bool text = !version.text.trimmed().isEmpty();
    m_text->setVisible(text);
    m_nothing->setVisible(!text && url);
    m_text->showMarkdown(version.text);
    m_text->moveCursor(QTextCursor::Start);
}

void WorkView::showFile()
{
    const auto file = m_shown.attachment.facts();
    const bool isHere = file && m_context.workspace.files().has(file->sha256);
    m_fileRow->setVisible(file.has_value());
    m_openFile->setEnabled(isHere && isHarmlessFile(file->name));
    m_openFile->setToolTip(file && !isHarmlessFile(file->name)
                               ? tr("A file of this kind may hold a program; save it if you know what it is")
                               : QString());
    m_saveFile->setEnabled(isHere);
}

void WorkView::openLink(const QUrl &url)
{
    const auto safe = safeUrl(url.toString(QUrl::FullyEncoded));
    if (!safe)
        return m_context.notices.tell(tr("This work has no link that can be opened."));
    if (!QDesktopServices::openUrl(*safe))
        m_context.notices.fail({Error::Kind::Refused,
                                tr("This system has no program that opens links; copy the link instead.")});
}

void WorkView::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_context.notices.tell(tr("Copied."));
}

void WorkView::takeFocus()
{
    if (m_changes->isVisibleTo(this))
        m_changes->setFocus();
    else if (m_text->isVisibleTo(this))
        m_text->setFocus();
    else if (m_fileRow->isVisibleTo(this))
        (m_openFile->isEnabled() ? m_openFile : m_saveFile)->setFocus();
    else if (m_links->isVisibleTo(this))
        m_link->setFocus();
}

} // namespace cercle
