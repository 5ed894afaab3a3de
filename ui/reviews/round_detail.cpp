#include "reviews/round_detail.h"

#include "context.h"
#include "detail/detail_pane.h"
#include "models/review_model.h"
#include "models/session_time.h"
#include "reviews/round_balance.h"
#include "reviews/round_works.h"
#include "theme/icon_engine.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "widgets/section_header.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace cercle
{

namespace
{

QString blindWord(const ReviewRound &round)
{
    if (hidesAuthors(round))
        return RoundDetail::tr("double blind");
    return isBlind(round) ? RoundDetail::tr("single blind") : RoundDetail::tr("with names");
}

} // namespace

RoundDetail::RoundDetail(Context &context, const ReviewModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_body(new QWidget),
      m_phase(new Chip(context.theme, {}, Tone::Info)),
      m_until(new ElidedLabel({}, type::small, QFont::Medium, ink::text3)),
      m_title(new Label({}, type::h2, QFont::DemiBold)),
      m_more(new IconButton(context.theme, Symbol::More, tr("More about this round"))),
      m_purpose(new Label({}, type::body, QFont::Normal, ink::text2)),
      m_act(new Button(context.theme, {}, Symbol::Star, Button::Kind::Tonal)),
      m_terms(new Label({}, type::small, QFont::Normal, ink::text2)),
      m_anonymity(new Label({}, type::small, QFont::Normal, ink::text2)),
      m_balance(new RoundBalance(context, model)), m_works(new RoundWorks(context, model)),
      m_criteriaHeader(new SectionHeader(context.theme, tr("Criteria"))), m_criteria(new QVBoxLayout)
{
    for (Label *label : {m_title, m_purpose, m_terms, m_anonymity})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, space::x2);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_purpose);
    column->addWidget(m_act);
    column->addWidget(m_terms);
    column->addWidget(m_anonymity);
    column->addWidget(m_balance);
    column->addWidget(m_works);
    column->addWidget(m_criteriaHeader);
    m_criteria->setSpacing(4);
    column->addLayout(m_criteria);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(DetailPane::scrolled(m_body));
    connect(m_act, &Button::clicked, this, &RoundDetail::act);
    connect(m_more, &IconButton::clicked, this, &RoundDetail::openMenu);
    connect(m_works, &RoundWorks::workRequested, this, &RoundDetail::workRequested);
    connect(m_works, &RoundWorks::reviewRequested, this, &RoundDetail::reviewRequested);
    connect(m_works, &RoundWorks::replaceRequested, this, [this](const Id<Member> &silent) {
        if (m_state)
            m_balance->propose(*m_state, true, {silent});
    });
    connect(&context.workspace, &Workspace::changed, this,
            [this](const ChangeSet &changes) { m_stale = m_stale || bearsOnReviews(changes); });
    m_body->hide();
}

QWidget *RoundDetail::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_phase);
    line->addWidget(m_until, 1);
    line->addWidget(m_more);
    auto *names = new QVBoxLayout(head);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(6);
    names->addLayout(line);
    names->addWidget(m_title);
    return head;
}

void RoundDetail::setRound(const Id<ReviewRound> &round, const Id<Submission> &due)
{
    if (round == m_round && due == m_due && !m_stale)
        return;
    m_round = round;
    m_due = due;
    m_stale = true;
    refresh();
}

void RoundDetail::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    auto state = m_round ? reviews::look(m_context.workspace, m_round)
                         : Result<reviews::RoundState>(Error{Error::Kind::NotFound, {}});
    m_body->setVisible(state.ok());
    m_state.reset();
    if (!state)
        return;
    m_state = std::move(*state);
    fillHead();
    fillActions();
    m_balance->present(*m_state);
    m_works->present(*m_state);
    fillCriteria();
}

void RoundDetail::fillHead()
{
    const ReviewRound &round = m_state->round;
    m_phase->setStatus(words::phaseName(m_state->phase), words::phaseTone(m_state->phase));
    m_until->setText(words::until(lastDayOf(round, m_state->phase)));
    m_title->setText(round.title);
    m_purpose->setText(round.purpose.left(4000));
    m_purpose->setVisible(!round.purpose.isEmpty());
    QStringList terms;
    terms += tr("%n review(s) per work", nullptr, round.reviewers);
    terms += blindWord(round);
    if (round.selfReview)
        terms += tr("self-assessment");
    if (round.everybody)
        terms += tr("everybody reviews");
    terms += round.graded ? tr("with grades") : tr("no grades");
    QString text = words::capitalised(terms.join(QStringLiteral(" · ")));
    const auto day = [](const Day &one) {
        return QLocale().toString(QDate::fromString(one.iso, Qt::ISODate), tr("d MMM yyyy"));
    };
    QStringList days;
    if (!round.submitBy.iso.isEmpty())
        days += tr("works by %1").arg(day(round.submitBy));
    if (!round.reviewBy.iso.isEmpty())
        days += tr("reviews by %1").arg(day(round.reviewBy));
    if (!days.isEmpty())
        text += u'\n' + words::capitalised(days.join(QStringLiteral(", ")));
    if (round.coordinator)
        text += u'\n'
                + (round.coordinator == m_state->self
                       ? tr("Opened by you")
                       : tr("Opened by %1").arg(m_model.book().nameOf(round.coordinator)));
    m_terms->setText(text);
    const QString sentence = reviews::anonymityOf(*m_state);
    m_anonymity->setText(sentence);
    m_anonymity->setVisible(!sentence.isEmpty());
}

void RoundDetail::fillActions()
{
    const bool running = m_state->phase != RoundPhase::Closed && m_model.book().takesPart();
    const auto own = std::find_if(m_state->submissions.begin(), m_state->submissions.end(),
                                  [this](const Submission &one) { return one.author == m_state->self; });
    const bool handedIn = own != m_state->submissions.end();
    const Submission *due =
        m_due && m_state->phase == RoundPhase::Review ? m_state->submission(m_due) : nullptr;
    if (!due && m_state->phase == RoundPhase::Review) {
        for (const Review &review : m_state->known) {
            if (!due && review.reviewer == m_state->self && !review.removed
                && (review.state == u"assigned" || review.state == u"draft"))
                due = m_state->submission(review.submission);
        }
    }
    m_act->setVisible(running);
    if (due) {
        m_act->setSymbol(Symbol::Star);
        m_act->setText(due->author == m_state->self ? tr("Assess your own work") : tr("Write the review"));
        m_act->setToolTip(due->title);
    } else {
        m_act->setSymbol(Symbol::Document);
        m_act->setText(handedIn ? tr("Hand in a new version") : tr("Hand in your work"));
        m_act->setToolTip({});
    }
    m_act->setProperty("due", due ? due->id.uid.toString() : QString());
}

void RoundDetail::act()
{
    const auto due = Uid::parse(QStringView(m_act->property("due").toString()));
    if (m_state && due && !due->isNull())
        Q_EMIT reviewRequested({*due}, m_state->self);
    else
        Q_EMIT handInRequested(m_round, false);
}

void RoundDetail::fillCriteria()
{
    const QString &strategy = m_state->round.strategy;
    m_criteriaHeader->setCount(m_state->round.rubric.isEmpty() ? QString() : tr("fixed"));
    const QStringList shown = encodeRubric(m_state->rubric) + QStringList{strategy};
    if (shown == m_criteriaShown)
        return;
    m_criteriaShown = shown;
    while (QLayoutItem *item = m_criteria->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto say = [this](const QString &text, QFont::Weight weight, QPalette::ColorRole role) {
        auto *label = new Label(text, type::small, weight, role);
        label->setWordWrap(true);
        m_criteria->addWidget(label);
    };
    for (const RubricLine &line : m_state->rubric) {
        QStringList head{line.title};
        if (strategy == u"accumulative")
            head += tr("%n point(s)", nullptr, line.points);
        if (line.weight != 1)
            head += tr("weight %1").arg(line.weight);
        say(head.join(QStringLiteral(" · ")), QFont::DemiBold, ink::text);
        QStringList lines;
        if (!line.description.isEmpty())
            lines += line.description;
        for (qsizetype i = 0; i < line.levels.size(); ++i)
            lines += QStringLiteral("%1  %2").arg(i + 1).arg(line.levels[i]);
        if (!lines.isEmpty())
            say(lines.join(u'\n'), QFont::Normal, ink::text2);
        m_criteria->addSpacing(6);
    }
    if (m_state->rubric.empty())
        say(tr("Words alone: each review is a comment."), QFont::Normal, ink::text2);
}

void RoundDetail::propose(bool rescue)
{
    m_stale = true;
    refresh();
    if (m_state)
        m_balance->propose(*m_state, rescue);
}

void RoundDetail::reopen()
{
    if (!m_state)
        return;
    const QString title = m_state->round.title;
    if (m_context.notices.check(reviews::reopen(m_context.workspace, *m_state)))
        m_context.notices.tellUndoable(tr("“%1” is open again, as far as its days allow.").arg(title));
}

void RoundDetail::openMenu()
{
    if (!m_state)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Symbol symbol, const QString &text, auto action) {
        QAction *one = menu->addAction(themeIcon(m_context.theme, symbol), text);
        connect(one, &QAction::triggered, this, action);
        return one;
    };
    const bool running = m_state->phase != RoundPhase::Closed;
    // Why some of what follows cannot be chosen: read where it is looked for, by keyboard too.
    const auto addReason = [](QMenu &to, const QString &reason) {
        QAction *said = to.addAction(reason);
        said->setEnabled(false);
    };
    if (!running) {
        addReason(*menu, tr("The round is closed: nothing is handed in or given out any more."));
        menu->addSeparator();
    }
    add(Symbol::Pen, tr("Change the round"), [this] { Q_EMIT editRequested(m_round); });
    add(Symbol::Document, tr("Hand in a work"), [this] {
        Q_EMIT handInRequested(m_round, false);
    })->setEnabled(running);
    add(Symbol::Book, tr("Add an example"), [this] {
        Q_EMIT handInRequested(m_round, true);
    })->setEnabled(running);
    for (const Submission &example : m_state->examples) {
        QString title = example.title;
        add(Symbol::Star, tr("Practise: %1").arg(title.replace(u'&', QStringLiteral("&&")).left(60)),
            [this, id = example.id] { Q_EMIT workRequested(id); });
    }
    if (const RoundFacts *facts = m_model.book().round(m_round);
        facts && facts->runs && !facts->known.empty())
        add(Symbol::Users, tr("Replace silent reviewers"), [this] { propose(true); })->setEnabled(running);
    const bool names = m_state->self == m_state->round.coordinator
                       || m_state->round.deputies.contains(m_state->self.toString());
    if (m_state->blind && m_state->coordinates && names) {
        QMenu *deputies = menu->addMenu(themeIcon(m_context.theme, Symbol::Key), tr("Name a deputy"));
        const auto now = m_state->coordinators();
        std::set<Id<Member>> withLaptop;
        for (const Device &device : m_context.workspace.list<Device>(Filter().in(m_state->group.id)))
            withLaptop.insert(device.member);
        for (const Member &member : m_state->members) {
            if (!withLaptop.contains(member.id) || std::find(now.begin(), now.end(), member.id) != now.end())
                continue;
            QString name = member.name;
            connect(
                deputies->addAction(name.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, id = member.id, name = member.name] {
                    if (m_state
                        && m_context.notices.check(reviews::nameDeputy(m_context.workspace, *m_state, id)))
                        m_context.notices.tell(tr("%1 holds the key of this round too.").arg(name));
                });
        }
        if (deputies->isEmpty())
            addReason(*deputies, tr("Nobody else has a laptop in this group to hold the key."));
    }
    menu->addSeparator();
    if (m_state->round.phase == u"closed")
        add(Symbol::Undo, tr("Open it again"), [this] { reopen(); });
    else
        add(Symbol::Flag, tr("Close the round"), [this] {
            if (m_state && m_context.notices.check(reviews::close(m_context.workspace, *m_state)))
                m_context.notices.tellUndoable(tr("“%1” is closed.").arg(m_state->round.title));
        })->setEnabled(running);
    add(Symbol::Trash, tr("Remove"), [this] { remove(); });
    menu->popup(
        m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 2)));
}

void RoundDetail::remove()
{
    if (!m_state)
        return;
    const QString title = m_state->round.title;
    const auto removed = m_context.workspace.transact(
        m_state->group.id, EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove “%1”"), {title}),
        [this](Transaction &t) {
            t.remove(m_round);
            return done();
        });
    if (m_context.notices.check(removed))
        m_context.notices.tellUndoable(tr("“%1” was removed.").arg(title));
}

} // namespace cercle
