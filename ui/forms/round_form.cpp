#include "forms/round_form.h"

#include "context.h"
#include "forms/criteria_editor.h"
#include "models/session_facts.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "workspace/time_words.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

QComboBox *makeBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

QDateEdit *makeDate()
{
    auto *date = new QDateEdit;
    date->setCalendarPopup(true);
    date->setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31));
    return date;
}

QSpinBox *makeNumber(int least, int most)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    return box;
}

Label *makeHint()
{
    auto *label = new Label({}, type::small, QFont::Normal, ink::text2);
    label->setWordWrap(true);
    return label;
}

Label *makeProblem()
{
    auto *label = new Label({}, type::small, QFont::Medium, ink::danger);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void choose(QComboBox &box, const QString &key, const QString &other)
{
    const int found = box.findData(key.isEmpty() ? other : key);
    box.setCurrentIndex(qMax(0, found));
}

} // namespace

RoundForm::RoundForm(Context &context, QWidget *parent)
    : FormColumn(parent), m_context(context), m_heading(new Label({}, type::h2, QFont::DemiBold)),
      m_title(new QLineEdit), m_purpose(new QPlainTextEdit),
      m_submitDated(new QCheckBox(tr("Works by a &day"))), m_submitBy(makeDate()),
      m_submitProblem(makeProblem()), m_reviewDated(new QCheckBox(tr("Reviews by a da&y"))),
      m_reviewBy(makeDate()), m_reviewProblem(makeProblem()), m_reviewers(makeNumber(1, 20)),
      m_reviewersProblem(makeProblem()), m_blind(makeBox()), m_anonymity(makeHint()), m_strategy(makeBox()),
      m_strategyHint(makeHint()), m_frozenHint(makeHint()), m_criteria(new CriteriaEditor(context)),
      m_mode(makeBox()), m_self(new QCheckBox(tr("Authors assess their own work"))),
      m_everybody(new QCheckBox(tr("Who hands in nothing reviews too"))),
      m_balance(new QCheckBox(tr("Readers of unlike levels"))), m_graded(new QCheckBox(tr("With grades"))),
      m_grading(new QWidget), m_comparison(makeNumber(1, 9)), m_workPoints(makeNumber(0, 1000)),
      m_reviewPoints(makeNumber(0, 1000)), m_errorGrades(new QLineEdit), m_errorRow(new QWidget),
      m_save(new Button(context.theme, {}, Symbol::None, Button::Kind::Primary))
{
    makeFields();
    makeTerms();
    addSpace(6);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    addRow({cancel, m_save});
    connect(cancel, &Button::clicked, this, &RoundForm::cancelled);
    connectAll();
}

void RoundForm::makeFields()
{
    addLine(m_heading);
    addSpace(10);
    m_title->setMaxLength(200);
    m_title->setPlaceholderText(tr("Short essay on graphs"));
    addField(tr("&Title"), m_title);
    m_purpose->setTabChangesFocus(true);
    m_purpose->setPlaceholderText(tr("What everybody hands in, and what the reviews are good for"));
    m_purpose->setFixedHeight(QFontMetrics(type::font(type::body)).lineSpacing() * 3 + 22);
    addField(tr("&Purpose"), m_purpose);
    m_submitBy->setAccessibleName(tr("Works by"));
    m_reviewBy->setAccessibleName(tr("Reviews by"));
    addLine(m_submitDated);
    addLine(m_submitBy);
    addLine(m_submitProblem);
    addSpace(6);
    addLine(m_reviewDated);
    addLine(m_reviewBy);
    addLine(m_reviewProblem);
    addSpace(8);
    addField(tr("&Reviews per work"), m_reviewers);
    addLine(m_reviewersProblem);
    m_blind->addItem(tr("Open: names stand with reviews"), QStringLiteral("open"));
    m_blind->addItem(tr("Single blind: reviewers unnamed"), QStringLiteral("single"));
    m_blind->addItem(tr("Double blind: authors unnamed too"), QStringLiteral("double"));
    addField(tr("&Names"), m_blind);
    m_anonymity->setObjectName(QStringLiteral("anonymity"));
    addLine(m_anonymity);
    addSpace(6);
    m_strategy->addItem(tr("Levels in words"), QStringLiteral("rubric"));
    m_strategy->addItem(tr("Points"), QStringLiteral("accumulative"));
    m_strategy->addItem(tr("Yes or no"), QStringLiteral("errors"));
    m_strategy->addItem(tr("Comments alone"), QStringLiteral("comments"));
    addField(tr("&Criteria"), m_strategy);
    addLine(m_strategyHint);
    addLine(m_frozenHint);
    addLine(m_criteria);
    addSpace(8);
}

void RoundForm::makeTerms()
{
    m_mode->addItem(tr("Fair, proposed for you to accept"), QStringLiteral("fair"));
    m_mode->addItem(tr("By chance"), QStringLiteral("random"));
    m_mode->addItem(tr("By hand"), QStringLiteral("manual"));
    m_mode->addItem(tr("Fair, by itself on the day"), QStringLiteral("scheduled"));
    addField(tr("&Who reviews whom"), m_mode);
    for (QCheckBox *box : {m_self, m_everybody, m_balance, m_graded})
        addLine(box);
    const auto captioned = [](QLayout &column, const QString &caption, QWidget *field,
                              QWidget *row = new QWidget) {
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *label = new Label(caption, type::small, QFont::Medium, ink::text2);
        label->setWordWrap(true);
        label->setBuddy(field);
        field->setAccessibleName(caption);
        line->addWidget(label, 1);
        line->addWidget(field);
        column.addWidget(row);
    };
    auto *column = new QVBoxLayout(m_grading);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    captioned(*column, tr("Points for the work"), m_workPoints);
    captioned(*column, tr("Points for reviewing"), m_reviewPoints);
    captioned(*column, tr("Comparison, 1 strict to 9 lax"), m_comparison);
    m_errorGrades->setPlaceholderText(tr("100, 80, 50, 0"));
    m_errorGrades->setMaxLength(300);
    captioned(*column, tr("Per cent for 0, 1, 2… errors"), m_errorGrades, m_errorRow);
    addLine(m_grading);
}

void RoundForm::connectAll()
{
    const auto touch = [this] {
        m_touched = true;
        setProblem({});
        for (Label *label : {m_submitProblem, m_reviewProblem, m_reviewersProblem})
            label->hide();
        explain();
    };
    connect(m_save, &Button::clicked, this, &RoundForm::save);
    connect(m_title, &QLineEdit::returnPressed, this, &RoundForm::save);
    connect(m_title, &QLineEdit::textEdited, this, touch);
    connect(m_errorGrades, &QLineEdit::textEdited, this, touch);
    connect(m_purpose, &QPlainTextEdit::textChanged, this, touch);
    connect(m_criteria, &CriteriaEditor::changed, this, touch);
    for (QCheckBox *box : {m_submitDated, m_reviewDated, m_self, m_everybody, m_balance, m_graded})
        connect(box, &QCheckBox::toggled, this, touch);
    for (QDateEdit *date : {m_submitBy, m_reviewBy})
        connect(date, &QDateEdit::dateChanged, this, touch);
    for (QComboBox *box : {m_blind, m_mode})
        connect(box, &QComboBox::currentIndexChanged, this, touch);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, [this, touch] {
        m_criteria->setStrategy(m_strategy->currentData().toString());
        touch();
    });
    for (QSpinBox *box : {m_reviewers, m_comparison, m_workPoints, m_reviewPoints})
        connect(box, &QSpinBox::valueChanged, this, touch);
}

std::vector<Criterion> RoundForm::usualCriteria() const
{
    const auto make = [](const QString &title, const QStringList &levels) {
        Criterion one;
        one.title = title;
        one.levels = levels;
        return one;
    };
    return {make(tr("Accuracy"), {tr("Misleading errors"), tr("Right on the whole"),
                                  tr("Right, some sources"), tr("Right, every source given")}),
            make(tr("Clarity"), {tr("Not understood without help"), tr("Understood with effort"), tr("Clear"),
                                 tr("Clear to anybody")})};
}

void RoundForm::startNew(const Id<Group> &group)
{
    m_group = group;
    const auto stored = m_context.workspace.get(group);
    ReviewRound round;
    round.group = group;
    round.reviewers = qMin(round.reviewers, reviews::reviewersPossible(m_context.workspace, group));
    if (stored) {
        const QDate today =
            QDate::fromString(reviews::todayIn(*stored, m_context.workspace.clock()).iso, Qt::ISODate);
        round.submitBy.iso = today.addDays(7).toString(Qt::ISODate);
        round.reviewBy.iso = today.addDays(14).toString(Qt::ISODate);
    }
    m_heading->setText(tr("New review round"));
    m_save->setText(tr("Open the round"));
    m_frozen = false;
    fill(round, usualCriteria());
}

void RoundForm::startEdit(const Id<ReviewRound> &id)
{
    const auto state = reviews::look(m_context.workspace, id);
    if (!m_context.notices.check(state))
        return;
    m_group = state->group.id;
    m_heading->setText(tr("Change the round"));
    m_save->setText(tr("Save"));
    m_frozen = !mayChangeRubric(state->round, state->today).ok();
    auto criteria = m_context.workspace.list<Criterion>(Filter().in(m_group).with("round", id));
    std::sort(criteria.begin(), criteria.end(), [](const Criterion &a, const Criterion &b) {
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    });
    fill(state->round, criteria);
}

QString RoundForm::draftKey() const
{
    return QStringLiteral("round:%1:%2").arg(m_group.toString(), m_round.id.toString());
}

void RoundForm::fill(const ReviewRound &round, const std::vector<Criterion> &criteria)
{
    m_round = round;
    m_people = static_cast<int>(activeMembers(m_context.workspace, m_group).size());
    setProblem({});
    for (Label *label : {m_submitProblem, m_reviewProblem, m_reviewersProblem})
        label->hide();
    m_title->setText(round.title);
    m_purpose->setPlainText(round.purpose);
    const QDate today = words::dayAt(m_context.workspace.clock().nowMs());
    const auto fillDay = [&](QCheckBox *box, QDateEdit *field, const Day &day, int other) {
        const QDate date = QDate::fromString(day.iso, Qt::ISODate);
        box->setChecked(date.isValid());
        field->setDate(date.isValid() ? date : today.addDays(other));
    };
    fillDay(m_submitDated, m_submitBy, round.submitBy, 7);
    fillDay(m_reviewDated, m_reviewBy, round.reviewBy, 14);
    m_reviewers->setValue(round.reviewers);
    choose(*m_blind, round.blind, QStringLiteral("open"));
    choose(*m_strategy, round.strategy, QStringLiteral("rubric"));
    choose(*m_mode, round.mode, QStringLiteral("fair"));
    m_self->setChecked(round.selfReview);
    m_everybody->setChecked(round.everybody);
    m_balance->setChecked(round.balance);
    m_graded->setChecked(round.graded);
    m_comparison->setValue(round.comparison);
    m_workPoints->setValue(round.workPoints);
    m_reviewPoints->setValue(round.reviewPoints);
    m_errorGrades->setText(round.errorGrades.join(QStringLiteral(", ")));
    m_criteria->setStrategy(m_strategy->currentData().toString());
    m_criteria->setCriteria(criteria);
    explain();
    m_title->setFocus();
    m_title->selectAll();
    m_touched = false;
}

void RoundForm::explain()
{
    const reviews::RoundDraft draft = typed();
    const QString strategy = m_strategy->currentData().toString();
    const bool fresh = !m_round.id;
    m_submitBy->setEnabled(m_submitDated->isChecked());
    m_reviewBy->setEnabled(m_reviewDated->isChecked());
    // What is sealed or frozen cannot be changed any more.
    m_blind->setEnabled(fresh);
    m_strategy->setEnabled(!m_frozen);
    m_criteria->setVisible(!m_frozen && strategy != u"comments");
    m_frozenHint->setVisible(m_frozen);
    m_frozenHint->setText(tr("The criteria are fixed since the reviews began."));
    const QString sentence = anonymitySentence(draft.round, m_context.workspace.name(), m_people);
    m_anonymity->setText(sentence);
    m_anonymity->setVisible(!sentence.isEmpty());
    m_strategyHint->setText(strategy == u"accumulative" ? tr("Each criterion gets points.")
                            : strategy == u"errors"     ? tr("Each criterion is answered with yes or no.")
                            : strategy == u"comments"
                                ? tr("A review is a text, without scores.")
                                : tr("Each criterion is judged on levels that are described."));
    m_graded->setEnabled(strategy != u"comments");
    const bool graded = m_graded->isChecked() && strategy != u"comments";
    m_grading->setVisible(graded);
    m_errorRow->setVisible(graded && strategy == u"errors");
}

reviews::RoundDraft RoundForm::typed() const
{
    reviews::RoundDraft draft;
    ReviewRound &round = draft.round;
    round = m_round;
    round.title = m_title->text().simplified();
    round.purpose = m_purpose->toPlainText().trimmed();
    round.submitBy.iso = m_submitDated->isChecked() ? m_submitBy->date().toString(Qt::ISODate) : QString();
    round.reviewBy.iso = m_reviewDated->isChecked() ? m_reviewBy->date().toString(Qt::ISODate) : QString();
    round.reviewers = m_reviewers->value();
    round.blind = m_blind->currentData().toString();
    round.strategy = m_strategy->currentData().toString();
    round.mode = m_mode->currentData().toString();
    round.selfReview = m_self->isChecked();
    round.everybody = m_everybody->isChecked();
    round.balance = m_balance->isChecked();
    round.graded = m_graded->isChecked() && round.strategy != u"comments";
    round.comparison = m_comparison->value();
    round.workPoints = m_workPoints->value();
    round.reviewPoints = m_reviewPoints->value();
    round.errorGrades.clear();
    for (const QString &part : m_errorGrades->text().split(u',', Qt::SkipEmptyParts))
        round.errorGrades += part.trimmed();
    if (round.strategy != u"comments")
        draft.criteria = m_criteria->criteria();
    return draft;
}

bool RoundForm::refuseAt(QWidget *field, Label *place, const QString &text)
{
    place->setText(text);
    place->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return false;
    field->setFocus(Qt::OtherFocusReason);
    field->setAccessibleDescription(text);
    for (QWidget *one = parentWidget(); one; one = one->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(one)) {
            layout()->activate(); // the sentence has a place from now on
            area->ensureWidgetVisible(place, 0, 24);
            area->ensureWidgetVisible(field, 0, 24);
            break;
        }
    }
    QAccessibleEvent alert(place, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return true;
}

// What stands at its field: days and numbers that cannot be. Days of a round that runs may be past.
bool RoundForm::isRefused(const ReviewRound &round)
{
    const auto group = m_context.workspace.get(m_group);
    const Day today = group && !m_round.id ? reviews::todayIn(*group, m_context.workspace.clock()) : Day();
    const auto problem = reviews::problemOfDays(round.submitBy, round.reviewBy, today);
    if (refuseAt(m_submitBy, m_submitProblem, problem.submitBy)
        || refuseAt(m_reviewBy, m_reviewProblem, problem.reviewBy))
        return true;
    if (m_round.id && round.reviewers == m_round.reviewers)
        return false;
    const auto enough = reviews::enoughPeople(m_context.workspace, m_group, round.reviewers);
    return refuseAt(m_reviewers, m_reviewersProblem, enough ? QString() : enough.error().text);
}

void RoundForm::save()
{
    const reviews::RoundDraft draft = typed();
    if (isRefused(draft.round))
        return;
    for (const QString &grade : draft.round.errorGrades) {
        bool good = false;
        const int percent = grade.toInt(&good);
        if (!good || percent < 0 || percent > 100)
            return setProblem(tr("Grades for errors are per cent from 0 to 100, not “%1”.").arg(grade));
    }
    if (!m_round.id) {
        const auto opened = reviews::open(m_context.workspace, m_group, draft);
        return opened ? Q_EMIT saved(*opened) : setProblem(opened.error().text);
    }
    const auto state = reviews::look(m_context.workspace, m_round.id);
    if (!state)
        return setProblem(state.error().text);
    const auto changed = reviews::change(m_context.workspace, *state, draft);
    changed ? Q_EMIT saved(m_round.id) : setProblem(changed.error().text);
}

void RoundForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        FormColumn::keyPressEvent(event);
}

} // namespace cercle
