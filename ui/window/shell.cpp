#include "window/shell.h"

#include "actions.h"
#include "context.h"
#include "detail/detail_pane.h"
#include "forms/form_column.h"
#include "notes/notes_page.h"
#include "pages/page.h"
#include "pages/page_list.h"
#include "pages/start_page.h"
#include "sync_status.h"
#include "theme/metrics.h"
#include "widgets/inline_message.h"
#include "widgets/problem_details.h"
#include "window/sidebar.h"
#include "window/workbench.h"
#include "workspace/workspace.h"

#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cercle
{

Shell::Shell(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_sidebar(new Sidebar(context)), m_detail(new DetailPane(context)),
      m_message(new InlineMessage(context.theme)), m_waiting(new InlineMessage(context.theme)),
      m_pages(new QStackedWidget)
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(space::page, 0, space::page, 0);
    messages->setSpacing(space::x2);
    messages->addWidget(m_message);
    messages->addWidget(m_waiting);
    column->addLayout(messages);
    m_bench = new Workbench(context.theme, m_sidebar, centre, m_detail, this);
    // What is said, and its button, stand beside the detail where that lies over the page.
    connect(m_bench, &Workbench::arranged, this, [this, messages] {
        const bool over = m_bench->isNarrow() && m_bench->detailShown();
        messages->setContentsMargins(space::page, 0, over ? m_detail->width() + space::x3 : space::page, 0);
    });
    m_bench->setDetailWanted(context.settings.detailShown());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_bench);
    connectPages();
    connectDraft();

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &Shell::refresh);
    connect(&context.workspace, &Workspace::changed, this, [this] { m_refresh.start(0); });
    connect(&context.workspace, &Workspace::identityChanged, this, [this] { m_refresh.start(0); });
    connect(&context.sync, &SyncStatus::joined, this, &Shell::openGroup);
    connect(&context.notices, &Notices::told, this, [this](const QString &text, Notices::Offer offer) {
        m_offered = offer == Notices::Offer::Nothing ? PastEdit() : m_context.workspace.lastEdit();
        m_offeredAt = inNotes() ? m_notes->revision() : 0;
        m_restore = {};
        m_message->showNotice(text, m_offered.number == 0 ? QString()
                                    : m_offered.again     ? tr("Redo")
                                                          : tr("Undo"));
    });
    connect(&context.notices, &Notices::failed, this, [this](const Error &error) {
        m_offered = {};
        m_restore = {};
        m_message->showError(error.text, {}, problemDetails(error.text, m_context.workspace.clock().nowMs()));
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_restore)
            std::exchange(m_restore, {})();
        else if (m_offered.number != 0)
            Q_EMIT offerTaken(m_offered);
    });
}

void Shell::connectPages()
{
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &page, const Id<Group> &group) {
        // The keyboard stays in the list that is walked with the arrow keys; who enters says so.
        const QScopedValueRollback<bool> walking(m_walking, true);
        openPage(page, group);
    });
    connect(m_sidebar, &Sidebar::entered, this, &Shell::takePageFocus);
    connect(m_sidebar, &Sidebar::groupMenuWanted, this, &Shell::groupMenuWanted);
    connect(m_detail, &DetailPane::sessionSaved, this, [this](const Id<Session> &session) {
        if (plansHere())
            m_page->select(session.uid);
        else
            openSession(session);
    });
    connect(m_detail, &DetailPane::draftDiscarded, this,
            [this](const QString &key, const QStringList &values) {
                m_offered = {};
                m_restore = [this, key, values] {
                    m_context.settings.setDraft(key, values);
                    openDraft(key);
                    if (m_detail->busy())
                        showDetail();
                };
                m_message->showNotice(tr("Draft discarded"), tr("Undo"));
            });
    connect(m_detail, &DetailPane::formOpened, this, [this] {
        m_formPlace = formPlace();
        if (m_page)
            m_page->setFormOpen(true);
    });
    connect(m_detail, &DetailPane::formClosed, this, [this] {
        m_bench->setDetailOver(false);
        refresh();
        if (!m_page)
            return;
        m_page->setFormOpen(false);
        takePageFocus();
    });
}

Page &Shell::page(const QString &key)
{
    if (Page *made = m_made.value(key))
        return *made;
    Page *page = pageOf(key)->make(m_context);
    m_made.insert(key, page);
    m_pages->addWidget(page);
    connect(page, &Page::selectionChanged, this, [this] {
        updateDetail();
        Q_EMIT moved();
    });
    connect(page, &Page::placeChanged, this, &Shell::moved);
    connect(page, &Page::scrolled, this, &Shell::scrolled);
    connect(page, &Page::notesRequested, this, [this](const Uid &session) { openNotes({session}); });
    connect(page, &Page::goRequested, this, [this](const QString &where, const Uid &group, const Uid &item) {
        openPage(where, {group}, item);
    });
    connect(page, &Page::formRequested, this, [this](FormColumn *form) {
        showDetail();
        m_detail->openForm(form);
    });
    connect(page, &Page::formFinished, m_detail, &DetailPane::closeForm);
    connect(page, &Page::detailRequested, this, [this] {
        m_detail->leaveUntouchedForm();
        if (m_bench->isNarrow())
            m_bench->setDetailOver(true);
    });
    return *page;
}

void Shell::updateDetail()
{
    if (!m_detail->busy())
        m_bench->setDetailPossible(m_page && m_pages->currentWidget() == m_page && m_page->hasDetail());
}

StartPage &Shell::start()
{
    if (!m_start) {
        m_start = new StartPage(m_context);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::groupReady, this, &Shell::openGroup);
        connect(m_start, &StartPage::left, this, [this] { go(m_context.settings.place()); });
    }
    return *m_start;
}

NotesPage &Shell::notes()
{
    if (!m_notes) {
        m_notes = new NotesPage(m_context);
        m_pages->addWidget(m_notes);
        connect(m_notes, &NotesPage::cursorMoved, this, &Shell::scrolled);
        connect(m_notes, &NotesPage::closeWanted, this, &Shell::back);
        connect(m_notes, &NotesPage::focusModeChanged, m_bench, &Workbench::setCentreAlone);
        connect(m_notes, &NotesPage::modeChanged, this, &Shell::moved);
        connect(m_notes, &NotesPage::planWanted, this, [this] {
            openSession(m_notes->session());
            showDetail();
        });
    }
    return *m_notes;
}

void Shell::showPage(QWidget *page)
{
    if (m_notes && page != m_notes)
        m_notes->setFocusMode(false);
    m_pages->setCurrentWidget(page);
    putFormInPlace();
    updateDetail();
    if (!atStart() && !m_stepping)
        m_history.arrive(place());
    Q_EMIT moved();
}

bool Shell::leaveNotes()
{
    if (!atStart() && m_page)
        m_history.update(place());
    if (inNotes())
        return m_notes->flush().ok();
    return !m_page || m_pages->currentWidget() != m_page || m_page->flush().ok();
}

void Shell::go(const Place &place)
{
    const auto &groups = m_sidebar->model().groups();
    const bool known =
        std::any_of(groups.begin(), groups.end(), [&](const Group &g) { return g.id == place.group; });
    if (!m_context.workspace.hasIdentity() || groups.empty()) {
        m_sidebar->open({}, {});
        m_group = {};
        showPage(&start());
        return m_start->showWelcome();
    }
    if (place == Place())
        return openPage(QString::fromLatin1(pageList().front().key), {});
    const PageInfo *info = pageOf(place.page);
    const bool ofGroup = !info || info->where == PageInfo::Where::InGroup;
    if (ofGroup && !known)
        return openGroup(groups.front().id);
    openPage(place.page, ofGroup ? place.group : Id<Group>());
    m_page->setView(place.view);
    m_page->setFilters(place.filters);
    if (!place.item.isNull())
        m_page->select(place.item);
    const auto session = m_context.workspace.get(Id<Session>{place.item});
    if (place.notes && session && !session->removed && (session->group == place.group || !ofGroup))
        openNotes(session->id);
    if (inNotes())
        m_notes->returnTo(place.cursor, place.scroll);
    else
        m_page->setScroll(place.scroll);
}

Place Shell::place() const
{
    Place place;
    place.page = m_key;
    place.group = m_group;
    place.item = inNotes() ? m_notes->session().uid : m_page ? m_page->selected() : Uid();
    place.notes = inNotes();
    place.view = m_page ? m_page->view() : 0;
    place.filters = m_page ? m_page->filters() : QString();
    place.cursor = inNotes() ? m_notes->cursorPlace() : 0;
    place.scroll = inNotes() ? m_notes->scroll() : m_page ? m_page->scroll() : 0;
    return place;
}

void Shell::openPage(const QString &wanted, const Id<Group> &group, const Uid &item)
{
    if (!leaveNotes())
        return;
    QString key = wanted;
    const PageInfo *info = pageOf(key);
    if (group && (!info || info->where != PageInfo::Where::InGroup)) {
        // The page that is open anyway, else the first one that a group has.
        info = pageOf(m_key);
        for (const PageInfo &one : pageList()) {
            if (!info || info->where != PageInfo::Where::InGroup)
                info = &one;
        }
        key = QString::fromLatin1(info->key);
    }
    if (!info)
        return;
    m_bench->setDetailOver(false);
    m_page = &page(key);
    m_key = key;
    m_group = info->where == PageInfo::Where::InGroup ? group : Id<Group>();
    if (m_group)
        m_latestGroup = m_group;
    m_sidebar->open(key, m_group);
    m_page->setGroup(m_group);
    if (!m_details.contains(key))
        m_details.insert(key, m_page->makeDetail());
    m_detail->setContent(m_details.value(key));
    if (!item.isNull())
        m_page->select(item);
    showPage(m_page);
    if (!m_walking)
        m_page->takeFocus();
}

void Shell::openSession(const Id<Session> &id)
{
    if (const auto session = m_context.workspace.get(id))
        openPage(QStringLiteral("sessions"), session->group, id.uid);
}

void Shell::openNotes(const Id<Session> &id)
{
    const auto session = m_context.workspace.get(id);
    if (!session)
        return;
    if (!m_page || (m_group && m_group != session->group)) {
        openSession(id);
        if (m_group != session->group)
            return; // what is open cannot be left
    } else if (!inNotes() && !leaveNotes()) {
        return;
    }
    m_bench->setDetailOver(false);
    notes().open(id);
    showPage(m_notes);
}

void Shell::showNewGroup()
{
    if (!leaveNotes())
        return;
    m_sidebar->open({}, {});
    showPage(&start());
    m_start->showNewGroup();
}

void Shell::showInvite(const Id<Group> &group)
{
    if (!leaveNotes())
        return;
    m_bench->setDetailOver(false);
    showPage(&start());
    m_start->showInvite(group);
}

void Shell::showInvitation(const InvitationArgument &invitation)
{
    if (!leaveNotes())
        return;
    m_sidebar->open({}, {});
    m_bench->setDetailOver(false);
    showPage(&start());
    m_start->showJoin(invitation);
}

void Shell::nextGroup()
{
    const auto &groups = m_sidebar->model().groups();
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].id == m_sidebar->model().opened())
            return openGroup(groups[(i + 1) % groups.size()].id);
    }
    if (!groups.empty())
        openGroup(groups.front().id);
}

void Shell::nextPane()
{
    const QWidget *focus = window()->focusWidget();
    const auto inside = [focus](const QWidget *part) {
        return focus && (part == focus || part->isAncestorOf(focus));
    };
    const auto enter = [](QWidget *part) {
        for (QWidget *child : part->findChildren<QWidget *>()) {
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled())
                return child->setFocus(Qt::TabFocusReason);
        }
    };
    if (inside(m_sidebar)) {
        if (inNotes())
            m_notes->focusNextPart();
        else if (atStart())
            enter(m_start);
        else if (m_page)
            m_page->takeFocus();
    } else if (inside(m_detail) || !m_bench->detailShown()) {
        m_sidebar->focusList();
    } else {
        enter(m_detail);
    }
}

bool Shell::detailPossible() const
{
    return m_bench->isDetailPossible();
}

void Shell::toggleDetail()
{
    const bool show = !m_bench->detailShown();
    if (m_bench->isNarrow())
        return m_bench->setDetailOver(show);
    m_context.settings.setDetailShown(show);
    m_bench->setDetailWanted(show);
}

void Shell::showDetail()
{
    m_bench->setDetailPossible(true);
    if (m_bench->isNarrow())
        m_bench->setDetailOver(true);
    else
        m_bench->setDetailWanted(true);
}

bool Shell::dismiss()
{
    if (m_message->isVisible())
        m_message->dismiss();
    else if (atStart() && m_start->escape())
        return true;
    else if (m_detail->closeReading())
        return true;
    else if (m_bench->isNarrow() && m_bench->detailShown())
        m_bench->setDetailOver(false);
    else if (inNotes() && m_notes->focusMode() && window()->isFullScreen())
        m_context.actions[Command::FullScreen].trigger();
    else if (inNotes() && m_notes->focusMode())
        m_notes->setFocusMode(false);
    else
        return false;
    return true;
}

void Shell::refresh()
{
    m_sidebar->refresh();
    const auto &groups = m_sidebar->model().groups();
    const bool known =
        std::any_of(groups.begin(), groups.end(), [this](const Group &g) { return g.id == m_group; });
    if (!atStart() && ((m_group && !known) || groups.empty())) {
        m_lost = place();
        return go({});
    }
    // The group that was open is there again (its removal was undone), and nothing else has been begun.
    if (atStart() && m_start->atChoices()
        && std::any_of(groups.begin(), groups.end(), [this](const Group &g) { return g.id == m_lost.group; }))
        return go(std::exchange(m_lost, {}));
    if (m_page)
        m_page->refresh();
    if (m_start)
        m_start->refresh();
    if (inNotes())
        m_notes->refresh();
    updateDetail();
    Q_EMIT moved();
}

void Shell::selectReturned(const ChangeSet &changes)
{
    const auto isOf = [this](int entity) {
        return entity == entityIndexOf<Session>()      ? m_key == u"sessions" || m_key == u"agenda"
               : entity == entityIndexOf<ActionItem>() ? m_key == u"agenda"
               : entity == entityIndexOf<Resource>()   ? m_key == u"library"
               : entity == entityIndexOf<Member>()
                   ? m_key == u"members"
                   : entity == entityIndexOf<ReviewRound>() && m_key == u"reviews";
    };
    for (const Change &change : changes.changes) {
        if (change.kind != Change::Kind::Inserted || !isOf(change.entity) || !m_page
            || m_pages->currentWidget() != m_page || (m_group && m_group.uid != change.group))
            continue;
        // The lists hear of it before.
        QMetaObject::invokeMethod(
            m_page, [page = m_page, id = change.id] { page->select(id); }, Qt::QueuedConnection);
        return;
    }
}

Id<Session> Shell::currentSession() const
{
    if (inNotes())
        return m_notes->session();
    return m_page ? m_page->session() : Id<Session>();
}

bool Shell::plansHere() const
{
    return m_page && m_pages->currentWidget() == m_page && m_page->plansHere();
}

QLineEdit *Shell::searchField() const
{
    return m_page && m_pages->currentWidget() == m_page ? m_page->searchField() : nullptr;
}

bool Shell::inNotes() const
{
    return m_notes && m_pages->currentWidget() == m_notes;
}

bool Shell::atStart() const
{
    return m_start && m_pages->currentWidget() == m_start;
}

Result<Done> Shell::flush()
{
    if (m_notes) {
        if (auto written = m_notes->flush(); !written)
            return written;
    }
    return m_page ? m_page->flush() : Result<Done>(done());
}

} // namespace cercle
