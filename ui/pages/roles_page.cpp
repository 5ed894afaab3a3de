#include "pages/roles_page.h"

#include "actions.h"
#include "context.h"
#include "detail/hand_over.h"
#include "detail/turn_detail.h"
#include "pages/page_header.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/label.h"
#include "widgets/role_grid_delegate.h"
#include "widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

namespace cercle
{

RolesPage::RolesPage(Context &context, QWidget *parent)
    : Page(context, parent), m_model(context.workspace), m_header(new PageHeader(context, tr("Roles"))),
      m_segments(new SegmentedControl(context.theme, tr("Which sessions"))),
      m_hint(new Label({}, type::small, QFont::Normal, ink::text3)), m_grid(new QTableView),
      m_cells(new RoleGridDelegate(context.theme, m_grid)),
      m_empty(new EmptyState(context.theme, Symbol::Rotate)),
      m_nonePast(new EmptyState(context.theme, Symbol::Rotate))
{
    m_keep = m_header->addButton(tr("Keep this plan"), Symbol::Check, Button::Kind::Primary);
    m_keep->setToolTip(tr("Asks everybody who is proposed; each can accept or decline."));
    connect(m_keep, &Button::clicked, this, &RolesPage::keepPlan);
    m_segments->addTab(tr("Upcoming"));
    m_segments->addTab(tr("Past"));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::x4);
    filters->addWidget(m_segments, 0, Qt::AlignLeft); // also where the words beside are hidden
    m_hint->setWordWrap(true);
    filters->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 18, space::page, space::x4);
    column->setSpacing(space::x4);
    column->addWidget(m_header);
    column->addLayout(filters);
    column->addWidget(makeGrid(), 1);
    column->addWidget(m_empty, 1);
    m_empty->setWords(
        tr("No turns to hand round yet"),
        tr("Plan sessions with a date: the rotation proposes who has which role, and says why."));
    m_nonePast->setWords(tr("No session is past yet"),
                         tr("Who had which role in a session is listed here from the day after."));
    column->addWidget(m_nonePast, 1);
    connect(m_empty->addAction(tr("Plan a session"), Symbol::Plus, Button::Kind::Primary), &Button::clicked,
            &context.actions[Command::NewSession], &QAction::trigger);
    connect(m_empty->addAction(tr("Add the usual roles"), Symbol::Rotate, Button::Kind::Secondary),
            &Button::clicked, &context.actions[Command::UsualRoles], &QAction::trigger);
    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) {
        m_model.setPast(index == 1);
        Q_EMIT placeChanged();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        keepSelection();
        refresh();
    });
}

QWidget *RolesPage::makeGrid()
{
    m_grid->setModel(&m_model);
    m_grid->setItemDelegate(m_cells);
    m_grid->setAccessibleName(tr("Roles by session"));
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setShowGrid(false);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(false);
    m_grid->setMouseTracking(true);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setAutoFillBackground(false);
    m_grid->viewport()->setAutoFillBackground(false);
    m_grid->setCornerButtonEnabled(false);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setMinimumSectionSize(92);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setTextElideMode(Qt::ElideNone);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom
                                                    | Qt::Alignment(Qt::TextWordWrap));
    connect(m_grid->horizontalHeader(), &QHeaderView::sectionResized, this, &RolesPage::fitHeads,
            Qt::QueuedConnection);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_grid->verticalHeader()->setHighlightSections(false);
    m_grid->verticalHeader()->setMinimumWidth(96);
    for (QHeaderView *header : {m_grid->horizontalHeader(), m_grid->verticalHeader()}) {
        header->setFont(type::font(type::small, QFont::Medium));
        header->setSectionsClickable(false);
        header->setAutoFillBackground(false);
        header->viewport()->setAutoFillBackground(false);
    }
    m_grid->installEventFilter(this);
    m_grid->viewport()->installEventFilter(this);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &RolesPage::choose);
    return m_grid;
}

QWidget *RolesPage::makeDetail()
{
    m_detail = new TurnDetail(m_context, m_model);
    m_detail->setTurn(m_session, m_role);
    return m_detail;
}

void RolesPage::groupChanged()
{
    m_session = {};
    m_role = {};
    m_model.setGroup(group());
}

bool RolesPage::hasDetail() const
{
    return m_model.indexOf(m_session, m_role).isValid();
}

void RolesPage::refresh()
{
    m_header->setGroup(group());
    const bool none = m_model.rowCount() == 0 || m_model.columnCount() == 0;
    const bool noneAtAll = none && !m_model.isPast();
    m_empty->setVisible(noneAtAll);
    m_nonePast->setVisible(none && m_model.isPast());
    m_grid->setVisible(!none);
    m_segments->setVisible(!noneAtAll || m_model.isPast());
    const int proposals = static_cast<int>(m_model.proposals().size());
    m_keep->setVisible(proposals > 0);
    m_hint->setText(m_model.isPast() ? tr("Who had which role.")
                    : proposals > 0
                        ? tr("%n turn(s) proposed: everybody in turn, nobody twice while others wait.",
                             nullptr, proposals)
                        : tr("Enter hands a turn over."));
    m_hint->setVisible(!none);
    fitHeads();
    if (m_detail)
        m_detail->refresh();
}

void RolesPage::fitHeads()
{
    QHeaderView &heads = *m_grid->horizontalHeader();
    const QFontMetrics metrics(heads.font());
    int height = metrics.height();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QRect room(0, 0, heads.sectionSize(column) - 8, 10'000);
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        height = qMax(height, metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, title).height());
    }
    heads.setFixedHeight(qMin(height, metrics.height() * 3) + 8);
}

void RolesPage::keepPlan()
{
    const auto proposals = m_model.proposals();
    if (proposals.empty())
        return m_context.notices.tell(
            tr("No turn is proposed: either all have been, or no session to come has a day."));
    if (m_context.notices.check(writePlan(m_context.workspace, group(), proposals)))
        m_context.notices.tellUndoable(
            tr("%n turn(s) planned.", nullptr, static_cast<int>(proposals.size())));
}

void RolesPage::keepSelection()
{
    QModelIndex index = m_model.indexOf(m_session, m_role);
    if (!index.isValid() && m_model.rowCount() > 0 && m_model.columnCount() > 0)
        index = m_model.index(0, 0);
    m_grid->setCurrentIndex(index);
    if (!index.isValid())
        choose({});
}

void RolesPage::choose(const QModelIndex &index)
{
    const PlannedTurn *turn = m_model.turnAt(index);
    m_session = turn ? turn->session : Id<Session>();
    m_role = turn ? turn->role : Id<Role>();
    if (m_detail)
        m_detail->setTurn(m_session, m_role);
    Q_EMIT selectionChanged();
}

void RolesPage::select(const Uid &item)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const PlannedTurn &turn = *m_model.turnAt(m_model.index(row, column));
            if (turn.session.uid == item || turn.role.uid == item)
                return m_grid->setCurrentIndex(m_model.index(row, column));
        }
    }
}

void RolesPage::setView(int view)
{
    m_segments->setCurrentIndex(view == 1 ? 1 : 0);
}

void RolesPage::takeFocus()
{
    if (m_grid->isVisibleTo(this))
        m_grid->setFocus();
    else
        Page::takeFocus();
}

RolesPage::Handover RolesPage::handover(const QModelIndex &from, const QModelIndex &to) const
{
    const PlannedTurn *given = m_model.turnAt(from);
    const PlannedTurn *taken = m_model.turnAt(to);
    if (!given || !taken)
        return {true, false, {}};
    if (!given->member)
        return {true, false, tr("Nobody has this turn yet; press Enter to choose somebody.")};
    if (given->role != taken->role)
        return {true, false, tr("Turns are exchanged within one role; press Enter to give another role.")};
    const QString name = m_model.nameOf(given->member);
    if (given->member == taken->member)
        return {true, false, tr("Both turns are with the same person: %1").arg(name)};
    // The one who was dragged takes the turn below; whoever had that one gets theirs in return.
    const bool exchange = taken->standing && given->standing && taken->member;
    return {false, exchange,
            exchange ? tr("Exchange these two turns: %1, %2").arg(name, m_model.nameOf(taken->member))
                     : tr("Hand over to: %1").arg(name)};
}

void RolesPage::dropped(const QModelIndex &from, const QModelIndex &to)
{
    const Handover wanted = handover(from, to);
    if (wanted.refused && !wanted.words.isEmpty())
        return m_context.notices.tell(wanted.words);
    if (wanted.refused)
        return;
    const PlannedTurn given = *m_model.turnAt(from);
    const PlannedTurn taken = *m_model.turnAt(to);
    handOverAndTell(m_context, {group(), taken.role, taken.session}, Id<Member>(given.member),
                    wanted.exchange ? Id<Session>(given.session) : Id<Session>());
}

bool RolesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && m_drags) {
            endDrag();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_detail && hasDetail() && !m_model.isPast()) {
            Q_EMIT detailRequested();
            const QRect cell = m_grid->visualRect(m_grid->currentIndex());
            m_detail->chooseSuccessor(*m_grid->viewport(), cell.bottomLeft() + QPoint(3, 0));
            return true;
        }
    }
    if (watched == m_grid->viewport()
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
            || event->type() == QEvent::MouseButtonRelease))
        return followMouse(*static_cast<QMouseEvent *>(event)) || Page::eventFilter(watched, event);
    return Page::eventFilter(watched, event);
}

bool RolesPage::followMouse(QMouseEvent &event)
{
    const QModelIndex under = m_grid->indexAt(event.position().toPoint());
    if (event.type() == QEvent::MouseButtonPress) {
        m_pressed = event.button() == Qt::LeftButton ? under : QModelIndex();
        return false;
    }
    if (event.type() == QEvent::MouseMove) {
        if (!(event.buttons() & Qt::LeftButton) || !m_pressed.isValid() || m_model.isPast())
            return false;
        m_drags = m_drags || under != m_pressed;
        if (m_drags)
            showTarget(under, event.globalPosition().toPoint());
        return m_drags; // the selection stays with what is dragged
    }
    const QModelIndex from = m_pressed;
    const bool drags = m_drags;
    endDrag();
    if (drags && from.isValid() && under.isValid() && under != from) {
        m_grid->setCurrentIndex(under);
        dropped(from, under);
    } else if (!drags && under.isValid() && event.button() == Qt::LeftButton) {
        Q_EMIT detailRequested();
    }
    return false;
}

void RolesPage::showTarget(const QModelIndex &target, const QPoint &at)
{
    const bool other = target.isValid() && target != m_pressed;
    const Handover wanted = other ? handover(m_pressed, target) : Handover{};
    m_cells->setDrop(other ? target : QModelIndex(), wanted.refused);
    m_grid->viewport()->setCursor(wanted.refused ? Qt::ForbiddenCursor : Qt::ClosedHandCursor);
    m_grid->viewport()->update();
    QToolTip::showText(at, wanted.words, m_grid->viewport());
}

void RolesPage::endDrag()
{
    m_pressed = QModelIndex();
    if (!std::exchange(m_drags, false))
        return;
    m_cells->setDrop({}, false);
    m_grid->viewport()->unsetCursor();
    m_grid->viewport()->update();
    QToolTip::hideText();
}

} // namespace cercle
