#include "forms/group_form.h"

#include "context.h"
#include "widgets/button.h"
#include "workspace/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

namespace cercle {

GroupForm::GroupForm(Context &context, QWidget *parent) :
    FormColumn(parent), m_context(context), m_title(new QLineEdit), m_goal(new QLineEdit), m_kind(new QComboBox),
    m_dated(new QCheckBox(tr("Reach it by a &date"))), m_until(new QDateEdit)
{
    m_title->setMaxLength(200);
    m_title->setPlaceholderText(tr("Algorithms and graphs"));
    addField(tr("&Name of the group"), m_title);
    m_goal->setMaxLength(400);
    m_goal->setPlaceholderText(tr("Pass the exam in June together"));
    addField(tr("&Goal, in one sentence"), m_goal);
    m_kind->addItem(tr("A skill to learn"), QStringLiteral("skill"));
    m_kind->addItem(tr("A certification to pass"), QStringLiteral("certification"));
    m_kind->addItem(tr("A project to finish"), QStringLiteral("project"));
    addField(tr("&Kind of goal"), m_kind);
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Target date"));
    addRow({m_dated, m_until});
    addSpace(12);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    auto *create = new Button(context.theme, tr("Create the group"), Symbol::None, Button::Kind::Primary);
    addRow({cancel, create});
    connect(m_dated, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(create, &Button::clicked, this, &GroupForm::save);
    connect(cancel, &Button::clicked, this, &GroupForm::cancelled);
    for (QLineEdit *field : {m_title, m_goal}) {
        connect(field, &QLineEdit::returnPressed, this, &GroupForm::save);
        connect(field, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    }
}

void GroupForm::start()
{
    m_title->clear();
    m_goal->clear();
    m_kind->setCurrentIndex(0);
    m_dated->setChecked(false);
    m_until->setEnabled(false);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.workspace.clock().nowMs()).date();
    m_until->setMinimumDate(today);
    m_until->setDate(today.addMonths(3));
    setProblem({});
    m_title->setFocus();
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
    draft.language = QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
    const auto group = m_context.workspace.createGroup(draft);
    if (!group)
        return setProblem(group.error().text);
    // The group stands without its roles, so a failure here is told and takes nothing back.
    m_context.notices.check(addUsualRoles(m_context.workspace, *group));
    Q_EMIT created(*group);
}

} // namespace cercle
