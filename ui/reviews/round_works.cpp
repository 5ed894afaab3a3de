#include "reviews/round_works.h"

#include "context.h"
#include "detail/fact_row.h"
#include "models/review_model.h"
#include "models/session_facts.h"
#include "widgets/button.h"
#include "widgets/section_header.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <set>

namespace cercle
{

namespace
{

constexpr size_t shownAtFirst = 8;

StatusWord stateWord(const Review &review)
{
    if (review.state == u"given")
        return {RoundWorks::tr("Given"), Tone::Ok};
    if (review.state == u"draft")
        return {RoundWorks::tr("Begun"), Tone::Info};
    return {RoundWorks::tr("Not begun"), Tone::Neutral};
}

} // namespace

RoundWorks::RoundWorks(Context &context, const ReviewModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model),
      m_worksHeader(new SectionHeader(context.theme, tr("Works"))),
      m_moreWorks(new Button(context.theme, tr("Show all works"), Symbol::None, Button::Kind::Ghost)),
      m_readingsHeader(new SectionHeader(context.theme, tr("Who reviews whom"))),
      m_moreReadings(new Button(context.theme, tr("Show all readings"), Symbol::None, Button::Kind::Ghost))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto addPart = [&](SectionHeader *header, std::unique_ptr<KeyedRows<FactRow>> &rows, Button *more) {
        column->addWidget(header);
        auto *list = new QVBoxLayout;
        list->setSpacing(2);
        rows = std::make_unique<KeyedRows<FactRow>>(list);
        column->addLayout(list);
        column->addWidget(more, 0, Qt::AlignLeft);
        column->addSpacing(6);
    };
    addPart(m_worksHeader, m_works, m_moreWorks);
    addPart(m_readingsHeader, m_readings, m_moreReadings);
    const auto present = [this](bool &all) {
        all = true;
        if (const auto state = reviews::look(m_context.workspace, m_round))
            this->present(*state);
    };
    connect(m_moreWorks, &Button::clicked, this, [this, present] { present(m_allWorks); });
    connect(m_moreReadings, &Button::clicked, this, [this, present] { present(m_allReadings); });
}

void RoundWorks::present(const reviews::RoundState &state)
{
    if (state.round.id != m_round) {
        m_round = state.round.id;
        m_allWorks = m_allReadings = false;
    }
    fillWorks(state);
    fillReadings(state);
}

void RoundWorks::fillWorks(const reviews::RoundState &state)
{
    const RoundFacts *facts = m_model.book().round(state.round.id);
    std::vector<const WorkFacts *> shown;
    std::vector<Uid> ids;
    if (facts) {
        for (const WorkFacts &work : facts->works)
            shown.push_back(&work);
    }
    // What waits longest comes first; otherwise the order of the ids, which says nothing.
    std::stable_sort(shown.begin(), shown.end(),
                     [](const WorkFacts *a, const WorkFacts *b) { return a->days > b->days; });
    const size_t all = shown.size();
    if (!m_allWorks && all > shownAtFirst)
        shown.resize(shownAtFirst);
    for (const WorkFacts *work : shown)
        ids.push_back(work->work.id.uid);
    m_works->sync(
        ids,
        [&](size_t i) {
            auto *row = new FactRow(m_context.theme);
            connect(row, &FactRow::clicked, this, [this, id = ids[i]] { Q_EMIT workRequested({id}); });
            return row;
        },
        [&](FactRow &row, size_t i) {
            const WorkFacts &work = *shown[i];
            QStringList second{m_model.book().authorOf(*facts, work.work)};
            if (work.versions > 1)
                second += tr("version %1").arg(work.versions);
            if (facts->phase != RoundPhase::Submission)
                second += tr("%n review(s)", nullptr, work.given);
            const bool waits = work.days >= 2;
            row.setFact(Symbol::None, work.work.title, second.join(QStringLiteral(" · ")),
                        waits ? tr("%n day(s)", nullptr, work.days) : QString(), Tone::Warn);
            if (waits)
                row.setToolTip(tr("%n day(s) without feedback", nullptr, work.days));
        });
    m_worksHeader->setCount(all > 0 ? QLocale().toString(static_cast<qulonglong>(all)) : tr("none yet"));
    if (!m_works->all().empty())
        setTabOrder(m_works->all().back().second, m_moreWorks);
    m_moreWorks->setVisible(all > shown.size());
}

void RoundWorks::openMenu(const Review &reading, const QPoint &at)
{
    const RoundFacts *facts = m_model.book().round(m_round);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show the work")), &QAction::triggered, this,
            [this, work = reading.submission] { Q_EMIT workRequested(work); });
    if (facts && facts->runs && facts->phase != RoundPhase::Closed) {
        connect(menu->addAction(tr("Find somebody else for it")), &QAction::triggered, this,
                [this, who = reading.reviewer] { Q_EMIT replaceRequested(who); });
    }
    menu->popup(at);
}

void RoundWorks::fillReadings(const reviews::RoundState &state)
{
    std::vector<Review> shown;
    int given = 0;
    for (const Review &review : state.known) {
        if (review.removed || !state.submission(review.submission))
            continue;
        shown.push_back(review);
        given += review.state == u"given" ? 1 : 0;
    }
    const auto &book = m_model.book();
    const bool any = !shown.empty();
    std::stable_sort(shown.begin(), shown.end(), [&](const Review &a, const Review &b) {
        const bool mineA = a.reviewer == state.self, mineB = b.reviewer == state.self;
        if (mineA != mineB)
            return mineA;
        return a.reviewer != b.reviewer ? book.nameOf(a.reviewer) < book.nameOf(b.reviewer) : a.id < b.id;
    });
    const int all = static_cast<int>(shown.size());
    if (!m_allReadings && shown.size() > shownAtFirst)
        shown.resize(shownAtFirst);
    std::vector<Uid> ids;
    for (const Review &review : shown)
        ids.push_back(review.id.uid);
    const RoundFacts *facts = book.round(state.round.id);
    m_readings->sync(
        ids,
        [&](size_t i) {
            auto *row = new FactRow(m_context.theme);
            const Review &review = shown[i];
            connect(row, &FactRow::clicked, this, [this, work = review.submission, who = review.reviewer] {
                const auto member = m_context.workspace.get(who);
                const bool mine = who == m_model.book().self();
                const bool onPaper = member && member->standing.isEmpty();
                if (mine || onPaper)
                    Q_EMIT reviewRequested(work, who);
                else
                    Q_EMIT workRequested(work);
            });
            row->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(row, &QWidget::customContextMenuRequested, this,
                    [this, row, review](const QPoint &at) { openMenu(review, row->mapToGlobal(at)); });
            return row;
        },
        [&](FactRow &row, size_t i) {
            const Submission &work = *state.submission(shown[i].submission);
            const StatusWord word = stateWord(shown[i]);
            row.setFact(Symbol::None, book.nameOf(shown[i].reviewer),
                        facts ? tr("“%1”, %2").arg(work.title, book.authorOf(*facts, work)) : work.title,
                        word.text, word.tone);
        });
    m_readingsHeader->setTitle(state.blind && !state.coordinates ? tr("What you review")
                                                                 : tr("Who reviews whom"));
    m_readingsHeader->setCount(any ? tr("%1 of %2 given").arg(given).arg(all) : QString());
    m_readingsHeader->setVisible(any);
    if (!m_readings->all().empty())
        setTabOrder(m_readings->all().back().second, m_moreReadings);
    m_moreReadings->setVisible(all > static_cast<int>(shown.size()));
}

} // namespace cercle
