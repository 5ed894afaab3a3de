#include "reviews/review_desk.h"

#include "context.h"
#include "models/review_book.h"
#include "reviews/criterion_field.h"
#include "reviews/work_view.h"
#include "settings.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/column.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "workspace/review_drafts.h"
#include "workspace/review_length.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr int keepAfterMs = 800;
constexpr int formAtLeast = 320, formAtMost = 480;
constexpr int footBesideFrom = 400; // narrower, the reason stands above its button

// 1 to 9; the digits of a French keyboard stand below other characters. 0: none.
int digitOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return 0;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    static const QString french = QStringLiteral("&é\"'(-è_ç");
    return event.text().size() == 1 ? static_cast<int>(french.indexOf(event.text())) + 1 : 0;
}

} // namespace

ReviewDesk::ReviewDesk(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_above(new ElidedLabel({}, type::small, QFont::Medium, ink::text3)),
      m_title(new ElidedLabel({}, type::h2, QFont::DemiBold)),
      m_kept(new Label({}, type::small, QFont::Medium, ink::text3)), m_view(new WorkView(context)),
      m_right(makeForm())
{
    auto *back = new IconButton(context.theme, Symbol::Back, tr("Back to the reviews"));
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_above);
    names->addWidget(m_title);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(10);
    bar->addWidget(back);
    bar->addLayout(names, 1);
    bar->addWidget(m_kept);
    auto *body = new QHBoxLayout;
    body->setSpacing(space::x4);
    body->addWidget(m_view, 1);
    body->addWidget(m_right);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page - 8, 18, space::page - Column::scrollBar, space::x4);
    column->setSpacing(space::x4);
    column->addLayout(bar);
    column->addLayout(body, 1);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, &ReviewDesk::flush);
    connect(back, &IconButton::clicked, this, &ReviewDesk::left);
    connect(m_give, &Button::clicked, this, &ReviewDesk::give);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReviewDesk::touch);
    connect(&context.workspace, &Workspace::changed, this,
            [this](const ChangeSet &changes) { m_stale = m_stale || bearsOnReviews(changes); });
}

QWidget *ReviewDesk::makeForm()
{
    auto *right = new QWidget;
    m_column = new Column(Column::texts);
    m_anonymity = new Label({}, type::small, QFont::Normal, ink::text2);
    m_anonymity->setWordWrap(true);
    m_fieldsBox = new QWidget;
    m_fieldsColumn = new QVBoxLayout(m_fieldsBox);
    m_fieldsColumn->setContentsMargins(0, 4, 0, 4);
    m_fieldsColumn->setSpacing(space::x5);
    m_commentTitle = new Label(tr("In all"), type::item, QFont::DemiBold);
    m_comment = new QPlainTextEdit;
    m_comment->setAccessibleName(tr("Comment on the whole work"));
    m_comment->setPlaceholderText(tr("What is good, and what one thing would make it better"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(QFontMetrics(type::font(type::body)).lineSpacing() * 5 + 22);
    m_length = new Label({}, type::small, QFont::Normal, ink::text3);
    for (QWidget *part : {makeNewer(), static_cast<QWidget *>(m_anonymity), m_fieldsBox,
                          static_cast<QWidget *>(m_commentTitle), static_cast<QWidget *>(m_comment),
                          static_cast<QWidget *>(m_length)})
        m_column->add(part);
    m_reason = new Label({}, type::small, QFont::Normal, ink::text2);
    m_reason->setWordWrap(true);
    m_give = new Button(m_context.theme, {}, Symbol::Check, Button::Kind::Primary);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(0, 0, Column::scrollBar, 0);
    m_foot->setSpacing(space::x2);
    m_foot->addWidget(m_reason, 1);
    m_foot->addWidget(m_give);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    column->addWidget(m_column, 1);
    column->addLayout(m_foot);
    return right;
}

QWidget *ReviewDesk::makeNewer()
{
    m_newer = new QWidget;
    m_newerText = new Label({}, type::small, QFont::Medium, ink::danger);
    m_newerText->setWordWrap(true);
    m_goOn = new Button(m_context.theme, {}, Symbol::None, Button::Kind::Tonal);
    m_stay = new Button(m_context.theme, {}, Symbol::None);
    auto *column = new QVBoxLayout(m_newer);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(6);
    column->addWidget(m_newerText);
    column->addWidget(m_goOn, 0, Qt::AlignLeft);
    column->addWidget(m_stay, 0, Qt::AlignLeft);
    connect(m_goOn, &Button::clicked, this, [this] { decide(newest()); });
    connect(m_stay, &Button::clicked, this, [this] { decide(m_version); });
    m_newer->hide();
    return m_newer;
}

int ReviewDesk::newest() const
{
    const Submission *work = m_state ? m_state->submission(m_work) : nullptr;
    return work ? m_state->currentOf(*work).number : 0;
}

void ReviewDesk::decide(int version)
{
    if (!m_state || !isWriting())
        return;
    m_decided = version < newest();
    m_version = version;
    // The draft, if there is one, is about that version from now on.
    const auto draft = reviews::draftOf(m_context.workspace, m_work, m_reviewer);
    if (draft || typed() != Verdict())
        m_context.notices.check(
            reviews::putDraft(m_context.workspace, m_work, m_reviewer, typed(), m_version));
    m_view->present(*m_state, *m_state->submission(m_work), m_version);
    m_view->choose(m_version);
    judge();
    if (!m_fields.empty())
        m_fields.front()->takeFocus();
    else
        m_comment->setFocus();
}

bool ReviewDesk::open(const Id<Submission> &work, const Id<Member> &reviewer)
{
    flush();
    const auto stored = m_context.workspace.get(work);
    if (!stored)
        return false;
    auto state = reviews::look(m_context.workspace, stored->round);
    if (!m_context.notices.check(state) || !state->submission(work))
        return false;
    m_state = std::move(*state);
    m_stale = false;
    m_work = work;
    m_reviewer = reviewer;
    m_decided = false;
    m_version = reviewer ? reviews::begunOn(m_context.workspace, *m_state, work, reviewer) : 0;
    if (m_version == 0)
        m_version = newest();
    m_right->setVisible(isWriting());
    m_kept->setText({});
    makeFields();
    fill();
    judge();
    takeFocus();
    return true;
}

void ReviewDesk::close()
{
    flush();
    m_work = {};
    m_reviewer = {};
    m_state.reset();
}

void ReviewDesk::makeFields()
{
    if (m_rubric == m_state->rubric && m_strategy == m_state->round.strategy && !m_fields.empty())
        return;
    for (CriterionField *field : m_fields) {
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    m_rubric = m_state->rubric;
    m_strategy = m_state->round.strategy;
    for (const RubricLine &line : m_rubric) {
        auto *field = new CriterionField(m_context, m_strategy, line);
        connect(field, &CriterionField::changed, this, &ReviewDesk::touch);
        m_fieldsColumn->addWidget(field);
        m_fields.push_back(field);
    }
    m_fieldsBox->setVisible(!m_fields.empty());
    m_commentTitle->setText(m_fields.empty() ? tr("Your review") : tr("In all"));
}

const Review *ReviewDesk::known() const
{
    for (const auto *list : {&m_state->known, &m_state->reviews}) {
        for (const Review &one : *list) {
            if (one.submission == m_work && one.reviewer == m_reviewer && !one.removed && !one.about)
                return &one;
        }
    }
    return nullptr;
}

void ReviewDesk::fill()
{
    const Submission &work = *m_state->submission(m_work);
    const bool shown = !hidesAuthors(m_state->round) || m_state->coordinates || work.author == m_state->self;
    const QString author = work.author == m_state->self ? tr("your work")
                           : shown                      ? tr("by %1").arg(m_state->nameOf(work.author))
                                                        : tr("by a member");
    m_above->setText(tr("%1 · %2").arg(m_state->round.title, work.example ? tr("an example") : author));
    m_title->setText(work.title);
    m_view->present(*m_state, work, isWriting() ? m_version : 0);
    QString sentence = reviews::anonymityOf(*m_state);
    if (sentence.isEmpty() || work.author == m_reviewer || work.example)
        sentence = m_reviewer && m_reviewer != m_state->self
                       ? tr("You write this down for %1, whose name stands with it.")
                             .arg(m_state->nameOf(m_reviewer))
                       : tr("Your name stands with this review.");
    m_anonymity->setText(sentence);
    if (!isWriting())
        return;
    // The draft of this profile; else what was given or begun elsewhere.
    auto stored = reviews::draftOf(m_context.workspace, m_work, m_reviewer);
    if (const Uid id = reviewId(m_work, m_reviewer).uid; !stored && !m_context.settings.draft(id).isEmpty()) {
        // Earlier versions kept it in the settings of this computer.
        stored = verdictFrom(m_context.settings.draft(id));
        if (m_context.notices.check(reviews::putDraft(m_context.workspace, m_work, m_reviewer, *stored)))
            m_context.settings.setDraft(id, {});
    }
    const bool draft = stored.has_value();
    const Review *review = known();
    const Verdict verdict = stored ? *stored : review ? verdictFrom(review->verdict) : Verdict();
    m_filling = true;
    // Radio buttons of a group cannot all be let go: new ones begin without a choice.
    m_rubric.clear();
    makeFields();
    for (CriterionField *field : m_fields) {
        const auto score = verdict.scores.find(field->criterion());
        const auto remark = verdict.remarks.find(field->criterion());
        field->setScore(score == verdict.scores.end() ? std::nullopt : std::optional(score->second));
        field->setRemark(remark == verdict.remarks.end() ? QString() : remark->second);
    }
    m_comment->setPlainText(verdict.comment);
    m_filling = false;
    m_unsaved = false;
    m_kept->setText(draft ? tr("Draft saved on this laptop") : QString());
    m_give->setText(review && review->state == u"given" ? tr("Give it anew") : tr("Give the review"));
}

Verdict ReviewDesk::typed() const
{
    Verdict out;
    for (const CriterionField *field : m_fields) {
        if (const auto score = field->score())
            out.scores[field->criterion()] = *score;
        if (const QString remark = field->remark().trimmed(); !remark.isEmpty())
            out.remarks[field->criterion()] = remark;
    }
    out.comment = m_comment->toPlainText();
    return out;
}

void ReviewDesk::touch()
{
    if (m_filling || !isWriting())
        return;
    m_unsaved = true;
    m_kept->setText(tr("Saving…"));
    if (!m_keep.isActive()) // at the latest so long after the first key
        m_keep.start();
    judge();
}

void ReviewDesk::flush()
{
    m_keep.stop();
    if (!m_unsaved || !isWriting())
        return;
    m_unsaved = false;
    // What the rules forbid by now is kept all the same.
    auto kept = reviews::keepDraft(m_context.workspace, *m_state, m_work, m_reviewer, typed(), m_version);
    if (!kept && kept.error().kind != Error::Kind::Storage)
        kept = reviews::putDraft(m_context.workspace, m_work, m_reviewer, typed(), m_version);
    m_kept->setText(m_context.notices.check(kept) ? tr("Draft saved on this laptop")
                                                  : tr("The draft is not saved"));
}

QString ReviewDesk::standing() const
{
    if (m_state->phase == RoundPhase::Closed)
        return tr("The round is finished; no review can be given any more.");
    const Submission *work = m_state->submission(m_work);
    if (work && !work->example && work->author != m_reviewer && !known())
        return tr("This work was given to somebody else; your draft stays here.");
    if (m_version < newest() && !m_decided)
        return tr("The work has a new version; say above which one you review.");
    if (reviews::charactersOf(typed()) > reviews::reviewCharsMax)
        return tr("The review is too long; shorten it.");
    const auto complete = isComplete(m_state->round, m_state->rubric, typed());
    return complete ? QString() : complete.error().text;
}

void ReviewDesk::judge()
{
    if (!m_state || !isWriting())
        return;
    const int now = newest();
    m_newer->setVisible(m_version < now && !m_decided);
    m_newerText->setText(tr("The work has a new version since you began: you read version %1, now there is "
                            "version %2. What is new stands beside.")
                             .arg(m_version)
                             .arg(now));
    m_goOn->setText(tr("Go on with version %1").arg(now));
    m_stay->setText(tr("Review version %1").arg(m_version));
    const auto left = static_cast<int>(reviews::reviewCharsMax - reviews::charactersOf(typed()));
    m_length->setVisible(left < reviews::reviewCharsMax);
    m_length->setText(left < 0 ? tr("%Ln character(s) too many", nullptr, -left)
                               : tr("%Ln character(s) left", nullptr, left));
    const QString reason = standing();
    m_give->setEnabled(reason.isEmpty());
    m_give->setAccessibleDescription(reason);
    m_reason->setText(!reason.isEmpty()  ? reason
                      : m_fields.empty() ? tr("Ctrl+Enter gives it.")
                                         : tr("All is answered; Ctrl+Enter gives it."));
}

void ReviewDesk::give()
{
    if (!m_state || !isWriting())
        return;
    auto state = reviews::look(m_context.workspace, m_state->round.id);
    if (!m_context.notices.check(state))
        return;
    m_state = std::move(*state);
    if (const QString reason = standing(); !reason.isEmpty())
        return judge();
    if (!m_context.notices.check(
            reviews::give(m_context.workspace, *m_state, m_work, m_reviewer, typed(), false, m_version)))
        return;
    m_keep.stop();
    m_unsaved = false;
    m_context.notices.tell(m_state->blind
                               ? tr("The review is given, sealed for whoever coordinates the round.")
                               : tr("The review is given."));
    Q_EMIT given();
}

void ReviewDesk::refresh()
{
    if (!m_stale || !m_state)
        return;
    m_stale = false;
    auto state = reviews::look(m_context.workspace, m_state->round.id);
    if (!state || !state->submission(m_work))
        return Q_EMIT left();
    m_state = std::move(*state);
    m_view->present(*m_state, *m_state->submission(m_work), isWriting() ? m_version : 0);
    judge();
}

void ReviewDesk::takeFocus()
{
    if (!isWriting())
        m_view->takeFocus();
    else if (m_fields.empty())
        m_comment->setFocus();
    else
        m_fields.front()->takeFocus();
}

void ReviewDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && (event->modifiers() & Qt::ControlModifier))
        return give();
    if (const int digit = digitOf(*event); digit > 0 && isWriting() && !m_fields.empty()) {
        // The criterion where the keyboard is; from elsewhere the first without an answer.
        const QWidget *focus = window()->focusWidget();
        auto field = std::find_if(m_fields.begin(), m_fields.end(), [&](const CriterionField *one) {
            return focus && one->isAncestorOf(focus);
        });
        if (field == m_fields.end())
            field = std::find_if(m_fields.begin(), m_fields.end(),
                                 [](const CriterionField *one) { return !one->score(); });
        if (field != m_fields.end() && (*field)->chooseByKey(digit)) {
            // At the last one it stays, so that one digit more is no text: Return or Tab goes on.
            if (std::next(field) != m_fields.end())
                ++field;
            (*field)->takeFocus();
            m_column->ensureWidgetVisible(*field, 0, 24);
            return;
        }
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isWriting()) {
        // From an answer to the next criterion, and after the last one to the comment on the whole.
        const QWidget *focus = window()->focusWidget();
        const auto field = std::find_if(m_fields.begin(), m_fields.end(), [&](const CriterionField *one) {
            return focus && one->isAncestorOf(focus);
        });
        if (field != m_fields.end()) {
            const bool last = std::next(field) == m_fields.end();
            last ? m_comment->setFocus(Qt::TabFocusReason) : (*std::next(field))->takeFocus();
            m_column->ensureWidgetVisible(last ? static_cast<QWidget *>(m_comment) : *std::next(field), 0,
                                          24);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void ReviewDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int form = qBound(formAtLeast, width() * 45 / 100, formAtMost);
    m_right->setFixedWidth(form);
    m_foot->setDirection(form < footBesideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace cercle
