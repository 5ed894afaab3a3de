#include "reviews/review_card.h"

#include "context.h"
#include "exchange/safe_text.h"
#include "models/person_hues.h"
#include "models/review_book.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

constexpr int longest = 8000; // characters shown of what somebody wrote

Label *plain(double points = type::body, QPalette::ColorRole role = ink::text)
{
    auto *label = new Label({}, points, QFont::Normal, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString safe(const QString &text)
{
    return TextDefence().apply(text.left(longest).trimmed());
}

} // namespace

ReviewCard::ReviewCard(Context &context, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_avatar(new Avatar(context.theme, 24)),
      m_mask(new IconLabel(context.theme, Symbol::Users, {}, 18)),
      m_name(new Label({}, type::body, QFont::DemiBold)),
      m_version(new Label({}, type::caption, QFont::Normal, ink::text3)),
      m_scores(plain(type::small, ink::text2)), m_words(plain()), m_said(plain(type::small, ink::text2)),
      m_authors(makeAuthorsPart()), m_abouts(plain(type::small, ink::text2)),
      m_about(new Button(context.theme, tr("Comment on this review"), Symbol::None, Button::Kind::Ghost)),
      m_aboutField(new QLineEdit)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_avatar);
    head->addWidget(m_mask);
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_version);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(8);
    column->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_scores), static_cast<QWidget *>(m_words),
                          static_cast<QWidget *>(m_said), m_authors, static_cast<QWidget *>(m_abouts)})
        column->addWidget(part);
    column->addWidget(m_about, 0, Qt::AlignLeft);
    column->addWidget(m_aboutField);
    m_aboutField->setAccessibleName(tr("Comment on this review"));
    m_aboutField->setPlaceholderText(tr("What helps the reviewer"));
    m_aboutField->setMaxLength(4000);
    m_aboutField->hide();
    connect(m_about, &Button::clicked, this, [this] {
        m_about->hide();
        m_aboutField->show();
        m_aboutField->setFocus();
    });
    connect(m_aboutField, &QLineEdit::returnPressed, this, &ReviewCard::comment);
}

QWidget *ReviewCard::makeAuthorsPart()
{
    auto *part = new QWidget;
    m_yes = new Button(m_context.theme, tr("Useful"), Symbol::Check);
    m_no = new Button(m_context.theme, tr("Not useful"), Symbol::Close);
    m_word = new QLineEdit;
    m_answer = new QPlainTextEdit;
    m_send = new Button(m_context.theme, tr("Answer"), Symbol::Chat);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (Button *one : {m_yes, m_no}) {
        one->setCheckable(true);
        buttons->addWidget(one, 1);
    }
    m_word->setAccessibleName(tr("Why, in a word"));
    m_word->setPlaceholderText(tr("Why, in a word"));
    m_word->setMaxLength(1000);
    m_answer->setAccessibleName(tr("Your answer"));
    m_answer->setPlaceholderText(tr("Answer the reviewer"));
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(QFontMetrics(type::font(type::body)).lineSpacing() * 2 + 20);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addLayout(buttons);
    column->addWidget(m_word);
    column->addWidget(m_answer);
    column->addWidget(m_send, 0, Qt::AlignRight);
    connect(m_yes, &Button::clicked, this, [this] { mark(true); });
    connect(m_no, &Button::clicked, this, [this] { mark(false); });
    connect(m_word, &QLineEdit::returnPressed, this, [this] { mark(m_useful != u"no"); });
    connect(m_send, &Button::clicked, this, &ReviewCard::answer);
    connect(m_answer, &QPlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!m_answer->toPlainText().trimmed().isEmpty()
                           && m_answer->document()->isModified());
    });
    return part;
}

Result<reviews::RoundState> ReviewCard::now() const
{
    return reviews::look(m_context.workspace, m_round);
}

void ReviewCard::present(const reviews::RoundState &state, const Review &review, const ReviewBook &book)
{
    if (review.id != m_review) {
        m_word->clear();
        m_answer->clear();
        m_aboutField->clear();
        m_aboutField->hide();
    }
    m_round = state.round.id;
    m_review = review.id;
    const Submission *work = state.submission(review.submission);
    // In a blind round nobody is named but the reader, and whoever assesses the own work, whatever a row may
    // say.
    const bool named = review.reviewer
                       && (!state.blind || review.reviewer == state.self
                           || (work && review.reviewer == work->author && state.mayName(*work)));
    m_avatar->setVisible(named);
    m_mask->setVisible(!named);
    if (named)
        m_avatar->setPerson(personHue(m_context.workspace, review.reviewer.uid),
                            state.nameOf(review.reviewer));
    const bool own = work && review.reviewer && review.reviewer == work->author;
    m_name->setText(!named ? (own ? tr("The author, own assessment") : tr("A reviewer"))
                    : own  ? tr("%1, own assessment").arg(book.nameOf(review.reviewer))
                           : book.nameOf(review.reviewer));
    const int newest = work ? state.currentOf(*work).number : 0;
    m_version->setText(review.version > 0 && newest > review.version ? tr("on version %1").arg(review.version)
                                                                     : QString());
    const Verdict verdict = verdictFrom(review.verdict);
    fillScores(state, verdict);
    m_words->setText(safe(verdict.comment));
    m_words->setVisible(!verdict.comment.trimmed().isEmpty());
    const auto row = std::find_if(state.reviews.begin(), state.reviews.end(),
                                  [&](const Review &one) { return one.id == review.id; });
    const Review &shown = row == state.reviews.end() ? review : *row;
    fillAuthorsPart(shown, work && work->author == state.self && !own && row != state.reviews.end());
    fillAbouts(state, shown, book);
}

void ReviewCard::fillScores(const reviews::RoundState &state, const Verdict &verdict)
{
    QStringList scores, remarks;
    for (const RubricLine &line : state.rubric) {
        if (const auto score = verdict.scores.find(line.id.uid); score != verdict.scores.end()) {
            const QString value = state.round.strategy == u"errors"
                                      ? (score->second > 0 ? tr("yes") : tr("no"))
                                      : QLocale().toString(score->second);
            scores += QStringLiteral("%1 %2").arg(line.title, value).replace(u' ', QChar(0xA0));
        }
        if (const auto remark = verdict.remarks.find(line.id.uid);
            remark != verdict.remarks.end() && !remark->second.trimmed().isEmpty())
            remarks += tr("%1: %2").arg(line.title, safe(remark->second));
    }
    QStringList all;
    if (!scores.isEmpty())
        all += scores.join(QStringLiteral(" · "));
    all += remarks;
    m_scores->setText(all.join(u'\n'));
    m_scores->setVisible(!all.isEmpty());
}

void ReviewCard::fillAuthorsPart(const Review &review, bool mine)
{
    m_useful = review.useful;
    m_authors->setVisible(mine);
    m_yes->setChecked(review.useful == u"yes");
    m_no->setChecked(review.useful == u"no");
    if (!m_word->hasFocus() && !m_word->isModified())
        m_word->setText(review.usefulWord);
    if (!m_answer->hasFocus() && !m_answer->document()->isModified())
        m_answer->setPlainText(review.answer);
    m_send->setText(review.answer.isEmpty() ? tr("Answer") : tr("Change the answer"));
    m_send->setEnabled(m_answer->document()->isModified() && !m_answer->toPlainText().trimmed().isEmpty());
    QStringList said;
    if (!mine && !review.useful.isEmpty()) {
        const QString verdict =
            review.useful == u"yes" ? tr("Useful to the author") : tr("Not useful to the author");
        said += review.usefulWord.isEmpty() ? verdict : tr("%1: %2").arg(verdict, safe(review.usefulWord));
    }
    if (!mine && !review.answer.isEmpty())
        said += tr("Answer: %1").arg(safe(review.answer));
    m_said->setText(said.join(u'\n'));
    m_said->setVisible(!said.isEmpty());
}

void ReviewCard::fillAbouts(const reviews::RoundState &state, const Review &review, const ReviewBook &book)
{
    QStringList lines;
    bool mine = false;
    for (const Review &one : state.reviews) {
        if (one.about != review.id || one.state != u"given")
            continue;
        mine = mine || one.reviewer == state.self;
        lines += tr("%1: %2").arg(book.nameOf(one.reviewer), safe(verdictFrom(one.verdict).comment));
    }
    m_abouts->setText(lines.join(u'\n'));
    m_abouts->setVisible(!lines.isEmpty());
    // Whoever wrote it is not asked; in a blind round nobody's laptop says who that is, but the own slip
    // does.
    const bool own = review.reviewer == state.self
                     || std::any_of(state.known.begin(), state.known.end(), [&](const Review &one) {
                            return one.id == review.id && one.reviewer == state.self;
                        });
    const Submission *work = state.submission(review.submission);
    const bool authors = work && work->author == state.self;
    const bool there = std::any_of(state.reviews.begin(), state.reviews.end(),
                                   [&](const Review &one) { return one.id == review.id; });
    m_about->setText(mine ? tr("Change your comment") : tr("Comment on this review"));
    m_about->setVisible(there && !own && !authors && book.takesPart() && m_aboutField->isHidden());
}

void ReviewCard::mark(bool useful)
{
    const auto state = now();
    if (!m_context.notices.check(state))
        return;
    m_word->setModified(false);
    if (m_context.notices.check(reviews::mark(m_context.workspace, *state, m_review, useful, m_word->text())))
        m_context.notices.tellUndoable(useful ? tr("Marked as useful.") : tr("Marked as not useful."));
}

void ReviewCard::answer()
{
    const auto state = now();
    if (!m_context.notices.check(state))
        return;
    const QString text = m_answer->toPlainText();
    if (m_context.notices.check(reviews::answer(m_context.workspace, *state, m_review, text))) {
        m_answer->document()->setModified(false);
        m_send->setEnabled(false);
        m_context.notices.tellUndoable(tr("The answer is there."));
    }
}

void ReviewCard::comment()
{
    const auto state = now();
    if (!m_context.notices.check(state))
        return;
    if (m_context.notices.check(
            reviews::giveAbout(m_context.workspace, *state, m_review, state->self, m_aboutField->text()))) {
        m_aboutField->clear();
        m_aboutField->hide();
        m_context.notices.tellUndoable(tr("The comment on the review is there."));
    }
}

void ReviewCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    // Labels that wrap know their height only from here on.
    updateGeometry();
}

} // namespace cercle
