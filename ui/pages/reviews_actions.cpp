// What one does on the page of reviews: the desk, the forms, the commands.
#include "pages/reviews_page.h"

#include "context.h"
#include "forms/round_form.h"
#include "forms/work_form.h"
#include "reviews/review_desk.h"
#include "reviews/round_detail.h"
#include "widgets/segmented_control.h"

#include <QStackedWidget>

namespace cercle
{

namespace
{
using Kind = ReviewRow::Kind;
using Show = ReviewModel::Show;
} // namespace

void ReviewsPage::open(const ReviewRow &row)
{
    switch (row.kind) {
    case Kind::Submit:
        return openWorkForm(row.round, false);
    case Kind::Review:
    case Kind::SelfReview:
        return openDesk(row.work, m_model.book().self());
    case Kind::GiveOut:
    case Kind::Rescue:
        Q_EMIT detailRequested();
        if (m_round)
            m_round->propose(row.kind == Kind::Rescue);
        return;
    default:
        showChosen();
        Q_EMIT detailRequested();
    }
}

void ReviewsPage::openDesk(const Id<Submission> &work, const Id<Member> &reviewer)
{
    if (!m_desk) {
        m_desk = new ReviewDesk(m_context);
        m_pages->addWidget(m_desk);
        connect(m_desk, &ReviewDesk::left, this, [this] {
            leaveDesk();
            takeFocus();
        });
        connect(m_desk, &ReviewDesk::given, this, [this] {
            leaveDesk();
            takeFocus();
        });
    }
    if (!m_desk->open(work, reviewer))
        return;
    m_pages->setCurrentWidget(m_desk);
    m_desk->takeFocus();
    // What is typed into a form stays beside the desk.
    const bool typing = (m_workForm && m_workForm->isVisible() && m_workForm->isTouched())
                        || (m_roundForm && m_roundForm->isVisible() && m_roundForm->isTouched());
    if (!typing)
        Q_EMIT formFinished();
    Q_EMIT selectionChanged();
    Q_EMIT placeChanged();
}

void ReviewsPage::leaveDesk()
{
    if (!atDesk())
        return;
    m_pages->setCurrentWidget(m_lists);
    m_desk->close();
    Q_EMIT selectionChanged();
    Q_EMIT placeChanged();
}

void ReviewsPage::newRound()
{
    openRoundForm({});
}

void ReviewsPage::handIn()
{
    // The chosen round, else the one that waits for it, else the newest that still takes works.
    Id<ReviewRound> round = m_chosen.kind != Kind::Heading ? m_chosen.round : Id<ReviewRound>();
    const auto takes = [](const RoundFacts &facts) { return facts.phase != RoundPhase::Closed; };
    const RoundFacts *facts = m_model.book().round(round);
    if (!facts || !takes(*facts)) {
        round = {};
        for (const ReviewRow &row : m_model.rowsOf(Show::Todo)) {
            if (row.kind == Kind::Submit && !round)
                round = row.round;
        }
        for (const RoundFacts &one : m_model.book().rounds()) {
            if (!round && takes(one))
                round = one.round.id;
        }
    }
    if (round)
        openWorkForm(round, false);
    else
        m_context.notices.tell(tr("No round takes works now; open one first."));
}

void ReviewsPage::nextReview()
{
    for (const ReviewRow &row : m_model.rowsOf(Show::Todo)) {
        const bool shown = atDesk() && m_desk->work() == row.work;
        if ((row.kind == Kind::Review || row.kind == Kind::SelfReview) && !shown) {
            setView(static_cast<int>(Show::Todo));
            return openDesk(Id<Submission>(row.work), m_model.book().self());
        }
    }
    m_context.notices.tell(atDesk() ? tr("This is the only review that waits for you.")
                                    : tr("No review waits for you."));
}

void ReviewsPage::reopenForm(const QString &kind, const Uid &item)
{
    if (kind == u"round" && (item.isNull() || m_context.workspace.get(Id<ReviewRound>{item})))
        openRoundForm({item});
}

void ReviewsPage::openRoundForm(const Id<ReviewRound> &round)
{
    leaveDesk();
    if (!m_roundForm) {
        m_roundForm = new RoundForm(m_context);
        connect(m_roundForm, &RoundForm::cancelled, this, &Page::formFinished);
        connect(m_roundForm, &RoundForm::saved, this, [this](const Id<ReviewRound> &saved) {
            Q_EMIT formFinished();
            setView(static_cast<int>(Show::Rounds));
            select(saved.uid);
        });
    }
    Q_EMIT formRequested(m_roundForm);
    if (round)
        m_roundForm->startEdit(round);
    else
        m_roundForm->startNew(group());
}

void ReviewsPage::openWorkForm(const Id<ReviewRound> &round, bool example)
{
    leaveDesk();
    if (!m_workForm) {
        m_workForm = new WorkForm(m_context);
        connect(m_workForm, &WorkForm::cancelled, this, &Page::formFinished);
        connect(m_workForm, &WorkForm::saved, this, &Page::formFinished);
    }
    Q_EMIT formRequested(m_workForm);
    if (!m_workForm->start(round, example))
        Q_EMIT formFinished();
}

} // namespace cercle
