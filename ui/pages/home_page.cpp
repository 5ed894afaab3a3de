#include "pages/home_page.h"

#include "actions.h"
#include "context.h"
#include "models/day_words.h"
#include "pages/hero_foot.h"
#include "pages/home_column.h"
#include "pages/page_header.h"
#include "pages/page_list.h"
#include "pages/session_hero.h"
#include "pages/todo_actions.h"
#include "settings.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/grown_list.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int scrollBar = 11; // hangs into the page's padding
constexpr int sideBySideFrom = 1000;
constexpr int widest = 1280;
constexpr int seenAfterMs = 1500;
constexpr int tickMs = 60 * 1000;
} // namespace

HomePage::HomePage(Context &context, QWidget *parent)
    : Page(context, parent), m_book(context.workspace), m_todo(context.workspace, m_book),
      m_reader(context.workspace), m_digest(context.workspace, m_reader),
      m_header(new PageHeader(context, {})), m_week(new Label({}, type::body, QFont::Normal, ink::text2)),
      m_hero(new SessionHero(context)), m_foot(new HeroFoot(context)), m_noSession(new Card(context.theme)),
      m_todoColumn(new HomeColumn(context.theme, tr("To do"), Symbol::Check, m_todo)),
      m_newsColumn(new HomeColumn(context.theme, tr("Since your last visit"), Symbol::Bell, m_digest)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_scroll(new QScrollArea)
{
    m_book.hold(true);
    Button *plan = m_header->addButton(tr("New session"), Symbol::Plus);
    connect(plan, &Button::clicked, &context.actions[Command::NewSession], &QAction::trigger);
    m_hero->setGroupShown(true);
    m_hero->addFoot(m_foot);
    m_columns->setSpacing(space::x6);
    m_columns->addWidget(m_todoColumn, 1);
    m_columns->addWidget(m_newsColumn, 1);

    auto *body = new QWidget;
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::page, 18, space::page - scrollBar, space::x6);
    column->setSpacing(space::x4);
    column->addWidget(m_header);
    column->addWidget(makeWeek());
    column->addWidget(m_hero);
    column->addWidget(makeNoSession());
    column->addLayout(m_columns);
    column->addStretch(1);
    auto *limited = new QWidget;
    limited->setMaximumWidth(widest);
    limited->setLayout(column);
    auto *middle = new QHBoxLayout(body);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(limited, 1000);
    middle->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);

    connect(m_hero, &SessionHero::begun, this, &HomePage::refresh);
    connect(m_foot, &HeroFoot::notesRequested, this,
            [this](const Id<Session> &id) { Q_EMIT notesRequested(id.uid); });
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &HomePage::refresh);
    connect(&m_book, &AgendaBook::changed, &m_later, qOverload<>(&QTimer::start));
    connectColumns();
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenAfterMs);
    connect(&m_seen, &QTimer::timeout, this, &HomePage::visitGoesOn);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &HomePage::refresh);
}

HomePage::~HomePage() = default;

QWidget *HomePage::makeWeek()
{
    auto *week = new QWidget;
    auto *row = new QHBoxLayout(week);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(10);
    row->addWidget(new Label(tr("This week"), type::h2, QFont::DemiBold));
    row->addWidget(m_week, 1);
    return week;
}

QWidget *HomePage::makeNoSession()
{
    auto *row = new QHBoxLayout(m_noSession);
    row->setContentsMargins(space::card, space::x5, space::card, space::x5);
    row->setSpacing(space::x6);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new Label(tr("No session planned"), type::hero, QFont::DemiBold));
    auto *sentence = new Label(tr("Plan the next meeting: everybody sees when it is and what to prepare."),
                               type::body, QFont::Normal, ink::text2);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    row->addLayout(words, 1);
    auto *plan = new Button(m_context.theme, tr("Plan a session"), Symbol::Plus, Button::Kind::Primary);
    row->addWidget(plan);
    connect(plan, &Button::clicked, &m_context.actions[Command::NewSession], &QAction::trigger);
    return m_noSession;
}

void HomePage::connectColumns()
{
    Button *agenda = m_todoColumn->setEmpty(
        tr("Nothing to do"), tr("Roles, reviews and promises that wait for you will stand here."),
        tr("Open the agenda"), Symbol::Calendar);
    connect(agenda, &Button::clicked, this, [this] { Q_EMIT goRequested(QStringLiteral("agenda"), {}, {}); });
    Button *invite = m_newsColumn->setEmpty(
        tr("Nothing new"), tr("What the others add or change while you are away will stand here."),
        tr("Invite somebody"), Symbol::Users);
    connect(invite, &Button::clicked, &m_context.actions[Command::Invite], &QAction::trigger);
    IconButton *seen = m_newsColumn->addButton(Symbol::Check, tr("Mark all as seen"));
    connect(seen, &IconButton::clicked, this, &HomePage::markSeen);
    connect(m_todoColumn, &HomeColumn::moreWanted, &m_todo, &TodoModel::showMore);
    connect(m_newsColumn, &HomeColumn::moreWanted, &m_digest, &DigestModel::showMore);
    connect(&m_todo, &TodoModel::contentsChanged, this, &HomePage::showCounts);
    connect(&m_digest, &DigestModel::contentsChanged, this, &HomePage::showCounts);
    connect(&m_reader, &NewsReader::changed, &m_seen, qOverload<>(&QTimer::start));

    GrownList &todo = m_todoColumn->list();
    const auto withItem = [this](auto act) {
        return [this, act](const QModelIndex &index, auto... rest) {
            if (const TodoItem *item = m_todo.item(index))
                act(TodoItem(*item), rest...); // what is done may change the model
        };
    };
    connect(&todo, &GrownList::chosen, this, withItem([this](const TodoItem &item) { openTodo(item); }));
    connect(&todo, &GrownList::ticked, this, withItem([this](const TodoItem &item) {
        if (item.kind == TodoItem::Kind::Action)
            tickOff(m_context, item);
        else
            openTodo(item);
    }));
    connect(&todo, &GrownList::actionChosen, this, withItem([this](const TodoItem &item, int action) {
        if (action == 0)
            acceptOffer(m_context, item);
        else
            declineOffer(m_context, item);
    }));
    connect(&todo, &GrownList::menuWanted, this,
            withItem([this](const TodoItem &item, const QPoint &at) { todoMenu(item, at); }));
    GrownList &news = m_newsColumn->list();
    const auto open = [this](const QModelIndex &index) {
        if (const NewsLine *line = m_digest.line(index))
            openNews(NewsLine(*line));
    };
    connect(&news, &GrownList::chosen, this, open);
    connect(&news, &GrownList::ticked, this, open);
    for (GrownList *list : {&todo, &news}) {
        connect(list, &GrownList::rowFocused, this, [this, list](const QRect &row) {
            const QPoint middle = list->viewport()->mapTo(m_scroll->widget(), row.center());
            m_scroll->ensureVisible(middle.x(), middle.y(), 0, row.height() / 2 + 12);
        });
    }
}

void HomePage::refresh()
{
    const std::int64_t now = m_context.workspace.clock().nowMs();
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now);
    m_header->setAbove(words::dayAtLength(here.date()));
    m_header->setTitle(words::greeting(m_context.workspace.name(), here.time()));
    const AgendaEntry *next = m_book.next(now);
    m_hero->setSession(next ? next->session : Id<Session>());
    if (next)
        m_foot->setSession(next->session);
    m_noSession->setVisible(!next && m_book.isComplete());
    m_todo.refresh();
    showCounts();
}

void HomePage::showCounts()
{
    const std::int64_t now = m_context.workspace.clock().nowMs();
    const QDate today = words::dayAt(now);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    int sessions = 0;
    for (const AgendaEntry *entry : m_book.between(monday, monday.addDays(6)))
        sessions += entry->key.kind == AgendaKey::Kind::Session && entry->end > now
                        ? 1
                        : 0; // still to come or going on
    // The week is that of the calendar, as on the page Sessions; what is to be done has no week.
    const QString meetings =
        sessions > 0 ? tr("%n session(s) until Sunday", nullptr, sessions) : tr("no session until Sunday");
    m_week->setText(m_todo.total() > 0
                        ? tr("%1 · %2").arg(meetings, tr("%n thing(s) to do in all", nullptr, m_todo.total()))
                        : tr("%1 · nothing to do").arg(meetings));
    m_todoColumn->setTotal(m_todo.rowCount(), m_todo.total(), !m_book.isComplete());
    m_newsColumn->setTotal(m_digest.shown(), m_digest.total(), !m_began || m_reader.isReading());
}

void HomePage::takeFocus()
{
    for (GrownList *list : {&m_todoColumn->list(), &m_newsColumn->list()}) {
        if (list->isVisibleTo(this))
            return list->setFocus(Qt::OtherFocusReason);
    }
    if (m_hero->isVisibleTo(this))
        m_foot->button()->setFocus(Qt::OtherFocusReason);
    else
        Page::takeFocus();
}

void HomePage::openTodo(const TodoItem &item)
{
    switch (item.kind) {
    case TodoItem::Kind::Offer:
    case TodoItem::Kind::Vacant: {
        const QModelIndex row = m_todoColumn->list().currentIndex();
        const QRect rect = m_todoColumn->list().visualRect(row);
        return todoMenu(item,
                        m_todoColumn->list().viewport()->mapToGlobal(rect.bottomLeft() + QPoint(66, -8)));
    }
    case TodoItem::Kind::Review: // at its desk
        return goRequested(QStringLiteral("reviews"), item.group.uid, item.id);
    case TodoItem::Kind::Submit:
        return goRequested(QStringLiteral("reviews"), item.group.uid, item.round.uid);
    case TodoItem::Kind::Agenda:
    case TodoItem::Kind::Action:
        break;
    }
    if (item.session)
        Q_EMIT goRequested(QStringLiteral("sessions"), item.group.uid, item.session.uid);
}

void HomePage::todoMenu(const TodoItem &item, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillTodoMenu(*menu, m_context, item, [this, item] {
        const bool ofRound = item.kind == TodoItem::Kind::Review || item.kind == TodoItem::Kind::Submit;
        Q_EMIT goRequested(ofRound ? QStringLiteral("reviews") : QStringLiteral("sessions"), item.group.uid,
                           item.kind == TodoItem::Kind::Review ? item.id
                           : ofRound                           ? item.round.uid
                                                               : item.session.uid);
    });
    menu->popup(at);
}

void HomePage::openNews(const NewsLine &line)
{
    switch (line.kind) {
    case NewsKind::Notes:
        if (!line.id.isNull())
            return notesRequested(line.id);
        break;
    case NewsKind::Resource:
        return goRequested(QStringLiteral("library"), line.group.uid, line.id);
    case NewsKind::Member:
        return goRequested(QStringLiteral("members"), line.group.uid, line.id);
    case NewsKind::Review:
        return goRequested(QStringLiteral("reviews"), line.group.uid, line.id);
    case NewsKind::Session:
    case NewsKind::Moved:
        break;
    }
    Q_EMIT goRequested(QStringLiteral("sessions"), line.group.uid, line.id);
}

void HomePage::visitBegins()
{
    if (!m_began) {
        const VisitLines lines = m_context.settings.visit();
        m_visit = {decodeSeen(lines.base), decodeSeen(lines.last), lines.leftMs};
        if (m_visit.base.empty())
            m_visit.base = seenNow(m_context.workspace); // the first visit: everything is known to be new
    }
    const bool anew = beginVisit(m_visit, m_context.workspace.clock().nowMs());
    if (!m_began || anew)
        m_reader.begin(m_visit.base);
    m_began = true;
    showCounts();
    m_seen.start();
}

void HomePage::visitGoesOn()
{
    m_visit.base = m_reader.base();
    m_visit.last = seenNow(m_context.workspace);
    m_visit.leftMs = m_context.workspace.clock().nowMs();
    m_context.settings.setVisit({encodeSeen(m_visit.base), encodeSeen(m_visit.last), m_visit.leftMs});
}

void HomePage::markSeen()
{
    m_reader.begin(seenNow(m_context.workspace));
    visitGoesOn();
    m_context.notices.tell(tr("All is marked as seen."));
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_painted)
        visitBegins();
    m_tick.start();
}

void HomePage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    // What takes reading comes behind the first frame.
    QTimer::singleShot(0, this, [this] {
        m_book.hold(false);
        if (isVisible())
            visitBegins();
    });
}

void HomePage::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    m_seen.stop();
    if (m_began && m_context.workspace.hasIdentity())
        visitGoesOn();
    Page::hideEvent(event);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void HomePage::arrangeColumns()
{
    const auto wanted = width() < sideBySideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_columns->direction() != wanted)
        m_columns->setDirection(wanted);
}

} // namespace cercle
