#include "notes/notes_page.h"

#include "actions.h"
#include "context.h"
#include "domain/whole_day.h"
#include "models/session_time.h"
#include "notes/agenda_bar.h"
#include "notes/export_menu.h"
#include "notes/find_bar.h"
#include "notes/format_bar.h"
#include "notes/live_bar.h"
#include "notes/note_editor.h"
#include "notes/note_foot.h"
#include "notes/note_presence.h"
#include "notes/note_preview.h"
#include "notes/note_spelling.h"
#include "notes/outline_delegate.h"
#include "notes/outline_model.h"
#include "settings.h"
#include "sync_status.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/avatar_stack.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/inline_message.h"
#include "widgets/label.h"
#include "widgets/list_view.h"
#include "widgets/pane.h"
#include "widgets/problem_details.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
// Typing goes on while the timer runs, so no more than this is ever unwritten.
constexpr int saveAfterMs = 1500;
constexpr int renderAfterMs = 150, renderLongAfterMs = 1000;
constexpr qsizetype longNotes = 300'000;            // characters
constexpr int outlineFrom = 980, previewFrom = 820; // widths of the page
constexpr int altAfterMs = 220;                     // a key with Alt is no wish for the format bar
// Notes are finished within the day.
constexpr std::int64_t pastAfterMs = 12 * 3'600'000LL;

bool isPast(const Session &session, const QString &groupZone, std::int64_t nowMs)
{
    const auto start = startOf(session, zoneOf(session, groupZone));
    return start && *start + minutesOf(session) * 60'000LL + pastAfterMs < nowMs;
}
} // namespace

NotesPage::NotesPage(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_keeper(context.workspace),
      m_message(new InlineMessage(context.theme)), m_gone(new InlineMessage(context.theme)),
      m_outlineModel(new OutlineModel(this)), m_outline(new ListView(tr("Headings of the notes"))),
      m_outlinePane(new QWidget), m_editor(new NoteEditor(context.theme)),
      m_faces(new AvatarStack(context.theme, AvatarStack::Says::AlsoHere)),
      m_presence(new NotePresence(context, *m_editor, *m_faces, this)),
      m_preview(new NotePreview(context.theme)), m_splitter(new QSplitter(Qt::Horizontal)),
      m_foot(new NoteFoot(context)), m_spelling(new NoteSpelling(context, *m_editor, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = makeBar();
    column->addWidget(m_header);
    m_live = new LiveBar(context, this);
    column->addWidget(m_live);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(space::x5, 0, space::x5, 0);
    messages->addWidget(m_gone);
    messages->addWidget(m_message);
    column->addLayout(messages);
    m_find = new FindBar(context.theme, [this]() -> QTextEdit * {
        if (m_editor->isVisible())
            return m_editor;
        return m_preview;
    });
    column->addWidget(m_find);

    auto *outlineColumn = new QVBoxLayout(m_outlinePane);
    outlineColumn->setContentsMargins(space::x5, space::x4, 0, space::x4);
    outlineColumn->setSpacing(6);
    outlineColumn->addWidget(new Label(tr("Contents"), type::small, QFont::DemiBold, ink::text3));
    m_outline->setFont(type::font(type::small));
    m_outline->setModel(m_outlineModel);
    m_outline->setItemDelegate(new OutlineDelegate(m_outline));
    outlineColumn->addWidget(m_outline, 1);
    m_outlinePane->setFixedWidth(200);

    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(context.settings.notesSplit()))
        m_splitter->setSizes({1000, 1000});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setNotesSplit(m_splitter->saveState()); });
    connect(m_editor, &NoteEditor::cursorPositionChanged, this, &NotesPage::cursorMoved);
    connect(m_editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &NotesPage::cursorMoved);
    auto *surface = new Pane(context.theme, &Tokens::surface, Pane::Line::Top);
    auto *middle = new QHBoxLayout(surface);
    middle->setContentsMargins(0, 1, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_outlinePane);
    middle->addWidget(m_splitter, 1);
    column->addWidget(surface, 1);
    column->addWidget(m_foot);

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveAfterMs);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] { static_cast<void>(flush().ok()); });
    m_renderTimer.setSingleShot(true);
    connect(&m_renderTimer, &QTimer::timeout, this, &NotesPage::renderAside);
    connect(m_editor, &QTextEdit::textChanged, this, &NotesPage::textEdited);
    connect(m_preview, &NotePreview::linkChosen, this, &NotesPage::askToOpen);
    connectFiles();
    const auto jump = [this](const QModelIndex &index) { m_editor->goToLine(m_outlineModel->lineAt(index)); };
    connect(m_outline, &QListView::clicked, this, jump);
    connect(m_outline, &ListView::opened, this, jump);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (!m_asked.isEmpty())
            QDesktopServices::openUrl(std::exchange(m_asked, QUrl()));
        else
            static_cast<void>(flush().ok());
    });
    connect(m_gone, &InlineMessage::actionTriggered, this, &NotesPage::restoreSession);
    connect(m_gone, &InlineMessage::otherTriggered, this, &NotesPage::closeWanted);
    connect(&context.sync, &SyncStatus::changed, this, &NotesPage::showState);
    connect(&m_live->agenda(), &AgendaBar::planWanted, this, &NotesPage::planWanted);
    connect(&m_live->agenda(), &AgendaBar::changed, this, &NotesPage::modeChanged);
    connect(m_editor, &QTextEdit::copyAvailable, this, &NotesPage::fitFormatBar);
    connect(&m_live->format(), &FormatBar::left, m_editor, qOverload<>(&QWidget::setFocus));
    m_altTimer.setSingleShot(true);
    m_altTimer.setInterval(altAfterMs);
    connect(&m_altTimer, &QTimer::timeout, this, [this] {
        m_altHeld = true;
        fitFormatBar();
    });
    m_editor->installEventFilter(this);
    m_preview->installEventFilter(this);
    connect(m_spelling, &NoteSpelling::languagesChanged, m_foot, &NoteFoot::setLanguages);
    connect(m_spelling, &NoteSpelling::hinted, this, [this](const QString &sentence) {
        m_asked = {};
        m_message->showNotice(sentence);
    });
    fitParts();
}

NotesPage::~NotesPage() = default;

QWidget *NotesPage::makeBar()
{
    auto *back = new IconButton(m_context.theme, Symbol::Back, m_context.actions[Command::Back].text());
    m_above = new ElidedLabel({}, type::small, QFont::Medium, ink::text3);
    m_title = new ElidedLabel({}, type::h2, QFont::DemiBold);
    m_previewButton = new IconButton(m_context.theme, Symbol::Eye, tr("Preview"));
    m_previewButton->setCheckable(true);
    m_previewButton->setChecked(m_context.settings.previewShown());
    m_export = new Button(m_context.theme, tr("Export"), Symbol::Download);
    m_edit = new Button(m_context.theme, tr("Edit"), Symbol::Pen, Button::Kind::Tonal);
    m_edit->setToolTip(
        tr("Edit the notes (%1)")
            .arg(m_context.actions[Command::OpenNotes].shortcut().toString(QKeySequence::NativeText)));
    m_edit->hide();
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::x4, 14, space::x5, 8);
    row->setSpacing(6);
    row->addWidget(back);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_above);
    names->addWidget(m_title);
    row->addLayout(names, 1);
    row->addWidget(m_faces);
    row->addSpacing(4);
    row->addWidget(m_previewButton);
    row->addSpacing(4);
    row->addWidget(m_edit);
    row->addWidget(m_export);
    connect(back, &IconButton::clicked, &m_context.actions[Command::Back], &QAction::trigger);
    connect(m_edit, &Button::clicked, this, &NotesPage::edit);
    connect(m_previewButton, &IconButton::clicked, &m_context.actions[Command::TogglePreview],
            &QAction::trigger);
    connect(m_export, &Button::clicked, this, &NotesPage::openExportMenu);
    return bar;
}

void NotesPage::open(const Id<Session> &session)
{
    if (session == m_keeper.session())
        return refresh();
    static_cast<void>(flush().ok());
    m_saveTimer.stop();
    m_previewOnly = false;
    m_failure.clear();
    m_message->dismiss();
    setRemoved(false, {});
    const QString text = m_keeper.open(session);
    {
        const QSignalBlocker quiet(m_editor);
        m_editor->load(text);
    }
    setSaved(true);
    const auto opened = m_context.workspace.get(session);
    const auto group = opened ? m_context.workspace.get(opened->group) : std::nullopt;
    setReading(opened && !text.trimmed().isEmpty()
               && isPast(*opened, group ? group->zone : QString(), m_context.workspace.clock().nowMs()));
    renderAside();
    refresh();
    sayWhere();
    m_spelling->start(session);
    m_reading ? m_preview->setFocus() : m_editor->setFocus();
}

int NotesPage::cursorPlace() const
{
    return m_editor->textCursor().position();
}

int NotesPage::scroll() const
{
    return (m_reading ? m_preview->verticalScrollBar() : m_editor->verticalScrollBar())->value();
}

void NotesPage::returnTo(int cursor, int scroll)
{
    if (cursor > 0)
        edit(); // somebody wrote there
    QTextCursor place = m_editor->textCursor();
    place.setPosition(qBound(0, cursor, m_editor->document()->characterCount() - 1));
    m_editor->setTextCursor(place);
    // The lines are laid out when the page is shown.
    QTextEdit *view = m_reading ? static_cast<QTextEdit *>(m_preview) : m_editor;
    QTimer::singleShot(0, view, [view, scroll] { view->verticalScrollBar()->setValue(scroll); });
}

void NotesPage::refresh()
{
    const auto session = m_context.workspace.get(m_keeper.session());
    if (!session)
        return;
    const QDate today = words::dayAt(m_context.workspace.clock().nowMs());
    m_above->setText(words::when(*session, today, zoneOf(m_context.workspace, *session)));
    m_title->setText(session->title.isEmpty() ? tr("Untitled session") : session->title);
    if (m_keeper.changedMeanwhile()) {
        const QString shown = m_editor->text();
        if (const QString both = m_keeper.merged(shown); both != shown) {
            m_editor->mergeText(both);
            m_renderTimer.start(both.size() > longNotes ? renderLongAfterMs : renderAfterMs);
        }
        setSaved(m_keeper.isSaved(m_editor->text()));
    }
    m_group = session->group.uid;
    setRemoved(session->removed, session->title);
    m_live->setSession(*session);
    showState();
}

void NotesPage::setRemoved(bool removed, const QString &title)
{
    if (removed == m_removed)
        return;
    m_removed = removed;
    if (!removed) {
        m_gone->dismiss();
        m_editor->setReadOnly(false);
        return;
    }
    // What is not written yet comes back with the session.
    static_cast<void>(flush().ok());
    m_saveTimer.stop();
    m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_gone->showStanding(
        tr("“%1” was removed meanwhile. Its notes, with what you wrote, come back when it is restored.")
            .arg(title.isEmpty() ? tr("Untitled session") : title),
        tr("Restore"), tr("Close"));
}

void NotesPage::restoreSession()
{
    const auto session = m_context.workspace.get(m_keeper.session());
    if (!session)
        return;
    const auto restored = m_context.workspace.transact(
        session->group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Restore “%1”"), {session->title}),
        [&](Transaction &t) {
            t.restore(session->id);
            return done();
        });
    setRemoved(false, {});
    if (!m_context.notices.check(restored))
        setRemoved(true, session->title); // it stays said
    m_editor->setFocus();
}

void NotesPage::textEdited()
{
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
    m_renderTimer.start(m_editor->document()->characterCount() > longNotes ? renderLongAfterMs
                                                                           : renderAfterMs);
    // Colours are no words. Later keys are not compared before flush() does: the whole text is too much then.
    if (!m_saved || !m_keeper.isSaved(m_editor->text()))
        setSaved(false);
}

void NotesPage::setSaved(bool saved)
{
    m_saved = saved;
    if (saved) // what is typed from here on is a step of its own to undo
        m_editor->document()->setModified(false);
    m_presence->setSaved(saved);
    showState();
}

Result<Done> NotesPage::flush()
{
    if (!m_keeper.session())
        return done();
    if (m_saved && m_failure.isEmpty())
        return done();
    QString shown = m_editor->text();
    if (m_keeper.isSaved(shown) && m_failure.isEmpty()) {
        setSaved(true);
        return done();
    }
    const auto written = m_keeper.save(shown);
    if (shown != m_editor->text())
        m_editor->mergeText(shown);
    if (written) {
        if (!m_failure.isEmpty())
            m_message->dismiss();
        m_failure.clear();
        setSaved(m_keeper.isSaved(m_editor->text()));
        m_presence->moved();
    } else {
        m_failure = written.error().text;
        m_asked = {};
        m_message->showError(tr("The notes are not saved. %1 The text stays here.").arg(m_failure),
                             tr("Try again"), problemDetails(m_failure, m_context.workspace.clock().nowMs()));
        m_saveTimer.start(saveAfterMs * 4);
        showState();
    }
    return written;
}

void NotesPage::showState()
{
    if (!m_failure.isEmpty())
        m_foot->setState(NoteFoot::State::Failed);
    else if (!m_saved)
        m_foot->setState(NoteFoot::State::Pending);
    else if (isVisible())
        m_foot->setState(NoteFoot::State::Saved, holdersOf(m_context, m_group));
}

void NotesPage::renderAside()
{
    const QString text = m_editor->text();
    m_outlineModel->setMarkdown(text);
    m_foot->countWords(text);
    fitParts();
}

void NotesPage::togglePreview()
{
    if (width() < previewFrom)
        m_previewOnly = !m_previewOnly;
    else
        m_context.settings.setPreviewShown(!m_context.settings.previewShown());
    fitParts();
}

void NotesPage::fitParts()
{
    m_outlinePane->setVisible(!m_alone && width() >= outlineFrom && m_outlineModel->rowCount() > 0);
    // Where there is no room for both, the preview takes the place of the source, and only when asked for.
    const bool narrow = width() < previewFrom;
    const bool wanted = narrow ? m_previewOnly : m_context.settings.previewShown();
    const bool preview = m_reading || (wanted && !m_alone);
    m_previewButton->setChecked(wanted);
    m_preview->setVisible(preview);
    m_editor->setVisible(!m_reading && (!narrow || !preview));
    if (preview)
        m_preview->showMarkdown(m_editor->text());
}

void NotesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitParts();
}

// Only of notes that can be seen, and of a session that is there.
void NotesPage::sayWhere()
{
    const auto session = isVisible() ? m_context.workspace.get(m_keeper.session()) : std::nullopt;
    if (session && !session->removed)
        m_presence->open(session->group, session->id);
    else
        m_presence->leave();
}

void NotesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    sayWhere();
    showState();
}

void NotesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_presence->leave();
}

void NotesPage::askToOpen(const QUrl &url)
{
    m_asked = url;
    const QString target = url.scheme() == u"mailto" ? url.path() : url.host();
    m_message->showNotice(url.scheme() == u"mailto" ? tr("Write to %1?").arg(target)
                                                    : tr("Open %1 in the browser?").arg(target),
                          tr("Open"));
}

void NotesPage::openExportMenu()
{
    if (flush())
        showExportMenu(m_context, m_keeper.session(), *m_export);
}

void NotesPage::focusNextPart()
{
    if (m_editor->hasFocus() && m_preview->isVisible())
        m_preview->setFocus();
    else if (m_preview->hasFocus() && m_outlinePane->isVisible())
        m_outline->setFocus();
    else
        (m_reading ? static_cast<QWidget *>(m_preview) : m_editor)->setFocus();
}

void NotesPage::keyPressEvent(QKeyEvent *event)
{
    if (m_reading && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return edit();
    QWidget::keyPressEvent(event);
}

bool NotesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor) {
        const auto isAlt = [event] { return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt; };
        if (event->type() == QEvent::KeyPress && isAlt())
            m_altTimer.start();
        else if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
                 || event->type() == QEvent::FocusOut)
            m_altTimer.stop();
        if ((event->type() == QEvent::KeyRelease && isAlt()) || event->type() == QEvent::FocusOut) {
            if (std::exchange(m_altHeld, false))
                fitFormatBar();
        } else if (event->type() == QEvent::FocusIn && std::exchange(m_formatWanted, false)) {
            fitFormatBar();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cercle
