#include "notes/notes_page.h"

#include "actions.h"
#include "context.h"
#include "models/session_time.h"
#include "notes/export_menu.h"
#include "notes/note_editor.h"
#include "notes/note_preview.h"
#include "notes/outline_delegate.h"
#include "notes/outline_model.h"
#include "settings.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/inline_message.h"
#include "widgets/label.h"
#include "widgets/list_view.h"
#include "widgets/pane.h"
#include "workspace/workspace.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace cercle {

namespace {
// Typing goes on while the timer runs, so no more than this is ever unwritten.
constexpr int saveAfterMs = 1500;
constexpr int renderAfterMs = 150, renderLongAfterMs = 1000;
constexpr qsizetype longNotes = 300'000; // characters
constexpr int outlineFrom = 980, previewFrom = 820; // widths of the page

// A run of letters and digits with what joins them; a pattern would take a second over long notes.
int wordsOf(const QString &text)
{
    static const QString joiners = QStringLiteral("'’_-");
    int count = 0;
    bool inside = false;
    for (const char32_t c : QStringView(text).toUcs4()) {
        const bool letter = QChar::isLetterOrNumber(c);
        count += letter && !inside ? 1 : 0;
        inside = letter || (inside && c < 0x10000 && joiners.contains(QChar(static_cast<char16_t>(c))));
    }
    return count;
}
} // namespace

NotesPage::NotesPage(Context &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_keeper(context.workspace), m_message(new InlineMessage(context.theme)),
    m_gone(new InlineMessage(context.theme)),
    m_outlineModel(new OutlineModel(this)), m_outline(new ListView(tr("Headings of the notes"))),
    m_outlinePane(new QWidget), m_editor(new NoteEditor(context.theme)), m_preview(new NotePreview(context.theme)),
    m_splitter(new QSplitter(Qt::Horizontal))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(space::x5, 0, space::x5, 0);
    messages->addWidget(m_gone);
    messages->addWidget(m_message);
    column->addLayout(messages);

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
    column->addWidget(makeFoot());

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
    fitParts();
}

NotesPage::~NotesPage() = default;

QWidget *NotesPage::makeBar()
{
    auto *back = new IconButton(m_context.theme, Symbol::Back, m_context.actions[Command::Back].text());
    m_above = new ElidedLabel({}, type::small, QFont::Medium, ink::text3);
    m_title = new ElidedLabel({}, type::h2, QFont::DemiBold);
    auto *bold = new IconButton(m_context.theme, Symbol::Bold, m_context.actions[Command::Bold].text());
    auto *italic = new IconButton(m_context.theme, Symbol::Italic, m_context.actions[Command::Italic].text());
    m_previewButton = new IconButton(m_context.theme, Symbol::Eye, tr("Preview"));
    m_previewButton->setCheckable(true);
    m_previewButton->setChecked(m_context.settings.previewShown());
    m_export = new Button(m_context.theme, tr("Export"), Symbol::Download);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::x4, 14, space::x5, 12);
    row->setSpacing(6);
    row->addWidget(back);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_above);
    names->addWidget(m_title);
    row->addLayout(names, 1);
    for (IconButton *button : {bold, italic, m_previewButton})
        row->addWidget(button);
    row->addSpacing(4);
    row->addWidget(m_export);
    connect(back, &IconButton::clicked, &m_context.actions[Command::Back], &QAction::trigger);
    connect(bold, &IconButton::clicked, &m_context.actions[Command::Bold], &QAction::trigger);
    connect(italic, &IconButton::clicked, &m_context.actions[Command::Italic], &QAction::trigger);
    connect(m_previewButton, &IconButton::clicked, &m_context.actions[Command::TogglePreview], &QAction::trigger);
    connect(m_export, &Button::clicked, this, &NotesPage::openExportMenu);
    return bar;
}

QWidget *NotesPage::makeFoot()
{
    m_state = new Label({}, type::small, QFont::Normal, ink::text3);
    m_words = new Label({}, type::small, QFont::Normal, ink::text3);
    auto *foot = new Pane(m_context.theme, &Tokens::window, Pane::Line::Top);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::x5, 6, space::x5, 6);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_words);
    return foot;
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
    renderAside();
    refresh();
    m_editor->setFocus();
}

int NotesPage::cursorPlace() const
{
    return m_editor->textCursor().position();
}

int NotesPage::scroll() const
{
    return m_editor->verticalScrollBar()->value();
}

void NotesPage::returnTo(int cursor, int scroll)
{
    QTextCursor place = m_editor->textCursor();
    place.setPosition(qBound(0, cursor, m_editor->document()->characterCount() - 1));
    m_editor->setTextCursor(place);
    // The lines are laid out when the page is shown.
    QTimer::singleShot(0, m_editor, [this, scroll] { m_editor->verticalScrollBar()->setValue(scroll); });
}

void NotesPage::refresh()
{
    const auto session = m_context.workspace.get(m_keeper.session());
    if (!session)
        return;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.workspace.clock().nowMs()).date();
    m_above->setText(words::when(*session, today));
    m_title->setText(session->title.isEmpty() ? tr("Untitled session") : session->title);
    const QString shown = m_editor->text();
    if (const QString both = m_keeper.merged(shown); both != shown) {
        m_editor->mergeText(both);
        m_renderTimer.start(both.size() > longNotes ? renderLongAfterMs : renderAfterMs);
    }
    setRemoved(session->removed, session->title);
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
    m_gone->showStanding(tr("“%1” was removed meanwhile. Its notes, with what you wrote, come back when it is restored.")
                             .arg(title.isEmpty() ? tr("Untitled session") : title),
                         tr("Restore"), tr("Close"));
}

void NotesPage::restoreSession()
{
    const auto session = m_context.workspace.get(m_keeper.session());
    if (!session)
        return;
    const auto restored = m_context.workspace.transact(
        session->group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Restore “%1”"), {session->title}), [&](Transaction &t) {
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
    m_renderTimer.start(m_editor->document()->characterCount() > longNotes ? renderLongAfterMs : renderAfterMs);
    showState();
}

Result<Done> NotesPage::flush()
{
    if (!m_keeper.session())
        return done();
    QString shown = m_editor->text();
    if (m_keeper.isSaved(shown) && m_failure.isEmpty())
        return done();
    const auto written = m_keeper.save(shown);
    if (shown != m_editor->text())
        m_editor->mergeText(shown);
    if (written) {
        if (!m_failure.isEmpty())
            m_message->dismiss();
        m_failure.clear();
    } else {
        m_failure = written.error().text;
        m_asked = {};
        m_message->showError(tr("The notes are not saved. %1 The text stays here.").arg(m_failure), tr("Try again"),
                             m_failure);
        m_saveTimer.start(saveAfterMs * 4);
    }
    showState();
    return written;
}

void NotesPage::showState()
{
    const QString shown = m_editor->text();
    const QString now = !m_failure.isEmpty()  ? tr("Not saved")
        : m_keeper.isSaved(shown) ? tr("Saved")
                                  : tr("Being saved…");
    if (now != m_state->text()) {
        m_state->setText(now);
        m_state->setForegroundRole(m_failure.isEmpty() ? ink::text3 : ink::danger);
        QAccessibleEvent changed(m_state, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void NotesPage::renderAside()
{
    const QString text = m_editor->text();
    m_outlineModel->setMarkdown(text);
    m_words->setText(tr("%n word(s)", nullptr, wordsOf(text)));
    fitParts();
}

void NotesPage::toggleMark(const QString &mark)
{
    if (m_removed)
        return;
    m_editor->toggleMark(mark);
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
    m_outlinePane->setVisible(width() >= outlineFrom && m_outlineModel->rowCount() > 0);
    // Where there is no room for both, the preview takes the place of the source, and only when asked for.
    const bool narrow = width() < previewFrom;
    const bool preview = narrow ? m_previewOnly : m_context.settings.previewShown();
    m_previewButton->setChecked(preview);
    m_preview->setVisible(preview);
    m_editor->setVisible(!narrow || !preview);
    if (preview)
        m_preview->showMarkdown(m_editor->text());
}

void NotesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitParts();
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
        m_editor->setFocus();
}

} // namespace cercle
