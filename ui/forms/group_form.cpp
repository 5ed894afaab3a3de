#include "forms/group_form.h"

#include "context.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "workspace/group_templates.h"
#include "workspace/group_words.h"
#include "workspace/roles.h"
#include "workspace/time_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

namespace cercle
{

GroupForm::GroupForm(Context &context, QWidget *parent)
    : FormColumn(parent), m_context(context), m_title(new QLineEdit), m_goal(new QLineEdit),
      m_kind(new QComboBox), m_language(new QComboBox), m_dated(new QCheckBox(tr("Reach it by a &date"))),
      m_until(new QDateEdit), m_rhythm(new FormColumn), m_first(new QDateEdit), m_time(new QTimeEdit),
      m_minutes(new QSpinBox), m_sessions(new QSpinBox),
      m_agenda(new Label({}, type::small, QFont::Normal, ink::text2))
{
    m_title->setMaxLength(200);
    addField(tr("&Name of the group"), m_title);
    m_goal->setMaxLength(400);
    m_goal->setPlaceholderText(tr("Pass the exam in June together"));
    addField(tr("&Goal, in one sentence"), m_goal);
    addRhythm();
    m_kind->addItem(tr("A skill to learn"), QStringLiteral("skill"));
    m_kind->addItem(tr("A certification to pass"), QStringLiteral("certification"));
    m_kind->addItem(tr("A project to finish"), QStringLiteral("project"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    auto *kind = new FormColumn;
    kind->addField(tr("&Kind of goal"), m_kind);
    auto *language = new FormColumn;
    language->addField(tr("The group &writes in"), m_language);
    addRow({kind, language});
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Target date"));
    addRow({m_dated, m_until});
    addSpace(12);
    auto *cancel = new Button(context.theme, tr("Back"), Symbol::None, Button::Kind::Ghost);
    auto *create = new Button(context.theme, tr("Create the group"), Symbol::None, Button::Kind::Primary);
    addRow({cancel, create});
    connect(m_dated, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_language, &QComboBox::currentIndexChanged, this, &GroupForm::proposeGoal);
    connect(create, &Button::clicked, this, &GroupForm::save);
    connect(cancel, &Button::clicked, this, &GroupForm::cancelled);
    for (QLineEdit *field : {m_title, m_goal}) {
        connect(field, &QLineEdit::returnPressed, this, &GroupForm::save);
        connect(field, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    }
}

void GroupForm::addRhythm()
{
    m_first->setCalendarPopup(true);
    m_minutes->setRange(5, 24 * 60);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" min"));
    m_sessions->setRange(1, 52);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &caption, QWidget *field, int share) {
        auto *one = new FormColumn;
        one->addField(caption, field);
        row->addWidget(one, share);
    };
    add(tr("&First session"), m_first, 4);
    add(tr("Ti&me"), m_time, 3);
    add(tr("S&essions"), m_sessions, 3);
    add(tr("D&uration"), m_minutes, 3);
    m_rhythm->column()->insertLayout(0, row);
    m_agenda->setWordWrap(true);
    m_rhythm->addLine(m_agenda);
    m_rhythm->addSpace(8);
    addLine(m_rhythm);
    connect(m_minutes, &QSpinBox::valueChanged, this, &GroupForm::tellAgenda);
}

void GroupForm::start(const GroupTemplate *model)
{
    m_model = model;
    m_proposedGoal.clear();
    m_title->clear();
    m_title->setPlaceholderText(model ? templateText(model->title) : tr("Algorithms and graphs"));
    m_goal->clear();
    m_kind->setCurrentIndex(model ? m_kind->findData(QString::fromLatin1(model->kind)) : 0);
    m_language->setCurrentIndex(QLocale().language() == QLocale::French ? 0 : 1);
    m_dated->setChecked(false);
    m_until->setEnabled(false);
    const QDate today = words::dayAt(m_context.workspace.clock().nowMs());
    m_until->setMinimumDate(today);
    m_until->setDate(today.addMonths(3));
    m_rhythm->setVisible(model != nullptr);
    if (model) {
        const GroupRhythm rhythm = proposedRhythm(*model, {today.toString(Qt::ISODate)});
        m_first->setMinimumDate(today);
        m_first->setDate(QDate::fromString(rhythm.first.iso, Qt::ISODate));
        m_time->setTime(QTime::fromString(rhythm.time.hhmm, QStringLiteral("HH:mm")));
        m_minutes->setValue(rhythm.minutes);
        m_sessions->setValue(rhythm.sessions);
    }
    proposeGoal();
    setProblem({});
    m_title->setFocus();
}

void GroupForm::proposeGoal()
{
    if (m_model && m_goal->text() == m_proposedGoal) {
        m_proposedGoal =
            GroupWords(m_language->currentData().toString()).say("GroupTemplates", m_model->goal);
        m_goal->setText(m_proposedGoal);
        m_goal->setCursorPosition(0);
    }
    tellAgenda();
}

void GroupForm::tellAgenda()
{
    if (!m_model)
        return;
    const GroupWords words(m_language->currentData().toString());
    QStringList points;
    for (const GroupTemplate::Point &point : m_model->first)
        points << tr("%1 (%2 min)").arg(words.say("GroupTemplates", point.title)).arg(point.minutes);
    m_agenda->setText(tr("Once a week; agenda of the first: %1.").arg(points.join(QStringLiteral(" · "))));
}

void GroupForm::save()
{
    GroupDraft draft;
    draft.title = m_title->text().simplified();
    draft.goal = m_goal->text().simplified();
    draft.kind = m_kind->currentData().toString();
    if (draft.title.isEmpty()) {
        setProblem(tr("Give the group a name."));
        return m_title->setFocus();
    }
    if (draft.goal.isEmpty()) {
        setProblem(tr("Say in one sentence what the group wants to reach; it can be changed later."));
        return m_goal->setFocus();
    }
    if (m_dated->isChecked())
        draft.until.iso = m_until->date().toString(Qt::ISODate);
    draft.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    draft.language = m_language->currentData().toString();
    const Workspace::OneStep step(
        m_context.workspace, EditLabel(QT_TRANSLATE_NOOP("Labels", "Create the group “%1”"), {draft.title}));
    const auto group = m_context.workspace.createGroup(draft);
    if (!group)
        return setProblem(group.error().text);
    // The group stands without its roles and sessions, so a failure here is told and takes nothing back.
    const GroupRhythm rhythm{{m_first->date().toString(Qt::ISODate)},
                             {m_time->time().toString(QStringLiteral("HH:mm"))},
                             m_minutes->value(),
                             m_sessions->value()};
    m_context.notices.check(m_model ? startFromTemplate(m_context.workspace, *group, *m_model, rhythm)
                                    : addUsualRoles(m_context.workspace, *group));
    Q_EMIT created(*group);
}

} // namespace cercle
