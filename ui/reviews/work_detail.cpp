#include "reviews/work_detail.h"

#include "context.h"
#include "detail/detail_pane.h"
#include "models/review_model.h"
#include "models/session_facts.h"
#include "models/session_time.h"
#include "reviews/review_card.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/score_bar.h"
#include "widgets/section_header.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cercle
{

namespace
{

constexpr size_t cardsShown = 60;

Label *plain(double points, QPalette::ColorRole role)
{
    auto *label = new Label({}, points, QFont::Normal, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

WorkDetail::WorkDetail(Context &context, const ReviewModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_body(new QWidget),
      m_back(new Button(context.theme, {}, Symbol::Back, Button::Kind::Ghost)),
      m_above(new Label({}, type::small, QFont::Medium, ink::text3)),
      m_title(new Label({}, type::h2, QFont::DemiBold)), m_facts(plain(type::small, ink::text2)),
      m_waits(plain(type::small, ink::text)),
      m_read(new Button(context.theme, tr("Read it"), Symbol::Book, Button::Kind::Tonal)),
      m_again(new Button(context.theme, {}, Symbol::Pen)),
      m_assign(new Button(context.theme, tr("Add a reviewer…"), Symbol::Users)),
      m_header(new SectionHeader(context.theme, tr("Reviews"))), m_none(plain(type::body, ink::text3)),
      m_anonymity(plain(type::small, ink::text3))
{
    m_title->setWordWrap(true);
    m_above->setWordWrap(true);
    m_back->setLeading(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_above);
    names->addWidget(m_title);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_read, 1);
    buttons->addWidget(m_again, 1);
    auto *bars = new QVBoxLayout;
    bars->setSpacing(10);
    auto *cards = new QVBoxLayout;
    cards->setSpacing(10);
    m_bars = std::make_unique<KeyedRows<ScoreBar>>(bars);
    m_cards = std::make_unique<KeyedRows<ReviewCard>>(cards);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, space::x2);
    column->setSpacing(10);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addLayout(names);
    column->addWidget(m_facts);
    column->addWidget(m_waits);
    column->addLayout(buttons);
    column->addWidget(m_assign);
    column->addSpacing(4);
    column->addWidget(m_header);
    column->addWidget(m_none);
    column->addLayout(bars);
    column->addSpacing(2);
    column->addLayout(cards);
    column->addWidget(m_anonymity);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(DetailPane::scrolled(m_body));
    connect(m_back, &Button::clicked, this, [this] {
        if (m_state)
            Q_EMIT roundRequested(m_state->round.id);
    });
    connect(m_read, &Button::clicked, this, [this] { Q_EMIT readRequested(m_work); });
    connect(m_again, &Button::clicked, this, [this] {
        const Submission *work = m_state ? m_state->submission(m_work) : nullptr;
        if (work && (m_review || work->example))
            Q_EMIT reviewRequested(m_work, m_state->self);
        else if (m_state)
            Q_EMIT handInRequested(m_state->round.id);
    });
    connect(m_assign, &Button::clicked, this, &WorkDetail::chooseReviewer);
    connect(&context.workspace, &Workspace::changed, this,
            [this](const ChangeSet &changes) { m_stale = m_stale || bearsOnReviews(changes); });
    m_body->hide();
}

void WorkDetail::setWork(const Id<Submission> &work, const Id<Review> &review, bool fromRound)
{
    if (work == m_work && review == m_review && fromRound == m_fromRound && !m_stale)
        return;
    m_work = work;
    m_review = review;
    m_fromRound = fromRound;
    m_stale = true;
    refresh();
}

void WorkDetail::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_state.reset();
    const auto stored = m_context.workspace.get(m_work);
    if (stored) {
        if (auto state = reviews::look(m_context.workspace, stored->round))
            m_state = std::move(*state);
    }
    const Submission *work = m_state ? m_state->submission(m_work) : nullptr;
    m_body->setVisible(work != nullptr);
    if (!work)
        return;
    fillHead(*work);
    const std::vector<Review> shown = shownReviews(*work);
    fillSummary(*work, shown);
    std::vector<Uid> ids;
    for (size_t i = 0; i < shown.size() && i < cardsShown; ++i)
        ids.push_back(shown[i].id.uid);
    m_cards->sync(
        ids, [this](size_t) { return new ReviewCard(m_context); },
        [&](ReviewCard &card, size_t i) { card.present(*m_state, shown[i], m_model.book()); });
    const QString sentence = reviews::anonymityOf(*m_state);
    m_anonymity->setText(sentence);
    m_anonymity->setVisible(!sentence.isEmpty());
}

std::vector<Review> WorkDetail::shownReviews(const Submission &work) const
{
    std::vector<Review> out;
    if (m_review) {
        for (const auto *list : {&m_state->known, &m_state->reviews}) {
            for (const Review &one : *list) {
                if (one.id == m_review && !one.removed && out.empty())
                    out.push_back(one);
            }
        }
        // What was said about a review is shown with that review.
        if (!out.empty() && out.front().about) {
            const Id<Review> about = out.front().about;
            for (const Review &one : m_state->reviews) {
                if (one.id == about)
                    out.front() = one;
            }
        }
        return out;
    }
    for (const Review &one : m_state->reviews) {
        if (one.submission == work.id && !one.about && one.state == u"given")
            out.push_back(one);
    }
    // In a blind round by the ids, which are hashes: the order says nothing about people or times.
    if (!m_state->blind) {
        std::stable_sort(out.begin(), out.end(), [this](const Review &a, const Review &b) {
            return m_state->nameOf(a.reviewer).localeAwareCompare(m_state->nameOf(b.reviewer)) < 0;
        });
    }
    return out;
}

void WorkDetail::fillHead(const Submission &work)
{
    const auto &book = m_model.book();
    const RoundFacts *facts = book.round(m_state->round.id);
    const bool mine = work.author == m_state->self;
    const bool running = m_state->phase != RoundPhase::Closed && book.takesPart();
    m_back->setText(tr("Back to the round"));
    m_back->setToolTip(m_state->round.title);
    m_back->setVisible(m_fromRound);
    const QString who = work.example ? tr("Example")
                        : mine       ? tr("Your work")
                        : facts && book.knowsAuthor(*facts, work)
                            ? tr("By %1").arg(book.authorOf(*facts, work))
                            : tr("The author is not shown");
    m_above->setText(tr("%1 · %2").arg(who, m_state->round.title));
    m_title->setText(work.title);
    const SubmissionVersion current = m_state->currentOf(work);
    QStringList parts;
    if (current.number > 1)
        parts += tr("version %1").arg(current.number);
    if (current.handedIn > 0)
        parts +=
            tr("handed in on %1").arg(QLocale().toString(words::dayAt(current.handedIn), tr("ddd d MMM")));
    if (!current.file.isEmpty())
        parts += current.file;
    m_facts->setText(words::capitalised(parts.join(QStringLiteral(" · "))));
    m_facts->setVisible(!parts.isEmpty());
    const int days = m_state->phase == RoundPhase::Review ? m_state->daysWaiting(work) : 0;
    m_waits->setText(
        mine ? tr("You have waited %n day(s) for feedback: ask somebody, or whoever opened the round.",
                  nullptr, days)
             : tr("This work has waited %n day(s) for feedback.", nullptr, days));
    m_waits->setVisible(days >= 2 && !m_review);
    m_again->setVisible(running && (m_review || mine || work.example));
    m_again->setText(work.example ? tr("Practise") : m_review ? tr("Change it") : tr("New version"));
    m_assign->setVisible(
        facts && !m_review && !work.example && m_state->phase != RoundPhase::Closed
        && (m_state->blind ? m_state->coordinates : facts->runs || (book.takesPart() && !mine)));
}

void WorkDetail::fillSummary(const Submission &work, const std::vector<Review> &shown)
{
    const bool single = m_review || work.example;
    std::vector<Verdict> verdicts;
    for (const Review &one : shown) {
        if (!one.reviewer || one.reviewer != work.author)
            verdicts.push_back(verdictFrom(one.verdict));
    }
    m_header->setTitle(m_review ? tr("Your review") : tr("Reviews"));
    m_header->setCount(single ? QString() : tr("%n given", nullptr, static_cast<int>(verdicts.size())));
    m_none->setVisible(shown.empty());
    m_none->setText(
        m_state->phase == RoundPhase::Submission ? tr("Reviews begin once all have handed in.")
        : m_state->blind
            ? tr("Nothing published yet: sealed reviews come together, so that nobody is told by the time.")
            : tr("No review yet."));
    std::vector<const RubricLine *> lines;
    std::vector<Uid> ids;
    const bool scored = m_state->round.strategy != u"comments" && !verdicts.empty();
    for (const RubricLine &line : m_state->rubric) {
        const bool any = std::any_of(verdicts.begin(), verdicts.end(),
                                     [&](const Verdict &one) { return one.scores.count(line.id.uid) > 0; });
        if (scored && any) {
            lines.push_back(&line);
            ids.push_back(line.id.uid);
        }
    }
    m_bars->sync(
        ids, [this](size_t) { return new ScoreBar(m_context.theme); },
        [&](ScoreBar &bar, size_t i) {
            const RubricLine &line = *lines[i];
            double sum = 0;
            int count = 0;
            for (const Verdict &one : verdicts) {
                if (const auto score = one.scores.find(line.id.uid); score != one.scores.end()) {
                    sum += score->second;
                    ++count;
                }
            }
            const auto [least, most] = scoreRange(m_state->round.strategy, line);
            if (m_state->round.strategy == u"errors")
                return bar.setScore(line.title, sum, 0, count, tr("so many say yes"));
            const double mean = sum / count;
            // Half way between two levels is not the better one yet.
            const auto level = static_cast<qsizetype>(std::ceil(mean - 0.5)) - 1;
            bar.setScore(line.title, mean, least, most, line.levels.value(level));
        });
}

void WorkDetail::chooseReviewer()
{
    const Submission *work = m_state ? m_state->submission(m_work) : nullptr;
    if (!work)
        return;
    auto *menu = new QMenu(m_assign);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Member &member : activeMembers(m_context.workspace, m_state->group.id)) {
        if (member.id == work->author)
            continue;
        const bool reads = std::any_of(m_state->known.begin(), m_state->known.end(), [&](const Review &one) {
            return one.submission == m_work && one.reviewer == member.id && !one.removed;
        });
        QAction *action =
            menu->addAction(m_model.book().nameOf(member.id).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(reads);
        action->setEnabled(!reads);
        connect(action, &QAction::triggered, this, [this, who = member.id, name = member.name] {
            if (m_state
                && m_context.notices.check(reviews::assign(m_context.workspace, *m_state, m_work, who)))
                m_context.notices.tellUndoable(tr("%1 reads this work.").arg(name));
        });
    }
    menu->popup(m_assign->mapToGlobal(QPoint(0, m_assign->height() + 2)));
}

} // namespace cercle
