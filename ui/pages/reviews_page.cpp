#include "pages/reviews_page.h"

#include "actions.h"
#include "context.h"
#include "forms/work_form.h"
#include "models/session_facts.h"
#include "pages/faces.h"
#include "pages/page_header.h"
#include "reviews/review_desk.h"
#include "reviews/round_detail.h"
#include "reviews/work_detail.h"
#include "theme/metrics.h"
#include "widgets/avatar_stack.h"
#include "widgets/button.h"
#include "widgets/card_delegate.h"
#include "widgets/empty_state.h"
#include "widgets/list_view.h"
#include "widgets/segmented_control.h"
#include "workspace/reviews.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

constexpr int scrollBar = 11; // hangs into the page's padding
constexpr int nextFrom = 800; // narrower headers leave it to the list

using Kind = ReviewRow::Kind;
using Show = ReviewModel::Show;

bool isReview(const ReviewRow &row)
{
    return row.kind == Kind::Review || row.kind == Kind::SelfReview;
}

} // namespace

ReviewsPage::ReviewsPage(Context &context, QWidget *parent)
    : Page(context, parent), m_model(context.workspace), m_pages(new QStackedWidget), m_lists(new QWidget),
      m_header(new PageHeader(context, tr("Reviews"))),
      m_segments(new SegmentedControl(context.theme, tr("Which reviews"))),
      m_list(new ListView(tr("Reviews"))), m_empty(new EmptyState(context.theme, Symbol::Star)),
      m_emptyShown(new EmptyState(context.theme, Symbol::Check))
{
    m_next = m_header->addButton(tr("Next review"), Symbol::Star);
    m_new = m_header->addButton(tr("New round"), Symbol::Plus, Button::Kind::Primary);
    makeList();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    m_pages->addWidget(m_lists);
    connectAll();
}

void ReviewsPage::makeList()
{
    for (const QString &name : {tr("To do"), tr("Received"), tr("Given"), tr("Rounds")})
        m_segments->addTab(name);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_segments);
    filters->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, scrollBar, 0);
    top->setSpacing(space::x4);
    top->addWidget(m_header);
    top->addLayout(filters);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate(m_context.theme, m_list));
    m_list->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // reserved, so that cards do not change their width
    auto *column = new QVBoxLayout(m_lists);
    column->setContentsMargins(space::page, 18, space::page - scrollBar, 0);
    column->setSpacing(space::x4);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_emptyShown, 1);
    column->addWidget(m_empty, 1);
    m_empty->setWords(tr("No review round yet"), tr("In a round, everybody hands in a work and reads those "
                                                    "of others: fairly shared, by a day you choose."));
    auto *begin = m_empty->addAction(tr("Open a round"), Symbol::Plus, Button::Kind::Primary);
    connect(begin, &Button::clicked, &m_context.actions[Command::NewRound], &QAction::trigger);
    m_emptyAction = m_emptyShown->addAction(tr("Show the rounds"), Symbol::None, Button::Kind::Secondary);
    connect(m_emptyAction, &Button::clicked, this, [this] { setView(static_cast<int>(Show::Rounds)); });
}

void ReviewsPage::connectAll()
{
    connect(m_new, &Button::clicked, &m_context.actions[Command::NewRound], &QAction::trigger);
    connect(m_next, &Button::clicked, &m_context.actions[Command::NextReview], &QAction::trigger);
    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) {
        m_model.setShow(static_cast<Show>(index));
        Q_EMIT placeChanged();
    });
    connect(&m_model, &ReviewModel::contentsChanged, this, &ReviewsPage::keepSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const ReviewRow *row = m_model.row(current); row && row->key() != m_key)
                    choose(row);
            });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.row(index)) {
            showChosen(); // also where the detail has gone on to something else
            Q_EMIT detailRequested();
        }
    });
    connect(m_list, &ListView::opened, this, [this](const QModelIndex &index) {
        if (const ReviewRow *row = m_model.row(index))
            open(ReviewRow(*row));
    });
}

QWidget *ReviewsPage::makeDetail()
{
    m_detail = new QStackedWidget;
    m_round = new RoundDetail(m_context, m_model);
    m_work = new WorkDetail(m_context, m_model);
    m_detail->addWidget(m_round);
    m_detail->addWidget(m_work);
    connect(m_round, &RoundDetail::handInRequested, this, &ReviewsPage::openWorkForm);
    connect(m_round, &RoundDetail::reviewRequested, this, &ReviewsPage::openDesk);
    connect(m_round, &RoundDetail::editRequested, this, &ReviewsPage::openRoundForm);
    connect(m_round, &RoundDetail::workRequested, this, [this](const Id<Submission> &work) {
        m_work->setWork(work, {}, true);
        m_detail->setCurrentWidget(m_work);
    });
    connect(m_work, &WorkDetail::readRequested, this,
            [this](const Id<Submission> &work) { openDesk(work, {}); });
    connect(m_work, &WorkDetail::reviewRequested, this, &ReviewsPage::openDesk);
    connect(m_work, &WorkDetail::handInRequested, this,
            [this](const Id<ReviewRound> &round) { openWorkForm(round, false); });
    connect(m_work, &WorkDetail::roundRequested, this, [this](const Id<ReviewRound> &round) {
        m_round->setRound(round);
        m_detail->setCurrentWidget(m_round);
    });
    showChosen();
    return m_detail;
}

void ReviewsPage::groupChanged()
{
    leaveDesk();
    m_key = {};
    choose(nullptr);
    m_model.setGroup(group());
}

void ReviewsPage::choose(const ReviewRow *row)
{
    m_chosen = row ? *row : ReviewRow();
    m_key = row ? row->key() : Uid();
    showChosen();
    Q_EMIT selectionChanged();
}

void ReviewsPage::showChosen()
{
    if (!m_detail)
        return;
    switch (m_chosen.kind) {
    case Kind::Received:
    case Kind::Given:
        m_work->setWork(m_chosen.work, m_chosen.review, false);
        m_detail->setCurrentWidget(m_work);
        break;
    case Kind::Review:
    case Kind::SelfReview:
        m_round->setRound(m_chosen.round, m_chosen.work);
        m_detail->setCurrentWidget(m_round);
        break;
    default:
        m_round->setRound(m_chosen.kind == Kind::Heading ? Id<ReviewRound>() : m_chosen.round);
        m_detail->setCurrentWidget(m_round);
        break;
    }
}

void ReviewsPage::refresh()
{
    m_header->setGroup(group());
    m_model.setToday();
    m_empty->setPeople(facesOf(m_context.workspace, activeMembers(m_context.workspace, group())));
    updateEmptiness();
    if (m_detail)
        m_detail->currentWidget() == m_round ? m_round->refresh() : m_work->refresh();
    if (atDesk())
        m_desk->refresh();
}

void ReviewsPage::updateEmptiness()
{
    const bool none = m_model.book().rounds().empty();
    const bool noneShown = m_model.rowCount() == 0;
    m_empty->setVisible(none);
    m_emptyShown->setVisible(!none && noneShown);
    m_list->setVisible(!noneShown);
    m_segments->setVisible(!none);
    m_new->setVisible(!none); // one primary button at a time
    const auto todo = m_model.rowsOf(Show::Todo);
    m_next->setVisible(width() >= nextFrom && std::any_of(todo.begin(), todo.end(), isReview));
    if (none || !noneShown)
        return;
    switch (m_model.show()) {
    case Show::Todo:
        m_emptyShown->setWords(tr("Nothing to do"),
                               tr("Works to hand in and reviews to write will stand here."));
        break;
    case Show::Received:
        m_emptyShown->setWords(tr("Nothing received yet"),
                               tr("Hand in a work, and its reviews will stand here."));
        break;
    default:
        m_emptyShown->setWords(tr("Nothing given yet"),
                               tr("Reviews that you write will stand here, with what came of them."));
        break;
    }
}

void ReviewsPage::keepSelection()
{
    const FocusKeeper focus(*this);
    updateEmptiness();
    QModelIndex index = m_model.indexOf(m_key);
    for (int row = 0; !index.isValid() && row < m_model.rowCount(); ++row) {
        if (m_model.row(m_model.index(row)))
            index = m_model.index(row);
    }
    const ReviewRow *row = m_model.row(index);
    if (!row || row->key() != m_key || !(*row == m_chosen)) {
        if (!row || row->key() != m_key)
            choose(row);
        else
            m_chosen = *row;
    }
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
}

bool ReviewsPage::hasDetail() const
{
    return !atDesk() && m_chosen.kind != Kind::Heading;
}

bool ReviewsPage::atDesk() const
{
    return m_desk && m_pages->currentWidget() == m_desk;
}

Uid ReviewsPage::selected() const
{
    if (atDesk())
        return m_desk->work().uid;
    return m_chosen.review ? m_chosen.review.uid : m_chosen.work ? m_chosen.work.uid : m_chosen.round.uid;
}

void ReviewsPage::select(const Uid &item)
{
    // A reading that the reader owes is opened.
    for (const RoundFacts &facts : m_model.book().rounds()) {
        if (facts.phase != RoundPhase::Review)
            continue;
        for (const Review &review : facts.known) {
            const bool due = review.reviewer == m_model.book().self() && !review.removed
                             && (review.state == u"assigned" || review.state == u"draft");
            if (due
                && (review.id.uid == item || (review.submission.uid == item && m_model.show() == Show::Todo)))
                return openDesk(review.submission, review.reviewer);
        }
    }
    QModelIndex index = m_model.indexAbout(item);
    for (const Show show : {Show::Todo, Show::Received, Show::Given, Show::Rounds}) {
        if (index.isValid())
            break;
        const auto rows = m_model.rowsOf(show);
        const bool there = std::any_of(rows.begin(), rows.end(), [&](const ReviewRow &row) {
            return row.kind != Kind::Heading
                   && (row.review.uid == item || row.work.uid == item || row.round.uid == item);
        });
        if (there) {
            setView(static_cast<int>(show));
            index = m_model.indexAbout(item);
        }
    }
    leaveDesk();
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else if (const auto review = m_context.workspace.get(Id<Review>{item}); review && review->round) {
        // A review of the own work is read there; of any other, the round says how it stands.
        const auto work = m_context.workspace.get(review->submission);
        select(work && work->author == m_model.book().self() ? work->id.uid : review->round.uid);
    } else if (const RoundFacts *facts = m_model.book().roundOf({item})) {
        // A work of somebody else, in its round.
        select(facts->round.id.uid);
        if (m_detail) {
            m_work->setWork({item}, {}, true);
            m_detail->setCurrentWidget(m_work);
        }
    }
}

void ReviewsPage::setView(int view)
{
    m_segments->setCurrentIndex(qBound(0, view, 3));
}

Result<Done> ReviewsPage::flush()
{
    if (atDesk())
        m_desk->flush();
    if (m_workForm)
        m_workForm->flush();
    return done();
}

void ReviewsPage::takeFocus()
{
    if (atDesk())
        m_desk->takeFocus();
    else if (m_list->isVisibleTo(this))
        m_list->setFocus();
    else
        Page::takeFocus();
}

void ReviewsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateEmptiness();
}

void ReviewsPage::setFormOpen(bool open)
{
    m_new->setSteppedBack(open);
}

} // namespace cercle
