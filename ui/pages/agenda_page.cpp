#include "pages/agenda_page.h"

#include "actions.h"
#include "context.h"
#include "models/agenda_words.h"
#include "pages/agenda_detail.h"
#include "pages/agenda_filters.h"
#include "pages/calendar_export.h"
#include "pages/month_view.h"
#include "pages/page_header.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/card_delegate.h"
#include "widgets/empty_state.h"
#include "widgets/file_dialog.h"
#include "widgets/list_view.h"
#include "workspace/time_words.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

constexpr int scrollBar = 11; // hangs into the page's padding, so that cards end where the header does

QString plain(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

AgendaPage::AgendaPage(Context &context, QWidget *parent)
    : Page(context, parent), m_book(context.workspace), m_model(context.workspace, m_book),
      m_month(context.workspace, m_book), m_header(new PageHeader(context, tr("Agenda"))),
      m_filters(new AgendaFilters(context)), m_views(new QStackedWidget), m_list(new ListView(tr("Agenda"))),
      m_monthView(new MonthView(context.theme, m_month)),
      m_empty(new EmptyState(context.theme, Symbol::Calendar))
{
    m_header->setAbove(tr("All groups"));
    m_export = m_header->addButton(tr("Export .ics"), Symbol::Download);
    m_new = m_header->addButton(tr("New session"), Symbol::Plus, Button::Kind::Primary);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate(context.theme, m_list));
    m_list->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // reserved, so that cards do not change their width
    m_emptyPlan = m_empty->addAction(tr("Plan a session"), Symbol::Plus, Button::Kind::Primary);
    m_emptyAll = m_empty->addAction(tr("Show everything"), Symbol::None, Button::Kind::Secondary);
    m_monthView->setContentsMargins(0, 0, scrollBar, space::x5);
    m_views->addWidget(m_list);
    m_views->addWidget(m_monthView);
    m_views->addWidget(m_empty);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, scrollBar, 0);
    top->setSpacing(space::x4);
    top->addWidget(m_header);
    top->addWidget(m_filters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 18, space::page - scrollBar, 0);
    column->setSpacing(space::x3);
    column->addLayout(top);
    column->addWidget(m_views, 1);
    connectParts();
    applyFilter();
    m_monthView->table().goTo(today());
    keepSelection();
}

void AgendaPage::connectParts()
{
    connect(m_new, &Button::clicked, &m_context.actions[Command::NewSession], &QAction::trigger);
    connect(m_emptyPlan, &Button::clicked, &m_context.actions[Command::NewSession], &QAction::trigger);
    connect(m_emptyAll, &Button::clicked, m_filters, &AgendaFilters::clear);
    connect(m_export, &Button::clicked, this, &AgendaPage::askForFile);
    connect(m_filters, &AgendaFilters::todayWanted, this, &AgendaPage::showToday);
    connect(m_filters, &AgendaFilters::filterChanged, this, &AgendaPage::applyFilter);
    connect(m_filters, &AgendaFilters::viewChanged, this, [this] {
        updateEmptiness();
        keepSelection();
        Q_EMIT placeChanged();
    });
    connect(&m_model, &AgendaModel::contentsChanged, this, &AgendaPage::keepSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const auto key = m_model.keyAt(current); key && key != m_chosen)
                    choose(key);
            });
    connect(m_list, &QListView::clicked, this, &AgendaPage::detailRequested);
    connect(m_list, &ListView::opened, this, [this](const QModelIndex &index) {
        if (const auto key = m_model.keyAt(index))
            openEntry(*key);
    });
    // Of what stands here only a session is removed by itself.
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_chosen && m_chosen->kind == AgendaKey::Kind::Session)
            m_context.actions[Command::RemoveSession].trigger();
    });
    MonthTable &days = m_monthView->table();
    connect(&days, &MonthTable::dayChosen, this, [this](const QDate &day) {
        const auto &keys = m_month.keysAt(m_month.indexOf(day));
        if (!keys.empty() && (!m_chosen || std::find(keys.begin(), keys.end(), *m_chosen) == keys.end()))
            choose(keys.front());
    });
    connect(&days, &MonthTable::entryChosen, this, [this](const AgendaKey &key) {
        choose(key);
        Q_EMIT detailRequested();
    });
    connect(&days, &MonthTable::dayOpened, this, &AgendaPage::openDay);
}

QDate AgendaPage::today() const
{
    return words::dayAt(m_context.workspace.clock().nowMs());
}

void AgendaPage::applyFilter()
{
    m_filter.group = m_filters->group();
    m_filter.onlyMine = m_filters->onlyMine();
    m_filter.mine = m_filter.onlyMine ? gatherMine(m_context.workspace) : Mine();
    m_model.setFilter(m_filter);
    m_month.setFilter(m_filter);
    updateEmptiness();
    Q_EMIT placeChanged();
}

void AgendaPage::refresh()
{
    m_filters->refresh();
    applyFilter();
    if (m_detail)
        m_detail->refresh();
}

void AgendaPage::updateEmptiness()
{
    // A month shows its days in any case.
    const bool none = m_model.rowCount() == 0 && m_book.isComplete();
    const bool filtered = m_filter.group || m_filter.onlyMine;
    m_views->setCurrentIndex(m_filters->showsMonth() ? 1 : none ? 2 : 0);
    const bool planHere = none && !m_filters->showsMonth() && !filtered;
    m_new->setVisible(!planHere); // one primary button at a time
    m_emptyPlan->setVisible(planHere);
    m_emptyAll->setVisible(filtered);
    m_export->setEnabled(m_model.rowCount() > 0);
    if (!none)
        return;
    if (filtered)
        m_empty->setWords(tr("Nothing for this choice"),
                          tr("No session, promise or deadline of that kind has a day."));
    else
        m_empty->setWords(tr("Nothing in the agenda"),
                          tr("Sessions, promises and deadlines of all groups will stand here, by day."));
}

void AgendaPage::choose(const std::optional<AgendaKey> &key)
{
    m_chosen = key;
    const AgendaEntry *entry = key ? m_book.find(*key) : nullptr;
    if (m_detail)
        m_detail->setEntry(entry);
    Q_EMIT selectionChanged();
}

void AgendaPage::keepSelection()
{
    updateEmptiness();
    if (!m_awaited.isNull())
        select(std::exchange(m_awaited, Uid()));
    QModelIndex index = m_chosen ? m_model.indexOf(*m_chosen) : QModelIndex();
    if (!index.isValid()) {
        // What comes next, else the last that was.
        const QModelIndex from = m_model.indexFrom(today());
        for (int row = from.row(); from.isValid() && row < m_model.rowCount() && !index.isValid(); ++row)
            index = m_model.keyAt(m_model.index(row)) ? m_model.index(row) : QModelIndex();
        if (m_chosen || index.isValid())
            choose(m_model.keyAt(index));
    }
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    arrive();
}

void AgendaPage::arrive()
{
    // Before, the list does not know how tall it is.
    if (m_arrived || !isVisible() || !m_book.isComplete() || m_model.rowCount() == 0)
        return;
    m_arrived = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_awaited.isNull() && m_selected)
                m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
            else
                scrollToDay(today());
        },
        Qt::QueuedConnection);
}

void AgendaPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrive();
}

void AgendaPage::scrollToDay(const QDate &day)
{
    if (const QModelIndex index = m_model.indexFrom(day); index.isValid())
        m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
}

void AgendaPage::showToday()
{
    m_monthView->table().goTo(today());
    if (m_filters->showsMonth())
        return;
    const QModelIndex heading = m_model.indexFrom(today());
    if (heading.isValid() && heading.row() + 1 < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(heading.row() + 1));
    scrollToDay(today());
}

void AgendaPage::select(const Uid &item)
{
    if (item.isNull())
        return;
    for (const auto kind : {AgendaKey::Kind::Session, AgendaKey::Kind::Action, AgendaKey::Kind::SubmitBy,
                            AgendaKey::Kind::ReviewBy}) {
        const AgendaEntry *entry = m_book.find({kind, item});
        if (!entry)
            continue;
        const AgendaKey key = entry->key;
        m_selected = true;
        if (!m_filter.accepts(*entry))
            m_filters->clear();
        choose(key);
        if (const QModelIndex index = m_model.indexOf(key); index.isValid()) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
        }
        m_monthView->table().goTo(m_book.find(key)->day);
        return;
    }
    if (!m_book.isComplete())
        m_awaited = item;
}

Id<Session> AgendaPage::session() const
{
    const AgendaEntry *entry = m_chosen ? m_book.find(*m_chosen) : nullptr;
    return entry ? entry->session : Id<Session>();
}

void AgendaPage::openDay(const QDate &day, const QRect &cell)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const AgendaKey &key : m_month.keysAt(m_month.indexOf(day))) {
        const AgendaEntry *entry = m_book.find(key);
        if (!entry)
            continue;
        const QString text =
            QString(agendaTime(*entry) + QStringLiteral("  ") + agendaTitle(*entry)).trimmed();
        connect(menu->addAction(plain(menu->fontMetrics().elidedText(text, Qt::ElideRight, 360))),
                &QAction::triggered, this, [this, key] {
                    choose(key);
                    Q_EMIT detailRequested();
                });
    }
    menu->popup(cell.bottomLeft());
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

void AgendaPage::openEntry(const AgendaKey &key)
{
    const AgendaEntry *entry = m_book.find(key);
    if (!entry)
        return;
    if (key.kind == AgendaKey::Kind::Session)
        Q_EMIT notesRequested(key.id);
    else if (key.kind == AgendaKey::Kind::Action)
        Q_EMIT detailRequested();
    else
        Q_EMIT goRequested(QStringLiteral("reviews"), entry->group.uid, key.id);
}

QWidget *AgendaPage::makeDetail()
{
    m_detail = new AgendaDetail(m_context);
    m_detail->setEntry(m_chosen ? m_book.find(*m_chosen) : nullptr);
    connect(m_detail, &AgendaDetail::roundRequested, this, [this](const Id<Group> &group, const Uid &round) {
        Q_EMIT goRequested(QStringLiteral("reviews"), group.uid, round);
    });
    return m_detail;
}

int AgendaPage::view() const
{
    return (m_filters->showsMonth() ? 1 : 0) + (m_filters->onlyMine() ? 2 : 0);
}

void AgendaPage::setView(int view)
{
    m_filters->setMonth(view & 1);
    m_filters->setOnlyMine(view & 2);
}

QString AgendaPage::filters() const
{
    return m_filters->group().toString();
}

void AgendaPage::setFilters(const QString &group)
{
    m_filters->setGroup({Uid::parse(QStringView(group)).value_or(Uid())});
}

void AgendaPage::takeFocus()
{
    QWidget *shown = m_filters->showsMonth() ? static_cast<QWidget *>(&m_monthView->table()) : m_list;
    if (shown->isVisibleTo(this))
        shown->setFocus(Qt::OtherFocusReason);
    else
        Page::takeFocus();
}

void AgendaPage::setFormOpen(bool open)
{
    m_new->setSteppedBack(open);
    m_emptyPlan->setSteppedBack(open);
}

void AgendaPage::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path =
        FileDialog::toSave(window(), tr("Export the calendar"),
                           QDir(folder).filePath(QStringLiteral("cercle.ics")), tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".ics", Qt::CaseInsensitive))
        path += QStringLiteral(".ics");
    exportTo(path);
}

void AgendaPage::exportTo(const QString &path)
{
    std::vector<Id<Session>> sessions;
    for (const auto &[place, entry] : m_book.all()) {
        if (entry.key.kind == AgendaKey::Kind::Session && m_filter.accepts(entry))
            sessions.push_back(entry.session);
    }
    const auto group = m_context.workspace.get(m_filter.group);
    auto *writing = new CalendarExport(m_context.workspace, group ? group->title : QStringLiteral("Cercle"),
                                       std::move(sessions), path, this);
    m_export->setEnabled(false);
    connect(writing, &CalendarExport::finished, this, [this](int count, const QString &file) {
        m_context.notices.tell(
            tr("%n session(s) written: %1", nullptr, count).arg(QDir::toNativeSeparators(file)));
    });
    connect(writing, &CalendarExport::slow, this,
            [this] { m_context.notices.tell(tr("The calendar is being written…")); });
    connect(writing, &CalendarExport::failed, &m_context.notices, &Notices::fail);
    connect(writing, &QObject::destroyed, m_export, [button = m_export] { button->setEnabled(true); });
}

} // namespace cercle
