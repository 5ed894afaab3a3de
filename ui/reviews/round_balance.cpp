#include "reviews/round_balance.h"

#include "context.h"
#include "models/review_model.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/section_header.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace cercle
{

namespace
{

constexpr int pairsShown = 60;

Label *plain(QPalette::ColorRole role = ink::text2)
{
    auto *label = new Label({}, type::small, QFont::Normal, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

RoundBalance::RoundBalance(Context &context, const ReviewModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_help(plain(ink::text)),
      m_propose(new Button(context.theme, tr("Propose who reviews whom"), Symbol::Rotate)),
      m_rescue(new Button(context.theme, tr("Replace silent reviewers"), Symbol::Users)),
      m_publish(new Button(context.theme, {}, Symbol::Eye)), m_reason(plain(ink::text3)),
      m_draft(new QWidget), m_draftHeader(new SectionHeader(context.theme, tr("Proposal"))),
      m_draftPairs(plain(ink::text)), m_draftLines(plain()),
      m_accept(new Button(context.theme, tr("Accept"), Symbol::Check, Button::Kind::Tonal)),
      m_header(new SectionHeader(context.theme, tr("Balance"))), m_lines(plain()),
      m_gradesHeader(new SectionHeader(context.theme, tr("Grades"))), m_grades(plain())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_help);
    for (QWidget *part : {static_cast<QWidget *>(m_propose), static_cast<QWidget *>(m_rescue),
                          static_cast<QWidget *>(m_publish), static_cast<QWidget *>(m_reason)})
        column->addWidget(part);
    auto *draft = new QVBoxLayout(m_draft);
    draft->setContentsMargins(0, 4, 0, 4);
    draft->setSpacing(8);
    draft->addWidget(m_draftHeader);
    draft->addWidget(m_draftPairs);
    draft->addWidget(m_draftLines);
    auto *buttons = new QHBoxLayout;
    auto *discard = new Button(context.theme, tr("Discard"), Symbol::None, Button::Kind::Ghost);
    buttons->addWidget(discard);
    buttons->addWidget(m_accept, 1);
    draft->addLayout(buttons);
    column->addWidget(m_draft);
    column->addWidget(m_header);
    column->addWidget(m_lines);
    column->addWidget(m_gradesHeader);
    column->addWidget(m_grades);
    m_draft->hide();
    const auto again = [this](auto act) {
        return [this, act] {
            if (const auto state = reviews::look(m_context.workspace, m_round))
                act(*state);
        };
    };
    connect(m_propose, &Button::clicked, this, again([this](const auto &state) { propose(state, false); }));
    connect(m_rescue, &Button::clicked, this, again([this](const auto &state) { propose(state, true); }));
    connect(m_publish, &Button::clicked, this, &RoundBalance::publish);
    connect(m_accept, &Button::clicked, this, &RoundBalance::accept);
    connect(discard, &Button::clicked, this, again([this](const auto &state) {
                m_proposal.reset();
                present(state);
            }));
}

void RoundBalance::present(const reviews::RoundState &state)
{
    if (state.round.id != m_round) {
        m_round = state.round.id;
        m_proposal.reset();
    }
    const RoundFacts *facts = m_model.book().round(m_round);
    const bool running = state.phase != RoundPhase::Closed;
    // Of an open round everybody can compute the same allocation; it is offered to whoever looks after it.
    const bool mine = facts && facts->runs;
    const bool manual = state.round.mode == u"manual";
    const int waiting = facts ? facts->waiting() : 0;
    const bool given = facts
                       && std::any_of(facts->known.begin(), facts->known.end(),
                                      [](const Review &review) { return !review.removed; });
    m_help->setVisible(waiting > 0 && running);
    m_help->setText(
        mine ? tr(
            "%n work(s) have waited two days or more for feedback: replace who is silent, or ask somebody.",
            nullptr, waiting)
             : tr("%n work(s) have waited two days or more for feedback: ask somebody to help.", nullptr,
                  waiting));
    const bool lacking =
        facts && std::any_of(facts->works.begin(), facts->works.end(), [&](const WorkFacts &work) {
            return work.expected < state.round.reviewers;
        });
    // Laptops that gave out reviews while apart may have given a work to more readers than asked.
    const auto crowded =
        !facts || manual
            ? 0
            : std::count_if(facts->works.begin(), facts->works.end(), [&](const WorkFacts &work) {
                  return work.expected > state.round.reviewers && work.expected > work.given;
              });
    m_propose->setVisible(mine && running && !manual && !m_proposal && (lacking || crowded > 0));
    m_propose->setText(!given    ? tr("Propose who reviews whom")
                       : lacking ? tr("Find reviewers for late works")
                                 : tr("Take back what is too many"));
    const bool silent = waiting > 0 || (facts && !facts->silent(state.today).empty());
    m_rescue->setVisible(mine && running && given && silent && !m_proposal);
    const int ready = facts ? facts->toPublish() : 0;
    m_publish->setVisible(state.blind && state.coordinates && ready > 0);
    m_publish->setText(tr("Publish %n sealed review(s)", nullptr, ready));
    QString reason;
    if (mine && running && state.submissions.empty())
        reason = tr("Reviews are given out once works are there.");
    else if (mine && running && manual)
        reason = tr("Reviews of this round are given out by hand: open a work and choose its reviewers.");
    else if (!mine && running && !given && state.phase == RoundPhase::Review && state.round.coordinator)
        reason = tr("%1 gives out the reviews.").arg(m_model.book().nameOf(state.round.coordinator));
    if (mine && running && crowded > 0)
        reason = tr("%n work(s) have more readers than asked, given by hand or by laptops while apart.",
                    nullptr, static_cast<int>(crowded));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    showProposal(state);
    showCertificate(state);
    showGrades(state);
}

void RoundBalance::propose(const reviews::RoundState &state, bool rescue,
                           const std::vector<Id<Member>> &silent)
{
    const auto earlier = reviews::earlierRounds(m_context.workspace, state);
    auto proposal =
        rescue ? reviews::proposeRescue(state, silent, earlier) : reviews::propose(state, earlier);
    if (!m_context.notices.check(proposal))
        return;
    m_proposal = std::move(*proposal);
    present(state);
    m_accept->setFocus();
}

void RoundBalance::showProposal(const reviews::RoundState &state)
{
    m_draft->setVisible(m_proposal.has_value());
    if (!m_proposal)
        return;
    const auto &book = m_model.book();
    const Allocation &allocation = m_proposal->allocation;
    const bool news = allocation.added.empty() && allocation.dropped.empty();
    m_draftHeader->setCount(
        news ? tr("nothing changes")
             : tr("%n new reading(s)", nullptr, static_cast<int>(allocation.added.size())));
    QStringList pairs;
    if (!m_proposal->silent.empty()) {
        QStringList names;
        for (const Id<Member> &member : m_proposal->silent)
            names += book.nameOf(member);
        pairs += tr("Replaced: %1").arg(names.join(QStringLiteral(", ")));
    }
    const auto list = [&](const std::vector<Reading> &readings) {
        std::map<QString, QStringList> byReader; // in the order of the names
        for (const Reading &reading : readings) {
            const Submission *work = state.submission({reading.work});
            byReader[book.nameOf({reading.reader})] += work ? book.nameOf(work->author) : QString();
        }
        int shown = 0;
        for (const auto &[reader, authors] : byReader) {
            if (shown++ == pairsShown) {
                pairs += tr("and %n more", nullptr, static_cast<int>(byReader.size()) - pairsShown);
                break;
            }
            pairs += tr("%1 → %2").arg(reader, authors.join(QStringLiteral(", ")));
        }
    };
    list(allocation.added);
    if (!allocation.dropped.empty())
        pairs += tr("Taken back, %n reading(s) that nobody has begun:", nullptr,
                    static_cast<int>(allocation.dropped.size()));
    list(allocation.dropped);
    m_draftPairs->setText(pairs.join(u'\n'));
    m_draftPairs->setVisible(!pairs.isEmpty());
    m_draftLines->setText(
        linesOf(allocation.certificate)
        + (allocation.proven ? u'\n' + tr("No allocation has fewer pairs of these kinds.") : QString()));
    m_accept->setEnabled(!news);
}

QString RoundBalance::linesOf(const AllocationCertificate &c) const
{
    QStringList lines;
    lines += c.loadMin == c.loadMax ? tr("Works per reviewer: %1").arg(c.loadMax)
                                    : tr("Works per reviewer: %1 to %2").arg(c.loadMin).arg(c.loadMax);
    lines += tr("Own works: %1").arg(c.self);
    lines += tr("Pairs who review each other: %1").arg(c.reciprocal);
    lines += tr("Pairs of an earlier round: %1").arg(c.repeated);
    lines += tr("Works without a reviewer: %1").arg(c.unreviewed);
    if (c.crowded > 0)
        lines += tr("Works with more readers than asked: %1").arg(c.crowded);
    if (c.missing > 0)
        lines += tr("Reviews that nobody is left for: %1").arg(c.missing);
    return lines.join(u'\n');
}

void RoundBalance::showCertificate(const reviews::RoundState &state)
{
    const RoundFacts *facts = m_model.book().round(m_round);
    const bool begun = state.phase != RoundPhase::Submission;
    const auto found = begun ? reviews::certificate(state, m_model.book().before(state))
                             : Result<AllocationCertificate>(AllocationCertificate());
    const bool given = begun && found && found->loadMax > 0;
    m_header->setVisible(given && !m_proposal);
    m_lines->setVisible(given && !m_proposal);
    if (!given)
        return;
    int longest = 0;
    if (facts) {
        for (const WorkFacts &work : facts->works)
            longest = qMax(longest, work.days);
    }
    QString text = linesOf(*found);
    if (longest > 0)
        text += u'\n' + tr("Longest wait for a first review: %n day(s)", nullptr, longest);
    m_lines->setText(text);
}

void RoundBalance::showGrades(const reviews::RoundState &state)
{
    const auto grades = state.round.graded
                            ? reviews::grades(state)
                            : Result<std::map<Uid, MemberGrade>>(Error{Error::Kind::Refused, {}});
    const bool any = grades && !grades->empty();
    m_gradesHeader->setVisible(any);
    m_grades->setVisible(any);
    if (!any)
        return;
    QStringList lines;
    // Beside the scores of the works these would say who wrote which.
    const bool veiled = hidesAuthors(state.round) && !state.coordinates && state.phase != RoundPhase::Closed;
    for (const auto &[member, grade] : *grades) {
        if (veiled && Id<Member>{member} != state.self)
            continue;
        const auto per = [](const std::optional<double> &value) {
            return value ? QLocale().toString(*value, 'f', 0) : QStringLiteral("–");
        };
        lines += tr("%1: %2 points (work %3, reviews %4)")
                     .arg(m_model.book().nameOf({member}), QLocale().toString(grade.points, 'f', 1),
                          per(grade.work), per(grade.reviews));
    }
    std::sort(lines.begin(), lines.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    m_grades->setText(lines.join(u'\n'));
}

void RoundBalance::accept()
{
    const auto state = reviews::look(m_context.workspace, m_round);
    if (!m_proposal || !m_context.notices.check(state))
        return;
    const reviews::Proposal proposal = *m_proposal;
    m_proposal.reset();
    if (m_context.notices.check(reviews::accept(m_context.workspace, *state, proposal)))
        m_context.notices.tellUndoable(tr("The reviews are given out."));
}

void RoundBalance::publish()
{
    const auto state = reviews::look(m_context.workspace, m_round);
    if (!m_context.notices.check(state))
        return;
    const auto count = reviews::publish(m_context.workspace, *state);
    if (m_context.notices.check(count))
        m_context.notices.tell(tr("%n review(s) published, without names.", nullptr, *count));
}

} // namespace cercle
